import type { Example } from "./example";

export const audit: Example = {
  function: "AUDIT",
  title: "Nine audit questions, seven answered, four of them with yes and one in part.",
  arguments: [[["Yes"], ["Yes"], ["No"], ["Yes"], ["n/a"], ["Partly"], ["Yes"], ["No"], [null]]],
  result: [[4.5 / 7]],
  source: "By hand: (1 + 1 + 0 + 1 + 0.5 + 1 + 0) / 7 = 4.5 / 7; two of nine open is no more than a third.",
};
