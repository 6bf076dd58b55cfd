import { type Data, factsFiles } from "../data.ts";
import { objectAt, parse } from "../json.ts";
import type { Check } from "./check.ts";

interface Counts {
  readonly services: Set<string>;
  readonly codes: Set<string>;
  versions: number;
  actions: number;
}

const HEADS = /^\{"(action|code)":"((?:[^"\\]|\\.)+)"/gm;

/** The names in each text. The same text comes again with almost every edit. */
const names = new Map<string, readonly (readonly [kind: string, name: string])[]>();

function namesIn(text: string): readonly (readonly [kind: string, name: string])[] {
  const known = names.get(text);
  if (known !== undefined) return known;
  const found = [...text.matchAll(HEADS)].map(([, kind = "", name = ""]): readonly [string, string] => [
    kind,
    name,
  ]);
  names.set(text, found);
  return found;
}

function countsOf(data: Data, edition: string): string {
  const counts: Counts = { services: new Set(), codes: new Set(), versions: 0, actions: 0 };
  for (const file of factsFiles(data).filter((path) => path.startsWith(`packages/definitions/${edition}/`))) {
    counts.services.add(file.split("/")[3] ?? "");
    counts.versions += 1;
    for (const [kind, name] of namesIn(data.all.read(file))) {
      if (kind === "action") counts.actions += 1;
      else counts.codes.add(name);
    }
  }
  const { services, versions, actions, codes } = counts;
  return JSON.stringify({ services: services.size, versions, actions, codes: codes.size });
}

/** Compares the numbers of services, versions, actions and codes with those in `definitions.json`. */
export const countsOfFacts: Check = {
  name: "counts",
  test: "tools/facts/test/definitions-package.long.test.ts",
  run: (data) => {
    const manifest = parse(data.definitions.read("definitions.json"));
    return ["cn", "intl"].flatMap((edition) => {
      const expected = JSON.stringify(objectAt(manifest, "editions", edition));
      const received = countsOf(data, edition);
      return expected === received ? [] : [`${edition}: expected ${expected}, received ${received}`];
    });
  },
};
