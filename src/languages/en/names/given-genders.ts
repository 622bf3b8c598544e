/**
 * Given names and nouns that show whether "he" or "she" is meant: our own lists, lower case; names
 * of both are in neither.
 */

export const women = `
mary patricia jennifer linda elizabeth barbara susan jessica sarah sara karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine catherine christine debra rachel carolyn janet maria olivia heather helen diane julie joyce victoria kelly christina joan evelyn lauren judith megan andrea cheryl hannah jacqueline martha gloria teresa ann anne kathryn sonia tanya
kate jane claire clare lucy sophie chloe zoe molly daisy ruby ellie amelia isabella mia eva ella florence harriet fiona siobhan maureen eileen sheila hilary hillary gillian penelope theresa liz beth yvette angela annalena ursula kamala condoleezza nikki ilhan rashida alexandria priti suella jacinda gretchen melania ivanka sally wendy tina gina kaja giorgia christine valerie simone nadine nathalie isabelle brigitte
fatima aisha khadija maryam mariam zainab zeinab layla leila amina asma hanan hala huda jamila lina maha mona muna nadia noor noura rania rima salma samira shireen shirin soraya yasmin yasmine zahra malala amal nawal tawakkol karima latifa mouna rasha dina dalia heba samia
olga natalia natalya svetlana tatiana tatyana irina elena yelena yulia julia ekaterina anastasia oksana marina galina lyudmila ludmila larisa anna maria daria darya valentina sofia ksenia
giulia chiara francesca federica valentina lucia paola silvia elena carmen pilar dolores mercedes rosa isabel ines beatriz gabriela daniela camila valeria ximena luisa ana teresa
ingrid astrid birgitta helle mette kirsten annika kristina sanna gudrun sigrid
priyanka sonia indira smriti sushma nirmala aishwarya deepika anjali kavita sunita benazir hina maryam
lady dame queen princess duchess baroness countess mother sister daughter wife widow spokeswoman chairwoman congresswoman businesswoman councilwoman policewoman actress mrs ms miss
`
export const men = `
james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank raymond jack dennis jerry tyler aaron adam nathan henry douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry lawrence sean arthur albert joe
bill bob jim tom dick mike dave steve chris nick ben sam dan tim ken ron don ted greg jeff matt tony rick rob phil pete fred max leo hugo oscar oliver harry charlie liam connor ian neil graham nigel simon stuart gordon malcolm trevor clive colin derek barry geoffrey hugh rupert giles julian adrian gareth rhys owen duncan angus barack boris keir rishi emmanuel antony lloyd jake volodymyr
mohammed muhammad mohamed mohammad ahmed ahmad mahmoud mustafa ali hassan hussein husain omar umar osman khalid khaled yusuf youssef ibrahim ismail musa salman saleh salih sami samir tariq walid ziad nabil nasser rashid faisal fouad habib hakim hamid hamza hani haider imad issam jalal jamal kamal karim majid malik mazen munir nadim omran qassem rami ramzi riyad saad saeed said salim tarek wael yasser yahya zaid abdullah abdel abdul anwar volker
vladimir dmitry dmitri sergei sergey alexei alexey aleksandr mikhail nikolai boris igor ivan oleg pavel viktor yuri yevgeny andrei andrey anatoly anton denis konstantin leonid maxim oleksandr roman stanislav valery vitaly vladislav vyacheslav petro mykola bohdan
jean pierre jacques françois francois philippe nicolas laurent bernard alain olivier pascal thierry yves louis luc marc antoine didier gerard guillaume hans heinrich helmut horst jens karl klaus lars ludwig manfred martin norbert olaf otto rainer rolf stefan sven uwe werner wolfgang friedrich gerhard giovanni giuseppe antonio luigi vincenzo pietro carlo franco giorgio matteo marco luca alessandro lorenzo roberto silvio sergio jose josé juan carlos luis miguel jorge pedro manuel francisco alejandro rafael fernando ricardo eduardo javier raul pablo enrique alberto gustavo hugo
narendra rahul amit arun ashok anil rajesh sanjay suresh vijay imran nawaz shehbaz bilal joko prabowo shinzo fumio shigeru nobuyuki yuichiro recep antonio
lord king prince duke baron count father brother son husband widower spokesman chairman congressman businessman councilman policeman pope cardinal bishop archbishop imam mr sir
`
