import { lstatSync, mkdirSync, realpathSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

const SEGMENT = /^(?!\.{1,2}$)[^/\\\0]+$/;

/** @throws {Error} If a relative path with forward slashes could lead out of its directory. */
export function assertRelative(path: string): void {
  if (!path.split("/").every((segment) => SEGMENT.test(segment))) {
    throw new Error(`${JSON.stringify(path)}: expected a path that stays inside its directory`);
  }
}

const isWithin = (path: string, root: string): boolean => {
  const way = relative(root, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && !/^(?:[A-Za-z]:|[/\\])/.test(way));
};

/**
 * Returns the place of a file or a directory below a root. Symbolic links cannot lead out of the root: the real path of
 * the parent has to lie inside it, and only a file or directory of the same kind may be replaced.
 *
 * @param newDirectories Missing parents are made, and added here, the outermost first. If it is undefined, none are made.
 * @throws {Error} If the path leads out of the root, or something of another kind is there.
 */
export function placeInside(
  root: string,
  path: string,
  kind: "file" | "directory",
  newDirectories?: string[],
): string {
  assertRelative(path);
  const real = realpathSync(root);
  const target = join(real, path);
  const go = (directory: string): void => {
    const stats = lstatSync(directory, { throwIfNoEntry: false });
    if (stats === undefined) {
      go(dirname(directory));
      if (newDirectories === undefined) return;
      mkdirSync(directory);
      newDirectories.push(directory);
    } else if (!isWithin(realpathSync(directory), real)) {
      throw Object.assign(
        new Error(`${directory}: expected a directory, received a symbolic link that leads out of ${root}`),
        {
          code: "ELOOP",
          syscall: "lstat",
        },
      );
    }
  };
  go(dirname(target));
  const there = lstatSync(target, { throwIfNoEntry: false });
  const fits = there === undefined || (kind === "file" ? there.isFile() : there.isDirectory());
  if (!fits) {
    const received = there.isSymbolicLink() ? "a symbolic link" : "something else";
    throw Object.assign(new Error(`${target}: expected a ${kind} or nothing, received ${received}`), {
      code: kind === "file" ? "EISDIR" : "ENOTDIR",
      syscall: "lstat",
    });
  }
  return target;
}
