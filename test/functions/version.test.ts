import { version as example } from "../../src/examples/version";
import { sourceHost } from "../support/fakeHost";

test("KAM.VERSION gives the version as one text, and takes no arguments", async () => {
  const host = await sourceHost("version");
  expect(host.call("VERSION", []).cells).toEqual(example.result);
  expect(typeof host.call("VERSION", []).cells[0]![0]).toBe("string");
  expect(host.functions[0]!.parameters).toEqual([]);
});
