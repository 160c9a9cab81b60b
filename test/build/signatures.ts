import type { FunctionsMetadata } from "./functionsMetadata";

/**
 * What saved workbooks rely on. Functions: id to argument names in order, an optional one in brackets. Enums: id to values in
 * order.
 */
export interface Signatures {
  functions: Record<string, string[]>;
  enums: Record<string, (string | number)[]>;
}

export function signatures({ functions, enums = [] }: FunctionsMetadata): Signatures {
  return {
    functions: Object.fromEntries(
      functions.map(({ id, parameters }) => [
        id,
        parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)),
      ]),
    ),
    enums: Object.fromEntries(
      enums.map(({ id, values }) => [
        id,
        values.map(({ name, stringValue, numberValue }) => stringValue ?? numberValue ?? name),
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
      (current.functions[id] ?? [])
        .slice(parameters.length)
        .filter((name) => !name.startsWith("["))
        .map((name) => `KAM function ${id}: the added argument ${name} is not optional`),
    ),
  ];
}

function changed<T>(kind: string, locked: Record<string, T[]>, current: Record<string, T[]>): string[] {
  return Object.entries(locked).flatMap(([id, members]) => {
    const now = current[id];
    if (!now) return [`${kind} ${id} is gone`];
    return members.flatMap((member, index) =>
      member === now[index]
        ? []
        : [`${kind} ${id}: place ${index + 1} was ${member} and is ${now[index] ?? "missing"}`],
    );
  });
}
