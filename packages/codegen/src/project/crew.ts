import type { Finding } from "../load/schema-error.ts";
import type { StaleFile } from "../write/disk-state.ts";
import type { ModuleFormat } from "./project-options.ts";

/** What is to be done, for whoever does it. */
export interface Assignment {
  readonly schemas: string;
  readonly out: string;
  readonly actions: readonly string[] | undefined;
  readonly needs: string;
  readonly format: ModuleFormat;
  /** Whether what is stale is written, or only told. */
  readonly write: boolean;
}

export interface Preparation {
  /** The actions that were chosen, of all services. */
  readonly actions: readonly string[];
  readonly findings: readonly Finding[];
}

export interface MadeService {
  readonly path: string;
  readonly files: number;
  readonly stale: readonly StaleFile[];
  /** The hash of its directory as it should be. */
  readonly holds: string;
}

/** Reads services, and then makes them: this thread, or several others. */
export interface Crew {
  /** Reads the schemas of all of them, so that nothing is written when one is broken. */
  readonly prepare: (paths: readonly string[]) => Promise<Preparation>;
  readonly make: (onMade: (service: MadeService) => void) => Promise<void>;
  readonly dismiss: () => Promise<void>;
}
