import { codePages } from "../../.vitepress/data/code-pages.ts";

export default { paths: () => codePages("en", "intl") };
