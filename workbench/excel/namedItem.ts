import { HostObject } from "../dispatcher/hostObject";
import { itemNotFound } from "../dispatcher/hostError";
import { fromGridFormula } from "../functions/gridFormula";
import { findRange } from "./findRange";
import { definitionOf } from "./nameDefinition";
import type { Range } from "./range";
import type { Session } from "./session";

/** A defined name. */
export class NamedItem extends HostObject {
  static override readonly className = "NamedItem";

  constructor(
    private readonly session: Session,
    private readonly itemName: string,
  ) {
    super();
  }

  override identity() {
    return { _Id: this.itemName };
  }

  get name(): string {
    return this.itemName;
  }

  get formula(): string {
    const text = fromGridFormula(this.#definition.getFormulaOrRefString());
    return text.startsWith("=") ? text : `=${text}`;
  }

  set formula(formula: string) {
    this.#definition.setRef(definitionOf(this.session, formula));
  }

  get type(): "Range" | "Double" | "String" | "Boolean" | "Error" {
    if (this.getRangeOrNullObject()) return "Range";
    const constant = this.#constant();
    if (typeof constant === "number") return "Double";
    if (typeof constant === "boolean") return "Boolean";
    return typeof constant === "string" ? "String" : "Error";
  }

  /** Where the name means cells, their address; where it means a constant, the constant. */
  get value(): string | number | boolean {
    return this.getRangeOrNullObject()?.address ?? this.#constant() ?? "#VALUE!";
  }

  get comment(): string {
    return this.#definition.getComment() ?? "";
  }

  get visible(): boolean {
    return true;
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }

  getRangeOrNullObject(): Range | null {
    return findRange(this.session, this.formula.slice(1));
  }

  delete(): void {
    this.#definition.delete();
  }

  get #definition() {
    const found = this.session.grid.names.find((each) => each.getName() === this.itemName);
    if (!found) throw itemNotFound();
    return found;
  }

  #constant(): string | number | boolean | undefined {
    const text = this.formula.slice(1);
    if (/^".*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
    if (/^(?:TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
    return text.trim() !== "" && !Number.isNaN(Number(text)) ? Number(text) : undefined;
  }
}
