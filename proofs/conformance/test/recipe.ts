import signer from "tencentcloud-sdk-nodejs-common/tencentcloud/common/sign.js";

/** Everything that a call of an action needs. */
export interface Call {
  /** For example `https://sms.tencentcloudapi.com/`. */
  readonly url: string;
  readonly service: string;
  readonly version: string;
  readonly action: string;
  readonly region: string;
  readonly request: object;
  readonly credential: { readonly secretId: string; readonly secretKey: string };
  /** When to give up, for example `AbortSignal.timeout(60_000)`. It also covers the body. */
  readonly signal: AbortSignal;
}

/** Returns the headers of a call, signed by the official SDK's signer. Any other signer would do. */
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
    // As bytes, because the signer puts a string in quotes.
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

/** Returns the body of an answer, whatever its HTTP status, for a contract's `parse`. Rejects if no whole body came. */
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
