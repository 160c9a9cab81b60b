import type { ArgumentHelp, FunctionHelp } from "../catalogue/functionHelp";
import { counted } from "../counted";
import { type ArgumentArea, rowsOf } from "./argumentAreas";
import { argumentFormula } from "./argumentFormula";
import type { BookMap } from "./bookMap";
import { referenceProblem } from "./referenceProblem";
import { onlyReference, referencesIn } from "./references";
import { ROW_FACTS } from "./rowFacts";
import { type Entered, isLeftOut } from "./writtenCall";

/** What is wrong with an argument: a sentence that names it and says what to do. */
export interface ArgumentProblem {
  readonly argument: string;
  readonly text: string;
}

/** The arguments that must be given and are not. */
export function missingArguments({ parameters }: Pick<FunctionHelp, "parameters">, entered: Entered): string[] {
  return parameters.filter(({ name, optional }) => !optional && isLeftOut(entered, name)).map(({ name }) => name);
}

/** What is wrong with the arguments that were entered, one problem each at most, in their order. */
export function argumentProblems(
  { id, parameters }: Pick<FunctionHelp, "id" | "parameters">,
  entered: Entered,
  areas: readonly ArgumentArea[],
  map: BookMap,
): ArgumentProblem[] {
  return parameters.flatMap((parameter) => {
    const { name, takes } = parameter;
    if (takes === "option" || isLeftOut(entered, name)) return [];
    const area = areas.find(({ argument }) => argument === name);
    const problem =
      formulaProblem(entered[name]!, map) ??
      cellProblem(parameter, entered[name]!, area) ??
      lengthProblem(id, name, areas);
    return problem === undefined ? [] : [{ argument: name, text: `${name}: ${problem}` }];
  });
}

function formulaProblem(typed: string, map: BookMap): string | undefined {
  const read = argumentFormula(typed);
  if ("problem" in read) return read.problem;
  const { formula } = read;
  const hasVariables = /\b(?:LET|LAMBDA)\s*\(/i.test(formula);
  for (const reference of referencesIn(formula)) {
    if (reference.kind === "name" && hasVariables) continue;
    const problem = referenceProblem(reference, map);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** Whether several cells are given for one number; a longer formula may make one of them. */
function cellProblem({ takes }: ArgumentHelp, typed: string, area: ArgumentArea | undefined): string | undefined {
  const cells = area === undefined ? 1 : area.rows * area.columns;
  return takes !== "number" || cells === 1 || onlyReference(typed.trim()) === undefined
    ? undefined
    : `It takes one number, and ${typed.trim()} is ${counted(cells, "cell")}. Give one cell or a number.`;
}

/** Whether an argument has another number of rows than the first of those that it belongs together with. */
function lengthProblem(id: string, name: string, areas: readonly ArgumentArea[]): string | undefined {
  const group = ROW_FACTS[id]?.together?.find((names) => names.includes(name)) ?? [];
  const long = areas.filter((area) => group.includes(area.argument) && rowsOf(area) !== undefined);
  const own = long.find(({ argument }) => argument === name);
  const [first] = long;
  return first === undefined || own === undefined || own.rows === first.rows
    ? undefined
    : `It has ${counted(own.rows, "row")} and ${first.argument} has ${first.rows}. Give both the same rows.`;
}
