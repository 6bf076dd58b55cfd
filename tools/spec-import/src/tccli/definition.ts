import type { TargetEdition } from "@tc3-schema/codegen/schema-files";
import type { MemberShape } from "./member-shape.ts";

/** The official words about one thing, with their HTML: one text per definition that has some. */
export type Documents = readonly string[];

/** The definition of one version of a service, as it was understood. All lists are in code-unit order. */
export interface Definition {
  /** The edition, which the definition itself does not say. */
  readonly edition: TargetEdition;
  readonly service: string;
  /** As it is spelled in the header X-TC-Version: `2021-01-11`. */
  readonly version: string;
  /** As it is spelled in paths: `v20210111`. */
  readonly folder: string;
  readonly actions: readonly Action[];
  readonly objects: ReadonlyMap<string, ObjectDefinition>;
}

export interface Action {
  readonly name: string;
  readonly input: string;
  readonly output: string;
  readonly status: "online" | "deprecated" | "offline";
  readonly documents: Documents;
}

export interface ObjectDefinition {
  readonly name: string;
  readonly documents: Documents;
  readonly members: readonly MemberDefinition[];
}

export interface MemberDefinition {
  readonly name: string;
  readonly documents: Documents;
  readonly shape: MemberShape;
  readonly nullable: boolean;
  readonly deprecated: boolean;
  /** Whether a request has to give it. */
  readonly given: boolean;
  /** Whether a response promises it. */
  readonly promised: boolean;
}
