import type { Example } from "./example";

export const shareOfWallet: Example = {
  function: "SHAREOFWALLET",
  title: "One account with known spend, and one where we are second of three suppliers.",
  arguments: [[[30], [50]], [[120], ["n/a"]], null, [["n/a"], [2]], [["n/a"], [3]]],
  result: [[0.25], [1 / 3]],
  source: "By hand: 30/120 = 0.25. Wallet Allocation Rule: (1 − 2/(3+1)) · 2/3 = 1/2 · 2/3 = 1/3.",
};
