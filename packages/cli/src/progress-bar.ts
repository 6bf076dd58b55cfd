import { Format, type Options, type Params, SingleBar } from "cli-progress";

export interface Progress {
  readonly done: number;
  /** Undefined if it is not known before the end. */
  readonly total: number | undefined;
  readonly service: string;
}

/** Shows the progress of a command; without a screen it shows nothing. */
export interface ProgressBar {
  readonly show: (progress: Progress) => void;
  /** Removes the bar from the screen, so that it does not mix with the output. */
  readonly end: () => void;
}

const formatted = (unit: string, isEndKnown: boolean): string =>
  isEndKnown ? `{bar} {value}/{total}${unit}  {eta_formatted} left  {service}` : `{value}${unit}  {service}`;

/**
 * Starts a progress bar.
 *
 * @param first The text until the first service is done.
 * @param unit The unit of the numbers.
 */
export function progressBar(
  screen: NodeJS.WriteStream | undefined,
  first: string,
  { unit = "" }: { readonly unit?: string } = {},
): ProgressBar {
  if (screen === undefined) return { show: () => undefined, end: () => undefined };
  let isEndKnown = true;
  const format = (options: Options, params: Params, payload: unknown): string =>
    params.value === 0
      ? `${first} …`
      : Format.Formatter({ ...options, format: formatted(unit, isEndKnown) }, params, payload);
  const bar = new SingleBar({
    stream: screen,
    format,
    barsize: 24,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    // The estimate uses all services so far, because single ones differ too much.
    etaBuffer: 1000,
    clearOnComplete: true,
    // Otherwise the bar turns line wrapping off, and a Ctrl-C would leave it off.
    linewrap: true,
  });
  bar.start(1, 0, { service: "" });
  return {
    show: ({ done, total, service }) => {
      isEndKnown = total !== undefined;
      bar.setTotal(total ?? done + 1);
      bar.update(done, { service });
    },
    end: () => {
      bar.stop();
    },
  };
}
