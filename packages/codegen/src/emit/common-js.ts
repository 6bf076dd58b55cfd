/**
 * Our own modules as CommonJS. The emitters write imports and exports in few forms, each on lines of its own, and no
 * string literal has a line break, so that a line that begins like one is one.
 */

const IMPORT = /^import \{ (.*) \} from (".*");$/;
const EXPORT_FROM = /^export \{ (\w+) \} from (".*");$/;
const EXPORT_AS = /^export \{ (\w+)(?: as (\w+))? \};$/;
const EXPORT_DECLARED = /^export (const|function) (\w+)/;

/** ES module text in, the same module as CommonJS out. @throws {TypeError} When it has an import or export of another form. */
export function toCommonJs(text: string): string {
  const declared: string[] = [];
  const lines = text.split("\n").map((line) => {
    if (!line.startsWith("import ") && !line.startsWith("export ")) return line;
    const [, names, from] = IMPORT.exec(line) ?? [];
    if (names !== undefined && from !== undefined) {
      return `const { ${names.replaceAll(" as ", ": ")} } = require(${from});`;
    }
    const [, name, source] = EXPORT_FROM.exec(line) ?? [];
    if (name !== undefined && source !== undefined) return `exports.${name} = require(${source}).${name};`;
    const [, local, as] = EXPORT_AS.exec(line) ?? [];
    if (local !== undefined) return `exports.${as ?? local} = ${local};`;
    const [, , declaredName] = EXPORT_DECLARED.exec(line) ?? [];
    if (declaredName === undefined) throw new TypeError(`not a form of our own: ${line}`);
    declared.push(declaredName);
    return line.slice("export ".length);
  });
  const comments = lines.findIndex((line) => !line.startsWith("//"));
  return [
    ...lines.slice(0, comments),
    '"use strict";',
    ...lines.slice(comments),
    ...declared.map((name) => `exports.${name} = ${name};\n`),
  ].join("\n");
}
