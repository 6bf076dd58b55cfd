import type { EditionFacts } from "@tc3-schema/facts/facts";
import { parseFacts } from "@tc3-schema/facts/parse-facts";

type Edition = EditionFacts["edition"];

const loaded = new Map<string, Promise<EditionFacts | undefined>>();

async function textAt(url: string): Promise<string | undefined> {
  const response = await fetch(url);
  return response.ok ? response.text() : undefined;
}

async function load(
  base: string,
  edition: Edition,
  service: string,
  version: string,
): Promise<EditionFacts | undefined> {
  const path = `${service}/v${version.replaceAll("-", "")}.jsonl`;
  const other: Edition = edition === "cn" ? "intl" : "cn";
  const [text, otherText] = await Promise.all([
    textAt(`${base}${edition}/${path}`),
    // The definitions of the international site may be written as differences from those of the mainland site.
    edition === "cn" ? undefined : textAt(`${base}${other}/${path}`),
  ]);
  if (text === undefined) return undefined;
  return parseFacts(text, `${edition}/${path}`, () =>
    otherText === undefined ? undefined : parseFacts(otherText, `${other}/${path}`, () => undefined),
  );
}

/**
 * Loads the definitions of a version of a service. Each is loaded only once.
 *
 * @param base The address of the directory of definitions, with a slash at its end.
 * @returns undefined if they have no such version.
 */
export function loadFacts(
  base: string,
  edition: Edition,
  service: string,
  version: string,
): Promise<EditionFacts | undefined> {
  const key = `${base}${edition}/${service}/${version}`;
  const known = loaded.get(key) ?? load(base, edition, service, version);
  loaded.set(key, known);
  // A failed request may succeed the next time.
  known.catch(() => loaded.delete(key));
  return known;
}
