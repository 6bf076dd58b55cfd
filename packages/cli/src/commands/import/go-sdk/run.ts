import { importGoSdk } from "@tc3-schema/spec-import";
import type { ExitCode } from "../../../exit-code.ts";
import type { Terminal } from "../../../terminal.ts";
import { importedCodes } from "../imported-codes.ts";
import type { GoSdkOptions } from "../options.ts";
import { requireClone } from "../require-source.ts";
import { runImport } from "../run.ts";

/** The repository of the SDK of each site. */
const GO_SDK = { cn: "tencentcloud-sdk-go", intl: "tencentcloud-sdk-go-intl-en" } as const;

/** @throws {InputError} If the directory does not exist or is another repository. */
export async function runGoSdkImport(
  directory: string,
  options: GoSdkOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { out, edition, service } = options;
  requireClone(directory, { name: GO_SDK[edition], folders: ["tencentcloud"] });
  return runImport(
    {
      run: (onProgress) =>
        importGoSdk({
          from: directory,
          schemas: out,
          edition,
          ...(service === undefined ? {} : { services: service }),
          onProgress,
        }),
      ...importedCodes(out),
    },
    options,
    terminal,
  );
}
