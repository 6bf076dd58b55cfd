import type { AnnouncedMember, VanishedWords } from "@tc3-schema/spec-import";
import { count } from "../../count.ts";
import { shownPath } from "../../shown-path.ts";

/** Words that a user wrote for a place that no longer exists. This line is the last chance to save them. */
export const vanishedLine = ({ file, pointer, text }: VanishedWords): string =>
  `lost its place  ${file}#${pointer}: ${JSON.stringify(text)}`;

/** An announced member that the definition has now. The definition may differ from the announcement. */
export const arrivedLine = ({ file, pointer, from }: AnnouncedMember): string =>
  `announced for ${from}, and defined now: check its words  ${file}#${pointer}`;

export const keptLine = ({ file, pointer, from }: AnnouncedMember): string =>
  `announced for ${from}, and kept because it is not defined yet  ${file}#${pointer}`;

export const writtenLine = (written: readonly string[], out: string): string =>
  written.length === 0
    ? `all in ${shownPath(out)} is up to date.`
    : `${count(written.length, "file")} written in ${shownPath(out)}.`;
