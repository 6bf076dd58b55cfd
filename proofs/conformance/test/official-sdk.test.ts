import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { answered, failureBody, notSent, PAGE, REQUEST_ID, sent, successBody, wrapped } from "./answers.ts";
import { CREDENTIAL, REGION, REQUEST } from "./caller.ts";
import {
  type Expected,
  failure,
  malformed,
  rejects,
  returns,
  success,
  throws,
  throwsNoCode,
} from "./expected.ts";
import { bodyOf } from "./recipe.ts";
import { sdkClient } from "./sdk-client.ts";
import { type Answer, type Service, startService } from "./service.ts";
import { isSigned } from "./signature.ts";
import { throughRecipe, throughSdk } from "./what-came.ts";

interface Row {
  readonly comes: string;
  readonly answer: Answer;
  /** After how many seconds the client gives up. If it waits in vain, the test takes that long. */
  readonly patience?: number;
  /** The result of SendSms of the official client, as our packages see it. */
  readonly sdk: Expected;
  /** The outcome of `sendSms.decode` for the body, fetched without the SDK. */
  readonly recipe: Expected;
}

const SHORT = 0.5;
const THROTTLED = "RequestLimitExceeded";
const UNPAID = "FailedOperation.InsufficientBalanceInSmsPackage";
const OK = { SendStatusSet: [{ ...sent, Fee: 1n }] };
const stream = `data: ${failureBody(THROTTLED)}\n\n`;
// Written as text, because no JavaScript number has this value.
const HUGE = successBody([sent]).replace('"Fee":1', '"Fee":9007199254740993');

const rows: readonly Row[] = [
  // Successes.
  {
    comes: "a success",
    answer: answered(successBody()),
    sdk: returns("it", { with: { SendStatusSet: [sent] } }),
    recipe: success(OK),
  },
  {
    comes: "a success in which one of two numbers failed",
    answer: answered(successBody([sent, notSent(UNPAID)])),
    sdk: returns("it, and itemFailures finds the one", { failedItems: [UNPAID] }),
    recipe: success({ SendStatusSet: [OK.SendStatusSet[0], { ...notSent(UNPAID), Fee: 0n }] }),
  },
  {
    comes: "a success with an integer beyond 2^53",
    answer: answered(HUGE),
    sdk: returns("a different number, which check reports as unsafe", {
      with: { SendStatusSet: [{ ...sent, Fee: 9007199254740992 }] },
      issues: ["unsafe-integer"],
    }),
    recipe: success({ SendStatusSet: [{ ...sent, Fee: 9007199254740993n }] }),
  },
  {
    comes: "a success with a null",
    answer: answered(successBody([{ ...sent, SessionContext: null }])),
    sdk: returns("it silently; check reports it", { issues: ["null"] }),
    recipe: success({}, ["null"]),
  },
  {
    comes: "a success with a field that is new",
    answer: answered(successBody([{ ...sent, SubError: "" }])),
    sdk: returns("it", { issues: ["unknown-field"] }),
    recipe: success({}, ["unknown-field"]),
  },
  {
    comes: "a success that lacks a promised field",
    answer: answered(wrapped({ RequestId: REQUEST_ID })),
    sdk: returns("it silently; check reports it", { issues: ["missing"] }),
    recipe: success({}, ["missing"]),
  },
  {
    comes: "a success with a field of the wrong kind",
    answer: answered(successBody([{ ...sent, Fee: "1" }])),
    sdk: returns("it silently; check refuses it", { checked: "malformed", issues: ["wrong-kind"] }),
    recipe: malformed("wrong-kind", "Fee"),
  },
  {
    comes: "a success with Error: null",
    answer: answered(successBody([sent], { Error: null })),
    sdk: returns("it", { with: { Error: null }, issues: ["null"] }),
    recipe: success(OK, ["null"]),
  },
  {
    comes: "a success with an empty Error",
    answer: answered(successBody([sent], { Error: { Code: "", Message: "" } })),
    sdk: throwsNoCode("[TencentCloudSDKException]message:  requestId:"),
    recipe: success(OK, ["empty-error"]),
  },
  {
    comes: "a success behind a byte order mark",
    answer: answered(`\uFEFF${successBody()}`),
    sdk: throwsNoCode("FetchError: invalid json response body"),
    recipe: success(OK),
  },
  {
    comes: "a success with 500",
    answer: answered(successBody(), { status: 500 }),
    sdk: throwsNoCode("[TencentCloudSDKException]message:Internal Server Error"),
    recipe: success(OK),
  },

  // Failures in the form of the API.
  {
    comes: "a failure with a common code",
    answer: answered(failureBody(THROTTLED)),
    sdk: throws(THROTTLED, "client", "throttle"),
    recipe: failure(THROTTLED),
  },
  {
    comes: "a failure with a code of SMS",
    answer: answered(failureBody(UNPAID)),
    sdk: throws(UNPAID, "client", "no"),
    recipe: failure(UNPAID),
  },
  {
    comes: "a failure with a code in no list, of a family that is",
    answer: answered(failureBody("InternalError.NotYetInAnyList")),
    sdk: throws("InternalError.NotYetInAnyList", "server", "transient"),
    recipe: failure("InternalError.NotYetInAnyList"),
  },
  {
    comes: "a failure of a family in no list",
    answer: answered(failureBody("Novelty.Unheard")),
    sdk: throws("Novelty.Unheard", "unknown", "no"),
    recipe: failure("Novelty.Unheard"),
  },
  {
    comes: "a dry run that worked",
    answer: answered(failureBody("DryRunOperation")),
    sdk: throws("DryRunOperation", "none", "no"),
    recipe: failure("DryRunOperation"),
  },
  {
    comes: "a failure with 502",
    answer: answered(failureBody("InternalError"), { status: 502 }),
    sdk: throwsNoCode("[TencentCloudSDKException]message:Bad Gateway  requestId:  traceId:"),
    recipe: failure("InternalError"),
  },
  {
    comes: "a failure with 429",
    answer: answered(failureBody(THROTTLED), { status: 429 }),
    sdk: throwsNoCode("[TencentCloudSDKException]message:Too Many Requests  requestId:  traceId:"),
    recipe: failure(THROTTLED),
  },
  {
    comes: "a failure without a RequestId",
    answer: answered(wrapped({ Error: { Code: THROTTLED, Message: "words of the API" } })),
    sdk: throws(THROTTLED, "client", "throttle", ""),
    recipe: malformed("bad-request-id", "received nothing"),
  },

  // Bodies that the API never sends.
  {
    comes: "an Error that is not an object",
    answer: answered(wrapped({ Error: "out of order", RequestId: REQUEST_ID })),
    sdk: throwsNoCode("[TencentCloudSDKException]message:  requestId:"),
    recipe: malformed("bad-error", "expected an object"),
  },
  {
    comes: "a body without Response",
    answer: answered(JSON.stringify({ SendStatusSet: [sent], RequestId: REQUEST_ID })),
    sdk: throwsNoCode("TypeError: "),
    recipe: malformed("no-response", "received nothing"),
  },
  {
    comes: "null",
    answer: answered("null"),
    sdk: throwsNoCode("TypeError: "),
    recipe: malformed("no-response", "received null"),
  },
  {
    comes: "an empty body",
    answer: answered(""),
    sdk: throwsNoCode("FetchError: invalid json response body"),
    recipe: malformed("not-json", "the body is empty"),
  },
  {
    comes: "an empty body with 503",
    answer: answered("", { status: 503 }),
    sdk: throwsNoCode("[TencentCloudSDKException]message:Service Unavailable"),
    recipe: malformed("not-json", "the body is empty"),
  },
  {
    comes: "an HTML page",
    answer: answered(PAGE, { type: "text/html" }),
    sdk: throwsNoCode("FetchError: invalid json response body"),
    recipe: malformed("not-json", "HTML"),
  },
  {
    comes: "an HTML page with 502",
    answer: answered(PAGE, { status: 502, type: "text/html" }),
    sdk: throwsNoCode("[TencentCloudSDKException]message:Bad Gateway"),
    recipe: malformed("not-json", "HTML"),
  },
  {
    comes: "half a body that claims to be whole",
    answer: answered(successBody().slice(0, 60)),
    sdk: throwsNoCode("FetchError: invalid json response body"),
    recipe: malformed("not-json", "not JSON"),
  },
  {
    comes: "an event stream",
    answer: answered(stream, { type: "text/event-stream" }),
    sdk: returns("the stream as if it were a Response; check refuses it", {
      checked: "malformed",
      issues: ["bad-request-id"],
    }),
    recipe: malformed("not-json", "event stream"),
  },
  {
    comes: "an event stream that names its character set",
    answer: answered(stream, { type: "text/event-stream; charset=utf-8" }),
    sdk: throwsNoCode("FetchError: invalid json response body"),
    recipe: malformed("not-json", "event stream"),
  },

  // Bodies that never came, or only in part.
  {
    comes: "half a body, then nothing",
    answer: answered(successBody(), { sent: "stalled" }),
    patience: SHORT,
    sdk: throwsNoCode(/timeout/),
    recipe: rejects(/^TimeoutError: /),
  },
  {
    comes: "half of the announced length, then the end of the connection",
    answer: answered(successBody(), { sent: "cut off" }),
    // The SDK does not notice, and waits for the rest: 60 seconds by default.
    patience: SHORT,
    sdk: throwsNoCode(/timeout/),
    recipe: rejects(/^TypeError: /),
  },
  {
    comes: "half a body in chunks, then the end of the connection",
    answer: answered(successBody(), { sent: "cut off in chunks" }),
    // The SDK notices, but its timer runs on and keeps the process alive.
    patience: 3,
    sdk: throwsNoCode(/^FetchError: Invalid response body .*Premature close/),
    recipe: rejects(/^TypeError: /),
  },
  {
    comes: "no answer, but the end of the connection",
    answer: answered("", { sent: "hung up" }),
    sdk: throwsNoCode(/^\[TencentCloudSDKException\]message:request to .* failed, reason: socket hang up/),
    recipe: rejects(/^TypeError: fetch failed/),
  },
];

let service: Service;

beforeAll(async () => {
  service = await startService();
});

afterAll(async () => {
  await service.close();
});

const bodyFromService = (seconds = 30): Promise<Uint8Array> =>
  bodyOf({
    url: `http://${service.endpoint}/`,
    service: "sms",
    version: "2021-01-11",
    action: "SendSms",
    region: REGION,
    request: REQUEST,
    credential: CREDENTIAL,
    signal: AbortSignal.timeout(seconds * 1000),
  });

test.each(rows)("$comes: the official client $sdk.does", async ({ answer, patience, sdk }) => {
  service.answerWith(answer);
  expect(await throughSdk(sdkClient(service.endpoint, patience).SendSms(REQUEST))).toEqual(sdk.result);
});

test.each(rows)("$comes: the recipe has $recipe.does", async ({ answer, patience, recipe }) => {
  service.answerWith(answer);
  expect(await throughRecipe(bodyFromService(patience))).toEqual(recipe.result);
});

test("the recipe sends the same request as the official client, and both signatures are valid", async () => {
  service.answerWith(answered(successBody()));
  await sdkClient(service.endpoint).SendSms(REQUEST);
  const official = service.lastRequest();
  await bodyFromService();
  const ours = service.lastRequest();

  expect(ours.body.toString()).toBe(official.body.toString());
  for (const header of ["x-tc-action", "x-tc-version", "x-tc-region"])
    expect([header, ours.headers[header]]).toEqual([header, official.headers[header]]);
  expect(isSigned(official, CREDENTIAL.secretKey)).toBe(true);
  expect(isSigned(ours, CREDENTIAL.secretKey)).toBe(true);
  expect(isSigned(ours, "key-of-somebody")).toBe(false);
  expect(isSigned({ ...ours, body: Buffer.from("{}") }, CREDENTIAL.secretKey)).toBe(false);
});
