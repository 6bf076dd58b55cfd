import type { SharedFlags } from "./shared-flags.ts";

export interface TccliFlags extends SharedFlags {
  readonly service?: readonly string[];
  readonly withDocs?: true;
}
