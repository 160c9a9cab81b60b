import { HostObject } from "../dispatcher/hostObject";

/** The structure of the workbench's workbook is never protected. */
export class WorkbookProtection extends HostObject {
  static override readonly className = "WorkbookProtection";

  get protected(): boolean {
    return false;
  }
}
