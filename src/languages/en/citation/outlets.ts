/**
 * Publishers as English news names them. A name is as commonly written; "?" marks everyday words.
 * "The" is left out of comparisons.
 */

export const news = `
The New York Times = NYT | NY Times
The Washington Post = WaPo
The Wall Street Journal = WSJ
USA Today
Los Angeles Times = LA Times | L.A. Times
Chicago Tribune
Chicago Sun-Times
The Boston Globe
Boston Herald
New York Post
New York Daily News
Newsday
The Philadelphia Inquirer
The Dallas Morning News
Houston Chronicle
San Francisco Chronicle
Miami Herald
Tampa Bay Times
Orlando Sentinel
Sun Sentinel
The Denver Post
The Seattle Times
The Arizona Republic
The Atlanta Journal-Constitution
The Baltimore Sun
The Charlotte Observer
The News & Observer
The Detroit News
Detroit Free Press
The Plain Dealer
Cleveland Plain Dealer
The Columbus Dispatch
The Cincinnati Enquirer
The Des Moines Register = Des Moines Register
Milwaukee Journal Sentinel
Star Tribune
St. Louis Post-Dispatch
The Kansas City Star
Las Vegas Review-Journal
New Hampshire Union Leader = Union Leader | Manchester Union Leader
Concord Monitor
The State?
The Post and Courier
Richmond Times-Dispatch
The Virginian-Pilot
Pittsburgh Post-Gazette
The Oregonian
The Sacramento Bee
The San Diego Union-Tribune
The Mercury News
The Salt Lake Tribune
Deseret News
The Tennessean
The Times-Picayune
The Hartford Courant
The Providence Journal
The Washington Times
Washington Examiner
The Washington Free Beacon = Free Beacon
The Weekly Standard
National Review
The Daily Caller = Daily Caller
The Daily Signal
The Daily Beast
The Daily Wire
Breitbart = Breitbart News | Breitbart News Daily
The Federalist
Townhall
Newsmax
The Blaze? = TheBlaze
Infowars
Drudge Report
Western Journal = Western Journalism
The Gateway Pundit
HuffPost = The Huffington Post | Huffington Post
HuffPost Pollster = HuffPollster | Huffington Post Pollster
Politico
Axios
Vox
Vice News
Vice?
The Intercept
The Atlantic
The Atlantic Wire
The New Yorker
New York magazine = New York Magazine
The New Republic
The Nation?
Mother Jones
Salon?
Slate?
The Hill?
Roll Call
The Cook Political Report = Cook Political Report
Inside Elections
National Journal
Talking Points Memo = TPM
ThinkProgress
Daily Kos
Media Matters
ProPublica
The Marshall Project
The Texas Tribune
CityLab
Quartz?
BuzzFeed News
BuzzFeed
Business Insider
Insider?
Forbes
Fortune?
Bloomberg = Bloomberg News | Bloomberg Politics
Bloomberg Businessweek = Businessweek
Financial Times = FT
The Economist
Barron's
MarketWatch
CNBC
CNN
CNNMoney = CNN Money
Fox News = Fox News Channel | Fox?
Fox Business = Fox Business Network
MSNBC
NBC News
NBC
CBS News
CBS
ABC News
ABC
PBS NewsHour
PBS
NPR = National Public Radio
C-SPAN
Univision
Telemundo
KQED
Reuters = Thomson Reuters
Associated Press = AP
United Press International = UPI
Agence France-Presse = AFP | Agence France Presse
Xinhua = Xinhua News Agency
TASS
Interfax
RIA Novosti
Anadolu Agency = Anadolu
Kyodo News = Kyodo
Yonhap = Yonhap News Agency
Press Trust of India
Ansa
Efe
Deutsche Presse-Agentur
Press Association
Middle East News Agency = MENA
Petra News Agency
Wafa News Agency
Saudi Press Agency
Emirates News Agency
Qatar News Agency
Kuwait News Agency
Syrian Arab News Agency
Islamic Republic News Agency = IRNA
Fars News Agency
Tasnim News Agency
Mehr News Agency
BBC = British Broadcasting Corporation
BBC News
BBC Arabic
Sky News
Sky News Arabia
ITV News
ITV
Channel 4 News
Channel 4
GB News
The Guardian = Guardian?
The Observer?
The Independent?
The Times of London
The Sunday Times
The Daily Telegraph = The Telegraph
The Sunday Telegraph
Daily Mail = MailOnline
Mail on Sunday
Daily Mirror
Daily Express
The Sun?
Evening Standard
The Spectator
New Statesman
New Scientist
The Scotsman
The Herald?
The Irish Times
Irish Independent
Irish Examiner
The Journal?
RTE = RTÉ | RTÉ News | RTE News
The Globe and Mail
Toronto Star
CBC
CTV News
National Post
The Sydney Morning Herald
The Age?
The Australian?
Al Jazeera
Al Jazeera English
Al Jazeera Mubasher
Al Arabiya
Al Hadath
Al Mayadeen
Al-Monitor
Al-Ahram = Ahram Online
Al-Quds Al-Arabi
Al-Araby Al-Jadeed
Asharq Al-Awsat
Asharq News
An-Nahar
Al-Akhbar
Al-Masry Al-Youm
Egypt Independent
Mada Masr
Youm7
The New Arab
Arab News
The National?
Gulf News
Khaleej Times
Middle East Eye
MEE
Middle East Monitor
Jadaliyya
The Jordan Times
The Daily Star
L'Orient Today = L'Orient-Le Jour
Rudaw
Kurdistan24
Press TV
Iran International
The Times of Israel = Times of Israel
The Jerusalem Post = Jerusalem Post
Haaretz
Ynet
Yedioth Ahronoth = Yediot Ahronot
Israel Hayom
Maariv
Globes
Calcalist
+972 Magazine = 972 Magazine
Local Call
Channel 12
Channel 13
Kan?
Le Monde
Le Figaro
Libération
Mediapart
Le Parisien
France 24
France Inter
RFI = Radio France Internationale
Der Spiegel = Spiegel
Die Zeit
Die Welt
Bild
Süddeutsche Zeitung
Frankfurter Allgemeine Zeitung = Frankfurter Allgemeine
Deutsche Welle = DW
Euronews
ARD
ZDF
El País
El Mundo
La Vanguardia
Corriere della Sera
La Repubblica = Repubblica
La Stampa
De Telegraaf
NRC
Svenska Dagbladet
Dagens Nyheter
Aftenposten
NRK
Politiken
Helsingin Sanomat
Gazeta Wyborcza
Kyiv Independent
Kyiv Post
Ukrainska Pravda
Novaya Gazeta
The Moscow Times
Meduza
Kommersant
RT = RT America | Russia Today
Sputnik
TRT World
TRT
Hurriyet = Hürriyet | Hurriyet Daily News
Daily Sabah
The Times of India = Times of India
The Hindu
The Indian Express
Hindustan Times
NDTV
The Wire?
Scroll.in
Dawn?
Geo News
The Express Tribune
South China Morning Post = SCMP
Global Times
People's Daily
China Daily
CGTN
The Straits Times
Channel NewsAsia
Nikkei = Nikkei Asia | Nikkei Asian Review
Asahi Shimbun
Mainichi
NHK
The Japan Times
The Korea Herald
Rappler
The East African
Daily Nation
Premium Times
Punch?
Mail & Guardian
News24
Sudan Tribune
Radio Dabanga
Radio Free Europe/Radio Liberty = Radio Free Europe | RFE/RL
Voice of America = VOA
Newsweek
Time? = Time magazine
People? = People magazine
Vanity Fair
Esquire
GQ
Rolling Stone
The Hollywood Reporter
Variety?
Entertainment Weekly
Elle?
Vogue?
Cosmopolitan
Wired?
Ars Technica
TechCrunch
The Verge
Engadget
Gizmodo
404 Media
The Information
Recode
Drop Site News = Dropsite News
The Grayzone
Democracy Now
Truthout
The Conversation
Foreign Policy?
Foreign Affairs?
Bellingcat
Forensic Architecture
Organized Crime and Corruption Reporting Project = OCCRP
International Consortium of Investigative Journalists = ICIJ
Lighthouse Reports
PolitiFact
FactCheck.org
Snopes
Full Fact
Morning Consult
InsideSources
Trending Today USA
Nature?
Science?
The Lancet = Lancet
New England Journal of Medicine
JAMA = Journal of the American Medical Association
The BMJ = BMJ | British Medical Journal
PLOS ONE
ESPN
Sports Illustrated
Bleacher Report
The Athletic
Marca
L'Équipe
Yahoo News
MSN
The Christian Science Monitor
McClatchy
Gannett
Stars and Stripes
Military Times
Defense News
Cox Media Group
Gray Television
Hearst
Inside Higher Ed
The Chronicle of Higher Education
Education Week
Chalkbeat
El Nuevo Herald
La Opinión
Twitchy
Mediaite
The Onion
LBCI
BOOM?
Graphic Online
TRT Arabi
`

/** Broadcasts by the outlet that airs them. Spellings only: a broadcast is not an outlet. */
export const programmes = `
NBC = Meet the Press | Nightly News | Today show | Tonight Show | Late Night with Seth Meyers | Saturday Night Live
MSNBC = Morning Joe | Hardball | Rachel Maddow Show | The Last Word
CNBC = Squawk Box | Squawk on the Street | Closing Bell
CNN = State of the Union? | New Day? | Anderson Cooper 360 | Situation Room | Reliable Sources | Erin Burnett OutFront
ABC News = Good Morning America | Nightline | World News Tonight
ABC = The View? | Jimmy Kimmel Live
CBS = Face the Nation | CBS This Morning | 60 Minutes | CBS Evening News | Late Show with Stephen Colbert
Fox News = Fox & Friends | Fox and Friends | Fox News Sunday | Special Report with Bret Baier | The O'Reilly Factor | O'Reilly Factor | The Kelly File | Kelly File | Hannity?
Comedy Central = The Daily Show | Daily Show
HBO = Last Week Tonight | Real Time with Bill Maher
NPR = Morning Edition | All Things Considered | Fresh Air
PBS = Frontline
BBC = Newsnight | Panorama? | Today programme | Question Time | Radio 4
The Rush Limbaugh Show = Rush Limbaugh Show
`

export const pollsters = `
Ipsos = Ipsos MORI
Gallup
YouGov
Pew Research Center = Pew Research | Pew
Quinnipiac University = Quinnipiac
Monmouth University = Monmouth
Marist = Marist College | Marist Institute
Suffolk University = Suffolk
Emerson College = Emerson
Siena College = Siena
Marquette University Law School = Marquette Law School | Marquette University
Franklin & Marshall College = Franklin & Marshall
Muhlenberg College
Elon University
Winthrop University
Roanoke College
Christopher Newport University
Saint Anselm College
Public Policy Polling = PPP
Rasmussen Reports = Rasmussen
SurveyMonkey
SurveyUSA
Zogby = Zogby Analytics
Mason-Dixon
Opinion Research Corporation = ORC
GfK
Harris Poll = Harris Interactive
Investor's Business Daily = IBD
TIPP
Kaiser Family Foundation
Arab Barometer
Palestinian Center for Policy and Survey Research
Israel Democracy Institute
Kantar
Opinium
Savanta
Survation
ComRes
ICM
Ifop
Elabe
Forsa
Infratest dimap
Levada Center = Levada
RealClearPolitics = Real Clear Politics | RCP
FiveThirtyEight = 538
The Upshot
USC Dornsife
Annenberg Public Policy Center
Roper Center for Public Opinion Research = Roper Center
Latino Decisions
Gravis Marketing = Gravis
Trafalgar Group
CVOTER
`

export const platforms = `
Twitter
X?
Facebook
Instagram
YouTube
Telegram?
TikTok
LinkedIn
Truth Social
Snapchat
Reddit
Medium?
Substack
WhatsApp
Periscope?
Weibo
Mastodon
Bluesky
Threads?
`
