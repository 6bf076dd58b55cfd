import { join } from "node:path";
import { type Generated, generate } from "@tc3-schema/codegen";
import { standaloneOutput } from "@tc3-schema/exports";
import type { UpdateTrees } from "../update-trees.ts";

/** @throws {SchemaError} If the merged schemas contradict each other. */
export const regenerate = ({ after }: UpdateTrees): Promise<Generated> =>
  generate({ schemas: join(after, "schemas"), out: after, also: (model) => [standaloneOutput(model)] });
