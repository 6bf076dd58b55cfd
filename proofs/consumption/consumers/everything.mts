/** A program that uses every published entry with JavaScript. It is compiled as an ES module and as CommonJS. */
import {
  type Catalogue,
  type CodeInfo,
  isKnownCommonErrorCode,
  isRequestValidationError,
  isResponseValidationError,
  isRetryable,
  isTencentCloudApiError,
  isThrottling,
  lookup,
  ResponseValidationError,
  summaryOf,
  TencentCloudApiError,
  type Texts,
  unwrap,
} from "@tc3-schema/errors";
import { en } from "@tc3-schema/errors/en";
import { sms as intlSms } from "@tc3-schema/errors/intl/sms/v20210111";
import { ResponseValidationError as SameError } from "@tc3-schema/errors/validation-error";
import { zh } from "@tc3-schema/errors/zh";
import { answer, failure, type Overrides } from "@tc3-schema/testing";
import { arbitrary } from "@tc3-schema/testing/fast-check";
import type {
  Contract,
  EnvelopeResponse,
  Infer,
  Issue,
  KnownCommonErrorCode,
  Outcome,
  RequestContract,
} from "@tc3-schema/types";
import type { SendSmsResponse as IntlSendSmsResponse } from "@tc3-schema/types/intl/sms/v20210111";
import type { SendSmsRequest } from "@tc3-schema/types/sms/v20210111/requests";
import { envelope } from "@tc3-schema/validator";
import { isEnvelope } from "@tc3-schema/validator/guards";
import { sendSms as intlSendSms } from "@tc3-schema/validator/intl/sms/v20210111/SendSms";
import { type ContractDefinition, defineContract } from "@tc3-schema/validator/runtime";
import { isSendSmsRequest } from "@tc3-schema/validator/sms/v20210111/requests/guards";
import { sendSmsRequest } from "@tc3-schema/validator/sms/v20210111/requests/SendSms";

declare const console: { log(text: string): void };

const refused = '{"Response":{"Error":{"Code":"InternalError","Message":"no"},"RequestId":"1"}}';
const accepted = { Response: { RequestId: "2" } };

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}

const definition: ContractDefinition = {
  service: "mine",
  version: "2020-01-01",
  action: "Do",
  is: isEnvelope,
  conforms: isEnvelope,
  inherits: () => false,
  report: () => true,
  response: { properties: {} },
};
const mine: Contract<{ RequestId: string }, "Mine"> = defineContract(definition);

const outcome: Outcome<{ RequestId: string }, string> = envelope.decode(refused);
const apiError = thrownBy(() => unwrap(outcome));
const malformed = thrownBy(() => unwrap(envelope.decode("<html>")));
const info: CodeInfo = lookup("InternalError.Whatever");
const texts: Texts[] = [en, zh];
const within: Catalogue = { service: "mine", version: "2020-01-01" };

const code: string = "InternalError";
const known: KnownCommonErrorCode | undefined = isKnownCommonErrorCode(code) ? code : undefined;
const issues: readonly Issue[] = isResponseValidationError(malformed) ? malformed.issues : [];

const unnarrowed: unknown = accepted;
const assertive: typeof envelope = envelope;
assertive.assert(unnarrowed);
const requestId: string = unnarrowed.Response.RequestId;

const given: unknown = { PhoneNumberSet: ["+8613800000000"], SmsSdkAppId: "1400006666", TemplateId: "1110" };
const toSend: Infer<typeof sendSmsRequest> | undefined = sendSmsRequest.is(given) ? given : undefined;
const assertiveRequest: RequestContract<SendSmsRequest> = sendSmsRequest;
const unsendable = thrownBy(() => assertiveRequest.assert({}));

const intlContract: Contract<IntlSendSmsResponse, string> = intlSendSms;

const overrides: Overrides<EnvelopeResponse> = { TotalCount: 7 };
const made: unknown[] = [
  answer(envelope, overrides).Response["TotalCount"],
  failure(envelope, "InternalError").Response.Error.Code,
  typeof arbitrary(envelope).generate,
];

console.log(
  JSON.stringify({
    apiError: isTencentCloudApiError(apiError) && apiError instanceof TencentCloudApiError && apiError.code,
    malformed: malformed instanceof ResponseValidationError && malformed instanceof SameError,
    issue: issues[0]?.code,
    family: info.family,
    known,
    retryable: isRetryable(outcome, within),
    throttling: isThrottling("RequestLimitExceeded"),
    summaries: texts.map((each) => typeof summaryOf(code, each)),
    request: [toSend?.PhoneNumberSet.length, isSendSmsRequest({}), isRequestValidationError(unsendable)],
    editions: [envelope.edition, mine.edition, intlContract.edition, assertiveRequest.edition],
    intlCode: lookup("FailedOperation.PhoneNumberInBlacklist", intlSms).match,
    mine: mine.check(accepted).status,
    made,
    requestId,
  }),
);
