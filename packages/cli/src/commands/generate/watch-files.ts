import { relative } from "node:path";
import { watchDirectories } from "./watch-directories.ts";

/** The changes since the last call. */
export interface Changes {
  /** Relative to the directory, with forward slashes. */
  readonly paths: readonly string[];
  /** When the first change was noticed, as `performance.now()` returns it. */
  readonly since: number;
}

export interface Watching {
  /** Watches these directories from now on, and no others. */
  follow(watched: readonly Watched[]): void;
  /** Starts handling changes, including the earlier ones. */
  begin(): void;
  /** Never resolves; rejects if files cannot be watched. */
  readonly broken: Promise<never>;
}

/** A directory, and which of its files are watched. */
export interface Watched {
  readonly directory: string;
  /** Whether the directories below it count too. */
  readonly isDeep: boolean;
  /** @param path Relative to the directory, with forward slashes. */
  readonly isWatched: (path: string) => boolean;
}

/** Waits this long, because an editor or an import writes several files at once. */
const SETTLED_MS = 30;

/**
 * Calls `handle` when watched files change: once for changes that come together, and never while it is still running.
 *
 * @throws {InputError} If files cannot be watched.
 */
export function watchFiles(
  watched: readonly Watched[],
  handle: (changes: Changes) => Promise<void>,
): Watching {
  const paths = new Set<string>();
  let since = 0;
  let timer: NodeJS.Timeout | undefined;
  let isBusy = true;
  let fail: (error: unknown) => void;
  const broken = new Promise<never>((_resolve, reject) => {
    fail = reject;
  });
  // It may reject before anybody waits for it.
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

  const closings = new Map<string, () => void>();

  const open = ({ directory, isDeep, isWatched }: Watched): (() => void) =>
    watchDirectories(
      directory,
      {
        onChange: (path, wasDirectory) => {
          const name = relative(directory, path).replaceAll("\\", "/");
          if (!wasDirectory && !isWatched(name)) return;
          if (paths.size === 0) since = performance.now();
          paths.add(name);
          schedule();
        },
        onError: (error) => {
          fail(error);
        },
      },
      isDeep,
    );

  const follow = (wanted: readonly Watched[]): void => {
    for (const [directory, close] of closings) {
      if (wanted.some((each) => each.directory === directory)) continue;
      close();
      closings.delete(directory);
    }
    for (const each of wanted) {
      if (!closings.has(each.directory)) closings.set(each.directory, open(each));
    }
  };

  follow(watched);
  return {
    broken,
    follow,
    begin: () => {
      isBusy = false;
      schedule();
    },
  };
}
