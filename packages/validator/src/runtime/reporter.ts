import type { OwnMembers } from "./own-members.ts";

/**
 * Takes one difference between a value and the spec.
 *
 * @param at JSON Pointer to the part that breaks a keyword of the strict schema.
 * @param part The value there.
 * @param param The kind that was expected, or the member that is missing or unknown.
 */
export type Note = (at: string, keyword: string, part: unknown, param?: string) => void;

/**
 * Calls `note` for every difference between a value and the strict schema, and keeps none. Generated.
 *
 * @param at The place of the value.
 * @param own Every object passes it before its members are read.
 */
export type Reporter = (value: unknown, at: string, note: Note, own: OwnMembers) => void;
