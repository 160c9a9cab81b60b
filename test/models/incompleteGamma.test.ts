import { chiSquaredTail, logGamma, upperGamma } from "../../src/models/incompleteGamma";

/** e^−x Σ_{i<a} x^i / i!, for a whole a. */
function wholeUpperGamma(a: number, x: number): number {
  let term = Math.exp(-x);
  let sum = term;
  for (let i = 1; i < a; i++) {
    term *= x / i;
    sum += term;
  }
  return sum;
}

describe("logGamma", () => {
  test("knows factorials and half numbers", () => {
    let factorial = 1;
    for (let n = 1; n <= 30; n++) {
      expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 12);
      factorial *= n;
    }
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14);
    expect(logGamma(1.5)).toBeCloseTo(Math.log(Math.PI) / 2 - Math.log(2), 14);
    expect(logGamma(100)).toBeCloseTo(359.1342053695754, 10); // Abramowitz & Stegun, table 6.4
  });
});

describe("upperGamma", () => {
  test("is a finite sum for whole a, on either side of where the series gives way to the fraction", () => {
    for (const a of [1, 2, 3, 7, 20, 60]) {
      for (const x of [0.01, 0.5, a - 0.5, a + 0.9, a + 1.1, 2 * a, 5 * a]) {
        const exact = wholeUpperGamma(a, x);
        expect(Math.abs(upperGamma(a, x) - exact)).toBeLessThan(1e-12);
        if (x > a) expect(Math.abs(upperGamma(a, x) / exact - 1)).toBeLessThan(1e-11);
      }
    }
  });

  test("is the complementary error function of √x for a = 1/2", () => {
    // erfc(0.5), erfc(1), erfc(2): Abramowitz & Stegun, table 7.1
    expect(upperGamma(0.5, 0.25)).toBeCloseTo(0.4795001222, 10);
    expect(upperGamma(0.5, 1)).toBeCloseTo(0.1572992071, 10);
    expect(upperGamma(0.5, 4)).toBeCloseTo(0.004677735, 10);
  });

  test("falls from 1 at 0 towards 0, without a step", () => {
    expect(upperGamma(2.5, 0)).toBe(1);
    let last = 1;
    for (let x = 0.01; x < 60; x += 0.01) {
      const q = upperGamma(2.5, x);
      expect(q).toBeLessThan(last);
      expect(last - q).toBeLessThan(0.01);
      last = q;
    }
    expect(last).toBeGreaterThan(0);
    expect(upperGamma(2.5, 1e4)).toBe(0);
  });

  test("stays exact for many degrees of freedom, where the normal distribution takes over", () => {
    // Wilson & Hilferty: (χ²/k)^⅓ is normal with mean 1 − 2/(9k); at k = 100,000 the median is k (1 − 2/(9k))³
    const k = 100_000;
    expect(chiSquaredTail(k * (1 - 2 / (9 * k)) ** 3, k)).toBeCloseTo(0.5, 5);
  });
});

describe("chiSquaredTail", () => {
  test.each([
    // Published percentage points of the chi-squared distribution: degrees, probability, value
    [1, 0.05, 3.841],
    [1, 0.001, 10.828],
    [2, 0.1, 4.605],
    [3, 0.05, 7.815],
    [5, 0.01, 15.086],
    [10, 0.05, 18.307],
    [10, 0.95, 3.94],
    [10, 0.99, 2.558],
    [30, 0.05, 43.773],
    [100, 0.05, 124.342],
    [100, 0.95, 77.929],
  ])("with %i degrees gives the tabled probability %d at %d", (degrees, probability, value) => {
    expect(chiSquaredTail(value, degrees)).toBeCloseTo(probability, 4);
  });
});
