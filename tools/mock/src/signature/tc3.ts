import { createHash, createHmac } from "node:crypto";
import { mediaTypeOf, queryOf, type Received } from "../wire/received.ts";

/** The parts of an Authorization header of TC3-HMAC-SHA256. */
export interface Authorization {
  readonly secretId: string;
  /** For example `2026-11-30`. */
  readonly date: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

const FORM =
  /^TC3-HMAC-SHA256\s+Credential=([^/\s,]+)\/([^/\s,]+)\/([^/\s,]+)\/tc3_request\s*,\s*SignedHeaders=([^\s,]+)\s*,\s*Signature=([0-9a-f]{64})$/;

/** Reads the header; undefined if it has another form. */
export function readAuthorization(header: string): Authorization | undefined {
  const [, secretId, date, service, signed, signature] = FORM.exec(header.trim()) ?? [];
  if (secretId === undefined || date === undefined || service === undefined) return undefined;
  if (signed === undefined || signature === undefined) return undefined;
  return { secretId, date, service, signedHeaders: signed.split(";"), signature };
}

const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");

const hmac = (key: string | Uint8Array, data: string): Buffer =>
  createHmac("sha256", key).update(data).digest();

const UNSIGNED = "UNSIGNED-PAYLOAD";

/**
 * How the values of signed headers are written. The documentation asks for lower case, but some official SDKs keep the case. The
 * Node SDKs send the port of the host, but sign the host without it.
 */
export interface HeaderForm {
  readonly case: "lower" | "kept";
  readonly port: "signed" | "unsigned";
}

const DOCUMENTED: HeaderForm = { case: "lower", port: "signed" };

/** All forms that clients use, the most frequent first. */
export const HEADER_FORMS: readonly HeaderForm[] = [
  DOCUMENTED,
  { case: "kept", port: "signed" },
  { case: "lower", port: "unsigned" },
  { case: "kept", port: "unsigned" },
];

function signedValue(name: string, received: Received, form: HeaderForm): string {
  const value = (received.headers.get(name) ?? "").trim();
  const host = name === "host" && form.port === "unsigned" ? value.replace(/:\d+$/, "") : value;
  return form.case === "lower" ? host.toLowerCase() : host;
}

/**
 * Computes the signature of a request, as the documentation of TC3-HMAC-SHA256 describes it:
 * https://www.tencentcloud.com/document/api/382/34454
 */
export function tc3Signature(
  received: Received,
  { date, service, signedHeaders }: Pick<Authorization, "date" | "service" | "signedHeaders">,
  secretKey: string,
  form: HeaderForm = DOCUMENTED,
): string {
  const { method, headers, body } = received;
  const canonicalHeaders = signedHeaders
    .map((name) => `${name}:${signedValue(name, received, form)}\n`)
    .join("");
  const isUnsigned = headers.get("x-tc-content-sha256") === UNSIGNED;
  const canonical = [
    method,
    "/",
    method === "GET" ? queryOf(received) : "",
    canonicalHeaders,
    signedHeaders.join(";"),
    sha256(isUnsigned ? UNSIGNED : body),
  ].join("\n");
  const toSign = [
    "TC3-HMAC-SHA256",
    headers.get("x-tc-timestamp") ?? "",
    `${date}/${service}/tc3_request`,
    sha256(canonical),
  ].join("\n");
  const key = hmac(hmac(hmac(`TC3${secretKey}`, date), service), "tc3_request");
  return hmac(key, toSign).toString("hex");
}

/** Whether the headers that must be signed are. */
export const signsEnough = ({ signedHeaders }: Authorization, received: Received): boolean =>
  signedHeaders.includes("host") && (signedHeaders.includes("content-type") || mediaTypeOf(received) === "");
