import type { Example } from "./example";

export const structure: Example = {
  function: "STRUCTURE",
  title: "The contact structure of three accounts: a bow-tie, a hub and a diamond.",
  arguments: [
    [["Aster"], ["Birch"], ["Birch"], ["Cedar"], ["Cedar"], ["Cedar"]],
    [["Ada"], ["Ada"], ["Ada"], ["Ada"], ["Ben"], ["Cleo"]],
    [["Xu"], ["Yara"], ["Zack"], ["Kim"], ["Lou"], ["Mel"]],
    null,
    "table",
    [["Buying"], ["Buying"], ["Quality"], ["Buying"], ["Quality"], ["Finance"]],
  ],
  result: [
    [
      "Account",
      "Class",
      "Matching number",
      "Customer contacts",
      "Our contacts",
      "Links",
      "Share of busiest person",
      "Functions",
    ],
    ["Aster", "Bow-tie", 1, 1, 1, 1, 1, 1],
    ["Birch", "Hub", 1, 2, 1, 2, 1, 2],
    ["Cedar", "Diamond", 3, 3, 3, 3, 1 / 3, 3],
  ],
  source:
    "By hand. Aster hangs on one pair of people. Both of Birch's links run through Ada. Cedar has three pairs that share nobody, " +
    "in three functions of the customer, which makes a diamond.",
};
