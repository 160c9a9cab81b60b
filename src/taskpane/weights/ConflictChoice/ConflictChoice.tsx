import { Button } from "@fluentui/react-components";
import { type CellValue, shown } from "../../../workbook/snapshot/table";
import { formatWeight } from "../../formatNumber";
import { useConflictChoiceStyles } from "./ConflictChoice.styles";

export interface ConflictChoiceProps {
  readonly name: string;
  /** What the sheet says now, and the weight that it comes to. */
  readonly sheet: CellValue;
  readonly sheetWeight: number;
  readonly paneWeight: number;
  readonly disabled: boolean;
  readonly onKeepMine: () => void;
  readonly onTakeSheets: () => void;
}

/** Both weights of a criterion that was changed in the pane and in the sheet, and the choice between them. */
export function ConflictChoice(props: ConflictChoiceProps) {
  const { name, sheet, sheetWeight, paneWeight, disabled, onKeepMine, onTakeSheets } = props;
  const styles = useConflictChoiceStyles();
  const [mine, sheets] = [formatWeight(paneWeight), formatWeight(sheetWeight)];
  return (
    <div className={styles.root} role="group" aria-label={`Which weight of ${name} counts`}>
      <span className={styles.question}>
        The sheet now says {sheet === "" ? "nothing" : shown(sheet)}, the pane {mine}.
      </span>
      <span className={styles.buttons}>
        <Button size="small" disabled={disabled} aria-label={`Keep ${mine} for ${name}`} onClick={onKeepMine}>
          Keep {mine}
        </Button>
        <Button size="small" disabled={disabled} aria-label={`Take ${sheets} for ${name}`} onClick={onTakeSheets}>
          Take {sheets}
        </Button>
      </span>
    </div>
  );
}
