import type { Example } from "./example";

export const triggers: Example = {
  function: "TRIGGERS",
  title: "The status of four accounts under three triggers of growing severity.",
  arguments: [
    [
      ["No", "No", "No"],
      ["Yes", "No", "n/a"],
      ["Yes", "Yes", "No"],
      ["No", "Yes", "Yes"],
    ],
    [["Competitor's share rises", "Pays late", "No prospect of profit"]],
    [["review", "withdraw", "dissolve"]],
  ],
  result: [["Retain"], ["Review"], ["Withdraw"], ["Dissolve"]],
  source: "By hand: the worst trigger that is set decides, and one that is not known is not set.",
};
