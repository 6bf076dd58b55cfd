/** What is known of an error code. */
export interface CodeInfo {
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

/** The codes of one version of one service, generated from its schemas. */
export interface Catalogue {
  readonly service: string;
  readonly version: string;
}
