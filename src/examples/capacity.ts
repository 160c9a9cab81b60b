import type { Example } from "./example";

export const capacity: Example = {
  function: "CAPACITY",
  title: "Managers with 900, 700 and 400 hours, accounts that need 120 hours each.",
  arguments: [[[900], [700], [400]], [[120]]],
  result: [[15]],
  source: "By hand: 900/120 = 7.5, 700/120 = 5.8, 400/120 = 3.3; whole accounts 7 + 5 + 3 = 15.",
};
