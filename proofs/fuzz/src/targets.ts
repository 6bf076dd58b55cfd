import type { Target } from "./target.ts";
import { bodies } from "./targets/bodies.ts";
import { bounds } from "./targets/bounds.ts";
import { crowds } from "./targets/crowds.ts";
import { definitions } from "./targets/definitions.ts";
import { disks } from "./targets/disks.ts";
import { integers } from "./targets/integers.ts";
import { kills, updates } from "./targets/kills.ts";
import { lines } from "./targets/lines.ts";
import { names } from "./targets/names.ts";

/** All targets, in the order of the table. */
export const targets: readonly Target[] = [
  bodies,
  bounds,
  integers,
  definitions,
  names,
  kills,
  updates,
  crowds,
  disks,
  lines,
];
