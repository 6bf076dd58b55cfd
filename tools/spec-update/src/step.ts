/** What an update is made of, in this order. Until `write` nothing happens outside a temporary directory. */
export type Step =
  | "check"
  | "import"
  | "definitions"
  | "diff"
  | "regenerate"
  | "conformance"
  | "changeset"
  | "write";
