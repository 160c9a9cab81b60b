import type { Plan } from "../../../src/workbook/plan/plan";
import type { PlanOutcome } from "../../../src/workbook/changes/outcome";
import type { CellValue } from "../../../src/workbook/snapshot/table";
import { afterPlan, tableOf } from "../../workbook/departments/answerBook";
import { FakeWorkbook } from "../support/fakeWorkbook";

/** A fake workbook whose tables of departments change as plans say. */
export class DepartmentWorkbook extends FakeWorkbook {
  override async carryOut(plan: Plan): Promise<PlanOutcome> {
    const outcome = await super.carryOut(plan);
    if (outcome.kind === "done") this.optional = afterPlan(this.optional, plan);
    this.changed();
    return outcome;
  }

  /** Puts departments and their points into the tables, as by hand. */
  write(points: Readonly<Record<string, Readonly<Record<string, CellValue>>>>): void {
    const names = Object.keys(points);
    this.optional = {
      departments: tableOf(
        "tblDepartments",
        ["Department", "Method", "Voice"],
        names.map((name) => [name, "Points", 1]),
      ),
      points: tableOf(
        "tblPoints",
        ["Department", "Criterion", "Points"],
        names.flatMap((name) => Object.entries(points[name]!).map(([criterion, value]) => [name, criterion, value])),
      ),
      ranks: tableOf("tblRanks", ["Department", "Criterion", "Rank"], []),
      pairs: tableOf("tblPairs", ["Department", "Set", "A", "B", "Value"], []),
    };
    this.changed();
  }
}
