import { isBlank } from "../../cells/cell";
import { BINDING, CRITERIA_COLUMNS, TABLES } from "../names";
import { columnIndex, sameName, type TableBlock } from "../snapshot/table";
import { bindingStep } from "./bindingStep";
import { type BoundModel, coveredColumns, hasColumn, modelCell, usersReferences } from "./boundModel";
import { type Broken, repair, type Repair } from "./broken";
import { formulaSteps } from "./staleFormulas";

/** How many columns are offered in place of one that is gone. */
const OFFERED = 4;

/** What the model can do without. */
const OPTIONAL = ["parent", "revenue", "eligible"] as const;

/** The formula that tells which column Excel has followed. */
const FOLLOWS = { account: "accounts", revenue: "revenue", eligible: "eligible" } as const;

/** Columns that the settings name and the portfolio's table no longer has. */
export function missingBoundColumns(model: BoundModel, table: TableBlock): readonly Broken[] {
  const keys = ["account", ...OPTIONAL] as const;
  return keys
    .filter((key) => model.binding[key] !== "" && columnIndex(table, model.binding[key]) === undefined)
    .map((key) => {
      const name = model.binding[key];
      const cell = key === "parent" ? undefined : modelCell(model, FOLLOWS[key]);
      const free = freeColumns(model, table);
      const read = usersReferences(cell).flatMap(({ columns }) => columns.map((column) => column.name));
      const followed = free.filter((column) => hasColumn(read, column));
      const fit = key === "revenue" ? free.filter((column) => isNumeric(table, column)) : free;
      const offered = followed.length > 0 ? followed : fit.slice(0, OFFERED);
      const bound = (value: string) => ({ ...model, binding: { ...model.binding, [key]: value } });
      const use = (column: string): Repair =>
        repair(`Use the column "${column}"`, `The ${BINDING[key].toLowerCase()} is "${column}" now.`, [
          bindingStep(model, key, column),
          ...formulaSteps(bound(column), table.columns),
        ]);
      const less = `${key === "eligible" ? "an" : "a"} ${BINDING[key].toLowerCase()}`;
      const without = repair(`Do without ${less}`, `The model does without ${less} now.`, [
        bindingStep(model, key, ""),
        ...formulaSteps(bound(""), table.columns),
      ]);
      return {
        sentence: `${table.name} has no column "${name}", which the settings name as the ${BINDING[key].toLowerCase()}.`,
        repairs: [
          ...offered.map(use),
          ...followed.slice(0, 1).map((column) => renameBack(table, column, name)),
          ...(key === "account" || followed.length > 0 ? [] : [without]),
        ],
      };
    });
}

/** Criteria that no column bears. Columns that lie between the ratings were most likely renamed; others must hold numbers. */
export function missingCriteria(model: BoundModel, table: TableBlock): readonly Broken[] {
  const [key] = CRITERIA_COLUMNS;
  const free = freeColumns(model, table);
  const covered = coveredColumns(modelCell(model, "scores"), table.columns);
  const followed = free.filter((column) => hasColumn(covered, column));
  const offered = followed.length > 0 ? followed : free.filter((column) => isNumeric(table, column));
  return model.criteria
    .filter((name) => columnIndex(table, name) === undefined)
    .map((name) => ({
      sentence: `${table.name} has no column "${name}", so nothing is rated on this criterion.`,
      repairs: offered.slice(0, OFFERED).flatMap((column) => {
        const renamed = model.criteria.map((one) => (one === name ? column : one));
        return [
          repair(`Call the criterion "${column}"`, `The criterion "${name}" is called "${column}" now.`, [
            {
              kind: "editRows",
              table: TABLES.criteria,
              key,
              column: key,
              edits: [{ row: name, base: name, value: column }],
            },
            ...formulaSteps({ ...model, criteria: renamed }, table.columns),
          ]),
          ...(followed.length > 0 ? [renameBack(table, column, name)] : []),
        ];
      }),
    }));
}

function renameBack(table: TableBlock, from: string, to: string): Repair {
  return repair(`Call the column "${from}" "${to}" again`, `The column is called "${to}" again.`, [
    { kind: "renameColumn", table: table.name, from, to },
  ]);
}

/** The columns of the portfolio's table that are neither bound nor a criterion nor a result. */
function freeColumns({ binding, criteria }: BoundModel, table: TableBlock): string[] {
  const taken = [...Object.values(binding), ...criteria];
  return table.columns.filter((column) => !hasColumn(taken, column) && !/^KAM (?:Score|Rank|Status)/i.test(column));
}

/** Whether what stands in a column is mostly numbers. */
function isNumeric(table: TableBlock, column: string): boolean {
  const at = table.columns.findIndex((one) => sameName(one, column));
  const filled = table.values.map((row) => row[at]).filter((cell) => !isBlank(cell));
  return filled.filter((cell) => typeof cell === "number").length * 2 > filled.length;
}
