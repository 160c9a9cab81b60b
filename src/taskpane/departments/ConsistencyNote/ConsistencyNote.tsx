import { Button, mergeClasses } from "@fluentui/react-components";
import { isSameRatio } from "../../../workbook/departments/answers";
import { ratioWords, roundedRatio } from "../../../workbook/departments/pairScale";
import { type Doubt, MOST_INCONSISTENT, type PairStudy } from "../../../workbook/departments/pairStudy";
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
  const { ratio, testable, doubt, pairs, answered } = study;
  if (answered === 0) {
    return (
      <p className={styles.root}>Move a slider towards what counts more. The order of the pairs does not matter.</p>
    );
  }
  if (ratio === undefined) return null;
  const isHigh = ratio > MOST_INCONSISTENT;
  return (
    <div className={mergeClasses(styles.root, isHigh && styles.warning)}>
      {testable && (
        <p>
          <span className={styles.figure}>Consistency ratio {ratio.toFixed(2)}</span>
          {answered < pairs && " so far"}: {isHigh ? "above" : "within"} {MOST_INCONSISTENT.toFixed(2)}, the limit by
          Saaty’s convention{isHigh && ", so look at your answers again"}.
        </p>
      )}
      {!testable && <p>The answers so far cannot contradict each other.</p>}
      {doubt !== undefined && !isSameRatio(doubt.mend, doubt.judged) && (
        <>
          <p>{doubtWords(doubt)}</p>
          {doubt.mendedRatio < ratio - NOTICEABLE && (
            <p>
              <Button size="small" disabled={disabled} onClick={() => onMend(doubt.a, doubt.b, doubt.mend)}>
                {mendWords(doubt)}
              </Button>
            </p>
          )}
        </>
      )}
    </div>
  );
}

/** Such as: You said Growth is 5 times as important as Fit; your other answers imply about 2. */
export function doubtWords({ a, b, judged, implied }: Doubt): string {
  const said = `You said ${ratioWords(a, b, judged)}; your other answers imply`;
  const isTurned = roundedRatio(implied) < 1;
  if (roundedRatio(implied) === 1) return `${said} that they are about equally important.`;
  if (isTurned || roundedRatio(judged) === 1)
    return `${said} that ${ratioWords(a, b, implied).replace(" is ", " is about ")}.`;
  return `${said} about ${roundedRatio(implied)}.`;
}

function mendWords({ a, b, mend, mendedRatio }: Doubt): string {
  const answer = mend === 1 ? "equal" : `${roundedRatio(Math.max(mend, 1 / mend))} for ${mend > 1 ? a : b}`;
  return `Say ${answer}: the ratio becomes ${mendedRatio.toFixed(2)}`;
}
