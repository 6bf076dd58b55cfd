import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { nearestFormat } from "@tc3-schema/codegen";
import { visible, visibleLines } from "@tc3-schema/codegen/visible";
import { count } from "../../count.ts";
import type { ChosenService } from "../../project/choose-services.ts";
import { addCommand } from "../../project/package-manager.ts";
import { PROJECT_FILE, type ProjectFile } from "../../project/project-file.ts";
import type { Terminal } from "../../terminal.ts";
import { toJson } from "../../to-json.ts";
import { docsText, npmRange, summary } from "../generate/print.ts";
import type { GenerateResult } from "../generate/result.ts";

/** The result of `tc3 add`. */
export interface Added {
  /** The directory of `tc3.json`. */
  readonly directory: string;
  readonly file: ProjectFile;
  readonly added: readonly ChosenService[];
  readonly result: GenerateResult;
  /** Whether there was no `tc3.json` before. */
  readonly isNew: boolean;
}

/** The JSON of `tc3 add --json`. */
interface AddedJson extends GenerateResult {
  readonly edition: ProjectFile["edition"];
  readonly definitions: string | null;
  readonly out: string;
  readonly added: readonly {
    readonly service: string;
    readonly version: string;
    readonly actions: readonly string[];
  }[];
  /** The command that installs missing packages; null if none is missing. */
  readonly install: string | null;
  /** A line that imports the new code, and the directory of a module in which the line works. */
  readonly import: { readonly line: string; readonly from: string } | null;
}

function installLine({ directory, result: { unfit } }: Added): string | null {
  if (unfit.length === 0) return null;
  return `${addCommand(directory)} ${unfit.map(({ name, needed }) => `${name}@${npmRange(needed)}`).join(" ")}`;
}

/** Returns the name of a contract: `describeInstances` for `DescribeInstances`. */
const contractName = (action: string): string => action.charAt(0).toLowerCase() + action.slice(1);

/** Whether the project uses TypeScript. Then `import` is right, whatever module format Node runs. */
function hasTypeScript(directory: string): boolean {
  if (existsSync(join(directory, "tsconfig.json"))) return true;
  try {
    return /"typescript"\s*:/.test(readFileSync(join(directory, "package.json"), "utf8"));
  } catch {
    return false;
  }
}

function importLine({ directory, file, added }: Added): AddedJson["import"] {
  const [first] = added;
  const action = first?.actions?.[0] ?? first?.has[0];
  if (first === undefined || action === undefined) return null;
  const out = resolve(directory, file.out);
  const from = dirname(out);
  const specifier = `./${basename(out)}/${first.path}/index.js`;
  const format = file.format ?? nearestFormat(out);
  const names = `{ ${contractName(action)} }`;
  const line =
    format === "cjs" && !hasTypeScript(directory)
      ? `const ${names} = require("${specifier}");`
      : `import ${names} from "${specifier}";`;
  return { line, from: relative(directory, from) };
}

const inWords = ({ service, version, actions, has }: ChosenService): string =>
  `${service} ${version}, ${actions === undefined ? `all ${count(has.length, "action")}` : actions.join(", ")}`;

/** Prints the added services, the packages to install, and a line that imports the code. */
export function printAdded(
  result: Added,
  { json }: { readonly json?: true },
  terminal: Pick<Terminal, "out" | "err">,
): void {
  const { file, added, isNew } = result;
  const generated = result.result;
  const install = installLine(result);
  const imported = importLine(result);
  const last = summary(generated, relative(process.cwd(), resolve(result.directory, file.out)));
  if (generated.problem !== null) {
    const nothing = isNew ? `${PROJECT_FILE} was not written.` : `${PROJECT_FILE} was not changed.`;
    terminal.err(visibleLines(`${generated.problem}\n${last} ${nothing}\n`));
  }
  terminal.err(docsText(generated));
  if (json === true) {
    const value: AddedJson = {
      ...generated,
      edition: file.edition,
      definitions: file.definitions ?? null,
      out: file.out,
      added: added.map(({ service, version, actions, has }) => ({
        service,
        version,
        actions: actions ?? has,
      })),
      install,
      import: imported,
    };
    terminal.out(toJson(value));
    return;
  }
  if (generated.problem !== null) return;
  const lines = [
    ...added.map((each) => `${inWords(each)}: added to ${PROJECT_FILE}, edition ${file.edition}.`),
    last,
    ...(install === null ? [] : ["", "Install what the generated code needs:", `  ${install}`]),
    ...(imported === null
      ? []
      : [
          "",
          `Use it in a module ${imported.from === "" ? `beside ${PROJECT_FILE}` : `in ${imported.from}`}:`,
          `  ${imported.line}`,
        ]),
  ];
  terminal.out(lines.map((line) => `${visible(line)}\n`).join(""));
}
