/**
 * A union that suggests the known members and still takes any string. Error codes are like that: the lists of the
 * spec are not closed.
 *
 * @example
 * const code: Open<"InternalError"> = "SomethingNew";
 */
export type Open<C extends string> = C | (string & {});
