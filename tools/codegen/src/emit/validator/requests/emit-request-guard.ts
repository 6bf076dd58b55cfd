import type { ElementKind, Member, ObjectType } from "../../../model/model.ts";
import { access, type Code, code, name } from "../../code.ts";
import { exportedValue, noExports } from "../../module.ts";
import { accepts, type Depth, depthsOf, eachAccepts, eachIs, listElements } from "../emit-guard.ts";
import { apart, type Guard, HelperFunctions } from "../helper-functions.ts";
import { MAX_DEPTH } from "../shape.ts";
import { allTypes, type RequestShape } from "./request-shape.ts";

/**
 * The verdict on a request, as plain expressions like that on an answer. It has one severity: requests that the API
 * would refuse. A member that is `undefined` counts as left out, because `JSON.stringify` leaves it out.
 */

const knows = (type: string): Code => name(`knows${type}`);

const test = (kind: ElementKind, value: Code, depth: Code): Code => {
  switch (kind.kind) {
    case "ref":
      return code`${accepts(kind.name, depth)}(${value}${depth})`;
    case "integer":
      return code`Number.isInteger(${value})`;
    case "number":
      return code`Number.isFinite(${value})`;
    default:
      return code`typeof ${value} === ${kind.kind}`;
  }
};

const listTest = (kind: ElementKind, value: Code, depth: Code): Code =>
  kind.kind === "ref"
    ? code`${eachAccepts(kind.name, depth)}(${value}${depth})`
    : code`${eachIs(kind.kind)}(${value})`;

function memberTest({ name: member, type, promised, nullable }: Member, depth: Code): readonly Code[] {
  const value = access(code`value`, member);
  if (type.kind === "any") return promised ? [code`${value} !== undefined`] : [];
  const kind = type.kind === "list" ? listTest(type.of, value, depth) : test(type, value, depth);
  const absent = promised
    ? nullable
      ? code`${value} === null`
      : undefined
    : nullable
      ? code`${value} == null`
      : code`${value} === undefined`;
  // Most requests leave most optional parameters out.
  return [absent === undefined ? kind : code`(${absent} || ${kind})`];
}

/**
 * A request is most often refused because a required parameter is missing or wrong, so these are tested first. They
 * are also in every request that is accepted, so they are the first names to compare with.
 */
const requiredFirst = (members: readonly Member[]): readonly Member[] => [
  ...members.filter(({ promised }) => promised),
  ...members.filter(({ promised }) => !promised),
];

/**
 * Here a switch is as fast as a list of comparisons, because the names from a loop are compared by address, one after the
 * other. A guard written by hand can first compare the optional parameters that people use most. It takes a twentieth less
 * time, and the definitions do not say which they are.
 */
const known = (members: readonly Member[]): Code => code`    switch (key) {
${members.map(({ name: member }) => code`      case ${member}:\n`)}        break;
      default:
        if (value[key] !== undefined) return false;
    }
`;

const knowsFunction = ({ name: type, members }: ObjectType): Code => code`const ${knows(type)} = (value) => {
  for (const key in value) {
${members.length === 0 ? code`    if (value[key] !== undefined) return false;\n` : known(requiredFirst(members))}  }
  return true;
};
`;

/**
 * The conditions for an object of a type. The test for an array comes last, as in the guards of answers: most requests that are
 * refused are refused before it.
 */
const conditions = (type: ObjectType, { parameter, next }: Depth): Code => code`${
  parameter.text === "" ? code`` : code`depth <= ${MAX_DEPTH} &&\n  `
}typeof value === "object" && value !== null${requiredFirst(type.members)
  .flatMap((member) => memberTest(member, next))
  .map((condition) => code` &&\n  ${condition}`)} &&
  ${knows(type.name)}(value) && !Array.isArray(value)`;

const typeFunction = (
  type: ObjectType,
  depth: Depth,
): Code => code`const ${accepts(type.name, depth.here)} = (value${depth.parameter}) =>
  ${conditions(type, depth)};
`;

/** The name of the function that tests a list. */
const eachName = (kind: ElementKind, { here }: Depth): Code =>
  kind.kind === "ref" ? eachAccepts(kind.name, here) : eachIs(kind.kind);

/**
 * It uses an index, because lists in requests are short, and an iterator would take a tenth of the time of a verdict.
 */
const eachFunction = (kind: ElementKind, depth: Depth): Code => {
  const { parameter, here } = depth;
  return code`const ${eachName(kind, depth)} = (list${kind.kind === "ref" ? parameter : code``}) => {
  if (!Array.isArray(list)) return false;
  for (let at = 0; at < list.length; at += 1) if (!(${test(kind, code`list[at]`, here)})) return false;
  return true;
};
`;
};

/** Adds the functions that the guard of a request calls. */
function addHelpers(shape: RequestShape, helpers: HelperFunctions): void {
  const { inside } = depthsOf(shape);
  const types = allTypes(shape);
  for (const type of types) helpers.add(knows(type.name), () => knowsFunction(type));
  for (const type of shape.types) {
    helpers.add(accepts(type.name, inside.here), () => typeFunction(type, inside));
  }
  for (const kind of listElements(types.flatMap(({ members }) => members.map(({ type }) => type)))) {
    helpers.add(eachName(kind, inside), () => eachFunction(kind, inside));
  }
}

function guardFunction(shape: RequestShape, local: Code): Code {
  const { root, types } = shape;
  const { inside, root: fromRoot } = depthsOf(shape);
  // A request that contains itself has a function that counts how deep it is. The report counts from its parameters.
  const condition = types.includes(root)
    ? code`${accepts(root.name, inside.here)}(value, 0)`
    : conditions(root, { ...fromRoot, parameter: code`` });
  return code`const ${local} = (value) =>\n  ${condition};\n`;
}

/** Emits the source of the functions that return whether the API would accept a request, such as `isSendSmsRequest`. */
export function emitRequestGuards(guards: readonly Guard<RequestShape>[]): Code {
  const helpers = new HelperFunctions();
  for (const { shape } of guards) addHelpers(shape, helpers);
  const functions = guards.map(({ exported, shape }) =>
    exportedValue(exported, (local) => guardFunction(shape, local)),
  );
  return code`${helpers.code}${functions.length === 0 ? noExports : apart(functions)}`;
}
