import { emitProjectCatalogue } from "../emit/emit-project.ts";
import type { EmittedFile } from "../emit/emitted-file.ts";
import { loadCatalogue } from "../load/load-schemas.ts";
import type { SchemaSource } from "../load/schema-source.ts";
import { catalogueModel } from "../model/catalogue-model.ts";

/**
 * Returns the error codes of one version of a service as CommonJS modules, for code that uses them at once and installs
 * no package: `classes.js`, `details.js`, `actions.js`, and the texts as `en.js` and `zh.js`.
 *
 * @param path For example `cvm/v20170312`.
 * @returns An empty list if the schemas list no codes of the service.
 * @throws {SchemaError} If its catalogue is broken.
 */
export function catalogueScripts(source: SchemaSource, path: string): readonly EmittedFile[] {
  const directory = `services/${path}`;
  if (!source.list(directory).some(({ name }) => name === "error-codes.schema.json")) return [];
  const catalogue = catalogueModel(loadCatalogue(source, `${directory}/error-codes`));
  return emitProjectCatalogue(catalogue, "").flatMap((file) =>
    file.commonJs === undefined ? [] : [{ path: file.path, text: file.commonJs.text }],
  );
}
