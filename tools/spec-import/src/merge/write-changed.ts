import { writeChanged as writeChangedFiles } from "@tc3-schema/codegen/write-changed";

/** The wanted content of a schema file. */
export interface TargetFile {
  /** Below the schemas directory, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** Returns the text of an imported file. The formatter is configured to agree with it. */
export const jsonText = (content: object): string => `${JSON.stringify(content, null, 2)}\n`;

/** Writes the files that differ from the disk, all of them or none. @returns The files that were written. */
export const writeChanged = (schemas: string, targets: readonly TargetFile[]): readonly string[] =>
  writeChangedFiles(
    schemas,
    targets.map(({ file, text }) => ({ path: file, text })),
  );
