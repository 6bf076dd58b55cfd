import { progressBar } from "../../progress-bar.ts";
import type { Terminal } from "../../terminal.ts";
import type { ValidateOptions } from "./options.ts";

const MIB = 1024 * 1024;

/** In milliseconds. Nobody would see a difference if it were drawn more often. */
const INTERVAL = 100;

interface StreamProgress {
  readonly show: (bytes: number, lines: number) => void;
  readonly end: () => void;
}

/** Shows a progress bar on a terminal, unless the results are printed there too: they would break the bar. */
export function streamProgress(
  options: ValidateOptions,
  terminal: Terminal,
  size: number | undefined,
): StreamProgress {
  const isResults = options.summary !== true && options.json !== true;
  const isBroken = isResults && terminal.columns !== undefined;
  const screen = options.quiet === true || isBroken ? undefined : terminal.screen;
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
