import { concentration } from "../../models/concentration";
import type { NetAmounts } from "../../models/customers";
import { DEFAULTS } from "../../models/defaults";
import { ModelError } from "../../models/modelError";
import type { TableBlock } from "../snapshot/table";
import { settingNumber, shareTotal } from "./boundColumns";
import { shareProblem } from "./shareProblem";

/** Bands of the HHI, borrowed from merger policy. */
export type HhiBand = "low" | "moderate" | "high";

export interface ConcentrationTiles {
  readonly hhi: number;
  readonly band: HhiBand;
  /** Where the moderate and the high band begin. */
  readonly cuts: readonly [moderate: number, high: number];
  /** Customers in the concentration ratio, and their share. */
  readonly k: number;
  readonly cr: number;
  readonly largest: number;
  /** The number of equal customers with the same HHI. */
  readonly effective: number;
  /** Customers with a positive revenue, and how many have a negative one. */
  readonly customers: number;
  readonly credits: number;
}

/** How much of the revenue lies with few customers, with the total, bands and k of the settings where they are set. */
export function concentrationTiles(
  amounts: NetAmounts,
  settings: TableBlock | undefined,
): ConcentrationTiles | { readonly problem: string } {
  const set = (key: "crCustomers" | "hhiModerate" | "hhiHigh") =>
    settingNumber(settings, DEFAULTS[key].label) ?? DEFAULTS[key].value;
  const total = shareTotal(settings);
  const problem = shareProblem(amounts, total);
  if (problem !== undefined) return { problem };
  const k = set("crCustomers");
  const cuts = [set("hhiModerate"), set("hhiHigh")] as const;
  try {
    const { hhi, cr, largest, effective, n } = concentration(amounts, k, total);
    const band = hhi >= cuts[1] ? "high" : hhi >= cuts[0] ? "moderate" : "low";
    return { hhi, band, cuts, k, cr, largest, effective, customers: n, credits: amounts.creditCount };
  } catch (error) {
    if (error instanceof ModelError) return { problem: error.message };
    throw error;
  }
}
