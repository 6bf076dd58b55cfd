import { isRecord, type JsonObject } from "@tc3-schema/base/json";

/**
 * The rule that sorts answers (docs/design.md: "The wire contract"), written down a second time as a person reads it, so that
 * the packages can be held against it.
 */
export interface EnvelopeVerdict {
  readonly status: "success" | "failure" | "malformed";
  /** `code at path`, sorted: what there is to remark on the envelope. */
  readonly remarks: readonly string[];
}

/** A body's JSON value; undefined stands for a text that is none. */
export type Body = { readonly json: unknown } | undefined;

/** One byte order mark is tolerated, nothing else. */
export function readJson(text: string): Body {
  try {
    const json: unknown = JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
    return { json };
  } catch {
    return undefined;
  }
}

const malformed = (...remarks: readonly string[]): EnvelopeVerdict => ({
  status: "malformed",
  remarks: [...remarks].sort(),
});

interface ErrorVerdict {
  readonly status: EnvelopeVerdict["status"];
  readonly remarks: readonly string[];
}

function judgeError(response: JsonObject): ErrorVerdict {
  if (!Object.hasOwn(response, "Error")) return { status: "success", remarks: [] };
  const { Error: error } = response;
  if (error === null) return { status: "success", remarks: ["null at Response.Error"] };
  if (!isRecord(error)) return { status: "malformed", remarks: ["bad-error at Response.Error"] };
  const extra = Object.keys(error)
    .filter((key) => key !== "Code" && key !== "Message")
    .map((key) => `unknown-field at Response.Error.${key}`);
  const { Code: code, Message: message } = error;
  if (code === "") {
    return { status: "success", remarks: ["empty-error at Response.Error.Code", ...extra] };
  }
  const bad = [
    ...(typeof code === "string" ? [] : ["bad-error at Response.Error.Code"]),
    // Without a Code nobody looks for a Message.
    ...(typeof message === "string" || !Object.hasOwn(error, "Code")
      ? []
      : ["bad-error at Response.Error.Message"]),
  ];
  return bad.length > 0 ? { status: "malformed", remarks: bad } : { status: "failure", remarks: extra };
}

/** What the rule says of a body, whatever the action. */
export function envelopeRule(body: Body): EnvelopeVerdict {
  if (body === undefined) return malformed("not-json at ");
  const { json } = body;
  if (!isRecord(json)) return malformed("no-response at ");
  const { Response: response } = json;
  if (!isRecord(response)) return malformed("no-response at Response");
  const { status, remarks } = judgeError(response);
  const badId = typeof response["RequestId"] === "string" ? [] : ["bad-request-id at Response.RequestId"];
  if (status === "malformed") return malformed(...badId, ...remarks);
  if (badId.length > 0) return malformed(...badId);
  const beside = Object.keys(json)
    .filter((key) => key !== "Response")
    .map((key) => `unknown-field at ${key}`);
  const deprecated = Object.hasOwn(response, "DeprecatedWarning")
    ? ["deprecated-field at Response.DeprecatedWarning"]
    : [];
  return { status, remarks: [...beside, ...remarks, ...deprecated].sort() };
}

/** An action that has an Error of its own fails only with one that stands alone. */
export const isOwnError = (body: Body, declaresError: boolean): boolean =>
  declaresError &&
  isRecord(body?.json) &&
  isRecord(body.json["Response"]) &&
  Object.keys(body.json["Response"]).some((key) => key !== "Error" && key !== "RequestId");
