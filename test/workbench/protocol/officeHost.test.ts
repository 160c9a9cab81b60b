import { fakeAddin } from "../support/fakeAddin";

const rootPath = { Id: 1, ObjectPathType: 1 };
const read = {
  Actions: [{ Id: 2, ActionType: 2, ObjectPathId: 1, QueryInfo: { Select: ["value"] } }],
  ObjectPaths: { 1: rootPath },
};
const write = (value: unknown) => ({
  Actions: [{ Id: 2, ActionType: 4, Name: "Value", ObjectPathId: 1, ArgumentInfo: { Arguments: [value] } }],
  ObjectPaths: { 1: rootPath },
});
const service = (name: string, method: string, ...args: unknown[]) => ({
  Actions: [{ Id: 2, ActionType: 3, Name: method, ObjectPathId: 1, ArgumentInfo: { Arguments: args } }],
  ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: name } },
});
const customFunctions = "Microsoft.ExcelServices.CustomFunctions";
const delayForCellEdit = 64;

describe("loading the add-in", () => {
  test("tells office.js through the frame's name that Excel on the web holds it, with a shared runtime", () => {
    const { host, frame } = fakeAddin();
    host.load();
    expect(frame.src).toBe("https://localhost:3100/taskpane.html");
    const name = JSON.parse(frame.name) as Record<string, string>;
    expect(name.hostInfo).toMatch(/^Excel\|Web\|16\.00\|en-US\|.*\|3$/);
    expect(name.xdmInfo).toMatch(/\|https:\/\/localhost:3100$/);
  });

  test.each(["http://localhost:3100", "https://127.0.0.1:3100"])(
    "is refused from %s, which office.js does not trust",
    (origin) => {
      const { host, frame } = fakeAddin(origin);
      expect(() => host.load()).toThrow(`does not trust ${origin}`);
      expect(frame.src).toBe("");
    },
  );

  test("again forgets what the add-in listened to and begins a new wait for its runtime", async () => {
    const { host, root, richApi } = fakeAddin();
    host.load();
    const first = host.customFunctionsReady;
    richApi(service(customFunctions, "_SetOsfControlContainerReadyForCustomFunctions"));
    await first;
    host.load();
    expect(root.forgotten).toBe(2);
    expect(host.customFunctionsReady).not.toBe(first);
  });
});

describe("the application context", () => {
  test("names Excel on the web and the requirement sets", () => {
    const { request, answerTo } = fakeAddin();
    const context = answerTo(request("ContextActivationManager_getAppContextAsync")) as Record<string, unknown>;
    expect(context._appName).toBe(16);
    expect(JSON.parse(String(context._requirementMatrix))).toMatchObject({ ExcelApi: 1.17, DelayForCellEdit: 1.1 });
  });

  test("brings back the settings the add-in saved", async () => {
    const { call, request, answerTo } = fakeAddin();
    const saved = await call(76, { DdaSettingsMethod: { OverwriteIfStale: true, Properties: [["key", '"value"']] } });
    expect(saved).toEqual({ Error: 0, Version: 1 });
    const context = answerTo(request("ContextActivationManager_getAppContextAsync"));
    expect(context).toMatchObject({ _settings: [["key", '"value"']] });
  });
});

describe("a request to the document", () => {
  test("is carried out and answered", async () => {
    const { root, richApi, bodyOf, turn } = fakeAddin();
    const written = richApi(write(12));
    const id = richApi(read);
    await turn();
    expect(bodyOf(written).Error).toBeUndefined();
    expect(bodyOf(id).Results).toEqual([{ ActionId: 2, Value: { Value: 12 } }]);
    expect(root.cell).toBe(12);
  });

  test("that reads waits for the calculation, while the results of functions pass it", async () => {
    const { host, root, richApi, answerTo, bodyOf, turn } = fakeAddin();
    let end = (): void => {};
    root.calculation = new Promise((resolve) => (end = resolve));
    const results: unknown[] = [];
    host.onInvocationResults = (list) => results.push(...list);
    const waiting = richApi(read);
    richApi(service(customFunctions, "SetInvocationResults", [{ id: 7, value: 5 }]));
    await turn();
    expect(results).toEqual([{ id: 7, failed: false, value: 5, errorCode: undefined }]);
    expect(answerTo(waiting)).toBeUndefined();
    expect(host.pending).toBe(1);
    end();
    await turn();
    expect(bodyOf(waiting).Error).toBeUndefined();
    expect(host.pending).toBe(0);
  });

  test("fails while a cell is edited, unless it may wait for the end of the edit", async () => {
    const { root, richApi, answerTo, bodyOf, turn } = fakeAddin();
    let end = (): void => {};
    root.edit = new Promise((resolve) => (end = resolve));
    const refused = richApi(write(1));
    const waiting = richApi(write(2), delayForCellEdit);
    await turn();
    expect(answerTo(refused)).toEqual({ Error: 5004, Version: 1 });
    expect(answerTo(waiting)).toBeUndefined();
    root.edit = undefined;
    end();
    await turn();
    expect(bodyOf(waiting).Error).toBeUndefined();
    expect(root.cell).toBe(2);
  });

  test("for something unknown fails by name, and the log says so", async () => {
    const { log, richApi, bodyOf, turn } = fakeAddin();
    const body = { ...read, Actions: [{ ...read.Actions[0], QueryInfo: { Select: ["colour"] } }] };
    const id = richApi(body);
    await turn();
    const message = "workbench: OneCell.colour is not implemented";
    expect(bodyOf(id).Error).toMatchObject({ Code: "ApiNotFound", Message: message, Location: "OneCell.colour" });
    expect(log).toEqual([expect.objectContaining({ kind: "unsupported", text: `ApiNotFound: ${message}` })]);
  });
});

describe("events", () => {
  test("wait until the add-in has registered for them, and keep their order", () => {
    const { host, request, received } = fakeAddin();
    host.sendEntries([[1, 1000, "", "first", 1, false]]);
    host.sendEvent({ type: 10, targetId: "s1", args: { address: "A1" } });
    expect(received).toEqual([]);
    request("richApiMessage", null, 1);
    const events = received.filter((message) => message._responseType === 1).map((message) => message._data);
    expect(events).toEqual([
      { ArrayData: [[1, 1000, "", "first", 1, false]] },
      { ArrayData: [[65536, 10, "s1", '{"address":"A1"}', expect.any(Number), false]] },
    ]);
  });

  test("of the selection travel under their own name, to those who have registered", () => {
    const { host, request, received } = fakeAddin();
    host.sendEvent({ type: 2, targetId: "", args: {} });
    request("documentSelectionChanged", null, 1);
    expect(received.filter((message) => message._responseType === 1)).toEqual([]);
    host.sendEvent({ type: 2, targetId: "", args: {} });
    expect(received.at(-1)).toMatchObject({ _actionName: "documentSelectionChanged", _responseType: 1 });
  });

  test("end when the add-in unregisters", () => {
    const { host, request, received } = fakeAddin();
    request("richApiMessage", null, 1);
    request("richApiMessage", null, 2);
    const before = received.length;
    host.sendEntries([[1, 1000, "", "", 1, false]]);
    expect(received).toHaveLength(before);
  });

  test("of the ribbon name the button, and pass when the add-in says its command is done", async () => {
    const { host, call, request, received } = fakeAddin();
    const done = host.command("showWeights");
    request("appCommandInvoked", null, 1);
    const [key, id, source] = received.at(-1)?._data as string[];
    expect([id, source]).toEqual(["showWeights", '{"source":{"id":"showWeights"}}']);
    await call(94, { 0: key });
    await done;
  });
});

describe("what the host does not know", () => {
  test("a message: answered with an error and logged", () => {
    const { log, request, received } = fakeAddin();
    request("ContextActivationManager_openWindowInHost");
    expect(received.at(-1)?._errorCode).toBe(-2);
    expect(log[0]).toMatchObject({
      kind: "unsupported",
      text: "workbench: the message ContextActivationManager_openWindowInHost is not implemented",
    });
  });

  test("a host method: answered with an error and logged", async () => {
    const { log, call } = fakeAddin();
    expect(await call(64, {})).toEqual({ Error: 5001, Version: 1 });
    expect(log[0]?.text).toBe("workbench: the host method 64 is not implemented");
  });

  test("a service: fails by name", async () => {
    const { richApi, bodyOf, turn } = fakeAddin();
    const id = richApi(service("Microsoft.DynamicRibbon", "Update"));
    await turn();
    expect(bodyOf(id).Error).toMatchObject({
      Code: "ApiNotFound",
      Message: "workbench: Microsoft.DynamicRibbon is not implemented",
    });
  });

  test("a request it cannot read: answered, logged, and the next one is served", async () => {
    const { host, log, call, richApi, bodyOf, turn } = fakeAddin();
    expect(await call(93, { ArrayData: ["", "POST", "ProcessQuery", [], "{", 0, 0] })).toEqual({
      Error: 5001,
      Version: 1,
    });
    expect(log[0]?.kind).toBe("error");
    expect(host.pending).toBe(0);
    const id = richApi(read);
    await turn();
    expect(bodyOf(id).Results).toHaveLength(1);
  });

  test.each([
    ["text that is no message", "hello"],
    ["a message of another conversation", { _messageType: 0, _actionName: "x", _conversationId: "other" }],
    ["an answer", { _messageType: 1, _actionName: "x", _conversationId: "conversation-1" }],
  ])("%s: left alone", (_, message) => {
    const { post, received, log } = fakeAddin();
    post(message);
    expect([received, log]).toEqual([[], []]);
  });

  test("messages of other windows: left alone", () => {
    const { post, received } = fakeAddin();
    const message = {
      _messageType: 0,
      _actionName: "executeMethod",
      _actionType: 1,
      _conversationId: "conversation-1",
    };
    post(message, {});
    expect(received).toEqual([]);
  });
});

test("results of functions arrive in both forms of the wire", async () => {
  const { host, richApi, turn } = fakeAddin();
  const results: unknown[] = [];
  host.onInvocationResults = (list) => results.push(...list);
  richApi(service(customFunctions, "SetInvocationResults", [{ id: 1, failed: true, value: "why", errorCode: 1 }]));
  richApi(
    service(customFunctions, "SetInvocationArrayResults", [
      [2, true, [[1]], 0],
      [3, false, "no", 7],
    ]),
  );
  await turn();
  expect(results).toEqual([
    { id: 1, failed: true, value: "why", errorCode: 1 },
    { id: 2, failed: false, value: [[1]], errorCode: 0 },
    { id: 3, failed: true, value: "no", errorCode: 7 },
  ]);
});
