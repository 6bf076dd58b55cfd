import type { Member, ObjectType } from "@tc3-schema/codegen/model";
import type { Code, Endpoint, ServiceState, Side } from "../state/state.ts";
import type { Pair } from "./pair.ts";

/** The part of the API that a change is in, by its names in the current state if it still exists there. */
export interface ChangePlace {
  readonly service: string;
  readonly version: string;
  /** The previous version, if two versions of one service are compared. */
  readonly formerVersion?: string;
  readonly action?: string;
  readonly side?: Side;
  readonly type?: string;
  /** The name of the type in the previous state, if it was different. */
  readonly formerType?: string;
  readonly member?: string;
  readonly code?: string;
}

/** One way from an action to a place. */
export interface ActionPath {
  readonly action: string;
  /** The path from the Response or the request, e.g. `SendStatusSet[].Fee`; empty for the whole of it. */
  readonly path: string;
}

/** Both names of something that was probably renamed. It still counts as removed and as added. */
export interface Rename {
  readonly from: string;
  readonly to: string;
}

interface MatchOf<Subject extends string, T> extends Pair<T> {
  readonly subject: Subject;
  readonly place: ChangePlace;
  /** Computed on demand: most matches have not changed, and a shared type has thousands of paths. */
  readonly paths: () => readonly ActionPath[];
  /** The actions that the match belongs to, if they are not those of its paths. */
  readonly actions?: readonly string[];
  readonly renamed?: Rename | undefined;
}

export type ServiceMatch = MatchOf<"service", ServiceState>;
export type EndpointMatch = MatchOf<"endpoint", Endpoint>;
export type TypeMatch = MatchOf<"type", ObjectType>;
export type MemberMatch = MatchOf<"member", Member>;
export type CodeMatch = MatchOf<"code", Code>;

/** One thing of the API in both states. Rules look at it. */
export type Match = ServiceMatch | EndpointMatch | TypeMatch | MemberMatch | CodeMatch;
