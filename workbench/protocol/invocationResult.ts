/** What a custom function answered. */
export interface InvocationResult {
  id: number;
  failed: boolean;
  /** The function's value, or the text of its error. */
  value: unknown;
  /** 1 #N/A, 5 #DIV/0!, 6 #NUM!, 7 #VALUE!, 8 #NULL!, 2 thrown, 3 rejected. */
  errorCode?: number;
}

/** The two forms on the wire: an object, and `[id, succeeded, value, errorCode?]` from set CustomFunctions 1.7 on. */
export type WireResult =
  | { id: number; value?: unknown; failed?: boolean; errorCode?: number }
  | [id: number, succeeded: boolean, value?: unknown, errorCode?: number, ...rest: unknown[]];

export function invocationResult(result: WireResult): InvocationResult {
  if (!Array.isArray(result)) {
    return { id: result.id, failed: result.failed ?? false, value: result.value, errorCode: result.errorCode };
  }
  const [id, succeeded, value, errorCode] = result;
  return { id, failed: !succeeded, value, errorCode };
}
