import type { Benchmark } from "../models/contribution";
import type { Labels } from "../models/labels";
import { invalid, ModelError } from "../models/modelError";
import { isBlank } from "./cell";
import { foldedKey } from "./foldedKey";
import { block, checkColumns, readNumber } from "./matrix";
import { outOfRange } from "./messages";
import { readName } from "./name";

export interface Benchmarks {
  readonly benchmarks: readonly Benchmark[];
  /** The tiers of the rows, and after them those that only the benchmarks name. */
  readonly tiers: Labels;
}

/**
 * Benchmark shares of tiers: two columns, tier and share. "Major+Key" is about both together, unless a tier has that
 * very name. A row without a tier is passed over where it has no share either.
 */
export function readBenchmarks(value: unknown, tiers: Labels): Benchmarks {
  const source = block("benchmarks", value);
  checkColumns(source, 2, "two columns: tier and share");
  const names = [...tiers.names];
  const known = new Map(names.map((name, t) => [foldedKey(name), t]));
  const place = (name: string) => {
    const key = foldedKey(name);
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, names.length);
    names.push(name.trim());
    return names.length - 1;
  };

  const named = new Map<string, number>();
  const benchmarks: Benchmark[] = [];
  source.cells.forEach(([label, cell], i) => {
    const name = readName(label, { argument: "benchmarks", row: i + 1, column: 1 });
    if (name instanceof ModelError) throw name;
    const share = readNumber(cell, "benchmarks", i, 1);
    if (typeof share !== "number") throw share;
    if (name === undefined) {
      if (isBlank(cell) || share === 0 || Number.isNaN(share)) return;
      throw invalid(`benchmarks row ${i + 1} has a share, but no tier. Name the tier in the first column.`);
    }
    if (share < 0 || share > 1) throw outOfRange(`benchmarks row ${i + 1}`, share, "a share from 0 to 1, such as 0.8");
    const twice = named.get(foldedKey(name));
    if (twice !== undefined) {
      throw invalid(`benchmarks row ${i + 1} names "${name}" again after row ${twice + 1}. Keep one of them.`);
    }
    named.set(foldedKey(name), i);
    const parts = known.has(foldedKey(name)) ? [name] : name.split("+").filter((part) => part.trim() !== "");
    benchmarks.push({
      label: name,
      tiers: [...new Set(parts.map(place))],
      ...(!Number.isNaN(share) && { share }),
    });
  });
  return { benchmarks, tiers: { of: tiers.of, names } };
}
