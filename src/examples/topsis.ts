import type { Example } from "./example";

export const topsis: Example = {
  function: "TOPSIS",
  title: "Two accounts on growth (more is better) and payment delay (less is better), weights 3 to 1.",
  arguments: [
    [
      [3, 3],
      [4, 4],
    ],
    [[3, 1]],
    [["benefit", "cost"]],
  ],
  result: [[0.25], [0.75]],
  source:
    "By hand. Both columns have the length √(3² + 4²) = 5, so 0.6 and 0.8. The ideal has growth 0.8 and delay 0.6. Account 1 is 0.75·0.2 = 0.15 " +
    "from it (by growth) and 0.25·0.2 = 0.05 from the anti-ideal (by delay): 0.05/0.2 = 0.25. Account 2 the other way round: 0.75.",
};
