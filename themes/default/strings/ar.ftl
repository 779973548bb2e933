# كل كلمات القالب بالعربية. لم يراجعها بعد متحدث أصلي بالعربية.

skip = انتقل إلى المحتوى الرئيسي
main-navigation = القائمة الرئيسية
breadcrumb = أنتم هنا
footer-navigation = عن هذا الموقع
urgent-help = مساعدة عاجلة
urgent-help-why = إذا كان شخص في خطر، أو كان الأمر لا يحتمل الانتظار
feed = خلاصة الأخبار
feedback-ask = هل في هذه الصفحة خطأ أو نقص؟
suggest-change = اقترح تعديلًا على هذه الصفحة
page-address = عنوان هذه الصفحة:
on-this-page = في هذه الصفحة
draft = هذه مسودة. لا يراها إلا من لديه المعاينة.

help-title = تحدثوا مع شخص
help-intro = لا داعي أن تبحثوا وحدكم. اتصلوا أو اكتبوا، وسيساعدكم شخص في البحث.
if-no-answer = إذا لم يرد أحد

phone = هاتف
text-phone = هاتف نصي
email = بريد إلكتروني
web = على الإنترنت
text-message = رسالة نصية
hours = أوقات العمل

key-facts = أهم المعلومات
who-it-is-for = لمن هي؟
all-must-be-true = يجب أن تنطبق كل هذه الشروط
how-to-get-it = كيف تحصلون عليها
who-can-ask = من يستطيع أن يطلبها
what-to-do = ماذا تفعلون
fill-in-form = املؤوا النموذج
write-to = اكتبوا إلى
what-happens-next = ماذا يحدث بعد ذلك
how-unknown = لا نعرف بعد كيف يمكن الحصول عليها. اسألوا الخدمة.
what-it-costs = كم تكلف
free = مجانًا.
cost-unknown = لا نعرف التكلفة بعد. اسألوا الخدمة.
where-and-when = أين ومتى
where-and-when-unknown = اسألوا الخدمة أين ومتى يمكنكم اللقاء.
where = أين
when = متى
how-to-get-there = كيف تصلون إلى هناك
getting-there = الوصول
access = معلومات مفيدة عن المكان
how-long-you-wait = كم تنتظرون
wait-unknown = لا نعرف كم ينتظر الناس. اسألوا الخدمة.
counted = تاريخ القياس
while-you-wait = ما يساعدكم وأنتم تنتظرون
if-you-cannot-get-it = إذا لم تستطيعوا الحصول عليها
if-you-cannot-get-it-intro = ما زالت لديكم خيارات. جرّبوا هذه.
who-to-ask = من تسألون
contacts-unknown = لا نعرف بعد من يمكنكم أن تسألوا. يستطيع هؤلاء أن يعرفوا لكم:
website = موقعهم على الإنترنت
languages = اللغات التي يتكلم بها العاملون هناك أو يستعملون إشاراتها
this-page-is-for = هذه الصفحة موجّهة إلى
more-like-this = صفحات أخرى مشابهة
topics = المواضيع
needs = الاحتياجات
areas = المناطق
sector = المجال
outcomes = الاستعداد للمستقبل

who-made-this = من شارك معنا في إعداد هذه الصفحة
what-changed = ما الذي تغيّر
is-it-right = هل هذه الصفحة محدّثة؟
last-checked = آخر مراجعة
check-again-by = نراجعها مرة أخرى قبل
looked-after-by = الفريق المسؤول عنها
overdue = تأخرت مراجعة هذه الصفحة. قد يكون بعض ما فيها قديمًا. اتصلوا قبل أن تذهبوا.
never-checked = لا نعرف متى روجعت هذه الصفحة آخر مرة. اتصلوا قبل أن تذهبوا.

parts = أجزاء هذا الدليل
previous = السابق
next = التالي
previous-and-next = المزيد من هذا الدليل

event-over = انتهت هذه الفعالية.
add-to-calendar = أضيفوها إلى تقويمكم
booking = الحجز
book-by = الحجز قبل
cost-label = التكلفة

published = تاريخ النشر

start-by-age = ابدؤوا بالعمر
start-by-need = ابدؤوا بالاحتياج
start-by-topic = ابدؤوا بالموضوع
what-is-new = الجديد
coming-up = قريبًا
cannot-wait = عندما لا يحتمل الأمر الانتظار

pages-of-the-list = صفحات هذه القائمة
subscribe = تابعوا الجديد
letters = الحروف
see = انظروا

required-key = الرقم
required-source = القانون
required-sure = مدى تأكدنا
required-pages = أين تجدونه
required-none = لا توجد صفحة تجيب عن هذا بعد.

urgent-title = عندما لا يحتمل الأمر الانتظار
people-to-ask = أشخاص يمكنكم سؤالهم
people-to-ask-intro = الأمر ليس عاجلًا، لكنكم تريدون التحدث مع شخص.
other-ways = طرق أخرى للحصول على هذه المعلومات
other-ways-text = اسألوا أيًّا ممن أرقامهم في هذه الصفحة. يستطيعون أن يقرؤوا لكم صفحة، أو يطبعوها ويرسلوها بالبريد، أو يجدوا شخصًا يتكلم لغتكم أو يستعمل لغة الإشارة.

commitment = من المفترض أن تستطيعوا
compliance = مدى سهولة استخدام هذا الموقع للجميع
problems = ما لا يعمل بعد
non-compliance = ليس بعد كما يطلب القانون
burden = تغييره الآن عبء كبير جدًا
out-of-scope = لا يشمله القانون
criterion = القاعدة
instead = ما يمكنكم أن تفعلوا
fix-by = نصلحه قبل
no-problems = لا نعرف أي مشكلة.
testing = كيف اختبرنا الموقع
tested = تاريخ الاختبار
report-problem = أخبرونا بمشكلة، أو اطلبوا شكلًا آخر
enforcement = إذا لم تكونوا راضين عن جوابنا
statement-dates = عن هذا البيان
prepared = تاريخ الكتابة
reviewed = تاريخ آخر مراجعة
statement-overdue = عمر هذا البيان أكثر من سنة. لقد تأخرت مراجعته.

made-by = أشخاص أعدّوا صفحات معنا
works = الصور والبرامج
work-by = من عمل
licence = الترخيص

also-called = يسمى أيضًا

moved = انتقلت هذه الصفحة
moved-to = تجدونها هنا

not-found-help = ربما يفيدكم أحد هذه الروابط

## البحث

search-this-site = ابحثوا في هذا الموقع
search-what = عمَّ تبحثون؟
search-off = لا يعمل البحث هنا لأن البرامج النصية متوقفة في متصفحكم. القوائم أدناه تؤدي إلى الصفحات نفسها.
search-results = ما وجدناه
search-more = أظهروا نتائج أكثر
search-filter = حددوا النتائج
search-filter-how = تتغير النتائج فور وضع علامة في المربع. ولا يتحرك شيء آخر.
search-chosen = ما اخترتموه
search-clear = أزيلوا كل الاختيارات
search-remove = إزالة
search-busy = نبحث الآن…
search-found = عدد الصفحات:
search-all = فيها كل كلماتكم:
search-some = لا توجد صفحة فيها كل كلماتكم. في هذه الصفحات بعضها.
search-none = لم نجد صفحة فيها هذه الكلمات.
search-none-filtered = لا توجد صفحة فيها هذه الكلمات وتناسب ما اخترتموه. أزيلوا اختيارًا لتروا أكثر.
search-unknown = لا نعرف هذه الكلمة:
search-corrected = نعرض نتائج:
search-instead = ابحثوا بدلًا منها عن:
search-near = قد تفيدكم إحدى هذه الكلمات:
search-try = جربوا كلمة أخرى. أو استخدموا القوائم أدناه، أو اتصلوا بنا.
search-offline = لم يتم تحميل البحث. ربما لا يوجد اتصال الآن. حاولوا لاحقًا، أو استخدموا القوائم أدناه.
search-broken = البحث لا يعمل الآن. استخدموا القوائم أدناه.
search-ways = طرق أخرى لإيجاد المساعدة
search-ways-why = تؤدي هذه القوائم إلى صفحات البحث نفسها. وهي تعمل حتى عندما لا يعمل البحث.
search-person = اسألوا شخصًا:
search-languages = ابحثوا بلغة أخرى

versions = القراءة السهلة واللغات
easy-read = قراءة سهلة
easy-banner = كلمات قصيرة مع صور
easy-means = معناها:
easy-hard-words = كلمات صعبة
easy-hard-words-intro = هنا معنى الكلمات الصعبة في هذه الصفحة.
easy-topics = في ماذا تحتاج إلى مساعدة؟
easy-ages = اختر عمرًا
easy-more-ways = طرق أخرى لإيجاد المساعدة
easy-more-pages = صفحات أخرى للقراءة السهلة
easy-says-more = تقول لك الصفحة الكاملة أكثر من ذلك.
easy-full-list = انظر القائمة الكاملة
easy-who-read = من قرأ هذه الصفحة؟
easy-read-when = متى:
easy-read-how = كيف:
easy-read-changed = ما الذي غيّرناه:
easy-compared = آخر مرة راجعنا فيها هذه الصفحة:
easy-from-facts = صنع الحاسوب هذه الصفحة من المعلومات عن هذه الخدمة.
easy-not-read-from-facts = لم يقرأها بعد أشخاص لديهم صعوبات تعلم.
easy-not-read = لم يقرأ هذه الصفحة بعد أشخاص لديهم صعوبات تعلم.
easy-tell-us = أخبرنا إذا وجدت شيئًا صعبًا.

language-pages = الصفحات بهذه اللغة
language-whole-site = انتقلوا إلى الموقع كله
language-whole-site-why = في الموقع كله صفحات أكثر. وهي بلغته الأساسية.
translation-unchecked = لم يراجع هذه الصفحة بعد أي شخص يتكلم هذه اللغة. قد تكون بعض الكلمات خطأ. إذا لم تكونوا متأكدين، فاسألونا.
translation-checked = من راجع هذه الصفحة
translation-main = هذه الصفحة بلغة الموقع الأساسية

plan-ahead = خططوا للمستقبل
plan-ahead-why = ماذا يأتي بعد ذلك، ومتى يحدث، ومن يساعدكم.

your-age = كم عمرك، أو عمر طفلك؟
stages = المراحل، واحدة بعد الأخرى
timeline-note = كل شريط مرحلة، وعليه رقمها. العمر بالسنوات مكتوب في الأسفل.
stage = المرحلة
stage-dates = مواعيد مهمة
stage-helpers = من يساعد
stage-services = خدمات هذه المرحلة
availability = من يحصل عليها
ages = العمر
wait = الانتظار
stage-criteria = للحصول على هذا، يجب أن تنطبق كل هذه الشروط
stage-not-eligible = ماذا لو لم تستطيعوا الحصول على هذا
stage-next = ماذا بعد ذلك
previous-stage = المرحلة السابقة
next-stage = المرحلة التالية

at-a-glance = نظرة سريعة
at-a-glance-intro = كلما زاد عدد الخدمات، كبرت النقطة. تجدون أسماءها في الأسفل.
map-columns = معنى الأرقام فوق الأعمدة
map-dot = الرقم في النقطة أو بجانبها هو عدد الخدمات.
map-ring = الدائرة الفارغة معناها نقص:
the-map = الخريطة
map-others = طرق أخرى لرؤية هذه الخريطة
csv-note = هذا ملف CSV. يفتحه برنامج الجداول.
gaps-map = الخريطة التي فيها هذا النقص:
no-gaps = لا يوجد نقص في هذه الخريطة.

you-said = قلتم
our-answer = جوابنا
said-and-answered = ما قلتم وما أجبنا به
about-pages = الصفحات التي يخصها هذا
answer-counts = كيف أجبنا
answers = ما قلتم وما أجبنا به
answer-years = تقرير كل سنة
say-something = قولوا لنا رأيكم

by-group = حسب المجموعة
by-year = حسب السنة

read-more = اقرؤوا المزيد

profile-private = ما تكتبه يبقى في هذه النافذة. لا يُرسل شيء ولا يُحفظ شيء. عندما تغلق الصفحة، يختفي كل شيء.
profile-print = إذا أردت أن تحتفظ به، فاطبعه: اختر الطباعة من قائمة المتصفح. ويمكنك هناك أيضًا أن تحفظه في ملف. أو اطبعه فارغًا واكتب على الورق.
profile-fields = اكتب عن نفسك

what-people-said = ما قاله الناس
films-to-watch = أفلام للمشاهدة
film-captions = يمكنكم قراءة الكلام في الفيلم.
film-signed = في الفيلم شخص يستعمل لغة الإشارة.
film-transcript = كل كلام الفيلم:
promises = ما قاله الشباب وما سنفعله
promise-said = قال الشباب
promise-we-will = سوف نفعل
promise-for-me = ماذا يعني هذا لي؟

## القراءة بلا إنترنت

offline-keep = احفظ كل شيء على هذا الجهاز
offline-needs-script = الزر الذي يحفظ كل شيء يحتاج إلى JavaScript، وهو متوقف في متصفحك. يمكنك استخدام طريقة أخرى أدناه.
offline-progress = كم حُفظ على هذا الجهاز
offline-stop = أوقف
offline-remove = احذفه من هذا الجهاز
offline-seen = صفحات سبق أن فتحتها
offline-seen-why = تبقى على هذا الجهاز من تلقاء نفسها، والأحدث أولًا. وتختفي عندما تمسح بيانات متصفحك.
offline-other = طرق أخرى
offline-zip-why = الموقع كله متاح أيضًا في ملف واحد، لجهاز كمبيوتر أو ذاكرة USB. نزّله، وفك ضغطه، وافتح الملف index.html.
offline-print = يمكنك طباعة أي صفحة أو حفظها كملف PDF: اختر الطباعة من قائمة المتصفح.
not-connected-again = حاول فتح هذه الصفحة مرة أخرى
not-connected-always = يمكنك فتح هذه الآن
