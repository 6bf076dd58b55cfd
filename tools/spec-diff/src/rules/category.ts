/** What shape data has, what the spec merely says about it, or words for people. */
export type Category = "structure" | "flag" | "documentation";
