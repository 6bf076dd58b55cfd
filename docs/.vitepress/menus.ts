import type { DefaultTheme } from "vitepress";
import { addressOf, type Language, SECTIONS } from "./pages.ts";

export const nav = (language: Language): DefaultTheme.NavItem[] => [
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
