import type { Example } from "./example";

export const weightRange: Example = {
  function: "WEIGHTRANGE",
  title: "Two accounts rated 0–1 on three criteria, one place; the second has it with 0.62 against 0.5.",
  arguments: [
    [
      [0.9, 0.2, 0.5],
      [0.4, 0.8, 0.6],
    ],
    [[30, 40, 30]],
    1,
  ],
  result: [
    [0, 0.25, 0],
    [27 / 62, 1, 1],
  ],
  source:
    "By hand: where two accounts change places, w* = (R₂ − R₁)/((v₁ − v₂) + (R₂ − R₁)), R the score over the other criteria. Criterion 1: " +
    "R₁ = (0.4·0.2 + 0.3·0.5)/0.7 = 23/70, R₂ = (0.4·0.8 + 0.3·0.6)/0.7 = 50/70; w* = (27/70)/(0.5 + 27/70) = 27/62, above the weight of 0.3. " +
    "Criterion 2: R₁ = 0.7, R₂ = 0.5; w* = −0.2/(−0.6 − 0.2) = 0.25, below the weight of 0.4. Criterion 3: w* = 4.5, never.",
};
