import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { DefaultTheme } from "vitepress";
import { addressOf, type Language, type Page, SECTIONS } from "./pages.ts";

const DOCS = resolve(import.meta.dirname, "..");

/** A page that nobody has written in a language yet is not in the menu of that language. */
const isWritten = ({ path }: Page, language: Language): boolean =>
  existsSync(join(DOCS, language === "zh" ? "zh" : "", `${path}.md`));

const TOOLS = [
  { path: "explorer", en: "Explorer", zh: "分析器" },
  { path: "codes/index", en: "Codes", zh: "错误码" },
  { path: "services/index", en: "Services", zh: "产品" },
  { path: "changes/index", en: "What changed", zh: "改动" },
] as const;

export const nav = (language: Language): DefaultTheme.NavItem[] => [
  ...TOOLS.map((page) => ({ text: page[language], link: addressOf(page.path, language) })),
  ...SECTIONS.map((section) => ({
    text: section[language],
    link: addressOf(section.pages[0]?.path ?? section.id, language),
    activeMatch: `^${addressOf(section.id, language)}/`,
  })),
];

export const sidebar = (language: Language): DefaultTheme.SidebarItem[] =>
  SECTIONS.map((section) => ({
    text: section[language],
    items: section.pages
      .filter((page) => isWritten(page, language))
      .map((page) => ({ text: page[language], link: addressOf(page.path, language) })),
  }));
