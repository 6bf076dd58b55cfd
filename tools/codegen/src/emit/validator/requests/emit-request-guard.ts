import type { ElementKind, Member, ObjectType } from "../../../model/model.ts";
import { access, type Code, code, name } from "../../code.ts";
import { exportedValue } from "../../module.ts";
import { type Depth, depthsOf, eachIs, listElements } from "../emit-guard.ts";
import { MAX_DEPTH } from "../shape.ts";
import { allTypes, type RequestShape } from "./request-shape.ts";

/**
 * The verdict on a request, as plain expressions like that on an answer. It has one severity: requests that the API
 * would refuse. A member that is `undefined` counts as left out, because `JSON.stringify` leaves it out.
 */

const accepts = (type: string): Code => name(`accepts${type}`);
const eachAccepts = (type: string): Code => name(`eachAccepts${type}`);
const knows = (type: string): Code => name(`knows${type}`);

const test = (kind: ElementKind, value: Code, depth: Code): Code => {
  switch (kind.kind) {
    case "ref":
      return code`${accepts(kind.name)}(${value}${depth})`;
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
    ? code`${eachAccepts(kind.name)}(${value}${depth})`
    : code`${eachIs(kind.kind)}(${value})`;

function memberTest({ name: member, type, promised, nullable }: Member, depth: Code): readonly Code[] {
  const value = access(code`value`, member);
  if (type.kind === "any") return promised ? [code`${value} !== undefined`] : [];
  const isCall = type.kind === "list" || type.kind === "ref";
  const kind = type.kind === "list" ? listTest(type.of, value, depth) : test(type, value, depth);
  const absent = promised
    ? nullable
      ? code`${value} === null`
      : undefined
    : nullable
      ? code`${value} == null`
      : code`${value} === undefined`;
  if (absent === undefined) return [kind];
  return [isCall ? code`(${absent} || ${kind})` : code`(${kind} || ${absent})`];
}

/** Here a switch is as fast as a list of comparisons, because the names from a loop are compared by address. */
const known = (members: readonly Member[]): Code => code`    switch (key) {
${members.map(({ name: member }) => code`      case ${member}:\n`)}        break;
      default:
        if (value[key] !== undefined) return false;
    }
`;

const knowsFunction = ({ name: type, members }: ObjectType): Code => code`const ${knows(type)} = (value) => {
  for (const key in value) {
${members.length === 0 ? code`    if (value[key] !== undefined) return false;\n` : known(members)}  }
  return true;
};
`;

/** The conditions for an object of a type. */
const conditions = (type: ObjectType, { parameter, next }: Depth): Code => code`${
  parameter.text === "" ? code`` : code`depth <= ${MAX_DEPTH} &&\n  `
}typeof value === "object" && value !== null && !Array.isArray(value)${type.members
  .flatMap((member) => memberTest(member, next))
  .map((condition) => code` &&\n  ${condition}`)} &&
  ${knows(type.name)}(value)`;

const typeFunction = (
  type: ObjectType,
  depth: Depth,
): Code => code`const ${accepts(type.name)} = (value${depth.parameter}) =>
  ${conditions(type, depth)};
`;

/**
 * It uses an index, because lists in requests are short, and an iterator would take a tenth of the time of a verdict.
 */
const eachFunction = (kind: ElementKind, { parameter, here }: Depth): Code => {
  const isRef = kind.kind === "ref";
  return code`const ${isRef ? eachAccepts(kind.name) : eachIs(kind.kind)} = (list${isRef ? parameter : code``}) => {
  if (!Array.isArray(list)) return false;
  for (let at = 0; at < list.length; at += 1) if (!(${test(kind, code`list[at]`, here)})) return false;
  return true;
};
`;
};

/** Emits the source of the function that returns whether the API would accept a request, such as `isSendSmsRequest`. */
export function emitRequestGuard(exported: string, shape: RequestShape): Code {
  const { root, types } = shape;
  const { inside, root: fromRoot } = depthsOf(shape);
  const lists = listElements(allTypes(shape).flatMap(({ members }) => members.map(({ type }) => type)));
  const helpers = code`${allTypes(shape).map((type) => code`${knowsFunction(type)}\n`)}${types.map(
    (type) => code`${typeFunction(type, inside)}\n`,
  )}${lists.map((kind) => code`${eachFunction(kind, inside)}\n`)}`;
  // A request that contains itself has a function that counts how deep it is. The report counts from its parameters.
  const condition = types.includes(root)
    ? code`${accepts(root.name)}(value, 0)`
    : conditions(root, { ...fromRoot, parameter: code`` });
  const guard = (local: Code): Code => code`const ${local} = (value) =>\n  ${condition};\n`;
  return code`${helpers}${exportedValue(exported, guard)}`;
}
