import { declaredRequest } from "@tc3-schema/codegen/declared-request";
import { objectTypes } from "@tc3-schema/codegen/object-types";
import { requestSchema } from "@tc3-schema/codegen/request-schema";
import { type RequestShape, requestShape } from "@tc3-schema/codegen/request-shape";
import { definitionOfFacts } from "@tc3-schema/facts/definition-of-facts";
import { pathOf, type ServiceFacts } from "@tc3-schema/facts/facts";
import { wordlessRequests } from "@tc3-schema/spec-import/schemas-of-definition";
import type { RequestContract } from "@tc3-schema/types";
import { defineRequest, type Report } from "@tc3-schema/validator/runtime";
import { factsOfAction } from "./facts-of-action.ts";
import { interpret } from "./interpret.ts";

/** Returns the parameters of an action; undefined if the facts have no such action. */
export function requestShapeOfAction(all: ServiceFacts, action: string): RequestShape | undefined {
  if (!all.actions.has(action)) return undefined;
  const facts = factsOfAction(all, action);
  const file = `${pathOf(facts)}/requests.schema.json`;
  const { definitions } = wordlessRequests(definitionOfFacts(facts));
  const types = new Map(objectTypes(file, definitions, "request").map((type) => [type.name, type]));
  const root = types.get(`${action}Request`);
  return root === undefined ? undefined : requestShape(root, types);
}

/** Whether a report finds nothing. A parameter that is undefined counts as left out, so nobody has to know it. */
function isAccepted(report: Report, value: unknown): boolean {
  let accepted = true;
  report(
    value,
    "",
    (_at, keyword, part, param) => {
      const isLeftOut =
        keyword === "additionalProperties" && Reflect.get(Object(part), String(param)) === undefined;
      if (!isLeftOut) accepted = false;
    },
    (object) => object,
  );
  return accepted;
}

/**
 * Makes the contract of the requests of any action from the definitions, without generating code. It gives the same
 * outcomes as the generated contract.
 *
 * @returns undefined if the facts have no such action.
 * @throws {SchemaError} If one of its parameters has an unknown kind.
 */
export function requestOfFacts(all: ServiceFacts, action: string): RequestContract<object> | undefined {
  const shape = requestShapeOfAction(all, action);
  if (shape === undefined) return undefined;
  const { service, version } = all;
  const report = interpret(requestSchema(shape));
  return defineRequest<object>({
    service,
    version,
    action,
    is: (value) => isAccepted(report, value),
    inherits: () => false,
    report,
    request: declaredRequest(shape),
  });
}
