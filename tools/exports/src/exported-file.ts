/** A file that is written for other languages and tools. */
export interface ExportedFile {
  /** The path below the directory that the user names, with forward slashes. */
  readonly path: string;
  readonly text: string;
}
