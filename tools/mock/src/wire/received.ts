/** An HTTP request, read to its end. */
export interface Received {
  readonly method: string;
  /** The path and the query as they were sent: `/?Limit=10`. */
  readonly target: string;
  /** By name in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** The query of a request as it was sent, without the question mark. */
export function queryOf({ target }: Pick<Received, "target">): string {
  const at = target.indexOf("?");
  return at === -1 ? "" : target.slice(at + 1);
}

/** The media type of the body in lower case, without its parameters: `application/json`. Empty if it is not stated. */
export const mediaTypeOf = ({ headers }: Pick<Received, "headers">): string =>
  (headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
