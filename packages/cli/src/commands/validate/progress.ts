import { progressBar } from "../../progress-bar.ts";
import type { Terminal } from "../../terminal.ts";
import type { Flags } from "./flags.ts";

const MIB = 1024 * 1024;

/** Drawing more often is nothing that anybody sees. */
const INTERVAL = 100;

interface StreamProgress {
  readonly show: (bytes: number, lines: number) => void;
  readonly end: () => void;
}

/** On a terminal, unless the results go there: they would tear it apart. */
export function streamProgress(flags: Flags, terminal: Terminal, size: number | undefined): StreamProgress {
  const isResults = flags.summary !== true && flags.json !== true;
  const isTorn = isResults && terminal.columns !== undefined;
  const screen = flags.quiet === true || isTorn ? undefined : terminal.screen;
  if (screen === undefined) return { show: () => undefined, end: () => undefined };
  const bar = progressBar(screen, "Reading", { unit: " MiB" });
  let drawn = 0;
  return {
    show: (bytes: number, lines: number): void => {
      const now = performance.now();
      if (now - drawn < INTERVAL) return;
      drawn = now;
      bar.show({
        done: Math.floor(bytes / MIB),
        total: size === undefined ? undefined : Math.ceil(size / MIB),
        service: `${lines.toLocaleString("en")} lines`,
      });
    },
    end: bar.end,
  };
}
