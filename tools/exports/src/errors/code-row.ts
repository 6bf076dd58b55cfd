import type {
  CatalogueModel,
  Category,
  CodeModel,
  Fault,
  Retry,
  ServiceIdentity,
  TargetEdition,
  TextsModel,
} from "@tc3-schema/codegen/model";
import type { ReadService } from "../read/read-service.ts";

/** A sentence in both languages; null if there is none in a language. */
export interface Sentences {
  readonly en: string | null;
  readonly zh: string | null;
}

/** An error code of a version of a service. A value that is not known is null, never missing. */
export interface CodeRow {
  /** Null for a common code, which both editions share. */
  readonly edition: TargetEdition | null;
  /** Null for a common code. */
  readonly service: string | null;
  /** For example `2021-01-11`; `callbacks` for a code in receipts; null for a common code. */
  readonly version: string | null;
  readonly code: string;
  /** The actions that list the code. Empty for a common code, and for a code in receipts. */
  readonly actions: readonly string[];
  readonly fault: Fault;
  /** The thing that has to change. */
  readonly category: Category;
  readonly retry: Retry;
  /** The seconds after which a retry makes sense. */
  readonly waitSeconds: number | null;
  /** Whether a person judged the code, or wrote the rule that judged it. */
  readonly reviewed: boolean;
  /** The name of the rule that judged the code. Null if a person judged the code itself, or if nobody judged it. */
  readonly rule: string | null;
  /** The reason of the retry class. */
  readonly reason: Sentences;
  /** The meaning of the code. */
  readonly summary: Sentences;
  /** The address of a page to read. */
  readonly docs: string | null;
}

export interface Catalogues {
  /** The codes that every action can return. */
  readonly common: CatalogueModel;
  /** The catalogues whose codes a person judged one by one. */
  readonly own: readonly CatalogueModel[];
}

function sentence(
  { texts }: CatalogueModel,
  language: TextsModel["language"],
  kind: "summaries" | "reasons",
  code: string,
): string | undefined {
  const found = texts.find((each) => each.language === language)?.[kind];
  return found?.find(([key]) => key === code)?.[1];
}

/** The summary of the first catalogue that has one. */
const summaryIn = (
  catalogues: readonly CatalogueModel[],
  language: TextsModel["language"],
  code: string,
): string | null =>
  catalogues
    .map((catalogue) => sentence(catalogue, language, "summaries", code))
    .find((each) => each !== undefined) ?? null;

const isJudgedAlone = ({ reviewed, rule }: CodeModel): boolean => reviewed && rule === undefined;

type Place = Pick<CodeRow, "edition" | "service" | "version">;

interface Sources {
  readonly catalogue: CatalogueModel;
  /** The catalogue of the same place that a person judged. It decides where the other one has only the judgement of a rule. */
  readonly own: CatalogueModel | undefined;
  readonly common: CatalogueModel;
}

function rowOf(place: Place, listed: CodeModel, { catalogue, own, common }: Sources): CodeRow {
  const { code, actions } = listed;
  const better = isJudgedAlone(listed) ? undefined : own?.codes.find((each) => each.code === code);
  const { fault, category, retry, waitSeconds, reviewed, rule, reason, docs } = better ?? listed;
  const judgedIn = better === undefined ? catalogue : (own ?? catalogue);
  const described = [catalogue, ...(own === undefined ? [] : [own]), common];
  return {
    ...place,
    code,
    actions,
    fault,
    category,
    retry,
    waitSeconds: waitSeconds ?? null,
    reviewed,
    rule: rule ?? null,
    reason: { en: reason, zh: sentence(judgedIn, "zh", "reasons", code) ?? null },
    summary: { en: summaryIn(described, "en", code), zh: summaryIn(described, "zh", code) },
    docs: docs ?? null,
  };
}

const COMMON: Place = { edition: null, service: null, version: null };

/** Returns our own catalogue for a place. For the edition `both`, it is the one of the mainland edition. */
const ownOf = (
  { edition, service, version }: ServiceIdentity,
  own: readonly CatalogueModel[],
): CatalogueModel | undefined =>
  own.find(
    ({ belongsTo }) =>
      belongsTo !== undefined &&
      belongsTo.edition === (edition === "both" ? "cn" : edition) &&
      belongsTo.service === service &&
      belongsTo.version === version,
  );

function rowsOfService(read: ReadService, { common, own }: Catalogues): readonly CodeRow[] {
  if (read.kind === "callbacks") {
    const { edition, service, catalogue } = read.callbacks;
    const place = { edition, service, version: "callbacks" };
    return catalogue.codes.map((code) => rowOf(place, code, { catalogue, own: undefined, common }));
  }
  const { edition, service, version, catalogue, actions } = read.service;
  if (catalogue === undefined) return [];
  const place = { edition, service, version };
  const chosen = new Set(actions.map(({ name }) => name));
  const sources = { catalogue, own: ownOf(place, own), common };
  return catalogue.codes.flatMap((code) => {
    const listing = code.actions.filter((action) => chosen.has(action));
    // The list of a service may have a code that no action lists (`UnsupportedOperation.` of SMS).
    const isOfOthers = code.actions.length > 0 && listing.length === 0;
    return isOfOthers ? [] : [rowOf(place, { ...code, actions: listing }, sources)];
  });
}

/** Returns the common codes, and then the codes of the services, without codes that only other actions list. */
export const codeRows = (catalogues: Catalogues, services: readonly ReadService[]): readonly CodeRow[] => [
  ...catalogues.common.codes.map((code) =>
    rowOf(COMMON, code, { catalogue: catalogues.common, own: undefined, common: catalogues.common }),
  ),
  ...services.flatMap((read) => rowsOfService(read, catalogues)),
];
