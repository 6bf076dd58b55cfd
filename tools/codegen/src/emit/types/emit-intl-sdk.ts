import { sortedEntries } from "@tc3-schema/base/order";
import type { ServiceModel } from "../../model/model.ts";
import { type Code, code, docComment, memberKey, name } from "../code.ts";
import { editionLine, serviceTitle } from "../edition-words.ts";
import { declarationFile, type EmittedFile } from "../emitted-file.ts";
import { isTypeWord } from "../names.ts";
import { serviceNames } from "../service-names.ts";
import type { Target } from "../target.ts";
import { actionsName } from "./emit-action-list.ts";
import { list } from "./type-imports.ts";

/** The npm package of the international site, as of 3.0.1335. It has no declarations. */
const PACKAGE = "tencentcloud-sdk-nodejs-intl-en";

/** The file in the output directory that declares the modules of the SDK. */
export const INTL_SDK_FILE = "intl-sdk.d.ts";

/** The module beside the types of a version of a service. No action has this name, because all begin with a capital. */
const MODULE = "intl-sdk";

/**
 * Emits what the SDK has for a version of a service: the client, and the model classes. A class whose name TypeScript cannot
 * import is left out.
 */
export function emitIntlSdkVersion(model: ServiceModel, { head }: Target): EmittedFile {
  const names = serviceNames(model);
  const responseTypes = new Set(model.types.map((type) => type.name));
  const fromIndex = [...responseTypes].filter((each) => !isTypeWord(each));
  const fromRequests = model.requestTypes
    .map((type) => type.name)
    .filter((each) => !responseTypes.has(each) && !isTypeWord(each));
  const all = names.ours.use(actionsName(model.service));
  const [models, version] = [names.ours.use("Models"), names.ours.use("Version")];
  const [modelClass, sdkVersion] = ["IntlSdkModelClass", "IntlSdkVersion"] as const;
  const requests =
    fromRequests.length === 0
      ? code``
      : code`import type ${list(fromRequests.map((each) => names.imported(each)))} from ${"./requests.js"};\n`;
  const members = [...fromIndex, ...fromRequests].map(
    (each) => code`  readonly ${memberKey(each)}: ${names.ours.use(modelClass)}<${names.type(each)}>;\n`,
  );
  return declarationFile(
    `${MODULE}.d.ts`,
    head(model.source.responses),
    code`import type { ${names.ours.imported(modelClass)}, ${names.ours.imported(sdkVersion)} } from ${"@tc3-schema/types"};
import type ${list([all, ...fromIndex.map((each) => names.imported(each))])} from ${"./index.js"};
${requests}
${docComment([`The model classes of ${serviceTitle(model)} in ${PACKAGE}.`])}export interface ${models} {
${members}}

${docComment([`What ${PACKAGE} has for ${serviceTitle(model)}.`])}export type ${version} = ${names.ours.use(sdkVersion)}<${all}, ${models}>;
${version.text === "Version" ? code`` : code`export type { ${version} as Version };\n`}`,
  );
}

/**
 * Emits the declarations of the SDK, for exactly the given versions of services. It is a file without imports, so that
 * TypeScript takes its modules for those of the package, which has no declarations of its own.
 *
 * @param paths For example `sms/v20210111`.
 * @param format The package is CommonJS, so its only export is `module.exports`. An ES module imports that as the default,
 *   and in declarations that are ES modules TypeScript allows nothing else.
 */
export function emitIntlSdk(
  paths: readonly string[],
  format: "esm" | "cjs",
  head: (lines: readonly string[]) => Code,
): EmittedFile {
  const exports = (exported: Code): Code =>
    format === "esm" ? code`export default ${exported};\n` : code`export = ${exported};\n`;
  const services = new Map<string, string[]>();
  for (const path of paths) {
    const [service = "", version = ""] = path.split("/");
    if (version.startsWith("v")) services.set(service, [...(services.get(service) ?? []), version]);
  }
  const typeOf = (service: string, version: string): Code =>
    code`import(${`./${service}/${version}/types/${MODULE}.js`}).Version`;
  const common = code`import(${"@tc3-schema/types"}).IntlSdkCommon`;
  const module = (specifier: string, type: Code): Code => code`
declare module ${specifier} {
  const exported: ${type};
  ${exports(code`exported`)}}
`;
  // A package without exports has directories for `require` and a bundler, and files for ES modules in Node.
  const both = (path: string, type: Code): Code =>
    code`${module(`${PACKAGE}/tencentcloud/${path}`, type)}${module(`${PACKAGE}/tencentcloud/${path}/index.js`, type)}`;
  const entries = sortedEntries(Object.fromEntries(services));
  const members = entries.map(
    ([service, versions]) =>
      code`    readonly ${name(service)}: {\n${[...versions].sort().map((version) => code`      readonly ${name(version)}: ${typeOf(service, version)};\n`)}    };\n`,
  );
  return declarationFile(
    INTL_SDK_FILE,
    head([editionLine("intl"), `It gives types to the npm package ${PACKAGE}, for the services in use.`]),
    code`declare module ${PACKAGE} {
  const sdk: {
    readonly common: ${common};
${members}  };
  ${exports(code`sdk`)}}
${both("common", common)}${entries.flatMap(([service, versions]) => [...versions].sort().map((version) => both(`${service}/${version}`, typeOf(service, version))))}`,
  );
}
