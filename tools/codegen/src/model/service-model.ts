import { pointer } from "@tc3-schema/base/json";
import { byCodeUnit, sortedEntries } from "@tc3-schema/base/order";
import { type ActionSchema, editionOf, type LoadedService, type ObjectTypeSchemas } from "../load/files.ts";
import { type Mistake, SchemaError } from "../load/schema-error.ts";
import { catalogueModel } from "./catalogue-model.ts";
import type {
  ActionModel,
  CatalogueModel,
  ItemRecords,
  ObjectType,
  ServiceIdentity,
  ServiceModel,
} from "./model.ts";
import { objectTypes, refOf } from "./object-types.ts";

/** Spells a version such as `2021-01-11` as paths do: `v20210111`. */
export const versionPath = (version: string): string => `v${version.replaceAll("-", "")}`;

const directoryOf = (file: string): string => file.slice(0, file.lastIndexOf("/"));

const isString = (type: ObjectType, name: string): boolean =>
  type.members.some((member) => member.name === name && member.type.kind === "string");

/** The members of the responses whose type, or whose items' type, has a Code and a Message: SendStatusSet. */
function itemMembers(
  responses: readonly ObjectType[],
  types: ReadonlyMap<string, ObjectType>,
): readonly string[] {
  const names = responses.flatMap(({ members }) =>
    members.flatMap(({ name, type }) => {
      const item = types.get(refOf(type) ?? "");
      return item !== undefined && isString(item, "Code") && isString(item, "Message") ? [name] : [];
    }),
  );
  return [...new Set(names)].sort(byCodeUnit);
}

/**
 * The members of the responses whose type, or whose items' type, has a status that says which items failed:
 * SendRecordSet.
 */
function itemRecords(
  responses: readonly ObjectType[],
  definitions: ObjectTypeSchemas,
): readonly ItemRecords[] {
  const found = new Map<string, ItemRecords>();
  for (const { name, type } of responses.flatMap(({ members }) => members)) {
    const failures = definitions[refOf(type) ?? ""]?.["x-failures"];
    if (failures !== undefined) found.set(name, { member: name, failures });
  }
  return sortedEntries(Object.fromEntries(found)).map(([, records]) => records);
}

const promisesRequestId = ({ members }: ObjectType): boolean =>
  members.some(({ name, promised, type }) => name === "RequestId" && promised && type.kind === "string");

/** Official types nest at most 13 deep. A verdict that goes down hundreds of levels can overflow the stack. */
const DEEPEST = 100;

/** Returns how deep types nest below a root, if each type is counted at its shortest distance from the root. */
function depthOf(root: ObjectType, types: ReadonlyMap<string, ObjectType>): number {
  const seen = new Set<string>();
  let level: readonly ObjectType[] = [root];
  for (let depth = 0; ; depth += 1) {
    const below = new Set(level.flatMap(({ members }) => members.flatMap(({ type }) => refOf(type) ?? [])));
    level = [...below].flatMap((each) => (seen.has(each) ? [] : (types.get(each) ?? [])));
    if (level.length === 0) return depth;
    for (const each of level) seen.add(each.name);
  }
}

/** Finds where the files of a service contradict each other. */
function disagreements(
  { responses, requests }: LoadedService,
  types: ReadonlyMap<string, ObjectType>,
  catalogue: CatalogueModel | undefined,
): Mistake[] {
  const { "x-service": service, "x-version": version, "x-actions": actions } = responses.content;
  const mistakes: Mistake[] = [];
  const say = (file: string, at: string, expected: string, received: string): void => {
    mistakes.push({ file, pointer: at, expected, received });
  };
  const edition = editionOf(responses.content);
  const place = `services/${service}/${versionPath(version)}`;
  // The directory may itself be a part of another one: `intl/services/sms/v20210111`.
  if (!`/${directoryOf(responses.file)}`.endsWith(`/${place}`)) {
    say(responses.file, "/x-version", `the file in ${place}`, directoryOf(responses.file));
  }
  for (const [belongs, file, at] of [
    [
      {
        edition: editionOf(requests.content),
        service: requests.content["x-service"],
        version: requests.content["x-version"],
      },
      requests.file,
      "",
    ],
    ...(catalogue?.belongsTo === undefined ? [] : [[catalogue.belongsTo, catalogue.source, ""] as const]),
  ] as const) {
    const named = (each: ServiceIdentity): string => `${each.service} ${each.version} of ${each.edition}`;
    const [expected, received] = [named({ edition, service, version }), named(belongs)];
    if (expected !== received) say(file, at, `${expected}, as ${responses.file} says`, received);
  }
  for (const name of Object.keys(actions)) {
    const response = types.get(`${name}Response`);
    if (response === undefined) {
      say(responses.file, pointer("x-actions", name), `a definition ${name}Response`, "nothing");
    } else if (!promisesRequestId(response)) {
      const at = pointer("definitions", response.name, "properties", "RequestId");
      say(responses.file, at, "a promised string", "something else, or nothing");
    }
    const depth = response === undefined ? 0 : depthOf(response, types);
    if (depth > DEEPEST) {
      const at = pointer("definitions", `${name}Response`);
      say(responses.file, at, `data types nested at most ${DEEPEST} deep`, `a depth of ${depth}`);
    }
    if (!Object.hasOwn(requests.content.definitions, `${name}Request`)) {
      say(requests.file, pointer("definitions", `${name}Request`), "a definition", "nothing");
    }
  }
  return mistakes;
}

/**
 * Leaves out the actions that the service does not have. Responses and codes come from two sources, and one of them may
 * be a release ahead.
 */
const ofActions = (
  catalogue: CatalogueModel,
  actions: Readonly<Record<string, unknown>>,
): CatalogueModel => ({
  ...catalogue,
  codes: catalogue.codes.map((each) => ({
    ...each,
    actions: each.actions.filter((name) => Object.hasOwn(actions, name)),
  })),
});

/** @throws {SchemaError} If the files of a service contradict themselves or each other. */
export function serviceModel(loaded: LoadedService): ServiceModel {
  const { responses, requests, errorCodes } = loaded;
  const { "x-service": service, "x-version": version, "x-actions": actions, description } = responses.content;
  const types = objectTypes(responses.file, responses.content.definitions, "response");
  const byName = new Map(types.map((type) => [type.name, type]));
  const catalogue = errorCodes === undefined ? undefined : ofActions(catalogueModel(errorCodes), actions);
  const mistakes = disagreements(loaded, byName, catalogue);
  if (mistakes.length > 0) throw new SchemaError(mistakes);

  const actionModels = sortedEntries(actions).flatMap(
    ([name, action]: [string, ActionSchema]): ActionModel[] => {
      const response = byName.get(`${name}Response`);
      if (response === undefined) return [];
      return [
        {
          name,
          description: action.description,
          status: action["x-status"] ?? "online",
          docs: action["x-docs"],
          response,
        },
      ];
    },
  );
  const responseTypes = actionModels.map(({ response }) => response);
  return {
    edition: editionOf(responses.content),
    service,
    version,
    path: `${service}/${versionPath(version)}`,
    source: { responses: `schemas/${responses.file}`, requests: `schemas/${requests.file}` },
    description,
    actions: actionModels,
    types,
    requestTypes: objectTypes(requests.file, requests.content.definitions, "request"),
    catalogue,
    itemMembers: itemMembers(responseTypes, byName),
    itemRecords: itemRecords(responseTypes, responses.content.definitions),
  };
}
