import type { ElementKind, Member, ObjectType } from "../../model/model.ts";
import { access, type Code, code, name } from "../code.ts";
import { hasKind, kindsOf, listElements } from "./emit-guard.ts";
import type { ResponseShape, Shape } from "./shape.ts";

/** The strict verdict as plain expressions: nothing to remark on a value. Answers as `strictSchema` does. */

const keeps = (type: string): Code => name(`keeps${type}`);
const keepsEach = (type: string): Code => name(`keepsEach${type}`);

const test = (kind: ElementKind, value: Code): Code => {
  switch (kind.kind) {
    case "ref":
      return code`${keeps(kind.name)}(${value})`;
    case "integer":
      return code`isExact(${value})`;
    case "number":
      return code`Number.isFinite(${value})`;
    default:
      return code`typeof ${value} === ${kind.kind}`;
  }
};

const listTest = (kind: ElementKind, value: Code): Code =>
  kind.kind === "ref" ? code`${keepsEach(kind.name)}(${value})` : code`${keepsEach(kind.kind)}(${value})`;

/** @param absent What holds where the member is missing: a condition, or true or false. */
function memberTest(
  object: Code,
  { name: member, type, nullable, deprecated }: Member,
  absent: Code | boolean,
): readonly Code[] {
  const value = access(object, member);
  if (deprecated) return [code`${value} === undefined`, ...(absent === true ? [] : [code`${absent}`])];
  if (type.kind === "any") return absent === true ? [] : [code`(${value} !== undefined || ${absent})`];
  const kind = type.kind === "list" ? listTest(type.of, value) : test(type, value);
  const present = nullable ? code`(${value} === null || ${kind})` : kind;
  if (absent === false) return [present];
  return absent === true
    ? [code`(${value} === undefined || ${present})`]
    : [code`(${value} === undefined ? ${absent} : ${present})`];
}

const knows = (members: readonly string[], object: Code): Code =>
  members.length === 0
    ? code`  for (const _key in ${object}) return false;
`
    : code`  for (const key in ${object}) {
    switch (key) {
${members.map((each) => code`      case ${each}:\n`)}        break;
      default:
        return false;
    }
  }
`;

const every = (conditions: readonly Code[]): Code =>
  conditions.length === 0
    ? code`true`
    : code`${conditions.map((condition, index) => (index === 0 ? condition : code` &&\n    ${condition}`))}`;

const typeFunction = ({ name: type, members }: ObjectType): Code => code`function ${keeps(type)}(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
${knows(
  members.map((member) => member.name),
  code`value`,
)}  return (
    ${every(members.flatMap((member) => memberTest(code`value`, member, !member.promised)))}
  );
}
`;

const eachFunction = (
  kind: ElementKind,
): Code => code`function ${kind.kind === "ref" ? keepsEach(kind.name) : keepsEach(kind.kind)}(list) {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(${test(kind, code`item`)})) return false;
  return true;
}
`;

const EXACT = code`const isExact = (value) => Number.isSafeInteger(value) || typeof value === "bigint";

`;

const NOTHING_ELSE = code`const hasNothingElse = (response) => {
  for (const key in response) if (key !== "Error" && key !== "RequestId") return false;
  return true;
};

`;

/** A failure: a Code, a Message, and nothing else. */
const ERROR = code`function isExactError(error) {
  if (typeof error !== "object" || error === null || Array.isArray(error)) return false;
  for (const key in error) if (key !== "Code" && key !== "Message") return false;
  return typeof error.Code === "string" && error.Code !== "" && typeof error.Message === "string";
}

`;

function responseBody(shape: ResponseShape): Code {
  const { members, ownError, open } = shape;
  const response = code`response`;
  const declared = members.filter(({ name: each }) => each !== "RequestId");
  const known = open ? code`` : knows(["Error", "RequestId", ...declared.map((each) => each.name)], response);
  const isFailure =
    ownError === undefined
      ? code`response.Error !== undefined`
      : code`response.Error !== undefined && hasNothingElse(response)`;
  const own =
    ownError === undefined
      ? []
      : memberTest(response, ownError, !ownError.promised).map((condition) => code`(failed || ${condition})`);
  const conditions = [
    code`typeof response.RequestId === "string"`,
    ...own,
    ...declared.flatMap((member) => memberTest(response, member, member.promised ? code`failed` : true)),
  ];
  return code`${known}  const failed = ${isFailure};
  if (failed && !isExactError(response.Error)) return false;
  return (
    ${every(conditions)}
  );
`;
}

/** Shape in: the source of the function `conforms`. */
export function emitConforms(shape: Shape): Code {
  const kinds = kindsOf(shape);
  const helpers = code`${hasKind(kinds, "integer") ? EXACT : code``}${shape.types.map(
    (type) => code`${typeFunction(type)}\n`,
  )}${listElements(kinds).map((kind) => code`${eachFunction(kind)}\n`)}`;
  if (shape.frame === "none") {
    const { body } = shape;
    if (body.kind === "any") return code`const conforms = () => true;\n`;
    const condition = body.kind === "list" ? listTest(body.of, code`body`) : test(body, code`body`);
    return code`${helpers}const conforms = (body) => ${condition};
`;
  }
  return code`${ERROR}${shape.ownError === undefined ? code`` : NOTHING_ELSE}${helpers}function conforms(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  for (const key in body) if (key !== "Response") return false;
  const response = body.Response;
  if (typeof response !== "object" || response === null || Array.isArray(response)) return false;
${responseBody(shape)}}
`;
}
