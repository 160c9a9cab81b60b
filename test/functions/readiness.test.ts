import { readiness as example } from "../../src/examples/readiness";
import { type FakeHost, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("readiness");
});

const col = (...cells: unknown[]) => cells.map((cell) => [cell]);
const conditions = [
  ["Yes", true, 1, 0],
  [0, "N", false, 1],
  [1, 1, 1, 1],
  [1, 1, "n/a", 1],
];

describe("KAM.READINESS in a cell", () => {
  test("answers its example", () => {
    expect(host.call("READINESS", example.arguments).cells).toEqual(example.result);
  });

  test("gives score and verdict with the customer's word", () => {
    const willing = col("Yes", true, "No", null);
    expect(host.call("READINESS", [conditions, willing]).cells).toEqual([[0.75], [0.25], [0], [1]]);
    expect(host.call("READINESS", [conditions, col("Yes", true, "No", "Unknown"), "verdict"]).cells[3]).toEqual([
      "Ask customer",
    ]);
    expect(host.call("READINESS", [conditions, willing, "verdict"]).cells).toEqual([
      ["Ready"],
      ["Not ready"],
      ["Customer declines"],
      ["Ask customer"],
    ]);
  });

  test("asks all customers where nothing is said, and takes one answer for all", () => {
    const verdicts = (willing: unknown) =>
      new Set(host.call("READINESS", [conditions, willing, "verdict"]).cells.map(([cell]) => cell));
    expect(verdicts(null)).toEqual(new Set(["Ask customer"]));
    expect(verdicts("n/a")).toEqual(new Set(["Ask customer"]));
    expect(verdicts("no")).toEqual(new Set(["Customer declines"]));
    expect(verdicts("yes")).toEqual(new Set(["Ready", "Not ready"]));
  });

  test("weighs the conditions", () => {
    expect(host.call("READINESS", [conditions, "yes", null, [[1], [1], [1], [5]]]).cells.slice(0, 2)).toEqual([
      [0.375],
      [0.625],
    ]);
  });

  test("gives a row that cannot be read its own error, and each row the answer it has alone", () => {
    const rows = [["Power", "Global", "Fewer", "Demands"], [1, 2, 0, 0], [1, null, null, 1], ...conditions];
    const willing = col("Yes", "Yes", "Yes", "maybe", "Yes", "Yes", "Yes");
    const answer = host.call("READINESS", [rows, willing, "verdict"]);
    expect(answer.cells).toEqual([
      ["#VALUE!"],
      ["#VALUE!"],
      ["#N/A"],
      ["#VALUE!"],
      ["Not ready"],
      ["Ready"],
      ["Ready"],
    ]);
    expect(answer.message(0)).toContain('conditions row 1, column 1 is "Power"');
    expect(answer.message(1)).toContain("conditions row 2, column 2 is 2. Give TRUE or FALSE");
    expect(answer.message(2)).toContain("conditions row 3 has answers for 50 % of the weight");
    expect(answer.message(3)).toContain('customer_willing row 4 is "maybe"');
    rows.forEach((row, i) => {
      expect(host.call("READINESS", [[row], [willing[i]], "verdict"]).cells).toEqual([answer.cells[i]]);
    });
  });

  test.each([
    [
      "three conditions",
      [[[1, 1, 1]]],
      "conditions has 3 columns. Pass four: concentrated buying power; central purchase",
    ],
    ["one account lying as a column", [col(1, 1, 0, 1)], "conditions has 1 column. Pass four"],
    [
      "flags of another length",
      [conditions, col("Yes", "No")],
      "customer_willing has 2 values, but there are 4 accounts",
    ],
    [
      "weights of another length",
      [conditions, "yes", null, col(1, 2)],
      "weights has 2 values, but there are 4 conditions",
    ],
    ["weights all zero", [conditions, "yes", null, col(0, 0, 0, 0)], "weights are all zero"],
    ["no conditions", [null], "conditions is empty"],
    ["an unknown output", [conditions, "yes", "status"], 'output "status" is not known. Use score or verdict'],
  ])("answers %s with a sentence that says what to do", (_, args, message) => {
    const answer = host.call("READINESS", args);
    expect(answer.cells).toEqual([["#VALUE!"]]);
    expect(answer.message(0)).toContain(message);
  });
});
