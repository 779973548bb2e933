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
