# Erayada muuqaalka ee af Soomaaliga.

skip = U gudub qoraalka bogga
main-navigation = Qaybaha waaweyn
breadcrumb = Halkan ayaad joogtaan
footer-navigation = Ku saabsan degelkan
urgent-help = Caawimo degdeg ah
urgent-help-why = Haddii qof khatar ku jiro, ama aan la sugi karin
feed = Wararka oo isdaba joog ah (RSS)
feedback-ask = Boggan wax ma ka khaldan yihiin ama ma ka maqan yihiin?
suggest-change = Soo jeedi wax laga beddelo boggan
page-address = Ciwaanka boggan:
on-this-page = Boggan waxa ku yaal
draft = Tani waa qabyo. Waxaa arki kara oo keliya dadka horudhaca haysta.

help-title = Qof la hadla
help-intro = Ma aha inaad keligiin raadisaan. Soo waca ama soo qora, qof ayaa idinla raadinaya.
if-no-answer = Haddii aan laga jawaabin

phone = Telefoon
text-phone = Ku hadal qoraal (Text relay)
email = Iimayl
web = Internetka
text-message = Farriin qoraal ah
hours = Saacadaha furan

key-facts = Macluumaadka muhiimka ah
who-it-is-for = Cidda loogu talagalay
all-must-be-true = Dhammaan kuwan waa inay run yihiin
how-to-get-it = Sida loo helo
who-can-ask = Cidda codsan karta
what-to-do = Waxa la sameeyo
fill-in-form = Foomka buuxiya
write-to = Warqad u dira
what-happens-next = Waxa xiga
how-unknown = Wali ma garanayno sida loo helo. Adeegga weydiiya.
what-it-costs = Waxa ay ku kacdo
free = Waa bilaash.
cost-unknown = Wali ma garanayno waxa ay ku kacdo. Adeegga weydiiya.
where-and-when = Goobta iyo waqtiga
where-and-when-unknown = Adeegga weydiiya goobta iyo waqtiga la kulmi karo.
where = Goobta
when = Waqtiga
how-to-get-there = Sida loo tago
getting-there = Safarka
access = Waxa wanaagsan in goobta laga ogaado
how-long-you-wait = Inta la sugo
wait-unknown = Ma garanayno inta la sugo. Adeegga weydiiya.
counted = La tiriyay
while-you-wait = Waxa caawiya inta aad sugaysaan
if-you-cannot-get-it = Haddii aydaan heli karin
if-you-cannot-get-it-intro = Wali wax aad dooran kartaan ayaa jira. Kuwan isku daya.
who-to-ask = Cidda la weydiiyo
contacts-unknown = Wali ma garanayno cidda la weydiiyo. Dadkan ayaa idiin ogaan kara:
website = Degelkooda
languages = Luqadaha ay ku hadlaan ama calaamad ku muujiyaan
this-page-is-for = Boggan waxaa loogu talagalay
more-like-this = Raadi kuwo la mid ah
topics = Mawduucyo
needs = Baahiyo
areas = Magaalooyin
sector = Qaybta
outcomes = Koritaanka

who-made-this = Cidda boggan nala samaysay
what-changed = Waxa is beddelay
is-it-right = Boggan ma la cusboonaysiiyay?
last-checked = Markii ugu dambaysay ee la hubiyay
check-again-by = Mar kale waxaan hubinaynaa ugu dambayn
looked-after-by = Waxaa daryeela
overdue = Boggan hubintiisu way daahday. Qaar ka mid ah way duugoobi kareen. Soo waca ka hor intaydaan bixin.
never-checked = Ma garanayno goorta boggan ugu dambaysay la hubiyay. Soo waca ka hor intaydaan bixin.

parts = Qaybaha hagahan
previous = Kii hore
next = Kan xiga
previous-and-next = Qaybo kale oo hagahan ah

event-over = Munaasabaddan way dhammaatay.
add-to-calendar = Ku dar kalandarkaaga
booking = Qabsashada boos
book-by = Boos qabso ugu dambayn
cost-label = Kharash

published = La daabacay

start-by-age = Da' ka bilow
start-by-need = Baahi ka bilow
start-by-topic = Mawduuc ka bilow
what-is-new = Waxa cusub
coming-up = Waxa soo socda
cannot-wait = Marka aan la sugi karin

pages-of-the-list = Bogagga liiskan
subscribe = La soco wararka
letters = Xarfaha
see = eeg

required-key = Lambar
required-source = Sharciga
required-sure = Sida aan u hubno
required-pages = Halka laga helo
required-none = Wali bog kama jawaabo tan.

urgent-title = Marka aan la sugi karin
people-to-ask = Dadka la weydiin karo
people-to-ask-intro = Degdeg ma aha, laakiin waxaad rabtaan inaad qof la hadashaan.
other-ways = Siyaabo kale oo tan lagu helo
other-ways-text = Weydiiya qof kasta oo lambarkiisu boggan ku yaal. Bogga way idiin akhrin karaan, way daabici karaan oo boosta ku soo diri karaan, ama waxay idiin heli karaan qof af Soomaali ku hadla ama luqadda calaamadaha yaqaan.

commitment = Waxa aad awoodi lahaydeen
compliance = Sida degelkan loo wada isticmaali karo
problems = Waxa aan wali shaqaynayn
non-compliance = Wali ma aha sida sharcigu rabo
burden = Hadda aad bay u adag tahay in la beddelo
out-of-scope = Sharcigu ma khuseeyo
criterion = Xeer
instead = Waxa aad samayn kartaan
fix-by = Waxaan hagaajinaynaa ugu dambayn
no-problems = Dhib aan ognahay ma jiro.
testing = Sida aan u tijaabinnay
tested = Taariikhda la tijaabiyay
report-problem = Dhib noo sheega, ama codsada qaab kale
enforcement = Haddii aydaan ku qanacsanayn jawaabtayada
statement-dates = Ku saabsan bayaankan
prepared = Taariikhda la qoray
reviewed = Markii ugu dambaysay ee la hubiyay
statement-overdue = Bayaankan wuxuu ka weyn yahay hal sano. Hubintiisu way daahday.

made-by = Dadka bogagga nala sameeyay
works = Sawirro iyo barnaamijyo
work-by = Waxaa sameeyay
licence = Liisan

also-called = Magacyo kale:

moved = Boggan wuu guuray
moved-to = Halkan ayaad ka helaysaan

not-found-help = Malaha mid kuwan ka mid ah ayaa idin caawinaya

## Raadinta

search-this-site = Ka raadi degelkan
search-what = Maxaad raadinaysaan?
search-off = Raadintu halkan kama shaqaynayso, sababtoo ah barnaamijyada yaryar ayaa ka dansan bogaddiyahaaga. Liisaska hoose isla bogagga ayay idin geynayaan.
search-results = Waxa aan helnay
search-more = Tus natiijooyin kale
search-filter = Natiijooyinka soo koob
search-filter-how = Natiijooyinku isla markiiba way is beddelaan markaad sanduuq calaamadayso. Wax kale ma dhaqaaqaan.
search-chosen = Waxaad dooratay
search-clear = Ka saar dhammaan
search-remove = Ka saar
search-busy = Waan raadinaynaa…
search-found = Tirada bogagga:
search-all = Kuwa leh dhammaan erayadaada:
search-some = Bog leh dhammaan erayadaada ma jiro. Bogaggani qaar bay ka leeyihiin.
search-none = Ma helin bog erayadan leh.
search-none-filtered = Ma jiro bog erayadan leh oo ku habboon waxaad dooratay. Mid ka saar si aad wax badan u aragto.
search-unknown = Eraygan ma naqaan:
search-corrected = Waxaan tusaynaa natiijooyinka:
search-instead = Taas beddelkeeda raadi:
search-near = Malaha erayadan mid baa ku caawinaya:
search-try = Eray kale isku day. Ama isticmaal liisaska hoose, ama na soo wac.
search-offline = Raadintu ma soo degin. Malaha hadda xiriir ma haysid. Mar dambe isku day, ama isticmaal liisaska hoose.
search-broken = Raadintu hadda ma shaqaynayso. Isticmaal liisaska hoose.
search-ways = Habab kale oo caawimo lagu helo
search-ways-why = Liisaskani isla bogagga raadinta ayay idin geynayaan. Way shaqeeyaan xitaa marka raadintu aanay shaqaynayn.
search-person = Qof weydii:
search-languages = Luqad kale ku raadi

## Akhris fudud iyo luqado

versions = Akhris fudud iyo luqado
easy-read = Akhris fudud
easy-banner = Erayo gaagaaban oo sawirro leh
easy-means = macnaheedu waa:
easy-hard-words = Erayo adag
easy-hard-words-intro = Halkan waxaa ku yaal macnaha erayada adag ee bogga.
easy-topics = Maxaad caawimo uga baahan tahay?
easy-ages = Dooro da'
easy-more-ways = Siyaabo kale oo caawimo loo helo
easy-more-pages = Bogag kale oo akhris fudud ah
easy-says-more = Bogga buuxa wax badan ayuu sheegaa.
easy-full-list = Eeg liiska oo dhan
easy-who-read = Yaa akhriyay boggan?
easy-read-when = Goorta:
easy-read-how = Sida:
easy-read-changed = Waxa aan beddelnay:
easy-compared = Markii ugu dambaysay ee aan bogga hubinnay:
easy-from-facts = Kombiyuutar ayaa boggan ka sameeyay macluumaadka adeegga.
easy-not-read-from-facts = Dadka naafada waxbarashada leh wali ma akhrin.
easy-not-read = Dadka naafada waxbarashada leh wali boggan ma akhrin.
easy-tell-us = Noo sheeg haddii wax adag yihiin.

language-pages = Bogagga luqaddan ku qoran
language-whole-site = Tag degelka oo dhan
language-whole-site-why = Degelka oo dhan bogag badan ayuu leeyahay. Waxay ku qoran yihiin luqadda weyn ee degelka.
translation-unchecked = Qof luqaddan ku hadla wali ma hubin boggan. Erayada qaarkood way khaldanaan karaan. Haddii aydaan hubin, na weydiiya.
translation-checked = Cidda boggan hubisay
translation-main = Boggan oo ku qoran luqadda weyn ee degelka

## Waddooyin

plan-ahead = Hore u qorshee
plan-ahead-why = Waxa xiga, goorta uu dhacayo, iyo cidda caawinaysa.
your-age = Immisa jir ayaad tahay, ama ilmahaagu waa immisa jir?
stages = Marxaladaha, mid ka dib mid
timeline-note = Xariiq kasta waa marxalad, lambar ayayna leedahay. Da'da sanado ah hoos ayay ku qoran tahay.
stage = Marxalad
stage-dates = Taariikhaha muhiimka ah
stage-helpers = Cidda caawisa
stage-services = Adeegyada marxaladdan
availability = Cidda heli karta
ages = Da'
wait = Sugitaan
stage-criteria = Si tan loo helo, dhammaan kuwan waa inay run yihiin
stage-not-eligible = Haddii aydaan tan heli karin
stage-next = Waxa xiga
previous-stage = Marxaladdii hore
next-stage = Marxaladda xigta

## Khariidadaha caawimada

at-a-glance = Hal mar eeg
at-a-glance-intro = Marka adeegyadu bataan, dhibicdu way weynaataa. Magacyadooda hoos ayaad ka helaysaan.
map-columns = Macnaha lambarrada tiirarka dushooda
map-dot = Lambarka dhibicda ku dhex jira, ama ag yaal, wuxuu sheegayaa inta adeeg ee jirta.
map-ring = Goobo madhan waa meel caawimo ka maqan tahay:
the-map = Khariidadda
map-others = Siyaabo kale oo khariidaddan loo eego
csv-note = Waa fayl CSV ah. Waxaa furi kara barnaamijka shaxaha (spreadsheet).
gaps-map = Khariidadda meelaha maqan:
no-gaps = Khariidaddan wax ka maqan ma jiro.

## Hadalkiinna iyo jawaabtayada

you-said = Waxa aad tiraahdeen
our-answer = Jawaabtayada
said-and-answered = Waxa aad tiraahdeen, iyo waxa aan ku jawaabnay
about-pages = Bogagga ay khusayso
answer-counts = Sida aan u jawaabnay
answers = Waxa aad tiraahdeen, iyo waxa aan ku jawaabnay
answer-years = Warbixinta sanad kasta
say-something = Noo sheega ra'yigiinna

by-group = Koox ahaan
by-year = Sanad ahaan

read-more = Sii akhri

## Warqaddayda

profile-private = Waxa aad qorto daaqaddan ayuu ku jirayaa. Waxba lama dirayo, waxna lama kaydinayo. Marka aad bogga xirto, wuu tirmayaa.
profile-print = Si aad u kaydsato, daabac: browser-kaaga liiskiisa ka dooro Print. Halkaas fayl ahaan ayaad sidoo kale ku kaydin kartaa. Ama bog madhan daabac, warqadda ku qor.
profile-fields = Wax ka qor naftaada

## Hadallo, filimmo, ballanno

what-people-said = Waxa dadku yiraahdeen
films-to-watch = Filimmo la daawado
film-captions = Waxa la leeyahay waa la akhrin karaa
film-signed = Luqadda calaamadaha way leedahay
film-transcript = Dhammaan erayada filimka:
promises = Waxa dhalinyaradu yiraahdeen, iyo waxa aan samaynayno
promise-said = Dhalinyaradu waxay yiraahdeen
promise-we-will = Waxaan samaynaynaa
promise-for-me = Aniga maxay ii tahay?

## Akhris internet la'aan

offline-keep = Wax walba ku hay qalabkan
offline-needs-script = Badhanka wax walba haya wuxuu u baahan yahay JavaScript, wayna ka damsan tahay browserkaaga. Waxaad isticmaali kartaa siyaabaha kale ee hoose.
offline-progress = Inta ku jirta qalabkan
offline-stop = Jooji
offline-remove = Ka saar qalabkan
offline-seen = Bogagga aad hore u eegtay
offline-seen-why = Iyagaa iskood ugu haraya qalabkan, kuwa ugu cusub ayaa hor maraya. Way baxaan marka aad tirtirto xogta browserkaaga.
offline-other = Siyaabo kale
offline-zip-why = Website-ka oo dhan wuxuu ku jiraa hal fayl, oo loogu talagalay kombiyuutar ama USB. Soo degso, fur, kadibna fur faylka index.html.
offline-print = Bog kasta waad daabici kartaa ama waxaad u kaydin kartaa fayl PDF ah: ka dooro Daabac liiska browserkaaga.
not-connected-again = Mar kale isku day boggan
not-connected-always = Kuwan hadda waad furi kartaa
