import type { CodeEdition } from "../../data/catalogue.ts";
import type { Language } from "../../pages.ts";

/** The words of the catalogue of codes and of the browser of services. */
export interface CatalogueTexts {
  readonly search: string;
  readonly searchHint: string;
  readonly anyCategory: string;
  readonly anyRetry: string;
  readonly anyService: string;
  readonly anyAction: string;
  readonly loading: string;
  readonly failed: string;
  readonly found: (count: number, all: number) => string;
  readonly moreFound: (count: number) => string;
  readonly notReviewed: string;
  readonly services: string;
  readonly searchServices: string;
  readonly actionsCount: (count: number) => string;
  readonly versions: string;
  readonly edition: string;
  readonly mainland: string;
  readonly international: string;
  readonly anyEdition: string;
  /** Where a code is listed, by its edition. */
  readonly listedIn: Readonly<Record<CodeEdition, string>>;
  readonly onlyHere: (edition: string) => string;
  readonly searchActions: string;
  readonly answer: string;
  readonly request: string;
  readonly codes: string;
  readonly noCodes: string;
  readonly promised: string;
  readonly required: string;
  readonly nullable: string;
  readonly deprecated: string;
  readonly offline: string;
  readonly differs: (edition: string, text: string) => string;
  readonly missingThere: (edition: string) => string;
  readonly notThere: (edition: string) => string;
  readonly recursive: string;
  readonly judge: string;
  readonly all: string;
  readonly install: string;
}

const en: CatalogueTexts = {
  search: "Search the codes",
  searchHint: "A code, its beginning, or words: quota phone",
  anyCategory: "any category",
  anyRetry: "any retry class",
  anyService: "any service",
  anyAction: "any action",
  loading: "Loading …",
  failed: "The data could not be loaded. Check the network, and load the page again.",
  found: (count, all) => `${count.toLocaleString("en")} of ${all.toLocaleString("en")} codes`,
  moreFound: (count) => `${count.toLocaleString("en")} more: type more of the code`,
  notReviewed: "not reviewed: judged by its family",
  services: "Services",
  searchServices: "Search the services",
  actionsCount: (count) => `${count.toLocaleString("en")} action${count === 1 ? "" : "s"}`,
  versions: "Version",
  edition: "Edition",
  mainland: "Mainland site",
  international: "International site",
  anyEdition: "any site",
  listedIn: {
    both: "both sites",
    cn: "only the mainland site (cloud.tencent.com)",
    intl: "only the international site (tencentcloud.com)",
  },
  onlyHere: (edition) => `${edition.toLowerCase()} only`,
  searchActions: "Search the actions",
  answer: "Answer",
  request: "Request",
  codes: "Error codes",
  noCodes: "The definitions list no codes for this action.",
  promised: "promised",
  required: "required",
  nullable: "may be null",
  deprecated: "deprecated",
  offline: "offline",
  differs: (edition, text) => `${edition}: ${text}`,
  missingThere: (edition) => `not in the ${edition.toLowerCase()}`,
  notThere: (edition) => `The ${edition.toLowerCase()} has no such action.`,
  recursive: "see above",
  judge: "Judge an answer of this action",
  all: "All services",
  install: "Types and validator for your project",
};

const zh: CatalogueTexts = {
  search: "搜索错误码",
  searchHint: "错误码、它的开头，或几个词：quota phone",
  anyCategory: "任何分类",
  anyRetry: "任何重试方式",
  anyService: "任何产品",
  anyAction: "任何接口",
  loading: "正在加载……",
  failed: "数据无法加载。请检查网络，然后刷新页面。",
  found: (count, all) => `共 ${all.toLocaleString("en")} 个错误码，找到 ${count.toLocaleString("en")} 个`,
  moreFound: (count) => `另有 ${count.toLocaleString("en")} 个：请多输入几个字`,
  notReviewed: "未经人工核对，按类别判断",
  services: "产品",
  searchServices: "搜索产品",
  actionsCount: (count) => `${count.toLocaleString("en")} 个接口`,
  versions: "版本",
  edition: "站点",
  mainland: "中国站",
  international: "国际站",
  anyEdition: "任何站点",
  listedIn: {
    both: "两个站点",
    cn: "仅中国站（cloud.tencent.com）",
    intl: "仅国际站（tencentcloud.com）",
  },
  onlyHere: (edition) => `仅${edition}`,
  searchActions: "搜索接口",
  answer: "响应",
  request: "请求",
  codes: "错误码",
  noCodes: "定义中没有列出该接口的错误码。",
  promised: "承诺返回",
  required: "必填",
  nullable: "可为 null",
  deprecated: "已弃用",
  offline: "已下线",
  differs: (edition, text) => `${edition}：${text}`,
  missingThere: (edition) => `${edition}没有`,
  notThere: (edition) => `${edition}没有该接口。`,
  recursive: "见上",
  judge: "判断该接口的响应",
  all: "全部产品",
  install: "为项目生成类型与校验器",
};

export const catalogueTexts = (language: Language): CatalogueTexts => (language === "zh" ? zh : en);
