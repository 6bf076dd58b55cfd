/**
 * Writes the data that pages load on demand into `public/data/`: the definitions of all services, the list of the
 * services, and the catalogue of all codes. It also writes the pages of the API. Each build makes all of it again, and it
 * is never committed.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { directorySource } from "@tc3-schema/codegen/schema-source";
import { LISTED_CODES, RECEIPTS, SERVICES } from "@tc3-schema/explain/catalogues";
import { explainCode } from "@tc3-schema/explain/explain-code";
import { Definitions } from "@tc3-schema/facts";
import { catalogueOf } from "@tc3-schema/facts/catalogue-of-facts";
import { writeApiPages } from "./api.ts";
import type { CatalogueData, CodeEntry, ServiceEntry } from "./catalogue.ts";

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

/** A code of a service, as judged by the rules for codes or by its family. */
interface Judged {
  readonly category: string;
  readonly retry: string;
  readonly fault: string;
  readonly reason: string;
  readonly services: Set<string>;
}

function judgedCodes(definitions: Definitions): ReadonlyMap<string, Judged> {
  const codes = new Map<string, Judged>();
  for (const edition of ["cn", "intl"] as const)
    for (const service of definitions.services(edition))
      for (const version of definitions.versions(edition, service)) {
        const facts = definitions.facts(edition, `${service}/${version}`);
        if (facts.codes.size === 0) continue;
        for (const each of catalogueOf(facts).codes.oneOf) {
          const known = codes.get(each.const);
          if (known !== undefined) known.services.add(service);
          else
            codes.set(each.const, {
              category: each["x-category"],
              retry: each["x-retry"],
              fault: each["x-fault"],
              reason: each["x-reason"],
              services: new Set([service]),
            });
        }
      }
  return codes;
}

function catalogueData(definitions: Definitions): CatalogueData {
  const judged = judgedCodes(definitions);
  const services = [...new Set([...judged.values()].flatMap((each) => [...each.services]))].sort();
  const indexOf = new Map(services.map((service, index) => [service, index]));
  const reasons = new Map<string, number>();
  const reasonIndex = (reason: string): number => {
    const index = reasons.get(reason) ?? reasons.size;
    reasons.set(reason, index);
    return index;
  };
  const listed = new Set(LISTED_CODES);
  const names = [...new Set([...judged.keys(), ...listed])].sort();
  const codes = names.map((code): CodeEntry => {
    const by = judged.get(code);
    const where = [...(by?.services ?? [])].flatMap((service) => indexOf.get(service) ?? []);
    if (listed.has(code)) {
      const catalogues = RECEIPTS.lists(code) ? [...SERVICES, RECEIPTS] : SERVICES;
      const [en, zh] = (["en", "zh"] as const).map((language) => explainCode(code, catalogues, language));
      if (en !== undefined && zh !== undefined && en.match === "exact") {
        const texts = { en: en.summary ?? "", zh: zh.summary ?? "", wait: en.waitSeconds };
        return [code, en.category, en.retry, en.fault, reasonIndex(en.reason), where, texts];
      }
    }
    const { category = "unknown", retry = "no", fault = "unknown", reason = "" } = by ?? {};
    return [code, category, retry, fault, reasonIndex(reason), where];
  });
  return { services, reasons: [...reasons.keys()], codes };
}

const definitions = new Definitions(directorySource(DEFINITIONS));
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const edition of ["cn", "intl"])
  cpSync(join(DEFINITIONS, edition), join(OUT, edition), { recursive: true });
const write = (name: string, value: unknown): void => writeFileSync(join(OUT, name), JSON.stringify(value));
write("services.json", servicesOf(definitions));
const data = catalogueData(definitions);
write("codes.json", data);
console.log(`${data.codes.length} codes of ${data.services.length} services`);
await writeApiPages();
