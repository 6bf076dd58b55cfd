import type { ListShape, Member, ObjectShape, Shape, Step } from "../shape/shape.ts";
import { plausible } from "./plausible.ts";
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
interface ValuePlace {
  readonly words: string;
  readonly path: readonly Step[];
  /** The types around it. */
  readonly types: readonly string[];
}

/** A list has two items. A list inside another list has one, because a deep body would have thousands otherwise. */
const ITEMS = 2;

/** Types are made so many levels deep. Promised members are made below that too. */
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

/** Whether a value is too deep to be made: its type is already around it, or too many other types are. */
function isTooDeep(shape: Shape, { types }: ValuePlace): boolean {
  const type = typeIn(shape);
  return type !== undefined && (types.includes(type) || types.length >= LEVELS);
}

/** `Id` and `Name` alone say little, so the words of the type stand before them. */
const wordsOfMember = (name: string, type: string): string => {
  const words = wordsOf(name);
  return /^(?:id|name)$/.test(words) ? `${wordsOf(type)} ${words}`.trim() : words;
};

/** Sets a total to the length of the list beside it, if there is exactly one list. */
function withTotals(
  values: ReadonlyMap<string, unknown>,
  given: Readonly<Record<string, unknown>>,
  members: readonly Member[],
): ReadonlyMap<string, unknown> {
  const lists = members.filter(({ shape }) => shape.kind === "list").map(({ name }) => values.get(name));
  const [list] = lists;
  if (lists.length !== 1 || !Array.isArray(list)) return values;
  const totals = members.filter(
    ({ name, shape }) =>
      shape.kind === "integer" && /^total(?: count| num)?$/.test(wordsOf(name)) && given[name] === undefined,
  );
  return new Map([...values, ...totals.map(({ name }) => [name, list.length] as const)]);
}

/** Makes values that look like those of the API. */
export function make(shape: Shape, given: unknown, making: Making): unknown {
  const randomOf =
    (path: readonly Step[]) =>
    (kin?: string): Random => {
      // Members that are kin differ in the last name of their path. A place in a list can follow it.
      const named = path.map((step) => typeof step).lastIndexOf("string");
      const steps = path.map((step, index) => (index === named ? (kin ?? step) : step));
      return randomAt(making.seed, `${making.action}/${steps.join("/")}`);
    };

  const object = ({ type, members }: ObjectShape, known: unknown, place: ValuePlace): unknown => {
    const all = members();
    const inside: ValuePlace = { ...place, types: [...place.types, type] };
    if (inside.types.length > 100)
      throw new RangeError(`${making.action}: ${type} promises itself without end`);
    // It has no prototype, because a member can be called `constructor`.
    const overrides: Readonly<Record<string, unknown>> = Object.assign(Object.create(null), known);
    const values = new Map<string, unknown>();
    for (const { name, shape: of, isPromised, isNullable } of all) {
      const override = overrides[name];
      const path = [...place.path, name];
      const at: ValuePlace = { ...inside, path, words: wordsOfMember(name, type) };
      const isDeep = override === undefined && of.kind === "object" && isTooDeep(of, inside);
      const isOut =
        override === undefined && (isDeep || of.kind === "any" || making.leavesOut(memberPath(path)));
      if (isOut && !isPromised) continue;
      values.set(name, isDeep && isNullable ? null : value(of, override, at));
    }
    // Unknown members stay, so that the contract rejects a name with a typing mistake.
    const others = Object.entries(overrides).filter(
      ([name, each]) => each !== undefined && all.every((member) => member.name !== name),
    );
    return Object.fromEntries([...withTotals(values, overrides, all), ...others]);
  };

  const list = ({ items }: ListShape, known: unknown, place: ValuePlace): unknown[] => {
    const isBelowList = place.path.some((step) => typeof step === "number");
    const length = isTooDeep(items, place) ? 0 : isBelowList ? 1 : ITEMS;
    const overrides = Array.isArray(known) ? known : Array.from({ length });
    return overrides.map((override: unknown, index) =>
      value(items, override, { ...place, path: [...place.path, index], words: singular(place.words) }),
    );
  };

  const value = (of: Shape, known: unknown, place: ValuePlace): unknown => {
    if (of.kind === "object" && (known === undefined || isObject(known))) return object(of, known, place);
    if (of.kind === "list" && (known === undefined || Array.isArray(known))) return list(of, known, place);
    if (known !== undefined || of.kind === "object" || of.kind === "list") return known;
    return of.kind === "any" ? null : plausible(of.kind, place.words, randomOf(place.path));
  };

  const words = wordsOf(String(making.at.at(-1) ?? ""));
  return value(shape, given, { words, path: making.at, types: [] });
}
