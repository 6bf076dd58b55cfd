import type { Target } from "./target.ts";
import { bodies } from "./targets/bodies.ts";
import { integers } from "./targets/integers.ts";

/** All that is tried, in the order of the table. */
export const targets: readonly Target[] = [bodies, integers];
