import type { Code } from "./code.ts";

/** A file that an emitter made. `path` is relative to the directory of the target, with forward slashes. */
export interface EmittedFile {
  readonly path: string;
  /** A declaration file, or an ES module. */
  readonly text: string;
  /** The same module in its other form. Absent for declarations, which both forms share. */
  readonly commonJs?: CommonJs;
}

export interface CommonJs {
  readonly text: string;
  /** The names that it exports, in order. One that comes twice is a mistake, but no syntax error here. */
  readonly exported: readonly string[];
}

/** A directory that belongs to the generator, and all files that it must hold. */
export interface Output {
  /** The path below the output root, with forward slashes: `packages/types/generated`. */
  readonly directory: string;
  readonly files: readonly EmittedFile[];
}

/**
 * Returns the same text in one piece. V8 keeps a text that was put together as a tree of its parts, until somebody reads
 * it. Until then, the garbage collector copies each part.
 */
function inOnePiece(text: string): string {
  text.charCodeAt(0);
  return text;
}

/** A declaration file: its first lines, and the rest. */
export const declarationFile = (path: string, head: Code, body: Code): EmittedFile => ({
  path,
  text: inOnePiece(`${head.text}\n${body.text}`),
});

/** A module in both forms. */
export const moduleFile = (path: string, head: Code, body: Code): EmittedFile => ({
  path,
  text: inOnePiece(`${head.text}\n${body.text}`),
  commonJs: {
    text: inOnePiece(`${head.text}"use strict";\n\n${body.commonJs}`),
    exported: body.exported,
  },
});

/** The same files with paths from a directory above. */
export const below = (directory: string, files: readonly EmittedFile[]): readonly EmittedFile[] =>
  files.map((file) => ({ ...file, path: `${directory}/${file.path}` }));
