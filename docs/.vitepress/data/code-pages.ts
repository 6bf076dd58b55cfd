import { LISTED_CODES, RECEIPTS, SERVICES } from "@tc3-schema/explain/catalogues";
import { explainCode } from "@tc3-schema/explain/explain-code";
import type { ExplainedCode } from "@tc3-schema/explain/explanation";
import { addressOf, type Language } from "../pages.ts";

/** A page of one code: the explained code, and the Markdown below its card. */
export interface CodePage {
  readonly params: {
    readonly code: string;
    readonly explained: ExplainedCode;
    readonly isReceipt: boolean;
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
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    inCode: "In code",
    family: (family) => `Other codes of ${family}`,
    actions: "Actions that list it",
    inExplorer: "Open it in the explorer",
    onCommandLine: "On the command line",
  },
  zh: {
    inCode: "在代码中",
    family: (family) => `${family} 的其他错误码`,
    actions: "列出它的接口",
    inExplorer: "在分析器中打开",
    onCommandLine: "在命令行中",
  },
};

const isReceipt = (code: string): boolean => RECEIPTS.lists(code);

/** Every reviewed code. Each has a page. */
export const REVIEWED_CODES: readonly string[] = [...LISTED_CODES].sort();

const explained = (code: string, language: Language): ExplainedCode =>
  explainCode(code, isReceipt(code) ? [...SERVICES, RECEIPTS] : SERVICES, language);

/** The sample is the same in both languages. Tests of the packages check what `lookup` returns. */
function sample({ code, common, listedBy, retry, waitSeconds, category }: ExplainedCode): string {
  const [listing] = listedBy;
  const isCommon = common || listing === undefined;
  const path =
    listing?.version === "callbacks" ? "callbacks" : `v${listing?.version.replaceAll("-", "") ?? ""}`;
  const catalogue = path === "callbacks" ? "receipts" : "sms";
  const within = isCommon ? "" : `, ${catalogue}`;
  return [
    'import { lookup } from "@tc3-schema/errors";',
    ...(isCommon ? [] : [`import { ${catalogue} } from "@tc3-schema/errors/sms/${path}";`]),
    "",
    `const info = lookup(${JSON.stringify(code)}${within});`,
    `info.category; // ${JSON.stringify(category)}`,
    `info.retry; // ${JSON.stringify(retry)}`,
    ...(waitSeconds === null ? [] : [`info.waitSeconds; // ${waitSeconds}`]),
  ].join("\n");
}

function content(page: ExplainedCode, language: Language): string {
  const words = WORDS[language];
  const siblings = REVIEWED_CODES.filter(
    (other) => other !== page.code && !isReceipt(other) && other.split(".")[0] === page.family,
  );
  const link = (code: string): string => `- [\`${code}\`](${addressOf(`codes/${code}.html`, language)})`;
  const actions = page.listedBy.flatMap(({ service, version, actions }) =>
    actions.map(
      (action) =>
        `- [\`${action}\`](${addressOf("services/index", language)}#${service}/${version}/${action}) ${service} ${version}`,
    ),
  );
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

/** The pages of all reviewed codes in one language. */
export const codePages = (language: Language): readonly CodePage[] =>
  REVIEWED_CODES.map((code) => {
    const page = explained(code, language);
    return {
      params: { code, explained: page, isReceipt: isReceipt(code), summary: page.summary ?? "" },
      content: content(page, language),
    };
  });
