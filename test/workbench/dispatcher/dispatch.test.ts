import { dispatch } from "../../../workbench/dispatcher/dispatch";
import { HostError, itemNotFound } from "../../../workbench/dispatcher/hostError";
import { HostCollection, HostObject, type HostEventKind } from "../../../workbench/dispatcher/hostObject";
import { supportedMembers } from "../../../workbench/dispatcher/members";
import { References } from "../../../workbench/dispatcher/references";
import type { Action, ObjectPath } from "../../../workbench/dispatcher/request";

class Shelf extends HostObject {
  static override readonly className = "Shelf";
  label = "history";
  readonly #books = ["Thucydides", "Gibbon"];
  readonly listening: [number, boolean][] = [];
  static override readonly events: readonly HostEventKind[] = [{ name: "onMoved", type: 70, wireName: "Moved" }];

  override listen(type: number, listening: boolean): void {
    this.listening.push([type, listening]);
  }

  get name(): string {
    return this.label;
  }

  set name(name: string) {
    if (name === "") throw new HostError("InvalidArgument", "A shelf has a name.");
    this.label = name;
  }

  get books(): Books {
    return new Books(this.#books);
  }

  add(title: string): Book {
    this.#books.push(title);
    return new Book(title);
  }

  compare(book: Book, others: Book[]): string {
    return [book, ...others].map(({ title }) => title).join(" < ");
  }

  async slow(): Promise<number> {
    return Promise.resolve(42);
  }

  burn(): void {
    throw new TypeError("no matches");
  }
}

class Book extends HostObject {
  static override readonly className = "Book";
  constructor(readonly text: string) {
    super();
  }
  override identity() {
    return { Id: this.text };
  }
  get title(): string {
    return this.text;
  }
  get length(): number {
    return this.text.length;
  }
  get shelf(): Shelf {
    return new Shelf();
  }
}

class Books extends HostCollection<Book> {
  static override readonly className = "Books";
  constructor(private readonly titles: string[]) {
    super();
  }
  get items(): Book[] {
    return this.titles.map((title) => new Book(title));
  }
  get count(): number {
    return this.titles.length;
  }
  getItem(title: string): Book {
    const book = this.getItemOrNullObject(title);
    if (!book) throw itemNotFound();
    return book;
  }
  getItemOrNullObject(title: string): Book | null {
    return this.titles.includes(title) ? new Book(title) : null;
  }
}

const root: ObjectPath = { Id: 1, ObjectPathType: 1 };
const books: ObjectPath = { Id: 2, ObjectPathType: 4, Name: "Books", ParentObjectPathId: 1 };
const item = (id: number, title: string, orNull = false): ObjectPath => ({
  Id: id,
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments: [title] },
  ...(orNull ? { ObjectPathType: 3, Name: "GetItemOrNullObject" } : { ObjectPathType: 5 }),
});

const load = (path: number, ...select: string[]): Action => ({
  Id: 100 + path,
  ActionType: 2,
  ObjectPathId: path,
  QueryInfo: { Select: select },
});
const call = (path: number, name: string, args: unknown[] = [], refs?: unknown[]): Action => ({
  Id: 200 + path,
  ActionType: 3,
  Name: name,
  ObjectPathId: path,
  ArgumentInfo: { Arguments: args, ReferencedObjectPathIds: refs },
});
const set = (path: number, name: string, value: unknown): Action => ({
  Id: 300 + path,
  ActionType: 4,
  Name: name,
  ObjectPathId: path,
  ArgumentInfo: { Arguments: [value] },
});

function scene() {
  const shelf = new Shelf();
  const references = new References();
  const run = (actions: Action[], paths: ObjectPath[] = []) =>
    dispatch(
      { Actions: actions, ObjectPaths: Object.fromEntries([root, books, ...paths].map((path) => [path.Id, path])) },
      { root: shelf, references, beforeRead: async () => {}, service: () => shelf },
    );
  return { shelf, references, run };
}

/** The value of the last action. */
async function value(actions: Action[], paths: ObjectPath[] = []): Promise<unknown> {
  const { Results, Error: error } = await scene().run(actions, paths);
  expect(error).toBeUndefined();
  return Results.at(-1)?.Value;
}

describe("loading", () => {
  test("gives properties under their wire names", async () => {
    expect(await value([load(1, "name")])).toEqual({ Name: "history" });
  });

  test("gives the items of a collection and, of a path, what each leads to", async () => {
    expect(await value([load(2, "items/title", "items/shelf/name", "count")])).toEqual({
      Count: 2,
      _Items: [
        { Id: "Thucydides", Title: "Thucydides", Shelf: { Name: "history" } },
        { Id: "Gibbon", Title: "Gibbon", Shelf: { Name: "history" } },
      ],
    });
  });

  test("takes a name that the collection lacks for one of its items", async () => {
    expect(await value([load(2, "length")])).toEqual({
      _Items: [
        { Id: "Thucydides", Length: 10 },
        { Id: "Gibbon", Length: 6 },
      ],
    });
  });

  test("without names gives every property but no other object", async () => {
    expect(await value([load(3)], [item(3, "Gibbon")])).toEqual({ Id: "Gibbon", Title: "Gibbon", Length: 6 });
  });

  test("of the count alone does not list the items", async () => {
    expect(await value([load(2, "count")])).toEqual({ Count: 2 });
  });

  test("a page of a collection", async () => {
    const action = { ...load(2, "items/title"), QueryInfo: { Select: ["items/title"], Skip: 1, Top: 5 } };
    expect(await value([action])).toEqual({ _Items: [{ Id: "Gibbon", Title: "Gibbon" }] });
  });
});

describe("objects that are not there", () => {
  test("are null, and so is what is asked of them", async () => {
    const nothing = item(3, "Ranke", true);
    const below: ObjectPath = { Id: 4, ObjectPathType: 4, Name: "Shelf", ParentObjectPathId: 3 };
    expect(await value([load(3, "title")], [nothing])).toBeNull();
    expect(await value([load(4, "name")], [nothing, below])).toBeNull();
    expect(await value([call(3, "Delete")], [nothing])).toBeNull();
  });

  test("cannot be changed", async () => {
    const { Error: error } = await scene().run([set(3, "Title", "x")], [item(3, "Ranke", true)]);
    expect(error).toMatchObject({ Code: "ItemNotFound" });
  });

  test("are an error where they must be there", async () => {
    const { Error: error } = await scene().run([load(1, "name"), load(3, "title")], [item(3, "Ranke")]);
    expect(error).toMatchObject({ Code: "ItemNotFound", Location: "Books.getItem", ActionIndex: 1 });
  });
});

describe("methods", () => {
  test("get objects where the arguments refer to paths, at any depth", async () => {
    const paths = [item(3, "Gibbon"), item(4, "Thucydides")];
    expect(await value([call(1, "Compare", [null, [null]], [3, [4]])], paths)).toBe("Gibbon < Thucydides");
  });

  test("may take their time", async () => {
    expect(await value([call(1, "Slow")])).toBe(42);
  });

  test("answer an object with what it takes to find it again", async () => {
    expect(await value([call(1, "Add", ["Ranke"])])).toEqual({ Id: "Ranke" });
  });

  test("behind a path are called once, however many actions use the path", async () => {
    const added: ObjectPath = { ...root, Id: 3, ObjectPathType: 3, Name: "Add", ParentObjectPathId: 1 };
    added.ArgumentInfo = { Arguments: ["Ranke"] };
    expect(await value([load(3, "title"), load(3, "length"), load(2, "count")], [added])).toEqual({ Count: 3 });
  });
});

describe("changes", () => {
  test("of a property and of several at once", async () => {
    expect(await value([set(1, "Name", "poetry"), load(1, "name")])).toEqual({ Name: "poetry" });
    const update: Action = { Id: 9, ActionType: 9, ObjectPathId: 1, ObjectState: { name: "drama" } };
    expect(await value([update, load(1, "name")])).toEqual({ Name: "drama" });
  });

  test("end at the first error; what was done before stays", async () => {
    const { shelf, run } = scene();
    const { Results, Error: error } = await run([set(1, "Name", "maps"), set(1, "Name", ""), set(1, "Name", "late")]);
    expect(error).toMatchObject({ Code: "InvalidArgument", Message: "A shelf has a name.", ActionIndex: 1 });
    expect(error?.Location).toBe("Shelf.name");
    expect(Results).toHaveLength(1);
    expect(shelf.label).toBe("maps");
  });

  test("that fail for an unknown reason are a general exception", async () => {
    const { Error: error } = await scene().run([call(1, "Burn")]);
    expect(error).toMatchObject({ Code: "GeneralException", Message: "no matches" });
  });
});

describe("references", () => {
  const kept: ObjectPath = { Id: 5, ObjectPathType: 6, Name: "reference1" };

  test("keep an object for later requests until they are removed", async () => {
    const { run } = scene();
    const instantiate: Action = { Id: 8, ActionType: 1, ObjectPathId: 3 };
    const first = await run([call(3, "_KeepReference"), instantiate], [item(3, "Gibbon")]);
    expect(first.Results[1]?.Value).toEqual({ Id: "Gibbon", _ReferenceId: "reference1" });
    expect((await run([load(5, "title")], [kept])).Results[0]?.Value).toMatchObject({ Title: "Gibbon" });
    await run([call(1, "_RemoveReference", ["reference1"])]);
    expect((await run([load(5, "title")], [kept])).Error).toMatchObject({ Code: "InvalidReference" });
  });
});

describe("events", () => {
  test("are begun and ended by number", async () => {
    const { shelf, run } = scene();
    await run([call(1, "_RegisterMovedEvent"), call(1, "_UnregisterMovedEvent")]);
    expect(shelf.listening).toEqual([
      [70, true],
      [70, false],
    ]);
  });

  test("that a class does not have are refused by name", async () => {
    const { Error: error } = await scene().run([call(1, "_RegisterSoldEvent")]);
    expect(error?.Message).toBe("workbench: Shelf._RegisterSoldEvent is not implemented");
  });
});

describe("what a request cannot reach", () => {
  test.each([
    ["a property that is not there", load(1, "colour"), "Shelf.colour"],
    ["a method that is not there", call(1, "Sell"), "Shelf.sell"],
    ["a method as a property", load(1, "add"), "Shelf.add"],
    ["a property as a method", call(1, "Name"), "Shelf.name()"],
    ["a property that can only be read", set(1, "Books", null), "setting Shelf.books"],
    ["a field", load(1, "label"), "Shelf.label"],
    ["what every host object has", call(1, "Identity"), "Shelf.identity"],
    ["what every object has", call(1, "ToString"), "Shelf.toString"],
    ["the constructor", load(1, "constructor"), "Shelf.constructor"],
    ["an unknown kind of action", { Id: 1, ActionType: 7, ObjectPathId: 1 }, "action type 7"],
  ])("%s", async (_, action, member) => {
    const { Error: error } = await scene().run([action]);
    expect(error).toMatchObject({ Code: "ApiNotFound", Message: `workbench: ${member} is not implemented` });
  });
});

test("supported members are read off the classes", () => {
  expect(supportedMembers([Shelf, Books])).toEqual([
    {
      className: "Shelf",
      members: ["add()", "books (read)", "burn()", "compare()", "name", "onMoved (event)", "slow()"],
    },
    { className: "Books", members: ["count (read)", "getItem()", "getItemOrNullObject()", "items (read)"] },
  ]);
});
