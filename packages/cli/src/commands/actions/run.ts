import { didYouMean } from "@tc3-schema/codegen/nearest-names";
import type { Edition } from "@tc3-schema/codegen/schema-files";
import { visible } from "@tc3-schema/codegen/visible";
import { EDITIONS, hasWord, searchedDefinitions } from "../../definitions/search.ts";
import type { ExitCode } from "../../exit-code.ts";
import { chooseService } from "../../project/choose-services.ts";
import { wantedService } from "../../project/wanted-service.ts";
import type { Terminal } from "../../terminal.ts";
import { toJson } from "../../to-json.ts";
import type { FindOptions } from "../services/options.ts";

/** An action, as `--json` prints it. */
interface FoundAction {
  readonly service: string;
  readonly version: string;
  readonly action: string;
  readonly editions: readonly Edition[];
  readonly status: "online" | "deprecated" | "offline";
}

function line({ action, editions, status }: FoundAction, width: number): string {
  const state = status === "online" ? "" : `  ${status}`;
  return `${action.padEnd(width)}  ${editions.join(", ")}${state}`;
}

/** Lists actions of a service. @throws {InputError} If there is no such service. */
export function runActions(
  name: string,
  word: string | undefined,
  { edition, project, json }: FindOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const definitions = searchedDefinitions(project);
  const chosen = edition ?? "both";
  const { service, version, path, has } = chooseService(wantedService(name, undefined), chosen, definitions);
  const status = definitions.facts(chosen, path).actions;
  const of = new Map(EDITIONS.map((each) => [each, new Set(definitions.actions(each, path))]));
  const found = has
    .filter((action) => hasWord(action, word))
    .sort()
    .map(
      (action): FoundAction => ({
        service,
        version,
        action,
        editions: EDITIONS.filter((each) => of.get(each)?.has(action) === true),
        status: status.get(action) ?? "online",
      }),
    );
  if (json === true) terminal.out(toJson(found));
  else if (found.length > 0) {
    const width = Math.max(...found.map(({ action }) => action.length));
    terminal.out(found.map((each) => `${visible(line(each, width))}\n`).join(""));
  } else {
    terminal.err(
      `No action of ${service} ${version} has ${visible(word ?? "")} in its name. ${didYouMean(word ?? "", has)}\n`,
    );
  }
  return Promise.resolve(found.length > 0 ? 0 : 1);
}
