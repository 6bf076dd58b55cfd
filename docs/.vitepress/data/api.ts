import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Application, type TypeDocOptions } from "typedoc";
import type { PluginOptions } from "typedoc-plugin-markdown";

const DOCS = resolve(import.meta.dirname, "../..");
const WORK = join(DOCS, ".vitepress/cache/api");

interface ApiPage {
  readonly name: string;
  /** The declarations, relative to the root of the repository. */
  readonly declarations: readonly string[];
  readonly title: string;
  readonly en: string;
  readonly zh: string;
}

/**
 * The modules that people import by hand. The modules of services all have the same form, and the catalogue of services
 * lists their members.
 */
const PAGES: readonly ApiPage[] = [
  {
    name: "types",
    declarations: ["packages/types/src/index.d.ts"],
    title: "@tc3-schema/types",
    en: "Types of answers, outcomes, issues and contracts.",
    zh: "响应、结论、问题和契约的类型。",
  },
  {
    name: "validator",
    declarations: ["packages/validator/dist/index.d.ts", "packages/validator/dist/guards.d.ts"],
    title: "@tc3-schema/validator",
    en: "The contract of the envelope, and its bare guard. The contract of each action, such as `sendSms`, has the same form: [Contract](./types.md#contract).",
    zh: "信封的契约及其守卫函数。每个接口的契约（例如 `sendSms`）形式相同：[Contract](./types.md#contract)。",
  },
  {
    name: "errors",
    declarations: ["packages/errors/dist/index.d.ts"],
    title: "@tc3-schema/errors",
    en: "Lookup of error codes, texts, and the error classes.",
    zh: "错误码的查询、文本和错误类。",
  },
  {
    name: "testing",
    declarations: ["packages/testing/dist/index.d.ts", "packages/testing/dist/fast-check.d.ts"],
    title: "@tc3-schema/testing",
    en: "Answers for tests. `arbitrary` is exported by `@tc3-schema/testing/fast-check`.",
    zh: "测试用的响应。`arbitrary` 由 `@tc3-schema/testing/fast-check` 导出。",
  },
];

const OPTIONS: TypeDocOptions & PluginOptions = {
  name: "API",
  plugin: ["typedoc-plugin-markdown"],
  entryPoints: PAGES.map(({ name }) => join(WORK, "entries", `${name}.ts`)),
  tsconfig: join(WORK, "tsconfig.json"),
  readme: "none",
  disableSources: true,
  disableGit: true,
  outputFileStrategy: "modules",
  entryFileName: "index",
  hidePageHeader: true,
  hidePageTitle: true,
  hideBreadcrumbs: true,
  parametersFormat: "table",
  excludeExternals: true,
  typeDeclarationFormat: "table",
  logLevel: "Warn",
  treatWarningsAsErrors: true,
  // A page shows what an entry point exports; what is behind that has no name for people to import.
  validation: { notExported: false, invalidLink: true, notDocumented: false },
};

function writeEntries(): void {
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(join(WORK, "entries"), { recursive: true });
  for (const { name, declarations } of PAGES) {
    const lines = declarations.map((path) => `export type * from ${JSON.stringify(join(DOCS, "..", path))};`);
    writeFileSync(join(WORK, "entries", `${name}.ts`), `/** @module ${name} */\n${lines.join("\n")}\n`);
  }
  const compilerOptions = {
    module: "nodenext",
    strict: true,
    skipLibCheck: true,
    types: [],
    lib: ["ES2023", "DOM"],
    target: "ES2022",
  };
  const files = PAGES.map(({ name }) => `entries/${name}.ts`);
  writeFileSync(join(WORK, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
}

/** Writes the pages of the API, from the declarations that are published, below `reference/api/` of both languages. */
export async function writeApiPages(): Promise<void> {
  writeEntries();
  const app = await Application.bootstrapWithPlugins(OPTIONS);
  const project = await app.convert();
  if (project === undefined) throw new Error("the declarations cannot be read");
  const out = join(WORK, "out");
  await app.outputs.writeOutput({ name: "markdown", path: out }, project);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error("typedoc found something wrong");
  for (const language of ["en", "zh"] as const) {
    const directory = join(DOCS, language === "zh" ? "zh" : "", "reference/api");
    rmSync(directory, { recursive: true, force: true });
    mkdirSync(directory, { recursive: true });
    for (const page of PAGES) {
      const head = `---\neditLink: false\noutline: [2, 3]\n---\n\n# ${page.title}\n\n${page[language]}\n\n`;
      writeFileSync(
        join(directory, `${page.name}.md`),
        head + readFileSync(join(out, `${page.name}.md`), "utf8"),
      );
    }
  }
  console.log(`${PAGES.length} pages of the API`);
}
