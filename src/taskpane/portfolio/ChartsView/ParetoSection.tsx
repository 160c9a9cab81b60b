import { useMemo } from "react";
import { paretoCurve } from "../../../workbook/portfolioView/paretoCurve";
import { ChartFrame } from "../../charts/ChartFrame/ChartFrame";
import { ParetoChart } from "../../charts/ParetoChart/ParetoChart";
import { formatShare } from "../../weights/formatNumber";
import { counted, formatAmount } from "../format";
import type { PortfolioData } from "../usePortfolioData";
import { revenueNeeded } from "./revenueNeeded";

const TITLE = "Pareto curve of revenue";

/** How few customers bring most of the revenue. */
export function ParetoSection({ data }: { readonly data: PortfolioData }) {
  const { amounts, bound } = data;
  const curve = useMemo(() => amounts && paretoCurve(amounts), [amounts]);
  if (curve === undefined) return <ChartFrame title={TITLE} summary={revenueNeeded(bound)} />;
  if ("problem" in curve) return <ChartFrame title={TITLE} summary={curve.problem} />;
  const { points, largest, customers, line, reachedBy, credits } = curve;
  const percent = `${Math.round(100 * line)}\u00a0%`;
  return (
    <ChartFrame
      title={TITLE}
      summary={`${reachedBy} of ${counted(customers, "customer")} (${formatShare(reachedBy / customers)}) ${reachedBy === 1 ? "brings" : "bring"} ${percent} of the revenue.`}
      notes={[
        `Across: customers, the largest first. Up: their share together. The ${percent} line is a convention.`,
        ...(credits === 0
          ? []
          : [`Net credits take ${formatShare(-credits)} off again, so the curve passes 100\u00a0%.`]),
      ]}
      table={{
        header: ["Customer", "Revenue", "Together"],
        rows: largest.map(({ place, customer, amount, cumulative }) => [
          `${place}. ${customer}`,
          formatAmount(amount),
          formatShare(cumulative),
        ]),
      }}
    >
      <ParetoChart points={points} line={line} />
    </ChartFrame>
  );
}
