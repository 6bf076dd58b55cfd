import { exportOpenapi, type OpenapiChoices, readCommonCodes, readEnvelope } from "@tc3-schema/exports";
import type { ExitCode } from "../../../exit-code.ts";
import type { Terminal } from "../../../terminal.ts";
import type { OpenapiOptions } from "../options.ts";
import { runExport } from "../run.ts";

export function runOpenapiExport(options: OpenapiOptions, terminal: Terminal): Promise<ExitCode> {
  const { eachAction = false, strict = false } = options;
  const envelope = readEnvelope();
  const common = readCommonCodes();
  const choices: OpenapiChoices = {
    severity: strict ? "strict" : "tolerant",
    extent: eachAction ? "single" : "whole",
  };
  return runExport(
    {
      options,
      filesOf: (services) =>
        [...services.values()].flatMap((read) => exportOpenapi(envelope, common, read, choices)),
    },
    terminal,
  );
}
