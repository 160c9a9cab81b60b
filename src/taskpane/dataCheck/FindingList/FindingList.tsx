import { Link } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import type { Finding } from "../../../workbook/dataCheck/finding";
import { MoreButton } from "../MoreButton/MoreButton";
import { useShownPart } from "../useShownPart";
import { useFindingListStyles } from "./FindingList.styles";

/** Widest column of addresses, in characters: a longer range takes two lines. */
const WIDEST_ADDRESS = 9;

export interface FindingListProps {
  readonly findings: readonly Finding[];
  /** Selects the cell. */
  readonly onShow: (finding: Finding) => void;
}

/** The findings of one kind, sheet by sheet, each with a link to its cell. */
export function FindingList({ findings, onShow }: FindingListProps) {
  const styles = useFindingListStyles();
  const { shown, more, showMore } = useShownPart(findings);
  const widest = Math.min(WIDEST_ADDRESS, Math.max(...shown.map(({ address }) => address.length)));
  const width = { "--address-width": `${widest + 1}ch` } as CSSProperties;
  return (
    <>
      {sheetBySheet(shown).map(({ sheet, first, found }) => (
        <div key={`${sheet} ${first}`} style={width}>
          <p className={styles.sheet}>{sheet}</p>
          <ul className={styles.list} aria-label={`On sheet ${sheet}`}>
            {found.map((finding, i) => (
              <li key={first + i} className={styles.finding}>
                <Link
                  as="button"
                  className={styles.address}
                  aria-label={`${finding.address}: select on sheet ${sheet}`}
                  onClick={() => onShow(finding)}
                >
                  {finding.address}
                </Link>
                <span className={styles.sentence}>{finding.sentence}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <MoreButton more={more} onClick={showMore} />
    </>
  );
}

/** The findings in runs on one sheet, each with the number of its first. */
function sheetBySheet(findings: readonly Finding[]) {
  const runs: { sheet: string; first: number; found: Finding[] }[] = [];
  findings.forEach((finding, i) => {
    const run = runs.at(-1);
    if (run?.sheet === finding.sheet) run.found.push(finding);
    else runs.push({ sheet: finding.sheet, first: i, found: [finding] });
  });
  return runs;
}
