/** Every page of the site that has a place in the menus, in both languages. */
export interface Page {
  /** Its path without language and ending: `guides/types`. */
  readonly path: string;
  readonly en: string;
  readonly zh: string;
}

export interface Section {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  readonly pages: readonly Page[];
}

export const START: Section = {
  id: "start",
  en: "Start",
  zh: "开始",
  pages: [
    { path: "start/index", en: "Which use is yours", zh: "先选一种用法" },
    { path: "start/types", en: "Only types", zh: "只用类型" },
    { path: "start/validate", en: "Checked at run time", zh: "运行时校验" },
    { path: "start/generate", en: "Any other service", zh: "其他产品" },
  ],
};

export const SECTIONS: readonly Section[] = [START];

export const LANGUAGES = ["en", "zh"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The address of a page below the base, as VitePress writes links: `/zh/guides/types`. */
export const addressOf = (path: string, language: Language): string =>
  `${language === "zh" ? "/zh/" : "/"}${path.replace(/(^|\/)index$/, "$1")}`;
