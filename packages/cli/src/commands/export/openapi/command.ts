import { Command } from "commander";
import type { MakeCommand } from "../../../program.ts";
import { addAllServices, addChoice, addPrinting } from "../common-options.ts";
import { HELP } from "../help.ts";
import type { OpenapiOptions } from "../options.ts";

/** `tc3 export openapi`. */
export const openapiCommand: MakeCommand = (terminal, finish) => {
  const command = new Command("openapi")
    .summary("an OpenAPI 3.1 document per version of a service")
    .description(HELP.openapi.description);
  addAllServices(addChoice(command, HELP.openapi.out))
    .option("--each-action", HELP.openapi.eachAction)
    .option("--strict", HELP.openapi.strict);
  return addPrinting(command, HELP.openapi.after).action(async (options: OpenapiOptions) => {
    const { runOpenapiExport } = await import("./run.ts");
    finish(await runOpenapiExport(options, terminal));
  });
};
