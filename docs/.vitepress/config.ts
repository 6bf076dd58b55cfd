import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { transformerStyleToClass } from "@shikijs/transformers";
import { defineConfig, type HeadConfig } from "vitepress";
import llmsTxt from "vitepress-plugin-llms";
import { withPolicy } from "./content-security-policy.ts";
import { changesFeed, FEED } from "./feed.ts";
import { nav, sidebar } from "./menus.ts";
import { BASE, ORIGIN, REPOSITORY } from "./repository.ts";
import { repositoryLinks } from "./repository-links.ts";
import { htmlForIndex } from "./search.ts";
import { en, zh } from "./texts.ts";
import { wordBreaks } from "./word-breaks.ts";

const isBuild = process.argv.includes("build");

/** The policy forbids inline styles, which the colours of code are by default. In the built site they are classes. */
const codeColours = transformerStyleToClass({ classPrefix: "shiki-" });
const CODE_COLOURS = "assets/code-colours.css";

export default defineConfig({
  base: BASE,
  srcExclude: ["README.md", "node_modules/**"],
  lastUpdated: false,
  metaChunk: true,
  sitemap: { hostname: `${ORIGIN}${BASE}` },
  head: [
    ["link", { rel: "icon", href: `${BASE}mark.svg`, type: "image/svg+xml" }],
    ...(isBuild ? [["link", { rel: "stylesheet", href: BASE + CODE_COLOURS }] satisfies HeadConfig] : []),
    [
      "link",
      { rel: "alternate", type: "application/atom+xml", href: BASE + FEED, title: "What changed in the API" },
    ],
    ["meta", { name: "theme-color", media: "(prefers-color-scheme: light)", content: "#fbfbf9" }],
    ["meta", { name: "theme-color", media: "(prefers-color-scheme: dark)", content: "#14171a" }],
  ],
  markdown: {
    // Every colour has 4.5 : 1 on the ground of our code blocks, comments too.
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    codeTransformers: isBuild ? [codeColours] : [],
    config: (markdown) => {
      repositoryLinks(markdown);
      wordBreaks(markdown);
    },
  },
  locales: {
    root: {
      label: "English",
      lang: "en",
      title: "tc3-schema",
      description: en.description,
      themeConfig: { ...en.theme, nav: nav("en"), sidebar: sidebar("en") },
    },
    zh: {
      label: "简体中文",
      lang: "zh-CN",
      title: "tc3-schema",
      description: zh.description,
      themeConfig: { ...zh.theme, nav: nav("zh"), sidebar: sidebar("zh") },
    },
  },
  themeConfig: {
    logo: "/mark.svg",
    socialLinks: [{ icon: "github", link: REPOSITORY, ariaLabel: "GitHub" }],
    search: {
      provider: "local",
      options: { _render: htmlForIndex, locales: { zh: { translations: zh.search ?? {} } } },
    },
    externalLinkIcon: true,
  },
  transformPageData: (page) => {
    const { code, summary, headline } = page.params ?? {};
    if (typeof headline === "string") return { title: headline, description: headline };
    return typeof code === "string" ? { title: code, description: `${code}: ${String(summary)}` } : undefined;
  },
  transformHtml: (html) => withPolicy(html),
  buildEnd: async ({ outDir }) => {
    await writeFile(join(outDir, CODE_COLOURS), codeColours.getCSS());
    await writeFile(join(outDir, FEED), changesFeed());
  },
  vite: {
    server: { fs: { allow: [".."] } },
    worker: { format: "es" },
    plugins: [
      // A page is there as Markdown too, and llms.txt lists them. Its hint in each page would have an inline style.
      llmsTxt({
        title: "tc3-schema",
        description: en.description,
        sidebar: sidebar("en"),
        domain: ORIGIN,
        injectLLMHint: false,
        ignoreFiles: ["zh/**", "codes/**", "changes/**", "README.md"],
      }),
    ],
    // A small font would become a data: address, which the policy forbids.
    build: { chunkSizeWarningLimit: 1000, assetsInlineLimit: 0 },
  },
});
