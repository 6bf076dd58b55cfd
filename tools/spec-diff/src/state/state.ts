import type { ActionModel, CodeModel, MemberKind, Model, ObjectType } from "@tc3-schema/codegen/model";

/** Which way a type goes: what comes back, or what is sent. */
export type Side = "response" | "request";

export type Types = ReadonlyMap<string, ObjectType>;

/** What can be called, or what calls. */
export interface Endpoint {
  readonly kind: "action" | "callback";
  readonly name: string;
  readonly status: ActionModel["status"];
  readonly description: string | undefined;
  readonly docs: string | undefined;
  /** What comes back, or what a callback posts. */
  readonly response: MemberKind;
  /** The name that its generated type has. */
  readonly responseType: string;
  /** What is sent. Only actions have it. */
  readonly request: MemberKind | undefined;
}

/** A code with its sentences by language: its summary, and its reason where that is not English. */
export interface Code extends Omit<CodeModel, "code"> {
  readonly name: string;
  readonly texts: readonly (readonly [language: string, summary: string, reason: string])[];
}

/** One version of one service, its callbacks, or what all services have in common. */
export interface ServiceState {
  readonly service: string;
  /** As the header X-TC-Version has it; `callbacks` for callbacks. */
  readonly version: string;
  /** Where the generator puts it, below `generated`: `sms/v20210111`. */
  readonly path: string;
  readonly description: string | undefined;
  readonly endpoints: ReadonlyMap<string, Endpoint>;
  /** The types of each side, those that the endpoints are made of themselves included. */
  readonly types: Readonly<Record<Side, Types>>;
  /** Nothing where no catalogue lists them. */
  readonly codes: ReadonlyMap<string, Code> | undefined;
}

/** What is compared. */
export interface SpecState {
  /** As it was asked for, e.g. `git:v1.2.0`. */
  readonly name: string;
  /** The same for two names of one thing: a real path, or a tree of a repository. */
  readonly identity: string;
  /** Whether it has descriptions; official definitions are read without theirs. */
  readonly hasWords: boolean;
  /** Whether what it does not list is not there: official definitions say nothing of callbacks and error codes. */
  readonly listsAll: boolean;
  /** By `serviceKey`. */
  readonly services: ReadonlyMap<string, ServiceState>;
  /** What the generator makes of it, for proofs. */
  readonly model: Model;
}

export const serviceKey = ({ service, version }: Pick<ServiceState, "service" | "version">): string =>
  `${service} ${version}`;

/** The key of what all services have in common: the codes that any action can return. */
export const COMMON: Pick<ServiceState, "service" | "version"> = { service: "common", version: "3.0" };

export const isCommon = ({ service }: Pick<ServiceState, "service">): boolean => service === COMMON.service;

export const isCallbacks = ({ version }: Pick<ServiceState, "version">): boolean => version === "callbacks";
