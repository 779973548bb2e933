# Every word that the theme says, in English. Copy this file to your language's code (such as cy.ftl) and translate it.
# Templates see `who-it-is-for` as `t.who_it_is_for`.

## Around each page

skip = Skip to the main content
main-navigation = Main
breadcrumb = You are here
footer-navigation = About this site
urgent-help = Urgent help
urgent-help-why = If somebody is in danger, or it cannot wait
feed = News feed
feedback-ask = Is something wrong or missing on this page?
suggest-change = Suggest a change to this page
page-address = The address of this page:
on-this-page = On this page
draft = This is a draft. Only people with the preview can see it.

## The help block

help-title = Talk to a person
help-intro = You do not have to find it alone. Ring or write, and somebody helps you look.
if-no-answer = If nobody answers

## Ways to reach somebody

phone = Telephone
text-phone = Text relay
email = Email
web = On the web
text-message = Text message
hours = Open

## A service

key-facts = Key facts
who-it-is-for = Who it is for
all-must-be-true = All of these must be true
how-to-get-it = How to get it
who-can-ask = Who can ask for it
what-to-do = What to do
fill-in-form = Fill in the form
write-to = Write to
what-happens-next = What happens next
how-unknown = We do not know how to get it yet. Ask the service.
what-it-costs = What it costs
free = It is free.
cost-unknown = We do not know the cost yet. Ask the service.
where-and-when = Where and when
where-and-when-unknown = Ask the service where and when you can meet.
where = Where
when = When
how-to-get-there = How to get there
getting-there = Travel
access = Good to know about the place
how-long-you-wait = How long you wait
wait-unknown = We do not know how long people wait. Ask the service.
counted = Counted on
while-you-wait = What helps while you wait
if-you-cannot-get-it = If you cannot get it
if-you-cannot-get-it-intro = You still have choices. Try these.
who-to-ask = Who to ask
contacts-unknown = We do not know who to ask yet. These people can find out for you:
website = Their own website
languages = Languages that people there speak or sign
this-page-is-for = This page is for
more-like-this = Find more like this
topics = Topics
needs = Needs
areas = Areas
sector = Part of
outcomes = Growing up

## Who made the page, and when it was checked

who-made-this = Who made this page with us
what-changed = What changed
is-it-right = Is this page up to date?
last-checked = Last checked
check-again-by = We check it again by
looked-after-by = Looked after by
overdue = This page is late for its check. Some of it may be out of date. Ring before you go.
never-checked = We do not know when this page was last checked. Ring before you go.

## Guides

parts = Parts of this guide
previous = Previous
next = Next
previous-and-next = More of this guide

## Events

event-over = This event is over.
add-to-calendar = Add it to your calendar
booking = Booking
book-by = Book by
cost-label = Cost

## News

published = Published

## The home page

start-by-age = Start with an age
start-by-need = Start with a need
start-by-topic = Start with a topic
what-is-new = What is new
coming-up = Coming up
cannot-wait = When it cannot wait

## Lists

pages-of-the-list = Pages of this list
subscribe = Keep up to date
letters = Letters
see = see

## The law

required-key = Number
required-source = The law
required-sure = How sure we are
required-pages = Where to find it
required-none = No page answers this yet.

## Urgent help

urgent-title = When it cannot wait
people-to-ask = People to ask
people-to-ask-intro = It is not urgent, but you want to talk to somebody.
other-ways = Other ways to get this
other-ways-text = Ask any of the people whose numbers are on this page. They can read a page to you, print it and post it, or find somebody who speaks your language or signs.

## The accessibility statement

commitment = You should be able to
compliance = How accessible this site is
problems = What does not work yet
non-compliance = Not yet as the law asks
burden = Too much to change at present
out-of-scope = Not covered by the law
criterion = Rule
instead = What you can do
fix-by = We mend it by
no-problems = We know of no problems.
testing = How we tested it
tested = Tested on
report-problem = Tell us about a problem, or ask for another format
enforcement = If you are not happy with our answer
statement-dates = About this statement
prepared = Written on
reviewed = Last checked on
statement-overdue = This statement is more than a year old. It is late for its check.

## Credits

made-by = People who made pages with us
works = Pictures and software
work-by = By
licence = Licence

## Words

also-called = Also called

## Old addresses

moved = This page has moved
moved-to = You can find it here

## Nothing here

not-found-help = Perhaps one of these helps

## The search. What the script fills in stands after these words or in a line of its own.

search-this-site = Search this site
search-what = What are you looking for?
search-off = Search cannot work here, because your browser has scripts turned off. The lists below lead to the same pages.
search-results = What we found
search-more = Show more results
search-filter = Narrow these results
search-filter-how = The results change as soon as you tick a box. Nothing else moves.
search-chosen = Your filters
search-clear = Remove all filters
search-remove = Remove
search-busy = Searching…
search-found = Pages found:
search-all = With all your words:
search-some = No page has all your words. These pages have some of them.
search-none = We found no page with these words.
search-none-filtered = No page has these words and fits your filters. Remove a filter to see more.
search-unknown = We do not know this word:
search-corrected = We show results for:
search-instead = Search instead for:
search-near = Perhaps one of these words helps:
search-try = Try another word. Or use one of the lists below, or ring us.
search-offline = The search has not loaded. Perhaps you have no connection now. Try again later, or use the lists below.
search-broken = The search does not work at the moment. Use the lists below.
search-ways = Other ways to find help
search-ways-why = These lists lead to the same pages as the search. They also work when the search does not.
search-person = Ask a person:
search-languages = Search in another language

## Easy read, and ways between the versions of a page

versions = Easy read and languages
easy-read = Easy read
easy-banner = Short words with pictures
easy-means = means:
easy-hard-words = Hard words
easy-hard-words-intro = Here is what the hard words on this page mean.
easy-topics = What do you need help with?
easy-ages = Choose an age
easy-more-ways = More ways to find help
easy-more-pages = More easy-read pages
easy-says-more = The full page tells you more.
easy-full-list = See the full list
easy-who-read = Who read this page?
easy-read-when = When:
easy-read-how = How:
easy-read-changed = What we changed:
easy-compared = We last checked this page:
easy-from-facts = A computer made this page from the facts about this service.
easy-not-read-from-facts = People with a learning disability have not read it yet.
easy-not-read = People with a learning disability have not read this page yet.
easy-tell-us = Tell us if something is hard.

## Pages in other languages

language-pages = Pages in this language
language-whole-site = Go to the whole site
language-whole-site-why = The whole site has more pages. They are in its main language.
translation-unchecked = Nobody who speaks this language has checked this page yet. Some words may be wrong. If you are not sure, ask us.
translation-checked = Who checked this page
translation-main = This page in the main language of the site

## Pathways on the home page

plan-ahead = Plan ahead
plan-ahead-why = What comes next, when it happens, and who helps you.

## A pathway

your-age = How old are you, or your child?
stages = The stages, one after another
timeline-note = Each bar is a stage and has its number. Ages in years stand below.
stage = Stage
stage-dates = Dates to know
stage-helpers = Who helps
stage-services = Services at this stage
availability = Who can have it
ages = Ages
wait = Wait
stage-criteria = To get this, all of these must be true
stage-not-eligible = What if you cannot get this
stage-next = What comes next
previous-stage = The stage before
next-stage = The stage after

## A provision map

at-a-glance = At a glance
at-a-glance-intro = The more services there are, the larger the dot. You find their names below.
map-columns = What the numbers above the columns mean
map-dot = The number in a dot, or beside it, says how many services there are.
map-ring = A ring is a gap:
the-map = The map
map-others = Other ways to see this map
csv-note = It is a CSV file. A program for spreadsheets opens it.
gaps-map = The map with these gaps:
no-gaps = There are no gaps in this map.

## You said, we did

you-said = You said
our-answer = Our answer
said-and-answered = You said, and what we answered
about-pages = Pages that this is about
answer-counts = How we answered
answers = What you said, and what we answered
answer-years = The report of each year
say-something = Tell us what you think

## Who made pages with us

by-group = By group
by-year = By year

## How we are doing

read-more = Read more

## The one-page profile

profile-private = What you write stays in this window. Nothing is sent and nothing is kept. When you close the page, it is gone.
profile-print = To keep it, print it: choose Print in the menu of your browser. There you can also save it as a file. Or print it empty, and write on the paper.
profile-fields = Write about yourself

## Voices, films and promises

what-people-said = What people said
films-to-watch = Films to watch
film-captions = You can read what they say
film-signed = With sign language
film-transcript = All the words of the film:
promises = What young people said, and what we will do
promise-said = Young people have said
promise-we-will = We will
promise-for-me = What does this mean for me?

## Reading without the internet

offline-keep = Keep everything on this device
offline-needs-script = The button that keeps everything needs JavaScript, and it is off in your browser. You can use another way below.
offline-progress = How much is on this device
offline-stop = Stop
offline-remove = Remove it from this device
offline-seen = Pages that you have looked at
offline-seen-why = They stay on this device by themselves, the newest ones first. They go when you clear the data of your browser.
offline-other = Other ways
offline-zip-why = The whole site is there as one file, for a computer or a USB stick. Download it, unpack it, and open the file index.html.
offline-print = You can print any page, or save it as a PDF file: choose Print in the menu of your browser.
not-connected-again = Try this page again
not-connected-always = You can open these now
