const split = (name: string): string =>
  name
    .replaceAll(/IPv/g, "Ipv")
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .replaceAll(/[^A-Za-z0-9]+/g, " ")
    .trim()
    .toLowerCase();

/** The words that were split before. The names of members are few, and each answer asks for all of them. */
const known = new Map<string, string>();

/** A name in lower-case words: `PhoneNumberSet` is `phone number set`, `user_receive_time` is `user receive time`. */
export function wordsOf(name: string): string {
  const words = known.get(name) ?? split(name);
  known.set(name, words);
  return words;
}

/** The words of an item of a list, from the words of the list: of `phone number set` and of `phone numbers`, `phone number`. */
export const singular = (words: string): string =>
  words
    .replace(/ (?:set|list|array)$/, "")
    .replace(/ies$/, "y")
    .replace(/(ss|x|ch)es$/, "$1")
    .replace(/([^sui])s$/, "$1");
