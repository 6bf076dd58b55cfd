import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { check as checkGenerated } from "@tc3-schema/codegen";
import { definitionsIn } from "@tc3-schema/conformance/every-service/service-version";
import { standaloneOutput } from "@tc3-schema/exports";
import type { Stage } from "../stage.ts";
import { StepError } from "../step-error.ts";

/** What there is to update, and from where. */
export interface Checked {
  /** The directory of the official definitions that holds `services`. */
  readonly definitions: string;
  readonly services: readonly string[];
}

const VERSION = /^v\d{8}$/;

/** Every version of every service in `services`, as `sms/v20210111`. */
export function versionsIn(services: string): readonly string[] {
  if (!existsSync(services)) return [];
  return readdirSync(services, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => VERSION.test(path.split("/").slice(1).join("/")))
    .sort();
}

/** @throws {ExamplesError} When there is nothing of that form. */
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
 * Looks at what is there before anything is done.
 *
 * @throws {StepError} When it is no official tree, there is nothing to update, or our generated files are stale: what
 *   they lack would pass for a change of the official definitions.
 */
export async function check(
  directory: string,
  wanted: readonly string[] | undefined,
  stage: Stage,
): Promise<Checked> {
  const definitions = officialTree(directory);
  const schemas = join(stage.before, "schemas");
  const ours = versionsIn(join(schemas, "services")).map((version) => version.replace(/\/.*$/, ""));
  const services = wanted ?? [...new Set(ours)];
  if (services.length === 0) throw new StepError("check", "schemas/services: there is no service to update");
  const { stale } = await checkGenerated({
    schemas,
    out: stage.before,
    also: (model) => [standaloneOutput(model)],
  });
  if (stale.length > 0) {
    const files = stale.map(({ path, state }) => `  ${state} ${path}`).join("\n");
    throw new StepError(
      "check",
      `what is committed is not what the schemas generate: run \`pnpm generate\` and commit it first\n${files}`,
    );
  }
  return { definitions, services };
}
