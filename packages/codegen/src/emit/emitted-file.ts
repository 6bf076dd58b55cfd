/** A file that an emitter made. `path` is relative to the package that it belongs to, with forward slashes. */
export interface EmittedFile {
  readonly path: string;
  readonly text: string;
}
