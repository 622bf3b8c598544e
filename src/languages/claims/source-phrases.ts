import type { OwnerWords } from './owner-words.ts'

/** Words by which a source names its speaker besides his bare name; all of them folded. */
export interface SourcePhrases {
  /** behind the name of who speaks: "Orlo of the union", "Orlo, who …" */
  behindName: ReadonlySet<string>
  /** how an age stands for who has it; the age is its group: "the 31-year-old" */
  byAge: RegExp
  /** behind a name that they only stress: "Orlo himself" */
  stressing: ReadonlySet<string>
  /** before the role of the one who bears it: "the chair, Orlo", "one of them, Orlo" */
  opensRole: ReadonlySet<string>
  articles: ReadonlySet<string>
  /** nouns and adjectives of nations by which one man or woman is told: "the Dane", "the Danish striker" */
  nationals: ReadonlySet<string>
  /** nouns for people: "Orlo's lawyers", "a neighbour" */
  people: ReadonlySet<string>
  /** those that tell of another than whoever spoke, or of a body: "the widow", "the suspect", "the developer" */
  ofAnother: ReadonlySet<string>
  /** those by which it names only whose people speak */
  owners: OwnerWords
  /** those of an office that a place or body has one of, so that nobody need have told of it: "the mayor" */
  ofOneAlone: ReadonlySet<string>
  /** the end of one that tells of several */
  several: RegExp
  /** before a surname, telling a gender: "Mr Orlo" */
  titles: ReadonlySet<string>
  /** the article of what was told before */
  definite: string
  /** what takes up the first and the last of two: "the former", "the latter" */
  ofTwo: readonly [first: string, last: string]
  prepositions: ReadonlySet<string>
  /** those before whom what speaks is sent to, is about or serves: "a letter to Orlo" */
  aiming: ReadonlySet<string>
  /** before "by" of who only saw what speaks: "a memo obtained by Orlo" */
  seen: ReadonlySet<string>
  /** those of one person, with the gender that they tell */
  pronouns: ReadonlyMap<string, 'm' | 'f'>
  /** the preposition before where somebody works: "analysts at Orlo" */
  workplace: string
  /** the word that opens a clause told: "that" */
  opensClause: string
  /** the preposition that only completes the noun of an office: "Minister of State Orlo" */
  completes: string
  /** further ones, with the nouns that they complete: "Minister for Transport Orlo" */
  completedFurther: ReadonlyMap<string, ReadonlySet<string>>
  /** the preposition before who made something: "a survey published by Orlo" */
  by: string
  /** the prepositions before who made something that tells: "a survey by the institute Orlo" */
  makers: ReadonlySet<string>
  /** words behind which a name is of somebody else than who speaks: "the letter, read by Orlo" */
  breaks: ReadonlySet<string>
  /** participles before "by" whoever leads or helps those who speak: "the miners, led by Orlo" */
  leading: ReadonlySet<string>
  /** behind the comma that follows a body's name, never a person's: "Orlo, founded in 1948" */
  ofBodies: ReadonlySet<string>
  /** beside the verb of who has spoken before: "he also said" */
  also: ReadonlySet<string>
  /** who speaks for a body alone: "an Orlo spokesman" */
  spokesmen: ReadonlySet<string>
  /** those of them whose gender nothing tells, whom "they" may be */
  ofAnyGender: ReadonlySet<string>
  /** verbs of whoever goes on: "they added" */
  addingTo: ReadonlySet<string>
  /** those without a name who speak for the body behind a preposition: "analysts at Orlo" */
  speakers: ReadonlySet<string>
  /** what a body makes that tells something: "a survey by Orlo" */
  works: ReadonlySet<string>
  /** verbs of who asks, and of whoever was asked: "Orlo asked her why. “It rained,” she answered" */
  asking: ReadonlySet<string>
  answering: ReadonlySet<string>
  /** verbs behind which whoever is spoken to stands: "he told the judge" */
  telling: ReadonlySet<string>
  /** verbs of whom others tell: "the court heard that …" */
  hearing: ReadonlySet<string>
  /** nouns that take up a company whatever its name says: "the airline" */
  companies: ReadonlySet<string>
  /** those of them that any company may be: "the group" */
  anyCompany: ReadonlySet<string>
}
