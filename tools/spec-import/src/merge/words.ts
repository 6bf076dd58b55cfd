/**
 * The words of one schema file, by JSON pointer, while the file is built anew: what is asked for survives, what
 * nobody asks for has lost its place.
 */
export class Words {
  readonly #ours: ReadonlyMap<string, string>;
  readonly #asked = new Set<string>();
  readonly #needed: string[] = [];

  constructor(ours: ReadonlyMap<string, string>) {
    this.#ours = ours;
  }

  /** Words that a place may have: ours, if any. */
  optional(at: string): string | undefined {
    this.#asked.add(at);
    return this.#ours.get(at);
  }

  /** Words that a place should have: ours, or what was offered for want of them, or it is noted as needed. */
  needed(at: string, offer?: string): string | undefined {
    const words = this.optional(at) ?? offer;
    if (words === undefined) this.#needed.push(at);
    return words;
  }

  /** Words that a place always has. */
  certain(at: string, offer: string): string {
    return this.optional(at) ?? offer;
  }

  /** The places without words. */
  get missing(): readonly string[] {
    return this.#needed;
  }

  /** Our words whose place is gone. */
  get vanished(): readonly (readonly [pointer: string, text: string])[] {
    return [...this.#ours].filter(([at]) => !this.#asked.has(at));
  }
}
