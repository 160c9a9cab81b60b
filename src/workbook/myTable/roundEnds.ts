/**
 * Round numbers around a range: multiples of 1, 2 or 5 times a power of ten, of which about ten lie between them.
 *
 * roundEnds(112.5, 9502) is 0 and 10,000: a tenth of the range is 939, the next round step 1,000.
 */
export function roundEnds(from: number, to: number): { readonly lo: number; readonly hi: number } {
  const step = roundStep((to - from) / 10);
  return { lo: clean(Math.floor(from / step) * step), hi: clean(Math.ceil(to / step) * step) };
}

/** The least of 1, 2, 5, 10, 20 … (or 0.5, 0.2 …) that is not below a positive number. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5].find((digit) => digit * power >= least * (1 - 1e-9)) ?? 10);
}

/** A multiple of a round step without the binary noise of its last digits. */
function clean(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
