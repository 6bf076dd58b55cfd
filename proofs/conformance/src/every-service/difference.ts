/** Where the examples are not as the table of contradictions has them. */
export interface Difference {
  readonly key: string;
  /** Unexplained: nobody has said yet why the example is wrong. */
  readonly what: "new" | "changed" | "gone" | "unexplained";
  /** What is said of the example now. */
  readonly issues: readonly string[];
}
