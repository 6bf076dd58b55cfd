/** A share of the code that is mutated together, with the tests that judge its mutants. */
export interface Part {
  readonly name: string;
  /** A few words for the table. */
  readonly what: string;
  /** The directory of the package whose tests run, from the root of the repository. */
  readonly directory: string;
  /** The directories and files that are mutated, below the directory of the package. */
  readonly sources: readonly string[];
  /** Test files of the package that do not run, as patterns of Jest, because they are slow and no mutant needs them. */
  readonly without: readonly string[];
  /** Test files of other packages that judge the part too, from the root of the repository. */
  readonly others?: readonly string[];
  /** Nobody has judged its survivors yet, so it would fail. It runs only if `--only` names it. */
  readonly isOpen?: boolean;
}

// It judges generated code with thousands of random bodies.
const SLOW_OF_VALIDATOR = ["/oracle\\.test"];

// The vectors judge the contracts of SMS, and those of a service that has the forms which SMS lacks.
const VECTORS = ["tools/vectors/test/json-schemas.test.ts", "tools/vectors/test/our-packages.test.ts"];

/** All parts. The README has the result of each. */
export const PARTS: readonly Part[] = [
  {
    name: "code-rules",
    what: "an error code into what has to change and whether to retry",
    directory: "tools/code-rules",
    // The phrases of the rules are data. Stryker cannot drop one of them, and the samples of codes judge them.
    sources: ["src/judge-code.ts", "src/phrases.ts", "src/words-of.ts"],
    without: [],
  },
  {
    name: "errors",
    what: "lookup, categories, retry classes, error classes",
    directory: "packages/errors",
    sources: ["src"],
    // They judge the data of the generated catalogues.
    without: ["/common-codes\\.test", "/judgements\\.test", "/sms-codes\\.test"],
  },
  {
    name: "validator-reading",
    what: "bodies, definitions, and the digits of integers",
    directory: "packages/validator",
    sources: ["src/runtime/body", "src/runtime/definition", "src/runtime/integers"],
    without: SLOW_OF_VALIDATOR,
    others: VECTORS,
  },
  {
    name: "validator-judging",
    what: "issues, outcomes, contracts, requests",
    directory: "packages/validator",
    sources: ["src/runtime/report", "src/runtime/outcome", "src/runtime/contract", "src/runtime/request"],
    without: SLOW_OF_VALIDATOR,
    others: VECTORS,
  },
  {
    name: "diff-rules",
    what: "the changes between two states, and the users that they affect",
    directory: "tools/spec-diff",
    sources: ["src/compare", "src/rules", "src/verdict"],
    without: [],
  },
  {
    name: "emitters",
    what: "the model into the text of generated files",
    directory: "tools/codegen",
    sources: ["src/emit"],
    // They test the other steps: reading, writing, and projects.
    without: [
      "/broken-schemas\\.test",
      "/documentation-page\\.test",
      "/lint\\.test",
      "/make-directory",
      "/nearest-format\\.test",
      "/project\\.test",
      "/put-files\\.test",
      "/write\\.test",
    ],
  },
];

/** Whether a part mutates a file. Its path begins at the root of the repository. */
export const owns = ({ directory, sources }: Part, file: string): boolean =>
  sources.some((each) => file === `${directory}/${each}` || file.startsWith(`${directory}/${each}/`));

/** The files that a part mutates, as patterns from the root of the repository. */
export const patternsOf = ({ directory, sources }: Part): readonly string[] =>
  sources.map((each) => `${directory}/${each}${each.endsWith(".ts") ? "" : "/**/*.ts"}`);
