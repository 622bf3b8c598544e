import { commonWordsOf } from '../packs/common-words.ts'

/**
 * English words that also serve as names, or that begin sentences: as a one-word name they prove
 * nothing by themselves.
 */
export const commonWords = commonWordsOf(
  `
a about above according act action active actor address after again against age agency agent agreement aid air alarm alert alive all alliance allow almost alone along already also
although always amazon ambassador among an analysis and angel anger animal announce another answer any apple april arab area argue arm arms army around arrest art article as ask asset
assembly at atlas attack attempt attorney august aurora author authorities authority autumn avenue average away axis back bad balance ball ban band bank bar base basic bath battle bay
be beach bear beat beautiful because become bed before begin behind bell below best better between beyond big bill bird bishop bit black block blood blue board boat body bold bomb bond
book boom border born boss both bottom box boy branch brand brave bread break breakfast bridge brief bright bring broad brook brother brown budget build building bull burn bus bush
business but butcher buy by cabinet call calm camp campaign can canal cancer candidate capital captain car card care carter case cash castle cat cause cell central centre center century
chair chamber champion chance change channel chapter charge charity chase check cheese chief child children choice church circle citizen city civil claim class clean clear clerk client climate
close cloud club coach coalition coast code coffee cold college colonel column come command commander comment commission committee common community company complex concern conduct conference
congress conservative constitution contact control convention cook cool copy core corner corporation corps cost council count country county couple courage course court cover craft crash
credit crescent crew crisis critic cross crown culture cup current customs cut cyber daily damage dance danger dark data date daughter dawn day dead deal dean death debate december
decision deep defence defense delta democracy democrat democrats department deputy desert design despite detail development device digital diamond diplomat direct director discover disease
district divide division do doctor dog dollar domain door double down dragon drama dream drink drive drone due duke during each eagle early earth east eastern easter echo economy edge
edition editor education effort eight either election element else embassy emergency emperor empire end enemy energy engine enough enter episode era essential even event ever every evidence
except exchange expert express eye face fact factory fair faith fall false family farmer fashion father fear february federal federation few field fight film final finance find fine fire
first fish five flag flash flight floor flow fly focus follow food foot football for force forces foreign forest form former fort fortune forum forward foundation four fox frank free freedom
friday friend from front frontier fuel full fund future galaxy game garden gas gate general generation genesis gentle get giant girl give glass global go goal god gold good goods
government governor grace grand grant great green ground group grow guard guardian guide gun half hall hand happy hard harbour harmony have hawk he head health heart heat heaven heavy
help her here heritage hero high hill him his history hit hold holy home hope horizon horse hospital host hotel hour house how however huge human hunt hunter hurt ice idea if image impact
in independence independent index indian industry information inside insider institute insurance intelligence intercept interest interior international into investigation investment iris iron island issue it item its january
job join joint journal journey joy judge july june jury just justice keep key kid kill king kingdom kit knight know labour labor lady lake land lane large last late later launch law
lawyer lead leader leading league learn lease leave left legacy legal legion lens less let letter level liberal liberty library life light like line link lion list little live local
lock long look lord loss lost love low loyal machine magazine main major make male man manager many map march mark market marsh mason mass master match matter may mayor me
meanwhile media medical meeting member memory men mercury message meta meteor metro middle might mile military militia mill mind mine minister ministry minute mirror miss mission mobile model
modern moment monday money monitor month moon more morning most mother motion mountain mouth move movement much museum music must my name narrow nation national native nature navy near need
negative network never new news newspaper next nice night nine no noble nobody none nor normal north northern not note nothing notice november now number oak object observer occupation
ocean october of off offer office officer official officials often oil old omega on once one online only open opera operation opinion opposition or orange oracle order organisation organization
other our out outside over own oxygen pacific page pain panel paper parent park parliament part partner party pass past patient peace pearl people per perfect period person phoenix phone
photo piece pilot pioneer pipe place plan plane planet plant play player plaza please plus point police policy pool poor pope port position post pound power prayer premier president press
price pride prime prince princess prison private prize probe problem process product professor program programme progress project property prosecutor protest proton provider province
public pulse pure push quality quantum quarter queen quest question quick quiet race radio rain ranger rate reading ready real reason rebel record red reform refugee regime region relief religion
report reporter republic republican republicans research reserve residents resistance resolution respect response rest result return review revolution rich right rights ring ripple rise river road robin
rock rocket role room root rose round route royal rule run rural sabre sacred safe said saint sale salt same saturday save say scale school science scout sea search season seat second
secret secretary section sector security see self senate senator sentinel september sergeant series service session set settlement seven shadow shape share she shell shield ship shop short
should show side sight sign signal silence silver since single sir sister six size sky slack small smith snap so social society soldier solution some son song soon sound source south southern
space spark speaker special speech speed spirit sport spot spring square squad staff stage standard star start state statement states station status steel step still stock stone stop storm
story strait strategy stream street strike strip strong student study stuff summer summit sun sunday super support supreme sure surface swift system table take talk target task tax teacher
team tech technology telegraph tell ten term terror test than that the their them then there these they thing think third this those thought three through thursday time times title to today together
token tomorrow tonight too top total touch tour tower town trade traffic train transport treasury treaty tree trial tribune trip troops trump trust truth try tuesday turn twelve twenty
two under union unit united unity universe university until up us use valley value vast version very via victim victory video view village virus vision visit visual voice volunteer
vote walk wall war warrior watch water wave way we weapon web wednesday week weekend well west western what when where whether which while white who whole why wide wild will wind
window wing winter wire wise witness wolf woman women wonder wood word work worker world would writer wrong year yellow yes yesterday yet you young your youth zone
applied courtyard discovery evolve honor mercy mini mustang orchestra personal popular progressive quickly reserved roots subdued
`,
)
