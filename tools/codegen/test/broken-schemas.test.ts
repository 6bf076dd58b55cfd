import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { generate, SchemaError } from "../src/index.ts";
import { type Json, type Workplace, workplace } from "./workplace.ts";

const COMMON = "error-codes/common.schema.json";
const ENGLISH = "error-codes/common.en.json";
const CHINESE = "error-codes/common.zh.json";
const RESPONSES = "services/sms/v20210111/responses.schema.json";
const ENVELOPE = "envelope.schema.json";

const failureOf = async (place: Workplace): Promise<SchemaError> => {
  try {
    await generate(place);
  } catch (error) {
    if (error instanceof SchemaError) return error;
    throw error;
  }
  throw new Error("It generated.");
};

/** The file that is changed, the change, and the message that its author gets. */
type Broken = [string, string, (content: Json) => void, string];

const BROKEN: readonly Broken[] = [
  [
    "a code listed twice",
    COMMON,
    ({ oneOf }) => oneOf.push(oneOf[0]),
    'error-codes/common.schema.json#/oneOf/38/const: expected each code once, received "ActionOffline" again',
  ],
  [
    "a retry class that does not exist",
    COMMON,
    ({ oneOf }) => {
      oneOf[2]["x-retry"] = "maybe";
    },
    'error-codes/common.schema.json#/oneOf/2/x-retry: expected one of "no", "throttle", "wait", "transient", received "maybe"',
  ],
  [
    "seconds to wait although a repeat cannot help",
    COMMON,
    ({ oneOf }) => {
      oneOf[2]["x-wait-seconds"] = 30;
    },
    "error-codes/common.schema.json#/oneOf/2/x-wait-seconds: expected seconds only if x-retry is throttle or wait, received 30 with no",
  ],
  [
    "a category that contradicts the fault",
    COMMON,
    ({ oneOf }) => {
      oneOf[2]["x-category"] = "platform";
    },
    "error-codes/common.schema.json#/oneOf/2/x-category: expected the category platform exactly if the fault is server, received platform with client",
  ],
  [
    "a family with a fault and without a category",
    COMMON,
    (catalogue) => {
      catalogue["x-families"].AuthFailure["x-category"] = "none";
    },
    "error-codes/common.schema.json#/x-families/AuthFailure/x-category: expected the category none exactly if the fault is none, received none with client",
  ],
  [
    "a code without a reason",
    COMMON,
    ({ oneOf }) => {
      delete oneOf[0]["x-reason"];
    },
    'error-codes/common.schema.json#/oneOf/0: expected a member called "x-reason", received {"const":"ActionOffline"',
  ],
  [
    "a misspelt keyword",
    COMMON,
    ({ oneOf }) => {
      oneOf[0]["x-falt"] = "client";
    },
    'error-codes/common.schema.json#/oneOf/0: expected one of const, x-fault, x-category, x-retry, x-wait-seconds, x-reason, x-docs, x-source, x-reviewed, x-rule, x-actions, received "x-falt". Did you mean x-fault?',
  ],
  [
    "an unknown source",
    COMMON,
    ({ oneOf }) => {
      oneOf[0]["x-source"] = "hearsay";
    },
    'error-codes/common.schema.json#/oneOf/0/x-source: expected one of responses-page, error-codes-page, received "hearsay"',
  ],
  [
    "a family that is a code",
    COMMON,
    (catalogue) => {
      catalogue["x-families"].InternalError = catalogue["x-families"].AuthFailure;
    },
    'error-codes/common.schema.json#/x-families/InternalError: expected a family whose bare name is not a code, received "InternalError", which oneOf lists. Unlisted codes of this family take what its bare code says: drop this entry',
  ],
  [
    "a reviewed code without a summary",
    ENGLISH,
    ({ summaries }) => {
      delete summaries.InvalidAction;
    },
    "error-codes/common.en.json#/summaries/InvalidAction: expected a summary, received nothing",
  ],
  [
    "a summary of an unknown code",
    ENGLISH,
    ({ summaries }) => {
      summaries["No/Such~Code"] = "Words.";
    },
    "error-codes/common.en.json#/summaries/No~1Such~0Code: expected a code of the catalogue, received another name",
  ],
  [
    "a reviewed code without a Chinese reason",
    CHINESE,
    ({ reasons }) => {
      delete reasons.InvalidAction;
    },
    "error-codes/common.zh.json#/reasons/InvalidAction: expected a reason, received nothing",
  ],
  [
    "a reason of an unknown code",
    CHINESE,
    ({ reasons }) => {
      reasons.Moth = "Words.";
    },
    "error-codes/common.zh.json#/reasons/Moth: expected a code of the catalogue, received another name",
  ],
  [
    "English reasons beside those of the catalogue",
    ENGLISH,
    (texts) => {
      texts.reasons = { InvalidAction: "Words." };
    },
    "error-codes/common.en.json#/reasons: expected no reasons: the English ones are x-reason in the catalogue, received reasons",
  ],
  [
    "texts of another language",
    ENGLISH,
    (texts) => {
      texts.language = "zh";
    },
    "error-codes/common.en.json#/language: expected the language in the file's name, received zh",
  ],
  [
    "a keyword that the generator does not know",
    ENVELOPE,
    ({ definitions }) => {
      definitions.EnvelopeError.properties.Code.maxLength = 5;
    },
    'envelope.schema.json#/definitions/EnvelopeError/properties/Code: expected one of $ref, description, type, minLength, deprecated, received "maxLength". Did you mean minLength?',
  ],
  [
    "a reference that leads nowhere",
    ENVELOPE,
    ({ definitions }) => {
      definitions.EnvelopeResponse.properties.Error.$ref = "#/definitions/Gone";
    },
    'envelope.schema.json#/definitions/EnvelopeResponse/properties/Error/$ref: expected a reference to a definition of this file, received "#/definitions/Gone"',
  ],
  [
    "a promised member that is not declared",
    ENVELOPE,
    ({ definitions }) => {
      definitions.EnvelopeResponse.required.push("TotalCount");
    },
    'envelope.schema.json#/definitions/EnvelopeResponse/required/1: expected a member that properties declares, received "TotalCount"',
  ],
  [
    "an envelope that does not promise its RequestId",
    ENVELOPE,
    ({ definitions }) => {
      definitions.EnvelopeResponse.required = [];
    },
    "envelope.schema.json#/definitions/EnvelopeResponse/properties/RequestId: expected a promised string, received an optional string. The wire contract depends on this member",
  ],
  [
    "a member of the envelope that the emitters would ignore",
    ENVELOPE,
    ({ definitions }) => {
      definitions.EnvelopeResponse.properties.Foo = { description: "Words.", type: "string" };
    },
    "envelope.schema.json#/definitions/EnvelopeResponse/properties/Foo: expected an optional member of any kind, received an optional string",
  ],
  [
    "an envelope without an Error",
    ENVELOPE,
    ({ definitions }) => {
      delete definitions.EnvelopeResponse.properties.Error;
    },
    "envelope.schema.json#/definitions/EnvelopeResponse/properties/Error: expected an optional reference to EnvelopeError, received nothing",
  ],
  [
    "a length that no guard would test",
    ENVELOPE,
    ({ definitions }) => {
      definitions.EnvelopeResponse.properties.RequestId.minLength = 1;
    },
    "envelope.schema.json#/definitions/EnvelopeResponse/properties/RequestId: expected no minLength: only Code has one, received one",
  ],
  [
    "a definition that the emitters would ignore",
    ENVELOPE,
    ({ definitions }) => {
      definitions.Other = { ...definitions.EnvelopeError, title: "Other" };
    },
    "envelope.schema.json#/definitions/Other: expected EnvelopeResponse and EnvelopeError alone, received another definition",
  ],
  [
    "a type under another name",
    ENVELOPE,
    ({ definitions }) => {
      definitions.EnvelopeError.title = "ApiError";
    },
    'envelope.schema.json#/definitions/EnvelopeError/title: expected "EnvelopeError", received "ApiError"',
  ],
  ...["constructor", "toString", "__proto__"].map(
    (member): Broken => [
      `a member ${member}, which every object has`,
      RESPONSES,
      ({ definitions }) => {
        definitions.SendStatus.properties = {
          ...definitions.SendStatus.properties,
          [member]: { description: "Odd.", type: "string" },
        };
      },
      `responses.schema.json#/definitions/SendStatus/properties/${member}: expected a name that JavaScript objects do not inherit`,
    ],
  ),
  [
    "a type of 100,000 members",
    RESPONSES,
    ({ definitions }) => {
      for (let index = 0; index < 100_000; index += 1) {
        definitions.SendStatus.properties[`M${index}`] = { type: "string" };
      }
    },
    "services/sms/v20210111/responses.schema.json#/definitions/SendStatus/properties: expected 10000 members at most, received 100007. The largest official type",
  ],
  [
    "types nested 3,000 deep",
    RESPONSES,
    ({ definitions }) => {
      const nested = (index: number) => ({
        title: `Deep${index}`,
        type: "object",
        required: [],
        properties: index === 2999 ? {} : { Next: { allOf: [{ $ref: `#/definitions/Deep${index + 1}` }] } },
      });
      for (let index = 0; index < 3000; index += 1) definitions[`Deep${index}`] = nested(index);
      definitions.SendSmsResponse.properties.Deep = { allOf: [{ $ref: "#/definitions/Deep0" }] };
    },
    "services/sms/v20210111/responses.schema.json#/definitions/SendSmsResponse: expected data types nested at most 100 deep, received a depth of 3000",
  ],
  [
    "an action named like a module that every service has",
    RESPONSES,
    (schema) => {
      schema["x-actions"].index = {};
    },
    "services/sms/v20210111/responses.schema.json#/x-actions",
  ],
];

describe("a broken schema is reported with file and pointer, and nothing is written", () => {
  test.each(BROKEN)("%s", async (_what, file, change, message) => {
    const place = workplace();
    place.editJson(file, change);
    const error = await failureOf(place);
    expect(error.message).toContain(message);
    expect(existsSync(place.out)).toBe(false);
  });

  test("all mistakes in a file are reported together", async () => {
    const place = workplace();
    place.editJson(COMMON, ({ oneOf }) => {
      oneOf[0]["x-source"] = "hearsay";
      oneOf.push(oneOf[1]);
    });
    expect((await failureOf(place)).mistakes.map(({ pointer }) => pointer)).toEqual([
      "/oneOf/0/x-source",
      "/oneOf/38/const",
    ]);
  });

  test("text that is not JSON is reported with line and column", async () => {
    const place = workplace();
    place.edit(ENVELOPE, (text) => text.replace('"Envelope",', '"Envelope"'));
    const { message } = await failureOf(place);
    expect(message).toMatch(/^envelope\.schema\.json: expected JSON, received /);
    expect(message).toContain("5 |");
  });

  test("an encoding other than UTF-8", async () => {
    const place = workplace();
    writeFileSync(join(place.schemas, ENVELOPE), Buffer.from([0x22, 0xd6, 0xd0, 0x22]));
    const { message } = await failureOf(place);
    expect(message).toBe(
      "envelope.schema.json: expected UTF-8, received bytes of another encoding. Save it as UTF-8 first (iconv does)",
    );
  });

  test("a missing file", async () => {
    const place = workplace();
    const { message } = await failureOf({ ...place, schemas: `${place.schemas}/nowhere` });
    expect(message).toMatch(/^envelope\.schema\.json: expected a readable file, received .*ENOENT/);
  });
});
