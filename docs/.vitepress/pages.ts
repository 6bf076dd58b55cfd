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

const GUIDES: Section = {
  id: "guides",
  en: "Guides",
  zh: "指南",
  pages: [
    { path: "guides/types", en: "Types only", zh: "只用类型" },
    { path: "guides/validate", en: "Validate", zh: "校验" },
    { path: "guides/frameworks", en: "In a web framework", zh: "Web 框架" },
    { path: "guides/errors", en: "Errors", zh: "错误" },
    { path: "guides/callbacks", en: "Callbacks", zh: "回调" },
    { path: "guides/testing", en: "Test your code", zh: "测试" },
    { path: "guides/mock", en: "A server for tests", zh: "测试用的服务器" },
    { path: "guides/explain", en: "tc3 explain", zh: "tc3 explain" },
    { path: "guides/any-service", en: "Any service", zh: "任意产品" },
    { path: "guides/keep-up", en: "Keep up with the API", zh: "跟上 API 的变化" },
    { path: "guides/streams", en: "Judge streams", zh: "批量判断" },
    { path: "guides/production", en: "In production", zh: "生产环境" },
    { path: "guides/other-languages", en: "From other languages", zh: "其他语言" },
    { path: "guides/types-elsewhere", en: "Types for other languages", zh: "其他语言的类型" },
    { path: "guides/judge-elsewhere", en: "Judge in other languages", zh: "用其他语言判断" },
    { path: "guides/integers", en: "64-bit integers", zh: "64 位整数" },
  ],
};

const REFERENCE: Section = {
  id: "reference",
  en: "Reference",
  zh: "参考",
  pages: [
    { path: "reference/cli", en: "The command tc3", zh: "命令 tc3" },
    { path: "reference/exit-codes", en: "Exit codes", zh: "退出码" },
    { path: "reference/json-output", en: "--json", zh: "--json" },
    { path: "reference/tc3-json", en: "tc3.json", zh: "tc3.json" },
    { path: "reference/issue-codes", en: "Issue codes", zh: "问题代码" },
    { path: "reference/json-schemas", en: "JSON Schemas", zh: "JSON Schema" },
    { path: "reference/vectors", en: "Test vectors", zh: "测试向量" },
    { path: "reference/bump-policy", en: "The bump policy", zh: "版本规则" },
    { path: "reference/api/types", en: "API: types", zh: "API：types" },
    { path: "reference/api/validator", en: "API: validator", zh: "API：validator" },
    { path: "reference/api/errors", en: "API: errors", zh: "API：errors" },
    { path: "reference/api/testing", en: "API: testing", zh: "API：testing" },
  ],
};

const WHY: Section = {
  id: "why",
  en: "Why",
  zh: "原理",
  pages: [
    { path: "why/sdk", en: "The official SDK and this", zh: "官方 SDK 与本项目" },
    { path: "why/severities", en: "Two severities", zh: "两种严重程度" },
    { path: "why/conformance", en: "Conformance", zh: "一致性" },
    { path: "why/speed", en: "How fast, how small", zh: "速度与体积" },
    { path: "why/trust", en: "How to trust a release", zh: "如何信任一个版本" },
    { path: "why/upgrading", en: "Upgrading", zh: "升级" },
    { path: "why/faq", en: "Questions", zh: "常见问题" },
    { path: "design", en: "Design", zh: "设计" },
    { path: "glossary", en: "Glossary", zh: "术语" },
    { path: "maintaining", en: "Maintaining", zh: "维护" },
  ],
};

export const SECTIONS: readonly Section[] = [START, GUIDES, REFERENCE, WHY];

export const LANGUAGES = ["en", "zh"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The address of a page below the base, as VitePress writes links: `/zh/guides/types`. */
export const addressOf = (path: string, language: Language): string =>
  `${language === "zh" ? "/zh/" : "/"}${path.replace(/(^|\/)index$/, "$1")}`;
