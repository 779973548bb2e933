# Sentences that the program fills in: numbers, dates, names. The other words of the theme are in en.ftl.

## Dates and times

# Names of months and days, dates and lists of words come from the program, for every language. Only their surroundings are here.
days-every = Every day
days-range = { $first } to { $last }
date-and-time = { $date }, { $time }
date-and-times = { $date }, { $from } to { $to }
date-to-date = { $from } to { $to }
# A language with a 24-hour clock writes both times as `{ $hour24 }:{ $minute }`, and `12:00` and `00:00` below.
time-morning = { $clock }am
time-afternoon = { $clock }pm
time-noon = 12 noon
time-midnight = midnight
times-range = { $from } to { $to }
times-from = from { $from }
times-to = until { $to }
season-term-time = In term time only
season-school-holidays = In school holidays only

## Facts

fact-ages = Ages
fact-cost = Cost
fact-wait = Wait
fact-where = Where
fact-referral = Who can ask
fact-diagnosis = Diagnosis
fact-level = Support
fact-when = When
ages-range = { $from } to { $to } years
ages-one = { $from ->
    [one] { $from } year
   *[other] { $from } years
  }
ages-up = { $from } years and over
cost-free = Free
cost-from = From { $amount }
cost-to = { $from } to { $to }
wait-none = No wait
wait-weeks = Up to { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
  }
wait-none-sentence = Nobody waits at present.
wait-weeks-sentence = Most people wait up to { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
  }.
where-everywhere = All of { $council }
where-more = { $first } and { $count } more
referral-self = You can ask yourself
referral-others = You need a referral
diagnosis-no = You do not need a diagnosis
diagnosis-yes = You need a diagnosis
status-open = Open
status-paused = Paused at present
status-closed = Closed
booking-needed = You need to book.
booking-not-needed = You do not need to book.
kind-service = Service
kind-guide = Guide
kind-event = Event
kind-news = News
kinds-service = Services
kinds-guide = Guides
kinds-event = Events
kinds-news = News
audience-families = families
audience-young-people = young people
audience-professionals = professionals
form-link = Fill in the form on the web
feedback-link = Tell us by email
feedback-link-web = Tell us on the web
feedback-subject = About the page “{ $title }”
website-link = { $host }

## Pages that the build makes by itself

home = Home
page-title = { $page } – { $site }
page-of = { $title } (page { $number } of { $count })
count-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
  }
count-entries = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
  }
list-empty = There is nothing here yet. Ring us, and we look for you.
services-summary = Every service in the list, by who runs it. Each page says who it is for, how to get it and what it costs.
guides-summary = Advice in plain words, step by step.
events-summary = What is coming up. Each event has a file for your calendar.
events-upcoming = Coming up
events-past = Over
events-calendar = All events as a calendar file
news-summary = What has changed, and why.
news-feed = The news as a feed
browse = Browse
browse-title = Find help your way
browse-summary = Choose the way that suits you. All of them lead to the same pages.
browse-age = By age
browse-need = By need
browse-topic = By topic
browse-sector = By who helps
browse-area = By town
others-age = Other ages
others-need = Other needs
others-topic = Other topics
others-sector = Others who help
others-area = Other towns
facet-age = Help for ages { $label }
facet-need = Help with: { $label }
facet-need-more = Many other services welcome every child and young person. You find them under Services.
facet-topic = { $label }
facet-sector = { $label }
facet-area = Help in { $label }
group-guides = Guides
a-z = A to Z
a-z-summary = Every service and guide, and the other names that people call them.
a-z-letter = A to Z: { $letter }
law = What the law says
law-title = What the law says must be here
law-summary = The law lists what every Local Offer must hold. Here is each heading in plain words, and where to find it.
law-count = { $answered } of { $count } headings have a page.
law-information = What you must be able to find
law-publishing = How we must make it and keep it
sure-text = We have read the law.
sure-number = We have confirmed the number of the paragraph.
sure-topic = We know the topic, but have not confirmed the paragraph.
words = Words explained
words-summary = Hard words that you will meet, and what they mean.
help = Get help
help-page-title = Get help now
help-page-summary = When it cannot wait, and whom you can ask.
accessibility = Accessibility
accessibility-title = Accessibility statement
accessibility-summary = This is the statement of { $council } for the { $site }. We want everybody to be able to use it.
compliance-full = This website is fully compliant with the Web Content Accessibility Guidelines version 2.2 AA standard.
compliance-partial = This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, because of what is listed below.
compliance-none = This website is not compliant with the Web Content Accessibility Guidelines version 2.2 AA standard. What does not work is listed below.
credits = Credits
credits-title = Who made this
credits-summary = The groups who made pages with us, and the work of others that we use.
credits-program = The program that builds this site
credits-program-by = The local-offer authors
site-map = Site map
site-map-summary = Every page, in its place.
site-map-about = About this site
search = Search
search-summary = Write one or two words, such as “short breaks”. You do not have to spell them right.
not-found-title = We cannot find that page
not-found-summary = It may have moved, or the address may have a slip in it. Start with a topic, or ring us and we look for you.
redirect-title = { $title } has moved
service-calendar = Add it to your calendar

## In the text of a page

callout-note = Note
callout-tip = Tip
callout-important = Important
callout-warning = Warning
callout-caution = Take care
table-without-caption = Table
word-explained = what it means
footnote = Note
footnotes = Notes
footnote-back = Back to the text

## Easy read. Fixed sentences of at most 12 words; change them only together with readers.

easy-page-title = { $title }, easy read
easy-home-title = { $site }, easy read
easy-how-to-1 = Choose a topic or your age.
easy-how-to-2 = Then choose a page to read.
easy-all-line = This is a list of all easy-read pages.
easy-words-line = This is a list of hard words. We say what they mean.
easy-help-line = Who to ring when it cannot wait.
easy-search = Find a page
easy-search-how-1 = Write a word in the box.
easy-search-how-2 = Then press “Search”.
easy-search-how-3 = You do not have to spell it right.
easy-count = { $count ->
    [one] 1 page
   *[other] { $count } pages
}
easy-group-advice = Read about it
easy-group-services = People who can help
easy-title-what = What is it?
easy-title-who = Who is it for?
easy-title-how = How do you get it?
easy-title-cost = What does it cost?
easy-title-wait = How long do you wait?
easy-title-where = Where and when is it?
easy-title-else = What if you cannot get it?
easy-about = This page is about { $title }.
easy-runs = { $organisation } runs it.
easy-sector = It is part of: { $sector }.
easy-paused = It is stopped for now. Ask the team when it starts again.
easy-closed = It has closed.
easy-ages-sentence = It is for people from { $from } to { $to } years old.
easy-ages-sentence-up-to = It is for children and young people up to { $to } years old.
easy-needs = It can help with:
easy-diagnosis-no = You do not need a diagnosis.
easy-diagnosis-yes = You need a diagnosis first.
easy-criteria = There are rules about who can get it.
easy-on-full-page = The rules are on the full page.
easy-how-unknown = Ask the team how to get it.
easy-form = You can fill in a form on the internet.
easy-form-link = Open the form
easy-cost-unknown = We do not know the cost yet. Ask the team.
easy-free = It is free. You do not have to pay.
easy-cost = It costs { $amount }.
easy-cost-nothing = It is free.
easy-cost-for = This is for: { $what }.
easy-cost-who = This is what these people pay: { $who }.
easy-wait-none = You do not have to wait.
easy-wait = Most people wait up to { $weeks ->
    [one] 1 week
   *[other] { $weeks } weeks
}.
easy-wait-months = That is about { $months ->
    [one] 1 month
   *[other] { $months } months
}.
easy-while-you-wait = You can get this help while you wait:
easy-access = This place has:
easy-days = It is open on: { $days }.
easy-hours = The times are: { $hours }.
easy-season = { $season }.
easy-ring = You can ring:
easy-ring-text = You can ring by text relay:
easy-email = You can send an email to:
easy-web = You can look on the internet:
easy-open = You can ring at these times:
easy-gap = We have not found help here.
language-name = English
in-main-language = in English

## Pathways, maps, replies

kind-pathway = Pathway
kind-provision-map = Map of services
kind-reply = You said, we did
kinds-pathway = Pathways
kinds-provision-map = Maps of services
kinds-reply = You said, we did
pathways-summary = What happens, step by step: who helps you at each stage, and what comes next.
maps-summary = Which services there are for whom, in one table. You also see where we have none.
maps-beside = More about the maps
ages-entry-child = { $age ->
    [0] My child is under 1
    [one] My child is { $age } year old
   *[other] My child is { $age } years old
  }
ages-entry-me = { $age ->
    [one] I am { $age } year old
   *[other] I am { $age } years old
  }
availability-everyone = Everyone
way-step-up = More help
way-step-down = Less help
way-not-eligible = If you cannot get this
axis-sectors = Who helps
axis-levels = Support
axis-needs = Need
axis-age-bands = Age
axis-outcomes = Growing up
axis-areas = Town
axis-topics = Topic
axis-availability = Who can have it
axes-sectors = who helps
axes-levels = how much support
axes-needs = needs
axes-age-bands = ages
axes-outcomes = what you want when you grow up
axes-areas = towns
axes-topics = topics
axes-availability = who can have it
map-caption = { $title }. Rows: { $rows }. Columns: { $columns }.
map-caption-split = { $title }: { $split }. Rows: { $rows }. Columns: { $columns }.
map-gap = We have not found a service here.
map-counts = { $services ->
    [0] No services
    [one] { $services } service
   *[other] { $services } services
  }, { $gaps ->
    [0] no gaps
    [one] { $gaps } gap
   *[other] { $gaps } gaps
  }
map-by-age-link = The same services by age
map-by-age-title = { $title }: by age
map-by-age-summary = Every service of this map, in a list for each age.
map-csv = This map as a file for a spreadsheet (CSV)
gaps = Where services are missing
gaps-summary = Every empty box of our maps. We have looked for a service there and have not found one.
gaps-count = { $gaps ->
    [0] None of the { $cells } boxes is empty.
    [one] { $gaps } of { $cells } boxes is empty.
   *[other] { $gaps } of { $cells } boxes are empty.
  }
gaps-caption = Empty boxes of the map “{ $title }”
gaps-csv = All empty boxes as a file for a spreadsheet (CSV)
sheet-map = Map
sheet-table = Table
sheet-row = Row
sheet-column = Column
sheet-service = Service
sheet-organisation = Organisation
sheet-ages = Ages
sheet-telephone = Telephone
sheet-address = Page
sheet-gap = no service found

## Ways to easy read and back

easy-home = Easy read
easy-all = All easy-read pages
easy-words = Hard words
easy-help = Get help now
easy-full-site = The full site
easy-this-page = This page in easy read
easy-start = Easy read
full-this-page = The full page
full-start = The full site

## You said, we did

answer-done = We did it
answer-doing = We are doing it
answer-cannot = We cannot do it, because
count-comments = { $count ->
    [0] no comments
    [one] { $count } comment
   *[other] { $count } comments
  }
replies-summary = What you have told us, and what we did about it. When we cannot do something, we say why.
replies-all = All comments and answers
replies-year-title = Your comments in { $year } and our answers
replies-year-summary = The law says that { $council } must publish what people say about the Local Offer, and what we answer, at least once a year (SEND Regulations 2014, regulation 56). This is the report for { $year }.

## Who made pages with us

made-with = Made together
made-with-title = Made together: who took part
made-with-summary = Children, young people, parents and others wrote, changed and read pages with us. Here is who they are, and what changed because of them.
made-with-counts = { $groups ->
    [0] Nobody has taken part yet.
    [one] { $groups } group has taken part in { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
      }.
   *[other] { $groups } groups have taken part in { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
      }.
  }
made-with-read = They read it to find out whether it is easy to understand.
made-with-language = { $title } ({ $language })
co-production-means = What co-production means

## How we are doing

report = How we are doing
report-summary = What is good about this site, and what is not good enough yet. Every number is counted from the pages themselves.
report-count = How many
report-of-all = Of all
report-share = { $count } of { $all }

report-fresh = Are our pages up to date?
report-fresh-text = { $fresh } of { $all } pages { $fresh ->
    [one] was
   *[other] were
  } checked in time. { $late ->
    [0] No page is late for its check.
    [one] { $late } page is late for its check.
   *[other] { $late } pages are late for their check.
  } { $never ->
    [0] Every page has been checked at least once.
    [one] { $never } page has never been checked.
   *[other] { $never } pages have never been checked.
  }
report-fresh-caption = Pages by their last check. News and past events are not counted.
report-fresh-what = Check
report-fresh-in-time = Checked in time
report-fresh-late = Late for the check
report-fresh-never = Never checked

report-easy = Can you read it in easy read?
report-easy-text = { $checked } of { $all } pages { $checked ->
    [one] has
   *[other] have
  } an easy-read version that a group of readers has checked. { $written ->
    [0] No other version is waiting for readers to check it.
    [one] { $written } more is written, but no reader has checked it yet.
   *[other] { $written } more are written, but no reader has checked them yet.
  } { $none ->
    [0] Every page can be read in easy read.
    [one] { $none } page has no easy read.
   *[other] { $none } pages have no easy read.
  }
report-easy-old = { $count ->
    [one] { $count } easy-read version may be out of date, because its page was checked later.
   *[other] { $count } easy-read versions may be out of date, because their pages were checked later.
  }
report-easy-caption = Easy read for services, guides, pathways and maps. A guide counts once.
report-easy-what = Easy read
report-easy-checked = Written, and checked by readers
report-easy-written = Written, not yet checked by readers
report-easy-facts = Made from the facts of the page
report-easy-none = None

report-law = Is everything here that the law asks for?
report-law-text = { $fresh } of { $all } things that the law asks for { $fresh ->
    [one] has
   *[other] have
  } a page that was checked in time. { $late ->
    [0] None of them has late pages only.
    [one] { $late } has only pages that are late for their check.
   *[other] { $late } have only pages that are late for their check.
  } { $nothing ->
    [0] None of them is without a page.
    [one] { $nothing } has no page.
   *[other] { $nothing } have no page.
  }
report-law-caption = What the law asks for, by the pages that answer it
report-law-what = Answer
report-law-answered = A page that was checked in time
report-law-late = Only pages that are late
report-law-nothing = No page

report-made = Who made it with us?
report-made-text = { $with } of { $all } services, guides, pathways and maps { $with ->
    [one] says
   *[other] say
  } who made or read them with us. { $groups ->
    [0] No group has taken part yet.
    [one] { $groups } group has taken part.
   *[other] { $groups } groups have taken part.
  }
report-made-caption = Services, guides, pathways and maps with a note of who took part. A guide counts once.
report-made-what = Note
report-made-with = With a note
report-made-without = Without a note

report-waits = How long do people wait?
report-waits-text = { $none } of { $all } services { $none ->
    [one] has
   *[other] have
  } no wait at present. { $long ->
    [0] We know of no service for which people wait more than a year.
    [one] There is { $long } service for which people wait more than a year.
   *[other] There are { $long } services for which people wait more than a year.
  } { $unknown ->
    [0] Every page says how long people wait.
    [one] { $unknown } page does not say how long people wait.
   *[other] { $unknown } pages do not say how long people wait.
  }
report-waits-caption = Services by how long most people wait. Closed services are not counted.
report-waits-what = Wait
report-waits-none = No wait
report-waits-6 = Up to 6 weeks
report-waits-18 = 7 to 18 weeks
report-waits-52 = 19 to 52 weeks
report-waits-longer = More than a year
report-waits-unknown = Not known

report-answers = What did we do about your comments?
report-answers-text = We did { $done } of the { $all ->
    [one] { $all } thing
   *[other] { $all } things
  } that you told us to do. { $doing ->
    [0] There is nothing more that we are doing now.
   *[other] We are doing { $doing } more.
  } { $cannot ->
    [0] There is nothing that we cannot do.
    [one] We cannot do { $cannot } of them, and we say why.
   *[other] We cannot do { $cannot } of them, and we say why.
  }
report-answers-caption = Our answers to your comments
report-answers-what = Answer

report-gaps = Where are services missing?
report-gaps-text = { $empty ->
    [0] No box of our maps is empty.
    [one] { $empty } of { $all } boxes of our maps is empty: we have not found a service there.
   *[other] { $empty } of { $all } boxes of our maps are empty: we have not found a service there.
  }
report-gaps-caption = Empty boxes of each map
report-gaps-what = Map

## The one-page profile

profile = One-page profile
profile-title = My one-page profile
profile-summary = Tell your story once. Fill in this page, and give it to anybody who is new to you: a teacher, a doctor, a helper.
profile-name = My name
profile-name-hint = The name that you want people to call you.
profile-like = What people like about me
profile-like-hint = Ask somebody who knows you well, and write down what they say.
profile-important = What is important to me
profile-important-hint = People, things and places that make a good day. What you never want to be without.
profile-support = How to support me well
profile-support-hint = What helps you, and what makes it harder. For example: tell me before something changes.
profile-talk = How to talk with me
profile-talk-hint = Words, signs or pictures? Do you need more time? How do people see that you mean yes or no?
profile-worry = What worries me
profile-worry-hint = What frightens or upsets you, how people can see it, and what helps you then.
profile-health = My health
profile-health-hint = What people must know to keep you well: medicine, food, sleep, pain. Leave out what is private.
profile-hopes = What I hope for
profile-hopes-hint = What you want to do or learn soon, and when you are older.
profile-people = People who matter to me
profile-people-hint = Family, friends, helpers, animals. Who can people ask about you?

## What search results can be narrowed by

search-age = Age
search-need = Need
search-topic = Topic
search-sector = Who helps
search-area = Town
search-cost = Cost
search-access = Access
search-kind = Kind of page
search-easy-read = Easy read
search-free = Free
search-paid = Costs money
search-yes = There is an easy-read version
## Reading without the internet

offline = Use without internet
offline-title = Use this Local Offer without the internet
offline-summary = Keep all pages on your phone, tablet or computer. Then you can read them with no signal and no data.
offline-size = It takes about { $size } MB of space ({ $files } files), and up to as much of your data. Use Wi-Fi if you can.
offline-zip = Download everything (ZIP file)
offline-start = Keep it on this device
offline-go-on = Go on
offline-update = Get the newer version
offline-part = Part of it is on this device: { $done } of { $all } files. You can go on where it stopped.
offline-busy = { $done } of { $all } files are on this device now.
offline-all = Everything is on this device: { $all } files. You can open all pages without the internet.
offline-newer = There is a newer version. The one on this device still works.
offline-stopped = It has stopped. { $done } of { $all } files are on this device. You can go on later.
offline-lost = The connection was lost. { $done } of { $all } files are on this device. Try again when you are connected, and it will go on where it stopped.
offline-full = There is not enough space on this device. Make some space, for example by removing old photos or apps. Then try again.
offline-blocked = This browser does not let websites keep pages. In a private window, it never does. Try an ordinary window, another browser, or another way below.
offline-gone = It is no longer on this device. You can keep it again at any time.
offline-first = You are not connected to the internet. Try again when you are.
not-connected-title = You are not connected to the internet
not-connected-summary = This page is not on your device yet. When you are connected again, you can open it.

## The note in the ZIP file

read-me-name = { $name }
read-me-unzip = 1. Unzip this folder first: click it with the right mouse button and choose "Extract all". On a Mac, double-click it.
read-me-open = 2. Open the file index.html in the unzipped folder. It opens in your browser. You do not need the internet.
read-me-current = Facts such as opening times can change. The website always has the newest ones.
