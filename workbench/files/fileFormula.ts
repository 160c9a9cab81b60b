const text = /"(?:[^"]|"")*"/;
const futureFunction = /_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\./;
const addinFunction = /_xldudf_\w+/;
const parts = new RegExp([text, futureFunction, addinFunction].map(({ source }) => source).join("|"), "gi");

/**
 * A formula as a file stores it, written as a user types it: `_xlfn.LET(_xlpm.x,…)` is `LET(x,…)`, and
 * `_xldudf_KAM_SCORE` is `KAM.SCORE`. Which names the underscores stand for only a list of the functions can tell.
 */
export function typedFormula(stored: string, functionNames: string[]): string {
  const typed = new Map(functionNames.map((name) => [`_xldudf_${name.replaceAll(".", "_")}`.toUpperCase(), name]));
  return stored.replace(parts, (part) => {
    if (part.startsWith('"')) return part;
    return typed.get(part.toUpperCase()) ?? (addinFunction.test(part) ? part : "");
  });
}
