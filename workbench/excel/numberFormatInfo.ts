import { HostObject } from "../dispatcher/hostObject";

/** How numbers are written: the grid reads and shows them in English whatever the language of the browser. */
export class NumberFormatInfo extends HostObject {
  static override readonly className = "NumberFormatInfo";

  get numberDecimalSeparator(): string {
    return ".";
  }

  get numberGroupSeparator(): string {
    return ",";
  }
}
