import { createHash } from "node:crypto";
import type { Change } from "./change.ts";

const LENGTH = 12;

/**
 * What an ignore file names a change by: rule, place, from and to. Neither the order of changes nor the paths are in
 * it, so that another action that comes to use a type is no new change. Which actions list a code is what that change is.
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
  const text = JSON.stringify(parts.map((part) => part ?? null));
  return createHash("sha256").update(text).digest("hex").slice(0, LENGTH);
}
