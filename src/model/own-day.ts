import { twoDigits } from './two-digits.ts'

/**
 * The ISO day of the reader's own calendar on which something was done here, of an ISO date and
 * time. What has no time of day comes back as it is.
 */
export function toOwnDay(iso: string): string {
  const at = new Date(iso)
  if (!iso.includes('T') || Number.isNaN(at.getTime())) return iso
  return `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`
}
