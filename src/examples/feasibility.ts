import type { Example } from "./example";

export const feasibility: Example = {
  function: "FEASIBILITY",
  title: "Two accounts against a cost base of 10,000 that may grow by 5 %.",
  arguments: [[[1000], [400]], [[0.3], [0.25]], [[200], [120]], 10_000, null, "table"],
  result: [
    ["Account", "Revenue change", "Margin change", "Cost change", "Net", "Cost to margin", "Verdict", "Cost growth"],
    ["Row 1", 1000, 300, 200, 100, 2 / 3, "Feasible", 0.02],
    ["Row 2", 400, 100, 120, -20, 1.2, "Not feasible", 0.012],
    ["Portfolio", 1400, 400, 320, 80, 0.8, "Feasible", 0.032],
  ],
  source:
    "By hand: 0.3·1000 = 300 against 200; 0.25·400 = 100 against 120. Together 400 against 320, and 320/10,000 = 3.2 % of the cost base, within 5 %.",
};
