/**
 * An entry of a `richApiMessage` event: category, type, target, message (JSON), id, whether another user caused it.
 * Category 1 calls custom functions (type 1000 invoke, 1001 cancel), category 65536 raises an event of the object model.
 */
export type RichApiEntry = [
  category: number,
  type: number,
  targetId: string,
  message: string,
  id: number,
  isRemote: boolean,
];

/** An event of the object model, as the handlers of the add-in's client objects expect it. */
export interface HostEvent {
  type: number;
  targetId: string;
  args: Record<string, unknown>;
}

const eventCategory = 65536;

export function eventEntry({ type, targetId, args }: HostEvent, id: number): RichApiEntry {
  return [eventCategory, type, targetId, JSON.stringify(args), id, false];
}
