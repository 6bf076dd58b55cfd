/** The options of `tc3 remove`, as commander passes them. */
export interface RemoveOptions {
  readonly action?: readonly string[];
  readonly project: string;
  readonly json?: true;
}
