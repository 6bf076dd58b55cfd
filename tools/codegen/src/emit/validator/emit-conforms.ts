import type { ElementKind, Member, ObjectType } from "../../model/model.ts";
import { access, type Code, code, joined, name } from "../code.ts";
import { Remembered } from "../remembered.ts";
import { alikeOf, isWide } from "./alike.ts";
import {
  AND,
  type Depth,
  depthsOf,
  eachIs,
  hasKind,
  kindsOf,
  listElements,
  NOTHING_ELSE,
} from "./emit-guard.ts";
import { MAX_DEPTH, type ResponseShape, type Shape } from "./shape.ts";

/**
 * The strict verdict as plain expressions: whether a value keeps every promise. It answers as `strictSchema` does. Its
 * second argument `isExact` tests the integers, because their digits do not count if `decode` takes them from the text. Its
 * third argument `own` is that of a report, and is called for wide types only.
 */

/**
 * The arguments that the functions of a shape pass on besides the value: the test of integers, if there are any, `own`, if
 * a type is read from copies, and the depth.
 */
interface Passed extends Depth {
  readonly isCounted: boolean;
}

const EXACT = code`, isExact`;

const passed = (before: Code, { parameter, here, next }: Depth): Passed => ({
  parameter: code`${before}${parameter}`,
  here: code`${before}${here}`,
  next: code`${before}${next}`,
  isCounted: parameter.text !== "",
});

const keeps = (type: string): Code => name(`keeps${type}`);
// The name is not keepsEach, because a type EachThing would have a function keepsEachThing.
const eachKeeps = (type: string): Code => name(`eachKeeps${type}`);

const test = (kind: ElementKind, value: Code, passes: Code): Code => {
  switch (kind.kind) {
    case "ref":
      return code`${keeps(kind.name)}(${value}${passes})`;
    case "integer":
      return code`isExact(${value})`;
    case "number":
      return code`Number.isFinite(${value})`;
    default:
      return code`typeof ${value} === ${kind.kind}`;
  }
};

const listTest = (kind: ElementKind, value: Code, passes: Code): Code => {
  if (kind.kind === "ref") return code`${eachKeeps(kind.name)}(${value}${passes})`;
  return code`${eachIs(kind.kind)}(${value}${kind.kind === "integer" ? code`, isExact` : code``})`;
};

/** @param absent The verdict if the member is missing: a condition, or true or false. */
function memberTest(
  object: Code,
  { name: member, type, nullable, deprecated }: Member,
  absent: Code | boolean,
  passes: Code,
): readonly Code[] {
  const value = access(object, member);
  if (deprecated) return [code`${value} === undefined`, ...(absent === true ? [] : [code`${absent}`])];
  if (type.kind === "any") return absent === true ? [] : [code`(${value} !== undefined || ${absent})`];
  const kind = type.kind === "list" ? listTest(type.of, value, passes) : test(type, value, passes);
  // The likeliest test comes first, unless it is a call.
  const or = (other: Code): Code =>
    type.kind === "list" || type.kind === "ref" ? code`(${other} || ${kind})` : code`(${kind} || ${other})`;
  const present = nullable ? or(code`${value} === null`) : kind;
  if (absent === false) return [present];
  if (absent !== true) return [code`(${value} === undefined ? ${absent} : ${present})`];
  // Every optional member may be null.
  return [or(code`${value} == null`)];
}

/** Whether objects with few members of a wide type can conform. If it promises many members, the first that is missing decides. */
const isReadFromCopy = ({ members }: ObjectType): boolean =>
  isWide(members.filter(({ promised }) => !promised).length);

/** The test that an object has no other members than the known ones. */
function counted(object: Code, certain: number, possible: readonly Code[]): Code {
  const terms = possible.map((member) => code` + (${member} !== undefined)`);
  return code`hasMembers(${object}, ${certain}${terms})`;
}

const typeFunctions = new Remembered<ObjectType, Code>();

const typeFunction = (type: ObjectType, passes: Passed): Code =>
  typeFunctions.get(type, passes.parameter.text, () => printedType(type, passes));

function printedType(printed: ObjectType, { parameter, next, isCounted }: Passed): Code {
  const { name: type, members } = printed;
  const isCopied = isReadFromCopy(printed);
  const value = code`value`;
  const object = isCopied ? code`known` : value;
  const conditions = members.flatMap((member) => memberTest(object, member, !member.promised, next));
  // A deprecated member is not there if the other conditions hold.
  const usual = members.filter(({ deprecated }) => !deprecated);
  const optional = usual.filter(({ promised }) => !promised).map((member) => access(object, member.name));
  const noOthers = counted(value, usual.length - optional.length, optional);
  return code`function ${keeps(type)}(value${parameter}) {
  if (${isCounted ? code`depth > ${MAX_DEPTH} || ` : code``}typeof value !== "object" || value === null || Array.isArray(value)) return false;
${isCopied ? code`  const known = own(value, ${alikeOf(type)});\n` : code``}  return (
    ${joined([...conditions, noOthers], AND)}
  );
}
`;
}

function eachFunction(kind: ElementKind, { parameter, here }: Passed): Code {
  const isRef = kind.kind === "ref";
  const more = isRef ? parameter : kind.kind === "integer" ? EXACT : code``;
  // Read by index, for the same reason as in the guards of lists.
  return code`function ${isRef ? eachKeeps(kind.name) : eachIs(kind.kind)}(list${more}) {
  if (!Array.isArray(list)) return false;
  for (let at = 0; at < list.length; at += 1) if (!(${test(kind, code`list[at]`, here)})) return false;
  return true;
}
`;
}

/** The test that a response has no unknown members. Only RequestId is sure to be there, because a failure promises no more. */
function nothingElse(declared: readonly Member[]): Code {
  const usual = declared.filter(({ deprecated }) => !deprecated).map(({ name: each }) => each);
  const possible = usual.map((each) => access(code`response`, each));
  return counted(code`response`, 1, [...possible, code`response.Error`]);
}

function responseBody(shape: ResponseShape, passes: Code): Code {
  const { members, ownError, open } = shape;
  const response = code`response`;
  const declared = members.filter(({ name: each }) => each !== "RequestId");
  const isFailure =
    ownError === undefined
      ? code`response.Error !== undefined`
      : code`response.Error !== undefined && hasNothingElse(response)`;
  const own =
    ownError === undefined
      ? []
      : memberTest(response, ownError, !ownError.promised, passes).map(
          (condition) => code`(failed || ${condition})`,
        );
  const conditions = [
    code`typeof response.RequestId === "string"`,
    ...own,
    ...declared.flatMap((member) =>
      memberTest(response, member, member.promised ? code`failed` : true, passes),
    ),
    ...(open ? [] : [nothingElse(declared)]),
  ];
  return code`  const failed = ${isFailure};
  if (failed && !isExactError(response.Error)) return false;
  return (
    ${joined(conditions, AND)}
  );
`;
}

/** The functions of the runtime that `conforms` calls. */
export function calledByConforms(shape: Shape): readonly string[] {
  return shape.frame === "envelope" ? ["hasMembers", "isExactError"] : ["hasMembers"];
}

/** Emits the source of the function `conforms` for a shape. */
export function emitConforms(shape: Shape): Code {
  const kinds = kindsOf(shape);
  const depths = depthsOf(shape);
  const copies = shape.types.some(isReadFromCopy);
  const exact = copies || hasKind(kinds, "integer") ? EXACT : code``;
  const more = copies ? code`${exact}, own` : exact;
  const [inside, root] = [passed(more, depths.inside), passed(more, depths.root)];
  const helpers = code`${shape.types.map(
    (type) => code`${typeFunction(type, inside)}\n`,
  )}${listElements(kinds).map((kind) => code`${eachFunction(kind, inside)}\n`)}`;
  if (shape.frame === "none") {
    const { body } = shape;
    const condition =
      body.kind === "list" ? listTest(body.of, code`body`, root.here) : test(body, code`body`, root.here);
    return code`${helpers}const conforms = (body${more}) => ${condition};
`;
  }
  return code`${shape.ownError === undefined ? code`` : code`${NOTHING_ELSE}\n`}${helpers}function conforms(body${more}) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  if (typeof response !== "object" || response === null || Array.isArray(response)) return false;
  if (!hasMembers(body, 1)) return false;
${responseBody(shape, root.next)}}
`;
}
