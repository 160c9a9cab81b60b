import { knowledge as example } from "../../src/examples/knowledge";
import { KNOWLEDGE_QUESTIONS } from "../../src/models/knowledgeQuestions";
import { type FakeHost, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("knowledge");
});

const thirteen = (...first: unknown[]) => [...first, ...new Array(13 - first.length).fill("Yes")];

describe("KAM.KNOWLEDGE in a cell", () => {
  test("answers its example", () => {
    expect(host.call("KNOWLEDGE", example.arguments).cells).toEqual(example.result);
  });

  test("gives the share of thirteen questions, and the gaps by their short names", () => {
    const rows = [thirteen(), thirteen("No", "n", false, 0), thirteen(null, "n/a", "?", "", "#N/A")];
    const { cells } = host.call("KNOWLEDGE", [rows]);
    expect(cells[0]).toEqual([1]);
    expect(cells[1]![0]).toBeCloseTo(9 / 13, 15);
    expect(cells[2]![0]).toBeCloseTo(8 / 13, 15);
    expect(host.call("KNOWLEDGE", [rows, "gaps"]).cells.slice(0, 2)).toEqual([
      [""],
      [
        KNOWLEDGE_QUESTIONS.slice(0, 4)
          .map(({ label }) => label)
          .join("; "),
      ],
    ]);
  });

  test("takes a value for an answer, whatever it is, but not a text that says it is open", () => {
    const answers = [
      [1_250_000, 0.35, -4, "Sells pumps", true],
      ["unknown", "TBD", "Don't know", "partly", "n"],
    ];
    expect(host.call("KNOWLEDGE", [answers]).cells).toEqual([[1], [0.1]]);
  });

  test("reads blanks alike however they arrive", () => {
    for (const blank of [null, 0, ""] as const) {
      const answer = host.call("KNOWLEDGE", [[["Yes", null, "Yes", null]]], { blank, errors: "class" });
      expect(answer.cells).toEqual([[0.5]]);
    }
  });

  test("takes weights as a row or a column", () => {
    const answers = [["Yes", "No"]];
    expect(host.call("KNOWLEDGE", [answers, null, [[3, 1]]]).cells).toEqual([[0.75]]);
    expect(host.call("KNOWLEDGE", [answers, null, [[3], [1]]]).cells).toEqual([[0.75]]);
    expect(host.call("KNOWLEDGE", [answers, "gaps", [[3], [0]]]).cells).toEqual([[""]]);
  });

  test("gives a row with an error its own error, and each row the answer it has alone", () => {
    const rows = [
      ["Yes", "#REF!"],
      ["Yes", "No"],
      ["No", "No"],
    ];
    const answer = host.call("KNOWLEDGE", [rows]);
    expect(answer.cells).toEqual([["#VALUE!"], [0.5], [0]]);
    expect(answer.message(0)).toContain("answers row 1, column 2 is the error #REF!");
    rows.forEach((row, i) => expect(host.call("KNOWLEDGE", [[row]]).cells).toEqual([answer.cells[i]]));
  });

  test.each([
    [
      "weights of another length",
      [[["Yes", "No"]], null, [[1, 2, 3]]],
      "weights has 3 values, but there are 2 questions",
    ],
    ["negative weights", [[["Yes", "No"]], null, [[1, -2]]], "weights, value 2 is -2"],
    [
      "names of another length",
      [[["Yes", "No"]], null, null, [["Spend"]]],
      "names has 1 value, but there are 2 questions",
    ],
    ["no answers", [null], "answers is empty"],
    ["an unknown output", [[["Yes"]], "score"], 'output "score" is not known. Use share or gaps'],
  ])("answers %s with a sentence that says what to do", (_, args, message) => {
    const answer = host.call("KNOWLEDGE", args);
    expect(answer.cells).toEqual([["#VALUE!"]]);
    expect(answer.message(0)).toContain(message);
  });
});
