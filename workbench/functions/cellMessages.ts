import type { Cell } from "./cells";
import { cellKey } from "./cells";

/** The sentence behind an error. */
export interface CellMessage {
  code: string;
  text: string;
}

/** Keeps the sentences behind the errors in cells; a grid shows only the code. */
export class CellMessages {
  private readonly messages = new Map<string, CellMessage>();

  set(cell: Cell, message: CellMessage): void {
    this.messages.set(cellKey(cell), message);
  }

  delete(cell: Cell): void {
    this.messages.delete(cellKey(cell));
  }

  /** The sentence behind the error a cell shows, if that is the error it was said of. */
  get(cell: Cell, shown: unknown): string | undefined {
    const message = this.messages.get(cellKey(cell));
    return message?.code === shown ? message?.text : undefined;
  }
}
