import { HostObject } from "../dispatcher/hostObject";
import { CultureInfo } from "./cultureInfo";
import type { Session } from "./session";

export class Application extends HostObject {
  static override readonly className = "Application";

  constructor(private readonly session: Session) {
    super();
  }

  get calculationMode(): "Automatic" {
    return "Automatic";
  }

  get calculationState(): "Done" | "Calculating" {
    return this.session.calculation.busy ? "Calculating" : "Done";
  }

  get cultureInfo(): CultureInfo {
    return new CultureInfo();
  }

  get useSystemSeparators(): boolean {
    return true;
  }

  get decimalSeparator(): string {
    return this.cultureInfo.numberFormat.numberDecimalSeparator;
  }

  get thousandsSeparator(): string {
    return this.cultureInfo.numberFormat.numberGroupSeparator;
  }

  calculate(): void {
    this.session.grid.calculate();
  }

  /** The workbench shows every step: there is nothing to hold back. */
  suspendScreenUpdatingUntilNextSync(): void {}

  suspendApiCalculationUntilNextSync(): void {}
}
