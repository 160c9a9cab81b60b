import { mergeClasses } from "@fluentui/react-components";
import type { Explanation, ScorePart } from "../../../workbook/portfolioView/explanation";
import { formatAny, formatShare } from "../../formatNumber";
import { formatScore } from "../format";
import { useSectionStyles } from "./AccountPanel.styles";
import { useScorePartsStyles } from "./ScoreParts.styles";

/** Each criterion's part of the score as a bar that begins where the one before it ends, and the score they come to. */
export function ScoreParts({ explanation }: { readonly explanation: Explanation }) {
  const styles = useScorePartsStyles();
  const section = useSectionStyles();
  const { score, parts, missing, coverage, unweighted } = explanation;
  const ends = parts.reduce<readonly number[]>((sums, { part }) => [...sums, sums.at(-1)! + part], [0]);
  return (
    <>
      <ol className={styles.list}>
        {parts.map((part, p) => (
          <li key={part.criterion.name} className={styles.row}>
            <span className={styles.name}>{part.criterion.name}</span>
            <span className={styles.part}>{part.value === undefined ? "\u2013" : formatScore(part.part)}</span>
            <span className={styles.detail}>
              <span>{ratingText(part)}</span>
              <span>{weightText(part)}</span>
            </span>
            <span className={styles.track} aria-hidden>
              {part.part > 0 && <span className={styles.bar} style={place(ends[p]!, part.part)} />}
            </span>
          </li>
        ))}
        <li className={mergeClasses(styles.row, styles.total)}>
          <span>Score</span>
          <span className={styles.part}>{formatScore(score)}</span>
          <span className={styles.track} aria-hidden>
            <span className={mergeClasses(styles.bar, styles.totalBar)} style={place(0, score)} />
          </span>
        </li>
      </ol>
      {missing.length > 0 && (
        <p className={section.note}>
          Ratings are missing for {missing.map(({ criterion }) => criterion.name).join(", ")}. The rated criteria carry{" "}
          {formatShare(coverage)} of the weight; each counts for more in the same proportion.
        </p>
      )}
      {unweighted.length > 0 && (
        <p className={section.note}>Without weight: {unweighted.map(({ name }) => name).join(", ")}.</p>
      )}
    </>
  );
}

/** The bars lie on a scale from 0 to 1. */
function place(from: number, length: number) {
  return { left: `${100 * from}%`, width: `${100 * length}%` };
}

function ratingText({ criterion, rating }: ScorePart): string {
  if (rating === undefined) return "No rating";
  const { direction, lo, hi } = criterion;
  const better = direction === "cost" ? "less is better" : "more is better";
  const scale = lo === 0 && hi === 0 ? "" : ` on ${formatAny(lo)} to ${formatAny(hi)}`;
  return `Rated ${formatAny(rating)}${scale}, ${better}`;
}

function weightText({ value, weight, effective }: ScorePart): string {
  if (value === undefined) return `weight ${formatShare(weight)} spread over the others`;
  const spread = effective - weight > 5e-5 ? ` (${formatShare(weight)} before spreading)` : "";
  return `${formatScore(value)} \u00d7 weight ${formatShare(effective)}${spread}`;
}
