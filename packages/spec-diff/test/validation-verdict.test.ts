import { describe, expect, it } from "@jest/globals";
import { compare, judge, RULES } from "../src/index.ts";
import { proveValidation } from "../src/prove/index.ts";
import { fixture } from "./fixture.ts";

describe.each(RULES)("$id, for people who validate", ({ id }) => {
  const { previous, current } = fixture(id);
  const { changes } = judge(compare(previous, current));

  it("judges payloads otherwise, or does not, as both validators show", async () => {
    const proofs = await Promise.all(changes.map((change) => proveValidation(previous, current, change)));
    expect(proofs.map(({ change, verdict, witness }) => ({ rule: change.rule, verdict, witness }))).toEqual(
      changes.map(({ rule, verdicts }, index) => ({
        rule,
        verdict: verdicts.validation,
        witness: proofs[index]?.witness,
      })),
    );
  });
});
