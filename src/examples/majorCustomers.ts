import type { Example } from "./example";

export const majorCustomers: Example = {
  function: "MAJORCUSTOMERS",
  title: "Three companies of one parent at 4.6 %, 4.1 % and 3.4 % of a revenue of 1,000: major together, none alone.",
  arguments: [
    [[46], [95], [41], [34], [-6]],
    [
      ["Acme North", "Acme"],
      ["Bolt", ""],
      ["Acme South", "Acme"],
      ["Acme West", "Acme"],
      ["Crux", ""],
    ],
    1000,
    null,
    [["Pumps"], ["Pumps"], ["Valves"], ["Valves"], ["Seals"]],
  ],
  result: [
    ["Customer", "Amount", "Share", "Entities", "Segments"],
    ["Acme", 121, 0.121, 3, "Valves, Pumps"],
    ["All other", 95, 0.095, 1, ""],
    ["Net credits (1)", -6, -0.006, 1, ""],
    ["Not in list", 790, 0.79, "", ""],
    ["Total", 1000, 1, "", ""],
  ],
  source:
    "By hand, after ASC 280-10-50-42 (10 percent or more; entities under common control are one customer). " +
    "Acme 46 + 41 + 34 = 121, 121/1000 = 12.1 %; Valves 41 + 34 = 75 before Pumps 46. Bolt 9.5 % is below 10 %. " +
    "The list nets to 121 + 95 − 6 = 210; 1000 − 210 = 790 are not in it.",
};
