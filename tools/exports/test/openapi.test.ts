import { describe, expect, test } from "@jest/globals";
import { isRecord } from "@tc3-schema/base/json";
import { Ajv2020 } from "ajv/dist/2020.js";
import { type ExportedFile, exportOpenapi, type OpenapiChoices } from "../src/index.ts";
import { model } from "./schemas.ts";

const { callbacks, common, envelope, services } = model;

const WHOLE: OpenapiChoices = { severity: "tolerant", extent: "whole" };

const exported = (choices: OpenapiChoices = WHOLE): readonly ExportedFile[] => [
  ...services.flatMap((service) => exportOpenapi(envelope, common, { kind: "service", service }, choices)),
  ...callbacks.flatMap((each) =>
    exportOpenapi(envelope, common, { kind: "callbacks", callbacks: each }, choices),
  ),
];

/** The document with this path. */
function documentAt(path: string, choices: OpenapiChoices = WHOLE): Record<string, unknown> {
  const file = exported(choices).find((each) => each.path === path);
  if (file === undefined) throw new Error(`no file ${path}`);
  return JSON.parse(file.text);
}

/** The value at a path of names. */
function valueAt(value: unknown, names: readonly string[]): unknown {
  return names.reduce((each, name) => (isRecord(each) ? each[name] : undefined), value);
}

/** Every value of a key, at any depth. */
function valuesOf(value: unknown, key: string): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => [
    ...(name === key ? [each] : []),
    ...valuesOf(each, key),
  ]);
}

const SMS = "sms/v20210111.openapi.json";
const SEND_SMS = "/#X-TC-Action=SendSms";

test("there is one document per version of a service and edition, and one for the callbacks", () => {
  expect(exported().map(({ path }) => path)).toEqual([
    "sms/v20190711.openapi.json",
    SMS,
    "intl/sms/v20190711.openapi.json",
    "intl/sms/v20210111.openapi.json",
    "sms/callbacks.openapi.json",
  ]);
});

describe.each(exported())("$path", ({ text }) => {
  const document: unknown = JSON.parse(text);
  const schemas = valueAt(document, ["components", "schemas"]);

  test("names only components that exist", () => {
    const references = valuesOf(document, "$ref").map(String);
    const missing = references.filter(
      (each) => valueAt(document, each.replace("#/", "").split("/")) === undefined,
    );
    expect(references.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  test("has no component under a name that OpenAPI forbids", () => {
    const names = Object.keys(isRecord(schemas) ? schemas : {});
    expect(names.filter((name) => !/^[A-Za-z0-9._-]+$/.test(name))).toEqual([]);
  });

  test("says that it is not official, and how each language reads integers of 64 bits", () => {
    const description = valueAt(document, ["info", "description"]);
    expect(description).toMatch(/Not an official document/);
    expect(description).toMatch(/Python.*Go.*Java.*C#.*PHP.*JavaScript/s);
  });
});

describe("the document of SMS", () => {
  const document = documentAt(SMS);
  const schemas = valueAt(document, ["components", "schemas"]);
  const operation = valueAt(document, ["paths", SEND_SMS, "post"]);

  test("has one operation per action, at a path that becomes / when it is sent", () => {
    const paths = Object.keys(valueAt(document, ["paths"]) ?? {});
    const actions = services.find(
      ({ path, edition }) => path === "sms/v20210111" && edition === "cn",
    )?.actions;
    expect(paths).toEqual(actions?.map(({ name }) => `/#X-TC-Action=${name}`));
    expect(new URL(`https://sms.tencentcloudapi.com${SEND_SMS}`).pathname).toBe("/");
  });

  test("tells the actions apart by the header X-TC-Action", () => {
    expect(operation).toMatchObject({
      operationId: "SendSms",
      parameters: expect.arrayContaining([
        expect.objectContaining({
          name: "X-TC-Action",
          in: "header",
          required: true,
          schema: { type: "string", enum: ["SendSms"] },
        }),
      ]),
    });
  });

  test("describes the signature, and the endpoint of the edition", () => {
    expect(valueAt(document, ["components", "securitySchemes", "TC3-HMAC-SHA256"])).toMatchObject({
      name: "Authorization",
      description: expect.stringContaining("TC3-HMAC-SHA256 Credential="),
    });
    expect(document["servers"]).toMatchObject([{ url: "https://sms.tencentcloudapi.com" }]);
    expect(documentAt("intl/sms/v20210111.openapi.json")["servers"]).toMatchObject([
      { url: "https://sms.intl.tencentcloudapi.com" },
    ]);
  });

  test("refers to the tolerant answer, and to the strict one if that is chosen", () => {
    const answerIn = (severity: OpenapiChoices["severity"]): unknown =>
      valueAt(documentAt(SMS, { severity, extent: "whole" }), [
        "paths",
        SEND_SMS,
        "post",
        "responses",
        "200",
        "content",
        "application/json",
        "schema",
        "$ref",
      ]);
    expect(answerIn("tolerant")).toBe("#/components/schemas/SendSms.answer.tolerant");
    expect(answerIn("strict")).toBe("#/components/schemas/SendSms.answer.strict");
  });

  test("marks integers of 64 bits with the format int64, so that no generator chooses 32 bits", () => {
    expect(valueAt(schemas, ["SendStatus.strict", "properties", "Fee"])).toMatchObject({
      type: "integer",
      format: "int64",
      $comment: "uint64",
    });
  });

  test("lists the codes of an action with their summaries, and allows any other text", () => {
    expect(valueAt(schemas, ["SendSms.error.codes", "anyOf"])).toEqual([
      { $ref: "#/components/schemas/common.error.codes" },
      {
        type: "string",
        enum: expect.arrayContaining(["LimitExceeded.PhoneNumberDailyLimit"]),
        "x-enumDescriptions": expect.objectContaining({
          "LimitExceeded.PhoneNumberDailyLimit": expect.any(String),
        }),
      },
      { type: "string" },
    ]);
    expect(valueAt(schemas, ["common.error.codes", "enum"])).toContain("AuthFailure.SignatureExpire");
    expect(
      valueAt(schemas, [
        "SendSms.answer.strict",
        "properties",
        "Response",
        "properties",
        "Error",
        "properties",
        "Code",
      ]),
    ).toMatchObject({ $ref: "#/components/schemas/SendSms.error.codes" });
  });
});

describe("the components of answers", () => {
  const document = documentAt(SMS);
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: "https://example.com/sms", ...document });
  const judgeOf = (component: string) => {
    const judge = ajv.getSchema(`https://example.com/sms#/components/schemas/${component}`);
    if (judge === undefined) throw new Error(`no component ${component}`);
    return judge;
  };
  const judge = (severity: string) => judgeOf(`SendSms.answer.${severity}`);
  const Response = { RequestId: "r" };

  test.each([
    ["a success with its list", { Response: { ...Response, SendStatusSet: [] } }, true, true],
    ["a success without its list", { Response }, true, false],
    [
      "a failure with a listed code",
      { Response: { ...Response, Error: { Code: "InternalError", Message: "" } } },
      true,
      true,
    ],
    [
      "a failure with a code that is not listed",
      { Response: { ...Response, Error: { Code: "New.Code", Message: "" } } },
      true,
      true,
    ],
    [
      "a failure whose code is a number",
      { Response: { ...Response, Error: { Code: 1, Message: "" } } },
      false,
      false,
    ],
  ])("judges %s", (_, body, tolerant, strict) => {
    expect([judge("tolerant")(body), judge("strict")(body)]).toEqual([tolerant, strict]);
  });

  test.each(["success", "failure"])("accept the example of a %s of every action, strictly too", (name) => {
    const actions = Object.values(valueAt(document, ["paths"]) ?? {}).map((path) => ({
      action: String(valueAt(path, ["post", "operationId"])),
      example: valueAt(path, [
        "post",
        "responses",
        "200",
        "content",
        "application/json",
        "examples",
        name,
        "value",
      ]),
    }));
    const refused = actions.filter(({ action, example }) => !judgeOf(`${action}.answer.strict`)(example));
    expect(actions.length).toBeGreaterThan(10);
    expect(refused).toEqual([]);
  });
});

test("a document for one action has the path /, because servers choose the operation by the path", () => {
  const single: OpenapiChoices = { severity: "tolerant", extent: "single" };
  const document = documentAt("sms/v20210111/SendSms.openapi.json", single);
  expect(Object.keys(valueAt(document, ["paths"]) ?? {})).toEqual(["/"]);
  expect(valueAt(document, ["paths", "/", "post", "operationId"])).toBe("SendSms");
  expect(valueAt(document, ["components", "schemas"])).not.toHaveProperty("PullSmsSendStatus.answer.strict");
});

test("callbacks are webhooks", () => {
  const document = documentAt("sms/callbacks.openapi.json");
  expect(document).not.toHaveProperty("paths");
  expect(valueAt(document, ["webhooks", "deliveryStatus", "post", "requestBody", "content"])).toEqual({
    "application/json": { schema: { $ref: "#/components/schemas/deliveryStatus.callback.tolerant" } },
  });
});
