import { option } from "../../src/cells/option";

enum Method {
  rank_sum = "rank_sum",
  top20 = "top20",
  equal = "equal",
}

describe("a text option", () => {
  test.each(["rank_sum", "Rank Sum", "RANK-SUM", " ranksum ", "rank sum"])("is known as %p", (text) => {
    expect(option("method", text, Method)).toBe(Method.rank_sum);
  });

  test("is known in a 1 × 1 range", () => {
    expect(option("method", [["Top 20"]], Method)).toBe(Method.top20);
  });

  test.each([null, undefined, "", "  ", 0, [[null]], "n/a"])("is left to its default where it is %j", (value) => {
    expect(option("method", value, Method)).toBeUndefined();
  });

  test.each([
    ["sum", 'method "sum" is not known. Use rank_sum, top20 or equal.'],
    [3, "method 3 is not known. Use rank_sum, top20 or equal."],
    [false, "method FALSE is not known. Use rank_sum, top20 or equal."],
    ["#REF!", "method is the error #REF!. Mend that cell first."],
    ["#N/A", "method is #N/A, as after a failed lookup. Mend that cell first."],
  ])("is refused where it is %j", (value, message) => {
    expect(() => option("method", value, Method)).toThrow(message);
  });

  test("is refused where it is a range of several cells, even if the first one is known", () => {
    expect(() => option("method", [["equal", "top20"]], Method)).toThrow(
      "method is a range of cells. Use rank_sum, top20 or equal.",
    );
  });

  test("is not a property that every object has", () => {
    expect(() => option("method", "constructor", Method)).toThrow("is not known");
  });
});
