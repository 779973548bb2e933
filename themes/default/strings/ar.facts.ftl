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
search = بحث
search-summary = اكتبوا كلمة أو كلمتين، مثل «التوحد». لا يجب أن يكون الإملاء صحيحًا.
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

easy-page-title = { $title }، قراءة سهلة
easy-home-title = { $site }، قراءة سهلة
easy-how-to-1 = اختر موضوعًا أو اختر عمرك.
easy-how-to-2 = ثم اختر صفحة تقرؤها.
easy-all-line = هذه قائمة بكل صفحات القراءة السهلة.
easy-words-line = هذه قائمة بالكلمات الصعبة. نقول فيها ما معناها.
easy-help-line = بمن تتصل عندما لا تستطيع الانتظار.
easy-search = ابحث عن صفحة
easy-search-how-1 = اكتب كلمة في المربع.
easy-search-how-2 = ثم اضغط على «بحث».
easy-search-how-3 = لا يجب أن يكون الإملاء صحيحًا.
easy-count = { $count ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
    [many] { $count } صفحة
   *[other] { $count } صفحة
  }
easy-group-advice = اقرأ عن الموضوع
easy-group-services = أشخاص يمكنهم أن يساعدوا
easy-title-what = ما هي هذه الخدمة؟
easy-title-who = لمن هي؟
easy-title-how = كيف تحصل عليها؟
easy-title-cost = كم تكلف؟
easy-title-wait = كم تنتظر؟
easy-title-where = أين هي ومتى؟
easy-title-else = ماذا لو لم تستطع الحصول عليها؟
easy-about = هذه الصفحة عن { $title }.
easy-runs = تديرها { $organisation }.
easy-sector = هي جزء من: { $sector }.
easy-paused = هي متوقفة الآن. اسأل الفريق متى تبدأ من جديد.
easy-closed = هي مغلقة.
easy-ages-sentence = هي لمن عمرهم من { $from } إلى { $to ->
    [zero] { $to } سنة
    [one] { $to } سنة
    [two] { $to } سنة
    [few] { $to } سنوات
    [many] { $to } سنة
   *[other] { $to } سنة
  }.
easy-ages-sentence-up-to = هي للأطفال والشباب حتى عمر { $to ->
    [zero] { $to } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $to } سنوات
    [many] { $to } سنة
   *[other] { $to } سنة
  }.
easy-needs = يمكن أن تساعد في:
easy-diagnosis-no = لا تحتاج إلى تشخيص.
easy-diagnosis-yes = تحتاج إلى تشخيص أولًا.
easy-criteria = هناك شروط للحصول عليها.
easy-on-full-page = الشروط في الصفحة الكاملة.
easy-how-unknown = اسأل الفريق كيف تحصل عليها.
easy-form = يمكنك أن تملأ نموذجًا على الإنترنت.
easy-form-link = افتح النموذج
easy-cost-unknown = لا نعرف التكلفة بعد. اسأل الفريق.
easy-free = هي مجانية. لا تدفع شيئًا.
easy-cost = تكلف { $amount }.
easy-cost-nothing = هي مجانية.
easy-cost-for = هذا مقابل: { $what }.
easy-cost-who = هذا ما يدفعه هؤلاء: { $who }.
easy-wait-none = لا يلزمك الانتظار.
easy-wait = { $weeks ->
    [zero] لا يلزمك الانتظار.
    [one] ينتظر معظم الناس حتى أسبوع واحد.
    [two] ينتظر معظم الناس حتى أسبوعين.
    [few] ينتظر معظم الناس حتى { $weeks } أسابيع.
    [many] ينتظر معظم الناس حتى { $weeks } أسبوعًا.
   *[other] ينتظر معظم الناس حتى { $weeks } أسبوع.
  }
easy-wait-months = { $months ->
    [zero] هذا أقل من شهر.
    [one] هذا نحو شهر واحد.
    [two] هذا نحو شهرين.
    [few] هذا نحو { $months } أشهر.
    [many] هذا نحو { $months } شهرًا.
   *[other] هذا نحو { $months } شهر.
  }
easy-while-you-wait = يمكنك الحصول على هذه المساعدة وأنت تنتظر:
easy-access = في هذا المكان:
easy-days = الأيام هي: { $days }.
easy-hours = الأوقات هي: { $hours }.
easy-season = المكان مفتوح { $season }.
easy-ring = يمكنك أن تتصل بالهاتف:
easy-ring-text = يمكنك أن تتصل بالهاتف النصي:
easy-email = يمكنك أن ترسل بريدًا إلكترونيًا إلى:
easy-web = يمكنك أن تنظر على الإنترنت:
easy-open = يمكنك أن تتصل في هذه الأوقات:
easy-gap = لم نجد مساعدة هنا.
language-name = العربية
in-main-language = بالإنجليزية

kind-pathway = مسار
kind-provision-map = خريطة الخدمات
kind-reply = قلتم وفعلنا
kinds-pathway = المسارات
kinds-provision-map = خرائط الخدمات
kinds-reply = قلتم وفعلنا
pathways-summary = ماذا يحدث خطوة بخطوة: من يساعدكم في كل مرحلة، وماذا يأتي بعدها.
maps-summary = ما هي الخدمات ولمن هي، في جدول واحد. وترون أيضًا أين لا توجد خدمات.
maps-beside = المزيد عن الخرائط
ages-entry-child = { $age ->
    [0] عمر طفلي أقل من سنة
    [zero] عمر طفلي أقل من سنة
    [one] عمر طفلي سنة واحدة
    [two] عمر طفلي سنتان
    [few] عمر طفلي { $age } سنوات
    [many] عمر طفلي { $age } سنة
   *[other] عمر طفلي { $age } سنة
  }
ages-entry-me = { $age ->
    [zero] عمري أقل من سنة
    [one] عمري سنة واحدة
    [two] عمري سنتان
    [few] عمري { $age } سنوات
    [many] عمري { $age } سنة
   *[other] عمري { $age } سنة
  }
availability-everyone = الجميع
way-step-up = مساعدة أكثر
way-step-down = مساعدة أقل
way-not-eligible = إذا لم تستطيعوا الحصول على هذا
axis-sectors = من يساعد
axis-levels = مستوى الدعم
axis-needs = الاحتياج
axis-age-bands = العمر
axis-outcomes = الاستعداد للمستقبل
axis-areas = المدينة
axis-topics = الموضوع
axis-availability = من يحصل عليها
axes-sectors = من يساعد
axes-levels = مقدار الدعم
axes-needs = الاحتياجات
axes-age-bands = الأعمار
axes-outcomes = ما تريدونه عندما تكبرون
axes-areas = المدن
axes-topics = المواضيع
axes-availability = من يحصل عليها
map-caption = { $title }. الصفوف: { $rows }. الأعمدة: { $columns }.
map-caption-split = { $title }: { $split }. الصفوف: { $rows }. الأعمدة: { $columns }.
map-gap = لم نجد خدمة هنا.
map-counts = { $services ->
    [0] لا خدمات
    [zero] لا خدمات
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $services } خدمات
    [many] { $services } خدمة
   *[other] { $services } خدمة
  }، { $gaps ->
    [0] لا نقص
    [zero] لا نقص
    [one] موضع نقص واحد
    [two] موضعا نقص
    [few] { $gaps } مواضع نقص
    [many] { $gaps } موضع نقص
   *[other] { $gaps } موضع نقص
  }
map-by-age-link = الخدمات نفسها حسب العمر
map-by-age-title = { $title }: حسب العمر
map-by-age-summary = كل خدمات هذه الخريطة، في قائمة لكل عمر.
map-csv = هذه الخريطة كملف لبرنامج الجداول (CSV)
gaps = أين تنقص الخدمات
gaps-summary = كل مربع خالٍ في خرائطنا. بحثنا هناك عن خدمة ولم نجدها.
gaps-count = { $gaps ->
    [0] لا يوجد مربع خالٍ. عدد المربعات: { $cells }.
   *[other] عدد المربعات الخالية: { $gaps } من { $cells }.
  }
gaps-caption = المربعات الخالية في خريطة «{ $title }»
gaps-csv = كل المربعات الخالية كملف لبرنامج الجداول (CSV)
sheet-map = الخريطة
sheet-table = الجدول
sheet-row = الصف
sheet-column = العمود
sheet-service = الخدمة
sheet-organisation = الجهة
sheet-ages = الأعمار
sheet-telephone = الهاتف
sheet-address = الصفحة
sheet-gap = لا توجد خدمة

easy-home = قراءة سهلة
easy-all = كل صفحات القراءة السهلة
easy-words = كلمات صعبة
easy-help = اطلب المساعدة الآن
easy-full-site = الموقع الكامل
easy-this-page = هذه الصفحة بالقراءة السهلة
easy-start = قراءة سهلة
full-this-page = الصفحة الكاملة
full-start = الموقع الكامل

answer-done = فعلنا ذلك
answer-doing = نعمل على ذلك
answer-cannot = لا نستطيع ذلك، لأن
count-comments = { $count ->
    [0] لا تعليقات
    [zero] لا تعليقات
    [one] تعليق واحد
    [two] تعليقان
    [few] { $count } تعليقات
    [many] { $count } تعليقًا
   *[other] { $count } تعليق
  }
replies-summary = ما قلتموه لنا، وما فعلناه. عندما لا نستطيع أن نفعل شيئًا، نقول لماذا.
replies-all = كل التعليقات والأجوبة
replies-year-title = تعليقاتكم في سنة { $year } وأجوبتنا
replies-year-summary = يقول القانون إن على { $council } أن ينشر مرة في السنة على الأقل ما يقوله الناس عن العرض المحلي وما نجيب به (SEND Regulations 2014, regulation 56). هذا تقرير سنة { $year }. لا يُذكر فيه اسم أحد.

made-with = أعددناه معًا
made-with-title = أعددناه معًا: من شارك
made-with-summary = كتب أطفال وشباب ووالدون وغيرهم صفحات معنا، أو غيّروها أو قرؤوها. هنا من هم، وما الذي تغيّر بفضلهم.
made-with-counts = { $groups ->
    [0] لم يشارك أحد بعد.
    [zero] لم يشارك أحد بعد.
    [one] شاركت مجموعة واحدة في { $pages ->
        [zero] { $pages } صفحة
        [one] صفحة واحدة
        [two] صفحتين
        [few] { $pages } صفحات
        [many] { $pages } صفحة
       *[other] { $pages } صفحة
      }.
    [two] شاركت مجموعتان في { $pages ->
        [zero] { $pages } صفحة
        [one] صفحة واحدة
        [two] صفحتين
        [few] { $pages } صفحات
        [many] { $pages } صفحة
       *[other] { $pages } صفحة
      }.
    [few] شاركت { $groups } مجموعات في { $pages ->
        [zero] { $pages } صفحة
        [one] صفحة واحدة
        [two] صفحتين
        [few] { $pages } صفحات
        [many] { $pages } صفحة
       *[other] { $pages } صفحة
      }.
    [many] شاركت { $groups } مجموعة في { $pages ->
        [zero] { $pages } صفحة
        [one] صفحة واحدة
        [two] صفحتين
        [few] { $pages } صفحات
        [many] { $pages } صفحة
       *[other] { $pages } صفحة
      }.
   *[other] شاركت { $groups } مجموعة في { $pages ->
        [zero] { $pages } صفحة
        [one] صفحة واحدة
        [two] صفحتين
        [few] { $pages } صفحات
        [many] { $pages } صفحة
       *[other] { $pages } صفحة
      }.
  }
made-with-read = قرؤوها ليعرفوا هل هي سهلة الفهم.
made-with-language = { $title } ({ $language })
co-production-means = ما معنى العمل معًا (co-production)

report = كيف حالنا
report-summary = ما هو جيد في هذا الموقع، وما ليس جيدًا بما يكفي بعد. كل رقم محسوب من الصفحات نفسها.
report-count = العدد
report-of-all = من الكل
report-share = { $count } من { $all }

report-fresh = هل صفحاتنا محدّثة؟
report-fresh-text = عدد الصفحات التي روجعت في موعدها: { $fresh } من { $all }. { $late ->
    [0] لم تتأخر مراجعة أي صفحة.
    [zero] لم تتأخر مراجعة أي صفحة.
    [one] تأخرت مراجعة صفحة واحدة.
    [two] تأخرت مراجعة صفحتين.
    [few] تأخرت مراجعة { $late } صفحات.
    [many] تأخرت مراجعة { $late } صفحة.
   *[other] تأخرت مراجعة { $late } صفحة.
  } { $never ->
    [0] روجعت كل صفحة مرة على الأقل.
    [zero] روجعت كل صفحة مرة على الأقل.
    [one] صفحة واحدة لم تُراجع أبدًا.
    [two] صفحتان لم تُراجعا أبدًا.
    [few] { $never } صفحات لم تُراجع أبدًا.
    [many] { $never } صفحة لم تُراجع أبدًا.
   *[other] { $never } صفحة لم تُراجع أبدًا.
  }
report-fresh-caption = الصفحات حسب آخر مراجعة. لا تُحسب الأخبار والفعاليات المنتهية.
report-fresh-what = المراجعة
report-fresh-in-time = روجعت في موعدها
report-fresh-late = تأخرت مراجعتها
report-fresh-never = لم تُراجع أبدًا

report-easy = هل يمكنكم القراءة بالقراءة السهلة؟
report-easy-text = عدد الصفحات التي لها نسخة قراءة سهلة راجعتها مجموعة من القراء: { $checked } من { $all }. { $written ->
    [0] لا توجد نسخة أخرى تنتظر مراجعة القراء.
    [zero] لا توجد نسخة أخرى تنتظر مراجعة القراء.
    [one] كُتبت نسخة أخرى، لكن لم يراجعها قارئ بعد.
    [two] كُتبت نسختان أخريان، لكن لم يراجعهما قارئ بعد.
    [few] كُتبت { $written } نسخ أخرى، لكن لم يراجعها قارئ بعد.
    [many] كُتبت { $written } نسخة أخرى، لكن لم يراجعها قارئ بعد.
   *[other] كُتبت { $written } نسخة أخرى، لكن لم يراجعها قارئ بعد.
  } { $none ->
    [0] يمكن قراءة كل صفحة بالقراءة السهلة.
    [zero] يمكن قراءة كل صفحة بالقراءة السهلة.
    [one] صفحة واحدة ليست لها قراءة سهلة.
    [two] صفحتان ليست لهما قراءة سهلة.
    [few] { $none } صفحات ليست لها قراءة سهلة.
    [many] { $none } صفحة ليست لها قراءة سهلة.
   *[other] { $none } صفحة ليست لها قراءة سهلة.
  }
report-easy-old = { $count ->
    [zero] لا توجد نسخة قراءة سهلة قديمة.
    [one] قد تكون نسخة قراءة سهلة واحدة قديمة، لأن صفحتها روجعت بعدها.
    [two] قد تكون نسختا قراءة سهلة قديمتين، لأن صفحتيهما روجعتا بعدهما.
    [few] قد تكون { $count } نسخ قراءة سهلة قديمة، لأن صفحاتها روجعت بعدها.
    [many] قد تكون { $count } نسخة قراءة سهلة قديمة، لأن صفحاتها روجعت بعدها.
   *[other] قد تكون { $count } نسخة قراءة سهلة قديمة، لأن صفحاتها روجعت بعدها.
  }
report-easy-caption = القراءة السهلة للخدمات والأدلة والمسارات والخرائط. يُحسب كل دليل مرة واحدة.
report-easy-what = القراءة السهلة
report-easy-checked = مكتوبة، وراجعها القراء
report-easy-written = مكتوبة، ولم يراجعها القراء بعد
report-easy-facts = مصنوعة من معلومات الصفحة
report-easy-none = لا توجد

report-law = هل كل ما يطلبه القانون موجود هنا؟
report-law-text = عدد الأمور التي يطلبها القانون ولها صفحة روجعت في موعدها: { $fresh } من { $all }. { $late ->
    [0] لا يوجد أمر كل صفحاته متأخرة.
    [zero] لا يوجد أمر كل صفحاته متأخرة.
    [one] أمر واحد كل صفحاته متأخرة عن المراجعة.
    [two] أمران كل صفحاتهما متأخرة عن المراجعة.
    [few] { $late } أمور كل صفحاتها متأخرة عن المراجعة.
    [many] { $late } أمرًا كل صفحاتها متأخرة عن المراجعة.
   *[other] { $late } أمر كل صفحاتها متأخرة عن المراجعة.
  } { $nothing ->
    [0] لا يوجد أمر بلا صفحة.
    [zero] لا يوجد أمر بلا صفحة.
    [one] أمر واحد ليست له صفحة.
    [two] أمران ليست لهما صفحة.
    [few] { $nothing } أمور ليست لها صفحة.
    [many] { $nothing } أمرًا ليست لها صفحة.
   *[other] { $nothing } أمر ليست لها صفحة.
  }
report-law-caption = ما يطلبه القانون، حسب الصفحات التي تجيب عنه
report-law-what = الجواب
report-law-answered = صفحة روجعت في موعدها
report-law-late = صفحات متأخرة فقط
report-law-nothing = لا توجد صفحة

report-made = من أعدّه معنا؟
report-made-text = عدد الخدمات والأدلة والمسارات والخرائط التي تقول من أعدّها أو قرأها معنا: { $with } من { $all }. { $groups ->
    [0] لم تشارك أي مجموعة بعد.
    [zero] لم تشارك أي مجموعة بعد.
    [one] شاركت مجموعة واحدة.
    [two] شاركت مجموعتان.
    [few] شاركت { $groups } مجموعات.
    [many] شاركت { $groups } مجموعة.
   *[other] شاركت { $groups } مجموعة.
  }
report-made-caption = الخدمات والأدلة والمسارات والخرائط التي فيها ملاحظة عمن شارك. يُحسب كل دليل مرة واحدة.
report-made-what = الملاحظة
report-made-with = مع ملاحظة
report-made-without = بلا ملاحظة

report-waits = كم ينتظر الناس؟
report-waits-text = عدد الخدمات التي لا انتظار فيها حاليًا: { $none } من { $all }. { $long ->
    [0] لا توجد خدمة ينتظر الناس لها أكثر من سنة، حسب ما نعرف.
    [zero] لا توجد خدمة ينتظر الناس لها أكثر من سنة، حسب ما نعرف.
    [one] ينتظر الناس أكثر من سنة لخدمة واحدة.
    [two] ينتظر الناس أكثر من سنة لخدمتين.
    [few] ينتظر الناس أكثر من سنة لـ{ $long } خدمات.
    [many] ينتظر الناس أكثر من سنة لـ{ $long } خدمة.
   *[other] ينتظر الناس أكثر من سنة لـ{ $long } خدمة.
  } { $unknown ->
    [0] كل صفحة تقول كم ينتظر الناس.
    [zero] كل صفحة تقول كم ينتظر الناس.
    [one] صفحة واحدة لا تقول كم ينتظر الناس.
    [two] صفحتان لا تقولان كم ينتظر الناس.
    [few] { $unknown } صفحات لا تقول كم ينتظر الناس.
    [many] { $unknown } صفحة لا تقول كم ينتظر الناس.
   *[other] { $unknown } صفحة لا تقول كم ينتظر الناس.
  }
report-waits-caption = الخدمات حسب مدة انتظار معظم الناس. لا تُحسب الخدمات المغلقة.
report-waits-what = الانتظار
report-waits-none = بلا انتظار
report-waits-6 = حتى 6 أسابيع
report-waits-18 = من 7 أسابيع إلى 18 أسبوعًا
report-waits-52 = من 19 أسبوعًا إلى 52 أسبوعًا
report-waits-longer = أكثر من سنة
report-waits-unknown = غير معروف

report-answers = ماذا فعلنا بتعليقاتكم؟
report-answers-text = عدد الأشياء التي طلبتموها: { $all }. فعلنا منها { $done }. ونعمل الآن على { $doing }. { $cannot ->
    [0] لا يوجد شيء لا نستطيع أن نفعله.
   *[other] لا نستطيع أن نفعل منها { $cannot }، ونقول لماذا.
  }
report-answers-caption = أجوبتنا عن تعليقاتكم
report-answers-what = الجواب

report-gaps = أين تنقص الخدمات؟
report-gaps-text = { $empty ->
    [0] لا يوجد مربع خالٍ في خرائطنا.
   *[other] عدد المربعات الخالية في خرائطنا: { $empty } من { $all }. لم نجد هناك خدمة.
  }
report-gaps-caption = المربعات الخالية في كل خريطة
report-gaps-what = الخريطة

profile = صفحتي الشخصية
profile-title = صفحة واحدة عني
profile-summary = احكِ قصتك مرة واحدة. املأ هذه الصفحة، وأعطها لكل شخص لا يعرفك بعد: معلم أو طبيب أو شخص يساعدك.
profile-name = اسمي
profile-name-hint = الاسم الذي تريد أن يناديك الناس به.
profile-like = ما يحبه الناس فيّ
profile-like-hint = اسأل شخصًا يعرفك جيدًا، واكتب ما يقوله.
profile-important = ما هو مهم لي
profile-important-hint = أشخاص وأشياء وأماكن تجعل يومك جيدًا. وما لا تريد أبدًا أن تكون بدونه.
profile-support = كيف تساعدونني جيدًا
profile-support-hint = ما يساعدك، وما يجعل الأمر أصعب. مثلًا: أخبروني قبل أن يتغير شيء.
profile-talk = كيف تتكلمون معي
profile-talk-hint = بالكلمات أم الإشارات أم الصور؟ هل تحتاج إلى وقت أطول؟ كيف يعرف الناس أنك تقصد نعم أو لا؟
profile-worry = ما يقلقني
profile-worry-hint = ما يخيفك أو يضايقك، وكيف يلاحظ الناس ذلك، وماذا يساعدك عندها.
profile-health = صحتي
profile-health-hint = ما يجب أن يعرفه الناس كي تبقى بخير: الدواء والطعام والنوم والألم. لا تكتب ما هو خاص بك.
profile-hopes = ما أتمناه
profile-hopes-hint = ما تريد أن تفعله أو تتعلمه قريبًا، وعندما تكبر.
profile-people = أشخاص مهمون لي
profile-people-hint = العائلة والأصدقاء ومن يساعدك والحيوانات. من يمكن أن يسأله الناس عنك؟

## القراءة بلا إنترنت

offline = استخدمه بلا إنترنت
offline-title = استخدم هذا الموقع بلا إنترنت
offline-summary = احفظ كل الصفحات على هاتفك أو جهازك اللوحي أو الكمبيوتر. عندها يمكنك قراءتها بلا شبكة وبلا بيانات.
offline-size = يحتاج إلى نحو { $size } ميغابايت من المساحة (عدد الملفات: { $files })، وإلى مثلها من البيانات على الأكثر. استخدم الواي فاي إن استطعت.
offline-zip = نزّل كل شيء (ملف ZIP)
offline-start = احفظه على هذا الجهاز
offline-go-on = أكمل
offline-update = احصل على النسخة الأحدث
offline-part = جزء منه على هذا الجهاز. الملفات: { $done } من { $all }. يمكنك أن تكمل من حيث توقف.
offline-busy = على هذا الجهاز الآن من الملفات: { $done } من { $all }.
offline-all = كل شيء على هذا الجهاز. عدد الملفات: { $all }. يمكنك فتح كل الصفحات بلا إنترنت.
offline-newer = توجد نسخة أحدث. النسخة التي على هذا الجهاز ما زالت تعمل.
offline-stopped = توقف الحفظ. على هذا الجهاز من الملفات: { $done } من { $all }. يمكنك أن تكمل لاحقًا.
offline-lost = انقطع الاتصال. على هذا الجهاز من الملفات: { $done } من { $all }. حاول مرة أخرى عندما تتصل، وسيكمل من حيث توقف.
offline-full = لا توجد مساحة كافية على هذا الجهاز. أفرغ بعض المساحة، مثلًا بحذف صور أو تطبيقات قديمة. ثم حاول مرة أخرى.
offline-blocked = هذا المتصفح لا يسمح للمواقع بحفظ الصفحات. وفي النافذة الخاصة لا يسمح بذلك أبدًا. جرّب نافذة عادية أو متصفحًا آخر أو طريقة أخرى أدناه.
offline-gone = لم يعد على هذا الجهاز. يمكنك حفظه من جديد في أي وقت.
offline-first = أنت غير متصل بالإنترنت. حاول مرة أخرى عندما تتصل.
not-connected-title = أنت غير متصل بالإنترنت
not-connected-summary = هذه الصفحة ليست على جهازك بعد. يمكنك فتحها عندما تتصل من جديد.

## الملاحظة في ملف ZIP

read-me-name = { $name }
read-me-unzip = 1. فك ضغط هذا المجلد أولًا: انقر عليه بزر الفأرة الأيمن واختر "استخراج الكل". على جهاز Mac انقر عليه مرتين.
read-me-open = 2. افتح الملف index.html في المجلد بعد فك الضغط. سيُفتح في متصفحك. لا تحتاج إلى الإنترنت.
read-me-current = قد تتغير معلومات مثل أوقات العمل. أحدثها دائمًا على الموقع.

## What search results can be narrowed by

search-age = العمر
search-need = الحاجة
search-topic = الموضوع
search-sector = من يساعد
search-area = البلدة
search-cost = التكلفة
search-access = سهولة الوصول
search-kind = نوع الصفحة
search-easy-read = قراءة سهلة
search-free = مجاني
search-paid = بمقابل مالي
search-yes = توجد نسخة سهلة القراءة
