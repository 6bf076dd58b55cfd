import type { ObjectType, ServiceModel } from "./model.ts";
import { refOf } from "./object-types.ts";

/** The types of a list that can be reached from some of them. */
function reachable(roots: readonly string[], types: readonly ObjectType[]): readonly ObjectType[] {
  const byName = new Map(types.map((type) => [type.name, type]));
  const found = new Set<string>();
  const waiting = [...roots];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const type = byName.get(name);
    if (type === undefined || found.has(name)) continue;
    found.add(name);
    waiting.push(...type.members.flatMap((member) => refOf(member.type) ?? []));
  }
  return types.filter(({ name }) => found.has(name));
}

/** A service with some of its actions, and the types that these need. Its catalogue stays whole. */
export function selectActions(service: ServiceModel, names: ReadonlySet<string>): ServiceModel {
  const actions = service.actions.filter(({ name }) => names.has(name));
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
    itemMembers: service.itemMembers.filter((member) =>
      actions.some(({ response }) => response.members.some(({ name }) => name === member)),
    ),
  };
}
