import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { check as checkGenerated } from "@tc3-schema/codegen";
import { definitionsIn } from "@tc3-schema/conformance/every-service/service-version";
import { standaloneOutput } from "@tc3-schema/exports";
import { vectorsOutput } from "@tc3-schema/vectors";
import { StepError } from "../step-error.ts";
import type { UpdateTrees } from "../update-trees.ts";

/** The definitions to update from, and the services to update. */
export interface Checked {
  /** The directory of the official definitions that holds `services`. */
  readonly definitions: string;
  readonly services: readonly string[];
}

const VERSION = /^v\d{8}$/;

/** Returns every version of every service in `services`, for example `sms/v20210111`. */
export function versionsIn(services: string): readonly string[] {
  if (!existsSync(services)) return [];
  return readdirSync(services, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => VERSION.test(path.split("/").slice(1).join("/")))
    .sort();
}

/** @throws {ExamplesError} If the directory has no official definitions. */
function officialTree(directory: string): string {
  const root = definitionsIn(directory);
  const services = join(root, "services");
  const has = versionsIn(services).some((version) => existsSync(join(services, version, "api.json")));
  if (has) return root;
  const expected =
    "a checkout of the official command-line client, with tccli/services/<service>/<version>/api.json";
  throw new StepError("check", `${directory}: expected ${expected}, received services without one`);
}

/**
 * Checks the sources and the repository before anything is done.
 *
 * @throws {StepError} If the directory is not an official tree, there is nothing to update, or our generated files are
 *   stale, because then their differences would look like changes of the official definitions.
 */
export async function check(
  directory: string,
  wanted: readonly string[] | undefined,
  trees: UpdateTrees,
): Promise<Checked> {
  const definitions = officialTree(directory);
  const schemas = join(trees.before, "schemas");
  const ours = versionsIn(join(schemas, "services")).map((version) => version.replace(/\/.*$/, ""));
  const services = wanted ?? [...new Set(ours)];
  if (services.length === 0) throw new StepError("check", "schemas/services: there is no service to update");
  const { stale } = await checkGenerated({
    schemas,
    out: trees.before,
    also: (model) => [standaloneOutput(model), ...vectorsOutput(model, schemas)],
  });
  if (stale.length > 0) {
    const files = stale.map(({ path, state }) => `  ${state} ${path}`).join("\n");
    throw new StepError(
      "check",
      `the committed files are not those that the schemas generate. Run \`pnpm generate\` and commit it first\n${files}`,
    );
  }
  return { definitions, services };
}
