import type { Plan } from "../plan/plan";

/** A native chart that can be added to the workbook, on a sheet of its own; or why it cannot, as the end of a sentence. */
export type ChartOffer =
  | {
      /** What its sheet is called where that name is free. */
      readonly sheet: string;
      readonly plan: (sheet: string) => Plan;
      /** Whether it depends on the weights of the criteria. */
      readonly usesWeights: boolean;
    }
  | { readonly problem: string };
