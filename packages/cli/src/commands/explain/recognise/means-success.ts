/** What an item's Code is when nothing is wrong with it: `Ok`, `OK` and `ok` all occur. */
export const meansSuccess = (code: string): boolean => code.trim().toLowerCase() === "ok";
