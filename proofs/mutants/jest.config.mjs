import { preset } from "../../tools/config/jest.mjs";

export default preset;
