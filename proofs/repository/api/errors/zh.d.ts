// What @tc3-schema/errors/zh declares, bundled from the built package in the order of names: made by `pnpm api`.

/**
* Summaries of codes, and the reasons of their retry classes, in one language. Each language and catalogue is a subpath
* of its own, so that only what is used is loaded.
*/
interface Texts {
  readonly language: "en" | "zh";
}

/** Why a retry class is what it is, by code or by family. */

/** What the common codes mean, and why a repeat helps or does not, in Chinese. */
declare const zh: Texts;

export { zh };
