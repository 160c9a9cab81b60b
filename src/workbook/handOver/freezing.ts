import { absoluteAddress, parseCell } from "../address";
import { bare } from "../changes/bookNow";
import { cellOf } from "../snapshot/cellPlace";
import { sameName } from "../snapshot/table";
import type { KamFormula, KamFormulas } from "./kamFormulas";
import { type NamedCells, type SpillReference, spillReferences } from "./spillReferences";

/** A defined name that comes to mean the cells that hold values now; both without an equals sign. */
export interface FrozenName {
  readonly name: string;
  readonly base: string;
  readonly refersTo: string;
}

/** What replacing the formulas of the add-in by values comes to. */
export interface Freezing {
  /** The formulas that are replaced: those of the add-in, and those that read with # what one of them spills. */
  readonly formulas: readonly KamFormula[];
  /** How many of them call no function of the add-in. */
  readonly readers: number;
  readonly names: readonly FrozenName[];
  /** Formulas of the add-in that have no result which could take their place. */
  readonly left: readonly KamFormula[];
}

/** Says which formulas and names have to change when the formulas of the add-in become values. */
export function freezing({ formulas, readers, defined, sheets }: KamFormulas): Freezing {
  const names = namedCells(
    defined,
    sheets.map(({ name }) => name),
  );
  const frozen = formulas.filter(({ isUnfinished }) => !isUnfinished);
  const frozenAt = ({ sheet, row, column }: Pick<SpillReference, "sheet" | "row" | "column">) =>
    frozen.find((one) => one.row === row && one.column === column && sameName(one.sheet, sheet));
  const readsFrozen = (one: KamFormula) =>
    spillReferences(one.formula, one.sheet, names).some((reference) => frozenAt(reference) !== undefined);
  let open = readers;
  for (let before = -1; before < frozen.length;) {
    before = frozen.length;
    frozen.push(...open.filter(readsFrozen));
    open = open.filter((one) => !frozen.includes(one));
  }
  return {
    formulas: frozen,
    readers: frozen.filter(({ functions }) => functions.length === 0).length,
    names: defined.flatMap(({ name, formula }) => {
      const refersTo = withRanges(formula, (reference) => frozenAt(reference));
      return refersTo === formula ? [] : [{ name, base: bare(formula), refersTo: bare(refersTo) }];
    }),
    left: formulas.filter(({ isUnfinished }) => isUnfinished),
  };
}

/** A formula in which references to spills that end are the ranges they filled. */
function withRanges(formula: string, endedAt: (reference: SpillReference) => KamFormula | undefined): string {
  return spillReferences(formula, "")
    .toReversed()
    .reduce((text, reference) => {
      const ended = endedAt(reference);
      if (ended === undefined) return text;
      const { sheet, row, column, rows, columns } = ended;
      return (
        text.slice(0, reference.start) + absoluteAddress(sheet, row, column, rows, columns) + text.slice(reference.end)
      );
    }, formula);
}

function namedCells(defined: KamFormulas["defined"], sheets: readonly string[]): NamedCells {
  return new Map(
    defined.flatMap(({ name, formula }) => {
      const place = formula.endsWith("#") ? undefined : cellOf({ name, refersTo: formula }, sheets);
      return place === undefined
        ? []
        : [[name.toLowerCase(), { sheet: place.sheet, ...parseCell(place.cell) }] as const];
    }),
  );
}
