import type { ObjectType, ServiceModel } from "../../model/model.ts";
import { type Code, code, docComment, name } from "../code.ts";
import type { ServiceNames } from "../service-names.ts";

/**
 * The names of the request types to export. A type that responses and requests share is exported in the form of
 * responses. Its form in requests is reached through `requests`.
 */
const requestNames = ({ types, requestTypes }: ServiceModel): readonly string[] => {
  const taken = new Set(types.map((type) => type.name));
  return requestTypes.map((type) => type.name).filter((each) => !taken.has(each));
};

/** Whether a type is called `default`. `export *` leaves out that name only. */
const hasDefault = (types: readonly ObjectType[]): boolean => types.some((type) => type.name === "default");

/** A module of declarations, and the types of the definition that it exports. */
export type TypesModule = readonly [module: string, types: readonly ObjectType[]];

/** Emits the module that exports all types of a service. */
export const emitTypesIndex = (
  model: ServiceModel,
  modules: readonly TypesModule[],
  names: ServiceNames,
): Code => code`${docComment([model.description])}${modules.map(
  ([module, types]) =>
    code`export * from ${module};\n${hasDefault(types) ? code`export { default } from ${module};\n` : code``}`,
)}export {
${requestNames(model).map((each) => code`  ${name(each)},\n`)}} from ${"./requests.js"};

${docComment([
  "All types of requests. Some of them have another form in responses.",
])}export * as ${names.ours.use("requests")} from ${"./requests.js"};
`;
