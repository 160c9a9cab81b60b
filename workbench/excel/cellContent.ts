import { type ICellData, type Nullable } from "@univerjs/core";

/** What a cell can hold, as Excel's API gives it: "" is an empty cell, an error is its text. */
export type CellValue = number | string | boolean;

export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** The grid engine's names for what kind of content a cell has. */
const ContentType = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const;

const errors = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
]);

const number = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;
const truth = /^(?:true|false)$/i;

/** Content that replaces everything a cell held: with any of these missing, the old formula or rich text would stay. */
const emptied: ICellData = { f: null, si: null, p: null, v: null, t: null };

/**
 * The content a value written by an add-in gives a cell. As in Excel, a text that begins with = is a formula, one that
 * begins with ' is text without it, and other texts that read as a number or a truth value become one, unless the cell
 * is formatted as text.
 */
export function contentOf(value: unknown, isTextCell: boolean): ICellData {
  if (typeof value === "number") return { ...emptied, v: value, t: ContentType.number };
  if (typeof value === "boolean") return { ...emptied, v: value ? 1 : 0, t: ContentType.boolean };
  const text = String(value);
  if (text === "") return emptied;
  if (text.startsWith("'")) return { ...emptied, v: text.slice(1), t: ContentType.forcedText };
  if (isTextCell) return { ...emptied, v: text, t: ContentType.forcedText };
  if (text.startsWith("=") && text.length > 1) return { ...emptied, f: text };
  if (number.test(text.trim())) return contentOf(Number(text), false);
  if (truth.test(text)) return contentOf(text.toLowerCase() === "true", false);
  return { ...emptied, v: text, t: ContentType.text };
}

/** The value a cell shows to the API. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  const richText = cell?.p?.body?.dataStream;
  if (richText !== undefined) return richText.replace(/\r?\n$/, "");
  const value = cell?.v;
  if (value === undefined || value === null) return "";
  if (cell?.t === ContentType.boolean) return value === 1 || value === true || /^(?:1|true)$/i.test(String(value));
  const isNumber = cell?.t === ContentType.number && !Number.isNaN(Number(value));
  return isNumber ? Number(value) : value;
}

export function isFilled(cell: Nullable<ICellData>): boolean {
  return Boolean(cell && (cell.f || cell.si || cell.p || (cell.v !== undefined && cell.v !== null && cell.v !== "")));
}

export function valueTypeOf(value: CellValue): ValueType {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return errors.has(value) ? "Error" : "String";
}
