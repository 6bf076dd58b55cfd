import { pointer } from "@tc3-schema/base/json";
import { byCodeUnit } from "@tc3-schema/base/order";
import type {
  ActionSchema,
  Definitions,
  MemberSchema,
  ObjectTypeSchema,
  RequestsFile,
  ResponsesFile,
} from "@tc3-schema/codegen/schema-files";
import type { Announced } from "../merge/announced.ts";
import type { Words } from "../merge/words.ts";
import { memberSchema } from "./member-schema.ts";
import { plainText } from "./plain-text.ts";
import { reachable } from "./reachable.ts";
import type { Action, MemberSpec, ObjectSpec, Spec } from "./spec.ts";

const BASE = "https://tc3-schema.github.io/schemas";
const DRAFT = "http://json-schema.org/draft-07/schema#";

/** As in `schemas/envelope.schema.json`: the same member in every answer has the same words. */
const REQUEST_ID = "Identifies this one request; quote it when you ask support about it.";

/** What a file takes from the one before it, and whether the official words are wanted where there are none of ours. */
export interface Wording {
  readonly words: Words;
  readonly announced: Announced;
  /** The types of the file before. */
  readonly present: Definitions;
  readonly withDocs: boolean;
}

/** The path of a schema file below the schemas directory. */
export const pathOf = ({ service, folder }: Spec, kind: "requests" | "responses"): string =>
  `services/${service}/${folder}/${kind}.schema.json`;

const withDescription = (description: string | undefined): { description?: string } =>
  description === undefined ? {} : { description };

const offered = ({ withDocs }: Wording, document: string): string | undefined =>
  withDocs ? plainText(document) : undefined;

function definition(
  { name, document, members }: ObjectSpec,
  isRequired: (member: MemberSpec) => boolean,
  offer: (member: MemberSpec) => string | undefined,
  wording: Wording,
): ObjectTypeSchema {
  const { words, announced, present } = wording;
  const at = (...tokens: string[]): string => pointer("definitions", name, ...tokens);
  const before = Object.hasOwn(present, name) ? present[name] : undefined;
  const described = (member: string, offeredWords?: string): { description?: string } => {
    // Asked for even where the mark goes, for it has not lost its place then.
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
    ...withDescription(words.needed(at("description"), offered(wording, document))),
    ...(failures === undefined ? {} : { "x-failures": failures }),
    type: "object",
    required: members.filter(isRequired).map((member) => member.name),
    // From entries, not by assignment: a member called __proto__ is a member.
    properties: Object.fromEntries([...schemas, ...kept].sort(([a], [b]) => byCodeUnit(a, b))),
  };
}

function actionSchema({ name, status, document }: Action, wording: Wording): ActionSchema {
  const { words } = wording;
  const docs = words.optional(pointer("x-actions", name, "x-docs"));
  return {
    ...withDescription(words.needed(pointer("x-actions", name, "description"), offered(wording, document))),
    ...(status === "online" ? {} : { "x-status": status }),
    ...(docs === undefined ? {} : { "x-docs": docs }),
  };
}

/** What the actions answer. `required` is what the definition promises, never what a request would need. */
export function responsesFile(spec: Spec, wording: Wording): ResponsesFile {
  const { service, version, actions } = spec;
  const outputs = new Set(actions.map(({ output }) => output));
  const isRequestId = (object: ObjectSpec, { name }: MemberSpec): boolean =>
    name === "RequestId" && outputs.has(object.name);
  const definitions: Definitions = Object.fromEntries(
    reachable(spec, [...outputs]).map((object) => [
      object.name,
      definition(
        object,
        // The definitions promise no RequestId, though nothing else is as sure to come.
        (member) => member.promised || isRequestId(object, member),
        (member) => (isRequestId(object, member) ? REQUEST_ID : offered(wording, member.document)),
        wording,
      ),
    ]),
  );
  return {
    $schema: DRAFT,
    $id: `${BASE}/${pathOf(spec, "responses")}`,
    title: wording.words.certain("/title", `Responses of ${service} ${version}`),
    description: wording.words.certain(
      "/description",
      `What each action of ${service} ${version} answers when it succeeds: the Response object.`,
    ),
    "x-service": service,
    "x-version": version,
    "x-actions": Object.fromEntries(actions.map((action) => [action.name, actionSchema(action, wording)])),
    definitions,
  };
}

/** What the actions take. */
export function requestsFile(spec: Spec, wording: Wording): RequestsFile {
  const { service, version, actions } = spec;
  const definitions: Definitions = Object.fromEntries(
    reachable(
      spec,
      actions.map(({ input }) => input),
    ).map((object) => [
      object.name,
      definition(
        object,
        ({ given }) => given,
        ({ document }) => offered(wording, document),
        wording,
      ),
    ]),
  );
  return {
    $schema: DRAFT,
    $id: `${BASE}/${pathOf(spec, "requests")}`,
    title: wording.words.certain("/title", `Requests of ${service} ${version}`),
    description: wording.words.certain(
      "/description",
      `What each action of ${service} ${version} takes: the parameters in the body of the request.`,
    ),
    "x-service": service,
    "x-version": version,
    definitions,
  };
}
