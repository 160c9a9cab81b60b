/**
 * Weights as equal as one decimal allows that add up to 100 exactly: three are 33.4, 33.3 and 33.3.
 */
export function equalWeights(count: number): number[] {
  const tenths = Math.floor(1000 / count);
  const rest = 1000 - tenths * count;
  return Array.from({ length: count }, (_, i) => (tenths + (i < rest ? 1 : 0)) / 10);
}
