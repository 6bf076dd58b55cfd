import { join } from "node:path";
import { byCodeUnit } from "@tc3-schema/base/order";
import { readText } from "@tc3-schema/codegen/read-text";
import { type Mistake, SchemaError } from "@tc3-schema/codegen/schema-error";
import { lineMistake, quoted } from "../catalogue/line-mistake.ts";
import type { ListedCode } from "../catalogue/listing.ts";
import { actionLists } from "./action-lists.ts";
import { errorConstants } from "./error-constants.ts";
import type { GoSource } from "./tokenize.ts";

/** The folder of one version of one service. */
export interface SdkFolder {
  /** The service, spelled as in its host name. The folders of the SDK and ours have the same name. */
  readonly service: string;
  /** `v20210111` */
  readonly folder: string;
  /** Below the root, with forward slashes: `tencentcloud/sms/v20210111`. */
  readonly path: string;
}

/**
 * Returns the codes of one version of a service in code-unit order, each with the actions that list it. A code that no
 * action lists belongs to the service too.
 *
 * @throws {SchemaError} If a line is not in the form of the SDK's lists, or errors.go lacks a listed code. It names the
 * line.
 */
export function serviceCodes(root: string, { path }: SdkFolder): readonly ListedCode[] {
  const source = (name: string): GoSource => {
    const file = `${path}/${name}`;
    return { file, text: readText(join(root, file), file) };
  };
  const errors = source("errors.go");
  const client = source("client.go");
  const constants = errorConstants(errors);
  const codeOf = new Map(constants.map(({ name, code }) => [name, code]));

  const actions = new Map(constants.map(({ code }) => [code, new Array<string>()]));
  const mistakes: Mistake[] = [];
  for (const [action, list] of actionLists(client)) {
    for (const { name, code, line } of list) {
      const known = codeOf.get(name) === code ? actions.get(code) : undefined;
      if (known === undefined) {
        const received = `${name} = ${quoted(code)}`;
        mistakes.push(lineMistake(client.file, line, `a constant of ${errors.file}`, received));
      }
      known?.push(action);
    }
  }
  if (mistakes.length > 0) throw new SchemaError(mistakes);

  return [...actions]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([code, listing]) => ({ code, actions: listing.sort(byCodeUnit) }));
}
