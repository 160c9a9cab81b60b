import { Button, Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import { overrideKind, type OverrideKind, type WantedOverride } from "../../../workbook/portfolioView/overrides";
import type { Override } from "../../../workbook/snapshot/overrides";
import { useSectionStyles } from "./AccountPanel.styles";
import { useOverrideFormStyles } from "./OverrideForm.styles";

export interface OverrideFormProps {
  /** What the overrides table says of the account. */
  readonly override: Override | undefined;
  /** How many accounts bear the name: an override is for all of them. */
  readonly sameName: number;
  /** Whether the account's own cell, and not an override, keeps it out of the ranking. */
  readonly byOwnCell: boolean;
  readonly busy: boolean;
  readonly onSave: (wanted: WantedOverride) => void;
}

const BY_SCORE = "By score";
const CHOICES = [
  { value: BY_SCORE, label: "By score" },
  { value: "Always", label: "Always" },
  { value: "Never", label: "Never" },
] as const;

/**
 * Takes an account out of the ranking by decision, one way or the other, with a reason. What was entered stays until it
 * is in the sheet, and nothing that may have the focus goes away or is disabled while it is written.
 */
export function OverrideForm({ override, sameName, byOwnCell, busy, onSave }: OverrideFormProps) {
  const styles = useOverrideFormStyles();
  const section = useSectionStyles();
  const saved = { kind: overrideKind(override), reason: override?.reason ?? "" };
  const [edited, setEdited] = useState<WantedOverride>();
  const [asked, setAsked] = useState(false);
  const [touched, setTouched] = useState(false);
  const { kind, reason } = edited ?? saved;
  const isChanged = kind !== saved.kind || (kind !== undefined && reason.trim() !== saved.reason);
  if (asked && edited !== undefined && !isChanged) {
    setEdited(undefined);
    setAsked(false);
  }
  const edit = (wanted: WantedOverride) => {
    if (busy) return;
    setEdited(wanted);
    setTouched(true);
  };
  const lacksReason = kind !== undefined && reason.trim() === "";
  const save = (event: FormEvent) => {
    event.preventDefault();
    setAsked(isChanged);
    if (!isChanged || busy || lacksReason) return;
    onSave({ kind, reason });
  };
  return (
    <form className={styles.root} noValidate onSubmit={save}>
      <RadioGroup
        layout="horizontal"
        className={styles.choices}
        aria-label="Key account"
        value={kind ?? BY_SCORE}
        onChange={(_, { value }) => edit({ kind: value === BY_SCORE ? undefined : (value as OverrideKind), reason })}
      >
        {CHOICES.map(({ value, label }) => (
          <Radio key={value} value={value} label={label} />
        ))}
      </RadioGroup>
      {kind !== undefined && (
        <Field
          label="Reason"
          required
          size="small"
          validationMessage={asked && lacksReason ? "Say why, so that others can follow the decision." : undefined}
        >
          <Input
            size="small"
            value={reason}
            readOnly={busy}
            onChange={(_, { value }) => edit({ kind, reason: value })}
          />
        </Field>
      )}
      {touched && (
        <Button type="submit" size="small" className={styles.save} disabledFocusable={busy || !isChanged}>
          {kind === undefined ? "Remove the override" : "Save the override"}
        </Button>
      )}
      <p className={section.note}>
        An override goes before the score and takes one of the places. It is a row of the table of overrides in this
        workbook.
        {byOwnCell && " Now the account's own cell in the portfolio's table decides; an override goes before it."}
        {sameName > 1 && ` ${sameName} accounts have this name; it is for all of them.`}
      </p>
    </form>
  );
}
