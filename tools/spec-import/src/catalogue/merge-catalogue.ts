import { isDeepStrictEqual } from "node:util";
import { byCodeUnit } from "@tc3-schema/base/order";
import type { CatalogueFile, CodeSchema, FamilySchema } from "@tc3-schema/codegen/schema-files";
import { type CatalogueOwner, catalogueHead } from "./catalogue-place.ts";
import type { Defaults } from "./family-defaults.ts";
import type { ListedCode, Listing, Source } from "./listing.ts";

export interface MergedCatalogue {
  /** Nothing when no code is left: a catalogue lists at least one. */
  readonly catalogue: CatalogueFile | undefined;
  /** Codes that this source had listed and lists no more. */
  readonly vanished: readonly CodeSchema[];
}

/** The same actions in another order are the same fact. */
const sameActions = (a: readonly string[] | undefined, b: readonly string[]): boolean =>
  a !== undefined && isDeepStrictEqual([...a].sort(byCodeUnit), [...b].sort(byCodeUnit));

/** The actions of a code, after a source spoke: one that knows none leaves them as they are. */
function actionsAfter(
  present: readonly string[] | undefined,
  listed: ListedCode,
): { "x-actions"?: readonly string[] } {
  const actions = listed.actions ?? present ?? [];
  if (actions.length === 0) return {};
  if (present !== undefined && sameActions(present, actions)) return { "x-actions": present };
  return { "x-actions": [...actions].sort(byCodeUnit) };
}

const kept = (
  { "x-actions": actions, ...present }: CodeSchema,
  listed: ListedCode,
  listing: Listing,
): CodeSchema => ({
  ...present,
  ...(listing.claims ? { "x-source": listing.source.name } : {}),
  ...actionsAfter(actions, listed),
});

const added = (
  listed: ListedCode,
  source: Source,
  families: Readonly<Record<string, FamilySchema>>,
  defaults: Defaults,
): CodeSchema => ({
  const: listed.code,
  ...((Object.hasOwn(families, listed.code) ? families[listed.code] : undefined) ?? defaults(listed.code)),
  "x-source": source.name,
  "x-reviewed": false,
  ...actionsAfter(undefined, listed),
});

/** Each new code before the first greater one: what was in order stays so, and nothing else moves. */
function inserted(codes: readonly CodeSchema[], fresh: readonly CodeSchema[]): readonly CodeSchema[] {
  const all = [...codes];
  for (const code of [...fresh].sort((a, b) => byCodeUnit(a.const, b.const))) {
    const at = all.findIndex((other) => byCodeUnit(other.const, code.const) > 0);
    all.splice(at < 0 ? all.length : at, 0, code);
  }
  return all;
}

/** How a source is called stays as it was; when it was updated is its own to say. */
function sourcesAfter(
  present: CatalogueFile["x-sources"],
  { name, title, url, updated }: Source,
): CatalogueFile["x-sources"] {
  const known = Object.hasOwn(present, name) ? present[name] : undefined;
  const source = known ?? { title, url };
  return { ...present, [name]: updated === undefined ? source : { ...source, updated } };
}

/** What was said of a family passes to its bare code when that is listed; the meta-model wants it said once. */
function familiesAfter(
  families: Readonly<Record<string, FamilySchema>>,
  codes: readonly CodeSchema[],
): { "x-families"?: Readonly<Record<string, FamilySchema>> } {
  const listed = new Set(codes.map((code) => code.const));
  const left = Object.entries(families).filter(([family]) => !listed.has(family));
  return left.length === 0 ? {} : { "x-families": Object.fromEntries(left) };
}

/**
 * A catalogue after a source was read. Which codes there are, their actions and their source are the source's;
 * what is said of a code stays as long as the code does. Codes of other sources are left alone.
 */
export function mergeCatalogue(
  present: CatalogueFile | undefined,
  owner: CatalogueOwner,
  listing: Listing,
  defaults: Defaults,
): MergedCatalogue {
  const { source } = listing;
  const listed = new Map(listing.codes.map((code) => [code.code, code]));
  const {
    oneOf: codes = [],
    "x-sources": sources = {},
    "x-families": families = {},
    ...head
  } = present ?? {};
  const isVanished = (code: CodeSchema): boolean =>
    code["x-source"] === source.name && !listed.has(code.const);

  const before = new Set(codes.map((code) => code.const));
  const stay = codes
    .filter((code) => !isVanished(code))
    .map((code) => {
      const said = listed.get(code.const);
      return said === undefined ? code : kept(code, said, listing);
    });
  const fresh = listing.codes
    .filter(({ code }) => !before.has(code))
    .map((code) => added(code, source, families, defaults));
  const vanished = codes.filter(isVanished);

  const oneOf = inserted(stay, fresh);
  if (oneOf.length === 0) return { catalogue: undefined, vanished };
  const catalogue = {
    ...catalogueHead(owner),
    ...head,
    "x-sources": sourcesAfter(sources, source),
    ...familiesAfter(families, oneOf),
    oneOf,
  };
  return { catalogue, vanished };
}
