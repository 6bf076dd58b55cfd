import { isRecord } from "@tc3-schema/base/json";
import { type Mistake, SchemaError } from "@tc3-schema/codegen/schema-error";
import type { Edition, TargetEdition } from "@tc3-schema/codegen/schema-files";
import { type Definitions, EDITIONS } from "./definitions.ts";

/** A version of a service that lists a code. */
export interface CodeListing {
  /** The edition that lists it. With `both`, the actions are those of either. */
  readonly edition: TargetEdition;
  readonly service: string;
  readonly version: string;
  readonly actions: readonly string[];
}

/** Takes the mistakes of a damaged file. The search goes on with the others. */
export type OnDamage = (mistakes: readonly Mistake[]) => void;

/** Reads a file of definitions. */
function textOf(
  definitions: Definitions,
  edition: Edition,
  path: string,
  onDamage: OnDamage,
): string | undefined {
  try {
    return definitions.text(edition, path);
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    onDamage(error.mistakes);
    return undefined;
  }
}

/** The versions to search. A member that is left out is any. */
export interface WantedVersions {
  readonly edition?: Edition;
  readonly service?: string;
  /** As it is spelled in the header X-TC-Version: `2017-03-12`. */
  readonly version?: string;
}

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];

const asDate = (folder: string): string => folder.replace(/^v(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");

/** Returns the line of a code in a file of definitions. */
function lineOf(code: string, text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  if (text === undefined) return undefined;
  const start = text.indexOf(`{"code":${JSON.stringify(code)},`);
  if (start === -1) return undefined;
  const end = text.indexOf("\n", start);
  try {
    const line: unknown = JSON.parse(text.slice(start, end === -1 ? undefined : end));
    return isRecord(line) ? line : undefined;
  } catch {
    return undefined;
  }
}

/** Returns the actions of one edition that list a code. Undefined if the edition does not list it. */
function actionsOf(
  definitions: Definitions,
  code: string,
  edition: Edition,
  path: string,
  onDamage: OnDamage,
): readonly string[] | undefined {
  const line = lineOf(code, textOf(definitions, edition, path, onDamage));
  if (line === undefined || line["actions"] !== undefined) return line && texts(line["actions"]);
  // The line is written as a difference from the other edition.
  const other: Edition = edition === "cn" ? "intl" : "cn";
  const own = new Set(definitions.actions(edition, path));
  const without = new Set(texts(line["without"]));
  const shared = actionsOf(definitions, code, other, path, onDamage) ?? [];
  return [...shared.filter((action) => own.has(action) && !without.has(action)), ...texts(line["with"])];
}

/**
 * Finds the versions of services that list a code, the newest version of a service first. The files are searched, and only
 * the lines of that code are parsed, so that all services take a fraction of a second.
 *
 * @param code As the wire spells it.
 */
export function codeListings(
  definitions: Definitions,
  code: string,
  wanted: WantedVersions = {},
  onDamage: OnDamage = () => undefined,
): readonly CodeListing[] {
  const editions = wanted.edition === undefined ? EDITIONS : [wanted.edition];
  const services =
    wanted.service === undefined
      ? definitions.services("both")
      : definitions.services("both").filter((service) => service === wanted.service);
  return services.flatMap((service) =>
    [...definitions.versions("both", service)]
      .reverse()
      .filter((folder) => wanted.version === undefined || asDate(folder) === wanted.version)
      .flatMap((folder) => {
        const path = `${service}/${folder}`;
        const listed = editions.flatMap((edition) => {
          const actions = actionsOf(definitions, code, edition, path, onDamage);
          return actions === undefined ? [] : [{ edition, actions }];
        });
        const [first, second] = listed;
        if (first === undefined) return [];
        const edition: TargetEdition = second === undefined ? first.edition : "both";
        const actions = [...new Set(listed.flatMap((each) => each.actions))].sort();
        return [{ edition, service, version: asDate(folder), actions }];
      }),
  );
}

const CODE = /^\{"code":"((?:[^"\\]|\\.)+)"/gm;

/** Returns the names of all codes, without reading anything else of the definitions. */
export function codeNames(definitions: Definitions, onDamage: OnDamage = () => undefined): readonly string[] {
  const names = new Set<string>();
  for (const service of definitions.services("both"))
    for (const folder of definitions.versions("both", service))
      for (const edition of EDITIONS)
        for (const [, name = ""] of (
          textOf(definitions, edition, `${service}/${folder}`, onDamage) ?? ""
        ).matchAll(CODE))
          names.add(name);
  return [...names];
}
