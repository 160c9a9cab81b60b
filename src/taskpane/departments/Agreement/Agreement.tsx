import type { ReactNode } from "react";
import { concordWords } from "../../../workbook/departments/concordWords";
import type { Concord, Dispute, Outlier, PoolStudy } from "../../../workbook/departments/poolStudy";
import type { Criterion } from "../../../workbook/snapshot/criteria";
import { formatShare } from "../../formatNumber";
import { useAgreementStyles } from "./Agreement.styles";

export interface AgreementProps {
  readonly study: PoolStudy;
  readonly criteria: readonly Criterion[];
}

/** How far the departments agree, who lies farthest from the pool and which criterion divides them most. */
export function Agreement({ study: { heard, concord, outlier, dispute }, criteria }: AgreementProps) {
  const styles = useAgreementStyles();
  const facts: readonly (readonly [term: string, fact: ReactNode])[] = [
    ["Agreement", agreementFact(concord, heard.length, styles.aside)],
    ["Farthest from the pool", outlier ? outlierFact(outlier, criteria) : heard.length > 1 && NOBODY],
    ["Most divided", dispute && disputeFact(dispute, criteria)],
  ];
  return (
    <dl className={styles.root}>
      {facts.map(
        ([term, fact]) =>
          fact && (
            <div key={term} className={styles.fact}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.description}>{fact}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

const NOBODY = "No one department: they lie equally far.";

function agreementFact(concord: Concord | string | undefined, count: number, aside: string): ReactNode {
  if (typeof concord === "string") return concord;
  if (concord === undefined) return count === 1 && "Takes the answers of two departments or more.";
  return (
    <>
      Kendall’s W {concord.w.toFixed(2)}: {concordWords(concord)}.
      <span className={aside}>
        1 is the same order from all. {count} departments answering by chance would come to {concord.chance.toFixed(2)}{" "}
        on average. The words are a convention (Schmidt 1997).
      </span>
    </>
  );
}

function outlierFact({ name, share, criterion, own, pooled }: Outlier, criteria: readonly Criterion[]): string {
  return (
    `${name}: ${formatShare(share)} of its weight lies elsewhere. It differs most in ` +
    `${criteria[criterion]!.name}, ${formatShare(own)} against ${formatShare(pooled)}.`
  );
}

function disputeFact({ criterion, low, high }: Dispute, criteria: readonly Criterion[]): string {
  const [least, most] = [low, high].map(({ name, weights }) => `${formatShare(weights[criterion]!)} from ${name}`);
  return `${criteria[criterion]!.name}: ${least} to ${most}.`;
}
