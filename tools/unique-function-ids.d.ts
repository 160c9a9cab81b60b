import type { Compiler } from "webpack";

export function doubleIds(metadata: { functions: { id: string }[]; enums?: { id: string }[] }): string[];
export class UniqueFunctionIds {
  apply(compiler: Compiler): void;
}
