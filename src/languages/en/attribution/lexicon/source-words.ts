/** Nouns by what they say about who speaks. The last noun of a source's head decides. */
import { wordSet } from '../../../word-sets.ts'

/** Persons and groups that are not named by it: "officials", "a source", "residents". */
export const personNouns = wordSet(`
source sources official officials person people man woman men women boy girl child children witness witnesses resident residents expert experts analyst analysts observer observers critic critics supporter supporters opponent opponents
aide aides assistant assistants adviser advisers advisor advisors spokesman spokeswoman spokesperson spokespersons spokespeople spokesmen representative representatives diplomat diplomats officer officers soldier soldiers commander commanders general colonel captain sergeant lieutenant major
minister ministers president presidents premier chancellor senator senators congressman congresswoman lawmaker lawmakers legislator legislators governor governors mayor mayors councillor councilor councilman deputy deputies ambassador envoy envoys secretary secretaries chairman chairwoman chair chief chiefs director directors head heads leader leaders
manager managers executive executives boss bosses founder cofounder co-founder ceo owner owners employee employees worker workers staffer staffers engineer engineers developer developers contractor consultant lawyer lawyers attorney attorneys judge judges justice justices prosecutor prosecutors defendant plaintiff plaintiffs victim victims survivor survivors relative relatives mother father wife husband son daughter brother sister parent parents family families neighbor neighbors neighbour neighbours friend friends colleague colleagues
scientist scientists researcher researchers professor professors scholar scholars historian historians economist economists doctor doctors physician physicians nurse nurses teacher teachers student students author authors writer writers journalist journalists reporter reporters editor editors columnist correspondent correspondents blogger photographer activist activists protester protesters protesters demonstrator demonstrators campaigner campaigners organizer organizers organiser organisers volunteer volunteers voter voters citizen citizens farmer farmers fisherman fishermen driver drivers pilot pilots
candidate candidates nominee nominees democrat democrats republican republicans conservative conservatives liberal liberals progressive progressives politician politicians strategist strategists pollster pollsters delegate delegates member members investigator investigators detective detectives inspector inspectors agent agents insider insiders whistleblower whistleblowers refugee refugees migrant migrants prisoner prisoners detainee detainees fighter fighters militant militants rebel rebels settler settlers user users customer customers investor investors trader traders banker bankers player players coach coaches fan fans actor actress singer artist artists star businessman billionaire tycoon veteran veterans king queen prince princess emir sheikh imam bishop pope cardinal priest rabbi cleric clerics
staff academic academics lecturer lecturers vendor vendors carer carers villager villagers local locals mediator mediators medic medics firefighter firefighters passenger passengers patient patients shopper shoppers tenant tenants landlord landlords fisher fishers miner miners crew trainer trainers commuter commuters neighbor commentator commentators negotiator negotiators peacekeeper peacekeepers spokespeople
mp mps mep meps msp msps td tds mla mlas mpp mpps backbencher backbenchers frontbencher frontbenchers baroness alderman premiers commissioner commissioners ombudsman treasurer comptroller magistrate magistrates coroner sheriff sheriffs trooper
troopers constable constables superintendent marshal champion champions medallist medalist striker strikers defender defenders midfielder midfielders goalkeeper goalkeepers winger skipper quarterback pitcher catcher batsman bowler
golfer golfers boxer boxers sprinter swimmer swimmers cyclist cyclists jockey referee umpire footballer footballers cricketer athlete athletes racer wrestler gymnast rapper rappers comedian comedians
presenter presenters novelist novelists poet poets musician musicians drummer guitarist composer composers filmmaker filmmakers film-maker screenwriter playwright designer designers chef chefs entrepreneur entrepreneurs dancer
dancers choreographer sculptor painter architect architects actors singers teenager teenagers pensioner pensioners retiree retirees mum mums mom moms dad dads grandfather grandmother grandson granddaughter
uncle aunt cousin cousins nephew niece widow widower fiance fiancee sibling siblings daughters sons bride groom suspect suspects attacker attackers complainant complainants accuser
accusers gunman hostage hostages inmate inmates juror jurors barrister barristers solicitor solicitors publicist publicists mechanic electrician plumber carpenter baker butcher trucker truckers shopkeeper shopkeepers
technician technicians welder rancher ranchers beekeeper ranger rangers lifeguard paramedic paramedics midwife surgeon surgeons psychiatrist psychiatrists psychologist psychologists therapist therapists pathologist pathologists virologist virologists
epidemiologist epidemiologists biologist biologists geologist geologists physicist physicists chemist chemists astronomer astronomers sociologist sociologists anthropologist anthropologists climatologist climatologists meteorologist meteorologists forecaster forecasters seismologist seismologists
mathematician mathematicians statistician statisticians philosopher philosophers theologian theologians archaeologist archaeologists conservationist conservationists environmentalist environmentalists ecologist ecologists zoologist zoologists botanist botanists curator curators librarian librarians
archivist archivists astronaut astronauts cosmonaut cosmonauts headteacher headmaster headmistress provost dean rector tutor tutors educator educators arbitrator arbitrators jihadist jihadists separatist separatists nationalist nationalists
loyalist loyalists dissident dissidents defector defectors islamist islamists socialist socialists communist communists centrist centrists populist populists monk monks nun pastor pastors reverend vicar archbishop
patriarch mufti ayatollah spectator spectators bystander bystanders onlooker onlookers viewer viewers listener listeners reader readers buyer buyers seller sellers motorist motorists guest guests tourist
tourists traveller travellers traveler travelers hiker hikers sailor sailors airman newcomer beneficiary subscriber subscribers shareholder shareholders stakeholder stakeholders creditor creditors accountant accountants auditor auditors
broker brokers dealer dealers inventor inventors speaker host partner peer
taoiseach tanaiste pontiff pontiffs off-spinner leg-spinner seamer all-rounder wicketkeeper fly-half scrum-half flanker right-hander left-hander
others many some several most few none somebody someone anyone everyone nobody insiders americans europeans israelis palestinians russians chinese ukrainians syrians egyptians iranians turks arabs muslims christians jews`)

/** "he" or "she" by the noun itself. */
export const maleNouns = wordSet(
  'man boy father pontiff dad grandfather husband son brother uncle nephew grandson widower king prince spokesman congressman chairman businessman councilman alderman fisherman gunman batsman actor bishop archbishop pope priest imam sheikh emir ayatollah monk headmaster groom',
)
export const femaleNouns = wordSet(
  'woman girl mother mum mom grandmother wife daughter sister aunt niece granddaughter widow bride queen princess spokeswoman congresswoman chairwoman actress baroness nun midwife headmistress',
)

export const organisationNouns = wordSet(`
government administration ministry department agency bureau office authority authorities commission committee council parliament congress senate house cabinet court tribunal police army military navy force forces troops guard company firm corporation group giant maker startup start-up bank airline union association organization organisation charity ngo party movement faction militia coalition alliance bloc nation country state kingdom
republic city county municipality university school college hospital church club team league federation foundation institute institution centre center board panel chipmaker chipmakers carmaker carmakers automaker automakers planemaker drugmaker drugmakers retailer retailers supermarket supermarkets grocer lender lenders insurer insurers brewer carrier carriers operator operators manufacturer manufacturers conglomerate multinational consortium subsidiary campaign embassy mission delegation service division unit brigade battalion command intelligence regulator watchdog prosecution defense defence pentagon kremlin nato eu un fbi cia leadership side sides network community industry management business businesses companies firms governments agencies ministries courts unions parties groups countries nations states banks lab laboratory fund`)

/** Nouns that take up any body whatever its name says: "the company". */
export const genericNouns = wordSet(
  `company firm corporation group giant maker startup start-up organization organisation body agency network outlet newspaper paper magazine broadcaster channel station publication charity ngo business retailer carrier automaker bank airline union association movement country nation state`,
)

export const documentNouns = wordSet(`
report reports study studies survey surveys poll polls document documents data figures figure statistics statement statements memo memos memorandum email emails e-mail e-mails letter letters filing filings record records research paper papers analysis analyses audit inquiry investigation investigations review reviews finding findings results result evidence transcript transcripts indictment complaint lawsuit ruling verdict
law bill constitution agreement treaty resolution article articles editorial book website site post posts tweet tweets video videos footage recording recordings tape tapes photo photos photograph photographs image images map chart census estimate estimates projection projections model models forecast account accounts rumor rumors rumours leak leaks files file cable cables intelligence ad ads advertisement advert adverts sign signs text message messages release dossier notes policy plan
regulation regulations rules motion brief briefs notice notices examination listing listings affidavit petition petitions draft proposal proposals guideline guidelines guidance list lists diary diaries manifesto minutes warrant presentation presentations slideshow slideshows slides spreadsheet spreadsheets memoir memoirs autobiography screenshot screenshots tally tallies`)

export const outletNouns = wordSet(
  'newspaper newspapers paper magazine outlet outlets media broadcaster channel television tv radio newswire press daily weekly tabloid journal blog publication publications',
)
/** Last words of the names of outlets, as common in the trade. */
export const outletNames = wordSet(
  'times post journal herald tribune gazette guardian telegraph observer chronicle news press daily examiner mirror independent globe courier dispatch sentinel bulletin reuters bloomberg magazine tv radio broadcasting online',
)
