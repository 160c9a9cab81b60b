import { useFormulaTextStyles } from "./FormulaText.styles";

export interface FormulaTextProps {
  readonly children: string;
}

/** A formula, or how a function is called, as text in a box of its own. */
export function FormulaText({ children }: FormulaTextProps) {
  return <code className={useFormulaTextStyles().root}>{children}</code>;
}
