import { ResponseValidationError } from "@tc3-schema/errors/validation-error";
import type {
  ApiResponse,
  Contract,
  Delivered,
  IntegerMode,
  Issue,
  Outcome,
  StrictOutcome,
  WithIntegers,
} from "@tc3-schema/types";
import { decode } from "./decode.ts";
import type { ContractDefinition } from "./definition.ts";
import { exactIntegers } from "./integers.ts";
import { issue } from "./issue.ts";
import { judge, malformed } from "./judge.ts";
import { notJson } from "./not-json.ts";
import { standardProperties } from "./standard.ts";

/** What was thrown, in words. Total: a value that was made to break things may throw something that does so too. */
function saidBy(thrown: unknown): string {
  try {
    const said: unknown = thrown instanceof Error ? thrown.message : thrown;
    return String(said);
  } catch {
    return "something that cannot be shown";
  }
}

function fromJson(text: string): { readonly json: unknown } | { readonly reason: string } {
  try {
    return { json: JSON.parse(text) };
  } catch (thrown) {
    return { reason: saidBy(thrown) };
  }
}

/** A getter or a proxy threw while the value was read: no value of JSON does. */
const unreadable = (thrown: unknown): Issue =>
  issue("no-response", [], { message: `reading the value threw: ${saidBy(thrown)}` });

/** The contract of an action from what the generator knows of it. Generated code calls this; nobody else needs to. */
export function defineContract<S, C extends string>(definition: ContractDefinition): Contract<S, C> {
  type Accepted = ApiResponse<Delivered<S>, C>;

  function check(value: unknown, options: { strict: true }): StrictOutcome<S, C>;
  function check(value: unknown, options?: { strict?: boolean }): Outcome<S, C>;
  function check(value: unknown, options?: { strict?: boolean }): Outcome<S, C> {
    try {
      const plain = { losses: [], lossesOmitted: 0, delivered: value };
      return judge(definition, value, { strict: options?.strict === true, ...plain });
    } catch (thrown) {
      return { status: "malformed", issues: [unreadable(thrown)], omitted: 0, value };
    }
  }

  function parse<I extends IntegerMode = "number">(
    body: string | Uint8Array,
    options: { strict: true; integers?: I },
  ): StrictOutcome<WithIntegers<S, I>, C>;
  function parse<I extends IntegerMode = "number">(
    body: string | Uint8Array,
    options?: { strict?: boolean; integers?: I },
  ): Outcome<WithIntegers<S, I>, C>;
  function parse<I extends IntegerMode>(
    body: string | Uint8Array,
    options?: { strict?: boolean; integers?: I },
  ): Outcome<WithIntegers<S, I>, C> {
    try {
      const decoded = decode(body);
      if ("issue" in decoded) return malformed([decoded.issue], body);
      const value = fromJson(decoded.text);
      if ("reason" in value) return malformed([notJson(decoded.text, value.reason)], body);
      const exact = exactIntegers(decoded.text, value.json, options?.integers ?? "number");
      return judge(definition, value.json, { strict: options?.strict === true, ...exact });
    } catch (thrown) {
      return { status: "malformed", issues: [unreadable(thrown)], omitted: 0, value: body };
    }
  }

  const is = (value: unknown): value is Accepted => {
    try {
      return definition.is(value);
    } catch {
      return false;
    }
  };

  const issuesOf = (value: unknown): readonly Issue[] => {
    const outcome = check(value);
    return outcome.status === "malformed" ? outcome.issues : [];
  };

  return {
    service: definition.service,
    version: definition.version,
    action: definition.action,
    is,
    assert(value): asserts value is Accepted {
      if (!is(value)) throw new ResponseValidationError(issuesOf(value));
    },
    check,
    parse,
    "~standard": standardProperties<Accepted>(issuesOf, is, definition.schema),
  };
}
