/** The versions of JSON Schema that are written, as directories and command lines spell them. */
export const DRAFTS = ["draft-07", "2020-12"] as const;

export type Draft = (typeof DRAFTS)[number];
