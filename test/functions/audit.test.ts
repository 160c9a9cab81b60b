import { audit as example } from "../../src/examples/audit";
import { AUDIT_QUESTIONS } from "../../src/models/auditQuestions";
import { type FakeHost, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("audit");
});

const col = (...cells: unknown[]) => cells.map((cell) => [cell]);
const answers = col("Yes", "y", true, 1, "No", "N", false, "partly", 0.5);

describe("KAM.AUDIT in a cell", () => {
  test("answers its example", () => {
    expect(host.call("AUDIT", example.arguments).cells[0]![0]).toBeCloseTo(4.5 / 7, 14);
  });

  test("gives score, verdict and gaps", () => {
    expect(host.call("AUDIT", [answers]).cells[0]![0]).toBeCloseTo(5 / 9, 14);
    expect(host.call("AUDIT", [answers, "verdict"]).cells).toEqual([["Pass"]]);
    expect(host.call("AUDIT", [answers, "verdict", null, 0.6]).cells).toEqual([["Fail"]]);
    expect(host.call("AUDIT", [answers, "gaps"]).cells).toEqual([
      [
        "Departments agree; Focus on the customer; Criteria in four groups; Review with consequences (partly); Reliable measures (partly)",
      ],
    ]);
  });

  test("gives a table that ends with the score", () => {
    const { cells } = host.call("AUDIT", [answers, "table"]);
    expect(cells[0]).toEqual(["Question", "Answer", "Weight", "Part of score"]);
    expect(cells).toHaveLength(11);
    expect(cells[1]).toEqual([AUDIT_QUESTIONS[0]!.text, "Yes", 1 / 9, 1 / 9]);
    expect(cells[8]!.slice(1)).toEqual(["Partly", 1 / 9, 0.5 / 9]);
    expect(cells[10]!.slice(0, 3)).toEqual(["Score", "Pass", 1]);
    expect(cells[10]![3]).toBeCloseTo(5 / 9, 14);
  });

  test("takes answers lying in a row, and a list of any other length", () => {
    expect(host.call("AUDIT", [[["Yes", "No", "Yes"]]]).cells[0]![0]).toBeCloseTo(2 / 3, 15);
    expect(host.call("AUDIT", [[["Yes", "No", "Yes"]], "gaps"]).cells).toEqual([["Question 2"]]);
  });

  test("takes weights, and blank cells below the ninth answer or below the weights for none", () => {
    const padded = [...answers, [null], [null]];
    expect(host.call("AUDIT", [padded]).cells[0]![0]).toBeCloseTo(5 / 9, 14);
    const weights = col(1, 1, 1, 1, 0, 0, 0, 1, 1);
    expect(host.call("AUDIT", [padded, null, weights]).cells[0]![0]).toBeCloseTo(5 / 6, 14);
    expect(host.call("AUDIT", [answers, null, [...weights, [null]]]).cells[0]![0]).toBeCloseTo(5 / 6, 14);
  });

  test("has no result with more than a third not answered, but still lists the gaps", () => {
    const few = col("Yes", "Yes", "Yes", "Yes", "Yes", null, "n/a", "", "?");
    const answer = host.call("AUDIT", [few]);
    expect(answer.cells).toEqual([["#N/A"]]);
    expect(answer.message(0)).toBe(
      "answers: 4 of 9 questions are not answered, more than a third. Answer more of them.",
    );
    expect(host.call("AUDIT", [few, "verdict"]).cells).toEqual([["#N/A"]]);
    expect(host.call("AUDIT", [few, "gaps"]).cells[0]![0]).toContain("Focus on the customer (not answered)");
    expect(host.call("AUDIT", [few, "table"]).cells[10]).toEqual(["Score", "#N/A", "#N/A", "#N/A"]);
  });

  test.each([
    ["a text among the answers", [col("Yes", "sometimes")], 'answers row 2 is "sometimes". Use Yes, No or Partly'],
    ["a header among the answers", [col("Answer", "Yes")], 'answers row 1 is "Answer"'],
    ["a rating of 4", [col(1, 4)], "answers row 2 is 4. Give TRUE or FALSE, Yes or No, or a number from 0 to 1"],
    ["an error among the answers", [col(1, "#REF!")], "answers row 2 is the error #REF!"],
    [
      "questions and answers",
      [
        [
          ["Leaders?", "Yes"],
          ["Process?", "No"],
        ],
      ],
      "answers has 2 rows and 2 columns",
    ],
    ["weights of another length", [answers, null, col(1, 2)], "answers has 9 values, but there are 2 questions"],
    ["weights all zero", [col(1, 1), null, col(0, 0)], "weights are all zero"],
    ["a pass mark in percent", [answers, null, null, 50], "pass is 50. Give a share"],
    ["no answers", [null], "answers is empty"],
    ["an unknown output", [answers, "grade"], 'output "grade" is not known'],
  ])("answers %s with a sentence that says what to do", (_, args, message) => {
    const answer = host.call("AUDIT", args);
    expect(answer.cells).toEqual([["#VALUE!"]]);
    expect(answer.message(0)).toContain(message);
  });
});
