import { Command, InvalidArgumentError, Option } from "commander";
import { listOption } from "../../option-values.ts";
import type { MakeCommand } from "../../program.ts";
import { HELP } from "./help.ts";
import type { ValidateOptions } from "./options.ts";
import { OUTCOMES, type OutcomeName } from "./result.ts";

const MOST_WORKERS = 64;

function workersOption(value: string): number {
  const workers = Number(value);
  if (!/^\d+$/.test(value) || workers < 1 || workers > MOST_WORKERS)
    throw new InvalidArgumentError(`Expected a number from 1 to ${MOST_WORKERS}.`);
  return workers;
}

const UNITS: Readonly<Record<string, number>> = { "": 1, K: 1024, M: 1024 * 1024 };

/** JavaScript strings cannot be much longer. */
const LONGEST = 256 * 1024 * 1024;

function sizeOption(value: string): number {
  const [, digits = "", unit = ""] = /^(\d{1,12})([KM]?)$/i.exec(value) ?? [];
  const size = Number(digits) * (UNITS[unit.toUpperCase()] ?? 1);
  if (digits === "" || size < 1 || size > LONGEST)
    throw new InvalidArgumentError("Expected a number of bytes, up to 256M: 65536, 64K or 8M.");
  return size;
}

const isOutcome = (name: string): name is OutcomeName => OUTCOMES.some((each) => each === name);

function outcomesOption(value: string, before: readonly OutcomeName[] = []): readonly OutcomeName[] {
  const names = listOption(value, before);
  if (!names.every(isOutcome)) throw new InvalidArgumentError(`Expected ${OUTCOMES.join(", ")}.`);
  return names;
}

/** `tc3 validate`. */
export const validateCommand: MakeCommand = (terminal, finish) =>
  new Command("validate")
    .summary("judge a stream of answers, one per line")
    .description(HELP.description)
    .argument("[file]", HELP.file)
    .addOption(new Option("--edition <edition>", HELP.edition).choices(["cn", "intl"]))
    .option("--service <name>", HELP.service, listOption)
    .option("--version <date>", HELP.version)
    .option("--action <name>", HELP.action, listOption)
    .option("--schemas <directory>", HELP.schemas)
    .option("--tagged", HELP.tagged)
    .option("--strict", HELP.strict)
    .option("--only <outcomes>", HELP.only, outcomesOption)
    .option("--summary", HELP.summary)
    .option("--json", HELP.json)
    .option("--workers <number>", HELP.workers, workersOption)
    .addOption(
      new Option("--max-line <size>", HELP.maxLine).argParser(sizeOption).default(sizeOption("4M"), "4M"),
    )
    .option("--exit-zero", HELP.exitZero)
    .option("-q, --quiet", HELP.quiet)
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", HELP.after)
    .action(async (file: string | undefined, options: ValidateOptions) => {
      // Loaded only now: the other commands do not need it.
      const { runValidate } = await import("./run.ts");
      finish(await runValidate(file, options, terminal));
    });
