import type { Example } from "./example";

export const bonds: Example = {
  function: "BONDS",
  title: "The bond index of two accounts over a rebate, training, an adapted product and joint planning.",
  arguments: [
    [
      ["Yes", "No", "Yes", "Yes"],
      ["Yes", "Yes", "No", "No"],
    ],
    [["financial", "social", "customised", "structural"]],
    "index",
  ],
  result: [[8], [3]],
  source: "By hand: account 1 has ties of levels 1, 3 and 4, together 8; account 2 of levels 1 and 2, together 3.",
};
