import type { Ambient, ModuleFormat } from "@tc3-schema/codegen";
import type { TargetEdition } from "@tc3-schema/codegen/schema-files";

/** The name of the file that lists what a project wants generated. */
export const PROJECT_FILE = "tc3.json";

/** A version of a service, and the actions that a project uses. */
export interface WantedVersion {
  /** For example `2017-03-12`. If it is left out, the newest. */
  readonly version?: string;
  /** If it is left out, all actions. */
  readonly actions?: readonly string[];
}

/** The content of `tc3.json`. Its members are described in `tc3.schema.json`. */
export interface ProjectFile {
  readonly $schema?: string;
  readonly edition: TargetEdition;
  readonly out: string;
  readonly format?: ModuleFormat;
  readonly ambient?: Ambient;
  readonly definitions?: string;
  readonly docs?: readonly string[];
  readonly cli?: string;
  readonly services: Readonly<Record<string, WantedVersion | readonly WantedVersion[]>>;
}

/** A version of a service by name, as the project wants it. */
export interface WantedService extends WantedVersion {
  readonly service: string;
}

const isList = (wanted: WantedVersion | readonly WantedVersion[]): wanted is readonly WantedVersion[] =>
  Array.isArray(wanted);

/** Every version of a service that a project wants, in the order of the file. */
export const wantedServices = ({ services }: Pick<ProjectFile, "services">): readonly WantedService[] =>
  Object.entries(services).flatMap(([service, wanted]) =>
    (isList(wanted) ? wanted : [wanted]).map((each) => ({ service, ...each })),
  );

/** The reverse of `wantedServices`: the services in order of their names, one version without a list. */
export function servicesOf(wanted: readonly WantedService[]): ProjectFile["services"] {
  const byName = new Map<string, WantedVersion[]>();
  for (const { service, ...version } of wanted) {
    byName.set(service, [...(byName.get(service) ?? []), version]);
  }
  return Object.fromEntries(
    [...byName]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([service, versions]) => {
        const [only] = versions;
        return [service, versions.length === 1 && only !== undefined ? only : versions];
      }),
  );
}
