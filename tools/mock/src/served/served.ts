import type { ObjectType } from "@tc3-schema/codegen/model";
import type { RequestShape } from "@tc3-schema/codegen/request-shape";
import type { TargetEdition } from "@tc3-schema/codegen/schema-files";
import type { ResponseShape } from "@tc3-schema/codegen/shape";
import { lookup } from "@tc3-schema/errors";
import type { Definitions } from "@tc3-schema/facts";
import { catalogueOf } from "@tc3-schema/facts/catalogue-of-facts";
import { pathOf, type ServiceFacts } from "@tc3-schema/facts/facts";
import { contractOfFacts, shapeOfAction } from "@tc3-schema/interpret/contract-of-facts";
import { requestOfFacts, requestShapeOfAction } from "@tc3-schema/interpret/request-of-facts";
import type { Contract, RequestContract } from "@tc3-schema/types";

/** A member of an answer that is a list of objects. */
export interface ResultList {
  readonly member: string;
  readonly type: ObjectType;
}

/** An action that the server answers. */
export interface ServedAction {
  readonly service: string;
  readonly version: string;
  readonly action: string;
  readonly answers: Contract<unknown, string>;
  readonly requests: RequestContract<object>;
  readonly shape: RequestShape;
  /** The members of its answers that are lists of objects. */
  readonly results: readonly ResultList[];
}

/** A version of a service that the server answers for: `sms`, `2021-01-11`. */
export interface ServedVersion {
  readonly service: string;
  readonly version: string;
}

export interface Served {
  readonly versions: readonly ServedVersion[];
  /** The names of the actions of a version. */
  actions(version: ServedVersion): ReadonlySet<string>;
  /** The codes that the definitions list for a version. */
  codes(version: ServedVersion): ReadonlySet<string>;
  /** The category of a code; of an unknown action, that of the common list or of the family. */
  categoryOf(version: ServedVersion | undefined, code: string): string;
  /** The versions that have an action. */
  having(action: string): readonly ServedVersion[];
  /** @throws {SchemaError} If the action has a kind that is unknown to this program. */
  action(version: ServedVersion, action: string): ServedAction | undefined;
}

function resultLists({ members, types }: ResponseShape): readonly ResultList[] {
  return members.flatMap(({ name, type }) => {
    const item = type.kind === "list" && type.of.kind === "ref" ? type.of.name : undefined;
    const found = types.find((each) => each.name === item);
    return found === undefined ? [] : [{ member: name, type: found }];
  });
}

function make(facts: ServiceFacts, action: string): ServedAction | undefined {
  const answers = contractOfFacts(facts, action);
  const requests = requestOfFacts(facts, action);
  const shape = requestShapeOfAction(facts, action);
  const answer = shapeOfAction(facts, action);
  if (answers === undefined || requests === undefined || shape === undefined || answer === undefined)
    return undefined;
  const { service, version } = facts;
  return { service, version, action, answers, requests, shape, results: resultLists(answer) };
}

/** The categories of the codes that a version lists. */
const categoriesOf = (facts: ServiceFacts): ReadonlyMap<string, string> =>
  new Map(
    facts.codes.size === 0
      ? []
      : catalogueOf(facts).codes.oneOf.map((each) => [each.const, each["x-category"]]),
  );

/** Serves versions of services from definitions. An action is made on its first use: a service has up to 613. */
export function serve(
  definitions: Definitions,
  edition: TargetEdition,
  versions: readonly ServedVersion[],
): Served {
  const loaded = new Map<string, ServedAction | undefined>();
  const categories = new Map<string, ReadonlyMap<string, string>>();
  const names = new Map<ServedVersion, ReadonlySet<string>>();
  const actionsOf = (version: ServedVersion): ReadonlySet<string> => {
    const known = names.get(version) ?? new Set(definitions.facts(edition, pathOf(version)).actions.keys());
    names.set(version, known);
    return known;
  };
  return {
    versions,
    actions: actionsOf,
    codes: (version) => new Set(definitions.facts(edition, pathOf(version)).codes.keys()),
    categoryOf: (version, code) => {
      if (version === undefined) return lookup(code).category;
      const path = pathOf(version);
      const known = categories.get(path) ?? categoriesOf(definitions.facts(edition, path));
      categories.set(path, known);
      return known.get(code) ?? lookup(code).category;
    },
    having: (action) => versions.filter((version) => actionsOf(version).has(action)),
    action: (version, action) => {
      const key = `${pathOf(version)}/${action}`;
      if (!loaded.has(key)) {
        const exists = actionsOf(version).has(action);
        loaded.set(key, exists ? make(definitions.facts(edition, pathOf(version)), action) : undefined);
      }
      return loaded.get(key);
    },
  };
}
