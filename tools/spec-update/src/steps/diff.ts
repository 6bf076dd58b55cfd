import { compare, type Judgement, judge, loadState } from "@tc3-schema/spec-diff";
import type { UpdateTrees } from "../update-trees.ts";

/** Returns the changes of the schemas since the last commit. */
export const diff = ({ before, after }: UpdateTrees): Judgement =>
  judge(compare(loadState("schemas", { cwd: before }), loadState("schemas", { cwd: after })));
