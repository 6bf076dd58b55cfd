import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Library, Problem } from "./library.ts";

/**
 * Files whose text must accompany the code. MIT, ISC and BSD require the licence, and Apache-2.0 also requires the NOTICE.
 */
const HAS_TO_GO_ALONG = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

const textsOf = (directory: string): readonly string[] =>
  readdirSync(directory)
    .filter((name) => HAS_TO_GO_ALONG.test(name))
    .map((name) => readFileSync(join(directory, name), "utf8").trim());

/**
 * Finds texts that are missing from the notices that are published with the bundle.
 *
 * @param notices The text of the file.
 */
export const checkNotices = (libraries: readonly Library[], notices: string): readonly Problem[] =>
  libraries.flatMap(({ name, version, licence, directory }): readonly Problem[] => {
    const texts = textsOf(directory);
    const problem = (text: string): Problem => ({ kind: "notice", library: name, text });
    if (texts.length === 0) return [problem(`${name} ${version} has no file with the text of its licence.`)];
    const isThere =
      notices.includes(`${name} ${version} (${licence})\n`) && texts.every((text) => notices.includes(text));
    return isThere
      ? []
      : [
          problem(
            `The notices lack ${name} ${version}: see packages/cli/build/licences.ts, which writes them.`,
          ),
        ];
  });
