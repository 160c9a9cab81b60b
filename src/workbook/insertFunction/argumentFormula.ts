/** What stands for an argument in a formula; or what is wrong with what was typed. */
export type ArgumentFormula = { readonly formula: string } | { readonly problem: string };

const NUMBER = /^([-−+]?)(\d*)([.,]?)(\d*)(\s?%)?$/;

/**
 * What was typed for an argument as a formula has it: without an equals sign in front, numbers with a decimal point.
 * Anything that would not stay one argument is refused.
 */
export function argumentFormula(typed: string): ArgumentFormula {
  const text = typed.trim().replace(/^=\s*/, "");
  const number = numberFormula(text);
  if (number !== undefined) return number;
  const problem = structureProblem(text);
  return problem === undefined ? { formula: text } : { problem };
}

function numberFormula(text: string): ArgumentFormula | undefined {
  const [, sign, whole, mark, decimals, percent] = NUMBER.exec(text) ?? [];
  if (whole === undefined || whole + decimals! === "") return undefined;
  if (mark === "," && decimals!.length === 3) {
    return {
      problem: `${text} can be read in two ways. Enter ${whole}${decimals!} or ${whole || 0}.${decimals!}.`,
    };
  }
  const minus = sign === "" || sign === "+" ? "" : "-";
  const point = decimals === "" ? "" : `.${decimals!}`;
  return { formula: `${minus}${whole || "0"}${point}${percent === undefined ? "" : "%"}` };
}

/** Texts, names of sheets, and whatever stands in brackets of a table, which hold no bracket or comma of the formula. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[(?:'.|[^[\]']|\[(?:'.|[^\]'])*\])*\]/gu;
const CLOSING: Record<string, string> = { "(": ")", "{": "}" };

function structureProblem(text: string): string | undefined {
  const bare = text.replace(QUOTED, "0");
  if (bare.includes('"')) return "A quotation mark has no partner. Put one at each end of the text.";
  if (/[[\]]/.test(bare)) return "A square bracket has no partner. Write tblAccounts[Revenue], for example.";
  const open: string[] = [];
  for (const sign of bare) {
    if (sign in CLOSING) open.push(CLOSING[sign]!);
    else if (sign === ")" || sign === "}") {
      if (open.pop() !== sign) return "A bracket has no partner. Open or close it.";
    } else if (sign === ";" && open.at(-1) !== "}") {
      return "A semicolon is in the way. Give one range here, and use commas inside a formula.";
    } else if (sign === "," && open.length === 0) {
      return "A comma is in the way. Give one range here; each argument has a box of its own.";
    }
  }
  return open.length > 0 ? "A bracket has no partner. Open or close it." : undefined;
}
