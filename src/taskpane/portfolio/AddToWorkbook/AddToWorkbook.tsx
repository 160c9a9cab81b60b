import { Button } from "@fluentui/react-components";
import type { ChartOffer } from "../../../workbook/charts/chartOffer";
import { useAddToWorkbookStyles } from "./AddToWorkbook.styles";

/** How charts get into the workbook. */
export interface Adding {
  /** Whether the workbook is being written to. */
  readonly busy: boolean;
  readonly add: (offer: Exclude<ChartOffer, { problem: string }>) => void;
}

export interface AddToWorkbookProps {
  readonly offer: ChartOffer;
  readonly adding: Adding;
  /** What is added, for those who hear the button and do not see where it stands. */
  readonly chart: string;
}

/** Adds a chart to the workbook as a native one, on a sheet of its own; or says why it cannot be. */
export function AddToWorkbook({ offer, adding, chart }: AddToWorkbookProps) {
  const styles = useAddToWorkbookStyles();
  if ("problem" in offer) return <p className={styles.problem}>Not for the workbook: {offer.problem}</p>;
  return (
    <Button
      size="small"
      appearance="subtle"
      disabledFocusable={adding.busy}
      aria-label={`Add to the workbook: ${chart}`}
      onClick={() => adding.add(offer)}
    >
      Add to the workbook
    </Button>
  );
}
