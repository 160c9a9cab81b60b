import { useMemo } from "react";
import { paretoOffer } from "../../../workbook/charts/paretoChart";
import { shareTotal } from "../../../workbook/portfolioView/boundColumns";
import { paretoCurve, type ParetoCurve } from "../../../workbook/portfolioView/paretoCurve";
import type { Blocks } from "../../../workbook/snapshot/snapshot";
import { ChartFrame } from "../../charts/ChartFrame/ChartFrame";
import { ParetoChart } from "../../charts/ParetoChart/ParetoChart";
import { formatShare } from "../../formatNumber";
import { counted, formatAmount } from "../format";
import { type Adding, AddToWorkbook } from "../AddToWorkbook/AddToWorkbook";
import type { PortfolioData } from "../usePortfolioData";
import { revenueNeeded, revenueWords } from "./revenueNotes";

const TITLE = "Pareto curve of revenue";

export interface ParetoSectionProps {
  readonly data: PortfolioData;
  readonly blocks: Blocks;
  readonly adding: Adding;
}

/** How few customers bring most of the revenue. */
export function ParetoSection({ data, blocks, adding }: ParetoSectionProps) {
  const { amounts, bound } = data;
  const total = shareTotal(blocks.settings);
  const curve = useMemo(() => amounts && paretoCurve(amounts, total), [amounts, total]);
  if (curve === undefined) return <ChartFrame title={TITLE} summary={revenueNeeded(bound)} />;
  if ("problem" in curve) return <ChartFrame title={TITLE} summary={curve.problem} />;
  const { points, largest, line, credits, notInList } = curve;
  const percent = `${Math.round(100 * line)}\u00a0%`;
  return (
    <ChartFrame
      title={TITLE}
      summary={summaryOf(curve, percent, revenueWords(total))}
      notes={[
        `Across: customers, the largest first. Up: their share together. The ${percent} line is a convention.`,
        ...(credits === 0
          ? []
          : [
              `Net credits take ${formatShare(-credits)} off again${curve.reached > 1 && notInList >= 0 ? ", so the curve passes 100\u00a0%" : ""}.`,
            ]),
        ...(notInList < 0
          ? [`The list has ${formatShare(-notInList)} more than the entity revenue, so the curve passes 100\u00a0%.`]
          : []),
        ...(notInList > 0 ? [`${formatShare(notInList)} of the entity revenue is of nobody on the list.`] : []),
      ]}
      table={{
        header: ["Customer", "Revenue", "Together"],
        rows: largest.map(({ place, customer, amount, cumulative }) => [
          `${place}. ${customer}`,
          formatAmount(amount),
          formatShare(cumulative),
        ]),
      }}
      action={<AddToWorkbook offer={paretoOffer(blocks, bound, curve)} adding={adding} chart={TITLE} />}
    >
      <ParetoChart points={points} line={line} />
    </ChartFrame>
  );
}

function summaryOf({ customers, reachedBy, reached }: ParetoCurve, percent: string, revenue: string): string {
  if (reachedBy === undefined) {
    return `All ${counted(customers, "customer")} of the list bring ${formatShare(reached)} of ${revenue}, less than ${percent}.`;
  }
  return `${reachedBy} of ${counted(customers, "customer")} (${formatShare(reachedBy / customers)}) ${reachedBy === 1 ? "brings" : "bring"} ${percent} of ${revenue}.`;
}
