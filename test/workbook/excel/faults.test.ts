import { applyPlan } from "../../../src/workbook/excel/applyPlan";
import { requester } from "../../../src/workbook/excel/request";
import { takeBack } from "../../../src/workbook/excel/takeBack";
import type { Plan } from "../../../src/workbook/plan/plan";
import type { PlanOutcome, Undo, UndoOutcome } from "../../../src/workbook/changes/outcome";
import { differences } from "./differences";
import type { BookState, FakeBook } from "./fake/fakeBook";
import { ALL_PLANS } from "./allPlans";

/** A point at which a sync breaks off: its number, and how many of its actions are done by then. */
type Break = readonly [sync: number, done: number];

const request = requester(() => undefined);
const fresh = (make: () => FakeBook) => make().install();

/** The state without what nobody promises: which sheet is on show. */
const seen = (state: BookState) => structuredClone({ ...state, active: undefined });

/** Compares workbooks; the comparison of jest, which is slow, only where it has something to say. */
function expectSeen(at: unknown, now: BookState, wanted: BookState): void {
  if (JSON.stringify(now) !== JSON.stringify(wanted)) expect([at, now]).toEqual([at, wanted]);
}

async function carriedOut(make: () => FakeBook, plan: Plan) {
  const book = fresh(make);
  const outcome = await applyPlan(request, plan);
  if (outcome.kind !== "done") throw new Error(`${plan.title}: ${JSON.stringify(outcome)}`);
  return { book, undo: outcome.undo };
}

/** Every point at which syncs with these numbers of actions can break off: after each action, and as an answer is lost. */
const breaksOf = (actions: readonly number[], first = 1): Break[] =>
  actions.flatMap((count, i) => [...Array(count + 1).keys(), Infinity].map((done) => [first + i, done] as const));

/** The same of long syncs only here and there, for tests in which each is followed by every other failure. */
const someBreaksOf = (actions: readonly number[]): Break[] =>
  breaksOf(actions).filter(([sync, done]) => {
    const count = actions[sync - 1]!;
    return done > count - 2 || done % Math.ceil(count / 6) === 0;
  });

/** What an outcome lists beside single cells. */
const objectsIn = (listed: readonly string[]) =>
  listed.filter((object) => !/^(?:the number format of )?cell /.test(object));

/** Whether an outcome says what the workbook looks like. */
function expectTold(outcome: UndoOutcome | PlanOutcome, book: FakeBook, before: BookState, at: unknown): void {
  const now = seen(book.state);
  if (outcome.kind === "unchanged") return expectSeen(at, now, before);
  const { objects, cells } = differences(before, now);
  if (outcome.kind === "done") throw new Error(`${JSON.stringify(at)} is done`);
  const told = objectsIn(outcome.objects);
  if (outcome.kind === "remains") {
    expect([at, [...told].sort()]).toEqual([at, [...objects].sort()]);
    const toldCells = outcome.objects
      .filter((object) => !told.includes(object))
      .map((object) => /cell (\w+)/.exec(object)![1]!);
    expect([at, toldCells]).toEqual([at, expect.arrayContaining(cells)]);
    expect([at, now]).not.toEqual([at, before]);
    return;
  }
  const added = objects.filter((object) => /^(?:sheet|name) /.test(object));
  expect([at, outcome.objects]).toEqual([at, expect.arrayContaining(added)]);
  expect([at, outcome.objects]).not.toEqual([at, []]);
}

jest.setTimeout(60_000);

describe.each(ALL_PLANS.map(({ plan, book }) => [plan.title, plan, book] as const))("the plan %s", (_, plan, make) => {
  let applied: readonly number[];
  let undone: readonly number[];
  let after: BookState;
  let record: Undo;
  let left: BookState;
  const before = seen(make().state);

  beforeAll(async () => {
    const { book, undo } = await carriedOut(make, plan);
    applied = [...book.syncs];
    after = seen(book.state);
    left = structuredClone(book.state);
    record = undo;
    await takeBack(request, undo);
    undone = book.syncs.slice(applied.length);
  });

  test("changes the workbook, and taken back leaves it as it was", async () => {
    const { book, undo } = await carriedOut(make, plan);
    expect(seen(book.state)).not.toEqual(before);
    expect(await takeBack(request, undo)).toEqual({ kind: "done" });
    expect(seen(book.state)).toEqual(before);
  });

  test("that breaks off anywhere leaves the workbook as before, or as after", async () => {
    for (const [sync, done] of breaksOf(applied)) {
      const book = fresh(make);
      book.failSync(sync, done);
      const outcome = await applyPlan(request, plan);
      if (outcome.kind !== "done") expect([sync, done, outcome.kind]).toEqual([sync, done, "unchanged"]);
      expectSeen([sync, done], seen(book.state), outcome.kind === "done" ? after : before);
    }
  });

  test("that breaks off and cannot be taken back tells exactly what remains", async () => {
    for (const [sync, done] of someBreaksOf(applied)) {
      for (let next = 1, isReached = true; isReached; next++) {
        for (const partly of [0, 1, Infinity]) {
          const book = fresh(make);
          book.failSync(sync, done);
          book.failSync(sync + next, partly);
          const outcome = await applyPlan(request, plan);
          isReached = book.syncs.length >= sync + next;
          if (isReached && outcome.kind !== "done") expectTold(outcome, book, before, [sync, done, next, partly]);
        }
      }
    }
  });

  /** Takes the plan back on a workbook that fails at some points. */
  async function takenBack(breaks: readonly Break[]): Promise<{ book: FakeBook; outcome: UndoOutcome }> {
    const book = fresh(make);
    book.state = structuredClone(left);
    for (const [sync, done] of breaks) book.failSync(sync, done);
    return { book, outcome: await takeBack(request, record) };
  }

  test("whose taking back breaks off leaves the workbook as before, as after, or tells what remains", async () => {
    for (const at of breaksOf(undone)) {
      const { book, outcome } = await takenBack([at]);
      if (outcome.kind === "done") expectSeen(at, seen(book.state), before);
      else if (outcome.kind === "unchanged") expectSeen(at, seen(book.state), after);
      else throw new Error(`${JSON.stringify(at)}: ${JSON.stringify(outcome)}`);
    }
  });

  test("whose taking back breaks off twice tells what remains", async () => {
    for (const [sync, done] of someBreaksOf(undone)) {
      for (let next = 1, isReached = true; isReached; next++) {
        for (const partly of [0, 1, Infinity]) {
          const at: Break[] = [
            [sync, done],
            [sync + next, partly],
          ];
          const { book, outcome } = await takenBack(at);
          isReached = book.syncs.length >= sync + next;
          if (outcome.kind === "done") expectSeen(at, seen(book.state), before);
          else if (outcome.kind === "unchanged") expectSeen(at, seen(book.state), after);
          else {
            const told = [...objectsIn(outcome.objects)].sort();
            const now = seen(book.state);
            const left = [before, after].map((wanted) => [...differences(wanted, now).objects].sort());
            if (outcome.kind === "remains") expect([at, left]).toEqual([at, expect.arrayContaining([told])]);
            expect([at, outcome.objects]).not.toEqual([at, []]);
          }
        }
      }
    }
  });
});
