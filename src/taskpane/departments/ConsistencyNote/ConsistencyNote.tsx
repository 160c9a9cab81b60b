import { Button, mergeClasses } from "@fluentui/react-components";
import { ratioWords, roundedRatio } from "../../../workbook/departments/pairScale";
import { type Doubt, MOST_INCONSISTENT, type PairStudy, ratioSentence } from "../../../workbook/departments/pairStudy";
import { useConsistencyNoteStyles } from "./ConsistencyNote.styles";

export interface ConsistencyNoteProps {
  readonly study: PairStudy;
  readonly disabled: boolean;
  /** Answers a pair with a value that fits the others. */
  readonly onMend: (a: string, b: string, value: number) => void;
}

/** A mend that lowers the ratio by less would show the same figure. */
const NOTICEABLE = 0.005;

/** How consistent the comparisons are, and which of them fits the others least. */
export function ConsistencyNote({ study, disabled, onMend }: ConsistencyNoteProps) {
  const styles = useConsistencyNoteStyles();
  const { ratio, testable, doubt } = study;
  if (ratio === undefined) return null;
  const isHigh = ratio > MOST_INCONSISTENT;
  return (
    <div className={mergeClasses(styles.root, isHigh && styles.warning)}>
      {testable && <p className={styles.figure}>{ratioSentence(study)}</p>}
      {isHigh && <p>The answers contradict each other. Look at them again.</p>}
      {!testable && <p>The answers so far cannot contradict each other.</p>}
      {testable && doubt === undefined && <p>The answers agree with each other.</p>}
      {doubt !== undefined && <p>{doubtWords(doubt)}</p>}
      {doubt !== undefined && doubt.mendedRatio < ratio - NOTICEABLE && (
        <p>
          <Button size="small" disabled={disabled} onClick={() => onMend(doubt.a, doubt.b, doubt.mend)}>
            {mendWords(doubt)}
          </Button>
        </p>
      )}
    </div>
  );
}

/** Such as: You said Growth is 5 times as important as Fit; your other answers imply about 2. */
export function doubtWords({ a, b, judged, implied }: Doubt): string {
  const said = `You said ${ratioWords(a, b, judged)}; your other answers imply`;
  const other = roundedRatio(implied);
  if (other === 1) return `${said} that they are about equally important.`;
  if (other < 1 || roundedRatio(judged) === 1) return `${said} that ${ratioWords(a, b, implied, "reckoned")}.`;
  return `${said} about ${other}.`;
}

function mendWords({ a, b, mend, mendedRatio }: Doubt): string {
  const answer = mend === 1 ? "equal" : `${roundedRatio(Math.max(mend, 1 / mend))} for ${mend > 1 ? a : b}`;
  return `Say ${answer}: the ratio becomes ${mendedRatio.toFixed(2)}`;
}
