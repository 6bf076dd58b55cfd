import { isRecord } from "@tc3-schema/base/json";
import type { Outcome } from "@tc3-schema/types";
import { type KnownContract, ownMembers } from "../knowledge/contracts.ts";

interface Fit {
  readonly contract: KnownContract;
  readonly outcome: Outcome<unknown, string>;
}

interface ActionMatch {
  /** The contracts that accept the answer with the fewest issues, all of one version; empty if none accepts it. */
  readonly fitting: readonly Fit[];
  /** A contract that shares members with the answer, whether it accepts the answer or not. */
  readonly similar: KnownContract | undefined;
}

/** A member of nearly every service, so it identifies no action. */
const IN_MOST_ANSWERS = "TotalCount";

const issueCount = ({ outcome }: Fit): number =>
  outcome.status === "malformed" ? Number.MAX_SAFE_INTEGER : outcome.drift.length + outcome.omitted;

/**
 * Guesses the action of an answer by the members of its Response object. A guess must not reject an answer: if no
 * contract accepts it, the outcome of the envelope stays.
 *
 * @param contracts The newest version of a service first.
 */
export function recogniseAction(
  body: string,
  response: unknown,
  contracts: readonly KnownContract[],
): ActionMatch {
  if (!isRecord(response)) return { fitting: [], similar: undefined };
  const alike = contracts.filter((contract) =>
    ownMembers(contract).some((member) => member !== IN_MOST_ANSWERS && Object.hasOwn(response, member)),
  );
  const fits = alike.map((contract) => ({ contract, outcome: contract.decode(body) }));
  const accepting = fits.filter(({ outcome }) => outcome.status === "success");
  const least = Math.min(...accepting.map(issueCount));
  const best = accepting.filter((fit) => issueCount(fit) === least);
  const newest = best[0]?.contract;
  return {
    fitting: best.filter(
      ({ contract }) => contract.service === newest?.service && contract.version === newest.version,
    ),
    similar: alike[0],
  };
}
