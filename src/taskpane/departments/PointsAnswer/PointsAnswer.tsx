import { useId } from "react";
import { namesIn } from "../../../workbook/departments/departmentWeights";
import { groupsOf } from "../../../workbook/departments/groups";
import { POINTS_TO_SHARE, studyPoints } from "../../../workbook/departments/pointsStudy";
import type { Criterion } from "../../../workbook/snapshot/criteria";
import { NumberBox } from "../../components/NumberBox/NumberBox";
import { formatWeight } from "../../formatNumber";
import { usePointsAnswerStyles } from "./PointsAnswer.styles";

export interface PointsAnswerProps {
  readonly criteria: readonly Criterion[];
  readonly points: ReadonlyMap<string, number>;
  /** Whether there are a hundred points for each group, not for all criteria together. */
  readonly eachGroup: boolean;
  readonly disabled: boolean;
  readonly onChange: (points: ReadonlyMap<string, number>) => void;
}

/** Points to share out, the criteria under their groups. */
export function PointsAnswer({ criteria, points, eachGroup, disabled, onChange }: PointsAnswerProps) {
  const styles = usePointsAnswerStyles();
  const id = useId();
  const set = (name: string, value: number | undefined) => {
    const next = new Map(points);
    if (value === undefined) next.delete(name);
    else next.set(name, value);
    onChange(next);
  };
  return groupsOf(criteria).map((group, g) => {
    const { total } = studyPoints(points, namesIn(group, criteria));
    const isAlone = eachGroup && group.members.length === 1;
    return (
      <section key={group.name} className={styles.group} aria-labelledby={`${id}${g}`}>
        <div className={styles.heading}>
          <h2 id={`${id}${g}`} className={styles.name}>
            {eachGroup ? `Points inside ${group.name}` : group.name}
          </h2>
          {!isAlone && (
            <span className={styles.total}>
              {formatWeight(total)}
              {eachGroup && ` of ${POINTS_TO_SHARE}`}
            </span>
          )}
        </div>
        {isAlone ? (
          <p className={styles.note}>{criteria[group.members[0]!]!.name} is alone in its group and has all of it.</p>
        ) : (
          <ul className={styles.list}>
            {group.members.map((c) => (
              <PointsRow
                key={criteria[c]!.name}
                criterion={criteria[c]!}
                value={points.get(criteria[c]!.name)}
                disabled={disabled}
                onChange={set}
              />
            ))}
          </ul>
        )}
      </section>
    );
  });
}

interface PointsRowProps {
  readonly criterion: Criterion;
  readonly value: number | undefined;
  readonly disabled: boolean;
  readonly onChange: (name: string, value: number | undefined) => void;
}

function PointsRow({ criterion: { name, definition }, value, disabled, onChange }: PointsRowProps) {
  const styles = usePointsAnswerStyles();
  const describedBy = useId();
  return (
    <li className={styles.row}>
      <span className={styles.criterion}>
        {name}
        {definition !== "" && (
          <span id={describedBy} className={styles.definition}>
            {definition}
          </span>
        )}
      </span>
      <NumberBox
        label={`Points for ${name}`}
        describedBy={definition === "" ? undefined : describedBy}
        value={value}
        step={5}
        disabled={disabled}
        onChange={(points) => onChange(name, points)}
        onClear={() => onChange(name, undefined)}
      />
    </li>
  );
}
