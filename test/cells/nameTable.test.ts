import fc from "fast-check";
import { foldedKey } from "../../src/cells/foldedKey";
import { nameTable } from "../../src/cells/nameTable";

/** The place of each name, in the order of first appearance. */
function placesOf(names: readonly string[]): number[] {
  const table = nameTable(names.length);
  let next = 0;
  return names.map((name) => {
    const place = table.placeOf(name, next);
    if (place === next) next++;
    return place;
  });
}

test("names have places in the order of their first appearance", () => {
  expect(placesOf(["Acme", "Bolt", "Acme", "Cog"])).toEqual([0, 1, 0, 2]);
});

test("case and spare spaces make no other name", () => {
  expect(placesOf(["Acme Ltd", " ACME  ltd ", "acme\tLTD", "Acme  Ltd\n", "AcmeLtd"])).toEqual([0, 0, 0, 0, 1]);
});

test("letters beyond ASCII fold as well, and so do signs that fold into ASCII", () => {
  // The Kelvin sign K is the small letter k when lowered; a no-break space is a space
  expect(placesOf(["MÜLLER KG", "müller\u00a0kg", "\u212aelvin", "kelvin"])).toEqual([0, 0, 1, 1]);
});

test("places may be given out for things without a name in between", () => {
  const table = nameTable(4);
  expect([table.placeOf("Acme", 0), table.placeOf("Bolt", 3), table.placeOf("bolt", 4)]).toEqual([0, 3, 3]);
  expect([table.find("ACME"), table.find("Cog"), table.find("")]).toEqual([0, undefined, undefined]);
});

test("a table of thousands of names finds each of them", () => {
  const names = Array.from({ length: 5000 }, (_, i) => `Customer ${i}`);
  const places = names.map((_, i) => i);
  expect(placesOf([...names, ...names])).toEqual([...places, ...places]);
});

test("names share a place just where their folded keys are the same", () => {
  const name = fc.string({
    unit: fc.constantFrom("a", "A", "b", " ", "\t", "\u00a0", "é", "É", "ſ", "ß"),
    maxLength: 6,
  });
  fc.assert(
    fc.property(fc.array(name, { maxLength: 40 }), (names) => {
      const known = new Map<string, number>();
      const expected = names.map((one) => {
        const key = foldedKey(one);
        if (!known.has(key)) known.set(key, known.size);
        return known.get(key)!;
      });
      expect(placesOf(names)).toEqual(expected);
    }),
  );
});

test("the folded key is the trimmed name in small letters with single spaces", () => {
  expect(["Acme", " a  b ", "a\u00a0b", "", "  ", "\ta", "a~"].map(foldedKey)).toEqual([
    ..."acme|a b|a b||".split("|"),
    "a",
    "a~",
  ]);
});
