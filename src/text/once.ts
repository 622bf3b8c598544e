/** Calls `make` at first use and caches its result: for tables that only some pages need. */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null
  return () => (made ??= make())
}
