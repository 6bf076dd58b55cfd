import { byCodeUnit } from "@tc3-schema/base/order";
import type { ElementKind, MemberKind, ObjectType } from "@tc3-schema/codegen/model";
import type { Types } from "../state/state.ts";
import type { ActionPath } from "./match.ts";

/** The Response of an action, or its request, in both states. */
export interface Root {
  readonly action: string;
  readonly previous: MemberKind;
  readonly current: MemberKind;
}

/** Two types at the same place, with the paths to all such places. */
export interface TypePair {
  readonly previous: ObjectType;
  readonly current: ObjectType;
  readonly paths: readonly ActionPath[];
}

/** A place on the way down, with the pairs above it. */
interface Step {
  readonly previous: MemberKind;
  readonly current: MemberKind;
  readonly path: string;
  readonly trail: readonly string[];
}

const refOf = (kind: ElementKind): string => (kind.kind === "ref" ? kind.name : "");

/** Returns the names of both types if both kinds are types, or both are lists. */
function names({ previous, current }: Step): readonly [string, string] | undefined {
  if (previous.kind === "ref" && current.kind === "ref") return [previous.name, current.name];
  if (previous.kind !== "list" || current.kind !== "list") return undefined;
  return [refOf(previous.of), refOf(current.of)];
}

function stepsBelow(previous: ObjectType, current: ObjectType, at: string, trail: readonly string[]): Step[] {
  const now = new Map(current.members.map((member) => [member.name, member]));
  return previous.members.flatMap(({ name, type }) => {
    const same = now.get(name);
    const path = at === "" ? name : `${at}.${name}`;
    return same === undefined ? [] : [{ previous: type, current: same.type, path, trail }];
  });
}

/**
 * Walks the answers of all actions, or their requests, through both states at once. Types are paired by their place,
 * not by their names, so a type with a new name is paired with the former one at its place. Each pair is returned once,
 * with the path of every member that leads to it. A pair within itself is not followed, so the walk ends in recursive
 * types.
 */
export function walkTypes(
  roots: readonly Root[],
  types: { readonly previous: Types; readonly current: Types },
): readonly TypePair[] {
  const pairs = new Map<string, { previous: ObjectType; current: ObjectType; paths: ActionPath[] }>();

  const follow = ({ action, ...kinds }: Root): void => {
    const seen = new Set<string>();
    let level: Step[] = [{ ...kinds, path: "", trail: [] }];
    // Level by level, so that the first path to a pair is the shortest.
    while (level.length > 0) {
      level = level.flatMap((step) => {
        const [before, after] = names(step) ?? ["", ""];
        const previous = types.previous.get(before);
        const current = types.current.get(after);
        const key = `${before} ${after}`;
        if (previous === undefined || current === undefined || step.trail.includes(key)) return [];
        const path = step.previous.kind === "list" ? `${step.path}[]` : step.path;
        const pair = pairs.get(key) ?? { previous, current, paths: [] };
        pairs.set(key, pair);
        pair.paths.push({ action, path });
        if (seen.has(key)) return [];
        seen.add(key);
        return stepsBelow(previous, current, path, [...step.trail, key]);
      });
    }
  };

  for (const root of roots) follow(root);
  return [...pairs].sort(([a], [b]) => byCodeUnit(a, b)).map(([, pair]) => pair);
}
