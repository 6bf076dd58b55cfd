import { isRecord, type JsonObject, nonEmptyString } from "@tc3-schema/base/json";
import { CONTRACTS, ownMembers } from "../knowledge/contracts.ts";
import { looksLikeDeliveryStatus, looksLikeReply } from "./callbacks.ts";
import { recogniseProse } from "./recognise-prose.ts";
import type { Recognised } from "./recognised.ts";
import { thrownInJson } from "./thrown-in-json.ts";
import { thrownInText } from "./thrown-in-text.ts";

/**
 * Whether a value is a Response object without envelope, as the official SDKs return it. Only RequestId identifies it,
 * so every other form that has a RequestId must be tried before. Two actions have a member called Response themselves.
 */
const isResponseObject = (value: JsonObject): boolean =>
  typeof value["RequestId"] === "string" && !isRecord(value["Response"]);

const hasMemberOfAnAction = (value: JsonObject): boolean =>
  CONTRACTS.some((contract) => ownMembers(contract).some((member) => Object.hasOwn(value, member)));

/** The stack or the message of an error after JSON.stringify, an answer that was made JSON twice, a text with a code, or a code. */
function recogniseText(text: string): Recognised {
  const found = thrownInText(text) ?? recogniseProse(text.trim());
  return found.form === "unknown" ? { form: "code", code: text } : found;
}

/** Recognises the form of a JSON value. @param body The text that `value` was parsed from. */
export function recogniseJson(body: string, value: unknown): Recognised {
  if (Array.isArray(value)) {
    return looksLikeDeliveryStatus(value) ? { form: "delivery-status", body } : { form: "unknown", body };
  }
  if (typeof value === "string") return recogniseText(value);
  if (!isRecord(value)) return { form: "unknown", body };
  if (isRecord(value["Response"])) return { form: "response-body", body };
  const thrown = thrownInJson(value);
  if (thrown !== undefined) return thrown;
  // One of many items, copied out of an answer.
  const code = nonEmptyString(value, "Code");
  if (code !== undefined && nonEmptyString(value, "PhoneNumber") !== undefined) return { form: "code", code };
  if (looksLikeReply(value)) return { form: "reply", body };
  if (isResponseObject(value)) return { form: "response-object", body: `{"Response":${body}}` };
  // A Response object without RequestId is still one: it is malformed, and the explanation says so.
  const isFailure = isRecord(value["Error"]) && nonEmptyString(value["Error"], "Code") !== undefined;
  if (isFailure || hasMemberOfAnAction(value)) {
    return { form: "response-object", body: `{"Response":${body}}` };
  }
  return { form: Object.hasOwn(value, "Response") ? "response-body" : "unknown", body };
}
