import type { ExplainedCode, Listing } from "@tc3-schema/explain/explanation";
import { addressOf, type Language } from "../pages.ts";
import type { CodeEdition } from "./catalogue.ts";
import {
  editionOf,
  explained,
  explainedIn,
  isReceipt,
  pathOfCode,
  REVIEWED_CODES,
} from "./reviewed-codes.ts";

/** A page of one code: the explained code, and the Markdown below its card. */
export interface CodePage {
  readonly params: {
    readonly code: string;
    readonly explained: ExplainedCode;
    readonly isReceipt: boolean;
    readonly edition: CodeEdition;
    readonly summary: string;
  };
  readonly content: string;
}

interface Words {
  readonly inCode: string;
  readonly family: (family: string) => string;
  readonly actions: string;
  readonly inExplorer: string;
  readonly onCommandLine: string;
  readonly mainland: string;
  readonly international: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    inCode: "In code",
    family: (family) => `Other codes of ${family}`,
    actions: "Actions that list it",
    inExplorer: "Open it in the explorer",
    onCommandLine: "On the command line",
    mainland: "mainland site",
    international: "international site",
  },
  zh: {
    inCode: "在代码中",
    family: (family) => `${family} 的其他错误码`,
    actions: "列出它的接口",
    inExplorer: "在分析器中打开",
    onCommandLine: "在命令行中",
    mainland: "中国站",
    international: "国际站",
  },
};

/** The sample is the same in both languages. Tests of the packages check what `lookup` returns. */
function sample({ code, common, listedBy, retry, waitSeconds, category }: ExplainedCode): string {
  const [listing] = listedBy;
  const isCommon = common || listing === undefined;
  const edition = editionOf(code) === "intl" ? "intl/" : "";
  const path =
    listing?.version === "callbacks" ? "callbacks" : `v${listing?.version.replaceAll("-", "") ?? ""}`;
  const catalogue = path === "callbacks" ? "receipts" : "sms";
  const within = isCommon ? "" : `, ${catalogue}`;
  return [
    'import { lookup } from "@tc3-schema/errors";',
    ...(isCommon ? [] : [`import { ${catalogue} } from "@tc3-schema/errors/${edition}sms/${path}";`]),
    "",
    `const info = lookup(${JSON.stringify(code)}${within});`,
    `info.category; // ${JSON.stringify(category)}`,
    `info.retry; // ${JSON.stringify(retry)}`,
    ...(waitSeconds === null ? [] : [`info.waitSeconds; // ${waitSeconds}`]),
  ].join("\n");
}

/** Returns a line for each action that lists a code, with a link to it in each edition that has it. */
function actionLines(code: string, language: Language): readonly string[] {
  const words = WORDS[language];
  const lines = new Map<string, string[]>();
  for (const edition of ["cn", "intl"] as const) {
    const name = edition === "cn" ? words.mainland : words.international;
    const address = `${addressOf("services/index", language)}#${edition === "cn" ? "" : "intl/"}`;
    const { listedBy }: { readonly listedBy: readonly Listing[] } = explainedIn(edition, code, language);
    for (const { service, version, actions } of listedBy)
      for (const action of actions) {
        const key = `- \`${action}\` ${service} ${version}${language === "zh" ? "：" : ": "}`;
        const links = lines.get(key) ?? [];
        lines.set(key, [...links, `[${name}](${address}${service}/${version}/${action})`]);
      }
  }
  return [...lines].map(([key, links]) => key + links.join(language === "zh" ? "、" : ", "));
}

function content(page: ExplainedCode, language: Language): string {
  const words = WORDS[language];
  const siblings = REVIEWED_CODES.filter(
    (other) => other !== page.code && !isReceipt(other) && other.split(".")[0] === page.family,
  );
  const link = (code: string): string =>
    `- [\`${code}\`](${addressOf(`${pathOfCode(code)}.html`, language)})`;
  const actions = actionLines(page.code, language);
  return [
    `[${words.inExplorer}](${addressOf("explorer", language)}.html#code=${encodeURIComponent(page.code)})`,
    `## ${words.inCode}`,
    `\`\`\`ts\n${sample(page)}\n\`\`\``,
    `## ${words.onCommandLine}`,
    `\`\`\`sh\nnpx @tc3-schema/cli explain ${page.code}${language === "zh" ? " --lang zh" : ""}\n\`\`\``,
    ...(actions.length === 0 ? [] : [`## ${words.actions}`, actions.join("\n")]),
    ...(siblings.length === 0 || isReceipt(page.code)
      ? []
      : [`## ${words.family(page.family)}`, siblings.map(link).join("\n")]),
  ].join("\n\n");
}

/** The pages of the reviewed codes in one language: those that the mainland edition lists too, or all others. */
export const codePages = (language: Language, edition: "cn" | "intl"): readonly CodePage[] =>
  REVIEWED_CODES.filter((code) => (editionOf(code) === "intl") === (edition === "intl")).map((code) => {
    const page = explained(code, language);
    return {
      params: {
        code,
        explained: page,
        isReceipt: isReceipt(code),
        edition: editionOf(code),
        summary: page.summary ?? "",
      },
      content: content(page, language),
    };
  });
