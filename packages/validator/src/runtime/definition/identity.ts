import type { Contract } from "@tc3-schema/types";
import type { Definition } from "./definition.ts";

/** The members of a contract that name its action. */
export type Identity = Pick<Contract<object, string>, "edition" | "service" | "version" | "action">;

/** Returns the identity of a contract. A definition without an edition is one of cn. */
export const identityOf = ({
  edition = "cn",
  service,
  version,
  action,
}: Pick<Definition, "edition" | "service" | "version" | "action">): Identity => ({
  edition,
  service,
  version,
  action,
});
