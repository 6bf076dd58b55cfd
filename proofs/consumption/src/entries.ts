import { isRecord, recordOf } from "@tc3-schema/base/json";
import { manifest } from "./manifest.ts";
import { contents } from "./prepared.ts";
import type { Name } from "./workspace.ts";

/** An entry that a user can import, and its kind. */
export interface Entry {
  readonly subpath: string;
  readonly specifier: string;
  readonly kind: "javascript" | "declarations" | "json";
}

const targetsOf = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return isRecord(value) ? Object.values(value).flatMap(targetsOf) : [];
};

function kindOf(target: readonly string[]): Entry["kind"] {
  if (target.every((file) => file.endsWith(".json"))) return "json";
  return target.every((file) => /\.d\.[cm]?ts$/.test(file)) ? "declarations" : "javascript";
}

/** Returns the text that the star of a pattern stands for, in each file that matches. */
const starsIn = (pattern: string, files: readonly string[]): string[] => {
  const [before = "", after = ""] = pattern.split("*");
  return files
    .map((file) => `./${file}`)
    .filter((file) => file.startsWith(before) && file.endsWith(after))
    .map((file) => file.slice(before.length, file.length - after.length));
};

/**
 * Returns every entry in the published `exports`, with patterns expanded. So a new entry is tested without being listed
 * here.
 */
export async function entriesOf(name: Name): Promise<Entry[]> {
  const files = await contents(name);
  const exported = Object.entries(recordOf((await manifest(name))["exports"]));
  return exported.flatMap(([key, value]) => {
    const targets = targetsOf(value);
    const [first] = targets;
    if (first === undefined) throw new Error(`@tc3-schema/${name} exports nothing under ${key}`);
    const subpaths = key.includes("*") ? starsIn(first, files).map((star) => key.replace("*", star)) : [key];
    return subpaths.map((subpath) => ({
      subpath,
      specifier: `@tc3-schema/${name}${subpath.slice(1)}`,
      kind: kindOf(targets),
    }));
  });
}

/** Returns the entries of one kind in all packages. */
export async function specifiers(kind: Entry["kind"], ...names: readonly Name[]): Promise<string[]> {
  const entries = (await Promise.all(names.map(entriesOf))).flat();
  return entries.filter((entry) => entry.kind === kind).map(({ specifier }) => specifier);
}
