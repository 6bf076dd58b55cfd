import { createHash } from "node:crypto";
import type { Change } from "./change.ts";

const LENGTH = 12;

/**
 * Returns the name by which an ignore file knows a change: a hash of its rule, its place, `from` and `to`. The order of
 * changes and the paths are left out, so the change keeps its fingerprint if another action comes to use the type. For
 * a code the actions are in it, because a change of a code is about the actions that list it.
 */
export function fingerprint({
  rule,
  place,
  from,
  to,
  actions,
}: Pick<Change, "rule" | "place" | "from" | "to" | "actions">): string {
  const { service, version, formerVersion, action, side, type, formerType, member, code } = place;
  const names = [
    rule,
    service,
    version,
    formerVersion,
    action,
    side,
    type,
    formerType,
    member,
    code,
    from,
    to,
  ];
  const parts = code === undefined ? names : [...names, ...actions];
  const text = JSON.stringify(parts);
  return createHash("sha256").update(text).digest("hex").slice(0, LENGTH);
}
