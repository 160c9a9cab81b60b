import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { WrittenList } from "../WrittenList/WrittenList";
import { usePlanDialogStyles } from "./PlanDialog.styles";

export interface PlanDialogProps {
  readonly title: string;
  /** What will be written, a sentence each. */
  readonly words: readonly string[];
  /** What keeps it from being written, shown instead. */
  readonly faults?: readonly string[];
  /** What the button that writes says. */
  readonly action: string;
  readonly onWrite: () => void;
  readonly onClose: () => void;
  /** The fields, if there are any. */
  readonly children?: ReactNode;
}

/** A dialog about a change of the sheet: fields, what will be written, and the choice to write it or not. */
export function PlanDialog({ title, words, faults = [], action, onWrite, onClose, children }: PlanDialogProps) {
  const styles = usePlanDialogStyles();
  const ready = faults.length === 0 && words.length > 0;
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (ready) onWrite();
          }}
        >
          <DialogBody className={styles.body}>
            <DialogTitle className={styles.title}>{title}</DialogTitle>
            <DialogContent className={styles.content}>
              {children}
              <div role="status">
                {faults.length > 0 ? <p className={styles.fault}>{faults.join(" ")}</p> : <WrittenList words={words} />}
              </div>
            </DialogContent>
            <DialogActions className={styles.actions}>
              <Button type="submit" appearance="primary" disabledFocusable={!ready}>
                {action}
              </Button>
              <DialogTrigger disableButtonEnhancement>
                <Button>Cancel</Button>
              </DialogTrigger>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
