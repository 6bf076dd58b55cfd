import { importGoSdk } from "@tc3-schema/spec-import";
import type { ExitCode } from "../../exit-code.ts";
import type { Terminal } from "../../terminal.ts";
import type { GoSdkFlags } from "./go-sdk-flags.ts";
import { importedCodes } from "./imported-codes.ts";
import { requireClone } from "./require-source.ts";
import { runImport } from "./run-import.ts";

/** @throws {InputError} When there is no such directory. */
export async function importGoSdkWhat(
  directory: string,
  flags: GoSdkFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { out, service } = flags;
  requireClone(directory, { name: "tencentcloud-sdk-go", folders: ["tencentcloud"] });
  return runImport(
    {
      run: (onProgress) =>
        importGoSdk({
          from: directory,
          schemas: out,
          ...(service === undefined ? {} : { services: service }),
          onProgress,
        }),
      ...importedCodes(out),
    },
    flags,
    terminal,
  );
}
