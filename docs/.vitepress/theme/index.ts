import "@fontsource-variable/jetbrains-mono/index.css";
import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme";
import CodeCard from "./explorer/CodeCard.vue";
import Explorer from "./explorer/Explorer.vue";
import Layout from "./Layout.vue";
import "./styles/base.css";
import "./styles/catalogue.css";
import "./styles/changes.css";
import "./styles/explorer.css";
import "./styles/home.css";

export default {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app }) {
    app.component("Explorer", Explorer);
    app.component("CodeCard", CodeCard);
  },
} satisfies Theme;
