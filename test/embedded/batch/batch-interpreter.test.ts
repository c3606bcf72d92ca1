import { expect, onTestFinished, test, vi } from "vitest";
import { BatchInterpreter } from "../../../embedded/batch/batch-interpreter";
import {
  ACTION,
  type BatchAction,
  type ObjectPath,
  PATH,
} from "../../../embedded/batch/batch-protocol";
import { HostError } from "../../../embedded/batch/host-error";
import { type HostObject, isHostObject, method } from "../../../embedded/batch/host-object";

/** A library of shelves with books: no Excel, no spreadsheet. */
function library() {
  const log: string[] = [];
  const titles = ["Truyện Kiều"];
  const cover = { color: "red" };
  const book = (title: string): HostObject => ({
    typeName: "Book",
    id: title,
    properties: {
      title: { get: () => title },
      pages: { get: () => Promise.resolve(title.length) },
      color: {
        get: () => cover.color,
        set: (value) => {
          if (typeof value !== "string")
            throw new HostError("InvalidArgument", "A colour is a text");
          cover.color = value;
        },
      },
    },
    objects: { sequel: () => null, shelf: () => shelf() },
    methods: {
      read: { takes: 1, call: (...by) => log.push(`read by ${JSON.stringify(by[0])}`) },
      placeBeside: {
        takes: 1,
        call: (other) => (isHostObject(other) ? other.id : null),
      },
      burn: method(() => {
        throw new Error("a bug");
      }),
    },
  });
  const shelf = (): HostObject => ({
    typeName: "Shelf",
    byReference: true,
    properties: { count: { get: () => titles.length } },
    items: () => titles.map(book),
    finders: {
      add: {
        takes: 1,
        call: (title) => {
          titles.push(String(title));
          return book(String(title));
        },
      },
      getItem: {
        takes: 1,
        call: (title) => {
          if (!titles.includes(String(title))) throw new HostError("ItemNotFound", "No such book");
          return book(String(title));
        },
      },
      getItemOrNullObject: {
        takes: 1,
        call: (title) => (titles.includes(String(title)) ? book(String(title)) : null),
      },
    },
  });
  const root: HostObject = { typeName: "Library", objects: { shelf } };
  return { interpreter: new BatchInterpreter(root, {}), log, titles, cover };
}

const ROOT: ObjectPath = { Id: 1, ObjectPathType: PATH.root, Name: "" };
const SHELF: ObjectPath = {
  Id: 2,
  ObjectPathType: PATH.property,
  Name: "Shelf",
  ParentObjectPathId: 1,
};

function finder(name: string, ...parameters: readonly unknown[]): ObjectPath {
  return {
    Id: 3,
    ObjectPathType: PATH.method,
    Name: name,
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: parameters },
  };
}

function request(paths: readonly ObjectPath[], actions: readonly Omit<BatchAction, "Id">[]) {
  return {
    ObjectPaths: Object.fromEntries(paths.map((path) => [String(path.Id), path])),
    Actions: actions.map((action, index) => ({ ...action, Id: index + 10 })),
  };
}

const load = (ObjectPathId: number, ...Select: string[]) => ({
  ActionType: ACTION.query,
  ObjectPathId,
  QueryInfo: { Select },
});
const call = (ObjectPathId: number, Name: string, ...Arguments: unknown[]) => ({
  ActionType: ACTION.method,
  ObjectPathId,
  Name,
  ArgumentInfo: { Arguments },
});
const set = (ObjectPathId: number, Name: string, value: unknown) => ({
  ActionType: ACTION.setProperty,
  ObjectPathId,
  Name,
  ArgumentInfo: { Arguments: [value] },
});
const instantiate = (ObjectPathId: number) => ({ ActionType: ACTION.instantiate, ObjectPathId });

test("a load answers with the selected values, waiting for those that take time", async () => {
  const { interpreter } = library();
  const paths = [ROOT, SHELF, finder("GetItem", "Truyện Kiều")];
  const answer = await interpreter.process(request(paths, [load(3, "title", "pages")]));
  expect(answer).toEqual({
    Results: [
      {
        ActionId: 10,
        Value: { Id: "Truyện Kiều", _Id: "Truyện Kiều", Title: "Truyện Kiều", Pages: 11 },
      },
    ],
  });
});

test("a load of a collection answers with its items and, asked for, its own values", async () => {
  const { interpreter } = library();
  const batch = request(
    [ROOT, SHELF],
    [load(2, "title"), load(2, "count"), load(1, "shelf/title")],
  );
  const { Results } = await interpreter.process(batch);
  const item = { Id: "Truyện Kiều", _Id: "Truyện Kiều", Title: "Truyện Kiều" };
  expect(Results.map(({ Value }) => Value)).toEqual([
    { _ReferenceId: "ref1", _Items: [item] },
    { _ReferenceId: "ref1", Count: 1 },
    { Shelf: { _ReferenceId: "ref2", _Items: [item] } },
  ]);
});

test("a load that names nothing takes every value", async () => {
  const { interpreter } = library();
  const paths = [ROOT, SHELF, finder("GetItem", "Truyện Kiều")];
  const { Results } = await interpreter.process(request(paths, [load(3)]));
  expect(Object.keys(Results[0]?.Value as object)).toEqual([
    "Id",
    "_Id",
    "Title",
    "Pages",
    "Color",
  ]);
});

test("a path is followed once, however often it is used", async () => {
  const { interpreter, titles } = library();
  const paths = [ROOT, SHELF, finder("Add", "Lục Vân Tiên")];
  const actions = [instantiate(3), load(3, "title"), call(3, "Read", "An")];
  await interpreter.process(request(paths, actions));
  expect(titles).toEqual(["Truyện Kiều", "Lục Vân Tiên"]);
});

test("null objects load as null, lead to null, and calls on them do nothing", async () => {
  const { interpreter } = library();
  const behind: ObjectPath = {
    Id: 4,
    ObjectPathType: PATH.property,
    Name: "Shelf",
    ParentObjectPathId: 3,
  };
  const paths = [ROOT, SHELF, finder("GetItemOrNullObject", "none"), behind];
  const actions = [instantiate(3), load(3, "title"), instantiate(4), call(3, "Read", "An")];
  const { Results, Error } = await interpreter.process(request(paths, actions));
  expect(Results.map(({ Value }) => Value)).toEqual([null, null, null, null]);
  expect(Error).toBeUndefined();
});

test("the first failure ends the batch, says where it arose, and leaves what was done", async () => {
  const { interpreter, cover } = library();
  const paths = [
    ROOT,
    SHELF,
    finder("GetItem", "Truyện Kiều"),
    { ...finder("GetItem", "none"), Id: 4 },
  ];
  const actions = [set(3, "Color", "blue"), instantiate(4), set(3, "Color", "green")];
  const answer = await interpreter.process(request(paths, actions));
  expect(answer.Results).toHaveLength(1);
  expect(answer.Error).toEqual({
    Code: "ItemNotFound",
    Message: "No such book",
    Location: "Shelf.getItem",
    ActionIndex: 1,
    HttpStatusCode: 400,
  });
  expect(cover.color).toBe("blue");
});

const book = [ROOT, SHELF, finder("GetItem", "Truyện Kiều")];
test.each([
  { paths: book, action: load(3, "author"), where: "Book.author" },
  { paths: book, action: load(3, "constructor"), where: "Book.constructor" },
  { paths: book, action: call(3, "Lend"), where: "Book.lend" },
  { paths: book, action: call(3, "Read", "An", "aloud"), where: "argument 2 of Book.read" },
  { paths: book, action: set(3, "Title", "x"), where: "setting Book.title" },
  { paths: [ROOT, SHELF, finder("Sort")], action: instantiate(3), where: "Shelf.sort" },
  { paths: [ROOT, { ...SHELF, Name: "Cellar" }], action: instantiate(2), where: "Library.cellar" },
  {
    paths: [{ ...ROOT, ObjectPathType: PATH.newObject, Name: "Clock" }],
    action: instantiate(1),
    where: "Clock",
  },
  {
    paths: book,
    action: { ...load(3, "title"), QueryInfo: { Select: ["title"], Top: 5 } },
    where: "the load option Top on Book",
  },
])("what is not modelled fails by its name: $where", async ({ paths, action, where }) => {
  const { Error } = await library().interpreter.process(request(paths, [action]));
  expect(Error).toMatchObject({
    Code: "NotImplemented",
    Message: `Embedded Excel does not model ${where}`,
  });
});

test("a refusal by a setter is told as the member's", async () => {
  const { Error } = await library().interpreter.process(request(book, [set(3, "Color", 7)]));
  expect(Error).toMatchObject({ Code: "InvalidArgument", Location: "Book.color" });
});

test("an object handed over as an argument arrives as the object", async () => {
  const { interpreter } = library();
  const action = {
    ...call(3, "PlaceBeside", 3),
    ArgumentInfo: { Arguments: [3], ReferencedObjectPathIds: [3] },
  };
  const { Results } = await interpreter.process(request(book, [action]));
  expect(Results[0]?.Value).toBe("Truyện Kiều");
});

test("an object inside an argument arrives as the object", async () => {
  const { interpreter, log } = library();
  const by = { reader: "An", with: [{ _ObjectPathId: 3 }] };
  await interpreter.process(request(book, [call(3, "Read", by)]));
  expect(log[0]).toContain('"reader":"An","with":[{"typeName":"Book","id":"Truyện Kiều"');
});

test("a reference finds its object in later batches until it is removed", async () => {
  const { interpreter } = library();
  await interpreter.process(request([ROOT, SHELF], [instantiate(2)]));
  const kept: ObjectPath = { Id: 2, ObjectPathType: PATH.reference, Name: "ref1" };
  const count = () => interpreter.process(request([ROOT, kept], [load(2, "count")]));
  expect((await count()).Results[0]?.Value).toEqual({ _ReferenceId: "ref1", Count: 1 });
  await interpreter.process(request([ROOT], [call(1, "_RemoveReference", "ref1")]));
  expect((await count()).Error).toMatchObject({ Code: "InvalidReference" });
});

test("a bug of the model fails the call and says where it is", async () => {
  const { Error } = await library().interpreter.process(request(book, [call(3, "Burn")]));
  expect(Error).toMatchObject({ Code: "GeneralException", HttpStatusCode: 500 });
  expect(Error?.Message).toContain("a bug");
  expect(Error?.Message).toContain("batch-interpreter.test.ts");
});

test("a batch that takes long lets others go on, but no other batch gets in between", async () => {
  let now = 0;
  const clock = vi.spyOn(performance, "now").mockImplementation(() => (now += 1000));
  onTestFinished(() => {
    clock.mockRestore();
  });
  const { interpreter, log } = library();
  const paths = [ROOT, SHELF, finder("GetItem", "Truyện Kiều")];
  const batch = (name: string) =>
    interpreter.process(request(paths, [call(3, "Read", name), call(3, "Read", name)]), () =>
      log.push(`${name} is done`),
    );
  setTimeout(() => log.push("the page"));
  await Promise.all([batch("one"), batch("two")]);
  expect(interpreter.isAtWork).toBe(false);
  expect(log).toEqual([
    "the page",
    ...['read by "one"', 'read by "one"', "one is done"],
    ...['read by "two"', 'read by "two"', "two is done"],
  ]);
});

test("batches do not wait for one that waits", async () => {
  let release: ((value: string) => void) | undefined;
  const gate: HostObject = {
    typeName: "Gate",
    properties: {
      opened: {
        get: () =>
          new Promise<string>((resolve) => {
            release = resolve;
          }),
      },
    },
    methods: {
      open: method(() => {
        release?.("open");
      }),
    },
  };
  const interpreter = new BatchInterpreter(gate, {});
  const waiting = interpreter.process(request([ROOT], [load(1, "opened")]));
  await interpreter.process(request([ROOT], [call(1, "Open")]));
  expect((await waiting).Results[0]?.Value).toEqual({ Opened: "open" });
});
