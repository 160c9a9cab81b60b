import type { ContactGraph } from "../models/contacts";
import { DEFAULTS } from "../models/defaults";
import { isTie } from "../models/ties";
import type { ContactList, ContactRow } from "./contacts";
import { fitRows, optionalBlock, readNumber, upright } from "./matrix";
import { outOfRange, twoTurnovers, wrongColumns } from "./messages";

/** Turnover of each person of an account, in the order of its graph. */
export interface Turnover {
  readonly ours: Float64Array;
  readonly theirs: Float64Array;
}

/** The turnover of one side in row `i` of the contact list; NaN where it is missing. */
type Rates = (i: number, side: 0 | 1) => number;

/**
 * Turnover of the people in a contact list: one rate for all, one for each contact (for both of its people), or two
 * columns (ours, theirs). A person may stand in several rows with one rate; where all their cells are missing, the
 * default rate holds.
 *
 * @returns the rates of an account's people; throws where a rate is out of range or a person has two.
 */
export function readTurnover(
  value: unknown,
  list: ContactList,
): (contacts: readonly ContactRow[], graph: ContactGraph) => Turnover {
  const rates = readRates(value, list);
  return (contacts, graph) => {
    const ours = new Map<string, number>();
    const theirs = new Map<string, number>();
    for (const { row, our, their } of contacts) {
      note(ours, our, rates(row, 0), row);
      note(theirs, their, rates(row, 1), row);
    }
    const rateIn = (known: Map<string, number>) => (name: string) => known.get(name) ?? DEFAULTS.turnover.value;
    return {
      ours: Float64Array.from(graph.ours, rateIn(ours)),
      theirs: Float64Array.from(graph.theirs, rateIn(theirs)),
    };
  };
}

function readRates(value: unknown, { main }: ContactList): Rates {
  const given = optionalBlock("turnover", value);
  if (given === undefined) return () => NaN;
  const turned = given.rows === 1 && given.columns === main.rows && main.rows > 1;
  const source = turned ? upright(given) : given;
  if (source.columns > 2) {
    throw wrongColumns("turnover", source.columns, "one rate, a column for both people, or two: ours and theirs");
  }
  if (source.rows === 1 && source.columns === 1) {
    const rate = probability(source.cells[0]![0], 0);
    return () => rate;
  }
  const { cells, columns } = fitRows(source, main, "contact");
  return (i, side) => probability(cells[i]![columns === 2 ? side : 0], i, columns === 2 ? side : undefined);
}

function probability(cell: unknown, i: number, j?: number): number {
  const rate = readNumber(cell, "turnover", i, j);
  if (typeof rate !== "number") throw rate;
  if (rate < 0 || rate > 1) {
    const place = j === undefined ? `turnover row ${i + 1}` : `turnover row ${i + 1}, column ${j + 1}`;
    throw outOfRange(place, rate, "a probability from 0 to 1, such as 0.15 for 15 %");
  }
  return rate;
}

function note(known: Map<string, number>, person: string, rate: number, row: number): void {
  if (Number.isNaN(rate)) return;
  const other = known.get(person);
  if (other !== undefined && !isTie(other, rate)) throw twoTurnovers(person, other, rate, row + 1);
  if (other === undefined) known.set(person, rate);
}
