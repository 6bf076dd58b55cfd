import type { MemberKind, ObjectType } from "@tc3-schema/codegen/model";
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

/** Returns the type that a kind refers to. */
const typeOf = (kind: MemberKind, types: Types): ObjectType | undefined =>
  kind.kind === "ref" ? types.get(kind.name) : undefined;

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
        const areLists = step.previous.kind === "list" && step.current.kind === "list";
        const previous = typeOf(areLists ? step.previous.of : step.previous, types.previous);
        const current = typeOf(areLists ? step.current.of : step.current, types.current);
        if (previous === undefined || current === undefined) return [];
        const key = `${previous.name} ${current.name}`;
        if (step.trail.includes(key)) return [];
        const path = areLists ? `${step.path}[]` : step.path;
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
  return [...pairs.values()];
}
