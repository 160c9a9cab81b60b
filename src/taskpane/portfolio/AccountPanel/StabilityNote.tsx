import { ProbabilityBar } from "../../charts/ProbabilityBar/ProbabilityBar";
import { counted, formatProbability } from "../format";
import { drawsNote } from "../stability/drawsNote";
import type { Stability } from "../stability/useStability";
import { StabilityProgress } from "../StabilityProgress";
import { useSectionStyles } from "./AccountPanel.styles";
import { useStabilityNoteStyles } from "./StabilityNote.styles";

export interface StabilityNoteProps {
  readonly stability: Stability;
  /** The account's row in the portfolio's table. */
  readonly row: number;
}

/** How likely an account is key when every weight moves a little at the same time. */
export function StabilityNote({ stability, row }: StabilityNoteProps) {
  const styles = useStabilityNoteStyles();
  const section = useSectionStyles();
  const { task, state } = stability;
  const contender = task?.field.rows.indexOf(row) ?? -1;
  if (task === undefined || contender < 0) {
    return <p className={section.text}>The score does not decide about it, so the weights do not either.</p>;
  }
  const probability = state.kind === "done" ? state.probability[contender]! : undefined;
  return (
    <>
      {probability !== undefined && (
        <>
          <p className={section.text}>
            Key in <span className={styles.figure}>{probability === 0 ? "none" : formatProbability(probability)}</span>{" "}
            of {counted(task.draws, "draw")}.
          </p>
          <ProbabilityBar probability={probability} />
        </>
      )}
      <StabilityProgress stability={stability} />
      <p className={section.note}>{drawsNote(task)}</p>
      {state.kind === "done" && state.place === "page" && (
        <p className={section.note}>Worked out in this page, piece by piece: the browser gave no worker.</p>
      )}
    </>
  );
}
