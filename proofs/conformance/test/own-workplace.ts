import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll } from "@jest/globals";
import { definition, examplesFile, type OwnService } from "./own-definitions.ts";

/** A directory in this package, so that generated code in it finds our packages. */
export interface OwnWorkplace {
  readonly directory: string;
  /** The directory that holds `services`. */
  readonly definitions: string;
  readonly write: (file: string, content: unknown) => void;
  /** Defines a service, with examples if it has some. */
  readonly define: (service: OwnService) => void;
}

/** The directory is in the package, so that generated code in it can import the package's modules. */
const WORK = join(import.meta.dirname, "../.work");

const open: string[] = [];

// Not after each test, because several tests share a service.
afterAll(() => {
  for (const directory of open.splice(0)) rmSync(directory, { recursive: true, force: true });
});

export function ownWorkplace(): OwnWorkplace {
  mkdirSync(WORK, { recursive: true });
  const directory = mkdtempSync(join(WORK, "own-"));
  open.push(directory);
  const write = (file: string, content: unknown): void => {
    const path = join(directory, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(content));
  };
  return {
    directory,
    definitions: join(directory, "official"),
    write,
    define: (service) => {
      const folder = `official/services/${service.folder ?? service.service}/v20200202`;
      write(`${folder}/api.json`, definition(service));
      if (service.examples !== undefined) write(`${folder}/examples.json`, examplesFile(service));
    },
  };
}
