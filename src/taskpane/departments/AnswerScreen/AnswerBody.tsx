import { useMemo } from "react";
import type { Answers, AnswerMethod } from "../../../workbook/departments/answers";
import { groupsOf } from "../../../workbook/departments/groups";
import type { Criterion } from "../../../workbook/snapshot/criteria";
import { whyNot } from "../MethodChoice/methodHints";
import { PairsAnswer } from "../PairsAnswer/PairsAnswer";
import { PointsAnswer } from "../PointsAnswer/PointsAnswer";
import { RankAnswer } from "../RankAnswer/RankAnswer";

export interface AnswerBodyProps {
  readonly method: AnswerMethod;
  readonly answers: Answers;
  readonly criteria: readonly Criterion[];
  readonly disabled: boolean;
  readonly onChange: (answers: Answers) => void;
}

/** The questions of a method. */
export function AnswerBody({ method, answers, criteria, disabled, onChange }: AnswerBodyProps) {
  const [only, another] = criteria;
  const names = useMemo(() => criteria.map(({ name }) => name), [criteria]);
  const groups = useMemo(() => groupsOf(criteria).map(({ name }) => name), [criteria]);
  if (only !== undefined && another === undefined) {
    return <p>{`${only.name} is the only criterion and has all the weight: there is nothing to answer.`}</p>;
  }
  const points = (
    <PointsAnswer
      criteria={criteria}
      points={answers.points}
      eachGroup={method === "groups"}
      disabled={disabled}
      onChange={(next) => onChange({ ...answers, points: next })}
    />
  );
  if (method === "points") return points;
  if (method === "roc" || method === "rank_sum") {
    return (
      <RankAnswer
        names={names}
        ranks={answers.ranks}
        disabled={disabled}
        onChange={(ranks) => onChange({ ...answers, ranks })}
      />
    );
  }
  const why = whyNot(method, criteria);
  if (why !== undefined) return <p>{`This method is ${why}. Choose another.`}</p>;
  const set = method;
  return (
    <>
      <PairsAnswer
        names={set === "groups" ? groups : names}
        pairs={answers[set]}
        disabled={disabled}
        onChange={(pairs) => onChange({ ...answers, [set]: pairs })}
      />
      {set === "groups" && points}
    </>
  );
}
