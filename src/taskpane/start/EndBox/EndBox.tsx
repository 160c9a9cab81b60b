import { Input } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import { formatAny, parseNumber } from "../../formatNumber";

export interface EndBoxProps {
  readonly label: string;
  readonly value: number;
  readonly className?: string;
  readonly onChange: (value: number) => void;
}

/**
 * A box for any number, in groups of three digits until it is entered: then all of it is selected. What is typed counts as
 * soon as it is a number and stays as typed until the box is left.
 */
export function EndBox({ label, value, className, onChange }: EndBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string>();
  const isEntered = typed !== undefined;
  useLayoutEffect(() => {
    if (isEntered) input.current?.select(); // Office.js handles the Tab key on the web, and selects nothing
  }, [isEntered]);
  const isFaulty = typed !== undefined && parseNumber(typed) === undefined;
  return (
    <Input
      size="small"
      className={className}
      input={{ ref: input, "aria-label": label, "aria-invalid": isFaulty, inputMode: "decimal", autoComplete: "off" }}
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
