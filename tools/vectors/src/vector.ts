/**
 * The form of the published vectors. `schemas/meta/vectors.schema.json` says the same as a JSON Schema.
 */

/** The way from the root of a body to a part of it: names of members and indexes of lists. */
export type Path = readonly (string | number)[];

/** The three ways in which `decode` gives integers. */
export const MODES = ["number", "bigint", "string"] as const;

export type Mode = (typeof MODES)[number];

export interface VectorIssue {
  readonly code: string;
  readonly path: Path;
  /** The digits as they were sent. Of an integer beyond 2^53 only. */
  readonly received?: string;
  /** The integer modes in which the issue is there. Absent: in all. */
  readonly modes?: readonly Mode[];
}

export type Status = "success" | "failure" | "malformed";

export interface Vector {
  /** Subject, and then words that say what is special here. A published ID never changes its meaning. */
  readonly id: string;
  readonly description: string;
}

/** A body, as text, or as bytes in hexadecimal digits if it is not UTF-8. */
export type WireBody = { readonly body: string } | { readonly bytes: string };

/** A body of an answer or of a callback, and its expected verdict. */
export type AnswerVector = Vector &
  WireBody & {
    /** `envelope`, or the path of a contract, e.g. `sms/v20210111/SendSms`. */
    readonly contract: string;
    readonly status: { readonly tolerant: Status; readonly strict: Status };
    /** Of a success: whether it keeps every promise. */
    readonly conforms?: boolean;
    /** Absent if the body has none, and for callbacks. */
    readonly requestId?: string;
    /** Of a failure. */
    readonly error?: { readonly code: string; readonly message: string };
    /** Everything that is to be noted, in any order. The README says which of them an outcome lists. */
    readonly issues: readonly VectorIssue[];
    /** Every integer that an exact mode converts, with its digits. Absent: the vector does not say. */
    readonly integers?: readonly { readonly path: Path; readonly digits: string }[];
    /** Whether the standalone schemas accept the value. Absent if no schema can say it. */
    readonly schema?: { readonly tolerant: boolean; readonly strict: boolean };
  };

/** The body of a request, and whether the API would take it. */
export interface RequestVector extends Vector {
  readonly contract: string;
  readonly body: string;
  readonly status: "valid" | "invalid";
  readonly issues: readonly VectorIssue[];
  /** Whether the standalone schema accepts the value. Absent if no schema can say it. */
  readonly schema?: { readonly request: boolean };
}

/** The class of a code: its fault, its category, whether to retry, and the actions that list it. */
export interface Classification {
  readonly family: string;
  readonly match: "exact" | "family" | "none";
  readonly reviewed: boolean;
  readonly fault: string;
  readonly category: string;
  readonly retry: string;
  readonly waitSeconds?: number;
  readonly actions: readonly string[];
}

/** A code, and its meaning. */
export interface CodeVector extends Vector, Classification {
  /** As the wire spells it, perhaps with blanks around it. */
  readonly code: string;
  /** The catalogues that come before the common codes, e.g. `sms/v20210111`. */
  readonly within: readonly string[];
  readonly retryable: boolean;
  readonly throttling: boolean;
}

/** A success, and the items in it that failed. */
export interface ItemsVector extends Vector {
  /** The catalogue of the service, e.g. `sms/v20210111`. */
  readonly catalogue: string;
  readonly body: string;
  readonly failures: readonly {
    readonly index: number;
    readonly code: string;
    readonly message: string;
    readonly listed: boolean;
    readonly category: string;
    readonly retry: string;
  }[];
}

/** The kinds of things that vectors judge. Each is the name of a directory of vectors too. */
export const JUDGED = ["answers", "callbacks", "requests", "codes", "items"] as const;

export type Judged = (typeof JUDGED)[number];

/** The vectors of one subject. */
export interface Subject<V extends Vector = Vector> {
  readonly subject: string;
  readonly description: string;
  /** Whether a person wrote the vectors. The others follow from the schemas. It is not published. */
  readonly isWritten: boolean;
  readonly vectors: readonly V[];
}

/** All subjects, by what they judge. */
export interface Subjects {
  readonly answers: readonly Subject<AnswerVector>[];
  readonly callbacks: readonly Subject<AnswerVector>[];
  readonly requests: readonly Subject<RequestVector>[];
  readonly codes: readonly Subject<CodeVector>[];
  readonly items: readonly Subject<ItemsVector>[];
}
