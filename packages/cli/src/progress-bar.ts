import { Format, type Options, type Params, SingleBar } from "cli-progress";

export interface Progress {
  readonly done: number;
  /** Undefined where nobody knows it before the end. */
  readonly total: number | undefined;
  readonly service: string;
}

/** Shows how far a command is; on no screen it shows nothing. */
export interface ProgressBar {
  readonly show: (progress: Progress) => void;
  /** Takes it off the screen, so that what is printed next stands alone. */
  readonly end: () => void;
}

const formatted = (unit: string, isEndKnown: boolean): string =>
  isEndKnown ? `{bar} {value}/{total}${unit}  {eta_formatted} left  {service}` : `{value}${unit}  {service}`;

/**
 * @param first What is being done until the first service is.
 * @param unit Of what is counted.
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
    // Of all that was done: services differ too much for the last few to tell.
    etaBuffer: 1000,
    clearOnComplete: true,
    // Turning it off and on again would be lost on a Ctrl-C between the two.
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
