import { DRAFTS, type Draft } from "@tc3-schema/exports/drafts";
import { Command, InvalidArgumentError, Option } from "commander";
import { listOption } from "../../../option-values.ts";
import type { MakeCommand } from "../../../program.ts";
import { HELP } from "../help.ts";
import type { JsonSchemaOptions } from "../options.ts";

const isDraft = (name: string): name is Draft => DRAFTS.some((draft) => draft === name);

function draftsOption(value: string, before: readonly Draft[] = []): readonly Draft[] {
  const names = listOption(value, before);
  const drafts = names.filter(isDraft);
  if (drafts.length < names.length)
    throw new InvalidArgumentError(`Allowed choices are ${DRAFTS.join(", ")}.`);
  return drafts;
}

/** `tc3 export json-schema`. */
export const jsonSchemaCommand: MakeCommand = (terminal, finish) =>
  new Command("json-schema")
    .summary("one JSON Schema per action, which stands alone")
    .description(HELP.jsonSchema.description)
    .requiredOption("-o, --out <directory>", HELP.jsonSchema.out)
    .addOption(new Option("--edition <edition>", HELP.edition).choices(["cn", "intl", "both"]))
    .addOption(new Option("--schemas <directory>", HELP.schemas).conflicts("edition"))
    .option("--service <names>", HELP.service, listOption)
    .option("--action <names>", HELP.action, listOption)
    .option("--draft <versions>", HELP.jsonSchema.draft, draftsOption)
    .option("-q, --quiet", HELP.quiet)
    .option("--json", HELP.json)
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", HELP.jsonSchema.after)
    .addHelpText("after", HELP.exitCodes)
    .action(async (options: JsonSchemaOptions) => {
      const { runJsonSchemaExport } = await import("./run.ts");
      finish(await runJsonSchemaExport(options, terminal));
    });
