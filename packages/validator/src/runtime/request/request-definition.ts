import type { DeclaredResponse } from "../definition/declared.ts";
import type { Report } from "../definition/definition.ts";

/** What the generator knows about the request of an action, and how its verdict is computed. */
export interface RequestDefinition {
  readonly service: string;
  readonly version: string;
  readonly action: string;
  /** Whether the API would take a value. */
  readonly is: (value: unknown) => boolean;
  /** Whether every object inherits a parameter: somebody put it on Object.prototype. */
  readonly inherits: () => boolean;
  /** Reports everything that the API would refuse. */
  readonly report: Report;
  /** The parameters. In a request, unlike in an answer, a member may be null only if its type says so. */
  readonly request: DeclaredResponse;
}
