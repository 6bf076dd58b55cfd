import { type Data, schemaFiles } from "../data.ts";
import type { Edit, EditClass } from "../edit.ts";
import { isJson, type Json, objectAt, objectsOf, parse, print, renamed, textsOf, wordOf } from "../json.ts";
import type { Numbers } from "../numbers.ts";
import { schemaClass } from "./schema-edit.ts";

interface Files {
  readonly catalogue: Json;
  readonly texts: readonly Json[];
}

/** Changes a code in the catalogue and in the texts of both languages, as a careful person does. */
type Change = (code: Json, files: Files, numbers: Numbers) => string | undefined;

const CATALOGUE = /(error-codes|receipt-codes|error-codes\/common)\.schema\.json$/;

function draw(data: Data, numbers: Numbers, change: Change): Edit | undefined {
  const file = numbers.oneOf(schemaFiles(data).filter((path) => CATALOGUE.test(path)));
  if (file === undefined) return undefined;
  const paths = [file, ...["en", "zh"].map((language) => file.replace(".schema.json", `.${language}.json`))];
  const [catalogue = {}, ...texts] = paths.map((path) => parse(data.all.read(path)));
  const code = numbers.oneOf(objectsOf(catalogue["oneOf"]));
  if (code === undefined) return undefined;
  const was = String(code["const"]);
  const said = change(code, { catalogue, texts }, numbers);
  if (said === undefined) return undefined;
  const contents = [catalogue, ...texts];
  const changed = paths.map((path, index): [string, string] => [path, print(contents[index] ?? {})]);
  return { said: `${file}: ${was} ${said}`, texts: new Map(changed) };
}

const codeClass = (name: string, change: Change): EditClass => ({
  name: `schemas: ${name}`,
  isWords: false,
  draw: (data, numbers) => draw(data, numbers, change),
});

/** Changes the words of a code in both languages. */
function changeWords(texts: readonly Json[], change: (words: Json) => Json): void {
  for (const text of texts) {
    for (const name of ["summaries", "reasons"]) {
      const words = text[name];
      if (isJson(words)) text[name] = change(words);
    }
  }
}

/** The members of a judgement, and their values. */
const VALUES = {
  "x-fault": ["client", "server", "none", "unknown"],
  "x-category": [
    "request",
    "credentials",
    "permission",
    "account",
    "quota",
    "state",
    "content",
    "platform",
    "none",
    "unknown",
  ],
  "x-retry": ["no", "throttle", "wait", "transient"],
} as const;

/** Returns a class that gives a member of a code another of its values. */
const valueClass = (name: string, member: keyof typeof VALUES): EditClass =>
  codeClass(name, (code, _files, numbers) => {
    const value = numbers.oneOf(VALUES[member].filter((each) => each !== code[member]));
    code[member] = value;
    return `has ${member} ${value}`;
  });

const MINUTE = 60;

export const codeClasses: readonly EditClass[] = [
  codeClass("a code removed", (code, { catalogue, texts }) => {
    const was = String(code["const"]);
    catalogue["oneOf"] = objectsOf(catalogue["oneOf"]).filter((each) => each !== code);
    changeWords(texts, (words) => Object.fromEntries(Object.entries(words).filter(([name]) => name !== was)));
    return "is gone";
  }),
  codeClass("a code renamed", (code, { texts }) => {
    const was = String(code["const"]);
    code["const"] = `${was}s`;
    changeWords(texts, (words) => renamed(words, was, `${was}s`));
    return `is called ${was}s`;
  }),
  codeClass("a code added", (code, { catalogue, texts }) => {
    const was = String(code["const"]);
    const name = `${was}Again`;
    catalogue["oneOf"] = [...objectsOf(catalogue["oneOf"]), { ...code, const: name }];
    changeWords(texts, (words) => (words[was] === undefined ? words : { ...words, [name]: words[was] }));
    return `has ${name} beside it`;
  }),
  codeClass("the actions of a code", (code, { catalogue }, numbers) => {
    if (code["x-actions"] === undefined) return undefined;
    const actions = textsOf(code["x-actions"]);
    const all = [...new Set(objectsOf(catalogue["oneOf"]).flatMap((each) => textsOf(each["x-actions"])))];
    const action = numbers.oneOf(all);
    if (action === undefined) return undefined;
    const isListed = actions.includes(action);
    if (isListed && actions.length === 1) delete code["x-actions"];
    else {
      code["x-actions"] = isListed ? actions.filter((each) => each !== action) : [...actions, action].sort();
    }
    return isListed ? `is no longer one of ${action}` : `is one of ${action}`;
  }),
  valueClass("the fault of a code", "x-fault"),
  valueClass("the category of a code", "x-category"),
  valueClass("the retry class of a code", "x-retry"),
  codeClass("the seconds to wait", (code) => {
    if (code["x-wait-seconds"] === undefined) code["x-wait-seconds"] = MINUTE;
    else delete code["x-wait-seconds"];
    return `has x-wait-seconds ${wordOf(code["x-wait-seconds"])}`;
  }),
  schemaClass(
    "schemas: the judgement of a family",
    /error-codes\/common\.schema\.json$/,
    (content, numbers) => {
      const families = objectAt(content, "x-families");
      const family = numbers.oneOf(Object.keys(families)) ?? "";
      const judgement = objectAt(families, family);
      const [member, values] = numbers.oneOf(Object.entries(VALUES)) ?? ["", []];
      const value = numbers.oneOf(values.filter((each) => each !== judgement[member]));
      judgement[member] = value;
      return `#/x-families: ${family} has ${member} ${value}`;
    },
  ),
  codeClass("whether a code was reviewed", (code) => {
    code["x-reviewed"] = code["x-reviewed"] !== true;
    return `has x-reviewed ${String(code["x-reviewed"])}`;
  }),
];
