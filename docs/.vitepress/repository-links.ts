import { posix } from "node:path";
import type { MarkdownRenderer } from "vitepress";
import { REPOSITORY } from "./repository.ts";

/**
 * Rewrites links out of docs/, such as `../CONTRIBUTING.md`. They work on GitHub, and on the site they lead to GitHub.
 */
export function repositoryLinks(markdown: MarkdownRenderer): void {
  const render = markdown.renderer.rules["link_open"];
  markdown.core.ruler.after("inline", "repository-links", ({ tokens, env }) => {
    const page = String((env as { relativePath?: string }).relativePath ?? "");
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === "link_open" ? token.attrGet("href") : null;
      if (href === null || !href.startsWith("../")) continue;
      const target = posix.join("docs", posix.dirname(page), href);
      if (target.startsWith("docs/")) continue;
      token.attrSet("href", `${REPOSITORY}/blob/main/${target}`);
    }
    return true;
  });
  if (render !== undefined) markdown.renderer.rules["link_open"] = render;
}
