import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { requestSchema } from "@tc3-schema/codegen/request-schema";
import { parseFacts } from "@tc3-schema/facts/parse-facts";
import type { RequestContract } from "@tc3-schema/types";
import * as requests from "@tc3-schema/validator/sms/v20210111/requests";
import * as fc from "fast-check";
import { requestOfFacts, requestShapeOfAction } from "../src/request-of-facts.ts";
import { valuesOf } from "./bodies.ts";

const DEFINITIONS = join(import.meta.dirname, "../../../packages/definitions");

const factsOf = (path: string) => {
  const file = `cn/${path}.jsonl`;
  return parseFacts(readFileSync(join(DEFINITIONS, file), "utf8"), file, () => undefined);
};

const SMS = factsOf("sms/v20210111");

const PUBLISHED: readonly RequestContract<object>[] = Object.values(requests);

describe("a request contract that is interpreted", () => {
  const published = PUBLISHED.filter(({ action }) => SMS.actions.has(action));

  test("exists for the published actions", () => {
    expect(published.length).toBeGreaterThan(15);
  });

  test.each(published.map((contract) => [contract.action, contract] as const))(
    "gives the same outcomes as the generated one: %s",
    (action, contract) => {
      const interpreted = requestOfFacts(SMS, action);
      const shape = requestShapeOfAction(SMS, action);
      if (interpreted === undefined || shape === undefined) throw new Error(action);
      fc.assert(
        fc.property(valuesOf(requestSchema(shape)), (value) => {
          expect(interpreted.check(value)).toEqual(contract.check(value));
          expect(interpreted.is(value)).toBe(contract.is(value));
        }),
        { numRuns: 60 },
      );
    },
  );

  test("takes a parameter that is undefined for one that is left out", () => {
    const contract = requestOfFacts(SMS, "DeleteSmsSign");
    expect(contract?.is({ SignId: 1, Other: undefined })).toBe(true);
    expect(contract?.is({ SignId: 1, Other: 1 })).toBe(false);
  });

  test("does not exist for an unknown action", () => {
    expect(requestOfFacts(SMS, "SendNothing")).toBeUndefined();
  });
});
