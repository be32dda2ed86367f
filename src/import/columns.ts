/** A table by its columns, so that their names are sent once and not with each row. */
export class Columns {
  readonly #columns: Record<string, unknown[]> = {};
  #size = 0;

  /** Adds a row; gives its place. What is undefined is not there, as is what a column ends before. */
  add(row: Readonly<Record<string, unknown>>): number {
    for (const name in row) {
      const value = row[name];
      if (value === undefined) continue;
      let column = this.#columns[name];
      if (!column) this.#columns[name] = column = [];
      while (column.length < this.#size) column.push(undefined);
      column.push(value);
    }
    return this.#size++;
  }

  get size(): number {
    return this.#size;
  }

  /** The columns; those that are named are there even if the table has no rows. */
  of(...names: readonly string[]): Readonly<Record<string, readonly unknown[]>> {
    return { ...Object.fromEntries(names.map((name) => [name, []])), ...this.#columns };
  }
}

/** Ids, each once, which rows name by their places. */
export class Places {
  readonly ids: string[] = [];
  readonly #places = new Map<string, number>();

  of(id: string): number {
    const known = this.#places.get(id);
    if (known !== undefined) return known;
    this.#places.set(id, this.ids.length);
    return this.ids.push(id) - 1;
  }
}
