import type { ListShape, Member, ObjectShape, Shape, Step } from "../shape/shape.ts";
import { plausibleNumber, plausibleText } from "./plausible.ts";
import { type Random, randomAt } from "./random.ts";
import { singular, wordsOf } from "./words.ts";

export interface Making {
  readonly seed: number;
  /** Names the contract, so that two actions have different values. */
  readonly action: string;
  /** The path of the value in the body. */
  readonly at: readonly Step[];
  /** Whether an optional member stays out, by its path without the places in lists. */
  readonly leavesOut: (path: string) => boolean;
}

/** Where a value is made. */
interface Place {
  readonly words: string;
  readonly path: readonly Step[];
  /** The types around it. */
  readonly types: readonly string[];
}

/** A list has two items, and one below another list: a body that is deep would have thousands otherwise. */
const ITEMS = 2;

/** Types are made so many levels deep. What is promised is made below that too. */
const LEVELS = 8;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A path without the places in lists. */
export const memberPath = (path: readonly Step[]): string =>
  path.filter((step) => typeof step === "string").join("/");

const typeIn = (shape: Shape): string | undefined => {
  if (shape.kind === "list") return typeIn(shape.items);
  return shape.kind === "object" ? shape.type : undefined;
};

/** Whether a value would lead too deep: its type is around it already, or so many others are. */
function isTooDeep(shape: Shape, { types }: Place): boolean {
  const type = typeIn(shape);
  return type !== undefined && (types.includes(type) || types.length >= LEVELS);
}

/** `Id` and `Name` alone say nothing, so the type says whose they are. */
const wordsOfMember = (name: string, type: string): string => {
  const words = wordsOf(name);
  return /^(?:id|name)$/.test(words) ? `${wordsOf(type)} ${words}`.trim() : words;
};

/** A total next to one list says how many items that list has. */
function withTotals(
  made: ReadonlyMap<string, unknown>,
  given: Readonly<Record<string, unknown>>,
  members: readonly Member[],
): ReadonlyMap<string, unknown> {
  const lists = members.filter(({ shape }) => shape.kind === "list").map(({ name }) => made.get(name));
  const [list] = lists;
  if (lists.length !== 1 || !Array.isArray(list)) return made;
  const totals = members.filter(
    ({ name, shape }) =>
      shape.kind === "integer" && /^total(?: count| num)?$/.test(wordsOf(name)) && given[name] === undefined,
  );
  return new Map([...made, ...totals.map(({ name }) => [name, list.length] as const)]);
}

/** Makes values that look like those of the API. */
export function make(shape: Shape, given: unknown, making: Making): unknown {
  const random = (path: readonly Step[]): Random =>
    randomAt(making.seed, `${making.action}/${path.join("/")}`);

  const object = ({ type, members }: ObjectShape, known: unknown, place: Place): unknown => {
    const all = members();
    const inside: Place = { ...place, types: [...place.types, type] };
    if (inside.types.length > 100)
      throw new RangeError(`${making.action}: ${type} promises itself without end`);
    const overrides = isObject(known) ? known : {};
    const made = new Map<string, unknown>();
    for (const { name, shape: of, isPromised, isNullable } of all) {
      const override = overrides[name];
      const path = [...place.path, name];
      const at: Place = { ...inside, path, words: wordsOfMember(name, type) };
      const isDeep = override === undefined && of.kind === "object" && isTooDeep(of, inside);
      const isOut =
        override === undefined && (isDeep || of.kind === "any" || making.leavesOut(memberPath(path)));
      if (isOut && !isPromised) continue;
      made.set(name, isDeep && isNullable ? null : value(of, override, at));
    }
    // The contract says no to what it does not know, so that a typing mistake is no silent one.
    const others = Object.entries(overrides).filter(
      ([name, each]) => each !== undefined && all.every((member) => member.name !== name),
    );
    return Object.fromEntries([...withTotals(made, overrides, all), ...others]);
  };

  const list = ({ items }: ListShape, known: unknown, place: Place): unknown[] => {
    const isBelowList = place.path.some((step) => typeof step === "number");
    const length = isTooDeep(items, place) ? 0 : isBelowList ? 1 : ITEMS;
    const overrides = Array.isArray(known) ? known : Array.from({ length });
    return overrides.map((override: unknown, index) =>
      value(items, override, { ...place, path: [...place.path, index], words: singular(place.words) }),
    );
  };

  const value = (of: Shape, known: unknown, place: Place): unknown => {
    if (of.kind === "object" && (known === undefined || isObject(known))) return object(of, known, place);
    if (of.kind === "list" && (known === undefined || Array.isArray(known))) return list(of, known, place);
    if (known !== undefined) return known;
    switch (of.kind) {
      case "string":
        return plausibleText(place.words, random(place.path));
      case "boolean":
        return random(place.path).integer(0, 1) === 1;
      case "integer":
      case "number":
        return plausibleNumber(of.kind, place.words, random(place.path));
      default:
        return null;
    }
  };

  const words = wordsOf(String(making.at.at(-1) ?? ""));
  return value(shape, given, { words, path: making.at, types: [] });
}
