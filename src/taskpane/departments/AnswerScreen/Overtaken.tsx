import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useAnswerScreenStyles } from "./AnswerScreen.styles";

export interface OvertakenProps {
  readonly name: string;
  /** Whether the department is no longer in the workbook. */
  readonly gone: boolean;
  readonly disabled: boolean;
  readonly onKeep: () => void;
  readonly onTake: () => void;
}

/** The choice where the workbook's answers changed while others were being given here. */
export function Overtaken({ name, gone, disabled, onKeep, onTake }: OvertakenProps) {
  const styles = useAnswerScreenStyles();
  return (
    <MessageBar className={styles.message} intent="warning" layout="multiline">
      <MessageBarBody>
        {gone
          ? `${name} was taken off the list in the sheet meanwhile. Saving would put it back.`
          : `The answers of ${name} changed in the sheet meanwhile. Choose which count.`}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabled={disabled} onClick={onKeep}>
          Keep these
        </Button>
        <Button size="small" disabled={disabled} onClick={onTake}>
          {gone ? "Drop these" : "Take the sheet’s"}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
