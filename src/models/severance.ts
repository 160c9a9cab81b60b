import type { ContactGraph } from "./contacts";
import { DEFAULTS } from "./defaults";
import { uniform } from "./random";

/** Up to this many people on the smaller side every case is counted; above, cases are drawn. */
const EXACT_PEOPLE = 16;

const DRAWS = 20_000;

/** A part of a contact graph that no link leaves, seen from its smaller side. */
interface Part {
  /** Turnover of each person on the smaller side. */
  readonly near: readonly number[];
  /** Turnover of each person on the other side. */
  readonly far: readonly number[];
  /** For each person on the smaller side the people of the other side (places in `far`) they are linked to. */
  readonly linked: readonly (readonly number[])[];
}

/**
 * The probability that no link of an account is left at the end of the period its turnover rates are for, when people
 * leave independently. With S the people who stay on the smaller side and N(S) the people they are linked to:
 *
 *   P = Σ_S Π_{a∈S} (1 − p_a) Π_{a∉S} p_a · Π_{b∈N(S)} p_b
 *
 * Parts of the graph without a link between them are independent, so their probabilities are multiplied. A part with
 * more than 16 people on its smaller side is computed from 20,000 draws of S with a fixed seed (standard error at most
 * 0.36 percentage points). Without any link the answer is 1: there is nothing left to cut.
 *
 * @param ours turnover of each of our people, 0–1.
 * @param theirs turnover of each of the customer's people, 0–1.
 * @example
 * // One link: 1 − (1 − 0.15)² = 0.2775
 * severance(contactGraph([{ our: "Ada", their: "Bo" }]), [0.15], [0.15])
 */
export function severance(graph: ContactGraph, ours: ArrayLike<number>, theirs: ArrayLike<number>): number {
  return parts(graph, ours, theirs)
    .map((part) => (part.near.length <= EXACT_PEOPLE ? counted(part) : drawn(part)))
    .sort()
    .reduce((product, p) => product * p, 1);
}

/** Every case of who stays, person after person. */
function counted({ near, far, linked }: Part): number {
  const stayingContacts = new Int32Array(far.length);
  const cutFrom = (a: number, probability: number): number => {
    if (a === near.length || probability === 0) return probability;
    const leaves = cutFrom(a + 1, probability * near[a]!);
    let allLeave = probability * (1 - near[a]!);
    for (const b of linked[a]!) if (stayingContacts[b]!++ === 0) allLeave *= far[b]!;
    const stays = cutFrom(a + 1, allLeave);
    for (const b of linked[a]!) stayingContacts[b]!--;
    return leaves + stays;
  };
  return cutFrom(0, 1);
}

/** The mean, over draws of who stays, of the probability that all of their contacts leave. */
function drawn({ near, far, linked }: Part): number {
  const draw = uniform(DEFAULTS.seed.value);
  const lastDraw = new Int32Array(far.length);
  let sum = 0;
  for (let d = 1; d <= DRAWS; d++) {
    let allLeave = 1;
    for (let a = 0; a < near.length; a++) {
      if (draw() < near[a]!) continue;
      for (const b of linked[a]!) {
        if (lastDraw[b] !== d) allLeave *= far[b]!;
        lastDraw[b] = d;
      }
    }
    sum += allLeave;
  }
  return sum / DRAWS;
}

/** The connected parts of a graph. People are in the order of their names, so that the order of rows changes no draw. */
function parts({ linked, linkedBack, ...names }: ContactGraph, ours: ArrayLike<number>, theirs: ArrayLike<number>) {
  const seenOurs = new Uint8Array(linked.length);
  const seenTheirs = new Uint8Array(linkedBack.length);
  const found: Part[] = [];
  for (let start = 0; start < linked.length; start++) {
    if (seenOurs[start]) continue;
    seenOurs[start] = 1;
    const left = [start];
    const right: number[] = [];
    for (const a of left) {
      for (const b of linked[a]!) {
        if (seenTheirs[b]) continue;
        seenTheirs[b] = 1;
        right.push(b);
        for (const next of linkedBack[b]!) if (!seenOurs[next]) left.push(next);
        for (const next of linkedBack[b]!) seenOurs[next] = 1;
      }
    }
    byName(left, names.ours);
    byName(right, names.theirs);
    found.push(
      left.length <= right.length
        ? partOf(left, right, ours, theirs, linked)
        : partOf(right, left, theirs, ours, linkedBack),
    );
  }
  return found;
}

function byName(people: number[], names: readonly string[]): void {
  people.sort((a, b) => (names[a]! < names[b]! ? -1 : 1));
}

function partOf(
  near: readonly number[],
  far: readonly number[],
  nearTurnover: ArrayLike<number>,
  farTurnover: ArrayLike<number>,
  linked: readonly (readonly number[])[],
): Part {
  const place = new Map(far.map((b, position) => [b, position]));
  return {
    near: near.map((a) => nearTurnover[a]!),
    far: far.map((b) => farTurnover[b]!),
    linked: near.map((a) => linked[a]!.map((b) => place.get(b)!).sort((x, y) => x - y)),
  };
}
