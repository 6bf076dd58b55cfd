import { byCodeUnit } from "@tc3-schema/base/order";
import type { MemberSpec, ObjectSpec, Spec } from "./spec.ts";

const REFERENCE = "#/definitions/";

function target({ shape }: MemberSpec): string | undefined {
  if (shape.shape === "scalar" || shape.shape === "any") return undefined;
  const { reference } = shape.shape === "object" ? shape : { reference: shape.items };
  return "$ref" in reference ? reference.$ref.slice(REFERENCE.length) : undefined;
}

/** The objects that the named ones consist of, themselves included, in code-unit order. Types may be recursive. */
export function reachable({ objects }: Spec, from: readonly string[]): readonly ObjectSpec[] {
  const found = new Map<string, ObjectSpec>();
  const open = [...from];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const object = objects.get(name);
    if (object === undefined || found.has(name)) continue;
    found.set(name, object);
    open.push(...object.members.map(target).filter((next) => next !== undefined));
  }
  return [...found.values()].sort((a, b) => byCodeUnit(a.name, b.name));
}
