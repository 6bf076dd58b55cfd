import { Format, type Options, type Params, SingleBar } from "cli-progress";

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly service: string;
}

/** Shows how far a command is; on no screen it shows nothing. */
export interface ProgressBar {
  readonly show: (progress: Progress) => void;
  /** Takes it off the screen, so that what is printed next stands alone. */
  readonly end: () => void;
}

const FORMAT = "{bar} {value}/{total}  {eta_formatted} left  {service}";

/** @param first What is being done until the first service is. */
export function progressBar(screen: NodeJS.WriteStream | undefined, first: string): ProgressBar {
  if (screen === undefined) return { show: () => undefined, end: () => undefined };
  const format = (options: Options, params: Params, payload: unknown): string =>
    params.value === 0 ? `${first} …` : Format.Formatter({ ...options, format: FORMAT }, params, payload);
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
      bar.setTotal(total);
      bar.update(done, { service });
    },
    end: () => {
      bar.stop();
    },
  };
}
