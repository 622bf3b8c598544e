/** What `make` gives, made at the first call and kept: for tables that only some pages need. */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null
  return () => (made ??= make())
}
