import { describe, expect, test } from "@jest/globals";
import type { Issue, Outcome } from "@tc3-schema/types";
import * as sms2019 from "@tc3-schema/validator/sms/v20190711";
import * as sms2021 from "@tc3-schema/validator/sms/v20210111";
import { failureBody, REQUEST_ID, wrapped } from "./answers.ts";
import { bodies2019 } from "./bodies-2019.ts";
import { bodies2021 } from "./bodies-2021.ts";
import { added, objectsIn, type Path, removed, replaced, within } from "./changed.ts";

/** The part of a contract that is tested, for any action. */
interface AnyContract {
  readonly version: string;
  readonly action: string;
  decode(body: string, options?: { integers?: "number" | "bigint" | "string" }): Outcome<unknown, string>;
  readonly strict: { decode(body: string): Outcome<unknown, string> };
}

const contracts: readonly AnyContract[] = [...Object.values(sms2019), ...Object.values(sms2021)];

const bodies = [
  ...Object.entries(bodies2019).map(([action, body]) => ({
    version: "2019-07-11",
    action,
    body: { ...body },
  })),
  ...Object.entries(bodies2021).map(([action, body]) => ({
    version: "2021-01-11",
    action,
    body: { ...body },
  })),
];

/**
 * The members that the official definitions do not promise (no `output_required`), read by hand. All other members of a
 * response are promised.
 */
const NOT_PROMISED: Readonly<Record<string, readonly string[]>> = {
  "2019-07-11": [
    "DeleteSignStatus/DeleteStatus",
    "DeleteSignStatus/DeleteTime",
    "DescribeSignListStatusSet/QualificationId",
    "DescribeSignListStatusSet/QualificationName",
    "DescribeSignListStatusSet/QualificationStatusCode",
  ],
  "2021-01-11": [
    "AddSignStatus/SignId",
    "AddTemplateStatus/TemplateId",
    "DeleteSignStatus/DeleteStatus",
    "DeleteSignStatus/DeleteTime",
    "DescribeSignListStatusSet/QualificationId",
    "DescribeSignListStatusSet/QualificationName",
    "DescribeSignListStatusSet/QualificationStatusCode",
    "SendRecordSet",
    "TotalCount",
    "ModifySignStatus/SignId",
    "ModifyTemplateStatus/TemplateId",
    "ReportConversionStatus/Code",
    "ReportConversionStatus/Message",
  ],
};

const isPromised = (version: string, path: Path): boolean =>
  NOT_PROMISED[version]?.includes(path.filter((key) => typeof key === "string").join("/")) === false;

const isRequestId = (path: Path): boolean => path.join("/") === "RequestId";

/** Returns the parts of an outcome that are compared. */
const summed = (outcome: Outcome<unknown, string>): object => {
  const issues: readonly Issue[] = outcome.status === "malformed" ? outcome.issues : outcome.drift;
  return {
    status: outcome.status,
    conforms: outcome.status === "success" ? outcome.conforms : undefined,
    issues: issues.map(({ code, path }) => `${code} ${path.join("/")}`),
  };
};

const NO_ISSUES = { status: "success", conforms: true, issues: [] };
const notedAt = (code: string, path: Path, conforms: boolean): object => ({
  status: "success",
  conforms,
  issues: [`${code} ${["Response", ...path].join("/")}`],
});
const refusedAt = (code: string, path: Path): object => ({
  status: "malformed",
  conforms: undefined,
  issues: [`${code} ${["Response", ...path].join("/")}`],
});

/** Returns the issue for a value that is absent or null. */
const lackAt = (code: "missing" | "null", path: Path): object =>
  isRequestId(path) ? refusedAt("bad-request-id", path) : notedAt(code, path, false);

/** Returns a value of a kind other than that of the given one. */
const otherKind = (value: unknown): unknown => (typeof value === "string" ? 7 : "seven");

const contractOf = (version: string, action: string): AnyContract => {
  const found = contracts.find((contract) => contract.version === version && contract.action === action);
  if (found === undefined) throw new Error(`${version} has no ${action}`);
  return found;
};

test("there is a body for every action of both versions", () => {
  const names = contracts.map(({ version, action }) => `${version} ${action}`);
  expect(bodies.map(({ version, action }) => `${version} ${action}`).sort()).toEqual(names.sort());
  expect(names).toHaveLength(36);
});

describe.each(bodies)("$version $action", ({ version, action, body }) => {
  const contract = contractOf(version, action);
  const parsed = (response: object): object => summed(contract.decode(wrapped(response)));

  test("accepts its body without issues, strictly too", () => {
    expect(contract.strict.decode(wrapped(body))).toEqual({
      status: "success",
      conforms: true,
      requestId: REQUEST_ID,
      data: body,
      drift: [],
      omitted: 0,
    });
  });

  test.each([
    ["bigint", BigInt],
    ["string", String],
  ] as const)("turns its numbers into %s, and changes nothing else", (integers, turned) => {
    const data = within(body)
      .filter(({ value }) => typeof value === "number")
      .reduce<object>((whole, { path, value }) => replaced(whole, path, turned(Number(value))), body);
    expect(contract.decode(wrapped(body), { integers })).toMatchObject({
      status: "success",
      conforms: true,
      data,
    });
  });

  test("reports missing members that are promised", () => {
    // Items of a list are left out, because a shorter list breaks no promise.
    for (const { path } of within(body).filter((each) => typeof each.path.at(-1) === "string"))
      expect([path, parsed(removed(body, path))]).toEqual([
        path,
        isPromised(version, path) ? lackAt("missing", path) : NO_ISSUES,
      ]);
  });

  test("reports null only where a value is promised", () => {
    for (const { path } of within(body)) {
      const isOptional = typeof path.at(-1) === "string" && !isPromised(version, path);
      const expected = isOptional ? NO_ISSUES : lackAt("null", path);
      expect([path, parsed(replaced(body, path, null))]).toEqual([path, expected]);
    }
  });

  test("refuses a value of a wrong kind everywhere", () => {
    for (const { path, value } of within(body))
      expect([path, parsed(replaced(body, path, otherKind(value)))]).toEqual([
        path,
        refusedAt(isRequestId(path) ? "bad-request-id" : "wrong-kind", path),
      ]);
  });

  test("reports a new field everywhere, and keeps it", () => {
    for (const path of objectsIn(body)) {
      const grown = added(body, path, "ReasonDesc", { Kind: "new" });
      expect(summed(contract.decode(wrapped(grown)))).toEqual(
        notedAt("unknown-field", [...path, "ReasonDesc"], true),
      );
      expect(contract.decode(wrapped(grown))).toMatchObject({ data: grown });
      expect(contract.strict.decode(wrapped(grown))).toMatchObject({ status: "malformed" });
    }
  });

  test("reports that the action is deprecated, strictly too", () => {
    const deprecated = { ...body, DeprecatedWarning: "use another version" };
    for (const face of [contract, contract.strict])
      expect(summed(face.decode(wrapped(deprecated)))).toEqual(
        notedAt("deprecated-field", ["DeprecatedWarning"], true),
      );
  });

  test("recognises a dry run and a failure as failures", () => {
    for (const code of ["DryRunOperation", "FailedOperation.InsufficientBalanceInSmsPackage", "New.Code"])
      expect(contract.decode(failureBody(code))).toMatchObject({
        status: "failure",
        requestId: REQUEST_ID,
        error: { code },
        drift: [],
      });
  });
});
