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
