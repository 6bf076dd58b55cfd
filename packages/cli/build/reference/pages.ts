import { readFileSync } from "node:fs";
import { isRecord } from "@tc3-schema/base/json";
import { type CommandHelp, commandHelps, type Described } from "./command-help.ts";
import { en, type ReferenceTexts, zh } from "./texts.ts";

const SCHEMA = new URL("../../tc3.schema.json", import.meta.url);

/** In a table, a line break or a bar would end the cell, and an angle bracket would begin an element. */
const cell = (text: string): string =>
  text
    .replaceAll(/\s*\n\s*/g, " ")
    .replaceAll("|", "\\|")
    .replaceAll("<", "&lt;")
    .replaceAll("{{", "&#123;&#123;");

const codeCell = (text: string): string => `\`${text.replaceAll("|", "\\|")}\``;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

const described = (head: readonly string[], entries: readonly Described[]): readonly string[] =>
  entries.length === 0
    ? []
    : [
        table(
          head,
          entries.map(({ term, description }) => [codeCell(term), cell(description)]),
        ),
      ];

const commandSection = (help: CommandHelp, texts: ReferenceTexts): string =>
  [
    `## ${help.name}`,
    help.description.replaceAll("<", "&lt;"),
    `\`\`\`text\n${help.usage}\n\`\`\``,
    ...described([texts.argument, texts.meaning], help.arguments),
    ...described([texts.option, texts.meaning], help.options),
    `\`\`\`text\n${help.examples}\n\`\`\``,
    ...(help.exitCodes.length === 0
      ? []
      : [
          table(
            [texts.exitCode, texts.when],
            help.exitCodes.map(({ code, when }) => [code, cell(when)]),
          ),
        ]),
  ].join("\n\n");

const page = (description: string, title: string, ...blocks: readonly string[]): string =>
  `${[`---\ndescription: ${JSON.stringify(description)}\neditLink: false\n---`, `# ${title}`, ...blocks].join("\n\n")}\n`;

const cliPage = (helps: readonly CommandHelp[], texts: ReferenceTexts): string =>
  page(
    texts.cli.description,
    texts.cli.title,
    texts.cli.intro,
    ...helps.map((help) => commandSection(help, texts)),
  );

const exitCodesPage = (helps: readonly CommandHelp[], texts: ReferenceTexts): string =>
  page(
    texts.exitCodes.description,
    texts.exitCodes.title,
    texts.exitCodes.intro,
    table(
      [texts.command, texts.exitCode, texts.when],
      helps.flatMap(({ name, exitCodes }) =>
        exitCodes.map(({ code, when }, index) => [index === 0 ? codeCell(name) : "", code, cell(when)]),
      ),
    ),
  );

function typeOf(schema: Readonly<Record<string, unknown>>): string {
  if (Array.isArray(schema["enum"])) return schema["enum"].map((each) => `\`${String(each)}\``).join(", ");
  return typeof schema["type"] === "string" ? schema["type"] : "";
}

/** The rows of the members of an object of the schema. */
function membersOf(schema: unknown, above: string): readonly (readonly string[])[] {
  const properties = isRecord(schema) && isRecord(schema["properties"]) ? schema["properties"] : {};
  return Object.entries(properties).flatMap(([name, member]) =>
    isRecord(member) && typeof member["description"] === "string"
      ? [[`\`${above}${name}\``, typeOf(member), cell(member["description"])]]
      : [],
  );
}

function projectFilePage(texts: ReferenceTexts): string {
  const schema: unknown = JSON.parse(readFileSync(SCHEMA, "utf8"));
  const definitions = isRecord(schema) ? schema["definitions"] : undefined;
  const service = isRecord(definitions) ? definitions["service"] : undefined;
  return page(
    texts.projectFile.description,
    "tc3.json",
    texts.projectFile.intro,
    table(
      [texts.key, texts.kind, texts.meaning],
      [...membersOf(schema, ""), ...membersOf(service, "services.*.")],
    ),
    texts.projectFile.rules,
  );
}

/** The pages of the site that are made of what the command says itself, by their path in `docs/`. */
export function referencePages(): ReadonlyMap<string, string> {
  const helps = commandHelps();
  return new Map(
    ([en, zh] as const).flatMap((texts) => [
      [`${texts.directory}/cli.md`, cliPage(helps, texts)] as const,
      [`${texts.directory}/exit-codes.md`, exitCodesPage(helps, texts)] as const,
      [`${texts.directory}/tc3-json.md`, projectFilePage(texts)] as const,
    ]),
  );
}
