import { type CatalogueEntry, fullName } from "../../../workbook/catalogue/catalogue";
import type { InsertCheck } from "../../../workbook/insertFunction/insertCheck";
import type { Reading } from "../../../workbook/snapshot/snapshot";
import type { PaneStore } from "../../store/paneStore";
import { FormulaText } from "../FormulaText/FormulaText";
import { StepFrame } from "../StepFrame/StepFrame";
import { StepSection } from "../StepSection/StepSection";
import { ArgumentField } from "./ArgumentField";
import { useInsertFunctionStyles } from "./InsertFunction.styles";
import { useInsertForm } from "./useInsertForm";
import { WhereFields } from "./WhereFields";
import { WrittenFormula } from "./WrittenFormula";

export interface InsertFunctionProps {
  readonly store: PaneStore;
  readonly reading: Reading;
  readonly entry: CatalogueEntry;
  /** Whether the workbook is being written to. */
  readonly busy: boolean;
  readonly onBack: () => void;
}

/** A function to fill in with ranges of the user's own and to write into the workbook. */
export function InsertFunction({ store, reading, entry, busy, onBack }: InsertFunctionProps) {
  const styles = useInsertFunctionStyles();
  const form = useInsertForm(store, reading, entry);
  const { view, fromModel, check, change, enter, takeSelection, write } = form;
  const title = `Write ${fullName(entry)}`;
  if (view.written !== undefined) {
    return (
      <WrittenFormula
        store={store}
        reading={reading}
        entry={entry}
        written={view.written}
        title={title}
        onBack={() => {
          change({ written: undefined });
          onBack();
        }}
        onAgain={() => change({ written: undefined })}
      />
    );
  }
  const parameters = [...entry.parameters].sort((a, b) => Number(a.optional) - Number(b.optional));
  return (
    <StepFrame
      title={title}
      onBack={onBack}
      next={{
        label: "Write the formula",
        onClick: () => void write(),
        busy,
        hindrances: check === undefined ? ["The workbook is being read."] : hindrances(check),
      }}
    >
      {parameters.length > 0 && (
        <StepSection title="Arguments">
          <div className={styles.intro}>
            Select cells in the sheet and press Use the selection, or type a reference as Excel writes it. An address
            without a sheet means the sheet that the formula is on.
          </div>
          {parameters.map((parameter) => {
            const { name } = parameter;
            const value = view.entered[name] ?? "";
            return (
              <ArgumentField
                key={name}
                parameter={parameter}
                value={value}
                isFromModel={value !== "" && value === fromModel[name]}
                problem={check?.problems.find(({ argument }) => argument === name)?.text}
                onChange={(typed) => enter(name, typed)}
                onUseSelection={() => void takeSelection(name)}
              />
            );
          })}
        </StepSection>
      )}
      <StepSection title="Where">
        <WhereFields form={form} />
      </StepSection>
      <StepSection title="Formula">
        <output aria-label="Formula as it will be written">
          {check !== undefined && <FormulaText>{check.formula}</FormulaText>}
        </output>
        {parameters.length > 1 && (
          <div className={styles.help}>
            Where Excel writes decimals with a comma, it shows semicolons between arguments.
          </div>
        )}
      </StepSection>
    </StepFrame>
  );
}

/** What stands in the way of writing, in one line: the first of it, and how much more there is. */
function hindrances({ missing, problems, placeProblem }: InsertCheck): readonly string[] {
  const all = [
    ...problems.map(({ text }) => text),
    ...(missing.length === 0 ? [] : [`Still to fill in: ${inWords(missing)}.`]),
    ...(placeProblem === undefined ? [] : [placeProblem]),
  ];
  const [first] = all;
  if (first === undefined) return [];
  return [all.length === 1 ? first : `${first} (1 of ${all.length} things to mend)`];
}

function inWords(names: readonly string[]): string {
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(", ")} and ${names.at(-1)!}`;
}
