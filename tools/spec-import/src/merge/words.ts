/**
 * The words of one schema file by JSON Pointer, while the file is built again. Words that are requested stay. Words
 * that nobody requests have lost their place.
 */
export class Words {
  readonly #ours: ReadonlyMap<string, string>;
  readonly #requested = new Set<string>();
  readonly #needed: string[] = [];

  constructor(ours: ReadonlyMap<string, string>) {
    this.#ours = ours;
  }

  /** Returns our words for a place that need not have any. */
  optional(at: string): string | undefined {
    this.#requested.add(at);
    return this.#ours.get(at);
  }

  /**
   * Returns the words for a place that should have some: ours, or else the offered ones. If there are neither, the
   * place is noted as missing words.
   */
  needed(at: string, offer?: string): string | undefined {
    const words = this.optional(at) ?? offer;
    if (words === undefined) this.#needed.push(at);
    return words;
  }

  /** Returns the words for a place that always has some. */
  certain(at: string, offer: string): string {
    return this.optional(at) ?? offer;
  }

  /** The places without words. */
  get missing(): readonly string[] {
    return this.#needed;
  }

  /** Our words whose place is gone. */
  get vanished(): readonly (readonly [pointer: string, text: string])[] {
    return [...this.#ours].filter(([at]) => !this.#requested.has(at));
  }
}
