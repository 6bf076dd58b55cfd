import { parseArgs, types } from "node:util";
import { diskMessage, isDiskError } from "@tc3-schema/codegen/disk-error";
import { SchemaError } from "@tc3-schema/codegen/schema-error";
import type { EditionSources } from "./collect-facts.ts";
import { type UpdatedDefinitions, updateDefinitions } from "./update-definitions.ts";

/** The directories of the command, and the functions that print its lines. */
export interface Surroundings {
  /** The directory of the definitions. */
  readonly out: string;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Shows what is being read, because that takes a while. */
  readonly show: (text: string) => void;
}

const HELP = `Usage: pnpm definitions:update CN_DIR INTL_DIR [options]

Writes the facts of all official definitions into packages/definitions: names, kinds, flags and error codes, no
sentences. An odd definition is set aside with its reason, and its former facts stay.

  CN_DIR              a clone of TencentCloud/tencentcloud-cli
  INTL_DIR            a clone of TencentCloud/tencentcloud-cli-intl-en
  --go-sdk DIR        a clone of TencentCloud/tencentcloud-sdk-go, for the error codes of the first
  --go-sdk-intl DIR   a clone of TencentCloud/tencentcloud-sdk-go-intl-en, for those of the second
  --strict            exit with 2 if a definition was set aside
  --json              print JSON
  -h, --help          print this

Without a Go SDK, the codes of that edition stay unchanged.

Exit codes:
  0  written, or there is nothing to write
  2  wrong usage, a directory without definitions, or a disk that cannot be written: nothing is written;
     with --strict: a definition was set aside, and the others are written`;

const OPTIONS = {
  "go-sdk": { type: "string" },
  "go-sdk-intl": { type: "string" },
  strict: { type: "boolean" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

const isUsageError = (error: unknown): error is Error =>
  types.isNativeError(error) && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");

function summary({ editions, written, removed, setAside }: UpdatedDefinitions): string {
  const counts = Object.entries(editions).map(
    ([edition, { services, versions, actions, codes }]) =>
      `${edition}: ${services} services, ${versions} versions, ${actions} actions, ${codes} codes`,
  );
  const files =
    written.length + removed.length === 0
      ? "Nothing changed."
      : `${written.length} files written, ${removed.length} removed.`;
  const aside = setAside.length === 0 ? [] : [`${setAside.length} set aside; their former facts stay.`];
  return [...counts, files, ...aside].join("\n");
}

const asideText = ({ setAside }: UpdatedDefinitions): string =>
  setAside
    .map(({ edition, path, mistakes }) => `${edition} ${path}: ${new SchemaError(mistakes).message}`)
    .join("\n");

/** Returns why an update failed, for people. Undefined for a defect of ours, which keeps its stack. */
function reasonOf(error: unknown): string | undefined {
  if (error instanceof SchemaError) return error.message;
  return isDiskError(error) ? diskMessage(error) : undefined;
}

/** `pnpm definitions:update`. */
export function updateCommand(args: readonly string[], { out, print, complain, show }: Surroundings): number {
  // pnpm passes on the `--` after the name of a script.
  const given = args[0] === "--" ? args.slice(1) : [...args];
  let parsed: ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args: given, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    if (!isUsageError(error)) throw error;
    complain(`definitions:update: ${error.message}\n\n${HELP}`);
    return 2;
  }
  const { values, positionals } = parsed;
  if (values.help === true) {
    print(HELP);
    return 0;
  }
  const [cn, intl, ...more] = positionals;
  if (cn === undefined || intl === undefined || more.length > 0) {
    complain(`definitions:update: expected two directories\n\n${HELP}`);
    return 2;
  }
  const sources: readonly EditionSources[] = [
    { edition: "cn", tccli: cn, goSdk: values["go-sdk"] },
    { edition: "intl", tccli: intl, goSdk: values["go-sdk-intl"] },
  ];
  try {
    const updated = updateDefinitions({
      out,
      sources,
      onService: (edition, service) => show(`${edition} ${service}`),
    });
    show("");
    if (updated.setAside.length > 0) complain(asideText(updated));
    print(values.json === true ? JSON.stringify(updated, null, 2) : summary(updated));
    return values.strict === true && updated.setAside.length > 0 ? 2 : 0;
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    show("");
    complain(`definitions:update: ${reason}\nNothing was written.`);
    return 2;
  }
}
