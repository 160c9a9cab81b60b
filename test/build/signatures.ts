import type { FunctionsMetadata } from "./functionsMetadata";

/**
 * What saved workbooks rely on. Functions: id to argument names in order, an optional one in brackets, as
 * "ratings, weights, [method]". Enums: id to values in order, as "none, minmax".
 */
export interface Signatures {
  functions: Record<string, string>;
  enums: Record<string, string>;
}

export function signatures({ functions, enums = [] }: FunctionsMetadata): Signatures {
  return {
    functions: Object.fromEntries(
      functions.map(({ id, parameters }) => [
        id,
        parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", "),
      ]),
    ),
    enums: Object.fromEntries(
      enums.map(({ id, values }) => [
        id,
        values.map(({ name, stringValue, numberValue }) => stringValue ?? numberValue ?? name).join(", "),
      ]),
    ),
  };
}

/**
 * Every way in which `current` breaks a workbook saved with `locked`, in words: a function or an enum that is gone, an argument or
 * a value that is renamed, moved or removed, an added argument that is not optional.
 */
export function brokenPromises(locked: Signatures, current: Signatures): string[] {
  return [
    ...changed("KAM function", locked.functions, current.functions),
    ...changed("enum", locked.enums, current.enums),
    ...Object.entries(locked.functions).flatMap(([id, parameters]) =>
      members(current.functions[id])
        .slice(members(parameters).length)
        .filter((name) => !name.startsWith("["))
        .map((name) => `KAM function ${id}: the added argument ${name} is not optional`),
    ),
  ];
}

function members(list: string | undefined): string[] {
  return list ? list.split(", ") : [];
}

function changed(kind: string, locked: Record<string, string>, current: Record<string, string>): string[] {
  return Object.entries(locked).flatMap(([id, list]) => {
    if (!(id in current)) return [`${kind} ${id} is gone`];
    const now = members(current[id]);
    return members(list).flatMap((member, index) =>
      member === now[index]
        ? []
        : [`${kind} ${id}: place ${index + 1} was ${member} and is ${now[index] ?? "missing"}`],
    );
  });
}
