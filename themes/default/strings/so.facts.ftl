# Jumladaha barnaamijku buuxiyo: tirooyin, taariikho, magacyo.

## Taariikhaha iyo waqtiyada

days-every = Maalin kasta
days-range = { $first } ilaa { $last }
date-and-time = { $date }, { $time }
date-and-times = { $date }, { $from } ilaa { $to }
date-to-date = { $from } ilaa { $to }
# Gelinka hore waa saqda dhexe ilaa duhurka; gelinka dambe waa duhurka ilaa saqda dhexe.
time-morning = { $clock } gelinka hore
time-afternoon = { $clock } gelinka dambe
time-noon = 12 duhurkii
time-midnight = saqda dhexe
times-range = { $from } ilaa { $to }
times-from = laga bilaabo { $from }
times-to = ilaa { $to }
season-term-time = Keliya inta dugsigu furan yahay
season-school-holidays = Keliya fasaxa dugsiga

## Macluumaadka

fact-ages = Da'
fact-cost = Kharash
fact-wait = Sugitaan
fact-where = Goobta
fact-referral = Cidda codsan karta
fact-diagnosis = Magacaabidda xaaladda (diagnosis)
fact-level = Taageero
fact-when = Waqtiga
ages-range = { $from } ilaa { $to } jir
ages-one = { $from ->
    [one] { $from } jir
   *[other] { $from } jir
  }
ages-up = { $from } jir iyo ka weyn
cost-free = Bilaash
cost-from = Laga bilaabo { $amount }
cost-to = { $from } ilaa { $to }
wait-none = Sugitaan ma jiro
wait-weeks = Ilaa { $weeks ->
    [one] { $weeks } toddobaad
   *[other] { $weeks } toddobaad
  }
wait-none-sentence = Hadda cidna ma sugto.
wait-weeks-sentence = Dadka badankoodu waxay sugaan ilaa { $weeks ->
    [one] { $weeks } toddobaad
   *[other] { $weeks } toddobaad
  }.
where-everywhere = Dhammaan { $council }
where-more = { $first } iyo { $count } kale
referral-self = Idinka ayaa codsan kara
referral-others = Waxaa loo baahan yahay gudbin
diagnosis-no = Uma baahnidin in dhakhtar xaaladda magacaabo
diagnosis-yes = Waa in dhakhtar xaaladda magacaabo
status-open = Way furan tahay
status-paused = Hadda way joogsatay
status-closed = Way xiran tahay
booking-needed = Waa inaad boos qabsataan.
booking-not-needed = Uma baahnidin inaad boos qabsataan.
kind-service = Adeeg
kind-guide = Hage
kind-event = Munaasabad
kind-news = War
kinds-service = Adeegyo
kinds-guide = Hagayaal
kinds-event = Munaasabado
kinds-news = Warar
audience-families = qoysaska
audience-young-people = dhalinyarada
audience-professionals = xirfadlayaasha
form-link = Foomka internetka ku buuxiya
feedback-link = Iimayl noogu sheega
feedback-link-web = Internetka noogu sheega
feedback-subject = Ku saabsan bogga “{ $title }”
website-link = { $host }

## Bogagga barnaamijku isagu sameeyo

home = Bogga hore
page-title = { $page } – { $site }
page-of = { $title } (bogga { $number } ee { $count })
count-pages = { $count ->
    [one] { $count } bog
   *[other] { $count } bog
  }
count-entries = { $count ->
    [one] { $count } qoraal
   *[other] { $count } qoraal
  }
list-empty = Wali halkan waxba ma yaalaan. Na soo waca, waan idiin raadinaynaa.
services-summary = Dhammaan adeegyada liiska ku jira, loo kala saaray cidda maamusha. Bog kasta wuxuu sheegaa cidda loogu talagalay, sida loo helo iyo waxa ay ku kacdo.
guides-summary = Talo erayo fudud ah, tallaabo tallaabo.
events-summary = Waxa soo socda. Munaasabad kasta waxay leedahay fayl kalandarka la geliyo.
events-upcoming = Soo socda
events-past = Dhammaaday
events-calendar = Dhammaan munaasabadaha oo fayl kalandar ah
news-summary = Waxa is beddelay iyo sababta.
news-feed = Wararka oo isdaba joog ah (RSS)
browse = Eegista
browse-title = Caawimo ku raadi siday kuugu habboon tahay
browse-summary = Doorta habka idinku habboon. Dhammaantood isla bogagga ayay idin geynayaan.
browse-age = Da' ahaan
browse-need = Baahi ahaan
browse-topic = Mawduuc ahaan
browse-sector = Cidda caawisa ahaan
browse-area = Magaalo ahaan
others-age = Da'aha kale
others-need = Baahiyaha kale
others-topic = Mawduucyada kale
others-sector = Kuwa kale ee caawiya
others-area = Magaalooyinka kale
facet-age = Caawimo da'da: { $label }
facet-need = Caawimo ku saabsan: { $label }
facet-need-more = Adeegyo kale oo badan ayaa ilmo kasta iyo qof kasta oo dhalinyaro ah soo dhoweeya. Waxaad ka helaysaan qaybta Adeegyo.
facet-topic = { $label }
facet-sector = { $label }
facet-area = Caawimo ka jirta { $label }
group-guides = Hagayaal
a-z = A ilaa Z
a-z-summary = Adeeg kasta iyo hage kasta, iyo magacyada kale ee dadku ugu yeeraan.
a-z-letter = A ilaa Z: { $letter }
law = Waxa sharcigu leeyahay
law-title = Waxa sharcigu leeyahay halkan waa inuu ku jiro
law-summary = Sharcigu wuxuu taxayaa waxa Local Offer (liiska caawimada deegaanka) kasta waa inuu ka kooban yahay. Halkan waxaa ku qoran qodob kasta oo erayo fudud ah, iyo halka laga helo.
law-count = Qodobbada bog leh: { $answered } ka mid ah { $count }.
law-information = Waxa aad waa inaad heli kartaan
law-publishing = Sida aan waa inaan u samayno oo u daryeelno
sure-text = Sharciga waan akhrinnay.
sure-number = Lambarka qodobka waan xaqiijinnay.
sure-topic = Mawduuca waan naqaan, laakiin qodobka ma xaqiijin.
words = Erayo la sharxay
words-summary = Erayada adag ee aad la kulmi doontaan, iyo macnahooda.
help = Caawimo
help-page-title = Hadda caawimo hel
help-page-summary = Marka aan la sugi karin, iyo cidda aad weydiin kartaan.
accessibility = U wada furnaan
accessibility-title = Bayaanka u wada furnaanta
accessibility-summary = Kani waa bayaanka { $council } ee ku saabsan { $site }. Waxaan rabnaa in qof kastaa isticmaali karo.
compliance-full = Degelkan wuxuu si buuxda u waafaqsan yahay heerka Web Content Accessibility Guidelines 2.2 AA.
compliance-partial = Degelkan wuxuu qayb ahaan u waafaqsan yahay heerka Web Content Accessibility Guidelines 2.2 AA. Sababuhu hoos ayay ku taxan yihiin.
compliance-none = Degelkan ma waafaqsana heerka Web Content Accessibility Guidelines 2.2 AA. Waxa aan shaqaynayn hoos ayay ku taxan yihiin.
credits = Cidda samaysay
credits-title = Yaa tan sameeyay
credits-summary = Kooxaha bogagga nala sameeyay, iyo shaqada dad kale ee aan isticmaalno.
credits-program = Barnaamijka degelkan sameeya
credits-program-by = Qorayaasha local-offer
site-map = Khariidadda degelka
site-map-summary = Bog kasta oo meeshiisa jooga.
site-map-about = Ku saabsan degelkan
search = Raadi
search-summary = Qor hal ama laba eray, sida "autism". Khasab ma aha in higgaaddu sax tahay.
not-found-title = Boggaas ma heli karno
not-found-summary = Waxaa laga yaabaa inuu guuray, ama in ciwaanka khalad ku jiro. Mawduuc ka bilaaba, ama na soo waca, waan idiin raadinaynaa.
redirect-title = Bogga “{ $title }” wuu guuray
service-calendar = Ku dar kalandarkaaga

## Qoraalka bogga

callout-note = Ogow
callout-tip = Talo
callout-important = Muhiim
callout-warning = Digniin
callout-caution = Ka taxaddar
table-without-caption = Shax
word-explained = macnaheeda
footnote = Qoraal hoose
footnotes = Qoraallo hoose
footnote-back = Ku noqo qoraalka

## Akhris fudud. Jumlado go'an oo ugu badnaan 12 eray ah.

easy-page-title = { $title }, akhris fudud
easy-home-title = { $site }, akhris fudud
easy-how-to-1 = Dooro mawduuc ama da'daada.
easy-how-to-2 = Ka dib dooro bog aad akhrido.
easy-all-line = Kani waa liiska dhammaan bogagga akhriska fudud.
easy-words-line = Kani waa liiska erayada adag. Macnahooda ayaan sheegnaa.
easy-help-line = Cidda la waco marka aan la sugi karin.
easy-search = Bog raadi
easy-search-how-1 = Eray ku qor sanduuqa.
easy-search-how-2 = Ka dib taabo "Raadi".
easy-search-how-3 = Khasab ma aha in higgaaddu sax tahay.
easy-count = { $count ->
    [one] 1 bog
   *[other] { $count } bog
  }
easy-group-advice = Wax ka akhri
easy-group-services = Dadka caawin kara
easy-title-what = Waa maxay?
easy-title-who = Yaa loogu talagalay?
easy-title-how = Sidee loo helaa?
easy-title-cost = Waa immisa?
easy-title-wait = Immisa ayaa la sugaa?
easy-title-where = Xagee iyo goorma?
easy-title-else = Maxaad samaynaysaa haddii aadan heli karin?
easy-about = Boggan wuxuu ku saabsan yahay { $title }.
easy-runs = Waxaa maamula { $organisation }.
easy-sector = Waa qayb ka mid ah: { $sector }.
easy-paused = Hadda way joogsatay. Weydii goorta ay mar kale bilaabmayso.
easy-closed = Way xirantay.
easy-ages-sentence = Waxaa loogu talagalay dadka { $from } ilaa { $to } jir.
easy-ages-sentence-up-to = Waxaa loogu talagalay carruurta iyo dhalinyarada ilaa { $to } jir.
easy-needs = Waxay ka caawin kartaa:
easy-diagnosis-no = Uma baahnid in dhakhtar xaaladdaada magacaabo.
easy-diagnosis-yes = Marka hore dhakhtar waa inuu xaaladdaada magacaabo.
easy-criteria = Waxaa jira shuruudo ku saabsan cidda heli karta.
easy-on-full-page = Shuruuduhu waxay ku yaalliin bogga buuxa.
easy-how-unknown = Weydii kooxda sida loo helo.
easy-form = Foom internetka ku yaal ayaad buuxin kartaa.
easy-form-link = Fur foomka
easy-cost-unknown = Wali ma garanayno lacagta. Weydii kooxda.
easy-free = Waa bilaash. Waxba ma bixinaysid.
easy-cost = Waa { $amount }.
easy-cost-nothing = Waa bilaash.
easy-cost-for = Lacagtani waa: { $what }.
easy-cost-who = Dadkan ayaa intaas bixiya: { $who }.
easy-wait-none = Uma baahnid inaad sugto.
easy-wait = Dadka badankoodu waxay sugaan ilaa { $weeks ->
    [one] 1 toddobaad
   *[other] { $weeks } toddobaad
  }.
easy-wait-months = Taasi waa ilaa { $months ->
    [one] 1 bil
   *[other] { $months } bilood
  }.
easy-while-you-wait = Caawimadan ayaad heli kartaa inta aad sugayso:
easy-access = Goobtan waxaa ku yaal:
easy-days = Maalmaha: { $days }.
easy-hours = Saacadaha: { $hours }.
easy-season = { $season }.
easy-ring = Waxaad wici kartaa:
easy-ring-text = Waxaad qoraal ku wici kartaa (Text relay):
easy-email = Iimayl ayaad u diri kartaa:
easy-web = Internetka ayaad ka eegi kartaa:
easy-open = Saacadahan ayaad wici kartaa:
easy-gap = Halkan caawimo kama helin.
language-name = Soomaali
in-main-language = Ingiriisi ah

## Waddooyin, khariidado iyo jawaabo

kind-pathway = Waddo tallaabo tallaabo ah
kind-provision-map = Khariidadda adeegyada
kind-reply = Waad tiraahdeen, waan qabannay
kinds-pathway = Waddooyin tallaabo tallaabo ah
kinds-provision-map = Khariidadaha adeegyada
kinds-reply = Waad tiraahdeen, waan qabannay
pathways-summary = Waxa dhaca, tallaabo tallaabo: cidda marxalad kasta caawisa, iyo waxa xiga.
maps-summary = Adeegyada jira iyo cidda ay u yihiin, hal shax gudaheed. Waxaad sidoo kale arkaysaan halka aynaan waxba ka haysan.
maps-beside = Wax dheeraad ah oo khariidadaha ku saabsan
ages-entry-child = { $age ->
    [0] Ilmahaygu hal sano ma gaarin
    [one] Ilmahaygu waa { $age } jir
   *[other] Ilmahaygu waa { $age } jir
  }
ages-entry-me = { $age ->
    [one] Waxaan ahay { $age } jir
   *[other] Waxaan ahay { $age } jir
  }
availability-everyone = Qof kasta
way-step-up = Caawimo badan
way-step-down = Caawimo yar
way-not-eligible = Haddii aydaan tan heli karin
axis-sectors = Cidda caawisa
axis-levels = Taageero
axis-needs = Baahi
axis-age-bands = Da'
axis-outcomes = Koritaanka
axis-areas = Magaalo
axis-topics = Mawduuc
axis-availability = Cidda heli karta
axes-sectors = cidda caawisa
axes-levels = inta taageero ah
axes-needs = baahiyaha
axes-age-bands = da'aha
axes-outcomes = waxa aad rabto marka aad weynaato
axes-areas = magaalooyinka
axes-topics = mawduucyada
axes-availability = cidda heli karta
map-caption = { $title }. Safafka: { $rows }. Tiirarka: { $columns }.
map-caption-split = { $title }: { $split }. Safafka: { $rows }. Tiirarka: { $columns }.
map-gap = Adeeg halkan kama helin.
map-counts = { $services ->
    [0] Adeeg ma jiro
    [one] { $services } adeeg
   *[other] { $services } adeeg
  }, { $gaps ->
    [0] meel maqan ma jirto
    [one] { $gaps } meel oo maqan
   *[other] { $gaps } meelood oo maqan
  }
map-by-age-link = Isla adeegyada oo da' loo kala saaray
map-by-age-title = { $title }: da' ahaan
map-by-age-summary = Adeeg kasta oo khariidaddan ku jira, da' kasta liis gaar ah.
map-csv = Khariidaddan oo fayl shax ah (CSV)
gaps = Halka adeegyo ka maqan yihiin
gaps-summary = Meel kasta oo madhan oo khariidadahayaga ah. Adeeg ayaan halkaas ka raadinnay, mana helin.
gaps-count = { $gaps ->
    [0] Meelo madhan ma jiraan: { $cells } meelood dhammaantood wax baa ku jira.
    [one] Meelaha madhan: { $gaps } ka mid ah { $cells }.
   *[other] Meelaha madhan: { $gaps } ka mid ah { $cells }.
  }
gaps-caption = Meelaha madhan ee khariidadda “{ $title }”
gaps-csv = Dhammaan meelaha madhan oo fayl shax ah (CSV)
sheet-map = Khariidad
sheet-table = Shax
sheet-row = Saf
sheet-column = Tiir
sheet-service = Adeeg
sheet-organisation = Urur
sheet-ages = Da'
sheet-telephone = Telefoon
sheet-address = Bog
sheet-gap = adeeg lama helin

## Akhriska fudud iyo bogga buuxa

easy-home = Akhris fudud
easy-all = Dhammaan bogagga akhriska fudud
easy-words = Erayo adag
easy-help = Hadda caawimo hel
easy-full-site = Degelka oo dhan
easy-this-page = Boggan oo akhris fudud ah
easy-start = Akhris fudud
full-this-page = Bogga buuxa
full-start = Degelka oo dhan

## Waad tiraahdeen, waan qabannay

answer-done = Waan qabannay
answer-doing = Waan wadnaa
answer-cannot = Ma samayn karno, sababtoo ah
count-comments = { $count ->
    [0] fikrad ma jirto
    [one] { $count } fikrad
   *[other] { $count } fikradood
  }
replies-summary = Waxa aad noo sheegteen, iyo waxa aan ka qabannay. Marka aynaan wax samayn karin, sababta ayaan sheegnaa.
replies-all = Dhammaan fikradaha iyo jawaabaha
replies-year-title = Fikradihiinna { $year } iyo jawaabahayaga
replies-year-summary = Sharcigu wuxuu leeyahay { $council } waa inay ugu yaraan sanadkii mar daabacdo waxa dadku ka yiraahdaan Local Offer (liiska caawimada deegaanka), iyo waxa aan ku jawaabno (SEND Regulations 2014, regulation 56). Tani waa warbixinta { $year }. Cidna laguma magacaabin.

## Cidda bogagga nala samaysay

made-with = Wadajir baa loo sameeyay
made-with-title = Wadajir baa loo sameeyay: cidda ka qayb qaadatay
made-with-summary = Carruur, dhalinyaro, waalid iyo dad kale ayaa bogagga nala qoray, nala beddelay oo nala akhriyay. Halkan waxaa ku qoran cidda ay yihiin, iyo waxa ay beddeleen.
made-with-counts = { $groups ->
    [0] Wali cidna kama qayb qaadan.
    [one] { $groups } koox ayaa ka qayb qaadatay { $pages ->
        [one] { $pages } bog
       *[other] { $pages } bog
      }.
   *[other] { $groups } kooxood ayaa ka qayb qaatay { $pages ->
        [one] { $pages } bog
       *[other] { $pages } bog
      }.
  }
made-with-read = Way akhriyeen si ay u ogaadaan in si fudud loo fahmi karo.
made-with-language = { $title } ({ $language })
co-production-means = Macnaha “co-production” (wada samaynta)

## Sida aan u shaqaynayno

report = Sida aan u shaqaynayno
report-summary = Waxa degelkan ku wanaagsan, iyo waxa aan wali fiicnayn. Tiro kasta waxaa laga tiriyay bogagga laftooda.
report-count = Immisa
report-of-all = Dhammaan
report-share = { $count } ka mid ah { $all }

report-fresh = Bogaggayagu ma cusub yihiin?
report-fresh-text = Bogagga waqtigoodii la hubiyay: { $fresh } ka mid ah { $all }. { $late ->
    [0] Bog hubintiisu daahday ma jiro.
    [one] { $late } bog hubintiisu way daahday.
   *[other] { $late } bog hubintoodu way daahday.
  } { $never ->
    [0] Bog kasta ugu yaraan mar baa la hubiyay.
    [one] { $never } bog weligiis lama hubin.
   *[other] { $never } bog weligood lama hubin.
  }
report-fresh-caption = Bogagga iyo hubintii ugu dambaysay. Wararka iyo munaasabadaha dhammaaday lama tirin.
report-fresh-what = Hubin
report-fresh-in-time = Waqtigiisii la hubiyay
report-fresh-late = Hubintiisu daahday
report-fresh-never = Weligiis aan la hubin

report-easy = Ma lagu akhrin karaa akhris fudud?
report-easy-text = Bogagga leh akhris fudud oo koox akhristayaal ahi hubisay: { $checked } ka mid ah { $all }. { $written ->
    [0] Qoraal kale oo hubin sugaya ma jiro.
    [one] { $written } kale waa la qoray, laakiin akhriste wali ma hubin.
   *[other] { $written } kale waa la qoray, laakiin akhriste wali ma hubin.
  } { $none ->
    [0] Bog kasta akhris fudud ayaa lagu akhrin karaa.
    [one] { $none } bog akhris fudud ma leh.
   *[other] { $none } bog akhris fudud ma leh.
  }
report-easy-old = { $count ->
    [one] { $count } qoraal oo akhris fudud ah way duugoobi kartaa, sababtoo ah boggiisa ayaa ka dib la hubiyay.
   *[other] { $count } qoraal oo akhris fudud ah way duugoobi karaan, sababtoo ah bogaggooda ayaa ka dib la hubiyay.
  }
report-easy-caption = Akhriska fudud ee adeegyada, hagayaasha, waddooyinka iyo khariidadaha. Hage kasta mar keliya ayaa la tiriyaa.
report-easy-what = Akhris fudud
report-easy-checked = La qoray, akhristayaalna hubiyeen
report-easy-written = La qoray, akhristayaal wali ma hubin
report-easy-facts = Macluumaadka bogga laga sameeyay
report-easy-none = Ma jiro

report-law = Halkan ma ku jiraan wax kasta oo sharcigu rabo?
report-law-text = Waxyaabaha sharcigu rabo ee leh bog waqtigiisii la hubiyay: { $fresh } ka mid ah { $all }. { $late ->
    [0] Wax leh bogag daahay oo keliya ma jiraan.
    [one] { $late } wuxuu leeyahay bogag hubintoodu daahday oo keliya.
   *[other] { $late } waxay leeyihiin bogag hubintoodu daahday oo keliya.
  } { $nothing ->
    [0] Wax aan bog lahayn ma jiraan.
    [one] { $nothing } bog ma leh.
   *[other] { $nothing } bog ma leh.
  }
report-law-caption = Waxa sharcigu rabo, iyo bogagga ka jawaaba
report-law-what = Jawaab
report-law-answered = Bog waqtigiisii la hubiyay
report-law-late = Bogag daahay oo keliya
report-law-nothing = Bog ma jiro

report-made = Yaa nala sameeyay?
report-made-text = Adeegyada, hagayaasha, waddooyinka iyo khariidadaha sheegaya cidda nala samaysay ama nala akhriday: { $with } ka mid ah { $all }. { $groups ->
    [0] Wali koox kama qayb qaadan.
    [one] { $groups } koox ayaa ka qayb qaadatay.
   *[other] { $groups } kooxood ayaa ka qayb qaatay.
  }
report-made-caption = Adeegyada, hagayaasha, waddooyinka iyo khariidadaha sheegaya cidda ka qayb qaadatay. Hage kasta mar keliya ayaa la tiriyaa.
report-made-what = Sheegid
report-made-with = Way sheegeen
report-made-without = Ma sheegin

report-waits = Immisa ayay dadku sugaan?
report-waits-text = Adeegyada aan hadda sugitaan lahayn: { $none } ka mid ah { $all }. { $long ->
    [0] Inta aan ognahay, adeeg in ka badan hal sano la sugo ma jiro.
    [one] { $long } adeeg ayaa in ka badan hal sano la sugaa.
   *[other] { $long } adeeg ayaa in ka badan hal sano la sugaa.
  } { $unknown ->
    [0] Bog kasta wuxuu sheegaa inta la sugo.
    [one] { $unknown } bog ma sheego inta la sugo.
   *[other] { $unknown } bog ma sheegaan inta la sugo.
  }
report-waits-caption = Adeegyada iyo inta dadka badankoodu sugaan. Adeegyada xirmay lama tirin.
report-waits-what = Sugitaan
report-waits-none = Sugitaan ma jiro
report-waits-6 = Ilaa 6 toddobaad
report-waits-18 = 7 ilaa 18 toddobaad
report-waits-52 = 19 ilaa 52 toddobaad
report-waits-longer = In ka badan hal sano
report-waits-unknown = Lama garanayo

report-answers = Maxaan ka qabannay fikradihiinna?
report-answers-text = Waxaan qabannay { $done } ka mid ah { $all ->
    [one] { $all } arrin
   *[other] { $all } arrimood
  } oo aad noo sheegteen. Waxaan wadnaa { $doing } kale. { $cannot ->
    [0] Wax aan samayn karin ma jiraan.
    [one] { $cannot } ka mid ah ma samayn karno, sababtana waan sheegnaa.
   *[other] { $cannot } ka mid ah ma samayn karno, sababtana waan sheegnaa.
  }
report-answers-caption = Jawaabaha aan ka bixinnay fikradihiinna
report-answers-what = Jawaab

report-gaps = Xagee ayay adeegyo ka maqan yihiin?
report-gaps-text = { $empty ->
    [0] Khariidadahayaga meel madhan kuma taal.
    [one] Meelaha madhan ee khariidadahayaga: { $empty } ka mid ah { $all }. Adeeg halkaas kama helin.
   *[other] Meelaha madhan ee khariidadahayaga: { $empty } ka mid ah { $all }. Adeeg halkaas kama helin.
  }
report-gaps-caption = Meelaha madhan ee khariidad kasta
report-gaps-what = Khariidad

## Warqadda hal bog ah

profile = Warqad hal bog ah oo i sharxaysa
profile-title = Warqaddayda hal bogga ah
profile-summary = Sheekadaada hal mar sheeg. Boggan buuxi, oo sii qof kasta oo adiga kugu cusub: macallin, dhakhtar, ama caawiye.
profile-name = Magacayga
profile-name-hint = Magaca aad rabto in dadku kuugu yeeraan.
profile-like = Waxa dadku igu jecel yihiin
profile-like-hint = Weydii qof si fiican kuu yaqaan, oo qor waxa uu yiraahdo.
profile-important = Waxa muhiim ii ah
profile-important-hint = Dadka, waxyaabaha iyo goobaha maalinta ka dhiga maalin wanaagsan. Waxa aadan weligaa ka maarmin.
profile-support = Sida si fiican la iigu caawiyo
profile-support-hint = Waxa ku caawiya, iyo waxa kugu adkeeya. Tusaale ahaan: ii sheeg ka hor inta aan wax is beddelin.
profile-talk = Sida la iila hadlo
profile-talk-hint = Erayo, calaamado mise sawirro? Waqti dheeraad ah ma u baahan tahay? Sidee lagu garan karaa inaad haa ama maya leedahay?
profile-worry = Waxa i welweliya
profile-worry-hint = Waxa ku cabsi geliya ama ku murugo geliya, sida lagu garto, iyo waxa markaas ku caawiya.
profile-health = Caafimaadkayga
profile-health-hint = Waxa ay tahay in dadku ogaadaan si aad u fayow tahay: daawo, cunto, hurdo, xanuun. Ka tag wixii sir ah.
profile-hopes = Waxa aan rajaynayo
profile-hopes-hint = Waxa aad rabto inaad dhowaan samayso ama barato, iyo marka aad weynaato.
profile-people = Dadka aan jeclahay
profile-people-hint = Qoyska, saaxiibbada, caawiyeyaasha, xayawaanka. Yaa dadku adiga wax kaaga weydiin karaan?

## Akhris internet la'aan

offline = Isticmaal internet la'aan
offline-title = Ku isticmaal website-kan internet la'aan
offline-summary = Bogagga oo dhan ku hay telefoonkaaga, tablet-kaaga ama kombiyuutarkaaga. Markaas waxaad akhrin kartaa adigoon lahayn shabakad ama data.
offline-size = Wuxuu qaataa ilaa { $size } MB oo meel ah (faylal: { $files }), iyo ugu badnaan inta le'eg oo data ah. Haddii aad karto, isticmaal Wi-Fi.
offline-zip = Soo degso wax walba (fayl ZIP ah)
offline-start = Ku hay qalabkan
offline-go-on = Sii wad
offline-update = Soo qaado nooca cusub
offline-part = Qayb ka mid ah ayaa ku jirta qalabkan. Faylal: { $done } oo ka mid ah { $all }. Waxaad ka sii wadi kartaa halkii ay ku joogsatay.
offline-busy = Hadda qalabkan waxaa ku jira { $done } fayl oo ka mid ah { $all }.
offline-all = Wax walba waxay ku jiraan qalabkan. Faylal: { $all }. Bogagga oo dhan waxaad furi kartaa internet la'aan.
offline-newer = Waxaa jira nooc ka cusub. Kan ku jira qalabkan weli wuu shaqeeyaa.
offline-stopped = Way joogsatay. Qalabkan waxaa ku jira { $done } fayl oo ka mid ah { $all }. Mar dambe ayaad sii wadi kartaa.
offline-lost = Xiriirkii wuu go'ay. Qalabkan waxaa ku jira { $done } fayl oo ka mid ah { $all }. Mar kale isku day marka aad internet hesho, halkii ayayna ka sii socon doontaa.
offline-full = Qalabkan meel ku filan kuma taal. Meel bannee, tusaale ahaan ka saar sawirro ama barnaamijyo hore. Kadib mar kale isku day.
offline-blocked = Browserkan uma oggola website-yada inay bogag hayaan. Daaqadda gaarka ah weligeed ma oggola. Isku day daaqad caadi ah, browser kale, ama siyaabaha kale ee hoose.
offline-gone = Hadda kuma jiro qalabkan. Mar kasta waad hayn kartaa mar kale.
offline-first = Kuma xirna internet-ka. Mar kale isku day marka aad ku xiranto.
not-connected-title = Kuma xirna internet-ka
not-connected-summary = Boggani weli kuma jiro qalabkaaga. Marka aad mar kale ku xiranto, waad furi kartaa.

## Qoraalka ku jira faylka ZIP

read-me-name = { $name }
read-me-unzip = 1. Marka hore fur galkan: guji badhanka midig ee mouse-ka oo dooro "Extract all". Mac-ga, laba jeer guji.
read-me-open = 2. Fur faylka index.html ee ku jira galka la furay. Wuxuu ka furmayaa browserkaaga. Internet uma baahnid.
read-me-current = Xogta sida saacadaha furitaanka way isbeddeli kartaa. Website-ka ayaa had iyo jeer haya tan ugu cusub.

## What search results can be narrowed by

search-age = Da'da
search-need = Baahida
search-topic = Mawduuca
search-sector = Yaa caawiya
search-area = Magaalada
search-cost = Kharashka
search-access = Helitaanka
search-kind = Nooca bogga
search-easy-read = Akhris fudud
search-free = Bilaash
search-paid = Lacag ayaa laga qaadaa
search-yes = Waxaa jira nooc akhriskiisu fudud yahay
