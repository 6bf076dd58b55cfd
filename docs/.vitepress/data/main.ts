/**
 * Writes the data that pages load on demand into `public/data/`: the definitions of all services, the list of the
 * services, and the catalogue of all codes. It also writes the pages of the API. Each build makes all of it again, and it
 * is never committed.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { directorySource } from "@tc3-schema/codegen/schema-source";
import { reasonOf } from "@tc3-schema/errors";
import { COMMON_TEXTS } from "@tc3-schema/explain/catalogues";
import type { Listings } from "@tc3-schema/explorer/load-listings";
import { Definitions } from "@tc3-schema/facts";
import { catalogueOf } from "@tc3-schema/facts/catalogue-of-facts";
import { writeApiPages } from "./api.ts";
import type { CatalogueData, CodeEntry, ServiceEntry, SharedReason } from "./catalogue.ts";
import { editionOf, explained, REVIEWED_CODES } from "./reviewed-codes.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
const OUT = resolve(import.meta.dirname, "../../public/data");
const DEFINITIONS = join(ROOT, "packages/definitions");

const asDate = (version: string): string => version.replace(/^v(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");

function servicesOf(definitions: Definitions): readonly ServiceEntry[] {
  return definitions.services("both").map((service) => {
    const cn = definitions.versions("cn", service);
    const intl = definitions.versions("intl", service);
    const newest = definitions.versions("both", service).at(-1) ?? "";
    const edition = cn.includes(newest) ? "cn" : "intl";
    const actions = definitions.facts(edition, `${service}/${newest}`).actions.size;
    return { service, cn: cn.map(asDate), intl: intl.map(asDate), actions };
  });
}

const NO_REASON: SharedReason = { en: "", zh: "", wait: null, byRule: false };

/** A code of a service, as judged by the rules for codes or by its family. */
interface JudgedCode {
  readonly category: string;
  readonly retry: string;
  readonly fault: string;
  readonly reason: SharedReason;
  readonly services: Set<string>;
  readonly editions: Set<"cn" | "intl">;
}

function judgedCodes(definitions: Definitions): ReadonlyMap<string, JudgedCode> {
  const codes = new Map<string, JudgedCode>();
  for (const edition of ["cn", "intl"] as const)
    for (const service of definitions.services(edition))
      for (const version of definitions.versions(edition, service)) {
        const facts = definitions.facts(edition, `${service}/${version}`);
        if (facts.codes.size === 0) continue;
        const { codes: catalogue, zh } = catalogueOf(facts);
        for (const each of catalogue.oneOf) {
          const known = codes.get(each.const);
          known?.services.add(service);
          known?.editions.add(edition);
          if (known === undefined)
            codes.set(each.const, {
              category: each["x-category"],
              retry: each["x-retry"],
              fault: each["x-fault"],
              reason: {
                en: each["x-reason"],
                zh: zh.reasons?.[each.const] ?? reasonOf(each.const, COMMON_TEXTS.zh) ?? "",
                wait: each["x-wait-seconds"] ?? null,
                byRule: each["x-rule"] !== undefined,
              },
              services: new Set([service]),
              editions: new Set([edition]),
            });
        }
      }
  return codes;
}

function catalogueData(definitions: Definitions): CatalogueData {
  const judged = judgedCodes(definitions);
  const allServices = [...new Set([...judged.values()].flatMap((each) => [...each.services]))].sort();
  const indexOf = new Map(allServices.map((service, index) => [service, index]));
  const reasons = new Map<string, { readonly index: number; readonly reason: SharedReason }>();
  const reasonIndex = (reason: SharedReason): number => {
    const key = JSON.stringify(reason);
    const known = reasons.get(key) ?? { index: reasons.size, reason };
    reasons.set(key, known);
    return known.index;
  };
  const reviewed = new Set(REVIEWED_CODES);
  const names = [...new Set([...judged.keys(), ...reviewed])].sort();
  const codes = names.map((code): CodeEntry => {
    const by = judged.get(code);
    const services = [...(by?.services ?? [])].flatMap((service) => indexOf.get(service) ?? []);
    const [edition = "both", second] = by?.editions ?? [];
    const listed = second === undefined ? edition : "both";
    if (reviewed.has(code)) {
      const [en, zh] = [explained(code, "en"), explained(code, "zh")];
      const texts = { en: en.summary ?? "", zh: zh.summary ?? "", wait: en.waitSeconds };
      const reason = { en: en.reason, zh: zh.reason, wait: en.waitSeconds, byRule: false };
      return [code, en.category, en.retry, en.fault, reasonIndex(reason), services, editionOf(code), texts];
    }
    const { category = "unknown", retry = "no", fault = "unknown", reason = NO_REASON } = by ?? {};
    return [code, category, retry, fault, reasonIndex(reason), services, listed];
  });
  return { services: allServices, reasons: [...reasons.values()].map(({ reason }) => reason), codes };
}

/** Which versions of services list each code, for a code that somebody pastes into the explorer. */
function listingsOf(definitions: Definitions): Listings {
  const versions: string[] = [];
  const codes = new Map<string, number[]>();
  for (const edition of ["cn", "intl"] as const)
    for (const service of definitions.services(edition))
      for (const version of definitions.versions(edition, service).toReversed()) {
        versions.push(`${edition}/${service}/${asDate(version)}`);
        for (const code of definitions.facts(edition, `${service}/${version}`).codes.keys())
          codes.set(code, [...(codes.get(code) ?? []), versions.length - 1]);
      }
  return { versions, codes: Object.fromEntries(codes) };
}

const definitions = new Definitions(directorySource(DEFINITIONS));
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const edition of ["cn", "intl"])
  cpSync(join(DEFINITIONS, edition), join(OUT, edition), { recursive: true });
const write = (name: string, value: unknown): void => writeFileSync(join(OUT, name), JSON.stringify(value));
write("services.json", servicesOf(definitions));
write("listings.json", listingsOf(definitions));
const data = catalogueData(definitions);
write("codes.json", data);
console.log(`${data.codes.length} codes of ${data.services.length} services`);
await writeApiPages();
