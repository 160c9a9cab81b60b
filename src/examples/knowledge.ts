import type { Example } from "./example";

export const knowledge: Example = {
  function: "KNOWLEDGE",
  title: "What is not known of two accounts, over four questions with names.",
  arguments: [
    [
      ["Yes", 250000, "n/a", "No"],
      ["Yes", "tbd", "Partly", "Yes"],
    ],
    "gaps",
    null,
    [["What they value", "Spend with us", "Plans", "Cost to serve"]],
  ],
  result: [["Plans; Cost to serve"], ["Spend with us; Plans (partly)"]],
  source: "By hand: Yes and a value are known; n/a, No and tbd are not; Partly is half known.",
};
