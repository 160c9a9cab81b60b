/** What functions.json says of one parameter. */
export interface ParameterMetadata {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: "scalar" | "matrix";
  optional?: boolean;
}

/** What functions.json says of one function. */
export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  parameters: ParameterMetadata[];
}

/** The namespace of the add-in's manifest: in a sheet SCORE is written KAM.SCORE. */
const namespace = "KAM";

/** A function's name as a user types it. */
export function sheetName(metadata: FunctionMetadata): string {
  return `${namespace}.${metadata.name.toUpperCase()}`;
}

/** Reads the function list the add-in was built with. */
export async function fetchFunctions(): Promise<FunctionMetadata[]> {
  const response = await fetch("/functions.json");
  if (!response.ok) throw new Error("The add-in is not built: run npm run build and start the workbench again.");
  const { functions } = (await response.json()) as { functions: FunctionMetadata[] };
  return functions;
}
