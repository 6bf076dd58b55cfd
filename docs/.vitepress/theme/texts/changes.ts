import type { Counts, UpdateSummary } from "../../data/updates.ts";
import type { Language } from "../../pages.ts";

/** The words of the pages about what changed. */
export interface ChangesTexts {
  readonly filter: string;
  readonly edition: (edition: string) => string;
  readonly release: (release: string) => string;
  readonly major: string;
  readonly minor: string;
  readonly patch: string;
  readonly counts: (counts: Counts) => string;
  readonly headline: (update: UpdateSummary) => string;
  readonly breaks: string;
  readonly types: string;
  readonly validation: string;
  readonly codes: string;
  readonly nobody: string;
  readonly all: string;
  readonly none: string;
  readonly services: (count: number) => string;
  readonly onlyBreaking: string;
  readonly sides: Readonly<Record<string, string>>;
}

const many = (count: number, one: string, several: string): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : several}`;

const en: ChangesTexts = {
  filter: "Only updates of a service",
  edition: (edition) => (edition === "intl" ? "International site" : "Mainland site"),
  release: (release) => `release ${release}`,
  major: "breaking",
  minor: "new",
  patch: "small",
  counts: ({ major, minor, patch }) =>
    [
      ...(major > 0 ? [many(major, "breaking change", "breaking changes")] : []),
      ...(minor > 0 ? [`${minor.toLocaleString("en")} new`] : []),
      ...(patch > 0 ? [`${patch.toLocaleString("en")} small`] : []),
    ].join(", "),
  headline: (update) =>
    `${update.date}, ${en.edition(update.edition).toLowerCase()}: ${en.counts(update.counts)}, in ${many(update.services.length, "service", "services")}`,
  breaks: "It breaks code that",
  types: "uses the types",
  validation: "validates",
  codes: "decides by codes",
  nobody: "It breaks nobody.",
  all: "All updates",
  none: "No update has changed such a service.",
  services: (count) => many(count, "service", "services"),
  onlyBreaking: "Only breaking changes",
  sides: { request: "in requests", response: "in answers", callback: "in callbacks" },
};

const zh: ChangesTexts = {
  filter: "只看某个产品的更新",
  edition: (edition) => (edition === "intl" ? "国际站" : "中国站"),
  release: (release) => `版本 ${release}`,
  major: "破坏性",
  minor: "新增",
  patch: "细微",
  counts: ({ major, minor, patch }) =>
    [
      ...(major > 0 ? [`${major} 个破坏性改动`] : []),
      ...(minor > 0 ? [`${minor} 个新增`] : []),
      ...(patch > 0 ? [`${patch} 个细微改动`] : []),
    ].join("，"),
  headline: (update) =>
    `${update.date}，${zh.edition(update.edition)}：${zh.counts(update.counts)}，涉及 ${update.services.length} 个产品`,
  breaks: "受影响的代码：",
  types: "使用类型的",
  validation: "做校验的",
  codes: "按错误码决策的",
  nobody: "不影响现有代码。",
  all: "全部更新",
  none: "没有更新改动过这样的产品。",
  services: (count) => `${count} 个产品`,
  onlyBreaking: "只看破坏性改动",
  sides: { request: "请求", response: "响应", callback: "回调" },
};

export const changesTexts = (language: Language): ChangesTexts => (language === "zh" ? zh : en);
