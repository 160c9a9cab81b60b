import type { Example } from "./example";

export const lossImpact: Example = {
  function: "LOSSIMPACT",
  title: "Acme, the largest of four customers, is lost: margin rates of 25 % to 50 % and a fixed cost of 20.",
  arguments: [
    [[50], [25], [15], [10]],
    [["Acme"], ["Bolt"], ["Crux"], ["Dent"]],
    [["Acme"]],
    [[0.25], [0.5], [0.4], [0.3]],
    20,
  ],
  result: [
    ["Measure", "Before", "After", "Change"],
    ["Revenue", 100, 50, -50],
    ["Margin", 34, 21.5, -12.5],
    ["Operating profit", 14, 1.5, -12.5],
    ["Largest share", 0.5, 0.5, 0],
    ["HHI", 3450, 3800, 350],
  ],
  source:
    "By hand. Margin 12.5 + 12.5 + 6 + 3 = 34; without Acme 21.5; less 20: 14 and 1.5. Largest 50/100, then 25/50. " +
    "HHI of 50, 25, 15, 10 %: 2500 + 625 + 225 + 100 = 3450; of 50, 30, 20 %: 2500 + 900 + 400 = 3800.",
};
