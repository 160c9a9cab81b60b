import { DEFAULTS } from "../../models/defaults";
import { columnIndex } from "../snapshot/table";
import { type ColumnProfile, profileColumns } from "./columnProfile";
import { freeName } from "../freeName";
import { joinedColumns, joinedValues } from "./join";
import {
  canRate,
  propose,
  proposeCriterion,
  type ProposedCriterion,
  type Role,
  ROLES,
  type UnusedColumn,
} from "./proposal";
import type { ColumnGuess } from "./columnGuess";
import { guessWay } from "./rollUpHow";
import { guessScale } from "./scale";
import type { Setup, SetupCriterion } from "./setupState";
import type { Source } from "./source";
import { withScales } from "./setupScales";

const YOURS = "your choice";
const TOTAL_NAME = "Revenue";
/** A short list would be key altogether with the usual capacity: a third of it is proposed, which is a convention. */
const SHARE_OF_SHORT_LIST = 1 / 3;

/** The proposal for a list. */
export function beginSetup(source: Source): Setup {
  const proposal = propose(source.columns, source.values);
  return {
    source,
    join: undefined,
    total: [],
    columns: proposal.columns,
    values: source.values,
    roles: proposal.roles,
    criteria: proposal.criteria.map((criterion) => withWay(criterion, proposal.columns)),
    reasons: new Map(proposal.unused.map(({ column, reason }) => [column, reason])),
    rollUp: false,
    capacity: usualCapacity(source.values.length),
    resultColumns: false,
  };
}

/** The usual capacity, or a third of a short list. */
export function usualCapacity(accounts: number): number {
  return Math.max(1, Math.min(DEFAULTS.capacity.value, Math.ceil(accounts * SHARE_OF_SHORT_LIST)));
}

/** Columns that are nothing to the model, in the order of the list, and why. */
export function unusedColumns({ columns, roles, criteria, reasons }: Setup): readonly UnusedColumn[] {
  const used = new Set([...ROLES.map((role) => roles[role].column), ...criteria.map(({ column }) => column)]);
  return columns
    .filter(({ name }) => !used.has(name))
    .map((profile) => ({
      column: profile.name,
      reason: reasons.get(profile.name) ?? "taken out",
      numeric: canRate(profile),
    }));
}

/** Gives a role to a column, or to none. A column has one role; only revenue may be a criterion as well. */
export function setRole(setup: Setup, role: Role, column: string | undefined): Setup {
  const guess: ColumnGuess = { column, reason: YOURS };
  const roles = Object.fromEntries(
    ROLES.map((one) => {
      if (one === role) return [one, guess];
      const isTaken = column !== undefined && setup.roles[one].column === column;
      return [one, isTaken ? { column: undefined, reason: `${column} is ${ROLE_NAMES[role]} now` } : setup.roles[one]];
    }),
  ) as Record<Role, ColumnGuess>;
  const criteria = role === "revenue" ? setup.criteria : setup.criteria.filter((one) => one.column !== column);
  const next = { ...setup, roles, criteria, rollUp: setup.rollUp && roles.parent.column !== undefined };
  return setup.rollUp ? withScales(next) : next;
}

const ROLE_NAMES: Record<Role, string> = {
  account: "the account",
  parent: "the parent",
  revenue: "the revenue",
  eligible: "the eligibility",
};

/** Makes a column of numbers a criterion, in the order of the list. */
export function addCriterion(setup: Setup, column: string): Setup {
  const profile = setup.columns.find(({ name }) => name === column);
  if (profile === undefined || !canRate(profile) || setup.criteria.some((one) => one.column === column)) return setup;
  const added = [...setup.criteria, withWay(proposeCriterion(profile), setup.columns)];
  const place = (name: string) => setup.columns.findIndex((one) => one.name === name);
  return withScales({ ...setup, criteria: added.sort((a, b) => place(a.column) - place(b.column)) }, column);
}

export function removeCriterion(setup: Setup, column: string): Setup {
  return { ...setup, criteria: setup.criteria.filter((one) => one.column !== column) };
}

/** Changes a criterion. With another direction or way to roll up, a scale that was guessed is guessed anew. */
export function changeCriterion(
  setup: Setup,
  column: string,
  change: Partial<Pick<SetupCriterion, "direction" | "group" | "lo" | "hi" | "way">>,
): Setup {
  const ownScale = change.lo !== undefined || change.hi !== undefined;
  const criteria = setup.criteria.map((one) =>
    one.column === column ? { ...one, ...change, ownScale: one.ownScale || ownScale } : one,
  );
  const next = { ...setup, criteria };
  return change.direction === undefined && change.way === undefined ? next : withScales(next, column);
}

/** Whether the model is built on the parents instead of their companies. */
export function setRollUp(setup: Setup, rollUp: boolean): Setup {
  return withScales({ ...setup, rollUp });
}

/** Looks columns of a second table up, or none. */
export function setJoin(setup: Setup, join: Setup["join"]): Setup {
  return withColumns({ ...setup, join });
}

/** Adds columns up to the revenue, or none. */
export function setTotal(setup: Setup, total: readonly string[]): Setup {
  const next = withColumns({ ...setup, total });
  const name = totalColumn(next);
  if (name === undefined) return next;
  const reason = total.length === 1 ? total[0]! : `the sum of ${total.length} columns`;
  return { ...next, roles: { ...next.roles, revenue: { column: name, reason } } };
}

/** The name of the new column with the revenue, or undefined where nothing is added up. */
export function totalColumn({ source, join, total }: Pick<Setup, "source" | "join" | "total">): string | undefined {
  if (total.length === 0) return undefined;
  return freeName(TOTAL_NAME, [...source.columns, ...(join ? joinedColumns(join.join, source.columns) : [])]);
}

/** Columns that could be added up to a revenue: amounts that are criteria, where more is better. */
export function amountsToAdd({ criteria, columns }: Setup): readonly string[] {
  const amounts = criteria.filter(({ column, direction }) => {
    const profile = columns.find(({ name }) => name === column)!;
    return direction === "benefit" && profile.numbers[0]! >= 0 && !guessScale(profile, direction).closed;
  });
  return amounts.map(({ column }) => column);
}

/** Reads the columns anew after a join or a sum. What the user has decided about the others stays. */
function withColumns(setup: Setup): Setup {
  const { source, join, total } = setup;
  const keys = (column: string) => {
    const index = columnIndex(source, column);
    return source.values.map((row) => row[index ?? -1] ?? "");
  };
  const joined = join ? joinedValues(join.join, keys(join.join.key), join.other) : undefined;
  const summed = totalColumn(setup);
  const parts = total.map((name) => columnIndex(source, name)).filter((index) => index !== undefined);
  const names = [
    ...source.columns,
    ...(join ? joinedColumns(join.join, source.columns) : []),
    ...(summed === undefined ? [] : [summed]),
  ];
  const values = source.values.map((row, i) => [
    ...row,
    ...(joined?.[i] ?? []),
    ...(summed === undefined ? [] : [parts.reduce((sum, j) => sum + (typeof row[j] === "number" ? row[j] : 0), 0)]),
  ]);
  const known = new Map(setup.columns.map((profile) => [profile.name, profile]));
  const added = names.slice(source.columns.length);
  const profiles = [
    ...source.columns.map((name) => known.get(name)!),
    ...profileColumns(
      added,
      values.map((row) => row.slice(source.columns.length)),
    ),
  ];
  const isThere = (column: string | undefined) => column === undefined || names.includes(column);
  const kept = setup.criteria.filter(({ column }) => isThere(column));
  const proposal = propose(
    added.filter((name) => name !== summed),
    values.map((row) => row.slice(source.columns.length)),
  );
  const roleNow = (role: Role): ColumnGuess => {
    const guess = setup.roles[role];
    if (guess.column === undefined && role !== "account") {
      const found = proposal.roles[role];
      return found.column === undefined || known.has(found.column) ? guess : found;
    }
    return isThere(guess.column) ? guess : { column: undefined, reason: "its column is gone" };
  };
  const roles = Object.fromEntries(ROLES.map((role) => [role, roleNow(role)])) as Record<Role, ColumnGuess>;
  const fresh = proposal.criteria
    .filter(({ column }) => !known.has(column) && !kept.some((one) => one.column === column))
    .map((criterion) => withWay(criterion, profiles));
  const next = {
    ...setup,
    columns: profiles,
    values,
    roles,
    criteria: [...kept, ...fresh],
    reasons: new Map([...setup.reasons, ...proposal.unused.map(({ column, reason }) => [column, reason] as const)]),
  };
  return withScales({ ...next, rollUp: next.rollUp && roles.parent.column !== undefined });
}

function withWay(criterion: ProposedCriterion, columns: readonly ColumnProfile[]): SetupCriterion {
  const profile = columns.find(({ name }) => name === criterion.column)!;
  const { closed } = guessScale(profile, criterion.direction);
  return { ...criterion, ownScale: false, way: guessWay(profile, closed) };
}
