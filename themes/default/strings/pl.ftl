# Słowa motywu po polsku.

skip = Przejdź do treści strony
main-navigation = Menu główne
breadcrumb = Tu jesteś
footer-navigation = O tym serwisie
urgent-help = Pilna pomoc
urgent-help-why = Gdy ktoś jest w niebezpieczeństwie albo sprawa nie może czekać
feed = Kanał wiadomości (RSS)
feedback-ask = Czy na tej stronie jest błąd albo czegoś brakuje?
suggest-change = Zaproponuj zmianę na tej stronie
page-address = Adres tej strony:
on-this-page = Na tej stronie
draft = To jest wersja robocza. Widzą ją tylko osoby, które mają podgląd.

help-title = Rozmowa z człowiekiem
help-intro = Nie trzeba szukać samemu. Prosimy zadzwonić lub napisać, a ktoś pomoże szukać.
if-no-answer = Jeśli nikt nie odbiera

phone = Telefon
text-phone = Rozmowa przez tekst (Text relay)
email = E-mail
web = W internecie
text-message = SMS
hours = Godziny

key-facts = Najważniejsze informacje
who-it-is-for = Dla kogo
all-must-be-true = Wszystkie te warunki muszą być spełnione
how-to-get-it = Jak dostać pomoc
who-can-ask = Kto może o nią poprosić
what-to-do = Co zrobić
fill-in-form = Formularz do wypełnienia
write-to = Adres do listów
what-happens-next = Co się dzieje potem
how-unknown = Nie wiemy jeszcze, jak dostać tę pomoc. Prosimy zapytać na miejscu.
what-it-costs = Ile to kosztuje
free = To nic nie kosztuje.
cost-unknown = Nie wiemy jeszcze, ile to kosztuje. Prosimy zapytać na miejscu.
where-and-when = Gdzie i kiedy
where-and-when-unknown = Prosimy zapytać, gdzie i kiedy można się spotkać.
where = Gdzie
when = Kiedy
how-to-get-there = Jak dojechać
getting-there = Dojazd
access = Warto wiedzieć o tym miejscu
how-long-you-wait = Jak długo się czeka
wait-unknown = Nie wiemy, jak długo się czeka. Prosimy zapytać na miejscu.
counted = Stan na
while-you-wait = Co pomaga w czasie czekania
if-you-cannot-get-it = Jeśli nie można dostać tej pomocy
if-you-cannot-get-it-intro = Są inne możliwości. Oto one.
who-to-ask = Kogo zapytać
contacts-unknown = Nie wiemy jeszcze, kogo pytać. Te osoby mogą się tego dowiedzieć:
website = Własna strona internetowa
languages = Języki, w których się tam mówi lub miga
this-page-is-for = Ta strona jest dla
more-like-this = Więcej takich stron
topics = Tematy
needs = Potrzeby
areas = Miejscowości
sector = Dział
outcomes = Dorastanie

who-made-this = Kto tworzył tę stronę razem z nami
what-changed = Co się zmieniło
is-it-right = Czy ta strona jest aktualna?
last-checked = Ostatnio sprawdzono
check-again-by = Sprawdzimy ponownie do
looked-after-by = O stronę dba
overdue = Tę stronę trzeba było już sprawdzić. Część informacji może być nieaktualna. Przed wyjściem z domu warto zadzwonić.
never-checked = Nie wiemy, kiedy ostatnio sprawdzono tę stronę. Przed wyjściem z domu warto zadzwonić.

parts = Części tego poradnika
previous = Poprzednia
next = Następna
previous-and-next = Dalsze części tego poradnika

event-over = To wydarzenie już się odbyło.
add-to-calendar = Dodaj do kalendarza
booking = Rezerwacja
book-by = Rezerwacja do
cost-label = Koszt

published = Opublikowano

start-by-age = Wybór według wieku
start-by-need = Wybór według potrzeby
start-by-topic = Wybór według tematu
what-is-new = Co nowego
coming-up = Wkrótce
cannot-wait = Gdy sprawa nie może czekać

pages-of-the-list = Strony tej listy
subscribe = Jak być na bieżąco
letters = Litery
see = zobacz

required-key = Numer
required-source = Prawo
required-sure = Na ile jesteśmy pewni
required-pages = Gdzie to jest
required-none = Na razie żadna strona o tym nie mówi.

urgent-title = Gdy sprawa nie może czekać
people-to-ask = Kogo można zapytać
people-to-ask-intro = Gdy sprawa nie jest pilna, ale potrzebna jest rozmowa.
other-ways = Inne formy tej strony
other-ways-text = Prosimy zapytać kogokolwiek z osób, których numery są na tej stronie. Mogą przeczytać stronę, wydrukować ją i wysłać pocztą albo znaleźć kogoś, kto mówi po polsku lub miga.

commitment = Co powinno być możliwe
compliance = Na ile dostępny jest ten serwis
problems = Co jeszcze nie działa
non-compliance = Jeszcze niezgodne z prawem
burden = Na razie zbyt trudne do zmiany
out-of-scope = Czego prawo nie obejmuje
criterion = Zasada
instead = Co można zrobić
fix-by = Naprawimy do
no-problems = Nie wiemy o żadnych problemach.
testing = Jak to sprawdziliśmy
tested = Data sprawdzenia
report-problem = Zgłoszenie problemu lub prośba o inną formę
enforcement = Jeśli nasza odpowiedź nie wystarcza
statement-dates = O tej deklaracji
prepared = Data sporządzenia
reviewed = Ostatnio sprawdzono
statement-overdue = Ta deklaracja ma ponad rok. Trzeba było ją już sprawdzić.

made-by = Osoby, które tworzyły strony razem z nami
works = Obrazki i oprogramowanie
work-by = Autor
licence = Licencja

also-called = Inne nazwy:

moved = Ta strona ma nowy adres
moved-to = Teraz jest tutaj

not-found-help = Może pomoże jedna z tych stron

## Wyszukiwanie

search-this-site = Szukaj w tym serwisie
search-what = Czego Państwo szukają?
search-off = Wyszukiwanie nie działa, bo w tej przeglądarce wyłączono skrypty. Poniższe listy prowadzą do tych samych stron.
search-results = Znalezione strony
search-more = Pokaż więcej wyników
search-filter = Zawęź wyniki
search-filter-how = Wyniki zmieniają się od razu po zaznaczeniu pola. Nic innego się nie przesuwa.
search-chosen = Wybrane filtry
search-clear = Usuń wszystkie filtry
search-remove = Usuń
search-busy = Szukamy…
search-found = Liczba znalezionych stron:
search-all = Ze wszystkimi słowami:
search-some = Żadna strona nie zawiera wszystkich tych słów. Te strony zawierają niektóre z nich.
search-none = Nie ma strony z tymi słowami.
search-none-filtered = Nie ma strony z tymi słowami, która pasuje do filtrów. Po usunięciu filtra będzie więcej wyników.
search-unknown = Nie znamy tego słowa:
search-corrected = Pokazujemy wyniki dla:
search-instead = Szukaj zamiast tego:
search-near = Może pomoże jedno z tych słów:
search-try = Można spróbować innego słowa, skorzystać z list poniżej albo do nas zadzwonić.
search-offline = Wyszukiwanie się nie wczytało. Być może nie ma teraz połączenia. Prosimy spróbować później albo skorzystać z list poniżej.
search-broken = Wyszukiwanie teraz nie działa. Prosimy skorzystać z list poniżej.
search-ways = Inne sposoby szukania pomocy
search-ways-why = Te listy prowadzą do tych samych stron co wyszukiwanie. Działają też wtedy, gdy wyszukiwanie nie działa.
search-person = Rozmowa z człowiekiem:
search-languages = Szukaj w innym języku

## Wersja łatwa do czytania i języki

versions = Wersja łatwa do czytania i języki
easy-read = Łatwe do czytania
easy-banner = Krótkie słowa z obrazkami
easy-means = znaczy:
easy-hard-words = Trudne słowa
easy-hard-words-intro = Tu piszemy, co znaczą trudne słowa z tej strony.
easy-topics = W czym potrzebujesz pomocy?
easy-ages = Wybierz wiek
easy-more-ways = Inne sposoby szukania pomocy
easy-more-pages = Więcej stron łatwych do czytania
easy-says-more = Pełna strona mówi więcej.
easy-full-list = Zobacz całą listę
easy-who-read = Kto przeczytał tę stronę?
easy-read-when = Kiedy:
easy-read-how = Jak:
easy-read-changed = Co zmieniliśmy:
easy-compared = Ostatnio sprawdziliśmy tę stronę:
easy-from-facts = Komputer zrobił tę stronę z informacji o tej pomocy.
easy-not-read-from-facts = Osoby z niepełnosprawnością intelektualną jeszcze jej nie czytały.
easy-not-read = Osoby z niepełnosprawnością intelektualną jeszcze nie czytały tej strony.
easy-tell-us = Powiedz nam, jeśli coś jest trudne.

language-pages = Strony w tym języku
language-whole-site = Przejdź do całego serwisu
language-whole-site-why = Cały serwis ma więcej stron. Są one w głównym języku serwisu.
translation-unchecked = Nikt, kto mówi w tym języku od dziecka, jeszcze nie sprawdził tej strony. Niektóre słowa mogą być błędne. W razie wątpliwości prosimy nas zapytać.
translation-checked = Kto sprawdził tę stronę
translation-main = Ta strona w głównym języku serwisu

## Drogi

plan-ahead = Plany na przyszłość
plan-ahead-why = Co będzie dalej, kiedy to będzie i kto pomoże.
your-age = Ile lat masz ty albo twoje dziecko?
stages = Etapy po kolei
timeline-note = Każdy pasek to etap i ma swój numer. Pod spodem jest wiek w latach.
stage = Etap
stage-dates = Ważne terminy
stage-helpers = Kto pomaga
stage-services = Pomoc na tym etapie
availability = Kto może z tego skorzystać
ages = Wiek
wait = Czas czekania
stage-criteria = Żeby to dostać, trzeba spełnić wszystkie te warunki
stage-not-eligible = Co zrobić, jeśli nie można tego dostać
stage-next = Co będzie dalej
previous-stage = Poprzedni etap
next-stage = Następny etap

## Mapy pomocy

at-a-glance = Na pierwszy rzut oka
at-a-glance-intro = Im więcej rodzajów pomocy, tym większa kropka. Ich nazwy są poniżej.
map-columns = Co znaczą liczby nad kolumnami
map-dot = Liczba w kropce albo obok niej mówi, ile jest rodzajów pomocy.
map-ring = Pusty krążek to luka:
the-map = Mapa
map-others = Inne widoki tej mapy
csv-note = To jest plik CSV. Otwiera go arkusz kalkulacyjny.
gaps-map = Mapa z tymi lukami:
no-gaps = Na tej mapie nie ma luk.

## Państwa głosy i nasze odpowiedzi

you-said = Co nam powiedziano
our-answer = Nasza odpowiedź
said-and-answered = Co nam powiedziano i co odpowiedzieliśmy
about-pages = Strony, których to dotyczy
answer-counts = Jak odpowiedzieliśmy
answers = Co nam powiedziano i co odpowiedzieliśmy
answer-years = Raport z każdego roku
say-something = Prosimy o Państwa opinię

by-group = Według grup
by-year = Według lat

read-more = Czytaj dalej

## Profil

profile-private = To, co tu wpiszesz, zostaje w tym oknie. Nic nie jest wysyłane ani zapisywane. Po zamknięciu strony wszystko znika.
profile-print = Aby to zachować, wydrukuj stronę: wybierz „Drukuj” w menu przeglądarki. Można ją tam też zapisać jako plik. Można też wydrukować pustą stronę i pisać na papierze.
profile-fields = Napisz o sobie

## Głosy, filmy, obietnice

what-people-said = Co mówią ludzie
films-to-watch = Filmy do obejrzenia
film-captions = Z napisami
film-signed = Z językiem migowym
film-transcript = Cały tekst filmu:
promises = Co powiedzieli młodzi ludzie i co zrobimy
promise-said = Młodzi ludzie powiedzieli
promise-we-will = My zrobimy to
promise-for-me = Co to znaczy dla mnie?

## Czytanie bez internetu

offline-keep = Zachowaj wszystko na tym urządzeniu
offline-needs-script = Przycisk, który zachowuje wszystko, potrzebuje JavaScript, a w Twojej przeglądarce jest on wyłączony. Możesz skorzystać z innego sposobu poniżej.
offline-progress = Ile jest już na tym urządzeniu
offline-stop = Zatrzymaj
offline-remove = Usuń z tego urządzenia
offline-seen = Strony, które już oglądałeś lub oglądałaś
offline-seen-why = Zostają na tym urządzeniu same, najnowsze na początku. Znikają, gdy wyczyścisz dane przeglądarki.
offline-other = Inne sposoby
offline-zip-why = Cały serwis jest też jednym plikiem, na komputer lub pamięć USB. Pobierz go, rozpakuj i otwórz plik index.html.
offline-print = Każdą stronę możesz wydrukować lub zapisać jako plik PDF: wybierz Drukuj w menu przeglądarki.
not-connected-again = Spróbuj otworzyć tę stronę jeszcze raz
not-connected-always = To możesz otworzyć teraz
