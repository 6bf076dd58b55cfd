import { CONTRACTS } from "@tc3-schema/explain/contracts";
import type { Explanation } from "@tc3-schema/explain/explanation";
import { EXAMPLES } from "@tc3-schema/explorer/examples";
import { type JudgedText, judge, publishedContract } from "@tc3-schema/explorer/judge";
import { LANGUAGES, type Language } from "../../pages.ts";

/** The first view of the explorer, before anybody types: the first example, judged when the site was built. */
export interface ExplorerData {
  readonly first: Readonly<Record<Language, JudgedText>>;
  readonly services: readonly {
    readonly service: string;
    readonly version: string;
    readonly actions: readonly string[];
  }[];
}

declare const data: ExplorerData;

export { data };

function servicesOf(): ExplorerData["services"] {
  const byVersion = new Map<string, { service: string; version: string; actions: string[] }>();
  for (const { service, version, action } of CONTRACTS) {
    const key = `${service}/${version}`;
    const known = byVersion.get(key) ?? { service, version, actions: [] };
    known.actions.push(action);
    byVersion.set(key, known);
  }
  return [...byVersion.values()];
}

export default {
  load(): ExplorerData {
    const [first] = EXAMPLES;
    if (first === undefined) throw new Error("there is no example");
    const contract = first.action === undefined ? undefined : publishedContract(first.action);
    const judged = LANGUAGES.map((language) => [language, judge(first.text, language, contract)] as const);
    return { first: Object.fromEntries(judged) as Record<Language, JudgedText>, services: servicesOf() };
  },
};

export type { Explanation };
