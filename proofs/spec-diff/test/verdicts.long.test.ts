import { describe, expect, it } from "@jest/globals";
import { compare, judge, RULES } from "@tc3-schema/spec-diff";
import { fixture } from "@tc3-schema/spec-diff/test/fixture";
import { compileEverything, proveCodes, proveTypes, proveValidation } from "../src/prove/index.ts";

/** The compiler does not see descriptions, so it cannot tell a patch from no change. */
const asCompiled = (verdict: string): string => (verdict === "patch" ? "none" : verdict);

/** The three verdicts of a rule are proved together, because the files of a state are generated once. */
describe.each(RULES)("$id", ({ id }) => {
  const { previous, current } = fixture(id);
  const { changes } = judge(compare(previous, current));

  it("has the verdict for types that the compiler gives for code at the changed place", async () => {
    // Code meets a new or removed type only through the field that holds it, which is a change of its own.
    const met = changes.filter(({ paths, place }) => paths.length > 0 || place.type === undefined);
    const proofs = await proveTypes(previous, current, met);
    expect(proofs.map(({ change, verdict }) => [change.rule, verdict])).toEqual(
      met.map(({ rule, verdicts }) => [rule, asCompiled(verdicts.types)]),
    );
  });

  it("breaks code that uses everything exactly if a change is major for types", async () => {
    const compiled = await compileEverything(previous, current);
    expect(compiled.flatMap(({ errors }) => errors.previous)).toEqual([]);
    const isBroken = compiled.some(({ errors }) => errors.current.length > 0);
    expect(isBroken).toBe(changes.some(({ verdicts }) => verdicts.types === "major"));
  });

  it("has the verdict for validation that the validators of both states give", async () => {
    const proofs = await Promise.all(changes.map((change) => proveValidation(previous, current, change)));
    expect(proofs.map(({ change, verdict }) => [change.rule, verdict])).toEqual(
      changes.map(({ rule, verdicts }) => [rule, verdicts.validation]),
    );
  });

  it("has the verdict for codes that the generated catalogues give", async () => {
    const proofs = await proveCodes(previous, current, changes);
    expect(proofs.map(({ change, verdict }) => [change.rule, verdict])).toEqual(
      changes.map(({ rule, verdicts }) => [rule, verdicts.codes]),
    );
  });
});
