/**
 * The yardstick for guards of requests: the rules of a request of SendSms, as an expert on V8 writes them by hand. It is not
 * generated, and does not change when the generator does.
 */

const isOptionalString = (value: unknown): boolean => value === undefined || typeof value === "string";

function isStrings(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index += 1) if (typeof value[index] !== "string") return false;
  return true;
}

/** Returns whether every parameter is known. A parameter that is undefined counts as absent, because it is not sent. */
function hasOnlyKnown(request: Readonly<Record<string, unknown>>): boolean {
  for (const name in request) {
    switch (name) {
      case "PhoneNumberSet":
      case "SmsSdkAppId":
      case "TemplateId":
      case "SignName":
      case "TemplateParamSet":
      case "ExtendCode":
      case "SessionContext":
      case "SenderId":
        break;
      default:
        if (request[name] !== undefined) return false;
    }
  }
  return true;
}

// A copy of the function in hand-written.ts. V8 would mix the types that both guards have seen if they shared one.
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isSendSmsRequest = (request: unknown): boolean =>
  isObject(request) &&
  isStrings(request["PhoneNumberSet"]) &&
  typeof request["SmsSdkAppId"] === "string" &&
  typeof request["TemplateId"] === "string" &&
  isOptionalString(request["SignName"]) &&
  (request["TemplateParamSet"] === undefined || isStrings(request["TemplateParamSet"])) &&
  isOptionalString(request["ExtendCode"]) &&
  isOptionalString(request["SessionContext"]) &&
  isOptionalString(request["SenderId"]) &&
  hasOnlyKnown(request);
