import type { WantedService } from "../../project/project-file.ts";
import { isSameVersion } from "../../schemas/version.ts";

/** Whether two wishes mean the same version of a service. One that names no version means the newest. */
const isSame = (a: WantedService, b: WantedService): boolean =>
  a.service === b.service &&
  (a.version === undefined || b.version === undefined
    ? a.version === b.version
    : isSameVersion(a.version, b.version));

function together(a: WantedService, b: WantedService): WantedService {
  const { service, version } = a;
  return {
    service,
    ...(version === undefined ? {} : { version }),
    ...(a.actions === undefined || b.actions === undefined
      ? {}
      : { actions: [...new Set([...a.actions, ...b.actions])].sort() }),
  };
}

/**
 * Adds a service to those of a project. New actions are added to a list of actions; if all actions are wanted, they
 * replace the list.
 */
export const addService = (
  present: readonly WantedService[],
  added: WantedService,
): readonly WantedService[] =>
  present.some((each) => isSame(each, added))
    ? present.map((each) => (isSame(each, added) ? together(each, added) : each))
    : [...present, together(added, added)];
