import { editionOf, REVIEWED_CODES } from "../../data/reviewed-codes.ts";

declare const data: readonly string[];

export { data };

/** The reviewed codes that only the international site lists. Their pages are in a directory of their own. */
export default {
  load: (): readonly string[] => REVIEWED_CODES.filter((code) => editionOf(code) === "intl"),
};
