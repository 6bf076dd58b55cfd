import type { PageFormat, TableKind } from "@tc3-schema/spec-import";
import { Command, InvalidArgumentError, Option } from "commander";
import type { MakeCommand } from "../../../program.ts";
import { HELP } from "../help.ts";
import type { DocsOptions } from "../options.ts";

/** Checks the form of a value at once. Otherwise it would only fail when the schemas are read the next time. */
const ofForm =
  (form: RegExp, expected: string) =>
  (value: string): string => {
    if (!form.test(value)) throw new InvalidArgumentError(`Expected ${expected}.`);
    return value;
  };

const KINDS: readonly TableKind[] = ["common", "business"];
const FORMATS: readonly PageFormat[] = ["text", "markdown", "html"];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** `tc3 import docs`. */
export const docsCommand: MakeCommand = (terminal, finish) =>
  new Command("docs")
    .summary("error codes, from the tables of a documentation page")
    .description(HELP.docs.description)
    .argument("<file>", HELP.docs.file)
    .addOption(
      new Option("--url <address>", HELP.docs.url)
        .makeOptionMandatory()
        .argParser(ofForm(/^https:\/\/\S+$/, "an address that begins with https://")),
    )
    .option("-o, --out <directory>", HELP.out, "schemas")
    .option(
      "--service <name>",
      HELP.docs.service,
      ofForm(/^[a-z][a-z0-9]*$/, "a service's name: lower-case letters and digits"),
    )
    .option("--version <date>", HELP.docs.version, ofForm(DAY, "a version as YYYY-MM-DD"))
    .option("--name <name>", HELP.docs.name, ofForm(/^\S+$/, "a name without blanks"), "docs-page")
    .option("--title <title>", HELP.docs.title, ofForm(/\S/, "a title"))
    .option("--updated <date>", HELP.docs.updated, ofForm(DAY, "a day as YYYY-MM-DD"))
    .addOption(new Option("--only <kind>", HELP.docs.only).choices(KINDS))
    .addOption(new Option("--kind <kind>", HELP.docs.kind).choices(KINDS))
    .addOption(new Option("--format <format>", HELP.docs.format).choices(FORMATS))
    .option("-q, --quiet", HELP.quiet)
    .option("--json", HELP.json)
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", HELP.docs.after)
    .addHelpText("after", HELP.exitCodes)
    .action(async (file: string, options: DocsOptions) => {
      const { runDocsImport } = await import("./run.ts");
      finish(await runDocsImport(file, options, terminal));
    });
