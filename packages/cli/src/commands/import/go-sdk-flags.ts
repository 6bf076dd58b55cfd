import type { SharedFlags } from "./shared-flags.ts";

export interface GoSdkFlags extends SharedFlags {
  readonly service?: readonly string[];
}
