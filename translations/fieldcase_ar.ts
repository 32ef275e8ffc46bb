<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Answer source</name>
    <message>
        <source>A document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>A guardian</source>
        <translation>وصيّ</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>منظمة أخرى</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>What we observe</source>
        <translation>ما نلاحظه</translation>
    </message>
    <message>
        <source>Who answers?</source>
        <translation>من يجيب؟</translation>
    </message>
    <message>
        <source>from a document</source>
        <translation>من وثيقة</translation>
    </message>
    <message>
        <source>from a guardian</source>
        <translation>من الوصيّ</translation>
    </message>
    <message>
        <source>from another organisation</source>
        <translation>من منظمة أخرى</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%n بنود</numerusform>
            <numerusform>%n بندًا</numerusform>
            <numerusform>%n بند</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation>لا يعرف</translation>
    </message>
    <message>
        <source>Needed to send a referral. It can wait.</source>
        <translation>مطلوب لإرسال إحالة. يمكن أن ينتظر.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not asked today</source>
        <translation>لم يُسأل اليوم</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation>يفضّل عدم القول</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقّع</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>ما زال مفتوحًا</translation>
    </message>
    <message>
        <source>This answer looks unusual. Please look at it once more.</source>
        <translation>تبدو هذه الإجابة غير معتادة. يُرجى النظر إليها مرة أخرى.</translation>
    </message>
    <message>
        <source>This answer stands out. Please look at it once more.</source>
        <translation>هذه الإجابة لافتة. يُرجى النظر فيها مرة أخرى.</translation>
    </message>
    <message>
        <source>This choice is from an older list. It stays as it is.</source>
        <translation>هذا الخيار من قائمة أقدم. يبقى كما هو.</translation>
    </message>
    <message>
        <source>This date looks unusual. Please look at it once more.</source>
        <translation>يبدو هذا التاريخ غير معتاد. يُرجى النظر إليه مرة أخرى.</translation>
    </message>
    <message>
        <source>This holds the address of a safe house. Leave it out here; the house itself knows it.</source>
        <translation>هنا عنوان بيت آمن. يُفضّل حذفه من هنا؛ فالبيت نفسه يعرفه.</translation>
    </message>
    <message>
        <source>This is longer than the others can read. A shorter version helps.</source>
        <translation>هذا أطول مما يستطيع الآخرون قراءته. نص أقصر يساعد.</translation>
    </message>
    <message>
        <source>This number looks unusual. Please look at it once more.</source>
        <translation>يبدو هذا الرقم غير معتاد. يُرجى النظر إليه مرة أخرى.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{answer} (from another organisation)</source>
        <translation>{answer} (من منظمة أخرى)</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>Add a file</source>
        <translation>إضافة ملف</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>اختيار ملف آخر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Up to 10 MB. It is kept encrypted, here alone; the original stays where it is.</source>
        <translation>حتى 10 ميغابايت. يُحفظ مشفّرًا هنا فقط، ويبقى الأصل في مكانه.</translation>
    </message>
    <message>
        <source>{name} · {size} KB</source>
        <translation>{name} · {size} كيلوبايت</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>A copy is being written or checked</source>
        <translation>تجري كتابة نسخة أو فحصها</translation>
    </message>
    <message>
        <source>Check the space on the disk and the second place, then press Copy now.</source>
        <translation>يُرجى التحقق من مساحة القرص ومن المكان الثاني، ثم الضغط على «نسخ الآن».</translation>
    </message>
    <message>
        <source>Choose the second place…</source>
        <translation>اختيار المكان الثاني…</translation>
    </message>
    <message>
        <source>Copies on this computer</source>
        <translation>النسخ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>نسخ الآن</translation>
    </message>
    <message>
        <source>FieldCase makes one when you lock and every hour of work, opens it to check it, and keeps some of each hour, day, week and month.</source>
        <translation>ينشئ FieldCase نسخة عند القفل وكل ساعة عمل، ويفتحها ليفحصها، ويحتفظ ببعض نسخ كل ساعة ويوم وأسبوع وشهر.</translation>
    </message>
    <message>
        <source>Last put back for trial</source>
        <translation>آخر استعادة تجريبية</translation>
    </message>
    <message>
        <source>Make another copy now, and keep one on a stick.</source>
        <translation>يُرجى عمل نسخة أخرى الآن، والاحتفاظ بواحدة على ذاكرة USB.</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>بلا مكان ثانٍ</translation>
    </message>
    <message>
        <source>None: a stick that lies elsewhere survives a theft or a fire</source>
        <translation>لا يوجد: ذاكرة USB محفوظة في مكان آخر تنجو من السرقة أو الحريق</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Put back for trial</source>
        <translation>استعادة تجريبية</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Room for the copies on this computer</source>
        <translation>المساحة المخصصة للنسخ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>المكان الثاني</translation>
    </message>
    <message>
        <source>The last copy that FieldCase made by itself could not be written.</source>
        <translation>تعذّرت كتابة آخر نسخة حاول FieldCase عملها من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The newest copy could not be put back.</source>
        <translation>تعذّرت استعادة أحدث نسخة.</translation>
    </message>
    <message>
        <source>The newest copy was put back, opened, and found whole.</source>
        <translation>استُعيدت أحدث نسخة وفُتحت، وهي سليمة.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>لا توجد نسخة بعد.</translation>
    </message>
    <message>
        <source>{kind}, {size}, checked</source>
        <translation>{kind}، {size}، مفحوصة</translation>
    </message>
    <message>
        <source>{moment}: it could not be put back</source>
        <translation>{moment}: تعذّرت استعادتها</translation>
    </message>
    <message>
        <source>{moment}: opened and whole</source>
        <translation>{moment}: فُتحت وهي سليمة</translation>
    </message>
    <message>
        <source>{place}, last copy: {moment}</source>
        <translation>{place}، آخر نسخة: {moment}</translation>
    </message>
    <message>
        <source>{place}, no copy yet</source>
        <translation>{place}، لا نسخة بعد</translation>
    </message>
</context>
<context>
    <name>Cannot help</name>
    <message>
        <source>Cannot help this time</source>
        <translation>لا يمكننا المساعدة هذه المرة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>One line more</source>
        <translation>سطر إضافي</translation>
    </message>
    <message>
        <source>One line more, if it helps them</source>
        <translation>سطر إضافي، إذا كان يفيدهم</translation>
    </message>
    <message>
        <source>Prepare this answer</source>
        <translation>تحضير هذا الرد</translation>
    </message>
    <message>
        <source>The sender reads the reason. What they sent us is not kept here.</source>
        <translation>تقرأ الجهة المرسلة السبب. ما أرسلوه إلينا لا يُحفظ هنا.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message>
        <source>A USB stick appears here as soon as it is plugged in.</source>
        <translation>تظهر ذاكرة USB هنا فور وصلها.</translation>
    </message>
    <message>
        <source>A draft for your e-mail program…</source>
        <translation>مسودة لبرنامج بريدك الإلكتروني…</translation>
    </message>
    <message>
        <source>A folder on this computer…</source>
        <translation>مجلد على هذا الحاسوب…</translation>
    </message>
    <message>
        <source>A larger file becomes several letters, none larger than this.</source>
        <translation>الملف الأكبر يصبح عدة رسائل، لا تزيد أيٌّ منها على هذا الحجم.</translation>
    </message>
    <message>
        <source>A mailbox takes small letters only? Choose how large they may be.</source>
        <translation>هل يقبل صندوق البريد رسائل صغيرة فقط؟ اختر كم يمكن أن يكون حجمها.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>File created, signed, locked for them; a copy stays in your outbox</source>
        <translation>أُنشئ الملف ووُقّع وأُقفل لهم؛ وتبقى نسخة في الصادر</translation>
    </message>
    <message>
        <source>Goes there as soon as there is a connection; they fetch it.</source>
        <translation>يصل إلى هناك فور توفر الاتصال، وهم يأخذونه.</translation>
    </message>
    <message>
        <source>Goes through your office&apos;s mail server as soon as there is a connection.</source>
        <translation>يمر عبر خادم بريد مكتبك فور توفر الاتصال.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>تم تسليمه</translation>
    </message>
    <message>
        <source>How far the file is</source>
        <translation>إلى أين وصل الملف</translation>
    </message>
    <message>
        <source>How large a letter may be</source>
        <translation>كم يمكن أن يكون حجم الرسالة</translation>
    </message>
    <message>
        <source>How the file leaves</source>
        <translation>كيف يخرج الملف</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>لقد أرسلته</translation>
    </message>
    <message>
        <source>It is not sent until you press Send there.</source>
        <translation>لا يُرسل حتى تضغط «إرسال» هناك.</translation>
    </message>
    <message>
        <source>Mark handed over</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>On its way to {place}</source>
        <translation>في الطريق إلى {place}</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>ملف واحد</translation>
    </message>
    <message>
        <source>One file, or parts for e-mail</source>
        <translation>ملف واحد أو أجزاء للبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Open in the e-mail program</source>
        <translation>فتح في برنامج البريد</translation>
    </message>
    <message>
        <source>Read back and compared</source>
        <translation>قُرئ من جديد وقورن</translation>
    </message>
    <message>
        <source>Ready in the folder, to be given or sent on</source>
        <translation>جاهز في المجلد، للتسليم أو الإرسال</translation>
    </message>
    <message>
        <source>Ready in your e-mail program: it is not sent until you press Send there</source>
        <translation>جاهز في برنامج بريدك: لا يُرسل حتى تضغط «إرسال» هناك</translation>
    </message>
    <message>
        <source>Safe to unplug</source>
        <translation>يمكن نزع الذاكرة بأمان</translation>
    </message>
    <message>
        <source>Sent by you</source>
        <translation>أرسلته أنت</translation>
    </message>
    <message>
        <source>There whole, and read back: only then is it called sent</source>
        <translation>وصل كاملًا وقُرئ من جديد: عندها فقط يُسمّى مُرسَلًا</translation>
    </message>
    <message>
        <source>This is a practice file. In the practice notebook of a partner, open it with “Outbox &amp; inbox”, “Open a file…”. Real notebooks never take it in.</source>
        <translation>هذا ملف تدريب. يُفتح في دفتر تدريب لدى شريك عبر «الصادر والوارد» ثم «فتح ملف…». الدفاتر الحقيقية لا تستقبله أبدًا.</translation>
    </message>
    <message>
        <source>USB stick “{name}”</source>
        <translation>ذاكرة USB «{name}»</translation>
    </message>
    <message>
        <source>Write another copy</source>
        <translation>كتابة نسخة أخرى</translation>
    </message>
    <message>
        <source>Write the draft</source>
        <translation>كتابة المسودة</translation>
    </message>
    <message>
        <source>Write the draft again</source>
        <translation>كتابة المسودة من جديد</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>كتابة الملف</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>تمت الكتابة</translation>
    </message>
    <message>
        <source>Written as {file}</source>
        <translation>كُتب باسم {file}</translation>
    </message>
    <message numerus="yes">
        <source>Written in %n part(s), the first as {file}</source>
        <translation>
            <numerusform>لم يُكتب أي جزء، {file}</numerusform>
            <numerusform>كُتب في جزء واحد باسم {file}</numerusform>
            <numerusform>كُتب في جزأين، الأول باسم {file}</numerusform>
            <numerusform>كُتب في %n أجزاء، الأول باسم {file}</numerusform>
            <numerusform>كُتب في %n جزءًا، الأول باسم {file}</numerusform>
            <numerusform>كُتب في %n جزء، الأول باسم {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} ميغابايت</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>المساحة الحرة {size}</translation>
    </message>
</context>
<context>
    <name>Case file</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا خطوات أخرى</numerusform>
            <numerusform>خطوة أخرى</numerusform>
            <numerusform>خطوتان أخريان</numerusform>
            <numerusform>%n خطوات أخرى</numerusform>
            <numerusform>%n خطوة أخرى</numerusform>
            <numerusform>%n خطوة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Consent: not talked about</source>
        <translation>الموافقة: لم يُتحدث عنها</translation>
    </message>
    <message>
        <source>Consent: {agreed} of {total}</source>
        <translation>الموافقة: {agreed} من {total}</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>ترجمة شفهية</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>المقابلة</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>الخطوات التالية</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>لا شيء مخطط له بعد.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>أقسام الملف</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Refer…</source>
        <translation>إحالة…</translation>
    </message>
    <message>
        <source>Risk &amp; safety</source>
        <translation>الخطر والسلامة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع القانوني</translation>
    </message>
    <message>
        <source>{language} · interpreter</source>
        <translation>{language} · ترجمة شفهية</translation>
    </message>
</context>
<context>
    <name>Case filters</name>
    <message>
        <source>Any consent</source>
        <translation>أي موافقة</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>أي لغة</translation>
    </message>
    <message>
        <source>Any risk</source>
        <translation>أي مستوى خطر</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>أي وضع</translation>
    </message>
    <message>
        <source>Any worker</source>
        <translation>أي زميل</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشحات</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>موعدها اليوم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>بلا يوم محدد</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>الزميل المسؤول</translation>
    </message>
</context>
<context>
    <name>Case list</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>موعدها اليوم</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>تصفية الحالات</translation>
    </message>
    <message>
        <source>Filter cases by name or code</source>
        <translation>تصفية الحالات بالاسم أو الرمز</translation>
    </message>
    <message numerus="yes">
        <source>Filters, %n set</source>
        <translation>
            <numerusform>المرشحات، لا شيء مفعّل</numerusform>
            <numerusform>المرشحات، %n مفعّل</numerusform>
            <numerusform>المرشحات، %n مفعّلان</numerusform>
            <numerusform>المرشحات، %n مفعّلة</numerusform>
            <numerusform>المرشحات، %n مفعّلًا</numerusform>
            <numerusform>المرشحات، %n مفعّل</numerusform>
        </translation>
    </message>
    <message>
        <source>Intake begun</source>
        <translation>بدأت المقابلة الأولى</translation>
    </message>
    <message>
        <source>Late: {day}</source>
        <translation>فات الموعد: {day}</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>حالاتي</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>مرشحات أخرى</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>بحاجة إلى انتباه</translation>
    </message>
    <message numerus="yes">
        <source>Needs attention %n</source>
        <translation>
            <numerusform>بحاجة إلى انتباه %n</numerusform>
            <numerusform>بحاجة إلى انتباه %n</numerusform>
            <numerusform>بحاجة إلى انتباه %n</numerusform>
            <numerusform>بحاجة إلى انتباه %n</numerusform>
            <numerusform>بحاجة إلى انتباه %n</numerusform>
            <numerusform>بحاجة إلى انتباه %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No case here matches.</source>
        <translation>لا حالة هنا تطابق ذلك.</translation>
    </message>
    <message>
        <source>No next step yet</source>
        <translation>لا خطوة تالية بعد</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>عرض كل الحالات</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>أي الحالات</translation>
    </message>
    <message>
        <source>{step}, {note}</source>
        <translation>{step}، {note}</translation>
    </message>
</context>
<context>
    <name>Case picker</name>
    <message>
        <source>Add to a case</source>
        <translation>إضافة إلى حالة</translation>
    </message>
    <message>
        <source>Add to this case</source>
        <translation>إضافة إلى هذه الحالة</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Code or alias</source>
        <translation>الرمز أو الاسم المستعار</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>البحث عن حالة</translation>
    </message>
    <message>
        <source>Questions without an answer are filled; where you differ, you choose.</source>
        <translation>تُملأ الأسئلة التي بلا جواب؛ وحيث تختلفون تختار أنت.</translation>
    </message>
    <message>
        <source>no alias</source>
        <translation>بلا اسم مستعار</translation>
    </message>
</context>
<context>
    <name>Case status</name>
    <message>
        <source>Active</source>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Closed, with a partner now</source>
        <translation>مغلقة، وهي الآن لدى شريك</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>مقابلة أولى</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>مقابلة جديدة</translation>
    </message>
    <message>
        <source>Next case (Alt+Down)</source>
        <translation>الحالة التالية (Alt+Down)</translation>
    </message>
    <message>
        <source>No cases yet. The first one begins with an intake; a name is never needed.</source>
        <translation>لا حالات بعد. تبدأ الأولى بمقابلة؛ ولا حاجة أبدًا إلى اسم.</translation>
    </message>
    <message>
        <source>Previous case (Alt+Up)</source>
        <translation>الحالة السابقة (Alt+Up)</translation>
    </message>
    <message>
        <source>Step closed: {step}</source>
        <translation>أُغلقت الخطوة: {step}</translation>
    </message>
    <message>
        <source>Step ticked: {step}</source>
        <translation>أُنجزت الخطوة: {step}</translation>
    </message>
</context>
<context>
    <name>Check answers</name>
    <message numerus="yes">
        <source>%n question(s) are still open. They may stay open.</source>
        <translation>
            <numerusform>لا أسئلة مفتوحة.</numerusform>
            <numerusform>ما زال سؤال واحد مفتوحًا. يمكن أن يبقى كذلك.</numerusform>
            <numerusform>ما زال سؤالان مفتوحين. يمكن أن يبقيا كذلك.</numerusform>
            <numerusform>ما زالت %n أسئلة مفتوحة. يمكن أن تبقى كذلك.</numerusform>
            <numerusform>ما زال %n سؤالًا مفتوحًا. يمكن أن تبقى كذلك.</numerusform>
            <numerusform>ما زال %n سؤال مفتوحًا. يمكن أن تبقى كذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change the answer to: {question}</source>
        <translation>تغيير الإجابة عن: {question}</translation>
    </message>
    <message>
        <source>Every question has been talked about.</source>
        <translation>جرى الحديث عن كل الأسئلة.</translation>
    </message>
    <message>
        <source>Look through it together, if the person wishes.</source>
        <translation>من الجيد مراجعتها معًا، إن رغب الشخص في ذلك.</translation>
    </message>
    <message>
        <source>No longer applies</source>
        <translation>لم تعد تنطبق</translation>
    </message>
    <message>
        <source>Not shown here</source>
        <translation>لا تُعرض هنا</translation>
    </message>
    <message>
        <source>These answers are kept, though their questions do not apply any more.</source>
        <translation>هذه الإجابات محفوظة، مع أن أسئلتها لم تعد تنطبق.</translation>
    </message>
    <message>
        <source>{answer} (said in an earlier interview)</source>
        <translation>{answer} (قيل في مقابلة سابقة)</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n agreement(s) to share still hold</source>
        <translation>
            <numerusform>لا موافقة سارية</numerusform>
            <numerusform>موافقة واحدة على المشاركة ما زالت سارية</numerusform>
            <numerusform>موافقتان على المشاركة ما زالتا ساريتين</numerusform>
            <numerusform>%n موافقات على المشاركة ما زالت سارية</numerusform>
            <numerusform>%n موافقة على المشاركة ما زالت سارية</numerusform>
            <numerusform>%n موافقة على المشاركة ما زالت سارية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bed(s) are still kept for the person</source>
        <translation>
            <numerusform>لا سرير محجوز</numerusform>
            <numerusform>سرير واحد ما زال محجوزًا للشخص</numerusform>
            <numerusform>سريران ما زالا محجوزين للشخص</numerusform>
            <numerusform>%n أسرّة ما زالت محجوزة للشخص</numerusform>
            <numerusform>%n سريرًا ما زال محجوزًا للشخص</numerusform>
            <numerusform>%n سرير ما زال محجوزًا للشخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are kept here</source>
        <translation>
            <numerusform>لا وثائق محفوظة هنا</numerusform>
            <numerusform>وثيقة واحدة محفوظة هنا</numerusform>
            <numerusform>وثيقتان محفوظتان هنا</numerusform>
            <numerusform>%n وثائق محفوظة هنا</numerusform>
            <numerusform>%n وثيقة محفوظة هنا</numerusform>
            <numerusform>%n وثيقة محفوظة هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) are not finished</source>
        <translation>
            <numerusform>لا مقابلة غير مكتملة</numerusform>
            <numerusform>مقابلة واحدة غير مكتملة</numerusform>
            <numerusform>مقابلتان غير مكتملتين</numerusform>
            <numerusform>%n مقابلات غير مكتملة</numerusform>
            <numerusform>%n مقابلة غير مكتملة</numerusform>
            <numerusform>%n مقابلة غير مكتملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) are open</source>
        <translation>
            <numerusform>لا احتياج مفتوح</numerusform>
            <numerusform>احتياج واحد مفتوح</numerusform>
            <numerusform>احتياجان مفتوحان</numerusform>
            <numerusform>%n احتياجات مفتوحة</numerusform>
            <numerusform>%n احتياجًا مفتوحًا</numerusform>
            <numerusform>%n احتياج مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) wait for somebody</source>
        <translation>
            <numerusform>لا إحالة تنتظر</numerusform>
            <numerusform>إحالة واحدة تنتظر أحدًا</numerusform>
            <numerusform>إحالتان تنتظران أحدًا</numerusform>
            <numerusform>%n إحالات تنتظر أحدًا</numerusform>
            <numerusform>%n إحالة تنتظر أحدًا</numerusform>
            <numerusform>%n إحالة تنتظر أحدًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the plan are open</source>
        <translation>
            <numerusform>لا خطوة مفتوحة</numerusform>
            <numerusform>خطوة واحدة من الخطة مفتوحة</numerusform>
            <numerusform>خطوتان من الخطة مفتوحتان</numerusform>
            <numerusform>%n خطوات من الخطة مفتوحة</numerusform>
            <numerusform>%n خطوة من الخطة مفتوحة</numerusform>
            <numerusform>%n خطوة من الخطة مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>A second person should look at a closing. There is no other supervisor in this notebook, so you may close it yourself. What you write here stays in the record.</source>
        <translation>ينبغي أن ينظر شخص ثانٍ في الإغلاق. لا يوجد مشرف آخر في هذا الدفتر، لذلك يمكنك إغلاقها بنفسك. ما تكتبه هنا يبقى في السجل.</translation>
    </message>
    <message>
        <source>A supervisor looks at it. Until then the work goes on as before.</source>
        <translation>ينظر فيها مشرف. حتى ذلك الحين يستمر العمل كما كان.</translation>
    </message>
    <message>
        <source>Another organisation goes on</source>
        <translation>منظمة أخرى تتابع العمل</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Are the needs met as far as it was possible?</source>
        <translation>هل لُبّيت الاحتياجات قدر الإمكان؟</translation>
    </message>
    <message>
        <source>Ask to close the case</source>
        <translation>اطلب إغلاق الحالة</translation>
    </message>
    <message>
        <source>Asked to close the case</source>
        <translation>طُلب إغلاق الحالة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Before it ends</source>
        <translation>قبل أن ينتهي العمل</translation>
    </message>
    <message>
        <source>Came of age; a service for adults goes on</source>
        <translation>بلغ سن الرشد؛ تتابع خدمة للبالغين</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>أُغلقت الحالة</translation>
    </message>
    <message>
        <source>Case closed, with nobody here to look at it</source>
        <translation>أُغلقت الحالة دون وجود من ينظر فيها هنا</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>أُعيد فتح الحالة</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>أغلق الحالة</translation>
    </message>
    <message>
        <source>Could the person say how the help was?</source>
        <translation>هل أتيح للشخص أن يقول كيف كانت المساعدة؟</translation>
    </message>
    <message>
        <source>Did the person get their documents back?</source>
        <translation>هل استعاد الشخص وثائقه؟</translation>
    </message>
    <message>
        <source>Do the person and you agree that the work ends?</source>
        <translation>هل تتفق أنت والشخص على انتهاء العمل؟</translation>
    </message>
    <message>
        <source>Does the person know how long the notebook keeps this?</source>
        <translation>هل يعرف الشخص كم يحتفظ الدفتر بهذه المعلومات؟</translation>
    </message>
    <message>
        <source>Does the person know that they can come back any time?</source>
        <translation>هل يعرف الشخص أنه يستطيع العودة في أي وقت؟</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>امحُ هذا الشخص…</translation>
    </message>
    <message>
        <source>Every question needs an answer, every no an explanation.</source>
        <translation>كل سؤال يحتاج إلى جواب، وكل «لا» إلى شرح.</translation>
    </message>
    <message>
        <source>Explanation: {question}</source>
        <translation>شرح: {question}</translation>
    </message>
    <message>
        <source>For you to decide</source>
        <translation>القرار لك</translation>
    </message>
    <message>
        <source>Go on with the work</source>
        <translation>تابع العمل</translation>
    </message>
    <message>
        <source>How do things stand for the person now?</source>
        <translation>كيف حال الشخص الآن؟</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>كيف ينتهي</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>مدة الاحتفاظ</translation>
    </message>
    <message>
        <source>How things stand</source>
        <translation>الوضع الآن</translation>
    </message>
    <message>
        <source>In a few words: why not, or what happens instead</source>
        <translation>بكلمات قليلة: لمَ لا، أو ماذا يحدث بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Is every referral answered and settled?</source>
        <translation>هل أُجيب عن كل إحالة وسُوّيت؟</translation>
    </message>
    <message>
        <source>Is every step of the plan done or called off?</source>
        <translation>هل أُنجزت كل خطوة من الخطة أو أُلغيت؟</translation>
    </message>
    <message>
        <source>Is it agreed whether somebody looks in later?</source>
        <translation>هل اتُّفق على ما إذا كان أحد سيطمئن لاحقًا؟</translation>
    </message>
    <message>
        <source>It can be read. To write in it again, reopen it. What the person decides about sharing can always be written down.</source>
        <translation>يمكن قراءتها. للكتابة فيها من جديد أعد فتحها. ما يقرره الشخص بشأن المشاركة يمكن تدوينه دائمًا.</translation>
    </message>
    <message>
        <source>It is kept until: {day}. You can read it; to write in it, reopen it.</source>
        <translation>يُحتفظ بها حتى: {day}. يمكنك قراءتها؛ وللكتابة فيها أعد فتحها.</translation>
    </message>
    <message>
        <source>It need not be kept longer</source>
        <translation>لا حاجة إلى الاحتفاظ بها أكثر</translation>
    </message>
    <message>
        <source>It waits for a supervisor</source>
        <translation>تنتظر مشرفًا</translation>
    </message>
    <message>
        <source>Keep it until further notice</source>
        <translation>احتفظ بها حتى إشعار آخر</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>محفوظة حتى</translation>
    </message>
    <message>
        <source>Kept until further notice: {reason}</source>
        <translation>محفوظة حتى إشعار آخر: {reason}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>انظر فيها</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No contact any more</source>
        <translation>لم يعد هناك اتصال</translation>
    </message>
    <message>
        <source>Nobody here can look at it</source>
        <translation>لا أحد هنا يستطيع النظر فيها</translation>
    </message>
    <message>
        <source>Other help fits better, and was found</source>
        <translation>مساعدة أخرى أنسب، وقد وُجدت</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>أعد فتح الحالة</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>أعدها</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>اعرض</translation>
    </message>
    <message>
        <source>Show the closing</source>
        <translation>اعرض الإغلاق</translation>
    </message>
    <message>
        <source>Somebody asked to close this case</source>
        <translation>طلب أحدهم إغلاق هذه الحالة</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>ما زال مفتوحًا</translation>
    </message>
    <message>
        <source>The closing was sent back</source>
        <translation>أُعيد طلب الإغلاق</translation>
    </message>
    <message>
        <source>The goals are met</source>
        <translation>تحققت الأهداف</translation>
    </message>
    <message numerus="yes">
        <source>The office decided: %n year(s) after the closing, longer for children.</source>
        <translation>
            <numerusform>قرّر المكتب: حتى يوم الإغلاق، وأطول للأطفال.</numerusform>
            <numerusform>قرّر المكتب: سنة واحدة بعد الإغلاق، وأطول للأطفال.</numerusform>
            <numerusform>قرّر المكتب: سنتان بعد الإغلاق، وأطول للأطفال.</numerusform>
            <numerusform>قرّر المكتب: %n سنوات بعد الإغلاق، وأطول للأطفال.</numerusform>
            <numerusform>قرّر المكتب: %n سنة بعد الإغلاق، وأطول للأطفال.</numerusform>
            <numerusform>قرّر المكتب: %n سنة بعد الإغلاق، وأطول للأطفال.</numerusform>
        </translation>
    </message>
    <message>
        <source>The person has died</source>
        <translation>توفي الشخص</translation>
    </message>
    <message>
        <source>The person moved away</source>
        <translation>انتقل الشخص إلى مكان آخر</translation>
    </message>
    <message>
        <source>The person went back to their country</source>
        <translation>عاد الشخص إلى بلده</translation>
    </message>
    <message>
        <source>The person wishes it</source>
        <translation>الشخص يريد ذلك</translation>
    </message>
    <message>
        <source>The same case is here twice</source>
        <translation>الحالة نفسها مسجلة مرتين</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>طريق العودة</translation>
    </message>
    <message>
        <source>The work goes on after all</source>
        <translation>العمل مستمر رغم ذلك</translation>
    </message>
    <message>
        <source>There is no money for it any more</source>
        <translation>لم يعد هناك تمويل</translation>
    </message>
    <message>
        <source>This case is closed: {day}</source>
        <translation>هذه الحالة مغلقة: {day}</translation>
    </message>
    <message>
        <source>This is a proposal of FieldCase: nobody in the office has decided yet how long cases are kept. Laws differ; see Settings.</source>
        <translation>هذا اقتراح من FieldCase: لم يقرر أحد في المكتب بعد مدة الاحتفاظ بالحالات. القوانين تختلف؛ انظر الإعدادات.</translation>
    </message>
    <message>
        <source>Until then the work goes on as before.</source>
        <translation>حتى ذلك الحين يستمر العمل كما كان.</translation>
    </message>
    <message>
        <source>Was the safety plan looked at, and does it hold?</source>
        <translation>هل روجعت خطة السلامة وهل ما زالت صالحة؟</translation>
    </message>
    <message>
        <source>Were the agreements to share gone through?</source>
        <translation>هل روجعت الموافقات على المشاركة؟</translation>
    </message>
    <message>
        <source>What is missing, or what you want to add</source>
        <translation>ما الناقص، أو ما تريد إضافته</translation>
    </message>
    <message>
        <source>What was written down</source>
        <translation>ما دُوّن</translation>
    </message>
    <message>
        <source>Where and how does the person find help again?</source>
        <translation>أين وكيف يجد الشخص المساعدة من جديد؟</translation>
    </message>
    <message>
        <source>Why does nobody else look at it?</source>
        <translation>لماذا لا ينظر فيها أحد غيرك؟</translation>
    </message>
    <message>
        <source>Why does the work end?</source>
        <translation>لماذا ينتهي العمل؟</translation>
    </message>
    <message>
        <source>Why it has to be kept longer, or no longer has to</source>
        <translation>لماذا يجب الاحتفاظ بها أكثر، أو لماذا لم يعد ذلك لازمًا</translation>
    </message>
    <message>
        <source>Why the work ends</source>
        <translation>سبب انتهاء العمل</translation>
    </message>
    <message>
        <source>Why the work goes on</source>
        <translation>سبب استمرار العمل</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>كلماتك</translation>
    </message>
    <message>
        <source>{answer}: {explanation}</source>
        <translation>{answer}: {explanation}</translation>
    </message>
    <message>
        <source>{case} is kept until: {day}</source>
        <translation>يُحتفظ بالحالة {case} حتى: {day}</translation>
    </message>
    <message>
        <source>{worker} asked to close it: {day}</source>
        <translation>طلب {worker} إغلاقها: {day}</translation>
    </message>
    <message>
        <source>{worker} asks to erase {case}</source>
        <translation>يطلب {worker} محو {case}</translation>
    </message>
    <message>
        <source>{worker} asks you to close {case}</source>
        <translation>يطلب منك {worker} إغلاق {case}</translation>
    </message>
    <message>
        <source>{worker} closed it, with nobody here to look at it: {day}</source>
        <translation>أغلقها {worker} دون وجود من ينظر فيها هنا: {day}</translation>
    </message>
    <message>
        <source>{worker} looked at it and closed it: {day}</source>
        <translation>نظر فيها {worker} وأغلقها: {day}</translation>
    </message>
    <message>
        <source>{worker} reopened it: {day}</source>
        <translation>أعاد {worker} فتحها: {day}</translation>
    </message>
    <message>
        <source>{worker} sent it back</source>
        <translation>أعادها {worker}</translation>
    </message>
    <message>
        <source>{worker} sent it back: {day}</source>
        <translation>أعادها {worker}: {day}</translation>
    </message>
    <message>
        <source>{worker} sent the closing of {case} back</source>
        <translation>أعاد {worker} طلب إغلاق {case}</translation>
    </message>
    <message>
        <source>{worker} went on with the work: {day}</source>
        <translation>تابع {worker} العمل: {day}</translation>
    </message>
</context>
<context>
    <name>Code picker</name>
    <message numerus="yes">
        <source>%n match(es), the first is {entry}</source>
        <translation>
            <numerusform>لا نتائج، {entry}</numerusform>
            <numerusform>نتيجة واحدة هي {entry}</numerusform>
            <numerusform>نتيجتان، الأولى هي {entry}</numerusform>
            <numerusform>%n نتائج، الأولى هي {entry}</numerusform>
            <numerusform>%n نتيجة، الأولى هي {entry}</numerusform>
            <numerusform>%n نتيجة، الأولى هي {entry}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the list matches.</source>
        <translation>لا شيء في القائمة يطابق ذلك.</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>تكفي كتابة بضعة أحرف</translation>
    </message>
</context>
<context>
    <name>Code reply</name>
    <message>
        <source>Check the code</source>
        <translation>التحقق من الرمز</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>For example {code}</source>
        <translation>مثلًا {code}</translation>
    </message>
    <message>
        <source>Open a reply file…</source>
        <translation>فتح ملف رد…</translation>
    </message>
    <message>
        <source>Reply code</source>
        <translation>رمز الرد</translation>
    </message>
    <message>
        <source>They opened your file in a browser. Their page made a reply code of four groups with four characters each, or a small file.</source>
        <translation>فتحوا ملفكم في متصفح. أعدّت صفحتهم رمز رد من أربع مجموعات في كل منها أربعة أحرف أو أرقام، أو ملفًا صغيرًا.</translation>
    </message>
    <message>
        <source>What did they read to you, or write?</source>
        <translation>ماذا قرأوا عليكم أو كتبوا لكم؟</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n إجابة</numerusform>
            <numerusform>إجابة واحدة (%n)</numerusform>
            <numerusform>إجابتان (%n)</numerusform>
            <numerusform>%n إجابات</numerusform>
            <numerusform>%n إجابة</numerusform>
            <numerusform>%n إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>ملاحظة واحدة (%n)</numerusform>
            <numerusform>ملاحظتان (%n)</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>الفئة العمرية</translation>
    </message>
    <message>
        <source>Are these two records about one person?</source>
        <translation>هل السجلان عن الشخص نفسه؟</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>سنة الميلاد</translation>
    </message>
    <message>
        <source>Both cases stay with everything in them. The records can be parted again.</source>
        <translation>تبقى الحالتان بكل ما فيهما. يمكن فصل السجلين من جديد.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Cases of this person</source>
        <translation>حالات هذا الشخص</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>في السجل</translation>
    </message>
    <message>
        <source>Joined: these are the records of one person now.</source>
        <translation>تم الضم: هذان الآن سجلا شخص واحد.</translation>
    </message>
    <message>
        <source>Joining keeps both cases with every answer and note, and can be undone later.</source>
        <translation>يُبقي الضم الحالتين مع كل إجابة وملاحظة، ويمكن التراجع عنه لاحقًا.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>One person or two?</source>
        <translation>شخص واحد أم اثنان؟</translation>
    </message>
    <message>
        <source>One person: join the records</source>
        <translation>شخص واحد: ضم السجلين</translation>
    </message>
    <message>
        <source>Parted: these are two people again.</source>
        <translation>تم الفصل: هما شخصان من جديد.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Telephone, last digits</source>
        <translation>الهاتف، الأرقام الأخيرة</translation>
    </message>
    <message>
        <source>These are the records of one person.</source>
        <translation>هذان سجلا شخص واحد.</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>شخصان</translation>
    </message>
    <message>
        <source>Undo: part the records</source>
        <translation>تراجع: فصل السجلين</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>الزميل المسؤول</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>the same in both</source>
        <translation>متطابق في السجلين</translation>
    </message>
    <message>
        <source>{answers}, {notes}</source>
        <translation>{answers}، {notes}</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>A part of this notebook is not as FieldCase wrote it.</source>
        <translation>جزء من هذا الدفتر ليس كما كتبه FieldCase.</translation>
    </message>
    <message>
        <source>Go to the backups</source>
        <translation>الانتقال إلى النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>It concerns: {parts}. Restore the newest backup.</source>
        <translation>الأمر يخص: {parts}. استعد أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>No case is concerned. Make a new backup, and have the disk looked at.</source>
        <translation>لا تتأثر أي حالة. أنشئ نسخة احتياطية جديدة واطلب فحص القرص.</translation>
    </message>
    <message>
        <source>This notebook is only read now: the disk did not take what was to be saved.</source>
        <translation>هذا الدفتر للقراءة فقط الآن: لم يقبل القرص ما كان يجب حفظه.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Make a backup to another disk, then have this one looked at.</source>
        <translation>ما حُفظ من قبل في أمان. أنشئ نسخة احتياطية على قرص آخر، ثم اطلب فحص هذا القرص.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>cases and people</source>
        <translation>الحالات والأشخاص</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>referrals and files</source>
        <translation>الإحالات والملفات</translation>
    </message>
    <message>
        <source>steps and notes</source>
        <translation>الخطوات والملاحظات</translation>
    </message>
    <message>
        <source>the directory</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>the notebook itself</source>
        <translation>الدفتر نفسه</translation>
    </message>
    <message>
        <source>the record of changes</source>
        <translation>سجل التغييرات</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message numerus="yes">
        <source>%n more point(s)</source>
        <translation>
            <numerusform>لا نقاط أخرى</numerusform>
            <numerusform>نقطة أخرى</numerusform>
            <numerusform>نقطتان أخريان</numerusform>
            <numerusform>%n نقاط أخرى</numerusform>
            <numerusform>%n نقطة أخرى</numerusform>
            <numerusform>%n نقطة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more purpose(s)</source>
        <translation>
            <numerusform>لا أغراض أخرى</numerusform>
            <numerusform>غرض آخر</numerusform>
            <numerusform>غرضان آخران</numerusform>
            <numerusform>%n أغراض أخرى</numerusform>
            <numerusform>%n غرضًا آخر</numerusform>
            <numerusform>%n غرض آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) already have something</source>
        <translation>
            <numerusform>ليس لدى أي منظمة شيء</numerusform>
            <numerusform>لدى منظمة واحدة شيء من قبل</numerusform>
            <numerusform>لدى منظمتين شيء من قبل</numerusform>
            <numerusform>لدى %n منظمات شيء من قبل</numerusform>
            <numerusform>لدى %n منظمة شيء من قبل</numerusform>
            <numerusform>لدى %n منظمة شيء من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>A child or under guardianship: the guardian is asked too</source>
        <translation>طفل أو شخص تحت الوصاية: يُسأل الوصي أيضًا</translation>
    </message>
    <message>
        <source>A name or word, typed</source>
        <translation>اسم أو كلمة بالكتابة</translation>
    </message>
    <message>
        <source>A notice that asks them to delete it waits in the outbox for your word. They can be asked, not forced: telephone where it is urgent. Here is the list.</source>
        <translation>إشعار يطلب منهم الحذف ينتظر كلمتك في الصادر. يمكن الطلب منهم لا إجبارهم: اتصل هاتفيًا عند الضرورة. هذه هي القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>All %n answered</source>
        <translation>
            <numerusform>لا بطاقات هنا</numerusform>
            <numerusform>تمت الإجابة عن البطاقة الوحيدة</numerusform>
            <numerusform>تمت الإجابة عن البطاقتين</numerusform>
            <numerusform>تمت الإجابة عنها كلها: %n</numerusform>
            <numerusform>تمت الإجابة عنها كلها: %n</numerusform>
            <numerusform>تمت الإجابة عنها كلها: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All points told</source>
        <translation>قيلت كل النقاط</translation>
    </message>
    <message>
        <source>Ask the guardian alone, after the child. Nothing goes unless both agree.</source>
        <translation>اسأل الوصي على انفراد بعد الطفل. لا يخرج شيء ما لم يوافق الاثنان.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the worker&apos;s page (Esc)</source>
        <translation>العودة إلى صفحة فريق العمل (Esc)</translation>
    </message>
    <message>
        <source>Choose what is taken back.</source>
        <translation>يُرجى اختيار ما يُسحب.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Fewer points</source>
        <translation>نقاط أقل</translation>
    </message>
    <message>
        <source>For the person</source>
        <translation>للشخص</translation>
    </message>
    <message>
        <source>For you, the worker</source>
        <translation>لفريق العمل</translation>
    </message>
    <message>
        <source>From now on nothing more is shared for this</source>
        <translation>من الآن لا يُشارك شيء آخر لهذا الغرض</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Full screen for the person</source>
        <translation>ملء الشاشة للشخص</translation>
    </message>
    <message>
        <source>How the guardian confirms</source>
        <translation>كيف يؤكد الوصي</translation>
    </message>
    <message>
        <source>How they confirm</source>
        <translation>كيف يجري التأكيد</translation>
    </message>
    <message>
        <source>I saw what shows that they may decide for the child</source>
        <translation>رأيت ما يثبت أن لهم حق القرار عن الطفل</translation>
    </message>
    <message>
        <source>Interpreter signed confidentiality</source>
        <translation>توقيع تعهد بالسرية ممن يترجم</translation>
    </message>
    <message>
        <source>Main purposes only</source>
        <translation>الأغراض الأساسية فقط</translation>
    </message>
    <message>
        <source>Name of the guardian</source>
        <translation>اسم الوصي</translation>
    </message>
    <message>
        <source>Name of the interpreter</source>
        <translation>اسم من يترجم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No one else is pressuring them</source>
        <translation>لا أحد آخر يضغط على الشخص</translation>
    </message>
    <message>
        <source>No organisation has received anything for it.</source>
        <translation>لم تستلم أي منظمة شيئًا لهذا الغرض.</translation>
    </message>
    <message>
        <source>No reason is needed. Help goes on as before. To turn a no into a yes, go back and answer its card.</source>
        <translation>لا حاجة إلى سبب. تستمر المساعدة كما كانت. لتحويل «لا» إلى «نعم» تكفي العودة والإجابة في بطاقتها.</translation>
    </message>
    <message>
        <source>No words in {language} yet</source>
        <translation>لا توجد نصوص بعد باللغة: {language}</translation>
    </message>
    <message>
        <source>Nothing has been decided yet. An open card may stay open.</source>
        <translation>لم يُقرَّر شيء بعد. يمكن أن تبقى أي بطاقة مفتوحة.</translation>
    </message>
    <message>
        <source>Photo of a thumbprint</source>
        <translation>صورة بصمة الإبهام</translation>
    </message>
    <message>
        <source>Pictures ({pattern})</source>
        <translation>صور ({pattern})</translation>
    </message>
    <message>
        <source>Read each card aloud, then ask them to say it back in their own words.</source>
        <translation>تُقرأ كل بطاقة بصوت مسموع، ثم يُطلب من الشخص أن يعيد ما فهمه بكلماته.</translation>
    </message>
    <message>
        <source>Record this</source>
        <translation>تسجيل ذلك</translation>
    </message>
    <message>
        <source>Said back correctly</source>
        <translation>أعاد الشخص القول بشكل صحيح</translation>
    </message>
    <message>
        <source>Save this decision</source>
        <translation>حفظ هذا القرار</translation>
    </message>
    <message>
        <source>Show in: {language}</source>
        <translation>العرض بلغة: {language}</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Speak through an interpreter. At the top, choose a language that the person reads.</source>
        <translation>يكون الحديث عبر مترجم. ثم تُختار في أعلى الصفحة لغة يقرؤها الشخص.</translation>
    </message>
    <message>
        <source>Spoken, witnessed</source>
        <translation>شفهيًا أمام شاهد</translation>
    </message>
    <message>
        <source>Take another photo in…</source>
        <translation>أدخل صورة أخرى…</translation>
    </message>
    <message>
        <source>Take the photo in…</source>
        <translation>أدخل الصورة…</translation>
    </message>
    <message>
        <source>The cards are in {language}, which they named as well. Ask whether that is right for them.</source>
        <translation>البطاقات بلغة {language} التي ذكرها أيضًا. اسأل هل تناسبه.</translation>
    </message>
    <message>
        <source>The child answers first. Then the guardian is asked about what they agreed to.</source>
        <translation>يجيب الطفل أولًا. ثم يُسأل الوصي عمّا وافق عليه الطفل.</translation>
    </message>
    <message>
        <source>The guardian</source>
        <translation>الوصي</translation>
    </message>
    <message>
        <source>The guardian about {purpose}</source>
        <translation>الوصي بشأن {purpose}</translation>
    </message>
    <message>
        <source>The guardian agreed too long ago: {day}</source>
        <translation>وافق الوصي منذ زمن طويل: {day}</translation>
    </message>
    <message>
        <source>The guardian agreed: {day}</source>
        <translation>وافق الوصي: {day}</translation>
    </message>
    <message>
        <source>The guardian said no: {day}</source>
        <translation>قال الوصي لا: {day}</translation>
    </message>
    <message>
        <source>The guardian signs here</source>
        <translation>يوقع الوصي هنا</translation>
    </message>
    <message>
        <source>The guardian types their name</source>
        <translation>يكتب الوصي اسمه</translation>
    </message>
    <message>
        <source>The photo is in the notebook, under Documents. Delete it from the camera now.</source>
        <translation>الصورة في الدفتر ضمن المستندات. احذفها الآن من الكاميرا.</translation>
    </message>
    <message>
        <source>They want a copy on paper: make it after saving</source>
        <translation>يريد الشخص نسخة على الورق: تُعد بعد الحفظ</translation>
    </message>
    <message>
        <source>This wording has not yet been read by people who speak the language from home.</source>
        <translation>لم يقرأ هذه الصياغة بعدُ أشخاص هذه لغتهم الأم.</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>بصمة إبهام</translation>
    </message>
    <message>
        <source>To do first: ask them to say it back in their own words.</source>
        <translation>أولًا: الطلب من الشخص أن يعيد ما فهمه بكلماته.</translation>
    </message>
    <message>
        <source>To do first: choose how they confirm.</source>
        <translation>أولًا: اختيار كيفية التأكيد.</translation>
    </message>
    <message>
        <source>To do first: look at Risk and safety on your own, about the interpreter.</source>
        <translation>أولًا: انظر بمفردك في المخاطر والسلامة بشأن المترجم.</translation>
    </message>
    <message>
        <source>To do first: look at what shows that they may decide for the child.</source>
        <translation>أولاً: الاطلاع على ما يثبت أن لهم حق القرار عن الطفل.</translation>
    </message>
    <message>
        <source>To do first: make sure that no one is pressuring them.</source>
        <translation>أولًا: التأكد من أن لا أحد يضغط على الشخص.</translation>
    </message>
    <message>
        <source>To do first: somebody other than you confirms it. You are the one who asks.</source>
        <translation>أولاً: يؤكد ذلك شخص غيرك، فأنت من يسأل.</translation>
    </message>
    <message>
        <source>To do first: take in the photo of the thumbprint.</source>
        <translation>المطلوب أولًا: أدخل صورة البصمة.</translation>
    </message>
    <message>
        <source>To do first: tell the person each of the four points.</source>
        <translation>أولًا: إخبار الشخص بكل نقطة من النقاط الأربع.</translation>
    </message>
    <message>
        <source>To do first: the guardian confirms in their own way.</source>
        <translation>أولًا: يؤكد الوصي بطريقته.</translation>
    </message>
    <message>
        <source>To do first: the guardian or best-interest check, as they are under 18.</source>
        <translation>أولًا: الوصي أو النظر في المصلحة الفضلى، فالعمر دون 18.</translation>
    </message>
    <message>
        <source>To do first: they sign, or confirm in another way.</source>
        <translation>أولًا: توقيع الشخص أو تأكيده بطريقة أخرى.</translation>
    </message>
    <message>
        <source>To do first: they type a name or a word of their choice.</source>
        <translation>أولًا: أن يكتب الشخص اسمًا أو كلمة من اختياره.</translation>
    </message>
    <message>
        <source>To do first: write down who heard it.</source>
        <translation>أولًا: كتابة اسم من سمع ذلك.</translation>
    </message>
    <message>
        <source>To do first: write down who the guardian is.</source>
        <translation>أولًا: كتابة اسم الوصي.</translation>
    </message>
    <message>
        <source>What was decided before still holds. Answer a card to change it.</source>
        <translation>ما تقرّر من قبل ما زال ساريًا. أجب عن بطاقة لتغييره.</translation>
    </message>
    <message>
        <source>Which agreement does the person take back?</source>
        <translation>أي موافقة يسحبها الشخص؟</translation>
    </message>
    <message>
        <source>Who heard it</source>
        <translation>من سمع ذلك</translation>
    </message>
    <message>
        <source>Who heard the guardian</source>
        <translation>من سمع الوصي</translation>
    </message>
    <message>
        <source>With a guardian</source>
        <translation>مع وصي</translation>
    </message>
    <message>
        <source>Withdraw or change</source>
        <translation>سحب أو تغيير</translation>
    </message>
    <message>
        <source>Withdraw or change…</source>
        <translation>سحب أو تغيير…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message numerus="yes">
        <source>{answered} of {total} answered · %n still open</source>
        <translation>
            <numerusform>تمت الإجابة عن {answered} من {total} · لا شيء مفتوح</numerusform>
            <numerusform>تمت الإجابة عن {answered} من {total} · بقيت واحدة مفتوحة</numerusform>
            <numerusform>تمت الإجابة عن {answered} من {total} · بقيت اثنتان مفتوحتين</numerusform>
            <numerusform>تمت الإجابة عن {answered} من {total} · بقيت %n مفتوحة</numerusform>
            <numerusform>تمت الإجابة عن {answered} من {total} · بقيت %n مفتوحة</numerusform>
            <numerusform>تمت الإجابة عن {answered} من {total} · بقيت %n مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>{code} {alias}</source>
        <translation>{code} {alias}</translation>
    </message>
    <message>
        <source>{language}: no words yet</source>
        <translation>{language}: لا توجد نصوص بعد</translation>
    </message>
    <message>
        <source>{purpose}, agreed: {day}</source>
        <translation>{purpose}، الموافقة: {day}</translation>
    </message>
</context>
<context>
    <name>Consent card</name>
    <message>
        <source>Ask again</source>
        <translation>يُسأل من جديد</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Taken back {day}</source>
        <translation>سُحبت: {day}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Nothing is asked here.</source>
        <translation>لا شيء يُسأل هنا.</translation>
    </message>
    <message>
        <source>Question in</source>
        <translation>السؤال باللغة</translation>
    </message>
    <message>
        <source>Question {here} of {total}</source>
        <translation>السؤال {here} من {total}</translation>
    </message>
    <message>
        <source>Read it aloud</source>
        <translation>اقرأه بصوت عالٍ</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>A supervisor or the data officer can change this.</source>
        <translation>يمكن للمشرف أو لمسؤول البيانات تغيير هذا.</translation>
    </message>
    <message>
        <source>Ask for a guardian within</source>
        <translation>يُطلب وصي خلال</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>من قبل</translation>
    </message>
    <message>
        <source>Change or sign off…</source>
        <translation>غيّر أو صادِق…</translation>
    </message>
    <message>
        <source>Changed by {name}, {day}</source>
        <translation>غيّره {name}، {day}</translation>
    </message>
    <message>
        <source>Country and law</source>
        <translation>البلد والقانون</translation>
    </message>
    <message>
        <source>Days before a day in court that one prepares</source>
        <translation>عدد الأيام قبل يوم المحكمة التي يبدأ فيها التحضير</translation>
    </message>
    <message>
        <source>Days before its end that a permit is renewed</source>
        <translation>عدد الأيام قبل انتهاء التصريح التي يُجدَّد فيها</translation>
    </message>
    <message>
        <source>Days of a reflection period (empty: none is known)</source>
        <translation>أيام فترة التفكير (فارغ: لا تُعرف فترة)</translation>
    </message>
    <message>
        <source>Days until a child has a school</source>
        <translation>عدد الأيام حتى تكون للطفل مدرسة</translation>
    </message>
    <message>
        <source>Days until a guardian is asked for</source>
        <translation>عدد الأيام حتى يُطلب وصي</translation>
    </message>
    <message>
        <source>Days until the best interests of a child are weighed</source>
        <translation>عدد الأيام حتى تُوزن المصلحة الفضلى للطفل</translation>
    </message>
    <message>
        <source>Days until the person is told about rights</source>
        <translation>عدد الأيام حتى يُبلَّغ الشخص بحقوقه</translation>
    </message>
    <message>
        <source>Find a school within</source>
        <translation>تُوجد مدرسة خلال</translation>
    </message>
    <message>
        <source>How long a reflection period lasts, and by when something has to happen, differs from country to country. The days that came with FieldCase were read in public sources; they count as not signed off until somebody here answers for them.</source>
        <translation>مدة فترة التفكير والمواعيد التي يجب أن يحدث فيها شيء تختلف من بلد إلى آخر. الأيام التي جاءت مع FieldCase قُرئت في مصادر عامة، وتبقى غير مصادَق عليها حتى يتحمل أحد هنا مسؤوليتها.</translation>
    </message>
    <message>
        <source>I checked these days with somebody who knows the law, and answer for them.</source>
        <translation>راجعتُ هذه الأيام مع شخص يعرف القانون وأتحمل مسؤوليتها.</translation>
    </message>
    <message>
        <source>It begins with</source>
        <translation>تبدأ مع</translation>
    </message>
    <message>
        <source>It is for</source>
        <translation>هي من أجل</translation>
    </message>
    <message>
        <source>Keep without signing off</source>
        <translation>احفظ دون مصادقة</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>تاريخ الاطلاع</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>لا بأس</translation>
    </message>
    <message>
        <source>No country chosen: the least of Europe</source>
        <translation>لم يُختر بلد: الحد الأدنى الأوروبي</translation>
    </message>
    <message>
        <source>Not signed off</source>
        <translation>غير مصادَق عليه</translation>
    </message>
    <message>
        <source>Only for adults; children are protected in other ways</source>
        <translation>للبالغين فقط؛ يُحمى الأطفال بطرق أخرى</translation>
    </message>
    <message>
        <source>Our duties</source>
        <translation>واجباتنا</translation>
    </message>
    <message>
        <source>Our duties, in our own words</source>
        <translation>واجباتنا بكلماتنا</translation>
    </message>
    <message>
        <source>Prepare before a day in court</source>
        <translation>التحضير قبل يوم المحكمة</translation>
    </message>
    <message>
        <source>Reflection period</source>
        <translation>فترة التفكير</translation>
    </message>
    <message>
        <source>Renew a permit before its end</source>
        <translation>يُجدَّد التصريح قبل انتهائه</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>صادِق</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>مصادَق عليه</translation>
    </message>
    <message>
        <source>Signed off by {name}, {day}</source>
        <translation>صادق عليه {name}، {day}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Tell about rights within</source>
        <translation>يُبلَّغ بالحقوق خلال</translation>
    </message>
    <message>
        <source>The reflection period begins with</source>
        <translation>تبدأ فترة التفكير مع</translation>
    </message>
    <message>
        <source>Tick that you answer for these days.</source>
        <translation>ضع علامة على أنك تتحمل مسؤولية هذه الأيام.</translation>
    </message>
    <message>
        <source>Weigh best interests within</source>
        <translation>تُوزن المصلحة الفضلى خلال</translation>
    </message>
    <message>
        <source>Where this was checked: law, article, who said so</source>
        <translation>أين جرى التحقق: القانون والمادة ومن قال ذلك</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>أين تعملون</translation>
    </message>
    <message>
        <source>Who identifies</source>
        <translation>من يحدد الصفة</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>من يُبلَّغ</translation>
    </message>
    <message>
        <source>Write a number of days, nought for the same day.</source>
        <translation>اكتب عدد الأيام، وصفرًا لليوم نفسه.</translation>
    </message>
    <message>
        <source>Write where this was checked.</source>
        <translation>اكتب أين جرى التحقق.</translation>
    </message>
    <message>
        <source>adults only</source>
        <translation>البالغين فقط</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>لا تُعرف فترة</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>اليوم نفسه</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Blank page. Press {key} to go on.</source>
        <translation>صفحة فارغة. اضغط {key} للمتابعة.</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message numerus="yes">
        <source>%n organisation(s) taken in</source>
        <translation>
            <numerusform>لم تُدخل أي منظمة</numerusform>
            <numerusform>أُدخلت منظمة واحدة</numerusform>
            <numerusform>أُدخلت منظمتان</numerusform>
            <numerusform>أُدخلت %n منظمات</numerusform>
            <numerusform>أُدخلت %n منظمة</numerusform>
            <numerusform>أُدخلت %n منظمة</numerusform>
        </translation>
    </message>
    <message>
        <source>A contact card</source>
        <translation>بطاقة تواصل</translation>
    </message>
    <message>
        <source>A new entry</source>
        <translation>منظمة جديدة في الدليل</translation>
    </message>
    <message>
        <source>Add a card…</source>
        <translation>إضافة بطاقة…</translation>
    </message>
    <message>
        <source>Add a directory from a file…</source>
        <translation>أضف دليلًا من ملف…</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>إضافة لغة…</translation>
    </message>
    <message>
        <source>Add a service…</source>
        <translation>أضف خدمة…</translation>
    </message>
    <message>
        <source>Add an agreement…</source>
        <translation>أضف اتفاقًا…</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>إضافة منظمة</translation>
    </message>
    <message>
        <source>Add by hand…</source>
        <translation>إضافة يدوية…</translation>
    </message>
    <message>
        <source>Add from a card file…</source>
        <translation>إضافة من ملف بطاقة…</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>أضف شخصًا…</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>الاتفاقات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All of it is true today</source>
        <translation>كل ما هنا صحيح اليوم</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>بالفيديو</translation>
    </message>
    <message>
        <source>Call or meet a person you know there. Read these numbers in turn.</source>
        <translation>بالاتصال بشخص معروف هناك أو لقائه. تُقرأ هذه الأرقام بالتناوب.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>تغيير التفاصيل</translation>
    </message>
    <message>
        <source>Change details…</source>
        <translation>تغيير التفاصيل…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>غيّر…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>تحقق من جديد</translation>
    </message>
    <message>
        <source>Check again: {day}</source>
        <translation>تحقق من جديد: {day}</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>التحقق من المفتاح</translation>
    </message>
    <message>
        <source>Checked by a call</source>
        <translation>جرى التحقق باتصال</translation>
    </message>
    <message>
        <source>Checked by a call · {day} · {checker}</source>
        <translation>جرى التحقق باتصال · {day} · {checker}</translation>
    </message>
    <message>
        <source>Checked by video</source>
        <translation>تم التحقق بالفيديو</translation>
    </message>
    <message>
        <source>Checked by video · {day} · {checker}</source>
        <translation>تم التحقق بالفيديو · {day} · {checker}</translation>
    </message>
    <message>
        <source>Checked in person</source>
        <translation>جرى التحقق شخصيًا</translation>
    </message>
    <message>
        <source>Checked in person · {day} · {checker}</source>
        <translation>جرى التحقق شخصيًا · {day} · {checker}</translation>
    </message>
    <message>
        <source>Checked: {day}</source>
        <translation>تم التحقق: {day}</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>أطفال</translation>
    </message>
    <message>
        <source>Choose an organisation, or add one from its card file or by hand.</source>
        <translation>يمكن اختيار منظمة، أو إضافة واحدة من ملف بطاقتها أو يدويًا.</translation>
    </message>
    <message>
        <source>Choose whether they match, and how you compared them.</source>
        <translation>يُرجى اختيار هل تتطابق، وكيف جرت المقارنة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Contact cards ({pattern})</source>
        <translation>بطاقات التواصل ({pattern})</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>حماية البيانات</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>عدم الاحتفاظ بها</translation>
    </message>
    <message>
        <source>Do the numbers match?</source>
        <translation>هل تتطابق الأرقام؟</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>عائلات</translation>
    </message>
    <message>
        <source>Files can then be sent there.</source>
        <translation>عندها يمكن إرسال الملفات إلى هناك.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Give it to your partner, then check the numbers together.</source>
        <translation>تُعطى إلى الشريك، ثم تُقارن الأرقام معًا.</translation>
    </message>
    <message>
        <source>Give our card…</source>
        <translation>إعطاء بطاقتنا…</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>تساعد في</translation>
    </message>
    <message>
        <source>How did you compare them?</source>
        <translation>كيف جرت المقارنة؟</translation>
    </message>
    <message>
        <source>If they do not use FieldCase, a referral can make a file that they open in a browser.</source>
        <translation>إذا لم يكونوا يستخدمون FieldCase، فيمكن للإحالة أن تعدّ ملفًا يفتحونه في متصفح.</translation>
    </message>
    <message>
        <source>If you keep this card, sending there is blocked until the key is checked again.</source>
        <translation>عند الاحتفاظ بهذه البطاقة يتوقف الإرسال إلى هناك حتى يُتحقق من المفتاح من جديد.</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>شخصيًا</translation>
    </message>
    <message>
        <source>Keep it with</source>
        <translation>تُحفظ مع</translation>
    </message>
    <message>
        <source>Keep it, then check the key with a person you know there.</source>
        <translation>الاحتفاظ بها، ثم التحقق من المفتاح مع شخص معروف هناك.</translation>
    </message>
    <message>
        <source>Keep this card</source>
        <translation>الاحتفاظ بهذه البطاقة</translation>
    </message>
    <message>
        <source>Keeping the card changes nothing about the check of the key.</source>
        <translation>الاحتفاظ بالبطاقة لا يغيّر شيئًا في التحقق من المفتاح.</translation>
    </message>
    <message>
        <source>Key changed · blocked</source>
        <translation>تغيّر المفتاح · الإرسال متوقف</translation>
    </message>
    <message>
        <source>Key changed: sending is blocked</source>
        <translation>تغيّر المفتاح: الإرسال متوقف</translation>
    </message>
    <message>
        <source>Key withdrawn · blocked</source>
        <translation>سُحب المفتاح · الإرسال متوقف</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>المفتاح {key}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind of agreement</source>
        <translation>نوع الاتفاق</translation>
    </message>
    <message>
        <source>LGBTI people</source>
        <translation>أشخاص من مجتمع الميم</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Languages spoken there</source>
        <translation>اللغات المستعملة هناك</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>رجال</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>لم يتم التحقق قط</translation>
    </message>
    <message>
        <source>New to your directory</source>
        <translation>جديدة في دليلك</translation>
    </message>
    <message>
        <source>No agreement is written down. A referral asks you to think of it.</source>
        <translation>لا اتفاق مدوّن. تذكّرك الإحالة بذلك.</translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation>لا بطاقة بعد</translation>
    </message>
    <message>
        <source>No end was agreed</source>
        <translation>لم يُتفق على نهاية</translation>
    </message>
    <message>
        <source>No organisation is as you ask for.</source>
        <translation>لا توجد منظمة كما تطلب.</translation>
    </message>
    <message>
        <source>No organisation yet.</source>
        <translation>لا منظمات بعد.</translation>
    </message>
    <message>
        <source>No service is written down.</source>
        <translation>لا خدمة مدوّنة.</translation>
    </message>
    <message>
        <source>Nobody in the directory owns it; a card with it will be blocked.</source>
        <translation>لا يملكه أحد في الدليل؛ وأي بطاقة تحمله ستُحظر.</translation>
    </message>
    <message>
        <source>Nobody is written down.</source>
        <translation>لا أحد مدوّن.</translation>
    </message>
    <message>
        <source>None of them has a key yet. Ask for their cards before sending.</source>
        <translation>لا مفتاح لأي منها بعد. اطلب بطاقاتها قبل الإرسال.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>لم يُتحقق منه بعد</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>غير مدوّن</translation>
    </message>
    <message>
        <source>Nothing will be sent there until the numbers of a new card match.</source>
        <translation>لا يُرسل شيء إلى هناك حتى تتطابق أرقام بطاقة جديدة.</translation>
    </message>
    <message>
        <source>Open Referral directories ({pattern})</source>
        <translation>أدلة Open Referral ({pattern})</translation>
    </message>
    <message>
        <source>Opening hours, whom they take, what it costs</source>
        <translation>ساعات العمل، من يستقبلون، كم يكلّف</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Our card was written as {file}</source>
        <translation>كُتبت بطاقتنا باسم {file}</translation>
    </message>
    <message>
        <source>Our card…</source>
        <translation>بطاقتنا…</translation>
    </message>
    <message>
        <source>Paste a card or a statement</source>
        <translation>الصق بطاقة أو بيانًا</translation>
    </message>
    <message>
        <source>Paste a card or a statement…</source>
        <translation>الصق بطاقة أو بيانًا…</translation>
    </message>
    <message>
        <source>People there</source>
        <translation>الأشخاص هناك</translation>
    </message>
    <message>
        <source>People with disabilities</source>
        <translation>أشخاص ذوو إعاقة</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save the check</source>
        <translation>حفظ نتيجة التحقق</translation>
    </message>
    <message>
        <source>Scan the pattern with a telephone, then paste its text here, or type it.</source>
        <translation>امسح الرمز بهاتف ثم الصق نصه هنا أو اكتبه.</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Sending is blocked</source>
        <translation>الإرسال متوقف</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Service, town, language</source>
        <translation>خدمة أو مدينة أو لغة</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Sharing information</source>
        <translation>تبادل المعلومات</translation>
    </message>
    <message>
        <source>Show only…</source>
        <translation>أظهر فقط…</translation>
    </message>
    <message>
        <source>Show only… ({number})</source>
        <translation>أظهر فقط… ({number})</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>Take away {language}</source>
        <translation>إزالة {language}</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>The card says it is from</source>
        <translation>تقول البطاقة إنها من</translation>
    </message>
    <message>
        <source>The key is not the one you had</source>
        <translation>ليس هذا المفتاح الذي كان عندك</translation>
    </message>
    <message>
        <source>The name of the person you know there</source>
        <translation>اسم الشخص المعروف هناك</translation>
    </message>
    <message>
        <source>The organisation withdrew this key. Ask them for their new card.</source>
        <translation>سحبت المنظمة هذا المفتاح. يُرجى طلب بطاقتها الجديدة.</translation>
    </message>
    <message>
        <source>The whole number as a pattern for a telephone</source>
        <translation>الرقم كله على شكل رمز يقرؤه الهاتف</translation>
    </message>
    <message>
        <source>There for</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>They do not match</source>
        <translation>لا تتطابق</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>تتطابق</translation>
    </message>
    <message>
        <source>They read</source>
        <translation>ما يقرؤونه هم</translation>
    </message>
    <message>
        <source>This key is used no more: nothing is sent to it, nothing by it is opened.</source>
        <translation>لم يعد هذا المفتاح مستخدمًا: لا يُرسل إليه شيء ولا يُفتح شيء منه.</translation>
    </message>
    <message>
        <source>This may be a new computer there, or somebody who pretends to be them. Check the numbers again with a person you know.</source>
        <translation>قد يكون هذا حاسوبًا جديدًا هناك، أو أحدًا يدّعي أنه هم. يُرجى مقارنة الأرقام من جديد مع شخص معروف.</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>ما يشمله</translation>
    </message>
    <message>
        <source>What it covers; nothing ticked means everything</source>
        <translation>ما يشمله؛ عدم اختيار شيء يعني كل شيء</translation>
    </message>
    <message>
        <source>What one should know about them</source>
        <translation>ما يفيد معرفته عنهم</translation>
    </message>
    <message>
        <source>What they do there</source>
        <translation>ما يفعلونه هناك</translation>
    </message>
    <message>
        <source>Whom they are there for</source>
        <translation>لمن هم موجودون</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>مع من؟</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>نساء</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>العمل معًا</translation>
    </message>
    <message>
        <source>You can send files there once you have their contact card. Ask them for it: it is a small file on a stick or in an e-mail.</source>
        <translation>يمكن إرسال الملفات إلى هناك بعد الحصول على بطاقة التواصل. يُرجى طلبها منهم: هي ملف صغير على ذاكرة USB أو في رسالة إلكترونية.</translation>
    </message>
    <message>
        <source>You have this key already</source>
        <translation>هذا المفتاح موجود عندك من قبل</translation>
    </message>
    <message>
        <source>You read</source>
        <translation>ما يُقرأ من هنا</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>غير سارٍ</translation>
    </message>
    <message>
        <source>since {day}, without an end</source>
        <translation>منذ {day}، دون نهاية</translation>
    </message>
    <message>
        <source>someone there</source>
        <translation>شخص هناك</translation>
    </message>
    <message>
        <source>{day}: {checker} checked the numbers with {whom}, by video.</source>
        <translation>{day}: تحقق {checker} من الأرقام مع {whom} بالفيديو.</translation>
    </message>
    <message>
        <source>{day}: {checker} checked the numbers with {whom}, in a call.</source>
        <translation>{day}: جرى التحقق من الأرقام بين {checker} و{whom} في مكالمة.</translation>
    </message>
    <message>
        <source>{day}: {checker} checked the numbers with {whom}, in person.</source>
        <translation>{day}: جرى التحقق من الأرقام بين {checker} و{whom} وجهًا لوجه.</translation>
    </message>
    <message>
        <source>{day}: {checker} read the numbers with {whom}; they did not match.</source>
        <translation>{day}: قُرئت الأرقام بين {checker} و{whom}؛ لم تتطابق.</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>من {since} إلى {until}</translation>
    </message>
</context>
<context>
    <name>Directory filter</name>
    <message numerus="yes">
        <source>%n organisation(s) shown</source>
        <translation>
            <numerusform>لا منظمة ظاهرة</numerusform>
            <numerusform>منظمة واحدة ظاهرة</numerusform>
            <numerusform>منظمتان ظاهرتان</numerusform>
            <numerusform>%n منظمات ظاهرة</numerusform>
            <numerusform>%n منظمة ظاهرة</numerusform>
            <numerusform>%n منظمة ظاهرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>أيّ</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>تم التحقق منه</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>يساعد في</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>آخر تحقق</translation>
    </message>
    <message>
        <source>Longer ago, or never</source>
        <translation>قبل ذلك، أو أبدًا</translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation>لا بطاقة بعد</translation>
    </message>
    <message>
        <source>None in force</source>
        <translation>لا شيء سارٍ</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>لم يتم التحقق بعد</translation>
    </message>
    <message>
        <source>Show everyone again</source>
        <translation>أظهر الجميع من جديد</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>أظهر فقط</translation>
    </message>
    <message>
        <source>There for</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Within half a year</source>
        <translation>خلال نصف سنة</translation>
    </message>
</context>
<context>
    <name>Directory import</name>
    <message numerus="yes">
        <source>%n new organisation(s)</source>
        <translation>
            <numerusform>لا منظمات جديدة</numerusform>
            <numerusform>منظمة جديدة واحدة</numerusform>
            <numerusform>منظمتان جديدتان</numerusform>
            <numerusform>%n منظمات جديدة</numerusform>
            <numerusform>%n منظمة جديدة</numerusform>
            <numerusform>%n منظمة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is here already and stays as it is.</source>
        <translation>
            <numerusform>لا شيء منها موجود.</numerusform>
            <numerusform>واحدة منها موجودة وتبقى كما هي.</numerusform>
            <numerusform>اثنتان منها موجودتان وتبقيان كما هما.</numerusform>
            <numerusform>%n منها موجودة وتبقى كما هي.</numerusform>
            <numerusform>%n منها موجودة وتبقى كما هي.</numerusform>
            <numerusform>%n منها موجودة وتبقى كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>A directory from a file</source>
        <translation>دليل من ملف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Mend these places in the file, then open it again.</source>
        <translation>صحّح هذه المواضع في الملف ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>لم يُدخل شيء.</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>أدخلها</translation>
    </message>
    <message>
        <source>The file: {problem}</source>
        <translation>الملف: {problem}</translation>
    </message>
    <message>
        <source>The notebook has no place for these; they stay in the file</source>
        <translation>لا مكان لهذه في الدفتر؛ تبقى في الملف</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>no organisation has this id</source>
        <translation>لا منظمة بهذا المعرّف</translation>
    </message>
    <message>
        <source>the id is missing</source>
        <translation>المعرّف مفقود</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>الاسم مفقود</translation>
    </message>
    <message>
        <source>there is no table of organisations in it</source>
        <translation>لا يوجد فيه جدول منظمات</translation>
    </message>
    <message>
        <source>this cannot be read</source>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <source>this id stands there twice</source>
        <translation>هذا المعرّف مكرر</translation>
    </message>
    <message>
        <source>this is not written in UTF-8</source>
        <translation>ليس مكتوبًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>this is too large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>{table}, row {row}, {column}: {problem}</source>
        <translation>{table}، الصف {row}، {column}: {problem}</translation>
    </message>
    <message>
        <source>{table}: {columns}</source>
        <translation>{table}: {columns}</translation>
    </message>
    <message>
        <source>{table}: {problem}</source>
        <translation>{table}: {problem}</translation>
    </message>
</context>
<context>
    <name>Disclosures</name>
    <message>
        <source>Age, country, language</source>
        <translation>العمر والبلد واللغة</translation>
    </message>
    <message>
        <source>Agreed {day}, until {until}</source>
        <translation>وافق {day}، حتى {until}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>الطريق</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>الأطفال</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>الإرشاد النفسي</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>تصفية القائمة</translation>
    </message>
    <message>
        <source>Filter: who, what, purpose, day</source>
        <translation>تصفية: من، ماذا، الغرض، اليوم</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>I told them something</source>
        <translation>أخبرتهم بشيء</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Kinds of data</source>
        <translation>أنواع البيانات</translation>
    </message>
    <message>
        <source>Legal matters</source>
        <translation>أمور قانونية</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>More than usual</source>
        <translation>أكثر من المعتاد</translation>
    </message>
    <message>
        <source>Nobody agreed: it should not have happened</source>
        <translation>لم يوافق أحد: ما كان ينبغي أن يحدث</translation>
    </message>
    <message>
        <source>Nobody has been given anything about this person.</source>
        <translation>لم يُعطَ أحد شيئاً عن هذا الشخص.</translation>
    </message>
    <message>
        <source>Nothing fits this filter.</source>
        <translation>لا شيء يطابق هذه التصفية.</translation>
    </message>
    <message>
        <source>Only this case</source>
        <translation>هذه الحالة فقط</translation>
    </message>
    <message>
        <source>Other people</source>
        <translation>أشخاص آخرون</translation>
    </message>
    <message>
        <source>Our own record</source>
        <translation>سجلنا نحن</translation>
    </message>
    <message>
        <source>Plan and steps</source>
        <translation>الخطة والخطوات</translation>
    </message>
    <message>
        <source>Police matters</source>
        <translation>أمور مع الشرطة</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>الإقامة</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>العودة</translation>
    </message>
    <message>
        <source>Risk and safety</source>
        <translation>الخطر والسلامة</translation>
    </message>
    <message>
        <source>Safe place</source>
        <translation>مكان آمن</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>حفظ كجدول…</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>حُفظ: {name}</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>الفرز</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>ملف مختوم</translation>
    </message>
    <message>
        <source>Sheet for the person, copy {number}</source>
        <translation>ورقة للشخص، نسخة {number}</translation>
    </message>
    <message>
        <source>Sheet for the person…</source>
        <translation>ورقة للشخص…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>إظهار %n آخر</numerusform>
            <numerusform>إظهار واحد آخر</numerusform>
            <numerusform>إظهار اثنين آخرين</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
            <numerusform>إظهار %n آخر</numerusform>
            <numerusform>إظهار %n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody was in danger</source>
        <translation>كان أحد في خطر</translation>
    </message>
    <message>
        <source>Stays in our team</source>
        <translation>يبقى في فريقنا</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>Taken back {day}; asked again {when}.</source>
        <translation>سُحب {day}؛ سُئلوا مجدداً {when}.</translation>
    </message>
    <message>
        <source>Taken back {day}; deleted, they said {when}.</source>
        <translation>سُحب {day}؛ قالوا إنهم حذفوه {when}.</translation>
    </message>
    <message>
        <source>Taken back {day}; given back {when}.</source>
        <translation>سُحب {day}؛ أُعيد {when}.</translation>
    </message>
    <message>
        <source>Taken back {day}; it never left.</source>
        <translation>سُحب {day}؛ لم يخرج قط.</translation>
    </message>
    <message>
        <source>Taken back {day}; no answer yet.</source>
        <translation>سُحب {day}؛ لا جواب بعد.</translation>
    </message>
    <message>
        <source>Taken back {day}; they must keep it by law, they said {when}.</source>
        <translation>سُحب {day}؛ قالوا {when} إن القانون يلزمهم بحفظه.</translation>
    </message>
    <message>
        <source>The law required it</source>
        <translation>القانون أوجبه</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>The person agreed</source>
        <translation>وافق الشخص</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translation>طلبه الشخص</translation>
    </message>
    <message>
        <source>The table is not locked. Keep it as you keep the notebook.</source>
        <translation>الجدول غير مقفل. احفظه كما تحفظ الدفتر.</translation>
    </message>
    <message>
        <source>They deleted it</source>
        <translation>حذفوه</translation>
    </message>
    <message>
        <source>They gave it back</source>
        <translation>أعادوه</translation>
    </message>
    <message>
        <source>They must keep it by law</source>
        <translation>القانون يلزمهم بحفظه</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>قيل</translation>
    </message>
    <message>
        <source>Update to a sealed file</source>
        <translation>تحديث لملف مختوم</translation>
    </message>
    <message>
        <source>Very personal matters</source>
        <translation>أمور شخصية جداً</translation>
    </message>
    <message>
        <source>We asked again</source>
        <translation>سألنا مجدداً</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What left</source>
        <translation>ما خرج</translation>
    </message>
    <message>
        <source>What was in it</source>
        <translation>ما كان فيه</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>أين وصل</translation>
    </message>
    <message>
        <source>Where should the table be saved?</source>
        <translation>أين يُحفظ الجدول؟</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>من لديه</translation>
    </message>
    <message>
        <source>Who has what</source>
        <translation>من لديه ماذا</translation>
    </message>
    <message>
        <source>Whole office</source>
        <translation>المكتب كله</translation>
    </message>
    <message>
        <source>Without agreement: {ground}</source>
        <translation>دون موافقة: {ground}</translation>
    </message>
    <message>
        <source>Work and school</source>
        <translation>العمل والدراسة</translation>
    </message>
    <message>
        <source>Written down by us</source>
        <translation>كتبناه نحن</translation>
    </message>
    <message>
        <source>as a saved file</source>
        <translation>كملف محفوظ</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>باليد</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>برسالة ورقية</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>برسالة</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>شخصياً</translation>
    </message>
    <message>
        <source>not handed over yet</source>
        <translation>لم يُسلَّم بعد</translation>
    </message>
    <message>
        <source>on a stick</source>
        <translation>على ذاكرة</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>على ورق</translation>
    </message>
    <message>
        <source>through a folder</source>
        <translation>عبر مجلد</translation>
    </message>
    <message>
        <source>through a place on the network</source>
        <translation>عبر مكان على الشبكة</translation>
    </message>
    <message>
        <source>{paper}, copy {number}</source>
        <translation>{paper}، النسخة {number}</translation>
    </message>
    <message>
        <source>{state}: {proof}</source>
        <translation>{state}: {proof}</translation>
    </message>
    <message>
        <source>{what}. Why: {reason}</source>
        <translation>{what}. السبب: {reason}</translation>
    </message>
    <message>
        <source>{when}, {worker}, {channel}</source>
        <translation>{when}، {worker}، {channel}</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>A long number stands in this title. The document holds it; “Passport” is enough here.</source>
        <translation>في هذا العنوان رقم طويل. الوثيقة تحمله؛ ويكفي هنا «جواز سفر».</translation>
    </message>
    <message>
        <source>A name stands in this title. One such as “Passport” tells less to whoever sees it.</source>
        <translation>في هذا العنوان اسم. عنوان مثل «جواز سفر» يكشف أقل لمن يراه.</translation>
    </message>
    <message>
        <source>About this document</source>
        <translation>عن هذا المستند</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>إضافة مستندات</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>إضافة مستندات…</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Added by another organisation</source>
        <translation>أضافته منظمة أخرى</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>كل المستندات</translation>
    </message>
    <message>
        <source>Came with a referral</source>
        <translation>وصل مع إحالة</translation>
    </message>
    <message>
        <source>Choose where it goes…</source>
        <translation>اختر مكان الحفظ…</translation>
    </message>
    <message>
        <source>Contract or pay</source>
        <translation>عقد أو أجر</translation>
    </message>
    <message>
        <source>Copies outside the notebook</source>
        <translation>نسخ خارج الدفتر</translation>
    </message>
    <message>
        <source>Copy without hidden details saved</source>
        <translation>حُفظت نسخة بلا تفاصيل مخفية</translation>
    </message>
    <message>
        <source>Copy without hidden details sealed for a partner</source>
        <translation>نسخة بلا تفاصيل مخفية خُتمت لشريك</translation>
    </message>
    <message>
        <source>Copy without hidden details…</source>
        <translation>نسخة بلا تفاصيل مخفية…</translation>
    </message>
    <message>
        <source>Described anew</source>
        <translation>وُصف من جديد</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Documents ({kinds})</source>
        <translation>مستندات ({kinds})</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>البصمة (SHA-256)</translation>
    </message>
    <message>
        <source>Fit (0)</source>
        <translation>ملاءمة (0)</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>وثيقة هوية</translation>
    </message>
    <message>
        <source>It is in the record. Wipe it there when it is no longer needed.</source>
        <translation>سُجّل ذلك في السجل. امحُ النسخة من مكانها حين لا تعود لازمة.</translation>
    </message>
    <message>
        <source>It is kept safe. To listen, save the original in a place you choose.</source>
        <translation>إنه محفوظ بأمان. للاستماع، احفظ الأصل في مكان تختاره.</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>أبقه هنا</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>أكبر (+)</translation>
    </message>
    <message>
        <source>Letter from an authority</source>
        <translation>رسالة من جهة رسمية</translation>
    </message>
    <message>
        <source>Look at {title}</source>
        <translation>عرض {title}</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>عُرض</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>رسائل</translation>
    </message>
    <message>
        <source>Next page (page down)</source>
        <translation>الصفحة التالية (page down)</translation>
    </message>
    <message>
        <source>No documents yet. Keep only what the person agreed to and needs.</source>
        <translation>لا مستندات بعد. احتفظ فقط بما وافق عليه الشخص ويحتاج إليه.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Original saved outside the notebook</source>
        <translation>حُفظ الأصل خارج الدفتر</translation>
    </message>
    <message>
        <source>Outside, nothing protects this file</source>
        <translation>في الخارج لا شيء يحمي هذا الملف</translation>
    </message>
    <message>
        <source>Page before (page up)</source>
        <translation>الصفحة السابقة (page up)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Photos, PDF, plain text, recordings; up to 50 MB each. Drop files here, or use the button. Copies are kept encrypted, here alone; the originals stay where they are.</source>
        <translation>صور وPDF ونص عادي وتسجيلات؛ حتى 50 م.ب لكل منها. أفلت الملفات هنا أو استخدم الزر. تُحفظ النسخ مشفرة هنا فقط، وتبقى الأصول في مكانها.</translation>
    </message>
    <message>
        <source>Recordings cannot be played here</source>
        <translation>لا يمكن تشغيل التسجيلات هنا</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>حفظ الأصل…</translation>
    </message>
    <message>
        <source>Save what is said</source>
        <translation>حفظ الوصف</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>أصغر (-)</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>The copy is drawn anew: no place, no device, no author, no hidden text. What can be seen in it stays.</source>
        <translation>تُرسم النسخة من جديد: بلا مكان ولا جهاز ولا مؤلف ولا نص مخفي. ويبقى ما يُرى فيها.</translation>
    </message>
    <message>
        <source>The copy was written</source>
        <translation>كُتبت النسخة</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Turn (R)</source>
        <translation>تدوير (R)</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation>ما الذي جرى له</translation>
    </message>
    <message>
        <source>Whoever finds the copy can open it. Photos can hold where and when they were taken. Saving it leaves an entry in the record.</source>
        <translation>من يجد النسخة يستطيع فتحها. قد تحمل الصور مكان التقاطها ووقته. الحفظ يترك قيدًا في السجل.</translation>
    </message>
    <message>
        <source>Whoever finds the copy can open it. Saving it leaves an entry in the record.</source>
        <translation>من يجد النسخة يستطيع فتحها. الحفظ يترك قيدًا في السجل.</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>{kind} · {form}</source>
        <translation>{kind} · {form}</translation>
    </message>
    <message>
        <source>{kind} · {form} · {size}</source>
        <translation>{kind} · {form} · {size}</translation>
    </message>
    <message>
        <source>{moment} · {worker}</source>
        <translation>{moment} · {worker}</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} ك.ب</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} م.ب</translation>
    </message>
</context>
<context>
    <name>E-mail</name>
    <message>
        <source>A file is attached. It opens with FieldCase.</source>
        <translation>مرفق ملف. يُفتح ببرنامج FieldCase.</translation>
    </message>
    <message>
        <source>An archive is attached. Unpack all of it, then read READ-ME.txt.</source>
        <translation>مرفق أرشيف. فكّوه كله ثم اقرأوا READ-ME.txt.</translation>
    </message>
    <message>
        <source>File {name}</source>
        <translation>ملف {name}</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>Bulgaria</source>
        <translation>بلغاريا</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>اتصل</translation>
    </message>
    <message>
        <source>Checked. Source: {source}</source>
        <translation>تم التحقق. المصدر: {source}</translation>
    </message>
    <message>
        <source>Elsewhere in the EU</source>
        <translation>مكان آخر في الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>Emergency card</source>
        <translation>بطاقة الطوارئ</translation>
    </message>
    <message>
        <source>Helpline for children</source>
        <translation>خط مساعدة للأطفال</translation>
    </message>
    <message>
        <source>Helpline for people harmed by a crime</source>
        <translation>خط مساعدة للمتضررين من جريمة</translation>
    </message>
    <message>
        <source>Helpline for people who were exploited</source>
        <translation>خط مساعدة لمن تعرّضوا للاستغلال</translation>
    </message>
    <message>
        <source>Helpline for violence at home or against women</source>
        <translation>خط مساعدة للعنف في البيت أو ضد النساء</translation>
    </message>
    <message>
        <source>Missing children</source>
        <translation>أطفال مفقودون</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Not checked yet. Source: {source}</source>
        <translation>لم يُتحقق منه بعد. المصدر: {source}</translation>
    </message>
    <message>
        <source>Our duty officer</source>
        <translation>المناوب لدينا</translation>
    </message>
    <message>
        <source>Police, ambulance, fire</source>
        <translation>الشرطة، الإسعاف، الإطفاء</translation>
    </message>
    <message>
        <source>Ring each number once before you rely on it.</source>
        <translation>اتصل بكل رقم مرة واحدة قبل أن تعتمد عليه.</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>رومانيا</translation>
    </message>
    <message>
        <source>Save the duty officer</source>
        <translation>احفظ المناوب</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Stay on the line. Ask how long it takes, and say where you wait.</source>
        <translation>ابقَ على الخط. اسأل كم يستغرق الأمر، وقل أين تنتظر.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>The same helpline, from abroad</source>
        <translation>الخط نفسه، من الخارج</translation>
    </message>
    <message>
        <source>Unlock the notebook to see who of us is on duty.</source>
        <translation>افتح الدفتر لترى من المناوب منا.</translation>
    </message>
    <message>
        <source>What happens now: “A person is in danger here.” Say no more than that.</source>
        <translation>ما يحدث الآن: «هناك شخص في خطر هنا». لا تقل أكثر من ذلك.</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>ماذا تقول</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>أين أنت؟</translation>
    </message>
    <message>
        <source>Where you are: street, number, floor, which door.</source>
        <translation>أين أنت: الشارع، الرقم، الطابق، أي باب.</translation>
    </message>
    <message>
        <source>Which language the person speaks; ask for an interpreter.</source>
        <translation>أي لغة يتكلم الشخص؛ اطلب مترجمًا.</translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message numerus="yes">
        <source>%n key file(s) erased. A backup opens with the recovery words.</source>
        <translation>
            <numerusform>محي %n ملف مفتاح. تُفتح النسخة الاحتياطية بكلمات الاسترجاع.</numerusform>
            <numerusform>محي %n ملف مفتاح. تُفتح النسخة الاحتياطية بكلمات الاسترجاع.</numerusform>
            <numerusform>محي %n ملف مفتاح. تُفتح النسخة الاحتياطية بكلمات الاسترجاع.</numerusform>
            <numerusform>محي %n ملف مفتاح. تُفتح النسخة الاحتياطية بكلمات الاسترجاع.</numerusform>
            <numerusform>محي %n ملف مفتاح. تُفتح النسخة الاحتياطية بكلمات الاسترجاع.</numerusform>
            <numerusform>محي %n ملف مفتاح. تُفتح النسخة الاحتياطية بكلمات الاسترجاع.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup kept elsewhere opens again with the recovery words. On a solid-state disk an expert may find older copies of the key files; they are still sealed with your passphrase.</source>
        <translation>النسخة الاحتياطية المحفوظة في مكان آخر تُفتح من جديد بكلمات الاسترجاع. على قرص SSD قد يجد خبير نسخاً أقدم من ملفات المفاتيح؛ وهي تبقى مختومة بعبارة مرورك.</translation>
    </message>
    <message>
        <source>Allow erasing the keys, from here and from the first page</source>
        <translation>السماح بمحو المفاتيح، من هنا ومن الصفحة الأولى</translation>
    </message>
    <message>
        <source>Erase the keys of this notebook</source>
        <translation>محو مفاتيح هذا الدفتر</translation>
    </message>
    <message>
        <source>Erase the keys…</source>
        <translation>محو المفاتيح…</translation>
    </message>
    <message>
        <source>Every key file, the sealed keys and the files in the outbox are overwritten and deleted. What is left on this computer cannot be read by anybody, you included.</source>
        <translation>كل ملفات المفاتيح والمفاتيح المختومة والملفات الصادرة تُكتب فوقها ثم تُحذف. ما يبقى على هذا الحاسوب لا يستطيع أحد قراءته، ولا أنت.</translation>
    </message>
    <message numerus="yes">
        <source>Hold for %n second(s) to erase the keys</source>
        <translation>
            <numerusform>اضغط باستمرار %n ثوانٍ لمحو المفاتيح</numerusform>
            <numerusform>اضغط باستمرار %n ثوانٍ لمحو المفاتيح</numerusform>
            <numerusform>اضغط باستمرار %n ثوانٍ لمحو المفاتيح</numerusform>
            <numerusform>اضغط باستمرار %n ثوانٍ لمحو المفاتيح</numerusform>
            <numerusform>اضغط باستمرار %n ثوانٍ لمحو المفاتيح</numerusform>
            <numerusform>اضغط باستمرار %n ثوانٍ لمحو المفاتيح</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys are gone from this computer.</source>
        <translation>لم تعد المفاتيح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Type the word “{word}”</source>
        <translation>اكتب كلمة «{word}»</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>محو</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message numerus="yes">
        <source>%n answer(s) from interviews</source>
        <translation>
            <numerusform>لا إجابات من المقابلات</numerusform>
            <numerusform>إجابة واحدة من المقابلات</numerusform>
            <numerusform>إجابتان من المقابلات</numerusform>
            <numerusform>%n إجابات من المقابلات</numerusform>
            <numerusform>%n إجابة من المقابلات</numerusform>
            <numerusform>%n إجابة من المقابلات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), with the code and every name</source>
        <translation>
            <numerusform>لا حالات</numerusform>
            <numerusform>حالة واحدة، مع الرمز وكل الأسماء</numerusform>
            <numerusform>حالتان، مع الرمز وكل الأسماء</numerusform>
            <numerusform>%n حالات، مع الرمز وكل الأسماء</numerusform>
            <numerusform>%n حالة، مع الرمز وكل الأسماء</numerusform>
            <numerusform>%n حالة، مع الرمز وكل الأسماء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about sharing</source>
        <translation>
            <numerusform>لا قرارات بشأن المشاركة</numerusform>
            <numerusform>قرار واحد بشأن المشاركة</numerusform>
            <numerusform>قراران بشأن المشاركة</numerusform>
            <numerusform>%n قرارات بشأن المشاركة</numerusform>
            <numerusform>%n قرارًا بشأن المشاركة</numerusform>
            <numerusform>%n قرار بشأن المشاركة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>لا وثائق</numerusform>
            <numerusform>وثيقة واحدة</numerusform>
            <numerusform>وثيقتان</numerusform>
            <numerusform>%n وثائق</numerusform>
            <numerusform>%n وثيقة</numerusform>
            <numerusform>%n وثيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) or task(s) of a house that name the person</source>
        <translation>
            <numerusform>لا ملاحظات أو مهام لبيت تذكر الشخص</numerusform>
            <numerusform>ملاحظة أو مهمة واحدة لبيت تذكر الشخص</numerusform>
            <numerusform>ملاحظتان أو مهمتان لبيت تذكران الشخص</numerusform>
            <numerusform>%n ملاحظات أو مهام لبيت تذكر الشخص</numerusform>
            <numerusform>%n ملاحظة أو مهمة لبيت تذكر الشخص</numerusform>
            <numerusform>%n ملاحظة أو مهمة لبيت تذكر الشخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) on this computer removed</source>
        <translation>
            <numerusform>لم تكن هناك نسخ احتياطية أقدم على هذا الحاسوب</numerusform>
            <numerusform>أزيلت نسخة احتياطية أقدم واحدة من هذا الحاسوب</numerusform>
            <numerusform>أزيلت نسختان احتياطيتان أقدم من هذا الحاسوب</numerusform>
            <numerusform>أزيلت %n نسخ احتياطية أقدم من هذا الحاسوب</numerusform>
            <numerusform>أزيلت %n نسخة احتياطية أقدم من هذا الحاسوب</numerusform>
            <numerusform>أزيلت %n نسخة احتياطية أقدم من هذا الحاسوب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) that came from others</source>
        <translation>
            <numerusform>لا إحالات من آخرين</numerusform>
            <numerusform>إحالة واحدة جاءت من آخرين</numerusform>
            <numerusform>إحالتان جاءتا من آخرين</numerusform>
            <numerusform>%n إحالات جاءت من آخرين</numerusform>
            <numerusform>%n إحالة جاءت من آخرين</numerusform>
            <numerusform>%n إحالة جاءت من آخرين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s), with the sealed files in the outbox</source>
        <translation>
            <numerusform>لا إحالات</numerusform>
            <numerusform>إحالة واحدة، مع الملفات المختومة في الصادر</numerusform>
            <numerusform>إحالتان، مع الملفات المختومة في الصادر</numerusform>
            <numerusform>%n إحالات، مع الملفات المختومة في الصادر</numerusform>
            <numerusform>%n إحالة، مع الملفات المختومة في الصادر</numerusform>
            <numerusform>%n إحالة، مع الملفات المختومة في الصادر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the plan</source>
        <translation>
            <numerusform>لا خطوات من الخطة</numerusform>
            <numerusform>خطوة واحدة من الخطة</numerusform>
            <numerusform>خطوتان من الخطة</numerusform>
            <numerusform>%n خطوات من الخطة</numerusform>
            <numerusform>%n خطوة من الخطة</numerusform>
            <numerusform>%n خطوة من الخطة</numerusform>
        </translation>
    </message>
    <message>
        <source>A certificate without a name: code, year, counts, who asked, who did it.</source>
        <translation>شهادة بلا اسم: الرمز والسنة والأعداد ومن طلب ومن نفّذ.</translation>
    </message>
    <message>
        <source>A supervisor or data officer does it; there is none in this notebook yet.</source>
        <translation>ينفذه مشرف أو مسؤول بيانات؛ لا يوجد أحد منهم في هذا الدفتر بعد.</translation>
    </message>
    <message>
        <source>Ask them to delete it…</source>
        <translation>اطلب منهم حذفها…</translation>
    </message>
    <message>
        <source>Ask to erase</source>
        <translation>اطلب المحو</translation>
    </message>
    <message>
        <source>Asked by {worker}: {day}</source>
        <translation>طلبه {worker}: {day}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Backups on sticks or in other places: delete them, or make them anew.</source>
        <translation>النسخ الاحتياطية على أقراص أو في أماكن أخرى: احذفها أو اصنعها من جديد.</translation>
    </message>
    <message>
        <source>Backups on sticks or other places, made before that day, still hold the person.</source>
        <translation>النسخ الاحتياطية على أقراص أو في أماكن أخرى، المصنوعة قبل ذلك اليوم، ما زالت تحوي الشخص.</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>شهادة محو</translation>
    </message>
    <message>
        <source>Code: {codes}</source>
        <translation>الرمز: {codes}</translation>
    </message>
    <message>
        <source>Done by {worker}: {day}</source>
        <translation>نفّذه {worker}: {day}</translation>
    </message>
    <message>
        <source>Entry in the record of changes: {hash}</source>
        <translation>القيد في سجل التغييرات: {hash}</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>محو شخص</translation>
    </message>
    <message>
        <source>Erase now</source>
        <translation>المحو الآن</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>جارٍ المحو…</translation>
    </message>
    <message>
        <source>Every older backup on this computer; a new one is made at once, without the person.</source>
        <translation>كل نسخة احتياطية أقدم على هذا الحاسوب؛ وتُصنع فورًا نسخة جديدة بلا الشخص.</translation>
    </message>
    <message>
        <source>First every row, then old pages, keys and backups. Among a hundred thousand cases this takes a minute; other pages wait for it. Whatever interrupts it, the next start finishes it.</source>
        <translation>أولاً كل سطر، ثم الصفحات القديمة والمفاتيح والنسخ الاحتياطية. بين مئة ألف حالة يستغرق ذلك دقيقة؛ وتنتظره الصفحات الأخرى. ومهما كان ما يقطعه، فالتشغيل التالي يكمله.</translation>
    </message>
    <message>
        <source>Hold to erase this person for good</source>
        <translation>اضغط مطولًا لمحو هذا الشخص نهائيًا</translation>
    </message>
    <message>
        <source>It was kept long enough</source>
        <translation>حُفظ مدة كافية</translation>
    </message>
    <message>
        <source>It was written down by mistake</source>
        <translation>دُوّن خطأً</translation>
    </message>
    <message>
        <source>Keep the person after all</source>
        <translation>أبقِ الشخص رغم ذلك</translation>
    </message>
    <message>
        <source>No sealed file about this person was handed over.</source>
        <translation>لم يُسلَّم أي ملف مختوم عن هذا الشخص.</translation>
    </message>
    <message>
        <source>Older backups are not removed yet; it is tried again whenever the notebook is open.</source>
        <translation>لم تُزل النسخ الأقدم بعد؛ تُعاد المحاولة كلما كان الدفتر مفتوحًا.</translation>
    </message>
    <message>
        <source>One of them does it: {names}</source>
        <translation>ينفذه أحدهم: {names}</translation>
    </message>
    <message>
        <source>Other people, organisations, houses, forms.</source>
        <translation>أشخاص آخرون ومنظمات وبيوت ونماذج.</translation>
    </message>
    <message>
        <source>Others have a copy</source>
        <translation>لدى آخرين نسخة</translation>
    </message>
    <message>
        <source>Risk, safety plan, needs, goals, status, stays, timeline, drafts, what the search knows.</source>
        <translation>الخطر وخطة السلامة والاحتياجات والأهداف والوضع والإقامات والتسلسل الزمني والمسودات وما يعرفه البحث.</translation>
    </message>
    <message>
        <source>Tables of numbers that left already, which tell of groups; the person is counted no longer.</source>
        <translation>جداول الأرقام التي خرجت من قبل: تتحدث عن مجموعات. من الآن لا يُعدّ الشخص.</translation>
    </message>
    <message>
        <source>The key changes when somebody who looks after the keys unlocks the notebook.</source>
        <translation>يتغير المفتاح عندما يفتح الدفتر أحد المسؤولين عن المفاتيح.</translation>
    </message>
    <message>
        <source>The key of the notebook changes, so that nothing left on the disk can be opened.</source>
        <translation>يتغير مفتاح الدفتر كي لا يُفتح أي شيء بقي على القرص.</translation>
    </message>
    <message>
        <source>The key of the notebook was changed; the one before is forgotten.</source>
        <translation>غُيّر مفتاح الدفتر؛ ونُسي المفتاح السابق.</translation>
    </message>
    <message>
        <source>The person is being erased</source>
        <translation>يجري محو بيانات الشخص</translation>
    </message>
    <message>
        <source>The person wishes it</source>
        <translation>الشخص يريد ذلك</translation>
    </message>
    <message>
        <source>The record of changes: who did what when, without a word of what was said.</source>
        <translation>سجل التغييرات: من فعل ماذا ومتى، دون كلمة مما قيل.</translation>
    </message>
    <message>
        <source>This case has to be kept</source>
        <translation>يجب الاحتفاظ بهذه الحالة</translation>
    </message>
    <message>
        <source>This goes, for good</source>
        <translation>هذا يُمحى نهائيًا</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>هذا يبقى</translation>
    </message>
    <message>
        <source>Traces on this computer</source>
        <translation>الآثار على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Type the code of the case: {code}</source>
        <translation>اكتب رمز الحالة: {code}</translation>
    </message>
    <message>
        <source>What colleagues wrote about the person in the cases of others.</source>
        <translation>ما كتبه الزملاء عن الشخص في حالات آخرين.</translation>
    </message>
    <message>
        <source>What others have</source>
        <translation>ما لدى الآخرين</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>ما مُحي</translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation>من ولماذا</translation>
    </message>
    <message>
        <source>Why is the person erased?</source>
        <translation>لماذا يُمحى الشخص؟</translation>
    </message>
    <message>
        <source>Why the work had ended: {reason}</source>
        <translation>سبب انتهاء العمل: {reason}</translation>
    </message>
    <message>
        <source>Why: {ground}</source>
        <translation>السبب: {ground}</translation>
    </message>
    <message>
        <source>Year of registration: {years}</source>
        <translation>سنة التسجيل: {years}</translation>
    </message>
    <message>
        <source>You can do it below. It cannot be taken back.</source>
        <translation>يمكنك فعل ذلك أدناه. لا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>{organisation}: since {day}</source>
        <translation>{organisation}: منذ {day}</translation>
    </message>
    <message>
        <source>{organisation}: since {day}; a law makes them keep it</source>
        <translation>{organisation}: منذ {day}؛ يُلزمهم قانون بالاحتفاظ بها</translation>
    </message>
    <message>
        <source>{organisation}: since {day}; asked to delete it</source>
        <translation>{organisation}: منذ {day}؛ طُلب منهم حذفها</translation>
    </message>
    <message>
        <source>{organisation}: since {day}; they deleted it</source>
        <translation>{organisation}: منذ {day}؛ حذفوها</translation>
    </message>
    <message>
        <source>{organisation}: since {day}; they gave it back</source>
        <translation>{organisation}: منذ {day}؛ أعادوها</translation>
    </message>
    <message>
        <source>{worker} asks to erase this person: {ground}</source>
        <translation>يطلب {worker} محو هذا الشخص: {ground}</translation>
    </message>
</context>
<context>
    <name>Exception</name>
    <message>
        <source>A child has to be protected</source>
        <translation>يجب حماية طفل</translation>
    </message>
    <message>
        <source>A law or a court orders it</source>
        <translation>يأمر به قانون أو محكمة</translation>
    </message>
    <message>
        <source>A life is in danger, or serious harm is near</source>
        <translation>حياة في خطر، أو ضرر جسيم وشيك</translation>
    </message>
    <message>
        <source>A second person</source>
        <translation>الشخص الثاني</translation>
    </message>
    <message>
        <source>Agree: it may go</source>
        <translation>أوافق: يمكن إرساله</translation>
    </message>
    <message>
        <source>Agreeing needs a reason as much as not agreeing.</source>
        <translation>الموافقة تحتاج إلى سبب كما يحتاج إليه عدم الموافقة.</translation>
    </message>
    <message>
        <source>Ask the second person</source>
        <translation>اسأل الشخص الثاني</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <translation>لا أوافق</translation>
    </message>
    <message>
        <source>Every question needs an answer.</source>
        <translation>كل سؤال يحتاج إلى جواب.</translation>
    </message>
    <message>
        <source>For you as the second person</source>
        <translation>لك بصفتك الشخص الثاني</translation>
    </message>
    <message>
        <source>I looked at it</source>
        <translation>راجعتُه</translation>
    </message>
    <message>
        <source>I told the person</source>
        <translation>أخبرتُ الشخص</translation>
    </message>
    <message>
        <source>If nobody can be reached</source>
        <translation>إذا تعذّر الوصول إلى أحد</translation>
    </message>
    <message>
        <source>It goes only after one of them agreed: {names}</source>
        <translation>لا يُرسل إلا بعد موافقة أحدهم: {names}</translation>
    </message>
    <message>
        <source>It may go at once. A second person looks at it within 24 hours.</source>
        <translation>يمكن إرساله فورًا. يراجعه شخص ثانٍ خلال 24 ساعة.</translation>
    </message>
    <message>
        <source>It stays visible for ever: in the record, in “Who has what”, in the file itself.</source>
        <translation>يبقى ظاهرًا دائمًا: في السجل، وفي «من لديه ماذا»، وفي الملف نفسه.</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>أنشئ الملف</translation>
    </message>
    <message>
        <source>Nobody could be reached: {tried}</source>
        <translation>تعذّر الوصول إلى أحد: {tried}</translation>
    </message>
    <message>
        <source>Nobody else in this notebook answers for the work yet; see People.</source>
        <translation>لا أحد غيرك في هذا الدفتر مسؤول عن العمل بعد؛ انظر الأشخاص.</translation>
    </message>
    <message>
        <source>Safe contact rules and the case code always go along.</source>
        <translation>قواعد الاتصال الآمن ورمز الحالة ترافق الملف دائمًا.</translation>
    </message>
    <message>
        <source>Share without agreement</source>
        <translation>مشاركة دون موافقة</translation>
    </message>
    <message>
        <source>Telling them now would put somebody at risk</source>
        <translation>إخبارهم الآن يعرّض شخصًا للخطر</translation>
    </message>
    <message>
        <source>The least they need</source>
        <translation>أقل ما يحتاجون إليه</translation>
    </message>
    <message>
        <source>The person cannot decide now, and it is vital</source>
        <translation>لا يستطيع الشخص أن يقرر الآن والأمر حيوي</translation>
    </message>
    <message>
        <source>The person: {told}</source>
        <translation>الشخص: {told}</translation>
    </message>
    <message>
        <source>The second person finds it on Today.</source>
        <translation>يجده الشخص الثاني في صفحة اليوم.</translation>
    </message>
    <message>
        <source>They were told before</source>
        <translation>أُخبروا من قبل</translation>
    </message>
    <message>
        <source>They will be told as soon as they can be reached</source>
        <translation>سيُخبَرون حالما يمكن الوصول إليهم</translation>
    </message>
    <message>
        <source>This goes, and nothing else</source>
        <translation>يُرسل هذا ولا شيء غيره</translation>
    </message>
    <message>
        <source>To {organisation}, for “{purpose}”: the person has not agreed to this.</source>
        <translation>إلى {organisation}، من أجل «{purpose}»: لم يوافق الشخص على ذلك.</translation>
    </message>
    <message>
        <source>What does the person know of it?</source>
        <translation>ماذا يعرف الشخص عن ذلك؟</translation>
    </message>
    <message>
        <source>What else was considered, and why is it not enough?</source>
        <translation>ما البدائل التي نُظر فيها، ولماذا لا تكفي؟</translation>
    </message>
    <message>
        <source>What else was considered: {ways}</source>
        <translation>البدائل التي نُظر فيها: {ways}</translation>
    </message>
    <message>
        <source>What happened: {facts}</source>
        <translation>ما حدث: {facts}</translation>
    </message>
    <message>
        <source>What happened? Only what was seen or said.</source>
        <translation>ماذا حدث؟ فقط ما شوهد أو قيل.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>ما تقرر</translation>
    </message>
    <message>
        <source>Whom did you try to reach, and how?</source>
        <translation>بمن حاولت الاتصال وكيف؟</translation>
    </message>
    <message>
        <source>Why can it not wait for an agreement?</source>
        <translation>لماذا لا يمكن انتظار الموافقة؟</translation>
    </message>
    <message>
        <source>Why: {ground}</source>
        <translation>السبب: {ground}</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>دوّن ذلك</translation>
    </message>
    <message>
        <source>Write your reason first.</source>
        <translation>اكتب السبب أولًا.</translation>
    </message>
    <message>
        <source>Your reason, in a sentence</source>
        <translation>سببك في جملة</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>تمت مراجعته</translation>
    </message>
    <message>
        <source>may go</source>
        <translation>يمكن إرساله</translation>
    </message>
    <message>
        <source>not agreed to</source>
        <translation>لم تتم الموافقة</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>تجب مراجعته</translation>
    </message>
    <message>
        <source>too long ago: judge it anew</source>
        <translation>مضى وقت طويل: قيّمه من جديد</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>ينتظر شخصًا ثانيًا</translation>
    </message>
    <message>
        <source>{worker} agreed: {day}</source>
        <translation>وافق {worker}: {day}</translation>
    </message>
    <message>
        <source>{worker} asked: {day}</source>
        <translation>طلب {worker}: {day}</translation>
    </message>
    <message>
        <source>{worker} did not agree: {day}</source>
        <translation>لم يوافق {worker}: {day}</translation>
    </message>
    <message>
        <source>{worker} looked at it: {day}</source>
        <translation>راجعه {worker}: {day}</translation>
    </message>
    <message>
        <source>{worker} made the file: {day}</source>
        <translation>أنشأ {worker} الملف: {day}</translation>
    </message>
    <message>
        <source>{worker} told the person: {day}</source>
        <translation>{worker} أخبر الشخص: {day}</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n file(s) that had waited could be opened now.</source>
        <translation>
            <numerusform>لم يُفتح أي ملف منتظر.</numerusform>
            <numerusform>فُتح الآن ملف واحد كان ينتظر.</numerusform>
            <numerusform>فُتح الآن ملفان كانا ينتظران.</numerusform>
            <numerusform>فُتحت الآن %n ملفات كانت تنتظر.</numerusform>
            <numerusform>فُتح الآن %n ملفًا كان ينتظر.</numerusform>
            <numerusform>فُتح الآن %n ملف كان ينتظر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) missing</source>
        <translation>
            <numerusform>لا ينقص أي جزء</numerusform>
            <numerusform>ينقص جزء واحد</numerusform>
            <numerusform>ينقص جزءان</numerusform>
            <numerusform>تنقص %n أجزاء</numerusform>
            <numerusform>ينقص %n جزءًا</numerusform>
            <numerusform>ينقص %n جزء</numerusform>
        </translation>
    </message>
    <message>
        <source>A file asks the partner to delete it. We can ask them; we cannot force it.</source>
        <translation>يطلب ملف من الشريك حذفها. يمكننا أن نطلب، ولا يمكننا أن نُجبر.</translation>
    </message>
    <message>
        <source>A file in parts: {here} of {count} are here</source>
        <translation>ملف على أجزاء: وصل {here} من {count}</translation>
    </message>
    <message>
        <source>A key of {name} is used no more.</source>
        <translation>لم يعد أحد مفاتيح {name} مستخدمًا.</translation>
    </message>
    <message>
        <source>A reply without FieldCase</source>
        <translation>رد من دون FieldCase</translation>
    </message>
    <message>
        <source>A reply without FieldCase…</source>
        <translation>رد من دون FieldCase…</translation>
    </message>
    <message>
        <source>A sealed file</source>
        <translation>ملف مختوم</translation>
    </message>
    <message>
        <source>Answered without FieldCase, and the code matched. It proves less than a signature: whoever had the file and the words could have made it. It stands in the outbox and in the case.</source>
        <translation>أُجيب من دون FieldCase وتطابق الرمز. هذا إثبات أضعف من التوقيع: كل من كان لديه الملف والكلمات كان بإمكانه إعداده. تجدونه في الصادر وفي الحالة.</translation>
    </message>
    <message>
        <source>Ask another organisation…</source>
        <translation>اسأل منظمة أخرى…</translation>
    </message>
    <message>
        <source>Ask the sender only for what is missing: {numbers}</source>
        <translation>اطلب من المرسل ما ينقص فقط: {numbers}</translation>
    </message>
    <message>
        <source>By {worker}: {day}</source>
        <translation>من {worker}: {day}</translation>
    </message>
    <message>
        <source>By {worker}: {day} · as a file in a folder</source>
        <translation>من {worker}: {day} · كملف في مجلد</translation>
    </message>
    <message>
        <source>By {worker}: {day} · asked them again</source>
        <translation>{worker}: {day} · سُئلوا مرة أخرى</translation>
    </message>
    <message>
        <source>By {worker}: {day} · asked to delete it</source>
        <translation>{worker}: {day} · طُلب منهم حذفه</translation>
    </message>
    <message>
        <source>By {worker}: {day} · by e-mail</source>
        <translation>{worker}: {day} · بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>By {worker}: {day} · no receipt yet</source>
        <translation>من {worker}: {day} · لا إشعار استلام بعد</translation>
    </message>
    <message>
        <source>By {worker}: {day} · on a USB stick</source>
        <translation>من {worker}: {day} · على ذاكرة USB</translation>
    </message>
    <message>
        <source>By {worker}: {day} · update prepared</source>
        <translation>بواسطة {worker}: {day} · أُعدّ تحديث</translation>
    </message>
    <message>
        <source>Carry or send…</source>
        <translation>حمل أو إرسال…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق التنبيه</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>من {name}</translation>
    </message>
    <message>
        <source>Handed over: {day}</source>
        <translation>تم التسليم: {day}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>I asked them again</source>
        <translation>سألتهم مرة أخرى</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Inbox {number}</source>
        <translation>الوارد {number}</translation>
    </message>
    <message>
        <source>It answers something that has not arrived here yet. It opens by itself then.</source>
        <translation>يجيب عن شيء لم يصل إلى هنا بعد. سيُفتح من نفسه حينها.</translation>
    </message>
    <message>
        <source>It is hidden. They ask you to delete it: decide in the inbox.</source>
        <translation>إنها مخفية. يطلبون منك حذفها: قرّر في الوارد.</translation>
    </message>
    <message>
        <source>It is no longer needed</source>
        <translation>لم تعد هناك حاجة إليها</translation>
    </message>
    <message>
        <source>It may be by this partner, but with another key. Ask them for their new card, or for the file with their new keys.</source>
        <translation>قد يكون من هذا الشريك لكن بمفتاح آخر. اطلب بطاقته الجديدة أو الملف الذي فيه مفاتيحه الجديدة.</translation>
    </message>
    <message>
        <source>It was made by mistake</source>
        <translation>أُعدّت بالخطأ</translation>
    </message>
    <message>
        <source>Mark handed over</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Newest part: {day}. Parts are kept for 30 days.</source>
        <translation>أحدث جزء: {day}. تُحفظ الأجزاء 30 يومًا.</translation>
    </message>
    <message>
        <source>Nothing came in yet. Open a file from a stick, or drop it here.</source>
        <translation>لم يصل شيء بعد. يمكن فتح ملف من ذاكرة USB أو إفلاته هنا.</translation>
    </message>
    <message>
        <source>Nothing signed with it is opened, nothing is sent to it.</source>
        <translation>لا يُفتح شيء موقّع به ولا يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>Nothing went out yet. A referral begins in a case, with “Refer…”.</source>
        <translation>لم يخرج شيء بعد. تبدأ الإحالة من داخل حالة، بالضغط على «إحالة…».</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Open the directory</source>
        <translation>فتح الدليل</translation>
    </message>
    <message>
        <source>Our answer to their referral</source>
        <translation>ردّنا على إحالتهم</translation>
    </message>
    <message>
        <source>Our new keys</source>
        <translation>مفاتيحنا الجديدة</translation>
    </message>
    <message>
        <source>Our receipt</source>
        <translation>إشعار الاستلام منا</translation>
    </message>
    <message>
        <source>Our update with more about a referral</source>
        <translation>تحديثنا بمزيد عن إحالة</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>Outbox &amp; inbox</source>
        <translation>الصادر والوارد</translation>
    </message>
    <message>
        <source>Outbox or inbox</source>
        <translation>الصادر أو الوارد</translation>
    </message>
    <message>
        <source>Prepare the update</source>
        <translation>إعداد التحديث</translation>
    </message>
    <message>
        <source>Prepared: {day}. They do not have it yet.</source>
        <translation>جُهّز: {day}. لم يصل إليهم بعد.</translation>
    </message>
    <message>
        <source>Read it in the inbox. No case was changed.</source>
        <translation>اقرأه في الوارد. لم تتغير أي حالة.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove these parts</source>
        <translation>إزالة هذه الأجزاء</translation>
    </message>
    <message>
        <source>Still missing: {numbers}</source>
        <translation>ما زال ينقص: {numbers}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحبها</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>سحبها…</translation>
    </message>
    <message>
        <source>Tell them more</source>
        <translation>إخبارهم بالمزيد</translation>
    </message>
    <message>
        <source>Tell them more…</source>
        <translation>إخبارهم بالمزيد…</translation>
    </message>
    <message>
        <source>The file has not left this computer. It is destroyed here.</source>
        <translation>لم يغادر الملف هذا الحاسوب. يُتلف هنا.</translation>
    </message>
    <message>
        <source>The file holds the present answers to the same questions, as far as the person agrees today, with these lines.</source>
        <translation>يحوي الملف الأجوبة الحالية عن الأسئلة نفسها، بقدر ما يوافق الشخص اليوم، مع هذه السطور.</translation>
    </message>
    <message>
        <source>The key of the sender is not checked. It opens after you checked it.</source>
        <translation>لم يُتحقق من مفتاح المرسل. سيُفتح بعد أن تتحقق منه.</translation>
    </message>
    <message>
        <source>The old key, which you checked, vouches for the new ones. Sending goes on.</source>
        <translation>المفتاح القديم الذي تحققت منه يضمن المفاتيح الجديدة. يستمر الإرسال.</translation>
    </message>
    <message>
        <source>The person does not agree any more</source>
        <translation>لم يعد الشخص موافقًا</translation>
    </message>
    <message>
        <source>Their answer is signed. It stands in the outbox and in the case.</source>
        <translation>ردّهم موقّع. وهو موجود في الصادر وفي الحالة.</translation>
    </message>
    <message>
        <source>They told us…</source>
        <translation>أخبرونا…</translation>
    </message>
    <message>
        <source>They write: {words}</source>
        <translation>كتبوا: {words}</translation>
    </message>
    <message>
        <source>This file cannot be opened yet. It waits, sealed.</source>
        <translation>لا يمكن فتح هذا الملف بعد. ينتظر مختومًا.</translation>
    </message>
    <message>
        <source>This is a part of a file. It is kept for the others.</source>
        <translation>هذا جزء من ملف. يُحفظ إلى أن تصل بقية الأجزاء.</translation>
    </message>
    <message>
        <source>Told to {worker}: {day} · not signed</source>
        <translation>إخبار {worker}: {day} · بلا توقيع</translation>
    </message>
    <message>
        <source>Told to {worker}: {day} · {how}</source>
        <translation>إخبار {worker}: {day} · {how}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>We take a referral back</source>
        <translation>نسحب إحالة</translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation>لماذا تُسحب؟</translation>
    </message>
    <message>
        <source>You can also drop a file here.</source>
        <translation>يمكن أيضًا إفلات ملف هنا.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>قُبلت</translation>
    </message>
    <message>
        <source>asked for more</source>
        <translation>طُلب المزيد</translation>
    </message>
    <message>
        <source>cannot help</source>
        <translation>لا يمكن تقديم المساعدة</translation>
    </message>
    <message>
        <source>carried to them</source>
        <translation>أُوصل إليهم</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>أُغلقت</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>help has started</source>
        <translation>بدأت المساعدة</translation>
    </message>
    <message>
        <source>help was given</source>
        <translation>قُدّمت المساعدة</translation>
    </message>
    <message>
        <source>kept by law</source>
        <translation>محفوظ بحكم القانون</translation>
    </message>
    <message>
        <source>kept for later</source>
        <translation>محفوظ لوقت لاحق</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>اطُّلع عليه</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>جُهّزت</translation>
    </message>
    <message>
        <source>received</source>
        <translation>تم الاستلام</translation>
    </message>
    <message>
        <source>service given</source>
        <translation>قُدّمت الخدمة</translation>
    </message>
    <message>
        <source>service started</source>
        <translation>بدأت الخدمة</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>taken back: decide</source>
        <translation>سُحبت: قرّر</translation>
    </message>
    <message>
        <source>they ask for more</source>
        <translation>يطلبون المزيد</translation>
    </message>
    <message>
        <source>to be carried to them</source>
        <translation>ينبغي إيصاله إليهم</translation>
    </message>
    <message>
        <source>update to read</source>
        <translation>تحديث للقراءة</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>{day} · lies at the place on the network, read back</source>
        <translation>{day} · موجود في المكان على الشبكة، وقد أُعيدت قراءته</translation>
    </message>
    <message>
        <source>{day} · taken by the mail server</source>
        <translation>{day} · استلمه خادم البريد</translation>
    </message>
    <message>
        <source>{day} · the time to answer ran out</source>
        <translation>{day} · انتهى وقت الجواب</translation>
    </message>
    <message>
        <source>{name} accepted the referral.</source>
        <translation>{name}: قُبلت الإحالة.</translation>
    </message>
    <message>
        <source>{name} asks for more.</source>
        <translation>يطلب {name} المزيد.</translation>
    </message>
    <message>
        <source>{name} cannot help this time.</source>
        <translation>{name}: لا يمكن تقديم المساعدة هذه المرة.</translation>
    </message>
    <message>
        <source>{name} has deleted what was taken back.</source>
        <translation>حذف {name} ما سُحب.</translation>
    </message>
    <message>
        <source>{name} has given the service.</source>
        <translation>{name}: قُدّمت الخدمة.</translation>
    </message>
    <message>
        <source>{name} has new keys.</source>
        <translation>لدى {name} مفاتيح جديدة.</translation>
    </message>
    <message>
        <source>{name} has started to help.</source>
        <translation>{name}: بدأت المساعدة.</translation>
    </message>
    <message>
        <source>{name} keeps it, because the law asks for it.</source>
        <translation>يحتفظ بها {name} لأن القانون يطلب ذلك.</translation>
    </message>
    <message>
        <source>{name} received the file.</source>
        <translation>{name}: وصل الملف.</translation>
    </message>
    <message>
        <source>{name} takes a referral back.</source>
        <translation>يسحب {name} إحالة.</translation>
    </message>
    <message>
        <source>{name} tells more about a referral.</source>
        <translation>يخبر {name} بالمزيد عن إحالة.</translation>
    </message>
    <message>
        <source>{organisation}: {day} · answered without FieldCase, code matched</source>
        <translation>{organisation}: {day} · رد من دون FieldCase، تطابق الرمز</translation>
    </message>
    <message>
        <source>{organisation}: {day} · answered without FieldCase, code matched · {more}</source>
        <translation>{organisation}: {day} · رد من دون FieldCase، تطابق الرمز · {more}</translation>
    </message>
    <message>
        <source>{organisation}: {day} · deleted it, signed</source>
        <translation>{organisation}: {day} · حذفها، موقّع</translation>
    </message>
    <message>
        <source>{organisation}: {day} · keeps it by law, signed</source>
        <translation>{organisation}: {day} · يحتفظ بها بحكم القانون، موقّع</translation>
    </message>
    <message>
        <source>{organisation}: {day} · signed receipt</source>
        <translation>{organisation}: {day} · إشعار استلام موقّع</translation>
    </message>
    <message>
        <source>{organisation}: {day} · signed receipt · {reason}</source>
        <translation>{organisation}: {day} · إشعار استلام موقّع · {reason}</translation>
    </message>
    <message>
        <source>{organisation}: {day} · took in what you added, signed</source>
        <translation>{organisation}: {day} · أخذت ما أضفته، بتوقيع</translation>
    </message>
    <message>
        <source>{purpose} · {code}</source>
        <translation>{purpose} · {code}</translation>
    </message>
    <message>
        <source>{purpose} · {urgency} · arrived: {day}</source>
        <translation>{purpose} · {urgency} · وصل: {day}</translation>
    </message>
    <message>
        <source>{size} · arrived: {day}</source>
        <translation>{size} · وصل: {day}</translation>
    </message>
</context>
<context>
    <name>First run</name>
    <message>
        <source>A practice notebook with invented people; nothing in it can reach real work.</source>
        <translation>دفتر تدريب فيه أشخاص مختلقون؛ ولا يمكن لأي شيء فيه أن يصل إلى العمل الحقيقي.</translation>
    </message>
    <message>
        <source>A suggestion, made by chance just now</source>
        <translation>اقتراح اختير عشوائيًا الآن</translation>
    </message>
    <message>
        <source>As colleagues know you; a first name is enough.</source>
        <translation>كما يعرفه الزملاء؛ يكفي الاسم الأول.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>اختيار عبارة المرور</translation>
    </message>
    <message>
        <source>Choose the language you work in. You can change it later.</source>
        <translation>يُرجى اختيار لغة العمل. يمكن تغييرها لاحقًا.</translation>
    </message>
    <message>
        <source>Easy to guess: this is what is tried first.</source>
        <translation>سهلة التخمين: هذه أول ما يُجرَّب.</translation>
    </message>
    <message>
        <source>Good for a laptop that may be stolen.</source>
        <translation>جيدة لحاسوب محمول قد يُسرق.</translation>
    </message>
    <message>
        <source>Good for practice. For real work, add two or three words.</source>
        <translation>جيدة للتدريب. للعمل الحقيقي من الأفضل إضافة كلمتين أو ثلاث.</translation>
    </message>
    <message>
        <source>How would you like to start?</source>
        <translation>كيف تكون البداية؟</translation>
    </message>
    <message>
        <source>I follow cases and refer people to other services</source>
        <translation>أتابع حالات وأحيل الأشخاص إلى خدمات أخرى</translation>
    </message>
    <message>
        <source>I look after colleagues and their cases</source>
        <translation>أعتني بالزملاء وبحالاتهم</translation>
    </message>
    <message>
        <source>I meet people outside and talk with them</source>
        <translation>ألتقي الناس خارج المكتب وأتحدث معهم</translation>
    </message>
    <message>
        <source>I work in a shelter, by day or by night</source>
        <translation>أعمل في مأوى، نهارًا أو ليلًا</translation>
    </message>
    <message>
        <source>Letters in front of case numbers</source>
        <translation>أحرف تسبق أرقام الحالات</translation>
    </message>
    <message>
        <source>Make my notebook</source>
        <translation>إنشاء دفتري</translation>
    </message>
    <message>
        <source>Making the practice cases</source>
        <translation>جارٍ تحضير حالات التدريب</translation>
    </message>
    <message>
        <source>Making your notebook</source>
        <translation>جارٍ إنشاء دفترك</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Nobody can look it up, not even the makers of FieldCase. Write it on paper and keep the paper away from this computer. At the end of these pages you can make a recovery kit.</source>
        <translation>لا يستطيع أحد معرفتها، ولا حتى صانعو FieldCase. اكتبها على ورقة واحفظ الورقة بعيداً عن هذا الحاسوب. في نهاية هذه الصفحات يمكنك إعداد مجموعة استرجاع.</translation>
    </message>
    <message>
        <source>Partners read it on the files you send.</source>
        <translation>يقرؤه الشركاء على الملفات المرسلة إليهم.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Please add words that nobody would expect.</source>
        <translation>يُرجى إضافة كلمات لا يتوقعها أحد.</translation>
    </message>
    <message>
        <source>Please make it longer: eight letters or more.</source>
        <translation>يُرجى جعلها أطول: ثمانية أحرف أو أكثر.</translation>
    </message>
    <message>
        <source>Please type the same words in the second field.</source>
        <translation>يُرجى كتابة الكلمات نفسها في الحقل الثاني.</translation>
    </message>
    <message>
        <source>Please write a name; initials will do.</source>
        <translation>يُرجى كتابة اسم؛ الأحرف الأولى تكفي.</translation>
    </message>
    <message>
        <source>Please write the name of your organisation.</source>
        <translation>يُرجى كتابة اسم منظمتك.</translation>
    </message>
    <message>
        <source>Please write two to four letters, A to Z.</source>
        <translation>يُرجى كتابة حرفين إلى أربعة أحرف، من A إلى Z.</translation>
    </message>
    <message>
        <source>Set up for real work</source>
        <translation>الإعداد للعمل الحقيقي</translation>
    </message>
    <message>
        <source>Several words are stronger than one hard word, and easier to remember.</source>
        <translation>عدة كلمات أقوى من كلمة واحدة صعبة، وأسهل تذكرًا.</translation>
    </message>
    <message>
        <source>Short so far. A few more words make it strong.</source>
        <translation>قصيرة حتى الآن. بضع كلمات أخرى تجعلها قوية.</translation>
    </message>
    <message>
        <source>Show my name on the unlock page</source>
        <translation>إظهار اسمي في صفحة الفتح</translation>
    </message>
    <message>
        <source>Step {number} of {last}</source>
        <translation>الخطوة {number} من {last}</translation>
    </message>
    <message>
        <source>Suggest another</source>
        <translation>اقتراح آخر</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>الكلمات نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Try with made-up cases</source>
        <translation>تجربة مع حالات مختلقة</translation>
    </message>
    <message>
        <source>Two to four letters, A to Z. A case is then called {code}.</source>
        <translation>حرفان إلى أربعة أحرف، من A إلى Z. تُسمّى الحالة بعدها {code}.</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>استعمال هذه الكلمات</translation>
    </message>
    <message>
        <source>Welcome to FieldCase</source>
        <translation>أهلًا بك في FieldCase</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>عملك</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>من يعمل هنا؟</translation>
    </message>
    <message>
        <source>You can do the other one any time later.</source>
        <translation>يمكن القيام بالآخر في أي وقت لاحقًا.</translation>
    </message>
    <message>
        <source>Your name at work</source>
        <translation>اسمك في العمل</translation>
    </message>
    <message>
        <source>Your notebook signs what you send with your organisation&apos;s name.</source>
        <translation>يوقّع دفترك ما يُرسل منه باسم منظمتك.</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>منظمتك</translation>
    </message>
    <message>
        <source>Your own encrypted notebook on this computer; it takes about three minutes.</source>
        <translation>دفترك المشفّر الخاص على هذا الحاسوب؛ يستغرق ذلك نحو ثلاث دقائق.</translation>
    </message>
    <message>
        <source>{name}, in use now</source>
        <translation>{name}، مستعملة الآن</translation>
    </message>
</context>
<context>
    <name>Form builder</name>
    <message>
        <source>A rule looks at a question that is gone, or that comes later.</source>
        <translation>هناك قاعدة تعتمد على سؤال حُذف أو يأتي لاحقًا.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>إضافة سؤال</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>إضافته</translation>
    </message>
    <message>
        <source>Always shown</source>
        <translation>يظهر دائمًا</translation>
    </message>
    <message>
        <source>An answer should fulfil: {rule}</source>
        <translation>ينبغي أن تحقق الإجابة: {rule}</translation>
    </message>
    <message>
        <source>Answer to wait for: {question}</source>
        <translation>الإجابة المنتظرة للسؤال: {question}</translation>
    </message>
    <message>
        <source>Ask no longer: {question}</source>
        <translation>عدم السؤال بعد الآن: {question}</translation>
    </message>
    <message>
        <source>Change this form</source>
        <translation>تغيير هذه الاستمارة</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>الخيارات، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Earlier: {question}</source>
        <translation>تقديم: {question}</translation>
    </message>
    <message>
        <source>Earliest year</source>
        <translation>أقدم سنة</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>نوع السؤال</translation>
    </message>
    <message>
        <source>Largest number</source>
        <translation>أكبر عدد</translation>
    </message>
    <message>
        <source>Later: {question}</source>
        <translation>تأخير: {question}</translation>
    </message>
    <message>
        <source>Latest year</source>
        <translation>أحدث سنة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك ذلك</translation>
    </message>
    <message>
        <source>Not in the future</source>
        <translation>ليس في المستقبل</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Publish a new version</source>
        <translation>نشر إصدار جديد</translation>
    </message>
    <message>
        <source>Rules of: {question}</source>
        <translation>قواعد السؤال: {question}</translation>
    </message>
    <message>
        <source>Shown by a rule that is kept as it is: {rule}</source>
        <translation>يظهر وفق قاعدة تبقى كما هي: {rule}</translation>
    </message>
    <message>
        <source>Shown when: {question}</source>
        <translation>يظهر عندما: {question}</translation>
    </message>
    <message>
        <source>Smallest number</source>
        <translation>أصغر عدد</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>ما الذي يُسأل</translation>
    </message>
    <message>
        <source>When to show: {question}</source>
        <translation>متى يظهر: {question}</translation>
    </message>
    <message>
        <source>Words of: {question}</source>
        <translation>نص السؤال: {question}</translation>
    </message>
    <message>
        <source>Write whole numbers, the smaller one first. Nothing was changed.</source>
        <translation>اكتب أعدادًا صحيحة، الأصغر أولًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>is answered</source>
        <translation>تمت الإجابة عنه</translation>
    </message>
    <message>
        <source>is no</source>
        <translation>هو لا</translation>
    </message>
    <message>
        <source>is yes</source>
        <translation>هو نعم</translation>
    </message>
    <message>
        <source>is: {answer}</source>
        <translation>هو: {answer}</translation>
    </message>
</context>
<context>
    <name>Form import</name>
    <message>
        <source>A choice has no usable name, or has one twice</source>
        <translation>خيار بلا اسم صالح أو باسم مكرر</translation>
    </message>
    <message>
        <source>A group does not begin or end</source>
        <translation>مجموعة لا تبدأ أو لا تنتهي</translation>
    </message>
    <message>
        <source>A group without questions is left out</source>
        <translation>تُترك مجموعة بلا أسئلة</translation>
    </message>
    <message>
        <source>A question has no name</source>
        <translation>سؤال بلا اسم</translation>
    </message>
    <message>
        <source>A repeated group stands inside another</source>
        <translation>مجموعة متكررة داخل أخرى</translation>
    </message>
    <message>
        <source>A rule looks at a question that comes later</source>
        <translation>قاعدة تعتمد على سؤال يأتي لاحقًا</translation>
    </message>
    <message>
        <source>A rule looks at a question that is not there</source>
        <translation>قاعدة تعتمد على سؤال غير موجود</translation>
    </message>
    <message>
        <source>An answer inside a text becomes three dots</source>
        <translation>الإجابة داخل النص تصبح ثلاث نقاط</translation>
    </message>
    <message>
        <source>Facts about the device are not collected</source>
        <translation>لا تُجمع بيانات عن الجهاز</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ما يُترك</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Something does not fit together</source>
        <translation>هناك ما لا يتوافق</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>اعتمادها</translation>
    </message>
    <message>
        <source>The spreadsheet</source>
        <translation>جدول البيانات</translation>
    </message>
    <message>
        <source>There are no choices in this list</source>
        <translation>لا خيارات في هذه القائمة</translation>
    </message>
    <message>
        <source>There is no question</source>
        <translation>لا يوجد سؤال</translation>
    </message>
    <message>
        <source>There is no sheet called survey with a column type</source>
        <translation>لا توجد ورقة باسم survey فيها عمود type</translation>
    </message>
    <message>
        <source>This column is left out</source>
        <translation>يُترك هذا العمود</translation>
    </message>
    <message>
        <source>This default is left out</source>
        <translation>تُترك هذه القيمة المبدئية</translation>
    </message>
    <message>
        <source>This form would ask something else than it says. Nothing was kept.</source>
        <translation>هذه الاستمارة قد تسأل غير ما كُتب فيها. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>This kind of question is left out</source>
        <translation>يُترك هذا النوع من الأسئلة</translation>
    </message>
    <message>
        <source>This rule cannot be understood</source>
        <translation>تعذّر فهم هذه القاعدة</translation>
    </message>
    <message>
        <source>This sheet is left out</source>
        <translation>تُترك هذه الورقة</translation>
    </message>
    <message>
        <source>This text is shortened</source>
        <translation>يُختصر هذا النص</translation>
    </message>
    <message>
        <source>To mend first</source>
        <translation>ما يجب إصلاحه أولًا</translation>
    </message>
    <message>
        <source>Two questions have the same name</source>
        <translation>سؤالان بالاسم نفسه</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{problem}: {what}</source>
        <translation>{problem}: {what}</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet}، السطر {row}</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” with %n question(s). Nothing is kept yet.</source>
        <translation>
            <numerusform>«{title}» بلا أسئلة. لم يُحفظ شيء بعد.</numerusform>
            <numerusform>«{title}» بسؤال واحد. لم يُحفظ شيء بعد.</numerusform>
            <numerusform>«{title}» بسؤالين. لم يُحفظ شيء بعد.</numerusform>
            <numerusform>«{title}» بـ %n أسئلة. لم يُحفظ شيء بعد.</numerusform>
            <numerusform>«{title}» بـ %n سؤالًا. لم يُحفظ شيء بعد.</numerusform>
            <numerusform>«{title}» بـ %n سؤال. لم يُحفظ شيء بعد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form types</name>
    <message>
        <source>A country</source>
        <translation>بلد</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>A language</source>
        <translation>لغة</translation>
    </message>
    <message>
        <source>A line of text</source>
        <translation>سطر نص</translation>
    </message>
    <message>
        <source>A longer text</source>
        <translation>نص أطول</translation>
    </message>
    <message>
        <source>A signature</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>An organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>واحد من عدة خيارات</translation>
    </message>
    <message>
        <source>Several of several</source>
        <translation>عدة خيارات</translation>
    </message>
    <message>
        <source>Words that are only read</source>
        <translation>نص للقراءة فقط</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Another form</source>
        <translation>استمارة أخرى</translation>
    </message>
    <message>
        <source>Begin a form</source>
        <translation>بدء استمارة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>اختيار جدول بيانات</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>الاستمارات</translation>
    </message>
    <message>
        <source>Forms of this notebook</source>
        <translation>استمارات هذا الدفتر</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>استيراد جدول بيانات</translation>
    </message>
    <message>
        <source>Import a spreadsheet made for ODK or KoboToolbox (XLSForm), or begin with a title. Everything that would be left out is shown before anything is kept.</source>
        <translation>استورد جدول بيانات معدًّا لـ ODK أو KoboToolbox (XLSForm)، أو ابدأ بعنوان. يُعرض كل ما سيُترك قبل حفظ أي شيء.</translation>
    </message>
    <message>
        <source>None yet. The intake and the screenings are always there.</source>
        <translation>لا شيء بعد. المقابلة الأولى والفحوص الأولية موجودة دائمًا.</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>غير معروضة</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>عرضها من جديد</translation>
    </message>
    <message>
        <source>Offer no longer</source>
        <translation>عدم عرضها بعد الآن</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>معروضة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Preview: nothing here is kept</source>
        <translation>معاينة: لا يُحفظ شيء هنا</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>جداول بيانات (*.xlsx)</translation>
    </message>
    <message>
        <source>Title of a new form</source>
        <translation>عنوان استمارة جديدة</translation>
    </message>
    <message>
        <source>What would you like to tell?</source>
        <translation>ما الذي تودّ قوله؟</translation>
    </message>
    <message>
        <source>Whoever looks after the data of your organisation makes and changes forms.</source>
        <translation>من يتولى بيانات منظمتك يضع الاستمارات ويغيّرها.</translation>
    </message>
</context>
<context>
    <name>Grounding</name>
    <message>
        <source>A quiet moment</source>
        <translation>لحظة هدوء</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>العودة إلى الأسئلة</translation>
    </message>
    <message>
        <source>Breathe in while you count to three. Breathe out while you count to four.</source>
        <translation>شهيق مع العدّ إلى ثلاثة. زفير مع العدّ إلى أربعة.</translation>
    </message>
    <message>
        <source>Look around. Name five things you can see.</source>
        <translation>ننظر حولنا. نسمّي خمسة أشياء نراها.</translation>
    </message>
    <message>
        <source>Name three things you can hear.</source>
        <translation>نسمّي ثلاثة أشياء نسمعها.</translation>
    </message>
    <message>
        <source>Offer it, and do it together. Read slowly.</source>
        <translation>يُعرض على الشخص، ونقوم به معًا. القراءة ببطء.</translation>
    </message>
    <message>
        <source>Put both feet on the floor. Feel how the floor holds you.</source>
        <translation>نضع القدمين على الأرض. نشعر كيف تحملنا الأرض.</translation>
    </message>
    <message>
        <source>You are here, today. Nobody hurries you. We go on only if you want to.</source>
        <translation>نحن هنا، اليوم. لا أحد يستعجلك. لا نتابع إلا برغبتك.</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message numerus="yes">
        <source>%n entry(s) of yours are not in their notebook yet</source>
        <translation>
            <numerusform>لا توجد إضافات لك لم تصل إلى دفترهم</numerusform>
            <numerusform>إضافة واحدة لك ليست في دفترهم بعد</numerusform>
            <numerusform>إضافتان لك ليستا في دفترهم بعد</numerusform>
            <numerusform>%n إضافات لك ليست في دفترهم بعد</numerusform>
            <numerusform>%n إضافة لك ليست في دفترهم بعد</numerusform>
            <numerusform>%n إضافة لك ليست في دفترهم بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand the whole case over: they become responsible for it</source>
        <translation>تسليم الحالة كاملة: يصبحون مسؤولين عنها</translation>
    </message>
    <message>
        <source>It is theirs once they have signed that they accept. Until then it stays yours; if they cannot help, it stays yours as well.</source>
        <translation>تصبح لهم بعد أن يوقّعوا القبول. وحتى ذلك الحين تبقى لك، وكذلك إن تعذّرت عليهم المساعدة.</translation>
    </message>
    <message>
        <source>Send what I added</source>
        <translation>أرسل ما أضفته</translation>
    </message>
    <message>
        <source>You can read it, add notes and documents, and talk about consent. Everything else is theirs, until they hand it back. What you add, you can send them.</source>
        <translation>يمكنك قراءتها وإضافة ملاحظات ووثائق والحديث عن الموافقة. وكل ما عدا ذلك لهم إلى أن يعيدوها. وما تضيفه يمكنك أن ترسله إليهم.</translation>
    </message>
    <message>
        <source>in a file in the outbox</source>
        <translation>في ملف في صندوق الصادر</translation>
    </message>
    <message>
        <source>sent: {day} · not taken in yet</source>
        <translation>أُرسل: {day} · لم يُؤخذ بعد</translation>
    </message>
    <message>
        <source>stays here: not agreed for them</source>
        <translation>يبقى هنا: لا موافقة على إعطائهم إياه</translation>
    </message>
    <message>
        <source>stays here: recordings cannot travel</source>
        <translation>يبقى هنا: التسجيلات لا تُنقل</translation>
    </message>
    <message>
        <source>taken in by {organisation}: {day}</source>
        <translation>أخذته {organisation}: {day}</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>ينتظر الإرسال</translation>
    </message>
    <message>
        <source>{organisation} is responsible for this case: {day}</source>
        <translation>{organisation} مسؤولة عن هذه الحالة: {day}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Hide the screen</source>
        <translation>إخفاء الشاشة</translation>
    </message>
    <message>
        <source>Lock the notebook (Ctrl+L)</source>
        <translation>قفل الدفتر (Ctrl+L)</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Search or jump to a page</source>
        <translation>البحث أو الانتقال إلى صفحة</translation>
    </message>
    <message>
        <source>Search or jump to…   Ctrl K</source>
        <translation>بحث أو انتقال إلى…   Ctrl K</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Everything here is on this computer; nothing is looked up anywhere else.</source>
        <translation>كل ما هنا موجود على هذا الحاسوب؛ ولا يُبحث عن شيء في مكان آخر.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Nothing was found for these words. Try another word, or fewer.</source>
        <translation>لم يوجد شيء بهذه الكلمات. يمكن تجربة كلمة أخرى أو كلمات أقل.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message numerus="yes">
        <source>FieldCase locks in %n second(s)</source>
        <translation>
            <numerusform>سيُقفل FieldCase الآن</numerusform>
            <numerusform>سيُقفل FieldCase خلال ثانية</numerusform>
            <numerusform>سيُقفل FieldCase خلال ثانيتين</numerusform>
            <numerusform>سيُقفل FieldCase خلال %n ثوانٍ</numerusform>
            <numerusform>سيُقفل FieldCase خلال %n ثانية</numerusform>
            <numerusform>سيُقفل FieldCase خلال %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Press any key to stay. What you typed is kept.</source>
        <translation>اضغط أي مفتاح للبقاء. ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message numerus="yes">
        <source>Agreed to %n purpose(s). Last talked about: {day}, {method}.</source>
        <translation>
            <numerusform>لا موافقة على أي غرض. آخر حديث عن ذلك: {day}، {method}.</numerusform>
            <numerusform>الموافقة على غرض واحد. آخر حديث عن ذلك: {day}، {method}.</numerusform>
            <numerusform>الموافقة على غرضين. آخر حديث عن ذلك: {day}، {method}.</numerusform>
            <numerusform>الموافقة على %n أغراض. آخر حديث عن ذلك: {day}، {method}.</numerusform>
            <numerusform>الموافقة على %n غرضًا. آخر حديث عن ذلك: {day}، {method}.</numerusform>
            <numerusform>الموافقة على %n غرض. آخر حديث عن ذلك: {day}، {method}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask with another form</source>
        <translation>اسأل باستمارة أخرى</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to check answers</source>
        <translation>العودة إلى مراجعة الإجابات</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Check answers</source>
        <translation>مراجعة الإجابات</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Everybody who may open this case here can read this note.</source>
        <translation>كل من يمكنه فتح هذه الحالة هنا يمكنه قراءة هذه الملاحظة.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Form view</source>
        <translation>عرض الاستمارة</translation>
    </message>
    <message>
        <source>Interpreter wished</source>
        <translation>مطلوب ترجمة شفهية</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>المقابلة</translation>
    </message>
    <message>
        <source>Look for signs of exploitation</source>
        <translation>البحث عن علامات استغلال</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>مقابلة جديدة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next: Check answers</source>
        <translation>التالي: مراجعة الإجابات</translation>
    </message>
    <message>
        <source>Next: {section}</source>
        <translation>التالي: {section}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not talked about yet. Nothing leaves this computer until it is.</source>
        <translation>لم يُتحدث عنها بعد. لا شيء يغادر هذا الحاسوب قبل ذلك.</translation>
    </message>
    <message>
        <source>Often: {answer}. Take this</source>
        <translation>غالبًا: {answer}. اعتماد ذلك</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>سؤال واحد كل مرة</translation>
    </message>
    <message>
        <source>Pause and save</source>
        <translation>توقف مؤقت وحفظ</translation>
    </message>
    <message>
        <source>Risk cue</source>
        <translation>تنبيه إلى خطر</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>حفظ وإغلاق</translation>
    </message>
    <message>
        <source>Say: “{words}”</source>
        <translation>عبارة تُقال: «{words}»</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطَّ</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>نتوقف هنا</translation>
    </message>
    <message>
        <source>Talk about consent</source>
        <translation>الحديث عن الموافقة</translation>
    </message>
    <message>
        <source>This is enough to help. The rest can wait.</source>
        <translation>هذا يكفي لتقديم المساعدة. الباقي يمكن أن ينتظر.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>What else? A few words are enough.</source>
        <translation>ماذا أيضًا؟ تكفي بضع كلمات.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>بالتوقيع</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>شفهيًا</translation>
    </message>
    <message>
        <source>typed by the person</source>
        <translation>بكتابة الشخص</translation>
    </message>
    <message>
        <source>with a guardian</source>
        <translation>مع وصي</translation>
    </message>
    <message>
        <source>with a thumbprint</source>
        <translation>ببصمة إبهام</translation>
    </message>
    <message>
        <source>{here} of {total}</source>
        <translation>{here} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>{here} of {total} · about %n min left</source>
        <translation>
            <numerusform>{here} من {total} · لم يبق وقت</numerusform>
            <numerusform>{here} من {total} · بقيت دقيقة تقريبًا</numerusform>
            <numerusform>{here} من {total} · بقيت دقيقتان تقريبًا</numerusform>
            <numerusform>{here} من {total} · بقيت %n دقائق تقريبًا</numerusform>
            <numerusform>{here} من {total} · بقيت %n دقيقة تقريبًا</numerusform>
            <numerusform>{here} من {total} · بقيت %n دقيقة تقريبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>{language} · interpreter</source>
        <translation>{language} · ترجمة شفهية</translation>
    </message>
    <message>
        <source>{number}  {title}</source>
        <translation>{number}  {title}</translation>
    </message>
    <message>
        <source>{number}  {title} (done)</source>
        <translation>{number}  {title} (تم)</translation>
    </message>
    <message>
        <source>{number}  {title} (started)</source>
        <translation>{number}  {title} (بدأ)</translation>
    </message>
</context>
<context>
    <name>Interview tab</name>
    <message numerus="yes">
        <source>%n table(s) written. Delete them when they are not needed.</source>
        <translation>
            <numerusform>لم يُكتب أي جدول.</numerusform>
            <numerusform>كُتب جدول واحد. يُرجى حذفه عند عدم الحاجة.</numerusform>
            <numerusform>كُتب جدولان. يُرجى حذفهما عند عدم الحاجة.</numerusform>
            <numerusform>كُتبت %n جداول. يُرجى حذفها عند عدم الحاجة.</numerusform>
            <numerusform>كُتب %n جدولًا. يُرجى حذفها عند عدم الحاجة.</numerusform>
            <numerusform>كُتب %n جدول. يُرجى حذفها عند عدم الحاجة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers as tables</source>
        <translation>الإجابات كجداول</translation>
    </message>
    <message>
        <source>Answers from a form of another organisation</source>
        <translation>إجابات من استمارة منظمة أخرى</translation>
    </message>
    <message>
        <source>Ask with another form</source>
        <translation>السؤال باستمارة أخرى</translation>
    </message>
    <message>
        <source>Asked with a form of another organisation</source>
        <translation>سُئل باستمارة منظمة أخرى</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Hide who said what</source>
        <translation>أخفِ من قال ماذا</translation>
    </message>
    <message>
        <source>Interview begun</source>
        <translation>بدأت المقابلة</translation>
    </message>
    <message>
        <source>Interview finished</source>
        <translation>انتهت المقابلة</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>المقابلات</translation>
    </message>
    <message>
        <source>Look for signs of exploitation</source>
        <translation>البحث عن علامات استغلال</translation>
    </message>
    <message>
        <source>Nobody has asked yet. Begin when the person is ready.</source>
        <translation>لم يُسأل الشخص بعد. تبدأ المقابلة عندما يكون مستعدًا.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save them unprotected</source>
        <translation>حفظها دون حماية</translation>
    </message>
    <message>
        <source>Start an interview</source>
        <translation>بدء مقابلة</translation>
    </message>
    <message>
        <source>Stopped at part {number} of {total}: {title}</source>
        <translation>توقفت عند القسم {number} من {total}: {title}</translation>
    </message>
    <message>
        <source>Tables are not encrypted. Whoever finds them can read every answer of this case. The one called htcds.csv uses the words of the Human Trafficking Case Data Standard.</source>
        <translation>الجداول غير مشفّرة. من يجدها يمكنه قراءة كل إجابة في هذه الحالة. الجدول المسمّى htcds.csv يستعمل كلمات المعيار الدولي لبيانات الحالات (HTCDS).</translation>
    </message>
    <message>
        <source>Talk again</source>
        <translation>حديث جديد</translation>
    </message>
    <message>
        <source>Who said what, when</source>
        <translation>من قال ماذا ومتى</translation>
    </message>
    <message>
        <source>{day}: {answer} · from: {source} · written by {name}</source>
        <translation>{day}: {answer} · من: {source} · كتبه {name}</translation>
    </message>
    <message>
        <source>{form}, version {number}</source>
        <translation>{form}، الإصدار {number}</translation>
    </message>
    <message>
        <source>{form}: {state}</source>
        <translation>{form}: {state}</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>A closed case is kept until its day. Nothing is erased by itself.</source>
        <translation>تُحفظ الحالة المغلقة حتى يومها. لا يُمحى شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>A proposal of FieldCase: the office has to decide</source>
        <translation>اقتراح من FieldCase: على المكتب أن يقرر</translation>
    </message>
    <message>
        <source>Certificates of erasure</source>
        <translation>شهادات المحو</translation>
    </message>
    <message>
        <source>Counts for cases that are closed from now on.</source>
        <translation>يسري على الحالات التي تُغلق من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Decided by {worker}: {day}</source>
        <translation>قرره {worker}: {day}</translation>
    </message>
    <message>
        <source>For a child, at least until this age</source>
        <translation>للطفل، حتى هذا العمر على الأقل</translation>
    </message>
    <message>
        <source>Keeping and erasing</source>
        <translation>الاحتفاظ والمحو</translation>
    </message>
    <message>
        <source>Laws differ: ask whoever advises you.</source>
        <translation>القوانين تختلف: اسأل من ينصحكم.</translation>
    </message>
    <message>
        <source>Nobody was erased here.</source>
        <translation>لم يُمحَ أحد هنا.</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>احفظ الشهادة…</translation>
    </message>
    <message>
        <source>Saved as {name}. There is no name of the person in it.</source>
        <translation>حُفظت باسم {name}. لا تحوي أي اسم للشخص.</translation>
    </message>
    <message>
        <source>The office decides this</source>
        <translation>المكتب يقرر هذا</translation>
    </message>
    <message>
        <source>Years after the closing</source>
        <translation>سنوات بعد الإغلاق</translation>
    </message>
    <message>
        <source>{ground}: {day}</source>
        <translation>{ground}: {day}</translation>
    </message>
</context>
<context>
    <name>Key note</name>
    <message>
        <source>Check key now</source>
        <translation>التحقق من المفتاح الآن</translation>
    </message>
    <message>
        <source>Their key is not checked yet.</source>
        <translation>لم يُتحقق من مفتاحهم بعد.</translation>
    </message>
    <message>
        <source>Their key is not the one that was checked.</source>
        <translation>ليس مفتاحهم هو الذي جرى التحقق منه.</translation>
    </message>
    <message>
        <source>We do not have their contact card yet.</source>
        <translation>ليست لدينا بطاقة التواصل معهم بعد.</translation>
    </message>
    <message>
        <source>You can prepare everything now. If they do not use FieldCase, the last step makes a file that they open in a browser.</source>
        <translation>يمكنكم تجهيز كل شيء الآن. إذا لم يكونوا يستخدمون FieldCase، فالخطوة الأخيرة تعدّ ملفًا يفتحونه في متصفح.</translation>
    </message>
    <message>
        <source>You can prepare everything now; your choices stay here until the key is checked.</source>
        <translation>يمكن تحضير كل شيء الآن؛ تبقى اختياراتك هنا حتى يُتحقق من المفتاح.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A kit was made: {day}. It has not been rehearsed yet.</source>
        <translation>أُعدّت مجموعة: {day}. لم تُجرَّب بعد.</translation>
    </message>
    <message>
        <source>A kit was made: {day}. Last rehearsed: {rehearsed}.</source>
        <translation>أُعدّت مجموعة: {day}. آخر تجربة: {rehearsed}.</translation>
    </message>
    <message>
        <source>Backups made before open with the one of before.</source>
        <translation>النسخ الاحتياطية السابقة تُفتح بالعبارة السابقة.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>غيّرها</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>تغيير عبارة مروري</translation>
    </message>
    <message>
        <source>FieldCase only says whether they are right. They open and show nothing.</source>
        <translation>يقول FieldCase فقط إن كانت صحيحة. لا تفتح شيئاً ولا تعرض شيئاً.</translation>
    </message>
    <message>
        <source>From now on the new passphrase opens the notebook.</source>
        <translation>من الآن تفتح عبارة المرور الجديدة الدفتر.</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>عبارة مروري</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>لا حاجة</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Nothing was opened. The day is noted.</source>
        <translation>لم يُفتح شيء. سُجّل اليوم.</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>مجموعة الاسترجاع</translation>
    </message>
    <message>
        <source>Rehearse with the words</source>
        <translation>تجربة الكلمات</translation>
    </message>
    <message>
        <source>The practice notebook needs no kit: its passphrase is known to everybody.</source>
        <translation>دفتر التدريب لا يحتاج إلى مجموعة: عبارة مروره معروفة للجميع.</translation>
    </message>
    <message>
        <source>The words on your paper</source>
        <translation>الكلمات التي على ورقتك</translation>
    </message>
    <message>
        <source>There is no recovery kit yet. If every passphrase is lost, so are the cases.</source>
        <translation>لا توجد مجموعة استرجاع بعد. إذا ضاعت كل عبارات المرور ضاعت الحالات.</translation>
    </message>
    <message>
        <source>These are the right words.</source>
        <translation>هذه هي الكلمات الصحيحة.</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message numerus="yes">
        <source>%n word(s) differ from the kit. Look again at the number.</source>
        <translation>
            <numerusform>%n كلمة تختلف عن المجموعة. انظر إلى الرقم مرة أخرى.</numerusform>
            <numerusform>%n كلمة تختلف عن المجموعة. انظر إلى الرقم مرة أخرى.</numerusform>
            <numerusform>%n كلمة تختلف عن المجموعة. انظر إلى الرقم مرة أخرى.</numerusform>
            <numerusform>%n كلمة تختلف عن المجموعة. انظر إلى الرقم مرة أخرى.</numerusform>
            <numerusform>%n كلمة تختلف عن المجموعة. انظر إلى الرقم مرة أخرى.</numerusform>
            <numerusform>%n كلمة تختلف عن المجموعة. انظر إلى الرقم مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>1. Install FieldCase, or open it on the computer where the notebook is.</source>
        <translation>1. ثبّت FieldCase أو افتحه على الحاسوب الذي عليه الدفتر.</translation>
    </message>
    <message>
        <source>2. Choose “I forgot it” on the first page, then type the words in their order.</source>
        <translation>2. اختر «نسيتها» في الصفحة الأولى، ثم اكتب الكلمات بترتيبها.</translation>
    </message>
    <message>
        <source>24 words on paper open the notebook when a passphrase is lost. They are shown once, then three of them are asked back.</source>
        <translation>24 كلمة على ورق تفتح الدفتر عندما تضيع عبارة مرور. تُعرض مرة واحدة، ثم تُطلب ثلاث منها.</translation>
    </message>
    <message>
        <source>3. From a backup alone: fieldcase recover BACKUP --to FOLDER asks for the same words.</source>
        <translation>3. من نسخة احتياطية وحدها: يطلب الأمر fieldcase recover BACKUP --to FOLDER الكلمات نفسها.</translation>
    </message>
    <message>
        <source>4. Choose a new passphrase. Afterwards make a new kit and destroy this sheet.</source>
        <translation>4. اختر عبارة مرور جديدة. ثم أعدّ مجموعة جديدة وأتلف هذه الورقة.</translation>
    </message>
    <message>
        <source>A kit of before opens it no more. Keep the paper away from this computer.</source>
        <translation>المجموعة السابقة لم تعد تفتحه. احفظ الورقة بعيداً عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A saved file opens the notebook too: put it on a stick, print it, then delete it.</source>
        <translation>الملف المحفوظ يفتح الدفتر أيضاً: ضعه على ذاكرة USB، واطبعه، ثم احذفه.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>قارن</translation>
    </message>
    <message>
        <source>I have the words on paper</source>
        <translation>الكلمات عندي على الورق</translation>
    </message>
    <message>
        <source>In case a passphrase is lost</source>
        <translation>إذا ضاعت عبارة مرور</translation>
    </message>
    <message>
        <source>Keep it under lock, never beside the computer, never as a photo.</source>
        <translation>احفظها في مكان مقفل، لا بجانب الحاسوب ولا كصورة.</translation>
    </message>
    <message>
        <source>Later: remind me on Today</source>
        <translation>لاحقاً: ذكّرني في صفحة اليوم</translation>
    </message>
    <message>
        <source>Look at your paper, and type these three words.</source>
        <translation>انظر إلى ورقتك واكتب هذه الكلمات الثلاث.</translation>
    </message>
    <message>
        <source>Make a recovery kit</source>
        <translation>إعداد مجموعة استرجاع</translation>
    </message>
    <message>
        <source>Notebook {number} · {day}</source>
        <translation>الدفتر {number} · {day}</translation>
    </message>
    <message>
        <source>Open my notebook</source>
        <translation>افتح دفتري</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>مجموعة الاسترجاع</translation>
    </message>
    <message>
        <source>Recovery kit, share 1 of 3: any two are needed</source>
        <translation>مجموعة الاسترجاع، الجزء 1 من 3: يلزم أي جزأين</translation>
    </message>
    <message>
        <source>Recovery kit, share 2 of 3: any two are needed</source>
        <translation>مجموعة الاسترجاع، الجزء 2 من 3: يلزم أي جزأين</translation>
    </message>
    <message>
        <source>Recovery kit, share 3 of 3: any two are needed</source>
        <translation>مجموعة الاسترجاع، الجزء 3 من 3: يلزم أي جزأين</translation>
    </message>
    <message>
        <source>Save one sheet…</source>
        <translation>حفظ ورقة واحدة…</translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation>حفظ الأوراق</translation>
    </message>
    <message>
        <source>Save three shares…</source>
        <translation>حفظ ثلاثة أجزاء…</translation>
    </message>
    <message>
        <source>Saved. Print it now, then delete the file.</source>
        <translation>حُفظ. اطبعه الآن ثم احذف الملف.</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>اعرض الكلمات مرة أخرى</translation>
    </message>
    <message>
        <source>The kit opens this notebook from now on.</source>
        <translation>من الآن تفتح المجموعة هذا الدفتر.</translation>
    </message>
    <message>
        <source>The square holds the same secret, for the program “age”: age -d -i FILE dbkey.age</source>
        <translation>المربع يحمل السر نفسه، للبرنامج «age»: age -d -i FILE dbkey.age</translation>
    </message>
    <message>
        <source>These words open an encrypted notebook when its passphrase is lost. Whoever has them and a copy of the notebook can read it.</source>
        <translation>هذه الكلمات تفتح دفتراً مشفّراً عندما تضيع عبارة مروره. من يملكها مع نسخة من الدفتر يستطيع قراءته.</translation>
    </message>
    <message>
        <source>Three shares are for three people: any two of them open it, one alone tells nothing.</source>
        <translation>الأجزاء الثلاثة لثلاثة أشخاص: أي جزأين يفتحانه، وجزء واحد لا يكشف شيئاً.</translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation>الكلمة {number}</translation>
    </message>
    <message>
        <source>Write these words down in their order, or save the sheet and print it.</source>
        <translation>اكتب هذه الكلمات بترتيبها، أو احفظ الورقة واطبعها.</translation>
    </message>
    <message>
        <source>Your notebook is ready. A recovery kit is the only other way into it.</source>
        <translation>دفترك جاهز. مجموعة الاسترجاع هي الطريق الآخر الوحيد إليه.</translation>
    </message>
</context>
<context>
    <name>Legal dates</name>
    <message>
        <source>Appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Ask for a guardian</source>
        <translation>اطلب وصيًا</translation>
    </message>
    <message>
        <source>Ask for the next residence permit</source>
        <translation>اطلبوا تصريح الإقامة التالي</translation>
    </message>
    <message>
        <source>Call about safety before the day in court</source>
        <translation>اتصلوا بشأن السلامة قبل يوم المحكمة</translation>
    </message>
    <message>
        <source>Dates with a question mark follow from days of the country that nobody here has signed off: Settings, Country and law.</source>
        <translation>التواريخ التي بجانبها علامة استفهام تتبع أيام البلد التي لم يصادق عليها أحد هنا: الإعدادات، البلد والقانون.</translation>
    </message>
    <message>
        <source>Find a school for the child</source>
        <translation>ابحثوا عن مدرسة للطفل</translation>
    </message>
    <message>
        <source>Last day about compensation</source>
        <translation>آخر يوم بشأن التعويض</translation>
    </message>
    <message>
        <source>Late: {day}</source>
        <translation>متأخر: {day}</translation>
    </message>
    <message>
        <source>Legal dates</source>
        <translation>مواعيد قانونية</translation>
    </message>
    <message>
        <source>Prepare the day in court</source>
        <translation>حضّروا ليوم المحكمة</translation>
    </message>
    <message>
        <source>Save as calendar…</source>
        <translation>احفظ كتقويم…</translation>
    </message>
    <message>
        <source>Saved. It holds days only: no names, no codes, every entry called the same.</source>
        <translation>حُفظ. فيه أيام فقط: بلا أسماء ولا رموز، وكل المواعيد باسم واحد.</translation>
    </message>
    <message>
        <source>Speak with the person after the return</source>
        <translation>تحدثوا مع الشخص بعد العودة</translation>
    </message>
    <message>
        <source>Talk about how the day in court was</source>
        <translation>تحدثوا عن يوم المحكمة كيف كان</translation>
    </message>
    <message>
        <source>Tell the person about rights and reflection period</source>
        <translation>أخبر الشخص بحقوقه وبفترة التفكير</translation>
    </message>
    <message>
        <source>The reflection period ends</source>
        <translation>تنتهي فترة التفكير</translation>
    </message>
    <message>
        <source>The residence permit ends</source>
        <translation>ينتهي تصريح الإقامة</translation>
    </message>
    <message>
        <source>Weigh the best interests of the child</source>
        <translation>قدّر مصلحة الطفل الفضلى</translation>
    </message>
    <message>
        <source>Where should the calendar go?</source>
        <translation>أين يُحفظ التقويم؟</translation>
    </message>
    <message>
        <source>{day} (?)</source>
        <translation>{day} (؟)</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>About the person</source>
        <translation>عن الشخص</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>مدى الاستعجال</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Please answer by</source>
        <translation>يُرجى الرد قبل</translation>
    </message>
    <message>
        <source>Please delete by</source>
        <translation>يُرجى الحذف قبل</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>التواصل الآمن</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>الطلب</translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message numerus="yes">
        <source>%n entry(ies) of the record are missing: {numbers}.</source>
        <translation>
            <numerusform>لا ينقص السجل أي قيد: {numbers}.</numerusform>
            <numerusform>ينقص السجل قيد واحد: {numbers}.</numerusform>
            <numerusform>ينقص السجل قيدان: {numbers}.</numerusform>
            <numerusform>ينقص السجل %n قيود: {numbers}.</numerusform>
            <numerusform>ينقص السجل %n قيدًا: {numbers}.</numerusform>
            <numerusform>ينقص السجل %n قيد: {numbers}.</numerusform>
        </translation>
    </message>
    <message>
        <source>An older copy was put back, or the last saves did not survive.</source>
        <translation>وُضعت نسخة أقدم مكانه، أو لم تبقَ آخر عمليات الحفظ.</translation>
    </message>
    <message>
        <source>Ask whoever looks after your notebooks.</source>
        <translation>يُرجى سؤال من يعتني بدفاتركم.</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>المتابعة بهذا الدفتر</translation>
    </message>
    <message>
        <source>It can be a backup that somebody copied back by hand, a disk that lost what it had promised to keep, or somebody who wants to hide what was done. Nothing was changed yet.</source>
        <translation>قد تكون نسخة احتياطية أعادها أحدهم يدويًا، أو قرصًا أضاع ما وعد بحفظه، أو شخصًا يريد إخفاء ما جرى. لم يتغير شيء حتى الآن.</translation>
    </message>
    <message>
        <source>Last worked here: {moment}.</source>
        <translation>آخر عمل هنا: {moment}.</translation>
    </message>
    <message>
        <source>Last worked here: {moment}. This notebook ends: {end}.</source>
        <translation>آخر عمل هنا: {moment}. ينتهي هذا الدفتر عند: {end}.</translation>
    </message>
    <message>
        <source>Lock, decide later</source>
        <translation>قفل، والقرار لاحقًا</translation>
    </message>
    <message>
        <source>Look at the backups</source>
        <translation>عرض النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Nothing can be saved until you open it again.</source>
        <translation>لا يمكن حفظ شيء حتى يُفتح من جديد.</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>قراءة فقط</translation>
    </message>
    <message>
        <source>Somebody went on working in an older copy, or the record of changes was rewritten.</source>
        <translation>تابع أحدهم العمل في نسخة أقدم، أو أُعيدت كتابة سجل التغييرات.</translation>
    </message>
    <message>
        <source>That you decided so is written into the record of changes.</source>
        <translation>يُكتب هذا القرار في سجل التغييرات.</translation>
    </message>
    <message>
        <source>The newest good one is on top; you see what is in it first.</source>
        <translation>أحدث نسخة سليمة في الأعلى؛ ويمكن رؤية محتواها أولًا.</translation>
    </message>
    <message>
        <source>This notebook is not the newest one</source>
        <translation>هذا الدفتر ليس الأحدث</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Emergency card (F12)</source>
        <translation>بطاقة الطوارئ (F12)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Hide everything ({key})</source>
        <translation>إخفاء كل شيء ({key})</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>مقابلة جديدة</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Show codes in place of names</source>
        <translation>إظهار الرموز بدل الأسماء</translation>
    </message>
    <message>
        <source>Show the menus</source>
        <translation>إظهار القوائم</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%n answer(s) are new here and are added.</source>
        <translation>
            <numerusform>لا إجابات جديدة هنا.</numerusform>
            <numerusform>إجابة واحدة جديدة هنا وتُضاف.</numerusform>
            <numerusform>إجابتان جديدتان هنا وتُضافان.</numerusform>
            <numerusform>%n إجابات جديدة هنا وتُضاف.</numerusform>
            <numerusform>%n إجابة جديدة هنا وتُضاف.</numerusform>
            <numerusform>%n إجابة جديدة هنا وتُضاف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to this case</source>
        <translation>إضافة إلى هذه الحالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What you do not choose stays in the history.</source>
        <translation>ما لا تختاره يبقى في السجل.</translation>
    </message>
    <message>
        <source>Where you and they differ: {case}</source>
        <translation>حيث تختلفون: {case}</translation>
    </message>
    <message>
        <source>as it is here</source>
        <translation>كما هو هنا</translation>
    </message>
    <message>
        <source>as they wrote it</source>
        <translation>كما كتبوه</translation>
    </message>
</context>
<context>
    <name>MessageBlock</name>
    <message>
        <source>Copy details for a helper</source>
        <translation>نسخ التفاصيل لمن يساعد</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%n word(s) were typed; a recovery kit has 24.</source>
        <translation>
            <numerusform>لم تُكتب أي كلمة؛ مجموعة الاسترجاع فيها 24.</numerusform>
            <numerusform>كُتبت كلمة واحدة؛ مجموعة الاسترجاع فيها 24.</numerusform>
            <numerusform>كُتبت كلمتان؛ مجموعة الاسترجاع فيها 24.</numerusform>
            <numerusform>كُتبت %n كلمات؛ مجموعة الاسترجاع فيها 24.</numerusform>
            <numerusform>كُتبت %n كلمة؛ مجموعة الاسترجاع فيها 24.</numerusform>
            <numerusform>كُتبت %n كلمة؛ مجموعة الاسترجاع فيها 24.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy cannot go into the folder of the notebook.</source>
        <translation>لا يمكن وضع نسخة في مجلد الدفتر.</translation>
    </message>
    <message>
        <source>A file of this notebook is not as FieldCase wrote it.</source>
        <translation>أحد ملفات هذا الدفتر ليس كما كتبه FieldCase.</translation>
    </message>
    <message>
        <source>A line is missing that tells colleagues why.</source>
        <translation>ينقص سطر يخبر الزملاء بالسبب.</translation>
    </message>
    <message>
        <source>A newer FieldCase wrote this notebook.</source>
        <translation>كُتب هذا الدفتر بإصدار أحدث من FieldCase.</translation>
    </message>
    <message>
        <source>A newer or different letter of this conversation is already here.</source>
        <translation>توجد هنا رسالة أحدث أو مختلفة من هذه المراسلة.</translation>
    </message>
    <message>
        <source>A question of the checklist is open, or a no has no explanation.</source>
        <translation>أحد أسئلة القائمة بلا جواب، أو «لا» بلا شرح.</translation>
    </message>
    <message>
        <source>A reply code has sixteen characters, in four groups of four.</source>
        <translation>رمز الرد من ستة عشر حرفًا أو رقمًا، في أربع مجموعات من أربعة.</translation>
    </message>
    <message>
        <source>A supervisor looks at a closing, never who asked for it or leads the case.</source>
        <translation>ينظر في الإغلاق مشرف، وليس من طلبه أو من يقود الحالة.</translation>
    </message>
    <message>
        <source>Add a note, or ask them to hand it back.</source>
        <translation>أضف ملاحظة، أو اطلب منهم إعادتها.</translation>
    </message>
    <message>
        <source>Add one line why, for a lower level the name of a supervisor as well.</source>
        <translation>أضف سطرًا واحدًا بالسبب، ولمستوى أدنى اسم مشرف أيضًا.</translation>
    </message>
    <message>
        <source>After several tries, the next one waits a little.</source>
        <translation>بعد عدة محاولات تنتظر المحاولة التالية قليلاً.</translation>
    </message>
    <message>
        <source>Another file already has this name there.</source>
        <translation>يوجد هناك ملف آخر بهذا الاسم.</translation>
    </message>
    <message>
        <source>Answer it, then ask again.</source>
        <translation>أجب عنه ثم اطلب من جديد.</translation>
    </message>
    <message>
        <source>Ask a case manager or a supervisor to go on with the person.</source>
        <translation>اطلب من مدير حالة أو مشرف أن يواصل مع الشخص.</translation>
    </message>
    <message>
        <source>Ask a case manager, a supervisor or the data officer for the figures you need.</source>
        <translation>اطلب الأرقام التي تحتاجها من مدير الحالة أو المشرف أو مسؤول البيانات.</translation>
    </message>
    <message>
        <source>Ask a colleague who looks after the notebook.</source>
        <translation>اسأل زميلاً يعتني بالدفتر.</translation>
    </message>
    <message>
        <source>Ask a supervisor or the data officer to do it with their own passphrase.</source>
        <translation>اطلب من مشرف أو مسؤول البيانات أن ينفذه بعبارة مروره.</translation>
    </message>
    <message>
        <source>Ask a supervisor to look at it with their own passphrase.</source>
        <translation>اطلب من مشرف أن ينظر فيها بعبارة مروره.</translation>
    </message>
    <message>
        <source>Ask for it again, or add a photo of the pages.</source>
        <translation>اطلبه مرة أخرى، أو أضف صورة للصفحات.</translation>
    </message>
    <message>
        <source>Ask one of them to unlock the notebook. They find it on Today.</source>
        <translation>اطلب من أحدهم فتح الدفتر. سيجده في صفحة اليوم.</translation>
    </message>
    <message>
        <source>Ask the organisation to give you its card again.</source>
        <translation>يُرجى طلب البطاقة من المنظمة مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the place for the right to write there.</source>
        <translation>اطلب من المسؤول عن هذا المكان السماح بالكتابة فيه.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the place to make room, or hand the file over another way.</source>
        <translation>اطلب من المسؤول عن المكان أن يوفّر مساحة، أو سلّم الملف بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the place whether its key changed, before you go on.</source>
        <translation>قبل المتابعة، اسأل المسؤول عن المكان إن كان مفتاحه قد تغيّر.</translation>
    </message>
    <message>
        <source>Ask the second person, or write the facts down anew.</source>
        <translation>اسأل الشخص الثاني أو دوّن الوقائع من جديد.</translation>
    </message>
    <message>
        <source>Ask the sender for a file that is made for your organisation.</source>
        <translation>يُرجى طلب ملف مُعدّ لمنظمتك من الجهة المرسلة.</translation>
    </message>
    <message>
        <source>Ask the sender for a new one. The person may think differently by now.</source>
        <translation>يُرجى طلب ملف جديد من الجهة المرسلة. ربما تغيّر رأي الشخص منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Ask the sender to give you the file again, on another stick if possible.</source>
        <translation>يُرجى طلب الملف من جديد من الجهة المرسلة، على ذاكرة أخرى إن أمكن.</translation>
    </message>
    <message>
        <source>Ask the sender to send fewer attachments.</source>
        <translation>يُرجى أن ترسل الجهة المرسلة مرفقات أقل.</translation>
    </message>
    <message>
        <source>Ask the sender to send the missing parts only. Keep those you have.</source>
        <translation>اطلب من المُرسِل إرسال الأجزاء الناقصة فقط، واحتفظ بما لديك.</translation>
    </message>
    <message>
        <source>Ask the sender to talk with the person again and send a new file.</source>
        <translation>يُرجى أن تتحدث الجهة المرسلة مع الشخص من جديد وترسل ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>Ask the sender which letter counts.</source>
        <translation>يُرجى سؤال الجهة المرسلة أي رسالة هي المعتمدة.</translation>
    </message>
    <message>
        <source>Ask the supervisor who is named to confirm it with their own passphrase.</source>
        <translation>اطلب من المشرف المذكور أن يؤكده بعبارة مروره.</translation>
    </message>
    <message>
        <source>Ask them for their contact card, check the key together, then open the file again.</source>
        <translation>يُرجى طلب بطاقة التواصل منهم والتحقق من المفتاح معًا، ثم فتح الملف من جديد.</translation>
    </message>
    <message>
        <source>Ask them for their new card, then check the numbers together.</source>
        <translation>اطلب بطاقتهم الجديدة ثم تحققوا من الأرقام معًا.</translation>
    </message>
    <message>
        <source>Ask them to read it again, one group after the other.</source>
        <translation>اطلبوا منهم قراءته مرة أخرى، مجموعة بعد مجموعة.</translation>
    </message>
    <message>
        <source>Ask them what they answered, and write it down as told.</source>
        <translation>اسألوهم بماذا أجابوا وسجّلوه كما قيل.</translation>
    </message>
    <message>
        <source>Ask them which file they opened, and from whom. It may be for another office.</source>
        <translation>اسألوهم أي ملف فتحوا وممن. ربما يخص مكتبًا آخر.</translation>
    </message>
    <message>
        <source>Ask whoever installed FieldCase here, or ask the organisation for its contact card.</source>
        <translation>اسألوا من ثبّت FieldCase هنا، أو اطلبوا من المنظمة بطاقة الاتصال الخاصة بها.</translation>
    </message>
    <message>
        <source>Ask whoever leads the case, or open it with a reason from its file.</source>
        <translation>اسأل من يقود الحالة، أو افتحها بسبب من ملفها.</translation>
    </message>
    <message>
        <source>Ask whoever looks after your installation.</source>
        <translation>يُرجى سؤال من يعتني بالتثبيت.</translation>
    </message>
    <message>
        <source>Beside a table that left before, this one would show a group that is too small.</source>
        <translation>إلى جانب جدول خرج من قبل، سيُظهر هذا الجدول مجموعة صغيرة جدًا.</translation>
    </message>
    <message>
        <source>Call a person you know there and ask them to make the reply again on their page.</source>
        <translation>اتصلوا بشخص تعرفونه هناك واطلبوا منه إعداد الرد من جديد على صفحته.</translation>
    </message>
    <message>
        <source>Call a person you know there and check the new key together.</source>
        <translation>يُرجى الاتصال بشخص معروف هناك والتحقق من المفتاح الجديد معًا.</translation>
    </message>
    <message>
        <source>Call or meet a person you know there and check the key together.</source>
        <translation>يُرجى الاتصال بشخص معروف هناك أو لقاؤه والتحقق من المفتاح معًا.</translation>
    </message>
    <message>
        <source>Call or meet a person you know there, check the key, then open the file again.</source>
        <translation>يُرجى الاتصال بشخص معروف هناك أو لقاؤه والتحقق من المفتاح، ثم فتح الملف من جديد.</translation>
    </message>
    <message>
        <source>Change it a little, then go on.</source>
        <translation>يكفي تغييرها قليلًا ثم المتابعة.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language while you wait.</source>
        <translation>تحقق من Caps Lock ومن لغة لوحة المفاتيح وأنت تنتظر.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, then type it again.</source>
        <translation>يُرجى النظر إلى Caps Lock وإلى لغة لوحة المفاتيح، ثم الكتابة من جديد.</translation>
    </message>
    <message>
        <source>Check that it is a file and that the stick is still there, then add it again.</source>
        <translation>تحقق من أنه ملف وأن الذاكرة ما زالت موصولة، ثم أضفه مرة أخرى.</translation>
    </message>
    <message>
        <source>Check that the disk is not write-protected, then try again.</source>
        <translation>يُرجى التأكد من أن القرص ليس محميًا من الكتابة، ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Check that the right disk or folder is connected, or restore a backup.</source>
        <translation>يُرجى التأكد من وصل القرص أو المجلد الصحيح، أو استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Check that the stick is plugged in, then choose the file again.</source>
        <translation>يُرجى التأكد من وصل الذاكرة، ثم اختيار الملف من جديد.</translation>
    </message>
    <message>
        <source>Check the clock of this computer, or ask the sender to check theirs.</source>
        <translation>يُرجى النظر إلى ساعة هذا الحاسوب، أو الطلب من الجهة المرسلة النظر إلى ساعتها.</translation>
    </message>
    <message>
        <source>Check the file, or choose another one.</source>
        <translation>يُرجى التحقق من الملف أو اختيار غيره.</translation>
    </message>
    <message>
        <source>Check the write protection of the stick, or choose another folder.</source>
        <translation>يُرجى النظر إلى حماية الذاكرة من الكتابة، أو اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>Choose a longer time, or another table.</source>
        <translation>اختر مدة أطول أو جدولًا آخر.</translation>
    </message>
    <message>
        <source>Choose a longer time.</source>
        <translation>اختر مدة أطول.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or open the notebook that is there.</source>
        <translation>يُرجى اختيار مجلد فارغ، أو فتح الدفتر الموجود هناك.</translation>
    </message>
    <message>
        <source>Choose another copy, or the same one from another stick.</source>
        <translation>اختر نسخة أخرى، أو النسخة نفسها من ذاكرة أخرى.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Choose another organisation, or talk with the person again.</source>
        <translation>يُرجى اختيار منظمة أخرى، أو الحديث مع الشخص من جديد.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>يُرجى اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>Choose fewer kinds of answers, or a longer time.</source>
        <translation>اختر أنواعًا أقل من الإجابات أو مدة أطول.</translation>
    </message>
    <message>
        <source>Choose the file whose name ends in .fcb, or ask the sender which one it is.</source>
        <translation>يُرجى اختيار الملف الذي ينتهي اسمه بـ .fcb، أو سؤال الجهة المرسلة أي ملف هو.</translation>
    </message>
    <message>
        <source>Choose up to fifty years, and an age from eighteen on.</source>
        <translation>اختر حتى خمسين سنة، وعمرًا من ثمانية عشر فما فوق.</translation>
    </message>
    <message>
        <source>Close practice, then add the card in your real notebook.</source>
        <translation>يُرجى إغلاق التدريب، ثم إضافة البطاقة في دفترك الحقيقي.</translation>
    </message>
    <message>
        <source>Close practice, then open the file in your real notebook.</source>
        <translation>يُرجى إغلاق التدريب، ثم فتح الملف في دفترك الحقيقي.</translation>
    </message>
    <message>
        <source>Compare the code with them once more.</source>
        <translation>قارنوا الرمز معهم مرة أخرى.</translation>
    </message>
    <message>
        <source>Copy it again from the telephone or camera, then add it.</source>
        <translation>انسخها مرة أخرى من الهاتف أو الكاميرا، ثم أضفها.</translation>
    </message>
    <message>
        <source>Copy the whole folder to a safe place, then restore the newest backup.</source>
        <translation>يُرجى نسخ المجلد كله إلى مكان آمن، ثم استعادة أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Correct single answers in the case instead.</source>
        <translation>صحّح بدلًا من ذلك الإجابات في الحالة.</translation>
    </message>
    <message>
        <source>Cut it into smaller parts, or hand it over on a stick.</source>
        <translation>قسّمه إلى أجزاء أصغر، أو سلّمه على ذاكرة محمولة.</translation>
    </message>
    <message>
        <source>Divide it into shorter files first.</source>
        <translation>قسّمه أولًا إلى ملفات أقصر.</translation>
    </message>
    <message>
        <source>Do not use the file. Call a person you know at that organisation.</source>
        <translation>من الأفضل عدم استعمال الملف. يُرجى الاتصال بشخص معروف في تلك المنظمة.</translation>
    </message>
    <message>
        <source>Every word is in the list, yet one is not yours, or not in its place.</source>
        <translation>كل كلمة موجودة في القائمة، لكن إحداها ليست من كلماتك أو ليست في مكانها.</translation>
    </message>
    <message>
        <source>Everybody gave the same answer: the table would say it of each of them.</source>
        <translation>أعطى الجميع الإجابة نفسها: سيقولها الجدول عن كل واحد منهم.</translation>
    </message>
    <message>
        <source>Everything in it is as it was.</source>
        <translation>كل ما فيها باقٍ كما كان.</translation>
    </message>
    <message>
        <source>Everything is still safe in your notebook.</source>
        <translation>كل شيء لا يزال آمنًا في الدفتر.</translation>
    </message>
    <message>
        <source>Everything saved so far is still in the notebook.</source>
        <translation>كل ما حُفظ حتى الآن ما زال في الدفتر.</translation>
    </message>
    <message>
        <source>Exactly this file is in the case already.</source>
        <translation>هذا الملف نفسه موجود في الحالة من قبل.</translation>
    </message>
    <message>
        <source>Facts, other ways and the answers to share have to be named first.</source>
        <translation>يجب أولًا ذكر الوقائع والبدائل والإجابات المراد مشاركتها.</translation>
    </message>
    <message>
        <source>FieldCase did not open it, so nothing of yours went into it.</source>
        <translation>لم يفتحه FieldCase، فلم يدخل إليه شيء منك.</translation>
    </message>
    <message>
        <source>FieldCase left everything as it is.</source>
        <translation>ترك FieldCase كل شيء كما هو.</translation>
    </message>
    <message>
        <source>FieldCase left it as it is, so that nothing more is lost.</source>
        <translation>تركه FieldCase كما هو، كي لا يضيع شيء آخر.</translation>
    </message>
    <message>
        <source>FieldCase may not write to this stick or folder.</source>
        <translation>ليس مسموحًا لـ FieldCase بالكتابة على هذه الذاكرة أو في هذا المجلد.</translation>
    </message>
    <message>
        <source>Fill in what is still empty.</source>
        <translation>أكمل ما لا يزال فارغًا.</translation>
    </message>
    <message>
        <source>Free some space or use another stick, then write it again.</source>
        <translation>يُرجى إفراغ بعض المساحة أو استعمال ذاكرة أخرى، ثم الكتابة من جديد.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>يُرجى إفراغ بعض المساحة، ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Give it to your partners, and ask them for theirs.</source>
        <translation>تُعطى إلى الشركاء، وتُطلب منهم بطاقاتهم.</translation>
    </message>
    <message>
        <source>Go back to the list and open it from there.</source>
        <translation>يُرجى العودة إلى القائمة وفتحه من هناك.</translation>
    </message>
    <message>
        <source>Go to another page, or save the original and look at it on a safe computer.</source>
        <translation>انتقل إلى صفحة أخرى، أو احفظ الأصل واعرضه على حاسوب آمن.</translation>
    </message>
    <message>
        <source>Hand the file over another way, and tell the person who looks after the place.</source>
        <translation>سلّم الملف بطريقة أخرى، وأخبر المسؤول عن المكان.</translation>
    </message>
    <message>
        <source>If the keys were erased here, restore a backup with the recovery words.</source>
        <translation>إذا كانت المفاتيح قد مُحيت هنا، فاستعد نسخة احتياطية بكلمات الاسترجاع.</translation>
    </message>
    <message>
        <source>If the work goes on, reopen it: Ctrl+Shift+W in the case.</source>
        <translation>إذا استمر العمل فأعد فتحها: Ctrl+Shift+W في الحالة.</translation>
    </message>
    <message>
        <source>If you still work here, ask a colleague who looks after the notebook. If the file dbkey.age was damaged, restore the newest backup.</source>
        <translation>إذا كنت لا تزال تعمل هنا، فاسأل الزميل الذي يعتني بالدفتر. وإذا كان الملف dbkey.age تالفًا، فاستعد أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Install the newer FieldCase on this computer, then open it again.</source>
        <translation>يُرجى تثبيت الإصدار الأحدث من FieldCase على هذا الحاسوب، ثم الفتح من جديد.</translation>
    </message>
    <message>
        <source>Install the newer FieldCase, then open the file again.</source>
        <translation>يُرجى تثبيت الإصدار الأحدث من FieldCase، ثم فتح الملف من جديد.</translation>
    </message>
    <message>
        <source>It is tried again by itself, after the pause the place asks for.</source>
        <translation>تُعاد المحاولة تلقائياً بعد المهلة التي يطلبها المكان.</translation>
    </message>
    <message>
        <source>It is tried again by itself. If it is urgent, hand the file over another way.</source>
        <translation>تُعاد المحاولة تلقائياً. إن كان الأمر عاجلاً، سلّم الملف بطريقة أخرى.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>تُرك كما هو.</translation>
    </message>
    <message>
        <source>It was not saved: FieldCase may not write to this place.</source>
        <translation>لم يُحفظ: ليس مسموحًا لـ FieldCase بالكتابة في هذا المكان.</translation>
    </message>
    <message>
        <source>It was not saved: the disk is full.</source>
        <translation>لم يُحفظ: القرص ممتلئ.</translation>
    </message>
    <message>
        <source>It was not saved: this notebook is open for reading only.</source>
        <translation>لم يُحفظ: هذا الدفتر مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>Keep only the sheets survey, choices and settings, then choose it again.</source>
        <translation>يُرجى إبقاء أوراق survey وchoices وsettings فقط ثم اختيار الملف من جديد.</translation>
    </message>
    <message>
        <source>Keep this computer as it is, and tell whoever looks after your notebooks.</source>
        <translation>يُرجى إبقاء هذا الحاسوب كما هو، وإخبار من يعتني بدفاتركم.</translation>
    </message>
    <message>
        <source>Let another colleague look after the notebook first.</source>
        <translation>اجعل زميلاً آخر يعتني بالدفتر أولاً.</translation>
    </message>
    <message>
        <source>Lock it, unlock it again, then decide to go on with it or to restore a backup.</source>
        <translation>يُرجى قفله ثم فتحه من جديد، ثم اختيار المتابعة به أو استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Look at group {number} of the four and compare it with them.</source>
        <translation>انظروا إلى المجموعة {number} من الأربع وقارنوها معهم.</translation>
    </message>
    <message>
        <source>Look at its questions and rules once more.</source>
        <translation>يُرجى النظر مرة أخرى في الأسئلة والقواعد.</translation>
    </message>
    <message>
        <source>Look at the address of this place in the settings, or hand the file over another way.</source>
        <translation>راجع عنوان هذا المكان في الإعدادات، أو سلّم الملف بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Look at the address of this place in the settings.</source>
        <translation>راجع عنوان هذا المكان في الإعدادات.</translation>
    </message>
    <message>
        <source>Look at the board again, and choose a free bed.</source>
        <translation>انظر إلى اللوحة من جديد واختر سريرًا خاليًا.</translation>
    </message>
    <message>
        <source>Look at the code once more, then type it again.</source>
        <translation>انظر إلى الرمز مرة أخرى ثم اكتبه من جديد.</translation>
    </message>
    <message>
        <source>Look at the name and password of this place in the settings.</source>
        <translation>راجع الاسم وكلمة المرور لهذا المكان في الإعدادات.</translation>
    </message>
    <message>
        <source>Look at the notebook number and the date on the sheet: a newer kit replaces an older one.</source>
        <translation>انظر إلى رقم الدفتر والتاريخ على الورقة: المجموعة الأحدث تحل محل الأقدم.</translation>
    </message>
    <message>
        <source>Look for it in a backup.</source>
        <translation>يُرجى البحث عنه في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Look for it in the list of documents.</source>
        <translation>ابحث عنه في قائمة المستندات.</translation>
    </message>
    <message>
        <source>Look in the folder that was chosen as the second place, and choose another copy.</source>
        <translation>ابحث في المجلد الذي اختير مكاناً ثانياً، واختر نسخة أخرى.</translation>
    </message>
    <message>
        <source>Look whether it was copied whole, then add it again.</source>
        <translation>انظر هل نُسخ كاملًا، ثم أضفه مرة أخرى.</translation>
    </message>
    <message>
        <source>Make a backup to another disk now, then have this disk looked at.</source>
        <translation>أنشئ الآن نسخة احتياطية على قرص آخر، ثم اطلب فحص هذا القرص.</translation>
    </message>
    <message>
        <source>Make it smaller or divide it, then add it again.</source>
        <translation>صغّره أو قسّمه، ثم أضفه مرة أخرى.</translation>
    </message>
    <message>
        <source>Make it smaller, for example a photo with fewer pixels, then add it again.</source>
        <translation>يُرجى تصغيره، كصورة بدقة أقل، ثم إضافته من جديد.</translation>
    </message>
    <message>
        <source>No second person has agreed to this, or it went already, or it is too long ago.</source>
        <translation>لم يوافق شخص ثانٍ على ذلك، أو أُرسل من قبل، أو مضى وقت طويل.</translation>
    </message>
    <message>
        <source>Nobody keeps a case for such a time.</source>
        <translation>لا أحد يحتفظ بحالة لمثل هذه المدة.</translation>
    </message>
    <message>
        <source>Nobody would be left to look after people and keys.</source>
        <translation>لن يبقى أحد يعتني بالأشخاص والمفاتيح.</translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation>لم يتغير فيه شيء.</translation>
    </message>
    <message>
        <source>Nothing in your notebook was changed.</source>
        <translation>لم يتغير شيء في دفترك.</translation>
    </message>
    <message>
        <source>Nothing is ticked that this organisation could use.</source>
        <translation>لم يُحدَّد شيء يمكن أن تستعمله هذه المنظمة.</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>لم يخرج شيء من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing left this computer. Sending there is stopped for now.</source>
        <translation>لم يغادر شيء هذا الحاسوب. الإرسال إلى هناك متوقف حاليًا.</translation>
    </message>
    <message>
        <source>Nothing left this computer. Your choices are kept.</source>
        <translation>لم يغادر شيء هذا الحاسوب. اختياراتك محفوظة.</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>لم يتغير شيء هنا.</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing is deleted however often you try.</source>
        <translation>لم يتغيّر شيء، ولا يُحذف شيء مهما حاولت.</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing is lost.</source>
        <translation>لم يتغير شيء، ولم يضع شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing was shown.</source>
        <translation>لم يتغيّر شيء ولم يُعرض شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed. What you typed is still in the form.</source>
        <translation>لم يتغيّر شيء. ما كتبته ما زال في النموذج.</translation>
    </message>
    <message>
        <source>Nothing was changed. You can try again as often as you need.</source>
        <translation>لم يتغير شيء. يمكن المحاولة مهما تكررت.</translation>
    </message>
    <message>
        <source>Nothing was changed. Your other copies may be whole.</source>
        <translation>لم يتغيّر شيء. قد تكون نسخك الأخرى سليمة.</translation>
    </message>
    <message>
        <source>Nothing was changed: an undo would take that away as well.</source>
        <translation>لم يتغير شيء: التراجع كان سيزيل ذلك أيضًا.</translation>
    </message>
    <message>
        <source>Nothing was changed: parting them now would undo that work.</source>
        <translation>لم يتغير شيء: فصلهما الآن يلغي ذلك العمل.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>لم يُمحَ شيء.</translation>
    </message>
    <message>
        <source>Nothing was kept, and nothing left this computer.</source>
        <translation>لم يُحفظ شيء ولم يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing was kept, nothing was changed.</source>
        <translation>لم يُحفظ شيء ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was lost. What you typed is still on this screen.</source>
        <translation>لم يضع شيء. ما كُتب ما زال على هذه الشاشة.</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>لم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>Nothing was prepared, and nothing left this computer.</source>
        <translation>لم يُجهَّز شيء، ولم يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing was prepared.</source>
        <translation>لم يُجهَّز شيء.</translation>
    </message>
    <message>
        <source>Nothing was prepared. That address never leaves this notebook.</source>
        <translation>لم يُجهَّز شيء. ذلك العنوان لا يغادر هذا الدفتر أبدًا.</translation>
    </message>
    <message>
        <source>Nothing was sent there, no password either.</source>
        <translation>لم يُرسل أي شيء إلى هناك، ولا حتى كلمة المرور.</translation>
    </message>
    <message>
        <source>Nothing was sent. Your choices stay here.</source>
        <translation>لم يُرسل شيء. تبقى اختياراتك هنا.</translation>
    </message>
    <message>
        <source>Nothing was shown.</source>
        <translation>لم يُعرض شيء.</translation>
    </message>
    <message>
        <source>One character or two are not as they were read out.</source>
        <translation>حرف أو حرفان ليسا كما قُرئا.</translation>
    </message>
    <message>
        <source>One of these characters never stands in a reply code.</source>
        <translation>أحد هذه الأحرف لا يرد أبدًا في رمز رد.</translation>
    </message>
    <message>
        <source>Only a supervisor or an administrator confirms a lower level.</source>
        <translation>لا يؤكد المستوى الأدنى إلا مشرف أو مدير.</translation>
    </message>
    <message>
        <source>Open a case to see who has what about that person.</source>
        <translation>افتح حالة لترى من لديه ماذا عن ذلك الشخص.</translation>
    </message>
    <message>
        <source>Open it again to see where it stands now.</source>
        <translation>يُرجى فتحه من جديد لمعرفة وضعه الآن.</translation>
    </message>
    <message>
        <source>Open it in a practice notebook. Real notebooks never take practice files.</source>
        <translation>يُفتح في دفتر تدريب. الدفاتر الحقيقية لا تستقبل ملفات التدريب أبدًا.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as .xlsx, then choose it again.</source>
        <translation>يُرجى فتحه في برنامج جداول وحفظه بصيغة .xlsx ثم اختياره من جديد.</translation>
    </message>
    <message>
        <source>Open it in the notebook that sent the referral.</source>
        <translation>يُرجى فتحه في الدفتر الذي أرسل الإحالة.</translation>
    </message>
    <message>
        <source>Open the page again, look once more, then export.</source>
        <translation>افتح الصفحة من جديد وانظر مرة أخرى ثم صدّر.</translation>
    </message>
    <message>
        <source>Photos (JPEG, PNG, WebP), PDF, plain text, WAV, MP3, M4A and OGG can be added.</source>
        <translation>يمكن إضافة الصور (JPEG وPNG وWebP) وPDF والنص العادي وWAV وMP3 وM4A وOGG.</translation>
    </message>
    <message>
        <source>Plug the stick in, or choose another folder, then write it again.</source>
        <translation>يُرجى وصل الذاكرة أو اختيار مجلد آخر، ثم الكتابة من جديد.</translation>
    </message>
    <message>
        <source>Put back a backup from before, or ask whoever looks after your installation.</source>
        <translation>استعد نسخة احتياطية سابقة، أو اسأل من يعتني بالتثبيت لديكم.</translation>
    </message>
    <message>
        <source>Read the hint beside the field, then write it down again.</source>
        <translation>اقرأ التلميح بجانب الحقل ثم اكتبه من جديد.</translation>
    </message>
    <message>
        <source>Remove some of those that wait in the inbox, then open this one again.</source>
        <translation>أزل بعض الملفات المنتظرة في الوارد ثم افتح هذا الملف مجددًا.</translation>
    </message>
    <message>
        <source>Rename or delete one of them, then choose the file again.</source>
        <translation>أعد تسمية أحدهما أو احذفه، ثم اختر الملف من جديد.</translation>
    </message>
    <message>
        <source>Save a smaller version of it, then add that one.</source>
        <translation>احفظ نسخة أصغر منها، ثم أضف تلك.</translation>
    </message>
    <message>
        <source>Save it without a password in the program it comes from, then add it again.</source>
        <translation>احفظه بلا كلمة مرور في البرنامج الذي جاء منه، ثم أضفه مرة أخرى.</translation>
    </message>
    <message>
        <source>Save it without macros and without links, then choose it again.</source>
        <translation>يُرجى حفظه بلا وحدات ماكرو وبلا روابط ثم اختياره من جديد.</translation>
    </message>
    <message>
        <source>See in the outbox where it stands. If they think otherwise now, call them.</source>
        <translation>انظروا في الصادر أين وصلت. وإذا غيّروا رأيهم الآن، فاتصلوا بهم.</translation>
    </message>
    <message>
        <source>So few people agreed to be counted that somebody could be recognised.</source>
        <translation>وافق على العدّ عدد قليل جدًا بحيث قد يُعرف أحدهم.</translation>
    </message>
    <message>
        <source>Some parts of this file have not arrived yet.</source>
        <translation>بعض أجزاء هذا الملف لم تصل بعد.</translation>
    </message>
    <message>
        <source>Somebody else has to look at this: a supervisor, data officer or administrator.</source>
        <translation>يجب أن ينظر شخص آخر في هذا: مشرف أو مسؤول بيانات أو مدير.</translation>
    </message>
    <message>
        <source>Somebody worked on meanwhile, and the figures are no longer those you looked at.</source>
        <translation>عمل أحدهم في هذه الأثناء، ولم تعد الأرقام هي التي نظرت إليها.</translation>
    </message>
    <message>
        <source>Somebody wrote down that this case has to be kept.</source>
        <translation>دوّن أحدهم أنه يجب الاحتفاظ بهذه الحالة.</translation>
    </message>
    <message>
        <source>Something happened that FieldCase did not expect.</source>
        <translation>حدث شيء لم يتوقعه FieldCase.</translation>
    </message>
    <message>
        <source>Something of that name is there already.</source>
        <translation>يوجد شيء بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>Something was written in the case since.</source>
        <translation>كُتب شيء في الحالة منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Statistics are for those who lead or answer for the work.</source>
        <translation>الإحصاءات لمن يقود العمل أو يُسأل عنه.</translation>
    </message>
    <message>
        <source>Stop working on this computer, and talk to the person who looks after the notebook.</source>
        <translation>توقف عن العمل على هذا الحاسوب، وتحدث إلى من يعتني بالدفتر.</translation>
    </message>
    <message>
        <source>Take it out of the message or the answers, then try again.</source>
        <translation>احذفه من الرسالة أو من الإجابات، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Take some of them out, and send those in another referral.</source>
        <translation>أزل بعضها وأرسله في إحالة أخرى.</translation>
    </message>
    <message>
        <source>Talk about consent first. Saying no changes nothing about other help.</source>
        <translation>الحديث عن الموافقة أولًا. قول «لا» لا يغيّر شيئًا في أي مساعدة أخرى.</translation>
    </message>
    <message>
        <source>Tell the sender that it reached you, then delete it from the stick.</source>
        <translation>يُرجى إخبار الجهة المرسلة بأنه وصل إليك، ثم حذفه من الذاكرة.</translation>
    </message>
    <message>
        <source>That file was not touched, and ours lies safely in the outbox.</source>
        <translation>لم يُمَسّ ذلك الملف، وملفنا محفوظ بأمان في صندوق الصادر.</translation>
    </message>
    <message>
        <source>That is one share. Type a second one after it.</source>
        <translation>هذا جزء واحد. اكتب بعده جزءًا ثانيًا.</translation>
    </message>
    <message>
        <source>That passphrase did not open it.</source>
        <translation>لم تفتح عبارة المرور هذه الدفتر.</translation>
    </message>
    <message>
        <source>The address of a safe house stands in what was to be sent.</source>
        <translation>يظهر عنوان بيت آمن في ما كان سيُرسل.</translation>
    </message>
    <message>
        <source>The answers of this case are whole.</source>
        <translation>إجابات هذه الحالة سليمة.</translation>
    </message>
    <message>
        <source>The card of this organisation is out of date.</source>
        <translation>انتهت صلاحية بطاقة هذه المنظمة.</translation>
    </message>
    <message>
        <source>The cases are still there, encrypted as before.</source>
        <translation>الحالات لا تزال موجودة، مشفّرة كما كانت.</translation>
    </message>
    <message>
        <source>The closing is kept and waits.</source>
        <translation>طلب الإغلاق محفوظ وينتظر.</translation>
    </message>
    <message>
        <source>The consent that came with this file does not cover you, or has ended.</source>
        <translation>الموافقة التي جاءت مع هذا الملف لا تشمل منظمتك، أو انتهت.</translation>
    </message>
    <message>
        <source>The copy could not be written there.</source>
        <translation>تعذّرت كتابة النسخة هناك.</translation>
    </message>
    <message>
        <source>The day until which this case is kept has not come.</source>
        <translation>لم يحن بعد اليوم الذي تُحفظ هذه الحالة حتى حلوله.</translation>
    </message>
    <message>
        <source>The disk of this computer did not take what was to be saved.</source>
        <translation>لم يقبل قرص هذا الحاسوب ما كان يجب حفظه.</translation>
    </message>
    <message>
        <source>The documents together are too large for one file.</source>
        <translation>المستندات معًا أكبر من أن يحملها ملف واحد.</translation>
    </message>
    <message>
        <source>The earlier level stays as it is.</source>
        <translation>يبقى المستوى السابق كما هو.</translation>
    </message>
    <message>
        <source>The file is larger than the place takes.</source>
        <translation>الملف أكبر مما يقبله هذا المكان.</translation>
    </message>
    <message>
        <source>The file is not as it was when it was added.</source>
        <translation>لم يعد الملف كما كان عند إضافته.</translation>
    </message>
    <message>
        <source>The file lies safely in the outbox; nothing was sent twice.</source>
        <translation>الملف محفوظ بأمان في صندوق الصادر؛ لم يُرسل شيء مرتين.</translation>
    </message>
    <message>
        <source>The finished file is kept safely in your outbox.</source>
        <translation>الملف الجاهز محفوظ بأمان في الصادر.</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>المجلد غير موجود.</translation>
    </message>
    <message>
        <source>The key file of this person is damaged. No passphrase can open it.</source>
        <translation>ملف مفتاح هذا الشخص تالف. لا تفتحه أي عبارة مرور.</translation>
    </message>
    <message>
        <source>The key file of this person is not in the notebook&apos;s folder.</source>
        <translation>ملف مفتاح هذا الشخص ليس في مجلد الدفتر.</translation>
    </message>
    <message>
        <source>The key of the sender has not been checked yet.</source>
        <translation>لم يُتحقق من مفتاح الجهة المرسلة بعد.</translation>
    </message>
    <message>
        <source>The key of this organisation has not been checked yet.</source>
        <translation>لم يُتحقق من مفتاح هذه المنظمة بعد.</translation>
    </message>
    <message>
        <source>The key of this organisation is not the one that was checked.</source>
        <translation>ليس مفتاح هذه المنظمة هو الذي جرى التحقق منه.</translation>
    </message>
    <message>
        <source>The keys of this notebook are damaged: the file dbkey.age.</source>
        <translation>مفاتيح هذا الدفتر تالفة: الملف dbkey.age.</translation>
    </message>
    <message>
        <source>The keys of this notebook are not in its folder: the file dbkey.age.</source>
        <translation>مفاتيح هذا الدفتر ليست في مجلده: الملف dbkey.age.</translation>
    </message>
    <message>
        <source>The list of the whole office is for supervisors, data officers, administrators.</source>
        <translation>قائمة المكتب كله للمشرفين ومسؤولي البيانات والإداريين.</translation>
    </message>
    <message>
        <source>The notebook was locked before this was finished.</source>
        <translation>قُفل الدفتر قبل أن ينتهي ذلك.</translation>
    </message>
    <message>
        <source>The organisation that signed this file is not in your directory.</source>
        <translation>المنظمة التي وقّعت هذا الملف ليست في دليلك.</translation>
    </message>
    <message>
        <source>The organisation that signed this file is not in your directory. It calls itself “{name}”; nothing proves that yet.</source>
        <translation>المنظمة التي وقّعت هذا الملف غير موجودة في دليلكم. تسمّي نفسها «{name}»، ولا شيء يثبت ذلك بعد.</translation>
    </message>
    <message>
        <source>The person has not agreed to this purpose.</source>
        <translation>لم يوافق الشخص على هذا الغرض.</translation>
    </message>
    <message>
        <source>The person said that this organisation must not know.</source>
        <translation>قال الشخص إن هذه المنظمة يجب ألا تعرف.</translation>
    </message>
    <message>
        <source>The place could not be used.</source>
        <translation>تعذّر استخدام هذا المكان.</translation>
    </message>
    <message>
        <source>The place did not take the name and password it was given.</source>
        <translation>لم يقبل المكان الاسم وكلمة المرور المقدّمين.</translation>
    </message>
    <message>
        <source>The place does not answer at the moment.</source>
        <translation>المكان لا يستجيب في الوقت الحالي.</translation>
    </message>
    <message>
        <source>The place gave an answer that makes no sense here.</source>
        <translation>أعطى المكان جواباً غير مفهوم هنا.</translation>
    </message>
    <message>
        <source>The place has no space left.</source>
        <translation>لم تعد في المكان مساحة.</translation>
    </message>
    <message>
        <source>The place is busy and asks to come back later.</source>
        <translation>المكان مشغول ويطلب العودة لاحقاً.</translation>
    </message>
    <message>
        <source>The place let you in, but does not let you leave files.</source>
        <translation>سمح لك المكان بالدخول، لكنه لا يسمح بترك ملفات.</translation>
    </message>
    <message>
        <source>The record of changes is not as FieldCase wrote it.</source>
        <translation>سجل التغييرات ليس كما كتبه FieldCase.</translation>
    </message>
    <message>
        <source>The referral has moved on since, so this answer changes nothing.</source>
        <translation>تقدمت الإحالة منذ ذلك الحين، فلا يغيّر هذا الرد شيئًا.</translation>
    </message>
    <message>
        <source>The signature does not belong to the organisation it names.</source>
        <translation>لا يعود التوقيع إلى المنظمة المذكورة فيه.</translation>
    </message>
    <message>
        <source>The stick or folder is full.</source>
        <translation>الذاكرة ممتلئة أو المجلد ممتلئ.</translation>
    </message>
    <message>
        <source>The stick or folder is not there any more.</source>
        <translation>لم تعد الذاكرة أو المجلد هناك.</translation>
    </message>
    <message>
        <source>The suggested level stays until then.</source>
        <translation>يبقى المستوى المقترح حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The table is laid out too finely for so few people.</source>
        <translation>الجدول مقسّم بدقة أكثر مما يسمح به عدد قليل كهذا.</translation>
    </message>
    <message>
        <source>The words are whole, but they belong to another recovery kit.</source>
        <translation>الكلمات كاملة، لكنها لمجموعة استرجاع أخرى.</translation>
    </message>
    <message>
        <source>There is no complete notebook in this place.</source>
        <translation>لا دفتر كاملًا في هذا المكان.</translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation>يوجد شيء في هذا المجلد من قبل.</translation>
    </message>
    <message>
        <source>These are not yet the words of a recovery kit.</source>
        <translation>هذه ليست بعد كلمات مجموعة استرجاع.</translation>
    </message>
    <message>
        <source>This PDF asks for a password of its own.</source>
        <translation>يطلب ملف PDF هذا كلمة مرور خاصة به.</translation>
    </message>
    <message>
        <source>This PDF has too many pages for this.</source>
        <translation>في ملف PDF هذا صفحات أكثر مما يسمح به ذلك.</translation>
    </message>
    <message>
        <source>This PDF is not whole, or is not really a PDF.</source>
        <translation>ملف PDF هذا غير كامل، أو ليس PDF حقًا.</translation>
    </message>
    <message>
        <source>This answer cannot be kept in this form.</source>
        <translation>لا يمكن حفظ هذه الإجابة بهذا الشكل.</translation>
    </message>
    <message>
        <source>This answer is already written down.</source>
        <translation>هذا الرد مسجل من قبل.</translation>
    </message>
    <message>
        <source>This answer was made on the page of a newer FieldCase.</source>
        <translation>أُعدّ هذا الرد على صفحة إصدار أحدث من FieldCase.</translation>
    </message>
    <message>
        <source>This answer was not kept; everything before it was.</source>
        <translation>لم تُحفظ هذه الإجابة؛ كل ما قبلها محفوظ.</translation>
    </message>
    <message>
        <source>This answers no file that left this notebook.</source>
        <translation>هذا لا يجيب عن أي ملف خرج من هذا الدفتر.</translation>
    </message>
    <message>
        <source>This bed is taken, or the person has another.</source>
        <translation>هذا السرير مشغول، أو للشخص سرير آخر.</translation>
    </message>
    <message>
        <source>This case is closed; it can be read.</source>
        <translation>هذه الحالة مغلقة؛ يمكن قراءتها.</translation>
    </message>
    <message>
        <source>This case was handed over; another organisation writes in it now.</source>
        <translation>سُلّمت هذه الحالة؛ وتكتب فيها الآن جهة أخرى.</translation>
    </message>
    <message>
        <source>This copy is not as FieldCase wrote it: a part was changed, or is missing.</source>
        <translation>هذه النسخة ليست كما كتبها FieldCase: تغيّر جزء منها أو هو ناقص.</translation>
    </message>
    <message>
        <source>This copy of FieldCase came without the page that opens such a file in a browser.</source>
        <translation>جاءت هذه النسخة من FieldCase من دون الصفحة التي تفتح ملفًا كهذا في المتصفح.</translation>
    </message>
    <message>
        <source>This document is not as it was added.</source>
        <translation>لم يعد هذا المستند كما أُضيف.</translation>
    </message>
    <message>
        <source>This does not fit the file that you gave them.</source>
        <translation>هذا لا يطابق الملف الذي أعطيتموه لهم.</translation>
    </message>
    <message>
        <source>This entry does not fit what is written down already.</source>
        <translation>هذا القيد لا يتفق مع ما هو مكتوب.</translation>
    </message>
    <message>
        <source>This file cannot be read from where it is.</source>
        <translation>لا يمكن قراءة هذا الملف من مكانه.</translation>
    </message>
    <message>
        <source>This file cannot be read, or is empty.</source>
        <translation>تتعذّر قراءة هذا الملف أو أنه فارغ.</translation>
    </message>
    <message>
        <source>This file carries a date in the future.</source>
        <translation>يحمل هذا الملف تاريخًا في المستقبل.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>لم تتيسر قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>هذا الملف فارغ.</translation>
    </message>
    <message>
        <source>This file is larger than 10 MB.</source>
        <translation>هذا الملف أكبر من 10 ميغابايت.</translation>
    </message>
    <message>
        <source>This file is larger than 50 MB.</source>
        <translation>هذا الملف أكبر من 50 م.ب.</translation>
    </message>
    <message>
        <source>This file is larger than FieldCase opens.</source>
        <translation>هذا الملف أكبر مما يفتحه FieldCase.</translation>
    </message>
    <message>
        <source>This file is locked with a passphrase, not with your key.</source>
        <translation>هذا الملف مقفل بعبارة مرور، لا بمفتاحك.</translation>
    </message>
    <message>
        <source>This file is not a spreadsheet that can be read.</source>
        <translation>هذا الملف ليس جدول بيانات يمكن قراءته.</translation>
    </message>
    <message>
        <source>This file is too old to be opened.</source>
        <translation>هذا الملف أقدم من أن يُفتح.</translation>
    </message>
    <message>
        <source>This file needs a newer FieldCase.</source>
        <translation>يحتاج هذا الملف إلى إصدار أحدث من FieldCase.</translation>
    </message>
    <message>
        <source>This file was changed on the way, or a part of it is missing.</source>
        <translation>تغيّر هذا الملف في الطريق، أو ينقصه جزء.</translation>
    </message>
    <message>
        <source>This file was made for another organisation.</source>
        <translation>أُعدّ هذا الملف لمنظمة أخرى.</translation>
    </message>
    <message>
        <source>This file was opened here before.</source>
        <translation>فُتح هذا الملف هنا من قبل.</translation>
    </message>
    <message>
        <source>This form cannot be used as it is.</source>
        <translation>لا يمكن استخدام هذه الاستمارة كما هي.</translation>
    </message>
    <message>
        <source>This is a practice card of a made-up organisation.</source>
        <translation>هذه بطاقة تدريب لمنظمة مختلقة.</translation>
    </message>
    <message>
        <source>This is a practice file with made-up people.</source>
        <translation>هذا ملف تدريب فيه أشخاص مختلقون.</translation>
    </message>
    <message>
        <source>This is a real card, and this is a practice notebook.</source>
        <translation>هذه بطاقة حقيقية، وهذا دفتر تدريب.</translation>
    </message>
    <message>
        <source>This is a real file, and this is a practice notebook.</source>
        <translation>هذا ملف حقيقي، وهذا دفتر تدريب.</translation>
    </message>
    <message>
        <source>This is an answer to something that was not sent from this notebook.</source>
        <translation>هذا رد على شيء لم يُرسل من هذا الدفتر.</translation>
    </message>
    <message>
        <source>This is no longer in the notebook.</source>
        <translation>لم يعد هذا في الدفتر.</translation>
    </message>
    <message>
        <source>This is not a FieldCase file.</source>
        <translation>ليس هذا ملف FieldCase.</translation>
    </message>
    <message>
        <source>This is not a contact card, or it was changed on the way.</source>
        <translation>ليست هذه بطاقة تواصل، أو تغيّرت في الطريق.</translation>
    </message>
    <message>
        <source>This is not a copy that FieldCase made.</source>
        <translation>هذه ليست نسخة صنعها FieldCase.</translation>
    </message>
    <message>
        <source>This is not a kind of file that can be kept here, whatever its name says.</source>
        <translation>هذا ليس نوعًا من الملفات يمكن حفظه هنا، مهما قال اسمه.</translation>
    </message>
    <message>
        <source>This is not the code of the case.</source>
        <translation>هذا ليس رمز الحالة.</translation>
    </message>
    <message>
        <source>This is not the notebook you know: somebody put another one in its place.</source>
        <translation>ليس هذا الدفتر الذي تعرفه: وضع شخص ما دفتراً آخر مكانه.</translation>
    </message>
    <message>
        <source>This is your own card.</source>
        <translation>هذه بطاقتك أنت.</translation>
    </message>
    <message>
        <source>This notebook holds as many versions of forms as it can.</source>
        <translation>يضم هذا الدفتر أقصى عدد من إصدارات الاستمارات.</translation>
    </message>
    <message>
        <source>This notebook is already open in another window.</source>
        <translation>هذا الدفتر مفتوح في نافذة أخرى.</translation>
    </message>
    <message>
        <source>This notebook is no longer sealed to you.</source>
        <translation>لم يعد هذا الدفتر مختوماً لك.</translation>
    </message>
    <message>
        <source>This page takes too long to draw.</source>
        <translation>رسم هذه الصفحة يستغرق وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>This part of the case is not for your role.</source>
        <translation>هذا الجزء من الحالة ليس لدورك.</translation>
    </message>
    <message>
        <source>This picture has more than 50 million dots.</source>
        <translation>في هذه الصورة أكثر من 50 مليون نقطة.</translation>
    </message>
    <message>
        <source>This picture is not whole.</source>
        <translation>هذه الصورة غير كاملة.</translation>
    </message>
    <message>
        <source>This question is asked by colleagues with another role.</source>
        <translation>هذا السؤال يطرحه زملاء لهم دور آخر.</translation>
    </message>
    <message>
        <source>This spreadsheet holds macros, or reaches out to other files.</source>
        <translation>يحتوي هذا الجدول على وحدات ماكرو أو يتصل بملفات أخرى.</translation>
    </message>
    <message>
        <source>This spreadsheet is too large.</source>
        <translation>هذا الجدول كبير جدًا.</translation>
    </message>
    <message>
        <source>This was already decided, or it has moved on.</source>
        <translation>تقرر هذا من قبل، أو تقدّم إلى خطوة أخرى.</translation>
    </message>
    <message>
        <source>Tick what the person agreed to share, or ask for more consent.</source>
        <translation>يُرجى تحديد ما وافق الشخص على مشاركته، أو السؤال عن موافقة أوسع.</translation>
    </message>
    <message>
        <source>Too many sealed files wait already.</source>
        <translation>هناك ملفات مختومة كثيرة تنتظر بالفعل.</translation>
    </message>
    <message>
        <source>Try again, or hand the file over another way.</source>
        <translation>حاول مرة أخرى، أو سلّم الملف بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, copy the details for a helper.</source>
        <translation>يُرجى المحاولة من جديد. إذا تكرر ذلك، يمكن نسخ التفاصيل لمن يساعد.</translation>
    </message>
    <message>
        <source>Two columns of this spreadsheet have the same name.</source>
        <translation>عمودان في هذا الجدول يحملان الاسم نفسه.</translation>
    </message>
    <message>
        <source>Two people erase somebody: one asks, another one does it.</source>
        <translation>يمحو الشخصَ اثنان: أحدهما يطلب والآخر ينفذ.</translation>
    </message>
    <message>
        <source>Type the 24 words in their order, or two of the three shares one after the other.</source>
        <translation>اكتب الكلمات الأربع والعشرين بترتيبها، أو جزأين من الأجزاء الثلاثة واحداً بعد الآخر.</translation>
    </message>
    <message>
        <source>Undo later joinings first, or put the name and facts back as they were, then try again.</source>
        <translation>تراجعوا أولًا عن عمليات الضم اللاحقة، أو أعيدوا الاسم والمعلومات كما كانت، ثم حاولوا من جديد.</translation>
    </message>
    <message>
        <source>Unlock it, then do it again.</source>
        <translation>يُرجى فتحه ثم إعادة ذلك.</translation>
    </message>
    <message>
        <source>Use another stick or folder. This one may not be reliable.</source>
        <translation>يُرجى استعمال ذاكرة أخرى أو مجلد آخر. قد لا يُعتمد على هذه.</translation>
    </message>
    <message>
        <source>Use it in a practice notebook only.</source>
        <translation>تُستعمل في دفتر تدريب فقط.</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>يُرجى استعمال النافذة الأخرى، أو إغلاقها أولًا.</translation>
    </message>
    <message>
        <source>Use the recovery words, or ask a colleague who looks after the notebook for new keys.</source>
        <translation>استخدم كلمات الاسترجاع، أو اطلب مفاتيح جديدة من زميل يعتني بالدفتر.</translation>
    </message>
    <message>
        <source>Wait for the day, or choose another reason if there is one.</source>
        <translation>انتظر ذلك اليوم، أو اختر سببًا آخر إن وُجد.</translation>
    </message>
    <message>
        <source>Wait until more people have come, or choose a time that joins both.</source>
        <translation>انتظر حتى يأتي مزيد من الأشخاص، أو اختر مدة تجمع الاثنتين.</translation>
    </message>
    <message>
        <source>What was decided before still counts.</source>
        <translation>ما تقرر من قبل ما زال ساريًا.</translation>
    </message>
    <message>
        <source>What was read back is not what was written, or another file has that name.</source>
        <translation>ما قُرئ من جديد ليس ما كُتب، أو يوجد ملف آخر بهذا الاسم.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>ما حُفظ من قبل آمن.</translation>
    </message>
    <message>
        <source>What was saved before is safe. From now on this notebook is only read.</source>
        <translation>ما حُفظ من قبل في أمان. من الآن يُقرأ هذا الدفتر فقط.</translation>
    </message>
    <message>
        <source>What you typed is still on this screen.</source>
        <translation>ما كُتب ما زال على هذه الشاشة.</translation>
    </message>
    <message>
        <source>Whoever answered could not prove to be the place you know.</source>
        <translation>من أجاب لم يستطع إثبات أنه المكان الذي تعرفه.</translation>
    </message>
    <message>
        <source>Whoever holds it back says first that it need not be kept longer.</source>
        <translation>على من يحتفظ بها أن يقول أولًا إنه لا يلزم الاحتفاظ بها أكثر.</translation>
    </message>
    <message>
        <source>Word {number} is not in the list of recovery words.</source>
        <translation>الكلمة رقم {number} ليست في قائمة كلمات الاسترجاع.</translation>
    </message>
    <message>
        <source>Work went on with this person since the records were joined.</source>
        <translation>استمر العمل مع هذا الشخص منذ ضم السجلين.</translation>
    </message>
    <message>
        <source>You find it in the outbox, in the history of the referral.</source>
        <translation>تجدونه في الصادر، في سجل الإحالة.</translation>
    </message>
    <message>
        <source>You find it in your inbox or in the case.</source>
        <translation>يوجد في الوارد أو في الحالة.</translation>
    </message>
    <message>
        <source>Your passphrase was not the difficulty, and FieldCase changed nothing.</source>
        <translation>لم تكن عبارة مرورك هي الصعوبة، ولم يغيّر FieldCase شيئاً.</translation>
    </message>
    <message>
        <source>Your role in this notebook does not include this.</source>
        <translation>دورك في هذا الدفتر لا يشمل ذلك.</translation>
    </message>
</context>
<context>
    <name>Must not know</name>
    <message>
        <source>Add</source>
        <translation>أضف</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>أضف منظمة</translation>
    </message>
    <message>
        <source>Add an organisation…</source>
        <translation>أضف منظمة…</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>اسم شخص</translation>
    </message>
    <message>
        <source>Nobody was named yet.</source>
        <translation>لم يُذكر أحد بعد.</translation>
    </message>
    <message>
        <source>People and organisations who must not learn that we are in contact. Referrals to an organisation on this list are stopped.</source>
        <translation>أشخاص ومنظمات يجب ألا يعرفوا أننا على اتصال. تُوقف الإحالات إلى أي منظمة في هذه القائمة.</translation>
    </message>
    <message>
        <source>Said in the interview: {who}</source>
        <translation>قيل في المقابلة: {who}</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>أزل {name} من القائمة</translation>
    </message>
    <message>
        <source>Who must not know</source>
        <translation>من يجب ألا يعرف</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>FieldCase</source>
        <translation>FieldCase</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Outbox &amp; inbox</source>
        <translation>الصادر والوارد</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>المأوى</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>{place}, %n item(s) waiting</source>
        <translation>
            <numerusform>{place}، لا شيء ينتظر</numerusform>
            <numerusform>{place}، عنصر واحد ينتظر</numerusform>
            <numerusform>{place}، عنصران ينتظران</numerusform>
            <numerusform>{place}، %n عناصر تنتظر</numerusform>
            <numerusform>{place}، %n عنصرًا ينتظر</numerusform>
            <numerusform>{place}، %n عنصر ينتظر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Need to know</name>
    <message>
        <source>For reading only. Your reason goes into the record, and to the supervisor at once.</source>
        <translation>للقراءة فقط. يُكتب سببك في السجل ويصل إلى المشرف فورًا.</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>اطّلعتُ عليه</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>لا داعي</translation>
    </message>
    <message>
        <source>Not everything here is for your role</source>
        <translation>ليس كل ما هنا لدورك</translation>
    </message>
    <message>
        <source>Open for four hours</source>
        <translation>افتح لأربع ساعات</translation>
    </message>
    <message>
        <source>Open to you until {moment}</source>
        <translation>مفتوح لك حتى {moment}</translation>
    </message>
    <message>
        <source>Open with a reason…</source>
        <translation>افتح بسبب…</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>اعرض الحالة</translation>
    </message>
    <message>
        <source>The supervisor and {name} see that you opened it.</source>
        <translation>يرى المشرف و{name} أنك فتحتها.</translation>
    </message>
    <message>
        <source>What others asked is not for your role.</source>
        <translation>ما سأل عنه آخرون ليس لدورك.</translation>
    </message>
    <message>
        <source>What others planned is not for your role.</source>
        <translation>ما خطط له آخرون ليس لدورك.</translation>
    </message>
    <message>
        <source>Your reason: what you need to know now, what for</source>
        <translation>سببك: ما الذي تحتاج معرفته الآن ولأي غرض</translation>
    </message>
    <message>
        <source>{moment}: {reason}</source>
        <translation>{moment}: {reason}</translation>
    </message>
    <message>
        <source>{name} leads this case. Each role sees what its work needs, nothing is lost.</source>
        <translation>{name} يقود هذه الحالة. يرى كل دور ما يحتاجه عمله، ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>{name} opened {code} with a reason</source>
        <translation>{name} فتح {code} بسبب</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Discard</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>For colleagues who may open this case. A note is never part of a referral.</source>
        <translation>للزملاء الذين يمكنهم فتح هذه الحالة. الملاحظة ليست أبدًا جزءًا من إحالة.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation>عمَّ تدور الملاحظة</translation>
    </message>
    <message>
        <source>{organisation} gets it with “Send what I added”, as far as the person agreed.</source>
        <translation>تصل إلى {organisation} عبر «أرسل ما أضفته» بقدر ما وافق الشخص.</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>Helps with: {services}</source>
        <translation>تساعد في: {services}</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>تغيّر المفتاح</translation>
    </message>
    <message>
        <source>Key checked by call</source>
        <translation>جرى التحقق من المفتاح باتصال</translation>
    </message>
    <message>
        <source>Key checked by video</source>
        <translation>تم التحقق من المفتاح بالفيديو</translation>
    </message>
    <message>
        <source>Key checked by {worker} with {person}: {day}</source>
        <translation>جرى التحقق من المفتاح: {worker} مع {person}، {day}</translation>
    </message>
    <message>
        <source>Key checked by {worker}: {day}</source>
        <translation>جرى التحقق من المفتاح: {worker}، {day}</translation>
    </message>
    <message>
        <source>Key checked in person</source>
        <translation>جرى التحقق من المفتاح شخصيًا</translation>
    </message>
    <message>
        <source>Key not checked yet</source>
        <translation>لم يُتحقق من المفتاح بعد</translation>
    </message>
    <message>
        <source>Key withdrawn</source>
        <translation>سُحب المفتاح</translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation>لا بطاقة بعد</translation>
    </message>
</context>
<context>
    <name>Our keys</name>
    <message numerus="yes">
        <source>%n file(s) for partners wait in the outbox.</source>
        <translation>
            <numerusform>لا ينتظر أي ملف للشركاء في الصادر.</numerusform>
            <numerusform>ينتظر ملف واحد لشريك في الصادر.</numerusform>
            <numerusform>ينتظر ملفان للشركاء في الصادر.</numerusform>
            <numerusform>تنتظر %n ملفات للشركاء في الصادر.</numerusform>
            <numerusform>ينتظر %n ملفًا للشركاء في الصادر.</numerusform>
            <numerusform>ينتظر %n ملف للشركاء في الصادر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) can write to you, because you checked keys.</source>
        <translation>
            <numerusform>لا يستطيع أي شريك الكتابة إليك بعد.</numerusform>
            <numerusform>يستطيع شريك واحد الكتابة إليك لأنكما تحققتما من المفاتيح.</numerusform>
            <numerusform>يستطيع شريكان الكتابة إليك لأنكم تحققتم من المفاتيح.</numerusform>
            <numerusform>يستطيع %n شركاء الكتابة إليك لأنكم تحققتم من المفاتيح.</numerusform>
            <numerusform>يستطيع %n شريكًا الكتابة إليك لأنكم تحققتم من المفاتيح.</numerusform>
            <numerusform>يستطيع %n شريك الكتابة إليك لأنكم تحققتم من المفاتيح.</numerusform>
        </translation>
    </message>
    <message>
        <source>A partner can scan it and paste the text in their directory. It is no secret; check the numbers together afterwards.</source>
        <translation>يستطيع الشريك مسحه ولصق النص في دليله. ليس سرًا؛ تحققا من الأرقام معًا بعد ذلك.</translation>
    </message>
    <message>
        <source>A statement that ends our keys</source>
        <translation>بيان ينهي مفاتيحنا</translation>
    </message>
    <message>
        <source>Every partner whose key you checked gets a file with the new card. Until they open it, they cannot read what you sign with the new keys. What they sealed for the old keys can still be opened here.</source>
        <translation>يحصل كل شريك تحققت من مفتاحه على ملف فيه البطاقة الجديدة. وإلى أن يفتحه لا يستطيع قراءة ما توقّعه بالمفاتيح الجديدة. أما ما ختمه للمفاتيح القديمة فيبقى فتحه ممكنًا هنا.</translation>
    </message>
    <message>
        <source>Keep it on paper with the recovery words. If a computer is stolen, give it to your partners: from then on they refuse everything signed with these keys. Whoever finds it can do nothing else with it.</source>
        <translation>احفظه على ورق مع كلمات الاستعادة. إذا سُرق حاسوب فأعطه لشركائك: منذ ذلك الحين لا يقبلون شيئًا موقّعًا بهذه المفاتيح. ومن يجده لا يستطيع فعل شيء آخر به.</translation>
    </message>
    <message>
        <source>Large files</source>
        <translation>ملفات كبيرة</translation>
    </message>
    <message>
        <source>Made: {day}. Partners can use them until {end}.</source>
        <translation>أُنشئت: {day}. يمكن للشركاء استخدامها حتى: {end}.</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>إنشاء مفاتيح جديدة</translation>
    </message>
    <message>
        <source>Make new keys now?</source>
        <translation>إنشاء مفاتيح جديدة الآن؟</translation>
    </message>
    <message>
        <source>Make new keys…</source>
        <translation>إنشاء مفاتيح جديدة…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>مفاتيح جديدة</translation>
    </message>
    <message>
        <source>New keys are in use.</source>
        <translation>المفاتيح الجديدة قيد الاستخدام.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Once a year, when a worker with access leaves, or when a computer is lost. Old keys are kept for reading.</source>
        <translation>مرة في السنة، أو عند مغادرة عامل له حق الوصول، أو عند فقدان حاسوب. تُحفظ المفاتيح القديمة للقراءة.</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>فتح الصادر</translation>
    </message>
    <message>
        <source>Otherwise up to 200 MB. Large files take minutes on a slow computer.</source>
        <translation>وإلا فحتى 200 ميغابايت. تستغرق الملفات الكبيرة دقائق على حاسوب بطيء.</translation>
    </message>
    <message>
        <source>Our contact card</source>
        <translation>بطاقة التواصل معنا</translation>
    </message>
    <message>
        <source>Our contact card as a pattern</source>
        <translation>بطاقة التواصل معنا على شكل رمز</translation>
    </message>
    <message>
        <source>Our keys</source>
        <translation>مفاتيحنا</translation>
    </message>
    <message>
        <source>Save it as a file…</source>
        <translation>حفظه ملفًا…</translation>
    </message>
    <message>
        <source>Show the statement</source>
        <translation>عرض البيان</translation>
    </message>
    <message>
        <source>Take in files up to 1 GB</source>
        <translation>قبول ملفات حتى 1 غيغابايت</translation>
    </message>
    <message>
        <source>The statement as a pattern</source>
        <translation>البيان على شكل رمز</translation>
    </message>
    <message>
        <source>Written as {file}</source>
        <translation>كُتب باسم {file}</translation>
    </message>
</context>
<context>
    <name>PartialDate</name>
    <message>
        <source>A day needs its month.</source>
        <translation>اليوم يحتاج إلى شهره.</translation>
    </message>
    <message>
        <source>A year has four digits, such as 2025.</source>
        <translation>السنة أربعة أرقام، مثل 2025.</translation>
    </message>
    <message>
        <source>Add a year, even a guess; the rest may stay open.</source>
        <translation>يُرجى إضافة سنة، ولو تقديرًا؛ ويمكن أن يبقى الباقي مفتوحًا.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Month not known</source>
        <translation>الشهر غير معروف</translation>
    </message>
    <message>
        <source>There is no such day. Please look at it once more.</source>
        <translation>لا يوجد يوم كهذا. يُرجى النظر إليه مرة أخرى.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>إخفاء عبارة المرور</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>A colleague who looks after the notebook can change this list.</source>
        <translation>يستطيع زميل يعتني بالدفتر تغيير هذه القائمة.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>أضف هذا الشخص</translation>
    </message>
    <message>
        <source>Called on the first page</source>
        <translation>الاسم في الصفحة الأولى</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Hand the keyboard over: everybody chooses their own passphrase, and nobody else sees it.</source>
        <translation>سلّم لوحة المفاتيح: كل شخص يختار عبارة مروره بنفسه ولا يراها غيره.</translation>
    </message>
    <message>
        <source>Has no key file here: give new keys.</source>
        <translation>لا ملف مفتاح له هنا: أعطه مفاتيح جديدة.</translation>
    </message>
    <message>
        <source>In the practice notebook everybody uses the same passphrase.</source>
        <translation>في دفتر التدريب يستخدم الجميع عبارة المرور نفسها.</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>احفظ التغييرات</translation>
    </message>
    <message>
        <source>Looks after people and keys of this notebook</source>
        <translation>يعتني بأشخاص هذا الدفتر ومفاتيحه</translation>
    </message>
    <message>
        <source>Make the new keys</source>
        <translation>أنشئ المفاتيح الجديدة</translation>
    </message>
    <message>
        <source>Making the keys</source>
        <translation>جارٍ إنشاء المفاتيح</translation>
    </message>
    <message>
        <source>Name at work</source>
        <translation>الاسم في العمل</translation>
    </message>
    <message>
        <source>New keys…</source>
        <translation>مفاتيح جديدة…</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>أزل هذا الشخص</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Roles keep honest colleagues apart and leave traces. Somebody who can open this notebook with special tools can read all of it.</source>
        <translation>الأدوار تفصل بين الزملاء الأمناء وتترك أثراً. من يستطيع فتح هذا الدفتر بأدوات خاصة يستطيع قراءته كله.</translation>
    </message>
    <message>
        <source>Somebody joins</source>
        <translation>شخص ينضم</translation>
    </message>
    <message>
        <source>The key file is deleted and the notebook&apos;s key changes. What this person wrote stays, with the name. Copies and backups this person took away still open with the passphrase of before.</source>
        <translation>يُحذف ملف المفتاح ويتغيّر مفتاح الدفتر. ما كتبه هذا الشخص يبقى مع اسمه. النسخ التي أخذها معه تُفتح كما كانت بعبارة المرور السابقة.</translation>
    </message>
    <message>
        <source>The key file of before opens nothing any more, and the notebook&apos;s key changes.</source>
        <translation>ملف المفتاح السابق لا يفتح شيئاً بعد الآن، ويتغيّر مفتاح الدفتر.</translation>
    </message>
    <message>
        <source>Whoever sees this computer can read it, before it is unlocked. Initials will do; empty shows only a number.</source>
        <translation>يستطيع كل من يرى هذا الحاسوب قراءته قبل فتحه. تكفي الأحرف الأولى؛ وإن تُرك فارغاً ظهر رقم فقط.</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (أنت)</translation>
    </message>
    <message>
        <source>{name}: change</source>
        <translation>{name}: تغيير</translation>
    </message>
    <message>
        <source>{name}: give new keys</source>
        <translation>{name}: إعطاء مفاتيح جديدة</translation>
    </message>
    <message>
        <source>{name}: remove</source>
        <translation>{name}: إزالة</translation>
    </message>
    <message>
        <source>{role} · looks after people and keys</source>
        <translation>{role} · يعتني بالأشخاص والمفاتيح</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Access key</source>
        <translation>مفتاح الوصول</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>إضافة مكان</translation>
    </message>
    <message>
        <source>Address (https://…)</source>
        <translation>العنوان (https://…)</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>الحاوية (bucket)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Compare this line with the person who looks after the server:</source>
        <translation>قارن هذا السطر مع المسؤول عن الخادم:</translation>
    </message>
    <message>
        <source>FieldCase speaks to no network before a place is added here.</source>
        <translation>لا يتصل FieldCase بأي شبكة قبل إضافة مكان هنا.</translation>
    </message>
    <message>
        <source>Folder on the server</source>
        <translation>المجلد على الخادم</translation>
    </message>
    <message>
        <source>Forget this place</source>
        <translation>نسيان هذا المكان</translation>
    </message>
    <message>
        <source>It is the same: go on</source>
        <translation>إنه مطابق: متابعة</translation>
    </message>
    <message>
        <source>Keep this place</source>
        <translation>حفظ هذا المكان</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>ترك استخدامه</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>اسم الخادم</translation>
    </message>
    <message>
        <source>Object store (S3)</source>
        <translation>مخزن كائنات (S3)</translation>
    </message>
    <message>
        <source>Our e-mail address</source>
        <translation>عنوان بريدنا الإلكتروني</translation>
    </message>
    <message>
        <source>Partners can leave sealed files for each other at a place on the network. The place sees only encrypted files with names that say nothing.</source>
        <translation>يمكن للشركاء ترك ملفات مختومة لبعضهم في مكان على الشبكة. لا يرى المكان سوى ملفات مشفّرة بأسماء لا تدل على شيء.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Places to exchange files</source>
        <translation>أماكن تبادل الملفات</translation>
    </message>
    <message>
        <source>Port (leave empty for the usual one)</source>
        <translation>المنفذ (اتركه فارغاً للمعتاد)</translation>
    </message>
    <message>
        <source>Private key (Ed25519), if you use one instead of a password</source>
        <translation>مفتاح خاص (Ed25519)، إن كنت تستخدمه بدل كلمة المرور</translation>
    </message>
    <message>
        <source>Region (leave empty for the usual one)</source>
        <translation>المنطقة (اتركها فارغة للمعتادة)</translation>
    </message>
    <message>
        <source>SFTP server</source>
        <translation>خادم SFTP</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>المفتاح السري</translation>
    </message>
    <message>
        <source>The office&apos;s mail server</source>
        <translation>خادم بريد المكتب</translation>
    </message>
    <message>
        <source>The office&apos;s own certificate authority (PEM), if it has one</source>
        <translation>سلطة الشهادات الخاصة بالمكتب (PEM)، إن وُجدت</translation>
    </message>
    <message>
        <source>The place answered and let us in.</source>
        <translation>أجاب المكان وسمح لنا بالدخول.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>جارٍ التجربة…</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>استخدامه من جديد</translation>
    </message>
    <message numerus="yes">
        <source>Used for %n organisation(s)</source>
        <translation>
            <numerusform>غير مستخدم لأي منظمة</numerusform>
            <numerusform>مستخدم لمنظمة واحدة</numerusform>
            <numerusform>مستخدم لمنظمتين</numerusform>
            <numerusform>مستخدم لـ%n منظمات</numerusform>
            <numerusform>مستخدم لـ%n منظمة</numerusform>
            <numerusform>مستخدم لـ%n منظمة</numerusform>
        </translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Web folder (WebDAV, Nextcloud)</source>
        <translation>مجلد ويب (WebDAV وNextcloud)</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>ما تسميه به</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>لم يُجب</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>لم يُستخدم بعد</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>يُجيب</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>A supervisor found the plan good</source>
        <translation>رأى أحد المشرفين أن الخطة جيدة</translation>
    </message>
    <message>
        <source>A supervisor found the plan good; it has changed since</source>
        <translation>رأى أحد المشرفين أن الخطة جيدة، وقد تغيّرت منذ ذلك الحين</translation>
    </message>
    <message>
        <source>A supervisor sent the plan back</source>
        <translation>أعاد أحد المشرفين الخطة</translation>
    </message>
    <message>
        <source>A supervisor was asked to look at the plan</source>
        <translation>طُلب من أحد المشرفين أن ينظر في الخطة</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>أضف هدفًا</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>Add this goal</source>
        <translation>أضف هذا الهدف</translation>
    </message>
    <message>
        <source>Add this step</source>
        <translation>إضافة هذه الخطوة</translation>
    </message>
    <message>
        <source>Already given</source>
        <translation>قُدّمت من قبل</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>يوم آخر…</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اطلب</translation>
    </message>
    <message>
        <source>Ask a supervisor to look at it</source>
        <translation>اطلب من مشرف أن ينظر فيها</translation>
    </message>
    <message>
        <source>Ask what is useful now. What was not asked stays “not asked”.</source>
        <translation>اسأل عمّا يفيد الآن. ما لم يُسأل عنه يبقى «لم يُسأل».</translation>
    </message>
    <message>
        <source>At the start: {baseline}</source>
        <translation>في البداية: {baseline}</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>حسب التاريخ</translation>
    </message>
    <message>
        <source>By need</source>
        <translation>حسب الحاجة</translation>
    </message>
    <message>
        <source>By referral</source>
        <translation>بإحالة</translation>
    </message>
    <message>
        <source>By worker</source>
        <translation>حسب العامل</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Cannot be met</source>
        <translation>لا يمكن تلبيتها</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>اختر سببًا</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>اختيار خدمة</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>تعذّر الوصول إليه</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation>لم يحدث</translation>
    </message>
    <message>
        <source>Does not</source>
        <translation>لا يحتاج</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>For example: call the interpreter</source>
        <translation>مثلًا: الاتصال من أجل الترجمة الشفهية</translation>
    </message>
    <message>
        <source>For the person it was good</source>
        <translation>كان جيدًا بالنسبة إلى الشخص</translation>
    </message>
    <message>
        <source>For the person it was not good</source>
        <translation>لم يكن جيدًا بالنسبة إلى الشخص</translation>
    </message>
    <message>
        <source>For the person it was so-so</source>
        <translation>كان مقبولًا بالنسبة إلى الشخص</translation>
    </message>
    <message>
        <source>For which need</source>
        <translation>لأي حاجة</translation>
    </message>
    <message>
        <source>For which need or goal</source>
        <translation>لأي حاجة أو هدف</translation>
    </message>
    <message>
        <source>Given here</source>
        <translation>تُقدَّم هنا</translation>
    </message>
    <message>
        <source>Go through the needs</source>
        <translation>مرّ على الاحتياجات</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>How did it go? (optional)</source>
        <translation>كيف جرى الأمر؟ (اختياري)</translation>
    </message>
    <message>
        <source>How far is it</source>
        <translation>إلى أين وصل</translation>
    </message>
    <message>
        <source>How far is this goal: {goal}</source>
        <translation>إلى أين وصل هذا الهدف: {goal}</translation>
    </message>
    <message>
        <source>How is it today? (optional)</source>
        <translation>كيف الحال اليوم؟ (اختياري)</translation>
    </message>
    <message>
        <source>How much (optional)</source>
        <translation>الكمية (اختياري)</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>How was it for the person? (optional)</source>
        <translation>كيف كان ذلك بالنسبة إلى الشخص؟ (اختياري)</translation>
    </message>
    <message>
        <source>How will you both see that it is reached? (optional)</source>
        <translation>كيف سترى أنت والشخص أن الهدف تحقق؟ (اختياري)</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>بكلمات الشخص</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>احفظ هذا</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Late: {day}</source>
        <translation>فات الموعد: {day}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>لُبّيت</translation>
    </message>
    <message>
        <source>Named in the interview</source>
        <translation>ذُكرت في المقابلة</translation>
    </message>
    <message>
        <source>Needs this</source>
        <translation>يحتاج هذا</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>بلا يوم محدد بعد</translation>
    </message>
    <message>
        <source>No help wanted</source>
        <translation>لا يريد مساعدة</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>لم يعد مطلوبًا</translation>
    </message>
    <message>
        <source>No need in particular</source>
        <translation>لا حاجة بعينها</translation>
    </message>
    <message>
        <source>No step yet.</source>
        <translation>لا خطوة بعد.</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>لا أحد بعينه</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>غير جيد</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>لم يُرَ</translation>
    </message>
    <message>
        <source>Not talked about</source>
        <translation>لم يُتحدث عنه</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Add the first step together with the person.</source>
        <translation>لا شيء مخطط له بعد. تُضاف الخطوة الأولى مع الشخص.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>عُرض</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>افتح من جديد</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation>يفضّل عدم الإجابة</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>اطبع…</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Reached when: {indicator}</source>
        <translation>يتحقق عندما: {indicator}</translation>
    </message>
    <message>
        <source>Say what to do, or choose a service.</source>
        <translation>يُرجى كتابة ما يلزم عمله، أو اختيار خدمة.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>رُئي</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>أعدها</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Somebody else says so</source>
        <translation>يقول ذلك شخص آخر</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>That is all for now</source>
        <translation>هذا كل شيء الآن</translation>
    </message>
    <message>
        <source>The person prefers not to say how it was</source>
        <translation>يفضّل الشخص ألا يقول كيف كان ذلك</translation>
    </message>
    <message>
        <source>The person said no</source>
        <translation>قال الشخص لا</translation>
    </message>
    <message>
        <source>The person said yes</source>
        <translation>قال الشخص نعم</translation>
    </message>
    <message>
        <source>The person says so</source>
        <translation>يقول ذلك الشخص</translation>
    </message>
    <message>
        <source>The plan is good</source>
        <translation>الخطة جيدة</translation>
    </message>
    <message>
        <source>Time or a note</source>
        <translation>وقت أو ملاحظة</translation>
    </message>
    <message>
        <source>Time or a note, such as before 14:00</source>
        <translation>وقت أو ملاحظة، مثل قبل 14:00</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Waits on others</source>
        <translation>ينتظر آخرين</translation>
    </message>
    <message>
        <source>We think so</source>
        <translation>نحن نرى ذلك</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما آلت إليه</translation>
    </message>
    <message>
        <source>What does the person want? In their own words</source>
        <translation>ماذا يريد الشخص؟ بكلماته هو</translation>
    </message>
    <message>
        <source>What it cost (optional)</source>
        <translation>التكلفة (اختياري)</translation>
    </message>
    <message>
        <source>What should they look at? (optional)</source>
        <translation>إلى ماذا ينبغي أن ينظر؟ (اختياري)</translation>
    </message>
    <message>
        <source>What the person says about it (optional)</source>
        <translation>ما يقوله الشخص عنه (اختياري)</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما يلزم عمله</translation>
    </message>
    <message>
        <source>What you want to say about it; needed when you send it back</source>
        <translation>ما تريد قوله عنها؛ وهو لازم إذا أعدتها</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>من يقوم بها</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>من يتولاها</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>من يقول ذلك</translation>
    </message>
    <message>
        <source>Without a need in particular</source>
        <translation>دون حاجة بعينها</translation>
    </message>
    <message>
        <source>Write a number, such as 2 or 12.50, or leave it empty.</source>
        <translation>اكتب رقمًا مثل 2 أو 12.50 أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation>لم تحدث</translation>
    </message>
    <message>
        <source>done</source>
        <translation>أُنجزت</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>عُرضت</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مخطط لها</translation>
    </message>
    <message>
        <source>the person said no</source>
        <translation>قال الشخص لا</translation>
    </message>
    <message>
        <source>the person said yes</source>
        <translation>قال الشخص نعم</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>{name}, {moment}</source>
        <translation>{name}، {moment}</translation>
    </message>
    <message>
        <source>{name}, {moment}: {words}</source>
        <translation>{name}، {moment}: {words}</translation>
    </message>
    <message>
        <source>{need}: in their words</source>
        <translation>{need}: بكلمات الشخص</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>Prints</name>
    <message>
        <source>Agreed to</source>
        <translation>وافق على</translation>
    </message>
    <message>
        <source>An interpreter is needed.</source>
        <translation>يلزم مترجم.</translation>
    </message>
    <message>
        <source>Copy {number}, {day}. For {who}. Keep it locked away; destroy it when it is no longer needed.</source>
        <translation>النسخة {number}، {day}. إلى {who}. احفظها في مكان مقفل وأتلفها عندما لا تعود لازمة.</translation>
    </message>
    <message>
        <source>Does it leave the office?</source>
        <translation>هل تغادر المكتب؟</translation>
    </message>
    <message>
        <source>Does not stand on the paper</source>
        <translation>لا يظهر على الورقة</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Goals, in the person’s words</source>
        <translation>الأهداف بكلمات الشخص</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>ورقة التسليم</translation>
    </message>
    <message>
        <source>I asked: paper is safe for the person to have</source>
        <translation>سألت: الورقة آمنة لدى الشخص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>اللغة: {language}</translation>
    </message>
    <message>
        <source>Look after</source>
        <translation>ما يُراعى</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>No, it stays in our team</source>
        <translation>لا، تبقى في فريقنا</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>Plan for the person</source>
        <translation>خطة للشخص</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>خطة السلامة</translation>
    </message>
    <message>
        <source>Sheet for the person</source>
        <translation>ورقة للشخص</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>ملخص</translation>
    </message>
    <message>
        <source>Summary of the case</source>
        <translation>ملخص الحالة</translation>
    </message>
    <message>
        <source>The person has not asked for a copy of this plan</source>
        <translation>لم يطلب الشخص نسخة من هذه الخطة</translation>
    </message>
    <message>
        <source>There is no paper in this language yet: {language}. Choose one they read, or tell it.</source>
        <translation>لا توجد أوراق بهذه اللغة بعد: {language}. اختر لغة يقرؤها الشخص، أو قل له ما فيها.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>ما يأتي بعد ذلك</translation>
    </message>
    <message>
        <source>What stands on it</source>
        <translation>ما يظهر عليها</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>ما تقرر</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما تمّ</translation>
    </message>
    <message>
        <source>What, and for whom</source>
        <translation>ماذا ولمن</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>إلى أين وصل</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>أي ورقة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Yes, for: {purpose}</source>
        <translation>نعم، من أجل: {purpose}</translation>
    </message>
    <message>
        <source>a word in it could be dangerous; say it in other words in the plan</source>
        <translation>قد تكون فيها كلمة خطرة؛ قلها بكلمات أخرى في الخطة</translation>
    </message>
    <message>
        <source>an address that never leaves</source>
        <translation>عنوان لا يغادر أبدًا</translation>
    </message>
    <message>
        <source>names an organisation</source>
        <translation>تذكر منظمة</translation>
    </message>
    <message>
        <source>names somebody who must not know</source>
        <translation>تذكر شخصًا يجب ألا يعرف</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>the person has not agreed to share it for this</source>
        <translation>لم يوافق الشخص على مشاركته لهذا</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{line} ({why})</source>
        <translation>{line} ({why})</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة الت&amp;نفيذ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;لا</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;نعم</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>ل&amp;ا للكل</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>استعادة الإعدادات الأصلية</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>حفظ الكل</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>نعم لل&amp;كل</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة الت&amp;نفيذ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>نسخ عنوان ال&amp;رابط</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>Recall</name>
    <message numerus="yes">
        <source>%n file(s) had not left and were destroyed.</source>
        <translation>
            <numerusform>لا ملفات أُتلفت.</numerusform>
            <numerusform>ملف واحد لم يخرج وقد أُتلف.</numerusform>
            <numerusform>ملفان لم يخرجا وقد أُتلفا.</numerusform>
            <numerusform>%n ملفات لم تخرج وقد أُتلفت.</numerusform>
            <numerusform>%n ملفًا لم يخرج وقد أُتلف.</numerusform>
            <numerusform>%n ملف لم يخرج وقد أُتلف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) lie below, to be carried.</source>
        <translation>
            <numerusform>لا إشعارات أدناه.</numerusform>
            <numerusform>إشعار واحد أدناه ليُحمل.</numerusform>
            <numerusform>إشعاران أدناه ليُحملا.</numerusform>
            <numerusform>%n إشعارات أدناه لتُحمل.</numerusform>
            <numerusform>%n إشعارًا أدناه ليُحمل.</numerusform>
            <numerusform>%n إشعار أدناه ليُحمل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) wait for a connection.</source>
        <translation>
            <numerusform>لا إشعارات تنتظر الاتصال.</numerusform>
            <numerusform>إشعار واحد ينتظر الاتصال.</numerusform>
            <numerusform>إشعاران ينتظران الاتصال.</numerusform>
            <numerusform>%n إشعارات تنتظر الاتصال.</numerusform>
            <numerusform>%n إشعارًا ينتظر الاتصال.</numerusform>
            <numerusform>%n إشعار ينتظر الاتصال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) have what was taken back</source>
        <translation>
            <numerusform>لا جهة لديها ما سُحب</numerusform>
            <numerusform>جهة واحدة لديها ما سُحب</numerusform>
            <numerusform>جهتان لديهما ما سُحب</numerusform>
            <numerusform>%n جهات لديها ما سُحب</numerusform>
            <numerusform>%n جهة لديها ما سُحب</numerusform>
            <numerusform>%n جهة لديها ما سُحب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) need a telephone call.</source>
        <translation>
            <numerusform>لا جهة تحتاج إلى اتصال هاتفي.</numerusform>
            <numerusform>جهة واحدة تحتاج إلى اتصال هاتفي.</numerusform>
            <numerusform>جهتان تحتاجان إلى اتصال هاتفي.</numerusform>
            <numerusform>%n جهات تحتاج إلى اتصال هاتفي.</numerusform>
            <numerusform>%n جهة تحتاج إلى اتصال هاتفي.</numerusform>
            <numerusform>%n جهة تحتاج إلى اتصال هاتفي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is asked to delete it. They can be asked, not forced; Today reminds you.</source>
        <translation>يُطلب من كلٍّ منها حذفه. يمكن الطلب لا الإجبار؛ وصفحة «اليوم» تذكّرك.</translation>
    </message>
    <message>
        <source>Tell them all now</source>
        <translation>إخبارهم جميعًا الآن</translation>
    </message>
    <message>
        <source>The notices are made and signed.</source>
        <translation>الإشعارات جاهزة وموقّعة.</translation>
    </message>
    <message>
        <source>{case} · a file to carry</source>
        <translation>{case} · ملف يُحمل</translation>
    </message>
    <message>
        <source>{case} · by telephone: their key is not checked</source>
        <translation>{case} · بالهاتف: مفتاحهم لم يُتحقق منه</translation>
    </message>
    <message>
        <source>{case} · the file has not left: it is destroyed</source>
        <translation>{case} · الملف لم يخرج: سيُتلف</translation>
    </message>
    <message>
        <source>{case} · through {place}</source>
        <translation>{case} · عبر {place}</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>A supervisor keeps this code once a week, away from this computer. Whoever rewrites the record later cannot make it fit again.</source>
        <translation>يحتفظ المشرف بهذا الرمز مرة كل أسبوع بعيدًا عن هذا الحاسوب. من يُعِد كتابة السجل لاحقًا لا يستطيع جعله يطابق من جديد.</translation>
    </message>
    <message>
        <source>Added a note</source>
        <translation>أضاف ملاحظة</translation>
    </message>
    <message>
        <source>Agreed, as a second person, that it goes without agreement</source>
        <translation>وافق بصفته شخصًا ثانيًا على الإرسال دون موافقة</translation>
    </message>
    <message numerus="yes">
        <source>All %n entry(ies) are as they were written.</source>
        <translation>
            <numerusform>لا قيود بعد.</numerusform>
            <numerusform>القيد كما كُتب.</numerusform>
            <numerusform>القيدان كما كُتبا.</numerusform>
            <numerusform>جميع القيود وعددها %n كما كُتبت.</numerusform>
            <numerusform>جميع القيود وعددها %n كما كُتبت.</numerusform>
            <numerusform>جميع القيود وعددها %n كما كُتبت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked a supervisor to look at a plan</source>
        <translation>طلب من مشرف أن ينظر في خطة</translation>
    </message>
    <message>
        <source>Asked again about a referral</source>
        <translation>سأل مرة أخرى عن إحالة</translation>
    </message>
    <message>
        <source>Asked to close a case</source>
        <translation>طلب إغلاق حالة</translation>
    </message>
    <message>
        <source>Asked to erase a person</source>
        <translation>طلب محو شخص</translation>
    </message>
    <message>
        <source>Asked to share something without agreement</source>
        <translation>طلب مشاركة شيء دون موافقة</translation>
    </message>
    <message>
        <source>Began an interview</source>
        <translation>بدأ مقابلة</translation>
    </message>
    <message>
        <source>Changed a form</source>
        <translation>غيّر استمارة</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>غيّر إعدادًا</translation>
    </message>
    <message>
        <source>Changed an organisation</source>
        <translation>غيّر بيانات منظمة</translation>
    </message>
    <message>
        <source>Changed how a person may be reached</source>
        <translation>غيّر كيفية الوصول إلى شخص</translation>
    </message>
    <message>
        <source>Changed keys or passphrases</source>
        <translation>غيّر مفاتيح أو عبارات مرور</translation>
    </message>
    <message>
        <source>Changed the days of the country, or signed them off</source>
        <translation>غيّر أيام البلد أو صادق عليها</translation>
    </message>
    <message>
        <source>Changed where files are sent</source>
        <translation>غيّر وجهة إرسال الملفات</translation>
    </message>
    <message>
        <source>Changed who must not know</source>
        <translation>غيّر من يجب ألا يعرف</translation>
    </message>
    <message>
        <source>Changed who works here</source>
        <translation>غيّر من يعمل هنا</translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation>فحص الآن</translation>
    </message>
    <message>
        <source>Check what you typed. If it is right, the record was rewritten or an older copy was put back: tell whoever looks after your notebooks.</source>
        <translation>يُرجى التحقق مما كُتب. إن كان صحيحًا فقد أُعيدت كتابة السجل أو وُضعت نسخة أقدم مكانه: يُرجى إخبار من يعتني بدفاتركم.</translation>
    </message>
    <message>
        <source>Checked the key of an organisation</source>
        <translation>تحقق من مفتاح منظمة</translation>
    </message>
    <message>
        <source>Closed a case with nobody there to look at it</source>
        <translation>أغلق حالة دون وجود من ينظر فيها</translation>
    </message>
    <message>
        <source>Code for paper</source>
        <translation>رمز للورق</translation>
    </message>
    <message>
        <source>Code on the paper</source>
        <translation>الرمز المكتوب على الورقة</translation>
    </message>
    <message>
        <source>Compare with the paper</source>
        <translation>مقارنة بالورقة</translation>
    </message>
    <message>
        <source>Compared or joined two people</source>
        <translation>قارن بين شخصين أو دمجهما</translation>
    </message>
    <message>
        <source>Confirmed a lower level of risk</source>
        <translation>أكّد مستوى خطر أدنى</translation>
    </message>
    <message>
        <source>Confirmed that a case was opened with a reason</source>
        <translation>أكّد أن حالة فُتحت لسبب مذكور</translation>
    </message>
    <message>
        <source>Copied a backup to the second place</source>
        <translation>نسخ نسخة احتياطية إلى المكان الثاني</translation>
    </message>
    <message>
        <source>Decided about a file that arrived</source>
        <translation>اتخذ قرارًا بشأن ملف وصل</translation>
    </message>
    <message>
        <source>Decided about sharing without agreement</source>
        <translation>قرّر بشأن المشاركة دون موافقة</translation>
    </message>
    <message>
        <source>Decided that a case is kept until further notice</source>
        <translation>قرر الاحتفاظ بحالة حتى إشعار آخر</translation>
    </message>
    <message>
        <source>Decided that a case need not be kept longer</source>
        <translation>قرر أن حالة لا يلزم الاحتفاظ بها أكثر</translation>
    </message>
    <message>
        <source>Decided to keep a person after all</source>
        <translation>قرر إبقاء شخص رغم ذلك</translation>
    </message>
    <message>
        <source>Did not agree, as a second person, that it goes</source>
        <translation>لم يوافق بصفته شخصًا ثانيًا على الإرسال</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Entry number on the paper</source>
        <translation>رقم القيد المكتوب على الورقة</translation>
    </message>
    <message>
        <source>Erased a person</source>
        <translation>محا شخصًا</translation>
    </message>
    <message>
        <source>Every unlocking, change, look at a case, copy and hand-over leaves an entry here. Entries name no answers, and cannot be changed without being noticed.</source>
        <translation>كل فتح وتغيير واطّلاع على حالة ونسخة وتسليم يترك قيدًا هنا. لا تذكر القيود أي إجابات، ولا يمكن تغييرها دون أن يُلاحظ ذلك.</translation>
    </message>
    <message>
        <source>Forgot the keys of before</source>
        <translation>نسي المفاتيح السابقة</translation>
    </message>
    <message>
        <source>Found a key that does not match</source>
        <translation>وجد مفتاحًا لا يطابق</translation>
    </message>
    <message>
        <source>Found a plan good</source>
        <translation>رأى أن خطة جيدة</translation>
    </message>
    <message>
        <source>Found that what the directory says is still true</source>
        <translation>وجد أن ما في الدليل ما زال صحيحًا</translation>
    </message>
    <message>
        <source>Gave a case to a colleague</source>
        <translation>سلّم حالة إلى زميل</translation>
    </message>
    <message>
        <source>Hand it out…</source>
        <translation>تسليم السجل…</translation>
    </message>
    <message>
        <source>Handed a case over to a partner</source>
        <translation>سلّم حالة إلى شريك</translation>
    </message>
    <message>
        <source>Handed a file over</source>
        <translation>سلّم ملفًا</translation>
    </message>
    <message>
        <source>Handed out the record of changes</source>
        <translation>سلّم سجل التغييرات</translation>
    </message>
    <message>
        <source>Handled a document of a case</source>
        <translation>تعامل مع مستند من حالة</translation>
    </message>
    <message>
        <source>Handled a file of a case</source>
        <translation>تعامل مع ملف من ملفات حالة</translation>
    </message>
    <message>
        <source>It can be checked without FieldCase, with verify_audit.py.</source>
        <translation>يمكن التحقق منه دون FieldCase، باستخدام verify_audit.py.</translation>
    </message>
    <message>
        <source>Keep an entry when somebody looks at a case</source>
        <translation>حفظ قيد عندما يطّلع أحد على حالة</translation>
    </message>
    <message>
        <source>Keep this sheet away from the computer.</source>
        <translation>يُرجى حفظ هذه الورقة بعيدًا عن الحاسوب.</translation>
    </message>
    <message>
        <source>Kept the contact card of an organisation</source>
        <translation>احتفظ ببطاقة تواصل منظمة</translation>
    </message>
    <message>
        <source>Let a table of numbers leave</source>
        <translation>سمح بخروج جدول أرقام</translation>
    </message>
    <message>
        <source>Locked the notebook</source>
        <translation>قفل الدفتر</translation>
    </message>
    <message>
        <source>Looked at a case</source>
        <translation>اطّلع على حالة</translation>
    </message>
    <message>
        <source>Looked at a closing and closed the case</source>
        <translation>نظر في طلب إغلاق وأغلق الحالة</translation>
    </message>
    <message>
        <source>Looked at what went without agreement</source>
        <translation>راجع ما أُرسل دون موافقة</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>عمل نسخة احتياطية</translation>
    </message>
    <message>
        <source>Made a file that goes without agreement</source>
        <translation>أنشأ ملفًا يُرسل دون موافقة</translation>
    </message>
    <message>
        <source>Made this notebook</source>
        <translation>أنشأ هذا الدفتر</translation>
    </message>
    <message>
        <source>Moved a referral on</source>
        <translation>نقل إحالة إلى مرحلة تالية</translation>
    </message>
    <message>
        <source>Moved a sealed file on</source>
        <translation>نقل ملفًا مختومًا إلى مرحلة تالية</translation>
    </message>
    <message>
        <source>Moved a step on</source>
        <translation>نقل خطوة إلى مرحلة تالية</translation>
    </message>
    <message>
        <source>Noted that nobody answered a referral in time</source>
        <translation>دوّن أن لا أحد أجاب عن إحالة في الوقت المحدد</translation>
    </message>
    <message>
        <source>Opened a file that arrived</source>
        <translation>فتح ملفًا وصل</translation>
    </message>
    <message>
        <source>Opened a new case</source>
        <translation>فتح حالة جديدة</translation>
    </message>
    <message>
        <source>Opened the case of a colleague with a reason</source>
        <translation>فتح حالة تخصّ زميلاً لسبب مذكور</translation>
    </message>
    <message>
        <source>Planned a step</source>
        <translation>خطّط لخطوة</translation>
    </message>
    <message>
        <source>Prepared a referral</source>
        <translation>أعدّ إحالة</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Printed something</source>
        <translation>طبع شيئًا</translation>
    </message>
    <message>
        <source>Put a backup back for trial</source>
        <translation>استعاد نسخة احتياطية تجريبيًا</translation>
    </message>
    <message>
        <source>Record of changes</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Recorded what the guardian decided</source>
        <translation>سجّل ما قرره الوصي</translation>
    </message>
    <message>
        <source>Recorded what the person decided</source>
        <translation>سجّل ما قرره الشخص</translation>
    </message>
    <message>
        <source>Removed the last traces of a person who was erased</source>
        <translation>أزال آخر آثار شخص مُحي</translation>
    </message>
    <message>
        <source>Reopened a case</source>
        <translation>أعاد فتح حالة</translation>
    </message>
    <message>
        <source>Restored this notebook from a backup</source>
        <translation>استعاد هذا الدفتر من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Saved an answer</source>
        <translation>حفظ إجابة</translation>
    </message>
    <message>
        <source>Sealed a file</source>
        <translation>ختم ملفًا</translation>
    </message>
    <message>
        <source>Sent a closing back</source>
        <translation>أعاد طلب إغلاق</translation>
    </message>
    <message>
        <source>Sent a plan back</source>
        <translation>أعاد خطة</translation>
    </message>
    <message>
        <source>Set the risk</source>
        <translation>حدّد مستوى الخطر</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>عرض قيود أقدم</translation>
    </message>
    <message>
        <source>Show the code of today</source>
        <translation>عرض رمز اليوم</translation>
    </message>
    <message>
        <source>Somebody had typed wrong passphrases before</source>
        <translation>كان أحدهم قد كتب عبارات مرور غير صحيحة قبل ذلك</translation>
    </message>
    <message>
        <source>Something else: {name}</source>
        <translation>شيء آخر: {name}</translation>
    </message>
    <message>
        <source>Stopped a conversation</source>
        <translation>أوقف حديثاً</translation>
    </message>
    <message numerus="yes">
        <source>The clock went back %n time(s); see the entries.</source>
        <translation>
            <numerusform>لم ترجع الساعة إلى الوراء.</numerusform>
            <numerusform>رجعت الساعة إلى الوراء مرة واحدة؛ يُرجى النظر في القيود.</numerusform>
            <numerusform>رجعت الساعة إلى الوراء مرتين؛ يُرجى النظر في القيود.</numerusform>
            <numerusform>رجعت الساعة إلى الوراء %n مرات؛ يُرجى النظر في القيود.</numerusform>
            <numerusform>رجعت الساعة إلى الوراء %n مرة؛ يُرجى النظر في القيود.</numerusform>
            <numerusform>رجعت الساعة إلى الوراء %n مرة؛ يُرجى النظر في القيود.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is not the one on the paper.</source>
        <translation>السجل ليس هو المدوَّن على الورقة.</translation>
    </message>
    <message>
        <source>The record is still the one on the paper.</source>
        <translation>ما زال السجل هو المدوَّن على الورقة.</translation>
    </message>
    <message>
        <source>The record was written: {name}</source>
        <translation>كُتب السجل: {name}</translation>
    </message>
    <message>
        <source>The same code for a camera</source>
        <translation>الرمز نفسه للكاميرا</translation>
    </message>
    <message>
        <source>Told the person what went without agreement</source>
        <translation>أخبر الشخص بما خرج دون موافقة</translation>
    </message>
    <message>
        <source>Took a case back that a partner had</source>
        <translation>استعاد حالة كانت لدى شريك</translation>
    </message>
    <message>
        <source>Took answers out of the notebook</source>
        <translation>أخرج إجابات من الدفتر</translation>
    </message>
    <message>
        <source>Took organisations in from a file</source>
        <translation>أدخل منظمات من ملف</translation>
    </message>
    <message>
        <source>Turned away a file that arrived</source>
        <translation>ردّ ملفًا وصل</translation>
    </message>
    <message>
        <source>Unlocked the notebook</source>
        <translation>فتح الدفتر</translation>
    </message>
    <message>
        <source>Up to entry</source>
        <translation>حتى القيد</translation>
    </message>
    <message>
        <source>Up to entry {number}</source>
        <translation>حتى القيد {number}</translation>
    </message>
    <message>
        <source>Went on with a case after all</source>
        <translation>تابع حالة رغم ذلك</translation>
    </message>
    <message>
        <source>Went on with a notebook that was not the newest one</source>
        <translation>تابع بدفتر لم يكن الأحدث</translation>
    </message>
    <message>
        <source>Went on with an interview</source>
        <translation>تابع مقابلة</translation>
    </message>
    <message>
        <source>Worked on a plan</source>
        <translation>عمل على خطة</translation>
    </message>
    <message>
        <source>Wrote a part of a safety plan</source>
        <translation>كتب جزءًا من خطة أمان</translation>
    </message>
    <message>
        <source>Wrote a sealed file to a stick or folder</source>
        <translation>كتب ملفًا مختومًا على ذاكرة USB أو في مجلد</translation>
    </message>
    <message>
        <source>Wrote down a goal</source>
        <translation>دوّن هدفًا</translation>
    </message>
    <message>
        <source>Wrote down a need</source>
        <translation>دوّن حاجة</translation>
    </message>
    <message>
        <source>Wrote down how far a goal is</source>
        <translation>دوّن إلى أين وصل هدف</translation>
    </message>
    <message>
        <source>Wrote down how the work with a person ends</source>
        <translation>دوّن كيف ينتهي العمل مع شخص</translation>
    </message>
    <message>
        <source>Wrote down where a person stands before the law</source>
        <translation>دوّن وضع الشخص أمام القانون</translation>
    </message>
    <message>
        <source>Wrote down who sleeps where</source>
        <translation>دوّن من ينام أين</translation>
    </message>
    <message>
        <source>Wrote down who was told what</source>
        <translation>دوّن من أُخبر وبماذا</translation>
    </message>
    <message>
        <source>Wrote on the board of the house</source>
        <translation>كتب على لوحة البيت</translation>
    </message>
    <message>
        <source>Wrote our contact card</source>
        <translation>كتب بطاقة التواصل الخاصة بنا</translation>
    </message>
    <message>
        <source>{what} (the clock of this computer had gone back)</source>
        <translation>{what} (كانت ساعة هذا الحاسوب قد رجعت إلى الوراء)</translation>
    </message>
    <message>
        <source>{what} · {case}</source>
        <translation>{what} · {case}</translation>
    </message>
    <message>
        <source>{worker}, {moment}</source>
        <translation>{worker}، {moment}</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>اختر عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>If colleagues use this notebook too, one who looks after it can give you new keys: in the settings, under People on this computer.</source>
        <translation>إذا كان زملاء يستخدمون هذا الدفتر أيضاً، فيستطيع من يعتني به أن يعطيك مفاتيح جديدة: في الإعدادات، تحت الأشخاص على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nobody can look it up, not even the makers of FieldCase.</source>
        <translation>لا يستطيع أحد معرفتها، ولا حتى صانعو FieldCase.</translation>
    </message>
    <message>
        <source>Numbers, commas and line breaks do no harm; four letters of a word are enough.</source>
        <translation>الأرقام والفواصل والأسطر الجديدة لا تضر؛ وتكفي أربعة أحرف من كل كلمة.</translation>
    </message>
    <message>
        <source>Open the notebook</source>
        <translation>افتح الدفتر</translation>
    </message>
    <message>
        <source>Recovery words, in their order</source>
        <translation>كلمات الاسترجاع بترتيبها</translation>
    </message>
    <message>
        <source>Try the keyboard language and Caps Lock first.</source>
        <translation>جرّب أولاً لغة لوحة المفاتيح وCaps Lock.</translation>
    </message>
    <message>
        <source>Use the recovery kit</source>
        <translation>استخدم مجموعة الاسترجاع</translation>
    </message>
    <message>
        <source>When the passphrase is forgotten</source>
        <translation>عندما تُنسى عبارة المرور</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>With the recovery kit you type 24 words, or two of the three shares, and choose a new passphrase. No case is lost.</source>
        <translation>بمجموعة الاسترجاع تكتب 24 كلمة، أو جزأين من الأجزاء الثلاثة، وتختار عبارة مرور جديدة. لا تضيع أي حالة.</translation>
    </message>
    <message>
        <source>Working with the keys</source>
        <translation>جارٍ العمل على المفاتيح</translation>
    </message>
</context>
<context>
    <name>Refer</name>
    <message>
        <source>Ask for their card, or tick the file for a browser.</source>
        <translation>اطلبوا بطاقتهم أو اختاروا الملف المخصص للمتصفح.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>العودة إلى الحالة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Check their key first.</source>
        <translation>أولًا: التحقق من مفتاحهم.</translation>
    </message>
    <message>
        <source>Choose an organisation first.</source>
        <translation>أولًا: اختيار منظمة.</translation>
    </message>
    <message>
        <source>Choose how it gets there</source>
        <translation>اختر كيف يصل إلى هناك</translation>
    </message>
    <message>
        <source>Choose what it is for.</source>
        <translation>يُرجى اختيار الغرض.</translation>
    </message>
    <message>
        <source>Create e-mail draft</source>
        <translation>إنشاء مسودة بريد</translation>
    </message>
    <message>
        <source>Create file</source>
        <translation>إنشاء الملف</translation>
    </message>
    <message>
        <source>Create file, send when connected</source>
        <translation>إنشاء الملف والإرسال عند الاتصال</translation>
    </message>
    <message>
        <source>Next: Check</source>
        <translation>التالي: المعاينة</translation>
    </message>
    <message>
        <source>Next: Send</source>
        <translation>التالي: الإرسال</translation>
    </message>
    <message>
        <source>Next: What to share</source>
        <translation>التالي: ما نشاركه</translation>
    </message>
    <message>
        <source>Next: Why</source>
        <translation>التالي: لماذا</translation>
    </message>
    <message>
        <source>Read it to the person first.</source>
        <translation>أولًا: قراءته للشخص.</translation>
    </message>
    <message>
        <source>Refer to a service</source>
        <translation>إحالة إلى خدمة</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Step {number} of 5: {title}</source>
        <translation>الخطوة {number} من 5: {title}</translation>
    </message>
    <message>
        <source>Talk about consent</source>
        <translation>الحديث عن الموافقة</translation>
    </message>
    <message>
        <source>Talk about consent first.</source>
        <translation>أولًا: الحديث عن الموافقة.</translation>
    </message>
    <message>
        <source>The file is safe in your outbox</source>
        <translation>الملف محفوظ بأمان في الصادر</translation>
    </message>
    <message>
        <source>Their key changed. Check it again first.</source>
        <translation>تغيّر مفتاحهم. التحقق منه من جديد أولًا.</translation>
    </message>
    <message>
        <source>Tick at least one answer.</source>
        <translation>يُرجى تحديد إجابة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>What to share</source>
        <translation>ما نشاركه</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Write why they need more than usual.</source>
        <translation>يُكتب لماذا يحتاجون إلى أكثر من المعتاد.</translation>
    </message>
    <message>
        <source>{purpose} · {urgency}</source>
        <translation>{purpose} · {urgency}</translation>
    </message>
</context>
<context>
    <name>Refer check</name>
    <message>
        <source>I read it to the person, and they agree that it goes like this.</source>
        <translation>قرأته للشخص، وهو موافق على إرساله بهذا الشكل.</translation>
    </message>
    <message>
        <source>This is exactly what {name} will see.</source>
        <translation>هذا بالضبط ما ستراه الجهة: {name}.</translation>
    </message>
    <message>
        <source>Your reason, which stays here: {why}</source>
        <translation>السبب المكتوب، وهو يبقى هنا: {why}</translation>
    </message>
</context>
<context>
    <name>Refer send</name>
    <message>
        <source>How does the file get to {name}?</source>
        <translation>كيف يصل الملف إلى {name}؟</translation>
    </message>
    <message>
        <source>The file for {name} is made.</source>
        <translation>أُنشئ الملف الموجّه إلى {name}.</translation>
    </message>
    <message>
        <source>The words inside documents are not searched for addresses or names. Look at each one first.</source>
        <translation>لا يُبحث في كلمات المستندات عن عناوين أو أسماء. انظر في كل واحد منها أولًا.</translation>
    </message>
    <message>
        <source>Whichever way it goes, the file is locked: nobody on the way can read it.</source>
        <translation>أيًّا كان الطريق، الملف مقفل: لا يستطيع أحد في الطريق قراءته.</translation>
    </message>
</context>
<context>
    <name>Refer what</name>
    <message>
        <source>Ask for more consent</source>
        <translation>السؤال عن موافقة أوسع</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>More than organisations of their kind are usually told: {what}</source>
        <translation>أكثر مما يُقال عادةً لمنظمات من هذا النوع: {what}</translation>
    </message>
    <message>
        <source>Only copies drawn anew go along: no place, no device, no author, no hidden text.</source>
        <translation>تُرفق نسخ مرسومة من جديد فقط: بلا مكان ولا جهاز ولا مؤلف ولا نص مخفي.</translation>
    </message>
    <message>
        <source>Only tick what {name} needs for: {purpose}.</source>
        <translation>يُحدَّد فقط ما تحتاج إليه الجهة ({name}) من أجل: {purpose}.</translation>
    </message>
    <message>
        <source>Only {name} can open it. It is signed by us, and asks them to delete it by {day}.</source>
        <translation>لا يُفتح إلا عند {name}. وهو موقّع منا، ويطلب حذفه قبل {day}.</translation>
    </message>
    <message>
        <source>Preview as they see it</source>
        <translation>معاينة كما يرونه</translation>
    </message>
    <message>
        <source>The consent for this purpose does not cover:</source>
        <translation>الموافقة على هذا الغرض لا تشمل:</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>The reason stays here. Whoever supervises can read it.</source>
        <translation>يبقى السبب هنا. ويمكن لمن يشرف أن يقرأه.</translation>
    </message>
    <message>
        <source>They will not see</source>
        <translation>لن يروا</translation>
    </message>
    <message>
        <source>They will see</source>
        <translation>سيرون</translation>
    </message>
    <message>
        <source>Why do they need this?</source>
        <translation>لماذا يحتاجون إلى هذا؟</translation>
    </message>
    <message>
        <source>always goes along: {value}</source>
        <translation>يُرسل دائمًا: {value}</translation>
    </message>
    <message>
        <source>not shared</source>
        <translation>غير مشارَك</translation>
    </message>
    <message>
        <source>{number} of {total} answers</source>
        <translation>الإجابات: {number} من {total}</translation>
    </message>
</context>
<context>
    <name>Refer who</name>
    <message>
        <source>Make sure that nobody there takes part in it, or choose somebody else.</source>
        <translation>تأكد من أن لا أحد هناك متورط، أو اختر جهة أخرى.</translation>
    </message>
    <message>
        <source>Must not know</source>
        <translation>يجب ألا يعرفوا</translation>
    </message>
    <message>
        <source>No agreement with them is in force.</source>
        <translation>لا يوجد اتفاق سارٍ معهم.</translation>
    </message>
    <message>
        <source>No organisation matches these words.</source>
        <translation>لا منظمة تطابق هذه الكلمات.</translation>
    </message>
    <message>
        <source>No organisations yet. Add the first one in the directory.</source>
        <translation>لا منظمات بعد. تُضاف الأولى في الدليل.</translation>
    </message>
    <message>
        <source>Open the directory</source>
        <translation>فتح الدليل</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Search by name, town, language or kind of help</source>
        <translation>البحث بالاسم أو المدينة أو اللغة أو نوع المساعدة</translation>
    </message>
    <message>
        <source>Search organisations</source>
        <translation>البحث عن منظمات</translation>
    </message>
    <message>
        <source>The person used this name when telling what happened.</source>
        <translation>ذكر الشخص هذا الاسم حين روى ما حدث.</translation>
    </message>
    <message>
        <source>Who can help?</source>
        <translation>من يمكنه المساعدة؟</translation>
    </message>
    <message>
        <source>You can go on. Ask whoever looks after agreements, or choose somebody else.</source>
        <translation>يمكنك المتابعة. اسأل من يهتم بالاتفاقات، أو اختر جهة أخرى.</translation>
    </message>
</context>
<context>
    <name>Refer why</name>
    <message>
        <source>A line or two, without names</source>
        <translation>سطر أو سطران، بلا أسماء</translation>
    </message>
    <message>
        <source>Danger, or a legal duty? Share without agreement…</source>
        <translation>خطر أو واجب قانوني؟ مشاركة دون موافقة…</translation>
    </message>
    <message>
        <source>For a child the guardian has to agree to “{purpose}” as well.</source>
        <translation>في حالة الطفل يجب أن يوافق الوصي أيضًا على «{purpose}».</translation>
    </message>
    <message>
        <source>How soon?</source>
        <translation>ما مدى الاستعجال؟</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Nothing goes for this purpose. Other help does not depend on it.</source>
        <translation>لا يُرسل شيء لهذا الغرض. المساعدة الأخرى لا تتوقف على ذلك.</translation>
    </message>
    <message>
        <source>Only the person can say yes. Afterwards you come back here.</source>
        <translation>لا يستطيع قول نعم إلا الشخص نفسه. بعد ذلك تكون العودة إلى هنا.</translation>
    </message>
    <message>
        <source>Please answer by</source>
        <translation>يُرجى الرد قبل</translation>
    </message>
    <message>
        <source>Show all purposes</source>
        <translation>عرض كل الأغراض</translation>
    </message>
    <message>
        <source>Such places are usually asked for this</source>
        <translation>تُقصد مثل هذه الجهات عادةً لهذا</translation>
    </message>
    <message>
        <source>Talk about “{purpose}” first.</source>
        <translation>أولًا: الحديث عن «{purpose}».</translation>
    </message>
    <message>
        <source>The child’s own yes alone does not let anything go.</source>
        <translation>موافقة الطفل وحدها لا تسمح بخروج أي شيء.</translation>
    </message>
    <message>
        <source>The person decided against sharing for “{purpose}”.</source>
        <translation>قرر الشخص عدم المشاركة من أجل «{purpose}».</translation>
    </message>
    <message>
        <source>They help with this</source>
        <translation>يساعدون في ذلك</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>ما الغرض؟</translation>
    </message>
    <message>
        <source>agreed: {day}</source>
        <translation>الموافقة: {day}</translation>
    </message>
    <message>
        <source>guardian to be asked</source>
        <translation>يجب سؤال الوصي</translation>
    </message>
    <message>
        <source>not talked about</source>
        <translation>لم يُتحدث عنه</translation>
    </message>
    <message>
        <source>said no: {day}</source>
        <translation>قال لا: {day}</translation>
    </message>
    <message>
        <source>taken back: {day}</source>
        <translation>سُحبت: {day}</translation>
    </message>
    <message>
        <source>the guardian said no</source>
        <translation>قال الوصي لا</translation>
    </message>
    <message>
        <source>to be asked again</source>
        <translation>يُسأل من جديد</translation>
    </message>
</context>
<context>
    <name>Referral</name>
    <message>
        <source>Accepted</source>
        <translation>قُبلت</translation>
    </message>
    <message>
        <source>Cannot help</source>
        <translation>لا يمكن تقديم المساعدة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>أُغلقت</translation>
    </message>
    <message>
        <source>Handed over, no receipt yet</source>
        <translation>سُلّمت، لا إشعار استلام بعد</translation>
    </message>
    <message>
        <source>More than usual, because: {reason}</source>
        <translation>أكثر من المعتاد، لأن: {reason}</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>No referrals yet. When the person wants help from another service, start here.</source>
        <translation>لا إحالات بعد. عندما يريد الشخص مساعدة من خدمة أخرى، تكون البداية هنا.</translation>
    </message>
    <message>
        <source>Prepared, not handed over</source>
        <translation>جُهّزت ولم تُسلّم</translation>
    </message>
    <message>
        <source>Purpose: {purpose}. {shared} of {total} answers are in it.</source>
        <translation>الغرض: {purpose}. الإجابات المرفقة: {shared} من {total}.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تم الاستلام</translation>
    </message>
    <message>
        <source>Refer…</source>
        <translation>إحالة…</translation>
    </message>
    <message>
        <source>Service given</source>
        <translation>قُدّمت الخدمة</translation>
    </message>
    <message>
        <source>Service started</source>
        <translation>بدأت الخدمة</translation>
    </message>
    <message>
        <source>Show in outbox</source>
        <translation>عرض في الصادر</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>They ask for more</source>
        <translation>يطلبون المزيد</translation>
    </message>
    <message>
        <source>Who has what</source>
        <translation>من لديه ماذا</translation>
    </message>
    <message>
        <source>answered without FieldCase, code matched</source>
        <translation>رد من دون FieldCase، تطابق الرمز</translation>
    </message>
    <message>
        <source>signed receipt</source>
        <translation>إشعار استلام موقّع</translation>
    </message>
    <message>
        <source>told, without a receipt</source>
        <translation>أُبلغنا، بلا إشعار استلام</translation>
    </message>
    <message>
        <source>written down here</source>
        <translation>كُتب هنا</translation>
    </message>
    <message>
        <source>{state}: {proof}</source>
        <translation>{state}: {proof}</translation>
    </message>
</context>
<context>
    <name>Repeat</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>إعادته</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>رقم {number}</translation>
    </message>
    <message>
        <source>Take out number {number}</source>
        <translation>إخراج رقم {number}</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>أُخرج.</translation>
    </message>
</context>
<context>
    <name>Reply day</name>
    <message>
        <source>Another day</source>
        <translation>يوم آخر</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>يوم آخر…</translation>
    </message>
    <message>
        <source>No certain day</source>
        <translation>بلا يوم محدد</translation>
    </message>
    <message>
        <source>Please answer by</source>
        <translation>يُرجى الرد قبل</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>24 words, or two of the three shares; four letters of a word are enough.</source>
        <translation>24 كلمة، أو حصتان من الحصص الثلاث؛ تكفي أربعة أحرف من كل كلمة.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>قبل تحديث</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Choose a backup to see what is in it, beside the notebook of now. Nothing is replaced before you say so.</source>
        <translation>يُرجى اختيار نسخة احتياطية لرؤية ما فيها بجانب الدفتر الحالي. لا يُستبدل شيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>Choose the stick or folder</source>
        <translation>اختيار ذاكرة USB أو المجلد</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare the backup of {moment}</source>
        <translation>مقارنة النسخة الاحتياطية: {moment}</translation>
    </message>
    <message>
        <source>Decisions about consent</source>
        <translation>قرارات الموافقة</translation>
    </message>
    <message>
        <source>Entries in the record</source>
        <translation>قيود السجل</translation>
    </message>
    <message>
        <source>If you use it, the notebook of now is put aside and kept for 30 days.</source>
        <translation>عند استخدامها يوضع الدفتر الحالي جانبًا ويُحفظ 30 يومًا.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>المقابلات</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>آخر قيد</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>ترك كل شيء كما هو</translation>
    </message>
    <message>
        <source>Look on a stick or in a folder…</source>
        <translation>البحث على ذاكرة USB أو في مجلد…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>One file, opens with the recovery words</source>
        <translation>ملف واحد، يُفتح بكلمات الاسترجاع</translation>
    </message>
    <message>
        <source>Passphrase you had then</source>
        <translation>عبارة المرور في ذلك الوقت</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Put aside when a backup took its place</source>
        <translation>وُضع جانبًا عندما حلّت نسخة مكانه</translation>
    </message>
    <message>
        <source>Recovery words, in their order</source>
        <translation>كلمات الاسترجاع بترتيبها</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>The backup is being opened and checked</source>
        <translation>يجري فتح النسخة الاحتياطية وفحصها</translation>
    </message>
    <message>
        <source>The backup of {moment}</source>
        <translation>النسخة الاحتياطية: {moment}</translation>
    </message>
    <message>
        <source>The backup was opened and found whole.</source>
        <translation>فُتحت النسخة الاحتياطية وهي سليمة.</translation>
    </message>
    <message>
        <source>The notebook of now beside the backup</source>
        <translation>الدفتر الحالي بجانب النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>There is no backup in this place.</source>
        <translation>لا توجد نسخة احتياطية في هذا المكان.</translation>
    </message>
    <message>
        <source>Use the recovery words instead</source>
        <translation>استخدم كلمات الاسترجاع بدلاً من ذلك</translation>
    </message>
    <message>
        <source>Use this backup</source>
        <translation>استخدام هذه النسخة</translation>
    </message>
</context>
<context>
    <name>Reuse</name>
    <message>
        <source>A colleague trained for this asks it. You need not.</source>
        <translation>يسأل عنه زميل مدرَّب على ذلك. لا داعي لأن تسأل.</translation>
    </message>
    <message>
        <source>Already known. It is not asked again.</source>
        <translation>معروف من قبل. لا يُسأل عنه مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال من جديد</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرضه</translation>
    </message>
    <message>
        <source>Yes, still so</source>
        <translation>نعم، ما زال كذلك</translation>
    </message>
    <message>
        <source>{day}, {source}: {answer}. Still so?</source>
        <translation>{day}، {source}: {answer}. هل ما زال كذلك؟</translation>
    </message>
    <message>
        <source>{day}: {answer}. Please ask whether it is still so.</source>
        <translation>{day}: {answer}. يُرجى السؤال هل ما زال كذلك.</translation>
    </message>
    <message>
        <source>{day}: {answer}. Still so?</source>
        <translation>{day}: {answer}. هل ما زال كذلك؟</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>A receipt is prepared, so that the sender knows that it arrived.</source>
        <translation>جُهّز إشعار استلام، كي تعرف الجهة المرسلة أنه وصل.</translation>
    </message>
    <message numerus="yes">
        <source>A referral with %n answer(s), arrived: {day}</source>
        <translation>
            <numerusform>إحالة بلا إجابات، وصلت: {day}</numerusform>
            <numerusform>إحالة فيها إجابة واحدة، وصلت: {day}</numerusform>
            <numerusform>إحالة فيها إجابتان، وصلت: {day}</numerusform>
            <numerusform>إحالة فيها %n إجابات، وصلت: {day}</numerusform>
            <numerusform>إحالة فيها %n إجابة، وصلت: {day}</numerusform>
            <numerusform>إحالة فيها %n إجابة، وصلت: {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>About a person with their code {code}</source>
        <translation>عن شخص رمزه لديهم {code}</translation>
    </message>
    <message>
        <source>About {alias}, their code {code}</source>
        <translation>عن {alias}، والرمز لديهم {code}</translation>
    </message>
    <message>
        <source>Add to a case…</source>
        <translation>إضافة إلى حالة…</translation>
    </message>
    <message>
        <source>Add what is new to the case</source>
        <translation>إضافة الجديد إلى الحالة</translation>
    </message>
    <message>
        <source>Ask for more</source>
        <translation>طلب المزيد</translation>
    </message>
    <message>
        <source>Ask for more…</source>
        <translation>طلب المزيد…</translation>
    </message>
    <message>
        <source>Back to the letter</source>
        <translation>عودة إلى الرسالة</translation>
    </message>
    <message>
        <source>Cannot help…</source>
        <translation>لا يمكننا المساعدة…</translation>
    </message>
    <message>
        <source>Carry the answer back</source>
        <translation>إيصال الرد</translation>
    </message>
    <message>
        <source>Delete what they sent</source>
        <translation>حذف ما أرسلوه</translation>
    </message>
    <message>
        <source>Documents that came along</source>
        <translation>مستندات وصلت مع الرسالة</translation>
    </message>
    <message>
        <source>Each entry says who wrote it.</source>
        <translation>كل إضافة تقول من كتبها.</translation>
    </message>
    <message>
        <source>Each keeps who wrote it, and is added once. They get a signed answer.</source>
        <translation>تحتفظ كل إضافة باسم كاتبها وتُضاف مرة واحدة. ويصلهم جواب موقَّع.</translation>
    </message>
    <message>
        <source>Each of them says that it came from another organisation.</source>
        <translation>تقول كل واحدة منها إنها جاءت من منظمة أخرى.</translation>
    </message>
    <message>
        <source>Help has started</source>
        <translation>بدأت المساعدة</translation>
    </message>
    <message>
        <source>Help was given</source>
        <translation>قُدّمت المساعدة</translation>
    </message>
    <message>
        <source>If you accept it, you become responsible for it.</source>
        <translation>إذا قبلتها أصبحت مسؤولًا عنها.</translation>
    </message>
    <message>
        <source>It is hidden meanwhile. You decide; they get your answer.</source>
        <translation>هي مخفية في هذه الأثناء. القرار لك، ويصلهم ردّك.</translation>
    </message>
    <message>
        <source>It is kept, hidden from lists.</source>
        <translation>تُحفظ مخفية عن القوائم.</translation>
    </message>
    <message>
        <source>It is part of a case here. Deleting it removes their file, not the case.</source>
        <translation>هي جزء من حالة هنا. الحذف يزيل ملفهم لا الحالة.</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>الاحتفاظ لوقت لاحق</translation>
    </message>
    <message>
        <source>Keep it because the law asks for it</source>
        <translation>الاحتفاظ بها لأن القانون يطلب ذلك</translation>
    </message>
    <message>
        <source>Keep it, and tell them</source>
        <translation>الاحتفاظ بها وإخبارهم</translation>
    </message>
    <message>
        <source>Keep it: the law asks for it…</source>
        <translation>الاحتفاظ بها: القانون يطلب ذلك…</translation>
    </message>
    <message>
        <source>Kept for later. Nothing is decided yet.</source>
        <translation>محفوظ لوقت لاحق. لم يُقرَّر شيء بعد.</translation>
    </message>
    <message>
        <source>Name the rule in a few words. The sender reads it.</source>
        <translation>اذكر القاعدة بكلمات قليلة. يقرؤها المرسل.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>حالة جديدة</translation>
    </message>
    <message>
        <source>Noted: help has started.</source>
        <translation>سُجّل: بدأت المساعدة.</translation>
    </message>
    <message>
        <source>Noted: help was given.</source>
        <translation>سُجّل: قُدّمت المساعدة.</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>لم يُقرَّر شيء بعد.</translation>
    </message>
    <message>
        <source>Only questions without an answer are filled. Nothing is overwritten.</source>
        <translation>تُملأ الأسئلة التي بلا جواب فقط. لا يُستبدل شيء.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>فتح الحالة</translation>
    </message>
    <message>
        <source>Prepare this question</source>
        <translation>إعداد هذا السؤال</translation>
    </message>
    <message>
        <source>Sent without the person’s agreement, to avert danger or as a law requires.</source>
        <translation>أُرسل دون موافقة الشخص، لدرء خطر أو كما يقتضي القانون.</translation>
    </message>
    <message>
        <source>Taken in. The answers are in the case now.</source>
        <translation>تم الاستقبال. الإجابات الآن في الحالة.</translation>
    </message>
    <message>
        <source>Taken in. What they added is in the case now.</source>
        <translation>تم الأخذ. ما أضافوه صار في الحالة الآن.</translation>
    </message>
    <message numerus="yes">
        <source>They added %n entry(s) to the case</source>
        <translation>
            <numerusform>لم يضيفوا شيئًا إلى الحالة</numerusform>
            <numerusform>أضافوا إلى الحالة إضافة واحدة</numerusform>
            <numerusform>أضافوا إلى الحالة إضافتين</numerusform>
            <numerusform>أضافوا إلى الحالة %n إضافات</numerusform>
            <numerusform>أضافوا إلى الحالة %n إضافة</numerusform>
            <numerusform>أضافوا إلى الحالة %n إضافة</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept encrypted, and shown from memory alone. Once you take the referral in, they are documents of the case.</source>
        <translation>تُحفظ مشفّرة وتُعرض من الذاكرة فقط. عندما تقبل الإحالة تصبح مستندات في الحالة.</translation>
    </message>
    <message>
        <source>They hand this case over to you.</source>
        <translation>يسلّمونك هذه الحالة.</translation>
    </message>
    <message>
        <source>They know only when they have this file. It waits in your outbox.</source>
        <translation>لا يعرفون إلا عندما يصل إليهم هذا الملف. وهو ينتظر في الصادر.</translation>
    </message>
    <message>
        <source>They take this referral back and ask you to delete it.</source>
        <translation>يسحبون هذه الإحالة ويطلبون منك حذفها.</translation>
    </message>
    <message>
        <source>They told more after you took it in.</source>
        <translation>أخبروا بالمزيد بعد أن أدخلتها.</translation>
    </message>
    <message>
        <source>Undo: take it all out again</source>
        <translation>تراجع: إخراج كل شيء من جديد</translation>
    </message>
    <message>
        <source>Use it for that alone, and do not pass it on.</source>
        <translation>استخدمه لذلك وحده ولا تنقله إلى غيرك.</translation>
    </message>
    <message>
        <source>What they added to the case</source>
        <translation>ما أضافوه إلى الحالة</translation>
    </message>
    <message>
        <source>What they sent about the person is no longer kept here.</source>
        <translation>لم يعد ما أرسلوه عن الشخص محفوظًا هنا.</translation>
    </message>
    <message>
        <source>What they sent is no longer kept here.</source>
        <translation>لم يعد ما أرسلوه محفوظًا هنا.</translation>
    </message>
    <message>
        <source>What they sent was deleted here.</source>
        <translation>حُذف هنا ما أرسلوه.</translation>
    </message>
    <message>
        <source>Write only what you need to decide. Nothing is decided by asking.</source>
        <translation>اكتب فقط ما تحتاجه لتقرّر. لا يُقرَّر شيء بالسؤال.</translation>
    </message>
    <message>
        <source>You asked them for more.</source>
        <translation>طلبت منهم المزيد.</translation>
    </message>
    <message>
        <source>Your answer is prepared and signed.</source>
        <translation>ردّك مُعدّ وموقّع.</translation>
    </message>
    <message>
        <source>Your answer is prepared: cannot help this time.</source>
        <translation>جُهّز ردّك: لا يمكننا المساعدة هذه المرة.</translation>
    </message>
    <message>
        <source>Your question is prepared.</source>
        <translation>سؤالك مُعدّ.</translation>
    </message>
    <message>
        <source>Your question: {words}</source>
        <translation>سؤالك: {words}</translation>
    </message>
    <message>
        <source>{author}, {organisation}: {day}</source>
        <translation>{author}، {organisation}: {day}</translation>
    </message>
    <message>
        <source>{author}, {organisation}: {day} · in the case</source>
        <translation>{author}، {organisation}: {day} · في الحالة</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message numerus="yes">
        <source>%n thing(s) not known, and not counted.</source>
        <translation>
            <numerusform>لا شيء غير معروف.</numerusform>
            <numerusform>أمر واحد غير معروف، ولم يُحسب.</numerusform>
            <numerusform>أمران غير معروفين، ولم يُحسبا.</numerusform>
            <numerusform>%n أمور غير معروفة، ولم تُحسب.</numerusform>
            <numerusform>%n أمرًا غير معروف، ولم يُحسب.</numerusform>
            <numerusform>%n أمر غير معروف، ولم يُحسب.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 · Not safe at all</source>
        <translation>1 · غير آمن إطلاقًا</translation>
    </message>
    <message>
        <source>2 · Not very safe</source>
        <translation>2 · غير آمن كثيرًا</translation>
    </message>
    <message>
        <source>3 · In between</source>
        <translation>3 · بين بين</translation>
    </message>
    <message>
        <source>4 · Quite safe</source>
        <translation>4 · آمن إلى حد ما</translation>
    </message>
    <message>
        <source>5 · Safe</source>
        <translation>5 · آمن</translation>
    </message>
    <message>
        <source>A child, or somebody whose age is not known</source>
        <translation>طفل، أو شخص لا يُعرف عمره</translation>
    </message>
    <message>
        <source>Add one line why, so that a colleague understands.</source>
        <translation>يُرجى إضافة سطر واحد عن السبب، كي يفهمه الزملاء.</translation>
    </message>
    <message>
        <source>Around them</source>
        <translation>من حوله</translation>
    </message>
    <message>
        <source>Ask for a guardian today, and let the best interests of the child lead every step. Until the age is known, treat the person as a child.</source>
        <translation>اطلب وصيًّا اليوم، ولتقد مصلحة الطفل الفضلى كل خطوة. وحتى يُعرف العمر، عامل الشخص على أنه طفل.</translation>
    </message>
    <message>
        <source>Ask only what you need to know tonight. Not known is a good answer.</source>
        <translation>اسأل فقط عمّا تحتاج إلى معرفته الليلة. «غير معروف» إجابة جيدة.</translation>
    </message>
    <message>
        <source>Asked for approval: {level}. {supervisor} has not confirmed it yet.</source>
        <translation>طُلبت الموافقة: {level}. لم يؤكد {supervisor} بعد.</translation>
    </message>
    <message>
        <source>Choose a level first.</source>
        <translation>اختر مستوى أولًا.</translation>
    </message>
    <message>
        <source>Confirm the lower level</source>
        <translation>أكّد المستوى الأدنى</translation>
    </message>
    <message>
        <source>Critical risk</source>
        <translation>خطر حرج</translation>
    </message>
    <message>
        <source>Danger now: {factor}</source>
        <translation>خطر الآن: {factor}</translation>
    </message>
    <message>
        <source>Family and those close to them</source>
        <translation>العائلة والمقربون</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>خطر مرتفع</translation>
    </message>
    <message>
        <source>How safe do you feel tonight?</source>
        <translation>ما مدى شعورك بالأمان الليلة؟</translation>
    </message>
    <message>
        <source>How urgent is protection?</source>
        <translation>ما مدى استعجال الحماية؟</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>بكلماته هو</translation>
    </message>
    <message>
        <source>Look again: {day}</source>
        <translation>انظر مجددًا: {day}</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>خطر منخفض</translation>
    </message>
    <message>
        <source>Lower than suggested, confirmed by a supervisor.</source>
        <translation>أدنى من المقترح، أكده مشرف.</translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation>خطر متوسط</translation>
    </message>
    <message>
        <source>Name the supervisor who is asked to confirm the lower level.</source>
        <translation>اكتب اسم المشرف المطلوب منه تأكيد المستوى الأدنى.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Nobody has gone through the risks with this person yet.</source>
        <translation>لم يراجع أحد المخاطر مع هذا الشخص بعد.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not talked about yet. Their own view of what is safe comes first.</source>
        <translation>لم يُتحدث عنه بعد. رأي الشخص نفسه في ما هو آمن يأتي أولًا.</translation>
    </message>
    <message>
        <source>Nothing to suggest yet</source>
        <translation>لا شيء يُقترح بعد</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation>يفضل ألا يقول</translation>
    </message>
    <message>
        <source>Risk not assessed</source>
        <translation>لم يُقدَّر الخطر</translation>
    </message>
    <message>
        <source>Risk now</source>
        <translation>الخطر الآن</translation>
    </message>
    <message>
        <source>Save this level</source>
        <translation>حفظ هذا المستوى</translation>
    </message>
    <message>
        <source>Suggested level: critical</source>
        <translation>المستوى المقترح: حرج</translation>
    </message>
    <message>
        <source>Suggested level: high</source>
        <translation>المستوى المقترح: مرتفع</translation>
    </message>
    <message>
        <source>Suggested level: low</source>
        <translation>المستوى المقترح: منخفض</translation>
    </message>
    <message>
        <source>Suggested level: medium</source>
        <translation>المستوى المقترح: متوسط</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Their own view</source>
        <translation>رأي الشخص نفسه</translation>
    </message>
    <message>
        <source>Their own view: {view}</source>
        <translation>رأيه هو: {view}</translation>
    </message>
    <message>
        <source>This is lower than suggested. It counts once a supervisor has confirmed it; until then the suggested level stays.</source>
        <translation>هذا أدنى من المقترح. يُعمل به بعد أن يؤكده مشرف؛ وحتى ذلك الحين يبقى المستوى المقترح.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>ما هو معروف</translation>
    </message>
    <message>
        <source>Which supervisor do you ask?</source>
        <translation>أي مشرف تسأل؟</translation>
    </message>
    <message>
        <source>Why? One line for colleagues</source>
        <translation>لماذا؟ سطر واحد للزملاء</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>القرار لك</translation>
    </message>
    <message>
        <source>{factor} (danger now)</source>
        <translation>{factor} (خطر الآن)</translation>
    </message>
    <message>
        <source>{when}, {worker}</source>
        <translation>{when}، {worker}</translation>
    </message>
</context>
<context>
    <name>Risk cue</name>
    <message>
        <source>Somebody kept their documents. There may be other ways; do not promise.</source>
        <translation>احتفظ أحدهم بوثائق الشخص. قد توجد طرق أخرى؛ من الأفضل عدم الوعد بشيء.</translation>
    </message>
    <message>
        <source>Somebody must not know. Look at this again before every call or referral.</source>
        <translation>يوجد من يجب ألا يعرف. يُرجى النظر إلى ذلك من جديد قبل كل اتصال أو إحالة.</translation>
    </message>
    <message>
        <source>Something about their health cannot wait. Offer care now, ask later.</source>
        <translation>في صحة الشخص ما لا يمكن أن ينتظر. عرض الرعاية الآن، والأسئلة لاحقًا.</translation>
    </message>
    <message>
        <source>They cannot talk freely here. Find another place or time before going on.</source>
        <translation>لا يستطيع الشخص الكلام بحرية هنا. يُرجى إيجاد مكان أو وقت آخر قبل المتابعة.</translation>
    </message>
    <message>
        <source>They do not feel safe tonight. Look for a safe place before going on.</source>
        <translation>لا يشعر الشخص بالأمان هذه الليلة. يُرجى البحث عن مكان آمن قبل المتابعة.</translation>
    </message>
    <message>
        <source>They may be a child. Bring in a guardian before going on.</source>
        <translation>قد يكون الشخص طفلًا. يُرجى إشراك وصي قبل المتابعة.</translation>
    </message>
    <message>
        <source>They may know who arranged it. Ask in Risk &amp; safety, not here.</source>
        <translation>قد يعرف الشخص من رتّب ذلك. يُسأل عنه في «الخطر والسلامة»، لا هنا.</translation>
    </message>
</context>
<context>
    <name>Risk factors</name>
    <message>
        <source>A child who may run away</source>
        <translation>طفل قد يهرب</translation>
    </message>
    <message>
        <source>A child whose carer took part</source>
        <translation>طفل شارك راعيه في الأمر</translation>
    </message>
    <message>
        <source>Depends on alcohol or drugs</source>
        <translation>يعتمد على الكحول أو المخدرات</translation>
    </message>
    <message>
        <source>Journalists or posts name or show them</source>
        <translation>صحفيون أو منشورات تذكر اسمه أو تُظهره</translation>
    </message>
    <message>
        <source>Lives on money from those who exploited them</source>
        <translation>يعيش على مال ممن استغلوه</translation>
    </message>
    <message>
        <source>Needs a doctor now</source>
        <translation>يحتاج إلى طبيب الآن</translation>
    </message>
    <message>
        <source>No right to stay, or has been told to leave</source>
        <translation>لا حق له في الإقامة، أو طُلب منه الرحيل</translation>
    </message>
    <message>
        <source>No safe place to sleep</source>
        <translation>لا مكان آمن للنوم</translation>
    </message>
    <message>
        <source>Our own staff is watched or threatened</source>
        <translation>موظفونا مراقَبون أو مهدَّدون</translation>
    </message>
    <message>
        <source>Owes money to those who exploited them</source>
        <translation>مدين بالمال لمن استغلوه</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>حامل</translation>
    </message>
    <message>
        <source>Received threats</source>
        <translation>تلقى تهديدات</translation>
    </message>
    <message>
        <source>Somebody in the family took part</source>
        <translation>شارك أحد من العائلة في الأمر</translation>
    </message>
    <message>
        <source>Somebody keeps their documents</source>
        <translation>شخص ما يحتجز وثائقه</translation>
    </message>
    <message>
        <source>Somebody reads their telephone or accounts</source>
        <translation>شخص ما يقرأ هاتفه أو حساباته</translation>
    </message>
    <message>
        <source>Their children are with those who exploited them</source>
        <translation>أطفاله عند من استغلوه</translation>
    </message>
    <message>
        <source>Their community turns away from them</source>
        <translation>مجتمعه يدير له ظهره</translation>
    </message>
    <message>
        <source>Their family was threatened</source>
        <translation>هُددت عائلته</translation>
    </message>
    <message>
        <source>Thinks of harming themselves</source>
        <translation>يفكر في إيذاء نفسه</translation>
    </message>
    <message>
        <source>Those who exploited them are free</source>
        <translation>من استغلوه طلقاء</translation>
    </message>
    <message>
        <source>Those who exploited them know where they are</source>
        <translation>من استغلوه يعرفون أين هو</translation>
    </message>
    <message>
        <source>Violence, or somebody who comes for them, now or tonight</source>
        <translation>عنف، أو شخص يأتي بحثًا عنه، الآن أو الليلة</translation>
    </message>
    <message>
        <source>Will speak in court, or has reported</source>
        <translation>سيتكلم في المحكمة، أو قدّم بلاغًا</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Administrator</source>
        <translation>إدارة النظام</translation>
    </message>
    <message>
        <source>Case manager</source>
        <translation>إدارة الحالات</translation>
    </message>
    <message>
        <source>Data officer</source>
        <translation>شؤون البيانات</translation>
    </message>
    <message>
        <source>Health worker</source>
        <translation>عامل صحي</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>محامٍ</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>اطلاع فقط</translation>
    </message>
    <message>
        <source>Outreach worker</source>
        <translation>العمل الميداني</translation>
    </message>
    <message>
        <source>Psychologist</source>
        <translation>أخصائي نفسي</translation>
    </message>
    <message>
        <source>Shelter staff</source>
        <translation>طاقم المأوى</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>أخصائي اجتماعي</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>الإشراف</translation>
    </message>
</context>
<context>
    <name>Safe contact</name>
    <message>
        <source>A message may be left.</source>
        <translation>يمكن ترك رسالة.</translation>
    </message>
    <message>
        <source>Ask {name} before you call, write or visit.</source>
        <translation>اسأل {name} قبل أن تتصل أو تكتب أو تزور.</translation>
    </message>
    <message>
        <source>At which hours?</source>
        <translation>في أي ساعات؟</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>مكالمة هاتفية</translation>
    </message>
    <message>
        <source>Code word: {word}</source>
        <translation>كلمة السر بينكما: {word}</translation>
    </message>
    <message>
        <source>How may we reach you?</source>
        <translation>كيف يمكننا الوصول إليك؟</translation>
    </message>
    <message>
        <source>In person only</source>
        <translation>وجهًا لوجه فقط</translation>
    </message>
    <message>
        <source>May a message be left?</source>
        <translation>هل يمكن ترك رسالة؟</translation>
    </message>
    <message>
        <source>Must not know: {who}</source>
        <translation>يجب ألا يعرف: {who}</translation>
    </message>
    <message>
        <source>Never call or write. In person only.</source>
        <translation>لا اتصال ولا كتابة أبدًا. لقاء شخصي فقط.</translation>
    </message>
    <message>
        <source>Never call. Text messages only.</source>
        <translation>لا اتصال أبدًا. رسائل نصية فقط.</translation>
    </message>
    <message>
        <source>Never leave a message.</source>
        <translation>لا تُترك رسالة أبدًا.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>No contact. Wait until the person comes to you.</source>
        <translation>لا تواصل. ننتظر حتى يأتي الشخص إلينا.</translation>
    </message>
    <message>
        <source>Not talked about yet</source>
        <translation>لم يُتحدث عنه بعد</translation>
    </message>
    <message>
        <source>Not talked about yet. Ask before you call.</source>
        <translation>لم يُتحدث عنه بعد. يُرجى السؤال قبل الاتصال.</translation>
    </message>
    <message>
        <source>Only through somebody they trust.</source>
        <translation>فقط عن طريق شخص يثق به.</translation>
    </message>
    <message>
        <source>Only through the organisation they chose.</source>
        <translation>فقط عن طريق المنظمة التي اختارها.</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>التواصل الآمن</translation>
    </message>
    <message>
        <source>Save this rule</source>
        <translation>احفظ هذه القاعدة</translation>
    </message>
    <message>
        <source>Telephone calls are safe.</source>
        <translation>المكالمات الهاتفية آمنة.</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>رسائل نصية فقط</translation>
    </message>
    <message>
        <source>The code word stays in this notebook; it is in no file you send.</source>
        <translation>تبقى كلمة السر في هذا الدفتر؛ وليست في أي ملف ترسله.</translation>
    </message>
    <message>
        <source>Through an organisation</source>
        <translation>عن طريق منظمة</translation>
    </message>
    <message>
        <source>Through somebody they trust</source>
        <translation>عن طريق شخص موثوق</translation>
    </message>
    <message>
        <source>When: {times}</source>
        <translation>متى: {times}</translation>
    </message>
    <message>
        <source>Which word tells both that it is safe to talk?</source>
        <translation>أي كلمة تخبر الطرفين أن الحديث آمن؟</translation>
    </message>
    <message>
        <source>Who else may answer: {who}</source>
        <translation>من قد يردّ غيره: {who}</translation>
    </message>
    <message>
        <source>Who else may answer?</source>
        <translation>من غيره قد يجيب؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>Safety plan</name>
    <message>
        <source>Nobody: it stays in this notebook</source>
        <translation>لا أحد: تبقى في هذا الدفتر</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>خطة الأمان</translation>
    </message>
    <message>
        <source>Somebody they trust keeps it for them</source>
        <translation>يحفظها له شخص موثوق</translation>
    </message>
    <message>
        <source>Telephone, SIM card, location, accounts</source>
        <translation>الهاتف، شريحة الاتصال، الموقع، الحسابات</translation>
    </message>
    <message>
        <source>The person: they asked for it, and can keep it safely</source>
        <translation>الشخص: طلبها، ويستطيع حفظها بأمان</translation>
    </message>
    <message>
        <source>What are the warning signs?</source>
        <translation>ما علامات الإنذار؟</translation>
    </message>
    <message>
        <source>What is packed? Documents, medicine, money, keys</source>
        <translation>ماذا في الحقيبة؟ وثائق، دواء، مال، مفاتيح</translation>
    </message>
    <message>
        <source>What worries you most? In the person’s own words</source>
        <translation>ما أكثر ما يقلقك؟ بكلمات الشخص نفسه</translation>
    </message>
    <message>
        <source>Where do the children go?</source>
        <translation>إلى أين يذهب الأطفال؟</translation>
    </message>
    <message>
        <source>Where is it safe to go?</source>
        <translation>أين المكان الآمن للذهاب؟</translation>
    </message>
    <message>
        <source>Who can be called? With which word or sign?</source>
        <translation>بمن يمكن الاتصال؟ وبأي كلمة أو إشارة؟</translation>
    </message>
    <message>
        <source>Who holds a copy?</source>
        <translation>من لديه نسخة؟</translation>
    </message>
    <message>
        <source>Write it together with the person. Each part is saved as you go on.</source>
        <translation>اكتبها مع الشخص. يُحفظ كل جزء أثناء متابعتك.</translation>
    </message>
</context>
<context>
    <name>Same person</name>
    <message>
        <source>Add to this case</source>
        <translation>إضافة إلى هذه الحالة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare with {person}</source>
        <translation>مقارنة مع {person}</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>فتح الحالة</translation>
    </message>
    <message>
        <source>Perhaps here already</source>
        <translation>ربما موجود هنا من قبل</translation>
    </message>
    <message>
        <source>name spelt alike: {name}</source>
        <translation>اسم مكتوب بشكل مشابه: {name}</translation>
    </message>
    <message>
        <source>nearly the same birth year</source>
        <translation>سنة ميلاد قريبة</translation>
    </message>
    <message>
        <source>same birth year</source>
        <translation>سنة الميلاد نفسها</translation>
    </message>
    <message>
        <source>same citizenship</source>
        <translation>الجنسية نفسها</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>same name, written otherwise: {name}</source>
        <translation>الاسم نفسه مكتوبًا بشكل آخر: {name}</translation>
    </message>
    <message>
        <source>same telephone number</source>
        <translation>رقم الهاتف نفسه</translation>
    </message>
    <message>
        <source>{name}, {code}</source>
        <translation>{name}، {code}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Every answer is saved as it is given</source>
        <translation>تُحفظ كل إجابة فور إعطائها</translation>
    </message>
    <message>
        <source>Not saved yet; everything is still on this screen</source>
        <translation>لم يُحفظ بعد؛ كل شيء ما زال على هذه الشاشة</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>محفوظ على هذا الحاسوب</translation>
    </message>
    <message numerus="yes">
        <source>Saved on this computer %n minute(s) ago</source>
        <translation>
            <numerusform>حُفظ على هذا الحاسوب قبل أقل من دقيقة</numerusform>
            <numerusform>حُفظ على هذا الحاسوب قبل دقيقة</numerusform>
            <numerusform>حُفظ على هذا الحاسوب قبل دقيقتين</numerusform>
            <numerusform>حُفظ على هذا الحاسوب قبل %n دقائق</numerusform>
            <numerusform>حُفظ على هذا الحاسوب قبل %n دقيقة</numerusform>
            <numerusform>حُفظ على هذا الحاسوب قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved on this computer just now</source>
        <translation>حُفظ على هذا الحاسوب الآن</translation>
    </message>
    <message>
        <source>Saved on this computer {seconds} s ago</source>
        <translation>حُفظ على هذا الحاسوب قبل {seconds} ث</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message numerus="yes">
        <source>%n sign(s) still open</source>
        <translation>
            <numerusform>لا علامات مفتوحة</numerusform>
            <numerusform>علامة واحدة ما زالت مفتوحة</numerusform>
            <numerusform>علامتان ما زالتا مفتوحتين</numerusform>
            <numerusform>%n علامات ما زالت مفتوحة</numerusform>
            <numerusform>%n علامة ما زالت مفتوحة</numerusform>
            <numerusform>%n علامة ما زالت مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>بالغ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>طفل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Every mark is saved at once</source>
        <translation>تُحفظ كل علامة فورًا</translation>
    </message>
    <message>
        <source>Few indications so far. This closes nothing: go on with what the person needs, look again later.</source>
        <translation>مؤشرات قليلة حتى الآن. هذا لا يغلق شيئًا: يُرجى المتابعة بما يحتاجه الشخص والنظر من جديد لاحقًا.</translation>
    </message>
    <message>
        <source>Few or none</source>
        <translation>قليلة أو معدومة</translation>
    </message>
    <message>
        <source>Inconclusive: what is still open could change this. Help does not wait for it.</source>
        <translation>غير حاسم: ما بقي مفتوحًا قد يغيّر ذلك. المساعدة لا تنتظره.</translation>
    </message>
    <message>
        <source>Indications</source>
        <translation>مؤشرات</translation>
    </message>
    <message numerus="yes">
        <source>Indications in %n of {total} parts.</source>
        <translation>
            <numerusform>لا مؤشرات في أي جزء من {total}.</numerusform>
            <numerusform>مؤشرات في جزء واحد من {total}.</numerusform>
            <numerusform>مؤشرات في جزأين من {total}.</numerusform>
            <numerusform>مؤشرات في %n أجزاء من {total}.</numerusform>
            <numerusform>مؤشرات في %n جزءًا من {total}.</numerusform>
            <numerusform>مؤشرات في %n جزء من {total}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation>المفتاح {number}</translation>
    </message>
    <message>
        <source>Mark what you know already. Do not ask the person everything again for this list.</source>
        <translation>يُرجى تعليم ما هو معروف من قبل. لا تُعَد الأسئلة على الشخص من أجل هذه القائمة.</translation>
    </message>
    <message>
        <source>New screening: {profile}</source>
        <translation>فحص أولي جديد: {profile}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not present</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Offer a referral: {purpose}</source>
        <translation>عرض إحالة: {purpose}</translation>
    </message>
    <message>
        <source>Part by part</source>
        <translation>جزءًا جزءًا</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>فحص أولي</translation>
    </message>
    <message>
        <source>Screenings of this case</source>
        <translation>الفحوص الأولية لهذه الحالة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Signs of exploitation: {profile}</source>
        <translation>علامات الاستغلال: {profile}</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>ما زال مفتوحًا</translation>
    </message>
    <message>
        <source>There are indications of deception and of exploitation. Suggest legal help; wages may be claimed.</source>
        <translation>توجد مؤشرات خداع واستغلال. يُقترح تقديم مساعدة قانونية؛ ويمكن المطالبة بالأجور.</translation>
    </message>
    <message>
        <source>There are indications of exploitation and of being kept there. Suggest legal help, and a referral for formal identification.</source>
        <translation>توجد مؤشرات استغلال وإبقاء بالإكراه. تُقترح مساعدة قانونية وإحالة من أجل تحديد الهوية الرسمي.</translation>
    </message>
    <message>
        <source>There are indications of exploitation at work. Suggest legal help or the labour inspectorate.</source>
        <translation>توجد مؤشرات استغلال في العمل. تُقترح مساعدة قانونية أو مفتشية العمل.</translation>
    </message>
    <message>
        <source>There are indications of exploitation. For a child this is enough: bring in child protection, and suggest a referral for formal identification.</source>
        <translation>توجد مؤشرات استغلال. وهذا يكفي في حالة الطفل: يُرجى إشراك حماية الطفل واقتراح إحالة من أجل تحديد الهوية الرسمي.</translation>
    </message>
    <message>
        <source>There are indications of recruitment, of exploitation and of being kept there. Suggest a referral for formal identification, with legal help beside it.</source>
        <translation>توجد مؤشرات استقدام واستغلال وإبقاء بالإكراه. تُقترح إحالة من أجل تحديد الهوية الرسمي مع مساعدة قانونية إلى جانبها.</translation>
    </message>
    <message>
        <source>This case is closed: what was marked is read, not changed</source>
        <translation>هذه الحالة مغلقة: ما وُضعت عليه علامة يُقرأ ولا يُغيَّر</translation>
    </message>
    <message>
        <source>This is no decision about the person, and help never depends on it.</source>
        <translation>ليس هذا قرارًا بشأن الشخص، ولا تتوقف المساعدة عليه أبدًا.</translation>
    </message>
    <message>
        <source>What it points to</source>
        <translation>إلى ماذا يشير</translation>
    </message>
    <message>
        <source>What this view rests on</source>
        <translation>ما يستند إليه هذا التقدير</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>غير حاسم</translation>
    </message>
    <message>
        <source>medium sign</source>
        <translation>علامة متوسطة</translation>
    </message>
    <message>
        <source>strong sign</source>
        <translation>علامة قوية</translation>
    </message>
    <message>
        <source>weak sign</source>
        <translation>علامة ضعيفة</translation>
    </message>
    <message>
        <source>{day}, {profile}</source>
        <translation>{day}، {profile}</translation>
    </message>
    <message>
        <source>{found} {open}</source>
        <translation>{found} {open}</translation>
    </message>
    <message>
        <source>{here} of {total}</source>
        <translation>{here} من {total}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n result(s). {first}</source>
        <translation>
            <numerusform>%n نتيجة. {first}</numerusform>
            <numerusform>نتيجة واحدة (%n). {first}</numerusform>
            <numerusform>نتيجتان (%n). {first}</numerusform>
            <numerusform>%n نتائج. {first}</numerusform>
            <numerusform>%n نتيجة. {first}</numerusform>
            <numerusform>%n نتيجة. {first}</numerusform>
        </translation>
    </message>
    <message>
        <source>Also known as: {name}</source>
        <translation>معروف أيضًا باسم: {name}</translation>
    </message>
    <message>
        <source>By a name</source>
        <translation>حسب اسم</translation>
    </message>
    <message>
        <source>By a name in another script</source>
        <translation>حسب اسم بكتابة أخرى</translation>
    </message>
    <message>
        <source>By a name spelt similarly</source>
        <translation>حسب اسم مكتوب بشكل مشابه</translation>
    </message>
    <message>
        <source>By a telephone number</source>
        <translation>حسب رقم هاتف</translation>
    </message>
    <message>
        <source>By its code</source>
        <translation>حسب الرمز</translation>
    </message>
    <message>
        <source>Close or reopen the case that is shown</source>
        <translation>أغلق الحالة المعروضة أو أعد فتحها</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation>إخفاء الشاشة</translation>
    </message>
    <message>
        <source>In a note, {day}: {words}</source>
        <translation>في ملاحظة، {day}: {words}</translation>
    </message>
    <message>
        <source>In an answer, {day}: {words}</source>
        <translation>في إجابة، {day}: {words}</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Lock the notebook</source>
        <translation>قفل الدفتر</translation>
    </message>
    <message>
        <source>Name spelt similarly: {name}</source>
        <translation>اسم مكتوب بشكل مشابه: {name}</translation>
    </message>
    <message>
        <source>Name, code, telephone number, words in a note, a page…</source>
        <translation>اسم، رمز، رقم هاتف، كلمات في ملاحظة، صفحة…</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>مقابلة جديدة</translation>
    </message>
    <message>
        <source>Nothing here fits. Try fewer letters, or another spelling.</source>
        <translation>لا شيء مطابق هنا. جرّبوا حروفًا أقل أو كتابة أخرى.</translation>
    </message>
    <message>
        <source>Older cases are still being read into the search; more may be found in a moment.</source>
        <translation>ما زالت الحالات الأقدم تُقرأ للبحث؛ قد يظهر المزيد بعد لحظات.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Same name in another script: {name}</source>
        <translation>الاسم نفسه بكتابة أخرى: {name}</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>بحث أو انتقال إلى</translation>
    </message>
    <message>
        <source>Show in the list of cases</source>
        <translation>إظهار في قائمة الحالات</translation>
    </message>
    <message>
        <source>The search is not ready yet.</source>
        <translation>البحث غير جاهز بعد.</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter opens, Esc closes</source>
        <translation>سهما أعلى وأسفل للاختيار، Enter للفتح، Esc للإغلاق</translation>
    </message>
    <message>
        <source>Who has what</source>
        <translation>من لديه ماذا</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Hand it over another way</source>
        <translation>تسليمه بطريقة أخرى</translation>
    </message>
    <message>
        <source>It could not be left at {place}. It waits for you.</source>
        <translation>تعذّر تركه في {place}. هو بانتظارك.</translation>
    </message>
    <message>
        <source>On its way to {place}: {done} of {total} pieces are there.</source>
        <translation>في طريقه إلى {place}: وصل {done} من أصل {total} أجزاء.</translation>
    </message>
    <message>
        <source>Send when connected</source>
        <translation>إرسال عند توفر الاتصال</translation>
    </message>
    <message>
        <source>Their e-mail address</source>
        <translation>عنوان بريدهم الإلكتروني</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>إعادة المحاولة الآن</translation>
    </message>
    <message>
        <source>Waits for a connection to {place}; the next try is at {time}.</source>
        <translation>ينتظر اتصالاً بـ{place}؛ المحاولة التالية عند {time}.</translation>
    </message>
    <message>
        <source>Waits for its turn to {place}.</source>
        <translation>ينتظر دوره إلى {place}.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is the whole notebook in one encrypted copy. It opens with the passphrase you have on the day you make it.</source>
        <translation>النسخة الاحتياطية هي الدفتر كله في نسخة واحدة مشفّرة. تُفتح بعبارة المرور التي كانت يوم إنشائها.</translation>
    </message>
    <message>
        <source>A choice counts as soon as you make it.</source>
        <translation>يسري كل اختيار فور القيام به.</translation>
    </message>
    <message>
        <source>A file leaves only for an organisation whose key you checked, with what the person agreed to.</source>
        <translation>لا يغادر ملف إلا إلى منظمة جرى التحقق من مفتاحها، وبما وافق عليه الشخص فقط.</translation>
    </message>
    <message>
        <source>About FieldCase</source>
        <translation>عن FieldCase</translation>
    </message>
    <message>
        <source>As soon as another program is in front</source>
        <translation>فور ظهور برنامج آخر في المقدمة</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>مثل الحاسوب</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>نسخ احتياطي الآن…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Best on a stick that is kept in another place than this computer.</source>
        <translation>الأفضل على ذاكرة USB تُحفظ في مكان غير مكان هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Cases are called</source>
        <translation>تُسمّى الحالات</translation>
    </message>
    <message>
        <source>Choose a stick or a folder</source>
        <translation>اختيار ذاكرة USB أو مجلد</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Consent packs</source>
        <translation>حزم الموافقة</translation>
    </message>
    <message>
        <source>Ctrl and + or - change it from any page; Ctrl and 0 takes it back to 100 %.</source>
        <translation>يتغير من أي صفحة بالضغط على Ctrl مع + أو -؛ ويعود إلى 100 % بالضغط على Ctrl مع 0.</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Erase in an emergency</source>
        <translation>المحو في الطوارئ</translation>
    </message>
    <message>
        <source>Everything you save is encrypted on this computer before it touches the disk.</source>
        <translation>كل ما يُحفظ يُشفَّر على هذا الحاسوب قبل أن يصل إلى القرص.</translation>
    </message>
    <message>
        <source>For rooms where others can see your screen.</source>
        <translation>للغرف التي يرى فيها آخرون شاشتك.</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Forms and consent packs</source>
        <translation>النماذج وحزم الموافقة</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>مجموعات الإعدادات</translation>
    </message>
    <message>
        <source>Hides every window of FieldCase at once, dialogs too. The same key or a click shows it again.</source>
        <translation>يخفي كل نوافذ FieldCase فورًا، ومنها مربعات الحوار. المفتاح نفسه أو نقرة يُظهرها من جديد.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>It cannot bring back a forgotten passphrase.</source>
        <translation>لا يستطيع استعادة عبارة مرور منسية.</translation>
    </message>
    <message>
        <source>It cannot hide from an expert that it is installed.</source>
        <translation>لا يستطيع أن يُخفي عن خبير أنه مثبّت.</translation>
    </message>
    <message>
        <source>It cannot protect a notebook while it is open on a computer that somebody else controls.</source>
        <translation>لا يستطيع حماية دفتر مفتوح على حاسوب يتحكم فيه شخص آخر.</translation>
    </message>
    <message>
        <source>It cannot take back a file that was handed over, only ask for it to be deleted.</source>
        <translation>لا يستطيع استرجاع ملف سُلّم، بل يمكن فقط طلب حذفه.</translation>
    </message>
    <message>
        <source>It deletes nothing, and somebody who searches the computer can see that FieldCase is on it.</source>
        <translation>لا يحذف شيئًا، ومن يفتش الحاسوب يمكنه أن يرى أن FieldCase موجود عليه.</translation>
    </message>
    <message>
        <source>It works without any network, and sends nothing by itself.</source>
        <translation>يعمل بلا أي شبكة، ولا يرسل شيئًا من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Key that hides everything</source>
        <translation>المفتاح الذي يخفي كل شيء</translation>
    </message>
    <message>
        <source>Kind of notebook</source>
        <translation>نوع الدفتر</translation>
    </message>
    <message>
        <source>Language and reading</source>
        <translation>اللغة والقراءة</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>لغة الشاشة</translation>
    </message>
    <message>
        <source>Last backup: {day}, {time}</source>
        <translation>آخر نسخة احتياطية: {day}، {time}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Lock when nobody has touched FieldCase for</source>
        <translation>القفل عندما لا يلمس أحد FieldCase لمدة</translation>
    </message>
    <message>
        <source>Lock when the computer sleeps or its screen is locked</source>
        <translation>القفل عند سكون الحاسوب أو قفل شاشته</translation>
    </message>
    <message>
        <source>Locking and hiding</source>
        <translation>القفل والإخفاء</translation>
    </message>
    <message>
        <source>Locks the notebook. What you typed stays as it is, also half a sentence: after the passphrase you are back at the same place.</source>
        <translation>يقفل الدفتر. ما كتبته يبقى كما هو، ولو كان نصف جملة: بعد عبارة المرور تعود إلى المكان نفسه.</translation>
    </message>
    <message>
        <source>Made of the work of others</source>
        <translation>من عمل آخرين</translation>
    </message>
    <message>
        <source>My keys and recovery</source>
        <translation>مفاتيحي والاسترجاع</translation>
    </message>
    <message>
        <source>My notebook</source>
        <translation>دفتري</translation>
    </message>
    <message>
        <source>Needs native review</source>
        <translation>بحاجة إلى مراجعة من أهل اللغة</translation>
    </message>
    <message>
        <source>Nothing that names a person is ever needed.</source>
        <translation>لا حاجة أبدًا إلى ما يدل على هوية الشخص.</translation>
    </message>
    <message>
        <source>Once locked, a key is not enough to see it again: it needs the passphrase.</source>
        <translation>بعد القفل لا يكفي مفتاح لرؤيته من جديد: يلزم إدخال عبارة المرور.</translation>
    </message>
    <message>
        <source>Only after the time above</source>
        <translation>فقط بعد المدة المذكورة أعلاه</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Our keys</source>
        <translation>مفاتيحنا</translation>
    </message>
    <message>
        <source>Partners need your contact card before they can send you anything.</source>
        <translation>يحتاج الشركاء إلى بطاقة التواصل منك قبل أن يرسلوا إليك أي شيء.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>People on this computer</source>
        <translation>الأشخاص على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Practice, with made-up cases</source>
        <translation>تدريب، مع حالات مختلقة</translation>
    </message>
    <message>
        <source>Privacy names</source>
        <translation>حماية الأسماء</translation>
    </message>
    <message>
        <source>Real work</source>
        <translation>عمل حقيقي</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>تمت المراجعة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Shift, pressed three times within two seconds, hides too</source>
        <translation>الضغط على Shift ثلاث مرات خلال ثانيتين يخفي أيضًا</translation>
    </message>
    <message>
        <source>Show only codes in lists, no names</source>
        <translation>إظهار الرموز فقط في القوائم، بلا أسماء</translation>
    </message>
    <message>
        <source>Show our contact card</source>
        <translation>عرض بطاقة التواصل الخاصة بنا</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>The backup was written, then read back.</source>
        <translation>كُتبت النسخة الاحتياطية، ثم قُرئت من جديد.</translation>
    </message>
    <message>
        <source>The full licence texts lie beside the program.</source>
        <translation>نصوص الرخص الكاملة موجودة إلى جانب البرنامج.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>لا نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>Thirty seconds before, a line at the top says so; any key stays. In an interview and in a talk about consent it is never less than 15 minutes.</source>
        <translation>قبل ثلاثين ثانية يظهر سطر في الأعلى ينبّه إلى ذلك؛ وأي مفتاح يُبقيه مفتوحًا. في المقابلة وفي الحديث عن الموافقة لا تقل المدة أبدًا عن 15 دقيقة.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>What hiding does not do</source>
        <translation>ما لا يفعله الإخفاء</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>ما لا يستطيعه</translation>
    </message>
    <message>
        <source>What it promises</source>
        <translation>ما يعد به</translation>
    </message>
    <message>
        <source>What the person reads and hears before deciding. A pack that nobody who speaks it from home has read should be used with an interpreter.</source>
        <translation>ما يقرؤه الشخص ويسمعه قبل أن يقرر. الحزمة التي لم يقرأها أحد من أهل اللغة تُستعمل بحضور ترجمة شفهية.</translation>
    </message>
    <message>
        <source>What the person reads and hears is chosen on the page for consent.</source>
        <translation>ما يقرؤه الشخص ويسمعه يُختار في صفحة الموافقة.</translation>
    </message>
    <message>
        <source>While hidden, lock</source>
        <translation>أثناء الإخفاء، القفل</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>جارٍ كتابة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>You work here as</source>
        <translation>صفتك في العمل هنا</translation>
    </message>
    <message>
        <source>Your own forms</source>
        <translation>استماراتكم الخاصة</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>{name} · {makers}</source>
        <translation>{name} · {makers}</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}، {role}</translation>
    </message>
    <message>
        <source>{name}, {size}</source>
        <translation>{name}، {size}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>Shared items</name>
    <message>
        <source>Case code</source>
        <translation>رمز الحالة</translation>
    </message>
    <message>
        <source>Documents: {kind}</source>
        <translation>مستندات: {kind}</translation>
    </message>
    <message>
        <source>Leave no message</source>
        <translation>لا تُترك رسالة</translation>
    </message>
    <message>
        <source>Must not know: {people}</source>
        <translation>يجب ألا يعرف: {people}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not talked about yet. Ask us before you contact the person.</source>
        <translation>لم يُتحدث عنه بعد. يُرجى سؤالنا قبل التواصل مع الشخص.</translation>
    </message>
    <message>
        <source>Safe contact rules</source>
        <translation>قواعد التواصل الآمن</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>ملاحظاتك</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>covered by: {purposes}</source>
        <translation>ضمن: {purposes}</translation>
    </message>
    <message>
        <source>never shared</source>
        <translation>لا تُشارك أبدًا</translation>
    </message>
    <message>
        <source>not agreed: {day}</source>
        <translation>بلا موافقة: {day}</translation>
    </message>
    <message>
        <source>not needed for this</source>
        <translation>غير لازم لهذا</translation>
    </message>
    <message>
        <source>not talked about yet</source>
        <translation>لم يُتحدث عنه بعد</translation>
    </message>
    <message>
        <source>prefers not to say</source>
        <translation>يفضّل عدم القول</translation>
    </message>
    <message>
        <source>recordings cannot travel</source>
        <translation>التسجيلات لا يمكن إرسالها</translation>
    </message>
    <message>
        <source>said no: {day}</source>
        <translation>قال لا: {day}</translation>
    </message>
    <message>
        <source>taken back: {day}</source>
        <translation>سُحبت: {day}</translation>
    </message>
    <message>
        <source>the guardian has not agreed</source>
        <translation>لم يوافق الوصي</translation>
    </message>
    <message>
        <source>the person left this out</source>
        <translation>الشخص استثنى هذا</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>A copy stays behind on the way to this printer</source>
        <translation>تبقى نسخة في الطريق إلى هذه الطابعة</translation>
    </message>
    <message>
        <source>Ask first whether paper is safe for the person. The sheet has a harmless title and does not say who wrote it.</source>
        <translation>اسأل أولاً إن كان الورق آمناً للشخص. للورقة عنوان عادي ولا تقول من كتبها.</translation>
    </message>
    <message>
        <source>Choose another printer</source>
        <translation>اختر طابعة أخرى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>لا تطبع</translation>
    </message>
    <message>
        <source>Exactly this will be on the paper</source>
        <translation>هذا بالضبط ما سيكون على الورق</translation>
    </message>
    <message>
        <source>It is not locked, and others may find it: in the file, or on the network. A printer beside you, on a cable, keeps less.</source>
        <translation>ليست مقفلة وقد يجدها آخرون: في الملف أو على الشبكة. الطابعة الموصولة بكابل بجانبك تحتفظ بأقل من ذلك.</translation>
    </message>
    <message>
        <source>Language of the person</source>
        <translation>لغة الشخص</translation>
    </message>
    <message>
        <source>Name the organisations</source>
        <translation>ذكر أسماء المنظمات</translation>
    </message>
    <message>
        <source>Nobody who speaks this language from home has checked these words yet.</source>
        <translation>لم يراجع هذه الكلمات بعد من يتحدث هذه اللغة في بيته.</translation>
    </message>
    <message>
        <source>Print there anyway</source>
        <translation>اطبع هناك رغم ذلك</translation>
    </message>
    <message>
        <source>Printed as copy {number}. The case says so.</source>
        <translation>طُبعت نسخةً رقم {number}. دُوّن ذلك في الحالة.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ PDF…</translation>
    </message>
    <message>
        <source>Saved: {name}. The case says so.</source>
        <translation>حُفظ: {name}. دُوّن ذلك في الحالة.</translation>
    </message>
    <message>
        <source>Sheet for the person</source>
        <translation>ورقة للشخص</translation>
    </message>
    <message>
        <source>Telephone number to call, if it is safe to have</source>
        <translation>رقم هاتف للاتصال، إن كان حمله آمناً</translation>
    </message>
    <message>
        <source>Title on the paper</source>
        <translation>العنوان على الورق</translation>
    </message>
    <message>
        <source>What is written down, by kind; never the answers</source>
        <translation>ما هو مكتوب، حسب النوع؛ لا الإجابات أبداً</translation>
    </message>
    <message>
        <source>What the person can do</source>
        <translation>ما يمكن للشخص فعله</translation>
    </message>
    <message>
        <source>Where should the sheet be saved?</source>
        <translation>أين تُحفظ الورقة؟</translation>
    </message>
    <message>
        <source>Who has what, why, until when</source>
        <translation>من لديه ماذا، ولماذا، وحتى متى</translation>
    </message>
</context>
<context>
    <name>Shelter</name>
    <message numerus="yes">
        <source>%n bed(s) free</source>
        <translation>
            <numerusform>لا سرير خاليًا</numerusform>
            <numerusform>سرير واحد خالٍ</numerusform>
            <numerusform>سريران خاليان</numerusform>
            <numerusform>%n أسرّة خالية</numerusform>
            <numerusform>%n سريرًا خاليًا</numerusform>
            <numerusform>%n سرير خالٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a house</source>
        <translation>أضف بيتًا</translation>
    </message>
    <message>
        <source>Add this bed</source>
        <translation>أضف هذا السرير</translation>
    </message>
    <message>
        <source>Add this task</source>
        <translation>أضف هذه المهمة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>يوم آخر</translation>
    </message>
    <message>
        <source>Bed (optional)</source>
        <translation>السرير (اختياري)</translation>
    </message>
    <message>
        <source>Comes {day}</source>
        <translation>القدوم: {day}</translation>
    </message>
    <message>
        <source>Does not come</source>
        <translation>لن يأتي</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>متوقع في</translation>
    </message>
    <message>
        <source>Expected today</source>
        <translation>متوقع اليوم</translation>
    </message>
    <message>
        <source>Expected tomorrow</source>
        <translation>متوقع غدًا</translation>
    </message>
    <message>
        <source>For example: lock the garden door</source>
        <translation>مثلًا: أقفل باب الحديقة</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>خالٍ</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>سلّم</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Has come</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>House</source>
        <translation>البيت</translation>
    </message>
    <message>
        <source>House and beds…</source>
        <translation>البيت والأسرّة…</translation>
    </message>
    <message>
        <source>Is here now</source>
        <translation>موجود الآن</translation>
    </message>
    <message>
        <source>Keep for a day…</source>
        <translation>احجز ليوم…</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>احفظ هذا</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>Leaves…</source>
        <translation>يغادر…</translation>
    </message>
    <message>
        <source>Name that says nothing, such as House A</source>
        <translation>اسم لا يدل على شيء، مثل «البيت أ»</translation>
    </message>
    <message>
        <source>No house yet. Give it a name that says nothing, then add its beds.</source>
        <translation>لا بيت بعد. أعطه اسمًا لا يدل على شيء، ثم أضف أسرّته.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>لا شيء مطلوب.</translation>
    </message>
    <message>
        <source>Nothing was handed over yet.</source>
        <translation>لم يُسلَّم شيء بعد.</translation>
    </message>
    <message>
        <source>Places to sleep</source>
        <translation>أماكن النوم</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>المأوى</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>منذ: {day}</translation>
    </message>
    <message>
        <source>Somebody comes…</source>
        <translation>يأتي أحد…</translation>
    </message>
    <message>
        <source>The address never leaves: no file, no paper, no message holds it.</source>
        <translation>العنوان لا يغادر أبدًا: لا ملف ولا ورقة ولا رسالة تحمله.</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>البيت</translation>
    </message>
    <message>
        <source>To do in the house</source>
        <translation>ما يُعمل في البيت</translation>
    </message>
    <message>
        <source>Two people have this bed at once. Look for another one in good time.</source>
        <translation>هذا السرير لشخصين في الوقت نفسه. ابحث عن سرير آخر في وقت مناسب.</translation>
    </message>
    <message>
        <source>What the next shift should know</source>
        <translation>ما يجب أن تعرفه الوردية التالية</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where to? In a few words, no address</source>
        <translation>إلى أين؟ بكلمات قليلة ودون عنوان</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>من يأتي</translation>
    </message>
    <message>
        <source>Who comes?</source>
        <translation>من يأتي؟</translation>
    </message>
    <message>
        <source>day shift</source>
        <translation>وردية النهار</translation>
    </message>
    <message>
        <source>evening shift</source>
        <translation>وردية المساء</translation>
    </message>
    <message>
        <source>night shift</source>
        <translation>وردية الليل</translation>
    </message>
    <message>
        <source>{day}, {shift} · {worker}</source>
        <translation>{day}، {shift} · {worker}</translation>
    </message>
    <message>
        <source>{room} · {bed}</source>
        <translation>{room} · {bed}</translation>
    </message>
    <message>
        <source>{task} (every day)</source>
        <translation>{task} (كل يوم)</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>Wipe</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Place to sign</source>
        <translation>مكان التوقيع</translation>
    </message>
    <message>
        <source>Sign with a pen, a finger or the mouse. Spoken agreement counts as much.</source>
        <translation>التوقيع بقلم أو بالإصبع أو بالفأرة. والموافقة الشفهية لها القيمة نفسها.</translation>
    </message>
</context>
<context>
    <name>SpecialAnswers</name>
    <message>
        <source>Alt+{number}</source>
        <translation>Alt+{number}</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation>لا يعرف</translation>
    </message>
    <message>
        <source>Not asked today</source>
        <translation>لم يُسأل اليوم</translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation>إجابات أخرى</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation>يفضّل عدم القول</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>18 or older</source>
        <translation>18 سنة فأكثر</translation>
    </message>
    <message>
        <source>A country outside the EU</source>
        <translation>بلد خارج الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>A donor</source>
        <translation>جهة مانحة</translation>
    </message>
    <message>
        <source>A partner</source>
        <translation>شريك</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Age and gender</source>
        <translation>العمر والجنس</translation>
    </message>
    <message>
        <source>All</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Also by</source>
        <translation>وأيضًا حسب</translation>
    </message>
    <message>
        <source>Another EU country</source>
        <translation>بلد آخر في الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>Another form only</source>
        <translation>شكل آخر فقط</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>أي إجابة</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>أعمدة</translation>
    </message>
    <message>
        <source>By</source>
        <translation>حسب</translation>
    </message>
    <message>
        <source>By citizenship as the European Union asks for it: this country, another EU country, elsewhere. This country is the one chosen in the settings.</source>
        <translation>حسب الجنسية كما يطلبها الاتحاد الأوروبي: هذا البلد، أو بلد آخر في الاتحاد، أو مكان آخر. هذا البلد هو المختار في الإعدادات.</translation>
    </message>
    <message>
        <source>By each kind of help of which a step was given.</source>
        <translation>حسب كل نوع من المساعدة قُدّمت منه خطوة.</translation>
    </message>
    <message>
        <source>By each kind of organisation they were referred to.</source>
        <translation>حسب كل نوع من المنظمات أُحيلوا إليه.</translation>
    </message>
    <message>
        <source>By each need that is known, with what became of it until today.</source>
        <translation>حسب كل حاجة معروفة، مع ما آلت إليه حتى اليوم.</translation>
    </message>
    <message>
        <source>By every form they recognised.</source>
        <translation>حسب كل شكل تعرّفوا عليه.</translation>
    </message>
    <message>
        <source>By everything that was done to keep them there.</source>
        <translation>حسب كل ما فُعل لإبقائهم هناك.</translation>
    </message>
    <message>
        <source>By how they knew the person who arranged it.</source>
        <translation>حسب معرفتهم بمن رتّب الأمر.</translation>
    </message>
    <message>
        <source>By the age group and the gender they gave when their case was registered.</source>
        <translation>حسب الفئة العمرية والجنس كما ذُكرا عند تسجيل الحالة.</translation>
    </message>
    <message>
        <source>By the country of their citizenship; small numbers are put together.</source>
        <translation>حسب بلد الجنسية؛ تُجمع الأعداد الصغيرة معًا.</translation>
    </message>
    <message>
        <source>By the furthest that any referral of theirs has come until today.</source>
        <translation>حسب أبعد ما وصلت إليه أي إحالة لهم حتى اليوم.</translation>
    </message>
    <message>
        <source>By the kind of work, asked of those who named forced work.</source>
        <translation>حسب نوع العمل، يُسأل عنه من ذكر العمل القسري.</translation>
    </message>
    <message>
        <source>By the reason for which the work ended; cases that were reopened are not among them.</source>
        <translation>حسب سبب انتهاء العمل؛ والحالات التي أُعيد فتحها ليست بينها.</translation>
    </message>
    <message>
        <source>By the way of the first contact and the quarter in which they were registered.</source>
        <translation>حسب طريقة الاتصال الأول والربع الذي سُجّلوا فيه.</translation>
    </message>
    <message>
        <source>By what they recognised: only sexual exploitation, only labour (forced or child labour, domestic work, servitude, begging), only another form, or several of these.</source>
        <translation>حسب ما تعرّفوا عليه: استغلال جنسي فقط، أو عمل فقط (عمل قسري أو عمل أطفال أو عمل منزلي أو استعباد أو تسوّل)، أو شكل آخر فقط، أو عدة من هذه.</translation>
    </message>
    <message>
        <source>By what they themselves said last about each purpose: yes, no, taken back.</source>
        <translation>حسب ما قالوه هم آخر مرة عن كل غرض: نعم، لا، سُحب.</translation>
    </message>
    <message>
        <source>By where identification stands today, and which kind of body said so last. It is identification that is counted, never what somebody went through.</source>
        <translation>حسب وضع التعرّف الرسمي اليوم ونوع الجهة التي قالته آخر مرة. ما يُعدّ هو التعرّف، لا ما مرّ به أحد.</translation>
    </message>
    <message>
        <source>By where the last thing that was written down about a permit stands, and its kind.</source>
        <translation>حسب آخر ما دُوّن عن تصريح الإقامة، ونوعه.</translation>
    </message>
    <message>
        <source>By where the last thing that was written down about compensation stands.</source>
        <translation>حسب آخر ما دُوّن عن التعويض.</translation>
    </message>
    <message>
        <source>By where their reflection period stands today.</source>
        <translation>حسب وضع فترة التفكير لديهم اليوم.</translation>
    </message>
    <message>
        <source>By where their return stands today.</source>
        <translation>حسب ما وصلت إليه عودتهم اليوم.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Cases registered from {when}.</source>
        <translation>الحالات المسجلة في المدة {when}.</translation>
    </message>
    <message>
        <source>Child or adult</source>
        <translation>طفل أو بالغ</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Citizenship and gender</source>
        <translation>الجنسية والجنس</translation>
    </message>
    <message>
        <source>Citizenship by country</source>
        <translation>الجنسية حسب البلد</translation>
    </message>
    <message>
        <source>Counted on {day}.</source>
        <translation>عُدّت في {day}.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>ما يُعدّ</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Every figure is rounded down to a multiple of {base}.</source>
        <translation>كل رقم مقرّب إلى الأسفل إلى مضاعف {base}.</translation>
    </message>
    <message>
        <source>Every figure is rounded to a multiple of {base}.</source>
        <translation>كل رقم مقرّب إلى مضاعف {base}.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Everybody gave the same answer: the table would say it of each of them. Choose a longer time.</source>
        <translation>أعطى الجميع الإجابة نفسها: سيقولها الجدول عن كل واحد منهم. اختر مدة أطول.</translation>
    </message>
    <message>
        <source>Exact figures of everybody, whatever they agreed to. They are not exported.</source>
        <translation>أرقام دقيقة عن الجميع مهما كان ما وافقوا عليه. وهي لا تُصدَّر.</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>تصدير الجدول…</translation>
    </message>
    <message>
        <source>Fewer than {few} agreed to be counted in this time. Choose a longer time, or our office only.</source>
        <translation>وافق أقل من {few} على العدّ في هذه المدة. اختر مدة أطول أو مكتبنا فقط.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Figures as bars</source>
        <translation>الأرقام كأعمدة</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>الاتصال الأول</translation>
    </message>
    <message>
        <source>For fewer than {few} people, lay the table out by two kinds of answers at most.</source>
        <translation>لأقل من {few} شخص، قسّم الجدول حسب نوعين من الإجابات على الأكثر.</translation>
    </message>
    <message>
        <source>Form of exploitation</source>
        <translation>شكل الاستغلال</translation>
    </message>
    <message>
        <source>Form of exploitation, each person once</source>
        <translation>شكل الاستغلال، كل شخص مرة واحدة</translation>
    </message>
    <message>
        <source>Form of exploitation, every form</source>
        <translation>شكل الاستغلال، كل شكل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From month to month</source>
        <translation>من شهر إلى شهر</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Groups of fewer than {few} are not shown, nor figures from which such a group could be worked out.</source>
        <translation>لا تُعرض المجموعات التي تقل عن {few}، ولا الأرقام التي قد تُستنتج منها مجموعة كهذه.</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>الوصي</translation>
    </message>
    <message>
        <source>Guardians of children</source>
        <translation>أوصياء الأطفال</translation>
    </message>
    <message>
        <source>Help that was given</source>
        <translation>المساعدة التي قُدّمت</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>طريقة العرض</translation>
    </message>
    <message>
        <source>How people reached us</source>
        <translation>كيف وصل الأشخاص إلينا</translation>
    </message>
    <message>
        <source>How referrals went</source>
        <translation>كيف سارت الإحالات</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>التعرّف الرسمي</translation>
    </message>
    <message>
        <source>Identification, and who decided</source>
        <translation>التعرّف الرسمي ومن قرّره</translation>
    </message>
    <message>
        <source>Kind of forced work</source>
        <translation>نوع العمل القسري</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>نوع المساعدة</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>نوع المنظمة</translation>
    </message>
    <message>
        <source>Kind of permit</source>
        <translation>نوع التصريح</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>نوع العمل</translation>
    </message>
    <message>
        <source>Labour only</source>
        <translation>العمل فقط</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>الربع الماضي</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>السنة الماضية</translation>
    </message>
    <message>
        <source>Means of control</source>
        <translation>وسائل السيطرة</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>الحاجة</translation>
    </message>
    <message>
        <source>Needs, and what became of them</source>
        <translation>الاحتياجات وما آلت إليه</translation>
    </message>
    <message>
        <source>Nobody was registered in this time. Choose another one.</source>
        <translation>لم يُسجَّل أحد في هذه المدة. اختر مدة أخرى.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>لا شيء آخر</translation>
    </message>
    <message>
        <source>Nothing is lost: the office sees every figure, and a longer time shows more.</source>
        <translation>لا يضيع شيء: يرى المكتب كل رقم، والمدة الأطول تُظهر أكثر.</translation>
    </message>
    <message>
        <source>Nothing written down</source>
        <translation>لم يُكتب شيء</translation>
    </message>
    <message>
        <source>One hidden figure could be worked out from the sums, so another is hidden with it.</source>
        <translation>قد يُستنتج رقم مخفي واحد من المجاميع، لذلك يُخفى معه رقم آخر.</translation>
    </message>
    <message numerus="yes">
        <source>Only people who agreed are counted; %n left out.</source>
        <translation>
            <numerusform>يُعدّ فقط من وافقوا؛ لم يُترك أحد.</numerusform>
            <numerusform>يُعدّ فقط من وافقوا؛ تُرك شخص واحد.</numerusform>
            <numerusform>يُعدّ فقط من وافقوا؛ تُرك شخصان.</numerusform>
            <numerusform>يُعدّ فقط من وافقوا؛ تُرك %n أشخاص.</numerusform>
            <numerusform>يُعدّ فقط من وافقوا؛ تُرك %n شخصًا.</numerusform>
            <numerusform>يُعدّ فقط من وافقوا؛ تُرك %n شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only people who agreed are counted; fewer than {few} are left out.</source>
        <translation>يُعدّ فقط من وافقوا؛ تُرك أقل من {few}.</translation>
    </message>
    <message>
        <source>Other answers, together</source>
        <translation>إجابات أخرى معًا</translation>
    </message>
    <message>
        <source>Our office only</source>
        <translation>مكتبنا فقط</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>People registered from {when}; somebody with several cases counts once.</source>
        <translation>الأشخاص المسجلون في المدة {when}؛ من له عدة حالات يُعدّ مرة واحدة.</translation>
    </message>
    <message>
        <source>People under 18, by where the appointment of a guardian stands today.</source>
        <translation>من هم دون 18 سنة، حسب وضع تعيين الوصي اليوم.</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation>يفضّل عدم الإجابة</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>الربع</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>الإحالة</translation>
    </message>
    <message>
        <source>Reflection period</source>
        <translation>فترة التفكير</translation>
    </message>
    <message>
        <source>Reflection periods</source>
        <translation>فترات التفكير</translation>
    </message>
    <message>
        <source>Residence permits</source>
        <translation>تصاريح الإقامة</translation>
    </message>
    <message>
        <source>Round down</source>
        <translation>تقريب إلى الأسفل</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>حُفظ: {name}</translation>
    </message>
    <message>
        <source>Several forms</source>
        <translation>عدة أشكال</translation>
    </message>
    <message>
        <source>Sexual only</source>
        <translation>جنسي فقط</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Small groups are hidden so that nobody can be recognised.</source>
        <translation>تُخفى المجموعات الصغيرة كي لا يُعرف أحد.</translation>
    </message>
    <message>
        <source>Some may stand in the tables of other organisations as well.</source>
        <translation>قد يظهر بعضهم أيضًا في جداول منظمات أخرى.</translation>
    </message>
    <message>
        <source>Somebody may stand in several rows, so shares may come to more than 100%; they are parts of all who have any answer.</source>
        <translation>قد يظهر أحدهم في عدة صفوف، فقد تتجاوز النسب 100%؛ وهي أجزاء من كل من لديه أي إجابة.</translation>
    </message>
    <message>
        <source>Somebody who knows a person may find them in a small group, and read the rest.</source>
        <translation>من يعرف شخصًا قد يجده في مجموعة صغيرة ويقرأ الباقي.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>جدول أرقام</translation>
    </message>
    <message>
        <source>These are people our organisation met; how many there are in all nobody knows.</source>
        <translation>هؤلاء من قابلتهم منظمتنا؛ ولا يعرف أحد كم هم في المجموع.</translation>
    </message>
    <message>
        <source>This country</source>
        <translation>هذا البلد</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>هذا الربع</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>دون 18 سنة</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>What left is kept, so that a later table cannot single anybody out.</source>
        <translation>يُحفظ ما خرج كي لا يكشف جدول لاحق شخصًا بعينه.</translation>
    </message>
    <message>
        <source>What people agreed to</source>
        <translation>على ماذا وافق الأشخاص</translation>
    </message>
    <message>
        <source>Where people were referred to</source>
        <translation>إلى أين أُحيل الأشخاص</translation>
    </message>
    <message>
        <source>Where should the table be saved?</source>
        <translation>أين يُحفظ الجدول؟</translation>
    </message>
    <message>
        <source>Who arranged it</source>
        <translation>من رتّب الأمر</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>من قرّر</translation>
    </message>
    <message>
        <source>Who gave no answer stands in rows of their own; how many they are is not shown.</source>
        <translation>من لم يُجب يظهر في صفوف خاصة؛ ولا يُعرض عددهم.</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>من يقرؤه</translation>
    </message>
    <message>
        <source>Why the work ended</source>
        <translation>لماذا انتهى العمل</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Without an answer: {share}% of all, in rows of their own.</source>
        <translation>دون إجابة: {share}% من المجموع، في صفوف خاصة.</translation>
    </message>
    <message>
        <source>Work that ended from {when}; somebody with several cases counts once.</source>
        <translation>العمل الذي انتهى في المدة {when}؛ من له عدة حالات يُعدّ مرة واحدة.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>غير معروض</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation>{name}: {number}</translation>
    </message>
    <message>
        <source>{need}: {standing}</source>
        <translation>{need}: {standing}</translation>
    </message>
    <message>
        <source>{purpose}: no</source>
        <translation>{purpose}: لا</translation>
    </message>
    <message>
        <source>{purpose}: taken back</source>
        <translation>{purpose}: سُحب</translation>
    </message>
    <message>
        <source>{purpose}: yes</source>
        <translation>{purpose}: نعم</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>18 or over, verified</source>
        <translation>18 أو أكثر، تم التحقق</translation>
    </message>
    <message>
        <source>A day in court is still ahead. Write how the person is heard all the same.</source>
        <translation>ما زال هناك يوم محكمة قادم. اكتب كيف سيُسمع الشخص رغم ذلك.</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>واحد جديد</translation>
    </message>
    <message>
        <source>A partner there is ready</source>
        <translation>شريك هناك مستعد</translation>
    </message>
    <message>
        <source>A partner who receives the person, and the journey, come first.</source>
        <translation>أولًا شريك يستقبل الشخص، وترتيب السفر.</translation>
    </message>
    <message numerus="yes">
        <source>A reflection period lasts %n day(s) at least.</source>
        <translation>
            <numerusform>تدوم فترة التفكير %n يوم على الأقل.</numerusform>
            <numerusform>تدوم فترة التفكير يومًا واحدًا على الأقل.</numerusform>
            <numerusform>تدوم فترة التفكير يومين على الأقل.</numerusform>
            <numerusform>تدوم فترة التفكير %n أيام على الأقل.</numerusform>
            <numerusform>تدوم فترة التفكير %n يومًا على الأقل.</numerusform>
            <numerusform>تدوم فترة التفكير %n يوم على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrative case</source>
        <translation>قضية إدارية</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>An interpreter comes</source>
        <translation>يأتي مترجم</translation>
    </message>
    <message>
        <source>Another authority</source>
        <translation>سلطة أخرى</translation>
    </message>
    <message>
        <source>Another one appointed</source>
        <translation>عُيّن غيره</translation>
    </message>
    <message>
        <source>Another place to live</source>
        <translation>مكان آخر للعيش</translation>
    </message>
    <message>
        <source>Appeal made</source>
        <translation>قُدّم اعتراض</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>تم تعيينه</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Ask for a guardian the day the child is known, then ask again daily.</source>
        <translation>اطلب وصيًا في اليوم الذي تعرف فيه بالطفل، ثم اسأل كل يوم.</translation>
    </message>
    <message>
        <source>Ask for the next one well before this one ends.</source>
        <translation>اطلبوا التالي قبل انتهاء هذا بوقت كافٍ.</translation>
    </message>
    <message numerus="yes">
        <source>Ask only what is not known yet: %n interview(s) were held so far. A guardian comes first.</source>
        <translation>
            <numerusform>اسأل فقط عما لا يُعرف بعد: لم تُجرَ أي مقابلة حتى الآن. الوصي أولًا.</numerusform>
            <numerusform>اسأل فقط عما لا يُعرف بعد: أُجريت مقابلة واحدة حتى الآن. الوصي أولًا.</numerusform>
            <numerusform>اسأل فقط عما لا يُعرف بعد: أُجريت مقابلتان حتى الآن. الوصي أولًا.</numerusform>
            <numerusform>اسأل فقط عما لا يُعرف بعد: أُجريت %n مقابلات حتى الآن. الوصي أولًا.</numerusform>
            <numerusform>اسأل فقط عما لا يُعرف بعد: أُجريت %n مقابلة حتى الآن. الوصي أولًا.</numerusform>
            <numerusform>اسأل فقط عما لا يُعرف بعد: أُجريت %n مقابلة حتى الآن. الوصي أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>تم طلبه</translation>
    </message>
    <message>
        <source>Asked not to punish what the person was made to do</source>
        <translation>طُلب عدم المعاقبة على ما أُجبر الشخص على فعله</translation>
    </message>
    <message>
        <source>Asylum asked for</source>
        <translation>طُلب اللجوء</translation>
    </message>
    <message>
        <source>Asylum case</source>
        <translation>قضية لجوء</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>حُكم بها</translation>
    </message>
    <message>
        <source>Before the court</source>
        <translation>أمام المحكمة</translation>
    </message>
    <message>
        <source>Begin one only when it concerns the person.</source>
        <translation>ابدأ واحدة فقط إذا كانت تخص الشخص.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Behind a screen</source>
        <translation>خلف ستار</translation>
    </message>
    <message>
        <source>Being investigated</source>
        <translation>قيد التحقيق</translation>
    </message>
    <message>
        <source>Best interests of the child</source>
        <translation>مصلحة الطفل الفضلى</translation>
    </message>
    <message>
        <source>Border or asylum authority</source>
        <translation>سلطة الحدود أو اللجوء</translation>
    </message>
    <message>
        <source>By a civil claim</source>
        <translation>بدعوى مدنية</translation>
    </message>
    <message>
        <source>By the law of the country it runs since: {day}.</source>
        <translation>بحسب قانون البلد تسري منذ: {day}.</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>نُفّذ</translation>
    </message>
    <message>
        <source>Charges brought</source>
        <translation>وُجّه الاتهام</translation>
    </message>
    <message>
        <source>Child heard</source>
        <translation>سُمع الطفل</translation>
    </message>
    <message>
        <source>Choose a whole day that is not before the day above.</source>
        <translation>اختر يومًا كاملًا لا يسبق اليوم أعلاه.</translation>
    </message>
    <message>
        <source>Choose today or a day before.</source>
        <translation>اختر اليوم أو يومًا سابقًا.</translation>
    </message>
    <message>
        <source>Choose which kind it is.</source>
        <translation>اختر النوع.</translation>
    </message>
    <message>
        <source>Citizen of the European Union</source>
        <translation>مواطن في الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>Citizen of this country</source>
        <translation>مواطن في هذا البلد</translation>
    </message>
    <message>
        <source>Civil case</source>
        <translation>قضية مدنية</translation>
    </message>
    <message>
        <source>Close or reopen the case…</source>
        <translation>أغلق الحالة أو أعد فتحها…</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>التعويض</translation>
    </message>
    <message>
        <source>Counts as a child</source>
        <translation>يُعد طفلًا</translation>
    </message>
    <message>
        <source>Criminal case against the person</source>
        <translation>قضية جنائية ضد الشخص</translation>
    </message>
    <message>
        <source>Criminal case, the person is a witness or injured party</source>
        <translation>قضية جنائية، الشخص شاهد أو متضرر</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تقرّر</translation>
    </message>
    <message>
        <source>Decided to return</source>
        <translation>قرر العودة</translation>
    </message>
    <message>
        <source>Decision awaited</source>
        <translation>بانتظار القرار</translation>
    </message>
    <message>
        <source>Does not want it</source>
        <translation>لا يريدها</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>حُفظت</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Ended by the authority</source>
        <translation>أنهتها السلطة</translation>
    </message>
    <message>
        <source>Every child may go to school, whatever papers there are.</source>
        <translation>لكل طفل أن يذهب إلى المدرسة مهما كانت أوراقه.</translation>
    </message>
    <message>
        <source>Family case</source>
        <translation>قضية أسرية</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>نهائي</translation>
    </message>
    <message>
        <source>For a child, the best interests have to be decided first, and speak for the return.</source>
        <translation>بالنسبة إلى الطفل يجب أولًا تقرير مصلحته الفضلى وأن تكون لصالح العودة.</translation>
    </message>
    <message>
        <source>For how many days</source>
        <translation>لكم يومًا</translation>
    </message>
    <message>
        <source>Formally identified</source>
        <translation>تم التحديد رسميًا</translation>
    </message>
    <message>
        <source>From seized property</source>
        <translation>من أموال مصادَرة</translation>
    </message>
    <message>
        <source>From the offender, by the criminal court</source>
        <translation>من الجاني عبر المحكمة الجنائية</translation>
    </message>
    <message>
        <source>From the state fund</source>
        <translation>من صندوق الدولة</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>من أين</translation>
    </message>
    <message>
        <source>Goes to school</source>
        <translation>يذهب إلى المدرسة</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>الوصي</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <translation>سلّمها</translation>
    </message>
    <message>
        <source>Hand the case to</source>
        <translation>سلّم الحالة إلى</translation>
    </message>
    <message>
        <source>Heard by video</source>
        <translation>يُسمع عبر الفيديو</translation>
    </message>
    <message>
        <source>Heard without the public</source>
        <translation>يُسمع دون حضور الجمهور</translation>
    </message>
    <message>
        <source>How much, with the currency</source>
        <translation>كم، مع العملة</translation>
    </message>
    <message>
        <source>How the return is prepared</source>
        <translation>كيف تُحضَّر العودة</translation>
    </message>
    <message>
        <source>How the work ends</source>
        <translation>كيف ينتهي العمل</translation>
    </message>
    <message>
        <source>Humanitarian permit</source>
        <translation>تصريح إنساني</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>تحديد الهوية القانونية</translation>
    </message>
    <message>
        <source>In doubt: treated as a child</source>
        <translation>موضع شك: يُعامل كطفل</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>ساري</translation>
    </message>
    <message>
        <source>In short: why, how, their own words</source>
        <translation>باختصار: لماذا وكيف وبكلماتهم</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>منظمة دولية</translation>
    </message>
    <message>
        <source>Is over</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>It ran out: {day}. Write down what follows.</source>
        <translation>انتهت: {day}. دوّن ما يلي.</translation>
    </message>
    <message>
        <source>Journey arranged</source>
        <translation>رُتّب السفر</translation>
    </message>
    <message>
        <source>Judgment given</source>
        <translation>صدر الحكم</translation>
    </message>
    <message>
        <source>Labour case</source>
        <translation>قضية عمالية</translation>
    </message>
    <message>
        <source>Labour inspectorate</source>
        <translation>تفتيش العمل</translation>
    </message>
    <message>
        <source>Last day to ask, or to appeal (optional)</source>
        <translation>آخر يوم للطلب أو الطعن (اختياري)</translation>
    </message>
    <message>
        <source>Last day: {day}</source>
        <translation>آخر يوم: {day}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>Legal aid granted</source>
        <translation>مُنحت المساعدة القانونية</translation>
    </message>
    <message>
        <source>Lives with the family again</source>
        <translation>يعيش مع الأسرة من جديد</translation>
    </message>
    <message numerus="yes">
        <source>Look at the risks with partners there; this may be %n day(s) old at most.</source>
        <translation>
            <numerusform>انظروا في المخاطر مع شركاء هناك؛ لا يجوز أن يمضي على ذلك أكثر من %n يوم.</numerusform>
            <numerusform>انظروا في المخاطر مع شركاء هناك؛ لا يجوز أن يمضي على ذلك أكثر من يوم واحد.</numerusform>
            <numerusform>انظروا في المخاطر مع شركاء هناك؛ لا يجوز أن يمضي على ذلك أكثر من يومان.</numerusform>
            <numerusform>انظروا في المخاطر مع شركاء هناك؛ لا يجوز أن يمضي على ذلك أكثر من %n أيام.</numerusform>
            <numerusform>انظروا في المخاطر مع شركاء هناك؛ لا يجوز أن يمضي على ذلك أكثر من %n يومًا.</numerusform>
            <numerusform>انظروا في المخاطر مع شركاء هناك؛ لا يجوز أن يمضي على ذلك أكثر من %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>أُعيد النظر فيه</translation>
    </message>
    <message>
        <source>Made longer</source>
        <translation>مُدّدت</translation>
    </message>
    <message>
        <source>May work</source>
        <translation>يمكنه العمل</translation>
    </message>
    <message>
        <source>Moves to a third country</source>
        <translation>ينتقل إلى بلد ثالث</translation>
    </message>
    <message>
        <source>Name and address are kept from the other side</source>
        <translation>يُحجب الاسم والعنوان عن الطرف الآخر</translation>
    </message>
    <message>
        <source>National identification body</source>
        <translation>هيئة التحديد الوطنية</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>لا داعي</translation>
    </message>
    <message>
        <source>Next day in court or with the police (optional)</source>
        <translation>اليوم التالي في المحكمة أو لدى الشرطة (اختياري)</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation>منظمة غير حكومية</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>لم يُمنح</translation>
    </message>
    <message>
        <source>Not identified</source>
        <translation>لم يتم التحديد</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>لم تُدفع بعد</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>On their own</source>
        <translation>بمفرده</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation>على أي أساس</translation>
    </message>
    <message>
        <source>Only if the person wants it, who may say no until the last day.</source>
        <translation>فقط إذا أراد الشخص، وله أن يقول لا حتى آخر يوم.</translation>
    </message>
    <message>
        <source>Options weighed</source>
        <translation>وُزنت الخيارات</translation>
    </message>
    <message>
        <source>Ordered by an authority</source>
        <translation>بأمر من سلطة</translation>
    </message>
    <message>
        <source>Ordered to leave</source>
        <translation>مأمور بالمغادرة</translation>
    </message>
    <message>
        <source>Over: works with the authorities</source>
        <translation>انتهت: يتعاون مع السلطات</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>دُفعت</translation>
    </message>
    <message>
        <source>Permit for the personal situation</source>
        <translation>تصريح للوضع الشخصي</translation>
    </message>
    <message>
        <source>Permit for working with the authorities</source>
        <translation>تصريح للتعاون مع السلطات</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>الشرطة</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>الإجراءات القضائية</translation>
    </message>
    <message>
        <source>Prosecutor or court</source>
        <translation>النيابة أو المحكمة</translation>
    </message>
    <message>
        <source>Protection order</source>
        <translation>أمر حماية</translation>
    </message>
    <message>
        <source>Reasonable grounds</source>
        <translation>أسباب معقولة</translation>
    </message>
    <message>
        <source>Reference (optional)</source>
        <translation>المرجع (اختياري)</translation>
    </message>
    <message>
        <source>Reflection period</source>
        <translation>فترة التفكير</translation>
    </message>
    <message>
        <source>Refugee</source>
        <translation>لاجئ</translation>
    </message>
    <message>
        <source>Renewal asked for</source>
        <translation>طُلب التجديد</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>أُبلغ عنه</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>تصريح الإقامة</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>العودة</translation>
    </message>
    <message>
        <source>Returns home</source>
        <translation>يعود إلى بلده</translation>
    </message>
    <message>
        <source>Risks looked at with partners there</source>
        <translation>نُظر في المخاطر مع شركاء هناك</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Say for how many days.</source>
        <translation>اذكر عدد الأيام.</translation>
    </message>
    <message>
        <source>Say which kind of organisation decided.</source>
        <translation>اذكر نوع الجهة التي قررت.</translation>
    </message>
    <message>
        <source>Says: 18 or over</source>
        <translation>يقول: 18 أو أكثر</translation>
    </message>
    <message>
        <source>Says: under 18</source>
        <translation>يقول: أقل من 18</translation>
    </message>
    <message>
        <source>School</source>
        <translation>المدرسة</translation>
    </message>
    <message>
        <source>Sent on for identification</source>
        <translation>أُحيل لتحديد وضعه</translation>
    </message>
    <message>
        <source>Settles in</source>
        <translation>يستقر</translation>
    </message>
    <message>
        <source>Signs seen by us</source>
        <translation>علامات لاحظناها</translation>
    </message>
    <message>
        <source>Since which day</source>
        <translation>منذ أي يوم</translation>
    </message>
    <message>
        <source>Social services</source>
        <translation>الخدمات الاجتماعية</translation>
    </message>
    <message>
        <source>Something changed…</source>
        <translation>تغيّر شيء…</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Spoke with us after the return</source>
        <translation>تحدث معنا بعد العودة</translation>
    </message>
    <message>
        <source>Stages and days only; what was said to a lawyer is read by whoever wrote it.</source>
        <translation>المراحل والأيام فقط؛ ما قيل للمحامي يقرؤه من كتبه.</translation>
    </message>
    <message>
        <source>Stays in this country</source>
        <translation>يبقى في هذا البلد</translation>
    </message>
    <message>
        <source>Stays where the child lives now</source>
        <translation>يبقى حيث يعيش الطفل الآن</translation>
    </message>
    <message>
        <source>Subsidiary protection</source>
        <translation>حماية فرعية</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>جرى الحديث عنها</translation>
    </message>
    <message>
        <source>Tell the person early: some of the days to ask by come soon.</source>
        <translation>أبلغوا الشخص مبكرًا: بعض المواعيد قريبة.</translation>
    </message>
    <message>
        <source>Temporary protection</source>
        <translation>حماية مؤقتة</translation>
    </message>
    <message>
        <source>The card itself shows why it was given: ask for neutral words</source>
        <translation>البطاقة نفسها تُظهر سبب منحها: اطلبوا كلمات محايدة</translation>
    </message>
    <message>
        <source>The checklist, what the supervisor said, how long the case is kept.</source>
        <translation>قائمة التحقق، وما قاله المشرف، ومدة الاحتفاظ بالحالة.</translation>
    </message>
    <message>
        <source>The child is heard before anything is decided; their own words are kept.</source>
        <translation>يُستمع إلى الطفل قبل أي قرار، وتُحفظ كلماته كما قالها.</translation>
    </message>
    <message numerus="yes">
        <source>The decision is older than %n day(s). Ask the person again, then write it down.</source>
        <translation>
            <numerusform>مضى على القرار أكثر من %n يوم. اسألوا الشخص من جديد ثم دوّنوا.</numerusform>
            <numerusform>مضى على القرار أكثر من يوم واحد. اسألوا الشخص من جديد ثم دوّنوا.</numerusform>
            <numerusform>مضى على القرار أكثر من يومان. اسألوا الشخص من جديد ثم دوّنوا.</numerusform>
            <numerusform>مضى على القرار أكثر من %n أيام. اسألوا الشخص من جديد ثم دوّنوا.</numerusform>
            <numerusform>مضى على القرار أكثر من %n يومًا. اسألوا الشخص من جديد ثم دوّنوا.</numerusform>
            <numerusform>مضى على القرار أكثر من %n يوم. اسألوا الشخص من جديد ثم دوّنوا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The person counts as a child. Write why no guardian is needed.</source>
        <translation>يُعد الشخص طفلًا. اكتب لماذا لا يلزم وصي.</translation>
    </message>
    <message>
        <source>The person does not want it</source>
        <translation>لا يريد الشخص ذلك</translation>
    </message>
    <message>
        <source>The person knows the other ways, staying among them</source>
        <translation>يعرف الشخص الطرق الأخرى ومنها البقاء</translation>
    </message>
    <message>
        <source>The person took it back</source>
        <translation>تراجع الشخص عنه</translation>
    </message>
    <message>
        <source>The person&apos;s own choice, in writing</source>
        <translation>اختيار الشخص نفسه، كتابةً</translation>
    </message>
    <message>
        <source>There is no guardian yet. Write why this could not wait for one.</source>
        <translation>لا يوجد وصي بعد. اكتب لماذا لم يمكن الانتظار.</translation>
    </message>
    <message>
        <source>This day is before the last entry. Look at both days again.</source>
        <translation>هذا اليوم قبل القيد الأخير. راجع اليومين.</translation>
    </message>
    <message>
        <source>Tick both: the choice is in writing, and the person knows the other ways.</source>
        <translation>ضع علامة على الاثنين: الاختيار مكتوب، والشخص يعرف الطرق الأخرى.</translation>
    </message>
    <message>
        <source>Time to recover and decide. Nobody is sent away while it runs, whatever they decide.</source>
        <translation>وقت للتعافي واتخاذ القرار. لا يُبعد أحد أثناءها أيًا كان قراره.</translation>
    </message>
    <message>
        <source>Told about it</source>
        <translation>أُخبر بها</translation>
    </message>
    <message>
        <source>Tolerated stay</source>
        <translation>إقامة متسامح بها</translation>
    </message>
    <message>
        <source>Under 18, verified</source>
        <translation>أقل من 18، تم التحقق</translation>
    </message>
    <message>
        <source>Until which day (optional)</source>
        <translation>حتى أي يوم (اختياري)</translation>
    </message>
    <message>
        <source>Voluntary, with partner organisations</source>
        <translation>طوعية، مع منظمات شريكة</translation>
    </message>
    <message>
        <source>Voluntary, with the United Nations (IOM)</source>
        <translation>طوعية، مع المنظمة الدولية للهجرة (IOM)</translation>
    </message>
    <message>
        <source>Voluntary, with the consulate</source>
        <translation>طوعية، مع القنصلية</translation>
    </message>
    <message>
        <source>Wages from the employer</source>
        <translation>أجور من صاحب العمل</translation>
    </message>
    <message>
        <source>Waits for now</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Wants it</source>
        <translation>يريدها</translation>
    </message>
    <message>
        <source>What authorities decided. Help never depends on it, nor on working with the police.</source>
        <translation>ما قررته السلطات. لا تتوقف المساعدة على ذلك أبدًا ولا على التعاون مع الشرطة.</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>ما ينطبق</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>موضوعها</translation>
    </message>
    <message>
        <source>What was decided (optional)</source>
        <translation>ما الذي تقرر (اختياري)</translation>
    </message>
    <message>
        <source>When it applies</source>
        <translation>عند الحاجة</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>أيها</translation>
    </message>
    <message>
        <source>While the age is in doubt, the person is treated as a child.</source>
        <translation>ما دام العمر موضع شك، يُعامل الشخص كطفل.</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>من قرّر</translation>
    </message>
    <message>
        <source>Who leads the case</source>
        <translation>من يقود الحالة</translation>
    </message>
    <message>
        <source>Who the guardian is</source>
        <translation>من هو الوصي</translation>
    </message>
    <message>
        <source>Without papers</source>
        <translation>بلا أوراق</translation>
    </message>
    <message>
        <source>Write down that it runs…</source>
        <translation>دوّن أنها سارية…</translation>
    </message>
    <message>
        <source>Write how this is known, or on what ground.</source>
        <translation>اكتب كيف عُرف ذلك أو على أي أساس.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>اكتبه</translation>
    </message>
    <message>
        <source>Write what the child said, in the child&apos;s own words.</source>
        <translation>اكتب ما قاله الطفل بكلماته.</translation>
    </message>
    <message>
        <source>Write who the guardian is.</source>
        <translation>اكتب من هو الوصي.</translation>
    </message>
    <message>
        <source>last day: {day}</source>
        <translation>آخر يوم: {day}</translation>
    </message>
    <message>
        <source>next day in court: {day}</source>
        <translation>يوم المحكمة التالي: {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message numerus="yes">
        <source>{country}: %n day(s), not signed off yet. Check it first.</source>
        <translation>
            <numerusform>{country}: %n يوم، لم يُصادَق عليه بعد. تحققوا أولًا.</numerusform>
            <numerusform>{country}: يوم واحد، لم يُصادَق عليه بعد. تحققوا أولًا.</numerusform>
            <numerusform>{country}: يومان، لم يُصادَق عليه بعد. تحققوا أولًا.</numerusform>
            <numerusform>{country}: %n أيام، لم يُصادَق عليه بعد. تحققوا أولًا.</numerusform>
            <numerusform>{country}: %n يومًا، لم يُصادَق عليه بعد. تحققوا أولًا.</numerusform>
            <numerusform>{country}: %n يوم، لم يُصادَق عليه بعد. تحققوا أولًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{country}: %n day(s), signed off by {name}.</source>
        <translation>
            <numerusform>{country}: %n يوم، صادق عليه {name}.</numerusform>
            <numerusform>{country}: يوم واحد، صادق عليه {name}.</numerusform>
            <numerusform>{country}: يومان، صادق عليه {name}.</numerusform>
            <numerusform>{country}: %n أيام، صادق عليه {name}.</numerusform>
            <numerusform>{country}: %n يومًا، صادق عليه {name}.</numerusform>
            <numerusform>{country}: %n يوم، صادق عليه {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{country}: no reflection period is known.</source>
        <translation>{country}: لا تُعرف فترة تفكير.</translation>
    </message>
    <message>
        <source>{number}: {about}</source>
        <translation>{number}: {about}</translation>
    </message>
    <message>
        <source>{track}: since which day</source>
        <translation>{track}: منذ أي يوم</translation>
    </message>
    <message>
        <source>{track}: something changed</source>
        <translation>{track}: تغيّر شيء</translation>
    </message>
    <message>
        <source>{track}: what changed</source>
        <translation>{track}: ما الذي تغيّر</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Step {number}, {title}, done</source>
        <translation>الخطوة {number}، {title}، تمت</translation>
    </message>
    <message>
        <source>Step {number}, {title}, open</source>
        <translation>الخطوة {number}، {title}، مفتوحة</translation>
    </message>
    <message>
        <source>Step {number}, {title}, started</source>
        <translation>الخطوة {number}، {title}، بدأت</translation>
    </message>
    <message>
        <source>Step {number}, {title}, you are here</source>
        <translation>الخطوة {number}، {title}، الخطوة الحالية</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>Afterwards, for you</source>
        <translation>بعد ذلك، لأجلك</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>العودة إلى الأسئلة</translation>
    </message>
    <message>
        <source>Breaks before that</source>
        <translation>فترات الراحة قبل ذلك</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>Does the level of risk have to be looked at again?</source>
        <translation>هل يجب النظر في مستوى الخطر من جديد؟</translation>
    </message>
    <message>
        <source>First: a quiet moment together</source>
        <translation>أولاً: لحظة هدوء معاً</translation>
    </message>
    <message>
        <source>For example: called a doctor, a colleague came. Leave it empty if nothing.</source>
        <translation>مثلاً: استدعاء طبيب، حضور زميلة. اتركه فارغاً إن لم يحدث شيء.</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>صعب</translation>
    </message>
    <message>
        <source>How hard was it?</source>
        <translation>كم كان الأمر صعباً؟</translation>
    </message>
    <message>
        <source>I have talked it over with a colleague, or will today</source>
        <translation>تحدثت عن ذلك مع زميل أو سأفعل اليوم</translation>
    </message>
    <message>
        <source>Is the person safe tonight? Who stays with them?</source>
        <translation>هل الشخص آمن الليلة؟ ومن يبقى معه؟</translation>
    </message>
    <message>
        <source>Save and end for today</source>
        <translation>احفظ وأنه لهذا اليوم</translation>
    </message>
    <message>
        <source>The person asked to stop</source>
        <translation>طلب الشخص التوقف</translation>
    </message>
    <message>
        <source>Very hard</source>
        <translation>صعب جداً</translation>
    </message>
    <message>
        <source>We stop here. Everything said so far is saved.</source>
        <translation>نتوقف هنا. كل ما قيل حتى الآن محفوظ.</translation>
    </message>
    <message>
        <source>What can be taken from papers, so that nobody asks it again?</source>
        <translation>ما الذي يمكن أخذه من الأوراق كي لا يُسأل مرة أخرى؟</translation>
    </message>
    <message>
        <source>What to keep about it</source>
        <translation>ما نحفظه عن ذلك</translation>
    </message>
    <message>
        <source>What was done at once</source>
        <translation>ما الذي فُعل فوراً</translation>
    </message>
    <message>
        <source>What was hard to hear? How are you now?</source>
        <translation>ما الذي كان سماعه صعباً؟ وكيف حالك الآن؟</translation>
    </message>
</context>
<context>
    <name>Telephone</name>
    <message>
        <source>This does not read as a telephone number. It is kept as it is.</source>
        <translation>هذا لا يبدو رقم هاتف. يبقى محفوظاً كما هو.</translation>
    </message>
    <message>
        <source>With + and the country it can be called from abroad, too.</source>
        <translation>مع + ورمز البلد يمكن الاتصال به من الخارج أيضاً.</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>About what?</source>
        <translation>عن ماذا؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>كيف؟</translation>
    </message>
    <message>
        <source>I told them something</source>
        <translation>أخبرتهم بشيء</translation>
    </message>
    <message>
        <source>On which ground?</source>
        <translation>على أي أساس؟</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>لأي غرض؟</translation>
    </message>
    <message>
        <source>What was told, in a few words</source>
        <translation>ما قيل، في كلمات قليلة</translation>
    </message>
    <message>
        <source>Who was told: an organisation, or a person there</source>
        <translation>من أُخبر: منظمة، أو شخص هناك</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>تدوين</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n question(s) answered.</source>
        <translation>
            <numerusform>لا أسئلة أُجيب عنها.</numerusform>
            <numerusform>تمت الإجابة عن سؤال واحد.</numerusform>
            <numerusform>تمت الإجابة عن سؤالين.</numerusform>
            <numerusform>تمت الإجابة عن %n أسئلة.</numerusform>
            <numerusform>تمت الإجابة عن %n سؤالًا.</numerusform>
            <numerusform>تمت الإجابة عن %n سؤال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) ‘prefers not to say’.</source>
        <translation>
            <numerusform>لا إجابة «يفضّل عدم القول».</numerusform>
            <numerusform>«يفضّل عدم القول» مرة واحدة.</numerusform>
            <numerusform>«يفضّل عدم القول» مرتين.</numerusform>
            <numerusform>«يفضّل عدم القول» %n مرات.</numerusform>
            <numerusform>«يفضّل عدم القول» %n مرة.</numerusform>
            <numerusform>«يفضّل عدم القول» %n مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A bed is kept</source>
        <translation>حُجز سرير</translation>
    </message>
    <message>
        <source>A goal: “{goal}”</source>
        <translation>هدف: «{goal}»</translation>
    </message>
    <message>
        <source>A lower level waits for {supervisor} to confirm it.</source>
        <translation>مستوى أدنى ينتظر تأكيد {supervisor}.</translation>
    </message>
    <message>
        <source>A need cannot be met</source>
        <translation>حاجة لا يمكن تلبيتها</translation>
    </message>
    <message>
        <source>A need is met</source>
        <translation>لُبّيت حاجة</translation>
    </message>
    <message>
        <source>A second person agreed to sharing without agreement</source>
        <translation>وافق شخص ثانٍ على المشاركة دون موافقة</translation>
    </message>
    <message>
        <source>A second person did not agree to sharing without agreement</source>
        <translation>لم يوافق شخص ثانٍ على المشاركة دون موافقة</translation>
    </message>
    <message>
        <source>A second person looked at what was shared without agreement</source>
        <translation>راجع شخص ثانٍ ما شورك دون موافقة</translation>
    </message>
    <message>
        <source>Agreed: {purposes}.</source>
        <translation>الموافقة على: {purposes}.</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Asked to share without agreement with {organisation}</source>
        <translation>طُلبت المشاركة دون موافقة مع {organisation}</translation>
    </message>
    <message>
        <source>Called off: {step}</source>
        <translation>أُلغيت: {step}</translation>
    </message>
    <message>
        <source>Came to a bed here</source>
        <translation>وصل إلى سرير هنا</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>فُتحت الحالة</translation>
    </message>
    <message>
        <source>Changed decision</source>
        <translation>تغيّر القرار</translation>
    </message>
    <message>
        <source>Confirmed by a guardian.</source>
        <translation>التأكيد من وصي.</translation>
    </message>
    <message>
        <source>Confirmed by {name}.</source>
        <translation>أكده {name}.</translation>
    </message>
    <message>
        <source>Confirmed in writing.</source>
        <translation>التأكيد كتابيًا.</translation>
    </message>
    <message>
        <source>Confirmed with a signature.</source>
        <translation>التأكيد بتوقيع.</translation>
    </message>
    <message>
        <source>Confirmed with a thumbprint.</source>
        <translation>مؤكَّد ببصمة إبهام.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Consent updated</source>
        <translation>تحديث الموافقة</translation>
    </message>
    <message>
        <source>Decided not to share any more: {purposes}.</source>
        <translation>قرر الشخص عدم المشاركة بعد الآن: {purposes}.</translation>
    </message>
    <message>
        <source>Did not come to the bed that was kept</source>
        <translation>لم يأتِ إلى السرير المحجوز</translation>
    </message>
    <message>
        <source>Did not happen: {step}</source>
        <translation>لم تحدث: {step}</translation>
    </message>
    <message>
        <source>Does not want help with something</source>
        <translation>لا يريد مساعدة في أمر ما</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>أُنجزت: {step}</translation>
    </message>
    <message>
        <source>Interview finished</source>
        <translation>انتهت المقابلة</translation>
    </message>
    <message>
        <source>Interview paused</source>
        <translation>توقفت المقابلة مؤقتًا</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>المقابلات</translation>
    </message>
    <message>
        <source>It need not be kept longer</source>
        <translation>لا حاجة إلى الاحتفاظ بها أكثر</translation>
    </message>
    <message>
        <source>Kept until further notice</source>
        <translation>محفوظة حتى إشعار آخر</translation>
    </message>
    <message>
        <source>Known by: {proof}.</source>
        <translation>عُرف ذلك من: {proof}.</translation>
    </message>
    <message>
        <source>Led by {name} from now on</source>
        <translation>يقودها {name} من الآن</translation>
    </message>
    <message>
        <source>Left something out of what may be told for: {purposes}.</source>
        <translation>استثنى شيئًا مما يمكن إخباره من أجل: {purposes}.</translation>
    </message>
    <message>
        <source>Left the bed here</source>
        <translation>غادر السرير هنا</translation>
    </message>
    <message>
        <source>Needs something</source>
        <translation>يحتاج إلى شيء</translation>
    </message>
    <message>
        <source>No answer from {organisation}</source>
        <translation>لا رد من {organisation}</translation>
    </message>
    <message>
        <source>No longer a goal: “{goal}”</source>
        <translation>لم يعد هدفًا: «{goal}»</translation>
    </message>
    <message>
        <source>Not the person of {code} after all</source>
        <translation>ليس شخص الحالة {code} في النهاية</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note by {author}, {organisation}</source>
        <translation>ملاحظة من {author}، {organisation}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened yet.</source>
        <translation>لم يحدث شيء من هذا النوع بعد.</translation>
    </message>
    <message>
        <source>Offered: {step}</source>
        <translation>عُرضت: {step}</translation>
    </message>
    <message>
        <source>On paper: {paper}, copy {number}</source>
        <translation>على الورق: {paper}، النسخة {number}</translation>
    </message>
    <message>
        <source>On the way: “{goal}”</source>
        <translation>في الطريق: «{goal}»</translation>
    </message>
    <message>
        <source>Open again: {step}</source>
        <translation>مفتوحة من جديد: {step}</translation>
    </message>
    <message>
        <source>Planned: {step}</source>
        <translation>مخطط لها: {step}</translation>
    </message>
    <message>
        <source>Purpose: {purpose}.</source>
        <translation>الغرض: {purpose}.</translation>
    </message>
    <message>
        <source>Reached: “{goal}”</source>
        <translation>تحقق: «{goal}»</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation>السبب: {reason}.</translation>
    </message>
    <message>
        <source>Received from {organisation}</source>
        <translation>وصل من {organisation}</translation>
    </message>
    <message>
        <source>Referral handed over to {organisation}</source>
        <translation>تسليم إحالة إلى {organisation}</translation>
    </message>
    <message>
        <source>Referral prepared for {organisation}</source>
        <translation>تجهيز إحالة إلى {organisation}</translation>
    </message>
    <message>
        <source>Referral to {organisation} closed</source>
        <translation>إغلاق الإحالة إلى {organisation}</translation>
    </message>
    <message>
        <source>Referral to {organisation} taken back</source>
        <translation>سحب الإحالة إلى {organisation}</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Risk assessed: critical</source>
        <translation>تقدير الخطر: حرج</translation>
    </message>
    <message>
        <source>Risk assessed: high</source>
        <translation>تقدير الخطر: مرتفع</translation>
    </message>
    <message>
        <source>Risk assessed: low</source>
        <translation>تقدير الخطر: منخفض</translation>
    </message>
    <message>
        <source>Risk assessed: medium</source>
        <translation>تقدير الخطر: متوسط</translation>
    </message>
    <message>
        <source>Risk still to be assessed</source>
        <translation>تقدير الخطر لم يُجرَ بعد</translation>
    </message>
    <message>
        <source>Said no: {purposes}.</source>
        <translation>قال الشخص لا: {purposes}.</translation>
    </message>
    <message>
        <source>Same person as in {code}</source>
        <translation>الشخص نفسه كما في {code}</translation>
    </message>
    <message>
        <source>Show earlier entries</source>
        <translation>عرض ما سبق</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>Spoken, with a witness.</source>
        <translation>شفهيًا، بحضور شاهد.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>The guardian agreed: {purposes}.</source>
        <translation>وافق الوصي: {purposes}.</translation>
    </message>
    <message>
        <source>The guardian said no: {purposes}.</source>
        <translation>قال الوصي لا: {purposes}.</translation>
    </message>
    <message>
        <source>The person said no: {step}</source>
        <translation>قال الشخص لا: {step}</translation>
    </message>
    <message>
        <source>The person said yes: {step}</source>
        <translation>قال الشخص نعم: {step}</translation>
    </message>
    <message>
        <source>The person was told what was shared without agreement</source>
        <translation>أُخبر الشخص بما شورك دون موافقة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Told {organisation} something</source>
        <translation>أُخبرت {organisation} بشيء</translation>
    </message>
    <message>
        <source>Under way: {step}</source>
        <translation>جارية: {step}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{name} opened the case with a reason</source>
        <translation>{name} فتح الحالة بسبب</translation>
    </message>
    <message>
        <source>{organisation} accepted the referral</source>
        <translation>{organisation}: قُبلت الإحالة</translation>
    </message>
    <message>
        <source>{organisation} asks for more</source>
        <translation>تطلب {organisation} المزيد</translation>
    </message>
    <message>
        <source>{organisation} cannot help</source>
        <translation>{organisation}: لا يمكن تقديم المساعدة</translation>
    </message>
    <message>
        <source>{organisation} gave the service</source>
        <translation>{organisation}: قُدّمت الخدمة</translation>
    </message>
    <message>
        <source>{organisation} received the referral</source>
        <translation>{organisation}: تم استلام الإحالة</translation>
    </message>
    <message>
        <source>{organisation} started the service</source>
        <translation>{organisation}: بدأت الخدمة</translation>
    </message>
    <message>
        <source>{shared} of {total} answers are in it.</source>
        <translation>الإجابات المرفقة: {shared} من {total}.</translation>
    </message>
    <message>
        <source>{track}: {stage}</source>
        <translation>{track}: {stage}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n attempt(s) with another passphrase since {day}</source>
        <translation>
            <numerusform>%n محاولة بعبارة مرور أخرى منذ {day}</numerusform>
            <numerusform>%n محاولة بعبارة مرور أخرى منذ {day}</numerusform>
            <numerusform>%n محاولة بعبارة مرور أخرى منذ {day}</numerusform>
            <numerusform>%n محاولة بعبارة مرور أخرى منذ {day}</numerusform>
            <numerusform>%n محاولة بعبارة مرور أخرى منذ {day}</numerusform>
            <numerusform>%n محاولة بعبارة مرور أخرى منذ {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) have not been told yet. One word tells them all.</source>
        <translation>
            <numerusform>كل الجهات أُخبرت.</numerusform>
            <numerusform>جهة واحدة لم تُخبر بعد. كلمة منك تكفي.</numerusform>
            <numerusform>جهتان لم تُخبرا بعد. كلمة منك تكفي.</numerusform>
            <numerusform>%n جهات لم تُخبر بعد. كلمة منك تكفي.</numerusform>
            <numerusform>%n جهة لم تُخبر بعد. كلمة منك تكفي.</numerusform>
            <numerusform>%n جهة لم تُخبر بعد. كلمة منك تكفي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) were not checked for half a year.</source>
        <translation>
            <numerusform>لا منظمة لم يتم التحقق منها منذ نصف سنة.</numerusform>
            <numerusform>منظمة واحدة لم يتم التحقق منها منذ نصف سنة.</numerusform>
            <numerusform>منظمتان لم يتم التحقق منهما منذ نصف سنة.</numerusform>
            <numerusform>%n منظمات لم يتم التحقق منها منذ نصف سنة.</numerusform>
            <numerusform>%n منظمة لم يتم التحقق منها منذ نصف سنة.</numerusform>
            <numerusform>%n منظمة لم يتم التحقق منها منذ نصف سنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A change of keys that was interrupted is finished now.</source>
        <translation>اكتمل الآن تغيير للمفاتيح كان قد انقطع.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Consent to review</source>
        <translation>موافقات للمراجعة</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Do today</source>
        <translation>لهذا اليوم</translation>
    </message>
    <message>
        <source>Every consent is recent</source>
        <translation>كل الموافقات حديثة</translation>
    </message>
    <message>
        <source>Find the paper, type the words: FieldCase only says whether they are right.</source>
        <translation>ابحث عن الورقة واكتب الكلمات: يقول FieldCase فقط إن كانت صحيحة.</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>طاب نهارك، {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>مساء الخير، {name}</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>صباح الخير، {name}</translation>
    </message>
    <message>
        <source>If every passphrase is lost, so are the cases. It takes five minutes and paper.</source>
        <translation>إذا ضاعت كل عبارات المرور ضاعت الحالات. يتطلب ذلك خمس دقائق وورقة.</translation>
    </message>
    <message>
        <source>If that was not you, tell the person who looks after the notebook.</source>
        <translation>إن لم تكن أنت، فأخبر من يعتني بالدفتر.</translation>
    </message>
    <message>
        <source>Interview with {name}, {day}</source>
        <translation>مقابلة مع {name}، {day}</translation>
    </message>
    <message>
        <source>It is time to rehearse with the recovery kit.</source>
        <translation>حان وقت تجربة مجموعة الاسترجاع.</translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n day(s) ago.</source>
        <translation>
            <numerusform>آخر نسخة احتياطية اليوم.</numerusform>
            <numerusform>آخر نسخة احتياطية قبل يوم واحد.</numerusform>
            <numerusform>آخر نسخة احتياطية قبل يومين.</numerusform>
            <numerusform>آخر نسخة احتياطية قبل %n أيام.</numerusform>
            <numerusform>آخر نسخة احتياطية قبل %n يومًا.</numerusform>
            <numerusform>آخر نسخة احتياطية قبل %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup today.</source>
        <translation>آخر نسخة احتياطية اليوم.</translation>
    </message>
    <message>
        <source>Late: {day}</source>
        <translation>فات الموعد: {day}</translation>
    </message>
    <message numerus="yes">
        <source>Latest: {name}, {day}; %n in all</source>
        <translation>
            <numerusform>الأحدث: {name}، {day}؛ لا غيرها</numerusform>
            <numerusform>الأحدث: {name}، {day}؛ واحدة في المجموع</numerusform>
            <numerusform>الأحدث: {name}، {day}؛ اثنتان في المجموع</numerusform>
            <numerusform>الأحدث: {name}، {day}؛ %n في المجموع</numerusform>
            <numerusform>الأحدث: {name}، {day}؛ %n في المجموع</numerusform>
            <numerusform>الأحدث: {name}، {day}؛ %n في المجموع</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the risk again</source>
        <translation>انظر إلى الخطر مجددًا</translation>
    </message>
    <message>
        <source>Made and checked</source>
        <translation>أُنشئت وجرى التحقق منها</translation>
    </message>
    <message>
        <source>Make the kit</source>
        <translation>أعدّ المجموعة</translation>
    </message>
    <message>
        <source>New here? Practise with made-up cases first.</source>
        <translation>بداية جديدة هنا؟ من الأفضل التدرّب أولًا مع حالات مختلقة.</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>مقابلة جديدة</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>رسائل جديدة</translation>
    </message>
    <message>
        <source>No interview was left open</source>
        <translation>لم تبق مقابلة مفتوحة</translation>
    </message>
    <message>
        <source>No news of the help since {day}. Ask them.</source>
        <translation>لا أخبار عن المساعدة منذ {day}. اسألهم.</translation>
    </message>
    <message>
        <source>Nobody owes an answer.</source>
        <translation>لا رد مطلوب من أحد.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Nothing arrived</source>
        <translation>لم يصل شيء</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>لا شيء مطلوب اليوم.</translation>
    </message>
    <message>
        <source>Nothing is lost, and there is nothing for you to do.</source>
        <translation>لم يضع شيء، ولا شيء عليك فعله.</translation>
    </message>
    <message>
        <source>Older than 6 months</source>
        <translation>أقدم من 6 أشهر</translation>
    </message>
    <message>
        <source>Only on this computer: plug in the backup stick</source>
        <translation>على هذا الحاسوب فقط: يُرجى وصل ذاكرة النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Open practice notebook</source>
        <translation>فتح دفتر التدريب</translation>
    </message>
    <message>
        <source>Open safely, decide then</source>
        <translation>فتح آمن، ثم القرار</translation>
    </message>
    <message>
        <source>Plug in a USB stick and make the first one</source>
        <translation>وصل ذاكرة USB وإنشاء النسخة الأولى</translation>
    </message>
    <message>
        <source>Practice uses a separate notebook. Nothing in it can be sent.</source>
        <translation>للتدريب دفتر منفصل. لا يمكن إرسال أي شيء فيه.</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>جرّب</translation>
    </message>
    <message>
        <source>Shared without agreement. A second person looks at it by {day}, {time}.</source>
        <translation>شورك دون موافقة. يراجعه شخص ثانٍ حتى {day}، {time}.</translation>
    </message>
    <message>
        <source>Shared without agreement. The person is still to be told.</source>
        <translation>شورك دون موافقة. لم يُخبر الشخص بعد.</translation>
    </message>
    <message>
        <source>Sharing without agreement may go now.</source>
        <translation>يمكن الآن إرسال المشاركة دون موافقة.</translation>
    </message>
    <message>
        <source>Sharing without agreement waits for a second person.</source>
        <translation>المشاركة دون موافقة تنتظر شخصًا ثانيًا.</translation>
    </message>
    <message>
        <source>Somebody asks you to look at the plan.</source>
        <translation>يطلب منك أحدهم أن تنظر في الخطة.</translation>
    </message>
    <message>
        <source>Something was taken back</source>
        <translation>سُحب شيء ما</translation>
    </message>
    <message>
        <source>Step ticked: {step}</source>
        <translation>أُنجزت الخطوة: {step}</translation>
    </message>
    <message>
        <source>The others are in the list of cases</source>
        <translation>الخطوات الأخرى في قائمة الحالات</translation>
    </message>
    <message>
        <source>The plan of {case}</source>
        <translation>خطة {case}</translation>
    </message>
    <message>
        <source>The risk of {case}</source>
        <translation>مستوى الخطر في {case}</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>لا نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>There is no recovery kit yet.</source>
        <translation>لا توجد مجموعة استرجاع بعد.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>Waiting on others</source>
        <translation>بانتظار الآخرين</translation>
    </message>
    <message>
        <source>You are asked to confirm a lower level: {level}. {why}</source>
        <translation>يُطلب منك تأكيد مستوى أدنى: {level}. {why}</translation>
    </message>
    <message>
        <source>accepted, service not started yet</source>
        <translation>قُبلت، والخدمة لم تبدأ بعد</translation>
    </message>
    <message>
        <source>handed over, no receipt yet</source>
        <translation>سُلّمت، لا إشعار استلام بعد</translation>
    </message>
    <message>
        <source>received, no answer yet</source>
        <translation>تم استلامها، لا رد بعد</translation>
    </message>
    <message>
        <source>service under way</source>
        <translation>الخدمة جارية</translation>
    </message>
    <message>
        <source>they ask for more</source>
        <translation>يطلبون المزيد</translation>
    </message>
    <message>
        <source>{case}: taken back {day}, no answer yet. Ask again.</source>
        <translation>{case}: سُحب {day}، لا جواب بعد. اسأل مجدداً.</translation>
    </message>
    <message>
        <source>{case}: {state}</source>
        <translation>{case}: {state}</translation>
    </message>
    <message>
        <source>{day} · Everything on this computer is saved. {backup}</source>
        <translation>{day} · كل ما على هذا الحاسوب محفوظ. {backup}</translation>
    </message>
    <message>
        <source>{day}: prepared, not handed over</source>
        <translation>{day}: جُهّزت ولم تُسلّم</translation>
    </message>
    <message>
        <source>{day}: sent, no answer. Ask again, another way, or another place.</source>
        <translation>{day}: أُرسلت ولا جواب. اسأل مرة أخرى، أو بطريقة أخرى، أو مكانًا آخر.</translation>
    </message>
    <message>
        <source>{organisation}: {state}</source>
        <translation>{organisation}: {state}</translation>
    </message>
    <message>
        <source>{sent}: sent. An answer was due: {day}. Ask them, or another place.</source>
        <translation>{sent}: أُرسل. كان الجواب منتظرًا: {day}. اسألهم أو جهة أخرى.</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What did they tell you?</source>
        <translation>بماذا أخبروك؟</translation>
    </message>
    <message>
        <source>Who told you, and how</source>
        <translation>من أخبرك وكيف</translation>
    </message>
    <message>
        <source>Who told you, and how: by telephone, in person…</source>
        <translation>من أخبرك وكيف: بالهاتف، شخصيًا…</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>تدوين ذلك</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>مفتاح Caps Lock مشغّل.</translation>
    </message>
    <message>
        <source>Erase the keys…</source>
        <translation>محو المفاتيح…</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>الحصول على مساعدة</translation>
    </message>
    <message>
        <source>I forgot it</source>
        <translation>نسيتها</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>الخروج من التدريب</translation>
    </message>
    <message>
        <source>Open your notebook</source>
        <translation>فتح دفترك</translation>
    </message>
    <message>
        <source>Opening the notebook</source>
        <translation>جارٍ فتح الدفتر</translation>
    </message>
    <message>
        <source>Other notebook</source>
        <translation>دفتر آخر</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>الشخص {number}</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Practice notebook · {name} · the passphrase is “practice”</source>
        <translation>دفتر تدريب · {name} · عبارة المرور هي “practice”</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>That passphrase did not open it.</source>
        <translation>لم تفتح عبارة المرور هذه الدفتر.</translation>
    </message>
    <message>
        <source>That passphrase did not open it. Caps Lock is on.</source>
        <translation>لم تفتح عبارة المرور هذه الدفتر. مفتاح Caps Lock مشغّل.</translation>
    </message>
    <message>
        <source>The made-up cases are being written. This takes a few seconds.</source>
        <translation>تجري كتابة الحالات المختلَقة. يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>This computer · {name}</source>
        <translation>هذا الحاسوب · {name}</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>حاول مجدداً بعد %n ثانية</numerusform>
            <numerusform>حاول مجدداً بعد %n ثانية</numerusform>
            <numerusform>حاول مجدداً بعد %n ثانية</numerusform>
            <numerusform>حاول مجدداً بعد %n ثانية</numerusform>
            <numerusform>حاول مجدداً بعد %n ثانية</numerusform>
            <numerusform>حاول مجدداً بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>{name}: change the language</source>
        <translation>{name}: تغيير اللغة</translation>
    </message>
</context>
<context>
    <name>Volumes</name>
    <message>
        <source>Choose a stick or a folder</source>
        <translation>اختيار ذاكرة USB أو مجلد</translation>
    </message>
    <message>
        <source>FieldCase files (*.fcb *.fcreply);;All files (*)</source>
        <translation>ملفات FieldCase (*.fcb *.fcreply);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>Practice stick</source>
        <translation>تدريب</translation>
    </message>
</context>
<context>
    <name>Wellbeing</name>
    <message>
        <source>Grounding exercise</source>
        <translation>تمرين الهدوء</translation>
    </message>
    <message>
        <source>How are they doing?</source>
        <translation>كيف حال الشخص؟</translation>
    </message>
    <message>
        <source>Pause and save</source>
        <translation>توقف مؤقت وحفظ</translation>
    </message>
    <message>
        <source>Signs to pause: silence, shaking, looking at the door.</source>
        <translation>علامات تدعو إلى التوقف: صمت، ارتجاف، نظر إلى الباب.</translation>
    </message>
</context>
<context>
    <name>Without</name>
    <message>
        <source>At a place on the network the archive lies in the folder {folder}</source>
        <translation>في مكان على الشبكة يوجد الأرشيف في المجلد {folder}</translation>
    </message>
    <message>
        <source>Call {name} on a number you already have. The words never go along with the file, whichever way it takes: no stick, no letter, no place on the network has them. They are shown only now: if they get lost, make a new file.</source>
        <translation>اتصل بـ {name} على رقم تعرفه من قبل. الكلمات لا ترافق الملف أبدًا أيًّا كان طريقه: ليست في ذاكرة USB ولا في رسالة ولا في مكان على الشبكة. تظهر الآن فقط: إذا ضاعت فاصنع ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>For an organisation without FieldCase</source>
        <translation>لمنظمة ليس لديها FieldCase</translation>
    </message>
    <message>
        <source>I told them. Hide the words</source>
        <translation>أخبرتهم. إخفاء الكلمات</translation>
    </message>
    <message>
        <source>Make a file that they open in a browser with words that I tell them</source>
        <translation>إعداد ملف يفتحونه في متصفح بكلمات أخبرهم بها</translation>
    </message>
    <message>
        <source>Tell them these words by telephone</source>
        <translation>أخبروهم بهذه الكلمات بالهاتف</translation>
    </message>
    <message>
        <source>The words that open the file</source>
        <translation>الكلمات التي تفتح الملف</translation>
    </message>
    <message>
        <source>Their page asks them to compare the digits of your key: {digits}</source>
        <translation>تطلب منهم صفحتهم مقارنة أرقام مفتاحكم: {digits}</translation>
    </message>
    <message>
        <source>They get the locked file, a page that opens it without internet, and a few lines about how: as a folder on a stick, or as one archive by e-mail or at a place on the network. FieldCase makes the words; you tell them by telephone. It protects less than a checked key: whoever has the file and the words can read it.</source>
        <translation>يصلهم الملف المقفل وصفحة تفتحه بلا إنترنت وأسطر قليلة عن الطريقة: كمجلد على ذاكرة USB، أو كأرشيف واحد بالبريد الإلكتروني أو في مكان على الشبكة. يصنع FieldCase الكلمات وتقولها أنت بالهاتف. هذا يحمي أقل من مفتاح متحقَّق منه: من لديه الملف والكلمات يستطيع قراءته.</translation>
    </message>
    <message>
        <source>This copy of FieldCase came without the page that opens such a file. Ask whoever installed it, or ask the organisation for its contact card.</source>
        <translation>جاءت هذه النسخة من FieldCase من دون الصفحة التي تفتح ملفًا كهذا. اسألوا من ثبّتها، أو اطلبوا من المنظمة بطاقة الاتصال الخاصة بها.</translation>
    </message>
</context>
</TS>
