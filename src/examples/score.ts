import type { Example } from "./example";

export const score: Example = {
  function: "SCORE",
  title: "Three accounts, rated 1–10 on growth and margin and in days on payment delay.",
  arguments: [
    [
      [10, 4, 30],
      [5.5, 10, 0],
      [1, "n/a", 60],
    ],
    [[50, 30, 20]],
    [["benefit", "benefit", "cost"]],
    [
      [1, 1, 0],
      [10, 10, 60],
    ],
  ],
  result: [[0.7], [0.75], [0]],
  source:
    "By hand. Account 1: growth (10−1)/9 = 1, margin (4−1)/9 = 1/3, delay (60−30)/60 = 1/2; 0.5·1 + 0.3/3 + 0.2/2 = 0.7. " +
    "Account 2: 1/2, 1, 1; 0.25 + 0.3 + 0.2 = 0.75. Account 3: growth 0, delay 0, margin missing; 70 % of the weight is rated, " +
    "(0.5·0 + 0.2·0)/0.7 = 0.",
};
