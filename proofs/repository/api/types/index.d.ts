// What @tc3-schema/types declares, bundled from the built package in the order of names: made by `pnpm api`.

/** The request, response and codes of each action of a service, such as `SmsActions` of `@tc3-schema/types/sms/v20210111`. */
type Actions = Record<string, {
  request: object;
  response: object;
  code: string;
}>;

/** The Response object as a model. If the request has a member `Stream`, the answer may be a stream. */
type Answer<A extends Actions[string]> = (IntlSdkModel<A["response"]> & {
  RequestId: string;
}) | ("Stream" extends keyof A["request"] ? IntlSdkStream : never);

/**
 * The body of any answer.
 *
 * @example
 * declare const answer: ApiResponse;
 * const { RequestId } = answer.Response;
 * const code = answer.Response.Error ? answer.Response.Error.Code : undefined;
 */
type ApiResponse<S = {
  RequestId: string;
}, C extends string = never> = SuccessResponse<S> | ErrorResponse<C>;

type As<I> = I extends "bigint" ? bigint : I extends "string" ? string : number;

/**
 * A value as it may really come: any member may be missing or null, and any item of a list may be null. Texts and
 * numbers stay as they are, `Int64` and `Open` too.
 *
 * @example
 * import type { AsDelivered, Int64 } from "@tc3-schema/types";
 *
 * declare const delivered: AsDelivered<{ TotalCount: Int64 }>;
 * const total: number | null | undefined = delivered.TotalCount;
 */
type AsDelivered<T> = T extends string | number | bigint | boolean ? T : T extends readonly (infer E)[] ? (AsDelivered<E> | null)[] : T extends object ? { [K in keyof T]?: AsDelivered<T[K]> | null } : T;

/** A body as it came over the wire. Bytes are UTF-8. */
type Body = string | Uint8Array | ArrayBuffer;

/**
 * The contract of a callback: the ways to judge a body that a service posts to a URL of yours. `T` is the body that the
 * definition promises. A callback has no envelope and no error code.
 *
 * @example
 * import type { CallbackContract } from "@tc3-schema/types";
 *
 * declare const reply: CallbackContract<{ mobile: string }>;
 * const outcome = reply.decode('{"mobile":"13800000000"}');
 * if (outcome.status === "success") outcome.data.mobile; // string, or string | null | undefined unless conforms
 */
interface CallbackContract<T> {
  readonly edition: Edition;
  readonly service: string;
  /** Always `callbacks`, because they have no version. */
  readonly version: string;
  /** The name of the callback, e.g. `deliveryStatus`. */
  readonly action: string;
  /** Whether `check` accepts the value. */
  is(value: unknown): value is AsDelivered<T>;
  /** Accepts the values that `is` accepts. @throws ResponseValidationError with the issues. */
  assert(value: unknown): asserts value is AsDelivered<T>;
  /** Judges a value that `JSON.parse` returned. Never throws. */
  check(value: unknown): CallbackOutcome<T>;
  /**
   * Judges a body as it came over the wire. No text and no bytes make it throw.
   *
   * @throws TypeError If `body` is neither text nor bytes. Pass a value that was parsed already to `check`.
   */
  decode<I extends IntegerMode = "number">(body: Body, options?: {
    integers?: I;
  }): CallbackOutcome<WithIntegers<T, I>>;
  /** The same contract, but it rejects drift too, except deprecated fields. */
  readonly strict: StrictCallbackContract<T>;
  /** Standard Schema v1. `validate` accepts the values that `is` accepts. */
  readonly "~standard": StandardSchema<AsDelivered<T>>;
}

/** The outcome of a callback. It has no envelope and cannot fail. */
type CallbackOutcome<T> = (WithDrift & ({
  status: "success";
  conforms: true;
  data: T;
} | {
  status: "success";
  conforms: false;
  data: AsDelivered<T>;
})) | Malformed;

/** Any code. Editors suggest the known ones. */
type CommonErrorCode = Open<KnownCommonErrorCode>;

/**
 * The contract of an action: the ways to judge its answers. `S` is the Response object that the definition promises,
 * and `C` are the codes that are known for the action.
 */
interface Contract<S, C extends string> {
  /** The contract of the envelope has `both`, because both sites have the same envelope. */
  readonly edition: Edition;
  readonly service: string;
  readonly version: string;
  readonly action: string;
  /** Whether `check` accepts the value. */
  is(value: unknown): value is ApiResponse<Delivered<S>, C>;
  /** Accepts the values that `is` accepts. @throws ResponseValidationError with the issues. */
  assert(value: unknown): asserts value is ApiResponse<Delivered<S>, C>;
  /** Judges a value that `JSON.parse` returned. Never throws. */
  check(value: unknown): Outcome<S, C>;
  /**
   * Judges a body as it came over the wire. No text and no bytes make it throw.
   *
   * @throws TypeError If `body` is neither text nor bytes. Pass a value that was parsed already to `check`.
   */
  decode<I extends IntegerMode = "number">(body: Body, options?: {
    integers?: I;
  }): Outcome<WithIntegers<S, I>, C>;
  /** The same contract, but it rejects drift too, except deprecated fields. */
  readonly strict: StrictContract<S, C>;
  /** Standard Schema v1. `validate` accepts the values that `is` accepts. */
  readonly "~standard": StandardSchema<ApiResponse<Delivered<S>, C>>;
}

/** A Response object that was accepted although it breaks a promise of the definition. Its RequestId is always there. */
type Delivered<S> = AsDelivered<S> & {
  RequestId: string;
};

/**
 * A difference between a body that was accepted and the definition: null where the definition promises a value, a
 * promised field that is missing, a field that the definition does not know, a deprecated field, an integer beyond
 * 2^53, an Error with an empty Code.
 */
type DriftCode = "null" | "missing" | "unknown-field" | "deprecated-field" | "unsafe-integer" | "empty-error";

/**
 * The site whose definitions a contract comes from: `cn` is cloud.tencent.com, and `intl` is tencentcloud.com. A contract of
 * the edition `both` promises only what both sites promise, for code that runs with either.
 */
type Edition = "cn" | "intl" | "both";

/* eslint-disable */
// @generated from schemas/envelope.schema.json: change that, then run `pnpm generate`.
/** The Response object as far as every action shares it; all other members belong to the action. */
interface EnvelopeResponse {
  /**
   * Present when the action that was called is on its way out.
   * @deprecated
   */
  DeprecatedWarning?: unknown;
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
  /** A success has no Error. A few carry it as null. */
  Error?: null;
  [k: string]: unknown;
}

/** The body of an answer to a request that failed. `C` are the codes that are known for the action. */
interface ErrorResponse<C extends string = never> {
  Response: {
    Error: {
      Code: Open<C>;
      Message: string;
    };
    RequestId: string;
  };
}

/** The request failed, and the answer says so in the documented form. A dry run that passed (DryRunOperation) is a failure too. */
type Failure<C extends string> = WithDrift & {
  status: "failure";
  requestId: string;
  error: {
    code: Open<C>;
    message: string;
  }; /** The Response object as it came. */
  response: Readonly<Record<string, unknown>>;
};

/**
 * The type that the `is` of a contract narrows to.
 *
 * @example
 * import type { Contract, Infer } from "@tc3-schema/types";
 *
 * declare const sendSms: Contract<{ RequestId: string; Count: number }, "LimitExceeded">;
 * type Tolerant = Infer<typeof sendSms>;
 * type Strict = Infer<typeof sendSms.strict>;
 */
type Infer<T extends {
  readonly "~standard": StandardSchema<unknown>;
}> = NonNullable<T["~standard"]["types"]>["output"];

/**
 * An int64 or uint64 of a definition. You can assign any number to it. `WithIntegers` recognises it by a mark that
 * exists only in types.
 */
type Int64 = number & {
  readonly [int64]?: never;
};

/** The form in which `decode` returns 64-bit integers. Only `number` can lose digits, beyond 2^53. */
type IntegerMode = "number" | "bigint" | "string";

/** The members that every client has. */
interface IntlSdkAnyClient {
  credential: IntlSdkCredential | null;
  region: string | null;
  profile: IntlSdkClientProfile;
  endpoint: string;
  apiVersion: string;
}

/**
 * A client of the SDK. It has callbacks and no promises. A request is a plain object, or an object of its model class.
 * A callback names both of its parameters or none: after a look at the error, TypeScript knows whether the answer is there.
 */
type IntlSdkClient<A extends Actions> = IntlSdkAnyClient & { [N in keyof A]: (request: Sent<A[N]>, callback: (...result: Result<A[N]>) => void) => void };

interface IntlSdkClientProfile {
  signMethod: string;
  httpProfile: IntlSdkHttpProfile;
}

/** The member `common` of the SDK. */
interface IntlSdkCommon {
  readonly Credential: new (secretId?: string | null, secretKey?: string | null, token?: string | null) => IntlSdkCredential;
  readonly HttpProfile: new (protocol?: string | null, endpoint?: string | null, reqMethod?: string | null, reqTimeout?: number | null, headers?: Record<string, string> | null) => IntlSdkHttpProfile;
  readonly ClientProfile: new (signMethod?: "HmacSHA1" | "HmacSHA256" | "TC3-HMAC-SHA256" | null, httpProfile?: IntlSdkHttpProfile | null) => IntlSdkClientProfile;
  /** A client for actions that no service here has. Its answers are what `JSON.parse` gave. */
  readonly CommonClient: new (endpoint: string, version: string, credential?: IntlSdkCredential | null, region?: string | null, profile?: IntlSdkClientProfile) => IntlSdkAnyClient & {
    request(action: string, request: object, callback: (...result: [error: IntlSdkError, response: null] | [error: null, response: unknown]) => void): void;
  };
}

interface IntlSdkCredential {
  secretId: string | null;
  secretKey: string | null;
  token: string | null;
}

/**
 * What a callback gets if the call failed. If the API said so, `code` and `requestId` have its words. Other errors have no
 * code: no connection, a status other than 200, or a body that is not JSON.
 */
interface IntlSdkError<C extends string = never> extends Error {
  code?: Open<C>;
  requestId?: string;
  traceId?: string;
  /** The status of the HTTP answer if it is not 200. */
  httpCode?: number;
}

/** An event of an answer that comes as a stream. */
interface IntlSdkEvent {
  data: string;
  event: string;
  id: string;
  retry: number | undefined;
}

interface IntlSdkHttpProfile {
  reqMethod: string;
  endpoint: string | null;
  /** With the slashes: `https://`. */
  protocol: string;
  /** In seconds. */
  reqTimeout: number;
  headers: Record<string, string>;
}

/** An object of a model class of the SDK: every member is there, and is null until it gets a value. */
type IntlSdkModel<T> = ModelMethods & { [K in keyof T]-?: Made<NonNullable<T[K]>> | null };

/** A class of `Models`. */
type IntlSdkModelClass<T> = new () => IntlSdkModel<T>;

/** An answer that comes as a stream. */
interface IntlSdkStream extends AsyncIterable<IntlSdkEvent> {
  on(event: "message", listener: (message: IntlSdkEvent) => void): this;
  on(event: "close", listener: () => void): this;
  on(event: "error", listener: (error: Error) => void): this;
  removeListener(event: "message", listener: (message: IntlSdkEvent) => void): this;
  removeListener(event: "close", listener: () => void): this;
  removeListener(event: "error", listener: (error: Error) => void): this;
}

/** A version of a service in the SDK. `A` is its list of actions, and `M` has its model classes. */
interface IntlSdkVersion<A extends Actions, M> {
  readonly Client: new (credential?: IntlSdkCredential | null, region?: string | null, profile?: IntlSdkClientProfile) => IntlSdkClient<A>;
  readonly Models: M;
}

/** One difference between a body and the definition. */
interface Issue {
  /**
   * The way from the root of the body: `["Response", "RequestId"]`. Empty for the body itself. A path has at most 256
   * steps. If the difference is deeper, the path leads to an object or list around it, and the message says so.
   */
  path: readonly (string | number)[];
  code: MalformedCode | DriftCode;
  /** A sentence for people, with the path. Its wording can change at any time. */
  message: string;
  expected?: string;
  /** The kind that came instead. For an unsafe integer in `decode`, its digits. */
  received?: string;
}

/**
 * The error codes that every action of Tencent Cloud API 3.0 can return. The codes come from the pages
 * under x-sources. The judgements and the texts are this project's own. Minor versions add codes, so a
 * switch over them needs a default.
 */
type KnownCommonErrorCode = "ActionOffline" | "AuthFailure.InvalidAuthorization" | "AuthFailure.InvalidSecretId" | "AuthFailure.MFAFailure" | "AuthFailure.SecretIdNotFound" | "AuthFailure.SignatureExpire" | "AuthFailure.SignatureFailure" | "AuthFailure.TokenFailure" | "AuthFailure.UnauthorizedOperation" | "DryRunOperation" | "FailedOperation" | "InternalError" | "InvalidAction" | "InvalidParameter" | "InvalidParameterValue" | "InvalidRequest" | "IpInBlacklist" | "IpNotInWhitelist" | "LimitExceeded" | "MissingParameter" | "NoSuchProduct" | "NoSuchVersion" | "RequestLimitExceeded" | "RequestLimitExceeded.GlobalRegionUinLimitExceeded" | "RequestLimitExceeded.IPLimitExceeded" | "RequestLimitExceeded.UinLimitExceeded" | "RequestSizeLimitExceeded" | "ResourceInUse" | "ResourceInsufficient" | "ResourceNotFound" | "ResourceUnavailable" | "ResponseSizeLimitExceeded" | "ServiceUnavailable" | "UnauthorizedOperation" | "UnknownParameter" | "UnsupportedOperation" | "UnsupportedProtocol" | "UnsupportedRegion";

/** A value as the international SDK makes it: a member that did not come is null, and each object has the methods of a model. */
type Made<T> = T extends string | number | bigint | boolean ? T : T extends readonly (infer E)[] ? Made<E>[] : T extends object ? IntlSdkModel<T> : T;

/** The body is no answer of this action. Nobody can know whether the request was executed. */
type Malformed = {
  status: "malformed"; /** The RequestId, if the body has one. */
  requestId?: string; /** The reasons: at most the first hundred. */
  issues: readonly Issue[]; /** How many more there are. */
  omitted: number; /** The value that was judged, or the body if it is not JSON. */
  value: unknown;
};

/**
 * Why a body was rejected: it is not JSON, it has no Response object, its RequestId is not a string, its Error has
 * another form than the API documents, a value has another JSON kind than the definition says, or types that contain
 * themselves are nested more than 1,000 levels deep.
 */
type MalformedCode = "not-json" | "no-response" | "bad-request-id" | "bad-error" | "wrong-kind" | "too-deep";

interface ModelMethods {
  to_json_string(): string;
  /** Reads the members that the definition has. Others are dropped. */
  from_json_string(json: string): void;
}

/**
 * A client of the official SDK, with the types of the definitions. The cast costs nothing at run time. The SDK returns
 * the Response object without its envelope, and throws if the API reports a failure. If your SDK lacks an action, the
 * compiler refuses the cast and names the action. Then update the SDK, or `Pick` the actions that you call.
 *
 * @example
 * import type { OfficialClient } from "@tc3-schema/types";
 * import type { SmsActions } from "@tc3-schema/types/sms/v20210111";
 *
 * declare const official: unknown; // new SmsClient({ credential, region: "ap-guangzhou" })
 * const sms = official as OfficialClient<SmsActions>;
 * const sent = await sms.SendSms({ PhoneNumberSet: ["+8613800000000"], SmsSdkAppId: "1", TemplateId: "1" });
 * const fees: (number | null | undefined)[] = (sent.SendStatusSet ?? []).map((status) => status?.Fee);
 */
type OfficialClient<A extends Actions> = { [N in keyof A]: (...request: Sent$1<A[N]["request"]>) => Promise<Delivered<A[N]["response"]>> };

/**
 * A union whose members an editor suggests, but which accepts any string. Error codes have such types, because the
 * lists of the definition are not closed.
 *
 * @example
 * const code: Open<"InternalError"> = "SomethingNew";
 */
type Open<C extends string> = C | (string & {});

/**
 * The outcome of an answer.
 *
 * @example
 * declare const outcome: Outcome<{ RequestId: string; TotalCount: number }>;
 * switch (outcome.status) {
 *   case "success":
 *     outcome.data.TotalCount; // number, or number | null | undefined unless outcome.conforms
 *     break;
 *   case "failure":
 *     outcome.error.code;
 *     break;
 *   case "malformed":
 *     outcome.issues;
 * }
 */
type Outcome<S, C extends string = never> = StrictOutcome<S, C> | (WithDrift & {
  status: "success";
  conforms: false;
  requestId: string;
  data: Delivered<S>;
});

/**
 * The contract of a request: whether the API would accept it. `R` is the type of the request. There is one severity. A
 * request is invalid if a required parameter is missing, a value has another kind, the action does not know a parameter, or
 * a value is null and the definition does not allow it. A member that is `undefined` counts as missing, because
 * `JSON.stringify` leaves it out. Ranges, formats and enums are not checked.
 *
 * @example
 * import type { Infer, RequestContract } from "@tc3-schema/types";
 *
 * declare const sendSmsRequest: RequestContract<{ PhoneNumberSet: string[]; SignName?: string }>;
 * type Request = Infer<typeof sendSmsRequest>;
 *
 * const outcome = sendSmsRequest.check({ PhoneNumberSet: ["+8613800000000"] });
 * if (outcome.status === "invalid") outcome.issues;
 * else outcome.data.PhoneNumberSet;
 */
interface RequestContract<R> {
  readonly edition: Edition;
  readonly service: string;
  readonly version: string;
  readonly action: string;
  /** Whether `check` says that the value is valid. */
  is(value: unknown): value is R;
  /** Accepts the values that `is` accepts. @throws RequestValidationError with the issues. */
  assert(value: unknown): asserts value is R;
  /** Judges a value that is about to be sent. Never throws. */
  check(value: unknown): RequestOutcome<R>;
  /** Standard Schema v1. `validate` accepts the values that `is` accepts. */
  readonly "~standard": StandardSchema<R>;
}

/** The outcome of a request, before it is sent. `data` is the value itself, not a copy. */
type RequestOutcome<R> = {
  status: "valid";
  data: R;
} | {
  status: "invalid"; /** The reasons: at most the first hundred. */
  issues: readonly Issue[]; /** How many more there are. */
  omitted: number;
  value: unknown;
};

/** The arguments of a callback: an error and null, or null and the answer. */
type Result<A extends Actions[string]> = [error: IntlSdkError<A["code"]>, response: null] | [error: null, response: Answer<A>];

type Sent<A extends Actions[string]> = A["request"] | IntlSdkModel<A["request"]>;

/** The arguments of a call. If a request has no members, the SDK declares null or no argument, and sends an empty object. */
type Sent$1<R> = keyof R extends never ? [request?: Record<string, never> | null] : [request: R];

interface StandardIssue {
  /** A sentence without the path, so that a form can show it beside the field. */
  readonly message: string;
  /** The way from the root of the value. */
  readonly path: readonly PropertyKey[];
}

/** The targets `draft-07` and `draft-2020-12` exist. Any other target throws. */
interface StandardJsonSchemaOptions {
  readonly target: "draft-07" | "draft-2020-12" | (string & {});
  readonly libraryOptions?: Record<string, unknown> | undefined;
}

type StandardResult<T> = {
  readonly value: T;
  readonly issues?: undefined;
} | {
  readonly issues: readonly StandardIssue[];
};

/**
 * The part of Standard Schema v1 (https://standardschema.dev) and of its JSON Schema extension that a contract has. It is
 * declared here, so that you need to install nothing.
 */
interface StandardSchema<T> {
  readonly version: 1;
  readonly vendor: "tc3-schema";
  /** Returns the value itself, not a copy. Never asynchronous. */
  readonly validate: (value: unknown) => StandardResult<T>;
  readonly types?: {
    readonly input: T;
    readonly output: T;
  } | undefined;
  readonly jsonSchema: {
    readonly input: (options: StandardJsonSchemaOptions) => Record<string, unknown>;
    readonly output: (options: StandardJsonSchemaOptions) => Record<string, unknown>;
  };
}

/** A contract that accepts only callbacks that keep every promise of the definition. It accepts deprecated fields. */
interface StrictCallbackContract<T> {
  /** Whether `check` accepts the value. */
  is(value: unknown): value is T;
  /** Accepts the values that `is` accepts. @throws ResponseValidationError with the issues. */
  assert(value: unknown): asserts value is T;
  /** Judges a value that `JSON.parse` returned. Never throws. */
  check(value: unknown): StrictCallbackOutcome<T>;
  /**
   * Judges a body as it came over the wire. No text and no bytes make it throw.
   *
   * @throws TypeError If `body` is neither text nor bytes. Pass a value that was parsed already to `check`.
   */
  decode<I extends IntegerMode = "number">(body: Body, options?: {
    integers?: I;
  }): StrictCallbackOutcome<WithIntegers<T, I>>;
  /** Standard Schema v1. `validate` accepts the values that `is` accepts. */
  readonly "~standard": StandardSchema<T>;
}

/** The outcome of a callback under a strict contract: a success keeps every promise. */
type StrictCallbackOutcome<T> = Exclude<CallbackOutcome<T>, {
  conforms: false;
}>;

/** A contract that accepts only bodies that keep every promise of the definition. It accepts deprecated fields. */
interface StrictContract<S, C extends string> {
  /** Whether `check` accepts the value. */
  is(value: unknown): value is ApiResponse<S, C>;
  /** Accepts the values that `is` accepts. @throws ResponseValidationError with the issues. */
  assert(value: unknown): asserts value is ApiResponse<S, C>;
  /** Judges a value that `JSON.parse` returned. Never throws. */
  check(value: unknown): StrictOutcome<S, C>;
  /**
   * Judges a body as it came over the wire. No text and no bytes make it throw.
   *
   * @throws TypeError If `body` is neither text nor bytes. Pass a value that was parsed already to `check`.
   */
  decode<I extends IntegerMode = "number">(body: Body, options?: {
    integers?: I;
  }): StrictOutcome<WithIntegers<S, I>, C>;
  /** Standard Schema v1. `validate` accepts the values that `is` accepts. */
  readonly "~standard": StandardSchema<ApiResponse<S, C>>;
}

/** The outcome of a strict contract: a success keeps every promise. `data` is the Response object itself, not a copy. */
type StrictOutcome<S, C extends string = never> = (WithDrift & {
  status: "success";
  conforms: true;
  requestId: string;
  data: S;
}) | Failure<C> | Malformed;

/**
 * The body of an answer to a request that succeeded. `S` is the Response object that the definition promises. Some
 * answers have `"Error": null`, so test `if (body.Response.Error)` for a failure, and do not use `in`.
 */
interface SuccessResponse<S = {
  RequestId: string;
}> {
  Response: S extends {
    Error?: unknown;
  } ? S : S & {
    Error?: null;
  };
}

interface WithDrift {
  /** The differences from the definition that were accepted: at most the first hundred. */
  drift: readonly Issue[];
  /** How many more there are. */
  omitted: number;
}

/** `T` with each `Int64` in the form of the integer mode `I`. */
type WithIntegers<T, I extends IntegerMode> = [I] extends ["number"] ? T : T extends string ? T : T extends number ? typeof int64 extends keyof T ? As<I> : T : T extends readonly (infer E)[] ? WithIntegers<E, I>[] : T extends object ? { [K in keyof T]: WithIntegers<T[K], I> } : T;

declare const int64: unique symbol;

export { Actions, ApiResponse, AsDelivered, CallbackContract, CallbackOutcome, CommonErrorCode, Contract, Delivered, DriftCode, Edition, EnvelopeResponse, ErrorResponse, Failure, Infer, Int64, IntegerMode, IntlSdkAnyClient, IntlSdkClient, IntlSdkClientProfile, IntlSdkCommon, IntlSdkCredential, IntlSdkError, IntlSdkEvent, IntlSdkHttpProfile, IntlSdkModel, IntlSdkModelClass, IntlSdkStream, IntlSdkVersion, Issue, KnownCommonErrorCode, Malformed, MalformedCode, OfficialClient, Open, Outcome, RequestContract, RequestOutcome, StandardIssue, StandardJsonSchemaOptions, StandardResult, StandardSchema, StrictCallbackContract, StrictCallbackOutcome, StrictContract, StrictOutcome, SuccessResponse, WithIntegers };
