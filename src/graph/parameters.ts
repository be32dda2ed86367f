/** The parameters of a composed text: each value under a name of its own, so that nested files never share one. */
export class Parameters {
  readonly values: Record<string, unknown> = {};

  /** Gives a value a name and returns how Cypher refers to it. */
  add(value: unknown): string {
    const name = `p${Object.keys(this.values).length}`;
    this.values[name] = value ?? null;
    return `$${name}`;
  }

  /** A text in which every parameter is renamed; the values are those under the old names. */
  rename(text: string, values: Readonly<Record<string, unknown>>): string {
    const renamed = new Map<string, string>();
    return text.replace(/\$(\w+)/g, (_, name: string) => {
      const known = renamed.get(name) ?? this.add(values[name]);
      renamed.set(name, known);
      return known;
    });
  }
}
