import { visible } from "../words/visible.ts";

export interface FilePlace {
  readonly file: string;
  /** A JSON Pointer into the file; "" is its root. */
  readonly pointer: string;
}

/**
 * One wrong place in a file of schemas, definitions or pages. It tells the author of the file everything needed to
 * correct it.
 */
export interface Mistake extends FilePlace {
  readonly expected: string;
  readonly received: string;
  /** How to correct it. Absent if the expected value alone says so. */
  readonly advice?: string;
}

const line = ({ file, pointer, expected, received, advice }: Mistake): string =>
  `${visible(file)}${pointer === "" ? "" : `#${visible(pointer)}`}: expected ${expected}, received ${received}${
    advice === undefined ? "" : `. ${advice}`
  }`;

/** The schemas have mistakes. The message has one line for each. Nothing was written. */
export class SchemaError extends Error {
  override readonly name = "SchemaError";
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(line).join("\n"));
    this.mistakes = mistakes;
  }
}
