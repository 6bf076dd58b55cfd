import signer from "tencentcloud-sdk-nodejs-common/tencentcloud/common/sign.js";

/** What a call of an action needs. */
export interface Call {
  /** E.g. `https://sms.tencentcloudapi.com/`. */
  readonly url: string;
  readonly service: string;
  readonly version: string;
  readonly action: string;
  readonly region: string;
  readonly request: object;
  readonly credential: { readonly secretId: string; readonly secretKey: string };
  /** When to give up, e.g. `AbortSignal.timeout(60_000)`: it covers the body too. */
  readonly signal: AbortSignal;
}

/** The headers of a call, signed by the official SDK's signer. Any other signer does as well. */
function signedHeaders({ url, service, version, action, region, credential }: Call, payload: Buffer) {
  const timestamp = Math.floor(Date.now() / 1000);
  const headers = {
    "Content-Type": "application/json; charset=utf-8",
    "X-TC-Action": action,
    "X-TC-Region": region,
    "X-TC-Timestamp": String(timestamp),
    "X-TC-Version": version,
  };
  const authorization = signer.default.sign3({
    method: "POST",
    url,
    // As bytes: a string would be signed in quotes.
    payload,
    timestamp,
    service,
    ...credential,
    multipart: false,
    boundary: "",
    headers,
  });
  return { ...headers, Authorization: authorization };
}

/**
 * The body of an answer as it came, whatever its HTTP status: what a contract's `parse` takes. Rejects when no whole
 * body came.
 */
export async function bodyOf(call: Call): Promise<Uint8Array> {
  const payload = Buffer.from(JSON.stringify(call.request));
  const response = await fetch(call.url, {
    method: "POST",
    headers: signedHeaders(call, payload),
    body: payload,
    signal: call.signal,
  });
  return new Uint8Array(await response.arrayBuffer());
}
