import type { ServiceFacts } from "@tc3-schema/facts/facts";

/** Returns the facts of one action: only the types that its request and its answer refer to. */
export function factsOfAction(facts: ServiceFacts, action: string): ServiceFacts {
  const wanted = new Set<string>();
  const open = [`${action}Request`, `${action}Response`];
  for (let type = open.pop(); type !== undefined; type = open.pop()) {
    const members = facts.types.get(type);
    if (members === undefined || wanted.has(type)) continue;
    wanted.add(type);
    for (const text of members.values()) open.push((text.split(" ")[0] ?? "").replace(/\[\]$/, ""));
  }
  return {
    ...facts,
    actions: new Map([[action, facts.actions.get(action) ?? "online"]]),
    types: new Map([...facts.types].filter(([name]) => wanted.has(name))),
    codes: new Map(),
  };
}
