import { byCodeUnit } from "@tc3-schema/base/order";
import type { ServiceFacts, TypeFacts } from "./facts.ts";

const INTEGERS: ReadonlySet<string> = new Set(["int64", "uint64"]);
const STRINGS: ReadonlySet<string> = new Set(["string", "date", "datetime", "datetime_iso", "binary"]);

/**
 * Returns the kind that both editions have in common, or both kinds. Only two members of all services are a list in one
 * edition and a string in the other.
 */
function kindInBoth(a: string, b: string): string {
  if (a === b) return a;
  if (INTEGERS.has(a) && INTEGERS.has(b)) return "int64";
  if (STRINGS.has(a) && STRINGS.has(b)) return "string";
  return [a, b].sort(byCodeUnit).join("|");
}

/**
 * The flags that stay for a member of only one edition. It cannot be promised, and a request cannot be required to have
 * it.
 */
const OF_ONE: ReadonlySet<string> = new Set(["nullable", "deprecated"]);

const ofOne = (text: string): string =>
  text
    .split(" ")
    .filter((word, index) => index === 0 || OF_ONE.has(word))
    .join(" ");

/**
 * Returns a member that both editions have. It is promised if both promise it, and deprecated if both say so. It may be
 * null if it may be null in one of them, and a request must have it if one of them requires it.
 */
function memberInBoth(a: string, b: string): string {
  if (a === b) return a;
  const [kindA = "", ...flagsA] = a.split(" ");
  const [kindB = "", ...flagsB] = b.split(" ");
  const inOne = (flag: string): boolean => flagsA.includes(flag) || flagsB.includes(flag);
  const inAll = (flag: string): boolean => flagsA.includes(flag) && flagsB.includes(flag);
  return [
    kindInBoth(kindA, kindB),
    ...(inOne("required") ? ["required"] : []),
    ...(inAll("promised") ? ["promised"] : []),
    ...(inOne("nullable") ? ["nullable"] : []),
    ...(inAll("deprecated") ? ["deprecated"] : []),
  ].join(" ");
}

function typeInBoth(a: TypeFacts, b: TypeFacts): TypeFacts {
  if (a === b) return a;
  const names = [...new Set([...a.keys(), ...b.keys()])];
  return new Map(
    names.map((name) => {
      const [inA, inB] = [a.get(name), b.get(name)];
      if (inA !== undefined && inB !== undefined) return [name, memberInBoth(inA, inB)];
      return [name, ofOne(inA ?? inB ?? "")];
    }),
  );
}

const merged = <T>(
  a: ReadonlyMap<string, T>,
  b: ReadonlyMap<string, T>,
  merge: (a: T, b: T) => T,
): ReadonlyMap<string, T> =>
  new Map([
    ...b,
    ...[...a].map(([name, inA]): [string, T] => {
      const inB = b.get(name);
      return [name, inB === undefined ? inA : merge(inA, inB)];
    }),
  ]);

/**
 * Returns the facts for code that runs with either edition. They have the actions, types and members of both, and
 * promise only what both promise.
 */
export const inBoth = (a: ServiceFacts, b: ServiceFacts): ServiceFacts => ({
  edition: "both",
  service: a.service,
  version: a.version,
  // An action that is still in use in one edition is in use.
  actions: merged(a.actions, b.actions, (inA, inB) => (inA === inB ? inA : "online")),
  types: merged(a.types, b.types, typeInBoth),
  codes: merged(a.codes, b.codes, (inA, inB) => [...new Set([...inA, ...inB])].sort(byCodeUnit)),
});
