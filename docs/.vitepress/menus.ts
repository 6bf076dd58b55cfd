import type { DefaultTheme } from "vitepress";
import { addressOf, type Language, SECTIONS } from "./pages.ts";

const TOOLS = [
  { path: "explorer", en: "Explorer", zh: "分析器" },
  { path: "codes/index", en: "Codes", zh: "错误码" },
  { path: "services/index", en: "Services", zh: "产品" },
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
    items: section.pages.map((page) => ({ text: page[language], link: addressOf(page.path, language) })),
  }));
