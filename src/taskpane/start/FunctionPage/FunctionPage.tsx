import { type CatalogueEntry, fullName, signature } from "../../../workbook/catalogue/catalogue";
import { FormulaText } from "../FormulaText/FormulaText";
import { StepFrame } from "../StepFrame/StepFrame";
import { StepSection } from "../StepSection/StepSection";
import { ArgumentList } from "./ArgumentList";
import { useFunctionPageStyles } from "./FunctionPage.styles";

export interface FunctionPageProps {
  readonly entry: CatalogueEntry;
  /** Whether the workbook is being written to. */
  readonly busy: boolean;
  readonly onBack: () => void;
  readonly onAddExample: () => void;
  readonly onWrite: () => void;
}

/** What a function answers, what it takes and gives, where it comes from; an example to add, and the way to a formula. */
export function FunctionPage({ entry, busy, onBack, onAddExample, onWrite }: FunctionPageProps) {
  const styles = useFunctionPageStyles();
  const { description, category, parameters, returns, remarks, errors, sources, example } = entry;
  return (
    <StepFrame
      title={fullName(entry)}
      text
      onBack={onBack}
      next={{
        label: "Write a formula",
        onClick: onWrite,
        busy,
        beside: { label: "Add an example sheet", onClick: onAddExample },
      }}
    >
      <p className={styles.note}>{category}</p>
      <p>{description}</p>
      <p>
        <FormulaText>{signature(entry)}</FormulaText>
      </p>
      {parameters.length > 1 && (
        <p className={styles.note}>Where Excel writes decimals with a comma, separate arguments with semicolons.</p>
      )}
      {parameters.length > 0 && (
        <StepSection title="Arguments">
          <ArgumentList parameters={parameters} />
        </StepSection>
      )}
      <StepSection title="Result">
        <p>{returns}</p>
      </StepSection>
      <StepSection title="One row or the whole list">
        <p>{remarks}</p>
      </StepSection>
      <StepSection title="Errors">
        <Lines of={errors} />
      </StepSection>
      <StepSection title="Source">
        <Lines of={sources} />
      </StepSection>
      <StepSection title="Example">
        <p>{example.title}</p>
      </StepSection>
    </StepFrame>
  );
}

function Lines({ of }: { readonly of: readonly string[] }) {
  return of.map((line) => <p key={line}>{line}</p>);
}
