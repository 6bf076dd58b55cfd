/**
 * Converts our own modules to CommonJS. The emitters write imports and exports in few forms, each on its own lines, and
 * no string literal has a line break. So a line that begins like an import is one.
 */

const STATEMENT = /^(?:import|export) .*$/gm;
const IMPORT = /^import \{ (.*) \} from (".*");$/;
const EXPORT_FROM = /^export \{ (\w+) \} from (".*");$/;
const EXPORT_AS = /^export \{ (\w+)(?: as (\w+))? \};$/;
const EXPORT_DECLARED = /^export (const|function) (\w+)/;
const NOTHING = "export {};";

/**
 * Converts an ES module to the same module as CommonJS.
 *
 * @throws {SyntaxError} If it exports a name twice, which CommonJS would allow.
 * @throws {TypeError} If it has an import or export of another form.
 */
export function toCommonJs(text: string): string {
  const exported = new Set<string>();
  const declared: string[] = [];
  const add = (name: string): string => {
    if (exported.has(name)) throw new SyntaxError(`Duplicate export of '${name}'`);
    exported.add(name);
    return name;
  };
  const body = text.replace(STATEMENT, (line) => {
    if (line === NOTHING) return "";
    const [, names, from] = IMPORT.exec(line) ?? [];
    if (names !== undefined && from !== undefined) {
      return `const { ${names.replaceAll(" as ", ": ")} } = require(${from});`;
    }
    const [, name, source] = EXPORT_FROM.exec(line) ?? [];
    if (name !== undefined && source !== undefined) {
      return `exports.${add(name)} = require(${source}).${name};`;
    }
    const [, local, as] = EXPORT_AS.exec(line) ?? [];
    if (local !== undefined) return `exports.${add(as ?? local)} = ${local};`;
    const [, , declaredName] = EXPORT_DECLARED.exec(line) ?? [];
    if (declaredName === undefined) throw new TypeError(`not a form of our own: ${line}`);
    declared.push(add(declaredName));
    return line.slice("export ".length);
  });
  const comments = /^(?:\/[/*].*\n)*/.exec(body)?.[0] ?? "";
  return [
    `${comments}"use strict";`,
    body.slice(comments.length),
    ...declared.map((name) => `exports.${name} = ${name};\n`),
  ].join("\n");
}
