/** What a form of a verb can be; one form can be several ("put": base, past and participle). */
export const form = { base: 1, third: 2, past: 4, participle: 8, ing: 16 } as const
