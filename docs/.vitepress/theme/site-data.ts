import { withBase } from "vitepress";
import type { CatalogueData, ServiceEntry } from "../data/catalogue.ts";

/** Returns the address of the directory of definitions. */
export const definitionsBase = (): string => new URL(withBase("/data/"), location.href).href;

const loaded = new Map<string, Promise<unknown>>();

function load<T>(name: string): Promise<T> {
  const known =
    loaded.get(name) ??
    fetch(withBase(`/data/${name}`)).then((response): Promise<unknown> => {
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return response.json();
    });
  loaded.set(name, known);
  known.catch(() => loaded.delete(name));
  return known as Promise<T>;
}

/** All services, with their versions in both editions. */
export const loadServices = (): Promise<readonly ServiceEntry[]> => load("services.json");

/** All codes of all services. */
export const loadCodes = (): Promise<CatalogueData> => load("codes.json");
