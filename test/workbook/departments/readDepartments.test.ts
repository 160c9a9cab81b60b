import { readDepartments } from "../../../src/workbook/departments/readDepartments";
import type { OptionalTables } from "../../../src/workbook/snapshot/snapshot";
import type { CellValue } from "../../../src/workbook/snapshot/table";
import { criteriaOf, tableOf } from "./answerBook";

const criteria = criteriaOf({ Growth: "Outcomes", Fit: "Needs", Credit: "" });

const tables = (rows: Partial<Record<keyof OptionalTables, CellValue[][]>>): OptionalTables => ({
  departments: tableOf("tblDepartments", ["Department", "Method", "Voice"], rows.departments ?? []),
  points: tableOf("tblPoints", ["Department", "Criterion", "Points"], rows.points ?? []),
  ranks: tableOf("tblRanks", ["Department", "Criterion", "Rank"], rows.ranks ?? []),
  pairs: tableOf("tblPairs", ["Department", "Set", "A", "B", "Value"], rows.pairs ?? []),
});

const sales = ["Sales", "Points", 1];
const onlyOne = (rows: Parameters<typeof tables>[0]) =>
  readDepartments(tables({ departments: [sales], ...rows }), criteria).departments[0]!;

describe("readDepartments", () => {
  test("reads departments with method, voice and answers, however names are typed", () => {
    const { departments, remarks } = readDepartments(
      tables({
        departments: [
          ["Sales", "Points", 2],
          ["Finance", " pairs of GROUPS ", ""],
        ],
        points: [
          ["sales", "growth ", 60],
          ["Sales", "Fit", 40],
          ["Finance", "Fit", 5],
        ],
        ranks: [["Finance", "Growth", 1]],
        pairs: [
          ["Finance", "Groups", "Needs", "outcomes", 3],
          ["Finance", "criteria", "Growth", "Fit", 5],
          ["Finance", "groups", "Needs", "No group", 2],
        ],
      }),
      criteria,
    );
    expect(remarks).toEqual([]);
    expect(departments).toEqual([
      {
        name: "Sales",
        method: "points",
        voice: 2,
        answers: {
          points: new Map([
            ["Growth", 60],
            ["Fit", 40],
          ]),
          ranks: new Map(),
          groups: [],
          criteria: [],
        },
        remarks: [],
      },
      {
        name: "Finance",
        method: "groups",
        voice: 1,
        answers: {
          points: new Map([["Fit", 5]]),
          ranks: new Map([["Growth", 1]]),
          groups: [
            { a: "Needs", b: "Outcomes", value: 3 },
            { a: "Needs", b: "No group", value: 2 },
          ],
          criteria: [{ a: "Growth", b: "Fit", value: 5 }],
        },
        remarks: [],
      },
    ]);
  });

  test("finds nobody in a workbook without the tables, or with empty ones", () => {
    expect(readDepartments({}, criteria)).toEqual({ departments: [], remarks: [] });
    expect(readDepartments(tables({ departments: [["", "", ""]] }), criteria)).toEqual({
      departments: [],
      remarks: [],
    });
  });

  test("says and ignores an answer to a criterion or group that was renamed or removed", () => {
    const { answers, remarks } = onlyOne({
      points: [
        ["Sales", "Loyalty", 40],
        ["Sales", "Growth", 60],
      ],
      pairs: [["Sales", "groups", "Outcomes", "Chances", 2]],
    });
    expect([...answers.points]).toEqual([["Growth", 60]]);
    expect(remarks).toEqual([
      'tblPoints names "Loyalty", which is no criterion now and does not count. Correct or remove it.',
      'tblPairs names "Chances", which is no group now and does not count. Correct or remove it.',
    ]);
  });

  test("names the first of many criteria that are gone in one sentence", () => {
    const gone = ["Loyalty", "Loyalty", "Brand", "Reach", "Speed"];
    const { remarks } = onlyOne({
      points: gone.map((name) => ["Sales", name, 20]),
      ranks: [
        ["Sales", "Brand", 1],
        ["Sales", "", 2],
      ],
    });
    expect(remarks).toEqual([
      'tblPoints names "Loyalty", "Brand" and 2 more, which are no criteria now and do not count. Correct or remove them.',
      'tblRanks names "Brand" and an empty cell, which are no criteria now and do not count. Correct or remove them.',
    ]);
  });

  test.each([
    [{ points: [["Sales", "Growth", "many"]] }, /points of "Growth" is the text "many"\. Enter a number, 0 or more/],
    [{ points: [["Sales", "Growth", -1]] }, /points of "Growth" is -1/],
    [{ ranks: [["Sales", "Growth", 0]] }, /rank of "Growth" is 0\. Enter a number from 1/],
    [{ pairs: [["Sales", "groups", "Needs", "Outcomes", 0]] }, /Value of "Needs" and "Outcomes" is 0/],
    [{ pairs: [["Sales", "groups", "Needs", "Needs", 2]] }, /compares "Needs" with itself/],
    [{ pairs: [["Sales", "teams", "Needs", "Outcomes", 2]] }, /Set is the text "teams"\. Use groups or criteria/],
  ])("says and ignores what is no answer: %j", (rows, sentence) => {
    const { answers, remarks } = onlyOne(rows);
    expect(remarks).toEqual([expect.stringMatching(sentence)]);
    expect(answers.points.size + answers.ranks.size + answers.groups.length).toBe(0);
  });

  test("takes the first of two answers to one thing, whichever way round a pair is", () => {
    const { answers, remarks } = onlyOne({
      points: [
        ["Sales", "Growth", 60],
        ["Sales", "Growth", 10],
      ],
      pairs: [
        ["Sales", "criteria", "Growth", "Fit", 5],
        ["Sales", "criteria", "Fit", "Growth", 2],
      ],
    });
    expect(answers.points.get("Growth")).toBe(60);
    expect(answers.criteria).toEqual([{ a: "Growth", b: "Fit", value: 5 }]);
    expect(remarks).toHaveLength(2);
  });

  test("passes over answers that were emptied", () => {
    const { answers, remarks } = onlyOne({
      points: [["Sales", "Loyalty", ""]],
      pairs: [["Sales", "groups", "", "", ""]],
    });
    expect(answers.points.size).toBe(0);
    expect(remarks).toEqual([]);
  });

  test("says which departments cannot be used as they stand", () => {
    const { departments, remarks } = readDepartments(
      tables({
        departments: [sales, ["SALES", "Points", 1], ["", "Points", 1], ["Legal", "By gut", "loud"]],
        points: [["Marketing", "Growth", 100]],
      }),
      criteria,
    );
    expect(remarks).toEqual([
      'tblDepartments: "SALES" stands there twice. The first row counts; rename or remove the other.',
      "tblDepartments has a row without a department. Name it or clear the row.",
      'tblPoints has answers of the text "Marketing", which tblDepartments does not list, so they do not count. Add that department, or correct the name.',
    ]);
    expect(departments[1]).toMatchObject({ name: "Legal", method: undefined, voice: 0 });
    expect(departments[1]!.remarks).toEqual([
      'tblDepartments: Method is the text "By gut". Use one of: Points, Rank order (ROC), Rank order (rank sum), Pairs of groups, Pairs of criteria.',
      'tblDepartments: Voice is the text "loud", so this department is not heard. Enter a number, 0 or more.',
    ]);
  });

  test("says which column is missing, and reads the other tables", () => {
    const broken = { ...tables({ departments: [sales] }), points: tableOf("tblPoints", ["Department", "Points"], []) };
    const { departments, remarks } = readDepartments(broken, criteria);
    expect(remarks).toEqual(['tblPoints has no column "Criterion". Add it.']);
    expect(departments).toHaveLength(1);
  });
});
