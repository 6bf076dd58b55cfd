import { importGoSdk } from "@tc3-schema/spec-import";
import type { ExitCode } from "../../../exit-code.ts";
import type { Terminal } from "../../../terminal.ts";
import { importedCodes } from "../imported-codes.ts";
import type { GoSdkOptions } from "../options.ts";
import { requireClone } from "../require-source.ts";
import { runImport } from "../run.ts";

/** @throws {InputError} If the directory does not exist or is another repository. */
export async function runGoSdkImport(
  directory: string,
  options: GoSdkOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { out, service } = options;
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
    options,
    terminal,
  );
}
