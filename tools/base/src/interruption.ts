import { constants } from "node:os";

/** What has to be undone if a signal ends the process, the oldest first. */
const open = new Set<() => void>();

/**
 * Remembers how to undo something that outlives the process: a temporary directory, a mount, a server.
 *
 * @param undo It must not be asynchronous, because the process ends right after it.
 * @returns The function to call when the thing is gone.
 */
export function undoIfInterrupted(undo: () => void): () => void {
  // The same function can be given twice.
  const own = (): void => undo();
  open.add(own);
  return () => {
    open.delete(own);
  };
}

function undoAll(): void {
  for (const undo of [...open].reverse()) {
    try {
      undo();
    } catch (error) {
      console.error(error);
    }
  }
}

/** Lets Ctrl-C, and the signals that end a job, undo everything that is open, the newest first. Only a program calls this. */
export function undoOnSignals(): void {
  for (const name of ["SIGHUP", "SIGINT", "SIGTERM"] as const) {
    // Not `once`: a second Ctrl-C must not end the process while it undoes things.
    process.on(name, () => {
      undoAll();
      process.exit(128 + constants.signals[name]);
    });
  }
}
