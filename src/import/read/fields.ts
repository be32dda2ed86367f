/**
 * Columns by name. Unlike an object literal this inherits nothing, and unlike one of `Object.create(null)` V8 keeps
 * those with the same columns in the same compact form.
 */
export class Fields {
  [column: string]: string;
}
Object.setPrototypeOf(Fields.prototype, null);
Reflect.deleteProperty(Fields.prototype, "constructor");
