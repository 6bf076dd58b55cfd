// oxlint-disable typescript/unbound-method -- contracts and guards are closures: none of them has a this
import { expect, test } from "@jest/globals";
import type { AnyContract } from "../src/every-service/contract.ts";
import { exactIntegers } from "../src/every-service/exact-integers.ts";
import { judgeEnvelope, judgeErrorVariants } from "../src/every-service/judge-envelope.ts";
import type { DeclaredObject } from "../src/every-service/read-declared.ts";
import type { Subject } from "../src/every-service/subject.ts";
import { oracleOf } from "../src/every-service/subject.ts";
import { tryChanges } from "../src/every-service/try-changes.ts";
import { generatedService } from "./generated-service.ts";

/** The suite must notice a faulty contract. Otherwise its silence would mean nothing. */

const service = generatedService({
  service: "cards",
  actions: { DescribeCard: { Id: "int64!", Name: "string?" } },
});

const ANSWER: DeclaredObject = {
  kind: "object",
  members: new Map([
    ["Id", { declared: { kind: "integer", official: "int64" }, nullable: false, promised: true }],
    ["Name", { declared: { kind: "string" }, nullable: true, promised: false }],
    ["RequestId", { declared: { kind: "string" }, nullable: false, promised: false }],
  ]),
};

async function subject(
  change: (contract: AnyContract) => Partial<AnyContract> = () => ({}),
): Promise<Subject> {
  const contract = await (await service).contract("DescribeCard");
  return { contract: { ...contract, ...change(contract) }, answer: ANSWER, oracle: oracleOf(contract) };
}

const BODY = { Response: { RequestId: "r", Id: 1, Name: "n" } };
const TEXT = JSON.stringify(BODY);

const faults = (of: Subject): ReadonlySet<string> => {
  const body = structuredClone(BODY);
  const found = [...tryChanges(body, of, () => true)].flatMap(({ wrong }) => wrong ?? []);
  expect(body).toEqual(BODY);
  return new Set(found.map(({ check, message }) => `${check}: ${message}`));
};

test("no problem is reported for a correct contract", async () => {
  const right = await subject();
  expect(faults(right)).toEqual(new Set());
  expect([...judgeErrorVariants(BODY, right)].flat()).toEqual([]);
  expect(judgeEnvelope({ output: TEXT }, right)).toEqual([]);
});

test("a contract whose guard accepts everything is noticed", async () => {
  const found = faults(await subject(() => ({ is: () => true })));
  expect(found).toContain("Ajv: another kind at Response.Id: check rejects it, is says true, Ajv says false");
});

test("a contract whose guard requires all promised members is noticed", async () => {
  const found = faults(
    await subject(({ is }) => ({ is: (value) => is(value) && JSON.stringify(value).includes('"Id"') })),
  );
  expect(found).toContain("Ajv: removed at Response.Id: check accepts it, is says false, Ajv says true");
});

test("a contract that reports nothing is noticed", async () => {
  const found = faults(
    await subject(({ check }) => ({
      check: (value) => {
        const outcome = check(value);
        return outcome.status === "malformed" ? outcome : { ...outcome, drift: [] };
      },
    })),
  );
  expect(found).toEqual(
    new Set([
      "change: null at Response.Id: no issue null",
      "change: an unknown member at response: no issue unknown-field",
      "change: an unknown member at Response.id: no issue unknown-field",
      "change: removed at Response.Id: no issue missing",
    ]),
  );
});

test("a contract from definitions with different kinds is noticed", async () => {
  const { contract, oracle } = await subject();
  const members = new Map(ANSWER.members).set("Name", {
    declared: { kind: "number" },
    nullable: false,
    promised: true,
  });
  const found = faults({ contract, oracle, answer: { kind: "object", members } });
  expect(found).toContain("change: another kind at Response.Name: success");
  expect(found).toContain("change: null at Response.Name: no issue null");
  expect(found).toContain("change: removed at Response.Name: no issue missing");
});

test("a contract that takes a failure for a success is noticed", async () => {
  const blind = await subject(({ check }) => ({ check: () => check(BODY), decode: () => check(BODY) }));
  expect([...judgeErrorVariants(BODY, blind)].flat()).toContain(
    "the rule says failure, the contract says success",
  );
  const failed = JSON.stringify({ Response: { RequestId: "r", Error: { Code: "X", Message: "m" } } });
  expect(judgeEnvelope({ output: failed }, blind)).toEqual([
    "the rule says failure, the contract says success",
  ]);
});

test("a contract that rounds integers is noticed", async () => {
  const text =
    '{"Response":{"RequestId":"9007199254740993","Id":9007199254740993,"More":[-9007199254740995, 1e30]}}';
  expect(exactIntegers(text, await subject())).toEqual([
    { path: ["Response", "Id"], digits: "9007199254740993", declared: "int64", exact: true },
    { path: ["Response", "More", 0], digits: "-9007199254740995", declared: "nothing" },
  ]);
  const rounding = await subject(({ decode }) => ({ decode: (body) => decode(body) }));
  expect(exactIntegers(text, rounding)[0]).toMatchObject({ exact: false });
});
