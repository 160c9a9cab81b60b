import fc from "fast-check";
import { matrixOf } from "../../src/models/matrix";
import { TRIGGER_PRESETS, type Severity } from "../../src/models/triggerPresets";
import { TRIGGER_STATUSES, triggers } from "../../src/models/triggers";

describe("triggers", () => {
  test("take the worst severity that is set", () => {
    const { worst, count } = triggers(
      matrixOf([
        [0, 0, 0],
        [1, 0, 0],
        [1, 1, 0],
        [1, 0, 1],
      ]),
      [1, 2, 3],
    );
    expect([...worst].map((k) => TRIGGER_STATUSES[k])).toEqual(["Retain", "Review", "Withdraw", "Dissolve"]);
    expect([...count]).toEqual([0, 1, 2, 2]);
  });

  test("are set from one half", () => {
    const { worst, set } = triggers(matrixOf([[0.5, 0.49]]), [2, 3]);
    expect([worst[0], set(0)]).toEqual([2, [0]]);
  });

  test("count what is not known, which sets nothing", () => {
    const { worst, count, unknown } = triggers(matrixOf([[NaN, NaN, 1]]), [3, 3, 1]);
    expect([worst[0], count[0], unknown[0]]).toEqual([1, 1, 2]);
  });

  test("do not depend on the order of the triggers, and never get milder by one more", () => {
    const flag = fc.record({
      flag: fc.constantFrom(0, 0.4, 0.5, 1, NaN),
      severity: fc.constantFrom<Severity>(1, 2, 3),
    });
    const of = (list: { flag: number; severity: Severity }[]) => {
      const { worst, count, unknown } = triggers(
        matrixOf([list.map((one) => one.flag)]),
        list.map((one) => one.severity),
      );
      return [worst[0], count[0], unknown[0]];
    };
    fc.assert(
      fc.property(fc.array(flag, { minLength: 1, maxLength: 7 }), flag, (list, more) => {
        expect(of([...list].reverse())).toEqual(of(list));
        expect(of([...list, more])[0]).toBeGreaterThanOrEqual(of(list)[0]!);
      }),
    );
  });

  test("come in two ready lists of five, withdrawal of severity 2 and dissolution of severity 3", () => {
    expect(TRIGGER_PRESETS.withdrawal.map(({ severity }) => severity)).toEqual([2, 2, 2, 2, 2]);
    expect(TRIGGER_PRESETS.dissolution.map(({ severity }) => severity)).toEqual([3, 3, 3, 3, 3]);
    const labels = Object.values(TRIGGER_PRESETS).flatMap((list) => list.map(({ label }) => label));
    expect(new Set(labels).size).toBe(10);
  });
});
