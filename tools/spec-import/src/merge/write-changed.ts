import { writeChanged as writeChangedFiles } from "@tc3-schema/codegen/write-changed";

/** A schema file as it should be. */
export interface Target {
  /** Below the schemas directory, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** The one way that imported files are written; the formatter is set to agree. */
export const jsonText = (content: object): string => `${JSON.stringify(content, null, 2)}\n`;

/** Writes what differs from the disk, all of it or nothing. @returns The files that were written. */
export const writeChanged = (schemas: string, targets: readonly Target[]): readonly string[] =>
  writeChangedFiles(
    schemas,
    targets.map(({ file, text }) => ({ path: file, text })),
  );
