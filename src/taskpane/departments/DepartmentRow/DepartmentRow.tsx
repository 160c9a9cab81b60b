import { Button, Tooltip } from "@fluentui/react-components";
import { Delete16Regular } from "@fluentui/react-icons/svg/delete";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { useEffect, useRef, useState } from "react";
import { METHODS } from "../../../workbook/departments/answers";
import { MOST_INCONSISTENT, ratioSentence } from "../../../workbook/departments/pairStudy";
import type { Weighed } from "../../../workbook/departments/poolStudy";
import { NumberBox } from "../../components/NumberBox/NumberBox";
import { Remarks } from "../Remarks/Remarks";
import { useDepartmentRowStyles } from "./DepartmentRow.styles";

export interface DepartmentRowProps {
  readonly weighed: Weighed;
  /** Whether its button takes the focus when it comes on show. */
  readonly focused: boolean;
  readonly disabled: boolean;
  readonly onAnswer: () => void;
  readonly onVoice: (voice: number) => void;
  readonly onRename: () => void;
  readonly onRemove: () => void;
}

/** A department: how far it has answered, by which method, its voice; never what it answered. */
export function DepartmentRow(props: DepartmentRowProps) {
  const { weighed, focused, disabled, onAnswer, onVoice, onRename, onRemove } = props;
  const styles = useDepartmentRowStyles();
  const { department, answered, missing, study } = weighed;
  const { name, voice, remarks } = department;
  const contradiction = study && (study.ratio ?? 0) > MOST_INCONSISTENT ? ratioSentence(study) : undefined;
  const notes = [
    ...(answered === "partly" ? missing : []),
    ...(contradiction === undefined ? [] : [contradiction]),
    ...remarks,
  ];
  const [typed, setTyped] = useState<number>();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  const leave = () => {
    if (typed !== undefined && typed !== voice) onVoice(typed);
    setTyped(undefined);
  };
  return (
    <li className={styles.root}>
      <span className={styles.name}>{name}</span>
      <span className={styles.actions}>
        <Button
          ref={button}
          size="small"
          disabledFocusable={disabled}
          aria-label={answerLabel(weighed)}
          onClick={onAnswer}
        >
          {answered === "nothing" ? "Answer" : "Change"}
        </Button>
        <Tooltip relationship="label" content={`Rename ${name}`}>
          <Button
            size="small"
            appearance="subtle"
            icon={<Edit16Regular />}
            disabledFocusable={disabled}
            onClick={onRename}
          />
        </Tooltip>
        <Tooltip relationship="label" content={`Remove ${name} and its answers`}>
          <Button
            size="small"
            appearance="subtle"
            icon={<Delete16Regular />}
            disabledFocusable={disabled}
            onClick={onRemove}
          />
        </Tooltip>
      </span>
      <span className={styles.state}>{stateWords(weighed)}</span>
      <span className={styles.voice}>
        Voice
        <NumberBox
          label={`Voice of ${name}`}
          value={typed ?? voice}
          step={1}
          disabled={disabled}
          onChange={setTyped}
          onClear={() => setTyped(undefined)}
          onLeave={leave}
        />
      </span>
      {notes.length > 0 && (
        <div className={styles.remarks}>
          <Remarks remarks={notes} />
        </div>
      )}
    </li>
  );
}

const STATES = { nothing: "Not answered yet", partly: "Partly answered", fully: "Answered" } as const;

function stateWords({ department: { method, voice }, answered }: Weighed): string {
  const state =
    answered === "nothing" || method === undefined
      ? STATES[answered]
      : `${METHODS[method]}: ${STATES[answered].toLowerCase()}`;
  return voice === 0 ? `${state}, not heard` : state;
}

function answerLabel({ department: { name }, answered }: Weighed): string {
  return answered === "nothing" ? `Answer for ${name}` : `Change the answers of ${name}`;
}
