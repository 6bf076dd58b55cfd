import type { Actions } from "./official-client.js";
import type { Open } from "./open.js";

/** A value as the international SDK makes it: a member that did not come is null, and each object has the methods of a model. */
type Made<T> = T extends string | number | bigint | boolean
  ? T
  : T extends readonly (infer E)[]
    ? Made<E>[]
    : T extends object
      ? IntlSdkModel<T>
      : T;

interface ModelMethods {
  to_json_string(): string;
  /** Reads the members that the definition has. Others are dropped. */
  from_json_string(json: string): void;
}

/** An object of a model class of the SDK: every member is there, and is null until it gets a value. */
export type IntlSdkModel<T> = ModelMethods & { [K in keyof T]-?: Made<NonNullable<T[K]>> | null };

/** A class of `Models`. */
export type IntlSdkModelClass<T> = new () => IntlSdkModel<T>;

/**
 * What a callback gets if the call failed. If the API said so, `code` and `requestId` have its words. Other errors have no
 * code: no connection, a status other than 200, or a body that is not JSON.
 */
export interface IntlSdkError<C extends string = never> extends Error {
  code?: Open<C>;
  requestId?: string;
  traceId?: string;
  /** The status of the HTTP answer if it is not 200. */
  httpCode?: number;
}

/** An event of an answer that comes as a stream. */
export interface IntlSdkEvent {
  data: string;
  event: string;
  id: string;
  retry: number | undefined;
}

/** An answer that comes as a stream. */
export interface IntlSdkStream extends AsyncIterable<IntlSdkEvent> {
  on(event: "message", listener: (message: IntlSdkEvent) => void): this;
  on(event: "close", listener: () => void): this;
  on(event: "error", listener: (error: Error) => void): this;
  removeListener(event: "message", listener: (message: IntlSdkEvent) => void): this;
  removeListener(event: "close", listener: () => void): this;
  removeListener(event: "error", listener: (error: Error) => void): this;
}

/** The Response object as a model. If the request has a member `Stream`, the answer may be a stream. */
type Answer<A extends Actions[string]> =
  | (IntlSdkModel<A["response"]> & { RequestId: string })
  | ("Stream" extends keyof A["request"] ? IntlSdkStream : never);

/** The arguments of a callback: an error and null, or null and the answer. */
type Result<A extends Actions[string]> =
  | [error: IntlSdkError<A["code"]>, response: null]
  | [error: null, response: Answer<A>];

type Sent<A extends Actions[string]> = A["request"] | IntlSdkModel<A["request"]>;

/**
 * A client of the SDK. It has callbacks and no promises. A request is a plain object, or an object of its model class.
 * A callback names both of its parameters or none: after a look at the error, TypeScript knows whether the answer is there.
 */
export type IntlSdkClient<A extends Actions> = IntlSdkAnyClient & {
  [N in keyof A]: (request: Sent<A[N]>, callback: (...result: Result<A[N]>) => void) => void;
};

export interface IntlSdkCredential {
  secretId: string | null;
  secretKey: string | null;
  token: string | null;
}

export interface IntlSdkHttpProfile {
  reqMethod: string;
  endpoint: string | null;
  /** With the slashes: `https://`. */
  protocol: string;
  /** In seconds. */
  reqTimeout: number;
  headers: Record<string, string>;
}

export interface IntlSdkClientProfile {
  signMethod: string;
  httpProfile: IntlSdkHttpProfile;
}

/** The members that every client has. */
export interface IntlSdkAnyClient {
  credential: IntlSdkCredential | null;
  region: string | null;
  profile: IntlSdkClientProfile;
  endpoint: string;
  apiVersion: string;
}

/** A version of a service in the SDK. `A` is its list of actions, and `M` has its model classes. */
export interface IntlSdkVersion<A extends Actions, M> {
  readonly Client: new (
    credential?: IntlSdkCredential | null,
    region?: string | null,
    profile?: IntlSdkClientProfile,
  ) => IntlSdkClient<A>;
  readonly Models: M;
}

/** The member `common` of the SDK. */
export interface IntlSdkCommon {
  readonly Credential: new (
    secretId?: string | null,
    secretKey?: string | null,
    token?: string | null,
  ) => IntlSdkCredential;
  readonly HttpProfile: new (
    protocol?: string | null,
    endpoint?: string | null,
    reqMethod?: string | null,
    reqTimeout?: number | null,
    headers?: Record<string, string> | null,
  ) => IntlSdkHttpProfile;
  readonly ClientProfile: new (
    signMethod?: "HmacSHA1" | "HmacSHA256" | "TC3-HMAC-SHA256" | null,
    httpProfile?: IntlSdkHttpProfile | null,
  ) => IntlSdkClientProfile;
  /** A client for actions that no service here has. Its answers are what `JSON.parse` gave. */
  readonly CommonClient: new (
    endpoint: string,
    version: string,
    credential?: IntlSdkCredential | null,
    region?: string | null,
    profile?: IntlSdkClientProfile,
  ) => IntlSdkAnyClient & {
    request(
      action: string,
      request: object,
      callback: (...result: [error: IntlSdkError, response: null] | [error: null, response: unknown]) => void,
    ): void;
  };
}

export {};
