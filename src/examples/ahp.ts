import type { Example } from "./example";

const [growth, margin, fit] = [Math.cbrt(15), Math.cbrt(2 / 3), Math.cbrt(1 / 10)];
const sum = growth + margin + fit;

export const ahp: Example = {
  function: "AHP",
  title: "Growth is three times as important as margin and five times as fit, margin twice as fit.",
  arguments: [
    [
      [1, 3, 5],
      [null, 1, 2],
      [null, null, 1],
    ],
  ],
  result: [[growth / sum, margin / sum, fit / sum]],
  source:
    "By hand: with three criteria the eigenvector is proportional to the geometric means of the rows. The blank lower triangle is 1/3, 1/5 and 1/2; " +
    "∛(1·3·5) = 2.466212, ∛(1/3·1·2) = 0.873580, ∛(1/5·1/2·1) = 0.464159; divided by their sum 3.803951: 0.648329, 0.229651, 0.122020.",
};
