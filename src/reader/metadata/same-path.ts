/**
 * Whether two addresses lead to one page: same path and host without www; query and fragment are
 * ignored.
 */
export function samePath(a: string, b: string): boolean {
  try {
    const one = new URL(a, b)
    const other = new URL(b)
    return (
      one.host.replace(/^(www|m|amp)\./, '') === other.host.replace(/^(www|m|amp)\./, '') &&
      one.pathname.replace(/\/$/, '') === other.pathname.replace(/\/$/, '')
    )
  } catch {
    return false
  }
}
