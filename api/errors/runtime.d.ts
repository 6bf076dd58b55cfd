// What @tc3-schema/errors/runtime declares, bundled from the built package in the order of names: made by `pnpm api`.

/** The actions whose own lists have a code; a code of every action is not in it. */
type Actions = ReadonlyMap<string, readonly string[]>;

/** The codes of one version of one service, generated from its schemas. */
interface Catalogue {
  readonly service: string;
  readonly version: string;
}

/** Fault and retry class, by code or by family. */
type Classes = ReadonlyMap<string, readonly [fault: CodeInfo["fault"], retry: CodeInfo["retry"]]>;

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
  /** `throttle`: nothing was executed, safe to repeat. `transient`: may have been executed, repeat only what is idempotent. */
  retry: "no" | "throttle" | "transient";
  /** Why the retry class is what it is. */
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

/** One item of a success that failed: a number that a message was not sent to. */
interface ItemFailure {
  /** Its place in the list; 0 where the response has one item and no list. */
  index: number;
  /** The item as it came. */
  item: unknown;
  code: string;
  /** The API's words: they can be reworded at any time. */
  message: string;
  /** What is known of the code, retry class included. */
  info: CodeInfo;
  /** Whether the code itself is in the catalogue or among the common codes. */
  listed: boolean;
}

/** Summaries of codes in one language. Each language and catalogue is a subpath of its own, so that only what is used is loaded. */
interface Texts {
  readonly language: "en" | "zh";
}

/**
* Reads the results per item of a service's responses.
*
* @param members The members of a Response object that hold them.
*/
declare const itemFailuresIn: (catalogue: Catalogue, members: readonly string[]) => ((body: unknown) => readonly ItemFailure[]);

/** The guard of a whole catalogue, and of the common codes unless it has none. */
declare const knownCodes: (own: Classes, {
  common
}?: {
  readonly common?: boolean;
}) => ((code: string) => boolean);

/** The guard of one action: the codes that its own list has, and the common ones. */
declare const knownCodesOf: (actions: Actions, action: string) => ((code: string) => boolean);

export { type Actions, type Catalogue, type Classes, type Details, type ItemFailure, type Texts, itemFailuresIn, knownCodes, knownCodesOf };
