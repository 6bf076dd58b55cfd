import { relative } from "node:path";
import { watchDirectories } from "./watch-directories.ts";

/** What happened since the last time. */
export interface Changes {
  /** Below the directory, with forward slashes. */
  readonly paths: readonly string[];
  /** When the first of it was noticed, on the clock of `performance.now()`. */
  readonly since: number;
}

export interface Watching {
  /** Lets changes be handled, those from before too. */
  begin(): void;
  /** Never resolves; rejects when files cannot be watched. */
  readonly broken: Promise<never>;
}

/** An editor or an import writes several files in one go. */
const SETTLED_MS = 30;

/**
 * Calls for every change of a JSON file, once for those that come together, and never twice at the same time.
 *
 * @throws {InputError} When files cannot be watched.
 */
export function watchFiles(directory: string, handle: (changes: Changes) => Promise<void>): Watching {
  const paths = new Set<string>();
  let since = 0;
  let timer: NodeJS.Timeout | undefined;
  let isBusy = true;
  let fail: (error: unknown) => void;
  const broken = new Promise<never>((_resolve, reject) => {
    fail = reject;
  });
  // It may break before anybody waits for it.
  broken.catch(() => undefined);

  const work = async (): Promise<void> => {
    if (isBusy || paths.size === 0) return;
    isBusy = true;
    const changes = { paths: [...paths].sort(), since };
    paths.clear();
    try {
      await handle(changes);
    } catch (error) {
      fail(error);
    }
    isBusy = false;
    schedule();
  };
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void work(), SETTLED_MS);
  };

  watchDirectories(directory, {
    onChange: (path, wasDirectory) => {
      if (!wasDirectory && !path.endsWith(".json")) return;
      if (paths.size === 0) since = performance.now();
      paths.add(relative(directory, path).replaceAll("\\", "/"));
      schedule();
    },
    onError: (error) => {
      fail(error);
    },
  });
  return {
    broken,
    begin: () => {
      isBusy = false;
      schedule();
    },
  };
}
