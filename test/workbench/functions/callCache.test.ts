import { type Call, CallCache, callKey } from "../../../workbench/functions/callCache";

const answered = (key: string): Call => ({ key, waiting: new Map(), deliveries: 0, result: { ok: true, value: 1 } });

test("the same function with the same arguments is the same call", () => {
  expect(callKey("SCORE", [[[1, null]], 2])).toBe(callKey("SCORE", [[[1, null]], 2]));
  expect(callKey("SCORE", [[[1, null]], 2])).not.toBe(callKey("SCORE", [[[1, 0]], 2]));
  expect(callKey("SCORE", ["1"])).not.toBe(callKey("SCORE", [1]));
  expect(callKey("SCORE", [1])).not.toBe(callKey("SELECT", [1]));
});

test("answers not used for longest are forgotten first", () => {
  const cache = new CallCache(20);
  cache.add(answered("first 10 c"));
  cache.add(answered("second 10c"));
  cache.find("first 10 c");
  cache.add(answered("third 10 c"));
  expect(cache.find("second 10c")).toBeUndefined();
  expect(cache.find("first 10 c")).toBeDefined();
});

test("a call that has no answer, or whose cells were not computed from it, is never forgotten", () => {
  const cache = new CallCache(10);
  const cell = { unitId: "book", sheetId: "sheet", row: 0, column: 0 };
  cache.add({ key: "open call.", waiting: new Map(), deliveries: 0 });
  cache.add({ ...answered("undelivered"), waiting: new Map([["cell", cell]]) });
  cache.add(answered("latest call"));
  expect(cache.find("open call.")).toBeDefined();
  expect(cache.find("undelivered")).toBeDefined();
  expect(cache.awaited()).toHaveLength(1);
});
