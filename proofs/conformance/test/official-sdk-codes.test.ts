import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { TencentCloudApiError } from "@tc3-schema/errors";
import { sms as sms2019 } from "@tc3-schema/errors/sms/v20190711";
import { sms } from "@tc3-schema/errors/sms/v20210111";
import { answered, failureBody, REQUEST_ID } from "./answers.ts";
import { REQUEST } from "./caller.ts";
import { sdkClient, sdkClient2019 } from "./sdk-client.ts";
import { type Service, startService } from "./service.ts";

interface Code {
  readonly const: string;
  readonly "x-fault": string;
  readonly "x-category": string;
  readonly "x-retry": string;
}

const isCode = (value: unknown): value is Code =>
  typeof value === "object" &&
  value !== null &&
  "const" in value &&
  "x-fault" in value &&
  "x-category" in value &&
  "x-retry" in value &&
  typeof value.const === "string" &&
  typeof value["x-fault"] === "string" &&
  typeof value["x-category"] === "string" &&
  typeof value["x-retry"] === "string";

/** Returns the codes of a catalogue from its schema, because these tests check the code that was generated from it. */
function codesOf(catalogue: string): readonly Code[] {
  const file = new URL(import.meta.resolve(`@tc3-schema/schemas/${catalogue}.schema.json`));
  const schema: unknown = JSON.parse(readFileSync(file, "utf8"));
  const listed =
    typeof schema === "object" && schema !== null && "oneOf" in schema && Array.isArray(schema.oneOf)
      ? schema.oneOf
      : [];
  const codes = listed.filter(isCode);
  if (codes.length === 0 || codes.length < listed.length) throw new Error(`${catalogue}: not all are codes`);
  return codes;
}

let service: Service;

beforeAll(async () => {
  service = await startService();
});

afterAll(async () => {
  await service.close();
});

/** Returns the reason of a rejected promise. */
const rejectionOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => {
      throw new Error("Nothing was thrown");
    },
    (reason: unknown) => reason,
  );

const expectedOf = (code: Code) => ({
  code: code.const,
  message: "words of the API",
  requestId: REQUEST_ID,
  family: code.const.split(".")[0],
  fault: code["x-fault"],
  category: code["x-category"],
  retry: code["x-retry"],
});

describe("the error that the official client throws becomes one that knows what to do, for the", () => {
  test.each(codesOf("error-codes/common"))("common code $const", async (code) => {
    service.answerWith(answered(failureBody(code.const)));
    const thrown = await rejectionOf(sdkClient(service.endpoint).SendSms(REQUEST));
    expect(TencentCloudApiError.from(thrown)).toMatchObject(expectedOf(code));
    expect(TencentCloudApiError.from(thrown, sms)).toMatchObject(expectedOf(code));
  });

  test.each(codesOf("services/sms/v20210111/error-codes"))("SMS code $const", async (code) => {
    service.answerWith(answered(failureBody(code.const)));
    const thrown = await rejectionOf(sdkClient(service.endpoint).SendSms(REQUEST));
    expect(TencentCloudApiError.from(thrown, sms)).toMatchObject(expectedOf(code));
  });

  test.each(codesOf("services/sms/v20190711/error-codes"))("SMS 2019 code $const", async (code) => {
    service.answerWith(answered(failureBody(code.const)));
    const thrown = await rejectionOf(
      sdkClient2019(service.endpoint).SendSms({
        PhoneNumberSet: REQUEST.PhoneNumberSet,
        TemplateID: REQUEST.TemplateId,
        SmsSdkAppid: REQUEST.SmsSdkAppId,
      }),
    );
    expect(TencentCloudApiError.from(thrown, sms2019)).toMatchObject(expectedOf(code));
  });
});
