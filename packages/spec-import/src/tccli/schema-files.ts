import { pointer } from "@tc3-schema/codegen/pointer";
import type {
  ActionSchema,
  Definitions,
  ObjectTypeSchema,
  RequestsFile,
  ResponsesFile,
} from "@tc3-schema/codegen/schema-files";
import type { Words } from "../merge/words.ts";
import { memberSchema } from "./member-schema.ts";
import { plainText } from "./plain-text.ts";
import { reachable } from "./reachable.ts";
import type { Action, MemberSpec, ObjectSpec, Spec } from "./spec.ts";

const BASE = "https://tc3-schema.github.io/schemas";
const DRAFT = "http://json-schema.org/draft-07/schema#";

/** As in `schemas/envelope.schema.json`: the same member in every answer has the same words. */
const REQUEST_ID = "Identifies this one request; quote it when you ask support about it.";

/** Where a file's words come from: ours, and the official ones if they are wanted at all. */
export interface Wording {
  readonly words: Words;
  readonly withDocs: boolean;
}

/** The path of a schema file below the schemas directory. */
export const pathOf = ({ service, folder }: Spec, kind: "requests" | "responses"): string =>
  `services/${service}/${folder}/${kind}.schema.json`;

const described = (description: string | undefined): { description?: string } =>
  description === undefined ? {} : { description };

const offered = ({ withDocs }: Wording, document: string): string | undefined =>
  withDocs ? plainText(document) : undefined;

function definition(
  { name, document, members }: ObjectSpec,
  isRequired: (member: MemberSpec) => boolean,
  offer: (member: MemberSpec) => string | undefined,
  wording: Wording,
): ObjectTypeSchema {
  const at = (...tokens: string[]): string => pointer("definitions", name, ...tokens, "description");
  return {
    title: name,
    ...described(wording.words.needed(at(), offered(wording, document))),
    type: "object",
    required: members.filter(isRequired).map((member) => member.name),
    // From entries, not by assignment: a member called __proto__ is a member.
    properties: Object.fromEntries(
      members.map((member) => [
        member.name,
        memberSchema(member, wording.words.needed(at("properties", member.name), offer(member))),
      ]),
    ),
  };
}

function actionSchema({ name, status, document }: Action, wording: Wording): ActionSchema {
  const { words } = wording;
  const docs = words.optional(pointer("x-actions", name, "x-docs"));
  return {
    ...described(words.needed(pointer("x-actions", name, "description"), offered(wording, document))),
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
