import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Edition } from "@tc3-schema/codegen/schema-files";
import { definitionFiles } from "@tc3-schema/spec-import/definition-file";
import { readDefinition } from "@tc3-schema/spec-import/read-definition";
import { sdkFolders } from "@tc3-schema/spec-import/sdk-folders";
import { type SdkFolder, serviceCodes } from "@tc3-schema/spec-import/service-codes";
import { type SetAside, settingAside } from "@tc3-schema/spec-import/set-aside";
import type { Definitions } from "../definitions.ts";
import type { EditionFacts } from "../facts.ts";
import { factsOfDefinition } from "./facts-of-definition.ts";

/** The sources of the facts of an edition. */
export interface EditionSources {
  readonly edition: Edition;
  /** A checkout of the edition's command-line client. */
  readonly tccli: string;
  /** A checkout of the edition's Go SDK. Without it, the codes stay unchanged. */
  readonly goSdk: string | undefined;
}

export interface CollectedFacts {
  /** The facts by path: `cvm/v20170312`. */
  readonly facts: ReadonlyMap<string, EditionFacts>;
  /** The versions whose definition or codes have mistakes. Their former facts stay. */
  readonly setAside: readonly SetAside[];
}

type Codes = EditionFacts["codes"];

const NO_CODES: Codes = new Map();

/** Reads the facts of an edition. One odd definition does not stop the others. */
export function collectFacts(
  { edition, tccli, goSdk }: EditionSources,
  before: Definitions,
  onService: (service: string) => void,
): CollectedFacts {
  const known = (path: string): EditionFacts | undefined => before.edition(edition, path);
  const folders = new Map<string, SdkFolder>(
    goSdk === undefined
      ? []
      : sdkFolders(goSdk, undefined).map((each) => [`${each.service}/${each.folder}`, each]),
  );
  const codesOf = (path: string): Codes => {
    if (goSdk === undefined) return known(path)?.codes ?? NO_CODES;
    const folder = folders.get(path);
    // For some services, the SDK is a release behind or lists no codes.
    if (folder === undefined || !existsSync(join(goSdk, folder.path, "errors.go"))) return NO_CODES;
    return new Map(serviceCodes(goSdk, folder).map(({ code, actions }) => [code, actions ?? []]));
  };

  const { root, files } = definitionFiles(tccli, undefined);
  const { done, setAside } = settingAside(
    files,
    ({ service, folder }) => `${service}/${folder}`,
    (file): readonly [string, EditionFacts] => {
      const path = `${file.service}/${file.folder}`;
      onService(file.service);
      const definition = readDefinition(root, file, edition);
      return [path, factsOfDefinition(definition, edition, file.file, codesOf(path))];
    },
  );
  const kept = setAside.flatMap(({ path }): (readonly [string, EditionFacts])[] => {
    const facts = known(path);
    return facts === undefined ? [] : [[path, facts]];
  });
  return { facts: new Map([...done, ...kept]), setAside };
}
