import type { Example } from "./example";

export const flipWeight: Example = {
  function: "FLIPWEIGHT",
  title: "Two accounts rated 0–1 on three criteria; the second is ahead with 0.62 against 0.5.",
  arguments: [[[0.9, 0.2, 0.5]], [[0.4, 0.8, 0.6]], [[30, 40, 30]]],
  result: [[27 / 62, 0.25, "never"]],
  source:
    "By hand: w* = (R_b − R_a)/((v_a − v_b) + (R_b − R_a)), R the score over the other criteria. Criterion 1: R_a = (0.4·0.2 + 0.3·0.5)/0.7 = 23/70, " +
    "R_b = (0.4·0.8 + 0.3·0.6)/0.7 = 50/70; w* = (27/70)/(0.5 + 27/70) = 27/62 = 0.435484, where both score 0.577419. Criterion 2: " +
    "R_a = 0.7, R_b = 0.5; w* = −0.2/(−0.6 − 0.2) = 0.25. Criterion 3: R_a = 0.5, R_b = 0.628571; w* = 4.5, outside 0–1.",
};
