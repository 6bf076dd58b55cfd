import { scan } from "./scan.ts";

export type Path = readonly (string | number)[];

/** A range of a text: from the first character to the one after the last. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The place of a path in a text. */
export interface TextPlace {
  /** The member's name, if it has one. */
  readonly key: Range | undefined;
  /** The value. For an object or an array, only its opening bracket. */
  readonly value: Range;
  /** Whether the whole path exists. If not, this is the place of its deepest existing part. */
  readonly whole: boolean;
}

/** A step of the wanted paths, with the steps that follow it. */
interface Node {
  readonly next: Map<string | number, Node>;
  readonly wanted: number[];
  place?: { key: Range | undefined; value: Range };
}

const node = (): Node => ({ next: new Map(), wanted: [] });

/** A name without its quotes and escapes. */
function nameOf(text: string, { from, to }: Range): string {
  const quoted = text.slice(from, to);
  if (!quoted.includes("\\")) return quoted.slice(1, -1);
  const name: unknown = JSON.parse(quoted);
  return String(name);
}

/**
 * Finds paths in a JSON text, in one pass. If a name occurs twice in an object, the last one counts, as in
 * `JSON.parse`. If the text stops being JSON, it is searched up to that point.
 */
export function locate(text: string, paths: readonly Path[]): readonly (TextPlace | undefined)[] {
  const root = node();
  paths.forEach((path, index) => {
    let at = root;
    for (const step of path) {
      const next = at.next.get(step) ?? node();
      at.next.set(step, next);
      at = next;
    }
    at.wanted.push(index);
  });
  search(text, root);
  const found: (TextPlace | undefined)[] = paths.map(() => undefined);
  collect(root, undefined, found);
  return found;
}

/** The state of one open bracket. */
interface Open {
  readonly node: Node | undefined;
  index: number;
}

function search(text: string, root: Node): void {
  const opened: Open[] = [];
  let key: Range | undefined;
  let skipped = 0;

  const current = (): Node | undefined => {
    const parent = opened.at(-1);
    if (parent === undefined) return root;
    if (parent.node === undefined) return undefined;
    return parent.node.next.get(key === undefined ? parent.index : nameOf(text, key));
  };
  const arrive = (from: number, to: number): Node | undefined => {
    const at = current();
    if (at !== undefined) {
      // The object had this name before. Everything that was found below the first one no longer counts.
      forget(at);
      at.place = { key, value: { from, to } };
    }
    key = undefined;
    return at;
  };

  scan(text, {
    key(from, to) {
      if (skipped === 0 && opened.at(-1)?.node !== undefined) key = { from, to };
    },
    scalar(from, to) {
      if (skipped === 0) arrive(from, to);
    },
    open(from) {
      if (skipped > 0) {
        skipped += 1;
        return;
      }
      const at = arrive(from, from + 1);
      // It contains no wanted path, so only its end matters.
      if (at === undefined || at.next.size === 0) skipped = 1;
      else opened.push({ node: at, index: 0 });
    },
    close() {
      if (skipped > 0) skipped -= 1;
      else opened.pop();
    },
    comma() {
      const parent = opened.at(-1);
      if (skipped === 0 && parent !== undefined) parent.index += 1;
    },
  });
}

function forget(at: Node): void {
  delete at.place;
  for (const next of at.next.values()) if (next.place !== undefined) forget(next);
}

function collect(at: Node, above: Node["place"], found: (TextPlace | undefined)[]): void {
  const place = at.place ?? above;
  if (place !== undefined)
    for (const index of at.wanted) found[index] = { ...place, whole: at.place !== undefined };
  for (const next of at.next.values()) collect(next, place, found);
}
