import type { ChangeStep, Plan } from "../plan/plan";
import type { Finding, Repair } from "./finding";

/** A finding that can be repaired. */
export type Repairable = Finding & { readonly repair: Repair };

export function isRepairable(finding: Finding): finding is Repairable {
  return finding.repair !== undefined;
}

/** The plan that carries out repairs: each cell is changed only if it still holds what was found. */
export function repairPlan(title: string, findings: readonly Repairable[]): Plan<ChangeStep> {
  const sheets = new Set(findings.map(({ sheet }) => sheet));
  return {
    title,
    steps: [...sheets].map((sheet) => ({
      kind: "editCells",
      sheet,
      edits: findings
        .filter((finding) => finding.sheet === sheet)
        .map(({ repair: { cell, base, value, numberFormat } }) => ({
          cell,
          base,
          value,
          ...(numberFormat !== undefined && { numberFormat }),
        })),
    })),
  };
}
