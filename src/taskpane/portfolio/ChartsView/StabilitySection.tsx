import { Link } from "@fluentui/react-components";
import { useMemo } from "react";
import type { AccountRow } from "../../../workbook/portfolioView/listing";
import { type StabilityBars, stabilityBars } from "../../../workbook/portfolioView/stabilityBars";
import { ChartFrame } from "../../charts/ChartFrame/ChartFrame";
import { ProbabilityBar } from "../../charts/ProbabilityBar/ProbabilityBar";
import { counted, formatProbability, statusText } from "../format";
import { drawsNote } from "../stability/drawsNote";
import type { Stability } from "../stability/useStability";
import { StabilityProgress } from "../StabilityProgress";
import type { PortfolioData } from "../usePortfolioData";
import { useChartsViewStyles } from "./ChartsView.styles";

export interface StabilitySectionProps {
  readonly data: PortfolioData;
  readonly stability: Stability;
  readonly onOpen: (row: AccountRow) => void;
}

const TITLE = "Stability of the key list";

/** The accounts whose place depends on how exactly the weights are known. */
export function StabilitySection({ data, stability, onOpen }: StabilitySectionProps) {
  const styles = useChartsViewStyles();
  const { task, state } = stability;
  const { rows } = data.listing;
  const bars = useMemo(
    () => (task && state.kind === "done" ? stabilityBars(task.field.rows, state.probability) : undefined),
    [task, state],
  );
  if (task === undefined)
    return <ChartFrame title={TITLE} summary="This needs accounts whose score decides about their place." />;
  if (bars === undefined) {
    return (
      <ChartFrame
        title={TITLE}
        summary="How likely each account is key when all weights move a little."
        notes={[drawsNote(task)]}
      >
        <StabilityProgress stability={stability} />
      </ChartFrame>
    );
  }
  return (
    <ChartFrame
      title={TITLE}
      summary={summaryOf(bars)}
      notes={[
        ...(bars.open > bars.bars.length ? [`Shown are the ${bars.bars.length} nearest to 50\u00a0%.`] : []),
        `The line is at 50\u00a0%. ${drawsNote(task)}`,
      ]}
      table={{
        header: ["Account", "Status", "Key in"],
        rows: bars.bars.map(({ row, probability }) => [
          rows[row]!.account,
          statusText(rows[row]!.status),
          formatProbability(probability),
        ]),
      }}
    >
      <ul className={styles.list}>
        {bars.bars.map(({ row, probability }) => (
          <li key={row} className={styles.row}>
            <Link as="button" onClick={() => onOpen(rows[row]!)}>
              {rows[row]!.account}
            </Link>
            <span className={styles.figure}>{formatProbability(probability)}</span>
            <span className={styles.bar}>
              <ProbabilityBar probability={probability} />
            </span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}

function summaryOf({ always, never, open }: StabilityBars): string {
  const sure = `${counted(always, "account")} ${always === 1 ? "is" : "are"} key in every draw, ${never === 0 ? "none" : never} in no draw.`;
  if (open === 0) return `${sure} The list does not depend on how exactly the weights are known.`;
  return `${sure} ${counted(open, "account")} ${open === 1 ? "is" : "are"} key in some.`;
}
