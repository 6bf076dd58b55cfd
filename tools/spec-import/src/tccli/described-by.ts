import type { Definition, Documents } from "./definition.ts";

interface Documented {
  readonly documents: Documents;
}

/**
 * Returns a definition with the words of others. Its names, kinds and flags stay: the others may describe another
 * edition or another day.
 *
 * @param sources The definitions of the same version of the service whose words are taken, in this order.
 */
export function describedBy(definition: Definition, sources: readonly Definition[]): Definition {
  const wordsOf = (find: (source: Definition) => Documented | undefined): Documents =>
    sources.flatMap((source) => find(source)?.documents ?? []);
  return {
    ...definition,
    actions: definition.actions.map((action) => ({
      ...action,
      documents: wordsOf(({ actions }) => actions.find(({ name }) => name === action.name)),
    })),
    objects: new Map(
      [...definition.objects].map(([type, object]) => [
        type,
        {
          ...object,
          documents: wordsOf(({ objects }) => objects.get(type)),
          members: object.members.map((member) => ({
            ...member,
            documents: wordsOf(({ objects }) =>
              objects.get(type)?.members.find(({ name }) => name === member.name),
            ),
          })),
        },
      ]),
    ),
  };
}
