import type { DefaultTheme } from "vitepress";
import { REPOSITORY } from "./repository.ts";

/** The words around the pages in both languages. */
interface Texts {
  readonly description: string;
  readonly theme: DefaultTheme.Config;
}

const editLink = (text: string): DefaultTheme.EditLink => ({
  pattern: `${REPOSITORY}/edit/main/docs/:path`,
  text,
});

export const en: Texts = {
  description:
    "What does this response of Tencent Cloud API 3.0 mean? Paste it and see. Types, validators and error codes for TypeScript.",
  theme: {
    editLink: editLink("Improve this page"),
    outline: { level: [2, 3], label: "On this page" },
    docFooter: { prev: "Before", next: "Next" },
    footer: { message: "MIT licence. Not an official Tencent project.", copyright: "" },
  },
};

export const zh: Texts & { readonly search: DefaultTheme.LocalSearchOptions["translations"] } = {
  description: "腾讯云 API 3.0 的响应是什么意思？粘贴即可查看。面向 TypeScript 的类型、校验器与错误码。",
  theme: {
    editLink: editLink("改进本页"),
    outline: { level: [2, 3], label: "本页目录" },
    docFooter: { prev: "上一篇", next: "下一篇" },
    footer: { message: "MIT 许可。并非腾讯官方项目。", copyright: "" },
    darkModeSwitchLabel: "外观",
    lightModeSwitchTitle: "切换到浅色",
    darkModeSwitchTitle: "切换到深色",
    sidebarMenuLabel: "目录",
    returnToTopLabel: "回到顶部",
    langMenuLabel: "切换语言",
    skipToContentLabel: "跳到正文",
    notFound: {
      title: "没有这个页面",
      quote: "地址可能写错了，或者页面已经移动。",
      linkLabel: "回到首页",
      linkText: "回到首页",
    },
  },
  search: {
    button: { buttonText: "搜索", buttonAriaLabel: "搜索" },
    modal: {
      displayDetails: "显示详情",
      resetButtonTitle: "清空",
      backButtonTitle: "关闭",
      noResultsText: "没有找到",
      footer: {
        selectText: "选择",
        selectKeyAriaLabel: "回车",
        navigateText: "移动",
        navigateUpKeyAriaLabel: "向上",
        navigateDownKeyAriaLabel: "向下",
        closeText: "关闭",
        closeKeyAriaLabel: "Esc",
      },
    },
  },
};
