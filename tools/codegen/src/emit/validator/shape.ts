import { byCodeUnit } from "@tc3-schema/base/order";
import type { CallbackModel, EnvelopeModel, Member, MemberKind, ObjectType } from "../../model/model.ts";
import { refOf } from "../../model/object-types.ts";
import { reach, refsOf } from "../../model/reach.ts";
import { Remembered } from "../remembered.ts";

/** The body of an answer or of a callback. */
export type Shape = ResponseShape | BareShape;

/** An answer in its envelope. */
export interface ResponseShape {
  readonly frame: "envelope";
  /** The members of the Response object, with those of the envelope. */
  readonly members: readonly Member[];
  /** The members of `Response.Error` in a failure. */
  readonly error: ObjectType;
  /** Whether any other members may be there, as in the contract of the envelope. If not, they are drift. */
  readonly open: boolean;
  /** The member called Error that the action declares, if any (docs/design.md, "The wire contract": two actions of lkeap). */
  readonly ownError: Member | undefined;
  /** All types that can be reached from there, by name. */
  readonly types: readonly ObjectType[];
}

/** A callback's body. */
export interface BareShape {
  readonly frame: "none";
  readonly body: CallbackModel["body"];
  readonly types: readonly ObjectType[];
}

/**
 * How deep values of types that contain themselves may be nested. The verdicts of such types call themselves, and the
 * call stack of a browser or a worker holds a few thousand calls.
 */
export const MAX_DEPTH = 1_000;

const recursive = new Remembered<ObjectType, boolean>();

/** Whether a type contains itself, at any distance. Then every verdict counts how deep it is. */
export function isRecursive({ types }: Shape): boolean {
  const byName = new Map(types.map((type) => [type.name, type]));
  return types.some((type) =>
    // A shape has all types that its types refer to, so the answer is the same in each.
    recursive.get(type, "", () => reach(refsOf(type), byName).has(type.name)),
  );
}

/** The types that can be reached from some kinds, sorted by name. */
export const reachable = (
  kinds: readonly MemberKind[],
  types: ReadonlyMap<string, ObjectType>,
): readonly ObjectType[] =>
  [
    ...reach(
      kinds.flatMap((kind) => refOf(kind) ?? []),
      types,
    ),
  ]
    .flatMap((name) => types.get(name) ?? [])
    .sort((a, b) => byCodeUnit(a.name, b.name));

const isError = ({ name }: Member): boolean => name === "Error";

export const envelopeShape = ({ response, error }: EnvelopeModel): ResponseShape => ({
  frame: "envelope",
  members: response.members.filter((member) => !isError(member)),
  error,
  open: true,
  ownError: undefined,
  types: [],
});

/**
 * The shape of an answer: the members of the action, and the members of the envelope that the action does not declare.
 */
export function responseShape(
  { response: common, error }: EnvelopeModel,
  response: ObjectType,
  types: ReadonlyMap<string, ObjectType>,
): ResponseShape {
  const own = new Set(response.members.map(({ name }) => name));
  const members = [...response.members, ...common.members.filter(({ name }) => !own.has(name))];
  return {
    frame: "envelope",
    members: members.filter((member) => !isError(member)),
    error,
    open: false,
    ownError: response.members.find(isError),
    types: reachable(
      response.members.map(({ type }) => type),
      types,
    ),
  };
}
