import type { Example } from "./example";

export const combine: Example = {
  function: "COMBINE",
  title: "Two accounts, three methods with past errors 10, 20 and 40; the second account lacks one forecast.",
  arguments: [
    [
      [100, 120, 140],
      [210, "n/a", 380],
    ],
    "inverse_mse",
    [[10, 20, 40]],
    "table",
  ],
  result: [
    ["Point", "Low", "High", "Spread"],
    [740 / 7, 100, 140, 20],
    [220, 210, 380, 170 / Math.SQRT2],
  ],
  source:
    "By hand: weights 1/100 : 1/400 : 1/1600 = 16 : 4 : 1. (16·100 + 4·120 + 140)/21 = 2220/21 = 740/7; " +
    "deviations −20, 0, 20, so √(800/2) = 20. Second: (16·210 + 380)/17 = 3740/17 = 220; deviations −85 and 85, √14450 = 170/√2.",
};
