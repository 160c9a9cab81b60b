import { directions } from "../../cells/criteria";
import { isBlank } from "../../cells/cell";
import { readNumber } from "../../cells/matrix";
import { vectorParameters } from "../../cells/vector";
import type { Direction } from "../../models/criteria";
import { CRITERIA_COLUMNS } from "../names";
import { type CellValue, columnIndex, isFormula, sameName, shown, type TableBlock } from "./table";

/** A row of the criteria table. */
export interface Criterion {
  readonly name: string;
  readonly group: string;
  readonly direction: Direction;
  /** Ends of the scale; both 0 where none is set. */
  readonly lo: number;
  readonly hi: number;
  /** The weight in the unit of the sheet, 0 where the cell is empty. */
  readonly weight: number;
  /** What the weight's cell holds: the base that an edit is checked against. */
  readonly cell: CellValue;
  /** Whether the weight is computed in the sheet; it is then changed there. */
  readonly computed: boolean;
  readonly definition: string;
}

/** Criteria, or sentences that say what stands in the way. */
export type CriteriaReading = { readonly criteria: readonly Criterion[] } | { readonly problems: readonly string[] };

const NEEDED = ["Criterion", "Direction", "Lo", "Hi", "Weight"] as const;

/** Reads the criteria table as the functions read the same cells. Empty rows are passed over. */
export function readCriteria(table: TableBlock): CriteriaReading {
  const position = Object.fromEntries(CRITERIA_COLUMNS.map((name) => [name, columnIndex(table, name)]));
  const absent = NEEDED.filter((name) => position[name] === undefined);
  if (absent.length > 0) return { problems: absent.map((name) => `${table.name} has no column "${name}". Add it.`) };

  const problems: string[] = [];
  const criteria: Criterion[] = [];
  table.values.forEach((row, i) => {
    if (row.every(isBlank)) return;
    const cell = (column: (typeof CRITERIA_COLUMNS)[number]) => row[position[column] ?? -1] ?? "";
    const name = String(cell("Criterion"));
    if (name.trim() === "") return void problems.push(`${table.name}: row ${i + 1} has no criterion. Name it.`);
    if (criteria.some((other) => sameName(other.name, name))) {
      return void problems.push(`${table.name}: "${name}" stands there twice. Keep one of the rows.`);
    }
    const read = <T>(column: (typeof CRITERIA_COLUMNS)[number], value: T | undefined, cure: string, stand: T): T => {
      if (value !== undefined) return value;
      const is = shown(cell(column));
      problems.push(`${table.name}: ${column} of "${name}" is ${is}. ${cure}`);
      return stand;
    };
    const lo = read("Lo", scaleEnd(cell("Lo")), "Enter a number.", 0);
    const hi = read("Hi", scaleEnd(cell("Hi")), "Enter a number.", 0);
    if (hi < lo) {
      problems.push(
        `${table.name}: Hi of "${name}" is ${hi}, below Lo ${lo}. Where less is better, set Direction to cost instead.`,
      );
    }
    criteria.push({
      name,
      group: String(cell("Group")).trim(),
      direction: read("Direction", direction(cell("Direction")), "Use benefit or cost.", "benefit"),
      lo,
      hi,
      weight: read("Weight", weight(cell("Weight")), "Enter a number, 0 or more.", 0),
      cell: cell("Weight"),
      computed: isFormula(table, i, position.Weight!),
      definition: String(cell("Definition")).trim(),
    });
  });
  if (criteria.length === 0 && problems.length === 0) {
    problems.push(`${table.name} has no criterion yet. Enter one in each row: its name, direction, scale and weight.`);
  }
  return problems.length > 0 ? { problems } : { criteria };
}

function weight(cell: CellValue): number | undefined {
  const value = unlessRefused(() => vectorParameters({ argument: "weights", cells: [cell] })[0]!);
  return value !== undefined && value >= 0 ? value : undefined;
}

function direction(cell: CellValue): Direction | undefined {
  return unlessRefused(() => directions([[cell]], 1)[0]!);
}

function scaleEnd(cell: CellValue): number | undefined {
  const value = readNumber(cell, "anchors", 0);
  if (typeof value !== "number") return undefined;
  return Number.isNaN(value) ? 0 : value;
}

/** What a reader of cells gives, or undefined where it refuses the cell. */
function unlessRefused<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
