// What @tc3-schema/types declares, bundled from the built package in the order of names: made by `pnpm api`.

/**
 * The body of any answer.
 *
 * @example
 * declare const answer: ApiResponse;
 * const { RequestId } = answer.Response;
 * const failed = "Error" in answer.Response;
 */
type ApiResponse<S = {
  RequestId: string;
}, C extends string = never> = SuccessResponse<S> | ErrorResponse<C>;

type As<I> = I extends "bigint" ? bigint : I extends "string" ? string : number;

/** What may really come: anything may be missing or null. Inside arrays too. */
type AsDelivered<T> = T extends readonly (infer E)[] ? (AsDelivered<E> | null)[] : T extends object ? { [K in keyof T]?: AsDelivered<T[K]> | null } : T;

/**
 * What is agreed about the body that a service posts to a URL of yours, and the ways to hold one against it. `T` is
 * what the spec promises of that body. There is no envelope and no error code.
 *
 * @example
 * import type { CallbackContract } from "@tc3-schema/types";
 *
 * declare const reply: CallbackContract<{ mobile: string }>;
 * const outcome = reply.parse('{"mobile":"13800000000"}');
 * if (outcome.status === "success") outcome.data.mobile; // string, or string | null | undefined unless conforms
 */
interface CallbackContract<T> {
  readonly service: string;
  /** Always `callbacks`: they have no version. */
  readonly version: string;
  /** The name of the callback, e.g. `deliveryStatus`. */
  readonly action: string;
  /** Whether `check` would accept the value. */
  is(value: unknown): value is AsDelivered<T>;
  /** Accepts what `is` accepts. @throws ResponseValidationError with the issues. */
  assert(value: unknown): asserts value is AsDelivered<T>;
  /** Judges a value that `JSON.parse` gave. Never throws. */
  check(value: unknown, options: {
    strict: true;
  }): StrictCallbackOutcome<T>;
  check(value: unknown, options?: {
    strict?: boolean;
  }): CallbackOutcome<T>;
  /** Judges a body as it came over the wire. Never throws. Bytes are UTF-8. */
  parse<I extends IntegerMode = "number">(body: string | Uint8Array, options: {
    strict: true;
    integers?: I;
  }): StrictCallbackOutcome<WithIntegers<T, I>>;
  parse<I extends IntegerMode = "number">(body: string | Uint8Array, options?: {
    strict?: boolean;
    integers?: I;
  }): CallbackOutcome<WithIntegers<T, I>>;
  /** Standard Schema v1: what `validate` accepts is what `is` accepts. */
  readonly "~standard": StandardProperties<AsDelivered<T>>;
}

/** The verdict on a callback, which has no envelope and cannot fail. */
type CallbackOutcome<T> = (Noted & ({
  status: "success";
  conforms: true;
  data: T;
} | {
  status: "success";
  conforms: false;
  data: AsDelivered<T>;
})) | Malformed;

/** Any code, known ones suggested. */
type CommonErrorCode = Open<KnownCommonErrorCode>;

/**
 * What is agreed about the answers of one action, and the ways to hold an answer against it. `S` is what the spec
 * promises of the Response object, `C` are the codes known for the action.
 */
interface Contract<S, C extends string> {
  readonly service: string;
  readonly version: string;
  readonly action: string;
  /** Whether `check` would accept the value. */
  is(value: unknown): value is ApiResponse<Delivered<S>, C>;
  /** Accepts what `is` accepts. @throws ResponseValidationError with the issues. */
  assert(value: unknown): asserts value is ApiResponse<Delivered<S>, C>;
  /** Judges a value that `JSON.parse` gave. Never throws. */
  check(value: unknown, options: {
    strict: true;
  }): StrictOutcome<S, C>;
  check(value: unknown, options?: {
    strict?: boolean;
  }): Outcome<S, C>;
  /** Judges a body as it came over the wire. Never throws. Bytes are UTF-8. */
  parse<I extends IntegerMode = "number">(body: string | Uint8Array, options: {
    strict: true;
    integers?: I;
  }): StrictOutcome<WithIntegers<S, I>, C>;
  parse<I extends IntegerMode = "number">(body: string | Uint8Array, options?: {
    strict?: boolean;
    integers?: I;
  }): Outcome<WithIntegers<S, I>, C>;
  /** Standard Schema v1: what `validate` accepts is what `is` accepts. */
  readonly "~standard": StandardProperties<ApiResponse<Delivered<S>, C>>;
}

/** A Response object that was accepted although it does not keep every promise of the spec. */
type Delivered<S> = AsDelivered<S> & {
  RequestId: string;
};

/**
 * What was noticed in a body that was accepted: null where the spec has none, a promised field that is missing, a
 * field that the spec does not know, one that is deprecated, an integer beyond 2^53, an Error with an empty Code.
 */
type DriftCode = "null" | "missing" | "unknown-field" | "deprecated-field" | "unsafe-integer" | "empty-error";

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
  [k: string]: unknown;
}

/** The body of an answer to a request that failed. `C` are the codes known for the action. */
interface ErrorResponse<C extends string = never> {
  Response: {
    Error: {
      Code: Open<C>;
      Message: string;
    };
    RequestId: string;
  };
}

/** The request failed, and the answer says so as it should. A dry run that passed (DryRunOperation) is one of these. */
type Failure<C extends string> = Noted & {
  status: "failure";
  requestId: string;
  error: {
    code: Open<C>;
    message: string;
  }; /** The Response object as it came. */
  response: Readonly<Record<string, unknown>>;
};

/**
 * An int64 or uint64 of the spec. A plain number fits. The mark is never there at run time: it tells `WithIntegers`
 * which numbers to convert.
 */
type Int64 = number & {
  readonly [int64]?: never;
};

/** What `parse` makes of 64-bit integers. Only `number` can lose digits, beyond 2^53. */
type IntegerMode = "number" | "bigint" | "string";

/** One remark on one place of a body. */
interface Issue {
  /** From the root of the body: `["Response", "RequestId"]`. Empty for the body itself. */
  path: readonly (string | number)[];
  code: MalformedCode | DriftCode;
  /** A sentence for people; it can be reworded at any time. */
  message: string;
  expected?: string;
  /** What came instead. For an unsafe integer that `parse` saw: its digits. */
  received?: string;
}

/**
 * The error codes that every action of Tencent Cloud API 3.0 can return. Which codes exist is taken
 * from the pages under x-sources; what is said about them is this project's own. It grows in minor
 * versions: a switch over it needs a default.
 */
type KnownCommonErrorCode = "ActionOffline" | "AuthFailure.InvalidAuthorization" | "AuthFailure.InvalidSecretId" | "AuthFailure.MFAFailure" | "AuthFailure.SecretIdNotFound" | "AuthFailure.SignatureExpire" | "AuthFailure.SignatureFailure" | "AuthFailure.TokenFailure" | "AuthFailure.UnauthorizedOperation" | "DryRunOperation" | "FailedOperation" | "InternalError" | "InvalidAction" | "InvalidParameter" | "InvalidParameterValue" | "InvalidRequest" | "IpInBlacklist" | "IpNotInWhitelist" | "LimitExceeded" | "MissingParameter" | "NoSuchProduct" | "NoSuchVersion" | "RequestLimitExceeded" | "RequestLimitExceeded.GlobalRegionUinLimitExceeded" | "RequestLimitExceeded.IPLimitExceeded" | "RequestLimitExceeded.UinLimitExceeded" | "RequestSizeLimitExceeded" | "ResourceInUse" | "ResourceInsufficient" | "ResourceNotFound" | "ResourceUnavailable" | "ResponseSizeLimitExceeded" | "ServiceUnavailable" | "UnauthorizedOperation" | "UnknownParameter" | "UnsupportedOperation" | "UnsupportedProtocol" | "UnsupportedRegion";

/** The answer is none: what to make of it cannot be known. */
type Malformed = {
  status: "malformed"; /** Where there was one. */
  requestId?: string;
  issues: readonly Issue[]; /** Issues beyond the cap. */
  omitted: number; /** What was judged: the value, or the body when it is not JSON. */
  value: unknown;
};

/**
 * Why a body was rejected: it is not JSON, it has no Response object, no string RequestId, an Error that is none,
 * or a value of another JSON kind than the spec says.
 */
type MalformedCode = "not-json" | "no-response" | "bad-request-id" | "bad-error" | "wrong-kind";

interface Noted {
  /** What was noticed and accepted. */
  drift: readonly Issue[];
  /** Issues beyond the cap. */
  omitted: number;
}

/**
 * A union that suggests the known members and still takes any string. Error codes are like that: the lists of the
 * spec are not closed.
 *
 * @example
 * const code: Open<"InternalError"> = "SomethingNew";
 */
type Open<C extends string> = C | (string & {});

/**
 * The verdict on an answer.
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
type Outcome<S, C extends string = never> = StrictOutcome<S, C> | (Noted & {
  status: "success";
  conforms: false;
  requestId: string;
  data: Delivered<S>;
});

interface StandardIssue {
  readonly message: string;
  readonly path?: readonly PropertyKey[] | undefined;
}

/** `draft-07` and `draft-2020-12` are served; any other target throws. */
interface StandardJsonSchemaOptions {
  readonly target: "draft-07" | "draft-2020-12" | (string & {});
  readonly libraryOptions?: Record<string, unknown> | undefined;
}

/**
 * The part of Standard Schema v1 (https://standardschema.dev) and of its JSON Schema companion that a contract
 * speaks, declared here so that nothing has to be installed for it.
 */
interface StandardProperties<T> {
  readonly version: 1;
  readonly vendor: "tc3-schema";
  /** Returns the value that it was given. Never asynchronous. */
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

type StandardResult<T> = {
  readonly value: T;
  readonly issues?: undefined;
} | {
  readonly issues: readonly StandardIssue[];
};

/** What `strict` leaves of it: a success keeps every promise. */
type StrictCallbackOutcome<T> = Exclude<CallbackOutcome<T>, {
  conforms: false;
}>;

/** What `strict` leaves: a success keeps every promise. `data` is the Response object itself, the same reference. */
type StrictOutcome<S, C extends string = never> = (Noted & {
  status: "success";
  conforms: true;
  requestId: string;
  data: S;
}) | Failure<C> | Malformed;

/** The body of an answer to a request that succeeded. `S` is what the spec promises of its Response object. */
interface SuccessResponse<S = {
  RequestId: string;
}> {
  Response: S;
}

/** `T` with each `Int64` as the integer mode `I` gives it. */
type WithIntegers<T, I extends IntegerMode> = "number" extends I ? T : T extends number ? typeof int64 extends keyof T ? As<I> : T : T extends readonly (infer E)[] ? WithIntegers<E, I>[] : T extends object ? { [K in keyof T]: WithIntegers<T[K], I> } : T;

declare const int64: unique symbol;

export { ApiResponse, AsDelivered, CallbackContract, CallbackOutcome, CommonErrorCode, Contract, Delivered, DriftCode, EnvelopeResponse, ErrorResponse, Failure, Int64, IntegerMode, Issue, KnownCommonErrorCode, Malformed, MalformedCode, Open, Outcome, StandardIssue, StandardJsonSchemaOptions, StandardProperties, StandardResult, StrictCallbackOutcome, StrictOutcome, SuccessResponse, WithIntegers };
