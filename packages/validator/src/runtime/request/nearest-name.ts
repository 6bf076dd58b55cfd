/** A longer name is not a typing mistake, and comparing it would take long. */
const LONGEST = 64;

/** How many letters must be changed, removed or added to turn one text into the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 0; at < one.length; at += 1) {
    const next = [at + 1];
    for (let to = 0; to < other.length; to += 1) {
      const changed = (row[to] ?? 0) + (one[at] === other[to] ? 0 : 1);
      next.push(Math.min(changed, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** The known name that somebody probably meant, or undefined. At most a third of the letters may be wrong. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (name.length > LONGEST) return undefined;
  let least = Math.floor(name.length / 3) + 1;
  let nearest: string | undefined;
  for (const each of known) {
    if (Math.abs(each.length - name.length) >= least) continue;
    const slips = distance(name.toLowerCase(), each.toLowerCase());
    if (slips < least) {
      least = slips;
      nearest = each;
    }
  }
  return nearest;
}
