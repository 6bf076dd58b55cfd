import { readAuthorization, tc3Signature } from "../src/signature/tc3.ts";
import type { Received } from "../src/wire/received.ts";

/** The key of the examples in the official documentation. */
export const SECRET = {
  id: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE",
  key: "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE",
} as const;

/** The headers of a request of the API. */
export const headersFor = (
  action: string,
  version: string,
  others: Readonly<Record<string, string>> = {},
): Record<string, string> => ({
  "content-type": "application/json",
  "x-tc-action": action,
  "x-tc-version": version,
  "x-tc-timestamp": String(Math.floor(Date.now() / 1000)),
  ...others,
});

/** Adds the Authorization header of TC3-HMAC-SHA256. */
export function signed(
  headers: Readonly<Record<string, string>>,
  {
    method = "POST",
    target = "/",
    body,
    host,
    date: dateOf = "",
    service = "sms",
    signedHeaders = ["content-type", "host"],
  }: {
    method?: string;
    target?: string;
    body: string;
    host: string;
    date?: string;
    service?: string;
    signedHeaders?: readonly string[];
  },
  secret: { readonly id: string; readonly key: string } = SECRET,
): Record<string, string> {
  const timestamp = Number(headers["x-tc-timestamp"]);
  const date = dateOf || new Date(timestamp * 1000).toISOString().slice(0, 10);
  const received: Received = {
    method,
    target,
    headers: new Map(Object.entries({ ...headers, host })),
    body: Buffer.from(body),
  };
  const signature = tc3Signature(received, { date, service, signedHeaders }, secret.key);
  const authorization = `TC3-HMAC-SHA256 Credential=${secret.id}/${date}/${service}/tc3_request, SignedHeaders=${signedHeaders.join(";")}, Signature=${signature}`;
  if (readAuthorization(authorization) === undefined) throw new Error(authorization);
  return { ...headers, authorization };
}
