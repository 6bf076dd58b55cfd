import type { CatalogueModel, CodeModel, ServiceModel } from "@tc3-schema/codegen/model";
import type { JsonSchema } from "../json-schema/json-schema.ts";
import { type Components, componentNames, reference } from "./components.ts";

/** The sentence of each code that has one. Redoc and Swagger UI show `x-enumDescriptions` beside the values. */
function listed(codes: readonly CodeModel[], { texts }: CatalogueModel): JsonSchema {
  const english = new Map(texts.find(({ language }) => language === "en")?.summaries);
  const described = codes.flatMap(({ code }) => {
    const summary = english.get(code);
    return summary === undefined ? [] : [[code, summary] as const];
  });
  return {
    type: "string",
    enum: codes.map(({ code }) => code),
    ...(described.length === 0 ? {} : { "x-enumDescriptions": Object.fromEntries(described) }),
  };
}

/** The codes that every action can return, as a component. */
export const commonCodes = (common: CatalogueModel): Components => ({
  [componentNames.commonCodes]: {
    title: "CommonErrorCode",
    description: "The codes that every action can return.",
    ...listed(common.codes, common),
  },
});

/**
 * The codes of an action as a component: the common ones, its own, and any other text. The lists of the API are not
 * closed, so a schema that refuses other codes would refuse real failures.
 */
export function codesOfAction(
  common: CatalogueModel,
  { catalogue }: ServiceModel,
  action: string,
): Components {
  const isCommon = new Set(common.codes.map(({ code }) => code));
  const own = catalogue?.codes.filter(({ code, actions }) => actions.includes(action) && !isCommon.has(code));
  return {
    [componentNames.codes(action)]: {
      title: `${action}ErrorCode`,
      description: `A code with which ${action} can fail. Other codes than those listed can come too.`,
      type: "string",
      anyOf: [
        reference(componentNames.commonCodes),
        ...(catalogue === undefined || own === undefined || own.length === 0 ? [] : [listed(own, catalogue)]),
        { type: "string" },
      ],
    },
  };
}
