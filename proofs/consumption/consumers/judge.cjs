/** The same program as judge.mjs, in CommonJS. */
const { readFileSync } = require("node:fs");
const { lookup, summaryOf, unwrap } = require("@tc3-schema/errors");
const { en } = require("@tc3-schema/errors/en");
const { zh } = require("@tc3-schema/errors/zh");
const { envelope } = require("@tc3-schema/validator");
const { isEnvelope } = require("@tc3-schema/validator/guards");
const { isSendSmsRequest } = require("@tc3-schema/validator/sms/v20210111/requests/guards");
const { sendSmsRequest } = require("@tc3-schema/validator/sms/v20210111/requests/SendSms");

const example = (name) => readFileSync(require.resolve(`@tc3-schema/schemas/examples/${name}.json`));

const success = envelope.decode(example("success"));
const failure = envelope.decode(example("failure"));
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
