import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { readJson } from "@tc3-schema/codegen/read-json";
import { attempt } from "../../../failure.ts";
import { InputError } from "../../../input-error.ts";
import { isRecord } from "../../../is-record.ts";
import { excerpt } from "../../../visible.ts";
import { didYouMean } from "./did-you-mean.ts";
import { versionDigits, versionOf } from "./version.ts";

/** One version of a service in a schemas directory. */
export interface Spec {
  readonly service: string;
  readonly version: string;
  /** `cvm/v20170312`. */
  readonly path: string;
  readonly actions: readonly string[];
}

const VERSION = /^v\d{8}$/;

const directoriesIn = (directory: string): readonly string[] =>
  statSync(directory, { throwIfNoEntry: false })?.isDirectory() === true
    ? readdirSync(directory, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
        .map(({ name }) => name)
        .sort()
    : [];

async function actionsOf(schemas: string, path: string): Promise<readonly string[]> {
  const read = await attempt(() => readJson(schemas, `services/${path}/responses.schema.json`));
  if ("failure" in read) throw new InputError(read.failure.message);
  const actions = isRecord(read.result) ? read.result["x-actions"] : undefined;
  // What else is wrong with it, the generator says.
  return isRecord(actions) ? Object.keys(actions) : [];
}

function servicesOf(schemas: string, wanted: readonly string[] | undefined): readonly string[] {
  const all = directoriesIn(join(schemas, "services"));
  const shown = excerpt(schemas, 200);
  if (all.length === 0) {
    throw new InputError(
      `there are no services in ${shown}${existsSync(schemas) ? "" : ", which does not exist"}`,
      `Import definitions first: tc3 import tccli DIR --out ${shown}. "tc3 import --help" says where to get them.`,
    );
  }
  if (wanted === undefined) {
    if (all.length === 1) return all;
    throw new InputError(
      `there are ${all.length} services in ${shown}`,
      "Say which one was called, with --service.",
    );
  }
  for (const name of wanted) {
    if (!all.includes(name))
      throw new InputError(`${shown} has no service ${excerpt(name, 100)}`, didYouMean(name, all));
  }
  return wanted;
}

/**
 * The versions of the wanted services, the newest of each first.
 *
 * @throws {InputError} When something that was asked for is not there.
 */
export async function findSpecs(
  schemas: string,
  services: readonly string[] | undefined,
  version: string | undefined,
): Promise<readonly Spec[]> {
  const found = servicesOf(schemas, services).flatMap((service) => {
    const all = directoriesIn(join(schemas, "services", service)).filter((name) => VERSION.test(name));
    const fitting = all.filter(
      (name) => version === undefined || versionDigits(name) === versionDigits(version),
    );
    if (fitting.length === 0) {
      throw new InputError(
        `${excerpt(schemas, 200)} has no version ${excerpt(version ?? "", 100)} of ${service}`.replace(
          "  ",
          " ",
        ),
        `Known: ${all.map(versionOf).join(", ") || "none"}.`,
      );
    }
    return fitting
      .reverse()
      .map((name) => ({ service, version: versionOf(name), path: `${service}/${name}` }));
  });
  return Promise.all(found.map(async (spec) => ({ ...spec, actions: await actionsOf(schemas, spec.path) })));
}
