/** A call that a client has to make. The programs in `programs/` read it as one line of JSON. */
export interface ClientCall {
  /** Host and port of the server. */
  readonly endpoint: string;
  readonly service: "sms" | "cvm";
  readonly version: string;
  readonly action: string;
  readonly parameters: object;
  readonly region: string;
  readonly secretId: string;
  readonly secretKey: string;
  /** The token of a temporary key. */
  readonly token: string | null;
  readonly signature: "TC3-HMAC-SHA256" | "HmacSHA1" | "HmacSHA256" | "none";
  readonly method: "POST" | "GET";
  /** `unsigned`: a JSON body that the signature does not cover. */
  readonly body: "json" | "multipart" | "octet-stream" | "unsigned";
  /** How often the client itself may repeat the call, without a pause. */
  readonly retries: number;
  /** When to give up. */
  readonly seconds: number;
}

/** An error that a client threw. Members that it does not have are null. */
export interface Thrown {
  readonly type: string;
  readonly code: string | null;
  readonly message: string;
  readonly requestId: string | null;
}

/** The result of a call: what the client returned or threw. */
export type ClientResult =
  /** The Response object as JSON, without rounding. */
  | { readonly returned: string }
  | { readonly streamed: true }
  | { readonly threw: Thrown }
  /** The client has no way to send such a call. */
  | { readonly lacks: true };

/** A client that is ready to be called. */
export interface Client {
  /** Its version, or those of its parts. */
  readonly version: string;
  call(call: ClientCall): Promise<ClientResult>;
  close(): Promise<void>;
}
