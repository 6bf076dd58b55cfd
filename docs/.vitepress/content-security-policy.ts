import { createHash } from "node:crypto";

const INLINE_SCRIPT = /<script(?![^>]*\bsrc=)[^>]*>([^]*?)<\/script>/g;

/**
 * The hash of the one style that a script adds. It stops transitions while the theme changes. A new version of VueUse
 * may need a new hash.
 */
const NO_TRANSITION = "'sha256-skqujXORqzxt1aE0NNXxujEanPTX6raoqSscTV/Ww/Y='";

const hashOf = (script: string): string => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

/**
 * Returns the policy of a page. Everything must come from the site itself. Only the scripts that the page has now may
 * be inline. No code may be made from text, and no connection goes anywhere else, so that a pasted text cannot leave.
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

/** Two wrappers of VitePress have inline styles. `base.css` replaces them. */
const INLINE_STYLE = / style="(?:--vp-vh:0px;|position:relative;)"/g;

/** Returns the page with its policy before everything that the policy controls. */
export function withPolicy(page: string): string {
  const html = page.replaceAll(INLINE_STYLE, "");
  return html.replace(
    /<head>|<meta charset="utf-8">/i,
    (first) =>
      `${first}\n    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(html)}">`,
  );
}
