/** Numbers that look random, and are the same for the same seed and place. */
export interface Random {
  /** An integer from `least` to `most`, both included. */
  readonly integer: (least: number, most: number) => number;
  /** Characters out of an alphabet. */
  readonly text: (alphabet: string, length: number) => string;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/**
 * Each place of a body has numbers of its own, so a value does not move when another one is given or a member is added.
 *
 * @param place Names the place, with the action.
 */
export function randomAt(seed: number, place: string): Random {
  let state = hash(`${seed} ${place}`);
  // Mulberry32: a published generator of 32 bits, which is enough for values that people look at.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const text = (alphabet: string, length: number): string =>
    Array.from({ length }, () => alphabet[integer(0, alphabet.length - 1)]).join("");
  return { integer, text };
}
