import type { Path } from "../body/path.ts";
import {
  type DeclaredMember,
  type DeclaredObject,
  type DeclaredResponse,
  referred,
} from "../definition/declared.ts";

/** The declaration of the object at a path of a request. */
export function declaredAt(request: DeclaredResponse, path: Path): DeclaredObject | undefined {
  const objectOf = ({ $ref, anyOf, items }: DeclaredMember): DeclaredObject | undefined => {
    const target = $ref ?? anyOf?.[0]?.$ref ?? items?.$ref;
    return target === undefined ? undefined : request.definitions?.[referred(target)];
  };
  let object: DeclaredObject | undefined = request;
  for (const step of path) {
    // A list and its items have one declaration.
    if (typeof step === "number") continue;
    const member: DeclaredMember | undefined = object?.properties[step];
    object = member && objectOf(member);
  }
  return object;
}

/** The kind of a declared member, in the words of an issue. */
export function kindOfDeclared(member: DeclaredMember | undefined): string | undefined {
  if (member === undefined) return undefined;
  if (member.$ref !== undefined || member.anyOf !== undefined) return "object";
  return typeof member.type === "string" ? member.type : member.type?.[0];
}
