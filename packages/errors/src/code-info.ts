/** Everything that is known of an error code. */
export interface CodeInfo {
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
  category:
    | "request"
    | "credentials"
    | "permission"
    | "account"
    | "quota"
    | "state"
    | "content"
    | "platform"
    | "none"
    | "unknown";
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

/** The codes of one version of one service, generated from its schemas. */
export interface Catalogue {
  readonly service: string;
  readonly version: string;
}
