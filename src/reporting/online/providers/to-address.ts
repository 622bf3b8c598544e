/** An address with these parameters, in their order; null: one that is left out. */
export function toAddress(base: string, parameters: Record<string, string | null>): string {
  const url = new URL(base)
  for (const [name, value] of Object.entries(parameters))
    if (value !== null) url.searchParams.set(name, value)
  return url.href
}
