/** A word or text with its letters alone: "declare" of "déclaré". */
export const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')
