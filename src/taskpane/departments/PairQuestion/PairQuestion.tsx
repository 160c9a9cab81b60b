import { Button, mergeClasses } from "@fluentui/react-components";
import { comparisonWords } from "../../../workbook/departments/pairScale";
import { PairSlider, type PairSliderProps } from "../PairSlider/PairSlider";
import { usePairQuestionStyles } from "./PairQuestion.styles";

export interface PairQuestionProps extends Omit<PairSliderProps, "onChange"> {
  readonly onChange: (value: number | undefined) => void;
}

/** Which of two is more important and by how much, in the words of the scale. */
export function PairQuestion(props: PairQuestionProps) {
  const styles = usePairQuestionStyles();
  const { a, b, value, disabled, onChange } = props;
  const isOpen = value === undefined;
  return (
    <li className={styles.root}>
      <div className={styles.names}>
        <span className={styles.left}>{a}</span>
        <span className={styles.right}>{b}</span>
      </div>
      <PairSlider {...props} />
      <div className={styles.answer}>
        <span className={mergeClasses(styles.words, isOpen && styles.open)}>
          {isOpen ? "Not compared yet" : comparisonWords(a, b, value)}
        </span>
        <Button
          className={styles.button}
          size="small"
          appearance="subtle"
          disabled={disabled}
          aria-label={isOpen ? `Equal: ${a} and ${b}` : `Clear the comparison of ${a} and ${b}`}
          onClick={() => onChange(isOpen ? 1 : undefined)}
        >
          {isOpen ? "Equal" : "Clear"}
        </Button>
      </div>
    </li>
  );
}
