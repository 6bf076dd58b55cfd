import {
  type DeclaredBody,
  type DeclaredMember,
  type DeclaredObject,
  type DeclaredResponse,
  referred,
  type WithDefinitions,
} from "../definition/declared.ts";

/** Where the 64-bit integers of a value are: nowhere, here, in some members, or in every item. */
export type Int64Plan =
  | undefined
  | "here"
  | { readonly members: ReadonlyMap<string, Int64Plan> }
  | { readonly each: Int64Plan };

/** Reads declarations. The plan of a type that contains itself contains itself too, so its members are added later. */
function reader({ definitions = {} }: WithDefinitions): {
  readonly ofObject: (object: DeclaredObject) => Int64Plan;
  readonly ofMember: (member: DeclaredMember) => Int64Plan;
} {
  const known = new Map<string, Int64Plan>();

  const fill = ({ properties }: DeclaredObject, members: Map<string, Int64Plan>): Int64Plan => {
    for (const [name, member] of Object.entries(properties)) {
      const plan = ofMember(member);
      if (plan !== undefined) members.set(name, plan);
    }
    return { members };
  };

  const ofType = (name: string): Int64Plan => {
    const plan = known.get(name);
    if (plan !== undefined) return plan;
    const members = new Map<string, Int64Plan>();
    known.set(name, { members });
    const object = definitions[name];
    return object === undefined ? undefined : fill(object, members);
  };

  const ofMember = ({ $ref, anyOf, items, "x-kind": kind }: DeclaredMember): Int64Plan => {
    if (kind === "int64" || kind === "uint64") return "here";
    if ($ref !== undefined) return ofType(referred($ref));
    if (anyOf?.[0] !== undefined) return ofMember(anyOf[0]);
    const each = items && ofMember(items);
    return each && { each };
  };

  return { ofObject: (object) => fill(object, new Map()), ofMember };
}

/** Where the 64-bit integers of an answer are. */
export const planOfAnswer = (response: DeclaredResponse): Int64Plan => ({
  members: new Map([["Response", reader(response).ofObject(response)]]),
});

/** Where the 64-bit integers of a callback are. */
export const planOfCallback = (body: DeclaredBody): Int64Plan => reader(body).ofMember(body);
