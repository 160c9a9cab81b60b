import { HostObject } from "../dispatcher/hostObject";

/** No sheet of the workbench is protected. */
export class WorksheetProtection extends HostObject {
  static override readonly className = "WorksheetProtection";

  get protected(): boolean {
    return false;
  }
}
