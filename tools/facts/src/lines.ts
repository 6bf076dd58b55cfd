import type { Edition } from "@tc3-schema/codegen/schema-files";
import type { ActionStatus } from "./facts.ts";

/**
 * The lines of a file of facts. Each is a JSON object. The first is the head. Then come the actions, the types and the
 * codes, each in code-unit order of their names. The keys of a line have the order of these interfaces.
 */
export interface HeadLine {
  readonly edition: Edition;
  readonly service: string;
  readonly version: string;
}

export interface ActionLine {
  readonly action: string;
  /** Absent if the action is in use. */
  readonly status?: Exclude<ActionStatus, "online">;
}

/** A type of this edition alone, or the differences from the other edition's type of that name. */
export type TypeLine =
  | { readonly type: string; readonly members: Readonly<Record<string, string>> }
  | {
      readonly type: string;
      readonly as: Edition;
      /** The members that are different in this edition, or that only this edition has. */
      readonly with?: Readonly<Record<string, string>>;
      /** The members that only the other edition has. */
      readonly without?: readonly string[];
    };

/** The same for a code: the actions that list it, among the actions of this edition. */
export type CodeLine =
  | { readonly code: string; readonly actions: readonly string[] }
  | {
      readonly code: string;
      readonly as: Edition;
      readonly with?: readonly string[];
      readonly without?: readonly string[];
    };

export type Line = HeadLine | ActionLine | TypeLine | CodeLine;
