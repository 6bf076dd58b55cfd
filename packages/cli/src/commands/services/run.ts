import { didYouMean } from "@tc3-schema/codegen/nearest-names";
import { SchemaError } from "@tc3-schema/codegen/schema-error";
import type { Edition } from "@tc3-schema/codegen/schema-files";
import { visible, visibleLines } from "@tc3-schema/codegen/visible";
import { settingAside } from "@tc3-schema/spec-import/set-aside";
import { count } from "../../count.ts";
import { EDITIONS, hasWord, searchedDefinitions } from "../../definitions/search.ts";
import type { ExitCode } from "../../exit-code.ts";
import { versionOf } from "../../schemas/version.ts";
import type { Terminal } from "../../terminal.ts";
import { toJson } from "../../to-json.ts";
import type { FindOptions } from "./options.ts";

/** One version of a service, as `--json` prints it. */
interface FoundVersion {
  readonly service: string;
  readonly version: string;
  /** How many of its actions each edition has. An edition without the version is left out. */
  readonly actions: Readonly<Partial<Record<Edition, number>>>;
}

const line = ({ service, version, actions }: FoundVersion, width: number): string =>
  [
    service.padEnd(width),
    version,
    ...Object.entries(actions).map(([edition, many]) => `${edition}: ${count(many, "action")}`),
  ].join("  ");

/** Lists services. */
export function runServices(
  word: string | undefined,
  { edition, project, json }: FindOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const definitions = searchedDefinitions(project);
  const editions = edition === undefined ? EDITIONS : [edition];
  const names = definitions.services(edition ?? "both");
  const wanted = names.filter((name) => hasWord(name, word));
  // One damaged file does not hide the other services.
  const { done, setAside } = settingAside(
    wanted,
    (service) => service,
    (service) =>
      definitions.versions(edition ?? "both", service).map((folder): FoundVersion => {
        const counts = editions.flatMap((each) => {
          const many = definitions.actions(each, `${service}/${folder}`).length;
          return many === 0 ? [] : [[each, many] as const];
        });
        return { service, version: versionOf(folder), actions: Object.fromEntries(counts) };
      }),
  );
  const found = done.flat();
  if (json === true) terminal.out(toJson(found));
  else if (found.length > 0) {
    const width = Math.max(...found.map(({ service }) => service.length));
    terminal.out(found.map((each) => `${visible(line(each, width))}\n`).join(""));
  } else if (wanted.length === 0) {
    terminal.err(`No service has ${visible(word ?? "")} in its name. ${didYouMean(word ?? "", names)}\n`);
  }
  if (setAside.length > 0) {
    terminal.err(visibleLines(`${new SchemaError(setAside.flatMap(({ mistakes }) => mistakes)).message}\n`));
    return Promise.resolve(2);
  }
  return Promise.resolve(found.length > 0 ? 0 : 1);
}
