/** The forms in which error codes are exported. */
export const ERROR_FORMATS = ["json", "csv"] as const;

export type ErrorFormat = (typeof ERROR_FORMATS)[number];
