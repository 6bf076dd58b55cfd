import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A schema file as it should be. */
export interface Target {
  /** Below the schemas directory, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** The one way that imported files are written; the formatter is set to agree. */
export const jsonText = (content: object): string => `${JSON.stringify(content, null, 2)}\n`;

function write(path: string, text: string): void {
  const temporary = `${path}.next`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Writes what differs from the disk, each file whole or not at all. @returns The files that were written. */
export function writeChanged(schemas: string, targets: readonly Target[]): readonly string[] {
  const isChanged = ({ file, text }: Target): boolean => {
    const path = join(schemas, file);
    return !existsSync(path) || readFileSync(path, "utf8") !== text;
  };
  const changed = targets.filter(isChanged);
  for (const { file, text } of changed) write(join(schemas, file), text);
  return changed.map(({ file }) => file);
}
