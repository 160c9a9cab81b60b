import type { Labels } from "../models/labels";
import type { Transitions } from "../models/migration";
import { invalid } from "../models/modelError";
import { foldedKey } from "./foldedKey";
import { readLabels } from "./labels";
import { type Block, block, upright } from "./matrix";
import { emptyArgument, wrongLength } from "./messages";
import { readNames } from "./names";
import { optionalVector } from "./vector";

/** What an account without a tier is shown under. */
const NO_TIER = "No tier";

/** More tiers than this are taken for names of accounts (a convention). */
const MOST_TIERS = 100;

/**
 * The tiers of accounts before (`main`) and after. Tiers stand in the given order, else as they first appear, those of
 * before ahead of those of after; accounts without a tier on one side come last, as "No tier". An account without a
 * tier on either side counts only where it has an amount.
 *
 * @param amounts one per account, where they are given.
 * @throws #VALUE! where a tier is not in the order, is in it twice, or where there are more than 100 tiers.
 */
export function readTransitions(main: Block, current: unknown, order: unknown, amounts?: Float64Array): Transitions {
  const after = upright(block("current", current));
  if (after.rows === 1 && main.rows > 1) throw wrongLength("current", 1, main.rows, "account");
  const labels = [
    readLabels("previous", main.cells, main, "account"),
    readLabels("current", after.cells, main, "account"),
  ] as const;
  const { tiers, places } = placeTiers(labels, readOrder(order));
  if (tiers.length === 0) throw emptyArgument("previous");
  if (tiers.length > MOST_TIERS) {
    throw invalid(
      `previous and current hold ${tiers.length} different tiers. Pass the tiers of the accounts, not their names.`,
    );
  }

  const [from, to] = labels.map(({ of }, side) => of.map((label) => (label < 0 ? -1 : places[side]![label]!)));
  const noTier = tiers.findIndex((tier) => foldedKey(tier) === foldedKey(NO_TIER));
  const without = noTier < 0 ? tiers.length : noTier;
  let anyWithout = false;
  for (let i = 0; i < main.rows; i++) {
    if (from![i]! >= 0 && to![i]! >= 0) continue;
    if (from![i]! < 0 && to![i]! < 0 && !amounts?.[i]) continue;
    anyWithout = true;
    if (from![i]! < 0) from![i] = without;
    if (to![i]! < 0) to![i] = without;
  }
  return { tiers: anyWithout && noTier < 0 ? [...tiers, NO_TIER] : tiers, from: from!, to: to! };
}

/** The tiers of both sides in one list, and where each side's labels stand in it. */
function placeTiers(sides: readonly [Labels, Labels], order: readonly string[] | undefined) {
  const tiers = [...(order ?? [])];
  const known = new Map(tiers.map((tier, place) => [foldedKey(tier), place]));
  const places = sides.map(({ names, of }, side) =>
    names.map((name, label) => {
      const key = foldedKey(name);
      const place = known.get(key) ?? tiers.length;
      if (place < tiers.length) return place;
      if (order !== undefined) throw notInOrder(side === 0 ? "previous" : "current", of.indexOf(label), name);
      known.set(key, place);
      tiers.push(name);
      return place;
    }),
  );
  return { tiers, places };
}

function readOrder(value: unknown): string[] | undefined {
  const given = optionalVector("order", value);
  if (given === undefined) return undefined;
  const names = readNames("order", value, given.cells.length, "tier").filter((name) => name !== undefined);
  const keys = names.map(foldedKey);
  const twice = keys.findIndex((key, i) => keys.indexOf(key) < i);
  if (twice >= 0) throw invalid(`order names "${names[twice]}" twice. Keep one of them.`);
  return names.length === 0 ? undefined : names;
}

function notInOrder(argument: string, i: number, name: string) {
  return invalid(`${argument} row ${i + 1} is "${name}", which is not in order. Correct it, or add it to order.`);
}
