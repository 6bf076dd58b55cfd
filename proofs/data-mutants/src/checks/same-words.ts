import { schemaFiles } from "../data.ts";
import { isJson, type Json, objectsOf, parse } from "../json.ts";
import type { Check } from "./check.ts";

/** What a file says about its codes: the kind of text, the code, and the text. */
function wordsIn(file: string, content: Json): readonly (readonly [about: string, text: string])[] {
  if (file.endsWith(".schema.json")) {
    return objectsOf(content["oneOf"]).map((code) => [
      `the reason of ${String(code["const"])}`,
      String(code["x-reason"]),
    ]);
  }
  return ["summaries", "reasons"].flatMap((kind) => {
    const words = content[kind];
    if (!isJson(words)) return [];
    return Object.entries(words).map(([code, text]): readonly [string, string] => [
      `${String(content["language"])}: ${kind} of ${code}`,
      String(text),
    ]);
  });
}

const CODES = /\/(error-codes|common)\.(schema|en|zh)\.json$/;

/** Compares what the catalogues of both versions and both editions say about the same code. */
export const sameWords: Check = {
  name: "same words",
  test: "proofs/data-mutants/test/committed-data.test.ts",
  run: (data) => {
    const said = new Map<string, Set<string>>();
    for (const file of schemaFiles(data).filter((path) => CODES.test(path))) {
      for (const [about, text] of wordsIn(file, parse(data.all.read(file)))) {
        said.set(about, (said.get(about) ?? new Set()).add(text));
      }
    }
    return [...said].flatMap(([about, texts]) =>
      texts.size > 1 ? [`${about}: ${[...texts].join(" | ")}`] : [],
    );
  },
};
