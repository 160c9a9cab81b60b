import { freeName } from "../../src/workbook/freeName";

test("a name that nobody has is taken as it is", () => {
  expect(freeName("KAM self-test", ["Sheet1"])).toBe("KAM self-test");
});

test("a name that is taken, in whatever case, gets the first free number", () => {
  expect(freeName("KAM self-test", ["kam SELF-test", "KAM self-test 2", "KAM self-test 4"])).toBe("KAM self-test 3");
});
