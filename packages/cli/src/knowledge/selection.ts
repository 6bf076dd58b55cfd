import { InputError } from "../input-error.ts";
import { type KnownCatalogue, SERVICES } from "./catalogues.ts";
import { CONTRACTS, type KnownContract } from "./contracts.ts";

/** What `--service`, `--version` and `--action` say. */
export interface Selecting {
  readonly service?: string;
  readonly version?: string;
  readonly action?: string;
}

/** What is left of all that is known. */
export interface Selection {
  /** The contract to judge by, where an action was named. */
  readonly contract: KnownContract | undefined;
  readonly contracts: readonly KnownContract[];
  readonly catalogues: readonly KnownCatalogue[];
}

/** `2021-01-11`, `20210111` and `v20210111` are all in use. */
const digits = (version: string): string => version.replace(/^v/i, "").replaceAll("-", "");

const fits = (
  { service, version }: Selecting,
  known: { readonly service: string; readonly version: string },
): boolean =>
  (service === undefined || service === known.service) &&
  (version === undefined || digits(version) === digits(known.version));

const distinct = (names: readonly string[]): string => [...new Set(names)].join(", ");

/** @throws {InputError} When nothing is known of what was named. */
export function select(selecting: Selecting): Selection {
  const { service = "", version = "", action } = selecting;
  const contracts = CONTRACTS.filter((contract) => fits(selecting, contract));
  if (contracts.length === 0) {
    const there = distinct(CONTRACTS.map((contract) => `${contract.service} ${contract.version}`));
    throw new InputError(
      `nothing is known of ${`${service} ${version}`.trim()}`,
      `Known: ${there}. Without --service and --version, the envelope and the common codes hold for every service.`,
    );
  }
  const contract = contracts.find((each) => each.action === action);
  if (action !== undefined && contract === undefined) {
    throw new InputError(
      `no action is called ${action}`,
      `Known: ${distinct(contracts.map((each) => each.action))}.`,
    );
  }
  const chosen = contract ?? selecting;
  return {
    contract,
    contracts,
    catalogues: SERVICES.filter(({ catalogue }) => fits(chosen, catalogue)),
  };
}
