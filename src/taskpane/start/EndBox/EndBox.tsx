import { Input } from "@fluentui/react-components";
import { useState } from "react";
import { formatAny, parseNumber } from "../../formatNumber";

export interface EndBoxProps {
  readonly label: string;
  readonly value: number;
  readonly className?: string;
  readonly onChange: (value: number) => void;
}

/** A box for any number, in groups of three digits until something is typed. What is typed counts as soon as it is a number and stays as typed until the box is left. */
export function EndBox({ label, value, className, onChange }: EndBoxProps) {
  const [typed, setTyped] = useState<string>();
  const isFaulty = typed !== undefined && parseNumber(typed) === undefined;
  return (
    <Input
      size="small"
      className={className}
      input={{ "aria-label": label, "aria-invalid": isFaulty, inputMode: "decimal", autoComplete: "off" }}
      value={typed ?? formatAny(value)}
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
