/** What is brought or made once, and again where that failed. */
export interface KeptPromise<Value> {
  /** begins at the first call, and again at the next one after a failure */
  get(): Promise<Value>
  /** null: it is neither there nor on its way */
  peek(): Promise<Value> | null
  /** the next call begins again; `only`: if it is still this one that is kept */
  forget(only?: Promise<Value>): void
}

/** `make` is given what forgets the very thing that it makes, for a thing that may be lost later. */
export function createKeptPromise<Value>(
  make: (forget: () => void) => Promise<Value>,
): KeptPromise<Value> {
  let kept: Promise<Value> | null = null
  const forget = (only = kept) => {
    if (kept === only) kept = null
  }
  return {
    get() {
      if (kept) return kept
      const making = make(() => forget(making))
      kept = making
      // the caller gets the rejection
      making.catch(() => forget(making))
      return making
    },
    peek: () => kept,
    forget,
  }
}
