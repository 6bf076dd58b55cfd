import type { Change } from "../rules/change.ts";

const SHOWN = 3;

const some = (all: readonly string[], shown: number): string =>
  all.length <= shown ? all.join(", ") : `${all.slice(0, shown).join(", ")} and ${all.length - shown} more`;

/** Where people meet a change: `in SendStatusSet[].Fee of SendSmsResponse`. Nothing where the sentence says it. */
export function where({ place, paths, actions }: Change, shown: number = SHOWN): string {
  if (place.action !== undefined) return "";
  if (place.code !== undefined) return actions.length === 0 ? "" : `by ${some(actions, shown)}`;
  if (place.type === undefined) return actions.length === 0 ? "" : `with ${some(actions, shown)}`;
  const suffix = place.version === "callbacks" ? "" : place.side === "request" ? "Request" : "Response";
  const texts = paths
    .filter(({ action, path }) => path !== (place.member ?? "") || `${action}${suffix}` !== place.type)
    .map(({ action, path }) => (path === "" ? `${action}${suffix}` : `${path} of ${action}${suffix}`));
  return texts.length === 0 ? "" : `in ${some(texts, shown)}`;
}
