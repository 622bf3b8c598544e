/** A number of a date or time in two digits at least: "07". */
export const twoDigits = (number: number): string => String(number).padStart(2, '0')
