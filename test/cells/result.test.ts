import { answer, column, grid, type ResultCell, single, table } from "../../src/cells/result";
import { invalid, notAvailable, type RowErrors } from "../../src/models/modelError";
import { HostError, installCustomFunctions } from "../support/fakeHost";

beforeAll(installCustomFunctions);

const errors = (...rows: [number, string][]): RowErrors => new Map(rows.map(([i, text]) => [i, invalid(text)]));

describe("an answer", () => {
  test("is the rows as they are", () => {
    const rows: ResultCell[][] = [
      ["Measure", "Value"],
      ["HHI", 3000],
      ["known", true],
    ];
    expect(answer(() => rows)).toEqual(rows);
  });

  test("has Excel's error in the place of a model's", () => {
    const [[first, second]] = answer(() => [[1, notAvailable("not known")]]) as [[number, HostError]];
    expect(first).toBe(1);
    expect(second).toBeInstanceOf(HostError);
    expect(second).toMatchObject({ code: "#N/A", message: "not known" });
  });

  test.each([NaN, Infinity, -Infinity])("has #N/A in the place of %p, which Excel would show as 0", (odd) => {
    expect(answer(() => [[1, odd]])[0]![1]).toMatchObject({ code: "#N/A" });
  });

  test("has #N/A where a model left a cell out", () => {
    expect(answer(() => column(new Array<number>(1)))[0]![0]).toMatchObject({ code: "#N/A" });
  });

  test("throws Excel's error where the model refuses the call", () => {
    const call = () =>
      answer(() => {
        throw invalid("weights are all zero");
      });
    expect(call).toThrow(expect.objectContaining({ code: "#VALUE!", message: "weights are all zero" }));
    expect(call).toThrow(HostError);
  });

  test("says of an unforeseen failure that it is the add-in's", () => {
    const call = () =>
      answer(() => {
        throw new TypeError("x is undefined");
      });
    expect(call).toThrow(
      expect.objectContaining({
        code: "#VALUE!",
        message: "KAM could not compute this: x is undefined. Please report it.",
      }),
    );
  });
});

describe("the shapes of a result", () => {
  test("one value", () => {
    expect(single(5)).toEqual([[5]]);
  });

  test("a column, where the first map that knows a row decides", () => {
    const rows = column(Float64Array.of(1, 2, 3), errors([1, "a"]), errors([1, "b"], [2, "c"]), errors([9, "beyond"]));
    expect(rows).toEqual([[1], [invalid("a")], [invalid("c")]]);
  });

  test("a column with one array for all rows of the same word, and one of its own for a row with an error", () => {
    const rows = column(["A", "B", "A", "A"], errors([3, "a"]));
    expect(rows).toEqual([["A"], ["B"], ["A"], [invalid("a")]]);
    expect(rows[2]).toBe(rows[0]);
  });

  test("a table below its header", () => {
    expect(table(["Rank", "Customer"], [[1, "Acme"]])).toEqual([
      ["Rank", "Customer"],
      [1, "Acme"],
    ]);
  });

  test("a grid, where a row with an error shows it in every cell", () => {
    const matrix = { rows: 2, columns: 2, values: [1, 2, 3, 4] };
    expect(grid(matrix)).toEqual([
      [1, 3],
      [2, 4],
    ]);
    expect(grid(matrix, errors([1, "a"]), errors([1, "b"]))).toEqual([
      [1, 3],
      [invalid("a"), invalid("a")],
    ]);
  });
});
