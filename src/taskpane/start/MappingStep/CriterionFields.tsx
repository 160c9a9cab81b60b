import { Button, mergeClasses, Select } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ColumnProfile } from "../../../workbook/myTable/columnProfile";
import { GROUPS } from "../../../workbook/myTable/criterionGroup";
import type { RollUpWay } from "../../../workbook/myTable/rollUpHow";
import type { changeCriterion } from "../../../workbook/myTable/setup";
import type { SetupCriterion } from "../../../workbook/myTable/setupState";
import { EndBox } from "../EndBox/EndBox";
import { useMappingStepStyles } from "./MappingStep.styles";

const DIRECTIONS = { benefit: "More is better", cost: "Less is better" } as const;

export interface CriterionFieldsProps {
  readonly criterion: SetupCriterion;
  readonly profile: ColumnProfile;
  /** The ways in which its values may be rolled up to parents; none where there is nothing to choose. */
  readonly ways: Partial<Record<RollUpWay, string>>;
  readonly onChange: (change: Parameters<typeof changeCriterion>[2]) => void;
  readonly onRemove: () => void;
}

/** A criterion with its direction, group and scale, and why these are proposed. */
export function CriterionFields({ criterion, profile, ways, onChange, onRemove }: CriterionFieldsProps) {
  const styles = useMappingStepStyles();
  const { column, direction, group, lo, hi, reason, ownScale, way } = criterion;
  return (
    <li className={styles.criterion}>
      <div className={styles.line}>
        <span className={styles.name}>{column}</span>
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={`Take ${column} out of the criteria`}
          onClick={onRemove}
        />
      </div>
      <p className={styles.reason}>
        Such as {profile.samples.join(", ")}. {ownScale ? "Your scale" : sentence(reason)}.
      </p>
      <div className={styles.fields}>
        <Select
          size="small"
          select={{ "aria-label": `Direction of ${column}` }}
          value={direction}
          onChange={(_, { value }) => onChange({ direction: value as keyof typeof DIRECTIONS })}
        >
          {Object.entries(DIRECTIONS).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          select={{ "aria-label": `Group of ${column}` }}
          value={group}
          onChange={(_, { value }) => onChange({ group: value })}
        >
          {GROUPS.map((name) => (
            <option key={name}>{name}</option>
          ))}
          <option value="">No group</option>
        </Select>
        <div className={mergeClasses(styles.scale, Object.keys(ways).length === 0 && styles.wide)}>
          <span>Scale</span>
          <EndBox
            className={styles.box}
            label={`Scale of ${column}, from`}
            value={lo}
            onChange={(value) => onChange({ lo: value })}
          />
          <span>to</span>
          <EndBox
            className={styles.box}
            label={`Scale of ${column}, to`}
            value={hi}
            onChange={(value) => onChange({ hi: value })}
          />
        </div>
        {Object.keys(ways).length > 0 && (
          <Select
            size="small"
            select={{ "aria-label": `${column} of a parent` }}
            value={way}
            onChange={(_, { value }) => onChange({ way: value as RollUpWay })}
          >
            {Object.entries(ways).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        )}
      </div>
    </li>
  );
}

function sentence(reason: string): string {
  return reason.charAt(0).toUpperCase() + reason.slice(1);
}
