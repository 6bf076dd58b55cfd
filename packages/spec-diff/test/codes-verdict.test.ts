import { describe, expect, it } from "@jest/globals";
import { compare, judge, RULES } from "../src/index.ts";
import { proveCodes } from "../src/prove/index.ts";
import { fixture } from "./fixture.ts";

describe.each(RULES)("$id, for people who decide by codes", ({ id }) => {
  const { previous, current } = fixture(id);
  const { changes } = judge(compare(previous, current));

  it("changes what they decide by, or does not, as the generated catalogues show", () => {
    expect(proveCodes(previous, current, changes).map(({ verdict }) => verdict)).toEqual(
      changes.map(({ verdicts }) => verdicts.codes),
    );
  });
});
