export interface DiffFlags {
  readonly service?: readonly string[];
  readonly acrossVersions?: true;
  readonly policy?: string;
  readonly ignore?: string;
  readonly verbose?: true;
  readonly markdown?: true;
  readonly json?: true;
  readonly exitCode?: true;
  readonly changeset?: true;
  readonly config: string;
}
