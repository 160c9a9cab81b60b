import { HostObject } from "../dispatcher/hostObject";
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

  calculate(): void {
    this.session.grid.calculate();
  }

  /** The workbench shows every step: there is nothing to hold back. */
  suspendScreenUpdatingUntilNextSync(): void {}

  suspendApiCalculationUntilNextSync(): void {}
}
