import { isRecord, type JsonObject } from "@tc3-schema/base/json";
import { jsonOf } from "@tc3-schema/codegen/read-json";
import { SchemaError } from "@tc3-schema/codegen/schema-error";
import type { Edition } from "@tc3-schema/codegen/schema-files";
import type { ActionStatus, EditionFacts, TypeFacts } from "./facts.ts";
import { sharedActions } from "./print-facts.ts";

const isText = (value: unknown): value is string => typeof value === "string";

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

const isMembers = (value: unknown): value is Readonly<Record<string, string>> =>
  isRecord(value) && Object.values(value).every(isText);

const isStatus = (value: unknown): value is ActionStatus => value === "deprecated" || value === "offline";

const isEdition = (value: unknown): value is Edition => value === "cn" || value === "intl";

const VERSION = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the facts of the same version in the other edition, for lines that refer to them. */
export type ReadBase = (edition: Edition) => EditionFacts | undefined;

/** Takes the lines of one file one by one, and collects their facts. */
class FactsReader {
  readonly #file: string;
  readonly #readBase: ReadBase;
  #base: EditionFacts | undefined;
  #head: Pick<EditionFacts, "edition" | "service" | "version"> | undefined;
  readonly #actions = new Map<string, ActionStatus>();
  readonly #types = new Map<string, TypeFacts>();
  readonly #codes = new Map<string, readonly string[]>();

  constructor(file: string, readBase: ReadBase) {
    this.#file = file;
    this.#readBase = readBase;
  }

  #fail(line: number, expected: string, received: unknown): never {
    const file = `${this.#file}:${line}`;
    throw new SchemaError([{ file, pointer: "", expected, received: JSON.stringify(received) ?? "nothing" }]);
  }

  #baseOf(edition: unknown, line: number): EditionFacts {
    if (!isEdition(edition) || edition === this.#head?.edition) {
      return this.#fail(line, `the other edition under "as"`, edition);
    }
    this.#base ??= this.#readBase(edition);
    return this.#base ?? this.#fail(line, `the same version in the edition ${edition}`, undefined);
  }

  #takeHead({ edition, service, version }: JsonObject, line: number): void {
    if (!isEdition(edition)) return this.#fail(line, "the edition cn or intl", edition);
    if (!isText(service)) return this.#fail(line, "the name of a service", service);
    if (!isText(version) || !VERSION.test(version)) {
      return this.#fail(line, "a version such as 2017-03-12", version);
    }
    this.#head = { edition, service, version };
  }

  #takeAction({ action, status }: JsonObject, line: number): void {
    if (!isText(action)) return this.#fail(line, "the name of an action", action);
    if (status !== undefined && !isStatus(status)) {
      return this.#fail(line, "the status deprecated or offline", status);
    }
    this.#actions.set(action, status ?? "online");
  }

  #takeType({ type, members, as, with: changed = {}, without = [] }: JsonObject, line: number): void {
    if (!isText(type)) return this.#fail(line, "the name of a type", type);
    if (members !== undefined) {
      if (!isMembers(members)) return this.#fail(line, "a text for each member", members);
      this.#types.set(type, new Map(Object.entries(members)));
      return;
    }
    const other = this.#baseOf(as, line).types.get(type);
    if (other === undefined) return this.#fail(line, `a type of that name in the other edition`, type);
    if (!isMembers(changed)) return this.#fail(line, "a text for each member", changed);
    if (!isTexts(without)) return this.#fail(line, "a list of members", without);
    if (Object.keys(changed).length === 0 && without.length === 0) {
      this.#types.set(type, other);
      return;
    }
    const own = new Map([...other, ...Object.entries(changed)]);
    for (const name of without) own.delete(name);
    this.#types.set(type, own);
  }

  #takeCode({ code, actions, as, with: added = [], without = [] }: JsonObject, line: number): void {
    if (!isText(code)) return this.#fail(line, "a code", code);
    if (actions !== undefined) {
      if (!isTexts(actions)) return this.#fail(line, "a list of actions", actions);
      this.#codes.set(code, actions);
      return;
    }
    const other = this.#baseOf(as, line).codes.get(code);
    if (other === undefined) return this.#fail(line, `that code in the other edition`, code);
    if (!isTexts(added)) return this.#fail(line, "a list of actions", added);
    if (!isTexts(without)) return this.#fail(line, "a list of actions", without);
    const shared = sharedActions(other, { actions: this.#actions });
    this.#codes.set(code, [...shared.filter((action) => !without.includes(action)), ...added].sort());
  }

  take(value: unknown, line: number): void {
    if (!isRecord(value)) this.#fail(line, "an object", value);
    if (this.#head === undefined) this.#takeHead(value, line);
    else if ("action" in value) this.#takeAction(value, line);
    else if ("type" in value) this.#takeType(value, line);
    else if ("code" in value) this.#takeCode(value, line);
    else this.#fail(line, "an action, a type or a code", value);
  }

  get facts(): EditionFacts {
    if (this.#head === undefined) return this.#fail(1, "a line with edition, service and version", undefined);
    return { ...this.#head, actions: this.#actions, types: this.#types, codes: this.#codes };
  }
}

/** Parses all lines at once, because that is several times as fast as one by one. */
function linesOf(text: string, file: string): readonly unknown[] {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  try {
    const values: unknown = JSON.parse(`[${lines.join(",")}]`);
    if (Array.isArray(values) && values.length === lines.length) return values;
  } catch {
    // One of the lines is not JSON. The code below finds it.
  }
  return lines.map((line, index) => jsonOf(line, `${file}:${index + 1}`));
}

/**
 * Reads the facts of a version of a service.
 *
 * @param file The name of the file in messages.
 * @throws {SchemaError} If a line is wrong. It names the line.
 */
export function parseFacts(text: string, file: string, readBase: ReadBase): EditionFacts {
  const reader = new FactsReader(file, readBase);
  linesOf(text, file).forEach((value, index) => reader.take(value, index + 1));
  return reader.facts;
}
