import { conflicts, createPaneStore, type PaneStore } from "../../../src/taskpane/store/paneStore";
import type { PlanOutcome, UndoOutcome } from "../../../src/workbook/changes/outcome";
import type { Plan } from "../../../src/workbook/plan/plan";
import type { Criterion } from "../../../src/workbook/snapshot/criteria";
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

const weights = () => {
  const { reading, draft } = store.getState();
  if (reading?.kind !== "snapshot") throw new Error("nothing was read");
  return reading.snapshot.criteria.map(({ name, weight }) => draft.find(({ row }) => row === name)?.value ?? weight);
};
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
  test("scales the others that are not locked; weights set back to the sheet's are no change", () => {
    store.setWeight(criterion("Growth"), 60);
    expect(drafted()).toEqual([
      ["Growth", 60],
      ["Fit", 24],
      ["Days overdue", 16],
    ]);
    store.setWeight(criterion("Growth"), 50);
    expect(drafted()).toEqual([]);
    store.toggleLock(criterion("Fit"));
    store.setWeight(criterion("Growth"), 60);
    expect(weights()).toEqual([60, 30, 10]);
    store.discard();
    expect(drafted()).toEqual([]);
  });

  test("does not move a locked weight, and moves it again when it is unlocked", () => {
    store.toggleLock(criterion("Growth"));
    store.setWeight(criterion("Growth"), 60);
    expect(drafted()).toEqual([]);
    store.toggleLock(criterion("Growth"));
    store.setWeight(criterion("Growth"), 60);
    expect(weights()).toEqual([60, 24, 16]);
  });

  test("reckons each position of one weight from where the others were, and the next weight from there", () => {
    store.setWeight(criterion("Growth"), 100);
    store.setWeight(criterion("Growth"), 60);
    expect(weights()).toEqual([60, 24, 16]);
    store.setWeight(criterion("Fit"), 62);
    expect(weights()).toEqual([30, 62, 8]);
  });

  test("is filled in proportions, to the sum there is", () => {
    store.fillDraft([1, 1, 2], "Told.");
    expect(weights()).toEqual([25, 25, 50]);
    expect(store.getState().notice).toEqual({ kind: "done", text: "Told." });
    store.scaleDraft(1);
    expect(weights()).toEqual([0.25, 0.25, 0.5]);
  });

  test("is not filled where the locked weights leave nothing, and says so", () => {
    store.toggleLock(criterion("Growth"));
    store.fillDraft([1, 0, 0], "Told.");
    expect(drafted()).toEqual([]);
    expect(store.getState().notice).toMatchObject({
      kind: "failed",
      text: expect.stringContaining("nothing to share"),
    });
  });

  test("stays when other cells of the sheet change, and follows a sort", async () => {
    store.setWeight(criterion("Growth"), 60);
    workbook.criteria!.reverse();
    workbook.type("Fit", 31, 4);
    await settled();
    expect(drafted()).toEqual([
      ["Growth", 60],
      ["Fit", 24],
      ["Days overdue", 16],
    ]);
    expect(conflicts(store.getState())).toEqual([]);
  });

  test("is done where the sheet comes to say the same", async () => {
    store.setWeight(criterion("Growth"), 60);
    workbook.type("Growth", 60);
    await settled();
    expect(drafted()).toEqual([
      ["Fit", 24],
      ["Days overdue", 16],
    ]);
  });

  test("is dropped with a word where its criterion goes or becomes a formula", async () => {
    store.setWeight(criterion("Growth"), 60);
    workbook.formulas = workbook.criteria!.map((row) =>
      row.map((cell, j) => (j === 5 && row[0] === "Fit" ? "=1" : cell)),
    );
    workbook.criteria = workbook.criteria!.map((row) => (row[0] === "Growth" ? ["Size", ...row.slice(1)] : row));
    workbook.changed();
    await settled();
    expect(drafted()).toEqual([["Days overdue", 16]]);
    expect(store.getState().notice).toMatchObject({
      kind: "dropped",
      text:
        'The changes of "Growth" to 60, "Fit" to 24 were dropped: ' +
        "the sheet no longer has a weight there that can be typed in.",
    });
  });

  test("outlives a moment in which the table cannot be used", async () => {
    store.setWeight(criterion("Growth"), 60);
    workbook.type("Fit", "thirty");
    await settled();
    expect(store.getState().reading?.kind).toBe("problems");
    workbook.type("Fit", 30);
    await settled();
    expect(weights()).toEqual([60, 24, 16]);
  });
});

describe("apply", () => {
  test("writes the changed weights into cells and log and ends the draft", async () => {
    store.setWeight(criterion("Growth"), 60);
    store.setComment("Board");
    expect(await store.apply()).toBe(true);
    expect(store.getState().comment).toBe("");
    expect(workbook.weights()).toEqual([60, 24, 16]);
    expect(workbook.plans[0]!.steps[0]).toMatchObject({
      kind: "editRows",
      table: "tblCriteria",
      edits: [
        { row: "Growth", base: 50, value: 60 },
        { row: "Fit", base: 30, value: 24 },
        { row: "Days overdue", base: 20, value: 16 },
      ],
    });
    expect(store.getState()).toMatchObject({
      draft: [],
      applying: false,
      undoable: "A plan",
      notice: { kind: "done", text: "3 weights are in the sheet." },
    });
  });

  test("shows that it is under way, and cannot be begun twice", async () => {
    store.setWeight(criterion("Growth"), 60);
    workbook.hold();
    const first = store.apply();
    expect(store.getState().applying).toBe(true);
    expect(await store.apply()).toBe(false);
    workbook.proceed();
    await first;
    expect(store.getState().applying).toBe(false);
    expect(workbook.plans).toHaveLength(1);
  });

  test("does nothing without a change", async () => {
    expect(await store.apply()).toBe(false);
    expect(workbook.plans).toEqual([]);
  });

  test("keeps the draft and says so when Excel refuses", async () => {
    store.setWeight(criterion("Growth"), 60);
    workbook.outcome = { kind: "unchanged", why: ["The sheet is protected."] };
    expect(await store.apply()).toBe(false);
    expect(weights()).toEqual([60, 24, 16]);
    expect(store.getState()).toMatchObject({
      applying: false,
      notice: { kind: "failed", text: "Nothing was changed. The sheet is protected." },
    });
  });

  test("finds a change of the sheet that it had not heard of, writes nothing, and asks without a failure beside it", async () => {
    store.setWeight(criterion("Growth"), 60);
    workbook.criteria = workbook.criteria!.map((row) => row.map((cell) => (cell === 30 ? 33 : cell)));
    expect(await store.apply()).toBe(false);
    expect(workbook.weights()).toEqual([50, 33, 20]);
    expect(conflicts(store.getState()).map(({ name }) => name)).toEqual(["Fit"]);
    expect(store.getState().notice).toBeUndefined();
  });
});

describe("an order that is not written yet", () => {
  beforeEach(() => store.setOrder(["Fit", "Growth", "Days overdue"]));

  test("stays while weights change in the sheet", async () => {
    workbook.type("Growth", 60);
    await settled();
    expect(store.getState()).toMatchObject({ order: ["Fit", "Growth", "Days overdue"], notice: undefined });
  });

  test("is dropped with a word where a criterion comes, goes or is renamed", async () => {
    workbook.type("Fit", "Strategic fit", 0);
    await settled();
    expect(store.getState().order).toBeUndefined();
    expect(store.getState().notice).toEqual({
      kind: "dropped",
      text: "The new order was dropped: criteria came, went or were renamed in the sheet.",
    });
  });

  test("is dropped with a word where somebody else sorts the criteria", async () => {
    const [growth, fit, overdue] = workbook.criteria!;
    workbook.criteria = [overdue!, growth!, fit!];
    workbook.changed();
    await settled();
    expect(store.getState().order).toBeUndefined();
    expect(store.getState().notice).toEqual({
      kind: "dropped",
      text: "The new order was dropped: the criteria were put in another order in the sheet.",
    });
  });

  test("stays without a word once it is the sheet's", async () => {
    const [growth, fit, overdue] = workbook.criteria!;
    workbook.criteria = [fit!, growth!, overdue!];
    workbook.changed();
    await settled();
    expect(store.getState().reading).toMatchObject({ snapshot: { criteria: [{ name: "Fit" }, {}, {}] } });
    expect(store.getState().notice).toBeUndefined();
  });
});

describe("plans that follow each other", () => {
  const [column, row]: Plan[] = [
    { title: "Column", steps: [] },
    { title: "Row", steps: [] },
  ];
  /** Makes each plan end in its own way. */
  const endings = (ending: Partial<Record<string, PlanOutcome>>, back: Partial<Record<string, UndoOutcome>> = {}) => {
    workbook.carryOut = async ({ title }) => {
      workbook.carriedOut.push(title);
      return ending[title] ?? { kind: "done", undo: { title } };
    };
    workbook.undo = async ({ title }) => {
      workbook.carriedOut.push(`Undo: ${title}`);
      return back[title] ?? { kind: "done" };
    };
  };
  const refused = { kind: "unchanged", why: ["It holds something else."] } as const;
  const notice = () => store.getState().notice?.text;

  test("are one for Undo, which takes the last back first", async () => {
    endings({});
    expect(await store.carryOutAll([column!, row!], "Both are there.")).toBe(true);
    expect(store.getState()).toMatchObject({ undoable: "Row", notice: { kind: "done", text: "Both are there." } });
    await store.undo();
    expect(workbook.carriedOut).toEqual(["Column", "Row", "Undo: Row", "Undo: Column"]);
    expect(store.getState()).toMatchObject({ undoable: undefined, notice: { kind: "done", text: "Taken back: Row." } });
  });

  test("leave nothing where the second fails", async () => {
    endings({ Row: refused });
    expect(await store.carryOutAll([column!, row!], "Both are there.")).toBe(false);
    expect(workbook.carriedOut).toEqual(["Column", "Row", "Undo: Column"]);
    expect(notice()).toBe("Nothing was changed. It holds something else.");
    expect(store.getState().undoable).toBeUndefined();
  });

  test("say what is left where the second fails and the first cannot be taken back, and Undo can try again", async () => {
    endings({ Row: refused }, { Column: refused });
    await store.carryOutAll([column!, row!], "Both are there.");
    expect(notice()).toBe(
      "It holds something else. KAM could not take everything back. This is left: Column. " +
        "Put it right before you try again.",
    );
    expect(store.getState().undoable).toBe("Column");
  });

  test("say what is left where Undo comes to a plan that was changed since, and keep that for Undo", async () => {
    endings({}, { Column: refused });
    await store.carryOutAll([column!, row!], "Both are there.");
    await store.undo();
    expect(notice()).toContain("This is left: Column.");
    expect(store.getState().undoable).toBe("Column");
  });

  test("stay one for Undo where the last of them was changed since", async () => {
    endings({}, { Row: refused });
    await store.carryOutAll([column!, row!], "Both are there.");
    await store.undo();
    expect(notice()).toBe("Nothing was changed. It holds something else.");
    expect(workbook.carriedOut).not.toContain("Undo: Column");
    expect(store.getState().undoable).toBe("Row");
  });
});

describe("a conflict", () => {
  beforeEach(async () => {
    store.setWeight(criterion("Fit"), 35);
    workbook.type("Fit", 33);
    await settled();
  });

  test("stands in the way of apply", async () => {
    expect(await store.apply()).toBe(false);
    expect(workbook.plans).toEqual([]);
  });

  test("stays when the pane's weight is changed further", () => {
    store.setWeight(criterion("Fit"), 36);
    expect(conflicts(store.getState())).toHaveLength(1);
  });

  test("is settled for the pane's weight", async () => {
    store.keepMine(criterion("Fit"));
    expect(conflicts(store.getState())).toEqual([]);
    await store.apply();
    expect(workbook.weights()).toEqual([46.4, 35, 18.6]);
  });

  test("is settled for the sheet's weight", () => {
    store.takeSheets(criterion("Fit"));
    expect(conflicts(store.getState())).toEqual([]);
    expect(weights()).toEqual([46.4, 33, 18.6]);
  });

  test("comes again when the sheet changes once more after the choice", async () => {
    store.keepMine(criterion("Fit"));
    workbook.type("Fit", 34);
    await settled();
    expect(conflicts(store.getState()).map(({ weight }) => weight)).toEqual([34]);
  });
});
