import { basename } from "node:path";
import { importDocs } from "@tc3-schema/spec-import";
import type { ExitCode } from "../../exit-code.ts";
import { InputError } from "../../input-error.ts";
import type { Terminal } from "../../terminal.ts";
import type { DocsFlags } from "./docs-flags.ts";
import { importedCodes } from "./imported-codes.ts";
import { requireFile } from "./require-source.ts";
import { runImport } from "./run-import.ts";

/** @throws {InputError} When only one half is given. */
function owner({ service, version }: DocsFlags): { service?: { service: string; version: string } } {
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

/** @throws {InputError} When there is no such file, or the command line says only half. */
export async function importDocsWhat(file: string, flags: DocsFlags, terminal: Terminal): Promise<ExitCode> {
  requireFile(file);
  const { out, name, url, title = basename(file), updated, only, kind, format } = flags;
  const options = {
    file,
    schemas: out,
    source: { name, title, url, ...(updated === undefined ? {} : { updated }) },
    ...owner(flags),
    ...(only === undefined ? {} : { only }),
    ...(kind === undefined ? {} : { kind }),
    ...(format === undefined ? {} : { format }),
  };
  return runImport({ run: () => importDocs(options), ...importedCodes(out) }, flags, terminal);
}
