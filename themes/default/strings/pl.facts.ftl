# Zdania, które wypełnia program: liczby, daty, nazwy.

## Daty i godziny

days-every = Codziennie
days-range = { $first } – { $last }
date-and-time = { $date }, { $time }
date-and-times = { $date }, od { $from } do { $to }
date-to-date = { $from } – { $to }
time-morning = { $clock } rano
time-afternoon = { $clock } po południu
time-noon = 12 w południe
time-midnight = 0:00
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
