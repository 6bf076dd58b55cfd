import { createHmac } from "node:crypto";
import { byCodeUnit } from "@tc3-schema/base/order";
import type { Received } from "../wire/received.ts";

/**
 * Computes the signature of a request that is signed with HmacSHA1 or HmacSHA256:
 * https://www.tencentcloud.com/document/api/382/34453
 *
 * @param texts All parameters, with their values as they were before they were encoded.
 */
export function olderSignature(
  { method, headers }: Received,
  texts: ReadonlyMap<string, string>,
  signedBy: "HmacSHA1" | "HmacSHA256",
  secretKey: string,
): string {
  const pairs = [...texts]
    .filter(([name]) => name !== "Signature")
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([name, value]) => `${name}=${value}`);
  const toSign = `${method}${headers.get("host") ?? ""}/?${pairs.join("&")}`;
  return createHmac(signedBy === "HmacSHA1" ? "sha1" : "sha256", secretKey)
    .update(toSign)
    .digest("base64");
}
