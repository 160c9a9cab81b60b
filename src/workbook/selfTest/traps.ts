import { callFormula } from "../workedExamples/call";
import { spill, withBlanksMarked } from "../formulas";
import type { SelfTestCase } from "./case";

const WEIGHTS = [[3, 1]];
const score = (ratings: string, weights: string) => callFormula("SCORE", [ratings, weights]);

/**
 * What differs between versions of Excel: how cells that are no numbers arrive at a function, and how results are read.
 * All scores are by hand: weights 3 and 1 make (3a + b) / 4, and an account with one missing rating has the other.
 */
export const TRAPS: readonly SelfTestCase[] = [
  {
    name: "Empty cell",
    title: "An empty cell arrives as missing and not as 0.",
    ranges: [
      [
        [4, null],
        [2, 6],
      ],
      WEIGHTS,
    ],
    formula: ([ratings, weights]) => score(ratings!, weights!),
    wanted: [[4], [3]],
  },
  {
    name: "Empty cell, marked",
    title: "An empty cell that the sheet marks n/a is missing on every version of Excel.",
    ranges: [
      [
        [4, null],
        [2, 6],
      ],
      WEIGHTS,
    ],
    formula: ([ratings, weights]) => score(withBlanksMarked(ratings!), weights!),
    wanted: [[4], [3]],
  },
  {
    name: "Text",
    title: "A text among the ratings is an error of its row only.",
    ranges: [
      [
        [4, 6],
        ["plenty", 6],
        [9, 6],
      ],
      WEIGHTS,
    ],
    formula: ([ratings, weights]) => score(ratings!, weights!),
    wanted: [[4.5], ["#VALUE!"], [8.25]],
  },
  {
    name: "Truth value",
    title: "TRUE among the ratings is an error of its row and not a 1.",
    ranges: [
      [
        [true, 6],
        [2, 6],
      ],
      WEIGHTS,
    ],
    formula: ([ratings, weights]) => score(ratings!, weights!),
    wanted: [["#VALUE!"], [3]],
  },
  {
    name: "Error in a range",
    title: "An error cell among the ratings gives its row the same error, and no other row.",
    ranges: [
      [
        [4, 6],
        [{ formula: "=1/0" }, 6],
      ],
      WEIGHTS,
    ],
    formula: ([ratings, weights]) => score(ratings!, weights!),
    wanted: [[4.5], ["#DIV/0!"]],
  },
  {
    name: "One cell",
    title: "A range of one cell is a range.",
    ranges: [[[7]], [[2]]],
    formula: ([ratings, weights]) => score(ratings!, weights!),
    wanted: [[7]],
  },
  {
    name: "Omitted arguments",
    title: "Arguments that are left out between commas have their defaults.",
    ranges: [[[4, 6]], WEIGHTS],
    formula: ([ratings, weights]) => callFormula("SCORE", [ratings!, weights!, "", "", '"score"']),
    wanted: [[4.5]],
  },
  {
    name: "Spill",
    title: "A spilled result can be referred to as a whole and read with INDEX.",
    ranges: [
      [
        [4, 6],
        [2, 6],
        [9, 6],
      ],
      WEIGHTS,
      ([ratings, weights]) => [[{ formula: `=${score(ratings!, weights!)}` }], [null], [null]],
    ],
    formula: (addresses) => `INDEX(${spill(addresses[2]!.split(":")[0]!)},3)`,
    wanted: [[8.25]],
  },
];
