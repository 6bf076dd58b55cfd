/** What every import takes. */
export interface SharedFlags {
  readonly out: string;
  readonly quiet?: true;
  readonly json?: true;
}
