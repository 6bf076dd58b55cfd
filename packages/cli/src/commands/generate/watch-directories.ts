import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { join } from "node:path";
import { InputError } from "../../input-error.ts";

const isDirectory = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

export interface DirectoryEvents {
  /** A file of which something was written, a file or directory that came or went. */
  readonly onChange: (path: string, wasDirectory: boolean) => void;
  readonly onError: (error: InputError) => void;
}

/**
 * Watches a directory and all below it, each directory by itself: so the system tells of every change in it, of files
 * too that an editor replaces when it saves. Watches on the files themselves go with the file that is replaced: on
 * Linux the recursive `fs.watch` of Node 20 tells of the first replacement only, and chokidar 5 missed 2 of 12 that
 * came right after another change.
 *
 * @throws {InputError} When the system does not let it.
 */
export function watchDirectories(root: string, { onChange, onError }: DirectoryEvents): void {
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
        // On Windows a watched directory that is removed says so by an error.
        if (isDirectory(directory)) onError(failure(directory, error));
        else drop(directory);
      });
      watchers.set(directory, watcher);
      for (const entry of readdirSync(directory, { withFileTypes: true })) {
        if (entry.isDirectory()) add(join(directory, entry.name));
      }
    } catch (error) {
      // Gone again before it could be looked at: its parent tells of that too.
      if (isDirectory(directory)) throw failure(directory, error);
    }
  };

  const happened = (event: string, path: string): void => {
    const wasDirectory = watchers.has(path);
    if (event === "rename") {
      drop(path);
      try {
        // What is in a directory that is new, or another of the same name, was not watched until now.
        if (isDirectory(path)) add(path);
      } catch (error) {
        onError(failure(path, error));
      }
    }
    onChange(path, wasDirectory || watchers.has(path));
  };

  add(root);
}
