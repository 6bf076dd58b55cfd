import { existsSync } from "node:fs";
import { join } from "node:path";
import { subdirectories } from "@tc3-schema/base/files";
import { didYouMean } from "@tc3-schema/codegen/nearest-names";
import { type Mistake, SchemaError } from "@tc3-schema/codegen/schema-error";
import type { SdkFolder } from "./service-codes.ts";

const ROOT = "tencentcloud";

const mistake = (expected: string, received: string): Mistake => ({
  file: ROOT,
  pointer: "",
  expected,
  received,
});

const failure = (expected: string, received: string): SchemaError =>
  new SchemaError([mistake(expected, received)]);

/**
 * Finds the services of the SDK.
 *
 * @param from A checkout of the SDK.
 * @param services The wanted services. If it is left out, all are wanted.
 * @throws {SchemaError} If there are no services, or a wanted one does not exist.
 */
export function sdkFolders(from: string, services: readonly string[] | undefined): readonly SdkFolder[] {
  if (!existsSync(join(from, ROOT))) throw failure("a directory of that name", "none in the directory given");
  const folders = subdirectories(join(from, ROOT)).flatMap((service) =>
    subdirectories(join(from, ROOT, service))
      .filter((folder) => /^v[0-9]{8}$/.test(folder))
      .map((folder) => ({ service, folder, path: `${ROOT}/${service}/${folder}` })),
  );
  if (folders.length === 0) throw failure(`${ROOT}/<service>/<version>/errors.go`, "no such folder");
  if (services === undefined) return folders;

  const known = new Set(folders.map(({ service }) => service));
  const unknown = services.filter((service) => !known.has(service));
  if (unknown.length > 0) {
    throw new SchemaError(
      unknown.map((service) => ({
        ...mistake("a service of the SDK", JSON.stringify(service)),
        advice: didYouMean(service, [...known]),
      })),
    );
  }
  return folders.filter(({ service }) => services.includes(service));
}
