# تھیم کے تمام الفاظ اردو میں۔ ابھی کسی اہلِ زبان نے ان کی جانچ نہیں کی۔

skip = اصل مواد پر جائیں
main-navigation = مرکزی مینو
breadcrumb = آپ یہاں ہیں
footer-navigation = اس ویب سائٹ کے بارے میں
urgent-help = فوری مدد
urgent-help-why = اگر کوئی خطرے میں ہے، یا انتظار نہیں ہو سکتا
feed = خبروں کی فیڈ
feedback-ask = کیا اس صفحے پر کچھ غلط ہے یا کم ہے؟
suggest-change = اس صفحے میں تبدیلی تجویز کریں
page-address = اس صفحے کا پتہ:
on-this-page = اس صفحے پر
draft = یہ مسودہ ہے۔ اسے صرف وہی دیکھ سکتے ہیں جن کے پاس پیش نظارہ ہے۔

help-title = کسی سے بات کریں
help-intro = آپ کو اکیلے ڈھونڈنے کی ضرورت نہیں۔ فون کریں یا لکھیں، کوئی ڈھونڈنے میں آپ کی مدد کرے گا۔
if-no-answer = اگر کوئی جواب نہ دے

phone = فون
text-phone = ٹیکسٹ فون
email = ای میل
web = ویب سائٹ پر
text-message = ٹیکسٹ میسج
hours = کھلنے کے اوقات

key-facts = خاص باتیں
who-it-is-for = یہ کس کے لیے ہے
all-must-be-true = یہ سب باتیں درست ہونی چاہییں
how-to-get-it = یہ کیسے ملے گی
who-can-ask = کون درخواست کر سکتا ہے
what-to-do = کیا کریں
fill-in-form = فارم بھریں
write-to = اس پتے پر لکھیں
what-happens-next = آگے کیا ہوتا ہے
how-unknown = ہمیں ابھی معلوم نہیں کہ یہ کیسے ملتی ہے۔ سروس سے پوچھیں۔
what-it-costs = کتنا خرچ آتا ہے
free = یہ مفت ہے۔
cost-unknown = ہمیں ابھی خرچ معلوم نہیں۔ سروس سے پوچھیں۔
where-and-when = کہاں اور کب
where-and-when-unknown = سروس سے پوچھیں کہ آپ کہاں اور کب مل سکتے ہیں۔
where = کہاں
when = کب
how-to-get-there = وہاں کیسے پہنچیں
getting-there = سفر
access = جگہ کے بارے میں مفید باتیں
how-long-you-wait = کتنا انتظار ہے
wait-unknown = ہمیں معلوم نہیں کہ لوگ کتنا انتظار کرتے ہیں۔ سروس سے پوچھیں۔
counted = گننے کی تاریخ
while-you-wait = انتظار کے دوران کیا مدد مل سکتی ہے
if-you-cannot-get-it = اگر یہ آپ کو نہ مل سکے
if-you-cannot-get-it-intro = آپ کے پاس پھر بھی راستے ہیں۔ انھیں آزمائیں۔
who-to-ask = کس سے پوچھیں
contacts-unknown = ہمیں ابھی معلوم نہیں کہ کس سے پوچھا جائے۔ یہ لوگ آپ کے لیے معلوم کر سکتے ہیں:
website = ان کی اپنی ویب سائٹ
languages = وہاں کا عملہ کون سی زبانیں یا اشاروں کی زبانیں جانتا ہے
this-page-is-for = یہ صفحہ ان کے لیے ہے:
more-like-this = اس جیسے اور صفحے
topics = موضوعات
needs = ضروریات
areas = علاقے
sector = شعبہ
outcomes = بڑے ہونے کی تیاری

who-made-this = یہ صفحہ ہمارے ساتھ کس نے بنایا
what-changed = کیا بدلا
is-it-right = کیا یہ صفحہ تازہ ہے؟
last-checked = آخری جانچ
check-again-by = ہم اس تاریخ تک دوبارہ جانچیں گے
looked-after-by = اس کی ذمہ دار ٹیم
overdue = اس صفحے کی جانچ میں دیر ہو گئی ہے۔ ہو سکتا ہے کہ کچھ باتیں پرانی ہوں۔ جانے سے پہلے فون کر لیں۔
never-checked = ہمیں معلوم نہیں کہ یہ صفحہ آخری بار کب جانچا گیا۔ جانے سے پہلے فون کر لیں۔

parts = اس گائیڈ کے حصے
previous = پچھلا
next = اگلا
previous-and-next = اس گائیڈ میں مزید

event-over = یہ تقریب ختم ہو چکی ہے۔
add-to-calendar = اسے اپنے کیلنڈر میں شامل کریں
booking = بکنگ
book-by = بکنگ کی آخری تاریخ
cost-label = خرچ

published = شائع ہونے کی تاریخ

start-by-age = عمر سے شروع کریں
start-by-need = ضرورت سے شروع کریں
start-by-topic = موضوع سے شروع کریں
what-is-new = نئی باتیں
coming-up = جلد آنے والی تقریبات
cannot-wait = جب انتظار نہیں ہو سکتا

pages-of-the-list = اس فہرست کے صفحے
subscribe = نئی باتوں سے باخبر رہیں
letters = حروف
see = دیکھیں

required-key = نمبر
required-source = قانون
required-sure = ہمیں کتنا یقین ہے
required-pages = یہ کہاں ملے گا
required-none = ابھی کوئی صفحہ اس کا جواب نہیں دیتا۔

urgent-title = جب انتظار نہیں ہو سکتا
people-to-ask = جن سے آپ پوچھ سکتے ہیں
people-to-ask-intro = معاملہ فوری نہیں ہے، لیکن آپ کسی سے بات کرنا چاہتے ہیں۔
other-ways = یہ معلومات حاصل کرنے کے دوسرے طریقے
other-ways-text = اس صفحے پر جن کے نمبر ہیں ان میں سے کسی سے بھی کہیں۔ وہ آپ کو صفحہ پڑھ کر سنا سکتے ہیں، چھاپ کر ڈاک سے بھیج سکتے ہیں، یا آپ کی زبان یا اشاروں کی زبان جاننے والا شخص ڈھونڈ سکتے ہیں۔

commitment = آپ یہ سب کر سکیں
compliance = یہ ویب سائٹ سب کے لیے کتنی آسان ہے
problems = کیا ابھی کام نہیں کرتا
non-compliance = ابھی قانون کے مطابق نہیں
burden = ابھی اسے بدلنا بہت بڑا بوجھ ہے
out-of-scope = قانون میں شامل نہیں
criterion = قاعدہ
instead = آپ کیا کر سکتے ہیں
fix-by = ہم اسے اس تاریخ تک ٹھیک کریں گے
no-problems = ہمیں کسی مسئلے کا علم نہیں۔
testing = ہم نے اسے کیسے آزمایا
tested = آزمانے کی تاریخ
report-problem = ہمیں کوئی مسئلہ بتائیں، یا کسی اور شکل میں مانگیں
enforcement = اگر آپ ہمارے جواب سے مطمئن نہ ہوں
statement-dates = اس بیان کے بارے میں
prepared = لکھنے کی تاریخ
reviewed = آخری جانچ کی تاریخ
statement-overdue = یہ بیان ایک سال سے زیادہ پرانا ہے۔ اس کی جانچ میں دیر ہو گئی ہے۔

made-by = جن لوگوں نے ہمارے ساتھ صفحے بنائے
works = تصویریں اور سافٹ ویئر
work-by = بنانے والے
licence = لائسنس

also-called = دوسرے نام

moved = یہ صفحہ منتقل ہو گیا ہے
moved-to = یہ آپ کو یہاں ملے گا

not-found-help = شاید ان میں سے کوئی مدد کرے

## تلاش

search-this-site = اس ویب سائٹ میں تلاش کریں
search-what = آپ کیا ڈھونڈ رہے ہیں؟
search-off = تلاش یہاں کام نہیں کر سکتی، کیونکہ آپ کے براؤزر میں اسکرپٹ بند ہیں۔ نیچے کی فہرستیں انھی صفحوں تک جاتی ہیں۔
search-results = ہمیں کیا ملا
search-more = مزید نتیجے دکھائیں
search-filter = نتیجے کم کریں
search-filter-how = خانے پر نشان لگاتے ہی نتیجے بدل جاتے ہیں۔ باقی کچھ نہیں ہلتا۔
search-chosen = آپ کے چنے ہوئے فلٹر
search-clear = سب فلٹر ہٹائیں
search-remove = ہٹائیں
search-busy = تلاش جاری ہے…
search-found = ملنے والے صفحے:
search-all = جن میں آپ کے سب لفظ ہیں:
search-some = کسی صفحے میں آپ کے سب لفظ نہیں ہیں۔ ان صفحوں میں کچھ لفظ ہیں۔
search-none = ہمیں ان لفظوں والا کوئی صفحہ نہیں ملا۔
search-none-filtered = ان لفظوں والا کوئی صفحہ آپ کے فلٹر کے مطابق نہیں۔ زیادہ دیکھنے کے لیے کوئی فلٹر ہٹائیں۔
search-unknown = ہم یہ لفظ نہیں جانتے:
search-corrected = ہم اس کے نتیجے دکھا رہے ہیں:
search-instead = اس کی بجائے یہ تلاش کریں:
search-near = شاید ان میں سے کوئی لفظ مدد کرے:
search-try = کوئی اور لفظ آزمائیں۔ یا نیچے کی فہرستیں دیکھیں، یا ہمیں فون کریں۔
search-offline = تلاش لوڈ نہیں ہوئی۔ شاید ابھی آپ کا کنکشن نہیں ہے۔ بعد میں کوشش کریں، یا نیچے کی فہرستیں دیکھیں۔
search-broken = تلاش ابھی کام نہیں کر رہی۔ نیچے کی فہرستیں دیکھیں۔
search-ways = مدد ڈھونڈنے کے دوسرے طریقے
search-ways-why = یہ فہرستیں تلاش والے صفحوں تک ہی جاتی ہیں۔ جب تلاش کام نہ کرے تب بھی یہ کام کرتی ہیں۔
search-person = کسی شخص سے پوچھیں:
search-languages = کسی اور زبان میں تلاش کریں

versions = آسان تحریر اور زبانیں
easy-read = آسان تحریر
easy-banner = چھوٹے لفظ اور تصویریں
easy-means = کا مطلب:
easy-hard-words = مشکل لفظ
easy-hard-words-intro = یہاں اس صفحے کے مشکل لفظوں کا مطلب ہے۔
easy-topics = آپ کو کس بات میں مدد چاہیے؟
easy-ages = ایک عمر چنیں
easy-more-ways = مدد ڈھونڈنے کے اور طریقے
easy-more-pages = آسان تحریر کے اور صفحے
easy-says-more = پورا صفحہ آپ کو اور باتیں بتاتا ہے۔
easy-full-list = پوری فہرست دیکھیں
easy-who-read = یہ صفحہ کس نے پڑھا؟
easy-read-when = کب:
easy-read-how = کیسے:
easy-read-changed = ہم نے کیا بدلا:
easy-compared = ہم نے یہ صفحہ آخری بار اس دن جانچا:
easy-from-facts = کمپیوٹر نے یہ صفحہ اس سروس کی معلومات سے بنایا ہے۔
easy-not-read-from-facts = سیکھنے کی معذوری والے لوگوں نے اسے ابھی نہیں پڑھا۔
easy-not-read = سیکھنے کی معذوری والے لوگوں نے یہ صفحہ ابھی نہیں پڑھا۔
easy-tell-us = اگر کوئی بات مشکل ہو تو ہمیں بتائیں۔

language-pages = اس زبان کے صفحے
language-whole-site = پوری ویب سائٹ پر جائیں
language-whole-site-why = پوری ویب سائٹ پر زیادہ صفحے ہیں۔ وہ اس کی اصل زبان میں ہیں۔
translation-unchecked = یہ زبان بولنے والے کسی شخص نے ابھی یہ صفحہ نہیں جانچا۔ کچھ لفظ غلط ہو سکتے ہیں۔ اگر آپ کو یقین نہ ہو تو ہم سے پوچھیں۔
translation-checked = یہ صفحہ کس نے جانچا
translation-main = یہ صفحہ ویب سائٹ کی اصل زبان میں

plan-ahead = آگے کی تیاری
plan-ahead-why = آگے کیا آتا ہے، کب آتا ہے، اور کون آپ کی مدد کرتا ہے۔

your-age = آپ کی، یا آپ کے بچے کی، عمر کیا ہے؟
stages = مرحلے، ایک کے بعد ایک
timeline-note = ہر پٹی ایک مرحلہ ہے اور اس پر مرحلے کا نمبر ہے۔ عمر کے سال نیچے لکھے ہیں۔
stage = مرحلہ
stage-dates = اہم تاریخیں
stage-helpers = کون مدد کرتا ہے
stage-services = اس مرحلے کی سروسز
availability = یہ کس کو مل سکتی ہے
ages = عمر
wait = انتظار
stage-criteria = اسے پانے کے لیے یہ سب باتیں درست ہونی چاہییں
stage-not-eligible = اگر یہ آپ کو نہ مل سکے تو کیا کریں
stage-next = آگے کیا ہوتا ہے
previous-stage = پچھلا مرحلہ
next-stage = اگلا مرحلہ

at-a-glance = ایک نظر میں
at-a-glance-intro = جتنی زیادہ سروسز، اتنا بڑا نقطہ۔ ان کے نام نیچے ہیں۔
map-columns = کالموں کے اوپر کے نمبروں کا مطلب
map-dot = نقطے کے اندر یا ساتھ کا نمبر بتاتا ہے کہ کتنی سروسز ہیں۔
map-ring = خالی دائرے کا مطلب ہے کہ یہاں کمی ہے:
the-map = نقشہ
map-others = یہ نقشہ دیکھنے کے دوسرے طریقے
csv-note = یہ CSV فائل ہے۔ یہ اسپریڈشیٹ کے پروگرام میں کھلتی ہے۔
gaps-map = وہ نقشہ جس میں یہ کمی ہے:
no-gaps = اس نقشے میں کوئی کمی نہیں۔

you-said = آپ نے کہا
our-answer = ہمارا جواب
said-and-answered = آپ نے کیا کہا، اور ہم نے کیا جواب دیا
about-pages = یہ ان صفحوں کے بارے میں ہے
answer-counts = ہم نے کیسے جواب دیا
answers = آپ نے کیا کہا، اور ہم نے کیا جواب دیا
answer-years = ہر سال کی رپورٹ
say-something = ہمیں بتائیں کہ آپ کیا سوچتے ہیں

by-group = گروپ کے حساب سے
by-year = سال کے حساب سے

read-more = مزید پڑھیں

profile-private = آپ جو لکھتے ہیں وہ اسی ونڈو میں رہتا ہے۔ نہ کچھ بھیجا جاتا ہے، نہ کچھ محفوظ ہوتا ہے۔ صفحہ بند کرتے ہی سب ختم ہو جاتا ہے۔
profile-print = اسے رکھنے کے لیے پرنٹ کریں: اپنے براؤزر کے مینو میں پرنٹ چنیں۔ وہیں آپ اسے فائل کے طور پر بھی محفوظ کر سکتے ہیں۔ یا اسے خالی پرنٹ کریں اور کاغذ پر لکھیں۔
profile-fields = اپنے بارے میں لکھیں

what-people-said = لوگوں نے کیا کہا
films-to-watch = دیکھنے کے لیے فلمیں
film-captions = فلم میں الفاظ پڑھے جا سکتے ہیں۔
film-signed = فلم میں کوئی اشاروں کی زبان استعمال کرتا ہے۔
film-transcript = فلم کے تمام الفاظ:
promises = نوجوانوں نے کیا کہا، اور ہم کیا کریں گے
promise-said = نوجوانوں نے کہا ہے
promise-we-will = ہم یہ کریں گے
promise-for-me = میرے لیے اس کا کیا مطلب ہے؟

## انٹرنیٹ کے بغیر پڑھنا

offline-keep = سب کچھ اس ڈیوائس پر رکھیں
offline-needs-script = سب کچھ رکھنے والے بٹن کو JavaScript چاہیے، اور وہ آپ کے براؤزر میں بند ہے۔ آپ نیچے کوئی دوسرا طریقہ استعمال کر سکتے ہیں۔
offline-progress = اس ڈیوائس پر کتنا ہے
offline-stop = روکیں
offline-remove = اس ڈیوائس سے ہٹائیں
offline-seen = وہ صفحے جو آپ دیکھ چکے ہیں
offline-seen-why = یہ خود ہی اس ڈیوائس پر رہتے ہیں، سب سے نئے پہلے۔ جب آپ براؤزر کا ڈیٹا صاف کرتے ہیں تو یہ چلے جاتے ہیں۔
offline-other = دوسرے طریقے
offline-zip-why = پوری ویب سائٹ ایک فائل میں بھی ہے، کمپیوٹر یا USB کے لیے۔ اسے ڈاؤن لوڈ کریں، کھول کر نکالیں، اور index.html فائل کھولیں۔
offline-print = آپ کوئی بھی صفحہ پرنٹ کر سکتے ہیں یا PDF فائل کے طور پر محفوظ کر سکتے ہیں: براؤزر کے مینو میں پرنٹ چنیں۔
not-connected-again = یہ صفحہ دوبارہ کھولنے کی کوشش کریں
not-connected-always = آپ ابھی یہ کھول سکتے ہیں
