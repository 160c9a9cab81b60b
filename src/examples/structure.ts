import type { Example } from "./example";

export const structure: Example = {
  function: "STRUCTURE",
  title: "The contact structure of four accounts: a bow-tie, a hub, a diamond and one without contacts.",
  arguments: [
    [["Aster"], ["Birch"], ["Birch"], ["Cedar"], ["Cedar"], ["Cedar"]],
    [["Ada"], ["Ada"], ["Ada"], ["Ada"], ["Ben"], ["Cleo"]],
    [["Xu"], ["Yara"], ["Zack"], ["Kim"], ["Lou"], ["Mel"]],
    [["Aster"], ["Birch"], ["Cedar"], ["Dogwood"]],
  ],
  result: [["Bow-tie"], ["Hub"], ["Diamond"], ["None"]],
  source:
    "By hand. Aster hangs on one pair of people. All of Birch's links run through Ada. Cedar has three pairs that share nobody " +
    "(functions are not given, so they are not tested). Dogwood has no contact.",
};
