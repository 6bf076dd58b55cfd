import { pointer } from "@tc3-schema/base/json";
import type { EditClass } from "../edit.ts";
import { isJson, type Json, objectAt } from "../json.ts";
import type { Numbers } from "../numbers.ts";
import { schemaClass } from "./schema-edit.ts";

const wordsClass = (...given: Parameters<typeof schemaClass>): EditClass => ({
  ...schemaClass(...given),
  isWords: true,
});

/** Takes the last character but one out of a text, so that its form stays. */
const shortened = (text: string): string => text.slice(0, -2) + text.slice(-1);

/** A text of a file, and the object that holds it. */
interface Place {
  readonly object: Json;
  readonly key: string;
  readonly path: readonly (string | number)[];
}

/** Returns all texts with one of these names, at any depth. */
function placesOf(value: unknown, keys: RegExp, path: readonly (string | number)[] = []): readonly Place[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => placesOf(item, keys, [...path, index]));
  if (!isJson(value)) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    typeof member === "string" && keys.test(key)
      ? [{ object: value, key, path: [...path, key] }]
      : placesOf(member, keys, [...path, key]),
  );
}

function shorten(places: readonly Place[], numbers: Numbers): string | undefined {
  const place = numbers.oneOf(places);
  if (place === undefined) return undefined;
  place.object[place.key] = shortened(String(place.object[place.key]));
  return `#${pointer(...place.path)}: a character is missing`;
}

/** Returns the texts of a language file. */
const summaries = (content: Json, name: string): readonly Place[] =>
  isJson(content[name])
    ? Object.keys(objectAt(content, name)).map((key) => ({
        object: objectAt(content, name),
        key,
        path: [name, key],
      }))
    : [];

export const wordClasses: readonly EditClass[] = [
  wordsClass("words: a description", /(responses|requests|callbacks)\.schema\.json$/, (content, numbers) =>
    shorten(placesOf(content["definitions"], /^description$/), numbers),
  ),
  wordsClass("words: a link", /(responses|callbacks|codes|common)\.schema\.json$/, (content, numbers) =>
    shorten(placesOf(content, /^(x-docs|url)$/), numbers),
  ),
  wordsClass("words: a summary in English", /\.en\.json$/, (content, numbers) =>
    shorten(summaries(content, "summaries"), numbers),
  ),
  wordsClass("words: a summary in Chinese", /\.zh\.json$/, (content, numbers) =>
    shorten(summaries(content, "summaries"), numbers),
  ),
  wordsClass("words: a reason in English", /(codes|common)\.schema\.json$/, (content, numbers) =>
    shorten(placesOf(content, /^x-reason$/), numbers),
  ),
  wordsClass("words: a reason in Chinese", /\.zh\.json$/, (content, numbers) =>
    shorten(summaries(content, "reasons"), numbers),
  ),
];
