// What @tc3-schema/errors/intl/sms/v20210111/en declares, bundled from the built package in the order of names: made by `pnpm api`.

/**
* Summaries of codes, and the reasons of their retry classes, in one language. Each language of a catalogue has a subpath of
* its own, so that you load only what you use.
*/
interface Texts {
  readonly language: "en" | "zh";
}

/** Why a code or a family has its retry class. */

/**
 * Summaries of the codes of sms 2021-01-11 (edition intl) and the reasons of their retry classes, in
 * English.
 */
declare const en: Texts;

export { en };
