/** Loads each entry on the command line, and prints those that export something. */
const specifiers = process.argv.slice(2);
const modules = await Promise.all(specifiers.map((specifier) => import(specifier)));

console.log(JSON.stringify(specifiers.filter((_, index) => Object.keys(modules[index]).length > 0)));
