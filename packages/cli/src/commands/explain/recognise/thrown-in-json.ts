import type { Issue } from "@tc3-schema/types";
import { type Fields, isRecord, text } from "../../../is-record.ts";
import type { Given } from "./given.ts";
import { thrownInText } from "./thrown-in-text.ts";

type ThrownGiven = Extract<Given, { form: "thrown-error" | "validation-error" }>;

/** Loggers put the error under a name of its own. */
const WRAPPERS = ["err", "error", "reason"];

/** What JSON.stringify leaves of an error is without its message, unless somebody added it. */
const NAMES = /^(?:TencentCloudSDK(?:Http)?Exception|TencentCloudSDKError|TencentCloudApiError)$/;

const isIssue = (value: unknown): value is Issue =>
  isRecord(value) &&
  typeof value["code"] === "string" &&
  typeof value["message"] === "string" &&
  Array.isArray(value["path"]);

function validationError(value: Fields): ThrownGiven | undefined {
  const { issues } = value;
  if (value["name"] !== "ResponseValidationError" || !Array.isArray(issues)) return undefined;
  return { form: "validation-error", message: text(value, "message"), issues: issues.filter(isIssue) };
}

/** `code` in Node and in Python, `Code` in Go and where the Error of a body was copied out. */
function apiError(value: Fields): ThrownGiven | undefined {
  const name = text(value, "name") ?? text(value, "type");
  const code = text(value, "code") ?? (isErrorAlone(value) ? text(value, "Code") : undefined);
  const message = text(value, "message") ?? text(value, "Message") ?? text(value, "msg");
  const requestId = text(value, "requestId") ?? text(value, "request_id") ?? text(value, "RequestId");
  const named = name !== undefined && NAMES.test(name);
  const telling = code !== undefined && (message !== undefined || typeof value["requestId"] === "string");
  if (!named && !telling && !isSystemError(value)) return undefined;
  return { form: "thrown-error", thrown: { code, message, requestId } };
}

/** A Response object has members beside these. */
const isErrorAlone = (value: Fields): boolean =>
  typeof value["Message"] === "string" &&
  Object.keys(value).every((key) => ["Code", "Message", "RequestId"].includes(key));

const isSystemError = (value: Fields): boolean =>
  typeof value["errno"] === "number" && typeof value["code"] === "string";

/** A failure outcome of the validator's. */
function outcome(value: Fields): ThrownGiven | undefined {
  const { error } = value;
  if (value["status"] !== "failure" || !isRecord(error)) return undefined;
  const thrown = {
    code: text(error, "code"),
    message: text(error, "message"),
    requestId: text(value, "requestId"),
  };
  return { form: "thrown-error", thrown };
}

const readers = [validationError, outcome, apiError];

const read = (value: Fields): ThrownGiven | undefined =>
  readers.map((reader) => reader(value)).find((found) => found !== undefined);

/** An error as JSON, by itself or one level down in a line of a log. */
export function thrownInJson(value: Fields): ThrownGiven | undefined {
  const itself = read(value);
  if (itself !== undefined) return itself;
  for (const wrapper of WRAPPERS) {
    const wrapped = value[wrapper];
    const found =
      typeof wrapped === "string" ? thrownInText(wrapped) : isRecord(wrapped) ? read(wrapped) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
