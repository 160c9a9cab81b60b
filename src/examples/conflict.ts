import type { Example } from "./example";

export const conflict: Example = {
  function: "CONFLICT",
  title: "Four drinks makers, two of them rivals that are both on the key list.",
  arguments: [
    [["Fizz Group"], ["Bean & Leaf"], ["Pop Holding"], ["Still Springs"]],
    [
      ["Fizz Group", "Pop Holding"],
      ["Pop Holding", "Still Springs"],
    ],
    [["Yes"], ["Yes"], ["Yes"], ["No"]],
    "names",
  ],
  result: [["Pop Holding"], [""], ["Fizz Group"], [""]],
  source:
    "By hand: of the two pairs only Fizz Group and Pop Holding are both on the key list; Still Springs is not, so its rivalry blocks nobody.",
};
