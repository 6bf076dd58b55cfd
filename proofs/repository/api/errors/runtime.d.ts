// What @tc3-schema/errors/runtime declares, bundled from the built package in the order of names: made by `pnpm api`.

/** The actions whose own lists have a code; a code of every action is not in it. */
type Actions = ReadonlyMap<string, readonly string[]>;

/** The codes of one version of one service, generated from its schemas. */
interface Catalogue {
  readonly service: string;
  readonly version: string;
}

/** What decides, by code or by family. The seconds are there where a window is known. */
type Classes = ReadonlyMap<string, readonly [fault: CodeInfo["fault"], category: CodeInfo["category"], retry: CodeInfo["retry"], waitSeconds?: number]>;

/** What is known of an error code. */
interface CodeInfo {
  /** The code that was asked for, without surrounding blanks. */
  code: string;
  /** Its part before the first dot. */
  family: string;
  /** Whether the code itself is known, or only its family, or neither. */
  match: "exact" | "family" | "none";
  /** Whether a person judged this code; otherwise it carries its family's defaults. */
  reviewed: boolean;
  /** Who has to change something. `none`: nothing went wrong (DryRunOperation). */
  fault: "client" | "server" | "none" | "unknown";
  /**
  * What has to change.
  *
  * - `request`: the values of the request, or the time at which it is sent
  * - `credentials`: the keys, the token, the signature and its clock
  * - `permission`: a policy, an allow list, a deny list
  * - `account`: arrears, a package that is used up, a service that is not opened, an identity that is not verified
  * - `quota`: a quota or a rate
  * - `state`: the state of a resource: it is missing, busy, not approved, switched off
  * - `content`: content that breaks review rules
  * - `platform`: nothing on the caller's side
  * - `none`: nothing, because nothing went wrong
  */
  category: "request" | "credentials" | "permission" | "account" | "quota" | "state" | "content" | "platform" | "none" | "unknown";
  /**
  * What a repeat can do.
  *
  * - `no`: it cannot help
  * - `throttle`: nothing was executed; repeat after a pause
  * - `wait`: nothing was executed, because another operation is under way on the resource; repeat when its state has
  *   changed
  * - `transient`: the request may have been executed; repeat only what is idempotent
  */
  retry: "no" | "throttle" | "wait" | "transient";
  /**
  * The window that the documentation or the code's own name gives, in seconds: after a pause of this length the limit is
  * gone. Absent where none is named, and for limits that end at midnight. Only with `throttle` and `wait`.
  */
  waitSeconds?: number;
  /** Why the retry class is what it is, in English; `reasonOf` has it in other languages. */
  reason: string;
  docs?: string;
  /** The actions that list the code; empty for the common codes, which every action can return. */
  actions: readonly string[];
}

/** Why, and where to read on, by code or by family. */
type Details = ReadonlyMap<string, {
  readonly reason: string;
  readonly docs?: string;
}>;

/** A status by which items say that they failed, where they have no Code of their own. */
interface FailedStatus {
  /** The member of a Response object that holds the items. */
  readonly in: string;
  /** The member of an item that has the status, and its value in one that failed. */
  readonly when: string;
  readonly is: number;
  /** The member of an item that says why, and the catalogue that lists what it says. */
  readonly code: string;
  readonly catalogue: Catalogue;
}

/** One item of a success that failed: a number that a message was not sent to. */
interface ItemFailure {
  /** Its place in the list; 0 where the response has one item and no list. */
  index: number;
  /** The item as it came. */
  item: unknown;
  /** Its error code; a receipt code where a message did not arrive. Empty where a failed item does not say why. */
  code: string;
  /** The API's words: they can be reworded at any time. Empty where it has none. */
  message: string;
  /** What is known of the code, retry class included. */
  info: CodeInfo;
  /** Whether the code itself is in the catalogue or among the common codes. */
  listed: boolean;
}

/** Why a retry class is what it is, by code or by family. */
type Reasons = ReadonlyMap<string, {
  readonly reason: string;
}>;

/**
* Summaries of codes, and the reasons of their retry classes, in one language. Each language and catalogue is a subpath
* of its own, so that only what is used is loaded.
*/
interface Texts {
  readonly language: "en" | "zh";
}

/**
* Reads the results per item of a service's responses.
*
* @param members The members of a Response object whose items have a Code and a Message.
* @param statuses What items say that have a status instead.
*/
declare const itemFailuresIn: (catalogue: Catalogue, members: readonly string[], statuses?: readonly FailedStatus[]) => ((body: unknown) => readonly ItemFailure[]);

/** The guard of a whole catalogue, and of the common codes unless it has none. */
declare const knownCodes: (own: Classes, {
  common
}?: {
  readonly common?: boolean;
}) => ((code: string) => boolean);

/** The guard of one action: the codes that its own list has, and the common ones. */
declare const knownCodesOf: (actions: Actions, action: string) => ((code: string) => boolean);

export { type Actions, type Catalogue, type Classes, type Details, type FailedStatus, type ItemFailure, type Reasons, type Texts, itemFailuresIn, knownCodes, knownCodesOf };
