import type { Separators } from "../dataCheck/separators";
import type { Requester } from "./request";

/**
 * The marks that Excel parts decimals and thousands with: those of the system, or those the user has set in Excel in
 * their place. Undefined where this Excel does not say.
 */
export async function scanSeparators(request: Requester): Promise<Separators | undefined> {
  try {
    return await request(async (context) => {
      const { application } = context.workbook;
      const { numberFormat } = application.cultureInfo;
      application.load("useSystemSeparators,decimalSeparator,thousandsSeparator");
      numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
      await context.sync();
      const separators = application.useSystemSeparators
        ? { decimal: numberFormat.numberDecimalSeparator, group: numberFormat.numberGroupSeparator }
        : { decimal: application.decimalSeparator, group: application.thousandsSeparator };
      return separators.decimal === "" ? undefined : separators;
    });
  } catch {
    return undefined;
  }
}
