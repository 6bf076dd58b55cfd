import { byCodeUnit } from "@tc3-schema/base/order";
import type { ServiceFacts, TypeFacts } from "./facts.ts";

const INTEGERS: ReadonlySet<string> = new Set(["int64", "uint64"]);
const STRINGS: ReadonlySet<string> = new Set(["string", "date", "datetime", "datetime_iso", "binary"]);

/** What both kinds have in common, or either. Only two members of all services are a list here and a string there. */
function kindInBoth(a: string, b: string): string {
  if (a === b) return a;
  if (INTEGERS.has(a) && INTEGERS.has(b)) return "int64";
  if (STRINGS.has(a) && STRINGS.has(b)) return "string";
  return [a, b].sort(byCodeUnit).join("|");
}

/** The flags of a member that only one edition has. It is not promised then, nor can a request have to give it. */
const OF_ONE: ReadonlySet<string> = new Set(["nullable", "deprecated"]);

const ofOne = (text: string): string =>
  text
    .split(" ")
    .filter((word, index) => index === 0 || OF_ONE.has(word))
    .join(" ");

/**
 * A member that both editions have. It is promised if both promise it, and deprecated if both say so. It may be null if
 * it may be in one of them, and a request has to give it if it has to in one of them.
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
 * The facts for code that is deployed to either edition. It has the actions, types and members that one of them has, and
 * promises only what both promise.
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
