/** The beginning of a text, with a mark where it was cut: what came can be megabytes long. */
export const shorten = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length)}…` : text;
