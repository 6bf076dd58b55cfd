import { distance } from "fastest-levenshtein";

/** A name that is gone or new, and what has to be equal for one to be the other: its kind and its parent. */
export interface Named {
  readonly name: string;
  readonly kind: string;
  /** The part of the name that has to be alike, where that is not the whole. */
  readonly part?: string;
}

/** Wire names differ by case (`SmsSdkAppid`), by underscores and by a few letters; 0 is equal but for those. */
const plain = (name: string): string => name.replaceAll("_", "").toLowerCase();

const MOST = 0.34;

function difference(a: string, b: string): number {
  const [x, y] = [plain(a), plain(b)];
  if (x === y) return 0;
  // `Sign` and `SignName`: what was put before or behind leaves most of the name.
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  const contained = short.length >= 4 && (long.startsWith(short) || long.endsWith(short));
  return contained ? Math.min(MOST, 1 - short.length / long.length) : distance(x, y) / long.length;
}

/**
 * Which of the removed names each of the added ones probably was. Only a guess for people: verdicts don't ask.
 *
 * @returns Pairs of the names before and after; the best first, each name at most once.
 */
export function probableRenames(
  removed: readonly Named[],
  added: readonly Named[],
): readonly (readonly [from: string, to: string])[] {
  const candidates = removed
    .flatMap((from) =>
      added
        .filter(({ kind }) => kind === from.kind)
        .map((to) => ({
          from: from.name,
          to: to.name,
          by: difference(from.part ?? from.name, to.part ?? to.name),
        })),
    )
    .filter(({ by }) => by <= MOST)
    .sort((a, b) => a.by - b.by);
  const taken = new Set<string>();
  return candidates.flatMap(({ from, to }) => {
    if (taken.has(`- ${from}`) || taken.has(`+ ${to}`)) return [];
    taken.add(`- ${from}`).add(`+ ${to}`);
    return [[from, to] as const];
  });
}
