import type { Example } from "./example";

export const replacementCost: Example = {
  function: "REPLACEMENTCOST",
  title:
    "A margin of 120,000 a year, attempts at 20,000 of which one in four succeeds, half a year of gap and of ramp.",
  arguments: [[[120_000]], [[20_000]], [[6]], [[6]], [[0.25]]],
  result: [[170_000]],
  source: "By hand: 20,000/0.25 + 120,000·6/12 + 120,000·6/24 = 80,000 + 60,000 + 30,000 = 170,000.",
};
