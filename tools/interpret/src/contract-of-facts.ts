import { declaredResponse } from "@tc3-schema/codegen/declared";
import { envelopeModel } from "@tc3-schema/codegen/envelope-model";
import { objectTypes } from "@tc3-schema/codegen/object-types";
import type { EnvelopeFile } from "@tc3-schema/codegen/schema-files";
import { type ResponseShape, responseShape } from "@tc3-schema/codegen/shape";
import { strictMembers } from "@tc3-schema/codegen/strict-schema";
import { definitionOfFacts } from "@tc3-schema/facts/definition-of-facts";
import { pathOf, type ServiceFacts } from "@tc3-schema/facts/facts";
import envelope from "@tc3-schema/schemas/envelope.schema.json" with { type: "json" };
import { wordlessResponses } from "@tc3-schema/spec-import/schemas-of-definition";
import type { Contract } from "@tc3-schema/types";
import { defineContract, ownError } from "@tc3-schema/validator/runtime";
import { factsOfAction } from "./facts-of-action.ts";
import { interpret } from "./interpret.ts";

/** Narrows the type only: the generator refuses any other form of the envelope's schema. */
const isEnvelopeFile = (value: object): value is EnvelopeFile => "definitions" in value;

/** Returns the shape of an action's answers; undefined if the facts have no such action. */
export function shapeOfAction(all: ServiceFacts, action: string): ResponseShape | undefined {
  if (!all.actions.has(action)) return undefined;
  const facts = factsOfAction(all, action);
  const file = `${pathOf(facts)}/responses.schema.json`;
  const { definitions } = wordlessResponses(definitionOfFacts(facts));
  const types = new Map(objectTypes(file, definitions, "response").map((type) => [type.name, type]));
  const response = types.get(`${action}Response`);
  if (response === undefined || !isEnvelopeFile(envelope)) return undefined;
  const model = envelopeModel({ file: "envelope.schema.json", content: envelope });
  return responseShape(model, response, types);
}

/**
 * Makes the contract of any action from the definitions, without generating code. It gives the same answers as the
 * generated contract.
 *
 * @returns undefined if the facts have no such action.
 * @throws {SchemaError} If one of its members has an unknown kind.
 */
export function contractOfFacts(all: ServiceFacts, action: string): Contract<unknown, string> | undefined {
  const shape = shapeOfAction(all, action);
  if (shape === undefined) return undefined;
  const contract: Contract<unknown, string> = defineContract({
    service: all.service,
    version: all.version,
    action,
    is: (value) => contract.check(value).status !== "malformed",
    // The report decides for every body: it notes nothing in a body that conforms.
    conforms: () => false,
    inherits: () => false,
    report: interpret(strictMembers(shape)),
    ...(shape.ownError === undefined ? {} : { ownError }),
    response: declaredResponse(shape),
  });
  return contract;
}
