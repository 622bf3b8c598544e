/**
 * How each piece of evidence multiplies the odds of a record against the name's meaning something
 * that no pack knows. `npx tsx tools/train/fit-linking.ts` looks for better ones on passages of our
 * own and keeps these where it finds none; docs/linking.md tells on what they rest.
 */
export const weights = {
  /** how the record bears the name */
  alias: 0.6,
  hint: 0.6,
  shortAcronym: 0.24,
  otherCase: 0.15,
  derived: 0.7,
  sameType: 2,
  otherType: 0.5,
  severalWords: 1.5,
  qualified: 10,
  /** what speaks for it */
  head: 10,
  sign: 1.5,
  word: 2,
  describedNear: 3,
  related: 6,
  countryNear: 8,
  ownCountry: 1.5,
  writtenShort: 10,
  fuller: 4,
  acronymBeside: 15,
  plays: 12,
  listed: 12,
  listedWithOne: 2.5,
  /** what speaks against it */
  otherHead: 0.1,
  otherHeadInName: 0.01,
  countrysHead: 0.5,
  vesselsHead: 0.005,
  otherContainer: 0.01,
  otherExplanation: 0.01,
  team: 0.025,
  college: 0.002,
  townElsewhere: 0.3,
  placedTeam: 0.1,
  inside: 0.05,
  otherTeam: 0.1,
  dateline: 0.1,
  otherList: 0.05,
  otherListOfOne: 0.5,
  titled: 0.02,
  personsWord: 0.02,
  bareArticle: 0.02,
  attributive: 0.04,
  phrase: 0.001,
  foreignBody: 0.1,
  divisionsBody: 0.01,
  compass: 0.05,
  otherTime: 0.001,
}
/**
 * The least probability, among all meanings of a name including an unknown one, at which it is
 * linked.
 */
export const thresholds = { share: 0.65 }
/** The least prior that packs give those who lead states, or led them when sources were made. */
export const leaderPrior = 0.87
