import { basename } from "node:path";
import { importDocs } from "@tc3-schema/spec-import";
import type { ExitCode } from "../../../exit-code.ts";
import { InputError } from "../../../input-error.ts";
import type { Terminal } from "../../../terminal.ts";
import { importedCodes } from "../imported-codes.ts";
import type { DocsOptions } from "../options.ts";
import { requireFile } from "../require-source.ts";
import { runImport } from "../run.ts";

/** The owner of the business codes. @throws {InputError} If only its service or only its version is given. */
function owner({ service, version }: DocsOptions): { service?: { service: string; version: string } } {
  if (service !== undefined && version !== undefined) return { service: { service, version } };
  if (service === undefined && version === undefined) return {};
  throw new InputError(
    `--${service === undefined ? "service" : "version"} is missing`,
    `A catalogue of business codes belongs to a service and a version: ${
      service === undefined
        ? `--service NAME --version ${version ?? ""}`
        : `--service ${service} --version YYYY-MM-DD`
    }`,
  );
}

/** @throws {InputError} If the file does not exist, or only a service or only a version is given. */
export async function runDocsImport(
  file: string,
  options: DocsOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  requireFile(file);
  const { out, name, url, title = basename(file), updated, only, kind, format } = options;
  const importOptions = {
    file,
    schemas: out,
    source: { name, title, url, ...(updated === undefined ? {} : { updated }) },
    ...owner(options),
    ...(only === undefined ? {} : { only }),
    ...(kind === undefined ? {} : { kind }),
    ...(format === undefined ? {} : { format }),
  };
  return runImport({ run: () => importDocs(importOptions), ...importedCodes(out) }, options, terminal);
}
