# وہ جملے جو پروگرام بھرتا ہے: نمبر، تاریخیں، نام۔

days-every = ہر روز
days-range = { $first } سے { $last } تک
date-and-time = { $date }، { $time }
date-and-times = { $date }، { $from } سے { $to } تک
date-to-date = { $from } سے { $to } تک
time-morning = صبح { $clock } بجے
time-afternoon = بعد دوپہر { $clock } بجے
time-noon = دوپہر 12 بجے
time-midnight = رات 12 بجے
times-range = { $from } سے { $to } تک
times-from = { $from } سے
times-to = { $to } تک
season-term-time = صرف اسکول کے دنوں میں
season-school-holidays = صرف اسکول کی چھٹیوں میں

fact-ages = عمر
fact-cost = خرچ
fact-wait = انتظار
fact-where = کہاں
fact-referral = کون کہہ سکتا ہے
fact-diagnosis = تشخیص
fact-level = مدد کی سطح
fact-when = کب
ages-range = { $from } سے { $to } سال
ages-one = { $from ->
    [one] { $from } سال
   *[other] { $from } سال
  }
ages-up = { $from } سال اور اس سے زیادہ
cost-free = مفت
cost-from = { $amount } سے شروع
cost-to = { $from } سے { $to } تک
wait-none = کوئی انتظار نہیں
wait-weeks = { $weeks ->
    [one] { $weeks } ہفتے تک
   *[other] { $weeks } ہفتوں تک
  }
wait-none-sentence = اس وقت کسی کو انتظار نہیں کرنا پڑتا۔
wait-weeks-sentence = زیادہ تر لوگوں کو { $weeks ->
    [one] { $weeks } ہفتے
   *[other] { $weeks } ہفتوں
  } تک انتظار کرنا پڑتا ہے۔
where-everywhere = { $council } کے تمام علاقے
where-more = { $count ->
    [one] { $first } اور { $count } اور جگہ
   *[other] { $first } اور { $count } اور جگہیں
  }
referral-self = آپ خود کہہ سکتے ہیں
referral-others = کسی ماہر کا حوالہ (referral) چاہیے
diagnosis-no = تشخیص ضروری نہیں
diagnosis-yes = تشخیص ضروری ہے
status-open = کھلی ہے
status-paused = فی الحال رکی ہوئی ہے
status-closed = بند ہے
booking-needed = پہلے سے بکنگ ضروری ہے۔
booking-not-needed = بکنگ ضروری نہیں۔
kind-service = سروس
kind-guide = گائیڈ
kind-event = تقریب
kind-news = خبر
kinds-service = سروسز
kinds-guide = گائیڈز
kinds-event = تقریبات
kinds-news = خبریں
audience-families = خاندان
audience-young-people = نوجوان
audience-professionals = پیشہ ور افراد
form-link = ویب سائٹ پر فارم بھریں
feedback-link = ہمیں ای میل سے بتائیں
feedback-link-web = ہمیں ویب سائٹ پر بتائیں
feedback-subject = صفحہ “{ $title }” کے بارے میں
website-link = { $host }

home = سرورق
page-title = { $page } – { $site }
page-of = { $title } (صفحہ { $number }، کل { $count })
count-pages = { $count ->
    [one] { $count } صفحہ
   *[other] { $count } صفحے
  }
count-entries = { $count ->
    [one] { $count } اندراج
   *[other] { $count } اندراجات
  }
list-empty = یہاں ابھی کچھ نہیں ہے۔ ہمیں فون کریں، ہم آپ کے لیے ڈھونڈیں گے۔
services-summary = فہرست کی ہر سروس، چلانے والوں کے حساب سے۔ ہر صفحہ بتاتا ہے کہ سروس کس کے لیے ہے، کیسے ملتی ہے اور کتنا خرچ آتا ہے۔
guides-summary = آسان لفظوں میں مشورہ، قدم بہ قدم۔
events-summary = جلد کیا ہونے والا ہے۔ ہر تقریب کے ساتھ آپ کے کیلنڈر کے لیے فائل ہے۔
events-upcoming = جلد آنے والی
events-past = ختم ہو چکی
events-calendar = تمام تقریبات ایک کیلنڈر فائل میں
news-summary = کیا بدلا، اور کیوں۔
news-feed = خبریں فیڈ کی شکل میں
browse = تلاش کے راستے
browse-title = اپنے طریقے سے مدد ڈھونڈیں
browse-summary = وہ راستہ چنیں جو آپ کو آسان لگے۔ سب راستے انھی صفحوں تک جاتے ہیں۔
browse-age = عمر کے حساب سے
browse-need = ضرورت کے حساب سے
browse-topic = موضوع کے حساب سے
browse-sector = مدد کرنے والوں کے حساب سے
browse-area = شہر کے حساب سے
others-age = دوسری عمریں
others-need = دوسری ضروریات
others-topic = دوسرے موضوعات
others-sector = دوسرے مدد کرنے والے
others-area = دوسرے شہر
facet-age = اس عمر کے لیے مدد: { $label }
facet-need = اس میں مدد: { $label }
facet-need-more = بہت سی دوسری سروسز میں ہر بچہ اور نوجوان آ سکتا ہے۔ وہ سروسز کے صفحے پر ہیں۔
facet-topic = { $label }
facet-sector = { $label }
facet-area = { $label } میں مدد
group-guides = گائیڈز
a-z = A سے Z تک
a-z-summary = ہر سروس اور گائیڈ، اور وہ دوسرے نام جن سے لوگ انھیں پکارتے ہیں۔
a-z-letter = A سے Z تک: { $letter }
law = قانون کیا کہتا ہے
law-title = قانون کے مطابق یہاں کیا ہونا چاہیے
law-summary = قانون بتاتا ہے کہ ہر لوکل آفر میں کیا ہونا چاہیے۔ یہاں ہر عنوان آسان لفظوں میں ہے، اور یہ بھی کہ وہ کہاں ملے گا۔
law-count = { $count } میں سے { $answered } عنوانات کا صفحہ موجود ہے۔
law-information = جو آپ کو یہاں ملنا چاہیے
law-publishing = ہمیں اسے کیسے بنانا اور درست رکھنا ہے
sure-text = ہم نے قانون پڑھ لیا ہے۔
sure-number = ہم نے پیراگراف کے نمبر کی تصدیق کر لی ہے۔
sure-topic = ہمیں موضوع معلوم ہے، لیکن پیراگراف کی تصدیق نہیں ہوئی۔
words = الفاظ کے معنی
words-summary = مشکل الفاظ جو آپ کے سامنے آئیں گے، اور ان کے معنی۔
help = مدد لیں
help-page-title = ابھی مدد لیں
help-page-summary = جب انتظار نہیں ہو سکتا، اور آپ کس سے پوچھ سکتے ہیں۔
accessibility = سب کے لیے آسانی
accessibility-title = سب کے لیے آسانی کا بیان
accessibility-summary = یہ { $site } کے لیے { $council } کا بیان ہے۔ ہم چاہتے ہیں کہ ہر کوئی یہ ویب سائٹ استعمال کر سکے۔
compliance-full = یہ ویب سائٹ Web Content Accessibility Guidelines کے ورژن 2.2 کے AA معیار پر پوری اترتی ہے۔
compliance-partial = یہ ویب سائٹ Web Content Accessibility Guidelines کے ورژن 2.2 کے AA معیار پر جزوی طور پر پوری اترتی ہے۔ وجہ نیچے لکھی ہے۔
compliance-none = یہ ویب سائٹ Web Content Accessibility Guidelines کے ورژن 2.2 کے AA معیار پر پوری نہیں اترتی۔ جو کام نہیں کرتا وہ نیچے لکھا ہے۔
credits = اعتراف
credits-title = یہ کس نے بنایا
credits-summary = وہ گروپ جنھوں نے ہمارے ساتھ صفحے بنائے، اور دوسروں کا کام جو ہم استعمال کرتے ہیں۔
credits-program = وہ پروگرام جو یہ ویب سائٹ بناتا ہے
credits-program-by = local-offer کے مصنفین
site-map = سائٹ کا نقشہ
site-map-summary = ہر صفحہ، اپنی جگہ پر۔
site-map-about = اس ویب سائٹ کے بارے میں
search = تلاش
search-summary = ایک یا دو لفظ لکھیں، جیسے ”آٹزم“۔ املا کا درست ہونا ضروری نہیں۔
not-found-title = ہمیں یہ صفحہ نہیں ملا
not-found-summary = شاید یہ منتقل ہو گیا ہے، یا پتے میں کوئی غلطی ہے۔ کسی موضوع سے شروع کریں، یا ہمیں فون کریں، ہم آپ کے لیے ڈھونڈیں گے۔
redirect-title = صفحہ “{ $title }” منتقل ہو گیا ہے
service-calendar = اسے اپنے کیلنڈر میں شامل کریں

callout-note = نوٹ
callout-tip = مشورہ
callout-important = اہم
callout-warning = خبردار
callout-caution = احتیاط کریں
table-without-caption = جدول
word-explained = اس کا مطلب
footnote = حاشیہ
footnotes = حواشی
footnote-back = متن پر واپس جائیں

easy-page-title = { $title }، آسان تحریر
easy-home-title = { $site }، آسان تحریر
easy-how-to-1 = کوئی موضوع یا اپنی عمر چنیں۔
easy-how-to-2 = پھر پڑھنے کے لیے ایک صفحہ چنیں۔
easy-all-line = یہ آسان تحریر کے تمام صفحوں کی فہرست ہے۔
easy-words-line = یہ مشکل لفظوں کی فہرست ہے۔ ہم ان کا مطلب بتاتے ہیں۔
easy-help-line = جب انتظار نہ ہو سکے تو کس کو فون کریں۔
easy-search = صفحہ ڈھونڈیں
easy-search-how-1 = خانے میں ایک لفظ لکھیں۔
easy-search-how-2 = پھر ”تلاش“ دبائیں۔
easy-search-how-3 = املا کا درست ہونا ضروری نہیں۔
easy-count = { $count ->
    [one] 1 صفحہ
   *[other] { $count } صفحے
  }
easy-group-advice = اس کے بارے میں پڑھیں
easy-group-services = جو لوگ مدد کر سکتے ہیں
easy-title-what = یہ کیا ہے؟
easy-title-who = یہ کس کے لیے ہے؟
easy-title-how = یہ آپ کو کیسے ملے گی؟
easy-title-cost = اس کا خرچ کتنا ہے؟
easy-title-wait = آپ کو کتنا انتظار کرنا ہوگا؟
easy-title-where = یہ کہاں اور کب ہے؟
easy-title-else = اگر یہ آپ کو نہ مل سکے تو؟
easy-about = یہ صفحہ { $title } کے بارے میں ہے۔
easy-runs = اسے { $organisation } چلاتی ہے۔
easy-sector = یہ اس کا حصہ ہے: { $sector }۔
easy-paused = یہ ابھی رکی ہوئی ہے۔ ٹیم سے پوچھیں کہ یہ دوبارہ کب شروع ہوگی۔
easy-closed = یہ بند ہو گئی ہے۔
easy-ages-sentence = یہ { $from } سے { $to } سال کے لوگوں کے لیے ہے۔
easy-ages-sentence-up-to = یہ { $to } سال تک کے بچوں اور نوجوانوں کے لیے ہے۔
easy-needs = یہ ان باتوں میں مدد کر سکتی ہے:
easy-diagnosis-no = آپ کو تشخیص کی ضرورت نہیں۔
easy-diagnosis-yes = پہلے آپ کے پاس تشخیص ہونی چاہیے۔
easy-criteria = اس کے ملنے کی شرطیں ہیں۔
easy-on-full-page = شرطیں پورے صفحے پر لکھی ہیں۔
easy-how-unknown = ٹیم سے پوچھیں کہ یہ کیسے ملتی ہے۔
easy-form = آپ انٹرنیٹ پر فارم بھر سکتے ہیں۔
easy-form-link = فارم کھولیں
easy-cost-unknown = ہمیں ابھی خرچ معلوم نہیں۔ ٹیم سے پوچھیں۔
easy-free = یہ مفت ہے۔ آپ کو پیسے نہیں دینے پڑتے۔
easy-cost = اس کا خرچ { $amount } ہے۔
easy-cost-nothing = یہ مفت ہے۔
easy-cost-for = یہ اس کے لیے ہے: { $what }۔
easy-cost-who = یہ پیسے یہ لوگ دیتے ہیں: { $who }۔
easy-wait-none = آپ کو انتظار نہیں کرنا پڑتا۔
easy-wait = زیادہ تر لوگ { $weeks ->
    [one] 1 ہفتے
   *[other] { $weeks } ہفتوں
  } تک انتظار کرتے ہیں۔
easy-wait-months = یہ تقریباً { $months ->
    [one] 1 مہینہ ہے۔
   *[other] { $months } مہینے ہیں۔
  }
easy-while-you-wait = انتظار کے دوران آپ یہ مدد لے سکتے ہیں:
easy-access = اس جگہ پر یہ سب ہے:
easy-days = یہ ان دنوں میں کھلتی ہے: { $days }۔
easy-hours = اوقات یہ ہیں: { $hours }۔
easy-season = یہ { $season } کھلتی ہے۔
easy-ring = آپ فون کر سکتے ہیں:
easy-ring-text = آپ ٹیکسٹ فون سے بات کر سکتے ہیں:
easy-email = آپ ای میل بھیج سکتے ہیں:
easy-web = آپ انٹرنیٹ پر دیکھ سکتے ہیں:
easy-open = آپ ان اوقات میں فون کر سکتے ہیں:
easy-gap = ہمیں یہاں کوئی مدد نہیں ملی۔
language-name = اردو
in-main-language = انگریزی میں

kind-pathway = راستہ
kind-provision-map = سروسز کا نقشہ
kind-reply = آپ نے کہا، ہم نے کیا
kinds-pathway = راستے
kinds-provision-map = سروسز کے نقشے
kinds-reply = آپ نے کہا، ہم نے کیا
pathways-summary = قدم بہ قدم کیا ہوتا ہے: ہر مرحلے پر کون مدد کرتا ہے، اور آگے کیا آتا ہے۔
maps-summary = کون سی سروسز کس کے لیے ہیں، ایک جدول میں۔ یہ بھی نظر آتا ہے کہ کہاں کوئی سروس نہیں ہے۔
maps-beside = نقشوں کے بارے میں مزید
ages-entry-child = { $age ->
    [0] میرا بچہ 1 سال سے چھوٹا ہے
    [one] میرے بچے کی عمر { $age } سال ہے
   *[other] میرے بچے کی عمر { $age } سال ہے
  }
ages-entry-me = { $age ->
    [one] میری عمر { $age } سال ہے
   *[other] میری عمر { $age } سال ہے
  }
availability-everyone = سب
way-step-up = زیادہ مدد
way-step-down = کم مدد
way-not-eligible = اگر یہ آپ کو نہ مل سکے
axis-sectors = کون مدد کرتا ہے
axis-levels = مدد کی سطح
axis-needs = ضرورت
axis-age-bands = عمر
axis-outcomes = بڑے ہونے کی تیاری
axis-areas = شہر
axis-topics = موضوع
axis-availability = یہ کس کو مل سکتی ہے
axes-sectors = کون مدد کرتا ہے
axes-levels = کتنی مدد
axes-needs = ضروریات
axes-age-bands = عمریں
axes-outcomes = آپ بڑے ہو کر کیا چاہتے ہیں
axes-areas = شہر
axes-topics = موضوعات
axes-availability = یہ کس کو مل سکتی ہے
map-caption = { $title }۔ قطاریں: { $rows }۔ کالم: { $columns }۔
map-caption-split = { $title }: { $split }۔ قطاریں: { $rows }۔ کالم: { $columns }۔
map-gap = ہمیں یہاں کوئی سروس نہیں ملی۔
map-counts = { $services ->
    [0] کوئی سروس نہیں
    [one] { $services } سروس
   *[other] { $services } سروسز
  }، { $gaps ->
    [0] کوئی کمی نہیں
    [one] { $gaps } جگہ کمی
   *[other] { $gaps } جگہ کمی
  }
map-by-age-link = یہی سروسز عمر کے حساب سے
map-by-age-title = { $title }: عمر کے حساب سے
map-by-age-summary = اس نقشے کی ہر سروس، ہر عمر کے لیے الگ فہرست میں۔
map-csv = یہ نقشہ اسپریڈشیٹ کی فائل کے طور پر (CSV)
gaps = کہاں سروسز کی کمی ہے
gaps-summary = ہمارے نقشوں کے تمام خالی خانے۔ ہم نے وہاں سروس ڈھونڈی اور نہیں ملی۔
gaps-count = { $gaps ->
    [0] { $cells } خانوں میں سے کوئی خالی نہیں۔
    [one] { $cells } خانوں میں سے { $gaps } خالی ہے۔
   *[other] { $cells } خانوں میں سے { $gaps } خالی ہیں۔
  }
gaps-caption = نقشے “{ $title }” کے خالی خانے
gaps-csv = تمام خالی خانے اسپریڈشیٹ کی فائل کے طور پر (CSV)
sheet-map = نقشہ
sheet-table = جدول
sheet-row = قطار
sheet-column = کالم
sheet-service = سروس
sheet-organisation = ادارہ
sheet-ages = عمریں
sheet-telephone = فون
sheet-address = صفحہ
sheet-gap = کوئی سروس نہیں ملی

easy-home = آسان تحریر
easy-all = آسان تحریر کے تمام صفحے
easy-words = مشکل لفظ
easy-help = ابھی مدد لیں
easy-full-site = پوری ویب سائٹ
easy-this-page = یہ صفحہ آسان تحریر میں
easy-start = آسان تحریر
full-this-page = پورا صفحہ
full-start = پوری ویب سائٹ

answer-done = ہم نے یہ کر دیا
answer-doing = ہم یہ کر رہے ہیں
answer-cannot = ہم یہ نہیں کر سکتے، کیونکہ
count-comments = { $count ->
    [0] کوئی رائے نہیں
    [one] { $count } رائے
   *[other] { $count } آرا
  }
replies-summary = آپ نے ہمیں کیا بتایا، اور ہم نے کیا کیا۔ جب ہم کچھ نہیں کر سکتے تو وجہ بتاتے ہیں۔
replies-all = تمام آرا اور جوابات
replies-year-title = { $year } میں آپ کی آرا اور ہمارے جوابات
replies-year-summary = قانون کہتا ہے کہ { $council } سال میں کم از کم ایک بار شائع کرے کہ لوگ لوکل آفر کے بارے میں کیا کہتے ہیں اور ہم کیا جواب دیتے ہیں (SEND Regulations 2014, regulation 56)۔ یہ { $year } کی رپورٹ ہے۔ اس میں کسی کا نام نہیں ہے۔

made-with = مل کر بنایا
made-with-title = مل کر بنایا: کس نے حصہ لیا
made-with-summary = بچوں، نوجوانوں، والدین اور دوسروں نے ہمارے ساتھ صفحے لکھے، بدلے اور پڑھے۔ یہاں لکھا ہے کہ وہ کون ہیں اور ان کی وجہ سے کیا بدلا۔
made-with-counts = { $groups ->
    [0] ابھی کسی نے حصہ نہیں لیا۔
    [one] { $groups } گروپ نے { $pages ->
        [one] { $pages } صفحے
       *[other] { $pages } صفحوں
      } میں حصہ لیا ہے۔
   *[other] { $groups } گروپوں نے { $pages ->
        [one] { $pages } صفحے
       *[other] { $pages } صفحوں
      } میں حصہ لیا ہے۔
  }
made-with-read = انھوں نے یہ دیکھنے کے لیے پڑھا کہ کیا یہ سمجھنے میں آسان ہے۔
made-with-language = { $title } ({ $language })
co-production-means = مل کر بنانے (co-production) کا کیا مطلب ہے

report = ہم کیسا کام کر رہے ہیں
report-summary = اس ویب سائٹ میں کیا اچھا ہے، اور کیا ابھی کافی اچھا نہیں۔ ہر نمبر خود صفحوں سے گنا گیا ہے۔
report-count = تعداد
report-of-all = کل میں سے
report-share = { $all } میں سے { $count }

report-fresh = کیا ہمارے صفحے تازہ ہیں؟
report-fresh-text = { $all } میں سے { $fresh ->
    [one] { $fresh } صفحہ وقت پر جانچا گیا۔
   *[other] { $fresh } صفحے وقت پر جانچے گئے۔
  } { $late ->
    [0] کسی صفحے کی جانچ میں دیر نہیں ہوئی۔
    [one] { $late } صفحے کی جانچ میں دیر ہو گئی ہے۔
   *[other] { $late } صفحوں کی جانچ میں دیر ہو گئی ہے۔
  } { $never ->
    [0] ہر صفحہ کم از کم ایک بار جانچا گیا ہے۔
    [one] { $never } صفحہ کبھی نہیں جانچا گیا۔
   *[other] { $never } صفحے کبھی نہیں جانچے گئے۔
  }
report-fresh-caption = صفحے، آخری جانچ کے حساب سے۔ خبریں اور ختم ہو چکی تقریبات شامل نہیں۔
report-fresh-what = جانچ
report-fresh-in-time = وقت پر جانچے گئے
report-fresh-late = جانچ میں دیر ہے
report-fresh-never = کبھی نہیں جانچے گئے

report-easy = کیا آپ اسے آسان تحریر میں پڑھ سکتے ہیں؟
report-easy-text = { $all } میں سے { $checked ->
    [one] { $checked } صفحے کی آسان تحریر ہے جسے پڑھنے والوں کے گروپ نے جانچا ہے۔
   *[other] { $checked } صفحوں کی آسان تحریر ہے جسے پڑھنے والوں کے گروپ نے جانچا ہے۔
  } { $written ->
    [0] کوئی اور آسان تحریر جانچ کے انتظار میں نہیں ہے۔
    [one] { $written } اور لکھی گئی ہے، لیکن ابھی کسی پڑھنے والے نے اسے نہیں جانچا۔
   *[other] { $written } اور لکھی گئی ہیں، لیکن ابھی کسی پڑھنے والے نے انھیں نہیں جانچا۔
  } { $none ->
    [0] ہر صفحہ آسان تحریر میں پڑھا جا سکتا ہے۔
    [one] { $none } صفحے کی آسان تحریر نہیں ہے۔
   *[other] { $none } صفحوں کی آسان تحریر نہیں ہے۔
  }
report-easy-old = { $count ->
    [one] { $count } آسان تحریر شاید پرانی ہے، کیونکہ اس کا صفحہ بعد میں جانچا گیا۔
   *[other] { $count } آسان تحریریں شاید پرانی ہیں، کیونکہ ان کے صفحے بعد میں جانچے گئے۔
  }
report-easy-caption = سروسز، گائیڈز، راستوں اور نقشوں کی آسان تحریر۔ ہر گائیڈ ایک بار گنی جاتی ہے۔
report-easy-what = آسان تحریر
report-easy-checked = لکھی گئی، اور پڑھنے والوں نے جانچی
report-easy-written = لکھی گئی، ابھی پڑھنے والوں نے نہیں جانچی
report-easy-facts = صفحے کی معلومات سے بنی
report-easy-none = نہیں ہے

report-law = کیا وہ سب یہاں ہے جو قانون مانگتا ہے؟
report-law-text = قانون جو { $all } باتیں مانگتا ہے ان میں سے { $fresh ->
    [one] { $fresh } کا صفحہ وقت پر جانچا گیا ہے۔
   *[other] { $fresh } کے صفحے وقت پر جانچے گئے ہیں۔
  } { $late ->
    [0] ایسی کوئی بات نہیں جس کے سب صفحوں کی جانچ میں دیر ہو۔
    [one] { $late } بات کے سب صفحوں کی جانچ میں دیر ہے۔
   *[other] { $late } باتوں کے سب صفحوں کی جانچ میں دیر ہے۔
  } { $nothing ->
    [0] کوئی بات صفحے کے بغیر نہیں۔
    [one] { $nothing } بات کا کوئی صفحہ نہیں۔
   *[other] { $nothing } باتوں کا کوئی صفحہ نہیں۔
  }
report-law-caption = قانون کیا مانگتا ہے، اور کون سے صفحے اس کا جواب دیتے ہیں
report-law-what = جواب
report-law-answered = ایسا صفحہ جو وقت پر جانچا گیا
report-law-late = صرف ایسے صفحے جن کی جانچ میں دیر ہے
report-law-nothing = کوئی صفحہ نہیں

report-made = یہ ہمارے ساتھ کس نے بنایا؟
report-made-text = { $all } سروسز، گائیڈز، راستوں اور نقشوں میں سے { $with ->
    [one] { $with } پر لکھا ہے کہ اسے ہمارے ساتھ کس نے بنایا یا پڑھا۔
   *[other] { $with } پر لکھا ہے کہ انھیں ہمارے ساتھ کس نے بنایا یا پڑھا۔
  } { $groups ->
    [0] ابھی کسی گروپ نے حصہ نہیں لیا۔
    [one] { $groups } گروپ نے حصہ لیا ہے۔
   *[other] { $groups } گروپوں نے حصہ لیا ہے۔
  }
report-made-caption = وہ سروسز، گائیڈز، راستے اور نقشے جن پر حصہ لینے والوں کا نوٹ ہے۔ ہر گائیڈ ایک بار گنی جاتی ہے۔
report-made-what = نوٹ
report-made-with = نوٹ کے ساتھ
report-made-without = نوٹ کے بغیر

report-waits = لوگ کتنا انتظار کرتے ہیں؟
report-waits-text = { $all } سروسز میں سے { $none ->
    [one] { $none } میں اس وقت کوئی انتظار نہیں۔
   *[other] { $none } میں اس وقت کوئی انتظار نہیں۔
  } { $long ->
    [0] جہاں تک ہمیں معلوم ہے، کسی سروس کے لیے ایک سال سے زیادہ انتظار نہیں ہے۔
    [one] { $long } سروس کے لیے لوگ ایک سال سے زیادہ انتظار کرتے ہیں۔
   *[other] { $long } سروسز کے لیے لوگ ایک سال سے زیادہ انتظار کرتے ہیں۔
  } { $unknown ->
    [0] ہر صفحہ بتاتا ہے کہ لوگ کتنا انتظار کرتے ہیں۔
    [one] { $unknown } صفحہ نہیں بتاتا کہ لوگ کتنا انتظار کرتے ہیں۔
   *[other] { $unknown } صفحے نہیں بتاتے کہ لوگ کتنا انتظار کرتے ہیں۔
  }
report-waits-caption = سروسز، زیادہ تر لوگوں کے انتظار کے حساب سے۔ بند سروسز شامل نہیں۔
report-waits-what = انتظار
report-waits-none = کوئی انتظار نہیں
report-waits-6 = 6 ہفتوں تک
report-waits-18 = 7 سے 18 ہفتے
report-waits-52 = 19 سے 52 ہفتے
report-waits-longer = ایک سال سے زیادہ
report-waits-unknown = معلوم نہیں

report-answers = ہم نے آپ کی آرا پر کیا کیا؟
report-answers-text = آپ نے ہم سے { $all ->
    [one] { $all } کام
   *[other] { $all } کام
  } کرنے کو کہا۔ ان میں سے { $done } ہم کر چکے ہیں۔ { $doing } ہم ابھی کر رہے ہیں۔ { $cannot ->
    [0] ایسا کوئی کام نہیں جو ہم نہ کر سکیں۔
    [one] { $cannot } ہم نہیں کر سکتے، اور ہم وجہ بتاتے ہیں۔
   *[other] { $cannot } ہم نہیں کر سکتے، اور ہم وجہ بتاتے ہیں۔
  }
report-answers-caption = آپ کی آرا پر ہمارے جوابات
report-answers-what = جواب

report-gaps = کہاں سروسز کی کمی ہے؟
report-gaps-text = { $empty ->
    [0] ہمارے نقشوں میں کوئی خانہ خالی نہیں۔
    [one] ہمارے نقشوں کے { $all } خانوں میں سے { $empty } خالی ہے: ہمیں وہاں کوئی سروس نہیں ملی۔
   *[other] ہمارے نقشوں کے { $all } خانوں میں سے { $empty } خالی ہیں: ہمیں وہاں کوئی سروس نہیں ملی۔
  }
report-gaps-caption = ہر نقشے کے خالی خانے
report-gaps-what = نقشہ

profile = میرا ایک صفحہ
profile-title = میرے بارے میں ایک صفحہ
profile-summary = اپنی بات ایک ہی بار بتائیں۔ یہ صفحہ بھریں، اور ہر نئے شخص کو دیں: ٹیچر، ڈاکٹر یا مددگار۔
profile-name = میرا نام
profile-name-hint = وہ نام جس سے آپ چاہتے ہیں کہ لوگ آپ کو بلائیں۔
profile-like = لوگوں کو میری کیا بات پسند ہے
profile-like-hint = کسی ایسے شخص سے پوچھیں جو آپ کو اچھی طرح جانتا ہے، اور اس کی بات لکھیں۔
profile-important = میرے لیے کیا اہم ہے
profile-important-hint = وہ لوگ، چیزیں اور جگہیں جن سے دن اچھا گزرتا ہے۔ وہ چیز جس کے بغیر آپ کبھی نہیں رہنا چاہتے۔
profile-support = میری اچھی مدد کیسے کریں
profile-support-hint = کس بات سے مدد ملتی ہے، اور کس سے مشکل بڑھتی ہے۔ مثلاً: کچھ بدلنے سے پہلے مجھے بتائیں۔
profile-talk = مجھ سے بات کیسے کریں
profile-talk-hint = لفظوں، اشاروں یا تصویروں سے؟ کیا آپ کو زیادہ وقت چاہیے؟ لوگ کیسے جانیں کہ آپ کی مراد ہاں ہے یا نہیں؟
profile-worry = مجھے کس بات کی فکر ہوتی ہے
profile-worry-hint = آپ کو کس بات سے ڈر یا پریشانی ہوتی ہے، لوگ اسے کیسے پہچانیں، اور تب کیا چیز مدد کرتی ہے۔
profile-health = میری صحت
profile-health-hint = آپ کی صحت کے لیے لوگوں کو کیا جاننا چاہیے: دوا، کھانا، نیند، درد۔ جو بات نجی ہے وہ نہ لکھیں۔
profile-hopes = میری امیدیں
profile-hopes-hint = آپ جلد کیا کرنا یا سیکھنا چاہتے ہیں، اور بڑے ہو کر کیا۔
profile-people = جو لوگ میرے لیے اہم ہیں
profile-people-hint = خاندان، دوست، مددگار، جانور۔ لوگ آپ کے بارے میں کس سے پوچھ سکتے ہیں؟

## انٹرنیٹ کے بغیر پڑھنا

offline = انٹرنیٹ کے بغیر استعمال کریں
offline-title = یہ ویب سائٹ انٹرنیٹ کے بغیر استعمال کریں
offline-summary = تمام صفحے اپنے فون، ٹیبلٹ یا کمپیوٹر پر رکھیں۔ پھر آپ انہیں سگنل اور ڈیٹا کے بغیر پڑھ سکتے ہیں۔
offline-size = اس کے لیے تقریباً { $size } MB جگہ چاہیے (فائلیں: { $files }) اور زیادہ سے زیادہ اتنا ہی ڈیٹا۔ ہو سکے تو Wi-Fi استعمال کریں۔
offline-zip = سب کچھ ڈاؤن لوڈ کریں (ZIP فائل)
offline-start = اسے اس ڈیوائس پر رکھیں
offline-go-on = جاری رکھیں
offline-update = نیا ورژن حاصل کریں
offline-part = اس کا کچھ حصہ اس ڈیوائس پر ہے۔ فائلیں: { $all } میں سے { $done }۔ جہاں رکا تھا وہاں سے آپ جاری رکھ سکتے ہیں۔
offline-busy = اب اس ڈیوائس پر { $all } میں سے { $done } فائلیں ہیں۔
offline-all = سب کچھ اس ڈیوائس پر ہے۔ فائلیں: { $all }۔ آپ تمام صفحے انٹرنیٹ کے بغیر کھول سکتے ہیں۔
offline-newer = ایک نیا ورژن موجود ہے۔ جو اس ڈیوائس پر ہے وہ اب بھی کام کرتا ہے۔
offline-stopped = یہ رک گیا ہے۔ اس ڈیوائس پر { $all } میں سے { $done } فائلیں ہیں۔ آپ بعد میں جاری رکھ سکتے ہیں۔
offline-lost = کنکشن ٹوٹ گیا۔ اس ڈیوائس پر { $all } میں سے { $done } فائلیں ہیں۔ جب انٹرنیٹ ہو تو دوبارہ کوشش کریں، یہ وہیں سے جاری رہے گا۔
offline-full = اس ڈیوائس پر جگہ کافی نہیں ہے۔ کچھ جگہ بنائیں، مثلاً پرانی تصویریں یا ایپس ہٹا کر۔ پھر دوبارہ کوشش کریں۔
offline-blocked = یہ براؤزر ویب سائٹس کو صفحے رکھنے نہیں دیتا۔ نجی ونڈو میں یہ کبھی نہیں ہوتا۔ عام ونڈو، کوئی دوسرا براؤزر یا نیچے کوئی دوسرا طریقہ آزمائیں۔
offline-gone = اب یہ اس ڈیوائس پر نہیں ہے۔ آپ اسے کسی بھی وقت دوبارہ رکھ سکتے ہیں۔
offline-first = آپ انٹرنیٹ سے جڑے ہوئے نہیں ہیں۔ جب جڑیں تو دوبارہ کوشش کریں۔
not-connected-title = آپ انٹرنیٹ سے جڑے ہوئے نہیں ہیں
not-connected-summary = یہ صفحہ ابھی آپ کی ڈیوائس پر نہیں ہے۔ جب آپ دوبارہ جڑیں گے تو اسے کھول سکیں گے۔

## ZIP فائل میں نوٹ

read-me-name = { $name }
read-me-unzip = 1. پہلے اس فولڈر کو ان زپ کریں: اس پر ماؤس کے دائیں بٹن سے کلک کریں اور "Extract all" چنیں۔ Mac پر اس پر دو بار کلک کریں۔
read-me-open = 2. ان زپ کیے ہوئے فولڈر میں index.html فائل کھولیں۔ یہ آپ کے براؤزر میں کھلے گی۔ آپ کو انٹرنیٹ کی ضرورت نہیں۔
read-me-current = کھلنے کے اوقات جیسی معلومات بدل سکتی ہیں۔ سب سے نئی معلومات ہمیشہ ویب سائٹ پر ہوتی ہیں۔

## What search results can be narrowed by

search-age = عمر
search-need = ضرورت
search-topic = موضوع
search-sector = کون مدد کرتا ہے
search-area = قصبہ
search-cost = خرچ
search-access = رسائی
search-kind = صفحے کی قسم
search-easy-read = آسان تحریر
search-free = مفت
search-paid = پیسے لگتے ہیں
search-yes = آسان تحریر والا صفحہ موجود ہے
