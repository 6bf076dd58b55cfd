import { nearestNames } from "@tc3-schema/codegen/nearest-names";
import type { KnownCatalogue } from "@tc3-schema/explain/catalogues";
import { catalogueOfCode } from "@tc3-schema/explain/listed-code";
import { judgeCode } from "@tc3-schema/facts/judge-code";
import type { ListedCodes } from "./judge.ts";
import { loadFacts } from "./load-facts.ts";

/** The file `listings.json` beside the definitions: which versions of services list each code. */
export interface Listings {
  /** `cn/cvm/2017-03-12` */
  readonly versions: readonly string[];
  /** For each code, the indices of its versions, the newest version first. */
  readonly codes: Readonly<Record<string, readonly number[]>>;
}

/** The site's build writes the file, so its form alone is checked, and not each of its numbers. */
const isListings = (value: unknown): value is Listings =>
  typeof value === "object" &&
  value !== null &&
  "versions" in value &&
  Array.isArray(value.versions) &&
  "codes" in value &&
  typeof value.codes === "object";

/** The greatest number of definitions to load for one code. */
const MOST_VERSIONS = 16;

let loaded: Promise<Listings> | undefined;

async function load(base: string): Promise<Listings> {
  const response = await fetch(`${base}listings.json`);
  if (!response.ok) throw new Error(`listings.json: ${response.status}`);
  const content: unknown = await response.json();
  if (!isListings(content)) throw new Error("listings.json has another form");
  return content;
}

async function catalogueIn(base: string, code: string, name: string): Promise<readonly KnownCatalogue[]> {
  const [edition, service = "", version = ""] = name.split("/");
  const facts = await loadFacts(base, edition === "intl" ? "intl" : "cn", service, version);
  const actions = facts?.codes.get(code);
  return facts === undefined || actions === undefined
    ? []
    : [catalogueOfCode(code, { edition: facts.edition, service, version, actions }, judgeCode)];
}

/**
 * Loads what all services say about a code. @returns undefined without network.
 *
 * @param base The address of the directory of definitions, with a slash at its end.
 */
export async function loadListings(base: string, code: string): Promise<ListedCodes | undefined> {
  loaded ??= load(base);
  try {
    const { versions, codes } = await loaded;
    const indices = Object.hasOwn(codes, code) ? (codes[code] ?? []) : [];
    const names = indices.slice(0, MOST_VERSIONS).flatMap((index) => versions[index] ?? []);
    const catalogues = (await Promise.all(names.map((name) => catalogueIn(base, code, name)))).flat();
    const similar = indices.length > 0 ? [] : nearestNames(code, Object.keys(codes));
    return { catalogues, similar };
  } catch {
    // The next question may find the network again.
    loaded = undefined;
    return undefined;
  }
}
