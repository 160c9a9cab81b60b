import { type PairAnswer, pairValue, withPair } from "../../../workbook/departments/answers";
import { PairQuestion } from "../PairQuestion/PairQuestion";
import { usePairsAnswerStyles } from "./PairsAnswer.styles";

export interface PairsAnswerProps {
  readonly names: readonly string[];
  readonly pairs: readonly PairAnswer[];
  readonly disabled: boolean;
  readonly onChange: (pairs: readonly PairAnswer[]) => void;
}

/** Every pair of some names to compare. */
export function PairsAnswer({ names, pairs, disabled, onChange }: PairsAnswerProps) {
  const styles = usePairsAnswerStyles();
  return (
    <>
      <p className={styles.hint}>Move a slider towards what counts more. The order of the pairs does not matter.</p>
      <ul className={styles.list} aria-label="Pairs to compare">
        {names.flatMap((a, i) =>
          names
            .slice(i + 1)
            .map((b) => (
              <PairQuestion
                key={`${a}\n${b}`}
                a={a}
                b={b}
                value={pairValue(pairs, a, b)}
                disabled={disabled}
                onChange={(value) => onChange(withPair(pairs, a, b, value))}
              />
            )),
        )}
      </ul>
    </>
  );
}
