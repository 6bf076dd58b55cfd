import { issue } from "../answer-vector.ts";
import { type CompleteValue, type Place, replaced, wideIntegers } from "../complete-value.ts";
import { isWide, kindOf } from "../read-types.ts";
import type { AnswerVector, Path, VectorIssue } from "../vector.ts";

/** One change of a body in which everything is right, and the issues that it makes. They follow from the definition alone. */
export interface Change {
  /** Where the change is, and perhaps what it is: the end of an ID. */
  readonly name: string;
  readonly text: string;
  readonly issues: readonly VectorIssue[];
  /** The path of an integer whose digits JSON.parse rounds. */
  readonly lost?: Path;
}

/** Yields changes of one kind. */
export type ChangesOf = (complete: CompleteValue) => Iterable<Change>;

const spelled = (path: Path): string => path.join("/");

const isRequestId = ({ path }: Place): boolean => path.length === 2 && path[1] === "RequestId";

export const compact = (value: unknown): string => JSON.stringify(value);

/** An integer that a number of JavaScript cannot hold. */
export const LOST = "9007199254740993";

const MARK = "the integer goes here";

/** The text of a body in which an integer has digits that JSON.stringify cannot write. */
export const withDigits = (value: unknown, path: Path, digits: string): string =>
  compact(replaced(value, path, MARK)).replace(JSON.stringify(MARK), digits);

/** Each promised member is missing. */
export function* missingMembers({ value, places }: CompleteValue): Generator<Change> {
  for (const place of places) {
    if (!place.isPromised || place.isItem) continue;
    const { path } = place;
    const code = isRequestId(place) ? "bad-request-id" : "missing";
    yield {
      name: spelled(path),
      text: compact(replaced(value, path, undefined)),
      issues: [issue(code, path)],
    };
  }
}

/** Each member and each item is null. */
export function* nullMembers({ value, places }: CompleteValue): Generator<Change> {
  for (const place of places) {
    const { path, isPromised, isNullable } = place;
    const drift = isPromised && !isNullable ? [issue("null", path)] : [];
    const issues = isRequestId(place) ? [issue("bad-request-id", path)] : drift;
    yield { name: spelled(path), text: compact(replaced(value, path, null)), issues };
  }
}

/** A value of every kind. The text looks like an integer, because that is a common mistake. */
const VALUES: readonly (readonly [kind: string, value: unknown])[] = [
  ["array", []],
  ["boolean", false],
  ["fraction", 0.5],
  ["integer", 7],
  ["object", {}],
  ["string", "7"],
];

/** The kinds of values that a member of a kind may have. */
const FITTING: Readonly<Record<string, readonly string[]>> = {
  number: ["fraction", "integer"],
};

/** Returns the kinds that a member must not have. Where the service is real, one that is likely to come, so that the files stay small. */
function otherKinds(kind: string, isEach: boolean): readonly (readonly [string, unknown])[] {
  const likely: Readonly<Record<string, readonly string[]>> = {
    integer: ["string", "fraction"],
    string: ["integer"],
    array: ["object"],
    object: ["array"],
  };
  const wanted = isEach ? VALUES.map(([name]) => name) : (likely[kind] ?? []);
  const fitting = FITTING[kind] ?? [kind];
  return VALUES.filter(([name]) => wanted.includes(name) && !fitting.includes(name));
}

/** Each member and each item has another kind. */
export const otherKindsOf = (isEach: boolean): ChangesOf =>
  // oxlint-disable-next-line func-names -- an arrow function cannot yield
  function* ({ value, places }) {
    for (const place of places) {
      const { path, member } = place;
      const code = isRequestId(place) ? "bad-request-id" : "wrong-kind";
      for (const [kind, other] of otherKinds(kindOf(member), isEach)) {
        const name = `${spelled(path)}/${kind}`;
        yield { name, text: compact(replaced(value, path, other)), issues: [issue(code, path)] };
      }
    }
  };

/** The name of an unknown member. It is close to what definitions declare, as a new member would be. */
export const NEW = "NewMember";

/** Each object has a member that the definition does not declare. */
export function* unknownMembers({ value, objects }: CompleteValue): Generator<Change> {
  for (const path of objects) {
    const at = [...path, NEW];
    yield { name: spelled(at), text: compact(replaced(value, at, 1)), issues: [issue("unknown-field", at)] };
  }
}

/** The integers of 64 bits of a body in which one has lost digits. */
export const withLost = (places: readonly Place[], lost: Path): NonNullable<AnswerVector["integers"]> =>
  wideIntegers(places).map(({ path, digits }) => ({
    path,
    digits: compact(path) === compact(lost) ? LOST : digits,
  }));

/** Each integer of 64 bits has digits that a number of JavaScript cannot hold. */
export function* lostIntegers({ value, places }: CompleteValue): Generator<Change> {
  for (const { path, member } of places) {
    if (!isWide(member)) continue;
    const issues = [issue("unsafe-integer", path, { received: LOST, modes: ["number"] })];
    yield { name: spelled(path), text: withDigits(value, path, LOST), issues, lost: path };
  }
}
