import { singlePoint as example } from "../../src/examples/singlePoint";
import { type FakeHost, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("singlePoint");
});

const col = (...cells: unknown[]) => cells.map((cell) => [cell]);

const links = [
  col("Aster", "Birch", "Birch", "Cedar", "Cedar"),
  col("Ada", "Ada", "Ada", "Ada", "Ben"),
  col("Xu", "Yara", "Zack", "Kim", "Lou"),
] as const;
const asked = col("Aster", "Birch", "Cedar", "Dogwood");

describe("KAM.SINGLEPOINT in a cell", () => {
  test("answers its example", () => {
    const { cells } = host.call("SINGLEPOINT", example.arguments);
    example.result.forEach(([expected], i) => expect(cells[i]![0]).toBeCloseTo(expected as number, 10));
    expect(cells).toHaveLength(2);
  });

  test("names the people whose exit cuts all links, beside the accounts asked for", () => {
    expect(host.call("SINGLEPOINT", [...links, asked]).cells).toEqual([["Ada; Xu"], ["Ada"], [""], [""]]);
  });

  test("gives the probability at the default turnover of 15 %", () => {
    const { cells } = host.call("SINGLEPOINT", [...links, asked, "probability"]);
    const expected = [0.2775, 1 - 0.85 * (1 - 0.15 ** 2), 0.2775 ** 2, 1];
    expected.forEach((p, i) => expect(cells[i]![0]).toBeCloseTo(p, 14));
  });

  test("gives a table of all accounts, with revenue where accounts are asked for", () => {
    const { cells } = host.call("SINGLEPOINT", links);
    expect(cells[0]).toEqual(["Account", "Matching number", "Single points of failure", "Probability of severance"]);
    expect(cells.slice(1).map((row) => row.slice(0, 3))).toEqual([
      ["Aster", 1, "Ada; Xu"],
      ["Birch", 1, "Ada"],
      ["Cedar", 2, ""],
    ]);
    const risk = host.call("SINGLEPOINT", [...links, asked, "table", 0.5, col(100, "n/a", 100, 40)]).cells;
    expect(risk.map((row) => row.slice(3))).toEqual([
      ["Probability of severance", "Revenue", "Revenue at risk"],
      [0.75, 100, 75],
      [0.625, "#N/A", "#N/A"],
      [0.5625, 100, 56.25],
      [1, 40, 40],
    ]);
    expect(host.call("SINGLEPOINT", [...links, null, "people"]).cells).toEqual([
      ["Account", "Single points of failure"],
      ["Aster", "Ada; Xu"],
      ["Birch", "Ada"],
      ["Cedar", ""],
    ]);
  });

  test("takes turnover for each contact, or for each side, or as a row", () => {
    const of = (turnover: unknown) => {
      const { cells } = host.call("SINGLEPOINT", [...links, "Birch", "probability", turnover]);
      return cells[0]![0] as number;
    };
    const centre = 0.1 + 0.9 * 0.1 * 0.1;
    expect(of(0.1)).toBeCloseTo(centre, 14);
    expect(of(col(0.9, 0.1, 0.1, 0.9, 0.9))).toBeCloseTo(centre, 14);
    expect(of([[0.9, 0.1, 0.1, 0.9, 0.9]])).toBeCloseTo(centre, 14);
    const sides = links[0].map((_, i) => [0.1, [0.2, 0.3, 0.4, 0.5, 0.6][i]]);
    expect(of(sides)).toBeCloseTo(0.1 + 0.9 * 0.3 * 0.4, 14);
  });

  test("takes the default for a person whose turnover is nowhere given", () => {
    const sides = [
      [0.1, null],
      [null, 0.3],
      [0.2, null],
      [null, null],
      [null, null],
    ];
    const { cells } = host.call("SINGLEPOINT", [...links, col("Aster", "Birch"), "probability", sides]);
    expect(cells[0]![0]).toBeCloseTo(1 - 0.9 * 0.85, 14);
    expect(cells[1]![0]).toBeCloseTo(0.2 + 0.8 * 0.3 * 0.15, 14);
  });

  test("counts live links only", () => {
    const strength = col(2, 5, 1, null, 1);
    const args = [...links, asked, "people", null, null, strength] as const;
    expect(host.call("SINGLEPOINT", args).cells).toEqual([["Ada; Xu"], ["Ada"], ["Ben; Lou"], [""]]);
    expect(host.call("SINGLEPOINT", [...args, 2]).cells).toEqual([["Ada; Xu"], ["Ada; Yara"], [""], [""]]);
  });

  test("gives an account whose person has two turnovers its own error", () => {
    const sides = [
      [0.1, 0.1],
      [0.1, 0.1],
      [0.3, 0.1],
      [0.1, 0.1],
      [0.1, 0.1],
    ];
    const answer = host.call("SINGLEPOINT", [...links, asked, "probability", sides]);
    expect(answer.cells.map(([cell]) => typeof cell)).toEqual(["number", "string", "number", "number"]);
    expect(answer.message(1)).toBe(
      "turnover row 3 gives Ada 0.3, and another contact of the same account gives 0.1. A person has one turnover: " +
        "use two columns (ours, theirs), or make them equal.",
    );
    expect(host.call("SINGLEPOINT", [...links, null, "table", sides]).failed).toBe(true);
    const table = host.call("SINGLEPOINT", [...links, asked, "table", sides]).cells;
    expect(table.slice(1).map((row) => typeof row[3])).toEqual(["number", "string", "number", "number"]);
  });

  test("keeps a table for the accounts asked for where one of them is blank", () => {
    const { cells } = host.call("SINGLEPOINT", [...links, col("Birch", null), "table", 0.5, col(100, null)]);
    expect(cells.slice(1)).toEqual([
      ["Birch", 1, "Ada", 0.625, 100, 62.5],
      ["", "#N/A", "", "#N/A", "#N/A", "#N/A"],
    ]);
  });

  test("gives a row without revenue, or with a text, its own error", () => {
    const answer = host.call("SINGLEPOINT", [...links, asked, "at_risk", 0.5, col(100, null, "1.5m", 100)]);
    expect(answer.cells).toEqual([[75], ["#N/A"], ["#VALUE!"], [100]]);
    expect(answer.message(1)).toBe("revenue row 2 is missing. Enter the account's revenue.");
    expect(answer.message(2)).toContain('revenue row 3 is the text "1.5m"');
  });

  test("leaves a row blank where for_accounts is", () => {
    const gap = col("Aster", null);
    expect(host.call("SINGLEPOINT", [...links, gap]).cells).toEqual([["Ada; Xu"], [""]]);
    expect(host.call("SINGLEPOINT", [...links, gap, "probability", 0]).cells).toEqual([[0], ["#N/A"]]);
  });

  test.each([
    [
      "turnover in percent",
      [...links, asked, "probability", 15],
      "turnover row 1 is 15. Give a probability from 0 to 1",
    ],
    ["a negative turnover", [...links, "Aster", "probability", col(-1, 0, 0, 0, 0)], "turnover row 1 is -1"],
    [
      "turnover of another length",
      [...links, asked, "probability", col(0.1, 0.2)],
      "turnover has 2 values, but there are 5 contacts",
    ],
    [
      "three columns of turnover",
      [...links, asked, "probability", links[0].map(() => [0, 0, 0])],
      "turnover has 3 columns",
    ],
    ["turnover as text", [...links, asked, "probability", "15%"], 'turnover row 1 is the text "15%"'],
    [
      "revenue without for_accounts",
      [...links, null, "at_risk", null, col(1, 2, 3)],
      "for_accounts is not given, and revenue needs it",
    ],
    [
      "revenue at risk without revenue",
      [...links, asked, "at_risk"],
      'revenue is not given, and output "at_risk" needs it',
    ],
    [
      "revenue of another length",
      [...links, asked, "at_risk", null, col(1, 2)],
      "revenue has 2 values, but there are 4 accounts",
    ],
    ["no people of theirs", [links[0], links[1], null], "their_people is empty"],
  ])("answers %s with a sentence that says what to do", (_, args, message) => {
    const answer = host.call("SINGLEPOINT", args);
    expect(answer.cells[0]).toEqual(["#VALUE!"]);
    expect(answer.message(0)).toContain(message);
  });

  test("gives an account the same answer alone as in the list", () => {
    const together = host.call("SINGLEPOINT", [...links, asked, "probability", 0.3]).cells;
    asked.forEach(([name], i) => {
      expect(host.call("SINGLEPOINT", [...links, name, "probability", 0.3]).cells).toEqual([together[i]]);
    });
  });
});
