import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { byCodeUnit } from "@tc3-schema/base/order";
import { JUDGED, type Subjects } from "./vector.ts";

/**
 * The IDs that were published, one per line. A hash of what is judged stands behind the ID of a vector that a person wrote.
 * The body of any other vector grows with its definition, and its ID says what is changed there.
 */
export const PUBLISHED_IDS: string = join(import.meta.dirname, "../published-ids.txt");

const HASH_LENGTH = 8;

/** The members of a vector that hold the thing to judge: neither its words nor the expected verdict. */
const ASKED = new Set(["contract", "body", "bytes", "code", "within", "catalogue"]);

const hashOf = (vector: object): string =>
  createHash("sha256")
    .update(JSON.stringify(Object.entries(vector).filter(([name]) => ASKED.has(name))))
    .digest("hex")
    .slice(0, HASH_LENGTH);

/** The lines that the present vectors give. */
export const idLines = (subjects: Subjects): readonly string[] =>
  JUDGED.flatMap((judges) =>
    subjects[judges].flatMap(({ isWritten, vectors }) =>
      vectors.map((vector) => (isWritten ? `${vector.id} ${hashOf(vector)}` : vector.id)),
    ),
  ).sort(byCodeUnit);

/** The lines that were published. */
export const publishedLines = (): readonly string[] =>
  readFileSync(PUBLISHED_IDS, "utf8")
    .split("\n")
    .filter((line) => line !== "");

export interface IdChanges {
  /** Lines of vectors that are new. */
  readonly added: readonly string[];
  /** Published lines whose vector is gone, or judges something else now. */
  readonly broken: readonly string[];
}

export function idChanges(published: readonly string[], present: readonly string[]): IdChanges {
  const [were, are] = [new Set(published), new Set(present)];
  const idOf = (line: string): string => line.replace(/ .*$/, "");
  const known = new Set(published.map(idOf));
  return {
    added: present.filter((line) => !were.has(line) && !known.has(idOf(line))),
    broken: published.filter((line) => !are.has(line)),
  };
}
