/** Texts that would be code if they ever got out of their quotes or their comment. Then `hacked` would be a name in it. */
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
