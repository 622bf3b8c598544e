/** The closed classes of English, by what they tell about the clause around them. */
const words = (list: string) => list.trim().split(/\s+/)

export const determiners =
  words(`the a an this these those some any no every each either neither another such many several few most all both much
  certain various numerous enough half dozens scores more fewer less`)
export const numerals = words(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion trillion hundreds thousands millions billions percent dozen',
)
export const possessives = words('his her its their my our your whose')
export const subjectPronouns = words(
  'i he she it we they you someone somebody everyone everybody anyone anybody nobody noone others one there',
)
export const objectPronouns = words(
  'me him her us them you it himself herself itself themselves ourselves myself yourself',
)
export const relatives = words('who which whom that')
export const complementizers = words('that whether if how why what when where who which whose')
export const subordinators = words(
  'because although though while whilst when whenever after before since until unless as whereas once if so than lest except',
)
export const coordinators = words('and or but nor yet')
export const prepositions =
  words(`of in on at for from with without by to about against between among amid amidst into onto over under during through throughout toward towards upon
  within across behind beyond below above beneath beside besides near despite concerning regarding following like unlike per via around off out up down ahead along alongside inside outside
  plus versus aboard after before since until as than`)
export const beForms = words('is are was were be been being am')
export const haveForms = words('has have had having')
export const doForms = words('do does did')
export const modals = words('will would can could may might shall should must ought cannot')
export const negations = words("not never n't")
export const adverbs =
  words(`also then later now still again once ever never often always already just even only too very so quite rather almost nearly soon recently lately earlier yesterday today
  tonight tomorrow meanwhile however moreover furthermore therefore thus instead otherwise indeed perhaps maybe afterward afterwards nonetheless nevertheless further first second finally
  together apart ago away back here long yet aloud else much well all both far hence simply merely either sometimes somewhat anew altogether elsewhere abroad twice flatly`)
/** words in -ly that are no adverbs */
export const notAdverbs = words(
  'family ally rally reply assembly july italy supply daily weekly monthly early only friendly likely unlikely elderly costly deadly monopoly anomaly fly apply imply rely comply holy ugly jelly bully belly emily kelly billy sally molly holly wembley connolly reilly',
)
export const times =
  words(`monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  morning afternoon evening night week month year weekend today yesterday tomorrow tonight midnight noon`)
/** words in -ing that are nouns more often than verbs */
export const nounsInIng = words(
  'posting meeting briefing hearing filing ruling finding warning building feeling understanding spending funding painting training recording meaning setting housing shooting bombing killing crossing funding marketing gathering opening hiring offering polling voting thing something anything nothing everything morning evening wedding reading listing rating standing holding lending borrowing trading earning beginning ending',
)
