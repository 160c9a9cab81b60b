import { bundledExamples } from "../workedExamples/bundledExamples";
import { FUNCTION_HELP } from "./bundledHelp";
import { type CatalogueEntry, catalogueOf } from "./catalogue";

/** Every function of the add-in, as webpack finds them: a new one needs no list. */
export function bundledCatalogue(): readonly CatalogueEntry[] {
  return catalogueOf(FUNCTION_HELP, bundledExamples());
}
