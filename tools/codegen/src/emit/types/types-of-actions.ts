import type { ActionModel, ObjectType, ServiceModel } from "../../model/model.ts";
import { reach, refsOf } from "../../model/reach.ts";

/** The module of the types that several actions use in their answers. No action has this name. */
export const SHARED = "./data-types.js";

/** The types of an action's response. */
export interface TypesOfAction {
  readonly action: ActionModel;
  /** The response, and the types that no other action uses. */
  readonly own: readonly ObjectType[];
  /** The types that other actions use too. */
  readonly shared: readonly ObjectType[];
  /** The shared types that its own types name. */
  readonly named: readonly ObjectType[];
}

/** Sorts the types of a service by the actions that use them: one action, or several. Unused types are left out. */
export function typesOfActions({ actions, types }: ServiceModel): {
  readonly perAction: readonly TypesOfAction[];
  readonly shared: readonly ObjectType[];
} {
  const byName = new Map(types.map((type) => [type.name, type]));
  const reachedBy = actions.map((action) => ({ action, names: reach([action.response.name], byName) }));
  const users = new Map<string, number>();
  for (const { names } of reachedBy) for (const each of names) users.set(each, (users.get(each) ?? 0) + 1);
  const isOwn = ({ name }: ObjectType): boolean => users.get(name) === 1;

  const perAction = reachedBy.map(({ action, names }): TypesOfAction => {
    // There are few names, and many types in a service.
    const present = [...names].flatMap((each) => byName.get(each) ?? []);
    const own = present.filter(isOwn);
    const shared = present.filter((type) => !isOwn(type));
    const namedByOwn = new Set(own.flatMap(refsOf));
    return { action, own, shared, named: shared.filter(({ name }) => namedByOwn.has(name)) };
  });
  return { perAction, shared: types.filter((type) => (users.get(type.name) ?? 0) > 1) };
}
