/**
 * The k-th largest of some numbers, in linear time on average (Hoare's quickselect); equal numbers count each.
 * Reorders the numbers.
 *
 * @param k from 1 to the number of values.
 * Source: Hoare, Algorithm 65: find, 1961.
 * @example kthLargest(Float64Array.of(3, 9, 5, 9), 3) // 5
 */
export function kthLargest(values: Float64Array, k: number): number {
  const place = k - 1;
  let from = 0;
  let to = values.length - 1;
  while (from < to) {
    const pivot = middle(values[from]!, values[(from + to) >>> 1]!, values[to]!);
    let left = from;
    let right = to;
    while (left <= right) {
      while (values[left]! > pivot) left++;
      while (values[right]! < pivot) right--;
      if (left > right) break;
      const swapped = values[left]!;
      values[left++] = values[right]!;
      values[right--] = swapped;
    }
    if (place <= right) to = right;
    else if (place >= left) from = left;
    else break;
  }
  return values[place]!;
}

function middle(a: number, b: number, c: number): number {
  if (a > b) return b > c ? b : a > c ? c : a;
  return a > c ? a : b > c ? c : b;
}
