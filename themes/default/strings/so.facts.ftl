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
