import type { IDisposable } from "@univerjs/core";
import type { Grid } from "./grid";

const componentKey = "kam-cell-message";

interface MessageProps {
  popup: { extraProps: { address: string; code: string; text: string } };
}

/** A card below a cell: the address, the error the cell shows, and the sentence behind it. */
function CellMessageCard({ popup: { extraProps } }: MessageProps) {
  return (
    <div role="status" className="kam-cell-message">
      <strong>
        {extraProps.address} {extraProps.code}
      </strong>
      <span>{extraProps.text}</span>
    </div>
  );
}

/** Shows the message behind the error in the selected cell, as long as it is selected and has one. */
export class CellMessagePopup {
  private shown: { key: string; popup: IDisposable } | undefined;

  constructor(
    private readonly grid: Grid,
    private readonly messageAt: (row: number, column: number) => { code: string; text: string } | undefined,
  ) {
    const { api } = grid;
    api.registerComponent(componentKey, CellMessageCard);
    api.addEvent(api.Event.SelectionChanged, () => this.refresh());
    api.addEvent(api.Event.ActiveSheetChanged, () => this.refresh());
  }

  refresh(): void {
    const cell = this.grid.api.getActiveWorkbook()?.getActiveSheet().getActiveCell();
    const message = cell && this.messageAt(cell.getRow(), cell.getColumn());
    const address = cell?.getA1Notation() ?? "";
    const key = message ? `${address} ${message.code} ${message.text}` : "";
    if (key === (this.shown?.key ?? "")) return;
    this.shown?.popup.dispose();
    this.shown = undefined;
    if (!cell || !message) return;
    const popup = cell.attachPopup({
      componentKey,
      direction: "bottom",
      extraProps: { address, code: message.code, text: message.text },
    });
    if (popup) this.shown = { key, popup };
  }
}
