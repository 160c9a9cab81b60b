import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { CHECKS } from "../../../src/workbook/dataCheck/checks";
import type { Finding } from "../../../src/workbook/dataCheck/finding";
import { isRepairable } from "../../../src/workbook/dataCheck/repairPlan";
import { runChecks } from "../../../src/workbook/dataCheck/runChecks";
import type { Scan } from "../../../src/workbook/dataCheck/scan";
import type { CellValue } from "../../../src/workbook/snapshot/table";
import { CLEAN_ACCOUNTS, type ModelRows, repaired, scanOf } from "./scanned";

/** A fault for each check, so that one that is forgotten here is missed. */
const FAULTS: Record<string, ModelRows> = {
  namesWithoutColumn: { criteria: [["Growth", 1, 10, 1]] },
  totalRows: { accounts: [...CLEAN_ACCOUNTS, ["Total", "", 2450, "", "", ""]] },
  errorCells: { accounts: [["Alder", "", "#REF!", "Yes", 7, 0.2]] },
  textNumbers: { accounts: [["Alder", "", "12,5", "Yes", 7, 0.2]] },
  noNumbers: { accounts: [["Alder", "", "plenty", "Yes", 7, 0.2]] },
  overrides: { overrides: [["Dogwood", "Never"]] },
  duplicates: { accounts: [...CLEAN_ACCOUNTS, CLEAN_ACCOUNTS[0]!] },
  spareSpaces: { accounts: [["Alder ", "", 1, "Yes", 7, 0.2]] },
  unmatchedAccounts: { markers: [..."AB"].map((name) => [name, 1, 1] as CellValue[]).concat([["Alder", 1, 1]]) },
  entityTotal: { settings: [["Entity revenue", 9999]] },
  offScale: { accounts: [["Alder", "", 1, "Yes", 70, 0.2]] },
  emptyCells: { accounts: [["Alder", "", 1, "Yes", "", 0.2]] },
  eligibleWords: { accounts: [["Alder", "", 1, 1, 7, 0.2]] },
  negativeAmounts: { accounts: [["Alder", "", -1, "Yes", 7, 0.2]] },
  missingParents: {
    accounts: [...CLEAN_ACCOUNTS, ...CLEAN_ACCOUNTS].map(([name, , ...rest], i) => [
      name!,
      i === 0 ? "" : "Group",
      ...rest,
    ]),
  },
  constantCriteria: { accounts: CLEAN_ACCOUNTS.map((row) => [...row.slice(0, 4), 7, row[5]!]) },
};

describe("the list of checks", () => {
  test("has every check there is, once", () => {
    const files = fs.readdirSync(path.join(__dirname, "../../../src/workbook/dataCheck/checks"));
    expect(CHECKS.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
    expect(Object.keys(FAULTS).sort()).toEqual(CHECKS.map(({ id }) => id).sort());
  });

  test.each(CHECKS.map((check) => [check.id, check] as const))("%s says why it matters, in sentences", (_, check) => {
    expect(check.title).toMatch(/^[A-Z].*[^.]$/);
    expect(check.explanation).toMatch(/^[A-Z].{40,}\.$/);
    expect(check.explanation.length).toBeLessThan(320);
  });

  test.each(CHECKS.map((check) => [check.id, check] as const))(
    "%s finds its fault and nothing in a clean model",
    (id, check) => {
      const findingsIn = (rows: ModelRows) =>
        runChecks(scanOf(rows)).groups.find((group) => group.check === check)?.findings ?? [];
      expect(findingsIn({})).toEqual([]);
      expect(findingsIn(FAULTS[id]!).length).toBeGreaterThan(0);
      for (const { sentence, address, repair } of findingsIn(FAULTS[id]!)) {
        expect(sentence).toMatch(/^\S.*[.?]$/);
        expect(address).toMatch(/^[A-Z]+\d+(:[A-Z]+\d+)?$/);
        expect(repair === undefined || check.repair !== undefined).toBe(true);
      }
    },
  );
});

describe("a report", () => {
  test("of a clean model says what was looked at", () => {
    expect(runChecks(scanOf({ settings: [["Entity revenue", 2450]] }))).toEqual({
      groups: [],
      counts: { error: 0, warning: 0, note: 0 },
      tables: [
        { name: "tblAccounts", rows: 3, columns: 6 },
        { name: "tblCriteria", rows: 2, columns: 4 },
        { name: "tblSettings", rows: 1, columns: 2 },
      ],
      cells: 28,
      comparedRevenue: true,
    });
  });

  test("has the most severe kinds first and counts what can be repaired", () => {
    const accounts = [
      ["Alder", "", -1, 1, "", 0.2],
      ["Birch ", "", "12,5", "Yes", 4, 0.1],
    ];
    const { groups, counts } = runChecks(scanOf({ accounts }));
    expect(
      groups.map(({ check, severity, findings, repairable }) => [check.id, severity, findings.length, repairable]),
    ).toEqual([
      ["textNumbers", "error", 1, 1],
      ["spareSpaces", "warning", 1, 1],
      ["emptyCells", "warning", 1, 1],
      ["eligibleWords", "note", 1, 1],
      ["negativeAmounts", "note", 1, 0],
    ]);
    expect(counts).toEqual({ error: 1, warning: 2, note: 2 });
  });

  test("of nothing is empty", () => {
    expect(runChecks({ tables: [], separators: undefined })).toMatchObject({ groups: [], cells: 0 });
  });
});

describe("repairs", () => {
  const cell = (...some: CellValue[]) => fc.constantFrom<CellValue>(...some);
  const name = cell("Alder", " Alder", "Birch\u00a0Ltd", "Cedar  Co ", "Total", "", "n/a", 7, "Elm");
  const number = cell(
    5,
    0.2,
    -3,
    "1,234",
    "1.234,50",
    "12 %",
    "(300)",
    "€ 5",
    "plenty",
    "",
    "  ",
    "n/a",
    "#N/A",
    "#REF!",
    true,
    "=B1→12,5",
  );
  const row = fc.tuple(name, name, number, cell("Yes", "No", 1, 0, 5, "", "maybe"), number, number);
  const model = fc.record({
    accounts: fc.array(row, { minLength: 1, maxLength: 8 }),
    criteria: fc.array(fc.tuple(cell("Fit", "Margin ", "Growth"), cell(0, 1, "1"), cell(10, 1, "100"), number), {
      maxLength: 3,
    }),
    markers: fc.array(fc.tuple(name, number, number), { minLength: 1, maxLength: 6 }),
    separators: fc.constantFrom({ decimal: ".", group: "," }, { decimal: ",", group: "." }, undefined),
  });
  const repairsIn = (scan: Scan) =>
    runChecks(scan)
      .groups.flatMap(({ findings }) => findings.filter(isRepairable))
      .map(({ sheet, repair }) => ({ sheet, ...repair }));
  const differing = (one: Scan, other: Scan) =>
    one.tables.flatMap((table, t) =>
      table.columns.flatMap(({ column, formulas }, c) =>
        formulas.flatMap((before, i) =>
          before === other.tables[t]!.columns[c]!.formulas[i]
            ? []
            : [`${table.sheet} ${column} ${table.firstRow + 1 + i}`],
        ),
      ),
    );

  test("of all that can be repaired leave nothing to repair and change nothing else", () => {
    fc.assert(
      fc.property(model, (rows) => {
        const scan = scanOf(rows);
        const repairs = repairsIn(scan);
        const after = repaired(scan, repairs);
        expect(repairsIn(after)).toEqual([]);
        const cells = repairs.map(({ sheet, cell: at }) => `${sheet} ${at.charCodeAt(0) - 65} ${at.slice(1)}`);
        expect(differing(scan, after).sort()).toEqual(cells.sort());
      }),
      { numRuns: 300 },
    );
  });

  test("of some texts of a column settle none of the others", () => {
    const texts = cell("1,234", "1.234", "1.234,50", "1,234.50", "12,5", "12 %", "7", 5, 0.5);
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 6 }), model, (revenues, { separators }) => {
        const accounts = revenues.map((revenue, i): CellValue[] => [`Account ${i}`, "", revenue, "Yes", 7, 0.2]);
        const scan = scanOf({ accounts, separators });
        expect(repairsIn(repaired(scan, repairsIn(scan)))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test("the checks change nothing in the scan", () => {
    fc.assert(
      fc.property(model, (rows) => {
        const scan = scanOf(rows);
        const before = structuredClone(scan);
        runChecks(scan);
        expect(scan).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });

  test("the order of the accounts changes none of the sentences about single accounts", () => {
    const sentences = (accounts: CellValue[][]) =>
      runChecks(scanOf({ accounts }))
        .groups.filter(({ check }) => !["duplicates", "totalRows", "textNumbers"].includes(check.id))
        .flatMap(({ findings }) => findings.map(({ sentence }: Finding) => sentence))
        .filter((sentence) => !sentence.startsWith("Row "))
        .sort();
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), (accounts) => {
        expect(sentences([...accounts].reverse())).toEqual(sentences(accounts));
      }),
    );
  });
});
