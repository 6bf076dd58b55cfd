import { visible } from "@tc3-schema/codegen/visible";
import type { Change } from "../rules/change.ts";
import type { JudgedChange } from "../verdict/judge.ts";

/** A change as text, in parts that a renderer may separate. Each part is one line without control characters. */
export interface Sentence {
  readonly message: string;
  /** The places where actions use the changed thing, e.g. `in SendStatusSet[].Fee of SendSmsResponse`; may be empty. */
  readonly where: string;
  /** The probable rename behind the change; may be empty. */
  readonly rename: string;
}

const SHOWN = 3;

const some = (all: readonly string[], shown: number): string =>
  all.length <= shown ? all.join(", ") : `${all.slice(0, shown).join(", ")} and ${all.length - shown} more`;

function where({ place, paths, actions }: Change, shown: number): string {
  // The message names the action already.
  if (place.action !== undefined) return "";
  if (place.code !== undefined) return actions.length === 0 ? "" : `by ${some(actions, shown)}`;
  if (place.type === undefined) return actions.length === 0 ? "" : `with ${some(actions, shown)}`;
  const suffix = place.version === "callbacks" ? "" : place.side === "request" ? "Request" : "Response";
  const texts = paths
    .filter(({ action, path }) => path !== (place.member ?? "") || `${action}${suffix}` !== place.type)
    .map(({ action, path }) => (path === "" ? `${action}${suffix}` : `${path} of ${action}${suffix}`));
  return texts.length === 0 ? "" : `in ${some(texts, shown)}`;
}

/** @param shown How many places are listed at most. */
export const sentence = (change: Change, shown: number = SHOWN): Sentence => ({
  message: visible(change.message),
  where: visible(where(change, shown)),
  rename:
    change.renamed === undefined
      ? ""
      : visible(`${change.renamed.from} was probably renamed to ${change.renamed.to}`),
});

/** Returns the groups of users that break, e.g. `breaks types, validation`; empty if there are none. */
export function breaks({ verdicts }: JudgedChange): string {
  const groups = (["types", "validation", "codes"] as const).filter((each) => verdicts[each] === "major");
  return groups.length === 0 ? "" : `breaks ${groups.join(", ")}`;
}
