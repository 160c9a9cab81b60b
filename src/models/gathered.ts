/**
 * The values at some indices, in their order.
 *
 * @example gathered([5, 9, 7], Uint32Array.of(2, 0)) // 7, 5
 */
export function gathered(values: ArrayLike<number>, indices: ArrayLike<number>): Float64Array {
  const found = new Float64Array(indices.length);
  for (let p = 0; p < found.length; p++) found[p] = values[indices[p]!]!;
  return found;
}
