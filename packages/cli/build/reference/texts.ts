/** The words of the reference pages around what the command says itself. */
export interface ReferenceTexts {
  /** Where the pages are, in `docs/`. */
  readonly directory: string;
  readonly command: string;
  readonly argument: string;
  readonly option: string;
  readonly meaning: string;
  readonly exitCode: string;
  readonly when: string;
  readonly key: string;
  readonly kind: string;
  readonly cli: { readonly title: string; readonly description: string; readonly intro: string };
  readonly exitCodes: { readonly title: string; readonly description: string; readonly intro: string };
  readonly projectFile: { readonly description: string; readonly intro: string; readonly rules: string };
}

const EXAMPLE = `\`\`\`json
{
  "$schema": "./node_modules/@tc3-schema/cli/tc3.schema.json",
  "edition": "cn",
  "out": "src/tencent",
  "definitions": "1.0.0",
  "cli": "1.0.0",
  "services": {
    "cvm": { "actions": ["DescribeInstances"] },
    "vpc": {}
  }
}
\`\`\``;

export const en: ReferenceTexts = {
  directory: "reference",
  command: "command",
  argument: "argument",
  option: "option",
  meaning: "meaning",
  exitCode: "exit code",
  when: "when",
  key: "key",
  kind: "type",
  cli: {
    title: "The command tc3",
    description:
      "Every command of tc3 for Tencent Cloud API 3.0, with arguments, options, examples and exit codes.",
    intro: `This page is made from what the commands print with \`--help\`. The guides say what to use them for:
[Any service](../guides/any-service.md), [Keep up with the API](../guides/keep-up.md),
[tc3 explain](../guides/explain.md), [Judge streams](../guides/streams.md),
[From other languages](../guides/other-languages.md). What \`--json\` prints is on [a page of its own](./json-output.md).`,
  },
  exitCodes: {
    title: "Exit codes",
    description: "Every exit code of every tc3 command, and when it comes.",
    intro: `One rule for all commands: 0 is done, 1 is an answer that a script may want to act on, 2 is wrong usage or an
error, 130 is Ctrl-C. This page is made from the help of the commands.`,
  },
  projectFile: {
    description: "Every key of tc3.json, the file that says which services and actions tc3 generates.",
    intro: `\`tc3.json\` says which services and actions a project uses, of which edition, and where the generated code is.
\`tc3 add\`, \`tc3 update\` and \`tc3 remove\` write it. Commit it together with what is generated.

${EXAMPLE}

This table is made from the JSON Schema of the file, with which editors complete and check it.`,
    rules: "A key that the command does not know is an error.",
  },
};

export const zh: ReferenceTexts = {
  directory: "zh/reference",
  command: "命令",
  argument: "参数",
  option: "选项",
  meaning: "含义",
  exitCode: "退出码",
  when: "何时",
  key: "键",
  kind: "类型",
  cli: {
    title: "命令 tc3",
    description: "tc3 的每个命令：参数、选项、示例和退出码。",
    intro: `本页由各命令的 \`--help\` 生成，因此说明是英文。用途请看指南：[任意产品](../guides/any-service.md)、
[跟上 API 的变化](../guides/keep-up.md)、[tc3 explain](../guides/explain.md)、[批量判断](../guides/streams.md)、
[其他语言](../guides/other-languages.md)。\`--json\` 的输出见[单独的一页](./json-output.md)。`,
  },
  exitCodes: {
    title: "退出码",
    description: "tc3 每个命令的每个退出码，以及何时出现。",
    intro: `所有命令遵循同一规则：0 表示完成，1 表示脚本可能需要处理的结果，2 表示用法错误或出错，130 表示按了 Ctrl-C。
本页由各命令的帮助生成，因此说明是英文。`,
  },
  projectFile: {
    description: "tc3.json 的每个键。该文件说明 tc3 为哪些产品和接口生成代码。",
    intro: `\`tc3.json\` 说明项目使用哪些产品和接口、哪个站点，以及代码生成到哪里。它由 \`tc3 add\`、\`tc3 update\` 和
\`tc3 remove\` 写入，请与生成的代码一起提交。

${EXAMPLE}

下表由该文件的 JSON Schema 生成，因此说明是英文。编辑器也用这份 Schema 补全和检查。`,
    rules: "命令不认识的键会报错。",
  },
};
