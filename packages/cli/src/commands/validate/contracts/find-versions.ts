import { isRecord } from "@tc3-schema/base/json";
import { didYouMean } from "@tc3-schema/codegen/nearest-names";
import { readJson } from "@tc3-schema/codegen/read-json";
import { directorySource } from "@tc3-schema/codegen/schema-source";
import { excerpt } from "@tc3-schema/codegen/visible";
import { attempt } from "../../../failure.ts";
import { InputError } from "../../../input-error.ts";
import { assertEdition, type ServiceDirectory, servicesIn } from "../../../schemas/services.ts";
import { isSameVersion } from "../../../schemas/version.ts";
import type { ValidateOptions } from "../options.ts";

/** One version of a service, with its actions. */
export interface VersionActions extends ServiceDirectory {
  readonly actions: readonly string[];
}

const SERVICES_SHOWN = 12;

/** The names of all actions. @throws {InputError} If the file cannot be read. */
export async function actionsOf(schemas: string, path: string): Promise<readonly string[]> {
  const read = await attempt(() =>
    readJson(directorySource(schemas), `services/${path}/responses.schema.json`),
  );
  if ("failure" in read) throw new InputError(read.failure.message);
  const actions = isRecord(read.result) ? read.result["x-actions"] : undefined;
  // The generator reports every other mistake in the file.
  return isRecord(actions) ? Object.keys(actions) : [];
}

function servicesOf(
  schemas: string,
  all: readonly ServiceDirectory[],
  wanted: readonly string[] | undefined,
): readonly string[] {
  const names = [...new Set(all.map(({ service }) => service))];
  const shown = excerpt(schemas, 200);
  if (wanted === undefined) {
    if (names.length === 1) return names;
    const some = names.slice(0, SERVICES_SHOWN).map((name) => excerpt(name, 100));
    const more = names.length > some.length ? `, and ${names.length - some.length} more` : "";
    throw new InputError(
      `there are ${names.length} services in ${shown}`,
      `Name one of them with --service: ${some.join(", ")}${more}.`,
    );
  }
  for (const name of wanted) {
    if (!names.includes(name))
      throw new InputError(`${shown} has no service ${excerpt(name, 100)}`, didYouMean(name, names));
  }
  return wanted;
}

/**
 * The versions of the wanted services, the newest of each first.
 *
 * @throws {InputError} If a service or version does not exist, or the schemas are of another edition.
 */
export async function findVersions(
  schemas: string,
  { edition, service: services, version }: Pick<ValidateOptions, "edition" | "service" | "version">,
): Promise<readonly VersionActions[]> {
  const all = servicesIn(schemas).filter((each) => each.version !== "callbacks");
  assertEdition(schemas, all, edition);
  const found = servicesOf(schemas, all, services).flatMap((service) => {
    const versions = all.filter((each) => each.service === service);
    const fitting = versions.filter((each) => version === undefined || isSameVersion(each.version, version));
    if (fitting.length > 0) return fitting.reverse();
    throw new InputError(
      `${excerpt(schemas, 200)} has no version ${excerpt(version ?? "", 100)} of ${service}`,
      didYouMean(
        version ?? "",
        versions.map((each) => each.version),
      ),
    );
  });
  return Promise.all(
    found.map(async (entry) => ({ ...entry, actions: await actionsOf(schemas, entry.path) })),
  );
}
