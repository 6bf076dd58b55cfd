/** Whether this is the built command, whose files lie in one directory; the sources would need a loader in a thread. */
export const isBuilt: boolean = import.meta.url.endsWith(".js");
