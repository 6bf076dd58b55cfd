import type { Edition } from "@tc3-schema/types";
import type { DeclaredResponse } from "../definition/declared.ts";
import type { Report } from "../definition/definition.ts";

/** A generated definition of the request of an action. */
export interface RequestDefinition {
  /** Absent: cn, as in the definition of an answer. */
  readonly edition?: Edition;
  readonly service: string;
  readonly version: string;
  readonly action: string;
  /** Whether the API would accept a value. */
  readonly is: (value: unknown) => boolean;
  /** Whether every object inherits a parameter, because somebody put it on Object.prototype. */
  readonly inherits: () => boolean;
  /** Reports everything for which the API would refuse a request. */
  readonly report: Report;
  /** The parameters. Unlike in an answer, a member may be null only if its type says so. */
  readonly request: DeclaredResponse;
}
