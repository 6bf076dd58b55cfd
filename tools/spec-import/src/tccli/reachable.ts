import { byCodeUnit } from "@tc3-schema/base/order";
import type { Definition, MemberDefinition, ObjectDefinition } from "./definition.ts";

const REFERENCE = "#/definitions/";

function target({ shape }: MemberDefinition): string | undefined {
  if (shape.shape === "scalar" || shape.shape === "any") return undefined;
  const { reference } = shape.shape === "object" ? shape : { reference: shape.items };
  return "$ref" in reference ? reference.$ref.slice(REFERENCE.length) : undefined;
}

/** Returns the objects with the given names and all that they contain, in code-unit order. Types may be recursive. */
export function reachable({ objects }: Definition, from: readonly string[]): readonly ObjectDefinition[] {
  const found = new Map<string, ObjectDefinition>();
  const open = [...from];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const object = objects.get(name);
    if (object === undefined || found.has(name)) continue;
    found.set(name, object);
    open.push(...object.members.map(target).filter((next) => next !== undefined));
  }
  return [...found.values()].sort((a, b) => byCodeUnit(a.name, b.name));
}
