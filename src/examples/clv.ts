import type { Example } from "./example";

export const clv: Example = {
  function: "CLV",
  title:
    "Margin 100 a year, retention 80 %, discount 10 %: without end, and an account kept for certain for two years.",
  arguments: [[[100], [110]], [[0.8], [1]], [[0.1]], null, [[0], [2]]],
  result: [[800 / 3], [2100 / 11]],
  source:
    "By hand. Without end: 100·0.8 / (1 + 0.1 − 0.8) = 80/0.3 = 266.67. Two years, retention 1: 110/1.1 + 110/1.21 = 100 + 90.909… = 2100/11.",
};
