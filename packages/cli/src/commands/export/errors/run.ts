import { ERROR_FORMATS, exportErrors, readCommonCodes } from "@tc3-schema/exports";
import type { ExitCode } from "../../../exit-code.ts";
import type { Terminal } from "../../../terminal.ts";
import type { ErrorsOptions } from "../options.ts";
import { runExport } from "../run.ts";

export function runErrorsExport(options: ErrorsOptions, terminal: Terminal): Promise<ExitCode> {
  const { format: formats = ERROR_FORMATS } = options;
  const common = readCommonCodes();
  return runExport(
    { options, filesOf: (services) => exportErrors(common, [...services.values()], formats) },
    terminal,
  );
}
