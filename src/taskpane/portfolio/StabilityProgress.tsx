import { Button, ProgressBar } from "@fluentui/react-components";
import { useStabilityNoteStyles } from "./AccountPanel/StabilityNote.styles";
import type { Stability } from "./stability/useStability";

/** How far a run is, with a way to give it up; or the way to begin one. */
export function StabilityProgress({ stability }: { readonly stability: Stability }) {
  const styles = useStabilityNoteStyles();
  const { task, state, start, cancel } = stability;
  if (task === undefined || state.kind === "done") return null;
  if (state.kind === "idle") {
    return (
      <Button size="small" onClick={start}>
        Work it out
      </Button>
    );
  }
  const share = state.made / task.draws;
  return (
    <div className={styles.line}>
      <ProgressBar className={styles.progress} value={share} aria-label="Draws made" />
      <Button size="small" onClick={cancel}>
        Cancel
      </Button>
    </div>
  );
}
