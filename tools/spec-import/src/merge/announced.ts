import { pointer } from "@tc3-schema/base/json";
import type { FilePlace } from "@tc3-schema/codegen/schema-error";
import type { Announcement, MemberSchema, ObjectTypeSchema } from "@tc3-schema/codegen/schema-files";

/** A member that a person has put into a schema because it is announced. */
export interface AnnouncedMember extends FilePlace, Announcement {
  /** Whether the definitions have it now. If so, the schema follows them, and its mark is removed. */
  readonly arrived: boolean;
}

type Kept = readonly [name: string, schema: MemberSchema];

/** The announced members of one file, while the file is built again. */
export class Announced {
  readonly #file: string;
  readonly #found: AnnouncedMember[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  /**
   * Returns the members of a type that stay although the definitions do not have them yet. Without this, an import of
   * today's definitions would silently remove them.
   *
   * @param present The type in the current schema.
   * @param has Whether the definitions have a member.
   */
  keep(type: string, present: ObjectTypeSchema | undefined, has: (name: string) => boolean): readonly Kept[] {
    return Object.entries(present?.properties ?? {}).flatMap(([name, schema]): Kept[] => {
      const announcement = schema["x-announced"];
      if (announcement === undefined) return [];
      const arrived = has(name);
      const at = pointer("definitions", type, "properties", name);
      this.#found.push({ file: this.#file, pointer: at, ...announcement, arrived });
      return arrived ? [] : [[name, schema]];
    });
  }

  get found(): readonly AnnouncedMember[] {
    return this.#found;
  }
}
