import { HostObject } from "../dispatcher/hostObject";

/** The filter of a sheet or of a table. */
export class AutoFilter extends HostObject {
  static override readonly className = "AutoFilter";

  constructor(private readonly hidesRows: () => boolean) {
    super();
  }

  get isDataFiltered(): boolean {
    return this.hidesRows();
  }
}
