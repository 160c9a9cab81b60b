import type { Example } from "./example";

export const matrix: Example = {
  function: "MATRIX",
  title: "Four accounts in Cheverton's matrix, the last on both cuts.",
  arguments: [
    [[0.8], [0.8], [0.3], [0.5]],
    [[0.7], [0.2], [0.7], [0.5]],
  ],
  result: [["Key"], ["Key development"], ["Maintenance"], ["Key"]],
  source:
    "By hand, with cuts at 0.5: high and high is Key, high and low Key development, low and high Maintenance; 0.5 is on the cut and " +
    "belongs to the higher band.",
};
