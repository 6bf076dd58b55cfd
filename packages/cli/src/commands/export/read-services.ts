import { assertActions } from "@tc3-schema/codegen/assert-actions";
import { type Mistake, SchemaError } from "@tc3-schema/codegen/schema-error";
import { type ReadService, readService } from "@tc3-schema/exports";
import type { Progress } from "../../progress-bar.ts";
import type { ChosenServices } from "./choose-services.ts";

export interface ReadServices {
  /** The services by path, e.g. `cvm/v20170312`. */
  readonly services: ReadonlyMap<string, ReadService>;
  /** The mistakes in the schemas of services that were set aside. */
  readonly mistakes: readonly Mistake[];
}

const actionsOf = (read: ReadService): readonly string[] =>
  read.kind === "service" ? read.service.actions.map(({ name }) => name) : [];

/**
 * Reads the chosen services. A broken one is set aside, and one that has none of the wanted actions is left out.
 *
 * @throws {SchemaError} If no service has an action of that name.
 */
export function readServices(
  { source, wanted }: ChosenServices,
  action: readonly string[] | undefined,
  onProgress: (progress: Progress) => void,
): ReadServices {
  const services = new Map<string, ReadService>();
  const mistakes: Mistake[] = [];
  for (const [done, { path, actions }] of wanted.entries()) {
    try {
      const read = readService(source, path, actions);
      if (actions === undefined || actionsOf(read).length > 0) services.set(path, read);
    } catch (error) {
      if (!(error instanceof SchemaError)) throw error;
      mistakes.push(...error.mistakes);
    }
    onProgress({ done: done + 1, total: wanted.length, service: path });
  }
  const found = [...services].map(([path, read]) => ({ path, actions: actionsOf(read) }));
  if (action !== undefined) {
    assertActions(
      { actions: action },
      found,
      source,
      wanted.map(({ path }) => path),
    );
  }
  return { services, mistakes };
}
