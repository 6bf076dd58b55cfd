import type { OwnError } from "../definition/definition.ts";
import { CLOSED, type JsonSchema, OBJECT, required } from "./json-schema.ts";

/**
 * For the two actions of lkeap that declare a member called Error (docs/design.md, "The wire contract"): an Error is a failure only
 * if nothing but it and RequestId is there. Only their generated code imports this, so no other contract carries it.
 */
export const ownError: OwnError = {
  isMember: (response) => Object.keys(response).some((key) => key !== "Error" && key !== "RequestId"),
  schema: ({ error, member, promised, strict }) => {
    const alone = (Error: JsonSchema): JsonSchema => ({
      ...OBJECT,
      ...(strict && { required: ["Error"] }),
      properties: { Error, RequestId: {} },
      ...CLOSED,
    });
    const { properties, ...otherwise } = required(promised);
    return {
      anyOf: [
        alone(error),
        { not: alone({}), ...otherwise, properties: { ...Object(properties), Error: member } },
      ],
    };
  },
};
