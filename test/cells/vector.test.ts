import { broadcast, fit, optionalVector, vector, vectorNumbers, vectorParameters } from "../../src/cells/vector";

const weights = (...cells: unknown[]) => ({ argument: "weights", cells });

describe("a vector", () => {
  test("is one row or one column", () => {
    expect(vector("weights", [[1, 2, 3]])).toEqual(weights(1, 2, 3));
    expect(vector("weights", [[1], [2], [3]])).toEqual(weights(1, 2, 3));
    expect(vector("weights", 5)).toEqual(weights(5));
    expect(optionalVector("weights", null)).toBeUndefined();
  });

  test("is no block of several rows and columns", () => {
    const block = [
      [1, 2],
      [3, 4],
    ];
    expect(() => vector("weights", block)).toThrow(
      "weights has 2 rows and 2 columns. Pass a single row or a single column.",
    );
  });

  test("must be given where it is needed", () => {
    expect(() => vector("weights", null)).toThrow("weights is empty");
  });
});

describe("a vector for a number of things", () => {
  test("has one value for each, blanks beyond left aside", () => {
    expect(fit(weights(1, 2), 2, "criterion").cells).toEqual([1, 2]);
    expect(fit(weights(1, 2, null, ""), 2, "criterion").cells).toEqual([1, 2]);
  });

  test.each([
    [[1], 2, "weights has 1 value, but there are 2 criteria. Pass one for each."],
    [[1, 2], 1, "weights has 2 values, but there is 1 criterion. Pass one for each, without header or total."],
    [[1, 2, 0, 0], 2, "weights has 4 values, but there are 2 criteria. Pass one for each."],
  ])("is refused with %j for %d", (cells, length, message) => {
    expect(() => fit(weights(...cells), length, "criterion")).toThrow(message);
  });

  test("stands for all where it is one value and may be broadcast", () => {
    expect(broadcast(weights(7), 3, "criterion").cells).toEqual([7, 7, 7]);
    expect(broadcast(weights(7, 8), 2, "criterion").cells).toEqual([7, 8]);
    expect(() => broadcast(weights(7, 8), 3, "criterion")).toThrow("weights has 2 values, but there are 3 criteria");
  });
});

describe("the numbers of a vector", () => {
  test("are NaN where missing", () => {
    expect([...vectorNumbers(weights(1, null, "n/a", "#N/A"))]).toEqual([1, NaN, NaN, NaN]);
  });

  test("name the value that is none", () => {
    expect(() => vectorNumbers(weights(1, "30%"))).toThrow('weights, value 2 is the text "30%", which only looks like');
    expect(() => vectorNumbers(weights("Weight", 1))).toThrow(
      'weights, value 1 is the text "Weight", not a number. Enter a number. If it is the header, leave it out of the range.',
    );
    expect(() => vectorNumbers(weights(1, "#NUM!"))).toThrow(expect.objectContaining({ code: "#NUM!" }));
  });

  test("as parameters take a blank for 0", () => {
    expect([...vectorParameters(weights(1, null, "", " ", 0))]).toEqual([1, 0, 0, 0, 0]);
  });

  test("as parameters do not pass over n/a and failed lookups", () => {
    expect(() => vectorParameters(weights(1, "n/a"))).toThrow("weights, value 2 is missing. Enter a value.");
    for (const failed of ["#N/A", { code: "#N/A" }, { basicValue: "#N/A" }]) {
      expect(() => vectorParameters(weights(1, failed))).toThrow(
        "weights, value 2 is #N/A, as after a failed lookup. Mend that cell first.",
      );
    }
  });
});
