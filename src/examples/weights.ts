import type { Example } from "./example";

export const weights: Example = {
  function: "WEIGHTS",
  title: "Two stakeholders rank four criteria; the second has three times the voice of the first.",
  arguments: [
    [
      [1, 2, 3, 4],
      [2, 1, 3.5, 3.5],
    ],
    "roc",
    "mean",
    [[1], [3]],
  ],
  result: [[64 / 192, 88 / 192, 22 / 192, 18 / 192]],
  source:
    "By hand. Rank-order centroid weights of four criteria: (1 + 1/2 + 1/3 + 1/4)/4 = 25/48, (1/2 + 1/3 + 1/4)/4 = 13/48, (1/3 + 1/4)/4 = 7/48, " +
    "(1/4)/4 = 3/48. Stakeholder 1: 25, 13, 7, 3 forty-eighths. Stakeholder 2 gives the first two the other way round and shares 7 and 3 as 5 " +
    "and 5. Pooled a quarter and three quarters, in 192nds: 25 + 3·13 = 64, 13 + 3·25 = 88, 7 + 3·5 = 22, 3 + 3·5 = 18.",
};
