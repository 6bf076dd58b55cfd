/** Uses the bundled packages in a browser, under the policy. */
import {
  isThrottling,
  lookup,
  ResponseValidationError,
  summaryOf,
  TencentCloudApiError,
  unwrap,
} from "@tc3-schema/errors";
import { en } from "@tc3-schema/errors/en";
import { zh } from "@tc3-schema/errors/zh";
import { envelope } from "@tc3-schema/validator";
import { isEnvelope } from "@tc3-schema/validator/guards";
import { runChecks } from "./run-checks.ts";

const body = async (url: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(url)).arrayBuffer());

function thrownBy(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    return error;
  }
}

const success = envelope.decode(await body("/success.json"));
const failure = envelope.decode(await body("/failure.json"));

const LARGEST = 2n ** 63n - 1n;
const large = `{"Response":{"Id":${LARGEST},"RequestId":"1"}}`;

await runChecks({
  "the documented success is a success": () =>
    success.status === "success" && success.conforms && success.data["TotalCount"] === 0,
  "the documented failure is a failure": () =>
    failure.status === "failure" && failure.error.code === "AuthFailure.SignatureFailure",
  "unwrap throws a failure as a TencentCloudApiError": () =>
    thrownBy(() => unwrap(failure)) instanceof TencentCloudApiError,
  "a body without a Response is malformed": () => {
    const outcome = envelope.decode("{}");
    return outcome.status === "malformed" && outcome.issues[0]?.code === "no-response";
  },
  "a body that is not JSON is malformed": () => {
    const outcome = envelope.decode("<html></html>");
    return outcome.status === "malformed" && outcome.issues[0]?.code === "not-json";
  },
  "assert throws the class of the errors package": () =>
    thrownBy(() => {
      const contract: typeof envelope = envelope;
      contract.assert({});
    }) instanceof ResponseValidationError,
  "the bare guard accepts and rejects": () =>
    isEnvelope({ Response: { RequestId: "1" } }) && !isEnvelope({ Response: {} }),
  "a 64-bit integer keeps its digits as a bigint": () => {
    const outcome = envelope.decode(large, { integers: "bigint" });
    return outcome.status === "success" && outcome.data["Id"] === LARGEST;
  },
  "a 64-bit integer that lost digits is reported with all its digits": () => {
    const outcome = envelope.decode(large);
    return (
      outcome.status === "success" &&
      outcome.drift.some(({ code, received }) => code === "unsafe-integer" && received === LARGEST.toString())
    );
  },
  "lookup knows a code, and a family": () =>
    lookup("RequestLimitExceeded").match === "exact" && lookup("InternalError.Whatever").match === "family",
  "isThrottling knows a rate limit from a quota": () =>
    isThrottling("RequestLimitExceeded") && !isThrottling("LimitExceeded"),
  "summaries come in English and Chinese": () =>
    [en, zh].every((texts) => summaryOf("InternalError", texts) !== undefined),
});
