/** The lists whose names of one word are told from other words by their spelling. */
export const spelt = ['given', 'surname', 'country', 'city', 'region', 'organisation'] as const
