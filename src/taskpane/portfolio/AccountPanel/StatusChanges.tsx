import type { Standing } from "../standing";
import { formatShare } from "../../formatNumber";
import { useSectionStyles } from "./AccountPanel.styles";
import { useStatusChangesStyles } from "./StatusChanges.styles";

/** The weights at which an account would gain or lose its place, the nearest first; or why none does. */
export function StatusChanges({ standing }: { readonly standing: Standing }) {
  const styles = useStatusChangesStyles();
  const section = useSectionStyles();
  const { sentence, changes, unmoved } = standing;
  return (
    <>
      <p className={section.text}>{sentence}</p>
      {changes.length > 1 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Criterion</th>
              <th scope="col" className={styles.number}>
                Weight now
              </th>
              <th scope="col" className={styles.number}>
                Changes at
              </th>
              <th scope="col">Against</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ criterion, from, to, rival, approximate }) => (
              <tr key={`${criterion} ${to}`}>
                <td>{criterion}</td>
                <td className={styles.number}>{formatShare(from)}</td>
                <td className={styles.number}>
                  {approximate ? "about " : ""}
                  {formatShare(to)}
                </td>
                <td>{rival}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {changes.length > 0 && (
        <p className={section.note}>
          One weight at a time, the others keeping their proportions.
          {unmoved.length > 0 && ` No weight of ${inWords(unmoved)} changes it.`}
          {changes.some(({ approximate }) => approximate) && " Approximate where a rating is missing."}
        </p>
      )}
    </>
  );
}

function inWords(names: readonly string[]): string {
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
