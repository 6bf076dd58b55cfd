import { readJson } from "../load/read-json.ts";
import { type Mistake, SchemaError } from "../load/schema-error.ts";
import { didYouMean } from "../words/nearest-names.ts";
import type { WantedActions } from "./project-options.ts";
import type { ServiceSource } from "./service-source.ts";
import type { FoundActions } from "./workers.ts";

/** Returns the names of all actions of a service, chosen or not. */
function actionsOf(source: ServiceSource, path: string): readonly string[] {
  const content = readJson(source, `services/${path}/responses.schema.json`);
  const actions: unknown = Object(content)["x-actions"];
  return Object.keys(Object(actions));
}

/**
 * Checks that every action that was asked for was found.
 *
 * @param found The chosen actions of each service that was read.
 * @param paths The services that were searched.
 * @throws {SchemaError} If none of the searched services has an action.
 */
export function assertActions(
  { actions = [], actionsOf: ofSingle = {} }: WantedActions,
  found: readonly FoundActions[],
  source: ServiceSource,
  paths: readonly string[],
): void {
  const absentIn = (
    wanted: readonly string[],
    read: readonly FoundActions[],
    places: readonly string[],
    where: string,
  ): readonly Mistake[] => {
    const has = new Set(read.flatMap((each) => each.actions));
    return wanted
      .filter((name) => !has.has(name))
      .map((name) => ({
        file: source.name,
        pointer: "",
        expected: `an action of ${where}`,
        received: JSON.stringify(name),
        advice: didYouMean(
          name,
          places.flatMap((path) => actionsOf(source, path)),
        ),
      }));
  };
  const mistakes = [
    ...absentIn(actions, found, paths, "one of the services that were asked for"),
    ...found.flatMap((each) =>
      Object.hasOwn(ofSingle, each.path)
        ? absentIn(ofSingle[each.path] ?? [], [each], [each.path], each.path)
        : [],
    ),
  ];
  if (mistakes.length > 0) throw new SchemaError(mistakes);
}
