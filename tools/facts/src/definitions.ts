import { join } from "node:path";
import { SchemaError } from "@tc3-schema/codegen/schema-error";
import type { Edition, TargetEdition } from "@tc3-schema/codegen/schema-files";
import type { SchemaSource, SourceEntry } from "@tc3-schema/codegen/schema-source";
import { DIGESTS, digestOf, digestsIn } from "./digest-lines.ts";
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
  readonly #place: string | undefined;
  /** Undefined until they are read. */
  #digests: ReadonlyMap<string, string> | "none" | undefined;
  /** The facts that were read last, because callers often need the same service several times in a row. */
  #last: { readonly edition: TargetEdition; readonly path: string; readonly facts: ServiceFacts } | undefined;

  /** @param place The directory, if its files are compared with their digests. Messages about damaged files name it. */
  constructor(source: SchemaSource, place?: string) {
    this.#source = source;
    this.#place = place;
  }

  /** The digests of the files. Undefined for definitions that somebody made by hand. */
  #listed(): ReadonlyMap<string, string> | undefined {
    if (this.#place === undefined) return undefined;
    if (this.#digests === undefined) {
      const has = this.#source.list("").some(({ name }) => name === DIGESTS);
      this.#digests = has ? digestsIn(this.#source.read(DIGESTS)) : "none";
    }
    return this.#digests === "none" ? undefined : this.#digests;
  }

  /**
   * The entries of a directory. A file that has a digest counts, whether it is there or not. A file without a digest counts
   * too: if `SHA256SUMS` itself is cut, no service may disappear without a word.
   */
  #entries(directory: string): readonly SourceEntry[] {
    const prefix = `${directory}/`;
    const listed = [...(this.#listed()?.keys() ?? [])].flatMap((file): readonly SourceEntry[] => {
      if (!file.startsWith(prefix)) return [];
      const [name = "", ...below] = file.slice(prefix.length).split("/");
      return [{ name, isDirectory: below.length > 0 }];
    });
    return [...this.#source.list(directory), ...listed];
  }

  /** @throws {SchemaError} If the file is not the one that has the digest. */
  #read(file: string): string {
    const listed = this.#listed();
    if (listed === undefined) return this.#source.read(file);
    const directory = file.slice(0, file.lastIndexOf("/"));
    const has = this.#source.list(directory).some(({ name }) => `${directory}/${name}` === file);
    const text = has ? this.#source.read(file) : undefined;
    const digest = listed.get(file);
    if (text !== undefined && digestOf(text) === digest) return text;
    const changed =
      digest === undefined ? "a file without one" : "a cut or changed file, or one of another version";
    throw new SchemaError([
      {
        file: join(this.#place ?? "", file),
        pointer: "",
        expected: `the file with the digest in ${DIGESTS}`,
        received: text === undefined ? "none" : changed,
        advice: "The copy of the definitions is damaged. Install or copy all of it again",
      },
    ]);
  }

  /** Returns the names of the services in code-unit order. A directory without a version is not a service. */
  services(edition: TargetEdition): readonly string[] {
    const names = editionsOf(edition).flatMap((each) =>
      this.#entries(each).flatMap(({ name, isDirectory }) =>
        isDirectory && !name.includes(".") && this.versions(each, name).length > 0 ? [name] : [],
      ),
    );
    return [...new Set(names)].sort();
  }

  /** Returns the versions of a service, the oldest first: `v20170312`. Empty if there is no such service. */
  versions(edition: TargetEdition, service: string): readonly string[] {
    const versions = editionsOf(edition).flatMap((each) =>
      this.#entries(`${each}/${service}`).flatMap(({ name }) => FILE.exec(name)?.[1] ?? []),
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
      ? this.#read(factsFile(edition, path))
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
