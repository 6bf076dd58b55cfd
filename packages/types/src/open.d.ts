/**
 * A union whose members an editor suggests, but which accepts any string. Error codes have such types, because the
 * lists of the definition are not closed.
 *
 * @example
 * const code: Open<"InternalError"> = "SomethingNew";
 */
export type Open<C extends string> = C | (string & {});
