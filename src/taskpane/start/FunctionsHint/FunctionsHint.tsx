import { StepFrame } from "../StepFrame/StepFrame";
import { useFunctionsHintStyles } from "./FunctionsHint.styles";

/** What the functions answer, with a few of each kind to begin with. */
const KINDS: readonly (readonly [question: string, functions: string])[] = [
  ["Which accounts are key", "SCORE, SELECT, ELIGIBLE"],
  ["How sure the list is", "STABILITY, WEIGHTRANGE"],
  ["What weights to use", "WEIGHTS, AHP, AGREEMENT"],
  ["Who brings the revenue", "PARETO, CONCENTRATION, ABC"],
  ["How close a relationship is", "STAGE, STRUCTURE, SINGLEPOINT"],
  ["What an account earns", "WHALE, COSTTOSERVE, CLV"],
  ["Where growth is", "SHAREOFWALLET, BRIDGE"],
  ["Where to put the effort", "ALLOCATE, CAPACITY"],
  ["When to review or let go", "TRIGGERS, MIGRATION"],
];

/** How to begin with the functions alone. */
export function FunctionsHint({ onBack }: { readonly onBack: () => void }) {
  const styles = useFunctionsHintStyles();
  return (
    <StepFrame title="Just the functions" onBack={onBack}>
      <p>
        Type <span className={styles.code}>=KAM.</span> into a cell. Excel lists the functions with their help; the fx
        button beside the formula bar explains every argument. The pane is not needed for that and can be closed.
      </p>
      <dl className={styles.list}>
        {KINDS.map(([question, functions]) => (
          <div key={question} className={styles.group}>
            <dt className={styles.name}>{question}</dt>
            <dd className={styles.functions}>{functions}</dd>
          </div>
        ))}
      </dl>
    </StepFrame>
  );
}
