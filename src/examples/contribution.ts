import type { Example } from "./example";

export const contribution: Example = {
  function: "CONTRIBUTION",
  title: "Six accounts in three tiers, against a ledger of 200 and the benchmarks New 10 % and Major and Key 80 %.",
  arguments: [
    [[70], [30], [40], [15], [10], [-5]],
    [["Key"], ["Key"], ["Major"], ["Major"], ["New"], ["New"]],
    200,
    [
      ["New", 0.1],
      ["Major+Key", 0.8],
    ],
  ],
  result: [
    ["Tier", "Accounts", "Amount", "Share", "Per account", "Benchmark", "Gap"],
    ["Key", 2, 100, 0.5, 50, "", ""],
    ["Major", 2, 55, 0.275, 27.5, "", ""],
    ["New", 2, 5, 0.025, 2.5, 0.1, -0.075],
    ["Major+Key", 4, 155, 0.775, 38.75, 0.8, -0.025],
    ["Not in list", "", 40, 0.2, "", "", ""],
    ["Total", 6, 200, 1, "", "", ""],
  ],
  source:
    "By hand. Key 70 + 30 = 100, Major 40 + 15 = 55, New 10 − 5 = 5; of 200: 0.5, 0.275, 0.025. Major and Key 155/200 = 0.775. " +
    "Gaps 0.025 − 0.1 = −0.075 and 0.775 − 0.8 = −0.025. The list comes to 160; 200 − 160 = 40 are not in it.",
};
