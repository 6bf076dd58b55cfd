import { createHash } from "node:crypto";

/** Numbers that depend on a text only: the same text gives the same numbers on every machine. */
export class Numbers {
  readonly #text: string;
  #step = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Returns a whole number from 0 to `limit` - 1. */
  below(limit: number): number {
    const digest = createHash("sha256").update(`${this.#text} ${this.#step}`).digest();
    this.#step += 1;
    return digest.readUInt32BE() % limit;
  }

  /** Returns an item of a list. Undefined if the list is empty. */
  oneOf<T>(list: readonly T[]): T | undefined {
    return list.length === 0 ? undefined : list[this.below(list.length)];
  }
}
