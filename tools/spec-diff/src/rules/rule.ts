import type { Member, ObjectType } from "@tc3-schema/codegen/model";
import type { ChangePlace } from "../compare/match.ts";
import type { Pair } from "../compare/pair.ts";
import type { Code, Endpoint, ServiceState } from "../state/state.ts";
import type { Verdicts } from "./verdict.ts";

/** The part of a definition that changes: the shape of data, a statement about it, or words for people. */
export type ChangeCategory = "structure" | "flag" | "documentation";

/** The former and the new value, as text that is stable enough for a fingerprint. */
export interface Difference {
  readonly from?: string;
  readonly to?: string;
}

/** Returns the difference between both states; undefined if there is none of this kind. */
export type Find<T> = (pair: Pair<T>) => Difference | undefined;

/** One kind of change: how it is found, its name, and its meaning for users. */
interface RuleFor<Id extends string, T> {
  readonly id: Id;
  /** The rule that finds the change when both states are swapped. */
  readonly mirror: string;
  readonly category: ChangeCategory;
  readonly verdicts: Verdicts;
  readonly find: Find<T>;
  /** Returns one sentence for people, without the places where actions use the changed thing. */
  readonly message: (change: Difference & { readonly place: ChangePlace }) => string;
}

export type ServiceRule<Id extends string = string> = RuleFor<Id, ServiceState>;
export type EndpointRule<Id extends string = string> = RuleFor<Id, Endpoint>;
export type TypeRule<Id extends string = string> = RuleFor<Id, ObjectType>;
export type MemberRule<Id extends string = string> = RuleFor<Id, Member>;
export type CodeRule<Id extends string = string> = RuleFor<Id, Code>;
