/** Several names in one column of a table, parted by bars. */
export const joinNames = (names: readonly string[]): string => names.join('|')

/** The names of such a column; none where it is empty. */
export const splitNames = (column = ''): string[] => column.split('|').filter(Boolean)
