/** The steps of an update, in this order. Before `write`, everything happens in a temporary directory. */
export type Step =
  | "check"
  | "import"
  | "definitions"
  | "diff"
  | "regenerate"
  | "conformance"
  | "changeset"
  | "write";
