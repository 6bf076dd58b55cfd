import type { Shape } from "./member-shape.ts";

/** One version of one service, as far as it was understood. All lists are in code-unit order. */
export interface Spec {
  readonly service: string;
  /** As the header X-TC-Version has it, `2021-01-11`. */
  readonly version: string;
  /** As folders have it, `v20210111`. */
  readonly folder: string;
  readonly actions: readonly Action[];
  readonly objects: ReadonlyMap<string, ObjectSpec>;
}

export interface Action {
  readonly name: string;
  readonly input: string;
  readonly output: string;
  readonly status: "online" | "deprecated" | "offline";
  /** The official words, HTML and all. */
  readonly document: string;
}

export interface ObjectSpec {
  readonly name: string;
  readonly document: string;
  readonly members: readonly MemberSpec[];
}

export interface MemberSpec {
  readonly name: string;
  readonly document: string;
  readonly shape: Shape;
  readonly nullable: boolean;
  readonly deprecated: boolean;
  /** Whether a request has to give it. */
  readonly given: boolean;
  /** Whether a response promises it. */
  readonly promised: boolean;
}
