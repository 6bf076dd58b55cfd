import type { PageFormat, TableKind } from "@tc3-schema/spec-import";
import type { SharedFlags } from "./shared-flags.ts";

export interface DocsFlags extends SharedFlags {
  readonly url: string;
  readonly name: string;
  readonly title?: string;
  readonly updated?: string;
  readonly service?: string;
  readonly version?: string;
  readonly only?: TableKind;
  readonly kind?: TableKind;
  readonly format?: PageFormat;
}
