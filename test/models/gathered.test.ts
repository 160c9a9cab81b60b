import { gathered } from "../../src/models/gathered";

test("values come in the order of the indices, as often as they are named", () => {
  expect([...gathered([5, 9, 7], Uint32Array.of(2, 0, 2))]).toEqual([7, 5, 7]);
  expect(gathered([5], new Uint32Array(0))).toHaveLength(0);
});
