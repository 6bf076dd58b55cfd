import { reach } from "@tc3-schema/base/reach";
import type { ServiceFacts } from "@tc3-schema/facts/facts";

/** Returns the first word of a member without the sign of a list: `Instance` for `Instance[] promised`. */
const kindOf = (member: string): string => (member.split(" ")[0] ?? "").replace(/\[\]$/, "");

/** Returns the facts of one action: only the types that its request and its answer refer to. */
export function factsOfAction(facts: ServiceFacts, action: string): ServiceFacts {
  const wanted = reach([`${action}Request`, `${action}Response`], (type) =>
    [...(facts.types.get(type)?.values() ?? [])].map(kindOf),
  );
  return {
    ...facts,
    actions: new Map([[action, facts.actions.get(action) ?? "online"]]),
    types: new Map([...facts.types].filter(([name]) => wanted.has(name))),
    codes: new Map(),
  };
}
