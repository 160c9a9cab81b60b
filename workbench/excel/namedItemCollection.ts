import { itemNotFound } from "../dispatcher/hostError";
import { HostCollection } from "../dispatcher/hostObject";
import { checkItemName } from "./itemName";
import { definitionOf } from "./nameDefinition";
import { NamedItem } from "./namedItem";
import type { Range } from "./range";
import type { Session } from "./session";

/** The defined names of the workbook. Names that belong to a sheet are left alone. */
export class NamedItemCollection extends HostCollection<NamedItem> {
  static override readonly className = "NamedItemCollection";

  constructor(private readonly session: Session) {
    super();
  }

  get items(): NamedItem[] {
    return this.session.grid.names.map((each) => new NamedItem(this.session, each.getName()));
  }

  getCount(): number {
    return this.items.length;
  }

  getItem(key: string): NamedItem {
    const item = this.getItemOrNullObject(key);
    if (!item) throw itemNotFound();
    return item;
  }

  getItemOrNullObject(key: string): NamedItem | null {
    return this.items.find((item) => item.name.toLowerCase() === key.toLowerCase()) ?? null;
  }

  /** Defines a name for a range, or for what a formula text says. */
  add(itemName: string, reference: Range | string, comment?: string | null): NamedItem {
    const { book } = this.session.grid;
    checkItemName(this.session.grid, itemName);
    const builder = book.newDefinedNameBuilder().setName(itemName).setRef(definitionOf(this.session, reference));
    book.insertDefinedNameBuilder(
      builder
        .setComment(comment ?? "")
        .setScopeToWorkbook()
        .build(),
    );
    return this.getItem(itemName);
  }
}
