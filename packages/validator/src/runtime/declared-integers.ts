import type { IntegerMode, Issue } from "@tc3-schema/types";
import { convertInt64 } from "./convert-int64.ts";
import type { Exact } from "./exact.ts";
import type { Int64Plan } from "./int64-plan.ts";
import { integerDigits } from "./integer-digits.ts";
import { ISSUE_CAP } from "./issue.ts";
import { isLost, isPlain, LostInteger, loss } from "./lost-integer.ts";
import type { Path } from "./path.ts";
import { readExact } from "./read-exact.ts";
import { valuesWhere } from "./walk.ts";

const keyOf = (path: Path): string => JSON.stringify(path);

const keysOf = (issues: readonly Issue[], code: Issue["code"]): ReadonlySet<string> =>
  new Set(issues.filter((each) => each.code === code).map(({ path }) => keyOf(path)));

/** Whether a path leads into one of some fields. */
const isInside = (path: Path, fields: ReadonlySet<string>): boolean =>
  fields.size > 0 && path.some((_, length) => fields.has(keyOf(path.slice(0, length + 1))));

interface Losses {
  /** By the key of its path: an integer that a field of the spec lost. */
  readonly declared: ReadonlyMap<string, Issue>;
  /** Integers in fields that the spec does not know. */
  readonly undeclared: readonly Issue[];
  readonly omitted: number;
}

/** The digits of what `JSON.parse` rounded, where that is a loss: a float of the spec loses nothing. */
function lossesIn(exact: unknown, issues: readonly Issue[]): Losses {
  const unsafe = keysOf(issues, "unsafe-integer");
  const unknown = keysOf(issues, "unknown-field");
  const declared = new Map<string, Issue>();
  const undeclared: Issue[] = [];
  let omitted = 0;
  for (const { value: lost, path: pathTo } of valuesWhere(exact, isLost)) {
    const path = pathTo();
    const key = keyOf(path);
    if (unsafe.has(key)) {
      const digits = integerDigits(lost.token);
      if (digits !== undefined) declared.set(key, loss(digits, path));
    } else if (isPlain(lost.token) && isInside(path, unknown)) {
      if (undeclared.length < ISSUE_CAP) undeclared.push(loss(lost.token, path));
      else omitted += 1;
    }
  }
  return { declared, undeclared, omitted };
}

const mayHaveLost = ({ code }: Issue): boolean => code === "unsafe-integer" || code === "unknown-field";

/**
 * The spec says which fields have 64 bits: `conforms` has looked at each of them, so a text without a remark on one
 * need not be read a second time.
 *
 * @param text JSON.
 * @param value What `JSON.parse` made of it; converted in place.
 */
export function declaredIntegers(
  text: string,
  value: unknown,
  issues: readonly Issue[],
  mode: IntegerMode,
  plan: Int64Plan,
): Exact {
  const exact = issues.some(mayHaveLost)
    ? readExact(text, (token, rounded) => new LostInteger(token, rounded))
    : undefined;
  const delivered = mode === "number" ? value : convertInt64(value, exact, plan, mode);
  if (exact === undefined) return { delivered, issues, omitted: 0 };

  const { declared, undeclared, omitted } = lossesIn(exact, issues);
  const kept = issues.flatMap((each) => {
    if (each.code !== "unsafe-integer") return [each];
    return mode === "number" ? [declared.get(keyOf(each.path)) ?? each] : [];
  });
  return { delivered, issues: [...kept, ...undeclared], omitted };
}
