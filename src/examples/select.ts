import type { Example } from "./example";

export const select: Example = {
  function: "SELECT",
  title: "Three places for eight accounts: one is kept by decision, two with equal scores tie for the last place.",
  arguments: [
    [[0.9], [0.7], [0.7], [0.4], [0.95], [0.1], ["n/a"], [0.6]],
    3,
    [[true], [true], [true], [true], ["Never"], ["Always"], [true], ["Unknown"]],
    "status",
    0.5,
  ],
  result: [
    ["Key"],
    ["Tie at cut"],
    ["Tie at cut"],
    ["Below cut"],
    ["Not eligible"],
    ["Key (override)"],
    ["No score"],
    ["Unknown"],
  ],
  source:
    "By hand. Account 6 is always key and takes one of the 3 places; 2 places go by score. Account 5 may never be key, account 7 has " +
    "no score, the eligibility of account 8 is unknown, account 4 is below the least score of 0.5. Of the other three, 0.9 takes the " +
    "first place and the two at 0.7 share a claim to the second.",
};
