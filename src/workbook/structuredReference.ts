/** A column that a structured reference names, and where its name stands in the formula. */
export interface ReferencedColumn {
  /** As the header has it. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A reference such as tblAccounts[[#Headers],[Growth]:[Margin]]: a table, and the first and last of its columns. */
export interface StructuredReference {
  readonly table: string;
  /** One column, or the two ends of neighbours; none where the whole table is meant. */
  readonly columns: readonly ReferencedColumn[];
}

/** Texts and quoted sheet names, which hold no reference, or the name of a table before its bracket. */
const TABLE = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|([\p{L}_\\][\p{L}\p{N}_.\\]*)\[/gu;

/** The references to tables in a formula, in order. */
export function structuredReferences(formula: string): StructuredReference[] {
  return [...formula.matchAll(TABLE)].flatMap(({ 0: match, 1: table, index }) =>
    table === undefined ? [] : [{ table, columns: columnsAt(formula, index + match.length) }],
  );
}

/** A column name as it stands inside a structured reference, where [ ] # ' @ are escaped. */
export function escapedColumn(column: string): string {
  return column.replace(/[[\]#'@]/g, "'$&");
}

/** The formula with the columns it names written otherwise. */
export function withColumns(formula: string, written: (name: string, table: string) => string): string {
  const all = structuredReferences(formula).flatMap(({ table, columns }) => columns.map((one) => ({ ...one, table })));
  let text = formula;
  for (const { name, table, start, end } of all.reverse()) {
    text = text.slice(0, start) + written(name, table) + text.slice(end);
  }
  return text;
}

/** The formula after a column of a table has got another name, as Excel itself rewrites it. */
export function withColumnRenamed(formula: string, table: string, from: string, to: string): string {
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  return withColumns(formula, (name, of) => escapedColumn(same(of, table) && same(name, from) ? to : name));
}

/** The columns named from the first character inside the outer bracket on. */
function columnsAt(formula: string, from: number): ReferencedColumn[] {
  const parts: ReferencedColumn[] = [];
  let depth = 1;
  let start = from;
  let nested = false;
  for (let at = from; at < formula.length && depth > 0; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === "[") {
      depth++;
      nested = true;
      start = at + 1;
    } else if (character === "]") {
      depth--;
      if (depth === 1 || !nested) parts.push(part(formula, start, at));
    }
  }
  return parts.filter(({ name }) => name !== "");
}

/** What stands inside a pair of brackets; without a name where that is an item such as #Headers. */
function part(formula: string, start: number, end: number): ReferencedColumn {
  const text = formula.slice(start, end);
  const name = text.startsWith("#") ? "" : text.replace(/^@/, "").replace(/'(.)/g, "$1");
  return { name, start: text.startsWith("@") ? start + 1 : start, end };
}
