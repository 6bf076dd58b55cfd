import { describe, expect, it } from "@jest/globals";
import { compare, judge, RULES } from "@tc3-schema/spec-diff";
import { fixture } from "@tc3-schema/spec-diff/test/fixture";
import { compileEverything, proveCodes, proveTypes, proveValidation } from "../src/prove/index.ts";

/** The compiler sees no words: a patch of the types is nothing to it. */
const asCompiled = (verdict: string): string => (verdict === "patch" ? "none" : verdict);

/** What is generated of a state is made once, so the three verdicts of a rule are proved together. */
describe.each(RULES)("$id", ({ id }) => {
  const { previous, current } = fixture(id);
  const { changes } = judge(compare(previous, current));

  it("is source compatible or not, as the compiler says of code that uses what changed", () => {
    // A type that comes or goes is met by nobody but with the field that holds it.
    const met = changes.filter(({ paths, place }) => paths.length > 0 || place.type === undefined);
    const proofs = proveTypes(previous, current, met);
    expect(proofs.map(({ change, verdict }) => [change.rule, verdict])).toEqual(
      met.map(({ rule, verdicts }) => [rule, asCompiled(verdicts.types)]),
    );
  });

  it("breaks code that uses everything, or does not, as the whole of it says", () => {
    const compiled = compileEverything(previous, current);
    expect(compiled.flatMap(({ errors }) => errors.previous)).toEqual([]);
    const isBroken = compiled.some(({ errors }) => errors.current.length > 0);
    expect(isBroken).toBe(changes.some(({ verdicts }) => verdicts.types === "major"));
  });

  it("judges payloads otherwise, or does not, as both validators show", async () => {
    const proofs = await Promise.all(changes.map((change) => proveValidation(previous, current, change)));
    expect(proofs.map(({ change, verdict }) => [change.rule, verdict])).toEqual(
      changes.map(({ rule, verdicts }) => [rule, verdicts.validation]),
    );
  });

  it("changes what people decide by, or does not, as the generated catalogues show", () => {
    const proofs = proveCodes(previous, current, changes);
    expect(proofs.map(({ change, verdict }) => [change.rule, verdict])).toEqual(
      changes.map(({ rule, verdicts }) => [rule, verdicts.codes]),
    );
  });
});
