/** The same program as load.mjs, in CommonJS. */
const specifiers = process.argv.slice(2);

console.log(JSON.stringify(specifiers.filter((specifier) => Object.keys(require(specifier)).length > 0)));
