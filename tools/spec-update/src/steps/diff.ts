import { compare, type Judgement, judge, loadState } from "@tc3-schema/spec-diff";
import type { Stage } from "../stage.ts";

/** What the schemas say that those of the last commit did not. */
export const diff = ({ before, after }: Stage): Judgement =>
  judge(compare(loadState("schemas", { cwd: before }), loadState("schemas", { cwd: after })));
