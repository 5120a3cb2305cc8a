<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>Board</name>
    <message>
        <source>Shift part · Ctrl swap · Esc</source>
        <translation>‏Shift جزء · Ctrl تبديل · Esc</translation>
    </message>
    <message>
        <source>Asks how many</source>
        <translation>يسأل عن العدد</translation>
    </message>
    <message>
        <source>Deallocate %1</source>
        <comment>line</comment>
        <translation>إلغاء تخصيص %1</translation>
    </message>
    <message>
        <source>Deallocate %1</source>
        <comment>lines</comment>
        <translation>إلغاء تخصيص %1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>units</comment>
        <translation>%1 مفتوح</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>غير مخصّص</translation>
    </message>
    <message>
        <source>%1 short</source>
        <comment>units</comment>
        <translation>ينقص %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lane, what it has</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>allocated, quantity</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 available</source>
        <comment>units</comment>
        <translation>%1 متاح</translation>
    </message>
    <message>
        <source>and %1 in %2</source>
        <comment>units, lines</comment>
        <translation>و%1 في %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>batches, lines</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>1 batch</source>
        <translation>دفعة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%1 batches</source>
        <translation>
            <numerusform>%1 دفعة</numerusform>
            <numerusform>%1 دفعة</numerusform>
            <numerusform>دفعتان (%1)</numerusform>
            <numerusform>%1 دفعات</numerusform>
            <numerusform>%1 دفعة</numerusform>
            <numerusform>%1 دفعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>if it swaps with %1, which goes to %2 and has %n day(s) to spare</source>
        <translation>
            <numerusform>إذا بودل مع %1 الذي ينتقل إلى %2 وله %n يوم احتياطي</numerusform>
            <numerusform>إذا بودل مع %1 الذي ينتقل إلى %2 وله يوم احتياطي واحد (%n)</numerusform>
            <numerusform>إذا بودل مع %1 الذي ينتقل إلى %2 وله يومان احتياطيان (%n)</numerusform>
            <numerusform>إذا بودل مع %1 الذي ينتقل إلى %2 وله %n أيام احتياطية</numerusform>
            <numerusform>إذا بودل مع %1 الذي ينتقل إلى %2 وله %n يوماً احتياطياً</numerusform>
            <numerusform>إذا بودل مع %1 الذي ينتقل إلى %2 وله %n يوم احتياطي</numerusform>
        </translation>
    </message>
    <message>
        <source>if it swaps with %1, which goes to %2</source>
        <translation>إذا بودل مع %1 الذي ينتقل إلى %2</translation>
    </message>
    <message>
        <source>takes back %1</source>
        <comment>time</comment>
        <translation>يتراجع عن %1</translation>
    </message>
    <message>
        <source>by undo</source>
        <translation>بالتراجع</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>جرى التراجع عنه</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>what happened, reason</comment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <comment>when and who, units</comment>
        <translation>%1 · بقي %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 و%2 غيرها</translation>
    </message>
    <message>
        <source>not empty</source>
        <translation>غير فارغ</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>تجاوز الموعد</translation>
    </message>
    <message>
        <source>over-allocated</source>
        <translation>مخصّص فوق الكمية</translation>
    </message>
    <message>
        <source>to allocate</source>
        <translation>بانتظار التخصيص</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>شُحن</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>في موعده</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 يحوي «%2»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المفتوح</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Over-allocated</source>
        <translation>مخصّص فوق الكمية</translation>
    </message>
    <message>
        <source>Now possible</source>
        <translation>ممكن الآن</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>تنبيهات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Lines with something left to allocate</source>
        <translation>بنود بقي منها ما يُخصّص</translation>
    </message>
    <message>
        <source>Lines that are ready after their due date</source>
        <translation>بنود تجهز بعد موعد استحقاقها</translation>
    </message>
    <message>
        <source>Lines on a batch that has more allocated than it holds</source>
        <translation>بنود في دفعة خُصّص منها أكثر مما تحويه</translation>
    </message>
    <message>
        <source>Open lines that an automatic run would place now</source>
        <translation>بنود مفتوحة يضعها تشغيل تلقائي الآن</translation>
    </message>
    <message>
        <source>Lines whose product is out of stock, or whose batch comes later than it did yesterday</source>
        <translation>بنود نفد منتجها، أو تأتي دفعتها أبعد مما كان أمس</translation>
    </message>
    <message>
        <source>All order lines</source>
        <translation>كل بنود الطلبات</translation>
    </message>
    <message>
        <source>Ten worst shortages</source>
        <translation>أسوأ عشرة نواقص</translation>
    </message>
    <message>
        <source>Late this week</source>
        <translation>متأخر هذا الأسبوع</translation>
    </message>
</context>
<context>
    <name>allocation::Actions</name>
    <message>
        <source>&amp;New database…</source>
        <translation>قاعدة بيانات &amp;جديدة…</translation>
    </message>
    <message>
        <source>&amp;Open database…</source>
        <translation>&amp;فتح قاعدة بيانات…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>فتح الم&amp;ثال</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Hold lines</source>
        <translation>ا&amp;حمل البنود</translation>
    </message>
    <message>
        <source>&amp;Bring to batch</source>
        <translation>ضعها في ال&amp;دفعة</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;Auto-allocate…</source>
        <translation>تخصيص ت&amp;لقائي…</translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation>&amp;نقل إلى…</translation>
    </message>
    <message>
        <source>&amp;Deallocate</source>
        <translation>إلغاء الت&amp;خصيص</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ت&amp;ثبيت</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>إل&amp;غاء التثبيت</translation>
    </message>
    <message>
        <source>Put batch on &amp;hold</source>
        <translation>&amp;تعليق الدفعة</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>ت&amp;حديث</translation>
    </message>
    <message>
        <source>Bring every row to its place</source>
        <translation>إعادة كل صف إلى مكانه</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>ال&amp;لوح التالي</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>إفلات</translation>
    </message>
    <message>
        <source>&amp;About Allocation Workbench</source>
        <translation>&amp;حول Allocation Workbench</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>حسب ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>تباين &amp;عالٍ</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Allocate</source>
        <translation>ت&amp;خصيص</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>allocation::ActivityModel</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>When it happened; the latest first</source>
        <translation>متى حدث؛ الأحدث أولاً</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>Whose command it was</source>
        <translation>من أمر به</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>The reason that was given</source>
        <translation>السبب المذكور</translation>
    </message>
</context>
<context>
    <name>allocation::AllocateDialog</name>
    <message>
        <source>Auto-allocate</source>
        <translation>تخصيص تلقائي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Allocate %1</source>
        <translation>تخصيص %1</translation>
    </message>
    <message>
        <source>No open line fits on a batch as a whole</source>
        <translation>لا بند مفتوح تتسع له دفعة كاملاً</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>م&amp;قارنة…</translation>
    </message>
    <message>
        <source>See what strategies would do, line by line, before anything happens</source>
        <translation>اطّلع على ما تفعله الاستراتيجيات، بنداً بنداً، قبل أن يحدث شيء</translation>
    </message>
    <message>
        <source>Place what is open</source>
        <translation>تخصيص المفتوح</translation>
    </message>
    <message>
        <source>&amp;Strategy</source>
        <translation>الا&amp;ستراتيجية</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>scope, lines</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 What is allocated already stays where it is. You can undo this as one step.</source>
        <comment>strategy</comment>
        <translation>%1 ما خُصّص من قبل يبقى مكانه. يمكنك التراجع عن ذلك كخطوة واحدة.</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>تخصيص</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>كل المنتجات</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>product</comment>
        <translation>‏%1 فقط</translation>
    </message>
    <message>
        <source>The %1 products of the selected lines</source>
        <translation>منتجات البنود المحددة (%1)</translation>
    </message>
    <message>
        <source>Only order %1</source>
        <translation>الطلب %1 فقط</translation>
    </message>
    <message>
        <source>The %1 orders of the selected lines</source>
        <translation>طلبات البنود المحددة (%1)</translation>
    </message>
</context>
<context>
    <name>allocation::AnswerActions</name>
    <message>
        <source>When can we de&amp;liver?…</source>
        <translation>متى يمكننا الت&amp;سليم؟…</translation>
    </message>
    <message>
        <source>Get it &amp;sooner…</source>
        <translation>الحصول عليه أ&amp;بكر…</translation>
    </message>
    <message>
        <source>Product, quantity and wanted date give a date, in a sentence</source>
        <translation>المنتج والكمية والموعد المطلوب تعطي موعداً في جملة</translation>
    </message>
    <message>
        <source>What would make it ready earlier, and who pays for it</source>
        <translation>ما يجعله جاهزاً أبكر، ومن يدفع الثمن</translation>
    </message>
    <message>
        <source>Select one order line first; its order or customer can be chosen then</source>
        <translation>حدد بند طلب واحداً أولاً؛ ثم يمكن اختيار طلبه أو عميله</translation>
    </message>
</context>
<context>
    <name>allocation::ArrivalActions</name>
    <message>
        <source>Recei&amp;ve…</source>
        <translation>است&amp;لام…</translation>
    </message>
    <message>
        <source>Return &amp;goods…</source>
        <translation>إر&amp;جاع بضاعة…</translation>
    </message>
    <message>
        <source>Shipment &amp;ETA…</source>
        <translation>موعد وصول ال&amp;شحنة…</translation>
    </message>
    <message>
        <source>Put on h&amp;old, with a reason…</source>
        <translation>ت&amp;عليق مع ذكر السبب…</translation>
    </message>
    <message>
        <source>Goods that came back: a batch of their own, on hold until somebody has looked at them</source>
        <translation>بضاعة عادت: دفعة مستقلة، معلّقة حتى يعاينها أحد</translation>
    </message>
    <message>
        <source>Select a batch first</source>
        <translation>اختر دفعة أولاً</translation>
    </message>
    <message>
        <source>%1 is in stock already</source>
        <translation>‏%1 في المخزون بالفعل</translation>
    </message>
    <message>
        <source>Say what of %1, or of its shipment, has arrived</source>
        <translation>اذكر ما وصل من %1 أو من شحنتها</translation>
    </message>
    <message>
        <source>Say why nothing more may be allocated from %1</source>
        <translation>اذكر لماذا لا يجوز التخصيص من %1 بعد الآن</translation>
    </message>
    <message>
        <source>No batch that is on its way names a shipment</source>
        <translation>لا دفعة في الطريق تذكر شحنة</translation>
    </message>
    <message>
        <source>Another date for all batches of a shipment</source>
        <translation>موعد آخر لكل دفعات شحنة</translation>
    </message>
</context>
<context>
    <name>allocation::AutoAllocation</name>
    <message>
        <source>&amp;Compare strategies…</source>
        <translation>م&amp;قارنة الاستراتيجيات…</translation>
    </message>
    <message>
        <source>See what strategies would do, line by line, before anything happens</source>
        <translation>اطّلع على ما تفعله الاستراتيجيات، بنداً بنداً، قبل أن يحدث شيء</translation>
    </message>
</context>
<context>
    <name>allocation::AvailableChart</name>
    <message>
        <source>Projected available: %1</source>
        <translation>المتاح المتوقع: %1</translation>
    </message>
</context>
<context>
    <name>allocation::BatchChanges</name>
    <message>
        <source>Change &amp;quantity…</source>
        <translation>تغيير ال&amp;كمية…</translation>
    </message>
    <message>
        <source>Change &amp;ETA…</source>
        <translation>تغيير موعد ال&amp;وصول…</translation>
    </message>
    <message>
        <source>&amp;Count stock…</source>
        <translation>&amp;عدّ المخزون…</translation>
    </message>
    <message>
        <source>Put on &amp;hold and move away…</source>
        <translation>ت&amp;عليق ونقل ما فيها…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>Change &amp;batch</source>
        <translation>تغيير ال&amp;دفعة</translation>
    </message>
    <message>
        <source>Select a batch first</source>
        <translation>اختر دفعة أولاً</translation>
    </message>
    <message>
        <source>Another quantity for %1</source>
        <translation>كمية أخرى للدفعة %1</translation>
    </message>
    <message>
        <source>Another day on which %1 arrives</source>
        <translation>يوم آخر تصل فيه %1</translation>
    </message>
    <message>
        <source>Note what was counted of %1</source>
        <translation>تدوين ما عُدّ من %1</translation>
    </message>
    <message>
        <source>%1 has not arrived yet</source>
        <translation>لم تصل %1 بعد</translation>
    </message>
    <message>
        <source>%1 is on hold already</source>
        <translation>‏%1 معلّقة بالفعل</translation>
    </message>
    <message>
        <source>Free %1 of its order lines, and allocate nothing more from it</source>
        <translation>تحرير %1 من بنود طلباتها، وعدم التخصيص منها بعد ذلك</translation>
    </message>
    <message>
        <source>%1 does not exist or will not come</source>
        <translation>‏%1 غير موجودة أو لن تأتي</translation>
    </message>
    <message>
        <source>%1 counted by %2 on %3</source>
        <comment>units, who, date</comment>
        <translation>عدّ %2 في %3: %1</translation>
    </message>
    <message>
        <source>%1: %2. Nothing else has changed.</source>
        <comment>batch, what</comment>
        <translation>%1: %2. لم يتغير شيء آخر.</translation>
    </message>
</context>
<context>
    <name>allocation::BatchPage</name>
    <message>
        <source>%1 of %2</source>
        <comment>number, units</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>مستحق %1</translation>
    </message>
    <message>
        <source>Lines on it</source>
        <translation>البنود فيها</translation>
    </message>
    <message>
        <source>Who took its stock</source>
        <translation>من أخذ مخزونها</translation>
    </message>
    <message>
        <source>%1, expected %2</source>
        <comment>units, date</comment>
        <translation>%1، متوقعة في %2</translation>
    </message>
    <message>
        <source>%1, in stock</source>
        <comment>units</comment>
        <translation>%1، في المخزون</translation>
    </message>
    <message>
        <source>%1 allocated · %2 available</source>
        <translation>مخصّص %1 · متاح %2</translation>
    </message>
    <message>
        <source>%1 allocated · over-allocated by %2</source>
        <translation>مخصّص %1 · زيادة %2</translation>
    </message>
    <message>
        <source>No lines on it</source>
        <translation>لا بنود فيها</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, due later</source>
        <translation>
            <numerusform>و%n غيرها، أبعد استحقاقاً</numerusform>
            <numerusform>وبند آخر (%n)، أبعد استحقاقاً</numerusform>
            <numerusform>وبندان آخران (%n)، أبعد استحقاقاً</numerusform>
            <numerusform>و%n بنود أخرى، أبعد استحقاقاً</numerusform>
            <numerusform>و%n بنداً آخر، أبعد استحقاقاً</numerusform>
            <numerusform>و%n بند آخر، أبعد استحقاقاً</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>allocation::BatchPicker</name>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Batches for %1</source>
        <comment>a line</comment>
        <translation>دفعات %1</translation>
    </message>
    <message>
        <source>Find a batch</source>
        <translation>ابحث عن دفعة</translation>
    </message>
    <message>
        <source>No other batch of this product is known.</source>
        <translation>لا تُعرف دفعة أخرى لهذا المنتج.</translation>
    </message>
    <message>
        <source>No batch is called so.</source>
        <translation>لا توجد دفعة بهذا الاسم.</translation>
    </message>
    <message>
        <source>Enter moves %1 there.</source>
        <comment>a line</comment>
        <translation>ينقل Enter ‏%1 إلى هناك.</translation>
    </message>
</context>
<context>
    <name>allocation::BatchesModel</name>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>The reference of the batch</source>
        <translation>رقم الدفعة</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>The SKU it holds</source>
        <translation>رمز الصنف الذي تحويه</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>الجاهزية</translation>
    </message>
    <message>
        <source>In stock, or the day it arrives</source>
        <translation>في المخزون، أو يوم الوصول</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Who keeps new allocations off it, and why</source>
        <translation>من يمنع التخصيص الجديد منها، ولماذا</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Units it holds</source>
        <translation>الوحدات التي تحويها</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>المخصّص</translation>
    </message>
    <message>
        <source>Units that serve order lines</source>
        <translation>الوحدات التي تخدم بنود الطلبات</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>المتاح</translation>
    </message>
    <message>
        <source>Units that are still free</source>
        <translation>الوحدات التي ما زالت حرة</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>How much of it serves order lines</source>
        <translation>كم منها يخدم بنود الطلبات</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>units used of a batch</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What was noted down</source>
        <translation>ما دُوّن</translation>
    </message>
</context>
<context>
    <name>allocation::BatchesPane</name>
    <message>
        <source>Batches</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>in ready order</source>
        <translation>بترتيب الجاهزية</translation>
    </message>
    <message>
        <source>No batches yet</source>
        <translation>لا دفعات بعد</translation>
    </message>
    <message>
        <source>Stock in the warehouse and shipments on their way stand here. Import your own, or look around in a furniture shop first.</source>
        <translation>هنا يظهر مخزون المستودع والشحنات القادمة. استورد بياناتك، أو تجوّل أولاً في مثال متجر الأثاث.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>فتح المثال</translation>
    </message>
    <message>
        <source>No batch matches</source>
        <translation>لا دفعة مطابقة</translation>
    </message>
    <message>
        <source>Nothing here serves what is shown above.</source>
        <translation>لا شيء هنا يخدم ما يظهر أعلاه.</translation>
    </message>
</context>
<context>
    <name>allocation::BatchesView</name>
    <message>
        <source>Batches</source>
        <translation>الدفعات</translation>
    </message>
</context>
<context>
    <name>allocation::BoardDrag</name>
    <message>
        <source>deallocate</source>
        <translation>إلغاء التخصيص</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>هو هنا</translation>
    </message>
</context>
<context>
    <name>allocation::BoardPage</name>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Bring &amp;part to batch…</source>
        <translation>ضع &amp;جزءاً في الدفعة…</translation>
    </message>
    <message>
        <source>Asks how many units</source>
        <translation>يسأل عن عدد الوحدات</translation>
    </message>
    <message>
        <source>Hold a line first (Ctrl+X)</source>
        <translation>احمل بنداً أولاً (Ctrl+X)</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <translation>اختر منتجاً</translation>
    </message>
    <message>
        <source>Its batches stand here as lanes, its order lines as cards: drag a card to another lane and see what it would mean before you let go.</source>
        <translation>هنا دفعاته مساراتٌ وبنود طلباته بطاقات: اسحب بطاقة إلى مسار آخر وانظر ماذا يعني ذلك قبل أن تفلتها.</translation>
    </message>
    <message>
        <source>Show the first product</source>
        <translation>عرض المنتج الأول</translation>
    </message>
    <message>
        <source>Nothing of this product</source>
        <translation>لا شيء من هذا المنتج</translation>
    </message>
    <message>
        <source>It has neither batches nor order lines.</source>
        <translation>ليس له دفعات ولا بنود طلبات.</translation>
    </message>
</context>
<context>
    <name>allocation::BreakdownModel</name>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Week of due date</source>
        <translation>أسبوع الاستحقاق</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Lines filled</source>
        <translation>بنود مستوفاة</translation>
    </message>
    <message>
        <source>Orders filled</source>
        <translation>طلبات مستوفاة</translation>
    </message>
    <message>
        <source>Units filled</source>
        <translation>وحدات مستوفاة</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>في الموعد</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>أيام التأخر</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>النقص</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>بلا موعد استحقاق</translation>
    </message>
    <message>
        <source>no customer</source>
        <translation>بلا عميل</translation>
    </message>
</context>
<context>
    <name>allocation::CardsModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>units here, units of the line</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>مستحق %1</translation>
    </message>
    <message>
        <source>on pick list %1</source>
        <translation>في قائمة الانتقاء %1</translation>
    </message>
    <message>
        <source>held</source>
        <comment>a card that is being moved</comment>
        <translation>محمول</translation>
    </message>
</context>
<context>
    <name>allocation::ChangeDialog</name>
    <message>
        <source>Change ETA</source>
        <translation>تغيير موعد الوصول</translation>
    </message>
    <message>
        <source>Count stock</source>
        <translation>عدّ المخزون</translation>
    </message>
    <message>
        <source>Change quantity</source>
        <translation>تغيير الكمية</translation>
    </message>
    <message>
        <source>When %1 arrives</source>
        <translation>متى تصل %1</translation>
    </message>
    <message>
        <source>Units counted of %1</source>
        <comment>batch</comment>
        <translation>الوحدات المعدودة من %1</translation>
    </message>
    <message>
        <source>Units of %1</source>
        <comment>batch</comment>
        <translation>وحدات %1</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;ملاحظة</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>ت&amp;غيير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>The day it arrives</source>
        <translation>يوم الوصول</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>في المخزون</translation>
    </message>
    <message>
        <source>What order lines feel of it is shown before anything changes.</source>
        <translation>يُعرض أثره في بنود الطلبات قبل أن يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 now, %2 allocated. What order lines feel of it is shown before anything changes.</source>
        <comment>units, units</comment>
        <translation>%1 الآن، خُصّص %2. يُعرض أثره في بنود الطلبات قبل أن يتغير شيء.</translation>
    </message>
    <message>
        <source>As many as are known: only noted, nothing else changes.</source>
        <translation>بقدر المعروف: يُدوّن فقط، ولا يتغير شيء آخر.</translation>
    </message>
    <message>
        <source>It is so already</source>
        <translation>هو كذلك بالفعل</translation>
    </message>
</context>
<context>
    <name>allocation::ChoicePopover</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Units to move</source>
        <translation>الوحدات المراد نقلها</translation>
    </message>
</context>
<context>
    <name>allocation::CommandModel</name>
    <message>
        <source>not possible now</source>
        <translation>غير ممكن الآن</translation>
    </message>
</context>
<context>
    <name>allocation::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Nothing is called that. Type fewer letters, or a word of what it does.</source>
        <translation>لا شيء بهذا الاسم. اكتب حروفاً أقل، أو كلمة مما يفعله.</translation>
    </message>
</context>
<context>
    <name>allocation::Commands</name>
    <message>
        <source>Find a &amp;command…</source>
        <translation>ابحث عن &amp;أمر…</translation>
    </message>
    <message>
        <source>Everything this window can do, by a few letters of its name</source>
        <translation>كل ما تستطيعه هذه النافذة، ببضعة حروف من اسمه</translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts</source>
        <translation>اخت&amp;صارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>كل المفاتيح في صفحة واحدة</translation>
    </message>
</context>
<context>
    <name>allocation::Conflicts</name>
    <message>
        <source>Move %1</source>
        <comment>as many as fit</comment>
        <translation>نقل %1</translation>
    </message>
    <message>
        <source>Move all the same</source>
        <translation>النقل على أي حال</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>اختيار غيرها…</translation>
    </message>
    <message>
        <source>Show the line</source>
        <translation>عرض البند</translation>
    </message>
    <message>
        <source>Show the lines</source>
        <translation>عرض البنود</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>إهمال</translation>
    </message>
</context>
<context>
    <name>allocation::ContextMenus</name>
    <message>
        <source>Deallocate</source>
        <translation>إلغاء التخصيص</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>انقل إلى هنا</translation>
    </message>
    <message>
        <source>Move %1 here</source>
        <translation>انقل %1 إلى هنا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, verdict</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>allocation::Day</name>
    <message>
        <source>Planning &amp;settings…</source>
        <translation>إعدادات الت&amp;خطيط…</translation>
    </message>
    <message>
        <source>This database cannot be set up here</source>
        <translation>لا يمكن ضبط قاعدة البيانات هذه هنا</translation>
    </message>
    <message>
        <source>The planning date, and how long goods are handled before they leave</source>
        <translation>تاريخ التخطيط، ومدة مناولة البضاعة قبل خروجها</translation>
    </message>
</context>
<context>
    <name>allocation::DayDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>allocation::DeliverDialog</name>
    <message>
        <source>When can we deliver?</source>
        <translation>متى يمكننا التسليم؟</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>&amp;Copy sentence</source>
        <translation>&amp;نسخ الجملة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>wanted on</source>
        <translation>مطلوب في</translation>
    </message>
    <message>
        <source>Wanted date</source>
        <translation>الموعد المطلوب</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>ال&amp;منتج</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>ال&amp;وحدات</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>ال&amp;موعد</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>يجوز أن يبقى فارغاً</translation>
    </message>
    <message>
        <source>&amp;Keep until</source>
        <translation>الا&amp;حتفاظ حتى</translation>
    </message>
    <message>
        <source>For &amp;customer</source>
        <translation>لل&amp;عميل</translation>
    </message>
    <message>
        <source>As &amp;order</source>
        <translation>ك&amp;طلب</translation>
    </message>
    <message>
        <source>Choose a product: type a part of its SKU or description.</source>
        <translation>اختر منتجاً: اكتب جزءاً من رمزه أو وصفه.</translation>
    </message>
    <message>
        <source>There is no product %1.</source>
        <translation>لا يوجد منتج %1.</translation>
    </message>
    <message>
        <source>Nothing of %1 is available.</source>
        <translation>لا شيء متاح من %1.</translation>
    </message>
    <message>
        <source>&amp;Keep until %1</source>
        <comment>weekday and date</comment>
        <translation>الا&amp;حتفاظ حتى %1</translation>
    </message>
    <message>
        <source>Keeping it makes an order line that is set aside, in one step, which can be undone.</source>
        <translation>الاحتفاظ ينشئ بند طلب محجوزاً، في خطوة واحدة يمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>Say which order the line belongs to, known or new.</source>
        <translation>اذكر إلى أي طلب ينتمي البند، معروفاً أو جديداً.</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <translation>محتفظ به حتى %1</translation>
    </message>
    <message>
        <source>Set aside as %1.</source>
        <translation>حُجز باسم %1.</translation>
    </message>
</context>
<context>
    <name>allocation::DemandBand</name>
    <message>
        <source>Demand</source>
        <translation>الطلب</translation>
    </message>
</context>
<context>
    <name>allocation::Dispatcher</name>
    <message>
        <source>discard a draft of %1</source>
        <comment>changes</comment>
        <translation>إهمال مسودة فيها %1</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Stopped at “%1”: %2</source>
        <comment>step, why</comment>
        <translation>توقف عند «%1»: %2</translation>
    </message>
</context>
<context>
    <name>allocation::DraftDialog</name>
    <message>
        <source>no longer fits</source>
        <translation>لم يعد ممكناً</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>يختلف</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>ممكن</translation>
    </message>
    <message>
        <source>Differences of the draft</source>
        <translation>فروق المسودة</translation>
    </message>
    <message>
        <source>Changes in the draft</source>
        <translation>التغييرات في المسودة</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما الذي سيتغير</translation>
    </message>
    <message>
        <source>Figures before and after</source>
        <translation>الأرقام قبل وبعد</translation>
    </message>
    <message>
        <source>&amp;Take back the last</source>
        <translation>إ&amp;لغاء الأخير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Without the draft</source>
        <translation>بلا المسودة</translation>
    </message>
    <message>
        <source>With the draft</source>
        <translation>مع المسودة</translation>
    </message>
    <message>
        <source>Late lines</source>
        <translation>البنود المتأخرة</translation>
    </message>
    <message>
        <source>Units short</source>
        <translation>الوحدات الناقصة</translation>
    </message>
    <message>
        <source>Units to allocate</source>
        <translation>وحدات للتخصيص</translation>
    </message>
    <message>
        <source>Orders wholly allocated</source>
        <translation>طلبات مخصّصة بالكامل</translation>
    </message>
</context>
<context>
    <name>allocation::DraftKeeping</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a change, why it no longer fits</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Save draft…</source>
        <translation>&amp;حفظ المسودة…</translation>
    </message>
    <message>
        <source>Stored d&amp;rafts</source>
        <translation>المسودات المح&amp;فوظة</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>Drafts of this database cannot be saved</source>
        <translation>لا يمكن حفظ مسودات قاعدة البيانات هذه</translation>
    </message>
    <message>
        <source>No draft is open</source>
        <translation>لا توجد مسودة مفتوحة</translation>
    </message>
    <message>
        <source>Nothing was changed in the draft yet</source>
        <translation>لم يتغير شيء في المسودة بعد</translation>
    </message>
    <message>
        <source>Save the draft, to go on with it later</source>
        <translation>احفظ المسودة للمتابعة لاحقًا</translation>
    </message>
    <message>
        <source>Saved the draft “%1”.</source>
        <translation>حُفظت المسودة “%1”.</translation>
    </message>
    <message>
        <source>The draft “%1” is no longer there: somebody has applied or deleted it.</source>
        <translation>لم تعد المسودة “%1” موجودة: طبّقها أحدهم أو حذفها.</translation>
    </message>
    <message>
        <source>One change of the draft “%1” no longer fits: %2</source>
        <comment>name, which</comment>
        <translation>تغيير واحد من المسودة “%1” لم يعد مناسبًا: %2</translation>
    </message>
    <message>
        <source>%1 of the draft “%2” no longer fit: %3</source>
        <comment>3 changes, name, which</comment>
        <translation>%1 من المسودة “%2” لم تعد مناسبة: %3</translation>
    </message>
    <message>
        <source>Differences…</source>
        <translation>الاختلافات…</translation>
    </message>
    <message>
        <source>Deleted the draft “%1”.</source>
        <translation>حُذفت المسودة “%1”.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>استعادتها</translation>
    </message>
    <message>
        <source>No draft is saved</source>
        <translation>لا توجد مسودة محفوظة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>changes, who</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>المتابعة مع %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>حذف %1</translation>
    </message>
</context>
<context>
    <name>allocation::DraftMode</name>
    <message>
        <source>&amp;Draft</source>
        <translation>ال&amp;مسودة</translation>
    </message>
    <message>
        <source>Leave the draft (Ctrl+Shift+D)</source>
        <translation>مغادرة المسودة (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Try changes out before you do them (Ctrl+Shift+D)</source>
        <translation>جرّب التغييرات قبل تنفيذها (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>The draft of %1 was discarded; nothing of it was done.</source>
        <translation>أُهملت المسودة التي فيها %1؛ ولم يُنفّذ منها شيء.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>استعادتها</translation>
    </message>
    <message>
        <source>Applied what still fits of the draft; left out: %1.</source>
        <translation>طُبّق من المسودة ما زال ممكناً؛ تُرك: %1.</translation>
    </message>
    <message>
        <source>The draft “%1” was left as it was saved; nothing of it was done.</source>
        <translation>تُركت المسودة “%1” كما حُفظت؛ ولم يُنفذ منها شيء.</translation>
    </message>
</context>
<context>
    <name>allocation::DraftStrip</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Differences…</source>
        <translation>الفروق…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>إهمال</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>The figures without the draft, and with it. It holds no stock.</source>
        <translation>الأرقام بلا المسودة ومعها. وهي لا تحجز مخزوناً.</translation>
    </message>
    <message>
        <source>Nothing was changed in the draft yet</source>
        <translation>لم يتغير شيء في المسودة بعد</translation>
    </message>
    <message>
        <source>No change of the draft fits any more: look at the differences</source>
        <translation>لم يعد أي تغيير في المسودة ممكناً: انظر الفروق</translation>
    </message>
    <message>
        <source>Do it, as one step that can be undone</source>
        <translation>تنفيذها كخطوة واحدة يمكن التراجع عنها</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Leave the draft</source>
        <translation>مغادرة المسودة</translation>
    </message>
    <message>
        <source>Leave the draft without doing any of it; can be undone</source>
        <translation>مغادرة المسودة دون تنفيذ شيء منها؛ يمكن التراجع</translation>
    </message>
    <message>
        <source>What the draft changes</source>
        <translation>ما تغيّره المسودة</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Keep the draft, to go on with it later (Ctrl+S)</source>
        <translation>الاحتفاظ بالمسودة للمتابعة لاحقًا (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>allocation::DragGuide</name>
    <message>
        <source>Deallocate %1</source>
        <translation>إلغاء تخصيص %1</translation>
    </message>
</context>
<context>
    <name>allocation::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Table to export</source>
        <translation>الجدول المراد تصديره</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>التخصيصات</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>بنود الطلبات</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>A file of that name is replaced. What is exported can be imported again.</source>
        <translation>يُستبدل الملف الذي يحمل هذا الاسم. وما يُصدَّر يمكن استيراده ثانية.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>ت&amp;صدير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Tab&amp;le</source>
        <translation>ال&amp;جدول</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>Name a file first</source>
        <translation>اذكر ملفاً أولاً</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>تصدير إلى</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Workbook (*.xlsx)</source>
        <translation>CSV (*.csv);;مصنف (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>allocation::ExportShown</name>
    <message>
        <source>Export order &amp;lines as shown…</source>
        <translation>تصدير &amp;بنود الطلبات كما تظهر…</translation>
    </message>
    <message>
        <source>Export &amp;batches as shown…</source>
        <translation>تصدير ال&amp;دفعات كما تظهر…</translation>
    </message>
    <message>
        <source>%1 rows with the columns that are shown, in their order</source>
        <translation>%1 صفًا بالأعمدة الظاهرة وبترتيبها</translation>
    </message>
    <message>
        <source>No row is shown</source>
        <translation>لا يظهر أي صف</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>تصدير ما يظهر</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Workbook (*.xlsx)</source>
        <translation>CSV (*.csv);;مصنف (*.xlsx)</translation>
    </message>
    <message>
        <source>Exported %1 rows to %2.</source>
        <comment>number, file</comment>
        <translation>صُدِّر %1 صفًا إلى %2.</translation>
    </message>
</context>
<context>
    <name>allocation::Fields</name>
    <message>
        <source>1 batch</source>
        <translation>دفعة واحدة</translation>
    </message>
    <message>
        <source>%1 batches</source>
        <translation>%1 من الدفعات</translation>
    </message>
    <message>
        <source>A text has at most 200 characters, and no control characters.</source>
        <translation>النص 200 حرف على الأكثر، بلا محارف تحكم.</translation>
    </message>
    <message>
        <source>A name has 1 to 200 characters, and no control characters.</source>
        <translation>الاسم من حرف واحد إلى 200 حرف، بلا محارف تحكم.</translation>
    </message>
</context>
<context>
    <name>allocation::FigureTiles</name>
    <message>
        <source> Over all order lines the database knows; quotes and what is set aside do not count.</source>
        <translation> على كل بنود الطلبات التي تعرفها القاعدة؛ عروض الأسعار والمحجوز لا تُحسب.</translation>
    </message>
    <message>
        <source>Lines filled</source>
        <translation>بنود مستوفاة</translation>
    </message>
    <message>
        <source>Order lines with nothing left to allocate, of all.</source>
        <translation>البنود التي لم يبق منها ما يُخصّص، من الكل.</translation>
    </message>
    <message>
        <source>Orders filled</source>
        <translation>طلبات مستوفاة</translation>
    </message>
    <message>
        <source>Orders all of whose lines have nothing left to allocate, of all.</source>
        <translation>الطلبات التي لم يبق من بنودها ما يُخصّص، من الكل.</translation>
    </message>
    <message>
        <source>Units filled</source>
        <translation>وحدات مستوفاة</translation>
    </message>
    <message>
        <source>Units allocated or shipped, of all that were ordered.</source>
        <translation>الوحدات المخصّصة أو المشحونة، من كل المطلوب.</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>في الموعد</translation>
    </message>
    <message>
        <source>Order lines that are wholly allocated and not late, of all.</source>
        <translation>البنود المخصّصة بالكامل وغير المتأخرة، من الكل.</translation>
    </message>
    <message>
        <source>Late lines</source>
        <translation>البنود المتأخرة</translation>
    </message>
    <message>
        <source>Order lines that are ready after their due date.</source>
        <translation>بنود الطلبات التي تجهز بعد موعد استحقاقها.</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>أيام التأخر</translation>
    </message>
    <message>
        <source>Days between due and ready, summed over the late lines.</source>
        <translation>الأيام بين الاستحقاق والجاهزية، مجموعة على البنود المتأخرة.</translation>
    </message>
    <message>
        <source>Units short</source>
        <translation>الوحدات الناقصة</translation>
    </message>
    <message>
        <source>Units that are open and that nothing available of their product can cover, over everything the database knows. Customers and weeks share them in the order in which lines are served: the least urgent go without.</source>
        <translation>الوحدات المفتوحة التي لا يغطيها متاح منتجها، على كل ما تعرفه القاعدة. يتقاسمها العملاء والأسابيع بترتيب خدمة البنود: الأقل إلحاحاً يبقى بلا شيء.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>allocation::FiguresDock</name>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>حسب المنتج</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>حسب العميل</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>حسب الأسبوع</translation>
    </message>
    <message>
        <source>Figures by product, customer or week</source>
        <translation>الأرقام حسب المنتج أو العميل أو الأسبوع</translation>
    </message>
</context>
<context>
    <name>allocation::FileEdit</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>اختيار: %1</translation>
    </message>
</context>
<context>
    <name>allocation::FilterButtons</name>
    <message>
        <source>Filter by %1</source>
        <translation>تصفية حسب %1</translation>
    </message>
</context>
<context>
    <name>allocation::FilterPopup</name>
    <message>
        <source>Column filter</source>
        <translation>تصفية العمود</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>كيفية المقارنة</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <translation>النص المطلوب</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>إل&amp;ى</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Values to show</source>
        <translation>القيم المعروضة</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>يحوي</translation>
    </message>
    <message>
        <source>is</source>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>واحد من</translation>
    </message>
    <message>
        <source>from – to</source>
        <translation>من – إلى</translation>
    </message>
    <message>
        <source>is from – to</source>
        <translation>بين – و</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>تجاوز الموعد</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>غير فارغ</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>This column does not narrow</source>
        <translation>هذا العمود لا يضيّق</translation>
    </message>
</context>
<context>
    <name>allocation::Grouping</name>
    <message>
        <source>&amp;Group by</source>
        <translation>الت&amp;جميع حسب</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;لا شيء</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>ال&amp;طلب</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>ال&amp;عميل</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>ال&amp;دفعة</translation>
    </message>
    <message>
        <source>&amp;Due week</source>
        <translation>أسبوع الا&amp;ستحقاق</translation>
    </message>
    <message>
        <source>The order lines one by one</source>
        <translation>بنود الطلبات واحدًا واحدًا</translation>
    </message>
    <message>
        <source>Fold the order lines that are shown into groups, with what each comes to</source>
        <translation>طيّ بنود الطلبات الظاهرة في مجموعات مع مجموع كل منها</translation>
    </message>
</context>
<context>
    <name>allocation::GroupsDock</name>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>كل المجموعات</translation>
    </message>
    <message>
        <source>The table shows the lines of all groups again</source>
        <translation>يعرض الجدول بنود كل المجموعات من جديد</translation>
    </message>
    <message>
        <source>Groups of order lines</source>
        <translation>مجموعات بنود الطلبات</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>a group of lines: nothing stands in the column</comment>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <comment>its Monday</comment>
        <translation>أسبوع %1</translation>
    </message>
    <message>
        <source>The %1 groups that need most attention, of %2. A filter shows others.</source>
        <comment>numbers</comment>
        <translation>المجموعات الـ %1 الأحوج إلى الانتباه من %2. يُظهر المرشّح غيرها.</translation>
    </message>
</context>
<context>
    <name>allocation::GroupsModel</name>
    <message>
        <source>Lines</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المفتوح</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
</context>
<context>
    <name>allocation::HandOverDialog</name>
    <message>
        <source>Hand-over</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Hand-over of %1, %2</source>
        <comment>who, date</comment>
        <translation>تسليم %1، %2</translation>
    </message>
    <message>
        <source>Nothing was done today, and nothing is open, late or to be looked at again.</source>
        <translation>لم يُعمل شيء اليوم، ولا شيء مفتوح أو متأخر أو يُعاد النظر فيه.</translation>
    </message>
    <message>
        <source>A click shows the line or batch in the window.</source>
        <translation>بنقرة يظهر السطر أو الدفعة في النافذة.</translation>
    </message>
    <message>
        <source>A click shows the line or batch in the window, a double-click on a stored draft goes on with it.</source>
        <translation>بنقرة يظهر السطر أو الدفعة في النافذة، وبنقرة مزدوجة على مسودة محفوظة تتابع معها.</translation>
    </message>
</context>
<context>
    <name>allocation::HarmNote</name>
    <message>
        <source>Loo&amp;k…</source>
        <translation>ا&amp;نظر…</translation>
    </message>
    <message>
        <source>Shows these lines, the worst first; nothing changes yet</source>
        <translation>يعرض هذه البنود، أسوؤها أولاً؛ لا يتغير شيء بعد</translation>
    </message>
</context>
<context>
    <name>allocation::Help</name>
    <message>
        <source>&amp;Manual</source>
        <translation>الد&amp;ليل</translation>
    </message>
    <message>
        <source>How everything works, beginning with what you are at</source>
        <translation>كيف يعمل كل شيء، بدءاً بما أنت فيه</translation>
    </message>
</context>
<context>
    <name>allocation::HistoryDock</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>History, the oldest step first</source>
        <translation>السجل، أقدم خطوة أولاً</translation>
    </message>
    <message>
        <source>Where the draft began</source>
        <translation>حيث بدأت المسودة</translation>
    </message>
    <message>
        <source>Where you began</source>
        <translation>حيث بدأت</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>nothing to undo yet</source>
        <translation>لا شيء للتراجع عنه بعد</translation>
    </message>
</context>
<context>
    <name>allocation::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>جرى التراجع عنه</translation>
    </message>
    <message>
        <source>%1. Click or press Enter to go back to here; steps to undo: %2.</source>
        <comment>step, number</comment>
        <translation>%1. انقر أو اضغط Enter للعودة إلى هنا؛ خطوات التراجع: %2.</translation>
    </message>
    <message>
        <source>%1. Click or press Enter to go on to here; steps to redo: %2.</source>
        <comment>step, number</comment>
        <translation>%1. انقر أو اضغط Enter للتقدم إلى هنا؛ خطوات الإعادة: %2.</translation>
    </message>
    <message>
        <source>%1. Everything is as it was after this.</source>
        <comment>step</comment>
        <translation>%1. كل شيء كما كان بعدها.</translation>
    </message>
</context>
<context>
    <name>allocation::HistoryProgress</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop here; no further step is undone or redone</source>
        <translation>التوقف هنا؛ لا تراجع ولا إعادة بعد ذلك</translation>
    </message>
    <message>
        <source>Undone: %1 of %2</source>
        <comment>steps</comment>
        <translation>جرى التراجع: %1 من %2</translation>
    </message>
    <message>
        <source>Redone: %1 of %2</source>
        <comment>steps</comment>
        <translation>أُعيد: %1 من %2</translation>
    </message>
</context>
<context>
    <name>allocation::HoldDialog</name>
    <message>
        <source>Put on hold</source>
        <translation>عُلّقت</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Expected to end on</source>
        <translation>يُتوقع أن ينتهي في</translation>
    </message>
    <message>
        <source>&amp;Free the %1 that are allocated there, and place them again by rule</source>
        <translation>&amp;تحرير %1 المخصّصة هناك، وتخصيصها من جديد حسب القاعدة</translation>
    </message>
    <message>
        <source>Nothing more is allocated from %1</source>
        <translation>لا يُخصّص شيء بعد من %1</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>ل&amp;ماذا</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;حتى</translation>
    </message>
    <message>
        <source>A hold does not end by itself: somebody takes it off. The date is for those who look at it.</source>
        <translation>التعليق لا ينتهي من نفسه: يرفعه أحد. التاريخ لمن ينظر إليه.</translation>
    </message>
    <message>
        <source>Put on &amp;hold</source>
        <translation>ت&amp;عليق</translation>
    </message>
    <message>
        <source>Say why first</source>
        <translation>اذكر السبب أولاً</translation>
    </message>
</context>
<context>
    <name>allocation::HomesModel</name>
    <message>
        <source>Stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>Swap with %1 for %2</source>
        <comment>line, batch</comment>
        <translation>تبديل مع %1 للحصول على %2</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>الجاهزية</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>عندئذ</translation>
    </message>
</context>
<context>
    <name>allocation::ImpactDialog</name>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what, before, after</comment>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>batch, units</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>batch, date</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Shipment %1: %2</source>
        <comment>name, date</comment>
        <translation>الشحنة %1: %2</translation>
    </message>
    <message>
        <source>%1, %2 batches</source>
        <comment>shipment</comment>
        <translation>%1، %2 دفعات</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>units</comment>
        <translation>%1 مفتوح</translation>
    </message>
    <message>
        <source>ETA %1</source>
        <comment>date</comment>
        <translation>الوصول %1</translation>
    </message>
    <message>
        <source>receive</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>%1 later, %2 late</source>
        <comment>lines, of which so many</comment>
        <translation>%1 أبعد موعداً، منها %2 متأخرة</translation>
    </message>
    <message>
        <source>%1 to allocate</source>
        <comment>lines</comment>
        <translation>%1 للتخصيص</translation>
    </message>
    <message>
        <source>%1 changed, nobody is worse off</source>
        <comment>lines</comment>
        <translation>تغيّر %1، ولا أحد أسوأ حالاً</translation>
    </message>
    <message>
        <source>%1 would become late</source>
        <comment>lines</comment>
        <translation>سيتأخر %1</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a line</comment>
        <translation>اختفى</translation>
    </message>
    <message>
        <source>%1 (%2%3)</source>
        <comment>9 days late (+9)</comment>
        <translation>%1 (%2%3)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>units, batch</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>What it would mean</source>
        <translation>ما الذي يعنيه ذلك</translation>
    </message>
    <message>
        <source>Lines that it touches</source>
        <translation>البنود التي يمسها</translation>
    </message>
    <message>
        <source>Where the line could go</source>
        <translation>أين يمكن أن يذهب البند</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>لا شيء يتغير</translation>
    </message>
    <message>
        <source>%1, %2 fixable without harm</source>
        <comment>what is worse, lines</comment>
        <translation>%1، %2 يمكن إصلاحها بلا ضرر</translation>
    </message>
    <message>
        <source>&amp;Fix %1</source>
        <translation>إ&amp;صلاح %1</translation>
    </message>
    <message>
        <source>&amp;Fix</source>
        <translation>إ&amp;صلاح</translation>
    </message>
    <message>
        <source>Moves them to where they are no worse than before, on units that are free</source>
        <translation>ينقلها إلى حيث لا تسوء حالها عما كانت، على وحدات حرة</translation>
    </message>
    <message>
        <source>For nobody is there a free place that would be as good as before</source>
        <translation>لا مكان حراً لأحد بجودة ما كان</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>جارٍ التطبيق…</translation>
    </message>
    <message>
        <source>You can undo it as one step</source>
        <translation>يمكنك التراجع عنه كخطوة واحدة</translation>
    </message>
    <message>
        <source>%1 move</source>
        <comment>lines</comment>
        <translation>ينتقل %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>lines</comment>
        <translation>%1 متأخرة</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>lines</comment>
        <translation>%1 مفتوحة</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <comment>what</comment>
        <translation>تطبيق: %1</translation>
    </message>
    <message>
        <source>%1 could go to:</source>
        <comment>line</comment>
        <translation>يمكن أن يذهب %1 إلى:</translation>
    </message>
    <message>
        <source>%1 would have more open</source>
        <comment>lines</comment>
        <translation>سيزداد المفتوح في %1</translation>
    </message>
</context>
<context>
    <name>allocation::ImpactModel</name>
    <message>
        <source>to %1</source>
        <comment>a batch</comment>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>keep; %1 is free: %2</source>
        <comment>batch, what it would mean there</comment>
        <translation>إبقاء؛ %1 حرة: %2</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1، بند %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Now on</source>
        <translation>الآن في</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>عندئذ</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>ما يُفعل</translation>
    </message>
</context>
<context>
    <name>allocation::ImpactPlan</name>
    <message>
        <source>No longer possible, so taken back: %1</source>
        <comment>lines</comment>
        <translation>لم يعد ممكناً فأُلغي: %1</translation>
    </message>
</context>
<context>
    <name>allocation::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Batches file</source>
        <translation>ملف الدفعات</translation>
    </message>
    <message>
        <source>ref, sku, qty, eta</source>
        <translation>ref, sku, qty, eta</translation>
    </message>
    <message>
        <source>Orders file</source>
        <translation>ملف الطلبات</translation>
    </message>
    <message>
        <source>orderid, sku, qty, customer, due</source>
        <translation>orderid, sku, qty, customer, due</translation>
    </message>
    <message>
        <source>&amp;Batches</source>
        <translation>ال&amp;دفعات</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>ال&amp;طلبات</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Batches are supply, orders are demand. Known rows are updated, new ones added; rows that a file does not have stay.</source>
        <translation>الدفعات عرض، والطلبات طلب. تُحدَّث الصفوف المعروفة وتضاف الجديدة؛ وما ليس في الملف يبقى.</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>حفظ الصفوف المرفوضة…</translation>
    </message>
    <message>
        <source>Choose a file first</source>
        <translation>اختر ملفاً أولاً</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختر ملفاً</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt *.tsv);;All files (*)</source>
        <translation>جداول (*.csv *.xlsx *.txt *.tsv);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>حفظ الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>%1: %2 rows read, %3 added, %4 updated, %5 unchanged, %6 rejected</source>
        <translation>%1: قُرئ %2 من الصفوف، أضيف %3، حُدّث %4، بلا تغيير %5، رُفض %6</translation>
    </message>
    <message>
        <source>These files are &amp;everything open (a snapshot)</source>
        <translation>هذه الملفات هي &amp;كل المفتوح (لقطة)</translation>
    </message>
    <message>
        <source>What they do not have is gone: shipped, received or cancelled. You see what would change before anything does</source>
        <translation>ما ليس فيها قد اختفى: شُحن أو استُلم أو أُلغي. ترى ما سيتغير قبل أن يتغير</translation>
    </message>
    <message>
        <source>&amp;Look what changes</source>
        <translation>ان&amp;ظر ما سيتغير</translation>
    </message>
    <message>
        <source>Something has changed since you looked. This is what the files would do now.</source>
        <translation>تغيّر شيء منذ نظرت. هذا ما تفعله الملفات الآن.</translation>
    </message>
    <message>
        <source>No longer in the files: %1, of which %2 were dealt with</source>
        <translation>لم يعد في الملفات: %1، عولج منها %2</translation>
    </message>
    <message>
        <source>%1 pasted rows of %2. Nothing changes before you import them.</source>
        <comment>number, what</comment>
        <translation>%1 صفًا ملصقًا (%2). لا يتغير شيء قبل أن تستوردها.</translation>
    </message>
</context>
<context>
    <name>allocation::InformDialog</name>
    <message>
        <source>Customers to inform</source>
        <translation>عملاء يجب إبلاغهم</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Lines with another date</source>
        <translation>بنود بموعد آخر</translation>
    </message>
    <message>
        <source>Text for the customer</source>
        <translation>نص للعميل</translation>
    </message>
    <message>
        <source>&amp;Told</source>
        <translation>أُ&amp;بلغ</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;نسخ النص</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>customer, number of lines</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Every customer knows the date that now comes out.</source>
        <translation>كل عميل يعرف الموعد الناتج الآن.</translation>
    </message>
    <message>
        <source>These were told another date than comes out now.</source>
        <translation>أُبلغ هؤلاء بموعد غير الناتج الآن.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>لا موعد</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>أُبلغ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>&amp;Told: %1</source>
        <translation>أُ&amp;بلغ: %1</translation>
    </message>
    <message>
        <source>Writes down that the customer knows these dates now; can be undone</source>
        <translation>يدوّن أن العميل يعرف هذه المواعيد الآن؛ يمكن التراجع</translation>
    </message>
    <message>
        <source>There is no date that could be told: allocate these lines first</source>
        <translation>لا موعد يمكن إبلاغه: خصّص هذه البنود أولاً</translation>
    </message>
</context>
<context>
    <name>allocation::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>المعاين</translation>
    </message>
    <message>
        <source>Select an order line to see why it stands as it does and where else it fits, or a batch to see who took its stock.</source>
        <translation>حدد بند طلب لترى لماذا هو هكذا وأين يتسع له غير مكانه، أو دفعة لترى من أخذ مخزونها.</translation>
    </message>
</context>
<context>
    <name>allocation::KeepActions</name>
    <message>
        <source>Pin %1 in place</source>
        <translation>تثبيت %1 في مكانها</translation>
    </message>
    <message>
        <source>Nothing that is selected could be pinned</source>
        <translation>لا شيء من المحدد يمكن تثبيته</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>إلغاء تثبيت %1</translation>
    </message>
    <message>
        <source>Nothing that is selected is pinned</source>
        <translation>لا شيء من المحدد مثبّت</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>%1 pinned by %2</source>
        <comment>lines, who</comment>
        <translation>%1 ثبّتها %2</translation>
    </message>
    <message>
        <source>Put batch on &amp;hold</source>
        <translation>&amp;تعليق الدفعة</translation>
    </message>
    <message>
        <source>Select a batch first</source>
        <translation>اختر دفعة أولاً</translation>
    </message>
    <message>
        <source>Take batch off &amp;hold</source>
        <translation>رفع ال&amp;تعليق عن الدفعة</translation>
    </message>
    <message>
        <source>Allow new allocations from %1 again</source>
        <translation>السماح ثانية بالتخصيص من %1</translation>
    </message>
    <message>
        <source>Allocate nothing more from %1; what is there stays</source>
        <translation>لا تخصيص بعد الآن من %1؛ وما هناك يبقى</translation>
    </message>
</context>
<context>
    <name>allocation::Lane</name>
    <message>
        <source>Show the next cards</source>
        <translation>عرض البطاقات التالية</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>batch, what it has</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>allocation::LaneHeader</name>
    <message>
        <source>%1: %2</source>
        <comment>lane, what a drop would mean</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>allocation::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>حسب ال&amp;نظام</translation>
    </message>
    <message>
        <source>%1: words, numbers, dates and direction</source>
        <comment>a language</comment>
        <translation>%1: الكلمات والأرقام والتواريخ واتجاه القراءة</translation>
    </message>
</context>
<context>
    <name>allocation::LeaveDraftBox</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>The draft of %1 is not saved.</source>
        <comment>3 changes</comment>
        <translation>المسودة التي فيها %1 غير محفوظة.</translation>
    </message>
    <message>
        <source>Save it to go on with it later, or throw it away. Nothing of it has been done.</source>
        <translation>احفظها للمتابعة لاحقًا أو تخلص منها. لم يُنفذ منها شيء.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;تجاهل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>allocation::LineActions</name>
    <message>
        <source>Holding %1: Ctrl+V on a batch, Esc to let go</source>
        <translation>محمول %1: Ctrl+V على دفعة، وEsc للإفلات</translation>
    </message>
    <message>
        <source>Move %1 to another batch</source>
        <translation>نقل %1 إلى دفعة أخرى</translation>
    </message>
    <message>
        <source>Select order lines first</source>
        <translation>اختر بنود طلبات أولاً</translation>
    </message>
    <message>
        <source>Deallocate %1</source>
        <translation>إلغاء تخصيص %1</translation>
    </message>
    <message>
        <source>Nothing that is selected is allocated</source>
        <translation>لا شيء من المحدد مخصّص</translation>
    </message>
    <message>
        <source>Move %1, %2</source>
        <translation>نقل %1، %2</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>نقل %1</translation>
    </message>
</context>
<context>
    <name>allocation::LineEditing</name>
    <message>
        <source>Edit &amp;cell</source>
        <translation>تحرير ال&amp;خلية</translation>
    </message>
    <message>
        <source>Fill do&amp;wn</source>
        <translation>تعبئة إلى الأس&amp;فل</translation>
    </message>
    <message>
        <source>Select several order lines first: the others get what the first one has</source>
        <translation>اختر عدة بنود طلبات أولاً: تأخذ البقية ما في الأول</translation>
    </message>
    <message>
        <source>Go to a cell of Due, Priority, Note or Batch first</source>
        <translation>انتقل أولاً إلى خلية في الاستحقاق أو الأولوية أو الملاحظة أو الدفعة</translation>
    </message>
    <message>
        <source>At most %1 lines at once</source>
        <translation>%1 بندًا على الأكثر في المرة الواحدة</translation>
    </message>
    <message>
        <source>Change what stands there</source>
        <translation>تغيير ما هو مكتوب هناك</translation>
    </message>
    <message>
        <source>%1: what the first of %2 has, for all of them</source>
        <comment>column, lines</comment>
        <translation>%1: ما في أول %2، لها كلها</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>column, line</comment>
        <translation>%1 لـ %2</translation>
    </message>
    <message>
        <source>%1 is not on one batch alone, so there is none to fill down.</source>
        <comment>line</comment>
        <translation>‏%1 ليس على دفعة واحدة فقط، فلا توجد دفعة للتعبئة.</translation>
    </message>
    <message>
        <source>%1 is of another product than %2: no batch serves both.</source>
        <comment>line, line</comment>
        <translation>‏%1 من منتج غير منتج %2: لا تخدم دفعة كليهما.</translation>
    </message>
    <message>
        <source>All of them have that already. Nothing has changed.</source>
        <translation>كلها على ذلك بالفعل. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>allocation::LineFields</name>
    <message>
        <source>“%1” is no date. Type one as %2, or nothing for none.</source>
        <translation>«%1» ليس تاريخًا. اكتبه على شكل %2، أو اتركه فارغًا إن لم يوجد.</translation>
    </message>
    <message>
        <source>“%1” is no priority. 1 comes first, 9 last; nothing counts as 5.</source>
        <translation>«%1» ليست أولوية. 1 أولاً و9 أخيرًا؛ والفارغ يُعد 5.</translation>
    </message>
</context>
<context>
    <name>allocation::LinePage</name>
    <message>
        <source>%1, due %2</source>
        <comment>units, date</comment>
        <translation>%1، مستحق %2</translation>
    </message>
    <message>
        <source>%1, no due date</source>
        <comment>units</comment>
        <translation>%1، بلا موعد استحقاق</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>batch, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>لماذا هنا</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>المسيرة</translation>
    </message>
    <message>
        <source>Where else it fits</source>
        <translation>أين يتسع له أيضاً</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>التثبيت</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>الأولوية %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more…</source>
        <translation>
            <numerusform>و%n غيرها…</numerusform>
            <numerusform>وواحدة أخرى (%n)…</numerusform>
            <numerusform>واثنتان أخريان (%n)…</numerusform>
            <numerusform>و%n أخرى…</numerusform>
            <numerusform>و%n أخرى…</numerusform>
            <numerusform>و%n أخرى…</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>نقل إلى…</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>batch, pin</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>pin ended (%1)</source>
        <translation>انتهى التثبيت (%1)</translation>
    </message>
    <message>
        <source>Not pinned: runs and others may move it.</source>
        <translation>غير مثبّت: قد تنقله عمليات التشغيل وغيرك.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>allocation::LineSums</name>
    <message>
        <source>Selected %1</source>
        <translation>المحدد %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>متأخر %1</translation>
    </message>
</context>
<context>
    <name>allocation::LinesModel</name>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>The customer&apos;s order</source>
        <translation>طلب العميل</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>The SKU that was ordered</source>
        <translation>رمز الصنف المطلوب</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Which of the order&apos;s lines of this product</source>
        <translation>أي بنود الطلب لهذا المنتج</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Who ordered</source>
        <translation>من طلب</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Units ordered</source>
        <translation>الوحدات المطلوبة</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>المخصّص</translation>
    </message>
    <message>
        <source>Units that have a batch</source>
        <translation>الوحدات التي لها دفعة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المفتوح</translation>
    </message>
    <message>
        <source>Units that have no batch yet</source>
        <translation>الوحدات التي ليس لها دفعة بعد</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>When the customer wants it</source>
        <translation>متى يريدها العميل</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Where its units come from</source>
        <translation>من أين تأتي وحداته</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>الجاهزية</translation>
    </message>
    <message>
        <source>When the whole line can go</source>
        <translation>متى يمكن أن يخرج البند كله</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Days between due and ready</source>
        <translation>الأيام بين الاستحقاق والجاهزية</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>التثبيت</translation>
    </message>
    <message>
        <source>Who keeps its units where they are, and how long</source>
        <translation>من يبقي وحداته في مكانها، وإلى متى</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>To allocate, late or on time</source>
        <translation>بانتظار التخصيص أو متأخر أو في موعده</translation>
    </message>
    <message>
        <source>pin ended</source>
        <comment>of a line</comment>
        <translation>انتهى التثبيت</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What was noted down: flag, note, why it is stopped</source>
        <translation>ما دُوّن: علامة، ملاحظة، سبب الإيقاف</translation>
    </message>
    <message>
        <source>on a pick list</source>
        <comment>a line</comment>
        <translation>في قائمة انتقاء</translation>
    </message>
    <message>
        <source>A column of your own</source>
        <translation>عمود من عندك</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>1 is served first, 9 last; nothing counts as 5</source>
        <translation>1 يُخدم أولاً و9 أخيرًا؛ والفارغ يُعد 5</translation>
    </message>
</context>
<context>
    <name>allocation::LinesPage</name>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Do with all of them</source>
        <translation>افعل بها كلها</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>lines</comment>
        <translation>حُدد %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>متأخر %1</translation>
    </message>
    <message>
        <source>%1 allocated</source>
        <comment>lines and units</comment>
        <translation>خُصّص %1</translation>
    </message>
    <message>
        <source>%1 not</source>
        <comment>units</comment>
        <translation>%1 لا</translation>
    </message>
    <message>
        <source>%1 pinned</source>
        <comment>lines</comment>
        <translation>ثُبّت %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>products</comment>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>ومنتج آخر (%n)</numerusform>
            <numerusform>ومنتجان آخران (%n)</numerusform>
            <numerusform>و%n منتجات أخرى</numerusform>
            <numerusform>و%n منتجاً آخر</numerusform>
            <numerusform>و%n منتج آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>allocation::LinesPane</name>
    <message>
        <source>Order lines</source>
        <translation>بنود الطلبات</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1“</translation>
    </message>
    <message>
        <source>%1 here, %2 in other products: show</source>
        <translation>هنا %1، وفي منتجات أخرى %2: عرض</translation>
    </message>
    <message>
        <source>No order lines yet</source>
        <translation>لا بنود طلبات بعد</translation>
    </message>
    <message>
        <source>What customers ordered stands here. Bring it in from a file.</source>
        <translation>هنا يظهر ما طلبه العملاء. أحضره من ملف.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>No order line matches</source>
        <translation>لا بند مطابق</translation>
    </message>
    <message>
        <source>The filter or the search leaves nothing of %1 lines.</source>
        <translation>لا يُبقي المرشّح أو البحث شيئاً من %1 بنداً.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>allocation::LinesView</name>
    <message>
        <source>Order lines</source>
        <translation>بنود الطلبات</translation>
    </message>
</context>
<context>
    <name>allocation::ListFilters</name>
    <message>
        <source>only the first %1</source>
        <translation>أول %1 فقط</translation>
    </message>
    <message>
        <source>Filter by %1…</source>
        <translation>تصفية حسب %1…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>إزالة التصفية</translation>
    </message>
    <message>
        <source>Hide column</source>
        <translation>إخفاء العمود</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>إعادة ضبط الأعمدة</translation>
    </message>
</context>
<context>
    <name>allocation::ListSwitch</name>
    <message>
        <source>Which lines</source>
        <translation>أي بنود</translation>
    </message>
    <message>
        <source>More lists</source>
        <translation>قوائم أخرى</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>allocation::Lists</name>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>الم&amp;شكلة التالية</translation>
    </message>
    <message>
        <source>Go to the next line that is over-allocated, open or late</source>
        <translation>إلى البند التالي المخصّص فوق الكمية أو المفتوح أو المتأخر</translation>
    </message>
    <message>
        <source>Previous prob&amp;lem</source>
        <translation>المش&amp;كلة السابقة</translation>
    </message>
    <message>
        <source>Go to the line before that is over-allocated, open or late</source>
        <translation>إلى البند السابق المخصّص فوق الكمية أو المفتوح أو المتأخر</translation>
    </message>
    <message>
        <source>&amp;Filter column…</source>
        <translation>ت&amp;صفية عمود…</translation>
    </message>
    <message>
        <source>Narrow the order lines by the column the keyboard is in</source>
        <translation>تضييق البنود حسب العمود الذي فيه لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Clear column filters</source>
        <translation>إ&amp;زالة تصفية الأعمدة</translation>
    </message>
    <message>
        <source>Show what all columns hold again</source>
        <translation>إظهار ما في كل الأعمدة من جديد</translation>
    </message>
    <message>
        <source>No column narrows</source>
        <translation>لا عمود يضيّق</translation>
    </message>
    <message>
        <source>None of the order lines shown is over-allocated, open or late.</source>
        <translation>لا بند مما يظهر مخصّص فوق الكمية أو مفتوح أو متأخر.</translation>
    </message>
</context>
<context>
    <name>allocation::Looking</name>
    <message>
        <source>&amp;Since yesterday…</source>
        <translation>&amp;منذ أمس…</translation>
    </message>
    <message>
        <source>What is new, changed, gone, shipped, received, slipped, counted or worse</source>
        <translation>ما هو جديد أو تغيّر أو اختفى أو شُحن أو استُلم أو تأجل أو عُدّ أو ساء</translation>
    </message>
</context>
<context>
    <name>allocation::MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What can be undone and redone</source>
        <translation>ما يمكن التراجع عنه وإعادته</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+F)</source>
        <translation>البحث في كل شيء (Ctrl+F)</translation>
    </message>
    <message>
        <source>Place what is open, by rule</source>
        <translation>تخصيص المفتوح حسب القاعدة</translation>
    </message>
    <message>
        <source>Nothing to place: no open line fits on a batch as a whole</source>
        <translation>لا شيء للتخصيص: لا بند مفتوح تتسع له دفعة كاملاً</translation>
    </message>
    <message>
        <source>Auto-allocate %1…</source>
        <translation>تخصيص تلقائي لعدد %1…</translation>
    </message>
    <message>
        <source>Auto-allocate…</source>
        <translation>تخصيص تلقائي…</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>لا شيء لإعادته</translation>
    </message>
    <message>
        <source>Undo down to this step</source>
        <translation>التراجع حتى هذه الخطوة</translation>
    </message>
    <message>
        <source>Redo up to this step</source>
        <translation>الإعادة حتى هذه الخطوة</translation>
    </message>
</context>
<context>
    <name>allocation::MainWindow</name>
    <message>
        <source>%1 – Allocation Workbench</source>
        <translation>%1 – Allocation Workbench</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Demand and supply as tables</source>
        <translation>العرض والطلب في جداول</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>صُدِّر إلى %1.</translation>
    </message>
    <message>
        <source>About Allocation Workbench</source>
        <translation>حول Allocation Workbench</translation>
    </message>
    <message>
        <source>Allocation Workbench %1</source>
        <translation>Allocation Workbench %1</translation>
    </message>
    <message>
        <source>Decides which stock serves which order line.
Licence: MIT. Made with Qt %1.</source>
        <translation>يقرر أي مخزون يخدم أي بند من الطلبات.
الترخيص: MIT. صُنع باستخدام Qt %1.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Batches as lanes, order lines as cards on them</source>
        <translation>الدفعات مسارات، وبنود الطلبات بطاقات عليها</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>The chosen product along the days</source>
        <translation>المنتج المختار على امتداد الأيام</translation>
    </message>
</context>
<context>
    <name>allocation::ManualPage</name>
    <message>
        <source>Page of the manual</source>
        <translation>صفحة من الدليل</translation>
    </message>
</context>
<context>
    <name>allocation::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>لا صفحة فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>%1 – Manual</source>
        <translation>%1 – الدليل</translation>
    </message>
</context>
<context>
    <name>allocation::MarkAccess</name>
    <message>
        <source>Open</source>
        <translation>المفتوح</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>تحديد</translation>
    </message>
</context>
<context>
    <name>allocation::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>allocation::MoveDialog</name>
    <message>
        <source>Move to…</source>
        <translation>نقل إلى…</translation>
    </message>
    <message>
        <source>Units to move</source>
        <translation>الوحدات المراد نقلها</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>ال&amp;وحدات</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;نقل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Candidate batches</source>
        <translation>الدفعات الممكنة</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>الجاهزية</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>المتاح</translation>
    </message>
    <message>
        <source>If moved here</source>
        <translation>إذا نُقل إلى هنا</translation>
    </message>
    <message>
        <source>Choose a batch.</source>
        <translation>اختر دفعة.</translation>
    </message>
</context>
<context>
    <name>allocation::Mover</name>
    <message>
        <source>stay open</source>
        <translation>تبقى مفتوحة</translation>
    </message>
    <message>
        <source>stay at %1</source>
        <translation>تبقى في %1</translation>
    </message>
    <message>
        <source>stay where they are</source>
        <translation>تبقى في مكانها</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>نقل %1</translation>
    </message>
    <message>
        <source>%1 here, %2 %3</source>
        <translation>هنا %1، و%2 %3</translation>
    </message>
    <message>
        <source>Move %1 of %2 lines, %3 of %4 units</source>
        <translation>نقل %1 من %2 بنود، %3 من %4 وحدات</translation>
    </message>
    <message>
        <source>; %1 of another product</source>
        <translation>؛ و%1 من منتج آخر</translation>
    </message>
    <message>
        <source>%1: how many to %2?</source>
        <comment>line, batch</comment>
        <translation>%1: كم إلى %2؟</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
</context>
<context>
    <name>allocation::MovesModel</name>
    <message>
        <source>stays %1</source>
        <comment>on time, or late</comment>
        <translation>يبقى %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation>يبقى مفتوحاً</translation>
    </message>
    <message>
        <source>not possible without %1</source>
        <comment>line</comment>
        <translation>غير ممكن دون %1</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>تغيّر أثناء ذلك</translation>
    </message>
    <message>
        <source>gives up its units</source>
        <translation>يتخلى عن وحداته</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>units</comment>
        <translation>%1 مفتوح</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>عندئذ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
</context>
<context>
    <name>allocation::MovesPane</name>
    <message>
        <source>Moves</source>
        <translation>النقلات</translation>
    </message>
    <message>
        <source>Moves of %1</source>
        <comment>strategy</comment>
        <translation>نقلات %1</translation>
    </message>
    <message>
        <source>1 line changed meanwhile: marked</source>
        <translation>تغيّر بند واحد أثناء ذلك: مُيّز</translation>
    </message>
    <message>
        <source>%1 lines changed meanwhile: marked</source>
        <translation>تغيّر %1 من البنود أثناء ذلك: مُيّزت</translation>
    </message>
    <message>
        <source>Someone gets worse %1</source>
        <translation>يسوء حال أحد %1</translation>
    </message>
    <message>
        <source>Only lines that get later or open by it</source>
        <translation>فقط البنود التي تتأخر بذلك أو تصبح مفتوحة</translation>
    </message>
    <message>
        <source>No line gets later or open by it</source>
        <translation>لا بند يتأخر بذلك أو يصبح مفتوحاً</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>الكل %1</translation>
    </message>
    <message>
        <source>1 more that belongs to it comes too</source>
        <translation>وتأتي معها واحدة أخرى تتبعها</translation>
    </message>
    <message>
        <source>%1 more that belong to it come too</source>
        <translation>وتأتي معها %1 أخرى تتبعها</translation>
    </message>
    <message>
        <source>1 more needs it and goes too</source>
        <translation>وتذهب معها واحدة أخرى تحتاجها</translation>
    </message>
    <message>
        <source>%1 more need it and go too</source>
        <translation>وتذهب معها %1 أخرى تحتاجها</translation>
    </message>
    <message>
        <source>This strategy would change nothing.</source>
        <translation>هذه الاستراتيجية لا تغيّر شيئاً.</translation>
    </message>
    <message>
        <source>Ticked: %1 of %2</source>
        <comment>moves</comment>
        <translation>المؤشَّر: %1 من %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is ticked, what it comes to</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>allocation::MovesView</name>
    <message>
        <source>Moves of the proposal</source>
        <translation>نقلات المقترح</translation>
    </message>
</context>
<context>
    <name>allocation::NoteDialog</name>
    <message>
        <source>(different)</source>
        <translation>(مختلف)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>&amp;Flag: somebody wants to see it again</source>
        <translation>&amp;علامة: أحد يريد النظر فيه ثانية</translation>
    </message>
    <message>
        <source>Stopped, because</source>
        <translation>موقوف لأن</translation>
    </message>
    <message>
        <source>not stopped</source>
        <translation>غير موقوف</translation>
    </message>
    <message>
        <source>Automation and release leave a stopped line alone</source>
        <translation>التشغيل التلقائي والإطلاق يتركان البند الموقوف</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>a quote</source>
        <translation>عرض سعر</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>محجوز جانباً</translation>
    </message>
    <message>
        <source>May leave</source>
        <translation>يجوز خروجه</translation>
    </message>
    <message>
        <source>in parts</source>
        <translation>على أجزاء</translation>
    </message>
    <message>
        <source>only as a whole line</source>
        <translation>فقط كبند كامل</translation>
    </message>
    <message>
        <source>only with its whole order</source>
        <translation>فقط مع الطلب كله</translation>
    </message>
    <message>
        <source>Days in transit</source>
        <translation>أيام النقل</translation>
    </message>
    <message>
        <source>&amp;Stopped, because</source>
        <translation>موق&amp;وف لأن</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;May leave</source>
        <translation>ي&amp;جوز خروجه</translation>
    </message>
    <message>
        <source>Days in &amp;transit</source>
        <translation>أيام ال&amp;نقل</translation>
    </message>
    <message>
        <source>&amp;Promised</source>
        <translation>المو&amp;عود</translation>
    </message>
    <message>
        <source>&amp;Write down</source>
        <translation>ت&amp;دوين</translation>
    </message>
    <message>
        <source>The date they were told</source>
        <translation>الموعد المبلَّغ</translation>
    </message>
    <message>
        <source>told by %1 on %2</source>
        <translation>أبلغه %1 في %2</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>من ملف</translation>
    </message>
    <message>
        <source>nobody has told a date yet</source>
        <translation>لم يُبلغ أحد موعداً بعد</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>لم يتغير شيء بعد</translation>
    </message>
</context>
<context>
    <name>allocation::NoteEdit</name>
    <message>
        <source>Look again on</source>
        <translation>النظر ثانية في</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;ملاحظة</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>النظر &amp;ثانية</translation>
    </message>
    <message>
        <source>(different)</source>
        <translation>(مختلف)</translation>
    </message>
    <message>
        <source>Say what is to be looked at again</source>
        <translation>اذكر ما يُعاد النظر فيه</translation>
    </message>
</context>
<context>
    <name>allocation::NotingActions</name>
    <message>
        <source>&amp;Note on lines…</source>
        <translation>م&amp;لاحظة على البنود…</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>&amp;علامة</translation>
    </message>
    <message>
        <source>Note on &amp;batch…</source>
        <translation>ملاحظة على ال&amp;دفعة…</translation>
    </message>
    <message>
        <source>Note on pro&amp;duct…</source>
        <translation>ملاحظة على الم&amp;نتج…</translation>
    </message>
    <message>
        <source>Select order lines first</source>
        <translation>اختر بنود طلبات أولاً</translation>
    </message>
    <message>
        <source>What is written about %1: note, follow-up, stop, kind, promise</source>
        <translation>ما كُتب عن %1: ملاحظة ومتابعة وإيقاف ونوع ووعد</translation>
    </message>
    <message>
        <source>Take the &amp;flag off</source>
        <translation>إزالة ال&amp;علامة</translation>
    </message>
    <message>
        <source>Take the flag off %1</source>
        <translation>إزالة العلامة عن %1</translation>
    </message>
    <message>
        <source>Flag %1</source>
        <translation>وضع علامة على %1</translation>
    </message>
    <message>
        <source>Select a batch first</source>
        <translation>اختر دفعة أولاً</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>ملاحظة على %1</translation>
    </message>
    <message>
        <source>Select a product first</source>
        <translation>حدد منتجاً أولاً</translation>
    </message>
</context>
<context>
    <name>allocation::OwnStrategy</name>
    <message>
        <source>Who is served first</source>
        <translation>من يُخدم أولاً</translation>
    </message>
    <message>
        <source>From which batch</source>
        <translation>من أي دفعة</translation>
    </message>
    <message>
        <source>Whole, split or shared</source>
        <translation>كاملاً أو مقسّماً أو بالحصص</translation>
    </message>
    <message>
        <source>Single lines or complete orders</source>
        <translation>بنود مفردة أو طلبات كاملة</translation>
    </message>
    <message>
        <source>single lines</source>
        <translation>بنود مفردة</translation>
    </message>
    <message>
        <source>Days ahead that are served</source>
        <translation>الأيام المقبلة التي تُخدم</translation>
    </message>
    <message>
        <source>Lines due later leave the stock alone</source>
        <translation>البنود الأبعد استحقاقاً لا تمس المخزون</translation>
    </message>
    <message>
        <source>whenever due</source>
        <translation>أياً كان الاستحقاق</translation>
    </message>
    <message>
        <source> days ahead</source>
        <translation> من الأيام المقبلة</translation>
    </message>
    <message>
        <source>Compare it too</source>
        <translation>قارنها أيضاً</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <comment>strategy</comment>
        <translation>هذه هي %1.</translation>
    </message>
</context>
<context>
    <name>allocation::PaneHeader</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>عرض الكل ثانية</translation>
    </message>
    <message>
        <source>No longer narrow to %1</source>
        <translation>عدم الاقتصار على %1</translation>
    </message>
    <message>
        <source>Close this pane; the View menu brings it back</source>
        <translation>إغلاق هذا اللوح؛ وتعيده قائمة العرض</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>إغلاق %1</translation>
    </message>
</context>
<context>
    <name>allocation::Pasting</name>
    <message>
        <source>Paste &amp;rows…</source>
        <translation>لصق ال&amp;صفوف…</translation>
    </message>
    <message>
        <source>Lines are held: Ctrl+V brings them to a batch, Esc lets go</source>
        <translation>البنود محمولة: يضعها Ctrl+V في دفعة، ويفلتها Esc</translation>
    </message>
    <message>
        <source>Rows copied in a spreadsheet, with their header: you see what they would change first</source>
        <translation>صفوف نُسخت من جدول بيانات مع عناوينها: ترى أولاً ما ستغيّره</translation>
    </message>
    <message>
        <source>Copy rows with their header in a spreadsheet first</source>
        <translation>انسخ أولاً صفوفًا مع عناوينها من جدول بيانات</translation>
    </message>
    <message>
        <source>What was copied is not a table of order lines or batches. Copy its header, too: orderid, sku, qty … for order lines; ref, sku, qty, eta for batches.</source>
        <translation>ما نُسخ ليس جدول بنود طلبات أو دفعات. انسخ عناوينه أيضًا: orderid وsku وqty … لبنود الطلبات؛ وref وsku وqty وeta للدفعات.</translation>
    </message>
</context>
<context>
    <name>allocation::PickListsDialog</name>
    <message>
        <source>Pick lists</source>
        <translation>قوائم الانتقاء</translation>
    </message>
    <message>
        <source>Lines of the pick list</source>
        <translation>بنود قائمة الانتقاء</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Ship…</source>
        <translation>&amp;شحن…</translation>
    </message>
    <message>
        <source>&amp;Recall</source>
        <translation>&amp;سحب</translation>
    </message>
    <message>
        <source>Pick list %1: %2</source>
        <comment>number, lines and units</comment>
        <translation>قائمة الانتقاء %1: %2</translation>
    </message>
    <message>
        <source>Nothing is on a pick list. Release puts lines on one whose units are in stock.</source>
        <translation>لا شيء في قائمة انتقاء. الإطلاق يضع فيها البنود التي وحداتها في المخزون.</translation>
    </message>
    <message>
        <source>What is here stays where it is until it is shipped or recalled.</source>
        <translation>ما هنا يبقى مكانه حتى يُشحن أو يُسحب.</translation>
    </message>
    <message>
        <source>Choose a pick list first</source>
        <translation>اختر قائمة انتقاء أولاً</translation>
    </message>
</context>
<context>
    <name>allocation::PinAction</name>
    <message>
        <source>P&amp;in…</source>
        <translation>تث&amp;بيت…</translation>
    </message>
    <message>
        <source>Pin %1 in place, with a reason and an end</source>
        <translation>تثبيت %1 في مكانه، مع سبب ونهاية</translation>
    </message>
    <message>
        <source>Nothing that is selected is allocated</source>
        <translation>لا شيء من المحدد مخصّص</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>line, units</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>allocation::PinDialog</name>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Last day of the pin</source>
        <translation>آخر يوم للتثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>التثبيت</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <comment>lines</comment>
        <translation>تثبيت %1</translation>
    </message>
    <message>
        <source>In the name of %1. Runs, cascades and moves leave it where it is; others may take the pin off after being shown it. Without an end it stays until somebody unpins it.</source>
        <translation>باسم %1. عمليات التشغيل والتعاقب والنقل تتركه مكانه؛ ولغيرك أن يرفع التثبيت بعد عرضه عليه. وبلا نهاية يبقى حتى يُلغى.</translation>
    </message>
    <message>
        <source>Why, for whoever wants to move it</source>
        <translation>لماذا، لمن يريد نقله</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>ال&amp;نهاية</translation>
    </message>
    <message>
        <source>&amp;Change pin</source>
        <translation>ت&amp;غيير التثبيت</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ت&amp;ثبيت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>allocation::PlanningDialog</name>
    <message>
        <source>Planning settings</source>
        <translation>إعدادات التخطيط</translation>
    </message>
    <message>
        <source>&amp;Today, whenever that is</source>
        <translation>ال&amp;يوم، أياً كان</translation>
    </message>
    <message>
        <source>Always this &amp;day:</source>
        <translation>هذا اليوم &amp;دائماً:</translation>
    </message>
    <message>
        <source>Planning date</source>
        <translation>تاريخ التخطيط</translation>
    </message>
    <message>
        <source>Handling days</source>
        <translation>أيام المناولة</translation>
    </message>
    <message>
        <source>&amp;Handling days</source>
        <translation>أيام ال&amp;مناولة</translation>
    </message>
    <message>
        <source>A line is ready when its last batch is here, not before the planning date, and the handling days have passed. Both count for everybody who works with this database, and are no step to undo.</source>
        <translation>يجهز البند حين تصل آخر دفعاته، لا قبل تاريخ التخطيط، وبعد مضي أيام المناولة. كلاهما يسري على كل من يعمل بهذه القاعدة، وليس خطوة يُتراجع عنها.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>ت&amp;طبيق</translation>
    </message>
</context>
<context>
    <name>allocation::Printing</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Pick lists, orders, shortages and customers to inform, on paper or as PDF</source>
        <translation>قوائم الانتقاء والطلبات والنواقص والعملاء المطلوب إبلاغهم، ورقاً أو PDF</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
</context>
<context>
    <name>allocation::ProductDelegate</name>
    <message>
        <source>demand %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>supply %1</source>
        <translation>العرض %1</translation>
    </message>
</context>
<context>
    <name>allocation::ProductPage</name>
    <message>
        <source>Demand and supply</source>
        <translation>الطلب والعرض</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>counted in %1</source>
        <comment>unit</comment>
        <translation>يُعدّ بـ %1</translation>
    </message>
    <message>
        <source>packed by %1</source>
        <comment>number</comment>
        <translation>يُعبّأ بـ %1</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>ينقص %1</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>مغطى</translation>
    </message>
    <message>
        <source>Demand %1, supply %2
Open %3, available %4</source>
        <translation>الطلب %1، العرض %2
المفتوح %3، المتاح %4</translation>
    </message>
    <message>
        <source>Next to come: %1 with %2 on %3</source>
        <comment>units, batch, date</comment>
        <translation>القادم: %1 مع %2 في %3</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>لا شيء في الطريق</translation>
    </message>
</context>
<context>
    <name>allocation::ProductsModel</name>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>The SKU; the worst product first</source>
        <translation>رمز الصنف؛ أسوأ المنتجات أولاً</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Units ordered</source>
        <translation>الوحدات المطلوبة</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Units in batches</source>
        <translation>الوحدات في الدفعات</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>المتاح</translation>
    </message>
    <message>
        <source>Units in batches that are still free</source>
        <translation>الوحدات الحرة في الدفعات</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المفتوح</translation>
    </message>
    <message>
        <source>Units ordered that have no batch yet</source>
        <translation>الوحدات المطلوبة التي ليس لها دفعة بعد</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>النقص</translation>
    </message>
    <message>
        <source>Open units that no batch can cover</source>
        <translation>الوحدات المفتوحة التي لا تغطيها أي دفعة</translation>
    </message>
    <message>
        <source>%1 short</source>
        <comment>units</comment>
        <translation>ينقص %1</translation>
    </message>
    <message>
        <source>covered</source>
        <comment>a product&apos;s demand</comment>
        <translation>مغطى</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What was noted down</source>
        <translation>ما دُوّن</translation>
    </message>
</context>
<context>
    <name>allocation::ProductsView</name>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
</context>
<context>
    <name>allocation::ProposalDialog</name>
    <message>
        <source>Accept 1 move</source>
        <translation>قبول نقلة واحدة</translation>
    </message>
    <message>
        <source>Accept %1 moves</source>
        <translation>قبول %1 من النقلات</translation>
    </message>
    <message>
        <source>Compare strategies</source>
        <translation>مقارنة الاستراتيجيات</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>ما الموضوع</translation>
    </message>
    <message>
        <source>What may be placed anew</source>
        <translation>ما يجوز تخصيصه من جديد</translation>
    </message>
    <message>
        <source>only what is open</source>
        <translation>المفتوح فقط</translation>
    </message>
    <message>
        <source>automatic allocations too</source>
        <translation>التخصيصات التلقائية أيضاً</translation>
    </message>
    <message>
        <source>those made by hand too</source>
        <translation>وما خُصّص باليد أيضاً</translation>
    </message>
    <message>
        <source>Pinned and released units and batches on hold stay in any case</source>
        <translation>الوحدات المثبّتة والمطلقة والدفعات المعلّقة تبقى في كل حال</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>ي&amp;خصّص</translation>
    </message>
    <message>
        <source>What would a run do?</source>
        <translation>ماذا يفعل التشغيل؟</translation>
    </message>
    <message>
        <source>Strategies and what each comes to</source>
        <translation>الاستراتيجيات وما تؤول إليه كل منها</translation>
    </message>
    <message>
        <source>Put one together…</source>
        <translation>ركّب واحدة…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Work out anew</source>
        <translation>حساب من جديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Something has changed since this was worked out.</source>
        <translation>تغيّر شيء منذ الحساب.</translation>
    </message>
    <message>
        <source>Choose a strategy to see its moves.</source>
        <translation>اختر استراتيجية لترى نقلاتها.</translation>
    </message>
    <message>
        <source>Tick it to see what it would do.</source>
        <translation>أشّر عليها لترى ما تفعل.</translation>
    </message>
    <message>
        <source>Does what is ticked. You can undo it as one step.</source>
        <translation>ينفذ المؤشَّر. يمكنك التراجع عنه كخطوة واحدة.</translation>
    </message>
    <message>
        <source>Nothing is ticked that would change something</source>
        <translation>لا شيء مؤشَّر يغيّر شيئاً</translation>
    </message>
    <message>
        <source>Working out %1…</source>
        <comment>strategy</comment>
        <translation>يُحسب %1…</translation>
    </message>
    <message>
        <source>Allocated by %1: %2</source>
        <comment>strategy, lines</comment>
        <translation>خُصّص حسب %1: %2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>what was done, what it came to</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Allocating…</source>
        <translation>جارٍ التخصيص…</translation>
    </message>
</context>
<context>
    <name>allocation::Proposals</name>
    <message>
        <source>To be decided</source>
        <translation>يُقرَّر</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>شُحن</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Batches gone</source>
        <translation>دفعات اختفت</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>الكميات</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>New lines</source>
        <translation>بنود جديدة</translation>
    </message>
    <message>
        <source>New batches</source>
        <translation>دفعات جديدة</translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>بنود تغيّرت</translation>
    </message>
    <message>
        <source>Described</source>
        <translation>الأوصاف</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>أماكن أخرى</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading, number of entries</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>allocation::ReceiveDialog</name>
    <message>
        <source>Receive</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>%1: %2, expected %3</source>
        <comment>batch, units, date</comment>
        <translation>%1: %2، متوقعة في %3</translation>
    </message>
    <message>
        <source>All of it has &amp;arrived, as announced</source>
        <translation>وصلت كلها كما أُ&amp;علن</translation>
    </message>
    <message>
        <source>&amp;Receive</source>
        <translation>است&amp;لام</translation>
    </message>
    <message>
        <source>All that comes, &amp;counted:</source>
        <translation>كل ما يأتي، م&amp;عدوداً:</translation>
    </message>
    <message>
        <source>Units that were counted</source>
        <translation>الوحدات المعدودة</translation>
    </message>
    <message>
        <source>A &amp;part of it:</source>
        <translation>&amp;جزء منها:</translation>
    </message>
    <message>
        <source>With it go the most urgent lines; the rest keeps its date</source>
        <translation>تنتقل معه أكثر البنود إلحاحاً؛ ويبقى الباقي على موعده</translation>
    </message>
    <message>
        <source>Units that have arrived</source>
        <translation>الوحدات التي وصلت</translation>
    </message>
    <message>
        <source>Reference of what has arrived</source>
        <translation>رقم ما وصل</translation>
    </message>
    <message>
        <source>its new reference</source>
        <translation>رقمها الجديد</translation>
    </message>
    <message>
        <source>The whole shipment %1, as announced: %2, %3</source>
        <comment>shipment, batches, units</comment>
        <translation>الشحنة %1 كلها كما أُعلن: %2، %3</translation>
    </message>
    <message>
        <source>Name what has arrived first</source>
        <translation>سمِّ ما وصل أولاً</translation>
    </message>
    <message>
        <source>What arrives is in stock from now on. If it is less than announced, lines that lose by it are placed again by rule; you see it first.</source>
        <translation>ما يصل يصبح في المخزون من الآن. فإن قلّ عما أُعلن، خُصّصت البنود الخاسرة من جديد حسب القاعدة؛ وترى ذلك أولاً.</translation>
    </message>
</context>
<context>
    <name>allocation::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>المفتوحة حدي&amp;ثاً</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>لم يعد %1 موجوداً</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;مسح القائمة</translation>
    </message>
    <message>
        <source>Forget these names; the files stay</source>
        <translation>نسيان هذه الأسماء؛ وتبقى الملفات</translation>
    </message>
    <message>
        <source>No database was opened yet</source>
        <translation>لم تُفتح قاعدة بيانات بعد</translation>
    </message>
</context>
<context>
    <name>allocation::ReleaseDialog</name>
    <message>
        <source>%1 stay: %2.</source>
        <comment>lines, reason</comment>
        <translation>يبقى %1: %2.</translation>
    </message>
    <message>
        <source>Release to a pick list</source>
        <translation>إطلاق إلى قائمة انتقاء</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>إ&amp;طلاق</translation>
    </message>
    <message>
        <source>The selected lines (%1)</source>
        <translation>البنود المحددة (%1)</translation>
    </message>
    <message>
        <source>The selected lines</source>
        <translation>البنود المحددة</translation>
    </message>
    <message>
        <source>Everything of %1 that may leave</source>
        <translation>كل ما يجوز خروجه من %1</translation>
    </message>
    <message>
        <source>Everything of the product that may leave</source>
        <translation>كل ما يجوز خروجه من المنتج</translation>
    </message>
    <message>
        <source>Everything that may leave</source>
        <translation>كل ما يجوز خروجه</translation>
    </message>
    <message>
        <source>Looking what may leave…</source>
        <translation>جارٍ النظر فيما يجوز خروجه…</translation>
    </message>
    <message>
        <source>%1 go on a new pick list.</source>
        <comment>lines and units</comment>
        <translation>يوضع %1 في قائمة انتقاء جديدة.</translation>
    </message>
    <message>
        <source>Nothing of it can go on a pick list.</source>
        <translation>لا شيء منه يصلح لقائمة انتقاء.</translation>
    </message>
    <message>
        <source>&amp;Release %1</source>
        <translation>إ&amp;طلاق %1</translation>
    </message>
</context>
<context>
    <name>allocation::ReturnDialog</name>
    <message>
        <source>Return goods</source>
        <translation>إرجاع بضاعة</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Units that came back</source>
        <translation>الوحدات التي عادت</translation>
    </message>
    <message>
        <source>Reference of the batch they become</source>
        <translation>رقم الدفعة التي تصير إليها</translation>
    </message>
    <message>
        <source>Customer or order they come from</source>
        <translation>العميل أو الطلب الذي جاءت منه</translation>
    </message>
    <message>
        <source>What came back becomes a batch in stock, on hold until somebody has looked at it.</source>
        <translation>ما عاد يصبح دفعة في المخزون، معلّقة حتى يعاينها أحد.</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>ال&amp;منتج</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>ال&amp;وحدات</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>ال&amp;دفعة</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>RETURN-%1</source>
        <comment>reference of a batch, order</comment>
        <translation>RETURN-%1</translation>
    </message>
    <message>
        <source>Name the product first</source>
        <translation>اذكر المنتج أولاً</translation>
    </message>
    <message>
        <source>There is no product %1</source>
        <translation>لا يوجد منتج %1</translation>
    </message>
    <message>
        <source>Name the batch first</source>
        <translation>سمِّ الدفعة أولاً</translation>
    </message>
</context>
<context>
    <name>allocation::RunProgress</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop; what has been placed so far stays</source>
        <translation>إيقاف؛ وما وُضع حتى الآن يبقى</translation>
    </message>
</context>
<context>
    <name>allocation::SaveDraftDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>حفظ المسودة</translation>
    </message>
    <message>
        <source>Name of the draft</source>
        <translation>اسم المسودة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>You or somebody else can go on with it later. It holds no stock, and nothing of it is done until it is applied.</source>
        <translation>يمكنك أنت أو غيرك المتابعة لاحقًا. لا تحجز مخزونًا، ولا يُنفذ منها شيء حتى تُطبَّق.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>ا&amp;ستبدال</translation>
    </message>
    <message>
        <source>There is already %1. Replace it?</source>
        <comment>name of a draft: 3 changes, by Anna on 8 Jan at 14:05</comment>
        <translation>يوجد بالفعل %1. هل تريد استبدالها؟</translation>
    </message>
</context>
<context>
    <name>allocation::SaveViewDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>ح&amp;فظ</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>حفظ العرض</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Keeps list, filters, columns and order; not the product.</source>
        <translation>يحفظ القائمة والتصفية والأعمدة والترتيب، لا المنتج.</translation>
    </message>
    <message>
        <source>A view of that name comes with the program. Choose another name.</source>
        <translation>عرض بهذا الاسم يأتي مع البرنامج. اختر اسماً آخر.</translation>
    </message>
    <message>
        <source>Replaces the view of that name.</source>
        <translation>يحل محل العرض الذي بهذا الاسم.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة الت&amp;سمية</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>إعادة تسمية العرض</translation>
    </message>
    <message>
        <source>That is its name already.</source>
        <translation>هذا اسمه بالفعل.</translation>
    </message>
    <message>
        <source>Another view has that name. Choose another.</source>
        <translation>عرض آخر يحمل هذا الاسم. اختر غيره.</translation>
    </message>
    <message>
        <source>List, filters, columns and order stay as they are kept.</source>
        <translation>تبقى القائمة والمرشحات والأعمدة والترتيب كما حُفظت.</translation>
    </message>
</context>
<context>
    <name>allocation::SectionsView</name>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>الإدخالات</translation>
    </message>
</context>
<context>
    <name>allocation::ShipDialog</name>
    <message>
        <source>Ship</source>
        <translation>شحن</translation>
    </message>
    <message>
        <source>What has left the house</source>
        <translation>ما خرج</translation>
    </message>
    <message>
        <source>Why units were not found</source>
        <translation>لماذا لم توجد وحدات</translation>
    </message>
    <message>
        <source>&amp;Why were they not found?</source>
        <translation>ل&amp;ماذا لم توجد؟</translation>
    </message>
    <message>
        <source>&amp;Ship</source>
        <translation>&amp;شحن</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>ما يخرج</translation>
    </message>
    <message>
        <source>%1 not found</source>
        <translation>لم يوجد %1</translation>
    </message>
    <message>
        <source>What is selected and in stock: %1</source>
        <translation>المحدد الموجود في المخزون: %1</translation>
    </message>
    <message>
        <source>Pick list %1: %2</source>
        <comment>number, lines and units</comment>
        <translation>قائمة الانتقاء %1: %2</translation>
    </message>
    <message>
        <source>Choose a pick list first</source>
        <translation>اختر قائمة انتقاء أولاً</translation>
    </message>
    <message>
        <source>Type how many units leave. Of fewer, say of the rest whether it stays or was not found: a click, or Space.</source>
        <translation>اكتب عدد الوحدات الخارجة. فإن قلّت فقل عن الباقي أيبقى أم لم يوجد: نقرة أو مفتاح المسافة.</translation>
    </message>
    <message>
        <source>%1 were not found: their batches are cut, and lines that lose by it are placed again.</source>
        <comment>units</comment>
        <translation>لم يوجد %1: تُخفض دفعاتها، وتُخصّص البنود الخاسرة من جديد.</translation>
    </message>
    <message>
        <source>&amp;Ship %1</source>
        <translation>&amp;شحن %1</translation>
    </message>
    <message>
        <source>Nothing that is selected is in stock, and there is no pick list</source>
        <translation>لا شيء من المحدد في المخزون، ولا توجد قائمة انتقاء</translation>
    </message>
    <message>
        <source>No unit leaves</source>
        <translation>لا وحدة تخرج</translation>
    </message>
    <message>
        <source>Say why they were not found</source>
        <translation>اذكر لماذا لم توجد</translation>
    </message>
</context>
<context>
    <name>allocation::ShipmentEtaDialog</name>
    <message>
        <source>Shipment ETA</source>
        <translation>موعد وصول الشحنة</translation>
    </message>
    <message>
        <source>The day it arrives</source>
        <translation>يوم الوصول</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>الشحنة</translation>
    </message>
    <message>
        <source>&amp;Shipment</source>
        <translation>ال&amp;شحنة</translation>
    </message>
    <message>
        <source>&amp;Arrives</source>
        <translation>ال&amp;وصول</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>ت&amp;غيير</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1, %2, now %3</source>
        <comment>batches, units, date</comment>
        <translation>%1، %2، الآن %3</translation>
    </message>
    <message>
        <source>No batch that is on its way names a shipment</source>
        <translation>لا دفعة في الطريق تذكر شحنة</translation>
    </message>
    <message>
        <source>It arrives on that day already</source>
        <translation>موعد وصولها هو هذا اليوم بالفعل</translation>
    </message>
</context>
<context>
    <name>allocation::ShippingActions</name>
    <message>
        <source>&amp;Release to a pick list…</source>
        <translation>إ&amp;طلاق إلى قائمة انتقاء…</translation>
    </message>
    <message>
        <source>Re&amp;call</source>
        <translation>&amp;سحب</translation>
    </message>
    <message>
        <source>S&amp;hip…</source>
        <translation>ش&amp;حن…</translation>
    </message>
    <message>
        <source>&amp;Pick lists…</source>
        <translation>&amp;قوائم الانتقاء…</translation>
    </message>
    <message>
        <source>There are no order lines yet</source>
        <translation>لا بنود طلبات بعد</translation>
    </message>
    <message>
        <source>Put what is in stock on a pick list, so that nobody moves it</source>
        <translation>ضع ما في المخزون في قائمة انتقاء حتى لا ينقله أحد</translation>
    </message>
    <message>
        <source>Nothing that is selected is on a pick list</source>
        <translation>لا شيء من المحدد في قائمة انتقاء</translation>
    </message>
    <message>
        <source>Take %1 off their pick lists</source>
        <translation>رفع %1 من قوائم الانتقاء</translation>
    </message>
    <message>
        <source>Nothing is on a pick list, and nothing that is selected is allocated</source>
        <translation>لا شيء في قائمة انتقاء، ولا شيء من المحدد مخصّص</translation>
    </message>
    <message>
        <source>Say what has left the house: a pick list, or what is selected</source>
        <translation>اذكر ما خرج: قائمة انتقاء، أو المحدد</translation>
    </message>
    <message>
        <source>Nothing is on a pick list</source>
        <translation>لا شيء في قائمة انتقاء</translation>
    </message>
    <message>
        <source>The open pick lists with their lines</source>
        <translation>قوائم الانتقاء المفتوحة مع بنودها</translation>
    </message>
</context>
<context>
    <name>allocation::ShippingModel</name>
    <message>
        <source>%1 not found</source>
        <comment>units</comment>
        <translation>لم يوجد %1</translation>
    </message>
    <message>
        <source>%1 stay</source>
        <comment>units</comment>
        <translation>يبقى %1</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>There</source>
        <comment>units allocated on the batch</comment>
        <translation>الموجود</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>units that leave</comment>
        <translation>يخرج</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>الباقي</translation>
    </message>
</context>
<context>
    <name>allocation::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>البحث في الاختصارات</translation>
    </message>
    <message>
        <source>Search: a key, or what it does</source>
        <translation>بحث: مفتاح أو ما يفعله</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>allocation::ShownExport</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <comment>file</comment>
        <translation>جارٍ كتابة %1…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The file stays as it was</source>
        <translation>يبقى الملف كما كان</translation>
    </message>
</context>
<context>
    <name>allocation::Signs</name>
    <message>
        <source>flagged</source>
        <comment>a line</comment>
        <translation>عليه علامة</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <comment>a line, reason</comment>
        <translation>موقوف: %1</translation>
    </message>
    <message>
        <source>look again %1</source>
        <comment>date</comment>
        <translation>النظر ثانية %1</translation>
    </message>
</context>
<context>
    <name>allocation::SinceDialog</name>
    <message>
        <source>Since yesterday</source>
        <translation>منذ أمس</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>منذ متى</translation>
    </message>
    <message>
        <source>Since you last looked</source>
        <translation>منذ آخر نظرة لك</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Since Monday</source>
        <translation>منذ الاثنين</translation>
    </message>
    <message>
        <source>Since a date</source>
        <translation>منذ تاريخ</translation>
    </message>
    <message>
        <source>Since that date</source>
        <translation>منذ ذلك التاريخ</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Looking through the history…</source>
        <translation>جارٍ النظر في السجل…</translation>
    </message>
    <message>
        <source>Of some products the history was shortened after that: it is told from there on.</source>
        <translation>قُصّر سجل بعض المنتجات بعد ذلك: يُروى من هناك.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A click shows the line or batch in the window.</source>
        <translation>نقرة تعرض البند أو الدفعة في النافذة.</translation>
    </message>
</context>
<context>
    <name>allocation::SnapshotView</name>
    <message>
        <source>These files change nothing.</source>
        <translation>هذه الملفات لا تغيّر شيئاً.</translation>
    </message>
    <message>
        <source>What is here and no longer in the files</source>
        <translation>ما هو هنا ولم يعد في الملفات</translation>
    </message>
    <message>
        <source>&amp;stays; it is only listed</source>
        <translation>ي&amp;بقى؛ يُذكر فقط</translation>
    </message>
    <message>
        <source>has &amp;left or arrived where it seems so; the rest stays</source>
        <translation>&amp;خرج أو وصل حيث يبدو ذلك؛ ويبقى الباقي</translation>
    </message>
    <message>
        <source>has left or arrived where it seems so; all else is &amp;cancelled</source>
        <translation>خرج أو وصل حيث يبدو ذلك؛ وكل ما عداه أُ&amp;لغي</translation>
    </message>
    <message>
        <source>&amp;Not decided yet: it stays as it is here</source>
        <translation>&amp;لم يُقرَّر بعد: يبقى كما هو هنا</translation>
    </message>
    <message>
        <source>The file is &amp;older than that: it stays as it is here</source>
        <translation>الملف أ&amp;قدم من ذلك: يبقى كما هو هنا</translation>
    </message>
    <message>
        <source>It was counted since: the &amp;file is right</source>
        <translation>عُدّ منذئذ: ال&amp;ملف هو الصحيح</translation>
    </message>
    <message>
        <source>%1: file says %2, here %3 after %4 shipped today</source>
        <comment>batch, numbers</comment>
        <translation>%1: الملف يقول %2، وهنا %3 بعد شحن %4 اليوم</translation>
    </message>
    <message>
        <source>%1; so it is with %2 more</source>
        <comment>question, number of batches</comment>
        <translation>%1؛ وكذلك %2 غيرها</translation>
    </message>
</context>
<context>
    <name>allocation::SoonerDialog</name>
    <message>
        <source>somebody pays</source>
        <translation>أحد يدفع الثمن</translation>
    </message>
    <message>
        <source>nobody pays</source>
        <translation>لا أحد يدفع الثمن</translation>
    </message>
    <message>
        <source>Get it sooner</source>
        <translation>الحصول عليه أبكر</translation>
    </message>
    <message>
        <source>What is to be ready sooner</source>
        <translation>ما يُراد تبكيره</translation>
    </message>
    <message>
        <source>Whole order %1</source>
        <translation>الطلب %1 كاملاً</translation>
    </message>
    <message>
        <source>All orders of %1</source>
        <translation>كل طلبات %1</translation>
    </message>
    <message>
        <source>What would make it sooner</source>
        <translation>ما يجعله أبكر</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>ت&amp;طبيق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>It is one step, which can be undone.</source>
        <translation>إنها خطوة واحدة يمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>Every line is on time, and none is ready later than the others of its order.</source>
        <translation>كل بند في موعده، ولا بند يجهز بعد غيره من طلبه.</translation>
    </message>
    <message>
        <source>Nothing helps as stock is now: no batch, no swap and no other line would make it sooner.</source>
        <translation>لا شيء يفيد والمخزون هكذا: لا دفعة ولا تبديل ولا بند آخر يجعله أبكر.</translation>
    </message>
    <message>
        <source>Choose what is to be done.</source>
        <translation>اختر ما يُفعل.</translation>
    </message>
</context>
<context>
    <name>allocation::Sparkline</name>
    <message>
        <source>%1, day by day</source>
        <comment>figure</comment>
        <translation>%1، يوماً بيوم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 → %2; lowest %3, highest %4</source>
        <comment>first day, last day, days with their values</comment>
        <translation>%1 ← %2؛ الأدنى %3، الأعلى %4</translation>
    </message>
</context>
<context>
    <name>allocation::StatusFigures</name>
    <message>
        <source>Order lines with nothing left to allocate, of all</source>
        <translation>البنود التي لم يبق فيها ما يُخصَّص، من الكل</translation>
    </message>
    <message>
        <source>Orders all of whose lines have nothing left to allocate, of all</source>
        <translation>الطلبات التي لم يبق في بنودها ما يُخصَّص، من الكل</translation>
    </message>
    <message>
        <source>Units allocated, of all that were ordered</source>
        <translation>الوحدات المخصّصة، من كل المطلوب</translation>
    </message>
    <message>
        <source>Order lines that are wholly allocated and not late, of all</source>
        <translation>البنود المخصّصة كاملة وغير المتأخرة، من الكل</translation>
    </message>
    <message>
        <source>Order lines that are ready after their due date</source>
        <translation>البنود التي تجهز بعد تاريخ استحقاقها</translation>
    </message>
    <message>
        <source>Units that are open and that nothing available can cover</source>
        <translation>الوحدات المفتوحة التي لا يغطيها أي متاح</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>ما هو محدد</translation>
    </message>
    <message>
        <source>Changes are made in this name</source>
        <translation>تُجرى التغييرات بهذا الاسم</translation>
    </message>
    <message>
        <source>The database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Whether something is still being done</source>
        <translation>هل ما زال هناك عمل جارٍ</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>جارٍ العمل…</translation>
    </message>
    <message>
        <source>Lines %1</source>
        <translation>البنود %1</translation>
    </message>
    <message>
        <source>Orders %1</source>
        <translation>الطلبات %1</translation>
    </message>
    <message>
        <source>Units %1</source>
        <translation>الوحدات %1</translation>
    </message>
    <message>
        <source>On time %1</source>
        <translation>في الموعد %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>متأخر %1</translation>
    </message>
    <message>
        <source>%1 units short</source>
        <translation>ينقص %1 وحدة</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>ساكن</translation>
    </message>
</context>
<context>
    <name>allocation::StrategiesModel</name>
    <message>
        <source>As it is</source>
        <translation>كما هو الآن</translation>
    </message>
    <message>
        <source>…</source>
        <comment>a figure that is being worked out</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>%1, best</source>
        <comment>figure</comment>
        <translation>%1، الأفضل</translation>
    </message>
    <message>
        <source>best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>الاستراتيجية</translation>
    </message>
    <message>
        <source>Open lines</source>
        <translation>بنود مفتوحة</translation>
    </message>
    <message>
        <source>Open units</source>
        <translation>وحدات مفتوحة</translation>
    </message>
    <message>
        <source>Units short</source>
        <translation>الوحدات الناقصة</translation>
    </message>
    <message>
        <source>Late lines</source>
        <translation>البنود المتأخرة</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>أيام التأخر</translation>
    </message>
    <message>
        <source>Split lines</source>
        <translation>بنود مقسّمة</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>النقلات</translation>
    </message>
    <message>
        <source>Lines of which something stays open</source>
        <translation>بنود يبقى منها شيء مفتوح</translation>
    </message>
    <message>
        <source>Units that stay open</source>
        <translation>وحدات تبقى مفتوحة</translation>
    </message>
    <message>
        <source>Units that no strategy can place: more is open than available</source>
        <translation>وحدات لا تضعها أي استراتيجية: المفتوح أكثر من المتاح</translation>
    </message>
    <message>
        <source>Lines that are ready too late</source>
        <translation>بنود تجهز متأخرة</translation>
    </message>
    <message>
        <source>Added up over the late lines</source>
        <translation>مجموعة على البنود المتأخرة</translation>
    </message>
    <message>
        <source>Lines on more than one batch</source>
        <translation>بنود في أكثر من دفعة</translation>
    </message>
    <message>
        <source>Batches from or to which units move</source>
        <translation>دفعات تخرج منها أو تدخلها وحدات</translation>
    </message>
    <message>
        <source>Lines that change</source>
        <translation>بنود تتغير</translation>
    </message>
</context>
<context>
    <name>allocation::SupplyBand</name>
    <message>
        <source>Supply</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>زيادة %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
</context>
<context>
    <name>allocation::TellingActions</name>
    <message>
        <source>&amp;Customers to inform…</source>
        <translation>عملاء يجب إ&amp;بلاغهم…</translation>
    </message>
    <message>
        <source>Lines whose customers were told another date than comes out now</source>
        <translation>بنود أُبلغ عملاؤها بموعد غير الناتج الآن</translation>
    </message>
    <message>
        <source>&amp;Told…</source>
        <translation>أُ&amp;بلغ…</translation>
    </message>
    <message>
        <source>&amp;Hand-over…</source>
        <translation>ال&amp;تسليم…</translation>
    </message>
    <message>
        <source>What you did today, and what whoever comes next has to know</source>
        <translation>ما فعلته اليوم، وما يجب أن يعرفه من يأتي بعدك</translation>
    </message>
    <message>
        <source>Select order lines first</source>
        <translation>اختر بنود طلبات أولاً</translation>
    </message>
    <message>
        <source>Write down which date the customer of %1 was told</source>
        <translation>تدوين الموعد الذي أُبلغ به عميل %1</translation>
    </message>
</context>
<context>
    <name>allocation::ThingNoteDialog</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Product %1</source>
        <translation>المنتج %1</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>الدفعة %1</translation>
    </message>
    <message>
        <source>&amp;Write down</source>
        <translation>ت&amp;دوين</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>لم يتغير شيء بعد</translation>
    </message>
</context>
<context>
    <name>allocation::TimeAxis</name>
    <message>
        <source>Dates</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>بلا موعد استحقاق</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>planning date</source>
        <translation>تاريخ التخطيط</translation>
    </message>
</context>
<context>
    <name>allocation::TimelineModel</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>In</source>
        <translation>داخل</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>خارج</translation>
    </message>
    <message>
        <source>Available after</source>
        <translation>المتاح بعدها</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>بلا موعد استحقاق</translation>
    </message>
</context>
<context>
    <name>allocation::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>See more days at once (-, or Ctrl and the wheel)</source>
        <translation>رؤية أيام أكثر معاً (- أو Ctrl مع العجلة)</translation>
    </message>
    <message>
        <source>See fewer days, wider (+, or Ctrl and the wheel)</source>
        <translation>رؤية أيام أقل وأعرض (+ أو Ctrl مع العجلة)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>See everything there is (0)</source>
        <translation>رؤية كل ما هو موجود (0)</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>The same as a table: date, what, in, out, available after</source>
        <translation>الشيء نفسه كجدول: التاريخ، ماذا، داخل، خارج، المتاح بعدها</translation>
    </message>
    <message>
        <source>Timeline as a table</source>
        <translation>الخط الزمني كجدول</translation>
    </message>
    <message>
        <source>Nothing comes and nothing goes</source>
        <translation>لا شيء يأتي ولا شيء يذهب</translation>
    </message>
    <message>
        <source>Of this product there is neither stock nor an order line. Import… brings both.</source>
        <translation>ليس لهذا المنتج مخزون ولا بند طلب. «استيراد…» يجلب كليهما.</translation>
    </message>
    <message>
        <source>Which product?</source>
        <translation>أي منتج؟</translation>
    </message>
    <message>
        <source>Choose one on the left: its stock, its shipments and its order lines stand here along the days.</source>
        <translation>اختر واحداً من القائمة: يظهر هنا مخزونه وشحناته وبنود طلباته على امتداد الأيام.</translation>
    </message>
    <message>
        <source>Show the first product</source>
        <translation>عرض المنتج الأول</translation>
    </message>
</context>
<context>
    <name>allocation::TimelinePicture</name>
    <message>
        <source>Projected available</source>
        <translation>المتاح المتوقع</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Along the days</source>
        <translation>على امتداد الأيام</translation>
    </message>
</context>
<context>
    <name>allocation::TokenBar</name>
    <message>
        <source>Column filters</source>
        <translation>تصفية الأعمدة</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>إزالة التصفية</translation>
    </message>
    <message>
        <source>Show what all columns hold again</source>
        <translation>إظهار ما في كل الأعمدة من جديد</translation>
    </message>
    <message>
        <source>%1: click to take the filter away</source>
        <translation>%1: انقر لإزالة التصفية</translation>
    </message>
    <message>
        <source>No longer narrow to %1</source>
        <translation>عدم الاقتصار على %1</translation>
    </message>
</context>
<context>
    <name>allocation::ToldDialog</name>
    <message>
        <source>Told</source>
        <translation>أُبلغ</translation>
    </message>
    <message>
        <source>the date that comes out &amp;now</source>
        <translation>الموعد الناتج الآ&amp;ن</translation>
    </message>
    <message>
        <source>this &amp;date:</source>
        <translation>هذا ال&amp;موعد:</translation>
    </message>
    <message>
        <source>The date they were told</source>
        <translation>الموعد المبلَّغ</translation>
    </message>
    <message>
        <source>The customer of %1 was told</source>
        <comment>a line, or 5 lines</comment>
        <translation>أُبلغ عميل %1 بـ</translation>
    </message>
    <message>
        <source>When another date comes out later, the line stands among the customers to inform.</source>
        <translation>إذا نتج موعد آخر فيما بعد، ظهر البند بين العملاء المطلوب إبلاغهم.</translation>
    </message>
    <message>
        <source>&amp;Told</source>
        <translation>أُ&amp;بلغ</translation>
    </message>
</context>
<context>
    <name>allocation::ViewSwitch</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>allocation::ViewsMenu</name>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Ways to look at the order lines: filters, columns, order</source>
        <translation>طرق للنظر في بنود الطلبات: تصفية وأعمدة وترتيب</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>العرض: %1</translation>
    </message>
    <message>
        <source>All order lines</source>
        <translation>كل بنود الطلبات</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>This view comes with the program; save it under another name</source>
        <translation>هذا العرض يأتي مع البرنامج؛ احفظه باسم آخر</translation>
    </message>
    <message>
        <source>Choose a view first</source>
        <translation>اختر عرضاً أولاً</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <translation>تحديث «%1»</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Keep what is shown now under this name</source>
        <translation>الاحتفاظ بما يظهر الآن بهذا الاسم</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>حذف «%1»</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Forget this view; no order line is touched</source>
        <translation>نسيان هذا العرض؛ لا يُمس أي بند</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>إعادة تسمية “%1”…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Give this view another name</source>
        <translation>إعطاء هذا العرض اسمًا آخر</translation>
    </message>
</context>
<context>
    <name>allocation::Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>أهلاً</translation>
    </message>
    <message>
        <source>Which stock serves which customer?</source>
        <translation>أي مخزون يخدم أي عميل؟</translation>
    </message>
    <message>
        <source>This database has nothing in it yet. Bring your batches and order lines, or look around in a furniture shop first.</source>
        <translation>لا شيء في قاعدة البيانات هذه بعد. اجلب دفعاتك وبنود طلباتك، أو تجوّل أولاً في متجر أثاث.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>فُتح مؤخراً</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>batches and order lines from CSV or a workbook into this database</source>
        <translation>دفعات وبنود طلبات من CSV أو مصنف إلى قاعدة البيانات هذه</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>فتح الم&amp;ثال</translation>
    </message>
    <message>
        <source>a database of its own, to try everything out</source>
        <translation>قاعدة مستقلة لتجربة كل شيء</translation>
    </message>
    <message>
        <source>&amp;Open database…</source>
        <translation>&amp;فتح قاعدة بيانات…</translation>
    </message>
    <message>
        <source>one that you or a colleague made before</source>
        <translation>قاعدة أنشأتها أنت أو زميل من قبل</translation>
    </message>
    <message>
        <source>&amp;New database…</source>
        <translation>قاعدة بيانات &amp;جديدة…</translation>
    </message>
    <message>
        <source>an empty one, in a place that you choose</source>
        <translation>قاعدة فارغة في مكان تختاره</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>لم تعد موجودة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>folder, date</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>allocation::drafttexts</name>
    <message>
        <source>What you do now is only tried out; it holds no stock until you apply it.</source>
        <translation>ما تفعله الآن تجربة فقط؛ لا يحجز مخزوناً حتى تطبّقه.</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>figure, before, after</comment>
        <translation>%1 %2 ← %3</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>short</source>
        <translation>النقص</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Apply %1</source>
        <comment>changes</comment>
        <translation>تطبيق %1</translation>
    </message>
    <message>
        <source>Apply %1 of %2</source>
        <translation>تطبيق %1 من %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Draft “%1”</source>
        <translation>المسودة “%1”</translation>
    </message>
    <message>
        <source>%1: nothing changed yet</source>
        <comment>draft</comment>
        <translation>%1: لم يتغير شيء بعد</translation>
    </message>
    <message>
        <source>%1: %2, not applied</source>
        <comment>draft, changes</comment>
        <translation>%1: %2، لم تُطبَّق</translation>
    </message>
    <message>
        <source>%1: %2, one no longer fits</source>
        <comment>draft, changes</comment>
        <translation>%1: %2، واحد منها لم يعد مناسبًا</translation>
    </message>
    <message>
        <source>%1: %2, %3 no longer fit</source>
        <comment>draft, changes, number</comment>
        <translation>%1: %2، %3 منها لم تعد مناسبة</translation>
    </message>
</context>
<context>
    <name>allocation::formats</name>
    <message>
        <source>was %1</source>
        <comment>batches where a line was before</comment>
        <translation>كان %1</translation>
    </message>
</context>
<context>
    <name>allocation::print::Preview</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>allocation::print::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>ح&amp;فظ كملف PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>ما يُطبع</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>قائمة الانتقاء</translation>
    </message>
    <message>
        <source>Allocation by order</source>
        <translation>التخصيص حسب الطلب</translation>
    </message>
    <message>
        <source>Order confirmation</source>
        <translation>تأكيد الطلب</translation>
    </message>
    <message>
        <source>Shortages</source>
        <translation>النواقص</translation>
    </message>
    <message>
        <source>Customers to inform</source>
        <translation>عملاء يجب إبلاغهم</translation>
    </message>
    <message>
        <source>Which pick list</source>
        <translation>أي قائمة انتقاء</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>‏%1 فقط</translation>
    </message>
    <message>
        <source>Printed is what is allocated, never what is only drafted.</source>
        <translation>يُطبع المخصّص، ولا يُطبع أبداً ما في المسودة فقط.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of a pick list, lines and units</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>database, who, date of printing</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Nothing is on a pick list. Release lines to one first.</source>
        <translation>لا شيء في قائمة انتقاء. أطلق إليها بنوداً أولاً.</translation>
    </message>
    <message>
        <source>There are no order lines.</source>
        <translation>لا بنود طلبات.</translation>
    </message>
    <message>
        <source>Select lines of the orders that are to be confirmed first.</source>
        <translation>حدد أولاً بنوداً من الطلبات المراد تأكيدها.</translation>
    </message>
    <message>
        <source>Nothing is short: what is available covers all that is open.</source>
        <translation>لا نقص: المتاح يغطي كل المفتوح.</translation>
    </message>
    <message>
        <source>Nobody has to be informed: every date that was told is the one that comes out.</source>
        <translation>لا أحد يجب إبلاغه: كل موعد أُبلغ هو الناتج.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ كملف PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>allocation::timelinewords</name>
    <message>
        <source>%1 batches</source>
        <translation>%1 من الدفعات</translation>
    </message>
    <message>
        <source>expected %1, not here yet</source>
        <translation>متوقعة في %1، لم تصل بعد</translation>
    </message>
    <message>
        <source>ready %1</source>
        <translation>جاهزة %1</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>ينقص %1</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1 متاح</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1، بند %2</translation>
    </message>
    <message>
        <source>%1 more allocated than the %2 there are</source>
        <translation>خُصّص %1 فوق الموجود وهو %2</translation>
    </message>
    <message>
        <source>%1 of %2 units left</source>
        <translation>بقي %1 من %2 وحدات</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>مستحق %1</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>بلا موعد استحقاق</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>%1 come; then %2</source>
        <translation>يأتي %1؛ ثم %2</translation>
    </message>
    <message>
        <source>%1 go; then %2</source>
        <translation>يذهب %1؛ ثم %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, what is available</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 come</source>
        <translation>يأتي %1</translation>
    </message>
    <message>
        <source>%1 are due</source>
        <translation>يستحق %1</translation>
    </message>
    <message>
        <source>1 batch</source>
        <translation>دفعة واحدة</translation>
    </message>
    <message>
        <source>short from %1</source>
        <translation>نقص من %1</translation>
    </message>
    <message>
        <source>%1 short at the end</source>
        <translation>ينقص %1 في النهاية</translation>
    </message>
</context>
<context>
    <name>allocation::workbench</name>
    <message>
        <source>The file of %1 is not UTF-8; it was read as %2.</source>
        <translation>ملف %1 ليس بترميز UTF-8؛ قُرئ على أنه %2.</translation>
    </message>
</context>
<context>
    <name>allocation::workbench::Workbench</name>
    <message>
        <source>Databases (*.db *.sqlite);;All files (*)</source>
        <translation>قواعد بيانات (*.db *.sqlite);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>There is no database %1 yet.</source>
        <translation>لا توجد قاعدة بيانات %1 بعد.</translation>
    </message>
    <message>
        <source>Shall a new, empty one be created there?</source>
        <translation>هل تُنشأ هناك قاعدة جديدة فارغة؟</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>قاعدة بيانات جديدة</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>فتح قاعدة بيانات</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a line that can go today</comment>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>Line</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>المطلوب في</translation>
    </message>
    <message>
        <source>With you</source>
        <translation>يصلكم في</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>لا موعد بعد</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Order confirmation</source>
        <translation>تأكيد الطلب</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>For part of the order there is no date yet; we will tell you.</source>
        <translation>لا موعد بعد لجزء من الطلب؛ سنبلغكم به.</translation>
    </message>
    <message>
        <source>All of it is with you on %1.</source>
        <comment>date</comment>
        <translation>يصلكم كله في %1.</translation>
    </message>
    <message>
        <source>From batch</source>
        <translation>من الدفعة</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>الجاهزية</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <comment>SKU, number</comment>
        <translation>%1 بند %2</translation>
    </message>
    <message>
        <source>Allocation by order</source>
        <translation>التخصيص حسب الطلب</translation>
    </message>
    <message>
        <source>Planning date %1</source>
        <translation>تاريخ التخطيط %1</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>complete %1</source>
        <comment>date</comment>
        <translation>يكتمل في %1</translation>
    </message>
    <message>
        <source>%1 more are left out; choose a product.</source>
        <comment>lines</comment>
        <translation>تُرك %1 غيرها؛ اختر منتجاً.</translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <comment>order, number</comment>
        <translation>%1 بند %2</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لـ</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>انتُقي</translation>
    </message>
    <message>
        <source>Not on this list, of the same orders</source>
        <translation>ليس في هذه القائمة، من الطلبات نفسها</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>بند الطلب</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>it could go, but was not released</source>
        <translation>يمكن خروجه لكنه لم يُطلق</translation>
    </message>
    <message>
        <source>Pick list %1</source>
        <translation>قائمة الانتقاء %1</translation>
    </message>
    <message>
        <source>printed %1</source>
        <comment>date</comment>
        <translation>طُبعت في %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>%1 short</source>
        <comment>units</comment>
        <translation>ينقص %1</translation>
    </message>
    <message>
        <source>%1 open, %2 available</source>
        <comment>units, units</comment>
        <translation>%1 مفتوح، %2 متاح</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المفتوح</translation>
    </message>
    <message>
        <source>of</source>
        <comment>so many units of so many</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Shortages</source>
        <translation>النواقص</translation>
    </message>
    <message>
        <source>Customers to inform</source>
        <translation>عملاء يجب إبلاغهم</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>بلا عميل</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>أُبلغ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>أبلغه</translation>
    </message>
    <message>
        <source>no date: part of it is open</source>
        <translation>لا موعد: جزء منه مفتوح</translation>
    </message>
</context>
<context>
    <name>strategies</name>
    <message>
        <source>Put together by you.</source>
        <translation>ركّبتها أنت.</translation>
    </message>
    <message>
        <source>Lines in file order, each whole on one batch: in stock first, then the earliest ETA (rule 1).</source>
        <translation>البنود بترتيب الملف، كلٌّ كاملاً في دفعة واحدة: ما في المخزون أولاً، ثم الأبكر وصولاً (القاعدة 1).</translation>
    </message>
    <message>
        <source>The earliest due line is served first, each by rule 1.</source>
        <translation>يُخدم الأبكر استحقاقاً أولاً، كلٌّ حسب القاعدة 1.</translation>
    </message>
    <message>
        <source>Priority 1 is served first, then the earliest due line, each by rule 1.</source>
        <translation>تُخدم الأولوية 1 أولاً، ثم الأبكر استحقاقاً، كلٌّ حسب القاعدة 1.</translation>
    </message>
    <message>
        <source>Urgent lines first, each on the latest batch with which it is still on time, so that early stock stays free.</source>
        <translation>البنود الملحّة أولاً، كلٌّ في آخر دفعة يبقى معها في موعده، ليبقى المخزون المبكر حراً.</translation>
    </message>
    <message>
        <source>Small lines first, each on the batch that it fits best: places many lines.</source>
        <translation>البنود الصغيرة أولاً، كلٌّ في أنسب دفعة له: يضع بنوداً كثيرة.</translation>
    </message>
    <message>
        <source>Large lines first, each on the batch that it fits best: places many units unsplit.</source>
        <translation>البنود الكبيرة أولاً، كلٌّ في أنسب دفعة له: يضع وحدات كثيرة بلا تقسيم.</translation>
    </message>
    <message>
        <source>Urgent lines first, split over several batches where one alone does not do.</source>
        <translation>البنود الملحّة أولاً، مقسّمة على عدة دفعات حيث لا تكفي واحدة.</translation>
    </message>
    <message>
        <source>If a product is short, every line gets the same number of units, urgent lines first.</source>
        <translation>إذا نقص منتج نال كل بند العدد نفسه من الوحدات، والملحّ أولاً.</translation>
    </message>
    <message>
        <source>If a product is short, every line gets units in proportion to what it has open.</source>
        <translation>إذا نقص منتج نال كل بند وحدات بنسبة المفتوح منه.</translation>
    </message>
    <message>
        <source>Urgent orders first, and an order only if all of its open lines can be placed.</source>
        <translation>الطلبات الملحّة أولاً، ولا يوضع طلب إلا إذا أمكن وضع كل بنوده المفتوحة.</translation>
    </message>
    <message>
        <source>As urgent-first, but lines due in more than 30 days leave the stock alone.</source>
        <translation>مثل urgent-first، لكن البنود المستحقة بعد أكثر من 30 يوماً لا تمس المخزون.</translation>
    </message>
    <message>
        <source>The fewest units open, priority 1 before all others, and then the fewest days late; lines may be split.</source>
        <translation>أقل وحدات مفتوحة، والأولوية 1 قبل سواها، ثم أقل أيام تأخر؛ ويجوز تقسيم البنود.</translation>
    </message>
    <message>
        <source>As optimal without splitting: the best of several searches, with a bound on how much better could be.</source>
        <translation>مثل optimal بلا تقسيم: أفضل عدة عمليات بحث، مع حدّ لما يمكن أن يتحسن.</translation>
    </message>
    <message>
        <source>Lines in the order in which they were known.</source>
        <translation>البنود بترتيب معرفتها.</translation>
    </message>
    <message>
        <source>The earliest due line first, lines without due date last.</source>
        <translation>الأبكر استحقاقاً أولاً، وما لا موعد له أخيراً.</translation>
    </message>
    <message>
        <source>Priority 1 first, then the earliest due line.</source>
        <translation>الأولوية 1 أولاً، ثم الأبكر استحقاقاً.</translation>
    </message>
    <message>
        <source>The line with most open units first.</source>
        <translation>البند الأكثر وحدات مفتوحة أولاً.</translation>
    </message>
    <message>
        <source>The line with fewest open units first.</source>
        <translation>البند الأقل وحدات مفتوحة أولاً.</translation>
    </message>
    <message>
        <source>In stock first, then the earliest ETA.</source>
        <translation>ما في المخزون أولاً، ثم الأبكر وصولاً.</translation>
    </message>
    <message>
        <source>The latest batch with which the line is on time, else the earliest.</source>
        <translation>آخر دفعة يبقى معها البند في موعده، وإلا فالأبكر.</translation>
    </message>
    <message>
        <source>The batch that leaves least over.</source>
        <translation>الدفعة التي يبقى فيها الأقل.</translation>
    </message>
    <message>
        <source>The batch with most available.</source>
        <translation>الدفعة الأكثر متاحاً.</translation>
    </message>
    <message>
        <source>A line is on one batch or stays open.</source>
        <translation>البند في دفعة واحدة أو يبقى مفتوحاً.</translation>
    </message>
    <message>
        <source>A line may be on several batches, and in part.</source>
        <translation>يجوز أن يكون البند في عدة دفعات، وجزئياً.</translation>
    </message>
    <message>
        <source>Equal parts of a short product.</source>
        <translation>حصص متساوية من منتج ناقص.</translation>
    </message>
    <message>
        <source>Parts of a short product in proportion to what is open.</source>
        <translation>حصص من منتج ناقص بنسبة المفتوح.</translation>
    </message>
    <message>
        <source>All open lines of an order or none.</source>
        <translation>كل بنود الطلب المفتوحة أو لا شيء.</translation>
    </message>
    <message>
        <source>Lines due more than N days after the planning date are not served.</source>
        <translation>البنود المستحقة بعد أكثر من N يوماً من تاريخ التخطيط لا تُخدم.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>%1 (%2)</source>
        <comment>lateness, change in days</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>fits %1 of %2 lines</source>
        <translation>يتسع لعدد %1 من %2 بنود</translation>
    </message>
    <message>
        <source>fits %1 of %2</source>
        <translation>يتسع لعدد %1 من %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>line, units</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Ready %1, %2</source>
        <comment>date, lateness</comment>
        <translation>جاهز %1، %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>order, SKU</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 / %2 line %3</source>
        <comment>order, SKU, number</comment>
        <translation>%1 / %2 بند %3</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>بند واحد</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 بند</numerusform>
            <numerusform>%1 بند</numerusform>
            <numerusform>بندان (%1)</numerusform>
            <numerusform>%1 بنود</numerusform>
            <numerusform>%1 بنداً</numerusform>
            <numerusform>%1 بند</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>وحدة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%1 units</source>
        <translation>
            <numerusform>%1 وحدة</numerusform>
            <numerusform>%1 وحدة</numerusform>
            <numerusform>وحدتان (%1)</numerusform>
            <numerusform>%1 وحدات</numerusform>
            <numerusform>%1 وحدة</numerusform>
            <numerusform>%1 وحدة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lines, units</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>over-allocated</source>
        <translation>مخصّص فوق الكمية</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>شُحن</translation>
    </message>
    <message>
        <source>to allocate</source>
        <translation>بانتظار التخصيص</translation>
    </message>
    <message>
        <source>%1 of %2 to allocate</source>
        <translation>%1 من %2 بانتظار التخصيص</translation>
    </message>
    <message>
        <source>pinned by %1</source>
        <translation>ثبّته %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>pinned, date</comment>
        <translation>%1 حتى %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pinned, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>on hold by %1</source>
        <translation>علّقها %1</translation>
    </message>
    <message>
        <source>%1 until about %2</source>
        <comment>on hold, date</comment>
        <translation>%1 حتى نحو %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>on hold, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>في موعده</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>متأخر يوماً واحداً</translation>
    </message>
    <message numerus="yes">
        <source>%1 days late</source>
        <translation>
            <numerusform>متأخر %1 يوم</numerusform>
            <numerusform>متأخر %1 يوم</numerusform>
            <numerusform>متأخر يومين (%1)</numerusform>
            <numerusform>متأخر %1 أيام</numerusform>
            <numerusform>متأخر %1 يوماً</numerusform>
            <numerusform>متأخر %1 يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>is here</source>
        <translation>هو هنا</translation>
    </message>
    <message>
        <source>full</source>
        <translation>ممتلئة</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <source>other product</source>
        <translation>منتج آخر</translation>
    </message>
    <message>
        <source>%1 cannot take this: it is not of the same product.</source>
        <translation>لا يمكن أن تستوعب %1 هذا: ليس المنتج نفسه.</translation>
    </message>
    <message>
        <source>All units are on %1 already.</source>
        <translation>كل الوحدات في %1 بالفعل.</translation>
    </message>
    <message>
        <source>Nothing moves: pinned by %1.</source>
        <translation>لا شيء ينتقل: ثبّته %1.</translation>
    </message>
    <message>
        <source>Nothing moves: on pick list %1.</source>
        <translation>لا شيء ينتقل: في قائمة الانتقاء %1.</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <comment>what, batch, ETA</comment>
        <translation>%1 إلى %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing fits: %1 available.</source>
        <translation>لا شيء يتسع: المتاح %1.</translation>
    </message>
    <message>
        <source>Only %1: the rest stays.</source>
        <translation>فقط %1: والباقي يبقى.</translation>
    </message>
    <message numerus="yes">
        <source>%1 stay available there</source>
        <translation>
            <numerusform>يبقى هناك %1 متاحاً</numerusform>
            <numerusform>يبقى هناك %1 متاحاً</numerusform>
            <numerusform>يبقى هناك %1 متاحاً</numerusform>
            <numerusform>يبقى هناك %1 متاحاً</numerusform>
            <numerusform>يبقى هناك %1 متاحاً</numerusform>
            <numerusform>يبقى هناك %1 متاحاً</numerusform>
        </translation>
    </message>
    <message>
        <source>quantities are whole numbers, without separators: count in a smaller unit, for example 250 cm instead of 2.5 m</source>
        <translation>الكميات أعداد صحيحة بلا فواصل: عُدّ بوحدة أصغر، مثلاً 250 سم بدلاً من 2.5 م</translation>
    </message>
    <message>
        <source>a negative quantity; give what the batch holds, from 0</source>
        <translation>كمية سالبة؛ اذكر ما تحويه الدفعة، من 0</translation>
    </message>
    <message>
        <source>a negative quantity, as of a cancellation or a return, is not taken; cancel the order line, or lower its quantity, instead</source>
        <translation>الكمية السالبة، كما في الإلغاء أو الإرجاع، لا تُقبل؛ ألغِ بند الطلب أو خفّض كميته بدلاً من ذلك</translation>
    </message>
    <message>
        <source>not a whole number from 0 to 1000000000, without separators</source>
        <translation>ليس عدداً صحيحاً من 0 إلى 1000000000 بلا فواصل</translation>
    </message>
    <message>
        <source>not a whole number from 1 to 1000000000, without separators</source>
        <translation>ليس عدداً صحيحاً من 1 إلى 1000000000 بلا فواصل</translation>
    </message>
    <message>
        <source>%1 (there is a non-breaking or invisible space in it)</source>
        <translation>%1 (فيه مسافة غير قابلة للكسر أو غير مرئية)</translation>
    </message>
    <message>
        <source>none of any, line and order</source>
        <translation>ليس any ولا line ولا order</translation>
    </message>
    <message>
        <source>none of order, quote and set-aside</source>
        <translation>ليس order ولا quote ولا set-aside</translation>
    </message>
    <message>
        <source>not a number of days from 0 to %1</source>
        <translation>ليس عدد أيام من 0 إلى %1</translation>
    </message>
    <message>
        <source>says nothing without a date in the column promised</source>
        <translation>لا معنى له بلا تاريخ في العمود promised</translation>
    </message>
    <message>
        <source>says nothing without a reason in the column hold, or a name in hold_by</source>
        <translation>لا معنى له بلا سبب في العمود hold أو اسم في hold_by</translation>
    </message>
    <message>
        <source>longer than 200 characters</source>
        <translation>أطول من 200 حرف</translation>
    </message>
    <message>
        <source>longer than 65536 bytes</source>
        <translation>أطول من 65536 بايت</translation>
    </message>
    <message>
        <source>has more cells than the header; text with a separator in it must stand in quotes</source>
        <translation>خلاياه أكثر من صف العناوين؛ والنص الذي فيه فاصل يجب أن يكون بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>the row ends before this column</source>
        <translation>ينتهي الصف قبل هذا العمود</translation>
    </message>
    <message>
        <source>the cell must not be empty</source>
        <translation>يجب ألا تكون الخلية فارغة</translation>
    </message>
    <message>
        <source>no value but an error, a formula without result, or TRUE or FALSE; type what is meant</source>
        <translation>ليست قيمة بل خطأ، أو صيغة بلا نتيجة، أو TRUE أو FALSE؛ اكتب المقصود</translation>
    </message>
    <message>
        <source>has a control character, for example a line break</source>
        <translation>فيه حرف تحكم، مثل فاصل أسطر</translation>
    </message>
    <message>
        <source>not a date as YYYY-MM-DD</source>
        <translation>ليس تاريخاً بصيغة YYYY-MM-DD</translation>
    </message>
    <message>
        <source>not a priority from 1 to 9</source>
        <translation>ليست أولوية من 1 إلى 9</translation>
    </message>
    <message>
        <source>not a line number: a whole number from 1</source>
        <translation>ليس رقم بند: عدد صحيح من 1</translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation>ليس true ولا false</translation>
    </message>
    <message>
        <source>fewer than have been shipped</source>
        <translation>أقل مما شُحن</translation>
    </message>
    <message>
        <source>neither auto nor manual</source>
        <translation>ليس auto ولا manual</translation>
    </message>
    <message>
        <source>this batch stands further up in the file already</source>
        <translation>هذه الدفعة واردة من قبل في الملف</translation>
    </message>
    <message>
        <source>this batch is known with another SKU</source>
        <translation>هذه الدفعة معروفة برمز صنف آخر</translation>
    </message>
    <message>
        <source>no such order line</source>
        <translation>لا بند طلب كهذا</translation>
    </message>
    <message>
        <source>no such batch</source>
        <translation>لا دفعة كهذه</translation>
    </message>
    <message>
        <source>more than is open of the line</source>
        <translation>أكثر من المفتوح في البند</translation>
    </message>
    <message>
        <source>more than is available on the batch</source>
        <translation>أكثر من المتاح في الدفعة</translation>
    </message>
    <message>
        <source>this line stands further up in the file already</source>
        <translation>هذا البند وارد من قبل في الملف</translation>
    </message>
    <message>
        <source>this would take units away that are pinned; unpin them first</source>
        <translation>هذا يأخذ وحدات مثبّتة؛ ألغِ تثبيتها أولاً</translation>
    </message>
    <message>
        <source>this product stands further up in the file already</source>
        <translation>هذا المنتج وارد من قبل في الملف</translation>
    </message>
    <message>
        <source>batches</source>
        <comment>file</comment>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>orders</source>
        <comment>file</comment>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>allocations</source>
        <comment>file</comment>
        <translation>التخصيصات</translation>
    </message>
    <message>
        <source>products</source>
        <comment>file</comment>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>في المخزون</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>what, before, after</comment>
        <translation>%1 %2 ← %3</translation>
    </message>
    <message>
        <source>whole line</source>
        <translation>البند كاملاً</translation>
    </message>
    <message>
        <source>whole order</source>
        <translation>الطلب كاملاً</translation>
    </message>
    <message>
        <source>any part</source>
        <translation>أي جزء</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>عرض سعر</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>محجوز جانباً</translation>
    </message>
    <message>
        <source>order</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>%1 (again on %2)</source>
        <comment>note, date</comment>
        <translation>%1 (ثانية في %2)</translation>
    </message>
    <message>
        <source>set</source>
        <translation>معيّن</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>الموعود</translation>
    </message>
    <message>
        <source>days in transit</source>
        <translation>أيام النقل</translation>
    </message>
    <message>
        <source>completeness</source>
        <translation>الاكتمال</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>الإيقاف</translation>
    </message>
    <message>
        <source>note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>own columns</source>
        <translation>الأعمدة الخاصة</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>received from</source>
        <translation>مستلم من</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>العبوة</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 يوم</numerusform>
            <numerusform>%1 يوم</numerusform>
            <numerusform>يومان (%1)</numerusform>
            <numerusform>%1 أيام</numerusform>
            <numerusform>%1 يوماً</numerusform>
            <numerusform>%1 يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>no day to spare</source>
        <translation>بلا أي يوم احتياطي</translation>
    </message>
    <message>
        <source>%1 to spare</source>
        <comment>days</comment>
        <translation>احتياطي %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>units, batch</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>units from a batch, date</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>%1 moves %2 from %3 to %4 (still on time, %5)</source>
        <comment>line, units, batch, batch, days to spare</comment>
        <translation>%1 ينقل %2 من %3 إلى %4 (ما زال في موعده، %5)</translation>
    </message>
    <message>
        <source>%1 move (all of them still on time, with at least %2 to spare)</source>
        <comment>lines and units, days to spare</comment>
        <translation>%1 تنتقل (كلها ما زالت في موعدها، باحتياطي لا يقل عن %2)</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between conditions</comment>
        <translation> و</translation>
    </message>
    <message>
        <source>Only %1 of %2 of %3 by %4</source>
        <comment>number, units, SKU, date</comment>
        <translation>فقط %1 من %2 من %3 بحلول %4</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <comment>units, SKU, date</comment>
        <translation>%1 من %2 في %3</translation>
    </message>
    <message>
        <source>That is in time.</source>
        <translation>هذا في الوقت المناسب.</translation>
    </message>
    <message>
        <source>That is %1 later than wanted</source>
        <comment>days</comment>
        <translation>هذا متأخر عن المطلوب %1</translation>
    </message>
    <message>
        <source>%1; %2 of them are in time.</source>
        <comment>later, units</comment>
        <translation>%1؛ و%2 منها في الوقت المناسب.</translation>
    </message>
    <message>
        <source>, %1 sooner</source>
        <comment>days</comment>
        <translation>، أبكر %1</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <comment>units, batch, date</comment>
        <translation>%1 في %2 (%3)</translation>
    </message>
    <message>
        <source>%1 of %2 sooner, the rest as it is: %3.</source>
        <comment>units, units, places</comment>
        <translation>%1 من %2 أبكر، والباقي كما هو: %3.</translation>
    </message>
    <message>
        <source>Ready %1%2, %3</source>
        <comment>date, days sooner, lateness</comment>
        <translation>جاهز %1%2، %3</translation>
    </message>
    <message>
        <source>%1: from %2, which has enough available.</source>
        <comment>ready, batch</comment>
        <translation>%1: من %2، ففيها ما يكفي.</translation>
    </message>
    <message>
        <source>%1, if it is split: %2.</source>
        <comment>ready, places</comment>
        <translation>%1، إذا قُسّم: %2.</translation>
    </message>
    <message>
        <source>%1, if it swaps with %2 for %3.</source>
        <comment>ready, line, batch</comment>
        <translation>%1، إذا تبادل مع %2 لقاء %3.</translation>
    </message>
    <message>
        <source>%1, if it takes %2 on %3 from %4.</source>
        <comment>ready, units, batch, line</comment>
        <translation>%1، إذا أخذ %2 على %3 من %4.</translation>
    </message>
    <message>
        <source>%1 pays: %2 of it become open.</source>
        <comment>line, units</comment>
        <translation>يدفع الثمن %1: تصبح %2 منه مفتوحة.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>units, batch, batch</comment>
        <translation>%1 من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 pays: %2, and part of it is open.</source>
        <comment>line, move</comment>
        <translation>يدفع الثمن %1: %2، وجزء منه مفتوح.</translation>
    </message>
    <message>
        <source>%1 pays: %2, %3 instead of %4.</source>
        <comment>line, move, lateness, lateness</comment>
        <translation>يدفع الثمن %1: %2، %3 بدلاً من %4.</translation>
    </message>
    <message>
        <source>%1 pays: %2, ready %3; it has no due date.</source>
        <comment>line, move, date</comment>
        <translation>يدفع الثمن %1: %2، جاهز %3؛ وليس له تاريخ استحقاق.</translation>
    </message>
    <message>
        <source>%1 goes to %2 and is still on time, %3.</source>
        <comment>line, batch, days to spare</comment>
        <translation>ينتقل %1 إلى %2 وما زال في موعده، %3.</translation>
    </message>
    <message>
        <source>%1 goes to %2 and is no later than before.</source>
        <comment>line, batch</comment>
        <translation>ينتقل %1 إلى %2 ولا يتأخر عما كان.</translation>
    </message>
    <message>
        <source>%1 from what is free: %2.</source>
        <comment>units and date, batches</comment>
        <translation>%1 مما هو حر: %2.</translation>
    </message>
    <message>
        <source>%1, all from %2.</source>
        <comment>units and date, batch</comment>
        <translation>%1، كلها من %2.</translation>
    </message>
    <message>
        <source>%1 if %2: %3.</source>
        <comment>units and date, who gives way, batches</comment>
        <translation>%1 إذا %2: %3.</translation>
    </message>
    <message>
        <source>There is no supply for the other %1.</source>
        <comment>units</comment>
        <translation>لا عرض للباقي %1.</translation>
    </message>
    <message>
        <source>Nobody pays.</source>
        <translation>لا أحد يدفع الثمن.</translation>
    </message>
    <message>
        <source>%1: ready %2, %3</source>
        <comment>line, date, lateness</comment>
        <translation>%1: جاهز %2، %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, what is open</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Nothing would make it sooner.</source>
        <comment>how a line stands</comment>
        <translation>%1. لا شيء يجعله أبكر.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>lines, SKU</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 allocated (%2)</source>
        <comment>lines, units</comment>
        <translation>خُصّص %1 (%2)</translation>
    </message>
    <message>
        <source>%1 allocated to %2 (%3)</source>
        <comment>line, batch, units</comment>
        <translation>خُصّص %1 إلى %2 (%3)</translation>
    </message>
    <message>
        <source>%1 deallocated (%2)</source>
        <comment>lines, units</comment>
        <translation>أُلغي تخصيص %1 (%2)</translation>
    </message>
    <message>
        <source>%1 deallocated from %2 (%3)</source>
        <comment>line, batch, units</comment>
        <translation>أُلغي تخصيص %1 من %2 (%3)</translation>
    </message>
    <message>
        <source>%1 moved (%2)</source>
        <comment>lines, units</comment>
        <translation>نُقل %1 (%2)</translation>
    </message>
    <message>
        <source>%1 allocated by hand where it is</source>
        <comment>line</comment>
        <translation>خُصّص %1 يدوياً حيث هو</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3 (%4)</source>
        <comment>line, batches, batch, units</comment>
        <translation>نُقل %1 من %2 إلى %3 (%4)</translation>
    </message>
    <message numerus="yes">
        <source>%1 batches of %2 added</source>
        <translation>
            <numerusform>أضيفت %1 دفعة من %2</numerusform>
            <numerusform>أضيفت %1 دفعة من %2</numerusform>
            <numerusform>أضيفت دفعتان (%1) من %2</numerusform>
            <numerusform>أضيفت %1 دفعات من %2</numerusform>
            <numerusform>أضيفت %1 دفعة من %2</numerusform>
            <numerusform>أضيفت %1 دفعة من %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added: %2 of %3, %4</source>
        <comment>batch, units, SKU, ETA</comment>
        <translation>أضيفت %1: %2 من %3، %4</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>batch</comment>
        <translation>أزيلت %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 batches of %2 removed</source>
        <translation>
            <numerusform>أزيلت %1 دفعة من %2</numerusform>
            <numerusform>أزيلت %1 دفعة من %2</numerusform>
            <numerusform>أزيلت دفعتان (%1) من %2</numerusform>
            <numerusform>أزيلت %1 دفعات من %2</numerusform>
            <numerusform>أزيلت %1 دفعة من %2</numerusform>
            <numerusform>أزيلت %1 دفعة من %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed from %2 to %3</source>
        <comment>batch, units before, units after</comment>
        <translation>غُيّرت %1 من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 put from shipment %2 into %3</source>
        <comment>batch</comment>
        <translation>نُقلت %1 من الشحنة %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 rescheduled: %2 → %3</source>
        <comment>batch, ETA before, ETA after</comment>
        <translation>تغيّر موعد %1: %2 ← %3</translation>
    </message>
    <message>
        <source>%1 taken off hold</source>
        <comment>batch</comment>
        <translation>رُفع التعليق عن %1</translation>
    </message>
    <message>
        <source>%1 put on hold</source>
        <comment>batch</comment>
        <translation>عُلّقت %1</translation>
    </message>
    <message>
        <source>%1 put on hold: %2</source>
        <comment>batch, reason</comment>
        <translation>عُلّقت %1: %2</translation>
    </message>
    <message>
        <source>%1 pinned</source>
        <comment>lines</comment>
        <translation>ثُبّت %1</translation>
    </message>
    <message>
        <source>%1 pinned to %2</source>
        <comment>line, batches</comment>
        <translation>ثُبّت %1 في %2</translation>
    </message>
    <message>
        <source>%1 pinned to %2 until %3</source>
        <comment>line, batches, date</comment>
        <translation>ثُبّت %1 في %2 حتى %3</translation>
    </message>
    <message>
        <source>%1 unpinned</source>
        <comment>line</comment>
        <translation>أُلغي تثبيت %1</translation>
    </message>
    <message>
        <source>%1 released on pick list %2</source>
        <comment>line, number</comment>
        <translation>صدر %1 في قائمة الانتقاء %2</translation>
    </message>
    <message>
        <source>%1 recalled from pick list %2</source>
        <comment>line, number</comment>
        <translation>سُحب %1 من قائمة الانتقاء %2</translation>
    </message>
    <message>
        <source>%1 shipped from %2 (%3)</source>
        <comment>line, batch, units</comment>
        <translation>شُحن %1 من %2 (%3)</translation>
    </message>
    <message>
        <source>%1 of %2 shipped</source>
        <comment>lines, SKU</comment>
        <translation>شُحن %1 من %2</translation>
    </message>
    <message>
        <source>%1 not shipped after all, back in %2 (%3)</source>
        <comment>line, batch, units</comment>
        <translation>لم يُشحن %1 في النهاية، عاد إلى %2 (%3)</translation>
    </message>
    <message>
        <source>%1 of %2 not shipped after all</source>
        <comment>lines, SKU</comment>
        <translation>لم يُشحن %1 من %2 في النهاية</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <comment>batch, what</comment>
        <translation>غُيّرت %1: %2</translation>
    </message>
    <message>
        <source>%1 described as “%2”</source>
        <comment>SKU</comment>
        <translation>وُصف %1 بأنه ”%2“</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <comment>SKU, what</comment>
        <translation>غُيّر %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 added</source>
        <comment>lines, SKU</comment>
        <translation>أضيف %1 من %2</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <comment>line, units</comment>
        <translation>أضيف %1: %2</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>line</comment>
        <translation>أزيل %1</translation>
    </message>
    <message>
        <source>%1 of %2 removed</source>
        <comment>lines, SKU</comment>
        <translation>أزيل %1 من %2</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <comment>line, what</comment>
        <translation>غُيّر %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 out of stock</source>
        <comment>lines, SKU</comment>
        <translation>نفد %1 من %2</translation>
    </message>
    <message>
        <source>%1 out of stock: no batch has %2 available</source>
        <comment>line, units</comment>
        <translation>نفد %1: لا دفعة فيها %2 متاحة</translation>
    </message>
    <message>
        <source>%1: history before this shortened (%2, %3)</source>
        <comment>SKU, batches, lines</comment>
        <translation>%1: قُصّر السجل قبل هذا (%2، %3)</translation>
    </message>
    <message>
        <source>1 batch</source>
        <translation>دفعة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%1 batches</source>
        <translation>
            <numerusform>%1 دفعة</numerusform>
            <numerusform>%1 دفعة</numerusform>
            <numerusform>دفعتان (%1)</numerusform>
            <numerusform>%1 دفعات</numerusform>
            <numerusform>%1 دفعة</numerusform>
            <numerusform>%1 دفعة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 product changed</source>
        <translation>تغيّر منتج واحد</translation>
    </message>
    <message numerus="yes">
        <source>%1 products changed</source>
        <translation>
            <numerusform>تغيّر %1 منتج</numerusform>
            <numerusform>تغيّر %1 منتج</numerusform>
            <numerusform>تغيّر منتجان (%1)</numerusform>
            <numerusform>تغيّرت %1 منتجات</numerusform>
            <numerusform>تغيّر %1 منتجاً</numerusform>
            <numerusform>تغيّر %1 منتج</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 allocated %2</source>
        <comment>who, lines</comment>
        <translation>خصّص %1: %2</translation>
    </message>
    <message>
        <source>%1 allocated %2 to %3</source>
        <comment>who, line, batch</comment>
        <translation>خصّص %1: %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 deallocated %2</source>
        <comment>who, line</comment>
        <translation>ألغى %1 تخصيص %2</translation>
    </message>
    <message>
        <source>%1 moved %2</source>
        <comment>who, lines</comment>
        <translation>نقل %1: %2</translation>
    </message>
    <message>
        <source>%1 moved %2 to %3</source>
        <comment>who, line, batch</comment>
        <translation>نقل %1: %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 changed %2 from %3 to %4</source>
        <comment>who, batch, units before, units after</comment>
        <translation>غيّر %1: %2 من %3 إلى %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>للتو</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>قبل %1 ث</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>قبل %1 د</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>قبل %1 س</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>قبل يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%1 days ago</source>
        <translation>
            <numerusform>قبل %1 يوم</numerusform>
            <numerusform>قبل %1 يوم</numerusform>
            <numerusform>قبل يومين (%1)</numerusform>
            <numerusform>قبل %1 أيام</numerusform>
            <numerusform>قبل %1 يوماً</numerusform>
            <numerusform>قبل %1 يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <comment>units, batch, ETA</comment>
        <translation>%1 في %2 (%3)</translation>
    </message>
    <message>
        <source>by rule: of the batches that have enough, the first to be there</source>
        <translation>حسب القاعدة: أولى الدفعات وصولاً مما فيه ما يكفي</translation>
    </message>
    <message>
        <source>by rule, as stock was then; now it would choose %1</source>
        <translation>حسب القاعدة كما كان المخزون حينها؛ والآن كانت ستختار %1</translation>
    </message>
    <message>
        <source>by rule, as stock was then; now no batch has enough</source>
        <translation>حسب القاعدة كما كان المخزون حينها؛ والآن لا دفعة فيها ما يكفي</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>اختير يدوياً</translation>
    </message>
    <message>
        <source>on pick list %1</source>
        <translation>في قائمة الانتقاء %1</translation>
    </message>
    <message>
        <source>over-allocated: the batch has been cut below what is pinned there; unpin something or find more</source>
        <translation>مخصّص فوق الكمية: خُفّضت الدفعة إلى أقل مما ثُبّت فيها؛ ألغِ تثبيت شيء أو وفّر المزيد</translation>
    </message>
    <message>
        <source>%1 open: no batch has the SKU %2.</source>
        <translation>%1 مفتوحة: لا دفعة برمز الصنف %2.</translation>
    </message>
    <message>
        <source>%1 open: no batch has anything available.</source>
        <translation>%1 مفتوحة: لا متاح في أي دفعة.</translation>
    </message>
    <message>
        <source>%1 open: %2 would have enough but is on hold.</source>
        <translation>%1 مفتوحة: في %2 ما يكفي لكنها معلّقة.</translation>
    </message>
    <message>
        <source>%1 open: %2 has enough; allocate it.</source>
        <translation>%1 مفتوحة: في %2 ما يكفي؛ خصّصه.</translation>
    </message>
    <message>
        <source>%1 open: stopped (%3), so runs leave it alone; %2 has enough.</source>
        <translation>%1 مفتوحة: موقوف (%3)، فتتركه عمليات التخصيص؛ في %2 ما يكفي.</translation>
    </message>
    <message>
        <source>%1 open: %2 available, at most %3 of them on one batch; by rule a line gets one batch.</source>
        <translation>%1 مفتوحة: المتاح %2، وأكثره %3 في دفعة واحدة؛ وحسب القاعدة للبند دفعة واحدة.</translation>
    </message>
    <message>
        <source>%1: it waits for %2, due %3.</source>
        <comment>lateness, batch, date</comment>
        <translation>%1: ينتظر %2، المستحقة %3.</translation>
    </message>
    <message>
        <source>%1 %2 could take it sooner.</source>
        <comment>why late, batch</comment>
        <translation>%1 يمكن أن تستوعبه %2 أبكر.</translation>
    </message>
    <message>
        <source>%1 No batch with enough available comes sooner.</source>
        <comment>why late</comment>
        <translation>%1 لا دفعة فيها ما يكفي تأتي أبكر.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>place, why there</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Ready %1, %2.</source>
        <comment>date, lateness</comment>
        <translation>جاهز %1، %2.</translation>
    </message>
    <message>
        <source>%1 is not complete: %2 not wholly allocated, first of all %3.</source>
        <translation>%1 غير مكتمل: %2 غير مخصّص كاملاً، وأولها %3.</translation>
    </message>
    <message>
        <source>%1 is not complete: %2 not wholly allocated.</source>
        <translation>%1 غير مكتمل: %2 غير مخصّص كاملاً.</translation>
    </message>
    <message>
        <source>%1 is complete on %2</source>
        <comment>order, date</comment>
        <translation>يكتمل %1 في %2</translation>
    </message>
    <message>
        <source>%1; %2 holds it back.</source>
        <comment>complete, line</comment>
        <translation>%1؛ ويعوقه %2.</translation>
    </message>
    <message>
        <source>There is no batch %1.</source>
        <translation>لا توجد دفعة %1.</translation>
    </message>
    <message>
        <source>Check the reference, or add the batch.</source>
        <translation>تحقق من الرقم، أو أضف الدفعة.</translation>
    </message>
    <message>
        <source>No batch has the SKU %1.</source>
        <translation>لا دفعة برمز الصنف %1.</translation>
    </message>
    <message>
        <source>Check the SKU, or add a batch of it.</source>
        <translation>تحقق من الرمز، أو أضف دفعة منه.</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>لا يوجد طلب %1.</translation>
    </message>
    <message>
        <source>Check its number.</source>
        <translation>تحقق من رقمه.</translation>
    </message>
    <message>
        <source>There is no order line %1.</source>
        <translation>لا يوجد بند طلب %1.</translation>
    </message>
    <message>
        <source>Check order, SKU and number, or add the line.</source>
        <translation>تحقق من الطلب ورمز الصنف ورقم البند، أو أضف البند.</translation>
    </message>
    <message>
        <source>The batch %1 exists already, with SKU %2 and other values.</source>
        <translation>الدفعة %1 موجودة، برمز الصنف %2 وقيم أخرى.</translation>
    </message>
    <message>
        <source>Change that batch, or take another reference.</source>
        <translation>غيّر تلك الدفعة، أو خذ رقماً آخر.</translation>
    </message>
    <message>
        <source>The order line %1 exists already with other values.</source>
        <translation>بند الطلب %1 موجود بقيم أخرى.</translation>
    </message>
    <message>
        <source>Take another number.</source>
        <translation>خذ رقماً آخر.</translation>
    </message>
    <message>
        <source>%1 is a batch of %2; %3 needs %4.</source>
        <translation>%1 دفعة من %2؛ و%3 يحتاج %4.</translation>
    </message>
    <message>
        <source>Choose a batch of %1.</source>
        <translation>اختر دفعة من %1.</translation>
    </message>
    <message>
        <source>%1 has %2 available, %3 wanted.</source>
        <translation>في %1 المتاح %2، والمطلوب %3.</translation>
    </message>
    <message>
        <source>Take at most %1, or choose another batch.</source>
        <translation>خذ %1 على الأكثر، أو اختر دفعة أخرى.</translation>
    </message>
    <message>
        <source>Choose another batch.</source>
        <translation>اختر دفعة أخرى.</translation>
    </message>
    <message>
        <source>Nothing of %1 is open.</source>
        <translation>لا شيء مفتوح من %1.</translation>
    </message>
    <message>
        <source>Move it, or deallocate it first.</source>
        <translation>انقله، أو ألغِ تخصيصه أولاً.</translation>
    </message>
    <message>
        <source>%1 has %2 for that, not %3.</source>
        <translation>لدى %1 لذلك %2، لا %3.</translation>
    </message>
    <message>
        <source>Take at most %1.</source>
        <translation>خذ %1 على الأكثر.</translation>
    </message>
    <message>
        <source>%1 has %2 on %3, not %4.</source>
        <translation>لدى %1 على %3 %2، لا %4.</translation>
    </message>
    <message>
        <source>%1 is split over %2.</source>
        <translation>%1 موزع على %2.</translation>
    </message>
    <message>
        <source>Say from which batch.</source>
        <translation>قل من أي دفعة.</translation>
    </message>
    <message>
        <source>%1 is not allocated.</source>
        <translation>%1 غير مخصّص.</translation>
    </message>
    <message>
        <source>Allocate it first.</source>
        <translation>خصّصه أولاً.</translation>
    </message>
    <message>
        <source>Nothing of %1 is on %2.</source>
        <translation>لا شيء من %1 في %2.</translation>
    </message>
    <message>
        <source>Look where it is now.</source>
        <translation>انظر أين هو الآن.</translation>
    </message>
    <message>
        <source>%1 is in stock, so no part of it can arrive.</source>
        <translation>%1 في المخزون، فلا يمكن أن يصل جزء منها.</translation>
    </message>
    <message>
        <source>Only an inbound batch can be received in part.</source>
        <translation>الاستلام الجزئي لدفعة قيد الوصول فقط.</translation>
    </message>
    <message>
        <source>%1 was put on hold by %2.</source>
        <translation>علّق %2 الدفعة %1.</translation>
    </message>
    <message>
        <source>%1 was put on hold by %2: %3.</source>
        <translation>علّق %2 الدفعة %1: %3.</translation>
    </message>
    <message>
        <source>Choose another batch, or take it off hold first.</source>
        <translation>اختر دفعة أخرى، أو ارفع التعليق أولاً.</translation>
    </message>
    <message>
        <source>%1 on %2 is %3.</source>
        <comment>line, batch, pinned by whom</comment>
        <translation>%1 في %2: %3.</translation>
    </message>
    <message>
        <source>Unpin it first; for another&apos;s pin, name the owner when you do.</source>
        <translation>ألغِ التثبيت أولاً؛ وإن كان لغيرك فاذكر اسم صاحبه.</translation>
    </message>
    <message>
        <source>%1 and %2 have nothing to exchange.</source>
        <translation>ليس بين %1 و%2 ما يُبادَل.</translation>
    </message>
    <message>
        <source>Choose two lines of one product that are on different batches, or of which the first is open.</source>
        <translation>اختر بندين لمنتج واحد في دفعتين مختلفتين، أو أولهما مفتوح.</translation>
    </message>
    <message>
        <source>A run, an import and an undo cannot be part of a draft.</source>
        <translation>لا يمكن أن تكون عملية التخصيص أو الاستيراد أو التراجع جزءاً من مسودة.</translation>
    </message>
    <message>
        <source>Do it before or after; of a run accept the proposal instead.</source>
        <translation>افعل ذلك قبلها أو بعدها؛ ومن عملية التخصيص اقبل الاقتراح بدلاً منها.</translation>
    </message>
    <message>
        <source>No batch is in a shipment %1.</source>
        <translation>لا دفعة في شحنة %1.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>تحقق من الاسم.</translation>
    </message>
    <message>
        <source>You have no step to undo here.</source>
        <translation>ليس لك هنا خطوة تتراجع عنها.</translation>
    </message>
    <message>
        <source>The step %1 can no longer be undone: the history was shortened since.</source>
        <translation>لم يعد التراجع عن الخطوة %1 ممكناً: قُصّر السجل منذ ذلك.</translation>
    </message>
    <message>
        <source>Change it by hand.</source>
        <translation>غيّره يدوياً.</translation>
    </message>
    <message>
        <source>The history has no step %1, so there is nothing to undo.</source>
        <translation>ليس في السجل خطوة %1، فلا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>Look in the history which steps there are.</source>
        <translation>انظر في السجل أي الخطوات موجودة.</translation>
    </message>
    <message>
        <source>What this step changed has been changed again since, so nothing was undone.</source>
        <translation>ما غيّرته هذه الخطوة غُيّر ثانية بعدها، فلم يُتراجع عن شيء.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 changes of this step have been changed again since, so nothing was undone.</source>
        <translation>
            <numerusform>كل التغييرات (%1) في هذه الخطوة غُيّرت بعدها، فلم يُتراجع عن شيء.</numerusform>
            <numerusform>التغيير الوحيد (%1) في هذه الخطوة غُيّر بعدها، فلم يُتراجع عن شيء.</numerusform>
            <numerusform>التغييران (%1) في هذه الخطوة غُيّرا بعدها، فلم يُتراجع عن شيء.</numerusform>
            <numerusform>كل التغييرات (%1) في هذه الخطوة غُيّرت بعدها، فلم يُتراجع عن شيء.</numerusform>
            <numerusform>كل التغييرات (%1) في هذه الخطوة غُيّرت بعدها، فلم يُتراجع عن شيء.</numerusform>
            <numerusform>كل التغييرات (%1) في هذه الخطوة غُيّرت بعدها، فلم يُتراجع عن شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the later steps first, or change it by hand.</source>
        <translation>تراجع عن الخطوات اللاحقة أولاً، أو غيّره يدوياً.</translation>
    </message>
    <message>
        <source>%1 of %2 would fit now.</source>
        <translation>يتسع الآن لعدد %1 من %2.</translation>
    </message>
    <message>
        <source>%1 would change too now.</source>
        <translation>سيتغير %1 أيضاً الآن.</translation>
    </message>
    <message>
        <source>%1 of %2 would be open now, not %3.</source>
        <comment>units, line, units</comment>
        <translation>تصبح %1 من %2 مفتوحة الآن، لا %3.</translation>
    </message>
    <message>
        <source>%1 would be ready on %2 now, not on %3.</source>
        <translation>يجهز %1 الآن في %2، لا في %3.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>لم يعد %1 موجوداً.</translation>
    </message>
    <message>
        <source>This would no longer do what was shown: %1</source>
        <comment>what is different</comment>
        <translation>لن يفعل هذا ما عُرض: %1</translation>
    </message>
    <message>
        <source>Look again and choose anew.</source>
        <translation>انظر ثانية واختر من جديد.</translation>
    </message>
    <message>
        <source>%1 %2; %3</source>
        <comment>deed, how long ago, what follows</comment>
        <translation>%1 %2؛ %3</translation>
    </message>
    <message>
        <source>See which there are, and join words with +, for example due-date+split.</source>
        <translation>انظر أيها موجود، واربط الكلمات بعلامة +، مثل due-date+split.</translation>
    </message>
    <message>
        <source>In a strategy, %1 says again, or against, what stands before it.</source>
        <translation>في الاستراتيجية، تكرر %1 ما قبلها أو تناقضه.</translation>
    </message>
    <message>
        <source>%1 is no horizon.</source>
        <translation>%1 ليس أفقاً زمنياً.</translation>
    </message>
    <message>
        <source>Give the number of days, for example horizon-14.</source>
        <translation>اذكر عدد الأيام، مثل horizon-14.</translation>
    </message>
    <message>
        <source>There is no strategy %1.</source>
        <translation>لا توجد استراتيجية %1.</translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation>لا توجد قاعدة بيانات %1.</translation>
    </message>
    <message>
        <source>Check the name, or create it.</source>
        <translation>تحقق من الاسم، أو أنشئها.</translation>
    </message>
    <message>
        <source>%1 cannot be opened as a database.</source>
        <translation>لا يمكن فتح %1 كقاعدة بيانات.</translation>
    </message>
    <message>
        <source>Check that it is a file, that its folder exists, and that you may write there.</source>
        <translation>تحقق من أنه ملف، ومن وجود مجلده، ومن أن لك أن تكتب هناك.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 موجود بالفعل.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسماً آخر.</translation>
    </message>
    <message>
        <source>%1 is not a database of this program; nothing was changed in it.</source>
        <translation>%1 ليست قاعدة بيانات لهذا البرنامج؛ لم يتغير فيها شيء.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفاً آخر.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program.</source>
        <translation>كتب %1 إصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Update this program to open it.</source>
        <translation>حدّث هذا البرنامج لفتحها.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 تالفة.</translation>
    </message>
    <message>
        <source>Go back to a backup of it.</source>
        <translation>ارجع إلى نسخة احتياطية منها.</translation>
    </message>
    <message>
        <source>%1 may be read but not written; nothing was changed.</source>
        <translation>يمكن قراءة %1 لا كتابتها؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Ask for permission to write the file and its folder.</source>
        <translation>اطلب إذن الكتابة في الملف ومجلده.</translation>
    </message>
    <message>
        <source>Another program is writing to %1; nothing was changed.</source>
        <translation>برنامج آخر يكتب في %1؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>حاول ثانية بعد لحظة.</translation>
    </message>
    <message>
        <source>There is no space left for %1; nothing was changed.</source>
        <translation>لم يبق مكان لأجل %1؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>أفرغ مكاناً وحاول ثانية.</translation>
    </message>
    <message>
        <source>%1 was replaced or removed while it was open.</source>
        <translation>استُبدلت %1 أو أزيلت وهي مفتوحة.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>افتحها ثانية.</translation>
    </message>
    <message>
        <source>reason unknown</source>
        <translation>السبب مجهول</translation>
    </message>
    <message>
        <source>%1 did not do what was asked (%2).</source>
        <translation>لم يفعل %1 ما طُلب (%2).</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the database.</source>
        <translation>حاول ثانية؛ فإن بقي الأمر فتحقق من قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Others change the same product all the time; nothing was changed.</source>
        <translation>غيرك يغيّر المنتج نفسه باستمرار؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>لا تكفي الذاكرة لهذا.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>أغلق برامج أخرى.</translation>
    </message>
    <message>
        <source>Something unexpected happened (%1).</source>
        <translation>حدث أمر غير متوقع (%1).</translation>
    </message>
    <message>
        <source>Try again; what was committed before stays.</source>
        <translation>حاول ثانية؛ وما كُتب من قبل يبقى.</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>حدث أمر غير متوقع.</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>أضيف %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>أزيل %1</translation>
    </message>
    <message>
        <source>%1 given another quantity</source>
        <translation>بكمية أخرى %1</translation>
    </message>
    <message>
        <source>%1 rescheduled</source>
        <translation>تغيّر موعد %1</translation>
    </message>
    <message>
        <source>%1 put on hold or off it</source>
        <translation>عُلّق أو رُفع تعليقه %1</translation>
    </message>
    <message>
        <source>%1 described</source>
        <translation>وُصف %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>غُيّر %1</translation>
    </message>
    <message>
        <source>%1 allocated</source>
        <translation>خُصّص %1</translation>
    </message>
    <message>
        <source>%1 deallocated</source>
        <translation>أُلغي تخصيص %1</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>نُقل %1</translation>
    </message>
    <message>
        <source>%1 pinned</source>
        <translation>ثُبّت %1</translation>
    </message>
    <message>
        <source>%1 unpinned</source>
        <translation>أُلغي تثبيت %1</translation>
    </message>
    <message>
        <source>%1 released</source>
        <translation>صدر في قائمة انتقاء %1</translation>
    </message>
    <message>
        <source>%1 recalled</source>
        <translation>سُحب %1</translation>
    </message>
    <message>
        <source>%1 shipped</source>
        <translation>شُحن %1</translation>
    </message>
    <message>
        <source>%1 not shipped after all</source>
        <translation>لم يُشحن في النهاية %1</translation>
    </message>
    <message>
        <source>%1 out of stock</source>
        <translation>نفد %1</translation>
    </message>
    <message>
        <source>%1 with a shortened history</source>
        <translation>بسجل مقصّر %1</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>منتج واحد</translation>
    </message>
    <message numerus="yes">
        <source>%1 products</source>
        <translation>
            <numerusform>%1 منتج</numerusform>
            <numerusform>%1 منتج</numerusform>
            <numerusform>منتجان (%1)</numerusform>
            <numerusform>%1 منتجات</numerusform>
            <numerusform>%1 منتجاً</numerusform>
            <numerusform>%1 منتج</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (undone in part)</source>
        <translation>%1 (تُراجع عن جزء منه)</translation>
    </message>
    <message>
        <source>%1, because: %2</source>
        <comment>what happened, reason</comment>
        <translation>%1، لأن: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, what happened</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 too many</source>
        <comment>batch, units</comment>
        <translation>%1: زيادة %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, units</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <comment>line and units, date</comment>
        <translation>%1، الاستحقاق %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, lateness</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: promised for %2</source>
        <comment>line, date</comment>
        <translation>%1: وُعد به في %2</translation>
    </message>
    <message>
        <source>%1, now comes on %2</source>
        <comment>promise, date</comment>
        <translation>%1، ويأتي الآن في %2</translation>
    </message>
    <message>
        <source>%1, and there is no date now</source>
        <comment>promise</comment>
        <translation>%1، ولا تاريخ له الآن</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (since %3)</source>
        <comment>line, batch or product; note; date</comment>
        <translation>%1: %2 (منذ %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To allocate (%1)</source>
        <comment>lines and units</comment>
        <translation>بانتظار التخصيص (%1)</translation>
    </message>
    <message>
        <source>To allocate (%1; products are short of %2)</source>
        <comment>lines and units, units</comment>
        <translation>بانتظار التخصيص (%1؛ ينقص المنتجات %2)</translation>
    </message>
    <message>
        <source>%1 (by undo)</source>
        <translation>%1 (بالتراجع)</translation>
    </message>
    <message>
        <source>Done today by %1</source>
        <translation>ما أنجزه %1 اليوم</translation>
    </message>
    <message>
        <source>Over-allocated, to be resolved</source>
        <translation>مخصّص فوق الكمية، يجب حله</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Customers to inform</source>
        <translation>عملاء يجب إبلاغهم</translation>
    </message>
    <message>
        <source>Stopped lines</source>
        <translation>بنود موقوفة</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>للنظر فيها ثانية</translation>
    </message>
    <message>
        <source>Flagged lines</source>
        <translation>بنود معلّمة</translation>
    </message>
    <message>
        <source>not there</source>
        <comment>a line</comment>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>units, batch</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>not there</source>
        <comment>a batch</comment>
        <translation>غير موجودة</translation>
    </message>
    <message>
        <source>%1, %2 allocated, %3</source>
        <comment>units, units, ETA</comment>
        <translation>%1، المخصّص %2، %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>batch, on hold</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what, before, after</comment>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>لن يتغير شيء.</translation>
    </message>
    <message>
        <source>1 line would change</source>
        <translation>سيتغير بند واحد</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines would change</source>
        <translation>
            <numerusform>سيتغير %1 بند</numerusform>
            <numerusform>سيتغير %1 بند</numerusform>
            <numerusform>سيتغير بندان (%1)</numerusform>
            <numerusform>ستتغير %1 بنود</numerusform>
            <numerusform>سيتغير %1 بنداً</numerusform>
            <numerusform>سيتغير %1 بند</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 for the worse</source>
        <comment>lines, number</comment>
        <translation>%1، منها %2 إلى الأسوأ</translation>
    </message>
    <message>
        <source>open lines</source>
        <translation>البنود المفتوحة</translation>
    </message>
    <message>
        <source>open units</source>
        <translation>الوحدات المفتوحة</translation>
    </message>
    <message>
        <source>units short</source>
        <translation>الوحدات الناقصة</translation>
    </message>
    <message>
        <source>late lines</source>
        <translation>البنود المتأخرة</translation>
    </message>
    <message>
        <source>split lines</source>
        <translation>البنود المقسّمة</translation>
    </message>
    <message>
        <source>unchanged: nothing is open in %1.</source>
        <translation>بلا تغيير: لا شيء مفتوح في %1.</translation>
    </message>
    <message>
        <source>Would allocate %1.</source>
        <translation>سيُخصَّص %1.</translation>
    </message>
    <message>
        <source>Allocated %1.</source>
        <translation>خُصّص %1.</translation>
    </message>
    <message>
        <source>Out of stock: %1.</source>
        <translation>نفد: %1.</translation>
    </message>
    <message>
        <source>Of a SKU without batches: %1.</source>
        <translation>برمز صنف بلا دفعات: %1.</translation>
    </message>
    <message>
        <source>Stopped, so left alone: %1.</source>
        <translation>موقوف، فتُرك: %1.</translation>
    </message>
    <message>
        <source>Pick list %1: %2.</source>
        <comment>number, lines and units</comment>
        <translation>قائمة الانتقاء %1: %2.</translation>
    </message>
    <message>
        <source>Left out: %1 (%2).</source>
        <comment>lines, reason</comment>
        <translation>تُرك: %1 (%2).</translation>
    </message>
    <message>
        <source>added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>محدّث</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>بلا صفوف</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>file, what became of its rows</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Would import</source>
        <translation>سيُستورد</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>استُورد</translation>
    </message>
    <message>
        <source>Gone: %1, dealt with: %2.</source>
        <translation>اختفى: %1، عولج: %2.</translation>
    </message>
    <message>
        <source>To be decided: %1.</source>
        <translation>بانتظار القرار: %1.</translation>
    </message>
    <message>
        <source>unchanged: that step left nothing to undo.</source>
        <translation>بلا تغيير: لم تترك تلك الخطوة ما يُتراجع عنه.</translation>
    </message>
    <message>
        <source>Undid 1 change.</source>
        <translation>تُراجع عن تغيير واحد.</translation>
    </message>
    <message numerus="yes">
        <source>Undid %1 changes.</source>
        <translation>
            <numerusform>تُراجع عن %1 تغيير.</numerusform>
            <numerusform>تُراجع عن %1 تغيير.</numerusform>
            <numerusform>تُراجع عن تغييرين (%1).</numerusform>
            <numerusform>تُراجع عن %1 تغييرات.</numerusform>
            <numerusform>تُراجع عن %1 تغييراً.</numerusform>
            <numerusform>تُراجع عن %1 تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undid %1 of %2 changes; %3 changed %4 since.</source>
        <translation>تُراجع عن %1 من %2 تغييرات؛ غيّر %3 منذ ذلك %4.</translation>
    </message>
    <message>
        <source>unchanged: %1 is on %2 already.</source>
        <comment>line, batch</comment>
        <translation>بلا تغيير: %1 في %2 بالفعل.</translation>
    </message>
    <message>
        <source>unchanged: %1 is there already.</source>
        <translation>بلا تغيير: %1 هناك بالفعل.</translation>
    </message>
    <message>
        <source>unchanged: %1 has %2 already.</source>
        <comment>batch, units</comment>
        <translation>بلا تغيير: في %1 بالفعل %2.</translation>
    </message>
    <message>
        <source>unchanged: %1 is %2 already.</source>
        <comment>batch, ETA</comment>
        <translation>بلا تغيير: %1 بالفعل %2.</translation>
    </message>
    <message>
        <source>unchanged: %1 is in stock already.</source>
        <translation>بلا تغيير: %1 في المخزون بالفعل.</translation>
    </message>
    <message>
        <source>unchanged: %1 is on hold already.</source>
        <translation>بلا تغيير: %1 معلّقة بالفعل.</translation>
    </message>
    <message>
        <source>unchanged: %1 is not on hold.</source>
        <translation>بلا تغيير: %1 غير معلّقة.</translation>
    </message>
    <message>
        <source>unchanged: %1 is pinned already.</source>
        <translation>بلا تغيير: %1 مثبّت بالفعل.</translation>
    </message>
    <message>
        <source>unchanged: %1 is not pinned.</source>
        <translation>بلا تغيير: %1 غير مثبّت.</translation>
    </message>
    <message>
        <source>unchanged: nothing of %1 is open.</source>
        <translation>بلا تغيير: لا شيء مفتوح من %1.</translation>
    </message>
    <message>
        <source>unchanged: there was nothing to do.</source>
        <translation>بلا تغيير: لم يكن هناك ما يُفعل.</translation>
    </message>
    <message numerus="yes">
        <source>And %1 more.</source>
        <comment>changes</comment>
        <translation>
            <numerusform>و%1 غيرها.</numerusform>
            <numerusform>و%1 غيره.</numerusform>
            <numerusform>و%1 غيرهما.</numerusform>
            <numerusform>و%1 غيرها.</numerusform>
            <numerusform>و%1 غيرها.</numerusform>
            <numerusform>و%1 غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>No whole packs of %1: %2.</source>
        <comment>units, list</comment>
        <translation>عبوات غير كاملة من %1: %2.</translation>
    </message>
    <message>
        <source>add batch %1</source>
        <translation>إضافة الدفعة %1</translation>
    </message>
    <message>
        <source>change %1 to %2</source>
        <comment>batch, units</comment>
        <translation>تغيير %1 إلى %2</translation>
    </message>
    <message>
        <source>change %1 to %2</source>
        <comment>batch, ETA</comment>
        <translation>تغيير %1 إلى %2</translation>
    </message>
    <message>
        <source>change shipment %1 to %2</source>
        <comment>shipment, ETA</comment>
        <translation>تغيير الشحنة %1 إلى %2</translation>
    </message>
    <message>
        <source>receive %1</source>
        <comment>batch</comment>
        <translation>استلام %1</translation>
    </message>
    <message>
        <source>receive shipment %1</source>
        <translation>استلام الشحنة %1</translation>
    </message>
    <message>
        <source>take back %1</source>
        <comment>batch</comment>
        <translation>استرجاع %1</translation>
    </message>
    <message>
        <source>describe %1</source>
        <comment>batch</comment>
        <translation>وصف %1</translation>
    </message>
    <message>
        <source>describe %1</source>
        <comment>SKU</comment>
        <translation>وصف %1</translation>
    </message>
    <message>
        <source>tell a date for %1</source>
        <comment>line</comment>
        <translation>إبلاغ تاريخ %1</translation>
    </message>
    <message>
        <source>release to a pick list</source>
        <translation>إصدار إلى قائمة انتقاء</translation>
    </message>
    <message>
        <source>release %1</source>
        <comment>line</comment>
        <translation>إصدار %1</translation>
    </message>
    <message>
        <source>recall pick list %1</source>
        <translation>سحب قائمة الانتقاء %1</translation>
    </message>
    <message>
        <source>recall %1</source>
        <comment>line</comment>
        <translation>سحب %1</translation>
    </message>
    <message>
        <source>ship pick list %1</source>
        <translation>شحن قائمة الانتقاء %1</translation>
    </message>
    <message>
        <source>ship %1</source>
        <comment>line</comment>
        <translation>شحن %1</translation>
    </message>
    <message>
        <source>ship %1</source>
        <comment>lines</comment>
        <translation>شحن %1</translation>
    </message>
    <message>
        <source>put %1 on hold</source>
        <comment>batch</comment>
        <translation>تعليق %1</translation>
    </message>
    <message>
        <source>take %1 off hold</source>
        <comment>batch</comment>
        <translation>رفع التعليق عن %1</translation>
    </message>
    <message>
        <source>remove batch %1</source>
        <translation>إزالة الدفعة %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <comment>line</comment>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>cancel %1</source>
        <comment>line</comment>
        <translation>إلغاء %1</translation>
    </message>
    <message>
        <source>swap %1 and %2</source>
        <comment>lines</comment>
        <translation>مبادلة %1 و%2</translation>
    </message>
    <message>
        <source>take for %1 from %2</source>
        <comment>lines</comment>
        <translation>الأخذ لأجل %1 من %2</translation>
    </message>
    <message>
        <source>pin %1</source>
        <comment>line</comment>
        <translation>تثبيت %1</translation>
    </message>
    <message>
        <source>unpin %1</source>
        <comment>line</comment>
        <translation>إلغاء تثبيت %1</translation>
    </message>
    <message>
        <source>add %1 / %2</source>
        <comment>order, SKU</comment>
        <translation>إضافة %1 / %2</translation>
    </message>
    <message>
        <source>allocate %1</source>
        <translation>تخصيص %1</translation>
    </message>
    <message>
        <source>allocate %1 to %2</source>
        <translation>تخصيص %1 إلى %2</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation>نقل %1 إلى %2</translation>
    </message>
    <message>
        <source>deallocate %1</source>
        <translation>إلغاء تخصيص %1</translation>
    </message>
    <message>
        <source>auto-allocate</source>
        <translation>تخصيص تلقائي</translation>
    </message>
    <message>
        <source>auto-allocate by %1</source>
        <comment>strategy</comment>
        <translation>تخصيص تلقائي حسب %1</translation>
    </message>
    <message>
        <source>accept %1 of a proposal</source>
        <comment>lines</comment>
        <translation>قبول %1 من اقتراح</translation>
    </message>
    <message numerus="yes">
        <source>apply a draft of %n changes</source>
        <translation>
            <numerusform>تطبيق مسودة فيها %n تغيير</numerusform>
            <numerusform>تطبيق مسودة فيها تغيير واحد (%n)</numerusform>
            <numerusform>تطبيق مسودة فيها تغييران (%n)</numerusform>
            <numerusform>تطبيق مسودة فيها %n تغييرات</numerusform>
            <numerusform>تطبيق مسودة فيها %n تغييراً</numerusform>
            <numerusform>تطبيق مسودة فيها %n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>import %1</source>
        <comment>files</comment>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>unchanged: this command was done before.</source>
        <translation>بلا تغيير: نُفّذ هذا الأمر من قبل.</translation>
    </message>
    <message>
        <source>%1 Stopped before the end: what was done so far stays.</source>
        <comment>what was done</comment>
        <translation>%1 أوقف قبل النهاية: وما أُنجز حتى ذلك يبقى.</translation>
    </message>
    <message>
        <source>Of customers without a name:</source>
        <translation>لعملاء بلا اسم:</translation>
    </message>
    <message>
        <source>For %1:</source>
        <translation>إلى %1:</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>units, SKU, order</comment>
        <translation>%1 من %2 (%3)</translation>
    </message>
    <message>
        <source>%1: promised for %2, and there is no date now.</source>
        <translation>%1: وُعد به في %2، ولا تاريخ له الآن.</translation>
    </message>
    <message>
        <source>%1: promised for %2, now comes on %3.</source>
        <translation>%1: وُعد به في %2، ويأتي الآن في %3.</translation>
    </message>
    <message>
        <source>open</source>
        <comment>units</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>the first in stock that has enough</source>
        <translation>الأولى في المخزون مما فيه ما يكفي</translation>
    </message>
    <message>
        <source>nothing in stock has enough; the earliest shipment that has</source>
        <translation>لا شيء في المخزون يكفي؛ أقرب شحنة فيها ما يكفي</translation>
    </message>
    <message>
        <source>of those that have enough the only one on time</source>
        <translation>الوحيدة في الموعد مما فيه ما يكفي</translation>
    </message>
    <message>
        <source>the last that is still on time, so that earlier stock stays free</source>
        <translation>الأخيرة التي ما زالت في الموعد، ليبقى المخزون الأبكر حراً</translation>
    </message>
    <message>
        <source>nothing that has enough is on time; the earliest</source>
        <translation>لا شيء فيه ما يكفي في الموعد؛ الأبكر</translation>
    </message>
    <message>
        <source>of those that have enough it leaves least over</source>
        <translation>ما يبقى فيه الأقل مما فيه ما يكفي</translation>
    </message>
    <message>
        <source>the batch with most available</source>
        <translation>الدفعة الأكثر متاحاً</translation>
    </message>
    <message>
        <source>no batch has enough alone, or not as early</source>
        <translation>لا دفعة وحدها تكفي، أو ليس بهذا البكور</translation>
    </message>
    <message>
        <source>the line&apos;s share of a product that cannot serve everybody</source>
        <translation>حصة البند من منتج لا يكفي الجميع</translation>
    </message>
    <message>
        <source>part of the plan with the fewest units open, then the fewest days late</source>
        <translation>جزء من الخطة ذات أقل وحدات مفتوحة، ثم أقل أيام تأخير</translation>
    </message>
    <message>
        <source>nothing is available</source>
        <translation>لا شيء متاح</translation>
    </message>
    <message>
        <source>no batch has enough alone: at most %1 of %2 available</source>
        <translation>لا دفعة وحدها تكفي: المتاح %1 من %2 على الأكثر</translation>
    </message>
    <message>
        <source>due after %1, the last day that is served</source>
        <translation>الاستحقاق بعد %1، آخر يوم يُخدم</translation>
    </message>
    <message>
        <source>the order would not be complete: %1 has too little</source>
        <translation>لن يكتمل الطلب: في %1 أقل مما يلزم</translation>
    </message>
    <message>
        <source>its share of a short product is %1</source>
        <translation>حصته من منتج ناقص %1</translation>
    </message>
    <message>
        <source>there is too little for everybody, and others come first</source>
        <translation>لا يكفي الجميع، وغيره أولى</translation>
    </message>
    <message numerus="yes">
        <source>And %1 more.</source>
        <comment>entries of a report</comment>
        <translation>
            <numerusform>و%1 غيرها.</numerusform>
            <numerusform>و%1 غيره.</numerusform>
            <numerusform>و%1 غيرهما.</numerusform>
            <numerusform>و%1 غيرها.</numerusform>
            <numerusform>و%1 غيرها.</numerusform>
            <numerusform>و%1 غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>line, customer</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>batch, SKU</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, ready %2</source>
        <comment>lateness, date</comment>
        <translation>%1، جاهز %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading, number of entries</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 on %2 is on pick list %3.</source>
        <comment>line, batch, number</comment>
        <translation>%1 في %2 مدرج في قائمة الانتقاء %3.</translation>
    </message>
    <message>
        <source>Recall it from the pick list first.</source>
        <translation>اسحبه من قائمة الانتقاء أولاً.</translation>
    </message>
    <message>
        <source>%1 of %2 have left the house, so it cannot have fewer.</source>
        <comment>units, line</comment>
        <translation>غادرت %1 من %2 الدار، فلا يمكن أن تقل عن ذلك.</translation>
    </message>
    <message>
        <source>Order at least as many, or undo the shipping first.</source>
        <translation>اطلب هذا القدر على الأقل، أو تراجع عن الشحن أولاً.</translation>
    </message>
    <message>
        <source>%1 is expected on %2, so nothing of it can be shipped.</source>
        <comment>batch, date</comment>
        <translation>يُنتظر %1 في %2، فلا يمكن شحن شيء منها.</translation>
    </message>
    <message>
        <source>Receive it first.</source>
        <translation>استلمها أولاً.</translation>
    </message>
    <message>
        <source>nothing of it is allocated</source>
        <translation>لا شيء منه مخصّص</translation>
    </message>
    <message>
        <source>what is allocated to it is not in stock yet</source>
        <translation>ما خُصّص له ليس في المخزون بعد</translation>
    </message>
    <message>
        <source>its batch is on hold</source>
        <translation>دفعته معلّقة</translation>
    </message>
    <message>
        <source>it is stopped</source>
        <translation>هو موقوف</translation>
    </message>
    <message>
        <source>only the whole line may leave, and part of it is missing</source>
        <translation>لا يخرج إلا البند كاملاً، وجزء منه ناقص</translation>
    </message>
    <message>
        <source>only the whole order may leave, and part of it is missing</source>
        <translation>لا يخرج إلا الطلب كاملاً، وجزء منه ناقص</translation>
    </message>
    <message>
        <source>it is on a pick list already</source>
        <translation>هو في قائمة انتقاء بالفعل</translation>
    </message>
    <message>
        <source>None of the lines can go on a pick list. Of the most: %1.</source>
        <comment>reason</comment>
        <translation>لا يمكن إدراج أي من البنود في قائمة انتقاء. وأكثرها: %1.</translation>
    </message>
    <message>
        <source>Allocate lines to batches in stock, and see what else keeps them back.</source>
        <translation>خصّص البنود إلى دفعات في المخزون، وانظر ما الذي يعوقها غير ذلك.</translation>
    </message>
    <message>
        <source>%1 cannot go on a pick list: %2.</source>
        <comment>line, reason</comment>
        <translation>لا يمكن إدراج %1 في قائمة انتقاء: %2.</translation>
    </message>
    <message>
        <source>Change that first, or release other lines.</source>
        <translation>غيّر ذلك أولاً، أو أصدر بنوداً أخرى.</translation>
    </message>
    <message>
        <source>Nothing is on pick list %1.</source>
        <translation>لا شيء في قائمة الانتقاء %1.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>تحقق من الرقم.</translation>
    </message>
    <message>
        <source>Nothing of %1 is on a pick list.</source>
        <translation>لا شيء من %1 في قائمة انتقاء.</translation>
    </message>
    <message>
        <source>%1 is on no pick list.</source>
        <translation>%1 ليس في أي قائمة انتقاء.</translation>
    </message>
    <message>
        <source>%1 has no date to tell: part of it is open, or all of it is shipped.</source>
        <translation>لا تاريخ يُبلَّغ لأجل %1: جزء منه مفتوح، أو شُحن كله.</translation>
    </message>
    <message>
        <source>Allocate it first, or name the date.</source>
        <translation>خصّصه أولاً، أو اذكر التاريخ.</translation>
    </message>
    <message>
        <source>%1: %2 to allocate, before %3</source>
        <comment>line, units, units</comment>
        <translation>%1: %2 بانتظار التخصيص، وقبلاً %3</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no units</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <comment>line, lateness, lateness</comment>
        <translation>%1: %2، وقبلاً %3</translation>
    </message>
    <message>
        <source>%1: ready %2 instead of %3, %4</source>
        <comment>line, date, date, lateness</comment>
        <translation>%1: جاهز %2 بدلاً من %3، %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>SKU, lines</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, due %3</source>
        <comment>line, units, date</comment>
        <translation>%1: %2، الاستحقاق %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>line and units, batches</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, %2 still to leave</source>
        <comment>what was shipped, units</comment>
        <translation>%1، وبقي %2 لم يخرج</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>batch, units, ETA</comment>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>batch, batch</comment>
        <translation>%1، من %2</translation>
    </message>
    <message>
        <source>%1: %2 as announced</source>
        <comment>batch, units</comment>
        <translation>%1: %2 كما أُعلن</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>batch, number, units</comment>
        <translation>%1: %2 من %3</translation>
    </message>
    <message>
        <source>%1, expected %2</source>
        <comment>what was received, date</comment>
        <translation>%1، المنتظر %2</translation>
    </message>
    <message>
        <source>%1, %2 still to come</source>
        <comment>what was received, units</comment>
        <translation>%1، وبقي %2 لم يصل</translation>
    </message>
    <message>
        <source>%1 of shipment %2</source>
        <comment>batch</comment>
        <translation>%1 من الشحنة %2</translation>
    </message>
    <message>
        <source>%1, 1 day later</source>
        <comment>dates</comment>
        <translation>%1، أبعد بيوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 days later</source>
        <comment>dates, number</comment>
        <translation>
            <numerusform>%1، أبعد بـ%2 يوم</numerusform>
            <numerusform>%1، أبعد بـ%2 يوم</numerusform>
            <numerusform>%1، أبعد بيومين (%2)</numerusform>
            <numerusform>%1، أبعد بـ%2 أيام</numerusform>
            <numerusform>%1، أبعد بـ%2 يوماً</numerusform>
            <numerusform>%1، أبعد بـ%2 يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, 1 day earlier</source>
        <comment>dates</comment>
        <translation>%1، أبكر بيوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 days earlier</source>
        <comment>dates, number</comment>
        <translation>
            <numerusform>%1، أبكر بـ%2 يوم</numerusform>
            <numerusform>%1، أبكر بـ%2 يوم</numerusform>
            <numerusform>%1، أبكر بيومين (%2)</numerusform>
            <numerusform>%1، أبكر بـ%2 أيام</numerusform>
            <numerusform>%1، أبكر بـ%2 يوماً</numerusform>
            <numerusform>%1، أبكر بـ%2 يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>batch, units, number</comment>
        <translation>%1: %2 بدلاً من %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>batch, units</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>batch, on hold</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>line, batch, pinned</comment>
        <translation>%1 في %2: %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened, who</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Worse than before</source>
        <translation>أسوأ من قبل</translation>
    </message>
    <message>
        <source>Now possible</source>
        <translation>ممكن الآن</translation>
    </message>
    <message>
        <source>New lines</source>
        <translation>بنود جديدة</translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>بنود تغيّرت</translation>
    </message>
    <message>
        <source>Lines gone</source>
        <translation>بنود اختفت</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>شُحن</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>New batches</source>
        <translation>دفعات جديدة</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>تأخّر موعدها</translation>
    </message>
    <message>
        <source>Comes earlier</source>
        <translation>تأتي أبكر</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>جُرد</translation>
    </message>
    <message>
        <source>Batches gone</source>
        <translation>دفعات اختفت</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>عُلّقت</translation>
    </message>
    <message>
        <source>Off hold again</source>
        <translation>رُفع تعليقها</translation>
    </message>
    <message>
        <source>Pins ended</source>
        <translation>تثبيتات انتهت</translation>
    </message>
    <message>
        <source>shipped from %1</source>
        <comment>batch</comment>
        <translation>شُحن من %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>received as %1</source>
        <comment>batch</comment>
        <translation>استُلم باسم %1</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>%1 is gone: %2 (%3).</source>
        <comment>line or batch, what became of it, units</comment>
        <translation>اختفى %1: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is gone, it seems %2, but units of it are pinned or released: it stays.</source>
        <translation>اختفى %1، ويبدو أنه %2، لكن وحدات منه مثبّتة أو صادرة: فيبقى.</translation>
    </message>
    <message>
        <source>%1 is gone, it seems %2 (%3): it stays as it is.</source>
        <translation>اختفى %1، ويبدو أنه %2 (%3): فيبقى كما هو.</translation>
    </message>
    <message>
        <source>%1: the file says %2, here are %3 after %4 were shipped. Either the file is older than that, or the stock was counted since. Until that is said, %3 stay.</source>
        <translation>%1: يقول الملف %2، وهنا %3 بعد شحن %4. إما أن الملف أقدم من ذلك، أو جُرد المخزون بعده. وإلى أن يُقال ذلك يبقى %3.</translation>
    </message>
    <message>
        <source>Save it as CSV in the program it comes from.</source>
        <translation>احفظه بصيغة CSV في البرنامج الذي جاء منه.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as XLSX or CSV.</source>
        <translation>افتحه في برنامج جداول واحفظه بصيغة XLSX أو CSV.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف %1.</translation>
    </message>
    <message>
        <source>%1 is larger than 512 MB.</source>
        <translation>%1 أكبر من 512 ميغابايت.</translation>
    </message>
    <message>
        <source>Cut it into several files.</source>
        <translation>قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>%1 is no table: it is not text.</source>
        <translation>%1 ليس جدولاً: ليس نصاً.</translation>
    </message>
    <message>
        <source>%1 is a workbook, not a CSV file.</source>
        <translation>%1 مصنف لا ملف CSV.</translation>
    </message>
    <message>
        <source>Give it a name that ends in .xlsx, or save it as CSV in the program it comes from.</source>
        <translation>أعطه اسماً ينتهي بـ .xlsx، أو احفظه بصيغة CSV في البرنامج الذي جاء منه.</translation>
    </message>
    <message>
        <source>%1 is a web page, or other XML, and not a CSV file.</source>
        <translation>%1 صفحة ويب أو XML آخر، لا ملف CSV.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>لا يمكن قراءة %1.</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>تحقق من أنه ملف ومن أن لك أن تقرأه.</translation>
    </message>
    <message>
        <source>%1 is protected by a password.</source>
        <translation>%1 محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>Save a copy without the password, as XLSX or CSV.</source>
        <translation>احفظ نسخة بلا كلمة مرور، بصيغة XLSX أو CSV.</translation>
    </message>
    <message>
        <source>%1 is a workbook of another format, such as .xls or .ods.</source>
        <translation>%1 مصنف بصيغة أخرى مثل .xls أو .ods.</translation>
    </message>
    <message>
        <source>%1 is a ZIP file, but no workbook.</source>
        <translation>%1 ملف ZIP لا مصنف.</translation>
    </message>
    <message>
        <source>Unpack it, and choose the table inside.</source>
        <translation>فك ضغطه واختر الجدول الذي فيه.</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than a table needs.</source>
        <translation>يتضخم %1 عند فكه إلى أكثر بكثير مما يحتاجه جدول.</translation>
    </message>
    <message>
        <source>Do not trust it, or save it as CSV.</source>
        <translation>لا تثق به، أو احفظه بصيغة CSV.</translation>
    </message>
    <message>
        <source>%1 has a document type or entities of its own, which no spreadsheet program writes.</source>
        <translation>في %1 نوع مستند أو كيانات خاصة به لا يكتبها أي برنامج جداول.</translation>
    </message>
    <message>
        <source>Do not trust it, or save it again in a spreadsheet program.</source>
        <translation>لا تثق به، أو احفظه ثانية في برنامج جداول.</translation>
    </message>
    <message>
        <source>%1 has no visible sheet.</source>
        <translation>ليس في %1 ورقة ظاهرة.</translation>
    </message>
    <message>
        <source>Show the sheet with the table.</source>
        <translation>أظهر الورقة التي فيها الجدول.</translation>
    </message>
    <message>
        <source>%1 has no sheet %2.</source>
        <translation>ليس في %1 ورقة %2.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off.</source>
        <translation>%1 تالف أو مقطوع.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off (%2).</source>
        <translation>%1 تالف أو مقطوع (%2).</translation>
    </message>
    <message>
        <source>Get it once more, or open it in a spreadsheet program and save it again.</source>
        <translation>احصل عليه ثانية، أو افتحه في برنامج جداول واحفظه من جديد.</translation>
    </message>
    <message>
        <source>Add it, or correct the header in row 1.</source>
        <translation>أضفه، أو صحح صف العناوين في الصف 1.</translation>
    </message>
    <message>
        <source>Add it, or correct the header in row 1, which reads: %1</source>
        <comment>the header&apos;s columns</comment>
        <translation>أضفه، أو صحح صف العناوين في الصف 1، ونصه: %1</translation>
    </message>
    <message>
        <source>%1 has no header: its first row must name the columns.</source>
        <translation>ليس في %1 صف عناوين: يجب أن يسمي الصف الأول الأعمدة.</translation>
    </message>
    <message>
        <source>Put the names of the columns into row 1.</source>
        <translation>ضع أسماء الأعمدة في الصف 1.</translation>
    </message>
    <message>
        <source>%1 has more than 200 columns.</source>
        <translation>في %1 أكثر من 200 عمود.</translation>
    </message>
    <message>
        <source>Leave out those that are not needed.</source>
        <translation>احذف ما لا يلزم منها.</translation>
    </message>
    <message>
        <source>%1 has no column %2.</source>
        <translation>ليس في %1 عمود %2.</translation>
    </message>
    <message>
        <source>%1 has the column %2 twice.</source>
        <translation>في %1 العمود %2 مرتين.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>احذف أحدهما.</translation>
    </message>
    <message>
        <source>%1 is no table: a quote in row %2 is never closed.</source>
        <translation>%1 ليس جدولاً: علامة اقتباس في الصف %2 لم تُغلق.</translation>
    </message>
    <message>
        <source>Close the quote, or double it.</source>
        <translation>أغلق علامة الاقتباس، أو ضاعفها.</translation>
    </message>
    <message>
        <source>Export to a file that ends in .csv instead.</source>
        <translation>صدّر إلى ملف ينتهي بـ .csv بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>%1 was not written: a workbook holds at most 1048575 rows.</source>
        <translation>لم يُكتب %1: في المصنف 1048575 صفاً على الأكثر.</translation>
    </message>
    <message>
        <source>%1 was not written: row %2 has a text of more than 32767 characters, which no workbook holds.</source>
        <translation>لم يُكتب %1: في الصف %2 نص يزيد على 32767 حرفاً لا يسعه أي مصنف.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>لا يمكن كتابة %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>لا يمكن كتابة %1 (%2).</translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <comment>date</comment>
        <translation>موعود في %1</translation>
    </message>
    <message>
        <source>%1, told by %2</source>
        <comment>promised, who</comment>
        <translation>%1، أبلغه %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>promised, date</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>1 day in transit</source>
        <translation>يوم نقل واحد</translation>
    </message>
    <message numerus="yes">
        <source>%1 days in transit</source>
        <translation>
            <numerusform>%1 يوم نقل</numerusform>
            <numerusform>%1 يوم نقل</numerusform>
            <numerusform>يوما نقل (%1)</numerusform>
            <numerusform>%1 أيام نقل</numerusform>
            <numerusform>%1 يوم نقل</numerusform>
            <numerusform>%1 يوم نقل</numerusform>
        </translation>
    </message>
    <message>
        <source>A quote: it does not count in fill rates</source>
        <translation>عرض سعر: لا يُحسب في نسب الاستيفاء</translation>
    </message>
    <message>
        <source>Set aside: it does not count in fill rates</source>
        <translation>محجوز: لا يُحسب في نسب الاستيفاء</translation>
    </message>
    <message>
        <source>Leaves only as a whole line</source>
        <translation>يخرج كبند كامل فقط</translation>
    </message>
    <message>
        <source>Leaves only with the whole order</source>
        <translation>يخرج مع الطلب كله فقط</translation>
    </message>
    <message>
        <source>Stopped, so runs and releases leave it alone: %1</source>
        <comment>why</comment>
        <translation>موقوف، فتتركه عمليات التشغيل والإطلاق: %1</translation>
    </message>
    <message>
        <source>%1 shipped</source>
        <comment>units</comment>
        <translation>شُحن %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>الشحنة %1</translation>
    </message>
    <message>
        <source>Location %1</source>
        <translation>الموقع %1</translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>مستلم من %1</translation>
    </message>
    <message>
        <source>stays %1</source>
        <comment>on time, or so many days late</comment>
        <translation>يبقى %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 ← %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 become open</source>
        <comment>units</comment>
        <translation>
            <numerusform>يصبح %1 مفتوحاً</numerusform>
            <numerusform>يصبح %1 مفتوحاً</numerusform>
            <numerusform>يصبح %1 مفتوحاً</numerusform>
            <numerusform>تصبح %1 مفتوحة</numerusform>
            <numerusform>يصبح %1 مفتوحاً</numerusform>
            <numerusform>يصبح %1 مفتوحاً</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day to spare</source>
        <translation>يوم احتياطي واحد</translation>
    </message>
    <message numerus="yes">
        <source>%1 days to spare</source>
        <translation>
            <numerusform>%1 يوم احتياطي</numerusform>
            <numerusform>%1 يوم احتياطي</numerusform>
            <numerusform>يومان احتياطيان (%1)</numerusform>
            <numerusform>%1 أيام احتياطية</numerusform>
            <numerusform>%1 يوماً احتياطياً</numerusform>
            <numerusform>%1 يوم احتياطي</numerusform>
        </translation>
    </message>
    <message>
        <source>Swap with %1</source>
        <comment>line</comment>
        <translation>تبديل مع %1</translation>
    </message>
    <message>
        <source>Take %1 from %2</source>
        <comment>units, line</comment>
        <translation>أخذ %1 من %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>on time, days to spare</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <comment>order, number</comment>
        <translation>%1 بند %2</translation>
    </message>
    <message>
        <source>cannot give</source>
        <comment>of an order line</comment>
        <translation>لا يمكنه العطاء</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>units</comment>
        <translation>%1 مفتوح</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, what becomes of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 allocated to %2 by rule</source>
        <comment>units, batches</comment>
        <translation>خُصّص %1 في %2 حسب القاعدة</translation>
    </message>
    <message>
        <source>%1 allocated to %2</source>
        <comment>units, batches</comment>
        <translation>خُصّص %1 في %2</translation>
    </message>
    <message>
        <source>%1 deallocated from %2</source>
        <comment>units, batches</comment>
        <translation>أُلغي تخصيص %1 من %2</translation>
    </message>
    <message>
        <source>stays where it is, from now on by hand</source>
        <translation>يبقى مكانه، باليد من الآن</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3</source>
        <comment>units, batches, batches</comment>
        <translation>نُقل %1 من %2 إلى %3</translation>
    </message>
    <message>
        <source>pinned to %1</source>
        <comment>batches</comment>
        <translation>ثُبّت في %1</translation>
    </message>
    <message>
        <source>pinned to %1 until %2</source>
        <comment>batches, date</comment>
        <translation>ثُبّت في %1 حتى %2</translation>
    </message>
    <message>
        <source>unpinned</source>
        <translation>أُلغي التثبيت</translation>
    </message>
    <message>
        <source>released on pick list %1</source>
        <translation>أُطلق إلى قائمة الانتقاء %1</translation>
    </message>
    <message>
        <source>recalled from pick list %1</source>
        <translation>سُحب من قائمة الانتقاء %1</translation>
    </message>
    <message>
        <source>%1 shipped from %2</source>
        <comment>units, batch</comment>
        <translation>شُحن %1 من %2</translation>
    </message>
    <message>
        <source>%1 not shipped after all, back in %2</source>
        <comment>units, batch</comment>
        <translation>لم يُشحن %1 في النهاية، عاد إلى %2</translation>
    </message>
    <message>
        <source>added: %1</source>
        <comment>units</comment>
        <translation>أضيف: %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>أزيل</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <comment>what</comment>
        <translation>تغيّر: %1</translation>
    </message>
    <message>
        <source>out of stock: no batch had %1 available</source>
        <comment>units</comment>
        <translation>نفد: لم يكن %1 متاحاً في أي دفعة</translation>
    </message>
    <message>
        <source>added: %1, %2</source>
        <comment>units, ETA</comment>
        <translation>أضيف: %1، %2</translation>
    </message>
    <message>
        <source>stays here, from now on by hand</source>
        <translation>يبقى هنا، باليد من الآن</translation>
    </message>
    <message>
        <source>stays as it was here</source>
        <translation>يبقى كما كان هنا</translation>
    </message>
    <message>
        <source>gave back</source>
        <translation>أعاد</translation>
    </message>
    <message>
        <source>went to %1</source>
        <comment>batches</comment>
        <translation>ذهب إلى %1</translation>
    </message>
    <message>
        <source>came from %1</source>
        <comment>batches</comment>
        <translation>جاء من %1</translation>
    </message>
    <message>
        <source>took by rule</source>
        <translation>أخذ حسب القاعدة</translation>
    </message>
    <message>
        <source>took</source>
        <translation>أخذ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>line, what became of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>units before, units after</comment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>%1; %2 to new places</source>
        <comment>a change, lines</comment>
        <translation>%1؛ %2 إلى أماكن جديدة</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>تغيير واحد</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <translation>
            <numerusform>%1 تغيير</numerusform>
            <numerusform>تغيير واحد (%1)</numerusform>
            <numerusform>تغييران (%1)</numerusform>
            <numerusform>%1 تغييرات</numerusform>
            <numerusform>%1 تغييرًا</numerusform>
            <numerusform>%1 تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, by %3 on %4 at %5</source>
        <comment>draft, changes, who, date, time</comment>
        <translation>%1: %2، بواسطة %3 في %4 الساعة %5</translation>
    </message>
    <message>
        <source>Does something else now than when it was staged, because the data has changed.</source>
        <translation>يفعل الآن غير ما كان عند إعداده، لأن البيانات تغيرت.</translation>
    </message>
    <message>
        <source>The draft in %1 was written by a newer version of this program.</source>
        <translation>المسودة في %1 كتبها إصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>It stays as it is. Install the newer version to go on with it.</source>
        <translation>تبقى كما هي. ثبّت الإصدار الأحدث للمتابعة معها.</translation>
    </message>
    <message>
        <source>No draft can be read from %1: it is damaged.</source>
        <translation>لا يمكن قراءة مسودة من %1: الملف تالف.</translation>
    </message>
    <message>
        <source>It stays as it is. Take it away if nobody needs it.</source>
        <translation>يبقى كما هو. أزله إن لم يحتج إليه أحد.</translation>
    </message>
    <message>
        <source>Stored drafts</source>
        <translation>المسودات المحفوظة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>deed, how long ago</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>your step “%1” would now turn out otherwise: %2</source>
        <comment>step, verdict</comment>
        <translation>خطوتك «%1» ستنتهي الآن إلى غير ذلك: %2</translation>
    </message>
    <message>
        <source>your step “%1” no longer fits, %2 left</source>
        <comment>step, units</comment>
        <translation>خطوتك «%1» لم تعد ممكنة، بقي %2</translation>
    </message>
    <message>
        <source>your step “%1” no longer fits, nothing is left</source>
        <comment>step</comment>
        <translation>خطوتك «%1» لم تعد ممكنة، لم يبق شيء</translation>
    </message>
    <message>
        <source>your step “%1” is done already</source>
        <comment>step</comment>
        <translation>خطوتك «%1» تمت بالفعل</translation>
    </message>
    <message>
        <source>your step “%1” was not done</source>
        <comment>step</comment>
        <translation>خطوتك «%1» لم تُنفّذ</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>what somebody did, what follows</comment>
        <translation>%1؛ %2.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what somebody did, what follows</comment>
        <translation>%1. %2</translation>
    </message>
</context>
</TS>
