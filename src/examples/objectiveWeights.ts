import type { Example } from "./example";

export const objectiveWeights: Example = {
  function: "OBJECTIVEWEIGHTS",
  title: "Three criteria by CRITIC: the first two move together, the third against them.",
  arguments: [
    [
      [1, 10, 3],
      [2, 20, 2],
      [3, 30, 1],
    ],
  ],
  result: [[0.25, 0.25, 0.5]],
  source:
    "By hand: on 0–1 every criterion is 0, 1/2, 1 or its mirror, so all have the same deviation σ. Correlations are 1 between the first two and −1 with the third: " +
    "conflicts 0 + 2 = 2, 2 and 2 + 2 = 4; weights 2 : 2 : 4.",
};
