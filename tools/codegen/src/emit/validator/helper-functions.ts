import { byCodeUnit } from "@tc3-schema/base/order";
import { type Code, code, joined } from "../code.ts";

/**
 * The functions that the guards of a module call. Several guards call the same ones, for example for a data type that
 * many actions use. Each function is printed once, in the order of the names.
 */
export class HelperFunctions {
  readonly #printed = new Map<string, Code>();

  /** Adds a function, unless it is there already. */
  add(called: Code, print: () => Code): void {
    if (!this.#printed.has(called.text)) this.#printed.set(called.text, print());
  }

  /** All functions, each followed by an empty line. */
  get code(): Code {
    const sorted = [...this.#printed].sort(([a], [b]) => byCodeUnit(a, b));
    return code`${sorted.map(([, printed]) => code`${printed}\n`)}`;
  }
}

/** A function of a module that is exported under a name such as `isSendSms`, and the shape that it tests. */
export interface Guard<S> {
  readonly exported: string;
  readonly shape: S;
}

/** Puts an empty line between pieces of code. */
export const apart = (pieces: readonly Code[]): Code => joined(pieces, code`\n`);
