import { createHash } from "node:crypto";

const INLINE_SCRIPT = /<script(?![^>]*\bsrc=)[^>]*>([^]*?)<\/script>/g;

/** The one style that a script adds: it stops transitions while the theme changes. A new VueUse may need a new hash. */
const NO_TRANSITION = "'sha256-skqujXORqzxt1aE0NNXxujEanPTX6raoqSscTV/Ww/Y='";

const hashOf = (script: string): string => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

/**
 * The policy of a page: everything from the site itself, nothing inline but the scripts that are in the page now, no
 * code made from text, and no connection to anywhere else, so that what is pasted cannot leave.
 */
export function contentSecurityPolicy(html: string): string {
  const scripts = [...html.matchAll(INLINE_SCRIPT)].map(([, script = ""]) => hashOf(script));
  return [
    "default-src 'none'",
    ["script-src 'self'", ...new Set(scripts)].join(" "),
    `style-src 'self' ${NO_TRANSITION}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Two wrappers of VitePress have a style of their own, which `base.css` has instead. */
const INLINE_STYLE = / style="(?:--vp-vh:0px;|position:relative;)"/g;

/** The page with its policy, before anything that the policy is about. */
export function withPolicy(page: string): string {
  const html = page.replaceAll(INLINE_STYLE, "");
  return html.replace(
    /<head>|<meta charset="utf-8">/i,
    (first) =>
      `${first}\n    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(html)}">`,
  );
}
