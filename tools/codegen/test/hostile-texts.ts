/** Texts that would become code outside their quotes or comment. That code would declare the name `hacked`. */
export const HOSTILE_TEXTS: readonly string[] = [
  '"; hacked(); "',
  "`${hacked()}`",
  "*/ hacked(); /*",
  "\\",
  '\\"',
  "line\nbreak",
  "\u2028hacked()\u2029",
  "'",
  "</script><script>hacked()</script>",
  "__proto__",
  "constructor",
  "// @ts-ignore",
  "${}",
  "",
];
