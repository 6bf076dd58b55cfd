import type { Edition, TargetEdition } from "@tc3-schema/codegen/schema-files";

export type ActionStatus = "online" | "deprecated" | "offline";

/** The members of a type by name. Each is a kind and its flags, e.g. `int64 promised nullable`. */
export type TypeFacts = ReadonlyMap<string, string>;

/** One version of one service: everything in its definition except the sentences. */
export interface ServiceFacts<E extends TargetEdition = TargetEdition> {
  readonly edition: E;
  readonly service: string;
  /** As it is spelled in the header X-TC-Version: `2017-03-12`. */
  readonly version: string;
  readonly actions: ReadonlyMap<string, ActionStatus>;
  readonly types: ReadonlyMap<string, TypeFacts>;
  /** The actions that list a code, by code. A code that no action lists belongs to the service too. */
  readonly codes: ReadonlyMap<string, readonly string[]>;
}

/** The path of a version of a service: `cvm/v20170312`. */
export const pathOf = ({ service, version }: Pick<ServiceFacts, "service" | "version">): string =>
  `${service}/v${version.replaceAll("-", "")}`;

/** The facts of one edition, as they are written into a file. */
export type EditionFacts = ServiceFacts<Edition>;
