import type { Edition } from "@tc3-schema/codegen/schema-files";
import {
  type Arbitrary,
  array,
  boolean,
  constant,
  constantFrom,
  oneof,
  record,
  stringMatching,
  tuple,
  uniqueArray,
} from "fast-check";
import type { ActionStatus, EditionFacts } from "../src/facts.ts";

const name = oneof(
  stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,6}$/),
  constantFrom("Zone", "Instance", "__proto__", "constructor", "Error"),
);

const kind = oneof(constantFrom("string", "int64", "uint64", "date", "datetime_iso", "float", "bool"), name);

const member = tuple(kind, boolean(), boolean(), boolean(), boolean(), boolean()).map(
  ([of, isList, required, promised, nullable, deprecated]) =>
    [
      `${of}${isList ? "[]" : ""}`,
      ...(required ? ["required"] : []),
      ...(promised ? ["promised"] : []),
      ...(nullable ? ["nullable"] : []),
      ...(deprecated ? ["deprecated"] : []),
    ].join(" "),
);

const mapOf = <T>(value: Arbitrary<T>): Arbitrary<ReadonlyMap<string, T>> =>
  array(tuple(name, value), { maxLength: 6 }).map((entries) => new Map(entries));

const status = constantFrom<ActionStatus>("online", "deprecated", "offline");

/** Facts of any shape, of one version of a service. There are few names, so that two of them have some in common. */
export const factsOf = (edition: Edition): Arbitrary<EditionFacts> =>
  record({
    edition: constant(edition),
    service: constant("post"),
    version: constant("2021-01-11"),
    actions: mapOf(status),
    types: mapOf(mapOf(member)),
    codes: mapOf(uniqueArray(name, { maxLength: 5 }).map((actions) => actions.sort())),
  });
