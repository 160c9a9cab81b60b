import type { Example } from "./example";

export const stability: Example = {
  function: "STABILITY",
  title: "Two places for four accounts, rated 0–10 on growth and margin, when the weights may vary by a quarter.",
  arguments: [
    [
      [9, 8],
      [6, 7],
      [3, 2],
      [6, 7],
    ],
    [[60, 40]],
    2,
  ],
  result: [[1], [0.5], [0], [0.5]],
  source:
    "By hand: account 1 is best on both criteria, so it is first whatever the weights are. Accounts 2 and 4 are rated alike and beat account 3 on " +
    "both criteria, so they tie for the second place in every draw and have half of it each. Account 3 never has a place.",
};
