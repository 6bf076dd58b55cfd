import type { Language } from "../../pages.ts";

/** The texts of the explorer that `tc3 explain` does not use. */
export interface ExplorerTexts {
  readonly input: string;
  readonly placeholder: string;
  readonly privacy: string;
  readonly examples: string;
  readonly action: string;
  readonly guess: string;
  readonly service: string;
  readonly chooseAction: string;
  readonly mainland: string;
  readonly international: string;
  readonly actionMissing: string;
  readonly layOut: string;
  readonly clear: string;
  readonly open: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly copy: string;
  readonly tooLong: string;
  readonly verdict: string;
  readonly nothingYet: string;
  readonly judging: string;
  readonly took: (milliseconds: number, size: string) => string;
  readonly message: string;
  readonly failed: string;
  readonly drift: string;
  readonly driftNote: string;
  readonly issues: string;
  readonly hints: string;
  readonly item: string;
  readonly more: (count: number) => string;
  readonly show: string;
  readonly docs: string;
  readonly page: string;
  readonly large: (size: string, lines: string) => string;
  readonly linesCut: (count: string) => string;
  readonly everyPromise: string;
  readonly line: (line: number) => string;
  readonly drop: string;
  readonly brokenLink: string;
}

const en: ExplorerTexts = {
  input: "An answer, a callback, a thrown error, or a code",
  placeholder: "Paste here, or drop a file …",
  privacy: "It is judged in your browser. Nothing leaves this page.",
  examples: "Try one",
  action: "Action",
  guess: "guess it by the members",
  service: "Service",
  chooseAction: "choose an action",
  mainland: "Mainland site",
  international: "International site",
  actionMissing: "The definition of the action could not be loaded, so the action was guessed.",
  layOut: "Lay out",
  clear: "Clear",
  open: "Open a file",
  copyLink: "Copy link",
  copied: "Copied",
  copy: "Copy",
  tooLong: "Too long for a link",
  verdict: "Verdict",
  nothingYet: "Paste something, and the verdict is here.",
  judging: "Judging …",
  took: (milliseconds, size) =>
    `${size} judged in ${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`,
  message: "The API says",
  failed: "What failed",
  drift: "Drift",
  driftNote: "Accepted, but not as the definition has it.",
  issues: "What is wrong",
  hints: "Hints",
  item: "Item",
  more: (count) => `and ${count.toLocaleString("en")} more`,
  show: "Show it in the text",
  docs: "Documentation",
  page: "All about this code",
  large: (size, lines) => `${size}, ${lines} lines. A text of this size is shown, but cannot be edited here.`,
  linesCut: (count) => `${count} more lines are judged, but not shown`,
  everyPromise: "It keeps every promise of the definition.",
  line: (line) => `line ${line}`,
  drop: "Drop the file here",
  brokenLink: "The link holds nothing that can be read: perhaps a part of it was cut off.",
};

const zh: ExplorerTexts = {
  input: "响应、回调、抛出的错误或错误码",
  placeholder: "粘贴到这里，或拖入文件……",
  privacy: "在浏览器中判断，内容不会离开本页。",
  examples: "试一试",
  action: "接口",
  guess: "按字段识别",
  service: "产品",
  chooseAction: "选择接口",
  mainland: "中国站",
  international: "国际站",
  actionMissing: "该接口的定义无法加载，因此按字段识别。",
  layOut: "排版",
  clear: "清空",
  open: "打开文件",
  copyLink: "复制链接",
  copied: "已复制",
  copy: "复制",
  tooLong: "内容太长，放不进链接",
  verdict: "结论",
  nothingYet: "粘贴内容后，这里显示结论。",
  judging: "正在判断……",
  took: (milliseconds, size) =>
    `${size}，用时 ${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} 毫秒`,
  message: "API 的原话",
  failed: "失败项",
  drift: "偏差",
  driftNote: "可以接受，但与定义不同。",
  issues: "问题",
  hints: "提示",
  item: "项",
  more: (count) => `另有 ${count.toLocaleString("en")} 项`,
  show: "在原文中查看",
  docs: "官方文档",
  page: "该错误码的详细说明",
  large: (size, lines) => `${size}，共 ${lines} 行。这么大的内容只能查看，不能在此编辑。`,
  linesCut: (count) => `另有 ${count} 行已参与判断，但未显示`,
  everyPromise: "符合定义的全部承诺。",
  line: (line) => `第 ${line} 行`,
  drop: "把文件放到这里",
  brokenLink: "链接中的内容无法读取，可能被截断了。",
};

export const explorerTexts = (language: Language): ExplorerTexts => (language === "zh" ? zh : en);
