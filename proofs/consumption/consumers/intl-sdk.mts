/**
 * A program that uses the international SDK with the types that `tc3 generate --ambient intl-sdk` wrote. Its argument is the
 * port of a server on the loopback interface. It prints the values that its callbacks got.
 */
import type { IntlSdkError } from "@tc3-schema/types";
import type { KnownSendSmsErrorCode, SendSmsRequest } from "@tc3-schema/types/intl/sms/v20210111";
import sdk from "tencentcloud-sdk-nodejs-intl-en";
import alone from "tencentcloud-sdk-nodejs-intl-en/tencentcloud/sms/v20210111/index.js";

declare const process: { readonly argv: readonly string[] };
declare const console: { log(text: string): void };

const { ClientProfile, CommonClient, Credential, HttpProfile } = sdk.common;
const { Client, Models } = sdk.sms.v20210111;

const endpoint = `127.0.0.1:${process.argv[2] ?? ""}`;
const credential = new Credential("id", "key");
const profile = new ClientProfile("TC3-HMAC-SHA256", new HttpProfile("http://", endpoint));
const client = new Client(credential, "ap-singapore", profile);

const request: SendSmsRequest = {
  PhoneNumberSet: ["+6591234567"],
  SmsSdkAppId: "1400006666",
  TemplateId: "1110",
};

const say = (what: string, value: unknown): void => console.log(`${what} ${JSON.stringify(value)}`);

client.SendSms(request, (error, response) => {
  if (error !== null) {
    const nothing: null = response;
    say("unexpected", [error.message, nothing]);
    return;
  }
  const [sent] = response.SendStatusSet ?? [];
  const fee: number | null | undefined = sent?.Fee;
  say("sent", [response.RequestId, sent?.SerialNo, fee, sent?.IsoCode, "Extra" in response]);
  say("as JSON", JSON.parse(response.to_json_string()).RequestId);
});

const model = new Models.SendSmsRequest();
const before: string | null = model.SmsSdkAppId;
model.from_json_string(JSON.stringify({ ...request, TemplateId: "refused" }));
model.SessionContext = "context";
client.SendSms(model, (error, _response) => {
  const known: IntlSdkError<KnownSendSmsErrorCode> | null = error;
  say("refused", [before, known?.code, known?.requestId, known instanceof Error]);
});

client.SendSms({ ...request, TemplateId: "gone" }, (error, _response) => {
  say("gone", [error?.code ?? null, error?.httpCode]);
});

new alone.Client(credential, null, profile).DescribePhoneNumberInfo(
  { PhoneNumberSet: [] },
  (error, response) => {
    if (error === null) say("alone", response.PhoneNumberInfoSet);
  },
);

new CommonClient(endpoint, "2021-01-11", credential, "ap-singapore", profile).request(
  "SendSms",
  request,
  (error, response) => say("common", error ?? response),
);

export const mistakes = (): void => {
  // @ts-expect-error the action needs an application and a template
  client.SendSms({ PhoneNumberSet: [] }, () => undefined);
  // @ts-expect-error the edition intl has no such action
  client.DescribeSendRecordList({}, () => undefined);
  // @ts-expect-error the SDK has no promises
  void client.SendSms(request).then();
  // @ts-expect-error only the services in use have types
  void sdk.cvm;
};
