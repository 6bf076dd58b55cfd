import { createHash, createHmac } from "node:crypto";
import type { ReceivedRequest } from "./service.ts";

const sha256 = (text: string | Buffer): string => createHash("sha256").update(text).digest("hex");
const hmac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();

const AUTHORIZATION =
  /^TC3-HMAC-SHA256 Credential=[^/]+\/(?<date>[\d-]+)\/(?<service>[^/]+)\/tc3_request, SignedHeaders=(?<names>[^,]+), Signature=(?<signature>\w+)$/;

/**
 * Whether a request has a valid signature (TC3-HMAC-SHA256), computed from the received request as the API does. The
 * port is left out of the host, because the official SDK signs without it.
 */
export function isSigned({ headers, body }: ReceivedRequest, secretKey: string): boolean {
  const { date, service, names, signature } = AUTHORIZATION.exec(headers.authorization ?? "")?.groups ?? {};
  if (date === undefined || service === undefined || names === undefined) return false;
  const valueOf = (name: string): string =>
    name === "host" ? String(headers.host).replace(/:\d+$/, "") : String(headers[name]);
  const canonicalHeaders = names
    .split(";")
    .map((name) => `${name}:${valueOf(name)}\n`)
    .join("");
  const canonicalRequest = ["POST", "/", "", canonicalHeaders, names, sha256(body)].join("\n");
  const toSign = [
    "TC3-HMAC-SHA256",
    headers["x-tc-timestamp"],
    `${date}/${service}/tc3_request`,
    sha256(canonicalRequest),
  ].join("\n");
  const key = hmac(hmac(hmac(`TC3${secretKey}`, date), service), "tc3_request");
  return hmac(key, toSign).toString("hex") === signature;
}
