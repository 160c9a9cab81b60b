import type { Anchors } from "../../src/models/criteria";
import { matrixOf } from "../../src/models/matrix";
import { normalize, type NormalizeMethod } from "../../src/models/normalize";
import { fillWorst } from "../../src/models/worst";

const scale = (lo: number, hi: number): Anchors => ({ lo: Float64Array.of(lo), hi: Float64Array.of(hi) });

function filled(list: number[], method: NormalizeMethod, anchors?: Anchors, direction: "benefit" | "cost" = "benefit") {
  const ratings = matrixOf(list.map((x) => [x]));
  const normalized = normalize(ratings, [direction], anchors, method);
  fillWorst(normalized, ratings, anchors, method, () => false);
  return [...normalized.values];
}

describe("fillWorst", () => {
  test("takes the worse end of the anchors in either direction", () => {
    expect(filled([8, NaN], "minmax", scale(0, 10))).toEqual([0.8, 0]);
    expect(filled([8, NaN], "minmax", scale(0, 10), "cost")).toEqual([0.2, 0]);
    expect(filled([8, NaN], "max", scale(2, 10))).toEqual([0.8, 0.2]);
    expect(filled([4, NaN], "max", scale(2, 10), "cost")).toEqual([0.5, 0.2]);
    expect(filled([8, NaN], "none", scale(1, 10))).toEqual([8, 1]);
    expect(filled([8, NaN], "none", scale(1, 10), "cost")).toEqual([3, 1]);
    expect(filled([5, NaN], "minmax", scale(5, 5))).toEqual([0.5, 0.5]);
  });

  test("takes the worst value in the list where the scale comes from the list", () => {
    expect(filled([3, 7, NaN], "none")).toEqual([3, 7, 3]);
    expect(filled([3, 7, NaN], "minmax", undefined, "cost")).toEqual([1, 0, 0]);
    expect(filled([2, 4, NaN], "max")).toEqual([0.5, 1, 0.5]);
  });

  test("leaves the list's total and ranks to the ratings there are", () => {
    expect(filled([1, 3, NaN], "sum")).toEqual([0.25, 0.75, 0.25]);
    expect(filled([1, 5, 9, NaN], "rank")).toEqual([0, 0.5, 1, 0]);
    expect(filled([5, 9, NaN], "rank", scale(1, 10))).toEqual([0, 1, 0]);
  });

  test("leaves a criterion without any rating missing", () => {
    expect(filled([NaN, NaN], "minmax")).toEqual([NaN, NaN]);
  });

  test("does not take a rating that the method refuses for the worst", () => {
    expect(filled([0, 2, 4, NaN], "max", undefined, "cost").slice(1)).toEqual([1, 0.5, 0.5]);
  });
});
