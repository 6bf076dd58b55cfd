import { didYouMean } from "@tc3-schema/codegen/nearest-names";
import type { TargetEdition } from "@tc3-schema/codegen/schema-files";
import { excerpt } from "@tc3-schema/codegen/visible";
import type { Definitions } from "@tc3-schema/facts";
import { InputError } from "../input-error.ts";
import { directoryOf, isSameVersion, versionOf } from "../schemas/version.ts";
import type { WantedService } from "./project-file.ts";

/** A version of a service that exists in the definitions, and its wanted actions. */
export interface ChosenService {
  readonly service: string;
  /** For example `2017-03-12`. */
  readonly version: string;
  /** For example `cvm/v20170312`. */
  readonly path: string;
  /** Undefined for all. */
  readonly actions: readonly string[] | undefined;
  /** The names of all its actions. */
  readonly has: readonly string[];
}

const OTHER: Readonly<Record<TargetEdition, TargetEdition | undefined>> = {
  cn: "intl",
  intl: "cn",
  both: undefined,
};

function unknownService(service: string, edition: TargetEdition, definitions: Definitions): InputError {
  if (service === "") return new InputError("the name of a service is empty", 'A name is such as "cvm".');
  const shown = excerpt(service, 100);
  const other = OTHER[edition];
  if (other !== undefined && definitions.services(other).includes(service)) {
    return new InputError(
      `${shown} is a service of the edition ${other} only, and this project is of the edition ${edition}`,
      `Another directory can hold a project of the edition ${other}.`,
    );
  }
  return new InputError(
    `no service${edition === "both" ? "" : ` of the edition ${edition}`} is called ${shown}`,
    `${didYouMean(service, definitions.services(edition))} "tc3 services WORD" finds services.`,
  );
}

/**
 * Finds in the definitions what a project wants.
 *
 * @throws {InputError} If there is no such service, version or action. The message names the nearest ones.
 */
export function chooseService(
  { service, version, actions }: WantedService,
  edition: TargetEdition,
  definitions: Definitions,
): ChosenService {
  const versions = definitions.versions(edition, service).map(versionOf);
  const newest = versions.at(-1);
  if (newest === undefined) throw unknownService(service, edition, definitions);
  const chosen = version === undefined ? newest : versions.find((each) => isSameVersion(each, version));
  if (chosen === undefined) {
    throw new InputError(
      `${service} has no version ${excerpt(version ?? "", 100)}`,
      didYouMean(version ?? "", versions),
    );
  }
  const path = `${service}/${directoryOf(chosen)}`;
  const has = [...definitions.facts(edition, path).actions.keys()];
  const absent = actions?.find((name) => !has.includes(name));
  if (absent !== undefined) {
    throw new InputError(
      `${service} ${chosen} has no action ${excerpt(absent, 100)}`,
      `${didYouMean(absent, has)} "tc3 actions ${service} WORD" finds actions.`,
    );
  }
  return { service, version: chosen, path, actions, has };
}
