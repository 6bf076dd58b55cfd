import { join } from "node:path";
import { type Generated, generate } from "@tc3-schema/codegen";
import { standaloneOutput } from "@tc3-schema/exports";
import { vectorsOutput } from "@tc3-schema/vectors";
import type { UpdateTrees } from "../update-trees.ts";

/** @throws {SchemaError} If the merged schemas contradict each other. */
export function regenerate({ after }: UpdateTrees): Promise<Generated> {
  const schemas = join(after, "schemas");
  return generate({
    schemas,
    out: after,
    also: (model) => [standaloneOutput(model), ...vectorsOutput(model, schemas)],
  });
}
