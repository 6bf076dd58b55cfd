import { isRecord, type JsonObject, nonEmptyString } from "@tc3-schema/base/json";
import type { Issue } from "@tc3-schema/types";
import type { RecognisedError } from "./recognised.ts";
import { thrownInText } from "./thrown-in-text.ts";

/** The members in which loggers put the error. */
const WRAPPERS = ["err", "error", "reason"];

/** JSON.stringify drops the message of an error, so its name alone must be enough. */
const NAMES = /^(?:TencentCloudSDK(?:Http)?Exception|TencentCloudSDKError|TencentCloudApiError)$/;

const isIssue = (value: unknown): value is Issue =>
  isRecord(value) &&
  typeof value["code"] === "string" &&
  typeof value["message"] === "string" &&
  Array.isArray(value["path"]);

function validationError(value: JsonObject): RecognisedError | undefined {
  const { issues } = value;
  if (value["name"] !== "ResponseValidationError" || !Array.isArray(issues)) return undefined;
  return {
    form: "validation-error",
    message: nonEmptyString(value, "message"),
    issues: issues.filter(isIssue),
  };
}

/** `code` is the spelling of Node and Python. `Code` is that of Go, and of an Error that was copied out of a body. */
function apiError(value: JsonObject): RecognisedError | undefined {
  const name = nonEmptyString(value, "name") ?? nonEmptyString(value, "type");
  const code =
    nonEmptyString(value, "code") ?? (isErrorAlone(value) ? nonEmptyString(value, "Code") : undefined);
  const message =
    nonEmptyString(value, "message") ?? nonEmptyString(value, "Message") ?? nonEmptyString(value, "msg");
  const requestId =
    nonEmptyString(value, "requestId") ??
    nonEmptyString(value, "request_id") ??
    nonEmptyString(value, "RequestId");
  const named = name !== undefined && NAMES.test(name);
  const identified = code !== undefined && (message !== undefined || typeof value["requestId"] === "string");
  if (!named && !identified && !isSystemError(value)) return undefined;
  return { form: "thrown-error", thrown: { code, message, requestId } };
}

/** Whether an object has only the members of an error. A Response object has more. */
const isErrorAlone = (value: JsonObject): boolean =>
  typeof value["Message"] === "string" &&
  Object.keys(value).every((key) => ["Code", "Message", "RequestId"].includes(key));

const isSystemError = (value: JsonObject): boolean =>
  typeof value["errno"] === "number" && typeof value["code"] === "string";

/** A failure that the validator returned. */
function outcome(value: JsonObject): RecognisedError | undefined {
  const { error } = value;
  if (value["status"] !== "failure" || !isRecord(error)) return undefined;
  const thrown = {
    code: nonEmptyString(error, "code"),
    message: nonEmptyString(error, "message"),
    requestId: nonEmptyString(value, "requestId"),
  };
  return { form: "thrown-error", thrown };
}

const readers = [validationError, outcome, apiError];

const read = (value: JsonObject): RecognisedError | undefined =>
  readers.map((reader) => reader(value)).find((found) => found !== undefined);

/** Finds an error in JSON: the value itself, or one level down as in a line of a log. */
export function thrownInJson(value: JsonObject): RecognisedError | undefined {
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
