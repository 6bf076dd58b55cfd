import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeFiles } from "@tc3-schema/codegen/write-all";

/** A schema file as it should be. */
export interface Target {
  /** Below the schemas directory, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** The one way that imported files are written; the formatter is set to agree. */
export const jsonText = (content: object): string => `${JSON.stringify(content, null, 2)}\n`;

/** Writes what differs from the disk, all of it or nothing. @returns The files that were written. */
export function writeChanged(schemas: string, targets: readonly Target[]): readonly string[] {
  const isChanged = ({ file, text }: Target): boolean => {
    const path = join(schemas, file);
    return !existsSync(path) || readFileSync(path, "utf8") !== text;
  };
  const changed = targets.filter(isChanged);
  if (changed.length > 0) {
    writeFiles(
      schemas,
      changed.map(({ file, text }) => ({ path: file, text })),
    );
  }
  return changed.map(({ file }) => file);
}
