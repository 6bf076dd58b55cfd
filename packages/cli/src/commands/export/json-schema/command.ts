import { DRAFTS } from "@tc3-schema/exports/drafts";
import { Command } from "commander";
import type { MakeCommand } from "../../../program.ts";
import { addChoice, addPrinting } from "../common-options.ts";
import { HELP } from "../help.ts";
import { namedValues } from "../named-values.ts";
import type { JsonSchemaOptions } from "../options.ts";

/** `tc3 export json-schema`. */
export const jsonSchemaCommand: MakeCommand = (terminal, finish) => {
  const command = new Command("json-schema")
    .summary("one JSON Schema per action, which stands alone")
    .description(HELP.jsonSchema.description);
  addChoice(command, HELP.jsonSchema.out).option(
    "--draft <versions>",
    HELP.jsonSchema.draft,
    namedValues(DRAFTS),
  );
  return addPrinting(command, HELP.jsonSchema.after).action(async (options: JsonSchemaOptions) => {
    const { runJsonSchemaExport } = await import("./run.ts");
    finish(await runJsonSchemaExport(options, terminal));
  });
};
