import { didYouMean } from "@tc3-schema/codegen/nearest-names";
import { excerpt } from "@tc3-schema/codegen/visible";
import type { JudgingContract } from "../commands/validate/contracts/contracts.ts";
import { InputError } from "../input-error.ts";
import { isSameVersion } from "../schemas/version.ts";
import { type KnownCatalogue, SERVICES } from "./catalogues.ts";
import { CONTRACTS, type KnownContract } from "./contracts.ts";
import { LISTED_CODES } from "./listed-codes.ts";
import { fits, type OwnKnowledge, type Selecting, type ServiceVersion } from "./selecting.ts";

/** What is left of all that is known. */
export interface Selection {
  /** The contract to judge by, where an action was named. */
  readonly contract: JudgingContract | undefined;
  /** Those that an answer may be recognised as one of. */
  readonly contracts: readonly KnownContract[];
  readonly catalogues: readonly KnownCatalogue[];
  /** Every code by name, for who misspelt one. */
  readonly codes: readonly string[];
  /** The services that codes are known of. */
  readonly services: readonly string[];
}

const NO_OWN: OwnKnowledge = { services: [], catalogues: [], codes: [], actions: [], contract: undefined };

const OTHERS = "Any other service with --schemas, a directory that tc3 import wrote.";

function assertKnown({ service, version, schemas }: Selecting, known: readonly ServiceVersion[]): void {
  const others = schemas === undefined ? ` ${OTHERS}` : "";
  const ofService = known.filter((each) => service === undefined || each.service === service);
  if (service !== undefined && ofService.length === 0) {
    const names = known.map((each) => each.service);
    throw new InputError(
      `nothing is known of the service ${excerpt(service, 100)}`,
      `${didYouMean(service, names)}${others}`,
    );
  }
  if (version !== undefined && !ofService.some((each) => isSameVersion(each.version, version))) {
    const versions = ofService.map((each) => each.version);
    throw new InputError(
      `nothing is known of version ${excerpt(version, 100)}${service === undefined ? "" : ` of ${service}`}`,
      `${didYouMean(version, versions)}${others}`,
    );
  }
}

async function readOwn(selecting: Selecting): Promise<OwnKnowledge> {
  if (selecting.schemas === undefined) return NO_OWN;
  // It brings the generator along, which a question about SMS has no use for.
  const { ownKnowledge } = await import("./own-knowledge.ts");
  return ownKnowledge(selecting.schemas, selecting);
}

/** @throws {InputError} When nothing is known of what was named. */
export async function select(selecting: Selecting): Promise<Selection> {
  const { action } = selecting;
  const own = await readOwn(selecting);
  assertKnown(selecting, [...own.services, ...CONTRACTS]);
  // What the user imported says more than what this command brings of the same version.
  const isOwn = ({ service, version }: ServiceVersion): boolean =>
    own.services.some((each) => each.service === service && each.version === version);
  const contracts = CONTRACTS.filter((contract) => fits(selecting, contract) && !isOwn(contract));
  const contract = own.contract ?? contracts.find((each) => each.action === action);
  if (action !== undefined && contract === undefined) {
    const names = [...own.actions, ...contracts.map((each) => each.action)];
    throw new InputError(`no action is called ${excerpt(action, 100)}`, didYouMean(action, names));
  }
  const chosen = contract ?? selecting;
  const catalogues = [...own.catalogues, ...SERVICES.filter(({ catalogue }) => !isOwn(catalogue))].filter(
    ({ catalogue }) => fits(chosen, catalogue),
  );
  return {
    contract,
    contracts,
    catalogues,
    codes: [...new Set([...own.codes, ...LISTED_CODES])],
    services: [...new Set([...own.catalogues, ...SERVICES].map(({ catalogue }) => catalogue.service))],
  };
}
