import type { Example } from "./example";

export const lenderLimit: Example = {
  function: "LENDERLIMIT",
  title: "Receivables of 400, 300, 200 and 100 with a limit of 25 % of all; the largest customer owes two invoices.",
  arguments: [[[300], [300], [200], [100], [100]], [["Acme"], ["Bolt"], ["Crux"], ["Acme"], ["Dent"]], 0.25],
  result: [[112.5], [50], [0], [37.5], [0]],
  source:
    "By hand. All receivables 1,000, so each customer may owe 250. Acme 300 + 100 = 400: excess 150, three quarters (112.5) " +
    "on the invoice of 300 and one quarter (37.5) on that of 100. Bolt 300: excess 50. Crux and Dent are below. Together 200.",
};
