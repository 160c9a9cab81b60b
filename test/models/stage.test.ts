import fc from "fast-check";
import { matrixOf } from "../../src/models/matrix";
import { stage, type StageMode } from "../../src/models/stage";
import { markerNamed, STAGE_MARKERS, stageNamed, STAGES } from "../../src/models/stageMarkers";
import { noThresholds, STAGE_THRESHOLDS, thresholdIndex } from "../../src/models/stageThresholds";

/** An account that meets every default threshold exactly. */
const FULL = [1, 0.01, 2, 3, 3, 1, 3, 3, 1, 1, 1];

/** `FULL` with some markers changed, by label. */
const account = (changed: Record<string, number> = {}) =>
  FULL.map((value, m) => changed[STAGE_MARKERS[m]!.label] ?? value);

const one = (changed?: Record<string, number>, mode?: StageMode, ceiling = NaN) => {
  const result = stage(matrixOf([account(changed)]), { mode, ceilings: Float64Array.of(ceiling) });
  return { stage: STAGES[result.index[0]!], next: STAGES[result.next[0]!], missing: result.missing(0) };
};

describe("stage", () => {
  test("is synergistic where every threshold is just reached", () => {
    expect(one()).toEqual({ stage: "Synergistic", next: "Not key", missing: "" });
  });

  test.each([
    [{ Identified: 0 }, "Not key", "Pre", "Pre: Identified 0 (needs 1)"],
    [{ "Share of spend": 0 }, "Pre", "Early", "Early: Share of spend 0 (needs > 0)"],
    [{ "Supplier status": 0 }, "Pre", "Early", "Early: Supplier status 0 (needs 1)"],
    [{ "Supplier status": 1, Trust: NaN }, "Early", "Mid", "Mid: Supplier status 1 (needs 2); Trust unknown (needs 3)"],
    [{ Contacts: 2 }, "Early", "Mid", "Mid: Contacts 2 (needs 3)"],
    [{ "Senior contacts": 0 }, "Early", "Mid", "Mid: Senior contacts 0 (needs 1)"],
    [{ "Independent links": 2 }, "Mid", "Partnership", "Partnership: Independent links 2 (needs 3)"],
    [{ Functions: 2 }, "Mid", "Partnership", "Partnership: Functions 2 (needs 3)"],
    [{ "Information sharing": 0 }, "Mid", "Partnership", "Partnership: Information sharing 0 (needs 1)"],
    [{ "Joint projects": 0 }, "Partnership", "Synergistic", "Synergistic: Joint projects 0 (needs 1)"],
    [{ "Shared people": 0 }, "Partnership", "Synergistic", "Synergistic: Shared people 0 (needs 1)"],
  ])("with %j it is %s, and says what the next stage lacks", (changed, is, next, missing) => {
    expect(one(changed as Record<string, number>)).toEqual({ stage: is, next, missing });
  });

  test("stays low where a lower gate is shut, whatever the markers above", () => {
    // Partnership and synergistic markers are all met, but the supplier is only on trial.
    expect(one({ "Supplier status": 1 }).stage).toBe("Early");
  });

  test("opens a gate at half of its markers under most", () => {
    expect(one({ "Supplier status": 1, Trust: 0 }, "most").stage).toBe("Synergistic"); // Mid 2 of 4
    expect(one({ "Supplier status": 1, Trust: 0, Contacts: 0 }, "most").stage).toBe("Early"); // Mid 1 of 4
    expect(one({ Functions: 0, "Information sharing": 0 }, "most").stage).toBe("Mid"); // Partnership 1 of 3
  });

  test("goes no higher than the ceiling, and says so", () => {
    expect(one({}, "strict", 3)).toEqual({ stage: "Mid", next: "Not key", missing: "Ceiling: Mid" });
    expect(one({ Contacts: 0 }, "strict", 3)).toMatchObject({ stage: "Early", missing: "Mid: Contacts 0 (needs 3)" });
    expect(one({ Contacts: 0 }, "strict", 2)).toMatchObject({ stage: "Early", missing: "Ceiling: Early" });
    expect(one({}, "strict", 0)).toMatchObject({ stage: "Not key", missing: "Ceiling: Not key" });
    expect(one({}, "strict", 5)).toMatchObject({ stage: "Synergistic", missing: "" });
  });

  test("reaches a threshold but for rounding, and does not pass one by rounding", () => {
    const thresholds = noThresholds();
    thresholds.at[thresholdIndex(1, 1)] = 0.3;
    expect(stage(matrixOf([account({ "Share of spend": 0.1 + 0.2 - 1e-16 })]), { thresholds }).index[0]).toBe(1);
    thresholds.above[thresholdIndex(1, 1)] = 1;
    expect(stage(matrixOf([account({ "Share of spend": 0.1 + 0.2 })]), { thresholds }).index[0]).toBe(0);
  });

  test("passes over a stage that asks for nothing, where nobody stops", () => {
    const thresholds = noThresholds();
    thresholds.at[thresholdIndex(1, 0)] = 1;
    thresholds.at[thresholdIndex(4, 6)] = 3;
    const { index, next } = stage(matrixOf([account({ Functions: 2 }), account()]), { thresholds });
    expect([...index]).toEqual([1, 4]);
    expect([...next]).toEqual([4, 0]);
  });

  test("refuses thresholds that ask for nothing at all", () => {
    expect(() => stage(matrixOf([account()]), { thresholds: noThresholds() })).toThrow("thresholds are all 0 or blank");
  });

  test.each([
    [{ "Share of spend": 35 }, "Share of spend is 35. Give a share from 0 to 1, such as 0.35"],
    [{ "Share of spend": -0.1 }, "Share of spend is -0.1"],
    [{ "Supplier status": 4 }, "Supplier status is 4. Give a status from 0 to 3"],
  ])("leaves an account with %j without a stage", (changed, message) => {
    const { errors, index } = stage(matrixOf([account(changed as Record<string, number>), account()]));
    expect(errors.get(0)).toMatchObject({ code: "#VALUE!", message: expect.stringContaining(`row 1: ${message}`) });
    expect(errors.size).toBe(1);
    expect(index[1]).toBe(5);
  });

  test("puts accounts on two axes as means of what they have of the highest threshold", () => {
    // Collaboration: status 1 of 2, trust 3 of 3, information 0, projects 2 of 1 counts 1, people unknown: 2.5 / 5.
    // Involvement: contacts 1 of 3, senior 1 of 1, functions 3 of 3, links 0: (1/3 + 1 + 1 + 0) / 4.
    const { axes } = stage(
      matrixOf([
        account({
          "Supplier status": 1,
          "Information sharing": 0,
          "Joint projects": 2,
          "Shared people": NaN,
          Contacts: 1,
          "Independent links": 0,
        }),
      ]),
    );
    expect(axes.columns).toBe(2);
    expect(axes.values[0]).toBeCloseTo(0.5, 15);
    expect(axes.values[1]).toBeCloseTo(7 / 12, 15);
  });

  test("never falls when a marker rises, is the same alone as in the list, and under most at least as high", () => {
    const row = fc.tuple(
      ...STAGE_MARKERS.map(({ range }) => fc.integer({ min: 0, max: range ? range.hi : 5 })),
    ) as fc.Arbitrary<number[]>;
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), fc.nat(STAGE_MARKERS.length - 1), (rows, m) => {
        const together = stage(matrixOf(rows));
        rows.forEach((values, i) => {
          const alone = stage(matrixOf([values]));
          expect(alone.index[0]).toBe(together.index[i]);
          expect(alone.missing(0)).toBe(together.missing(i));
          const raised = values.map((value, j) => (j === m ? (STAGE_MARKERS[m]!.range?.hi ?? value + 1) : value));
          expect(stage(matrixOf([raised])).index[0]).toBeGreaterThanOrEqual(alone.index[0]!);
          expect(stage(matrixOf([values]), { mode: "most" }).index[0]).toBeGreaterThanOrEqual(alone.index[0]!);
        });
      }),
    );
  });
});

describe("the default thresholds", () => {
  test("ask for the twelve markers of five stages, each as a convention with a label", () => {
    const byStage = [1, 2, 3, 4, 5].map((k) => STAGE_THRESHOLDS.filter((one) => one.stage === k).length);
    expect(byStage).toEqual([1, 2, 4, 3, 2]);
    expect(STAGE_THRESHOLDS[1]).toMatchObject({ label: "Early: Share of spend above", value: 0, above: true });
    for (const { marker, kind, label } of STAGE_THRESHOLDS) {
      expect(label).toContain(STAGE_MARKERS[marker]!.label);
      expect(kind).toBe("convention");
    }
  });
});

describe("names", () => {
  test("of markers are found however they are spelled", () => {
    expect(markerNamed("SharedPeople")).toBe(10);
    expect(markerNamed(" share_of-spend ")).toBe(1);
    expect(markerNamed("ν")).toBe(7);
    expect(markerNamed("Account")).toBeUndefined();
  });

  test("of stages may carry KAM, or be those of McDonald, Rogers & Woodburn", () => {
    expect(["pre-KAM", "Mid KAM", "Not key", "Integrated", "basic"].map(stageNamed)).toEqual([1, 3, 0, 5, 2]);
    expect(stageNamed("gold")).toBeUndefined();
  });
});
