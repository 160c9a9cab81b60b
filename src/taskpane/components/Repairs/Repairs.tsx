import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { Broken, Repair } from "../../../workbook/repair/broken";
import { useRepairsStyles } from "./Repairs.styles";

export interface RepairsProps {
  readonly broken: readonly Broken[];
  /** Whether the pane is writing to the workbook. */
  readonly busy: boolean;
  readonly onRepair: (repair: Repair) => void;
}

/** What is told at first: with more, the screen below would be out of sight. */
const FIRST = 3;

/** What the model no longer finds in the workbook, with a button for each way to mend it. */
export function Repairs({ broken, busy, onRepair }: RepairsProps) {
  const styles = useRepairsStyles();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? broken : broken.slice(0, FIRST);
  if (broken.length === 0) return null;
  return (
    <section className={styles.root} aria-label="Repairs">
      {shown.map(({ sentence, repairs }) => (
        <MessageBar key={sentence} intent="warning" layout="multiline">
          <MessageBarBody>{sentence}</MessageBarBody>
          {repairs.length > 0 && (
            <MessageBarActions className={styles.buttons}>
              {repairs.map((repair) => (
                <Button
                  key={repair.label}
                  className={styles.button}
                  size="small"
                  disabledFocusable={busy}
                  onClick={() => onRepair(repair)}
                >
                  {repair.label}
                </Button>
              ))}
            </MessageBarActions>
          )}
        </MessageBar>
      ))}
      {shown.length < broken.length && (
        <Button className={styles.more} appearance="subtle" size="small" onClick={() => setShowsAll(true)}>
          Show {broken.length - shown.length} more
        </Button>
      )}
    </section>
  );
}
