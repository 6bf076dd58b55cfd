import { join } from "node:path";
import { directorySource } from "@tc3-schema/codegen/schema-source";
import { lookup } from "@tc3-schema/errors";
import { sms } from "@tc3-schema/errors/sms/v20210111";
import { Definitions } from "@tc3-schema/facts";
import { pathOf } from "@tc3-schema/facts/facts";
import { contractOfFacts } from "@tc3-schema/interpret/contract-of-facts";
import type { Contract } from "@tc3-schema/types";
import { bodyOf } from "../../test/recipe.ts";
import type { ClientCall } from "./call.ts";

const definitions = new Definitions(
  directorySource(join(import.meta.dirname, "../../../../packages/definitions")),
);

function contractFor({ service, version, action }: ClientCall): Contract<unknown, string> {
  const contract = contractOfFacts(definitions.facts("cn", pathOf({ service, version })), action);
  if (contract === undefined) throw new TypeError(`${service} ${version} has no action ${action}`);
  return contract;
}

/** Makes the call with `fetch` and `decode`. Returns the result in the words of the table. */
export async function ours(call: ClientCall): Promise<string> {
  const { signature, method, body, token, endpoint, secretId, secretKey, seconds, parameters } = call;
  if (signature !== "TC3-HMAC-SHA256" || method !== "POST" || body !== "json" || token !== null)
    return "not offered";
  let came: Uint8Array;
  try {
    came = await bodyOf({
      ...call,
      url: `http://${endpoint}/`,
      request: Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== null)),
      credential: { secretId, secretKey },
      signal: AbortSignal.timeout(seconds * 1_000),
    });
  } catch (thrown) {
    return `fetch rejects: ${thrown instanceof Error ? thrown.name : String(thrown)}`;
  }
  const outcome = contractFor(call).decode(came, { integers: "bigint" });
  switch (outcome.status) {
    case "success":
      return ["success", ...new Set(outcome.drift.map(({ code }) => code))].join(", ");
    case "failure":
      return `failure ${outcome.error.code}, retry: ${lookup(outcome.error.code, call.service === "sms" ? sms : []).retry}`;
    case "malformed":
      return `malformed: ${[...new Set(outcome.issues.map(({ code }) => code))].join(", ")}`;
  }
}
