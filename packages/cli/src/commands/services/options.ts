import type { TargetEdition } from "@tc3-schema/codegen/schema-files";
import { type Command, Option } from "commander";

/** The options of `tc3 services` and `tc3 actions`, as commander passes them. */
export interface FindOptions {
  readonly edition?: Exclude<TargetEdition, "both">;
  readonly project: string;
  readonly json?: true;
}

/** Adds these options to a command. */
export const withFindOptions = (command: Command): Command =>
  command
    .addOption(new Option("--edition <edition>", "only those of this edition").choices(["cn", "intl"]))
    .option("-p, --project <directory>", "the directory of tc3.json, whose definitions are searched", ".")
    .option("--json", "print JSON, in the form that the documentation describes")
    .helpOption("-h, --help", "print this help");
