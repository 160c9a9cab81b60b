import type { Example } from "./example";

export const agreement: Example = {
  function: "AGREEMENT",
  title: "Three stakeholders score four criteria; two of them give equal scores twice.",
  arguments: [
    [
      [9, 7, 5, 3],
      [8, 8, 4, 2],
      [7, 9, 6, 6],
    ],
  ],
  result: [[19 / 21]],
  source:
    "By hand. Ranks from the highest: 1 2 3 4; 1.5 1.5 3 4; 2 1 3.5 3.5. Sums 4.5, 4.5, 9.5, 11.5 against a mean of 7.5: S = 9 + 9 + 4 + 16 = 38. " +
    "Ties of two in two rows: ΣT = 6 + 6 = 12. W = 12·38/(3²·(4³ − 4) − 3·12) = 456/504 = 19/21 = 0.904762.",
};
