/** The part of JSON Schema that the derived schemas use. The validators need no more. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: false;
  readonly items?: JsonSchema;
  readonly not?: JsonSchema;
  readonly if?: JsonSchema;
  readonly else?: JsonSchema;
  readonly allOf?: readonly JsonSchema[];
  /** How many types that contain themselves may be nested. Ajv does not know it. */
  readonly maxDepth?: number;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}
