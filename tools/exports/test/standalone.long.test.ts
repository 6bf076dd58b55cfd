import { describe, expect, test } from "@jest/globals";
import * as intlSms2019 from "@tc3-schema/validator/intl/sms/v20190711";
import * as intlSms2021 from "@tc3-schema/validator/intl/sms/v20210111";
import * as callbacks from "@tc3-schema/validator/sms/callbacks";
import * as sms2019 from "@tc3-schema/validator/sms/v20190711";
import * as sms2021 from "@tc3-schema/validator/sms/v20210111";
import { sendSmsRequest } from "@tc3-schema/validator/sms/v20210111/requests";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { contentOf, files } from "./schemas.ts";

/** Every value of a key, at any depth. */
function valuesOf(value: unknown, key: string): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => [
    ...(name === key ? [each] : []),
    ...valuesOf(each, key),
  ]);
}

const SEND_SMS = "sms/v20210111/SendSms";
const VERSIONS = {
  "sms/v20190711": sms2019,
  "sms/v20210111": sms2021,
  "sms/callbacks": callbacks,
  "intl/sms/v20190711": intlSms2019,
  "intl/sms/v20210111": intlSms2021,
};

test("there is one schema per draft, severity and action, callback or envelope, and one per draft and request", () => {
  const subjects = Object.entries(VERSIONS).flatMap(([path, contracts]) =>
    Object.values(contracts).map(({ action }) => `${path}/${action}`),
  );
  const requests = subjects.filter((name) => !name.startsWith("sms/callbacks/"));
  const expected = ["draft-07", "2020-12"].flatMap((draft) =>
    [
      ...["envelope", ...subjects].flatMap((name) => [`${name}.strict`, `${name}.tolerant`]),
      ...requests.map((name) => `${name}.request`),
    ].map((name) => `${draft}/${name}.schema.json`),
  );
  expect(files.map(({ path }) => path).sort()).toEqual(expected.sort());
});

describe.each(files)("$path", ({ path, text }) => {
  const schema = contentOf(path);

  test("compiles alone, in the strict mode of Ajv, as the draft that it names", () => {
    const Judge = path.startsWith("draft-07/") ? Ajv : Ajv2020;
    const ajv = new Judge({ strict: true });
    expect(ajv.compile(schema)).toBeInstanceOf(Function);
  });

  test("refers to no other file", () => {
    const inside = path.startsWith("draft-07/") ? "#/definitions/" : "#/$defs/";
    expect(valuesOf(schema, "$ref").filter((ref) => !String(ref).startsWith(inside))).toEqual([]);
  });

  test("has its own address, a title, and a sentence on the verdict", () => {
    const [, kind = ""] = /\.(strict|tolerant|request)\./.exec(path) ?? [];
    expect(schema).toMatchObject({
      $id: `https://tc3-schema.github.io/schemas/standalone/${path}`,
      title: expect.any(String),
      description: expect.stringContaining(
        kind === "request" ? "It refuses the same as the API" : `${kind} rule`,
      ),
    });
  });

  test("is printed with two blanks and a line end", () => {
    expect(text).toBe(`${JSON.stringify(schema, null, 2)}\n`);
  });
});

describe("the descriptions in a schema", () => {
  const strict = contentOf(`draft-07/${SEND_SMS}.strict.schema.json`);

  test("have our own words about types and members", () => {
    expect(strict).toMatchObject({
      title: "SendSmsAnswer",
      properties: { Response: { title: "SendSmsResponse", description: expect.any(String) } },
      definitions: {
        SendStatus: { title: "SendStatus", properties: { Fee: { description: expect.any(String) } } },
      },
    });
  });

  test("name the Error after the action, so that generated types are not called Error", () => {
    expect(strict).toMatchObject({
      properties: { Response: { properties: { Error: { title: "SendSmsError" } } } },
    });
  });

  test("mark the integers of 64 bits, and say what each language does with them", () => {
    expect(strict).toMatchObject({
      $comment: expect.stringMatching(/Python.*Go.*Java.*PHP/),
      definitions: { SendStatus: { properties: { Fee: { type: "integer", $comment: "uint64" } } } },
    });
    expect(contentOf("draft-07/sms/callbacks/deliveryStatus.strict.schema.json")).not.toHaveProperty(
      "$comment",
    );
  });

  test("mark the deprecated members", () => {
    expect(strict).toMatchObject({
      properties: { Response: { properties: { DeprecatedWarning: { deprecated: true } } } },
    });
  });
});

test("an integer beyond 2^53 is accepted, because other languages read it exactly", () => {
  const body = (Fee: number) => {
    const status = {
      Code: "Ok",
      Fee,
      IsoCode: "CN",
      Message: "",
      PhoneNumber: "",
      SerialNo: "",
      SessionContext: "",
    };
    return { Response: { RequestId: "r", SendStatusSet: [status] } };
  };
  const accepts = new Ajv().compile(contentOf(`draft-07/${SEND_SMS}.strict.schema.json`));
  expect(accepts(body(2 ** 60))).toBe(true);
  expect(accepts(body(1.5))).toBe(false);
  expect(sms2021.sendSms.strict.is(body(2 ** 60))).toBe(false);
});

describe("the schema of a request", () => {
  const request = { PhoneNumberSet: ["+8613711112222"], SmsSdkAppId: "1400006666", TemplateId: "1" };
  const accepts = new Ajv().compile(contentOf(`draft-07/${SEND_SMS}.request.schema.json`));

  test.each([
    ["a complete request", request, true],
    ["a parameter that is missing", { ...request, TemplateId: undefined }, false],
    ["a parameter of another kind", { ...request, TemplateId: 1 }, false],
    ["a parameter that the action does not know", { ...request, TemplateID: "1" }, false],
    ["null", { ...request, SignName: null }, false],
  ])("%s", (_, value, verdict) => {
    const sent: unknown = JSON.parse(JSON.stringify(value));
    expect(accepts(sent)).toBe(verdict);
    expect(sendSmsRequest.is(sent)).toBe(verdict);
  });
});
