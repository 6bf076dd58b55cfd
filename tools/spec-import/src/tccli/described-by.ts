import type { Definition, Documents } from "./definition.ts";

interface Documented {
  readonly documents: Documents;
}

/** Finds by name at once: a type can have 100,000 members. */
const byName = <T extends { readonly name: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.map((each) => [each.name, each]));

const documentsOf = (found: readonly (Documented | undefined)[]): Documents =>
  found.flatMap((each) => each?.documents ?? []);

/**
 * Returns a definition with the words of others. Its names, kinds and flags stay: the others may describe another
 * edition or another day.
 *
 * @param sources The definitions of the same version of the service whose words are taken, in this order.
 */
export function describedBy(definition: Definition, sources: readonly Definition[]): Definition {
  const actions = sources.map((source) => byName(source.actions));
  return {
    ...definition,
    actions: definition.actions.map((action) => ({
      ...action,
      documents: documentsOf(actions.map((each) => each.get(action.name))),
    })),
    objects: new Map(
      [...definition.objects].map(([type, object]) => {
        const found = sources.map(({ objects }) => objects.get(type));
        const members = found.map((each) => byName(each?.members ?? []));
        return [
          type,
          {
            ...object,
            documents: documentsOf(found),
            members: object.members.map((member) => ({
              ...member,
              documents: documentsOf(members.map((each) => each.get(member.name))),
            })),
          },
        ];
      }),
    ),
  };
}
