// What @tc3-schema/errors/runtime declares, bundled from the built package in the order of names: made by `pnpm api`.

/** The actions whose own lists have a code. A code of every action is not in it. */
type Actions = ReadonlyMap<string, readonly string[]>;

/** The codes of one version of one service, generated from its schemas. */
interface Catalogue {
  readonly service: string;
  readonly version: string;
}

/** Fault, category and retry class by code or by family, and the seconds to wait if a window is known. */
type Classes = ReadonlyMap<string, readonly [fault: CodeInfo["fault"], category: CodeInfo["category"], retry: CodeInfo["retry"], waitSeconds?: number]>;

/** Everything that is known of an error code. */
interface CodeInfo {
  /** The code, without the blanks around it. */
  code: string;
  /** The part of the code before its first dot. */
  family: string;
  /** Whether the code itself is known, or only its family, or neither. */
  match: "exact" | "family" | "none";
  /** Whether a person judged this code, or wrote the rule that judged it. If not, it has the defaults of its family. */
  reviewed: boolean;
  /** Who has to change something. `none` means that nothing went wrong (DryRunOperation). */
  fault: "client" | "server" | "none" | "unknown";
  /**
  * The thing that has to change.
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
  * Whether a repeat can help.
  *
  * - `no`: it cannot
  * - `throttle`: nothing was executed; repeat after a pause
  * - `wait`: nothing was executed, because another operation is under way on the resource; repeat when its state has
  *   changed
  * - `transient`: the request may have been executed; repeat only what is idempotent
  */
  retry: "no" | "throttle" | "wait" | "transient";
  /**
  * The window that the documentation or the name of the code gives, in seconds. After a pause of this length the limit is
  * gone. Absent if no window is known, and for limits that end at midnight. Only with `throttle` and `wait`.
  */
  waitSeconds?: number;
  /** The reason of the retry class, in English. `reasonOf` has it in other languages. */
  reason: string;
  docs?: string;
  /** The actions that list the code. Empty for the common codes, which every action can return. */
  actions: readonly string[];
}

/** The reason of the retry class and a page to read, by code or by family. */
type Details = ReadonlyMap<string, {
  readonly reason: string;
  readonly docs?: string;
}>;

/** A status that says that an item failed, for items that have no Code. */
interface FailedStatus {
  /** The member of a Response object that holds the items. */
  readonly in: string;
  /** The member of an item that has the status, and its value in an item that failed. */
  readonly when: string;
  readonly is: number;
  /** The member of an item that has the code of the reason, and the catalogue that lists such codes. */
  readonly code: string;
  readonly catalogue: Catalogue;
}

/** An item of a success that failed, such as a number that a message was not sent to. */
interface ItemFailure {
  /** Its place in the list. 0 if the response has one item and no list. */
  index: number;
  /** The item as it came. */
  item: unknown;
  /** Its error code, or a receipt code if a message did not arrive. Empty if the item does not say why it failed. */
  code: string;
  /** The text of the API, which can change at any time. Empty if there is none. */
  message: string;
  /** Everything that is known of the code, its retry class included. */
  info: CodeInfo;
  /** Whether the code itself is in the catalogue or among the common codes. */
  listed: boolean;
}

/** Why a code or a family has its retry class. */
type Reasons = ReadonlyMap<string, {
  readonly reason: string;
}>;

/**
* Summaries of codes, and the reasons of their retry classes, in one language. Each language of a catalogue has a subpath of
* its own, so that you load only what you use.
*/
interface Texts {
  readonly language: "en" | "zh";
}

/**
* Makes the function that finds the failed items in the responses of a service.
*
* @param members The members of a Response object whose items have a Code and a Message.
* @param statuses The statuses that say that an item failed, for members whose items have no Code.
*/
declare const itemFailuresIn: (catalogue: Catalogue, members: readonly string[], statuses?: readonly FailedStatus[]) => ((body: unknown) => readonly ItemFailure[]);

/** Makes the guard of a catalogue, and of the common codes unless `common` is false. */
declare const knownCodes: (own: Classes, {
  common
}?: {
  readonly common?: boolean;
}) => ((code: string) => boolean);

/** Makes the guard of one action: the codes of its own list, and the common ones. */
declare const knownCodesOf: (actions: Actions, action: string) => ((code: string) => boolean);

/**
* A sentence about a code. If the code has none, the sentence about its family. Undefined if that has none either.
*
* @param texts In the order in which they are read: pass the texts of a service before the common ones.
* @example
* import { en } from "@tc3-schema/errors/en";
* summaryOf("InvalidAction", en); // "There is no action of this name in this version of the API."
*/
export { type Actions, type Catalogue, type Classes, type Details, type FailedStatus, type ItemFailure, type Reasons, type Texts, itemFailuresIn, knownCodes, knownCodesOf };
