import type { ActionModel, CodeModel, MemberKind, Model, ObjectType } from "@tc3-schema/codegen/model";
import type { Side } from "@tc3-schema/codegen/object-types";

export type { Side };

export type Types = ReadonlyMap<string, ObjectType>;

/** An action, which users call, or a callback, which calls them. */
export interface Endpoint {
  readonly kind: "action" | "callback";
  readonly name: string;
  readonly status: ActionModel["status"];
  readonly description: string | undefined;
  readonly docs: string | undefined;
  /** The kind of the Response of an action, or of the body that a callback posts. */
  readonly response: MemberKind;
  /** The name of its generated type. */
  readonly responseType: string;
  /** The kind of the request. Only actions have one. */
  readonly request: MemberKind | undefined;
}

/** An error code with its texts by language: the summary, and the reason if the language is not English. */
export interface Code extends Omit<CodeModel, "code"> {
  readonly name: string;
  readonly texts: readonly (readonly [language: string, summary: string, reason: string])[];
}

/** One version of a service, the callbacks of a service, or the part that all services share. */
export interface ServiceState {
  readonly service: string;
  /** The version as it is spelled in the header X-TC-Version, e.g. `2021-01-11`; `callbacks` for callbacks. */
  readonly version: string;
  /** The directory of the generated files, below `generated`: `sms/v20210111`. */
  readonly path: string;
  readonly description: string | undefined;
  /** In code-unit order of their names, as the model has them. */
  readonly endpoints: ReadonlyMap<string, Endpoint>;
  /** All types of each side, with the Responses and the requests themselves. */
  readonly types: Readonly<Record<Side, Types>>;
  /** Undefined if there is no catalogue of codes. */
  readonly codes: ReadonlyMap<string, Code> | undefined;
}

/** One of the two states that are compared. */
export interface State {
  /** The input as it was given, e.g. `git:v1.2.0`. */
  readonly name: string;
  /** A real path, or the tree of a revision: the same for two names of one state. */
  readonly identity: string;
  /** Whether it has descriptions. Those of official definitions are not read. */
  readonly hasWords: boolean;
  /** False if it may lack callbacks that exist, as definitions do. */
  readonly listsCallbacks: boolean;
  /** False if it may lack error codes that exist, as the definitions of the official client do. */
  readonly listsCodes: boolean;
  /** The versions of services by `serviceKey`. */
  readonly services: ReadonlyMap<string, ServiceState>;
  /** The generator's model of the state, for proofs. */
  readonly model: Model;
}

export const serviceKey = ({ service, version }: Pick<ServiceState, "service" | "version">): string =>
  `${service} ${version}`;

/** The key of the part that all services share: the codes that any action can return. */
export const COMMON: Pick<ServiceState, "service" | "version"> = { service: "common", version: "3.0" };

export const isCommon = ({ service }: Pick<ServiceState, "service">): boolean => service === COMMON.service;

export const isCallbacks = ({ version }: Pick<ServiceState, "version">): boolean => version === "callbacks";
