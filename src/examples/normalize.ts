import type { Example } from "./example";

export const normalize: Example = {
  function: "NORMALIZE",
  title: "Growth rated 1–10 and payment delay in days, 0–60, where less is better.",
  arguments: [
    [
      [10, 30],
      [5.5, 0],
      ["n/a", 75],
    ],
    [["benefit", "cost"]],
    [
      [1, 0],
      [10, 60],
    ],
  ],
  result: [
    [1, 0.5],
    [0.5, 1],
    ["#N/A", 0],
  ],
  source:
    "By hand. Growth (10−1)/9 = 1 and (5.5−1)/9 = 1/2, the third is missing. Delay (60−30)/60 = 1/2 and (60−0)/60 = 1; 75 days are " +
    "beyond the worst end of the scale, so 0.",
};
