import fc from "fast-check";
import { audit } from "../../src/models/audit";
import { AUDIT_QUESTIONS } from "../../src/models/auditQuestions";

const of = (...answers: number[]) => Float64Array.from(answers);

describe("audit", () => {
  test("passes with five yes of nine, and not with four", () => {
    expect(audit(of(1, 1, 1, 1, 1, 0, 0, 0, 0))).toMatchObject({ score: 5 / 9, passed: true });
    expect(audit(of(1, 1, 1, 1, 0, 0, 0, 0, 0))).toMatchObject({ passed: false });
  });

  test("does not pass at the mark itself", () => {
    expect(audit(of(1, 1, 0, 0))).toMatchObject({ score: 0.5, passed: false });
    expect(audit(of(1, 1, 0, 0), { pass: 0.4999 }).passed).toBe(true);
    // Ten tenths add up to a little less than 1, three of them to a little more than 0.3.
    expect(audit(of(1, 1, 1, 0, 0, 0, 0, 0, 0, 0), { pass: 0.3 }).passed).toBe(false);
  });

  test("leaves open questions out, up to a third of them", () => {
    expect(audit(of(1, 1, 1, 0, 0, 0, NaN, NaN, NaN)).score).toBeCloseTo(0.5, 15);
    const { score, passed } = audit(of(1, 1, 1, 0, 0, NaN, NaN, NaN, NaN));
    expect(score).toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("4 of 9 questions are not answered"),
    });
    expect(passed).toBe(score);
  });

  test("weighs answers, and does not ask a question without weight", () => {
    const { score, items, gaps } = audit(of(1, 0, NaN, 0.5), { weights: [3, 1, 0, 1] });
    expect(score).toBeCloseTo(3.5 / 5, 15);
    expect(items.map(({ weight }) => weight)).toEqual([0.6, 0.2, 0.2]);
    expect(gaps).toEqual(["Question 2", "Question 4 (partly)"]);
  });

  test("names what is missing of the nine questions", () => {
    expect(audit(of(1, 0, 0.5, NaN, 1, 1, 1, 1, 1)).gaps).toEqual([
      "Leaders in their field",
      "Time and process (partly)",
      "Objective choice (not answered)",
    ]);
    expect(new Set(AUDIT_QUESTIONS.map(({ label }) => label)).size).toBe(9);
  });

  test("refuses a pass mark outside 0 to 1, and weights below 0", () => {
    expect(() => audit(of(1), { pass: 50 })).toThrow("pass is 50. Give a share of the answers from 0 to 1");
    expect(() => audit(of(1, 1), { weights: [1, -1] })).toThrow("weights, value 2 is -1");
  });

  test("scores between 0 and 1, in any unit of the weights, and its parts sum to the score", () => {
    const item = fc.record({ answer: fc.constantFrom(0, 0.5, 1), weight: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 12 }), (list) => {
        const answers = Float64Array.from(list, (one) => one.answer);
        const weights = list.map((one) => one.weight);
        const { score, items } = audit(answers, { weights });
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1 + 1e-12);
        expect(items.reduce((sum, one) => sum + one.weight * one.answer, 0)).toBeCloseTo(score as number, 12);
        const tenfold = audit(answers, { weights: weights.map((w) => w * 10) }).score;
        expect(tenfold).toBeCloseTo(score as number, 12);
      }),
    );
  });
});
