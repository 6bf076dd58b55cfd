import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { join } from "node:path";
import { InputError } from "../../input-error.ts";

const isDirectory = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

export interface DirectoryEvents {
  /** Called when a file is written, and when a file or a directory appears or disappears. */
  readonly onChange: (path: string, wasDirectory: boolean) => void;
  readonly onError: (error: InputError) => void;
}

/**
 * Watches a directory, and if `isDeep` every directory below it, each with its own watcher. That way the system reports every
 * change, even if an editor saves by replacing the file. A watcher on the file itself would vanish with the old file:
 * on Linux, the recursive `fs.watch` of Node 20 reports only the first replacement, and chokidar 5 missed 2 of 12
 * replacements that directly followed another change.
 *
 * @returns A function that ends the watch.
 * @throws {InputError} If the system does not allow it.
 */
export function watchDirectories(
  root: string,
  { onChange, onError }: DirectoryEvents,
  isDeep: boolean,
): () => void {
  const watchers = new Map<string, FSWatcher>();

  const drop = (directory: string): void => {
    for (const [path, watcher] of watchers) {
      if (path !== directory && !path.startsWith(join(directory, "/"))) continue;
      watcher.close();
      watchers.delete(path);
    }
  };

  const failure = (directory: string, error: unknown): InputError =>
    new InputError(
      `${directory} cannot be watched: ${error instanceof Error ? error.message : String(error)}`,
    );

  const add = (directory: string): void => {
    try {
      const watcher = watch(directory, (event, name) => {
        if (name !== null) happened(event, join(directory, name));
      });
      watcher.on("error", (error) => {
        // On Windows, removing a watched directory is reported as an error.
        if (isDirectory(directory)) onError(failure(directory, error));
        else drop(directory);
      });
      watchers.set(directory, watcher);
      if (!isDeep) return;
      for (const entry of readdirSync(directory, { withFileTypes: true })) {
        if (entry.isDirectory()) add(join(directory, entry.name));
      }
    } catch (error) {
      // If it is already gone again, the watcher of its parent reports that.
      if (isDirectory(directory)) throw failure(directory, error);
    }
  };

  const happened = (event: string, path: string): void => {
    const wasDirectory = watchers.has(path);
    if (event === "rename") {
      drop(path);
      try {
        // A new directory, or a replaced one, is not watched yet.
        if (isDeep && isDirectory(path)) add(path);
      } catch (error) {
        onError(failure(path, error));
      }
    }
    onChange(path, wasDirectory || watchers.has(path));
  };

  add(root);
  return () => {
    drop(root);
  };
}
