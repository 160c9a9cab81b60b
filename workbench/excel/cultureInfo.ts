import { HostObject } from "../dispatcher/hostObject";
import { NumberFormatInfo } from "./numberFormatInfo";

/** The conventions of the system Excel runs on. */
export class CultureInfo extends HostObject {
  static override readonly className = "CultureInfo";

  get name(): string {
    return "en-US";
  }

  get numberFormat(): NumberFormatInfo {
    return new NumberFormatInfo();
  }
}
