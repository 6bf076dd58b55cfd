import { emitProjectCatalogue } from "../emit/emit-project.ts";
import type { EmittedFile } from "../emit/emitted-file.ts";
import { loadCatalogue } from "../load/load-schemas.ts";
import type { SchemaSource } from "../load/schema-source.ts";
import { catalogueModel } from "../model/catalogue-model.ts";

export interface CatalogueScripts {
  /** `classes.js`, `details.js`, `actions.js`, and the texts as `en.js` and `zh.js`. */
  readonly files: readonly EmittedFile[];
  /** The names of the code rules that judged the codes, by code. The modules do not have them. */
  readonly rules: ReadonlyMap<string, string>;
}

/**
 * Returns the error codes of one version of a service as CommonJS modules, for code that uses them at once and installs
 * no package.
 *
 * @param path For example `cvm/v20170312`.
 * @returns Undefined if the schemas list no codes of the service.
 * @throws {SchemaError} If its catalogue is broken.
 */
export function catalogueScripts(source: SchemaSource, path: string): CatalogueScripts | undefined {
  const directory = `services/${path}`;
  if (!source.list(directory).some(({ name }) => name === "error-codes.schema.json")) return undefined;
  const catalogue = catalogueModel(loadCatalogue(source, `${directory}/error-codes`));
  const files = emitProjectCatalogue(catalogue, "").flatMap((file) =>
    file.commonJs === undefined ? [] : [{ path: file.path, text: file.commonJs.text }],
  );
  const rules = catalogue.codes.flatMap(({ code, rule }) =>
    rule === undefined ? [] : [[code, rule] as const],
  );
  return { files, rules: new Map(rules) };
}
