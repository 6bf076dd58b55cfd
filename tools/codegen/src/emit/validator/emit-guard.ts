import type { ElementKind, Member, MemberKind, ObjectType } from "../../model/model.ts";
import { access, type Code, code, joined, name } from "../code.ts";
import { exportedValue, noExports } from "../module.ts";
import { apart, type Guard, HelperFunctions } from "./helper-functions.ts";
import { isRecursive, MAX_DEPTH, type ResponseShape, type Shape } from "./shape.ts";

/**
 * The tolerant verdict as plain expressions, one small function per type. V8 inlines functions below 460 bytes of
 * bytecode, and those of Ajv are larger. In the tests, Ajv judges the same schemas as the oracle.
 *
 * The order of the tests decides how long a verdict takes. The figures here are of Node 20, measured against each other in
 * one process.
 * `--print-opt-code` shows the reasons. Each test for an array costs a tenth of a verdict on a small answer: it reads the type of the
 * object, and compares it with those of an array and of a proxy. No array of JSON has named members, so nearly every
 * value that is wrong is rejected without this test. So it comes last.
 *
 * On DescribeInstances, Ajv takes up to a tenth less time. `--trace-turbo-inlining` shows that V8 inlines only some of our types into
 * the function of an instance, and calls the others. They stay apart, so that the guards of a bundle can share them.
 */

/**
 * The names of the functions of a type. One action may need the function that counts how deep it is, and another action
 * the one that does not, so they differ. The names are not acceptsEach and acceptsBounded, because a type EachThing would
 * have a function acceptsEachThing.
 *
 * @param depth The argument for the depth; empty if the function does not count.
 */
export const accepts = (type: string, depth: Code): Code =>
  name(depth.text === "" ? `accepts${type}` : `bounded${type}`);
export const eachAccepts = (type: string, depth: Code): Code =>
  name(depth.text === "" ? `eachAccepts${type}` : `eachBounded${type}`);

/**
 * The depth that a function passes on: its own argument, plus one for each object. Empty if no type contains itself.
 */
export type Depth = { readonly parameter: Code; readonly here: Code; readonly next: Code };

const UNCOUNTED: Depth = { parameter: code``, here: code``, next: code`` };
const COUNTED: Depth = { parameter: code`, depth`, here: code`, depth`, next: code`, depth + 1` };
const FROM_ROOT: Depth = { parameter: code``, here: code`, 1`, next: code`, 1` };

/** How the functions of a shape count, and how the root calls them. */
export const depthsOf = (shape: Shape): { readonly inside: Depth; readonly root: Depth } =>
  isRecursive(shape) ? { inside: COUNTED, root: FROM_ROOT } : { inside: UNCOUNTED, root: UNCOUNTED };

/** Refuses values that are nested too deep. */
const bound = ({ parameter }: Depth): Code =>
  parameter.text === "" ? code`` : code`depth <= ${MAX_DEPTH} && `;

/** The test of a value that is neither missing nor null. */
const test = (kind: ElementKind, value: Code, depth: Code): Code => {
  switch (kind.kind) {
    case "ref":
      return code`${accepts(kind.name, depth)}(${value}${depth})`;
    case "integer":
      return code`isInteger(${value})`;
    case "number":
      return code`Number.isFinite(${value})`;
    default:
      return code`typeof ${value} === ${kind.kind}`;
  }
};

/**
 * The name of the function for lists of a kind. It is not eachAcceptsstring, because a data type can be called
 * `string`.
 */
export const eachIs = (kind: string): Code => name(`eachIs${kind.charAt(0).toUpperCase()}${kind.slice(1)}`);

const listTest = (kind: ElementKind, value: Code, depth: Code): Code =>
  kind.kind === "ref"
    ? code`${eachAccepts(kind.name, depth)}(${value}${depth})`
    : code`${eachIs(kind.kind)}(${value})`;

/** One line per member: of its kind, absent or null. The likeliest test comes first, unless it is a call. */
const memberTest = (object: Code, { name: member, type }: Member, depth: Code): readonly Code[] => {
  const value = access(object, member);
  if (type.kind === "any") return [];
  if (type.kind === "list") return [code`(${value} == null || ${listTest(type.of, value, depth)})`];
  const kind = test(type, value, depth);
  return [type.kind === "ref" ? code`(${value} == null || ${kind})` : code`(${kind} || ${value} == null)`];
};

/** Between the conditions of a verdict, one per line. */
export const AND: Code = code` &&\n    `;

/**
 * All members are optional, so an array of JSON passes their tests, and is rejected by the last one. Arrays in the place of
 * objects are too rare to test for them first.
 */
const typeGuard = (
  { name: type, members }: ObjectType,
  depth: Depth,
): Code => code`const ${accepts(type, depth.here)} = (value${depth.parameter}) =>
  value === null ||
  (${bound(depth)}typeof value === "object" && ${members.flatMap((member) =>
    memberTest(code`value`, member, depth.next).map((condition) => code`${condition}${AND}`),
  )}!Array.isArray(value));
`;

/** The name of the function that tests a list. */
const eachName = (kind: ElementKind, { here }: Depth): Code =>
  kind.kind === "ref" ? eachAccepts(kind.name, here) : eachIs(kind.kind);

/**
 * `undefined` does not exist in JSON: a list may hold nulls, but not undefined.
 *
 * A list is read by index, because most lists are short, and V8 makes an iterator for each list that is read with `for…of`.
 * Without the iterators, the verdict on DescribeInstances takes a fifth less time: its lists of texts have one item each.
 */
const eachGuard = (kind: ElementKind, depth: Depth): Code => {
  const item = code`list[at]`;
  const isRef = kind.kind === "ref";
  const condition = test(kind, item, depth.here);
  return code`const ${eachName(kind, depth)} = (list${isRef ? depth.parameter : code``}) => {
  if (!Array.isArray(list)) return false;
  for (let at = 0; at < list.length; at += 1) if (!(${isRef ? condition : code`${condition} || ${item} === null`})) return false;
  return true;
};
`;
};

/** The kinds of all members of a shape and of its types. */
export const kindsOf = (shape: Shape): readonly MemberKind[] => [
  ...(shape.frame === "envelope"
    ? [...shape.members, ...(shape.ownError === undefined ? [] : [shape.ownError])].map(({ type }) => type)
    : [shape.body]),
  ...shape.types.flatMap(({ members }) => members.map(({ type }) => type)),
];

/** The kinds of the items of lists, each once. */
export function listElements(kinds: readonly MemberKind[]): readonly ElementKind[] {
  const found = new Map<string, ElementKind>();
  for (const kind of kinds) {
    if (kind.kind === "list")
      found.set(kind.of.kind === "ref" ? `ref ${kind.of.name}` : kind.of.kind, kind.of);
  }
  return [...found.values()];
}

export const hasKind = (kinds: readonly MemberKind[], wanted: string): boolean =>
  kinds.some((kind) => kind.kind === wanted || (kind.kind === "list" && kind.of.kind === wanted));

/** `decode` may have turned an int64 into a bigint, and `check` accepts it. */
const INTEGER = code`const isInteger = (value) => Number.isInteger(value) || typeof value === "bigint";
`;

/**
 * Whether a value is no array. Every array has a length, so the test for an array is needed only if there is one. If V8 has seen
 * only objects with the same members, it knows that they have no length, and removes both tests. Otherwise it looks for the length
 * in a table, which takes longer than the test for an array. So only `body` and `error` are tested this way: they have
 * the same members in nearly every answer.
 */
const isNoArray = (object: Code): Code => code`(${object}.length === undefined || !Array.isArray(${object}))`;

/**
 * An Error may be null or have an empty Code, which is not a failure. Otherwise it needs a Code and a Message.
 *
 * The Message is tested first, because an Error without one is most often rejected.
 */
const ERROR = code`const isTolerableError = (error) =>
  error == null ||
  (typeof error === "object" &&
    (typeof error.Message === "string" ? typeof error.Code === "string" : error.Code === "") &&
    ${isNoArray(code`error`)});
`;

/** Whether a response has no members besides Error and RequestId. */
export const NOTHING_ELSE: Code = code`const hasNothingElse = (response) => {
  for (const key of Object.keys(response)) if (key !== "Error" && key !== "RequestId") return false;
  return true;
};
`;

/** The conditions of the members of a response, apart from RequestId and the Error of a failure. */
const responseConditions = ({ members, ownError }: ResponseShape, depth: Code): readonly Code[] => {
  const response = code`response`;
  const ofOwnError = (member: Member): Code => {
    const [present = code`true`] = memberTest(response, member, depth);
    return code`(hasNothingElse(response) ? isTolerableError(response.Error) : ${present})`;
  };
  return [
    ...(ownError === undefined ? [] : [ofOwnError(ownError)]),
    ...members
      .filter((each) => each.name !== "RequestId")
      .flatMap((each) => memberTest(response, each, depth)),
  ];
};

/** The names of helper functions that begin like those of guards. An action can be called Integer. */
const LIKE_GUARDS = ["isInteger", "isTolerableError"];

/** Adds the functions that the guard of a shape calls. */
function addHelpers(shape: Shape, helpers: HelperFunctions): void {
  const kinds = kindsOf(shape);
  const { inside } = depthsOf(shape);
  if (hasKind(kinds, "integer")) helpers.add(code`isInteger`, () => INTEGER);
  if (shape.frame === "envelope") {
    helpers.add(code`isTolerableError`, () => ERROR);
    if (shape.ownError !== undefined) helpers.add(code`hasNothingElse`, () => NOTHING_ELSE);
  }
  for (const type of shape.types) helpers.add(accepts(type.name, inside.here), () => typeGuard(type, inside));
  for (const kind of listElements(kinds)) helpers.add(eachName(kind, inside), () => eachGuard(kind, inside));
}

function guardFunction(shape: Shape, local: Code): Code {
  const { root } = depthsOf(shape);
  if (shape.frame === "none") {
    const { body } = shape;
    const condition =
      body.kind === "list"
        ? listTest(body.of, code`body`, root.here)
        : code`body !== null && ${test(body, code`body`, root.here)}`;
    return code`const ${local} = (body) => ${condition};\n`;
  }
  const error = shape.ownError === undefined ? code` || !isTolerableError(response.Error)` : code``;
  const conditions = [
    ...responseConditions(shape, root.next),
    code`!Array.isArray(response)`,
    isNoArray(code`body`),
  ];
  // A statement for each step of the envelope: in one expression, V8 keeps the answers of the steps in registers, and
  // an accepted answer takes a twentieth longer.
  return code`function ${local}(body) {
  if (typeof body !== "object" || body === null) return false;
  const response = body.Response;
  if (typeof response !== "object" || response === null) return false;
  if (typeof response.RequestId !== "string"${error}) return false;
  return (
    ${joined(conditions, AND)}
  );
}
`;
}

/**
 * Emits the source of the functions that return whether a value is accepted, such as `isSendSms`. They import nothing.
 */
export function emitGuards(guards: readonly Guard<Shape>[]): Code {
  const helpers = new HelperFunctions();
  for (const { shape } of guards) addHelpers(shape, helpers);
  const used = new Set([...LIKE_GUARDS, ...guards.map(({ exported }) => exported)]);
  const functions = guards.map(({ exported, shape }) =>
    exportedValue(
      exported,
      (local) => guardFunction(shape, local),
      LIKE_GUARDS.includes(exported) ? used : undefined,
    ),
  );
  return code`${helpers.code}${functions.length === 0 ? noExports : apart(functions)}`;
}
