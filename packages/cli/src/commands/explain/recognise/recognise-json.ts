import { type Fields, isRecord, text } from "../../../is-record.ts";
import { CONTRACTS, ownMembers } from "../../../knowledge/contracts.ts";
import { looksLikeDeliveryStatus, looksLikeReply } from "./callbacks.ts";
import type { Given } from "./given.ts";
import { thrownInJson } from "./thrown-in-json.ts";
import { thrownInText } from "./thrown-in-text.ts";

/**
 * The Response object by itself, as the official SDKs return it. It has no member to be known by but RequestId, so
 * whatever else has one goes first. Two actions have a member called Response of their own.
 */
const isResponseObject = (value: Fields): boolean =>
  typeof value["RequestId"] === "string" && !isRecord(value["Response"]);

const hasMemberOfAnAction = (value: Fields): boolean =>
  CONTRACTS.some((contract) => ownMembers(contract).some((member) => Object.hasOwn(value, member)));

/** @param body The text that `value` was parsed from. */
export function recogniseJson(body: string, value: unknown): Given {
  if (Array.isArray(value)) {
    return looksLikeDeliveryStatus(value) ? { form: "delivery-status", body } : { form: "unknown", body };
  }
  // JSON.stringify of an error's stack, or of its message.
  if (typeof value === "string") {
    return thrownInText(value) ?? { form: "code", code: value };
  }
  if (!isRecord(value)) return { form: "unknown", body };
  if (isRecord(value["Response"])) return { form: "response-body", body };
  const thrown = thrownInJson(value);
  if (thrown !== undefined) return thrown;
  // One result of many, copied out of an answer.
  const code = text(value, "Code");
  if (code !== undefined && text(value, "PhoneNumber") !== undefined) return { form: "code", code };
  if (looksLikeReply(value)) return { form: "reply", body };
  if (isResponseObject(value)) return { form: "response-object", body: `{"Response":${body}}` };
  // Without RequestId it is a Response object all the same, which then is malformed and says so.
  const isFailure = isRecord(value["Error"]) && text(value["Error"], "Code") !== undefined;
  if (isFailure || hasMemberOfAnAction(value)) {
    return { form: "response-object", body: `{"Response":${body}}` };
  }
  return { form: Object.hasOwn(value, "Response") ? "response-body" : "unknown", body };
}
