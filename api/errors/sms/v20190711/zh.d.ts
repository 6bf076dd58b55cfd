// What @tc3-schema/errors/sms/v20190711/zh declares, bundled from the built package in the order of names: made by `pnpm api`.

/** Summaries of codes in one language. Each language and catalogue is a subpath of its own, so that only what is used is loaded. */
interface Texts {
  readonly language: "en" | "zh";
}

/** What the codes of sms 2019-07-11 mean, in Chinese. */
declare const zh: Texts;

export { zh };
