import type { FunctionHelp } from "./functionHelp";

/** The help of every function: webpack puts it here out of the functions' JSDoc (tools/function-help-loader.mjs). */
export declare const FUNCTION_HELP: readonly FunctionHelp[];
