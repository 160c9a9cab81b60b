import { type FakeHost, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("capacity");
});

const of = (...args: unknown[]) => host.call("CAPACITY", args);

describe("KAM.CAPACITY in a cell", () => {
  test("gives count, load and status", () => {
    expect(of([[900], [700], [400]], 120).cells).toEqual([[15]]);
    expect(of([[900], [700], [400]], [[100, 140]], "load").cells).toEqual([[0.12]]);
    expect(of([[900], [700], [400]], 120, "status").cells).toEqual([["Within"]]);
    expect(of([[900], [700], [400]], 120, "status", 4).cells).toEqual([["Below"]]);
    expect(of(900, 10, "status").cells).toEqual([["Above"]]);
  });

  test("leaves blank cells out and takes a cap of 0 for none", () => {
    expect(of([[900], [null], [700]], [[120], [""], [null]], null, 0).cells).toEqual([[12]]);
  });

  test.each([
    ["no hours", [[[null]], 120], "hours_available is empty"],
    ["hours of zero", [[[900], [0]], 120], "hours_available, value 2 is 0"],
    ["a header", [[["Hours"], [900]], 120], 'hours_available, value 1 is the text "Hours"'],
    ["a band upside down", [900, 10, null, null, 40, 20], "low is 40, above high 20"],
    ["half an account", [900, 10, null, 2.5], "per_manager_max is 2.5"],
  ])("says what to do about %s", (_, args, message) => {
    const answer = host.call("CAPACITY", args);
    expect(answer.cells).toEqual([["#VALUE!"]]);
    expect(answer.message(0)).toContain(message);
  });
});
