/**
 * An ES module that judges the documented payloads, and a text that is not an answer. It prints the lines that the test
 * expects.
 */
import { readFile } from "node:fs/promises";
import { lookup, summaryOf, unwrap } from "@tc3-schema/errors";
import { en } from "@tc3-schema/errors/en";
import { zh } from "@tc3-schema/errors/zh";
import { envelope } from "@tc3-schema/validator";
import { isEnvelope } from "@tc3-schema/validator/guards";
import { isSendSmsRequest } from "@tc3-schema/validator/sms/v20210111/requests/guards";
import { sendSmsRequest } from "@tc3-schema/validator/sms/v20210111/requests/SendSms";

const example = (name) => readFile(new URL(import.meta.resolve(`@tc3-schema/schemas/examples/${name}.json`)));

const success = envelope.decode(await example("success"));
const failure = envelope.decode(await example("failure"));
const request = { PhoneNumberSet: ["+8613800000000"], SmsSdkAppId: "1400006666", TemplateId: "1110" };
const refused = sendSmsRequest.check({ ...request, TemplateId: 1110, SingName: "" });
const malformed = envelope.decode("{}");

console.log(
  JSON.stringify({
    success: [success.status, success.conforms, unwrap(success).TotalCount],
    failure: [failure.status, failure.error.code, lookup(failure.error.code).fault],
    summaries: [en, zh].map((texts) => summaryOf(failure.error.code, texts) !== undefined),
    malformed: [malformed.status, malformed.issues.map(({ code }) => code)],
    request: [sendSmsRequest.check(request).status, refused.status, refused.issues.map(({ code }) => code)],
    requestGuard: [isSendSmsRequest(request), isSendSmsRequest({})],
    guard: [isEnvelope({ Response: { RequestId: "1" } }), isEnvelope({})],
  }),
);
