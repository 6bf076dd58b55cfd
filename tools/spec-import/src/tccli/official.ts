/** The types of the official command-line client's definitions, `services/<service>/<version>/api.json`. */

export interface OfficialAction {
  readonly document: string;
  readonly input: string;
  readonly name: string;
  readonly output: string;
  /** Absent means online. */
  readonly status?: "online" | "deprecated" | "offline";
}

export interface OfficialMember {
  readonly name: string;
  readonly type: string;
  /** The content of `type`: a kind, or the name of an object. */
  readonly member: string;
  readonly document: string;
  readonly example?: string;
  readonly disabled?: boolean;
  /** For requests only. The promises of a response are in `output_required`. */
  readonly required?: boolean;
  readonly output_required?: boolean;
  readonly value_allowed_null?: boolean;
}

export interface OfficialObject {
  readonly document: string;
  readonly members: readonly OfficialMember[];
}

export interface OfficialFile {
  readonly actions: Readonly<Record<string, OfficialAction>>;
  readonly metadata: { readonly apiVersion: string; readonly serviceShortName: string };
  readonly objects: Readonly<Record<string, OfficialObject>>;
  /** The version of the file form, not of the service. It is always "1.0" or absent. */
  readonly version?: string;
}
