import type { Example } from "./example";

export const singlePoint: Example = {
  function: "SINGLEPOINT",
  title:
    "The revenue at risk of a hub and of two pairs apart, where each person leaves within the year with probability 20 %.",
  arguments: [
    [["Aster"], ["Birch"], ["Birch"], ["Cedar"], ["Cedar"]],
    [["Ada"], ["Ada"], ["Ada"], ["Ada"], ["Ben"]],
    [["Xu"], ["Yara"], ["Zack"], ["Kim"], ["Lou"]],
    [["Birch"], ["Cedar"]],
    "at_risk",
    0.2,
    [[1000], [1000]],
  ],
  result: [[232], [129.6]],
  source:
    "By hand. Birch, a hub of two: Ada leaves, or both of theirs do: 0.2 + 0.8 × 0.2² = 0.232. Cedar: one pair is cut with " +
    "1 − 0.8² = 0.36, two pairs apart with 0.36² = 0.1296.",
};
