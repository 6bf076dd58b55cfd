import { distance } from "fastest-levenshtein";

/** A name that is gone or new. Only names of the same kind are compared. */
export interface Named {
  readonly name: string;
  readonly kind: string;
  /** The part of the name that is compared, if that is not the whole name. */
  readonly part?: string;
}

/** Removes the most common differences between wire names: case (`SmsSdkAppid`) and underscores. */
const plain = (name: string): string => name.replaceAll("_", "").toLowerCase();

/** Two names are alike if at most this share of the letters differs. */
const MOST = 0.34;

function difference(a: string, b: string): number {
  const [x, y] = [plain(a), plain(b)];
  // `Sign` and `SignName`: something was added at the beginning or the end, and the rest of the name stayed.
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  const contained = short.length >= 4 && (long.startsWith(short) || long.endsWith(short));
  return contained ? Math.min(MOST, 1 - short.length / long.length) : distance(x, y) / long.length;
}

/**
 * Nobody would read the guesses for more pairs of names than this. Memory and time grow with the square of the names:
 * 8,000 fields with new names took minutes.
 */
const MOST_PAIRS = 250_000;

type Pairs = readonly (readonly [from: Named, to: Named])[];

const nameFor = ({ name, part }: Named): string => part ?? name;

/** Pairs names of one kind that differ only by case and underscores. */
function equalButForCase(removed: readonly Named[], added: readonly Named[]): Pairs {
  const key = (named: Named): string => `${named.kind}\n${plain(nameFor(named))}`;
  const waiting = new Map<string, Named[]>();
  for (const to of added) {
    const list = waiting.get(key(to)) ?? [];
    waiting.set(key(to), list);
    list.push(to);
  }
  return removed.flatMap((from) => {
    const to = waiting.get(key(from))?.shift();
    return to === undefined ? [] : [[from, to] as const];
  });
}

/** Pairs names of one kind that are alike, the likeliest pair first. */
function alike(removed: readonly Named[], added: readonly Named[]): Pairs {
  const byKind = new Map<string, Named[]>();
  for (const each of added) {
    const list = byKind.get(each.kind) ?? [];
    byKind.set(each.kind, list);
    list.push(each);
  }
  const pairs = removed.reduce((sum, { kind }) => sum + (byKind.get(kind)?.length ?? 0), 0);
  if (pairs > MOST_PAIRS) return [];
  return removed
    .flatMap((from) =>
      (byKind.get(from.kind) ?? []).map((to) => ({ from, to, by: difference(nameFor(from), nameFor(to)) })),
    )
    .filter(({ by }) => by <= MOST)
    .sort((a, b) => a.by - b.by)
    .map(({ from, to }) => [from, to] as const);
}

/**
 * Guesses which removed name each added name had before. The guess is for people only; no verdict depends on it. If
 * there are more than 250,000 pairs to compare, only names that differ by case and underscores are guessed.
 *
 * @returns Pairs of the old and the new name, the likeliest first; each name at most once.
 */
export function probableRenames(
  removed: readonly Named[],
  added: readonly Named[],
): readonly (readonly [from: string, to: string])[] {
  const equal = equalButForCase(removed, added);
  const taken = new Set<Named>(equal.flat());
  const rest = (all: readonly Named[]): readonly Named[] => all.filter((each) => !taken.has(each));
  const guessed = alike(rest(removed), rest(added)).filter(([from, to]) => {
    if (taken.has(from) || taken.has(to)) return false;
    taken.add(from).add(to);
    return true;
  });
  return [...equal, ...guessed].map(([from, to]) => [from.name, to.name] as const);
}
