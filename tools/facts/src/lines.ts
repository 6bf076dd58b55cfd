import type { Edition } from "@tc3-schema/codegen/schema-files";
import type { ActionStatus } from "./facts.ts";

/**
 * The lines of a file of facts, each a JSON object. The first is the head; then come the actions, the types and the
 * codes, each in code-unit order of their names. The keys of a line have the order that they have here.
 */
export interface HeadLine {
  readonly edition: Edition;
  readonly service: string;
  readonly version: string;
}

export interface ActionLine {
  readonly action: string;
  /** Absent for an action that is in use. */
  readonly status?: Exclude<ActionStatus, "online">;
}

/** A type of this edition alone, or one that differs from the other edition's type of that name as it says. */
export type TypeLine =
  | { readonly type: string; readonly members: Readonly<Record<string, string>> }
  | {
      readonly type: string;
      readonly as: Edition;
      /** The members that are otherwise there, or not there at all. */
      readonly with?: Readonly<Record<string, string>>;
      /** The members that are only there. */
      readonly without?: readonly string[];
    };

/** The same for a code: the actions that list it, of those that this edition has. */
export type CodeLine =
  | { readonly code: string; readonly actions: readonly string[] }
  | {
      readonly code: string;
      readonly as: Edition;
      readonly with?: readonly string[];
      readonly without?: readonly string[];
    };

export type Line = HeadLine | ActionLine | TypeLine | CodeLine;
