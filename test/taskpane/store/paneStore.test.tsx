import { conflicts, createPaneStore, type PaneStore } from "../../../src/taskpane/store/paneStore";
import type { Criterion } from "../../../src/workbook/snapshotCriteria";
import { FakeWorkbook } from "../support/fakeWorkbook";

let workbook: FakeWorkbook;
let store: PaneStore;

beforeEach(async () => {
  workbook = new FakeWorkbook();
  store = createPaneStore(workbook.open);
  store.start();
  await settled();
});

/** Lets everything that waits for nothing but promises go on. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

function criterion(name: string): Criterion {
  const { reading } = store.getState();
  if (reading?.kind !== "snapshot") throw new Error("nothing was read");
  return reading.snapshot.criteria.find((one) => one.name === name)!;
}

const drafted = () => store.getState().draft.map(({ row, value }) => [row, value]);

describe("the pane's store", () => {
  test("reads the workbook when it starts and again when something changed", async () => {
    expect(criterion("Growth").weight).toBe(50);
    workbook.type("Growth", 60);
    await settled();
    expect(criterion("Growth").weight).toBe(60);
  });

  test("reads once more, and only once, for all changes during a read", async () => {
    const before = workbook.reads;
    workbook.hold();
    workbook.changed();
    workbook.changed();
    workbook.changed();
    workbook.proceed();
    await settled();
    expect(workbook.reads - before).toBe(2);
  });

  test("stops listening when asked", async () => {
    const stop = store.start();
    stop();
    await settled();
    expect(workbook.stopped).toBe(true);
  });

  test("says so when it cannot listen, and shows what it read all the same", async () => {
    workbook.listen = async () => {
      throw new Error("This version of Excel lacks something KAM needs.");
    };
    store.start();
    await settled();
    expect(store.getState()).toMatchObject({
      reading: { kind: "snapshot" },
      notice: { kind: "failed", text: expect.stringContaining("cannot follow changes in the sheet. This version") },
    });
  });

  test("tells its listeners of each change until they leave", () => {
    const told = jest.fn();
    const leave = store.subscribe(told);
    store.setWeight(criterion("Growth"), 40);
    leave();
    store.setWeight(criterion("Growth"), 30);
    expect(told).toHaveBeenCalledTimes(1);
  });

  test("keeps what it read when a later read fails, and forgets the failure after the next", async () => {
    workbook.failure = "Excel broke off.";
    await store.refresh();
    expect(store.getState()).toMatchObject({ failure: "Excel broke off.", reading: { kind: "snapshot" } });
    await store.refresh();
    expect(store.getState().failure).toBeUndefined();
  });

  test("knows when Excel holds requests back", () => {
    workbook.onWaiting(true);
    expect(store.getState().waiting).toBe(true);
    workbook.onWaiting(false);
    expect(store.getState().waiting).toBe(false);
  });
});

describe("a draft", () => {
  test("holds changed weights only; a weight set back to the sheet's is no change", () => {
    store.setWeight(criterion("Growth"), 40);
    store.setWeight(criterion("Fit"), 35);
    expect(drafted()).toEqual([
      ["Growth", 40],
      ["Fit", 35],
    ]);
    store.setWeight(criterion("Growth"), 50);
    expect(drafted()).toEqual([["Fit", 35]]);
    store.discard();
    expect(drafted()).toEqual([]);
  });

  test("stays when other cells of the sheet change, and follows a sort", async () => {
    store.setWeight(criterion("Growth"), 40);
    workbook.criteria!.reverse();
    workbook.type("Fit", 33);
    await settled();
    expect(drafted()).toEqual([["Growth", 40]]);
    expect(conflicts(store.getState())).toEqual([]);
  });

  test("is done where the sheet comes to say the same", async () => {
    store.setWeight(criterion("Growth"), 40);
    workbook.type("Growth", 40);
    await settled();
    expect(drafted()).toEqual([]);
  });

  test("is dropped with a word where its criterion goes or becomes a formula", async () => {
    store.setWeight(criterion("Growth"), 40);
    store.setWeight(criterion("Fit"), 35);
    workbook.formulas = workbook.criteria!.map((row) =>
      row.map((cell, j) => (j === 5 && row[0] === "Fit" ? "=1" : cell)),
    );
    workbook.criteria = workbook.criteria!.map((row) => (row[0] === "Growth" ? ["Size", ...row.slice(1)] : row));
    workbook.changed();
    await settled();
    expect(drafted()).toEqual([]);
    expect(store.getState().notice).toMatchObject({
      kind: "dropped",
      text: expect.stringContaining('"Growth", "Fit"'),
    });
  });

  test("outlives a moment in which the table cannot be used", async () => {
    store.setWeight(criterion("Growth"), 40);
    workbook.type("Fit", "thirty");
    await settled();
    expect(store.getState().reading?.kind).toBe("problems");
    workbook.type("Fit", 30);
    await settled();
    expect(drafted()).toEqual([["Growth", 40]]);
  });
});

describe("apply", () => {
  test("writes the changed weights and ends the draft", async () => {
    store.setWeight(criterion("Growth"), 40);
    store.setWeight(criterion("Days overdue"), 12.5);
    await store.apply();
    expect(workbook.weights()).toEqual([40, 30, 12.5]);
    expect(store.getState()).toMatchObject({
      draft: [],
      applying: false,
      notice: { kind: "done", text: "2 weights are in the sheet." },
    });
  });

  test("shows that it is under way, and cannot be begun twice", async () => {
    store.setWeight(criterion("Growth"), 40);
    workbook.hold();
    const first = store.apply();
    expect(store.getState().applying).toBe(true);
    const apply = jest.spyOn(workbook, "apply");
    await store.apply();
    expect(apply).not.toHaveBeenCalled();
    workbook.proceed();
    await first;
    expect(store.getState().applying).toBe(false);
  });

  test("does nothing without a change", async () => {
    const apply = jest.spyOn(workbook, "apply");
    await store.apply();
    expect(apply).not.toHaveBeenCalled();
  });

  test("keeps the draft and says so when Excel refuses", async () => {
    store.setWeight(criterion("Growth"), 40);
    workbook.failure = "The sheet is protected.";
    await store.apply();
    expect(drafted()).toEqual([["Growth", 40]]);
    expect(store.getState()).toMatchObject({
      applying: false,
      notice: {
        kind: "failed",
        text: "The sheet is protected. Weights that are still marked are not in the sheet.",
      },
    });
  });

  test("finds a change of the sheet that it had not heard of, writes nothing and asks", async () => {
    store.setWeight(criterion("Growth"), 40);
    store.setWeight(criterion("Fit"), 35);
    workbook.criteria = workbook.criteria!.map((row) => row.map((cell) => (cell === 30 ? 33 : cell)));
    await store.apply();
    expect(workbook.weights()).toEqual([50, 33, 20]);
    expect(conflicts(store.getState()).map(({ name }) => name)).toEqual(["Fit"]);
  });
});

describe("a conflict", () => {
  beforeEach(async () => {
    store.setWeight(criterion("Fit"), 35);
    workbook.type("Fit", 33);
    await settled();
  });

  test("stands in the way of apply", async () => {
    const apply = jest.spyOn(workbook, "apply");
    await store.apply();
    expect(apply).not.toHaveBeenCalled();
  });

  test("stays when the pane's weight is changed further", () => {
    store.setWeight(criterion("Fit"), 36);
    expect(conflicts(store.getState())).toHaveLength(1);
  });

  test("is settled for the pane's weight", async () => {
    store.keepMine(criterion("Fit"));
    expect(conflicts(store.getState())).toEqual([]);
    await store.apply();
    expect(workbook.weights()).toEqual([50, 35, 20]);
  });

  test("is settled for the sheet's weight", () => {
    store.takeSheets(criterion("Fit"));
    expect(conflicts(store.getState())).toEqual([]);
    expect(drafted()).toEqual([]);
  });

  test("comes again when the sheet changes once more after the choice", async () => {
    store.keepMine(criterion("Fit"));
    workbook.type("Fit", 34);
    await settled();
    expect(conflicts(store.getState()).map(({ weight }) => weight)).toEqual([34]);
  });
});
