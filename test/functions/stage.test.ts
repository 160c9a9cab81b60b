import { stage as example } from "../../src/examples/stage";
import { type FakeHost, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("stage");
});

const HEADER = [
  "Identified",
  "Share of spend",
  "Supplier status",
  "Trust",
  "Contacts",
  "Senior contacts",
  "Functions",
  "Independent links",
  "Information sharing",
  "Joint projects",
  "Shared people",
];
const full = [1, 0.4, 2, 4, 6, 2, 4, 3, 1, 2, 1];
const early = [1, 0.1, 1, 2, 1, 0, 1, 1, 0, 0, 0];
const mid = [true, 0.3, 2, 3, 3, 1, 2, 2, "No", 0, "n"];

const NOTHING: (number | string | null)[] = new Array(11).fill(0);
const thresholds = [
  [1, ...NOTHING.slice(1)],
  [null, ">0", 1, ...NOTHING.slice(3)],
  [0, 0, 2, 3, 3, 1, 0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0, 0, 3, 3, ">=1", 0, 0],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1],
];

describe("KAM.STAGE in a cell", () => {
  test("answers its example", () => {
    expect(host.call("STAGE", example.arguments).cells).toEqual(example.result);
  });

  test("names the stage of accounts in the documented order of columns", () => {
    expect(host.call("STAGE", [[full, early, mid]]).cells).toEqual([["Synergistic"], ["Early"], ["Mid"]]);
    expect(host.call("STAGE", [[full, early, mid], null, "index"]).cells).toEqual([[5], [2], [3]]);
    expect(host.call("STAGE", [[full, early, mid], null, "next"]).cells).toEqual([[""], ["Mid"], ["Partnership"]]);
  });

  test("gives collaboration and involvement in two columns", () => {
    // early: status 1/2, trust 2/3, 0, 0, 0 → 7/30; contacts 1/3, 0, functions 1/3, links 1/3 → 1/4
    const { cells } = host.call("STAGE", [[full, early], null, "axes"]);
    expect(cells[0]).toEqual([1, 1]);
    expect(cells[1]![0]).toBeCloseTo(7 / 30, 14);
    expect(cells[1]![1]).toBeCloseTo(0.25, 14);
  });

  test("finds markers by a header row in any order, beside other columns, and gives no row for the header", () => {
    const order = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0];
    const shuffled = [HEADER, full, early].map((row) => ["A-17", ...order.map((m) => row[m]!)]);
    expect(host.call("STAGE", [shuffled]).cells).toEqual([["Synergistic"], ["Early"]]);
  });

  test("takes a marker without a column as unknown", () => {
    const markers = [
      ["identified", "Share", "Status"],
      ["Yes", 0.2, 2],
    ];
    expect(host.call("STAGE", [markers, null, "missing"]).cells).toEqual([
      ["Mid: Trust unknown (needs 3); Contacts unknown (needs 3); Senior contacts unknown (needs 1)"],
    ]);
  });

  test("takes thresholds from cells, where blank and 0 ask for nothing and texts compare", () => {
    expect(host.call("STAGE", [[full, early, mid], thresholds]).cells).toEqual([["Synergistic"], ["Early"], ["Mid"]]);
    const lower = thresholds.map((row) => row.map((cell, m) => (m === 4 && cell === 3 ? "≥ 1" : cell)));
    const one = [1, 0.1, 2, 3, 1, 1, 1, 1, 0, 0, 0];
    expect(host.call("STAGE", [[one], thresholds]).cells).toEqual([["Early"]]);
    expect(host.call("STAGE", [[one], lower]).cells).toEqual([["Mid"]]);
  });

  test.each([null, 0, ""] as const)("reads thresholds alike when blanks arrive as %j", (blank) => {
    const carriage = { blank, errors: "object" } as const;
    const blanked = thresholds.map((row) => row.map((cell) => (cell === 0 ? null : cell)));
    expect(host.call("STAGE", [[full, early, mid], blanked], carriage).cells).toEqual([
      ["Synergistic"],
      ["Early"],
      ["Mid"],
    ]);
  });

  test("leaves units in parentheses out of the names of headers", () => {
    const markers = [
      ["Identified (Y/N)", "Share of spend (0-1)", "Supplier status (0-3)", "Trust"],
      ["Yes", 0.3, 1, 4],
    ];
    expect(host.call("STAGE", [markers]).cells).toEqual([["Early"]]);
  });

  test("takes thresholds with a header row of their own, beside a column of stage names", () => {
    const own = [
      ["Stage", "Share of spend", "Identified"],
      ["Pre", "", 1],
      ["Early", ">10%", ""],
      ["Mid", ">= 0.3", ""],
      ["Partnership", "", ""],
      ["Synergistic", 0.5, ""],
    ];
    const markers = [
      [...HEADER],
      ...[0.1, 0.2, 0.3, 0.5].map((share) => full.map((value, m) => (m === 1 ? share : value))),
    ];
    expect(host.call("STAGE", [markers, own]).cells).toEqual([["Pre"], ["Early"], ["Mid"], ["Synergistic"]]);
  });

  test("takes thresholds without a header in the columns the markers have", () => {
    const markers = [
      ["Trust", "Identified"],
      [4, 1],
      [2, 1],
    ];
    const five = [
      [0, 1],
      [3, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ];
    expect(host.call("STAGE", [markers, five]).cells).toEqual([["Early"], ["Pre"]]);
  });

  test("holds accounts at a ceiling, as a number or a name, for all or one by one", () => {
    const args = [[full, early, full, full], null, "stage", null];
    expect(host.call("STAGE", [...args, 3]).cells).toEqual([["Mid"], ["Early"], ["Mid"], ["Mid"]]);
    expect(host.call("STAGE", [...args, 0]).cells).toEqual([
      ["Synergistic"],
      ["Early"],
      ["Synergistic"],
      ["Synergistic"],
    ]);
    expect(host.call("STAGE", [...args, [["partnership KAM"], [1], [null], ["Not key"]]]).cells).toEqual([
      ["Partnership"],
      ["Pre"],
      ["Synergistic"],
      ["Not key"],
    ]);
    expect(host.call("STAGE", [[full], null, "missing", null, "Mid"]).cells).toEqual([["Ceiling: Mid"]]);
  });

  test("asks for half of a stage's markers under most", () => {
    const half = [1, 0.1, 1, 3, 3, 0, 1, 1, 0, 0, 0];
    expect(host.call("STAGE", [[half]]).cells).toEqual([["Early"]]);
    expect(host.call("STAGE", [[half], null, null, "most"]).cells).toEqual([["Mid"]]);
  });

  test("gives a bad row its own error and the others their stage", () => {
    const with_ = (m: number, cell: unknown) => full.map((value, j) => (j === m ? cell : value));
    const answer = host.call("STAGE", [
      [HEADER, with_(1, 40), with_(3, "high"), with_(0, "maybe"), with_(4, "#REF!"), with_(3, "#N/A"), full],
    ]);
    expect(answer.cells).toEqual([["#VALUE!"], ["#VALUE!"], ["#VALUE!"], ["#VALUE!"], ["Early"], ["Synergistic"]]);
    expect(answer.message(0)).toBe(
      "markers row 2: Share of spend is 40. Give a share from 0 to 1, such as 0.35 for 35 %.",
    );
    expect(answer.message(1)).toContain('markers row 3, column 4 is the text "high", not a number');
    expect(answer.message(2)).toContain('markers row 4, column 1 is "maybe". Use TRUE or FALSE');
    expect(answer.message(3)).toContain("markers row 5, column 5 is the error #REF!");
  });

  test("gives an account with a bad ceiling its own error", () => {
    const answer = host.call("STAGE", [[full, full], null, null, null, [["Gold"], [4]]]);
    expect(answer.cells).toEqual([["#VALUE!"], ["Partnership"]]);
    expect(answer.message(0)).toContain('ceiling row 1 is "Gold", no stage. Give 1 to 5 or a name (Not key, Pre');
  });

  test.each([
    ["too few columns without a header", [[full.slice(1)]], "markers has 10 columns. Pass 11 in this order"],
    ["one account lying as a column", [full.map((value) => [value])], "markers has 1 column. Pass 11"],
    ["nothing below the header", [[HEADER]], "markers is empty"],
    ["no markers", [null], "markers is empty"],
    [
      "a marker named twice",
      [
        [
          [...HEADER, "Share"],
          [...full, 0.4],
        ],
      ],
      'two columns for the same thing, "Share of spend"',
    ],
    ["thresholds of another width", [[full], thresholds.map((row) => row.slice(1))], "thresholds has 10 columns, but"],
    ["four rows of thresholds", [[full], thresholds.slice(1)], "thresholds has 4 rows of values. Pass 5 rows"],
    [
      "transposed thresholds",
      [[full], full.map(() => [1, 2, 3, 4, 5])],
      "thresholds has 5 columns, but markers has 11",
    ],
    ["thresholds that ask for nothing", [[full], thresholds.map(() => NOTHING)], "thresholds are all 0 or blank"],
    [
      "a threshold nobody can read",
      [[full], thresholds.map((row) => row.map((cell) => (cell === ">0" ? "some" : cell)))],
      'thresholds row 2, column 2 is "some". Enter a number',
    ],
    [
      "a negative threshold",
      [[full], thresholds.map((row) => row.map((cell) => (cell === 2 ? -2 : cell)))],
      "thresholds row 3, column 3 is -2",
    ],
    [
      "ceilings of another length",
      [[full, full], null, null, null, [[1], [2], [3]]],
      "ceiling has 3 values, but there are 2 accounts",
    ],
    ["a ceiling of six", [[full, full], null, null, null, 6], "ceiling row 1 is 6, no stage"],
    ["an unknown output", [[full], null, "name"], 'output "name" is not known. Use stage, index'],
    ["swapped arguments", [[full], "missing"], "thresholds has 1 column, but markers has 11"],
  ])("answers %s with a sentence that says what to do", (_, args, message) => {
    const answer = host.call("STAGE", args);
    expect(answer.cells).toEqual([["#VALUE!"]]);
    expect(answer.message(0)).toContain(message);
  });

  test("passes a failed lookup among the thresholds on", () => {
    const failed = thresholds.map((row) => row.map((cell) => (cell === ">0" ? "#N/A" : cell)));
    expect(host.call("STAGE", [[full], failed]).cells).toEqual([["#N/A"]]);
  });
});
