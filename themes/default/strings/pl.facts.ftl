# Zdania, które wypełnia program: liczby, daty, nazwy.

## Daty i godziny

days-every = Codziennie
days-range = { $first } – { $last }
date-and-time = { $date }, { $time }
date-and-times = { $date }, od { $from } do { $to }
date-to-date = { $from } – { $to }
time-morning = { $hour24 }:{ $minute }
time-afternoon = { $hour24 }:{ $minute }
time-noon = 12:00
time-midnight = 00:00
times-range = od { $from } do { $to }
times-from = od { $from }
times-to = do { $to }
season-term-time = Tylko w czasie roku szkolnego
season-school-holidays = Tylko w czasie ferii i wakacji

## Fakty

fact-ages = Wiek
fact-cost = Koszt
fact-wait = Czas czekania
fact-where = Gdzie
fact-referral = Kto może poprosić
fact-diagnosis = Diagnoza
fact-level = Wsparcie
fact-when = Kiedy
ages-range = od { $from } do { $to ->
    [one] { $to } roku
    [few] { $to } lat
    [many] { $to } lat
   *[other] { $to } lat
  }
ages-one = { $from ->
    [one] { $from } rok
    [few] { $from } lata
    [many] { $from } lat
   *[other] { $from } roku
  }
ages-up = od { $from ->
    [one] { $from } roku
    [few] { $from } lat
    [many] { $from } lat
   *[other] { $from } lat
  } wzwyż
cost-free = Bezpłatnie
cost-from = Od { $amount }
cost-to = od { $from } do { $to }
wait-none = Bez czekania
wait-weeks = Do { $weeks ->
    [one] { $weeks } tygodnia
    [few] { $weeks } tygodni
    [many] { $weeks } tygodni
   *[other] { $weeks } tygodnia
  }
wait-none-sentence = Obecnie nikt nie czeka.
wait-weeks-sentence = Większość osób czeka najwyżej { $weeks ->
    [one] { $weeks } tydzień
    [few] { $weeks } tygodnie
    [many] { $weeks } tygodni
   *[other] { $weeks } tygodnia
  }.
where-everywhere = Cały obszar { $council }
where-more = { $first } i jeszcze { $count ->
    [one] { $count } miejsce
    [few] { $count } miejsca
    [many] { $count } miejsc
   *[other] { $count } miejsca
  }
referral-self = Można poprosić samemu
referral-others = Potrzebne jest skierowanie
diagnosis-no = Diagnoza nie jest potrzebna
diagnosis-yes = Diagnoza jest potrzebna
status-open = Działa
status-paused = Obecnie wstrzymane
status-closed = Zamknięte
booking-needed = Trzeba zarezerwować miejsce.
booking-not-needed = Nie trzeba rezerwować miejsca.
kind-service = Pomoc
kind-guide = Poradnik
kind-event = Wydarzenie
kind-news = Wiadomość
kinds-service = Rodzaje pomocy
kinds-guide = Poradniki
kinds-event = Wydarzenia
kinds-news = Wiadomości
audience-families = rodzin
audience-young-people = młodych ludzi
audience-professionals = specjalistów
form-link = Formularz w internecie
feedback-link = Prosimy napisać do nas e-mail
feedback-link-web = Prosimy napisać do nas przez internet
feedback-subject = W sprawie strony „{ $title }”
website-link = { $host }

## Strony, które program tworzy sam

home = Strona główna
page-title = { $page } – { $site }
page-of = { $title } (strona { $number } z { $count })
count-pages = { $count ->
    [one] { $count } strona
    [few] { $count } strony
    [many] { $count } stron
   *[other] { $count } strony
  }
count-entries = { $count ->
    [one] { $count } wpis
    [few] { $count } wpisy
    [many] { $count } wpisów
   *[other] { $count } wpisu
  }
list-empty = Tu jeszcze nic nie ma. Prosimy zadzwonić, a poszukamy.
services-summary = Wszystkie rodzaje pomocy z tego spisu, według tego, kto je prowadzi. Każda strona mówi, dla kogo jest pomoc, jak ją dostać i ile kosztuje.
guides-summary = Porady prostymi słowami, krok po kroku.
events-summary = Co się wkrótce wydarzy. Każde wydarzenie ma plik do kalendarza.
events-upcoming = Wkrótce
events-past = Już się odbyły
events-calendar = Wszystkie wydarzenia jako plik kalendarza
news-summary = Co się zmieniło i dlaczego.
news-feed = Wiadomości jako kanał RSS
browse = Przeglądanie
browse-title = Szukanie pomocy na różne sposoby
browse-summary = Prosimy wybrać wygodny sposób. Wszystkie prowadzą do tych samych stron.
browse-age = Według wieku
browse-need = Według potrzeby
browse-topic = Według tematu
browse-sector = Według tego, kto pomaga
browse-area = Według miejscowości
others-age = Inny wiek
others-need = Inne potrzeby
others-topic = Inne tematy
others-sector = Inni, którzy pomagają
others-area = Inne miejscowości
facet-age = Pomoc według wieku: { $label }
facet-need = Pomoc: { $label }
facet-need-more = Wiele innych rodzajów pomocy jest dla każdego dziecka i młodego człowieka. Są na stronie „Rodzaje pomocy”.
facet-topic = { $label }
facet-sector = { $label }
facet-area = Pomoc w miejscowości { $label }
group-guides = Poradniki
a-z = Od A do Z
a-z-summary = Wszystkie rodzaje pomocy i poradniki, także pod innymi nazwami, których ludzie używają.
a-z-letter = Od A do Z: { $letter }
law = Co mówi prawo
law-title = Co musi tu być według prawa
law-summary = Prawo wylicza, co musi zawierać każda Local Offer (lokalna oferta pomocy). Tu jest każdy punkt prostymi słowami i miejsce, w którym można go znaleźć.
law-count = Punkty, które mają swoją stronę: { $answered } z { $count }.
law-information = Co musi dać się znaleźć
law-publishing = Jak musimy tworzyć ten spis i o niego dbać
sure-text = Przeczytaliśmy przepis.
sure-number = Potwierdziliśmy numer punktu.
sure-topic = Znamy temat, ale nie potwierdziliśmy punktu.
words = Trudne słowa
words-summary = Trudne słowa, które można tu spotkać, i ich znaczenie.
help = Pomoc
help-page-title = Pomoc od razu
help-page-summary = Gdy sprawa nie może czekać i kogo można zapytać.
accessibility = Dostępność
accessibility-title = Deklaracja dostępności
accessibility-summary = To jest deklaracja dostępności serwisu { $site }. Odpowiada za nią { $council }. Chcemy, żeby każdy mógł z niego korzystać.
compliance-full = Ta strona internetowa jest w pełni zgodna ze standardem Web Content Accessibility Guidelines (WCAG) w wersji 2.2 na poziomie AA.
compliance-partial = Ta strona internetowa jest częściowo zgodna ze standardem Web Content Accessibility Guidelines (WCAG) w wersji 2.2 na poziomie AA. Powody są wymienione poniżej.
compliance-none = Ta strona internetowa nie jest zgodna ze standardem Web Content Accessibility Guidelines (WCAG) w wersji 2.2 na poziomie AA. Poniżej jest lista tego, co nie działa.
credits = Autorzy
credits-title = Kto to zrobił
credits-summary = Grupy, które tworzyły strony razem z nami, i cudza praca, z której korzystamy.
credits-program = Program, który tworzy ten serwis
credits-program-by = Autorzy programu local-offer
site-map = Mapa serwisu
site-map-summary = Wszystkie strony, każda na swoim miejscu.
site-map-about = O tym serwisie
search = Szukaj
search-summary = Wystarczy jedno lub dwa słowa, na przykład „logopeda”. Nie muszą być napisane bezbłędnie.
not-found-title = Nie możemy znaleźć tej strony
not-found-summary = Strona mogła zmienić adres albo w adresie jest błąd. Można zacząć od tematu albo zadzwonić, a poszukamy.
redirect-title = Nowy adres strony: { $title }
service-calendar = Dodaj do kalendarza

## W tekście strony

callout-note = Uwaga
callout-tip = Wskazówka
callout-important = Ważne
callout-warning = Ostrzeżenie
callout-caution = Ostrożnie
table-without-caption = Tabela
word-explained = co to znaczy
footnote = Przypis
footnotes = Przypisy
footnote-back = Powrót do tekstu

## Łatwe do czytania. Stałe zdania, najwyżej 12 słów.

easy-page-title = { $title }, łatwe do czytania
easy-home-title = { $site }, łatwe do czytania
easy-how-to-1 = Wybierz temat albo swój wiek.
easy-how-to-2 = Potem wybierz stronę do czytania.
easy-all-line = To jest lista wszystkich stron łatwych do czytania.
easy-words-line = To jest lista trudnych słów. Mówimy, co znaczą.
easy-help-line = Do kogo zadzwonić, gdy sprawa nie może czekać.
easy-search = Znajdź stronę
easy-search-how-1 = Napisz słowo w polu.
easy-search-how-2 = Potem naciśnij „Szukaj”.
easy-search-how-3 = Nie musisz napisać go bezbłędnie.
easy-count = { $count ->
    [one] 1 strona
    [few] { $count } strony
    [many] { $count } stron
   *[other] { $count } strony
  }
easy-group-advice = Przeczytaj o tym
easy-group-services = Kto może pomóc
easy-title-what = Co to jest?
easy-title-who = Dla kogo to jest?
easy-title-how = Jak to dostać?
easy-title-cost = Ile to kosztuje?
easy-title-wait = Jak długo się czeka?
easy-title-where = Gdzie i kiedy to jest?
easy-title-else = Co zrobić, jeśli nie możesz tego dostać?
easy-about = Temat tej strony: { $title }.
easy-runs = Prowadzi to { $organisation }.
easy-sector = Dział: { $sector }.
easy-paused = Teraz jest przerwa. Zapytaj, kiedy znów będzie można przyjść.
easy-closed = To jest już zamknięte.
easy-ages-sentence = To jest dla osób w wieku od { $from } do { $to } lat.
easy-ages-sentence-up-to = To jest dla dzieci i młodych ludzi w wieku do { $to } lat.
easy-needs = To może pomóc w takich sprawach:
easy-diagnosis-no = Nie potrzebujesz diagnozy.
easy-diagnosis-yes = Najpierw potrzebujesz diagnozy.
easy-criteria = Są zasady, kto może to dostać.
easy-on-full-page = Zasady są na pełnej stronie.
easy-how-unknown = Zapytaj, jak to dostać.
easy-form = Możesz wypełnić formularz w internecie.
easy-form-link = Otwórz formularz
easy-cost-unknown = Nie wiemy jeszcze, ile to kosztuje. Zapytaj o to.
easy-free = To jest za darmo. Nic nie płacisz.
easy-cost = To kosztuje { $amount }.
easy-cost-nothing = To jest za darmo.
easy-cost-for = To cena za: { $what }.
easy-cost-who = Tyle płacą te osoby: { $who }.
easy-wait-none = Nie musisz czekać.
easy-wait = Większość ludzi czeka najwyżej { $weeks ->
    [one] 1 tydzień
    [few] { $weeks } tygodnie
    [many] { $weeks } tygodni
   *[other] { $weeks } tygodnia
  }.
easy-wait-months = To jest około { $months ->
    [one] 1 miesiąca
    [few] { $months } miesięcy
    [many] { $months } miesięcy
   *[other] { $months } miesiąca
  }.
easy-while-you-wait = Ta pomoc jest dla ciebie, gdy czekasz:
easy-access = W tym miejscu jest:
easy-days = Dni: { $days }.
easy-hours = Godziny: { $hours }.
easy-season = { $season }.
easy-ring = Możesz zadzwonić:
easy-ring-text = Możesz zadzwonić przez tekst (Text relay):
easy-email = Możesz napisać e-mail:
easy-web = Możesz zajrzeć do internetu:
easy-open = Możesz dzwonić w tych godzinach:
easy-gap = Nie znaleźliśmy tu pomocy.
language-name = Polski
in-main-language = po angielsku

## Drogi, mapy i odpowiedzi

kind-pathway = Droga krok po kroku
kind-provision-map = Mapa pomocy
kind-reply = Państwa głosy, nasze działania
kinds-pathway = Drogi krok po kroku
kinds-provision-map = Mapy pomocy
kinds-reply = Państwa głosy, nasze działania
pathways-summary = Co się dzieje krok po kroku: kto pomaga na każdym etapie i co będzie dalej.
maps-summary = Jaka pomoc jest dla kogo, w jednej tabeli. Widać też, gdzie jej nie mamy.
maps-beside = Więcej o mapach
ages-entry-child = { $age ->
    [0] Moje dziecko nie ma jeszcze roku
    [one] Moje dziecko ma { $age } rok
    [few] Moje dziecko ma { $age } lata
    [many] Moje dziecko ma { $age } lat
   *[other] Moje dziecko ma { $age } roku
  }
ages-entry-me = { $age ->
    [one] Mam { $age } rok
    [few] Mam { $age } lata
    [many] Mam { $age } lat
   *[other] Mam { $age } roku
  }
availability-everyone = Wszyscy
way-step-up = Więcej pomocy
way-step-down = Mniej pomocy
way-not-eligible = Jeśli nie można tego dostać
axis-sectors = Kto pomaga
axis-levels = Wsparcie
axis-needs = Potrzeba
axis-age-bands = Wiek
axis-outcomes = Dorastanie
axis-areas = Miejscowość
axis-topics = Temat
axis-availability = Kto może skorzystać
axes-sectors = kto pomaga
axes-levels = ile wsparcia
axes-needs = potrzeby
axes-age-bands = wiek
axes-outcomes = czego chcesz, gdy dorośniesz
axes-areas = miejscowości
axes-topics = tematy
axes-availability = kto może skorzystać
map-caption = { $title }. Wiersze: { $rows }. Kolumny: { $columns }.
map-caption-split = { $title }: { $split }. Wiersze: { $rows }. Kolumny: { $columns }.
map-gap = Nie znaleźliśmy tu pomocy.
map-counts = { $services ->
    [0] Brak pomocy
    [one] { $services } rodzaj pomocy
    [few] { $services } rodzaje pomocy
    [many] { $services } rodzajów pomocy
   *[other] { $services } rodzaju pomocy
  }, { $gaps ->
    [0] bez luk
    [one] { $gaps } luka
    [few] { $gaps } luki
    [many] { $gaps } luk
   *[other] { $gaps } luki
  }
map-by-age-link = Ta sama pomoc według wieku
map-by-age-title = { $title }: według wieku
map-by-age-summary = Cała pomoc z tej mapy, osobna lista dla każdego wieku.
map-csv = Ta mapa jako plik arkusza kalkulacyjnego (CSV)
gaps = Gdzie brakuje pomocy
gaps-summary = Wszystkie puste pola naszych map. Szukaliśmy tam pomocy i jej nie znaleźliśmy.
gaps-count = { $gaps ->
    [0] Puste pola: żadne z { $cells }.
    [one] Puste pola: { $gaps } z { $cells }.
    [few] Puste pola: { $gaps } z { $cells }.
    [many] Puste pola: { $gaps } z { $cells }.
   *[other] Puste pola: { $gaps } z { $cells }.
  }
gaps-caption = Puste pola mapy „{ $title }”
gaps-csv = Wszystkie puste pola jako plik arkusza kalkulacyjnego (CSV)
sheet-map = Mapa
sheet-table = Tabela
sheet-row = Wiersz
sheet-column = Kolumna
sheet-service = Rodzaj pomocy
sheet-organisation = Organizacja
sheet-ages = Wiek
sheet-telephone = Telefon
sheet-address = Strona
sheet-gap = nie znaleziono pomocy

## Do wersji łatwej do czytania i z powrotem

easy-home = Łatwe do czytania
easy-all = Wszystkie strony łatwe do czytania
easy-words = Trudne słowa
easy-help = Pomoc od razu
easy-full-site = Pełny serwis
easy-this-page = Ta strona w wersji łatwej do czytania
easy-start = Łatwe do czytania
full-this-page = Pełna strona
full-start = Pełny serwis

## Państwa głosy, nasze działania

answer-done = Zrobiliśmy to
answer-doing = Robimy to
answer-cannot = Nie możemy tego zrobić, bo
count-comments = { $count ->
    [0] brak uwag
    [one] { $count } uwaga
    [few] { $count } uwagi
    [many] { $count } uwag
   *[other] { $count } uwagi
  }
replies-summary = Co nam Państwo powiedzieli i co z tym zrobiliśmy. Gdy czegoś nie możemy zrobić, mówimy dlaczego.
replies-all = Wszystkie uwagi i odpowiedzi
replies-year-title = Państwa uwagi i nasze odpowiedzi, { $year }
replies-year-summary = Prawo mówi, że { $council } musi co najmniej raz w roku publikować, co ludzie mówią o Local Offer (lokalnej ofercie pomocy) i co odpowiadamy (SEND Regulations 2014, regulation 56). To jest raport za { $year }. Nie ma w nim niczyich nazwisk.

## Kto tworzył strony razem z nami

made-with = Zrobione razem
made-with-title = Zrobione razem: kto brał udział
made-with-summary = Dzieci, młodzi ludzie, rodzice i inni pisali, zmieniali i czytali strony razem z nami. Tu piszemy, kto to był i co się dzięki temu zmieniło.
made-with-counts = { $groups ->
    [0] Nikt jeszcze nie brał udziału.
    [one] { $groups } grupa pracowała z nami nad { $pages ->
        [one] { $pages } stroną
        [few] { $pages } stronami
        [many] { $pages } stronami
       *[other] { $pages } stronami
      }.
    [few] { $groups } grupy pracowały z nami nad { $pages ->
        [one] { $pages } stroną
        [few] { $pages } stronami
        [many] { $pages } stronami
       *[other] { $pages } stronami
      }.
    [many] { $groups } grup pracowało z nami nad { $pages ->
        [one] { $pages } stroną
        [few] { $pages } stronami
        [many] { $pages } stronami
       *[other] { $pages } stronami
      }.
   *[other] { $groups } grupy pracowało z nami nad { $pages ->
        [one] { $pages } stroną
        [few] { $pages } stronami
        [many] { $pages } stronami
       *[other] { $pages } stronami
      }.
  }
made-with-read = Czytali ją, żeby sprawdzić, czy łatwo ją zrozumieć.
made-with-language = { $title } ({ $language })
co-production-means = Co to znaczy „co-production” (wspólne tworzenie)

## Jak nam idzie

report = Jak nam idzie
report-summary = Co w tym serwisie jest dobre, a co jeszcze nie dość dobre. Każda liczba jest policzona z samych stron.
report-count = Ile
report-of-all = Ze wszystkich
report-share = { $count } z { $all }

report-fresh = Czy nasze strony są aktualne?
report-fresh-text = Na czas sprawdzono { $fresh } z { $all } stron. { $late ->
    [0] Żadna strona nie czeka za długo na sprawdzenie.
    [one] { $late } strona czeka na sprawdzenie za długo.
    [few] { $late } strony czekają na sprawdzenie za długo.
    [many] { $late } stron czeka na sprawdzenie za długo.
   *[other] { $late } strony czeka na sprawdzenie za długo.
  } { $never ->
    [0] Każdą stronę sprawdzono co najmniej raz.
    [one] { $never } strony nigdy nie sprawdzono.
    [few] { $never } stron nigdy nie sprawdzono.
    [many] { $never } stron nigdy nie sprawdzono.
   *[other] { $never } strony nigdy nie sprawdzono.
  }
report-fresh-caption = Strony według ostatniego sprawdzenia. Wiadomości i minionych wydarzeń nie liczymy.
report-fresh-what = Sprawdzenie
report-fresh-in-time = Sprawdzone na czas
report-fresh-late = Po terminie
report-fresh-never = Nigdy nie sprawdzone

report-easy = Czy można to przeczytać w wersji łatwej do czytania?
report-easy-text = Strony z wersją łatwą do czytania, którą sprawdziła grupa czytelników: { $checked } z { $all }. { $written ->
    [0] Żadna inna wersja nie czeka na sprawdzenie.
    [one] Jeszcze { $written } jest napisana, ale nikt jej nie sprawdził.
    [few] Jeszcze { $written } są napisane, ale nikt ich nie sprawdził.
    [many] Jeszcze { $written } jest napisanych, ale nikt ich nie sprawdził.
   *[other] Jeszcze { $written } jest napisanych, ale nikt ich nie sprawdził.
  } { $none ->
    [0] Każdą stronę można przeczytać w wersji łatwej do czytania.
    [one] { $none } strona nie ma wersji łatwej do czytania.
    [few] { $none } strony nie mają wersji łatwej do czytania.
    [many] { $none } stron nie ma wersji łatwej do czytania.
   *[other] { $none } strony nie ma wersji łatwej do czytania.
  }
report-easy-old = { $count ->
    [one] { $count } wersja łatwa do czytania może być nieaktualna, bo jej stronę sprawdzono później.
    [few] { $count } wersje łatwe do czytania mogą być nieaktualne, bo ich strony sprawdzono później.
    [many] { $count } wersji łatwych do czytania może być nieaktualnych, bo ich strony sprawdzono później.
   *[other] { $count } wersji łatwej do czytania może być nieaktualne, bo ich strony sprawdzono później.
  }
report-easy-caption = Wersje łatwe do czytania dla rodzajów pomocy, poradników, dróg i map. Poradnik liczy się raz.
report-easy-what = Wersja łatwa do czytania
report-easy-checked = Napisana i sprawdzona przez czytelników
report-easy-written = Napisana, jeszcze nie sprawdzona przez czytelników
report-easy-facts = Zrobiona z informacji na stronie
report-easy-none = Brak

report-law = Czy jest tu wszystko, czego wymaga prawo?
report-law-text = Wymogi prawa, które mają stronę sprawdzoną na czas: { $fresh } z { $all }. { $late ->
    [0] Żaden wymóg nie ma samych stron po terminie.
    [one] { $late } ma tylko strony po terminie sprawdzenia.
    [few] { $late } mają tylko strony po terminie sprawdzenia.
    [many] { $late } ma tylko strony po terminie sprawdzenia.
   *[other] { $late } ma tylko strony po terminie sprawdzenia.
  } { $nothing ->
    [0] Każdy wymóg ma stronę.
    [one] { $nothing } nie ma strony.
    [few] { $nothing } nie mają strony.
    [many] { $nothing } nie ma strony.
   *[other] { $nothing } nie ma strony.
  }
report-law-caption = Czego wymaga prawo, według stron, które na to odpowiadają
report-law-what = Odpowiedź
report-law-answered = Strona sprawdzona na czas
report-law-late = Tylko strony po terminie
report-law-nothing = Brak strony

report-made = Kto to robił razem z nami?
report-made-text = Strony o pomocy, poradniki, drogi i mapy, które mówią, kto je z nami tworzył lub czytał: { $with } z { $all }. { $groups ->
    [0] Żadna grupa jeszcze nie brała udziału.
    [one] Udział brała { $groups } grupa.
    [few] Udział brały { $groups } grupy.
    [many] Udział brało { $groups } grup.
   *[other] Udział brało { $groups } grupy.
  }
report-made-caption = Strony o pomocy, poradniki, drogi i mapy z informacją, kto brał udział. Poradnik liczy się raz.
report-made-what = Informacja
report-made-with = Z informacją
report-made-without = Bez informacji

report-waits = Jak długo ludzie czekają?
report-waits-text = Rodzaje pomocy, na które teraz nie trzeba czekać: { $none } z { $all }. { $long ->
    [0] Z tego, co wiemy, na żaden rodzaj pomocy nie czeka się dłużej niż rok.
    [one] Na { $long } rodzaj pomocy czeka się dłużej niż rok.
    [few] Na { $long } rodzaje pomocy czeka się dłużej niż rok.
    [many] Na { $long } rodzajów pomocy czeka się dłużej niż rok.
   *[other] Na { $long } rodzaju pomocy czeka się dłużej niż rok.
  } { $unknown ->
    [0] Każda strona mówi, jak długo się czeka.
    [one] { $unknown } strona nie mówi, jak długo się czeka.
    [few] { $unknown } strony nie mówią, jak długo się czeka.
    [many] { $unknown } stron nie mówi, jak długo się czeka.
   *[other] { $unknown } strony nie mówi, jak długo się czeka.
  }
report-waits-caption = Rodzaje pomocy według tego, jak długo czeka większość osób. Zamkniętych nie liczymy.
report-waits-what = Czas czekania
report-waits-none = Bez czekania
report-waits-6 = Do 6 tygodni
report-waits-18 = Od 7 do 18 tygodni
report-waits-52 = Od 19 do 52 tygodni
report-waits-longer = Ponad rok
report-waits-unknown = Nie wiadomo

report-answers = Co zrobiliśmy z Państwa uwagami?
report-answers-text = Zrobiliśmy { $done } z { $all ->
    [one] { $all } rzeczy
    [few] { $all } rzeczy
    [many] { $all } rzeczy
   *[other] { $all } rzeczy
  }, o które nas Państwo prosili. W trakcie jest jeszcze { $doing }. { $cannot ->
    [0] Nie ma niczego, czego nie możemy zrobić.
    [one] Nie możemy zrobić { $cannot } z nich i mówimy dlaczego.
    [few] Nie możemy zrobić { $cannot } z nich i mówimy dlaczego.
    [many] Nie możemy zrobić { $cannot } z nich i mówimy dlaczego.
   *[other] Nie możemy zrobić { $cannot } z nich i mówimy dlaczego.
  }
report-answers-caption = Nasze odpowiedzi na Państwa uwagi
report-answers-what = Odpowiedź

report-gaps = Gdzie brakuje pomocy?
report-gaps-text = { $empty ->
    [0] Żadne pole naszych map nie jest puste.
    [one] Puste pola naszych map: { $empty } z { $all }. Nie znaleźliśmy tam pomocy.
    [few] Puste pola naszych map: { $empty } z { $all }. Nie znaleźliśmy tam pomocy.
    [many] Puste pola naszych map: { $empty } z { $all }. Nie znaleźliśmy tam pomocy.
   *[other] Puste pola naszych map: { $empty } z { $all }. Nie znaleźliśmy tam pomocy.
  }
report-gaps-caption = Puste pola każdej mapy
report-gaps-what = Mapa

## Profil na jednej stronie

profile = Profil na jednej stronie
profile-title = Mój profil na jednej stronie
profile-summary = Opowiedz swoją historię raz. Wypełnij tę stronę i daj ją każdemu, kto cię jeszcze nie zna: nauczycielce, lekarzowi, opiekunowi.
profile-name = Moje imię
profile-name-hint = Imię, którym chcesz być nazywana lub nazywany.
profile-like = Za co ludzie mnie lubią
profile-like-hint = Zapytaj kogoś, kto dobrze cię zna, i zapisz, co mówi.
profile-important = Co jest dla mnie ważne
profile-important-hint = Ludzie, rzeczy i miejsca, dzięki którym dzień jest dobry. To, bez czego nie chcesz być nigdy.
profile-support = Jak dobrze mi pomagać
profile-support-hint = Co ci pomaga, a co utrudnia. Na przykład: powiedz mi, zanim coś się zmieni.
profile-talk = Jak ze mną rozmawiać
profile-talk-hint = Słowa, gesty czy obrazki? Czy potrzebujesz więcej czasu? Po czym poznać, że mówisz „tak” lub „nie”?
profile-worry = Co mnie martwi
profile-worry-hint = Czego się boisz lub co sprawia ci przykrość, po czym to widać i co wtedy pomaga.
profile-health = Moje zdrowie
profile-health-hint = Co trzeba wiedzieć, żeby było ci dobrze: leki, jedzenie, sen, ból. Pomiń to, co jest prywatne.
profile-hopes = Na co mam nadzieję
profile-hopes-hint = Co chcesz robić lub czego się nauczyć niedługo i gdy będziesz starsza lub starszy.
profile-people = Ludzie, którzy są dla mnie ważni
profile-people-hint = Rodzina, przyjaciele, opiekunowie, zwierzęta. Kogo można o ciebie zapytać?

## Czytanie bez internetu

offline = Używaj bez internetu
offline-title = Korzystaj z Local Offer bez internetu
offline-summary = Zachowaj wszystkie strony na telefonie, tablecie lub komputerze. Potem możesz je czytać bez zasięgu i bez danych.
offline-size = Zajmuje około { $size } MB miejsca (plików: { $files }) i najwyżej tyle samo danych. Jeśli możesz, użyj Wi-Fi.
offline-zip = Pobierz wszystko (plik ZIP)
offline-start = Zachowaj na tym urządzeniu
offline-go-on = Kontynuuj
offline-update = Pobierz nowszą wersję
offline-part = Część jest na tym urządzeniu. Pliki: { $done } z { $all }. Możesz kontynuować od tego miejsca.
offline-busy = Na tym urządzeniu jest teraz plików: { $done } z { $all }.
offline-all = Wszystko jest na tym urządzeniu. Pliki: { $all }. Możesz otwierać wszystkie strony bez internetu.
offline-newer = Jest nowsza wersja. Ta na tym urządzeniu nadal działa.
offline-stopped = Zatrzymano. Na tym urządzeniu jest plików: { $done } z { $all }. Możesz kontynuować później.
offline-lost = Połączenie zostało przerwane. Na tym urządzeniu jest plików: { $done } z { $all }. Spróbuj ponownie, gdy będzie internet. Zacznie się od tego miejsca.
offline-full = Na tym urządzeniu jest za mało miejsca. Zwolnij miejsce, na przykład usuń stare zdjęcia lub aplikacje. Potem spróbuj ponownie.
offline-blocked = Ta przeglądarka nie pozwala stronom niczego zachować. W oknie prywatnym nigdy na to nie pozwala. Spróbuj w zwykłym oknie, w innej przeglądarce lub w inny sposób poniżej.
offline-gone = Nie ma już tego na tym urządzeniu. Możesz to znowu zachować w każdej chwili.
offline-first = Nie masz połączenia z internetem. Spróbuj ponownie, gdy będzie.
not-connected-title = Nie masz połączenia z internetem
not-connected-summary = Tej strony nie ma jeszcze na Twoim urządzeniu. Otworzysz ją, gdy znowu będzie internet.

## Notatka w pliku ZIP

read-me-name = { $name }
read-me-unzip = 1. Najpierw rozpakuj ten folder: kliknij go prawym przyciskiem myszy i wybierz „Wyodrębnij wszystkie”. Na komputerze Mac kliknij go dwa razy.
read-me-open = 2. Otwórz plik index.html w rozpakowanym folderze. Otworzy się w przeglądarce. Nie potrzebujesz internetu.
read-me-current = Informacje, takie jak godziny otwarcia, mogą się zmienić. Najnowsze są zawsze na stronie internetowej.

## What search results can be narrowed by

search-age = Wiek
search-need = Potrzeba
search-topic = Temat
search-sector = Kto pomaga
search-area = Miasto
search-cost = Koszt
search-access = Dostępność
search-kind = Rodzaj strony
search-easy-read = Łatwe do czytania
search-free = Bezpłatne
search-paid = Płatne
search-yes = Jest wersja łatwa do czytania
