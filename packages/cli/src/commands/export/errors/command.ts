import { ERROR_FORMATS } from "@tc3-schema/exports/error-formats";
import { Command } from "commander";
import type { MakeCommand } from "../../../program.ts";
import { addAllServices, addChoice, addPrinting } from "../common-options.ts";
import { HELP } from "../help.ts";
import { namedValues } from "../named-values.ts";
import type { ErrorsOptions } from "../options.ts";

/** `tc3 export errors`. */
export const errorsCommand: MakeCommand = (terminal, finish) => {
  const command = new Command("errors")
    .summary("the error codes as JSON and CSV")
    .description(HELP.errors.description);
  addAllServices(addChoice(command, HELP.errors.out)).option(
    "--format <formats>",
    HELP.errors.format,
    namedValues(ERROR_FORMATS),
  );
  return addPrinting(command, HELP.errors.after).action(async (options: ErrorsOptions) => {
    const { runErrorsExport } = await import("./run.ts");
    finish(await runErrorsExport(options, terminal));
  });
};
