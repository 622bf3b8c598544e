/** The words of a list, parted by blanks. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
