import type { MalformedKind } from "@tc3-schema/testing";
import type { DriftCode } from "@tc3-schema/types";

/** A reply in place of a plain success. `rules.schema.json` describes each member. */
export interface Reply {
  readonly code?: string;
  readonly message?: string;
  readonly unlisted?: boolean;
  readonly items?: Readonly<Record<string, string>>;
  readonly response?: Readonly<Record<string, unknown>>;
  readonly drift?: DriftCode;
  readonly malformed?: MalformedKind;
  readonly body?: string;
  readonly merge?: Readonly<Record<string, unknown>>;
  readonly status?: number;
  readonly delay?: number;
  readonly cut?: boolean;
}

/** Which requests get a reply. */
export interface Rule {
  readonly name?: string;
  readonly service?: string;
  readonly action?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly calls?: readonly number[];
  readonly chance?: number;
  readonly reply: Reply;
}
