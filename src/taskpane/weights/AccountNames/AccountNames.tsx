import { Link } from "@fluentui/react-components";
import { useState } from "react";

/** Names shown before the rest is folded away. */
const SHOWN = 4;

export interface AccountNamesProps {
  readonly names: readonly string[];
}

/** Names of accounts in a row; a long list is folded. */
export function AccountNames({ names }: AccountNamesProps) {
  const [open, setOpen] = useState(false);
  const foldable = names.length > SHOWN + 1;
  const visible = foldable && !open ? names.slice(0, SHOWN) : names;
  return (
    <>
      {visible.join(", ")}
      {foldable && (
        <>
          {" "}
          <Link as="button" inline aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? "Show fewer" : `and ${names.length - SHOWN} more`}
          </Link>
        </>
      )}
    </>
  );
}
