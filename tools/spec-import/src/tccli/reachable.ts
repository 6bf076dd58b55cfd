import { byCodeUnit } from "@tc3-schema/base/order";
import { reach } from "@tc3-schema/base/reach";
import type { Definition, MemberDefinition, ObjectDefinition } from "./definition.ts";

const REFERENCE = "#/definitions/";

function target({ shape }: MemberDefinition): string | undefined {
  if (shape.shape === "scalar" || shape.shape === "any") return undefined;
  const { reference } = shape.shape === "object" ? shape : { reference: shape.items };
  return "$ref" in reference ? reference.$ref.slice(REFERENCE.length) : undefined;
}

/** Returns the objects with the given names and all that they contain, in code-unit order. Types may be recursive. */
export function reachable({ objects }: Definition, from: readonly string[]): readonly ObjectDefinition[] {
  const names = reach(from, (name) =>
    (objects.get(name)?.members ?? []).flatMap((each) => target(each) ?? []),
  );
  return [...names].flatMap((name) => objects.get(name) ?? []).sort((a, b) => byCodeUnit(a.name, b.name));
}
