/** Year, month and day of an ISO date as far as it gives them. */
export function dateParts(iso: string | null): number[] {
  const [, ...parts] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso ?? '') ?? []
  return parts.filter((part) => part !== undefined).map(Number)
}
