import { useMemo } from "react";
import { shareTotal } from "../../../workbook/portfolioView/boundColumns";
import { concentrationTiles, type ConcentrationTiles } from "../../../workbook/portfolioView/concentrationTiles";
import type { TableBlock } from "../../../workbook/snapshot/table";
import { ChartFrame } from "../../charts/ChartFrame/ChartFrame";
import { type Tile, Tiles } from "../../charts/Tiles/Tiles";
import { formatShare } from "../../formatNumber";
import { counted, formatAmount } from "../format";
import type { PortfolioData } from "../usePortfolioData";
import { baseNote, revenueNeeded, revenueWords, unreadableNote } from "./revenueNotes";

export interface ConcentrationSectionProps {
  readonly data: PortfolioData;
  readonly settings: TableBlock | undefined;
}

const TITLE = "Concentration of revenue";

/** How much of the revenue lies with few customers, in four figures. */
export function ConcentrationSection({ data, settings }: ConcentrationSectionProps) {
  const { amounts, bound } = data;
  const total = shareTotal(settings);
  const tiles = useMemo(() => amounts && concentrationTiles(amounts, settings), [amounts, settings]);
  if (amounts === undefined || tiles === undefined) return <ChartFrame title={TITLE} summary={revenueNeeded(bound)} />;
  if ("problem" in tiles) return <ChartFrame title={TITLE} summary={tiles.problem} />;
  return (
    <ChartFrame
      title={TITLE}
      summary={`${counted(tiles.customers, "customer")} count as much as ${tiles.effective.toFixed(1)} equal ones would. Companies of one parent are one customer.`}
      notes={[
        baseNote(amounts, total),
        `The bands of the HHI (moderate from ${formatAmount(tiles.cuts[0])}, high from ${formatAmount(tiles.cuts[1])}) are borrowed from merger guidelines, which are about markets and not about customers.`,
        ...(tiles.credits === 0
          ? []
          : [`${counted(tiles.credits, "customer")} with net credits ${tiles.credits === 1 ? "is" : "are"} left out.`]),
        ...unreadableNote(bound),
      ]}
    >
      <Tiles tiles={tilesOf(tiles, revenueWords(total))} />
    </ChartFrame>
  );
}

function tilesOf(
  { hhi, band, k, cr, largest, effective, customers }: ConcentrationTiles,
  revenue: string,
): readonly Tile[] {
  return [
    { label: "HHI", figure: formatAmount(hhi), note: `${band}, by borrowed bands` },
    { label: `CR${k}`, figure: formatShare(cr), note: largestWords(k, customers) },
    { label: "Largest customer", figure: formatShare(largest), note: `of ${revenue}` },
    { label: "Effective number", figure: effective.toFixed(1), note: "equal customers with the same HHI" },
  ];
}

function largestWords(k: number, customers: number): string {
  if (k >= customers) return customers === 1 ? "the only customer" : `all ${customers} customers`;
  return k === 1 ? "the largest customer" : `the ${k} largest customers`;
}
