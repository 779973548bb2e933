# جمل يملؤها البرنامج: أرقام وتواريخ وأسماء.

days-every = كل يوم
days-range = من { $first } إلى { $last }
date-and-time = { $date }، الساعة { $time }
date-and-times = { $date }، من { $from } إلى { $to }
date-to-date = من { $from } إلى { $to }
time-morning = { $clock } صباحًا
time-afternoon = { $clock } مساءً
time-noon = 12 ظهرًا
time-midnight = منتصف الليل
times-range = من { $from } إلى { $to }
times-from = من { $from }
times-to = حتى { $to }
season-term-time = في أيام الدراسة فقط
season-school-holidays = في العطل المدرسية فقط

fact-ages = العمر
fact-cost = التكلفة
fact-wait = الانتظار
fact-where = أين
fact-referral = من يطلبها
fact-diagnosis = التشخيص
fact-level = مستوى الدعم
fact-when = متى
ages-range = من { $from } إلى { $to ->
    [zero] { $to } سنة
    [one] { $to } سنة
    [two] { $to } سنة
    [few] { $to } سنوات
    [many] { $to } سنة
   *[other] { $to } سنة
  }
ages-one = { $from ->
    [zero] أقل من سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $from } سنوات
    [many] { $from } سنة
   *[other] { $from } سنة
  }
ages-up = { $from ->
    [zero] من الولادة فما فوق
    [one] من سنة واحدة فما فوق
    [two] من سنتين فما فوق
    [few] من { $from } سنوات فما فوق
    [many] من { $from } سنة فما فوق
   *[other] من { $from } سنة فما فوق
  }
cost-free = مجانًا
cost-from = من { $amount }
cost-to = من { $from } إلى { $to }
wait-none = بلا انتظار
wait-weeks = { $weeks ->
    [zero] بلا انتظار
    [one] حتى أسبوع واحد
    [two] حتى أسبوعين
    [few] حتى { $weeks } أسابيع
    [many] حتى { $weeks } أسبوعًا
   *[other] حتى { $weeks } أسبوع
  }
wait-none-sentence = لا أحد ينتظر حاليًا.
wait-weeks-sentence = { $weeks ->
    [zero] لا أحد ينتظر حاليًا.
    [one] ينتظر معظم الناس حتى أسبوع واحد.
    [two] ينتظر معظم الناس حتى أسبوعين.
    [few] ينتظر معظم الناس حتى { $weeks } أسابيع.
    [many] ينتظر معظم الناس حتى { $weeks } أسبوعًا.
   *[other] ينتظر معظم الناس حتى { $weeks } أسبوع.
  }
where-everywhere = كل مناطق { $council }
where-more = { $count ->
    [zero] { $first }
    [one] { $first } ومكان آخر
    [two] { $first } ومكانان آخران
    [few] { $first } و{ $count } أماكن أخرى
    [many] { $first } و{ $count } مكانًا آخر
   *[other] { $first } و{ $count } مكان آخر
  }
referral-self = يمكنكم أن تطلبوا بأنفسكم
referral-others = تحتاجون إلى إحالة من مختص
diagnosis-no = لا تحتاجون إلى تشخيص
diagnosis-yes = تحتاجون إلى تشخيص
status-open = مفتوحة
status-paused = متوقفة حاليًا
status-closed = مغلقة
booking-needed = تحتاجون إلى حجز.
booking-not-needed = لا تحتاجون إلى حجز.
kind-service = خدمة
kind-guide = دليل
kind-event = فعالية
kind-news = خبر
kinds-service = الخدمات
kinds-guide = الأدلة
kinds-event = الفعاليات
kinds-news = الأخبار
audience-families = العائلات
audience-young-people = الشباب
audience-professionals = المختصين
form-link = املؤوا النموذج على الإنترنت
feedback-link = أخبرونا بالبريد الإلكتروني
feedback-link-web = أخبرونا على الإنترنت
feedback-subject = عن الصفحة «{ $title }»
website-link = { $host }

home = الرئيسية
page-title = { $page } – { $site }
page-of = { $title } (صفحة { $number } من { $count })
count-pages = { $count ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
    [many] { $count } صفحة
   *[other] { $count } صفحة
  }
count-entries = { $count ->
    [zero] لا مداخل
    [one] مدخل واحد
    [two] مدخلان
    [few] { $count } مداخل
    [many] { $count } مدخلًا
   *[other] { $count } مدخل
  }
list-empty = لا يوجد شيء هنا بعد. اتصلوا بنا ونحن نبحث لكم.
services-summary = كل الخدمات في القائمة، مرتبة حسب من يديرها. تقول كل صفحة لمن الخدمة وكيف تحصلون عليها وكم تكلف.
guides-summary = نصائح بكلمات سهلة، خطوة بخطوة.
events-summary = ما سيحدث قريبًا. لكل فعالية ملف تضيفونه إلى تقويمكم.
events-upcoming = قريبًا
events-past = انتهت
events-calendar = كل الفعاليات في ملف تقويم واحد
news-summary = ما الذي تغيّر، ولماذا.
news-feed = الأخبار كخلاصة
browse = تصفّحوا
browse-title = ابحثوا عن المساعدة بطريقتكم
browse-summary = اختاروا الطريقة التي تناسبكم. كلها تؤدي إلى الصفحات نفسها.
browse-age = حسب العمر
browse-need = حسب الاحتياج
browse-topic = حسب الموضوع
browse-sector = حسب من يساعد
browse-area = حسب المدينة
others-age = أعمار أخرى
others-need = احتياجات أخرى
others-topic = مواضيع أخرى
others-sector = جهات أخرى تساعد
others-area = مدن أخرى
facet-age = مساعدة لعمر { $label }
facet-need = مساعدة في: { $label }
facet-need-more = كثير من الخدمات الأخرى ترحب بكل طفل وشاب. تجدونها في صفحة الخدمات.
facet-topic = { $label }
facet-sector = { $label }
facet-area = المساعدة في { $label }
group-guides = الأدلة
a-z = من A إلى Z
a-z-summary = كل الخدمات والأدلة، والأسماء الأخرى التي يسميها بها الناس.
a-z-letter = من A إلى Z: { $letter }
law = ماذا يقول القانون
law-title = ما يقول القانون إنه يجب أن يكون هنا
law-summary = يحدد القانون ما يجب أن يكون في كل عرض محلي. هنا كل بند بكلمات سهلة، وأين تجدونه.
law-count = عدد البنود التي لها صفحة: { $answered } من { $count }.
law-information = ما يجب أن تستطيعوا إيجاده
law-publishing = كيف يجب أن نعدّ العرض المحلي ونحافظ عليه
sure-text = قرأنا نص القانون.
sure-number = تأكدنا من رقم الفقرة.
sure-topic = نعرف الموضوع، لكننا لم نتأكد من الفقرة.
words = شرح الكلمات
words-summary = كلمات صعبة ستقابلونها، وما معناها.
help = اطلبوا المساعدة
help-page-title = احصلوا على المساعدة الآن
help-page-summary = عندما لا يحتمل الأمر الانتظار، ومن يمكنكم أن تسألوا.
accessibility = سهولة الاستخدام للجميع
accessibility-title = بيان سهولة الاستخدام للجميع
accessibility-summary = هذا بيان { $council } عن { $site }. نريد أن يستطيع الجميع استخدام هذا الموقع.
compliance-full = يتوافق هذا الموقع بالكامل مع معيار Web Content Accessibility Guidelines، الإصدار 2.2، المستوى AA.
compliance-partial = يتوافق هذا الموقع جزئيًا مع معيار Web Content Accessibility Guidelines، الإصدار 2.2، المستوى AA، بسبب ما هو مذكور أدناه.
compliance-none = لا يتوافق هذا الموقع مع معيار Web Content Accessibility Guidelines، الإصدار 2.2، المستوى AA. ما لا يعمل مذكور أدناه.
credits = شكر وتقدير
credits-title = من أعدّ هذا الموقع
credits-summary = المجموعات التي أعدّت صفحات معنا، وأعمال الآخرين التي نستعملها.
credits-program = البرنامج الذي يبني هذا الموقع
credits-program-by = مؤلفو local-offer
site-map = خريطة الموقع
site-map-summary = كل صفحة في مكانها.
site-map-about = عن هذا الموقع
not-found-title = لا نجد هذه الصفحة
not-found-summary = ربما انتقلت، أو ربما في العنوان خطأ صغير. ابدؤوا بموضوع، أو اتصلوا بنا ونحن نبحث لكم.
redirect-title = انتقلت صفحة { $title }
service-calendar = أضيفوها إلى تقويمكم

callout-note = ملاحظة
callout-tip = نصيحة
callout-important = مهم
callout-warning = تحذير
callout-caution = انتبهوا
table-without-caption = جدول
word-explained = ما معناها
footnote = حاشية
footnotes = الحواشي
footnote-back = العودة إلى النص
