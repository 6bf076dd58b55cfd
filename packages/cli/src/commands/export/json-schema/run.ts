import { DRAFTS, exportJsonSchema, readEnvelope, standaloneEnvelope } from "@tc3-schema/exports";
import type { ExitCode } from "../../../exit-code.ts";
import type { Terminal } from "../../../terminal.ts";
import type { JsonSchemaOptions } from "../options.ts";
import { runExport } from "../run.ts";

export function runJsonSchemaExport(options: JsonSchemaOptions, terminal: Terminal): Promise<ExitCode> {
  const { draft: drafts = DRAFTS } = options;
  const envelope = readEnvelope();
  return runExport(
    {
      options,
      filesOf: (services) => [
        ...standaloneEnvelope(envelope, drafts),
        ...[...services.values()].flatMap((read) => exportJsonSchema(envelope, read, drafts)),
      ],
    },
    terminal,
  );
}
