/** A number with its noun: `1 file`, `2 files`. */
export const count = (many: number, one: string, several = `${one}s`): string =>
  `${many} ${many === 1 ? one : several}`;
