import { visible } from "../words/visible.ts";

/** Where in the input something is wrong. `pointer` is a JSON Pointer into the file; "" is its root. */
export interface Place {
  readonly file: string;
  readonly pointer: string;
}

/** What is wrong with one place of a schema, in the words that its author needs to mend it. */
export interface Finding extends Place {
  readonly expected: string;
  readonly received: string;
  /** What to do about it, where there is more to say than "put what was expected there". */
  readonly advice?: string;
}

const line = ({ file, pointer, expected, received, advice }: Finding): string =>
  `${visible(file)}${pointer === "" ? "" : `#${visible(pointer)}`}: expected ${expected}, received ${received}${
    advice === undefined ? "" : `. ${advice}`
  }`;

/** The schemas are wrong. The message has a line per finding; nothing was written. */
export class SchemaError extends Error {
  override readonly name = "SchemaError";
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.map(line).join("\n"));
    this.findings = findings;
  }
}
