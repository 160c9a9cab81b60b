import { type FunctionHost, Invocations } from "../../../workbench/functions/invocations";
import type { CallResult } from "../../../workbench/functions/callCache";
import type { RichApiEntry } from "../../../workbench/protocol/richApiEntry";

class Host implements FunctionHost {
  readonly messages: RichApiEntry[][] = [];
  onInvocationResults: FunctionHost["onInvocationResults"] = () => {};
  constructor(readonly customFunctionsReady: Promise<void> = Promise.resolve()) {}
  sendEntries(entries: RichApiEntry[]): void {
    this.messages.push(entries);
  }
}

const turn = () => new Promise((resolve) => setTimeout(resolve));
const invocation = (id: string, answer: (result: CallResult) => void = () => {}, hasErrors = false) => ({
  id,
  args: [[[1, null]]],
  address: "Accounts!C5",
  hasErrors,
  answer,
});

test("the calls of one pass leave in one message", async () => {
  const host = new Host();
  const invocations = new Invocations(host);
  invocations.call(invocation("SCORE"));
  invocations.call(invocation("SELECT", undefined, true));
  await turn();
  expect(host.messages).toEqual([
    [
      [1, 1000, "", '[1,"SCORE",[[[1,null]]],"Accounts!C5",0]', 1, false],
      [1, 1000, "", '[2,"SELECT",[[[1,null]]],"Accounts!C5",4]', 2, false],
    ],
  ]);
});

test("nothing is sent before the add-in's runtime is ready", async () => {
  let ready = () => {};
  const host = new Host(new Promise<void>((resolve) => (ready = resolve)));
  const invocations = new Invocations(host);
  invocations.call(invocation("SCORE"));
  await turn();
  expect(host.messages).toHaveLength(0);
  expect(invocations.pending).toBe(1);
  ready();
  await turn();
  expect(host.messages).toHaveLength(1);
});

test("answers reach their calls, errors with code and sentence", async () => {
  const host = new Host();
  const invocations = new Invocations(host);
  const results: CallResult[] = [];
  for (const id of ["SCORE", "SELECT", "STAGE"]) invocations.call(invocation(id, (result) => results.push(result)));
  await turn();
  host.onInvocationResults([
    { id: 2, failed: true, value: "weights are missing", errorCode: 1 },
    { id: 1, failed: false, value: [[0.5]] },
    { id: 3, failed: true, value: null, errorCode: 2 },
    { id: 9, failed: false, value: 1 },
  ]);
  expect(results).toEqual([
    { ok: false, code: "#N/A", message: "weights are missing" },
    { ok: true, value: [[0.5]] },
    { ok: false, code: "#VALUE!", message: "" },
  ]);
  expect(invocations.pending).toBe(0);
});

test("a reloaded add-in is not expected to answer what was asked before", async () => {
  const host = new Host();
  const invocations = new Invocations(host);
  invocations.call(invocation("SCORE"));
  await turn();
  invocations.forget();
  expect(invocations.pending).toBe(0);
});
