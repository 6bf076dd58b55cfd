import type { Outcome } from "@tc3-schema/types";
import { isRecord } from "../../../is-record.ts";
import { type KnownContract, ownMembers } from "../../../knowledge/contracts.ts";

interface Fit {
  readonly contract: KnownContract;
  readonly outcome: Outcome<unknown, string>;
}

interface Recognised {
  /** The contracts that the answer fits best, all of one version and alike; empty where none fits. */
  readonly fitting: readonly Fit[];
  /** A contract that has the answer's members and does not accept it. */
  readonly similar: KnownContract | undefined;
}

/** Answers of nearly every service count what they list. */
const TELLS_NOTHING = "TotalCount";

const remarks = ({ outcome }: Fit): number =>
  outcome.status === "malformed" ? Number.MAX_SAFE_INTEGER : outcome.drift.length + outcome.omitted;

/**
 * The action that an answer is probably from, told by the members of its Response object. A guess must not reject:
 * an answer that no contract accepts stays what the envelope says of it.
 *
 * @param contracts The newest version of a service first.
 */
export function recogniseAction(
  body: string,
  response: unknown,
  contracts: readonly KnownContract[],
): Recognised {
  if (!isRecord(response)) return { fitting: [], similar: undefined };
  const alike = contracts.filter((contract) =>
    ownMembers(contract).some((member) => member !== TELLS_NOTHING && Object.hasOwn(response, member)),
  );
  const fits = alike.map((contract) => ({ contract, outcome: contract.decode(body) }));
  const accepting = fits.filter(({ outcome }) => outcome.status === "success");
  const least = Math.min(...accepting.map(remarks));
  const best = accepting.filter((fit) => remarks(fit) === least);
  const newest = best[0]?.contract;
  return {
    fitting: best.filter(
      ({ contract }) => contract.service === newest?.service && contract.version === newest.version,
    ),
    similar: alike[0],
  };
}
