import type { Member, ObjectType } from "@tc3-schema/codegen/model";
import type { Place } from "../compare/place.ts";
import type { Code, Endpoint, ServiceState, Side } from "../state/state.ts";
import type { Category } from "./category.ts";
import type { RuleId } from "./rule-ids.ts";

/** One thing as it was and as it is: added when nothing was, removed when nothing is. */
export interface Pair<T> {
  readonly previous: T | undefined;
  readonly current: T | undefined;
}

/** What a rule found: what it was and what it is, in words that are stable enough for a fingerprint. */
export interface Found {
  readonly from?: string;
  readonly to?: string;
}

/** What a sentence about a change is made of. */
export interface Said extends Found {
  readonly place: Place;
}

interface About<Subject extends string, T> {
  readonly id: RuleId;
  /** What the rule finds when previous and current are swapped. */
  readonly mirror: RuleId;
  readonly category: Category;
  readonly about: Subject;
  readonly find: (pair: Pair<T>) => Found | undefined;
  /** A sentence for people, without its place. */
  readonly say: (said: Said) => string;
}

export type ServiceRule = About<"service", ServiceState>;
export type EndpointRule = About<"endpoint", Endpoint>;
export type TypeRule = About<"type", ObjectType> & { readonly side: Side };
export type MemberRule = About<"member", Member> & { readonly side: Side };
export type CodeRule = About<"code", Code>;

export type Rule = ServiceRule | EndpointRule | TypeRule | MemberRule | CodeRule;
