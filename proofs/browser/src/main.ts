/**
 * `pnpm test:browser` runs the bundled packages in a real browser under a strict content security policy. It prints one
 * line per check, and the sum as the last line. Exit code 1: a check failed; 2: there is no browser.
 */
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { filesBelow } from "@tc3-schema/base/files";
import { bundle } from "./bundle.ts";
import { bundleSpecimen } from "./bundle-specimen.ts";
import { findBrowser, SetupError } from "./find-browser.ts";
import { openPage } from "./open-page.ts";
import { type Check, decode, ELEMENT, type Report } from "./report.ts";
import { type Resource, serve } from "./serve.ts";

const html = (page: string, inline: string): Resource => ({
  type: "text/html",
  body: `<!doctype html>
<meta charset="utf-8">
<title>${page}</title>
<pre id="${ELEMENT}"></pre>
${inline}
<script type="module" src="/${page}.js"></script>
`,
});

const script = async (page: string): Promise<Resource> => ({
  type: "text/javascript",
  body: await bundle(page),
});

const example = async (name: string): Promise<Resource> => ({
  type: "application/json",
  body: await readFile(new URL(import.meta.resolve(`@tc3-schema/schemas/examples/${name}.json`))),
});

const VECTORS = fileURLToPath(new URL("../../../schemas/vectors", import.meta.url));

/** The files of vectors, without the schemas beside them. */
const vectorPaths = filesBelow(VECTORS).filter((path) => /^[a-z]+\/[a-z-]+\.json$/.test(path));

const vectorFiles = vectorPaths.map((path): [string, Resource] => [
  `/vectors/${path}`,
  { type: "application/json", body: readFileSync(`${VECTORS}/${path}`) },
]);

const INLINE = '<script>document.documentElement.dataset.inline = "ran";</script>';

async function open(browser: string, origin: string, page: string): Promise<Report> {
  try {
    return decode(await openPage(browser, `${origin}/${page}.html`));
  } catch (error) {
    console.error(error);
    return { checks: [{ name: `the page "${page}" reports`, ok: false }], violations: ["no report"] };
  }
}

async function check(browser: string): Promise<readonly Check[]> {
  const site = await serve(
    new Map([
      ["/packages.html", html("packages", "")],
      ["/packages.js", await script("packages")],
      ["/vectors.html", html("vectors", "")],
      ["/vectors.js", await script("vectors")],
      ["/vectors.json", { type: "application/json", body: JSON.stringify(vectorPaths) }],
      ["/specimen.js", { type: "text/javascript", body: await bundleSpecimen() }],
      ...vectorFiles,
      ["/control.html", html("control", INLINE)],
      ["/control.js", await script("control")],
      ["/success.json", await example("success")],
      ["/failure.json", await example("failure")],
    ]),
  );
  try {
    const [packages, vectors, control] = await Promise.all([
      open(browser, site.origin, "packages"),
      open(browser, site.origin, "vectors"),
      open(browser, site.origin, "control"),
    ]);
    const listed = packages.violations.length === 0 ? "" : ` (${packages.violations.join(", ")})`;
    return [
      ...packages.checks,
      { name: `the packages do not violate the policy${listed}`, ok: packages.violations.length === 0 },
      ...vectors.checks,
      { name: "the vectors do not violate the policy", ok: vectors.violations.length === 0 },
      ...control.checks,
      { name: "control: a page reports a violation", ok: control.violations.includes("script-src") },
    ];
  } finally {
    site.close();
  }
}

try {
  const checks = await check(findBrowser());
  for (const { name, ok } of checks) console.log(`${ok ? "✓" : "✗"} ${name}`);
  const failed = checks.filter(({ ok }) => !ok).length;
  console.log(`${checks.length - failed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
