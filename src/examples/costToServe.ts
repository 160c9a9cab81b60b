import type { Example } from "./example";

export const costToServe: Example = {
  function: "COSTTOSERVE",
  title: "Two accounts with orders at 40, deliveries at 25 and visits at 250.",
  arguments: [
    [
      [12, 20, 3],
      [90, 4, 0],
    ],
    [[40], [25], [250]],
  ],
  result: [[1730], [3700]],
  source: "By hand: 12·40 + 20·25 + 3·250 = 480 + 500 + 750 = 1730; 90·40 + 4·25 + 0 = 3600 + 100 = 3700.",
};
