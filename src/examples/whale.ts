import type { Example } from "./example";

const profits = [[300], [-60], [500], [50], [150], [-40]];
const customers = [["Bolt"], ["Flow"], ["Acme"], ["Dent"], ["Crux"], ["Elm"]];

export const whale: Example = {
  function: "WHALE",
  title: "Six customers, two of them at a loss: the curve rises to 125 % of the total and falls back to 100 %.",
  arguments: [[[300], [-100], [500], [50], [150], [-100]], customers],
  result: [
    ["Rank", "Customer", "Profit", "Cumulative profit", "Cumulative % of total", "Cumulative % of customers"],
    [1, "Acme", 500, 500, 0.625, 1 / 6],
    [2, "Bolt", 300, 800, 1, 2 / 6],
    [3, "Crux", 150, 950, 1.1875, 3 / 6],
    [4, "Dent", 50, 1000, 1.25, 4 / 6],
    [5, "Flow", -100, 900, 1.125, 5 / 6],
    [5, "Elm", -100, 800, 1, 1],
  ],
  source:
    "By hand. 500, 500 + 300 = 800, 950, 1,000, then 900 and 800; shares of the total 800: 500/800 = 0.625 … 1,000/800 = 1.25. " +
    "Flow and Elm are equal and share rank 5.",
};

export const whaleSummary: Example = {
  function: "WHALE",
  title: "The summary of six customers with profits from 500 to −60.",
  arguments: [profits, customers, "summary"],
  result: [
    ["Measure", "Value"],
    ["Peak profit", 1000],
    ["Peak % of total", 10 / 9],
    ["Customers to peak", 4],
    ["Erosion", 100],
    ["Gini (RSV)", 3920 / 5500],
  ],
  source:
    "By hand. Peak 500 + 300 + 150 + 50 = 1,000, total 900, erosion 100. Gini after Raffinetti, Siletti & Vernizzi 2015: " +
    "half the sum of all differences 5·500 + 3·300 + 150 − 50 + 3·40 + 5·60 = 3,920, over (6 − 1)(1,000 + 100) = 5,500.",
};
