/** Whether this is the built command. Only its files can run in threads: the sources would need a loader there. */
export const isBuilt: boolean = import.meta.url.endsWith(".js");
