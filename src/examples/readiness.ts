import type { Example } from "./example";

export const readiness: Example = {
  function: "READINESS",
  title: "Two accounts whose customers agree, and one whose customer declines.",
  arguments: [
    [
      ["Yes", "No", "Yes", "Yes"],
      ["No", "No", "No", "Yes"],
      ["Yes", "No", "Yes", "Yes"],
    ],
    [["Yes"], ["Yes"], ["No"]],
  ],
  result: [[0.75], [0.25], [0]],
  source:
    "By hand: three of four conditions, one of four, and a customer that declines, which counts 0 whatever the conditions.",
};
