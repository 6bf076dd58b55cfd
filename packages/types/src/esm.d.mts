// What ES modules import. The same declarations: with no JavaScript there is nothing that could differ.
export * from "./index.js";
