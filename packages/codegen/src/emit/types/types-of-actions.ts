import type { ActionModel, ObjectType, ServiceModel } from "../../model/model.ts";
import { refOf } from "../../model/object-types.ts";

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

/** The names of a type and of all that it is made of. */
function reached(from: ObjectType, types: ReadonlyMap<string, ObjectType>): ReadonlySet<string> {
  const names = new Set([from.name]);
  for (const each of names) {
    const type = types.get(each);
    if (type !== undefined) for (const ref of refsOf(type)) names.add(ref);
  }
  return names;
}

/** Sorts the types of a service by who answers with them: one action, or several. What nobody answers with is left out. */
export function typesOfActions({ actions, types }: ServiceModel): {
  readonly perAction: readonly TypesOfAction[];
  readonly shared: readonly ObjectType[];
} {
  const byName = new Map(types.map((type) => [type.name, type]));
  const reachedBy = actions.map((action) => ({ action, names: reached(action.response, byName) }));
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
