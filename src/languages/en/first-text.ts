/** See `firstText` of language.ts. The people and what they say are made up. */
export const firstText = `Nora Kaplan, a spokesperson for the harbour board, told Reuters in Geneva on Tuesday that 12 ships had left since 3 May. “We expect more of them by the end of June,” she said.
According to a report published by the board last week, some 4,500 people were moved, up from 3,200 in 2023. Daniel Weiss, its director, denied the claim in an interview with The Guardian and said that the study “was never finished”.`
