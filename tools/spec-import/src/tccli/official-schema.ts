const NAME = "^[A-Za-z_][A-Za-z0-9_]*$";

const string = { type: "string" };
const flag = { type: "boolean" };
const name = { type: "string", pattern: NAME };

/**
 * Everything that occurs in the 296 definitions of the release of 2026-08-21, and in the 156 of the international site.
 * Other keys are not allowed: a person has to decide about the meaning of a new key, so its definition is set aside.
 */
export const officialSchema: object = {
  type: "object",
  // Seven international definitions lack the version of the form. The version of the service is in their path anyway.
  required: ["actions", "metadata", "objects"],
  additionalProperties: false,
  properties: {
    actions: {
      type: "object",
      propertyNames: { pattern: NAME },
      additionalProperties: {
        type: "object",
        required: ["document", "input", "name", "output"],
        additionalProperties: false,
        properties: {
          document: string,
          input: string,
          name: string,
          output: string,
          status: { enum: ["online", "deprecated", "offline"] },
        },
      },
    },
    metadata: {
      type: "object",
      required: ["apiVersion", "serviceShortName"],
      additionalProperties: false,
      properties: {
        apiVersion: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
        serviceShortName: { type: "string", pattern: "^[a-z][a-z0-9]*$" },
        serviceNameCN: string,
        // Nine services have null here.
        api_brief: { type: ["string", "null"] },
      },
    },
    objects: {
      type: "object",
      propertyNames: { pattern: NAME },
      additionalProperties: {
        type: "object",
        required: ["document", "members"],
        additionalProperties: false,
        properties: {
          document: string,
          members: {
            type: "array",
            items: {
              type: "object",
              required: ["document", "member", "name", "type"],
              additionalProperties: false,
              properties: {
                document: string,
                example: string,
                member: string,
                name,
                type: string,
                disabled: flag,
                output_required: flag,
                required: flag,
                value_allowed_null: flag,
              },
            },
          },
          // Parameters and answers of actions have a type. All other objects have a usage.
          type: { const: "object" },
          usage: { enum: ["in", "out", "both"] },
        },
        oneOf: [{ required: ["type"] }, { required: ["usage"] }],
      },
    },
    version: { const: "1.0" },
  },
};
