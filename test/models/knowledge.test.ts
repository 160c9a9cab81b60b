import fc from "fast-check";
import { knowledge } from "../../src/models/knowledge";
import { KNOWLEDGE_QUESTIONS } from "../../src/models/knowledgeQuestions";
import { matrixOf } from "../../src/models/matrix";

describe("knowledge", () => {
  test("is the share of the questions answered", () => {
    expect([...knowledge(matrixOf([[1, 0, 1, 0.5]])).share]).toEqual([0.625]);
    expect([...knowledge(matrixOf([[1, 0, 1]]), { weights: [60, 30, 10] }).share]).toEqual([0.7]);
  });

  test("names the gaps, but none without weight", () => {
    const { gaps } = knowledge(matrixOf([[1, 0, 0.5, 0]]), { weights: [1, 1, 1, 0], names: [undefined, "Spend"] });
    expect(gaps(0)).toEqual(["Spend", "Question 3 (partly)"]);
  });

  test("has thirteen questions with short names of their own", () => {
    expect(KNOWLEDGE_QUESTIONS).toHaveLength(13);
    const nothing = knowledge(matrixOf([new Array<number>(13).fill(0)]));
    expect(nothing.share[0]).toBe(0);
    expect(nothing.gaps(0)).toEqual(KNOWLEDGE_QUESTIONS.map(({ label }) => label));
    expect(new Set(nothing.gaps(0)).size).toBe(13);
  });

  test("is 1 exactly where there is no gap, and does not depend on the unit of the weights", () => {
    const row = fc.array(fc.constantFrom(0, 0.5, 1), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(row, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 }), (known, weights) => {
        const { share, gaps } = knowledge(matrixOf([known]), { weights });
        expect(share[0] === 1).toBe(gaps(0).length === 0);
        const percent = knowledge(matrixOf([known]), { weights: weights.map((w) => w * 100) }).share[0];
        expect(percent).toBeCloseTo(share[0]!, 12);
      }),
    );
  });
});
