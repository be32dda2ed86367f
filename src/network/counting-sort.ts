/** The places of a list, in its order. */
export function places({ length }: { readonly length: number }): Int32Array {
  const all = new Int32Array(length);
  for (let at = 0; at < length; at++) all[at] = at;
  return all;
}

/** Where the entries of each key begin in a list that is sorted by these keys, and behind the last of them its end. */
export function startsOf(keys: Int32Array, size: number): Int32Array {
  const starts = new Int32Array(size + 1);
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let key = 0; key < size; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  return starts;
}

/** Places in the order of their keys, those of one key in the order in which they came; `of` says whose key a place has. */
export function sortedBy(keys: Int32Array, size: number, order: Int32Array, of?: Int32Array): Int32Array {
  const keyOf = (place: number): number => keys[of ? (of[place] ?? 0) : place] ?? 0;
  const next = startsOf(order.map(keyOf), size);
  const sorted = new Int32Array(order.length);
  for (const place of order) {
    const key = keyOf(place);
    const at = next[key] ?? 0;
    sorted[at] = place;
    next[key] = at + 1;
  }
  return sorted;
}
