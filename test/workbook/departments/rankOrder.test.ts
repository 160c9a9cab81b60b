import fc from "fast-check";
import {
  joinedAbove,
  moved,
  ranked,
  ranksOf,
  type Tiers,
  tiersOf,
  withoutName,
} from "../../../src/workbook/departments/rankOrder";

const ranks = (of: Record<string, number>) => new Map(Object.entries(of));
const names = ["A", "B", "C", "D"];

describe("an order of importance", () => {
  test.each([
    ["mid-ranks", { A: 1, B: 2.5, C: 2.5, D: 4 }],
    ["competition ranks", { A: 1, B: 2, C: 2, D: 4 }],
    ["dense ranks", { A: 1, B: 2, C: 2, D: 3 }],
  ])("is read from %s", (_, given) => {
    expect(tiersOf(ranks(given), names)).toEqual([["A"], ["B", "C"], ["D"]]);
  });

  test("becomes mid-ranks, as RANK.AVG gives them", () => {
    expect(ranksOf([["A"], ["B", "C"], ["D"]])).toEqual(ranks({ A: 1, B: 2.5, C: 2.5, D: 4 }));
  });

  test("leaves out what has no rank", () => {
    expect(tiersOf(ranks({ D: 1, B: 7 }), names)).toEqual([["D"], ["B"]]);
  });

  test("takes names at its end and gives them up", () => {
    expect(ranked([["A"], ["B"]], "C")).toEqual([["A"], ["B"], ["C"]]);
    expect(withoutName([["A", "B"], ["C"]], "A")).toEqual([["B"], ["C"]]);
    expect(withoutName([["A"], ["C"]], "A")).toEqual([["C"]]);
  });

  test("moves a name past a tier without parting it", () => {
    const tiers: Tiers = [["A", "B"], ["C"], ["D"]];
    expect(moved(tiers, "C", 1)).toEqual([["C"], ["A", "B"], ["D"]]);
    expect(moved([["D"], ["A", "B"], ["C"]], "D", 1)).toEqual([["A", "B"], ["D"], ["C"]]);
    expect(moved(tiers, "B", 0)).toEqual([["B"], ["A"], ["C"], ["D"]]);
    expect(moved(tiers, "D", 2)).toEqual([["A", "B"], ["D"], ["C"]]);
    expect(moved(tiers, "A", 99)).toEqual([["B"], ["C"], ["D"], ["A"]]);
  });

  test("makes a name equal to the one above and parts it again", () => {
    const tiers: Tiers = [["A"], ["B"], ["C"]];
    expect(joinedAbove(tiers, "C", true)).toEqual([["A"], ["B", "C"]]);
    expect(joinedAbove([["A", "B", "C"]], "B", false)).toEqual([["A"], ["B", "C"]]);
    expect(joinedAbove(tiers, "A", true)).toEqual(tiers);
  });

  test("keeps every name exactly once, whatever is done to it, and is what its ranks say", () => {
    const step = fc.tuple(fc.constantFrom("move", "join", "part"), fc.constantFrom(...names), fc.nat(5));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let tiers: Tiers = names.map((name) => [name]);
        for (const [kind, name, place] of steps) {
          tiers = kind === "move" ? moved(tiers, name, place) : joinedAbove(tiers, name, kind === "join");
          expect(tiers.flat().sort()).toEqual(names);
          const order = tiersOf(ranksOf(tiers), names);
          expect(order.map((tier) => [...tier].sort())).toEqual(tiers.map((tier) => [...tier].sort()));
        }
      }),
    );
  });
});
