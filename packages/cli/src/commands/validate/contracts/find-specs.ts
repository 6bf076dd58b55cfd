import { didYouMean } from "@tc3-schema/codegen/nearest-names";
import { readJson } from "@tc3-schema/codegen/read-json";
import { directorySource } from "@tc3-schema/codegen/schema-source";
import { excerpt } from "@tc3-schema/codegen/visible";
import { attempt } from "../../../failure.ts";
import { InputError } from "../../../input-error.ts";
import { isRecord } from "../../../is-record.ts";
import { type ServiceDirectory, servicesIn } from "../../../schemas/services.ts";
import { isSameVersion } from "../../../schemas/version.ts";

/** One version of a service in a schemas directory. */
export interface Spec extends ServiceDirectory {
  readonly actions: readonly string[];
}

export async function actionsOf(schemas: string, path: string): Promise<readonly string[]> {
  const read = await attempt(() =>
    readJson(directorySource(schemas), `services/${path}/responses.schema.json`),
  );
  if ("failure" in read) throw new InputError(read.failure.message);
  const actions = isRecord(read.result) ? read.result["x-actions"] : undefined;
  // What else is wrong with it, the generator says.
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
    throw new InputError(
      `there are ${names.length} services in ${shown}`,
      "Say which one was called, with --service.",
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
 * @throws {InputError} When something that was asked for is not there.
 */
export async function findSpecs(
  schemas: string,
  services: readonly string[] | undefined,
  version: string | undefined,
): Promise<readonly Spec[]> {
  const all = servicesIn(schemas).filter((each) => each.version !== "callbacks");
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
  return Promise.all(found.map(async (spec) => ({ ...spec, actions: await actionsOf(schemas, spec.path) })));
}
