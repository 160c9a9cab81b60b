import type { Example } from "./example";

export const allocate: Example = {
  function: "ALLOCATE",
  title: "100 hours by value 50, 30 and 20, the first account with at most 40.",
  arguments: [[[50], [30], [20]], 100, null, [[40], ["n/a"], ["n/a"]]],
  result: [[40], [36], [24]],
  source: "By hand: 50 would be above 40, so the first gets 40; the other 60 are shared 30 : 20, that is 36 and 24.",
};
