import type { OrRefusal } from "./refusal.ts";

/** An HTTP request, read to its end. */
export interface Received {
  readonly method: string;
  /** The path and the query as they were sent, without the host that a client names to a proxy: `/?Limit=10`. */
  readonly target: string;
  /** By name in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
  /** The texts in a body of multipart/form-data. Undefined if the body has another type. */
  readonly multipart?: OrRefusal<ReadonlyMap<string, string>> | undefined;
}

/** The query of a request as it was sent, without the question mark. */
export function queryOf({ target }: Pick<Received, "target">): string {
  const at = target.indexOf("?");
  return at === -1 ? "" : target.slice(at + 1);
}

/** The media type in a Content-Type, in lower case and without its parameters: `application/json`. */
export const mediaTypeIn = (contentType: string): string =>
  contentType.split(";")[0]?.trim().toLowerCase() ?? "";

/** The media type of the body. Empty if it is not stated. */
export const mediaTypeOf = ({ headers }: Pick<Received, "headers">): string =>
  mediaTypeIn(headers.get("content-type") ?? "");

/** The path of a request, also if it was sent to a proxy: `http://sms.tencentcloudapi.com?a=1` is `/?a=1`. */
export const pathOf = (target: string): string =>
  target.replace(/^[a-z]+:\/\/[^/?]*/i, "").replace(/^(?=\?|$)/, "/");
