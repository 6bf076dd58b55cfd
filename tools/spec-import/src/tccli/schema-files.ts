import { pointer } from "@tc3-schema/base/json";
import { byCodeUnit } from "@tc3-schema/base/order";
import type {
  ActionSchema,
  MemberSchema,
  ObjectTypeSchema,
  ObjectTypeSchemas,
  RequestsFile,
  ResponsesFile,
} from "@tc3-schema/codegen/schema-files";
import type { Announced } from "../merge/announced.ts";
import type { Words } from "../merge/words.ts";
import type { Action, Definition, Documents, MemberDefinition, ObjectDefinition } from "./definition.ts";
import { memberSchema } from "./member-schema.ts";
import { plainText } from "./plain-text.ts";
import { reachable } from "./reachable.ts";

const BASE = "https://tc3-schema.github.io/schemas";
const DRAFT = "http://json-schema.org/draft-07/schema#";

/** The same words as in `schemas/envelope.schema.json`, because it is the same member in every answer. */
const REQUEST_ID = "Identifies this one request; quote it when you ask support about it.";

/**
 * The words that a new file takes from the previous one, and whether it takes the official words where we have none.
 */
export interface Wording {
  readonly words: Words;
  readonly announced: Announced;
  /** The types of the previous file. */
  readonly present: ObjectTypeSchemas;
  readonly withDocs: boolean;
}

/** Returns the address that identifies a schema. The editions have different ones. */
const idOf = (source: Definition, kind: "requests" | "responses"): string =>
  `${BASE}/${source.edition === "cn" ? "" : `${source.edition}/`}${pathOf(source, kind)}`;

/** A version of a service as new titles and descriptions name it: `sms 2021-01-11`, and the edition unless it is cn. */
const nameOf = ({ edition, service, version }: Definition): string =>
  `${service} ${version}${edition === "cn" ? "" : ` (edition ${edition})`}`;

/** The path of a schema file below the schemas directory. */
export const pathOf = ({ service, folder }: Definition, kind: "requests" | "responses"): string =>
  `services/${service}/${folder}/${kind}.schema.json`;

const withDescription = (description: string | undefined): { description?: string } =>
  description === undefined ? {} : { description };

/** Returns the official words, a paragraph per definition. Definitions in several languages often share a text. */
function offered({ withDocs }: Wording, documents: Documents): string | undefined {
  const texts = withDocs ? documents.flatMap((document) => plainText(document) ?? []) : [];
  return texts.length === 0 ? undefined : [...new Set(texts)].join("\n\n");
}

function definition(
  { name, documents, members }: ObjectDefinition,
  isRequired: (member: MemberDefinition) => boolean,
  offer: (member: MemberDefinition) => string | undefined,
  wording: Wording,
): ObjectTypeSchema {
  const { words, announced, present } = wording;
  const at = (...tokens: string[]): string => pointer("definitions", name, ...tokens);
  const before = Object.hasOwn(present, name) ? present[name] : undefined;
  const described = (member: string, offeredWords?: string): { description?: string } => {
    // Requested even if the mark is removed, because then its place is not lost.
    words.optional(at("properties", member, "x-announced"));
    return withDescription(words.needed(at("properties", member, "description"), offeredWords));
  };
  const failures = words.optional(at("x-failures")) === undefined ? undefined : before?.["x-failures"];
  const schemas = members.map((member): [string, MemberSchema] => [
    member.name,
    memberSchema(member, described(member.name, offer(member)).description),
  ]);
  const names = new Set(members.map((member) => member.name));
  const kept = announced
    .keep(name, before, (member) => names.has(member))
    .map(([member, schema]): [string, MemberSchema] => [member, { ...schema, ...described(member) }]);
  return {
    title: name,
    ...withDescription(words.needed(at("description"), offered(wording, documents))),
    ...(failures === undefined ? {} : { "x-failures": failures }),
    type: "object",
    required: members.filter(isRequired).map((member) => member.name),
    // Built from entries, not by assignment, so that a member called __proto__ stays a member.
    properties: Object.fromEntries([...schemas, ...kept].sort(([a], [b]) => byCodeUnit(a, b))),
  };
}

function actionSchema({ name, status, documents }: Action, wording: Wording): ActionSchema {
  const { words } = wording;
  const docs = words.optional(pointer("x-actions", name, "x-docs"));
  return {
    ...withDescription(words.needed(pointer("x-actions", name, "description"), offered(wording, documents))),
    ...(status === "online" ? {} : { "x-status": status }),
    ...(docs === undefined ? {} : { "x-docs": docs }),
  };
}

/** Returns the schema of the answers. `required` lists what the definition promises, not what requests need. */
export function responsesFile(source: Definition, wording: Wording): ResponsesFile {
  const { edition, service, version, actions } = source;
  const outputs = new Set(actions.map(({ output }) => output));
  const isRequestId = (object: ObjectDefinition, { name }: MemberDefinition): boolean =>
    name === "RequestId" && outputs.has(object.name);
  const definitions: ObjectTypeSchemas = Object.fromEntries(
    reachable(source, [...outputs]).map((object) => [
      object.name,
      definition(
        object,
        // The definitions do not promise RequestId, but every answer has it.
        (member) => member.promised || isRequestId(object, member),
        (member) => (isRequestId(object, member) ? REQUEST_ID : offered(wording, member.documents)),
        wording,
      ),
    ]),
  );
  return {
    $schema: DRAFT,
    $id: idOf(source, "responses"),
    title: wording.words.certain("/title", `Responses of ${nameOf(source)}`),
    description: wording.words.certain(
      "/description",
      `The Response object that each action of ${nameOf(source)} returns when it succeeds.`,
    ),
    "x-edition": edition,
    "x-service": service,
    "x-version": version,
    "x-actions": Object.fromEntries(actions.map((action) => [action.name, actionSchema(action, wording)])),
    definitions,
  };
}

/** Returns the schema of the requests. */
export function requestsFile(source: Definition, wording: Wording): RequestsFile {
  const { edition, service, version, actions } = source;
  const definitions: ObjectTypeSchemas = Object.fromEntries(
    reachable(
      source,
      actions.map(({ input }) => input),
    ).map((object) => [
      object.name,
      definition(
        object,
        ({ given }) => given,
        ({ documents }) => offered(wording, documents),
        wording,
      ),
    ]),
  );
  return {
    $schema: DRAFT,
    $id: idOf(source, "requests"),
    title: wording.words.certain("/title", `Requests of ${nameOf(source)}`),
    description: wording.words.certain(
      "/description",
      `The parameters that each action of ${nameOf(source)} takes in the body of the request.`,
    ),
    "x-edition": edition,
    "x-service": service,
    "x-version": version,
    definitions,
  };
}
