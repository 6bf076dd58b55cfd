import { SchemaError } from "@tc3-schema/codegen/schema-error";
import type { Edition, TargetEdition } from "@tc3-schema/codegen/schema-files";
import type { SchemaSource } from "@tc3-schema/codegen/schema-source";
import type { EditionFacts, ServiceFacts } from "./facts.ts";
import { inBoth } from "./in-both.ts";
import { parseFacts } from "./parse-facts.ts";

/** The file by which a directory of definitions is recognised. */
export const MANIFEST = "definitions.json";

/** The form of the files that this code reads and writes. It changes when older code can no longer read them. */
export const FORMAT = 1;

const FILE = /^(v\d{8})\.jsonl$/;

const ACTION = /^\{"action":"([^"]+)"/gm;

/** The path of a file of facts in a directory of definitions: `cn/cvm/v20170312.jsonl`. */
export const factsFile = (edition: Edition, path: string): string => `${edition}/${path}.jsonl`;

/** Both editions, in the order in which they are read. */
export const EDITIONS: readonly Edition[] = ["cn", "intl"];

const editionsOf = (edition: TargetEdition): readonly Edition[] =>
  edition === "both" ? EDITIONS : [edition];

/** A directory of definitions, or a tree of a git repository that holds them. */
export class Definitions {
  readonly #source: SchemaSource;
  /** The facts that were read last, because callers often need the same service several times in a row. */
  #last: { readonly edition: TargetEdition; readonly path: string; readonly facts: ServiceFacts } | undefined;

  constructor(source: SchemaSource) {
    this.#source = source;
  }

  /** Returns the names of the services in code-unit order. */
  services(edition: TargetEdition): readonly string[] {
    const names = editionsOf(edition).flatMap((each) =>
      this.#source.list(each).flatMap(({ name, isDirectory }) => (isDirectory ? [name] : [])),
    );
    return [...new Set(names)].sort();
  }

  /** Returns the versions of a service, the oldest first: `v20170312`. Empty if there is no such service. */
  versions(edition: TargetEdition, service: string): readonly string[] {
    const versions = editionsOf(edition).flatMap((each) =>
      this.#source.list(`${each}/${service}`).flatMap(({ name }) => FILE.exec(name)?.[1] ?? []),
    );
    return [...new Set(versions)].sort();
  }

  /** Returns the texts that the facts of a version come from, e.g. to see whether they have changed. */
  texts(edition: TargetEdition, path: string): readonly string[] {
    // The facts of one edition may be written as a difference from those of the other.
    return (edition === "cn" ? EDITIONS.slice(0, 1) : EDITIONS).flatMap((each) => {
      const text = this.text(each, path);
      return text === undefined ? [] : [text];
    });
  }

  /** Returns the names of the actions of a version, without reading the rest of it. Empty if there is no such version. */
  actions(edition: Edition, path: string): readonly string[] {
    const text = this.text(edition, path) ?? "";
    return [...text.matchAll(ACTION)].map(([, name = ""]) => name);
  }

  /** Returns the file of one edition; undefined if it does not have that version. */
  text(edition: Edition, path: string): string | undefined {
    const [service = "", version = ""] = path.split("/");
    return this.versions(edition, service).includes(version)
      ? this.#source.read(factsFile(edition, path))
      : undefined;
  }

  /** Returns the facts of one edition; undefined if it does not have that version. */
  edition(edition: Edition, path: string): EditionFacts | undefined {
    const text = this.text(edition, path);
    if (text === undefined) return undefined;
    return parseFacts(text, factsFile(edition, path), (other) => this.edition(other, path));
  }

  /**
   * Returns the facts of a version of a service.
   *
   * @param path The path of the version: `cvm/v20170312`.
   * @throws {SchemaError} If the edition has no such version, or its file is damaged.
   */
  facts(edition: TargetEdition, path: string): ServiceFacts {
    if (this.#last?.edition === edition && this.#last.path === path) return this.#last.facts;
    const found = editionsOf(edition).flatMap((each) => this.edition(each, path) ?? []);
    const [first, second] = found;
    if (first === undefined) {
      const file = editionsOf(edition)
        .map((each) => factsFile(each, path))
        .join(", ");
      throw new SchemaError([{ file, pointer: "", expected: "a file", received: "none of that name" }]);
    }
    const facts = second === undefined ? first : inBoth(first, second);
    this.#last = { edition, path, facts };
    return facts;
  }
}
