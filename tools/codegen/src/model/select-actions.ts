import type { ObjectType, ServiceModel } from "./model.ts";
import { reach } from "./reach.ts";

/** The types in a list that can be reached from the given ones. */
function reachable(roots: readonly string[], types: readonly ObjectType[]): readonly ObjectType[] {
  const names = reach(roots, new Map(types.map((type) => [type.name, type])));
  return types.filter(({ name }) => names.has(name));
}

/** Returns a service with only some of its actions, and the types that these need. Its catalogue stays whole. */
export function selectActions(service: ServiceModel, names: ReadonlySet<string>): ServiceModel {
  const actions = service.actions.filter(({ name }) => names.has(name));
  const isAnswered = (member: string): boolean =>
    actions.some(({ response }) => response.members.some(({ name }) => name === member));
  return {
    ...service,
    actions,
    types: reachable(
      actions.map(({ response }) => response.name),
      service.types,
    ),
    requestTypes: reachable(
      actions.map(({ name }) => `${name}Request`),
      service.requestTypes,
    ),
    itemMembers: service.itemMembers.filter(isAnswered),
    itemRecords: service.itemRecords.filter(({ member }) => isAnswered(member)),
  };
}
