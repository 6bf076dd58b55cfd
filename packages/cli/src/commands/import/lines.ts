import type { VanishedWords } from "@tc3-schema/spec-import";
import { count } from "../../count.ts";
import { shownPath } from "../../shown-path.ts";

/** Words of the user's that have lost their place: the last chance to keep them. */
export const vanishedLine = ({ file, pointer, text }: VanishedWords): string =>
  `lost its place  ${file}#${pointer}: ${JSON.stringify(text)}`;

export const writtenLine = (written: readonly string[], out: string): string =>
  written.length === 0
    ? `all in ${shownPath(out)} is up to date.`
    : `${count(written.length, "file")} written in ${shownPath(out)}.`;
