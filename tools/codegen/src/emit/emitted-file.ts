/** A file that an emitter made. `path` is relative to the directory of the target, with forward slashes. */
export interface EmittedFile {
  readonly path: string;
  readonly text: string;
}

/** The same files with paths from a directory above. */
export const below = (directory: string, files: readonly EmittedFile[]): readonly EmittedFile[] =>
  files.map(({ path, text }) => ({ path: `${directory}/${path}`, text }));
