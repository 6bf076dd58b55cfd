import { isDeepStrictEqual } from "node:util";
import { byCodeUnit } from "@tc3-schema/base/order";
import type { CatalogueFile, CodeSchema, FamilySchema } from "@tc3-schema/codegen/schema-files";
import { type CatalogueOwner, catalogueHead } from "./catalogue-place.ts";
import type { JudgeCode } from "./judge-codes.ts";
import type { ListedCode, Listing, Source } from "./listing.ts";

export interface MergedCatalogue {
  /** Undefined if no code is left, because a catalogue lists at least one. */
  readonly catalogue: CatalogueFile | undefined;
  /** Codes that this source once listed and no longer lists. */
  readonly vanished: readonly CodeSchema[];
  /** The reasons in Chinese of codes that a rule judged just now, by code. */
  readonly zh: Readonly<Record<string, string>>;
}

/** Whether two lists have the same actions. Their order does not matter. */
const sameActions = (a: readonly string[] | undefined, b: readonly string[]): boolean =>
  a !== undefined && isDeepStrictEqual([...a].sort(byCodeUnit), [...b].sort(byCodeUnit));

/**
 * Returns the actions of a code after a source was read. A source that knows nothing about actions leaves them
 * unchanged.
 */
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
  judge: JudgeCode,
): CodeSchema => {
  const { "x-reviewed": reviewed, "x-rule": rule, ...judged } = judge(listed.code).schema;
  const own = Object.hasOwn(families, listed.code) ? families[listed.code] : undefined;
  return {
    const: listed.code,
    ...(own ?? judged),
    "x-source": source.name,
    "x-reviewed": own === undefined && reviewed,
    ...(own !== undefined || rule === undefined ? {} : { "x-rule": rule }),
    ...actionsAfter(undefined, listed),
  };
};

const chineseReasons = (codes: readonly CodeSchema[], judge: JudgeCode): Readonly<Record<string, string>> =>
  Object.fromEntries(
    codes.flatMap((code) => {
      const zh = code["x-rule"] === undefined ? undefined : judge(code.const).zh;
      return zh === undefined ? [] : [[code.const, zh]];
    }),
  );

/** Puts each new code before the first greater one. Codes that were in order stay so, and no other code moves. */
function inserted(codes: readonly CodeSchema[], fresh: readonly CodeSchema[]): readonly CodeSchema[] {
  const all = [...codes];
  for (const code of [...fresh].sort((a, b) => byCodeUnit(a.const, b.const))) {
    const at = all.findIndex((other) => byCodeUnit(other.const, code.const) > 0);
    all.splice(at < 0 ? all.length : at, 0, code);
  }
  return all;
}

/** Returns the sources of a catalogue. The name of a source stays, and its date is updated. */
function sourcesAfter(
  present: CatalogueFile["x-sources"],
  { name, title, url, updated }: Source,
): CatalogueFile["x-sources"] {
  const known = Object.hasOwn(present, name) ? present[name] : undefined;
  const source = known ?? { title, url };
  return { ...present, [name]: updated === undefined ? source : { ...source, updated } };
}

/**
 * Moves the judgement of a family to its bare code if that is now listed. The meta-schema allows it in one place only.
 */
function familiesAfter(
  families: Readonly<Record<string, FamilySchema>>,
  codes: readonly CodeSchema[],
): { "x-families"?: Readonly<Record<string, FamilySchema>> } {
  const listed = new Set(codes.map((code) => code.const));
  const left = Object.entries(families).filter(([family]) => !listed.has(family));
  return left.length === 0 ? {} : { "x-families": Object.fromEntries(left) };
}

/**
 * Returns a catalogue after a source was read. The source decides which codes there are, their actions and their
 * `x-source`. Our judgement of a code stays as long as the code does. Codes of other sources stay unchanged.
 */
export function mergeCatalogue(
  present: CatalogueFile | undefined,
  owner: CatalogueOwner,
  listing: Listing,
  judge: JudgeCode,
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
    .map((code) => added(code, source, families, judge));
  const vanished = codes.filter(isVanished);

  const oneOf = inserted(stay, fresh);
  if (oneOf.length === 0) return { catalogue: undefined, vanished, zh: {} };
  const catalogue = {
    ...catalogueHead(owner),
    ...head,
    "x-sources": sourcesAfter(sources, source),
    ...familiesAfter(families, oneOf),
    oneOf,
  };
  return { catalogue, vanished, zh: chineseReasons(fresh, judge) };
}
