import type { Check } from "./check";
import { checkedData } from "./checkedData";
import { entityRevenue } from "./checks/entityTotal";
import { CHECKS } from "./checks";
import { type Finding, SEVERITIES, type Severity } from "./finding";
import type { Scan } from "./scan";

/** All findings of one kind. */
export interface FindingGroup {
  readonly check: Check;
  /** The greatest severity among them. */
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  /** How many of them can be repaired. */
  readonly repairable: number;
}

/** What a data check has found and what it has looked at. */
export interface CheckReport {
  /** Most severe first. */
  readonly groups: readonly FindingGroup[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly tables: readonly { readonly name: string; readonly rows: number; readonly columns: number }[];
  readonly cells: number;
  /** Whether the list was compared with the revenue of the entity. */
  readonly comparedRevenue: boolean;
}

/** Runs all checks on a scan. The time grows with the number of cells. */
export function runChecks(scan: Scan): CheckReport {
  const data = checkedData(scan);
  const groups = (data === undefined ? [] : CHECKS).flatMap((check): FindingGroup[] => {
    const findings = check.find(data!);
    if (findings.length === 0) return [];
    const severity = SEVERITIES.find((one) => findings.some((finding) => finding.severity === one))!;
    return [{ check, severity, findings, repairable: findings.filter(({ repair }) => repair !== undefined).length }];
  });
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const { findings } of groups) for (const { severity } of findings) counts[severity]++;
  return {
    groups: SEVERITIES.flatMap((severity) => groups.filter((group) => group.severity === severity)),
    counts,
    tables: scan.tables.map(({ name, rowCount, columns }) => ({ name, rows: rowCount, columns: columns.length })),
    cells: scan.tables.reduce((sum, { rowCount, columns }) => sum + rowCount * columns.length, 0),
    comparedRevenue: data !== undefined && entityRevenue(data) !== undefined,
  };
}
