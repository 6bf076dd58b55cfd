import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { strictMembers } from "@tc3-schema/codegen/strict-schema";
import { CONTRACTS } from "@tc3-schema/explain/contracts";
import type { EditionFacts } from "@tc3-schema/facts/facts";
import { parseFacts } from "@tc3-schema/facts/parse-facts";
import * as fc from "fast-check";
import { contractOfFacts, shapeOfAction } from "../src/contract-of-facts.ts";
import { bodiesOf } from "./bodies.ts";

const DEFINITIONS = join(import.meta.dirname, "../../../packages/definitions");

function factsOf(edition: "cn" | "intl", path: string): EditionFacts {
  const file = `${edition}/${path}.jsonl`;
  return parseFacts(readFileSync(join(DEFINITIONS, file), "utf8"), file, (other) => factsOf(other, path));
}

const SMS = [factsOf("cn", "sms/v20210111"), factsOf("cn", "sms/v20190711")];

describe("a contract that is interpreted", () => {
  const published = CONTRACTS.filter(({ version, action }) =>
    SMS.some((facts) => facts.version === version && facts.actions.has(action)),
  );

  test("exists for the published actions", () => {
    expect(published.length).toBeGreaterThan(30);
  });

  test.each(published.map((contract) => [contract.version, contract.action, contract] as const))(
    "of sms %s gives the same answers as the generated one: %s",
    (version, action, contract) => {
      const facts = SMS.find((each) => each.version === version);
      if (facts === undefined) throw new Error(version);
      const interpreted = contractOfFacts(facts, action);
      const shape = shapeOfAction(facts, action);
      if (interpreted === undefined || shape === undefined) throw new Error(action);
      fc.assert(
        fc.property(bodiesOf(strictMembers(shape)), (body) => {
          expect(interpreted.decode(body)).toEqual(contract.decode(body));
          expect(interpreted.strict.decode(body)).toEqual(contract.strict.decode(body));
          expect(interpreted.is(JSON.parse(body))).toBe(contract.decode(body).status !== "malformed");
        }),
        { numRuns: 60 },
      );
    },
  );

  test("of a type that contains itself reports where a body is nested too deep", () => {
    const facts = factsOf("cn", "bi/v20220105");
    const contract = contractOfFacts(facts, "DescribeUserGroupTreeList");
    if (contract === undefined) throw new Error("no such action");
    const deep = (levels: number): string =>
      `{"Response":{"Data":${'[{"Children":'.repeat(levels)}[]${"}]".repeat(levels)},"RequestId":"r"}}`;
    const codes = (body: string): readonly string[] => {
      const outcome = contract.decode(body);
      return outcome.status === "malformed" ? outcome.issues.map(({ code }) => code) : [outcome.status];
    };
    expect([codes(deep(100)), codes(deep(1_200)).includes("too-deep")]).toEqual([["success"], true]);
  });

  test.each(["GetReconstructDocumentResult", "GetSplitDocumentResult"])(
    "of lkeap %s, which declares an Error, does not take it for a failure and keeps the digits beside it",
    (action) => {
      const contract = contractOfFacts(factsOf("cn", "lkeap/v20240522"), action);
      for (const error of ["", '"Error":{"Code":"a","Message":"m"},']) {
        const body = `{"Response":{${error}"Usage":{"MllmTokens":9007199254740993},"RequestId":"r"}}`;
        expect(contract?.decode(body, { integers: "bigint" })).toMatchObject({
          status: "success",
          data: { Usage: { MllmTokens: 9007199254740993n } },
        });
        const outcome = contract?.decode(body);
        const codes = outcome?.status === "success" ? outcome.drift.map(({ code }) => code) : [];
        expect(codes).toContain("unsafe-integer");
        expect(outcome).toMatchObject({ conforms: false });
      }
    },
  );

  test("reports a deprecated member, whatever its value is", () => {
    const contract = contractOfFacts(factsOf("cn", "cam/v20190116"), "GetAccountSummary");
    const codes = (idps: string): readonly string[] => {
      const outcome = contract?.decode(`{"Response":{"Idps":${idps},"RequestId":"r"}}`);
      const issues = outcome?.status === "malformed" ? outcome.issues : (outcome?.drift ?? []);
      return issues.filter(({ path }) => path.at(-1) === "Idps").map(({ code }) => code);
    };
    expect([codes("1"), codes('"x"')]).toEqual([["deprecated-field"], ["wrong-kind"]]);
  });

  test("keeps the digits of 64-bit integers", () => {
    const contract = contractOfFacts(factsOf("cn", "cvm/v20170312"), "DescribeInstances");
    const body = '{"Response":{"TotalCount":9007199254740993,"InstanceSet":[],"RequestId":"r"}}';
    expect(contract?.decode(body, { integers: "string" })).toMatchObject({
      status: "success",
      data: { TotalCount: "9007199254740993" },
    });
  });

  test("does not exist for an unknown action", () => {
    expect(contractOfFacts(factsOf("cn", "cvm/v20170312"), "DescribeNothing")).toBeUndefined();
  });
});
