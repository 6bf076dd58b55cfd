import { updatePages } from "../../.vitepress/data/updates.ts";

export default { paths: () => updatePages("zh") };
