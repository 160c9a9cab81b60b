import type { AccountRow } from "../../../workbook/portfolioView/listing";
import type { Blocks } from "../../../workbook/snapshot/snapshot";
import type { Adding } from "../AddToWorkbook/AddToWorkbook";
import type { Stability } from "../stability/useStability";
import type { PortfolioData } from "../usePortfolioData";
import { useChartsViewStyles } from "./ChartsView.styles";
import { ConcentrationSection } from "./ConcentrationSection";
import { ContributionSection } from "./ContributionSection";
import { MatrixSection } from "./MatrixSection";
import { ParetoSection } from "./ParetoSection";
import { StabilitySection } from "./StabilitySection";

export interface ChartsViewProps {
  readonly data: PortfolioData;
  readonly blocks: Blocks;
  readonly stability: Stability;
  readonly adding: Adding;
  readonly onOpen: (row: AccountRow) => void;
}

/** The charts of the portfolio, one below the other. */
export default function ChartsView({ data, blocks, stability, adding, onOpen }: ChartsViewProps) {
  const styles = useChartsViewStyles();
  return (
    <div className={styles.root} tabIndex={0} role="region" aria-label="Charts">
      <ConcentrationSection data={data} settings={blocks.settings} />
      <ParetoSection data={data} blocks={blocks} adding={adding} />
      <ContributionSection data={data} blocks={blocks} adding={adding} />
      <MatrixSection data={data} blocks={blocks} adding={adding} onOpen={onOpen} />
      <StabilitySection data={data} stability={stability} onOpen={onOpen} />
    </div>
  );
}
