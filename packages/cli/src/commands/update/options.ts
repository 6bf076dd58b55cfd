/** The options of `tc3 update`, as commander passes them. */
export interface UpdateOptions {
  readonly project: string;
  readonly dryRun?: true;
  readonly exitCode?: true;
  readonly json?: true;
}
