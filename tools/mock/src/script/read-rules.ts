import { didYouMean } from "@tc3-schema/codegen/nearest-names";
import { type Mistake, SchemaError } from "@tc3-schema/codegen/schema-error";
import { mistakesOf } from "@tc3-schema/codegen/schema-mistakes";
import common from "@tc3-schema/schemas/error-codes/common.schema.json" with { type: "json" };
import { Ajv, type ValidateFunction } from "ajv";
import { itemResults } from "../replies/items.ts";
import { versionsFor } from "../served/find-action.ts";
import type { Served, ServedVersion } from "../served/served.ts";
import type { Reply, Rule } from "./rule.ts";
import schema from "./rules.schema.json" with { type: "json" };

let validate: ValidateFunction<{ rules: readonly Rule[] }> | undefined;

/** The replies of which a rule can have one. */
const KINDS = ["code", "items", "response", "drift", "malformed", "body"] as const;

const kindsOf = (reply: Reply): readonly string[] => KINDS.filter((kind) => reply[kind] !== undefined);

const codesOf = ({
  code,
  items = {},
  unlisted,
}: Reply): readonly (readonly [pointer: string, code: string])[] =>
  unlisted === true
    ? []
    : [
        ...(code === undefined ? [] : [["code", code] as const]),
        ...Object.entries(items).map(
          ([item, each]) => [`items/${item.replaceAll("~", "~0").replaceAll("/", "~1")}`, each] as const,
        ),
      ];

const COMMON: readonly string[] = common.oneOf.map((each) => each.const);

/** Whether the answers of an action have a result for each item of the request. Without them, `items` would do nothing. */
function hasItems(served: Served, version: ServedVersion, action: string): boolean {
  const found = served.action(version, action);
  return found !== undefined && itemResults(found) !== undefined;
}

function mistakesIn(rule: Rule, pointer: string, served: Served): readonly Omit<Mistake, "file">[] {
  const { service, action, reply } = rule;
  const services = served.versions.map((each) => each.service);
  if (service !== undefined && !services.includes(service)) {
    return [
      {
        pointer: `${pointer}/service`,
        expected: `one of the services here: ${[...new Set(services)].join(", ")}`,
        received: JSON.stringify(service),
      },
    ];
  }
  const versions = versionsFor(served, rule);
  if (versions.length === 0) {
    const known = served.versions.flatMap((each) => [...served.actions(each)]);
    return [
      {
        pointer: `${pointer}/action`,
        expected: "an action of the services here",
        received: JSON.stringify(action),
        advice: didYouMean(action ?? "", known),
      },
    ];
  }
  const kinds = kindsOf(reply);
  if (kinds.length > 1) {
    return [
      { pointer: `${pointer}/reply`, expected: `one of ${KINDS.join(", ")}`, received: kinds.join(" and ") },
    ];
  }
  if (
    action !== undefined &&
    reply.items !== undefined &&
    !versions.some((each) => hasItems(served, each, action))
  ) {
    return [
      {
        pointer: `${pointer}/reply/items`,
        expected: "an action with a result for each item, such as SendSms",
        received: JSON.stringify(action),
      },
    ];
  }
  const listed = new Set([...COMMON, ...versions.flatMap((each) => [...served.codes(each)])]);
  return codesOf(reply)
    .filter(([, code]) => !listed.has(code))
    .map(([at, code]) => ({
      pointer: `${pointer}/reply/${at}`,
      expected: "a code of the common list or of the service",
      received: JSON.stringify(code),
      advice: `${didYouMean(code, [...listed])} With "unlisted": true, any code is accepted.`,
    }));
}

/**
 * Reads rules, and checks that their services, actions and codes exist.
 *
 * @param file The name of the file in messages.
 * @throws {SchemaError} With every mistake.
 */
export function readRules(value: unknown, file: string, served: Served): readonly Rule[] {
  validate ??= new Ajv({ allErrors: true, verbose: true }).compile<{ rules: readonly Rule[] }>(schema);
  if (!validate(value)) throw new SchemaError(mistakesOf(validate.errors ?? [], file));
  const { rules } = value;
  const mistakes = rules.flatMap((rule, index) =>
    mistakesIn(rule, `/rules/${index}`, served).map((mistake) => ({ file, ...mistake })),
  );
  if (mistakes.length > 0) throw new SchemaError(mistakes);
  return rules;
}
