import { directorySource } from "@tc3-schema/codegen/schema-source";
import { type OpenPlace, openDirectory } from "@tc3-schema/codegen/service-source";
import { Descriptions } from "@tc3-schema/spec-import/descriptions";
import { Definitions } from "./definitions.ts";
import { definitionsSource } from "./definitions-source.ts";

/** Opens a directory of schemas, or definitions. */
export const openPlace: OpenPlace = (place) => {
  if (typeof place === "string") return openDirectory(place);
  const { edition, docs } = place;
  const definitions = new Definitions(directorySource(place.definitions), place.definitions);
  const descriptions = docs === undefined ? undefined : new Descriptions(docs);
  return {
    ...definitionsSource(definitions, edition, descriptions),
    name: place.definitions,
    edition: (path) => ({ edition, file: path }),
    ingredients: (path) => [
      ["edition", edition],
      ...definitions.texts(edition, path).map((text, index) => [`${path} ${index}`, text] as const),
      ...(descriptions?.texts(path) ?? []).map((text, index) => [`docs ${path} ${index}`, text] as const),
    ],
    ...(descriptions === undefined
      ? {}
      : {
          isDescribed: (path) => descriptions.has(path),
          docsMistakes: (path) => descriptions.about(path).mistakes,
        }),
    // A directory can change while it is read. The next run repairs that: `ingredients` are hashed before the service is
    // generated, so their hash is no longer the one in the manifest.
    state: () => "",
    size: (path) => definitions.texts(edition, path).reduce((sum, { length }) => sum + length, 0),
  };
};
