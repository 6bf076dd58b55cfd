import { withBase } from "vitepress";
import { addressOf, type Language } from "../../pages.ts";
import { data } from "./international-codes.data.ts";

/** Returns the address of the page of a reviewed code. */
export const pageOfCode = (code: string, language: Language): string =>
  withBase(addressOf(`codes/${data.includes(code) ? "intl/" : ""}${code}.html`, language));
