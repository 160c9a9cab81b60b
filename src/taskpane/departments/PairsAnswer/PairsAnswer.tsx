import { useMemo } from "react";
import { type PairAnswer, pairValue, withPair } from "../../../workbook/departments/answers";
import { studyPairs } from "../../../workbook/departments/pairStudy";
import { ConsistencyNote } from "../ConsistencyNote/ConsistencyNote";
import { PairQuestion } from "../PairQuestion/PairQuestion";
import { usePairsAnswerStyles } from "./PairsAnswer.styles";

export interface PairsAnswerProps {
  readonly names: readonly string[];
  readonly pairs: readonly PairAnswer[];
  readonly disabled: boolean;
  readonly onChange: (pairs: readonly PairAnswer[]) => void;
}

/** Every pair of some names to compare, and how consistent the answers are. */
export function PairsAnswer({ names, pairs, disabled, onChange }: PairsAnswerProps) {
  const styles = usePairsAnswerStyles();
  const study = useMemo(() => studyPairs(names, pairs), [names, pairs]);
  return (
    <>
      <div role="status">
        <ConsistencyNote
          study={study}
          disabled={disabled}
          onMend={(a, b, value) => onChange(withPair(pairs, a, b, value))}
        />
      </div>
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
