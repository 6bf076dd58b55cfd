import type { ActionModel, ObjectType, ServiceModel } from "../../model/model.ts";
import { refOf } from "../../model/object-types.ts";
import { reach } from "../../model/reach.ts";

/** What the response of an action is made of. */
export interface TypesOfAction {
  readonly action: ActionModel;
  /** The response, and the types that no other action answers with. */
  readonly own: readonly ObjectType[];
  /** The others. */
  readonly shared: readonly ObjectType[];
  /** Those of the others that its own types name. */
  readonly named: readonly ObjectType[];
}

const refsOf = ({ members }: ObjectType): readonly string[] =>
  members.flatMap(({ type }) => refOf(type) ?? []);

/** Sorts the types of a service by who answers with them: one action, or several. What nobody answers with is left out. */
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
    // The names are few, the types of a service many.
    const present = [...names].flatMap((each) => byName.get(each) ?? []);
    const own = present.filter(isOwn);
    const shared = present.filter((type) => !isOwn(type));
    const namedByOwn = new Set(own.flatMap(refsOf));
    return { action, own, shared, named: shared.filter(({ name }) => namedByOwn.has(name)) };
  });
  return { perAction, shared: types.filter((type) => (users.get(type.name) ?? 0) > 1) };
}
