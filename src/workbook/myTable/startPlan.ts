import type { Mapping } from "../model/mapping";
import { resultColumns } from "../model/resultColumns";
import { SHEETS, TABLES } from "../names";
import type { ChangeStep, Plan, Step } from "../plan/plan";
import { modelOver } from "../repair/modelOver";
import { namesOver } from "../repair/namesOver";
import type { Blocks } from "../snapshot/snapshot";
import { DEFAULTS } from "../../models/defaults";
import { equalWeights } from "./equalWeights";
import { joinedColumns, joinSteps } from "./join";
import { type RollUp, rollUpColumns, rollUpSteps } from "./rollUp";
import { totalColumn, usualCapacity } from "./setup";
import type { Setup } from "./setupState";
import { parentsOf } from "./setupScales";
import { thisRow } from "./thisRow";

/** What still stands in the way of a plan, a sentence each; none where it can be written. */
export function setupProblems({ roles, criteria, capacity }: Setup): readonly string[] {
  return [
    ...(roles.account.column === undefined ? ["Choose the column with the names of the accounts."] : []),
    ...(criteria.length === 0 ? ["Choose at least one criterion: a column of numbers that rates the accounts."] : []),
    ...criteria
      .filter(({ lo, hi }) => !(lo < hi))
      .map(({ column }) => `${column}: the scale must end above where it begins.`),
    ...(Number.isInteger(capacity) && capacity >= 1 ? [] : ["Key accounts: enter a whole number, 1 or more."]),
  ];
}

/** The parents' table that the decisions ask for, or undefined. */
export function rollUpOf(setup: Setup): RollUp | undefined {
  const rolled = parentsOf(setup);
  if (rolled === undefined) return undefined;
  const { account, parent, revenue, eligible } = setup.roles;
  return {
    table: setup.source.name,
    account: account.column!,
    parent: parent.column!,
    revenue: revenue.column,
    eligible: eligible.column,
    criteria: setup.criteria.map(({ column, way, direction }) => ({ column, way, direction })),
    parents: rolled.parents,
  };
}

/** What the model is built on. @throws where something still stands in the way. */
export function mappingOf(setup: Setup): Mapping {
  const [problem] = setupProblems(setup);
  if (problem !== undefined) throw new Error(problem);
  const { source, roles, criteria, capacity } = setup;
  const rolled = rollUpOf(setup);
  const weights = equalWeights(criteria.length);
  const usual = usualCapacity(setup.values.length);
  return {
    ...(rolled
      ? {
          table: TABLES.parents,
          sheet: SHEETS.parents,
          columns: rollUpColumns(rolled),
          rows: rolled.parents.length,
          account: rolled.parent,
          parent: undefined,
        }
      : {
          table: source.name,
          sheet: source.sheet,
          columns: setup.columns.map(({ name }) => name),
          rows: setup.values.length,
          account: roles.account.column!,
          parent: roles.parent.column,
        }),
    revenue: roles.revenue.column,
    eligible: roles.eligible.column,
    criteria: criteria.map(({ column, group, direction, lo, hi, reason, ownScale }, i) => ({
      column,
      group,
      direction,
      lo,
      hi,
      weight: weights[i]!,
      definition: ownScale ? "" : `Scale proposed by KAM: ${reason}`,
    })),
    settings:
      capacity === DEFAULTS.capacity.value
        ? {}
        : {
            capacity: {
              value: capacity,
              source:
                capacity === usual
                  ? "Convention: a third of a short list. The usual 15 to 35 is for a whole firm."
                  : "Set when the portfolio was made.",
            },
          },
    overrides: [],
  };
}

/** A workbook that has nothing of a model yet. */
const NOTHING: Blocks = { criteria: undefined, settings: undefined, portfolio: undefined, optional: {}, tables: [] };

/**
 * All that the decisions ask for, in one plan.
 *
 * @param left what the workbook has of an earlier model, such as its settings.
 */
export function startPlan(setup: Setup, left: Blocks = NOTHING): Plan {
  const { source } = setup;
  const mapping = mappingOf(setup);
  const rolled = rollUpOf(setup);
  const results = setup.resultColumns ? resultColumns(mapping) : [];
  return {
    title: `Portfolio of ${source.name}`,
    steps: [
      ...tableSteps(setup),
      ...(setup.join ? joinSteps(setup.join.join, source.name, source.columns) : []),
      ...totalSteps(setup),
      ...namesOver(rolled ? rollUpSteps({ ...rolled, results: inNewTable(results) }) : [], left),
      ...modelOver(mapping, left),
      ...(rolled ? [] : results),
    ],
  };
}

/** Columns of results for a table that the plan makes itself, which are written with it. */
function inNewTable(steps: readonly ChangeStep[]): NonNullable<RollUp["results"]> {
  return steps.flatMap((step) => {
    if (step.kind !== "addColumn" || !("formula" in step.cells)) return [];
    const { name, cells, numberFormat } = step;
    return [{ name, cells, ...(numberFormat !== undefined && { numberFormat }) }];
  });
}

/** A plain range made a table, its headers completed first. */
function tableSteps({ source: { name, range } }: Setup): Step[] {
  if (range === undefined) return [];
  const { sheet } = range.range;
  const edits = range.headerEdits;
  return [
    ...(edits.length === 0 ? [] : [{ kind: "editCells" as const, sheet, edits }]),
    { kind: "makeTable", name, range: range.range, header: range.header },
  ];
}

function totalSteps(setup: Setup): Step[] {
  const { source, total } = setup;
  const name = totalColumn(setup);
  if (name === undefined) return [];
  const parts = total.map((column) => thisRow(source.name, column)).join(",");
  return [
    { kind: "addColumn", table: source.name, name, cells: { formula: `=SUM(${parts})` }, numberFormat: "#,##0.00" },
  ];
}

/** Names that a plan gives to columns of the user's table. */
export function addedColumns(setup: Setup): readonly string[] {
  const total = totalColumn(setup);
  const joined = setup.join ? joinedColumns(setup.join.join, setup.source.columns) : [];
  return [...joined, ...(total === undefined ? [] : [total])];
}
