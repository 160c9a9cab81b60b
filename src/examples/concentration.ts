import type { Example } from "./example";

export const concentration: Example = {
  function: "CONCENTRATION",
  title: "The HHI of four customers with amounts 40, 30, 20 and 10.",
  arguments: [[[40], [30], [20], [10]], null, null, "hhi"],
  result: [[3000]],
  source: "By hand: shares 40 %, 30 %, 20 % and 10 %; 1600 + 900 + 400 + 100 = 3000.",
};
