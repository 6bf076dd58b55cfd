import type { WantedService } from "./project-file.ts";

/** A service as a command line names it: `cvm`, or `cvm@2017-03-12` for one version. */
export function wantedService(name: string, actions: readonly string[] | undefined): WantedService {
  const [service = "", version] = name.split(/@(.*)/s);
  return {
    service,
    ...(version === undefined ? {} : { version }),
    ...(actions === undefined ? {} : { actions }),
  };
}
