import { isRecord, type JsonObject } from "@tc3-schema/base/json";

/**
 * The rule of docs/design.md, "The wire contract". It is written here a second time, as a person reads it, so that the
 * verdicts of the packages can be compared with it.
 */
export interface EnvelopeVerdict {
  readonly status: "success" | "failure" | "malformed";
  /** The issues of the envelope, each as `code at path`, sorted. */
  readonly issues: readonly string[];
}

/** The JSON value of a body; undefined if the text is not JSON. */
export type Body = { readonly json: unknown } | undefined;

/** Parses a text as JSON. One byte order mark is allowed before it. */
export function readJson(text: string): Body {
  try {
    const json: unknown = JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
    return { json };
  } catch {
    return undefined;
  }
}

const malformed = (...issues: readonly string[]): EnvelopeVerdict => ({
  status: "malformed",
  issues: [...issues].sort(),
});

interface ErrorVerdict {
  readonly status: EnvelopeVerdict["status"];
  readonly issues: readonly string[];
}

function judgeError(response: JsonObject): ErrorVerdict {
  if (!Object.hasOwn(response, "Error")) return { status: "success", issues: [] };
  const { Error: error } = response;
  if (error === null) return { status: "success", issues: ["null at Response.Error"] };
  if (!isRecord(error)) return { status: "malformed", issues: ["bad-error at Response.Error"] };
  const extra = Object.keys(error)
    .filter((key) => key !== "Code" && key !== "Message")
    .map((key) => `unknown-field at Response.Error.${key}`);
  const { Code: code, Message: message } = error;
  if (code === "") {
    return { status: "success", issues: ["empty-error at Response.Error.Code", ...extra] };
  }
  const bad = [
    ...(typeof code === "string" ? [] : ["bad-error at Response.Error.Code"]),
    // If there is no Code, a Message is not required.
    ...(typeof message === "string" || !Object.hasOwn(error, "Code")
      ? []
      : ["bad-error at Response.Error.Message"]),
  ];
  return bad.length > 0 ? { status: "malformed", issues: bad } : { status: "failure", issues: extra };
}

/** Returns the verdict of the rule on a body, whatever its action is. */
export function envelopeRule(body: Body): EnvelopeVerdict {
  if (body === undefined) return malformed("not-json at ");
  const { json } = body;
  if (!isRecord(json)) return malformed("no-response at ");
  const { Response: response } = json;
  if (!isRecord(response)) return malformed("no-response at Response");
  const { status, issues } = judgeError(response);
  const badId = typeof response["RequestId"] === "string" ? [] : ["bad-request-id at Response.RequestId"];
  if (status === "malformed") return malformed(...badId, ...issues);
  if (badId.length > 0) return malformed(...badId);
  const beside = Object.keys(json)
    .filter((key) => key !== "Response")
    .map((key) => `unknown-field at ${key}`);
  const deprecated = Object.hasOwn(response, "DeprecatedWarning")
    ? ["deprecated-field at Response.DeprecatedWarning"]
    : [];
  return { status, issues: [...beside, ...issues, ...deprecated].sort() };
}

/** Whether the Error of a body is the action's own. An action that declares an Error fails only if its Error stands alone. */
export const isOwnError = (body: Body, declaresError: boolean): boolean =>
  declaresError &&
  isRecord(body?.json) &&
  isRecord(body.json["Response"]) &&
  Object.keys(body.json["Response"]).some((key) => key !== "Error" && key !== "RequestId");
