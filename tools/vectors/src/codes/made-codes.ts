import { byCodeUnit } from "@tc3-schema/base/order";
import type { CodeVector, Subject } from "../vector.ts";
import { type Catalogue, classified } from "./read-catalogues.ts";

/** A code, and the catalogues that come before the common codes. */
export interface CodeCase {
  readonly id: string;
  readonly description: string;
  readonly code: string;
  readonly within: readonly string[];
}

/** Says what the catalogues say of a code. */
export function codeVector(
  { code, within, ...named }: CodeCase,
  catalogues: readonly Catalogue[],
): CodeVector {
  const order = [...within.map((path) => catalogueAt(path, catalogues)), catalogueAt(undefined, catalogues)];
  const { retry, ...classification } = classified(code, order);
  return {
    ...named,
    code,
    within,
    ...classification,
    retry,
    retryable: retry !== "no",
    throttling: retry === "throttle",
  };
}

function catalogueAt(path: string | undefined, catalogues: readonly Catalogue[]): Catalogue {
  const found = catalogues.find((each) => each.path === path);
  if (found === undefined) throw new TypeError(`no catalogue ${path}`);
  return found;
}

/** Every listed code, and an unlisted one of every family. */
export function madeCodes(catalogues: readonly Catalogue[]): readonly Subject<CodeVector>[] {
  const listed: CodeVector[] = [];
  const unlisted: CodeVector[] = [];
  for (const { path, codes, families } of catalogues) {
    const within = path === undefined ? [] : [path];
    const name = path ?? "common";
    for (const { const: code } of codes) {
      const id = `listed-codes/${name}/${code.trim()}`;
      listed.push(codeVector({ id, description: "The catalogue has this code.", code, within }, catalogues));
    }
    const names = [...codes.map(({ const: code }) => code.split(".", 1)[0] ?? ""), ...Object.keys(families)];
    for (const family of [...new Set(names)].sort(byCodeUnit)) {
      const id = `code-families/${name}/${family}`;
      const code = `${family}.NeverHeardOf`;
      unlisted.push(
        codeVector(
          { id, description: "No catalogue has this code, so its family counts.", code, within },
          catalogues,
        ),
      );
    }
  }
  return [
    {
      subject: "code-families",
      description: "Codes of which only the family is known.",
      isWritten: false,
      vectors: unlisted,
    },
    {
      subject: "listed-codes",
      description: "Every code that a catalogue lists.",
      isWritten: false,
      vectors: listed,
    },
  ];
}
