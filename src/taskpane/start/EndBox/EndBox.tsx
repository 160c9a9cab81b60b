import { Input } from "@fluentui/react-components";
import { useState } from "react";
import { parseNumber } from "./parseNumber";

export interface EndBoxProps {
  readonly label: string;
  readonly value: number;
  readonly className?: string;
  readonly onChange: (value: number) => void;
}

/** Groups of three digits, as large amounts are hard to read without; not while something is being typed. */
const GROUPED = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 10 });

/** A box for any number. What is typed counts as soon as it is a number and stays as typed until the box is left. */
export function EndBox({ label, value, className, onChange }: EndBoxProps) {
  const [typed, setTyped] = useState<string>();
  const isFaulty = typed !== undefined && parseNumber(typed) === undefined;
  return (
    <Input
      size="small"
      className={className}
      input={{ "aria-label": label, "aria-invalid": isFaulty, inputMode: "decimal", autoComplete: "off" }}
      value={typed ?? GROUPED.format(value)}
      onChange={(_, { value: text }) => {
        setTyped(text);
        const number = parseNumber(text);
        if (number !== undefined) onChange(number);
      }}
      onFocus={() => setTyped(String(value))}
      onBlur={() => setTyped(undefined)}
    />
  );
}
