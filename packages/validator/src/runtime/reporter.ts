/**
 * Is told of one thing that is wrong with a value.
 *
 * @param at JSON Pointer to the part that breaks a keyword.
 * @param part What lies there.
 * @param param The kind that was expected, or the member that is missing or unknown.
 */
export type Note = (at: string, keyword: string, part: unknown, param?: string) => void;

/**
 * Ajv's standalone code of the strict schema with `allErrors`: tells of everything that is wrong, and remembers nothing.
 *
 * @param at Where the value is.
 */
export type Reporter = (value: unknown, at: string, note: Note) => void;
