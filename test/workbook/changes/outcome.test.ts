import { failureSentence } from "../../../src/workbook/changes/outcome";

test("says that nothing was changed, and every reason", () => {
  expect(failureSentence({ kind: "unchanged", why: ["A is there.", "B is there."] })).toBe(
    "Nothing was changed. A is there. B is there.",
  );
});

test("lists what is left", () => {
  const objects = ['sheet "Accounts"', 'name "KAM_Scores"'];
  expect(failureSentence({ kind: "remains", why: "Excel broke off. Try again.", objects })).toBe(
    'Excel broke off. Try again. KAM could not take everything back. This is left: sheet "Accounts", name "KAM_Scores". ' +
      "Put it right before you try again.",
  );
});

test("lists what may be left where Excel does not say", () => {
  expect(failureSentence({ kind: "unknown", why: "Excel broke off.", objects: ['sheet "Accounts"'] })).toBe(
    'Excel broke off. KAM cannot see what is left. Look for these and put right what is there: sheet "Accounts".',
  );
});
