import type { ICommandService } from "@univerjs/core";
import { signal, type Signal } from "../protocol/signal";

/** Whether a person is typing in a cell of the grid. */
export class CellEditing {
  #ended: Signal | undefined;

  constructor(commands: ICommandService) {
    commands.onCommandExecuted(({ id, params }) => {
      if (id !== "sheet.operation.set-cell-edit-visible") return;
      if ((params as { visible: boolean }).visible) this.#ended ??= signal();
      else this.#end();
    });
  }

  get isEditing(): boolean {
    return this.#ended !== undefined;
  }

  /** Passes when the edit is over and its value is in the cell. */
  async ended(): Promise<void> {
    await this.#ended?.given;
  }

  /** The grid closes the editor first and writes the value in the same turn of the event loop. */
  #end(): void {
    const { give } = this.#ended ?? {};
    this.#ended = undefined;
    if (give) setTimeout(give);
  }
}
