import type { CallResult } from "./callCache";
import { isWireError, type WireValue } from "./wireValues";

type AddinFunction = (...args: unknown[]) => unknown;

/** The part of the add-in's window a direct call needs. */
interface AddinWindow extends Window {
  JSON: JSON;
  CustomFunctions?: {
    _association: { mappings: Record<string, AddinFunction> };
    Error?: new (code: string) => Error & { code: string };
  };
}

const withoutNaN = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/**
 * Calls a function of the add-in without the protocol, in the same pass of the calculation. Arguments and results go
 * through JSON as they would on the wire, so the function sees arrays of its own window. Undefined where that is not
 * possible: the runtime is not ready, the function is unknown, or it answers later.
 */
export function callDirectly(
  addin: Window | null,
  id: string,
  args: WireValue[],
  address: string,
): CallResult | undefined {
  const own = addin as AddinWindow | null;
  const call = own?.CustomFunctions?._association.mappings[id.toUpperCase()];
  const AddinError = own?.CustomFunctions?.Error;
  if (!own || !call || !AddinError) return undefined;
  const local = own.JSON.parse(JSON.stringify(args), (_, value: unknown) =>
    isWireError(value) ? new AddinError(value.code) : value,
  ) as unknown[];
  try {
    const value = call(...local, { functionName: id, address });
    if (typeof (value as Promise<unknown> | null)?.then === "function") return undefined;
    return { ok: true, value: withoutNaN(value) };
  } catch (error) {
    if (error instanceof AddinError) return { ok: false, code: error.code, message: error.message };
    return { ok: false, code: "#VALUE!", message: "" };
  }
}
