import { describe, expect, it } from "@jest/globals";
import { compare, judge, RULES } from "../src/index.ts";
import { compileEverything, proveTypes } from "../src/prove/prove-types.ts";
import { fixture } from "./fixture.ts";

/** The compiler sees no words: a patch of the types is nothing to it. */
const asCompiled = (verdict: string): string => (verdict === "patch" ? "none" : verdict);

describe.each(RULES)("$id, for people who use the types", ({ id }) => {
  const { previous, current } = fixture(id);
  const { changes } = judge(compare(previous, current));

  it("is source compatible or not, as the compiler says of code that uses what changed", () => {
    for (const { change, verdict, old, new: now } of proveTypes(previous, current, changes)) {
      // A type that comes or goes is met by nobody but with the field that holds it.
      if (change.paths.length === 0 && change.place.type !== undefined) continue;
      const expected = changes.find(({ fingerprint }) => fingerprint === change.fingerprint)?.verdicts.types;
      expect({ rule: change.rule, verdict, old, now }).toMatchObject({ verdict: asCompiled(expected ?? "") });
    }
  });

  it("breaks code that uses everything, or does not, as the whole of it says", () => {
    const compiled = compileEverything(previous, current);
    expect(compiled.flatMap(({ errors }) => errors.previous)).toEqual([]);
    const isBroken = compiled.some(({ errors }) => errors.current.length > 0);
    expect(isBroken).toBe(changes.some(({ verdicts }) => verdicts.types === "major"));
  });
});
