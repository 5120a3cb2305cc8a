<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Board</name>
    <message>
        <source>Shift part · Ctrl swap · Esc</source>
        <translation>Umschalt Teil · Strg tauschen · Esc</translation>
    </message>
    <message>
        <source>Asks how many</source>
        <translation>Fragt, wie viele</translation>
    </message>
    <message>
        <source>Deallocate %1</source>
        <comment>line</comment>
        <translation>Zuteilung aufheben: %1</translation>
    </message>
    <message>
        <source>Deallocate %1</source>
        <comment>lines</comment>
        <translation>Zuteilung aufheben: %1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>units</comment>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Nicht zugeteilt</translation>
    </message>
    <message>
        <source>%1 short</source>
        <comment>units</comment>
        <translation>%1 fehlen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lane, what it has</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>allocated, quantity</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 available</source>
        <comment>units</comment>
        <translation>%1 verfügbar</translation>
    </message>
    <message>
        <source>and %1 in %2</source>
        <comment>units, lines</comment>
        <translation>und %1 in %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>batches, lines</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 batch</source>
        <translation>1 Charge</translation>
    </message>
    <message numerus="yes">
        <source>%1 batches</source>
        <translation>
            <numerusform>%1 Charge</numerusform>
            <numerusform>%1 Chargen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>if it swaps with %1, which goes to %2 and has %n day(s) to spare</source>
        <translation>
            <numerusform>wenn sie mit %1 tauscht, die auf %2 kommt und %n Tag Spielraum hat</numerusform>
            <numerusform>wenn sie mit %1 tauscht, die auf %2 kommt und %n Tage Spielraum hat</numerusform>
        </translation>
    </message>
    <message>
        <source>if it swaps with %1, which goes to %2</source>
        <translation>wenn sie mit %1 tauscht, die auf %2 kommt</translation>
    </message>
    <message>
        <source>takes back %1</source>
        <comment>time</comment>
        <translation>macht rückgängig: %1</translation>
    </message>
    <message>
        <source>by undo</source>
        <translation>durch Rückgängigmachen</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>what happened, reason</comment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <comment>when and who, units</comment>
        <translation>%1 · %2 übrig</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>not empty</source>
        <translation>nicht leer</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>over-allocated</source>
        <translation>überbelegt</translation>
    </message>
    <message>
        <source>to allocate</source>
        <translation>zuzuteilen</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>versandt</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>pünktlich</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 enthält „%2“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Over-allocated</source>
        <translation>Überbelegt</translation>
    </message>
    <message>
        <source>Now possible</source>
        <translation>Jetzt möglich</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Lines with something left to allocate</source>
        <translation>Positionen, von denen noch etwas zuzuteilen ist</translation>
    </message>
    <message>
        <source>Lines that are ready after their due date</source>
        <translation>Positionen, die nach ihrem Termin bereit sind</translation>
    </message>
    <message>
        <source>Lines on a batch that has more allocated than it holds</source>
        <translation>Positionen auf einer Charge, die mehr zugeteilt hat, als sie enthält</translation>
    </message>
    <message>
        <source>Open lines that an automatic run would place now</source>
        <translation>Offene Positionen, die ein automatischer Lauf jetzt unterbrächte</translation>
    </message>
    <message>
        <source>Lines whose product is out of stock, or whose batch comes later than it did yesterday</source>
        <translation>Positionen, deren Produkt nicht lieferbar ist oder deren Charge später kommt als gestern</translation>
    </message>
    <message>
        <source>All order lines</source>
        <translation>Alle Auftragspositionen</translation>
    </message>
    <message>
        <source>Ten worst shortages</source>
        <translation>Zehn schlimmste Fehlmengen</translation>
    </message>
    <message>
        <source>Late this week</source>
        <translation>Diese Woche verspätet</translation>
    </message>
</context>
<context>
    <name>allocation::Actions</name>
    <message>
        <source>&amp;New database…</source>
        <translation>&amp;Neue Datenbank…</translation>
    </message>
    <message>
        <source>&amp;Open database…</source>
        <translation>Datenbank ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Hold lines</source>
        <translation>Positionen auf&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Bring to batch</source>
        <translation>Auf Charge a&amp;blegen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Auto-allocate…</source>
        <translation>&amp;Automatisch zuteilen…</translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation>&amp;Verschieben…</translation>
    </message>
    <message>
        <source>&amp;Deallocate</source>
        <translation>&amp;Zuteilung aufheben</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fixieren</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>Fixierung &amp;lösen</translation>
    </message>
    <message>
        <source>Put batch on &amp;hold</source>
        <translation>&amp;Charge sperren</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ansicht a&amp;uffrischen</translation>
    </message>
    <message>
        <source>Bring every row to its place</source>
        <translation>Jede Zeile an ihren Platz bringen</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>&amp;About Allocation Workbench</source>
        <translation>&amp;Über Allocation Workbench</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Allocate</source>
        <translation>&amp;Zuteilen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>allocation::ActivityModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When it happened; the latest first</source>
        <translation>Wann es geschah; das Neueste zuerst</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Whose command it was</source>
        <translation>Wer es veranlasst hat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>The reason that was given</source>
        <translation>Der angegebene Grund</translation>
    </message>
</context>
<context>
    <name>allocation::AllocateDialog</name>
    <message>
        <source>Auto-allocate</source>
        <translation>Automatisch zuteilen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Allocate %1</source>
        <translation>%1 zuteilen</translation>
    </message>
    <message>
        <source>No open line fits on a batch as a whole</source>
        <translation>Keine offene Position passt als Ganzes auf eine Charge</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>See what strategies would do, line by line, before anything happens</source>
        <translation>Sehen, was die Strategien täten, Position für Position, bevor etwas geschieht</translation>
    </message>
    <message>
        <source>Place what is open</source>
        <translation>Offenes zuteilen</translation>
    </message>
    <message>
        <source>&amp;Strategy</source>
        <translation>&amp;Strategie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>scope, lines</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 What is allocated already stays where it is. You can undo this as one step.</source>
        <comment>strategy</comment>
        <translation>%1 Was schon zugeteilt ist, bleibt, wo es ist. Sie können das als einen Schritt rückgängig machen.</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Zuteilen</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alle Produkte</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>product</comment>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>The %1 products of the selected lines</source>
        <translation>Die %1 Produkte der ausgewählten Positionen</translation>
    </message>
    <message>
        <source>Only order %1</source>
        <translation>Nur Auftrag %1</translation>
    </message>
    <message>
        <source>The %1 orders of the selected lines</source>
        <translation>Die %1 Aufträge der ausgewählten Positionen</translation>
    </message>
</context>
<context>
    <name>allocation::AnswerActions</name>
    <message>
        <source>When can we de&amp;liver?…</source>
        <translation>Wann können wir &amp;liefern?…</translation>
    </message>
    <message>
        <source>Get it &amp;sooner…</source>
        <translation>F&amp;rüher bekommen…</translation>
    </message>
    <message>
        <source>Product, quantity and wanted date give a date, in a sentence</source>
        <translation>Produkt, Menge und Wunschtermin ergeben einen Termin, in einem Satz</translation>
    </message>
    <message>
        <source>What would make it ready earlier, and who pays for it</source>
        <translation>Was sie früher bereit machte, und wer dafür zahlt</translation>
    </message>
    <message>
        <source>Select one order line first; its order or customer can be chosen then</source>
        <translation>Wählen Sie zuerst eine Auftragsposition; ihr Auftrag oder Kunde lässt sich dann wählen</translation>
    </message>
</context>
<context>
    <name>allocation::ArrivalActions</name>
    <message>
        <source>Recei&amp;ve…</source>
        <translation>&amp;Wareneingang…</translation>
    </message>
    <message>
        <source>Return &amp;goods…</source>
        <translation>&amp;Rückgabe…</translation>
    </message>
    <message>
        <source>Shipment &amp;ETA…</source>
        <translation>Lieferung: neuer &amp;Termin…</translation>
    </message>
    <message>
        <source>Put on h&amp;old, with a reason…</source>
        <translation>Mit Grund s&amp;perren…</translation>
    </message>
    <message>
        <source>Goods that came back: a batch of their own, on hold until somebody has looked at them</source>
        <translation>Ware, die zurückkam: eine eigene Charge, gesperrt, bis jemand sie angesehen hat</translation>
    </message>
    <message>
        <source>Select a batch first</source>
        <translation>Wählen Sie zuerst eine Charge aus</translation>
    </message>
    <message>
        <source>%1 is in stock already</source>
        <translation>%1 ist schon auf Lager</translation>
    </message>
    <message>
        <source>Say what of %1, or of its shipment, has arrived</source>
        <translation>Sagen, was von %1 oder von der Lieferung angekommen ist</translation>
    </message>
    <message>
        <source>Say why nothing more may be allocated from %1</source>
        <translation>Sagen, warum aus %1 nichts mehr zugeteilt werden darf</translation>
    </message>
    <message>
        <source>No batch that is on its way names a shipment</source>
        <translation>Keine Charge, die unterwegs ist, nennt eine Lieferung</translation>
    </message>
    <message>
        <source>Another date for all batches of a shipment</source>
        <translation>Ein anderer Termin für alle Chargen einer Lieferung</translation>
    </message>
</context>
<context>
    <name>allocation::AutoAllocation</name>
    <message>
        <source>&amp;Compare strategies…</source>
        <translation>Strategien &amp;vergleichen…</translation>
    </message>
    <message>
        <source>See what strategies would do, line by line, before anything happens</source>
        <translation>Sehen, was die Strategien täten, Position für Position, bevor etwas geschieht</translation>
    </message>
</context>
<context>
    <name>allocation::AvailableChart</name>
    <message>
        <source>Projected available: %1</source>
        <translation>Voraussichtlich verfügbar: %1</translation>
    </message>
</context>
<context>
    <name>allocation::BatchChanges</name>
    <message>
        <source>Change &amp;quantity…</source>
        <translation>&amp;Menge ändern…</translation>
    </message>
    <message>
        <source>Change &amp;ETA…</source>
        <translation>&amp;Termin ändern…</translation>
    </message>
    <message>
        <source>&amp;Count stock…</source>
        <translation>Bestand &amp;zählen…</translation>
    </message>
    <message>
        <source>Put on &amp;hold and move away…</source>
        <translation>&amp;Sperren und wegverschieben…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Change &amp;batch</source>
        <translation>&amp;Charge ändern</translation>
    </message>
    <message>
        <source>Select a batch first</source>
        <translation>Wählen Sie zuerst eine Charge aus</translation>
    </message>
    <message>
        <source>Another quantity for %1</source>
        <translation>Eine andere Menge für %1</translation>
    </message>
    <message>
        <source>Another day on which %1 arrives</source>
        <translation>Ein anderer Tag, an dem %1 ankommt</translation>
    </message>
    <message>
        <source>Note what was counted of %1</source>
        <translation>Aufschreiben, was von %1 gezählt wurde</translation>
    </message>
    <message>
        <source>%1 has not arrived yet</source>
        <translation>%1 ist noch nicht angekommen</translation>
    </message>
    <message>
        <source>%1 is on hold already</source>
        <translation>%1 ist schon gesperrt</translation>
    </message>
    <message>
        <source>Free %1 of its order lines, and allocate nothing more from it</source>
        <translation>%1 von ihren Auftragspositionen befreien und nichts mehr daraus zuteilen</translation>
    </message>
    <message>
        <source>%1 does not exist or will not come</source>
        <translation>%1 gibt es nicht oder kommt nicht</translation>
    </message>
    <message>
        <source>%1 counted by %2 on %3</source>
        <comment>units, who, date</comment>
        <translation>%1 gezählt von %2 am %3</translation>
    </message>
    <message>
        <source>%1: %2. Nothing else has changed.</source>
        <comment>batch, what</comment>
        <translation>%1: %2. Sonst hat sich nichts geändert.</translation>
    </message>
</context>
<context>
    <name>allocation::BatchPage</name>
    <message>
        <source>%1 of %2</source>
        <comment>number, units</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>Lines on it</source>
        <translation>Positionen darauf</translation>
    </message>
    <message>
        <source>Who took its stock</source>
        <translation>Wer ihren Bestand nahm</translation>
    </message>
    <message>
        <source>%1, expected %2</source>
        <comment>units, date</comment>
        <translation>%1, erwartet %2</translation>
    </message>
    <message>
        <source>%1, in stock</source>
        <comment>units</comment>
        <translation>%1, auf Lager</translation>
    </message>
    <message>
        <source>%1 allocated · %2 available</source>
        <translation>%1 zugeteilt · %2 verfügbar</translation>
    </message>
    <message>
        <source>%1 allocated · over-allocated by %2</source>
        <translation>%1 zugeteilt · um %2 überbelegt</translation>
    </message>
    <message>
        <source>No lines on it</source>
        <translation>Keine Positionen darauf</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, due later</source>
        <translation>
            <numerusform>und %n weitere, später fällig</numerusform>
            <numerusform>und %n weitere, später fällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>allocation::BatchPicker</name>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Batches for %1</source>
        <comment>a line</comment>
        <translation>Chargen für %1</translation>
    </message>
    <message>
        <source>Find a batch</source>
        <translation>Charge suchen</translation>
    </message>
    <message>
        <source>No other batch of this product is known.</source>
        <translation>Von diesem Produkt ist keine andere Charge bekannt.</translation>
    </message>
    <message>
        <source>No batch is called so.</source>
        <translation>Keine Charge heißt so.</translation>
    </message>
    <message>
        <source>Enter moves %1 there.</source>
        <comment>a line</comment>
        <translation>Eingabe verschiebt %1 dorthin.</translation>
    </message>
</context>
<context>
    <name>allocation::BatchesModel</name>
    <message>
        <source>Batch</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>The reference of the batch</source>
        <translation>Die Nummer der Charge</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>The SKU it holds</source>
        <translation>Die Artikelnummer, die sie enthält</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>In stock, or the day it arrives</source>
        <translation>Auf Lager oder der Tag der Ankunft</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Who keeps new allocations off it, and why</source>
        <translation>Wer neue Zuteilungen verhindert, und warum</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Units it holds</source>
        <translation>Einheiten in der Charge</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Units that serve order lines</source>
        <translation>Einheiten, die Auftragspositionen bedienen</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Units that are still free</source>
        <translation>Einheiten, die noch frei sind</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>How much of it serves order lines</source>
        <translation>Wie viel davon Auftragspositionen bedient</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>units used of a batch</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What was noted down</source>
        <translation>Was notiert wurde</translation>
    </message>
</context>
<context>
    <name>allocation::BatchesPane</name>
    <message>
        <source>Batches</source>
        <translation>Chargen</translation>
    </message>
    <message>
        <source>in ready order</source>
        <translation>nach Bereitschaft</translation>
    </message>
    <message>
        <source>No batches yet</source>
        <translation>Noch keine Chargen</translation>
    </message>
    <message>
        <source>Stock in the warehouse and shipments on their way stand here. Import your own, or look around in a furniture shop first.</source>
        <translation>Hier stehen der Lagerbestand und die Lieferungen, die unterwegs sind. Importieren Sie eigene Daten, oder sehen Sie sich zuerst in einem Möbelgeschäft um.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>No batch matches</source>
        <translation>Keine Charge passt</translation>
    </message>
    <message>
        <source>Nothing here serves what is shown above.</source>
        <translation>Nichts hier bedient, was oben gezeigt wird.</translation>
    </message>
</context>
<context>
    <name>allocation::BatchesView</name>
    <message>
        <source>Batches</source>
        <translation>Chargen</translation>
    </message>
</context>
<context>
    <name>allocation::BoardDrag</name>
    <message>
        <source>deallocate</source>
        <translation>Zuteilung aufheben</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>ist hier</translation>
    </message>
</context>
<context>
    <name>allocation::BoardPage</name>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>Bring &amp;part to batch…</source>
        <translation>&amp;Teil auf Charge ablegen…</translation>
    </message>
    <message>
        <source>Asks how many units</source>
        <translation>Fragt nach den Einheiten</translation>
    </message>
    <message>
        <source>Hold a line first (Ctrl+X)</source>
        <translation>Nehmen Sie zuerst eine Position auf (Strg+X)</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <translation>Wählen Sie ein Produkt</translation>
    </message>
    <message>
        <source>Its batches stand here as lanes, its order lines as cards: drag a card to another lane and see what it would mean before you let go.</source>
        <translation>Hier stehen seine Chargen als Bahnen, seine Auftragspositionen als Karten: Ziehen Sie eine Karte auf eine andere Bahn und sehen Sie, was es bedeutet, bevor Sie loslassen.</translation>
    </message>
    <message>
        <source>Show the first product</source>
        <translation>Das erste Produkt zeigen</translation>
    </message>
    <message>
        <source>Nothing of this product</source>
        <translation>Nichts von diesem Produkt</translation>
    </message>
    <message>
        <source>It has neither batches nor order lines.</source>
        <translation>Es hat weder Chargen noch Auftragspositionen.</translation>
    </message>
</context>
<context>
    <name>allocation::BreakdownModel</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Week of due date</source>
        <translation>Woche des Termins</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Lines filled</source>
        <translation>Positionen erfüllt</translation>
    </message>
    <message>
        <source>Orders filled</source>
        <translation>Aufträge erfüllt</translation>
    </message>
    <message>
        <source>Units filled</source>
        <translation>Einheiten erfüllt</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Pünktlich</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Tage verspätet</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>ohne Termin</translation>
    </message>
    <message>
        <source>no customer</source>
        <translation>ohne Kunden</translation>
    </message>
</context>
<context>
    <name>allocation::CardsModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>units here, units of the line</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>on pick list %1</source>
        <translation>auf Pickliste %1</translation>
    </message>
    <message>
        <source>held</source>
        <comment>a card that is being moved</comment>
        <translation>aufgenommen</translation>
    </message>
</context>
<context>
    <name>allocation::ChangeDialog</name>
    <message>
        <source>Change ETA</source>
        <translation>Termin ändern</translation>
    </message>
    <message>
        <source>Count stock</source>
        <translation>Bestand zählen</translation>
    </message>
    <message>
        <source>Change quantity</source>
        <translation>Menge ändern</translation>
    </message>
    <message>
        <source>When %1 arrives</source>
        <translation>Wann %1 ankommt</translation>
    </message>
    <message>
        <source>Units counted of %1</source>
        <comment>batch</comment>
        <translation>Gezählte Einheiten von %1</translation>
    </message>
    <message>
        <source>Units of %1</source>
        <comment>batch</comment>
        <translation>Einheiten von %1</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>The day it arrives</source>
        <translation>Der Tag der Ankunft</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>auf Lager</translation>
    </message>
    <message>
        <source>What order lines feel of it is shown before anything changes.</source>
        <translation>Was Auftragspositionen davon spüren, wird gezeigt, bevor sich etwas ändert.</translation>
    </message>
    <message>
        <source>%1 now, %2 allocated. What order lines feel of it is shown before anything changes.</source>
        <comment>units, units</comment>
        <translation>Jetzt %1, davon %2 zugeteilt. Was Auftragspositionen davon spüren, wird gezeigt, bevor sich etwas ändert.</translation>
    </message>
    <message>
        <source>As many as are known: only noted, nothing else changes.</source>
        <translation>So viele wie bekannt: wird nur notiert, sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>It is so already</source>
        <translation>Es ist schon so</translation>
    </message>
</context>
<context>
    <name>allocation::ChoicePopover</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Units to move</source>
        <translation>Zu verschiebende Einheiten</translation>
    </message>
</context>
<context>
    <name>allocation::CommandModel</name>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
</context>
<context>
    <name>allocation::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Nothing is called that. Type fewer letters, or a word of what it does.</source>
        <translation>So heißt nichts. Geben Sie weniger Buchstaben ein, oder ein Wort dessen, was es tut.</translation>
    </message>
</context>
<context>
    <name>allocation::Commands</name>
    <message>
        <source>Find a &amp;command…</source>
        <translation>&amp;Befehl suchen…</translation>
    </message>
    <message>
        <source>Everything this window can do, by a few letters of its name</source>
        <translation>Alles, was dieses Fenster kann, mit ein paar Buchstaben des Namens</translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Alle Tasten auf einem Blatt</translation>
    </message>
</context>
<context>
    <name>allocation::Conflicts</name>
    <message>
        <source>Move %1</source>
        <comment>as many as fit</comment>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Move all the same</source>
        <translation>Trotzdem verschieben</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Eine andere wählen…</translation>
    </message>
    <message>
        <source>Show the line</source>
        <translation>Die Position zeigen</translation>
    </message>
    <message>
        <source>Show the lines</source>
        <translation>Die Positionen zeigen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>allocation::ContextMenus</name>
    <message>
        <source>Deallocate</source>
        <translation>Zuteilung aufheben</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Hierher verschieben</translation>
    </message>
    <message>
        <source>Move %1 here</source>
        <translation>%1 hierher verschieben</translation>
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
        <translation>P&amp;lanungseinstellungen…</translation>
    </message>
    <message>
        <source>This database cannot be set up here</source>
        <translation>Diese Datenbank kann hier nicht eingestellt werden</translation>
    </message>
    <message>
        <source>The planning date, and how long goods are handled before they leave</source>
        <translation>Der Planungstag, und wie lange Ware vor dem Versand bearbeitet wird</translation>
    </message>
</context>
<context>
    <name>allocation::DayDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>allocation::DeliverDialog</name>
    <message>
        <source>When can we deliver?</source>
        <translation>Wann können wir liefern?</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>&amp;Copy sentence</source>
        <translation>Satz &amp;kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>wanted on</source>
        <translation>gewünscht am</translation>
    </message>
    <message>
        <source>Wanted date</source>
        <translation>Wunschtermin</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>&amp;Produkt</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Einheiten</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Termin</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>darf leer bleiben</translation>
    </message>
    <message>
        <source>&amp;Keep until</source>
        <translation>&amp;Zurücklegen bis</translation>
    </message>
    <message>
        <source>For &amp;customer</source>
        <translation>Für &amp;Kunde</translation>
    </message>
    <message>
        <source>As &amp;order</source>
        <translation>Als &amp;Auftrag</translation>
    </message>
    <message>
        <source>Choose a product: type a part of its SKU or description.</source>
        <translation>Wählen Sie ein Produkt: geben Sie einen Teil der Artikelnummer oder Beschreibung ein.</translation>
    </message>
    <message>
        <source>There is no product %1.</source>
        <translation>Es gibt kein Produkt %1.</translation>
    </message>
    <message>
        <source>Nothing of %1 is available.</source>
        <translation>Von %1 ist nichts verfügbar.</translation>
    </message>
    <message>
        <source>&amp;Keep until %1</source>
        <comment>weekday and date</comment>
        <translation>&amp;Zurücklegen bis %1</translation>
    </message>
    <message>
        <source>Keeping it makes an order line that is set aside, in one step, which can be undone.</source>
        <translation>Zurücklegen macht eine zurückgelegte Auftragsposition, in einem Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Say which order the line belongs to, known or new.</source>
        <translation>Sagen Sie, zu welchem Auftrag die Position gehört, bekannt oder neu.</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <translation>Zurückgelegt bis %1</translation>
    </message>
    <message>
        <source>Set aside as %1.</source>
        <translation>Zurückgelegt als %1.</translation>
    </message>
</context>
<context>
    <name>allocation::DemandBand</name>
    <message>
        <source>Demand</source>
        <translation>Bedarf</translation>
    </message>
</context>
<context>
    <name>allocation::Dispatcher</name>
    <message>
        <source>discard a draft of %1</source>
        <comment>changes</comment>
        <translation>einen Entwurf mit %1 verwerfen</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Stopped at “%1”: %2</source>
        <comment>step, why</comment>
        <translation>Angehalten bei „%1“: %2</translation>
    </message>
</context>
<context>
    <name>allocation::DraftDialog</name>
    <message>
        <source>no longer fits</source>
        <translation>passt nicht mehr</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>Differences of the draft</source>
        <translation>Unterschiede des Entwurfs</translation>
    </message>
    <message>
        <source>Changes in the draft</source>
        <translation>Änderungen im Entwurf</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Figures before and after</source>
        <translation>Kennzahlen vorher und nachher</translation>
    </message>
    <message>
        <source>&amp;Take back the last</source>
        <translation>Das Letzte &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Without the draft</source>
        <translation>Ohne den Entwurf</translation>
    </message>
    <message>
        <source>With the draft</source>
        <translation>Mit dem Entwurf</translation>
    </message>
    <message>
        <source>Late lines</source>
        <translation>Verspätete Positionen</translation>
    </message>
    <message>
        <source>Units short</source>
        <translation>Fehlende Einheiten</translation>
    </message>
    <message>
        <source>Units to allocate</source>
        <translation>Zuzuteilende Einheiten</translation>
    </message>
    <message>
        <source>Orders wholly allocated</source>
        <translation>Ganz zugeteilte Aufträge</translation>
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
        <translation>Entwurf &amp;speichern…</translation>
    </message>
    <message>
        <source>Stored d&amp;rafts</source>
        <translation>Gespeicherte &amp;Entwürfe</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Drafts of this database cannot be saved</source>
        <translation>Entwürfe dieser Datenbank können nicht gespeichert werden</translation>
    </message>
    <message>
        <source>No draft is open</source>
        <translation>Kein Entwurf ist offen</translation>
    </message>
    <message>
        <source>Nothing was changed in the draft yet</source>
        <translation>Im Entwurf wurde noch nichts geändert</translation>
    </message>
    <message>
        <source>Save the draft, to go on with it later</source>
        <translation>Den Entwurf speichern, um später damit weiterzumachen</translation>
    </message>
    <message>
        <source>Saved the draft “%1”.</source>
        <translation>Der Entwurf „%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>The draft “%1” is no longer there: somebody has applied or deleted it.</source>
        <translation>Der Entwurf „%1“ ist nicht mehr da: Jemand hat ihn angewendet oder gelöscht.</translation>
    </message>
    <message>
        <source>One change of the draft “%1” no longer fits: %2</source>
        <comment>name, which</comment>
        <translation>Eine Änderung des Entwurfs „%1“ passt nicht mehr: %2</translation>
    </message>
    <message>
        <source>%1 of the draft “%2” no longer fit: %3</source>
        <comment>3 changes, name, which</comment>
        <translation>%1 des Entwurfs „%2“ passen nicht mehr: %3</translation>
    </message>
    <message>
        <source>Differences…</source>
        <translation>Unterschiede…</translation>
    </message>
    <message>
        <source>Deleted the draft “%1”.</source>
        <translation>Der Entwurf „%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>No draft is saved</source>
        <translation>Kein Entwurf ist gespeichert</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>changes, who</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Weitermachen mit %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
</context>
<context>
    <name>allocation::DraftMode</name>
    <message>
        <source>&amp;Draft</source>
        <translation>&amp;Entwurf</translation>
    </message>
    <message>
        <source>Leave the draft (Ctrl+Shift+D)</source>
        <translation>Den Entwurf verlassen (Strg+Umschalt+D)</translation>
    </message>
    <message>
        <source>Try changes out before you do them (Ctrl+Shift+D)</source>
        <translation>Änderungen ausprobieren, bevor Sie sie machen (Strg+Umschalt+D)</translation>
    </message>
    <message>
        <source>The draft of %1 was discarded; nothing of it was done.</source>
        <translation>Der Entwurf mit %1 wurde verworfen; nichts davon wurde getan.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Applied what still fits of the draft; left out: %1.</source>
        <translation>Angewendet wurde, was vom Entwurf noch passt; ausgelassen: %1.</translation>
    </message>
    <message>
        <source>The draft “%1” was left as it was saved; nothing of it was done.</source>
        <translation>Der Entwurf „%1“ bleibt, wie er gespeichert wurde; nichts davon wurde getan.</translation>
    </message>
</context>
<context>
    <name>allocation::DraftStrip</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Differences…</source>
        <translation>Unterschiede…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>The figures without the draft, and with it. It holds no stock.</source>
        <translation>Die Kennzahlen ohne den Entwurf und mit ihm. Er belegt keinen Bestand.</translation>
    </message>
    <message>
        <source>Nothing was changed in the draft yet</source>
        <translation>Im Entwurf wurde noch nichts geändert</translation>
    </message>
    <message>
        <source>No change of the draft fits any more: look at the differences</source>
        <translation>Keine Änderung des Entwurfs passt mehr: sehen Sie die Unterschiede an</translation>
    </message>
    <message>
        <source>Do it, as one step that can be undone</source>
        <translation>Ausführen, als ein Schritt, der sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave the draft</source>
        <translation>Den Entwurf verlassen</translation>
    </message>
    <message>
        <source>Leave the draft without doing any of it; can be undone</source>
        <translation>Den Entwurf verlassen, ohne etwas davon zu tun; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>What the draft changes</source>
        <translation>Was der Entwurf ändert</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Keep the draft, to go on with it later (Ctrl+S)</source>
        <translation>Den Entwurf behalten, um später damit weiterzumachen (Strg+S)</translation>
    </message>
</context>
<context>
    <name>allocation::DragGuide</name>
    <message>
        <source>Deallocate %1</source>
        <translation>Zuteilung aufheben: %1</translation>
    </message>
</context>
<context>
    <name>allocation::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Table to export</source>
        <translation>Tabelle für den Export</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>Zuteilungen</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Auftragspositionen</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Chargen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>A file of that name is replaced. What is exported can be imported again.</source>
        <translation>Eine Datei dieses Namens wird ersetzt. Was exportiert wurde, kann wieder importiert werden.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tab&amp;le</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Name a file first</source>
        <translation>Nennen Sie zuerst eine Datei</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Workbook (*.xlsx)</source>
        <translation>CSV (*.csv);;Arbeitsmappe (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>allocation::ExportShown</name>
    <message>
        <source>Export order &amp;lines as shown…</source>
        <translation>Auftrags&amp;positionen wie angezeigt exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;batches as shown…</source>
        <translation>&amp;Chargen wie angezeigt exportieren…</translation>
    </message>
    <message>
        <source>%1 rows with the columns that are shown, in their order</source>
        <translation>%1 Zeilen mit den angezeigten Spalten, in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>No row is shown</source>
        <translation>Es wird keine Zeile angezeigt</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportieren, was angezeigt wird</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Workbook (*.xlsx)</source>
        <translation>CSV (*.csv);;Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Exported %1 rows to %2.</source>
        <comment>number, file</comment>
        <translation>%1 Zeilen nach %2 exportiert.</translation>
    </message>
</context>
<context>
    <name>allocation::Fields</name>
    <message>
        <source>1 batch</source>
        <translation>1 Charge</translation>
    </message>
    <message>
        <source>%1 batches</source>
        <translation>%1 Chargen</translation>
    </message>
    <message>
        <source>A text has at most 200 characters, and no control characters.</source>
        <translation>Ein Text hat höchstens 200 Zeichen und keine Steuerzeichen.</translation>
    </message>
    <message>
        <source>A name has 1 to 200 characters, and no control characters.</source>
        <translation>Ein Name hat 1 bis 200 Zeichen und keine Steuerzeichen.</translation>
    </message>
</context>
<context>
    <name>allocation::FigureTiles</name>
    <message>
        <source> Over all order lines the database knows; quotes and what is set aside do not count.</source>
        <translation> Über alle Auftragspositionen, die die Datenbank kennt; Angebote und Zurückgelegtes zählen nicht.</translation>
    </message>
    <message>
        <source>Lines filled</source>
        <translation>Positionen erfüllt</translation>
    </message>
    <message>
        <source>Order lines with nothing left to allocate, of all.</source>
        <translation>Auftragspositionen, von denen nichts mehr zuzuteilen ist, von allen.</translation>
    </message>
    <message>
        <source>Orders filled</source>
        <translation>Aufträge erfüllt</translation>
    </message>
    <message>
        <source>Orders all of whose lines have nothing left to allocate, of all.</source>
        <translation>Aufträge, von deren Positionen nichts mehr zuzuteilen ist, von allen.</translation>
    </message>
    <message>
        <source>Units filled</source>
        <translation>Einheiten erfüllt</translation>
    </message>
    <message>
        <source>Units allocated or shipped, of all that were ordered.</source>
        <translation>Zugeteilte oder versandte Einheiten, von allen bestellten.</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Pünktlich</translation>
    </message>
    <message>
        <source>Order lines that are wholly allocated and not late, of all.</source>
        <translation>Ganz zugeteilte und nicht verspätete Auftragspositionen, von allen.</translation>
    </message>
    <message>
        <source>Late lines</source>
        <translation>Verspätete Positionen</translation>
    </message>
    <message>
        <source>Order lines that are ready after their due date.</source>
        <translation>Auftragspositionen, die nach ihrem Termin bereit sind.</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Tage verspätet</translation>
    </message>
    <message>
        <source>Days between due and ready, summed over the late lines.</source>
        <translation>Tage zwischen Termin und Bereitschaft, summiert über die verspäteten Positionen.</translation>
    </message>
    <message>
        <source>Units short</source>
        <translation>Fehlende Einheiten</translation>
    </message>
    <message>
        <source>Units that are open and that nothing available of their product can cover, over everything the database knows. Customers and weeks share them in the order in which lines are served: the least urgent go without.</source>
        <translation>Offene Einheiten, die nichts Verfügbares ihres Produkts decken kann, über alles, was die Datenbank kennt. Kunden und Wochen teilen sie in der Reihenfolge, in der Positionen bedient werden: die am wenigsten dringenden gehen leer aus.</translation>
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
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Nach Produkt</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Nach Kunde</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Nach Woche</translation>
    </message>
    <message>
        <source>Figures by product, customer or week</source>
        <translation>Kennzahlen nach Produkt, Kunde oder Woche</translation>
    </message>
</context>
<context>
    <name>allocation::FileEdit</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Auswählen: %1</translation>
    </message>
</context>
<context>
    <name>allocation::FilterButtons</name>
    <message>
        <source>Filter by %1</source>
        <translation>Filtern nach %1</translation>
    </message>
</context>
<context>
    <name>allocation::FilterPopup</name>
    <message>
        <source>Column filter</source>
        <translation>Spaltenfilter</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Wie verglichen wird</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <translation>Gesuchter Text</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Values to show</source>
        <translation>Gezeigte Werte</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>from – to</source>
        <translation>von – bis</translation>
    </message>
    <message>
        <source>is from – to</source>
        <translation>ist von – bis</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>ist nicht leer</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>This column does not narrow</source>
        <translation>Diese Spalte grenzt nicht ein</translation>
    </message>
</context>
<context>
    <name>allocation::Grouping</name>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nichts</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Auftrag</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Charge</translation>
    </message>
    <message>
        <source>&amp;Due week</source>
        <translation>&amp;Fälligkeitswoche</translation>
    </message>
    <message>
        <source>The order lines one by one</source>
        <translation>Die Auftragspositionen einzeln</translation>
    </message>
    <message>
        <source>Fold the order lines that are shown into groups, with what each comes to</source>
        <translation>Die angezeigten Auftragspositionen zu Gruppen zusammenfassen, jede mit ihrer Summe</translation>
    </message>
</context>
<context>
    <name>allocation::GroupsDock</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>The table shows the lines of all groups again</source>
        <translation>Die Tabelle zeigt wieder die Positionen aller Gruppen</translation>
    </message>
    <message>
        <source>Groups of order lines</source>
        <translation>Gruppen von Auftragspositionen</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>a group of lines: nothing stands in the column</comment>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <comment>its Monday</comment>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>The %1 groups that need most attention, of %2. A filter shows others.</source>
        <comment>numbers</comment>
        <translation>Die %1 dringendsten Gruppen von %2. Andere zeigt ein Filter.</translation>
    </message>
</context>
<context>
    <name>allocation::GroupsModel</name>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
</context>
<context>
    <name>allocation::HandOverDialog</name>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Hand-over of %1, %2</source>
        <comment>who, date</comment>
        <translation>Übergabe von %1, %2</translation>
    </message>
    <message>
        <source>Nothing was done today, and nothing is open, late or to be looked at again.</source>
        <translation>Heute wurde nichts getan, und nichts ist offen, verspätet oder wieder anzusehen.</translation>
    </message>
    <message>
        <source>A click shows the line or batch in the window.</source>
        <translation>Ein Klick zeigt die Position oder Charge im Fenster.</translation>
    </message>
    <message>
        <source>A click shows the line or batch in the window, a double-click on a stored draft goes on with it.</source>
        <translation>Ein Klick zeigt die Position oder Charge im Fenster, ein Doppelklick auf einen gespeicherten Entwurf macht damit weiter.</translation>
    </message>
</context>
<context>
    <name>allocation::HarmNote</name>
    <message>
        <source>Loo&amp;k…</source>
        <translation>A&amp;nsehen…</translation>
    </message>
    <message>
        <source>Shows these lines, the worst first; nothing changes yet</source>
        <translation>Zeigt diese Positionen, die schlimmsten zuerst; noch ändert sich nichts</translation>
    </message>
</context>
<context>
    <name>allocation::Help</name>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>How everything works, beginning with what you are at</source>
        <translation>Wie alles geht, beginnend mit dem, woran Sie gerade sind</translation>
    </message>
</context>
<context>
    <name>allocation::HistoryDock</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History, the oldest step first</source>
        <translation>Verlauf, der älteste Schritt zuerst</translation>
    </message>
    <message>
        <source>Where the draft began</source>
        <translation>Wo der Entwurf begann</translation>
    </message>
    <message>
        <source>Where you began</source>
        <translation>Wo Sie begannen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>nothing to undo yet</source>
        <translation>noch nichts rückgängig zu machen</translation>
    </message>
</context>
<context>
    <name>allocation::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>%1. Click or press Enter to go back to here; steps to undo: %2.</source>
        <comment>step, number</comment>
        <translation>%1. Klick oder Enter geht hierher zurück; rückgängig zu machende Schritte: %2.</translation>
    </message>
    <message>
        <source>%1. Click or press Enter to go on to here; steps to redo: %2.</source>
        <comment>step, number</comment>
        <translation>%1. Klick oder Enter geht hierher weiter; zu wiederholende Schritte: %2.</translation>
    </message>
    <message>
        <source>%1. Everything is as it was after this.</source>
        <comment>step</comment>
        <translation>%1. Alles ist, wie es danach war.</translation>
    </message>
</context>
<context>
    <name>allocation::HistoryProgress</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop here; no further step is undone or redone</source>
        <translation>Hier anhalten; kein weiterer Schritt wird rückgängig gemacht oder wiederholt</translation>
    </message>
    <message>
        <source>Undone: %1 of %2</source>
        <comment>steps</comment>
        <translation>Rückgängig gemacht: %1 von %2</translation>
    </message>
    <message>
        <source>Redone: %1 of %2</source>
        <comment>steps</comment>
        <translation>Wiederholt: %1 von %2</translation>
    </message>
</context>
<context>
    <name>allocation::HoldDialog</name>
    <message>
        <source>Put on hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Expected to end on</source>
        <translation>Endet voraussichtlich am</translation>
    </message>
    <message>
        <source>&amp;Free the %1 that are allocated there, and place them again by rule</source>
        <translation>Die dort zugeteilten %1 &amp;freigeben und nach der Regel neu zuteilen</translation>
    </message>
    <message>
        <source>Nothing more is allocated from %1</source>
        <translation>Aus %1 wird nichts mehr zugeteilt</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>A hold does not end by itself: somebody takes it off. The date is for those who look at it.</source>
        <translation>Eine Sperre endet nicht von selbst: jemand hebt sie auf. Der Termin ist für die, die sie ansehen.</translation>
    </message>
    <message>
        <source>Put on &amp;hold</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>Say why first</source>
        <translation>Sagen Sie zuerst, warum</translation>
    </message>
</context>
<context>
    <name>allocation::HomesModel</name>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Swap with %1 for %2</source>
        <comment>line, batch</comment>
        <translation>Mit %1 tauschen, um %2</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
</context>
<context>
    <name>allocation::ImpactDialog</name>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what, before, after</comment>
        <translation>%1: %2 → %3</translation>
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
        <translation>Lieferung %1: %2</translation>
    </message>
    <message>
        <source>%1, %2 batches</source>
        <comment>shipment</comment>
        <translation>%1, %2 Chargen</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>units</comment>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>ETA %1</source>
        <comment>date</comment>
        <translation>Ankunft %1</translation>
    </message>
    <message>
        <source>receive</source>
        <translation>einbuchen</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>sperren</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importieren</translation>
    </message>
    <message>
        <source>%1 later, %2 late</source>
        <comment>lines, of which so many</comment>
        <translation>%1 später, davon %2 verspätet</translation>
    </message>
    <message>
        <source>%1 to allocate</source>
        <comment>lines</comment>
        <translation>%1 zuzuteilen</translation>
    </message>
    <message>
        <source>%1 changed, nobody is worse off</source>
        <comment>lines</comment>
        <translation>%1 geändert, für niemanden schlechter</translation>
    </message>
    <message>
        <source>%1 would become late</source>
        <comment>lines</comment>
        <translation>%1 würden sich verspäten</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a line</comment>
        <translation>weg</translation>
    </message>
    <message>
        <source>%1 (%2%3)</source>
        <comment>9 days late (+9)</comment>
        <translation>%1 (%2%3)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>units, batch</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>What it would mean</source>
        <translation>Was es bedeuten würde</translation>
    </message>
    <message>
        <source>Lines that it touches</source>
        <translation>Betroffene Positionen</translation>
    </message>
    <message>
        <source>Where the line could go</source>
        <translation>Wohin die Position könnte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Nichts ändert sich</translation>
    </message>
    <message>
        <source>%1, %2 fixable without harm</source>
        <comment>what is worse, lines</comment>
        <translation>%1, %2 ohne Schaden zu beheben</translation>
    </message>
    <message>
        <source>&amp;Fix %1</source>
        <translation>%1 &amp;beheben</translation>
    </message>
    <message>
        <source>&amp;Fix</source>
        <translation>&amp;Beheben</translation>
    </message>
    <message>
        <source>Moves them to where they are no worse than before, on units that are free</source>
        <translation>Verschiebt sie dorthin, wo es ihnen nicht schlechter geht als vorher, auf freie Einheiten</translation>
    </message>
    <message>
        <source>For nobody is there a free place that would be as good as before</source>
        <translation>Für niemanden gibt es einen freien Platz, der so gut wäre wie vorher</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Wird angewendet…</translation>
    </message>
    <message>
        <source>You can undo it as one step</source>
        <translation>Sie können es als einen Schritt rückgängig machen</translation>
    </message>
    <message>
        <source>%1 move</source>
        <comment>lines</comment>
        <translation>%1 wandern</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>lines</comment>
        <translation>%1 verspätet</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>lines</comment>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <comment>what</comment>
        <translation>Anwenden: %1</translation>
    </message>
    <message>
        <source>%1 could go to:</source>
        <comment>line</comment>
        <translation>%1 könnte nach:</translation>
    </message>
    <message>
        <source>%1 would have more open</source>
        <comment>lines</comment>
        <translation>%1 hätten mehr offen</translation>
    </message>
</context>
<context>
    <name>allocation::ImpactModel</name>
    <message>
        <source>to %1</source>
        <comment>a batch</comment>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>keep; %1 is free: %2</source>
        <comment>batch, what it would mean there</comment>
        <translation>behalten; %1 ist frei: %2</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Position %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Now on</source>
        <translation>Jetzt auf</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
</context>
<context>
    <name>allocation::ImpactPlan</name>
    <message>
        <source>No longer possible, so taken back: %1</source>
        <comment>lines</comment>
        <translation>Nicht mehr möglich, darum zurückgenommen: %1</translation>
    </message>
</context>
<context>
    <name>allocation::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Batches file</source>
        <translation>Datei der Chargen</translation>
    </message>
    <message>
        <source>ref, sku, qty, eta</source>
        <translation>ref, sku, qty, eta</translation>
    </message>
    <message>
        <source>Orders file</source>
        <translation>Datei der Aufträge</translation>
    </message>
    <message>
        <source>orderid, sku, qty, customer, due</source>
        <translation>orderid, sku, qty, customer, due</translation>
    </message>
    <message>
        <source>&amp;Batches</source>
        <translation>&amp;Chargen</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Aufträge</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Batches are supply, orders are demand. Known rows are updated, new ones added; rows that a file does not have stay.</source>
        <translation>Chargen sind Angebot, Aufträge sind Bedarf. Bekannte Zeilen werden aktualisiert, neue hinzugefügt; Zeilen, die in der Datei fehlen, bleiben.</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Abgewiesene Zeilen</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Abgewiesene Zeilen speichern…</translation>
    </message>
    <message>
        <source>Choose a file first</source>
        <translation>Wählen Sie zuerst eine Datei</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt *.tsv);;All files (*)</source>
        <translation>Tabellen (*.csv *.xlsx *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Abgewiesene Zeilen speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>%1: %2 rows read, %3 added, %4 updated, %5 unchanged, %6 rejected</source>
        <translation>%1: %2 Zeilen gelesen, %3 neu, %4 aktualisiert, %5 unverändert, %6 abgewiesen</translation>
    </message>
    <message>
        <source>These files are &amp;everything open (a snapshot)</source>
        <translation>Diese Dateien sind &amp;alles Offene (eine Momentaufnahme)</translation>
    </message>
    <message>
        <source>What they do not have is gone: shipped, received or cancelled. You see what would change before anything does</source>
        <translation>Was sie nicht haben, ist weg: versandt, eingegangen oder storniert. Sie sehen, was sich ändern würde, bevor es geschieht</translation>
    </message>
    <message>
        <source>&amp;Look what changes</source>
        <translation>Ansehen, was sich ä&amp;ndert</translation>
    </message>
    <message>
        <source>Something has changed since you looked. This is what the files would do now.</source>
        <translation>Seit Sie nachgesehen haben, hat sich etwas geändert. Das würden die Dateien jetzt tun.</translation>
    </message>
    <message>
        <source>No longer in the files: %1, of which %2 were dealt with</source>
        <translation>Nicht mehr in den Dateien: %1, davon %2 erledigt</translation>
    </message>
    <message>
        <source>%1 pasted rows of %2. Nothing changes before you import them.</source>
        <comment>number, what</comment>
        <translation>%1 eingefügte Zeilen (%2). Nichts ändert sich, bevor Sie sie importieren.</translation>
    </message>
</context>
<context>
    <name>allocation::InformDialog</name>
    <message>
        <source>Customers to inform</source>
        <translation>Zu benachrichtigende Kunden</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Lines with another date</source>
        <translation>Positionen mit anderem Termin</translation>
    </message>
    <message>
        <source>Text for the customer</source>
        <translation>Text für den Kunden</translation>
    </message>
    <message>
        <source>&amp;Told</source>
        <translation>&amp;Mitgeteilt</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>customer, number of lines</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Every customer knows the date that now comes out.</source>
        <translation>Jeder Kunde kennt den Termin, der jetzt herauskommt.</translation>
    </message>
    <message>
        <source>These were told another date than comes out now.</source>
        <translation>Diesen wurde ein anderer Termin genannt, als jetzt herauskommt.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Termin</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>&amp;Told: %1</source>
        <translation>&amp;Mitgeteilt: %1</translation>
    </message>
    <message>
        <source>Writes down that the customer knows these dates now; can be undone</source>
        <translation>Schreibt auf, dass der Kunde diese Termine jetzt kennt; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>There is no date that could be told: allocate these lines first</source>
        <translation>Es gibt keinen Termin, den man nennen könnte: teilen Sie diese Positionen zuerst zu</translation>
    </message>
</context>
<context>
    <name>allocation::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Select an order line to see why it stands as it does and where else it fits, or a batch to see who took its stock.</source>
        <translation>Wählen Sie eine Auftragsposition, um zu sehen, warum sie so steht und wohin sie sonst passt, oder eine Charge, um zu sehen, wer ihren Bestand nahm.</translation>
    </message>
</context>
<context>
    <name>allocation::KeepActions</name>
    <message>
        <source>Pin %1 in place</source>
        <translation>%1 an ihrem Platz fixieren</translation>
    </message>
    <message>
        <source>Nothing that is selected could be pinned</source>
        <translation>Nichts Ausgewähltes lässt sich fixieren</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>Fixierung lösen: %1</translation>
    </message>
    <message>
        <source>Nothing that is selected is pinned</source>
        <translation>Nichts Ausgewähltes ist fixiert</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Fixierung lösen</translation>
    </message>
    <message>
        <source>%1 pinned by %2</source>
        <comment>lines, who</comment>
        <translation>%1 fixiert von %2</translation>
    </message>
    <message>
        <source>Put batch on &amp;hold</source>
        <translation>&amp;Charge sperren</translation>
    </message>
    <message>
        <source>Select a batch first</source>
        <translation>Wählen Sie zuerst eine Charge aus</translation>
    </message>
    <message>
        <source>Take batch off &amp;hold</source>
        <translation>Sperre der &amp;Charge aufheben</translation>
    </message>
    <message>
        <source>Allow new allocations from %1 again</source>
        <translation>Neue Zuteilungen aus %1 wieder erlauben</translation>
    </message>
    <message>
        <source>Allocate nothing more from %1; what is there stays</source>
        <translation>Nichts mehr aus %1 zuteilen; was dort ist, bleibt</translation>
    </message>
</context>
<context>
    <name>allocation::Lane</name>
    <message>
        <source>Show the next cards</source>
        <translation>Die nächsten Karten zeigen</translation>
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
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>%1: words, numbers, dates and direction</source>
        <comment>a language</comment>
        <translation>%1: Wörter, Zahlen, Datum und Leserichtung</translation>
    </message>
</context>
<context>
    <name>allocation::LeaveDraftBox</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>The draft of %1 is not saved.</source>
        <comment>3 changes</comment>
        <translation>Der Entwurf mit %1 ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save it to go on with it later, or throw it away. Nothing of it has been done.</source>
        <translation>Speichern Sie ihn, um später weiterzumachen, oder verwerfen Sie ihn. Nichts davon ist getan.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>allocation::LineActions</name>
    <message>
        <source>Holding %1: Ctrl+V on a batch, Esc to let go</source>
        <translation>%1 aufgenommen: Strg+V auf einer Charge, Esc zum Loslassen</translation>
    </message>
    <message>
        <source>Move %1 to another batch</source>
        <translation>%1 auf eine andere Charge verschieben</translation>
    </message>
    <message>
        <source>Select order lines first</source>
        <translation>Wählen Sie zuerst Auftragspositionen aus</translation>
    </message>
    <message>
        <source>Deallocate %1</source>
        <translation>Zuteilung aufheben: %1</translation>
    </message>
    <message>
        <source>Nothing that is selected is allocated</source>
        <translation>Nichts Ausgewähltes ist zugeteilt</translation>
    </message>
    <message>
        <source>Move %1, %2</source>
        <translation>%1, %2 verschieben</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
</context>
<context>
    <name>allocation::LineEditing</name>
    <message>
        <source>Edit &amp;cell</source>
        <translation>&amp;Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Fill do&amp;wn</source>
        <translation>Nach &amp;unten ausfüllen</translation>
    </message>
    <message>
        <source>Select several order lines first: the others get what the first one has</source>
        <translation>Wählen Sie zuerst mehrere Auftragspositionen aus: die anderen bekommen, was die erste hat</translation>
    </message>
    <message>
        <source>Go to a cell of Due, Priority, Note or Batch first</source>
        <translation>Gehen Sie zuerst in eine Zelle von Fällig, Priorität, Notiz oder Charge</translation>
    </message>
    <message>
        <source>At most %1 lines at once</source>
        <translation>Höchstens %1 Positionen auf einmal</translation>
    </message>
    <message>
        <source>Change what stands there</source>
        <translation>Ändern, was dort steht</translation>
    </message>
    <message>
        <source>%1: what the first of %2 has, for all of them</source>
        <comment>column, lines</comment>
        <translation>%1: was die erste von %2 hat, für alle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>column, line</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 is not on one batch alone, so there is none to fill down.</source>
        <comment>line</comment>
        <translation>%1 liegt nicht auf einer einzigen Charge, also gibt es keine zum Ausfüllen.</translation>
    </message>
    <message>
        <source>%1 is of another product than %2: no batch serves both.</source>
        <comment>line, line</comment>
        <translation>%1 ist von einem anderen Produkt als %2: keine Charge bedient beide.</translation>
    </message>
    <message>
        <source>All of them have that already. Nothing has changed.</source>
        <translation>Alle haben das schon. Nichts hat sich geändert.</translation>
    </message>
</context>
<context>
    <name>allocation::LineFields</name>
    <message>
        <source>“%1” is no date. Type one as %2, or nothing for none.</source>
        <translation>„%1“ ist kein Datum. Geben Sie eines ein wie %2, oder nichts für keines.</translation>
    </message>
    <message>
        <source>“%1” is no priority. 1 comes first, 9 last; nothing counts as 5.</source>
        <translation>„%1“ ist keine Priorität. 1 kommt zuerst, 9 zuletzt; nichts zählt als 5.</translation>
    </message>
</context>
<context>
    <name>allocation::LinePage</name>
    <message>
        <source>%1, due %2</source>
        <comment>units, date</comment>
        <translation>%1, fällig %2</translation>
    </message>
    <message>
        <source>%1, no due date</source>
        <comment>units</comment>
        <translation>%1, ohne Termin</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>batch, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Warum hier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Werdegang</translation>
    </message>
    <message>
        <source>Where else it fits</source>
        <translation>Wohin sie sonst passt</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixierung</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more…</source>
        <translation>
            <numerusform>und %n weitere…</numerusform>
            <numerusform>und %n weitere…</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben nach…</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>batch, pin</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>pin ended (%1)</source>
        <translation>Fixierung beendet (%1)</translation>
    </message>
    <message>
        <source>Not pinned: runs and others may move it.</source>
        <translation>Nicht fixiert: Läufe und andere dürfen sie verschieben.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>allocation::LineSums</name>
    <message>
        <source>Selected %1</source>
        <translation>Ausgewählt %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 verspätet</translation>
    </message>
</context>
<context>
    <name>allocation::LinesModel</name>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>The customer&apos;s order</source>
        <translation>Der Auftrag des Kunden</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>The SKU that was ordered</source>
        <translation>Die bestellte Artikelnummer</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Which of the order&apos;s lines of this product</source>
        <translation>Die wievielte Position des Auftrags mit diesem Produkt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Who ordered</source>
        <translation>Wer bestellt hat</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Units ordered</source>
        <translation>Bestellte Einheiten</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Units that have a batch</source>
        <translation>Einheiten, die eine Charge haben</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Units that have no batch yet</source>
        <translation>Einheiten, die noch keine Charge haben</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>When the customer wants it</source>
        <translation>Wann der Kunde es haben will</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Where its units come from</source>
        <translation>Woher die Einheiten kommen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>When the whole line can go</source>
        <translation>Wann die ganze Position gehen kann</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Days between due and ready</source>
        <translation>Tage zwischen fällig und bereit</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixierung</translation>
    </message>
    <message>
        <source>Who keeps its units where they are, and how long</source>
        <translation>Wer die Einheiten an ihrem Platz hält, und wie lange</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>To allocate, late or on time</source>
        <translation>Zuzuteilen, verspätet oder pünktlich</translation>
    </message>
    <message>
        <source>pin ended</source>
        <comment>of a line</comment>
        <translation>Fixierung beendet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What was noted down: flag, note, why it is stopped</source>
        <translation>Was notiert wurde: Merkzeichen, Notiz, warum sie gestoppt ist</translation>
    </message>
    <message>
        <source>on a pick list</source>
        <comment>a line</comment>
        <translation>auf einer Pickliste</translation>
    </message>
    <message>
        <source>A column of your own</source>
        <translation>Eine eigene Spalte</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>1 is served first, 9 last; nothing counts as 5</source>
        <translation>1 wird zuerst bedient, 9 zuletzt; nichts zählt als 5</translation>
    </message>
</context>
<context>
    <name>allocation::LinesPage</name>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Do with all of them</source>
        <translation>Mit allen tun</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>lines</comment>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 verspätet</translation>
    </message>
    <message>
        <source>%1 allocated</source>
        <comment>lines and units</comment>
        <translation>%1 zugeteilt</translation>
    </message>
    <message>
        <source>%1 not</source>
        <comment>units</comment>
        <translation>%1 nicht</translation>
    </message>
    <message>
        <source>%1 pinned</source>
        <comment>lines</comment>
        <translation>%1 fixiert</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>products</comment>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>allocation::LinesPane</name>
    <message>
        <source>Order lines</source>
        <translation>Auftragspositionen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 here, %2 in other products: show</source>
        <translation>%1 hier, %2 in anderen Produkten: zeigen</translation>
    </message>
    <message>
        <source>No order lines yet</source>
        <translation>Noch keine Auftragspositionen</translation>
    </message>
    <message>
        <source>What customers ordered stands here. Bring it in from a file.</source>
        <translation>Hier steht, was Kunden bestellt haben. Holen Sie es aus einer Datei.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>No order line matches</source>
        <translation>Keine Auftragsposition passt</translation>
    </message>
    <message>
        <source>The filter or the search leaves nothing of %1 lines.</source>
        <translation>Filter oder Suche lassen von %1 Positionen nichts übrig.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>allocation::LinesView</name>
    <message>
        <source>Order lines</source>
        <translation>Auftragspositionen</translation>
    </message>
</context>
<context>
    <name>allocation::ListFilters</name>
    <message>
        <source>only the first %1</source>
        <translation>nur die ersten %1</translation>
    </message>
    <message>
        <source>Filter by %1…</source>
        <translation>Filtern nach %1…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>Hide column</source>
        <translation>Spalte ausblenden</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>allocation::ListSwitch</name>
    <message>
        <source>Which lines</source>
        <translation>Welche Positionen</translation>
    </message>
    <message>
        <source>More lists</source>
        <translation>Weitere Listen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>allocation::Lists</name>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>Nä&amp;chstes Problem</translation>
    </message>
    <message>
        <source>Go to the next line that is over-allocated, open or late</source>
        <translation>Zur nächsten Position, die überbelegt, offen oder verspätet ist</translation>
    </message>
    <message>
        <source>Previous prob&amp;lem</source>
        <translation>V&amp;origes Problem</translation>
    </message>
    <message>
        <source>Go to the line before that is over-allocated, open or late</source>
        <translation>Zur vorigen Position, die überbelegt, offen oder verspätet ist</translation>
    </message>
    <message>
        <source>&amp;Filter column…</source>
        <translation>Spalte &amp;filtern…</translation>
    </message>
    <message>
        <source>Narrow the order lines by the column the keyboard is in</source>
        <translation>Die Auftragspositionen nach der Spalte eingrenzen, in der die Tastatur steht</translation>
    </message>
    <message>
        <source>&amp;Clear column filters</source>
        <translation>Spaltenfilter &amp;entfernen</translation>
    </message>
    <message>
        <source>Show what all columns hold again</source>
        <translation>Wieder zeigen, was alle Spalten enthalten</translation>
    </message>
    <message>
        <source>No column narrows</source>
        <translation>Keine Spalte grenzt ein</translation>
    </message>
    <message>
        <source>None of the order lines shown is over-allocated, open or late.</source>
        <translation>Keine der gezeigten Auftragspositionen ist überbelegt, offen oder verspätet.</translation>
    </message>
</context>
<context>
    <name>allocation::Looking</name>
    <message>
        <source>&amp;Since yesterday…</source>
        <translation>&amp;Seit gestern…</translation>
    </message>
    <message>
        <source>What is new, changed, gone, shipped, received, slipped, counted or worse</source>
        <translation>Was neu, geändert, weg, versandt, eingegangen, verschoben, gezählt oder schlechter ist</translation>
    </message>
</context>
<context>
    <name>allocation::MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What can be undone and redone</source>
        <translation>Was sich rückgängig machen und wiederholen lässt</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+F)</source>
        <translation>Alles durchsuchen (Strg+F)</translation>
    </message>
    <message>
        <source>Place what is open, by rule</source>
        <translation>Offenes nach der Regel zuteilen</translation>
    </message>
    <message>
        <source>Nothing to place: no open line fits on a batch as a whole</source>
        <translation>Nichts zuzuteilen: keine offene Position passt als Ganzes auf eine Charge</translation>
    </message>
    <message>
        <source>Auto-allocate %1…</source>
        <translation>%1 automatisch zuteilen…</translation>
    </message>
    <message>
        <source>Auto-allocate…</source>
        <translation>Automatisch zuteilen…</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Undo down to this step</source>
        <translation>Bis zu diesem Schritt rückgängig machen</translation>
    </message>
    <message>
        <source>Redo up to this step</source>
        <translation>Bis zu diesem Schritt wiederholen</translation>
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
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Demand and supply as tables</source>
        <translation>Bedarf und Angebot als Tabellen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportiert nach %1.</translation>
    </message>
    <message>
        <source>About Allocation Workbench</source>
        <translation>Über Allocation Workbench</translation>
    </message>
    <message>
        <source>Allocation Workbench %1</source>
        <translation>Allocation Workbench %1</translation>
    </message>
    <message>
        <source>Decides which stock serves which order line.
Licence: MIT. Made with Qt %1.</source>
        <translation>Entscheidet, welcher Bestand welche Auftragsposition bedient.
Lizenz: MIT. Gemacht mit Qt %1.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Batches as lanes, order lines as cards on them</source>
        <translation>Chargen als Bahnen, Auftragspositionen als Karten darauf</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>The chosen product along the days</source>
        <translation>Das gewählte Produkt entlang der Tage</translation>
    </message>
</context>
<context>
    <name>allocation::ManualPage</name>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>allocation::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>%1 – Manual</source>
        <translation>%1 – Handbuch</translation>
    </message>
</context>
<context>
    <name>allocation::MarkAccess</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
</context>
<context>
    <name>allocation::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>allocation::MoveDialog</name>
    <message>
        <source>Move to…</source>
        <translation>Verschieben nach…</translation>
    </message>
    <message>
        <source>Units to move</source>
        <translation>Zu verschiebende Einheiten</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Einheiten</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Candidate batches</source>
        <translation>Mögliche Chargen</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>If moved here</source>
        <translation>Wenn hierher verschoben</translation>
    </message>
    <message>
        <source>Choose a batch.</source>
        <translation>Wählen Sie eine Charge.</translation>
    </message>
</context>
<context>
    <name>allocation::Mover</name>
    <message>
        <source>stay open</source>
        <translation>bleiben offen</translation>
    </message>
    <message>
        <source>stay at %1</source>
        <translation>bleiben auf %1</translation>
    </message>
    <message>
        <source>stay where they are</source>
        <translation>bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>%1 here, %2 %3</source>
        <translation>%1 hier, %2 %3</translation>
    </message>
    <message>
        <source>Move %1 of %2 lines, %3 of %4 units</source>
        <translation>%1 von %2 Positionen, %3 von %4 Einheiten verschieben</translation>
    </message>
    <message>
        <source>; %1 of another product</source>
        <translation>; %1 eines anderen Produkts</translation>
    </message>
    <message>
        <source>%1: how many to %2?</source>
        <comment>line, batch</comment>
        <translation>%1: wie viele nach %2?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
</context>
<context>
    <name>allocation::MovesModel</name>
    <message>
        <source>stays %1</source>
        <comment>on time, or late</comment>
        <translation>bleibt %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation>Bleibt offen</translation>
    </message>
    <message>
        <source>not possible without %1</source>
        <comment>line</comment>
        <translation>ohne %1 nicht möglich</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>inzwischen geändert</translation>
    </message>
    <message>
        <source>gives up its units</source>
        <translation>gibt seine Einheiten ab</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>units</comment>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>allocation::MovesPane</name>
    <message>
        <source>Moves</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>Moves of %1</source>
        <comment>strategy</comment>
        <translation>Bewegungen von %1</translation>
    </message>
    <message>
        <source>1 line changed meanwhile: marked</source>
        <translation>1 Position inzwischen geändert: markiert</translation>
    </message>
    <message>
        <source>%1 lines changed meanwhile: marked</source>
        <translation>%1 Positionen inzwischen geändert: markiert</translation>
    </message>
    <message>
        <source>Someone gets worse %1</source>
        <translation>Für jemanden schlechter %1</translation>
    </message>
    <message>
        <source>Only lines that get later or open by it</source>
        <translation>Nur Positionen, die dadurch später oder offen werden</translation>
    </message>
    <message>
        <source>No line gets later or open by it</source>
        <translation>Keine Position wird dadurch später oder offen</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>1 more that belongs to it comes too</source>
        <translation>1 weitere, die dazu gehört, kommt mit</translation>
    </message>
    <message>
        <source>%1 more that belong to it come too</source>
        <translation>%1 weitere, die dazu gehören, kommen mit</translation>
    </message>
    <message>
        <source>1 more needs it and goes too</source>
        <translation>1 weitere braucht sie und geht mit</translation>
    </message>
    <message>
        <source>%1 more need it and go too</source>
        <translation>%1 weitere brauchen sie und gehen mit</translation>
    </message>
    <message>
        <source>This strategy would change nothing.</source>
        <translation>Diese Strategie würde nichts ändern.</translation>
    </message>
    <message>
        <source>Ticked: %1 of %2</source>
        <comment>moves</comment>
        <translation>Angehakt: %1 von %2</translation>
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
        <translation>Bewegungen des Vorschlags</translation>
    </message>
</context>
<context>
    <name>allocation::NoteDialog</name>
    <message>
        <source>(different)</source>
        <translation>(verschieden)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>&amp;Flag: somebody wants to see it again</source>
        <translation>&amp;Merkzeichen: jemand will sie wieder ansehen</translation>
    </message>
    <message>
        <source>Stopped, because</source>
        <translation>Gestoppt, weil</translation>
    </message>
    <message>
        <source>not stopped</source>
        <translation>nicht gestoppt</translation>
    </message>
    <message>
        <source>Automation and release leave a stopped line alone</source>
        <translation>Automatik und Freigabe lassen eine gestoppte Position in Ruhe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>ein Auftrag</translation>
    </message>
    <message>
        <source>a quote</source>
        <translation>ein Angebot</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>zurückgelegt</translation>
    </message>
    <message>
        <source>May leave</source>
        <translation>Darf gehen</translation>
    </message>
    <message>
        <source>in parts</source>
        <translation>in Teilen</translation>
    </message>
    <message>
        <source>only as a whole line</source>
        <translation>nur als ganze Position</translation>
    </message>
    <message>
        <source>only with its whole order</source>
        <translation>nur mit dem ganzen Auftrag</translation>
    </message>
    <message>
        <source>Days in transit</source>
        <translation>Tage unterwegs</translation>
    </message>
    <message>
        <source>&amp;Stopped, because</source>
        <translation>&amp;Gestoppt, weil</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;May leave</source>
        <translation>&amp;Darf gehen</translation>
    </message>
    <message>
        <source>Days in &amp;transit</source>
        <translation>Tage &amp;unterwegs</translation>
    </message>
    <message>
        <source>&amp;Promised</source>
        <translation>&amp;Zugesagt</translation>
    </message>
    <message>
        <source>&amp;Write down</source>
        <translation>Auf&amp;schreiben</translation>
    </message>
    <message>
        <source>The date they were told</source>
        <translation>Der mitgeteilte Termin</translation>
    </message>
    <message>
        <source>told by %1 on %2</source>
        <translation>mitgeteilt von %1 am %2</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>aus einer Datei</translation>
    </message>
    <message>
        <source>nobody has told a date yet</source>
        <translation>noch hat niemand einen Termin genannt</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Noch wurde nichts geändert</translation>
    </message>
</context>
<context>
    <name>allocation::NoteEdit</name>
    <message>
        <source>Look again on</source>
        <translation>Wieder ansehen am</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Wieder ansehen</translation>
    </message>
    <message>
        <source>(different)</source>
        <translation>(verschieden)</translation>
    </message>
    <message>
        <source>Say what is to be looked at again</source>
        <translation>Sagen Sie, was wieder anzusehen ist</translation>
    </message>
</context>
<context>
    <name>allocation::NotingActions</name>
    <message>
        <source>&amp;Note on lines…</source>
        <translation>&amp;Notiz zu Positionen…</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>&amp;Merkzeichen</translation>
    </message>
    <message>
        <source>Note on &amp;batch…</source>
        <translation>Notiz zur &amp;Charge…</translation>
    </message>
    <message>
        <source>Note on pro&amp;duct…</source>
        <translation>Notiz zum Pro&amp;dukt…</translation>
    </message>
    <message>
        <source>Select order lines first</source>
        <translation>Wählen Sie zuerst Auftragspositionen aus</translation>
    </message>
    <message>
        <source>What is written about %1: note, follow-up, stop, kind, promise</source>
        <translation>Was zu %1 geschrieben steht: Notiz, Wiedervorlage, Stopp, Art, Zusage</translation>
    </message>
    <message>
        <source>Take the &amp;flag off</source>
        <translation>&amp;Merkzeichen entfernen</translation>
    </message>
    <message>
        <source>Take the flag off %1</source>
        <translation>Merkzeichen von %1 entfernen</translation>
    </message>
    <message>
        <source>Flag %1</source>
        <translation>Merkzeichen für %1</translation>
    </message>
    <message>
        <source>Select a batch first</source>
        <translation>Wählen Sie zuerst eine Charge aus</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Select a product first</source>
        <translation>Wählen Sie zuerst ein Produkt</translation>
    </message>
</context>
<context>
    <name>allocation::OwnStrategy</name>
    <message>
        <source>Who is served first</source>
        <translation>Wer zuerst bedient wird</translation>
    </message>
    <message>
        <source>From which batch</source>
        <translation>Aus welcher Charge</translation>
    </message>
    <message>
        <source>Whole, split or shared</source>
        <translation>Ganz, geteilt oder anteilig</translation>
    </message>
    <message>
        <source>Single lines or complete orders</source>
        <translation>Einzelne Positionen oder ganze Aufträge</translation>
    </message>
    <message>
        <source>single lines</source>
        <translation>einzelne Positionen</translation>
    </message>
    <message>
        <source>Days ahead that are served</source>
        <translation>Tage voraus, die bedient werden</translation>
    </message>
    <message>
        <source>Lines due later leave the stock alone</source>
        <translation>Später fällige Positionen rühren den Bestand nicht an</translation>
    </message>
    <message>
        <source>whenever due</source>
        <translation>gleich wann fällig</translation>
    </message>
    <message>
        <source> days ahead</source>
        <translation> Tage voraus</translation>
    </message>
    <message>
        <source>Compare it too</source>
        <translation>Auch vergleichen</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <comment>strategy</comment>
        <translation>Das ist %1.</translation>
    </message>
</context>
<context>
    <name>allocation::PaneHeader</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Wieder alle zeigen</translation>
    </message>
    <message>
        <source>No longer narrow to %1</source>
        <translation>Nicht mehr auf %1 einschränken</translation>
    </message>
    <message>
        <source>Close this pane; the View menu brings it back</source>
        <translation>Diesen Bereich schließen; das Menü Ansicht holt ihn zurück</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
</context>
<context>
    <name>allocation::Pasting</name>
    <message>
        <source>Paste &amp;rows…</source>
        <translation>&amp;Zeilen einfügen…</translation>
    </message>
    <message>
        <source>Lines are held: Ctrl+V brings them to a batch, Esc lets go</source>
        <translation>Positionen sind aufgenommen: Strg+V legt sie auf eine Charge, Esc lässt los</translation>
    </message>
    <message>
        <source>Rows copied in a spreadsheet, with their header: you see what they would change first</source>
        <translation>In einer Tabellenkalkulation kopierte Zeilen mit ihrer Kopfzeile: Sie sehen zuerst, was sie ändern würden</translation>
    </message>
    <message>
        <source>Copy rows with their header in a spreadsheet first</source>
        <translation>Kopieren Sie zuerst Zeilen mit ihrer Kopfzeile in einer Tabellenkalkulation</translation>
    </message>
    <message>
        <source>What was copied is not a table of order lines or batches. Copy its header, too: orderid, sku, qty … for order lines; ref, sku, qty, eta for batches.</source>
        <translation>Was kopiert wurde, ist keine Tabelle von Auftragspositionen oder Chargen. Kopieren Sie auch die Kopfzeile: orderid, sku, qty … für Auftragspositionen; ref, sku, qty, eta für Chargen.</translation>
    </message>
</context>
<context>
    <name>allocation::PickListsDialog</name>
    <message>
        <source>Pick lists</source>
        <translation>Picklisten</translation>
    </message>
    <message>
        <source>Lines of the pick list</source>
        <translation>Positionen der Pickliste</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Ship…</source>
        <translation>&amp;Versenden…</translation>
    </message>
    <message>
        <source>&amp;Recall</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>Pick list %1: %2</source>
        <comment>number, lines and units</comment>
        <translation>Pickliste %1: %2</translation>
    </message>
    <message>
        <source>Nothing is on a pick list. Release puts lines on one whose units are in stock.</source>
        <translation>Nichts ist auf einer Pickliste. Freigeben setzt Positionen darauf, deren Einheiten auf Lager sind.</translation>
    </message>
    <message>
        <source>What is here stays where it is until it is shipped or recalled.</source>
        <translation>Was hier steht, bleibt, wo es ist, bis es versandt oder zurückgeholt ist.</translation>
    </message>
    <message>
        <source>Choose a pick list first</source>
        <translation>Wählen Sie zuerst eine Pickliste</translation>
    </message>
</context>
<context>
    <name>allocation::PinAction</name>
    <message>
        <source>P&amp;in…</source>
        <translation>F&amp;ixieren…</translation>
    </message>
    <message>
        <source>Pin %1 in place, with a reason and an end</source>
        <translation>%1 an Ort und Stelle fixieren, mit Grund und Ende</translation>
    </message>
    <message>
        <source>Nothing that is selected is allocated</source>
        <translation>Nichts Ausgewähltes ist zugeteilt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>line, units</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>allocation::PinDialog</name>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Last day of the pin</source>
        <translation>Letzter Tag der Fixierung</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixierung</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <comment>lines</comment>
        <translation>%1 fixieren</translation>
    </message>
    <message>
        <source>In the name of %1. Runs, cascades and moves leave it where it is; others may take the pin off after being shown it. Without an end it stays until somebody unpins it.</source>
        <translation>Im Namen von %1. Läufe, Kaskaden und Verschiebungen lassen sie, wo sie ist; andere können die Fixierung lösen, nachdem sie ihnen gezeigt wurde. Ohne Ende bleibt sie, bis jemand sie löst.</translation>
    </message>
    <message>
        <source>Why, for whoever wants to move it</source>
        <translation>Warum, für den, der sie verschieben will</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Ende</translation>
    </message>
    <message>
        <source>&amp;Change pin</source>
        <translation>Fixierung ä&amp;ndern</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fixieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>allocation::PlanningDialog</name>
    <message>
        <source>Planning settings</source>
        <translation>Planungseinstellungen</translation>
    </message>
    <message>
        <source>&amp;Today, whenever that is</source>
        <translation>&amp;Heute, wann immer das ist</translation>
    </message>
    <message>
        <source>Always this &amp;day:</source>
        <translation>Immer dieser &amp;Tag:</translation>
    </message>
    <message>
        <source>Planning date</source>
        <translation>Planungstag</translation>
    </message>
    <message>
        <source>Handling days</source>
        <translation>Bearbeitungstage</translation>
    </message>
    <message>
        <source>&amp;Handling days</source>
        <translation>&amp;Bearbeitungstage</translation>
    </message>
    <message>
        <source>A line is ready when its last batch is here, not before the planning date, and the handling days have passed. Both count for everybody who works with this database, and are no step to undo.</source>
        <translation>Eine Position ist bereit, wenn ihre letzte Charge da ist, nicht vor dem Planungstag, und die Bearbeitungstage vergangen sind. Beides gilt für alle, die mit dieser Datenbank arbeiten, und ist kein Schritt zum Rückgängigmachen.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
</context>
<context>
    <name>allocation::Printing</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Pick lists, orders, shortages and customers to inform, on paper or as PDF</source>
        <translation>Picklisten, Aufträge, Fehlmengen und zu informierende Kunden, auf Papier oder als PDF</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>allocation::ProductDelegate</name>
    <message>
        <source>demand %1</source>
        <translation>Bedarf %1</translation>
    </message>
    <message>
        <source>supply %1</source>
        <translation>Angebot %1</translation>
    </message>
</context>
<context>
    <name>allocation::ProductPage</name>
    <message>
        <source>Demand and supply</source>
        <translation>Bedarf und Bestand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>counted in %1</source>
        <comment>unit</comment>
        <translation>gezählt in %1</translation>
    </message>
    <message>
        <source>packed by %1</source>
        <comment>number</comment>
        <translation>verpackt zu %1</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 fehlen</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>gedeckt</translation>
    </message>
    <message>
        <source>Demand %1, supply %2
Open %3, available %4</source>
        <translation>Bedarf %1, Bestand %2
Offen %3, verfügbar %4</translation>
    </message>
    <message>
        <source>Next to come: %1 with %2 on %3</source>
        <comment>units, batch, date</comment>
        <translation>Als Nächstes kommt: %1 mit %2 am %3</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>Nichts ist unterwegs</translation>
    </message>
</context>
<context>
    <name>allocation::ProductsModel</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>The SKU; the worst product first</source>
        <translation>Die Artikelnummer; das schlimmste Produkt zuerst</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Units ordered</source>
        <translation>Bestellte Einheiten</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Units in batches</source>
        <translation>Einheiten in Chargen</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Units in batches that are still free</source>
        <translation>Einheiten in Chargen, die noch frei sind</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Units ordered that have no batch yet</source>
        <translation>Bestellte Einheiten, die noch keine Charge haben</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Open units that no batch can cover</source>
        <translation>Offene Einheiten, die keine Charge decken kann</translation>
    </message>
    <message>
        <source>%1 short</source>
        <comment>units</comment>
        <translation>%1 fehlen</translation>
    </message>
    <message>
        <source>covered</source>
        <comment>a product&apos;s demand</comment>
        <translation>gedeckt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What was noted down</source>
        <translation>Was notiert wurde</translation>
    </message>
</context>
<context>
    <name>allocation::ProductsView</name>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
</context>
<context>
    <name>allocation::ProposalDialog</name>
    <message>
        <source>Accept 1 move</source>
        <translation>1 Bewegung annehmen</translation>
    </message>
    <message>
        <source>Accept %1 moves</source>
        <translation>%1 Bewegungen annehmen</translation>
    </message>
    <message>
        <source>Compare strategies</source>
        <translation>Strategien vergleichen</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>What may be placed anew</source>
        <translation>Was neu zugeteilt werden darf</translation>
    </message>
    <message>
        <source>only what is open</source>
        <translation>nur Offenes</translation>
    </message>
    <message>
        <source>automatic allocations too</source>
        <translation>auch automatische Zuteilungen</translation>
    </message>
    <message>
        <source>those made by hand too</source>
        <translation>auch von Hand gemachte</translation>
    </message>
    <message>
        <source>Pinned and released units and batches on hold stay in any case</source>
        <translation>Fixierte und freigegebene Einheiten und gesperrte Chargen bleiben in jedem Fall</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Verteilt</translation>
    </message>
    <message>
        <source>What would a run do?</source>
        <translation>Was täte ein Lauf?</translation>
    </message>
    <message>
        <source>Strategies and what each comes to</source>
        <translation>Strategien und was jede bewirkt</translation>
    </message>
    <message>
        <source>Put one together…</source>
        <translation>Eigene zusammenstellen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Work out anew</source>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Something has changed since this was worked out.</source>
        <translation>Seit der Berechnung hat sich etwas geändert.</translation>
    </message>
    <message>
        <source>Choose a strategy to see its moves.</source>
        <translation>Wählen Sie eine Strategie, um ihre Bewegungen zu sehen.</translation>
    </message>
    <message>
        <source>Tick it to see what it would do.</source>
        <translation>Haken Sie sie an, um zu sehen, was sie täte.</translation>
    </message>
    <message>
        <source>Does what is ticked. You can undo it as one step.</source>
        <translation>Führt das Angehakte aus. Sie können es als einen Schritt rückgängig machen.</translation>
    </message>
    <message>
        <source>Nothing is ticked that would change something</source>
        <translation>Nichts Angehaktes würde etwas ändern</translation>
    </message>
    <message>
        <source>Working out %1…</source>
        <comment>strategy</comment>
        <translation>%1 wird berechnet…</translation>
    </message>
    <message>
        <source>Allocated by %1: %2</source>
        <comment>strategy, lines</comment>
        <translation>Zugeteilt nach %1: %2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>what was done, what it came to</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Allocating…</source>
        <translation>Es wird zugeteilt…</translation>
    </message>
</context>
<context>
    <name>allocation::Proposals</name>
    <message>
        <source>To be decided</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Batches gone</source>
        <translation>Verschwundene Chargen</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Mengen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>New lines</source>
        <translation>Neue Positionen</translation>
    </message>
    <message>
        <source>New batches</source>
        <translation>Neue Chargen</translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>Geänderte Positionen</translation>
    </message>
    <message>
        <source>Described</source>
        <translation>Beschreibungen</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>Andere Plätze</translation>
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
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>%1: %2, expected %3</source>
        <comment>batch, units, date</comment>
        <translation>%1: %2, erwartet %3</translation>
    </message>
    <message>
        <source>All of it has &amp;arrived, as announced</source>
        <translation>Alles ist &amp;angekommen, wie angekündigt</translation>
    </message>
    <message>
        <source>&amp;Receive</source>
        <translation>Ein&amp;buchen</translation>
    </message>
    <message>
        <source>All that comes, &amp;counted:</source>
        <translation>Alles, was kommt, &amp;gezählt:</translation>
    </message>
    <message>
        <source>Units that were counted</source>
        <translation>Gezählte Einheiten</translation>
    </message>
    <message>
        <source>A &amp;part of it:</source>
        <translation>Ein &amp;Teil davon:</translation>
    </message>
    <message>
        <source>With it go the most urgent lines; the rest keeps its date</source>
        <translation>Mit ihm gehen die dringendsten Positionen; der Rest behält seinen Termin</translation>
    </message>
    <message>
        <source>Units that have arrived</source>
        <translation>Angekommene Einheiten</translation>
    </message>
    <message>
        <source>Reference of what has arrived</source>
        <translation>Nummer dessen, was angekommen ist</translation>
    </message>
    <message>
        <source>its new reference</source>
        <translation>ihre neue Nummer</translation>
    </message>
    <message>
        <source>The whole shipment %1, as announced: %2, %3</source>
        <comment>shipment, batches, units</comment>
        <translation>Die ganze Lieferung %1, wie angekündigt: %2, %3</translation>
    </message>
    <message>
        <source>Name what has arrived first</source>
        <translation>Benennen Sie zuerst, was angekommen ist</translation>
    </message>
    <message>
        <source>What arrives is in stock from now on. If it is less than announced, lines that lose by it are placed again by rule; you see it first.</source>
        <translation>Was ankommt, ist ab jetzt auf Lager. Ist es weniger als angekündigt, werden Positionen, die dadurch verlieren, nach der Regel neu zugeteilt; Sie sehen es vorher.</translation>
    </message>
</context>
<context>
    <name>allocation::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ist nicht mehr da</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Forget these names; the files stay</source>
        <translation>Diese Namen vergessen; die Dateien bleiben</translation>
    </message>
    <message>
        <source>No database was opened yet</source>
        <translation>Noch wurde keine Datenbank geöffnet</translation>
    </message>
</context>
<context>
    <name>allocation::ReleaseDialog</name>
    <message>
        <source>%1 stay: %2.</source>
        <comment>lines, reason</comment>
        <translation>%1 bleiben: %2.</translation>
    </message>
    <message>
        <source>Release to a pick list</source>
        <translation>Auf eine Pickliste freigeben</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>The selected lines (%1)</source>
        <translation>Die ausgewählten Positionen (%1)</translation>
    </message>
    <message>
        <source>The selected lines</source>
        <translation>Die ausgewählten Positionen</translation>
    </message>
    <message>
        <source>Everything of %1 that may leave</source>
        <translation>Alles von %1, was gehen darf</translation>
    </message>
    <message>
        <source>Everything of the product that may leave</source>
        <translation>Alles vom Produkt, was gehen darf</translation>
    </message>
    <message>
        <source>Everything that may leave</source>
        <translation>Alles, was gehen darf</translation>
    </message>
    <message>
        <source>Looking what may leave…</source>
        <translation>Es wird nachgesehen, was gehen darf…</translation>
    </message>
    <message>
        <source>%1 go on a new pick list.</source>
        <comment>lines and units</comment>
        <translation>%1 kommen auf eine neue Pickliste.</translation>
    </message>
    <message>
        <source>Nothing of it can go on a pick list.</source>
        <translation>Nichts davon kann auf eine Pickliste.</translation>
    </message>
    <message>
        <source>&amp;Release %1</source>
        <translation>%1 &amp;freigeben</translation>
    </message>
</context>
<context>
    <name>allocation::ReturnDialog</name>
    <message>
        <source>Return goods</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Units that came back</source>
        <translation>Zurückgekommene Einheiten</translation>
    </message>
    <message>
        <source>Reference of the batch they become</source>
        <translation>Nummer der Charge, die daraus wird</translation>
    </message>
    <message>
        <source>Customer or order they come from</source>
        <translation>Kunde oder Auftrag, von dem sie kommen</translation>
    </message>
    <message>
        <source>What came back becomes a batch in stock, on hold until somebody has looked at it.</source>
        <translation>Was zurückkam, wird eine Charge auf Lager, gesperrt, bis jemand sie angesehen hat.</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>&amp;Produkt</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Einheiten</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Charge</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>RETURN-%1</source>
        <comment>reference of a batch, order</comment>
        <translation>RETURN-%1</translation>
    </message>
    <message>
        <source>Name the product first</source>
        <translation>Nennen Sie zuerst das Produkt</translation>
    </message>
    <message>
        <source>There is no product %1</source>
        <translation>Es gibt kein Produkt %1</translation>
    </message>
    <message>
        <source>Name the batch first</source>
        <translation>Benennen Sie zuerst die Charge</translation>
    </message>
</context>
<context>
    <name>allocation::RunProgress</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop; what has been placed so far stays</source>
        <translation>Anhalten; was bis jetzt zugeteilt wurde, bleibt</translation>
    </message>
</context>
<context>
    <name>allocation::SaveDraftDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Name of the draft</source>
        <translation>Name des Entwurfs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>You or somebody else can go on with it later. It holds no stock, and nothing of it is done until it is applied.</source>
        <translation>Sie oder jemand anders kann später damit weitermachen. Er hält keinen Bestand fest, und nichts davon wird getan, bis er angewendet wird.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>There is already %1. Replace it?</source>
        <comment>name of a draft: 3 changes, by Anna on 8 Jan at 14:05</comment>
        <translation>Es gibt schon %1. Ersetzen?</translation>
    </message>
</context>
<context>
    <name>allocation::SaveViewDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Keeps list, filters, columns and order; not the product.</source>
        <translation>Behält Liste, Filter, Spalten und Reihenfolge; nicht das Produkt.</translation>
    </message>
    <message>
        <source>A view of that name comes with the program. Choose another name.</source>
        <translation>Eine Ansicht dieses Namens gehört zum Programm. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Replaces the view of that name.</source>
        <translation>Ersetzt die Ansicht dieses Namens.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>That is its name already.</source>
        <translation>So heißt sie schon.</translation>
    </message>
    <message>
        <source>Another view has that name. Choose another.</source>
        <translation>Eine andere Ansicht heißt so. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>List, filters, columns and order stay as they are kept.</source>
        <translation>Liste, Filter, Spalten und Reihenfolge bleiben, wie sie aufbewahrt sind.</translation>
    </message>
</context>
<context>
    <name>allocation::SectionsView</name>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
</context>
<context>
    <name>allocation::ShipDialog</name>
    <message>
        <source>Ship</source>
        <translation>Versenden</translation>
    </message>
    <message>
        <source>What has left the house</source>
        <translation>Was das Haus verlassen hat</translation>
    </message>
    <message>
        <source>Why units were not found</source>
        <translation>Warum Einheiten nicht gefunden wurden</translation>
    </message>
    <message>
        <source>&amp;Why were they not found?</source>
        <translation>&amp;Warum wurden sie nicht gefunden?</translation>
    </message>
    <message>
        <source>&amp;Ship</source>
        <translation>&amp;Versenden</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Was geht</translation>
    </message>
    <message>
        <source>%1 not found</source>
        <translation>%1 nicht gefunden</translation>
    </message>
    <message>
        <source>What is selected and in stock: %1</source>
        <translation>Was ausgewählt und auf Lager ist: %1</translation>
    </message>
    <message>
        <source>Pick list %1: %2</source>
        <comment>number, lines and units</comment>
        <translation>Pickliste %1: %2</translation>
    </message>
    <message>
        <source>Choose a pick list first</source>
        <translation>Wählen Sie zuerst eine Pickliste</translation>
    </message>
    <message>
        <source>Type how many units leave. Of fewer, say of the rest whether it stays or was not found: a click, or Space.</source>
        <translation>Geben Sie ein, wie viele Einheiten gehen. Sind es weniger, sagen Sie vom Rest, ob er bleibt oder nicht gefunden wurde: ein Klick oder die Leertaste.</translation>
    </message>
    <message>
        <source>%1 were not found: their batches are cut, and lines that lose by it are placed again.</source>
        <comment>units</comment>
        <translation>%1 wurden nicht gefunden: ihre Chargen werden gekürzt, und Positionen, die dadurch verlieren, werden neu zugeteilt.</translation>
    </message>
    <message>
        <source>&amp;Ship %1</source>
        <translation>%1 &amp;versenden</translation>
    </message>
    <message>
        <source>Nothing that is selected is in stock, and there is no pick list</source>
        <translation>Nichts Ausgewähltes ist auf Lager, und es gibt keine Pickliste</translation>
    </message>
    <message>
        <source>No unit leaves</source>
        <translation>Keine Einheit geht</translation>
    </message>
    <message>
        <source>Say why they were not found</source>
        <translation>Sagen Sie, warum sie nicht gefunden wurden</translation>
    </message>
</context>
<context>
    <name>allocation::ShipmentEtaDialog</name>
    <message>
        <source>Shipment ETA</source>
        <translation>Termin der Lieferung</translation>
    </message>
    <message>
        <source>The day it arrives</source>
        <translation>Der Tag der Ankunft</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>&amp;Shipment</source>
        <translation>&amp;Lieferung</translation>
    </message>
    <message>
        <source>&amp;Arrives</source>
        <translation>&amp;Ankunft</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2, now %3</source>
        <comment>batches, units, date</comment>
        <translation>%1, %2, jetzt %3</translation>
    </message>
    <message>
        <source>No batch that is on its way names a shipment</source>
        <translation>Keine Charge, die unterwegs ist, nennt eine Lieferung</translation>
    </message>
    <message>
        <source>It arrives on that day already</source>
        <translation>Sie kommt an diesem Tag schon an</translation>
    </message>
</context>
<context>
    <name>allocation::ShippingActions</name>
    <message>
        <source>&amp;Release to a pick list…</source>
        <translation>Auf Pickliste &amp;freigeben…</translation>
    </message>
    <message>
        <source>Re&amp;call</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>S&amp;hip…</source>
        <translation>Ver&amp;senden…</translation>
    </message>
    <message>
        <source>&amp;Pick lists…</source>
        <translation>&amp;Picklisten…</translation>
    </message>
    <message>
        <source>There are no order lines yet</source>
        <translation>Es gibt noch keine Auftragspositionen</translation>
    </message>
    <message>
        <source>Put what is in stock on a pick list, so that nobody moves it</source>
        <translation>Was auf Lager ist, auf eine Pickliste setzen, damit niemand es verschiebt</translation>
    </message>
    <message>
        <source>Nothing that is selected is on a pick list</source>
        <translation>Nichts Ausgewähltes ist auf einer Pickliste</translation>
    </message>
    <message>
        <source>Take %1 off their pick lists</source>
        <translation>%1 von den Picklisten nehmen</translation>
    </message>
    <message>
        <source>Nothing is on a pick list, and nothing that is selected is allocated</source>
        <translation>Nichts ist auf einer Pickliste, und nichts Ausgewähltes ist zugeteilt</translation>
    </message>
    <message>
        <source>Say what has left the house: a pick list, or what is selected</source>
        <translation>Sagen, was das Haus verlassen hat: eine Pickliste oder das Ausgewählte</translation>
    </message>
    <message>
        <source>Nothing is on a pick list</source>
        <translation>Nichts ist auf einer Pickliste</translation>
    </message>
    <message>
        <source>The open pick lists with their lines</source>
        <translation>Die offenen Picklisten mit ihren Positionen</translation>
    </message>
</context>
<context>
    <name>allocation::ShippingModel</name>
    <message>
        <source>%1 not found</source>
        <comment>units</comment>
        <translation>%1 nicht gefunden</translation>
    </message>
    <message>
        <source>%1 stay</source>
        <comment>units</comment>
        <translation>%1 bleiben</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lagerplatz</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>There</source>
        <comment>units allocated on the batch</comment>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>units that leave</comment>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Rest</translation>
    </message>
</context>
<context>
    <name>allocation::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>Search: a key, or what it does</source>
        <translation>Suchen: eine Taste, oder was sie tut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>allocation::ShownExport</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <comment>file</comment>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The file stays as it was</source>
        <translation>Die Datei bleibt, wie sie war</translation>
    </message>
</context>
<context>
    <name>allocation::Signs</name>
    <message>
        <source>flagged</source>
        <comment>a line</comment>
        <translation>mit Merkzeichen</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <comment>a line, reason</comment>
        <translation>gestoppt: %1</translation>
    </message>
    <message>
        <source>look again %1</source>
        <comment>date</comment>
        <translation>wieder ansehen %1</translation>
    </message>
</context>
<context>
    <name>allocation::SinceDialog</name>
    <message>
        <source>Since yesterday</source>
        <translation>Seit gestern</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>Since you last looked</source>
        <translation>Seit Sie zuletzt nachgesehen haben</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Die letzten 24 Stunden</translation>
    </message>
    <message>
        <source>Since Monday</source>
        <translation>Seit Montag</translation>
    </message>
    <message>
        <source>Since a date</source>
        <translation>Seit einem Tag</translation>
    </message>
    <message>
        <source>Since that date</source>
        <translation>Seit diesem Tag</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Looking through the history…</source>
        <translation>Der Verlauf wird durchgesehen…</translation>
    </message>
    <message>
        <source>Of some products the history was shortened after that: it is told from there on.</source>
        <translation>Von manchen Produkten wurde der Verlauf danach gekürzt: er wird ab dort erzählt.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>A click shows the line or batch in the window.</source>
        <translation>Ein Klick zeigt die Position oder Charge im Fenster.</translation>
    </message>
</context>
<context>
    <name>allocation::SnapshotView</name>
    <message>
        <source>These files change nothing.</source>
        <translation>Diese Dateien ändern nichts.</translation>
    </message>
    <message>
        <source>What is here and no longer in the files</source>
        <translation>Was hier ist und nicht mehr in den Dateien</translation>
    </message>
    <message>
        <source>&amp;stays; it is only listed</source>
        <translation>&amp;bleibt; es wird nur aufgeführt</translation>
    </message>
    <message>
        <source>has &amp;left or arrived where it seems so; the rest stays</source>
        <translation>ist &amp;gegangen oder angekommen, wo es so aussieht; der Rest bleibt</translation>
    </message>
    <message>
        <source>has left or arrived where it seems so; all else is &amp;cancelled</source>
        <translation>ist gegangen oder angekommen, wo es so aussieht; alles andere ist &amp;storniert</translation>
    </message>
    <message>
        <source>&amp;Not decided yet: it stays as it is here</source>
        <translation>&amp;Noch nicht entschieden: es bleibt, wie es hier ist</translation>
    </message>
    <message>
        <source>The file is &amp;older than that: it stays as it is here</source>
        <translation>Die Datei ist ä&amp;lter: es bleibt, wie es hier ist</translation>
    </message>
    <message>
        <source>It was counted since: the &amp;file is right</source>
        <translation>Seither wurde gezählt: die &amp;Datei stimmt</translation>
    </message>
    <message>
        <source>%1: file says %2, here %3 after %4 shipped today</source>
        <comment>batch, numbers</comment>
        <translation>%1: Datei sagt %2, hier %3 nach %4 heute versandten</translation>
    </message>
    <message>
        <source>%1; so it is with %2 more</source>
        <comment>question, number of batches</comment>
        <translation>%1; ebenso bei %2 weiteren</translation>
    </message>
</context>
<context>
    <name>allocation::SoonerDialog</name>
    <message>
        <source>somebody pays</source>
        <translation>jemand zahlt dafür</translation>
    </message>
    <message>
        <source>nobody pays</source>
        <translation>niemand zahlt dafür</translation>
    </message>
    <message>
        <source>Get it sooner</source>
        <translation>Früher bekommen</translation>
    </message>
    <message>
        <source>What is to be ready sooner</source>
        <translation>Was früher bereit sein soll</translation>
    </message>
    <message>
        <source>Whole order %1</source>
        <translation>Ganzer Auftrag %1</translation>
    </message>
    <message>
        <source>All orders of %1</source>
        <translation>Alle Aufträge von %1</translation>
    </message>
    <message>
        <source>What would make it sooner</source>
        <translation>Was es früher machte</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It is one step, which can be undone.</source>
        <translation>Es ist ein Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Every line is on time, and none is ready later than the others of its order.</source>
        <translation>Jede Position ist pünktlich, und keine ist später bereit als die anderen ihres Auftrags.</translation>
    </message>
    <message>
        <source>Nothing helps as stock is now: no batch, no swap and no other line would make it sooner.</source>
        <translation>Nach jetzigem Bestand hilft nichts: keine Charge, kein Tausch und keine andere Position machte es früher.</translation>
    </message>
    <message>
        <source>Choose what is to be done.</source>
        <translation>Wählen Sie, was getan werden soll.</translation>
    </message>
</context>
<context>
    <name>allocation::Sparkline</name>
    <message>
        <source>%1, day by day</source>
        <comment>figure</comment>
        <translation>%1, Tag für Tag</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 → %2; lowest %3, highest %4</source>
        <comment>first day, last day, days with their values</comment>
        <translation>%1 → %2; niedrigster %3, höchster %4</translation>
    </message>
</context>
<context>
    <name>allocation::StatusFigures</name>
    <message>
        <source>Order lines with nothing left to allocate, of all</source>
        <translation>Auftragspositionen, bei denen nichts mehr zuzuteilen ist, von allen</translation>
    </message>
    <message>
        <source>Orders all of whose lines have nothing left to allocate, of all</source>
        <translation>Aufträge, bei deren Positionen nichts mehr zuzuteilen ist, von allen</translation>
    </message>
    <message>
        <source>Units allocated, of all that were ordered</source>
        <translation>Zugeteilte Einheiten, von allen bestellten</translation>
    </message>
    <message>
        <source>Order lines that are wholly allocated and not late, of all</source>
        <translation>Auftragspositionen, die ganz zugeteilt und nicht verspätet sind, von allen</translation>
    </message>
    <message>
        <source>Order lines that are ready after their due date</source>
        <translation>Auftragspositionen, die nach ihrem Fälligkeitstag bereit sind</translation>
    </message>
    <message>
        <source>Units that are open and that nothing available can cover</source>
        <translation>Offene Einheiten, die nichts Verfügbares decken kann</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Was ausgewählt ist</translation>
    </message>
    <message>
        <source>Changes are made in this name</source>
        <translation>Änderungen geschehen unter diesem Namen</translation>
    </message>
    <message>
        <source>The database</source>
        <translation>Die Datenbank</translation>
    </message>
    <message>
        <source>Whether something is still being done</source>
        <translation>Ob noch etwas getan wird</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>arbeitet…</translation>
    </message>
    <message>
        <source>Lines %1</source>
        <translation>Positionen %1</translation>
    </message>
    <message>
        <source>Orders %1</source>
        <translation>Aufträge %1</translation>
    </message>
    <message>
        <source>Units %1</source>
        <translation>Einheiten %1</translation>
    </message>
    <message>
        <source>On time %1</source>
        <translation>Pünktlich %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 verspätet</translation>
    </message>
    <message>
        <source>%1 units short</source>
        <translation>%1 Einheiten fehlen</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>bereit</translation>
    </message>
</context>
<context>
    <name>allocation::StrategiesModel</name>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>…</source>
        <comment>a figure that is being worked out</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>%1, best</source>
        <comment>figure</comment>
        <translation>%1, am besten</translation>
    </message>
    <message>
        <source>best</source>
        <translation>am besten</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Open lines</source>
        <translation>Offene Positionen</translation>
    </message>
    <message>
        <source>Open units</source>
        <translation>Offene Einheiten</translation>
    </message>
    <message>
        <source>Units short</source>
        <translation>Fehlende Einheiten</translation>
    </message>
    <message>
        <source>Late lines</source>
        <translation>Verspätete Positionen</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Tage verspätet</translation>
    </message>
    <message>
        <source>Split lines</source>
        <translation>Geteilte Positionen</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Chargen</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>Lines of which something stays open</source>
        <translation>Positionen, von denen etwas offen bleibt</translation>
    </message>
    <message>
        <source>Units that stay open</source>
        <translation>Einheiten, die offen bleiben</translation>
    </message>
    <message>
        <source>Units that no strategy can place: more is open than available</source>
        <translation>Einheiten, die keine Strategie unterbringt: mehr ist offen als verfügbar</translation>
    </message>
    <message>
        <source>Lines that are ready too late</source>
        <translation>Positionen, die zu spät bereit sind</translation>
    </message>
    <message>
        <source>Added up over the late lines</source>
        <translation>Summe über die verspäteten Positionen</translation>
    </message>
    <message>
        <source>Lines on more than one batch</source>
        <translation>Positionen auf mehr als einer Charge</translation>
    </message>
    <message>
        <source>Batches from or to which units move</source>
        <translation>Chargen, von denen oder auf die Einheiten wandern</translation>
    </message>
    <message>
        <source>Lines that change</source>
        <translation>Positionen, die sich ändern</translation>
    </message>
</context>
<context>
    <name>allocation::SupplyBand</name>
    <message>
        <source>Supply</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 zu viel</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 übrig</translation>
    </message>
</context>
<context>
    <name>allocation::TellingActions</name>
    <message>
        <source>&amp;Customers to inform…</source>
        <translation>&amp;Kunden informieren…</translation>
    </message>
    <message>
        <source>Lines whose customers were told another date than comes out now</source>
        <translation>Positionen, deren Kunden ein anderer Termin genannt wurde, als jetzt herauskommt</translation>
    </message>
    <message>
        <source>&amp;Told…</source>
        <translation>&amp;Mitgeteilt…</translation>
    </message>
    <message>
        <source>&amp;Hand-over…</source>
        <translation>Ü&amp;bergabe…</translation>
    </message>
    <message>
        <source>What you did today, and what whoever comes next has to know</source>
        <translation>Was Sie heute getan haben, und was wissen muss, wer als Nächstes kommt</translation>
    </message>
    <message>
        <source>Select order lines first</source>
        <translation>Wählen Sie zuerst Auftragspositionen aus</translation>
    </message>
    <message>
        <source>Write down which date the customer of %1 was told</source>
        <translation>Aufschreiben, welcher Termin dem Kunden von %1 genannt wurde</translation>
    </message>
</context>
<context>
    <name>allocation::ThingNoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Product %1</source>
        <translation>Produkt %1</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Charge %1</translation>
    </message>
    <message>
        <source>&amp;Write down</source>
        <translation>Auf&amp;schreiben</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Noch wurde nichts geändert</translation>
    </message>
</context>
<context>
    <name>allocation::TimeAxis</name>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>ohne Termin</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>planning date</source>
        <translation>Planungstag</translation>
    </message>
</context>
<context>
    <name>allocation::TimelineModel</name>
    <message>
        <source>Date</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Abgang</translation>
    </message>
    <message>
        <source>Available after</source>
        <translation>Danach verfügbar</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>ohne Termin</translation>
    </message>
</context>
<context>
    <name>allocation::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>See more days at once (-, or Ctrl and the wheel)</source>
        <translation>Mehr Tage auf einmal sehen (- oder Strg und das Rad)</translation>
    </message>
    <message>
        <source>See fewer days, wider (+, or Ctrl and the wheel)</source>
        <translation>Weniger Tage sehen, breiter (+ oder Strg und das Rad)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>See everything there is (0)</source>
        <translation>Alles sehen, was da ist (0)</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>The same as a table: date, what, in, out, available after</source>
        <translation>Dasselbe als Tabelle: Tag, was, Zugang, Abgang, danach verfügbar</translation>
    </message>
    <message>
        <source>Timeline as a table</source>
        <translation>Zeitachse als Tabelle</translation>
    </message>
    <message>
        <source>Nothing comes and nothing goes</source>
        <translation>Nichts kommt und nichts geht</translation>
    </message>
    <message>
        <source>Of this product there is neither stock nor an order line. Import… brings both.</source>
        <translation>Von diesem Produkt gibt es weder Bestand noch eine Auftragsposition. Importieren… bringt beides.</translation>
    </message>
    <message>
        <source>Which product?</source>
        <translation>Welches Produkt?</translation>
    </message>
    <message>
        <source>Choose one on the left: its stock, its shipments and its order lines stand here along the days.</source>
        <translation>Wählen Sie links eines: sein Bestand, seine Lieferungen und seine Auftragspositionen stehen dann hier entlang der Tage.</translation>
    </message>
    <message>
        <source>Show the first product</source>
        <translation>Das erste Produkt zeigen</translation>
    </message>
</context>
<context>
    <name>allocation::TimelinePicture</name>
    <message>
        <source>Projected available</source>
        <translation>Voraussichtlich verfügbar</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Along the days</source>
        <translation>Entlang der Tage</translation>
    </message>
</context>
<context>
    <name>allocation::TokenBar</name>
    <message>
        <source>Column filters</source>
        <translation>Spaltenfilter</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>Show what all columns hold again</source>
        <translation>Wieder zeigen, was alle Spalten enthalten</translation>
    </message>
    <message>
        <source>%1: click to take the filter away</source>
        <translation>%1: ein Klick entfernt den Filter</translation>
    </message>
    <message>
        <source>No longer narrow to %1</source>
        <translation>Nicht mehr auf %1 einschränken</translation>
    </message>
</context>
<context>
    <name>allocation::ToldDialog</name>
    <message>
        <source>Told</source>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <source>the date that comes out &amp;now</source>
        <translation>der Termin, der &amp;jetzt herauskommt</translation>
    </message>
    <message>
        <source>this &amp;date:</source>
        <translation>dieser &amp;Termin:</translation>
    </message>
    <message>
        <source>The date they were told</source>
        <translation>Der mitgeteilte Termin</translation>
    </message>
    <message>
        <source>The customer of %1 was told</source>
        <comment>a line, or 5 lines</comment>
        <translation>Dem Kunden von %1 wurde genannt</translation>
    </message>
    <message>
        <source>When another date comes out later, the line stands among the customers to inform.</source>
        <translation>Kommt später ein anderer Termin heraus, steht die Position unter den zu informierenden Kunden.</translation>
    </message>
    <message>
        <source>&amp;Told</source>
        <translation>&amp;Mitgeteilt</translation>
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
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Ways to look at the order lines: filters, columns, order</source>
        <translation>Arten, die Auftragspositionen anzusehen: Filter, Spalten, Reihenfolge</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>All order lines</source>
        <translation>Alle Auftragspositionen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>This view comes with the program; save it under another name</source>
        <translation>Diese Ansicht gehört zum Programm; speichern Sie sie unter einem anderen Namen</translation>
    </message>
    <message>
        <source>Choose a view first</source>
        <translation>Wählen Sie zuerst eine Ansicht</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <translation>„%1“ aktualisieren</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Keep what is shown now under this name</source>
        <translation>Das jetzt Gezeigte unter diesem Namen behalten</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Forget this view; no order line is touched</source>
        <translation>Diese Ansicht vergessen; keine Auftragsposition wird berührt</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>„%1“ umbenennen…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Give this view another name</source>
        <translation>Dieser Ansicht einen anderen Namen geben</translation>
    </message>
</context>
<context>
    <name>allocation::Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Which stock serves which customer?</source>
        <translation>Welcher Bestand bedient welchen Kunden?</translation>
    </message>
    <message>
        <source>This database has nothing in it yet. Bring your batches and order lines, or look around in a furniture shop first.</source>
        <translation>In dieser Datenbank ist noch nichts. Bringen Sie Ihre Chargen und Auftragspositionen, oder sehen Sie sich zuerst in einem Möbelgeschäft um.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>batches and order lines from CSV or a workbook into this database</source>
        <translation>Chargen und Auftragspositionen aus CSV oder einer Arbeitsmappe in diese Datenbank</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>a database of its own, to try everything out</source>
        <translation>eine eigene Datenbank, um alles auszuprobieren</translation>
    </message>
    <message>
        <source>&amp;Open database…</source>
        <translation>Datenbank ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>one that you or a colleague made before</source>
        <translation>eine, die Sie oder ein Kollege angelegt hat</translation>
    </message>
    <message>
        <source>&amp;New database…</source>
        <translation>&amp;Neue Datenbank…</translation>
    </message>
    <message>
        <source>an empty one, in a place that you choose</source>
        <translation>eine leere, an einem Ort, den Sie wählen</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Sie ist nicht mehr da</translation>
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
        <translation>Was Sie jetzt tun, wird nur ausprobiert; es belegt keinen Bestand, bis Sie es anwenden.</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>figure, before, after</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>short</source>
        <translation>Fehlmenge</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Apply %1</source>
        <comment>changes</comment>
        <translation>%1 anwenden</translation>
    </message>
    <message>
        <source>Apply %1 of %2</source>
        <translation>%1 von %2 anwenden</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Draft “%1”</source>
        <translation>Entwurf „%1“</translation>
    </message>
    <message>
        <source>%1: nothing changed yet</source>
        <comment>draft</comment>
        <translation>%1: noch nichts geändert</translation>
    </message>
    <message>
        <source>%1: %2, not applied</source>
        <comment>draft, changes</comment>
        <translation>%1: %2, nicht angewendet</translation>
    </message>
    <message>
        <source>%1: %2, one no longer fits</source>
        <comment>draft, changes</comment>
        <translation>%1: %2, eine passt nicht mehr</translation>
    </message>
    <message>
        <source>%1: %2, %3 no longer fit</source>
        <comment>draft, changes, number</comment>
        <translation>%1: %2, %3 passen nicht mehr</translation>
    </message>
</context>
<context>
    <name>allocation::formats</name>
    <message>
        <source>was %1</source>
        <comment>batches where a line was before</comment>
        <translation>war %1</translation>
    </message>
</context>
<context>
    <name>allocation::print::Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>allocation::print::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Pickliste</translation>
    </message>
    <message>
        <source>Allocation by order</source>
        <translation>Zuteilung nach Auftrag</translation>
    </message>
    <message>
        <source>Order confirmation</source>
        <translation>Auftragsbestätigung</translation>
    </message>
    <message>
        <source>Shortages</source>
        <translation>Fehlmengen</translation>
    </message>
    <message>
        <source>Customers to inform</source>
        <translation>Zu benachrichtigende Kunden</translation>
    </message>
    <message>
        <source>Which pick list</source>
        <translation>Welche Pickliste</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Printed is what is allocated, never what is only drafted.</source>
        <translation>Gedruckt wird, was zugeteilt ist, nie was nur entworfen ist.</translation>
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
        <translation>Nichts ist auf einer Pickliste. Geben Sie zuerst Positionen auf eine frei.</translation>
    </message>
    <message>
        <source>There are no order lines.</source>
        <translation>Es gibt keine Auftragspositionen.</translation>
    </message>
    <message>
        <source>Select lines of the orders that are to be confirmed first.</source>
        <translation>Wählen Sie zuerst Positionen der Aufträge, die bestätigt werden sollen.</translation>
    </message>
    <message>
        <source>Nothing is short: what is available covers all that is open.</source>
        <translation>Nichts fehlt: was verfügbar ist, deckt alles Offene.</translation>
    </message>
    <message>
        <source>Nobody has to be informed: every date that was told is the one that comes out.</source>
        <translation>Niemand muss informiert werden: jeder genannte Termin ist der, der herauskommt.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
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
        <translation>%1 Chargen</translation>
    </message>
    <message>
        <source>expected %1, not here yet</source>
        <translation>erwartet %1, noch nicht da</translation>
    </message>
    <message>
        <source>ready %1</source>
        <translation>bereit %1</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 fehlen</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1 verfügbar</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Position %2</translation>
    </message>
    <message>
        <source>%1 more allocated than the %2 there are</source>
        <translation>%1 mehr zugeteilt als die %2 vorhandenen</translation>
    </message>
    <message>
        <source>%1 of %2 units left</source>
        <translation>%1 von %2 Einheiten übrig</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>ohne Termin</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>%1 come; then %2</source>
        <translation>%1 kommen; danach %2</translation>
    </message>
    <message>
        <source>%1 go; then %2</source>
        <translation>%1 gehen; danach %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, what is available</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 come</source>
        <translation>%1 kommen</translation>
    </message>
    <message>
        <source>%1 are due</source>
        <translation>%1 sind fällig</translation>
    </message>
    <message>
        <source>1 batch</source>
        <translation>1 Charge</translation>
    </message>
    <message>
        <source>short from %1</source>
        <translation>Fehlmenge ab %1</translation>
    </message>
    <message>
        <source>%1 short at the end</source>
        <translation>am Ende fehlen %1</translation>
    </message>
</context>
<context>
    <name>allocation::workbench</name>
    <message>
        <source>The file of %1 is not UTF-8; it was read as %2.</source>
        <translation>Die Datei %1 ist nicht UTF-8; sie wurde als %2 gelesen.</translation>
    </message>
</context>
<context>
    <name>allocation::workbench::Workbench</name>
    <message>
        <source>Databases (*.db *.sqlite);;All files (*)</source>
        <translation>Datenbanken (*.db *.sqlite);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no database %1 yet.</source>
        <translation>Es gibt noch keine Datenbank %1.</translation>
    </message>
    <message>
        <source>Shall a new, empty one be created there?</source>
        <translation>Soll dort eine neue, leere angelegt werden?</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>Neue Datenbank</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>Datenbank öffnen</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a line that can go today</comment>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>With you</source>
        <translation>Bei Ihnen</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>noch kein Termin</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Order confirmation</source>
        <translation>Auftragsbestätigung</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>For part of the order there is no date yet; we will tell you.</source>
        <translation>Für einen Teil des Auftrags gibt es noch keinen Termin; wir teilen ihn Ihnen mit.</translation>
    </message>
    <message>
        <source>All of it is with you on %1.</source>
        <comment>date</comment>
        <translation>Alles ist am %1 bei Ihnen.</translation>
    </message>
    <message>
        <source>From batch</source>
        <translation>Aus Charge</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Ankunft</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <comment>SKU, number</comment>
        <translation>%1 Position %2</translation>
    </message>
    <message>
        <source>Allocation by order</source>
        <translation>Zuteilung nach Auftrag</translation>
    </message>
    <message>
        <source>Planning date %1</source>
        <translation>Planungstag %1</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>nicht vollständig</translation>
    </message>
    <message>
        <source>complete %1</source>
        <comment>date</comment>
        <translation>vollständig am %1</translation>
    </message>
    <message>
        <source>%1 more are left out; choose a product.</source>
        <comment>lines</comment>
        <translation>%1 weitere sind ausgelassen; wählen Sie ein Produkt.</translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <comment>order, number</comment>
        <translation>%1 Position %2</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lagerplatz</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Gepickt</translation>
    </message>
    <message>
        <source>Not on this list, of the same orders</source>
        <translation>Nicht auf dieser Liste, aus denselben Aufträgen</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Auftragsposition</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>it could go, but was not released</source>
        <translation>könnte gehen, wurde aber nicht freigegeben</translation>
    </message>
    <message>
        <source>Pick list %1</source>
        <translation>Pickliste %1</translation>
    </message>
    <message>
        <source>printed %1</source>
        <comment>date</comment>
        <translation>gedruckt %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1 short</source>
        <comment>units</comment>
        <translation>%1 fehlen</translation>
    </message>
    <message>
        <source>%1 open, %2 available</source>
        <comment>units, units</comment>
        <translation>%1 offen, %2 verfügbar</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>of</source>
        <comment>so many units of so many</comment>
        <translation>von</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Shortages</source>
        <translation>Fehlmengen</translation>
    </message>
    <message>
        <source>Customers to inform</source>
        <translation>Zu benachrichtigende Kunden</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Ohne Kunden</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Mitgeteilt von</translation>
    </message>
    <message>
        <source>no date: part of it is open</source>
        <translation>kein Termin: ein Teil ist offen</translation>
    </message>
</context>
<context>
    <name>strategies</name>
    <message>
        <source>Put together by you.</source>
        <translation>Von Ihnen zusammengestellt.</translation>
    </message>
    <message>
        <source>Lines in file order, each whole on one batch: in stock first, then the earliest ETA (rule 1).</source>
        <translation>Positionen in der Reihenfolge der Datei, jede ganz auf einer Charge: zuerst auf Lager, dann die früheste Ankunft (Regel 1).</translation>
    </message>
    <message>
        <source>The earliest due line is served first, each by rule 1.</source>
        <translation>Die früheste fällige Position wird zuerst bedient, jede nach Regel 1.</translation>
    </message>
    <message>
        <source>Priority 1 is served first, then the earliest due line, each by rule 1.</source>
        <translation>Priorität 1 wird zuerst bedient, dann die früheste fällige Position, jede nach Regel 1.</translation>
    </message>
    <message>
        <source>Urgent lines first, each on the latest batch with which it is still on time, so that early stock stays free.</source>
        <translation>Dringende Positionen zuerst, jede auf der spätesten Charge, mit der sie noch pünktlich ist, damit früher Bestand frei bleibt.</translation>
    </message>
    <message>
        <source>Small lines first, each on the batch that it fits best: places many lines.</source>
        <translation>Kleine Positionen zuerst, jede auf der Charge, auf die sie am besten passt: bringt viele Positionen unter.</translation>
    </message>
    <message>
        <source>Large lines first, each on the batch that it fits best: places many units unsplit.</source>
        <translation>Große Positionen zuerst, jede auf der Charge, auf die sie am besten passt: bringt viele Einheiten ungeteilt unter.</translation>
    </message>
    <message>
        <source>Urgent lines first, split over several batches where one alone does not do.</source>
        <translation>Dringende Positionen zuerst, auf mehrere Chargen geteilt, wo eine allein nicht reicht.</translation>
    </message>
    <message>
        <source>If a product is short, every line gets the same number of units, urgent lines first.</source>
        <translation>Fehlt es an einem Produkt, bekommt jede Position gleich viele Einheiten, dringende zuerst.</translation>
    </message>
    <message>
        <source>If a product is short, every line gets units in proportion to what it has open.</source>
        <translation>Fehlt es an einem Produkt, bekommt jede Position Einheiten im Verhältnis zu dem, was von ihr offen ist.</translation>
    </message>
    <message>
        <source>Urgent orders first, and an order only if all of its open lines can be placed.</source>
        <translation>Dringende Aufträge zuerst, und ein Auftrag nur, wenn alle seine offenen Positionen unterkommen.</translation>
    </message>
    <message>
        <source>As urgent-first, but lines due in more than 30 days leave the stock alone.</source>
        <translation>Wie urgent-first, aber Positionen, die in mehr als 30 Tagen fällig sind, rühren den Bestand nicht an.</translation>
    </message>
    <message>
        <source>The fewest units open, priority 1 before all others, and then the fewest days late; lines may be split.</source>
        <translation>Möglichst wenige Einheiten offen, Priorität 1 vor allen anderen, und dann möglichst wenige Tage verspätet; Positionen dürfen geteilt werden.</translation>
    </message>
    <message>
        <source>As optimal without splitting: the best of several searches, with a bound on how much better could be.</source>
        <translation>Wie optimal, ohne zu teilen: das Beste mehrerer Suchen, mit einer Schranke, wie viel besser es ginge.</translation>
    </message>
    <message>
        <source>Lines in the order in which they were known.</source>
        <translation>Positionen in der Reihenfolge, in der sie bekannt wurden.</translation>
    </message>
    <message>
        <source>The earliest due line first, lines without due date last.</source>
        <translation>Die früheste fällige Position zuerst, solche ohne Termin zuletzt.</translation>
    </message>
    <message>
        <source>Priority 1 first, then the earliest due line.</source>
        <translation>Priorität 1 zuerst, dann die früheste fällige Position.</translation>
    </message>
    <message>
        <source>The line with most open units first.</source>
        <translation>Die Position mit den meisten offenen Einheiten zuerst.</translation>
    </message>
    <message>
        <source>The line with fewest open units first.</source>
        <translation>Die Position mit den wenigsten offenen Einheiten zuerst.</translation>
    </message>
    <message>
        <source>In stock first, then the earliest ETA.</source>
        <translation>Zuerst auf Lager, dann die früheste Ankunft.</translation>
    </message>
    <message>
        <source>The latest batch with which the line is on time, else the earliest.</source>
        <translation>Die späteste Charge, mit der die Position pünktlich ist, sonst die früheste.</translation>
    </message>
    <message>
        <source>The batch that leaves least over.</source>
        <translation>Die Charge, bei der am wenigsten übrig bleibt.</translation>
    </message>
    <message>
        <source>The batch with most available.</source>
        <translation>Die Charge mit dem meisten Verfügbaren.</translation>
    </message>
    <message>
        <source>A line is on one batch or stays open.</source>
        <translation>Eine Position ist auf einer Charge oder bleibt offen.</translation>
    </message>
    <message>
        <source>A line may be on several batches, and in part.</source>
        <translation>Eine Position darf auf mehreren Chargen sein, auch nur zum Teil.</translation>
    </message>
    <message>
        <source>Equal parts of a short product.</source>
        <translation>Gleiche Teile eines Produkts, an dem es fehlt.</translation>
    </message>
    <message>
        <source>Parts of a short product in proportion to what is open.</source>
        <translation>Teile eines Produkts, an dem es fehlt, im Verhältnis zum Offenen.</translation>
    </message>
    <message>
        <source>All open lines of an order or none.</source>
        <translation>Alle offenen Positionen eines Auftrags oder keine.</translation>
    </message>
    <message>
        <source>Lines due more than N days after the planning date are not served.</source>
        <translation>Positionen, die mehr als N Tage nach dem Planungstag fällig sind, werden nicht bedient.</translation>
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
        <translation>%1 von %2 Positionen passen</translation>
    </message>
    <message>
        <source>fits %1 of %2</source>
        <translation>%1 von %2 passen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>line, units</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ready %1, %2</source>
        <comment>date, lateness</comment>
        <translation>Bereit %1, %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>order, SKU</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 / %2 line %3</source>
        <comment>order, SKU, number</comment>
        <translation>%1 / %2 Position %3</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Position</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 Position</numerusform>
            <numerusform>%1 Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 Einheit</translation>
    </message>
    <message numerus="yes">
        <source>%1 units</source>
        <translation>
            <numerusform>%1 Einheit</numerusform>
            <numerusform>%1 Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lines, units</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>over-allocated</source>
        <translation>überbelegt</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>versandt</translation>
    </message>
    <message>
        <source>to allocate</source>
        <translation>zuzuteilen</translation>
    </message>
    <message>
        <source>%1 of %2 to allocate</source>
        <translation>%1 von %2 zuzuteilen</translation>
    </message>
    <message>
        <source>pinned by %1</source>
        <translation>fixiert von %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>pinned, date</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pinned, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>on hold by %1</source>
        <translation>gesperrt von %1</translation>
    </message>
    <message>
        <source>%1 until about %2</source>
        <comment>on hold, date</comment>
        <translation>%1 bis etwa %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>on hold, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>pünktlich</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 Tag verspätet</translation>
    </message>
    <message numerus="yes">
        <source>%1 days late</source>
        <translation>
            <numerusform>%1 Tag verspätet</numerusform>
            <numerusform>%1 Tage verspätet</numerusform>
        </translation>
    </message>
    <message>
        <source>is here</source>
        <translation>ist hier</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixiert</translation>
    </message>
    <message>
        <source>other product</source>
        <translation>anderes Produkt</translation>
    </message>
    <message>
        <source>%1 cannot take this: it is not of the same product.</source>
        <translation>%1 kann das nicht aufnehmen: es ist nicht dasselbe Produkt.</translation>
    </message>
    <message>
        <source>All units are on %1 already.</source>
        <translation>Alle Einheiten sind schon auf %1.</translation>
    </message>
    <message>
        <source>Nothing moves: pinned by %1.</source>
        <translation>Nichts bewegt sich: fixiert von %1.</translation>
    </message>
    <message>
        <source>Nothing moves: on pick list %1.</source>
        <translation>Nichts bewegt sich: auf Pickliste %1.</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <comment>what, batch, ETA</comment>
        <translation>%1 auf %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing fits: %1 available.</source>
        <translation>Nichts passt: %1 verfügbar.</translation>
    </message>
    <message>
        <source>Only %1: the rest stays.</source>
        <translation>Nur %1: der Rest bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 stay available there</source>
        <translation>
            <numerusform>%1 bleibt dort verfügbar</numerusform>
            <numerusform>%1 bleiben dort verfügbar</numerusform>
        </translation>
    </message>
    <message>
        <source>quantities are whole numbers, without separators: count in a smaller unit, for example 250 cm instead of 2.5 m</source>
        <translation>Mengen sind ganze Zahlen ohne Trennzeichen: rechnen Sie in einer kleineren Einheit, zum Beispiel 250 cm statt 2,5 m</translation>
    </message>
    <message>
        <source>a negative quantity; give what the batch holds, from 0</source>
        <translation>eine negative Menge; geben Sie an, was die Charge enthält, ab 0</translation>
    </message>
    <message>
        <source>a negative quantity, as of a cancellation or a return, is not taken; cancel the order line, or lower its quantity, instead</source>
        <translation>eine negative Menge, etwa einer Stornierung oder Retoure, wird nicht angenommen; stornieren Sie stattdessen die Auftragsposition, oder verringern Sie ihre Menge</translation>
    </message>
    <message>
        <source>not a whole number from 0 to 1000000000, without separators</source>
        <translation>keine ganze Zahl von 0 bis 1000000000 ohne Trennzeichen</translation>
    </message>
    <message>
        <source>not a whole number from 1 to 1000000000, without separators</source>
        <translation>keine ganze Zahl von 1 bis 1000000000 ohne Trennzeichen</translation>
    </message>
    <message>
        <source>%1 (there is a non-breaking or invisible space in it)</source>
        <translation>%1 (darin ist ein geschütztes oder unsichtbares Leerzeichen)</translation>
    </message>
    <message>
        <source>none of any, line and order</source>
        <translation>nichts von any, line und order</translation>
    </message>
    <message>
        <source>none of order, quote and set-aside</source>
        <translation>nichts von order, quote und set-aside</translation>
    </message>
    <message>
        <source>not a number of days from 0 to %1</source>
        <translation>keine Zahl von Tagen von 0 bis %1</translation>
    </message>
    <message>
        <source>says nothing without a date in the column promised</source>
        <translation>sagt nichts ohne ein Datum in der Spalte promised</translation>
    </message>
    <message>
        <source>says nothing without a reason in the column hold, or a name in hold_by</source>
        <translation>sagt nichts ohne einen Grund in der Spalte hold oder einen Namen in hold_by</translation>
    </message>
    <message>
        <source>longer than 200 characters</source>
        <translation>länger als 200 Zeichen</translation>
    </message>
    <message>
        <source>longer than 65536 bytes</source>
        <translation>länger als 65536 Byte</translation>
    </message>
    <message>
        <source>has more cells than the header; text with a separator in it must stand in quotes</source>
        <translation>hat mehr Zellen als die Kopfzeile; Text mit einem Trennzeichen muss in Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>the row ends before this column</source>
        <translation>die Zeile endet vor dieser Spalte</translation>
    </message>
    <message>
        <source>the cell must not be empty</source>
        <translation>die Zelle darf nicht leer sein</translation>
    </message>
    <message>
        <source>no value but an error, a formula without result, or TRUE or FALSE; type what is meant</source>
        <translation>kein Wert, sondern ein Fehler, eine Formel ohne Ergebnis, WAHR oder FALSCH; geben Sie ein, was gemeint ist</translation>
    </message>
    <message>
        <source>has a control character, for example a line break</source>
        <translation>enthält ein Steuerzeichen, zum Beispiel einen Zeilenumbruch</translation>
    </message>
    <message>
        <source>not a date as YYYY-MM-DD</source>
        <translation>kein Datum der Form JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>not a priority from 1 to 9</source>
        <translation>keine Priorität von 1 bis 9</translation>
    </message>
    <message>
        <source>not a line number: a whole number from 1</source>
        <translation>keine Positionsnummer: eine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation>weder true noch false</translation>
    </message>
    <message>
        <source>fewer than have been shipped</source>
        <translation>weniger, als versandt wurden</translation>
    </message>
    <message>
        <source>neither auto nor manual</source>
        <translation>weder auto noch manual</translation>
    </message>
    <message>
        <source>this batch stands further up in the file already</source>
        <translation>diese Charge steht weiter oben in der Datei schon</translation>
    </message>
    <message>
        <source>this batch is known with another SKU</source>
        <translation>diese Charge ist mit einer anderen Artikelnummer bekannt</translation>
    </message>
    <message>
        <source>no such order line</source>
        <translation>keine solche Auftragsposition</translation>
    </message>
    <message>
        <source>no such batch</source>
        <translation>keine solche Charge</translation>
    </message>
    <message>
        <source>more than is open of the line</source>
        <translation>mehr, als von der Position offen ist</translation>
    </message>
    <message>
        <source>more than is available on the batch</source>
        <translation>mehr, als auf der Charge verfügbar ist</translation>
    </message>
    <message>
        <source>this line stands further up in the file already</source>
        <translation>diese Position steht weiter oben in der Datei schon</translation>
    </message>
    <message>
        <source>this would take units away that are pinned; unpin them first</source>
        <translation>das nähme fixierte Einheiten weg; lösen Sie zuerst die Fixierung</translation>
    </message>
    <message>
        <source>this product stands further up in the file already</source>
        <translation>dieses Produkt steht weiter oben in der Datei schon</translation>
    </message>
    <message>
        <source>batches</source>
        <comment>file</comment>
        <translation>Chargen</translation>
    </message>
    <message>
        <source>orders</source>
        <comment>file</comment>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>allocations</source>
        <comment>file</comment>
        <translation>Zuteilungen</translation>
    </message>
    <message>
        <source>products</source>
        <comment>file</comment>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>auf Lager</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>what, before, after</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>whole line</source>
        <translation>ganze Position</translation>
    </message>
    <message>
        <source>whole order</source>
        <translation>ganzer Auftrag</translation>
    </message>
    <message>
        <source>any part</source>
        <translation>jeder Teil</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>zurückgelegt</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>%1 (again on %2)</source>
        <comment>note, date</comment>
        <translation>%1 (wieder am %2)</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>days in transit</source>
        <translation>Transporttage</translation>
    </message>
    <message>
        <source>completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>own columns</source>
        <translation>eigene Spalten</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Lagerplatz</translation>
    </message>
    <message>
        <source>received from</source>
        <translation>erhalten aus</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>Packung</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 Tag</numerusform>
            <numerusform>%1 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>no day to spare</source>
        <translation>kein Tag Spielraum</translation>
    </message>
    <message>
        <source>%1 to spare</source>
        <comment>days</comment>
        <translation>%1 Spielraum</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>units, batch</comment>
        <translation>%1 aus %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>units from a batch, date</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1 moves %2 from %3 to %4 (still on time, %5)</source>
        <comment>line, units, batch, batch, days to spare</comment>
        <translation>%1 verlegt %2 von %3 nach %4 (weiter pünktlich, %5)</translation>
    </message>
    <message>
        <source>%1 move (all of them still on time, with at least %2 to spare)</source>
        <comment>lines and units, days to spare</comment>
        <translation>%1 weichen (alle weiter pünktlich, mit mindestens %2 Spielraum)</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between conditions</comment>
        <translation> und </translation>
    </message>
    <message>
        <source>Only %1 of %2 of %3 by %4</source>
        <comment>number, units, SKU, date</comment>
        <translation>Nur %1 von %2 von %3 bis %4</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <comment>units, SKU, date</comment>
        <translation>%1 von %2 am %3</translation>
    </message>
    <message>
        <source>That is in time.</source>
        <translation>Das ist rechtzeitig.</translation>
    </message>
    <message>
        <source>That is %1 later than wanted</source>
        <comment>days</comment>
        <translation>Das ist %1 später als gewünscht</translation>
    </message>
    <message>
        <source>%1; %2 of them are in time.</source>
        <comment>later, units</comment>
        <translation>%1; %2 davon sind rechtzeitig.</translation>
    </message>
    <message>
        <source>, %1 sooner</source>
        <comment>days</comment>
        <translation>, %1 früher</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <comment>units, batch, date</comment>
        <translation>%1 am %2 (%3)</translation>
    </message>
    <message>
        <source>%1 of %2 sooner, the rest as it is: %3.</source>
        <comment>units, units, places</comment>
        <translation>%1 von %2 früher, der Rest wie jetzt: %3.</translation>
    </message>
    <message>
        <source>Ready %1%2, %3</source>
        <comment>date, days sooner, lateness</comment>
        <translation>Bereit %1%2, %3</translation>
    </message>
    <message>
        <source>%1: from %2, which has enough available.</source>
        <comment>ready, batch</comment>
        <translation>%1: aus %2, dort ist genug verfügbar.</translation>
    </message>
    <message>
        <source>%1, if it is split: %2.</source>
        <comment>ready, places</comment>
        <translation>%1, wenn sie geteilt wird: %2.</translation>
    </message>
    <message>
        <source>%1, if it swaps with %2 for %3.</source>
        <comment>ready, line, batch</comment>
        <translation>%1, wenn sie mit %2 tauscht, gegen %3.</translation>
    </message>
    <message>
        <source>%1, if it takes %2 on %3 from %4.</source>
        <comment>ready, units, batch, line</comment>
        <translation>%1, wenn sie auf %3 von %4 nimmt: %2.</translation>
    </message>
    <message>
        <source>%1 pays: %2 of it become open.</source>
        <comment>line, units</comment>
        <translation>%1 zahlt dafür: %2 davon werden offen.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>units, batch, batch</comment>
        <translation>%1 von %2 nach %3</translation>
    </message>
    <message>
        <source>%1 pays: %2, and part of it is open.</source>
        <comment>line, move</comment>
        <translation>%1 zahlt dafür: %2, und ein Teil davon ist offen.</translation>
    </message>
    <message>
        <source>%1 pays: %2, %3 instead of %4.</source>
        <comment>line, move, lateness, lateness</comment>
        <translation>%1 zahlt dafür: %2, %3 statt %4.</translation>
    </message>
    <message>
        <source>%1 pays: %2, ready %3; it has no due date.</source>
        <comment>line, move, date</comment>
        <translation>%1 zahlt dafür: %2, bereit %3; sie hat keinen Fälligkeitstag.</translation>
    </message>
    <message>
        <source>%1 goes to %2 and is still on time, %3.</source>
        <comment>line, batch, days to spare</comment>
        <translation>%1 geht auf %2 und ist weiter pünktlich, %3.</translation>
    </message>
    <message>
        <source>%1 goes to %2 and is no later than before.</source>
        <comment>line, batch</comment>
        <translation>%1 geht auf %2 und ist nicht später als vorher.</translation>
    </message>
    <message>
        <source>%1 from what is free: %2.</source>
        <comment>units and date, batches</comment>
        <translation>%1 aus dem, was frei ist: %2.</translation>
    </message>
    <message>
        <source>%1, all from %2.</source>
        <comment>units and date, batch</comment>
        <translation>%1, alles aus %2.</translation>
    </message>
    <message>
        <source>%1 if %2: %3.</source>
        <comment>units and date, who gives way, batches</comment>
        <translation>%1, wenn %2: %3.</translation>
    </message>
    <message>
        <source>There is no supply for the other %1.</source>
        <comment>units</comment>
        <translation>Für die übrigen %1 gibt es kein Angebot.</translation>
    </message>
    <message>
        <source>Nobody pays.</source>
        <translation>Niemand zahlt dafür.</translation>
    </message>
    <message>
        <source>%1: ready %2, %3</source>
        <comment>line, date, lateness</comment>
        <translation>%1: bereit %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, what is open</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Nothing would make it sooner.</source>
        <comment>how a line stands</comment>
        <translation>%1. Nichts würde sie früher bringen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>lines, SKU</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 allocated (%2)</source>
        <comment>lines, units</comment>
        <translation>%1 zugeteilt (%2)</translation>
    </message>
    <message>
        <source>%1 allocated to %2 (%3)</source>
        <comment>line, batch, units</comment>
        <translation>%1 auf %2 zugeteilt (%3)</translation>
    </message>
    <message>
        <source>%1 deallocated (%2)</source>
        <comment>lines, units</comment>
        <translation>Zuteilung aufgehoben: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 deallocated from %2 (%3)</source>
        <comment>line, batch, units</comment>
        <translation>Zuteilung von %1 auf %2 aufgehoben (%3)</translation>
    </message>
    <message>
        <source>%1 moved (%2)</source>
        <comment>lines, units</comment>
        <translation>%1 verschoben (%2)</translation>
    </message>
    <message>
        <source>%1 allocated by hand where it is</source>
        <comment>line</comment>
        <translation>%1 von Hand zugeteilt, wo sie ist</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3 (%4)</source>
        <comment>line, batches, batch, units</comment>
        <translation>%1 von %2 nach %3 verschoben (%4)</translation>
    </message>
    <message numerus="yes">
        <source>%1 batches of %2 added</source>
        <translation>
            <numerusform>%1 Charge von %2 hinzugefügt</numerusform>
            <numerusform>%1 Chargen von %2 hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added: %2 of %3, %4</source>
        <comment>batch, units, SKU, ETA</comment>
        <translation>%1 hinzugefügt: %2 von %3, %4</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>batch</comment>
        <translation>%1 entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%1 batches of %2 removed</source>
        <translation>
            <numerusform>%1 Charge von %2 entfernt</numerusform>
            <numerusform>%1 Chargen von %2 entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed from %2 to %3</source>
        <comment>batch, units before, units after</comment>
        <translation>%1 von %2 auf %3 geändert</translation>
    </message>
    <message>
        <source>%1 put from shipment %2 into %3</source>
        <comment>batch</comment>
        <translation>%1 aus Lieferung %2 in %3 gelegt</translation>
    </message>
    <message>
        <source>%1 rescheduled: %2 → %3</source>
        <comment>batch, ETA before, ETA after</comment>
        <translation>%1 neu terminiert: %2 → %3</translation>
    </message>
    <message>
        <source>%1 taken off hold</source>
        <comment>batch</comment>
        <translation>Sperre von %1 aufgehoben</translation>
    </message>
    <message>
        <source>%1 put on hold</source>
        <comment>batch</comment>
        <translation>%1 gesperrt</translation>
    </message>
    <message>
        <source>%1 put on hold: %2</source>
        <comment>batch, reason</comment>
        <translation>%1 gesperrt: %2</translation>
    </message>
    <message>
        <source>%1 pinned</source>
        <comment>lines</comment>
        <translation>%1 fixiert</translation>
    </message>
    <message>
        <source>%1 pinned to %2</source>
        <comment>line, batches</comment>
        <translation>%1 auf %2 fixiert</translation>
    </message>
    <message>
        <source>%1 pinned to %2 until %3</source>
        <comment>line, batches, date</comment>
        <translation>%1 auf %2 fixiert bis %3</translation>
    </message>
    <message>
        <source>%1 unpinned</source>
        <comment>line</comment>
        <translation>Fixierung von %1 gelöst</translation>
    </message>
    <message>
        <source>%1 released on pick list %2</source>
        <comment>line, number</comment>
        <translation>%1 freigegeben auf Pickliste %2</translation>
    </message>
    <message>
        <source>%1 recalled from pick list %2</source>
        <comment>line, number</comment>
        <translation>%1 von Pickliste %2 zurückgeholt</translation>
    </message>
    <message>
        <source>%1 shipped from %2 (%3)</source>
        <comment>line, batch, units</comment>
        <translation>%1 aus %2 versandt (%3)</translation>
    </message>
    <message>
        <source>%1 of %2 shipped</source>
        <comment>lines, SKU</comment>
        <translation>%1 von %2 versandt</translation>
    </message>
    <message>
        <source>%1 not shipped after all, back in %2 (%3)</source>
        <comment>line, batch, units</comment>
        <translation>%1 doch nicht versandt, wieder in %2 (%3)</translation>
    </message>
    <message>
        <source>%1 of %2 not shipped after all</source>
        <comment>lines, SKU</comment>
        <translation>%1 von %2 doch nicht versandt</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <comment>batch, what</comment>
        <translation>%1 geändert: %2</translation>
    </message>
    <message>
        <source>%1 described as “%2”</source>
        <comment>SKU</comment>
        <translation>%1 beschrieben als „%2“</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <comment>SKU, what</comment>
        <translation>%1 geändert: %2</translation>
    </message>
    <message>
        <source>%1 of %2 added</source>
        <comment>lines, SKU</comment>
        <translation>%1 von %2 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <comment>line, units</comment>
        <translation>%1 hinzugefügt: %2</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>line</comment>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>%1 of %2 removed</source>
        <comment>lines, SKU</comment>
        <translation>%1 von %2 entfernt</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <comment>line, what</comment>
        <translation>%1 geändert: %2</translation>
    </message>
    <message>
        <source>%1 of %2 out of stock</source>
        <comment>lines, SKU</comment>
        <translation>%1 von %2 nicht lieferbar</translation>
    </message>
    <message>
        <source>%1 out of stock: no batch has %2 available</source>
        <comment>line, units</comment>
        <translation>%1 nicht lieferbar: keine Charge hat %2 verfügbar</translation>
    </message>
    <message>
        <source>%1: history before this shortened (%2, %3)</source>
        <comment>SKU, batches, lines</comment>
        <translation>%1: Verlauf davor gekürzt (%2, %3)</translation>
    </message>
    <message>
        <source>1 batch</source>
        <translation>1 Charge</translation>
    </message>
    <message numerus="yes">
        <source>%1 batches</source>
        <translation>
            <numerusform>%1 Charge</numerusform>
            <numerusform>%1 Chargen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 product changed</source>
        <translation>1 Produkt geändert</translation>
    </message>
    <message numerus="yes">
        <source>%1 products changed</source>
        <translation>
            <numerusform>%1 Produkt geändert</numerusform>
            <numerusform>%1 Produkte geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 allocated %2</source>
        <comment>who, lines</comment>
        <translation>%1 hat %2 zugeteilt</translation>
    </message>
    <message>
        <source>%1 allocated %2 to %3</source>
        <comment>who, line, batch</comment>
        <translation>%1 hat %2 auf %3 zugeteilt</translation>
    </message>
    <message>
        <source>%1 deallocated %2</source>
        <comment>who, line</comment>
        <translation>%1 hat die Zuteilung von %2 aufgehoben</translation>
    </message>
    <message>
        <source>%1 moved %2</source>
        <comment>who, lines</comment>
        <translation>%1 hat %2 verschoben</translation>
    </message>
    <message>
        <source>%1 moved %2 to %3</source>
        <comment>who, line, batch</comment>
        <translation>%1 hat %2 nach %3 verschoben</translation>
    </message>
    <message>
        <source>%1 changed %2 from %3 to %4</source>
        <comment>who, batch, units before, units after</comment>
        <translation>%1 hat %2 von %3 auf %4 geändert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>vor 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%1 days ago</source>
        <translation>
            <numerusform>vor %1 Tag</numerusform>
            <numerusform>vor %1 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <comment>units, batch, ETA</comment>
        <translation>%1 auf %2 (%3)</translation>
    </message>
    <message>
        <source>by rule: of the batches that have enough, the first to be there</source>
        <translation>nach der Regel: von den Chargen, die genug haben, die erste, die da ist</translation>
    </message>
    <message>
        <source>by rule, as stock was then; now it would choose %1</source>
        <translation>nach der Regel, so wie der Bestand damals war; jetzt fiele die Wahl auf %1</translation>
    </message>
    <message>
        <source>by rule, as stock was then; now no batch has enough</source>
        <translation>nach der Regel, so wie der Bestand damals war; jetzt hat keine Charge genug</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>von Hand gewählt</translation>
    </message>
    <message>
        <source>on pick list %1</source>
        <translation>auf Pickliste %1</translation>
    </message>
    <message>
        <source>over-allocated: the batch has been cut below what is pinned there; unpin something or find more</source>
        <translation>überbelegt: die Charge wurde unter das gekürzt, was dort fixiert ist; lösen Sie eine Fixierung oder beschaffen Sie mehr</translation>
    </message>
    <message>
        <source>%1 open: no batch has the SKU %2.</source>
        <translation>%1 offen: keine Charge hat die Artikelnummer %2.</translation>
    </message>
    <message>
        <source>%1 open: no batch has anything available.</source>
        <translation>%1 offen: keine Charge hat etwas verfügbar.</translation>
    </message>
    <message>
        <source>%1 open: %2 would have enough but is on hold.</source>
        <translation>%1 offen: %2 hätte genug, ist aber gesperrt.</translation>
    </message>
    <message>
        <source>%1 open: %2 has enough; allocate it.</source>
        <translation>%1 offen: %2 hat genug; teilen Sie sie zu.</translation>
    </message>
    <message>
        <source>%1 open: stopped (%3), so runs leave it alone; %2 has enough.</source>
        <translation>%1 offen: gestoppt (%3), darum lassen Läufe sie aus; %2 hat genug.</translation>
    </message>
    <message>
        <source>%1 open: %2 available, at most %3 of them on one batch; by rule a line gets one batch.</source>
        <translation>%1 offen: %2 verfügbar, davon höchstens %3 auf einer Charge; nach der Regel bekommt eine Position eine Charge.</translation>
    </message>
    <message>
        <source>%1: it waits for %2, due %3.</source>
        <comment>lateness, batch, date</comment>
        <translation>%1: sie wartet auf %2, fällig %3.</translation>
    </message>
    <message>
        <source>%1 %2 could take it sooner.</source>
        <comment>why late, batch</comment>
        <translation>%1 %2 könnte sie früher aufnehmen.</translation>
    </message>
    <message>
        <source>%1 No batch with enough available comes sooner.</source>
        <comment>why late</comment>
        <translation>%1 Keine Charge, in der genug verfügbar ist, kommt früher.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>place, why there</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Ready %1, %2.</source>
        <comment>date, lateness</comment>
        <translation>Bereit %1, %2.</translation>
    </message>
    <message>
        <source>%1 is not complete: %2 not wholly allocated, first of all %3.</source>
        <translation>%1 ist nicht vollständig: %2 nicht ganz zugeteilt, zuerst %3.</translation>
    </message>
    <message>
        <source>%1 is not complete: %2 not wholly allocated.</source>
        <translation>%1 ist nicht vollständig: %2 nicht ganz zugeteilt.</translation>
    </message>
    <message>
        <source>%1 is complete on %2</source>
        <comment>order, date</comment>
        <translation>%1 ist vollständig am %2</translation>
    </message>
    <message>
        <source>%1; %2 holds it back.</source>
        <comment>complete, line</comment>
        <translation>%1; %2 hält ihn auf.</translation>
    </message>
    <message>
        <source>There is no batch %1.</source>
        <translation>Es gibt keine Charge %1.</translation>
    </message>
    <message>
        <source>Check the reference, or add the batch.</source>
        <translation>Prüfen Sie die Nummer, oder legen Sie die Charge an.</translation>
    </message>
    <message>
        <source>No batch has the SKU %1.</source>
        <translation>Keine Charge hat die Artikelnummer %1.</translation>
    </message>
    <message>
        <source>Check the SKU, or add a batch of it.</source>
        <translation>Prüfen Sie die Artikelnummer, oder legen Sie eine Charge davon an.</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>Es gibt keinen Auftrag %1.</translation>
    </message>
    <message>
        <source>Check its number.</source>
        <translation>Prüfen Sie seine Nummer.</translation>
    </message>
    <message>
        <source>There is no order line %1.</source>
        <translation>Es gibt keine Auftragsposition %1.</translation>
    </message>
    <message>
        <source>Check order, SKU and number, or add the line.</source>
        <translation>Prüfen Sie Auftrag, Artikelnummer und Position, oder legen Sie sie an.</translation>
    </message>
    <message>
        <source>The batch %1 exists already, with SKU %2 and other values.</source>
        <translation>Die Charge %1 gibt es schon, mit Artikelnummer %2 und anderen Werten.</translation>
    </message>
    <message>
        <source>Change that batch, or take another reference.</source>
        <translation>Ändern Sie diese Charge, oder nehmen Sie eine andere Nummer.</translation>
    </message>
    <message>
        <source>The order line %1 exists already with other values.</source>
        <translation>Die Auftragsposition %1 gibt es schon mit anderen Werten.</translation>
    </message>
    <message>
        <source>Take another number.</source>
        <translation>Nehmen Sie eine andere Nummer.</translation>
    </message>
    <message>
        <source>%1 is a batch of %2; %3 needs %4.</source>
        <translation>%1 ist eine Charge von %2; %3 braucht %4.</translation>
    </message>
    <message>
        <source>Choose a batch of %1.</source>
        <translation>Wählen Sie eine Charge von %1.</translation>
    </message>
    <message>
        <source>%1 has %2 available, %3 wanted.</source>
        <translation>%1 hat %2 verfügbar, gewünscht sind %3.</translation>
    </message>
    <message>
        <source>Take at most %1, or choose another batch.</source>
        <translation>Nehmen Sie höchstens %1, oder wählen Sie eine andere Charge.</translation>
    </message>
    <message>
        <source>Choose another batch.</source>
        <translation>Wählen Sie eine andere Charge.</translation>
    </message>
    <message>
        <source>Nothing of %1 is open.</source>
        <translation>Von %1 ist nichts offen.</translation>
    </message>
    <message>
        <source>Move it, or deallocate it first.</source>
        <translation>Verschieben Sie sie, oder heben Sie zuerst die Zuteilung auf.</translation>
    </message>
    <message>
        <source>%1 has %2 for that, not %3.</source>
        <translation>%1 hat dafür %2, nicht %3.</translation>
    </message>
    <message>
        <source>Take at most %1.</source>
        <translation>Nehmen Sie höchstens %1.</translation>
    </message>
    <message>
        <source>%1 has %2 on %3, not %4.</source>
        <translation>%1 hat %2 auf %3, nicht %4.</translation>
    </message>
    <message>
        <source>%1 is split over %2.</source>
        <translation>%1 ist auf %2 verteilt.</translation>
    </message>
    <message>
        <source>Say from which batch.</source>
        <translation>Sagen Sie, von welcher Charge.</translation>
    </message>
    <message>
        <source>%1 is not allocated.</source>
        <translation>%1 ist nicht zugeteilt.</translation>
    </message>
    <message>
        <source>Allocate it first.</source>
        <translation>Teilen Sie sie zuerst zu.</translation>
    </message>
    <message>
        <source>Nothing of %1 is on %2.</source>
        <translation>Von %1 ist nichts auf %2.</translation>
    </message>
    <message>
        <source>Look where it is now.</source>
        <translation>Sehen Sie nach, wo sie jetzt ist.</translation>
    </message>
    <message>
        <source>%1 is in stock, so no part of it can arrive.</source>
        <translation>%1 ist auf Lager, es kann also kein Teil davon ankommen.</translation>
    </message>
    <message>
        <source>Only an inbound batch can be received in part.</source>
        <translation>Nur von einer Charge im Zulauf kann ein Teil ankommen.</translation>
    </message>
    <message>
        <source>%1 was put on hold by %2.</source>
        <translation>%1 wurde von %2 gesperrt.</translation>
    </message>
    <message>
        <source>%1 was put on hold by %2: %3.</source>
        <translation>%1 wurde von %2 gesperrt: %3.</translation>
    </message>
    <message>
        <source>Choose another batch, or take it off hold first.</source>
        <translation>Wählen Sie eine andere Charge, oder heben Sie zuerst die Sperre auf.</translation>
    </message>
    <message>
        <source>%1 on %2 is %3.</source>
        <comment>line, batch, pinned by whom</comment>
        <translation>%1 auf %2 ist %3.</translation>
    </message>
    <message>
        <source>Unpin it first; for another&apos;s pin, name the owner when you do.</source>
        <translation>Lösen Sie zuerst die Fixierung; ist es die eines anderen, nennen Sie dabei den Namen.</translation>
    </message>
    <message>
        <source>%1 and %2 have nothing to exchange.</source>
        <translation>%1 und %2 haben nichts zu tauschen.</translation>
    </message>
    <message>
        <source>Choose two lines of one product that are on different batches, or of which the first is open.</source>
        <translation>Wählen Sie zwei Positionen eines Produkts, die auf verschiedenen Chargen sind, oder deren erste offen ist.</translation>
    </message>
    <message>
        <source>A run, an import and an undo cannot be part of a draft.</source>
        <translation>Ein Lauf, ein Import und ein Rückgängig können nicht Teil eines Entwurfs sein.</translation>
    </message>
    <message>
        <source>Do it before or after; of a run accept the proposal instead.</source>
        <translation>Tun Sie es vorher oder nachher; von einem Lauf nehmen Sie stattdessen den Vorschlag an.</translation>
    </message>
    <message>
        <source>No batch is in a shipment %1.</source>
        <translation>Keine Charge gehört zu einer Lieferung %1.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>You have no step to undo here.</source>
        <translation>Sie haben hier keinen Schritt, der sich rückgängig machen ließe.</translation>
    </message>
    <message>
        <source>The step %1 can no longer be undone: the history was shortened since.</source>
        <translation>Der Schritt %1 lässt sich nicht mehr rückgängig machen: der Verlauf wurde seither gekürzt.</translation>
    </message>
    <message>
        <source>Change it by hand.</source>
        <translation>Ändern Sie es von Hand.</translation>
    </message>
    <message>
        <source>The history has no step %1, so there is nothing to undo.</source>
        <translation>Der Verlauf hat keinen Schritt %1, es gibt also nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Look in the history which steps there are.</source>
        <translation>Sehen Sie im Verlauf nach, welche Schritte es gibt.</translation>
    </message>
    <message>
        <source>What this step changed has been changed again since, so nothing was undone.</source>
        <translation>Was dieser Schritt geändert hat, wurde seither wieder geändert; darum wurde nichts rückgängig gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 changes of this step have been changed again since, so nothing was undone.</source>
        <translation>
            <numerusform>Alles (%1 Änderung), was dieser Schritt geändert hat, wurde seither wieder geändert; darum wurde nichts rückgängig gemacht.</numerusform>
            <numerusform>Alle %1 Änderungen dieses Schritts wurden seither wieder geändert; darum wurde nichts rückgängig gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the later steps first, or change it by hand.</source>
        <translation>Machen Sie zuerst die späteren Schritte rückgängig, oder ändern Sie es von Hand.</translation>
    </message>
    <message>
        <source>%1 of %2 would fit now.</source>
        <translation>Jetzt würden %1 von %2 passen.</translation>
    </message>
    <message>
        <source>%1 would change too now.</source>
        <translation>%1 würde sich jetzt auch ändern.</translation>
    </message>
    <message>
        <source>%1 of %2 would be open now, not %3.</source>
        <comment>units, line, units</comment>
        <translation>Von %2 wären jetzt %1 offen, nicht %3.</translation>
    </message>
    <message>
        <source>%1 would be ready on %2 now, not on %3.</source>
        <translation>%1 wäre jetzt am %2 bereit, nicht am %3.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This would no longer do what was shown: %1</source>
        <comment>what is different</comment>
        <translation>Das täte nicht mehr, was gezeigt wurde: %1</translation>
    </message>
    <message>
        <source>Look again and choose anew.</source>
        <translation>Sehen Sie noch einmal nach, und wählen Sie neu.</translation>
    </message>
    <message>
        <source>%1 %2; %3</source>
        <comment>deed, how long ago, what follows</comment>
        <translation>%1 %2; %3</translation>
    </message>
    <message>
        <source>See which there are, and join words with +, for example due-date+split.</source>
        <translation>Sehen Sie nach, welche es gibt, und verbinden Sie Wörter mit +, zum Beispiel due-date+split.</translation>
    </message>
    <message>
        <source>In a strategy, %1 says again, or against, what stands before it.</source>
        <translation>In einer Strategie wiederholt %1, was davor steht, oder widerspricht ihm.</translation>
    </message>
    <message>
        <source>%1 is no horizon.</source>
        <translation>%1 ist kein Horizont.</translation>
    </message>
    <message>
        <source>Give the number of days, for example horizon-14.</source>
        <translation>Geben Sie die Zahl der Tage an, zum Beispiel horizon-14.</translation>
    </message>
    <message>
        <source>There is no strategy %1.</source>
        <translation>Es gibt keine Strategie %1.</translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation>Es gibt keine Datenbank %1.</translation>
    </message>
    <message>
        <source>Check the name, or create it.</source>
        <translation>Prüfen Sie den Namen, oder legen Sie sie an.</translation>
    </message>
    <message>
        <source>%1 cannot be opened as a database.</source>
        <translation>%1 lässt sich nicht als Datenbank öffnen.</translation>
    </message>
    <message>
        <source>Check that it is a file, that its folder exists, and that you may write there.</source>
        <translation>Prüfen Sie, ob es eine Datei ist, ob es den Ordner gibt und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is not a database of this program; nothing was changed in it.</source>
        <translation>%1 ist keine Datenbank dieses Programms; darin wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program.</source>
        <translation>%1 wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>Update this program to open it.</source>
        <translation>Aktualisieren Sie dieses Programm, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Go back to a backup of it.</source>
        <translation>Kehren Sie zu einer Sicherung davon zurück.</translation>
    </message>
    <message>
        <source>%1 may be read but not written; nothing was changed.</source>
        <translation>%1 darf gelesen, aber nicht geschrieben werden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Ask for permission to write the file and its folder.</source>
        <translation>Lassen Sie sich die Erlaubnis geben, die Datei und ihren Ordner zu schreiben.</translation>
    </message>
    <message>
        <source>Another program is writing to %1; nothing was changed.</source>
        <translation>Ein anderes Programm schreibt gerade in %1; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>There is no space left for %1; nothing was changed.</source>
        <translation>Für %1 ist kein Platz mehr; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 was replaced or removed while it was open.</source>
        <translation>%1 wurde ersetzt oder entfernt, während sie offen war.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>reason unknown</source>
        <translation>Grund unbekannt</translation>
    </message>
    <message>
        <source>%1 did not do what was asked (%2).</source>
        <translation>%1 hat nicht getan, was verlangt war (%2).</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the database.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es so, prüfen Sie die Datenbank.</translation>
    </message>
    <message>
        <source>Others change the same product all the time; nothing was changed.</source>
        <translation>Andere ändern dasselbe Produkt unablässig; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Something unexpected happened (%1).</source>
        <translation>Etwas Unerwartetes ist geschehen (%1).</translation>
    </message>
    <message>
        <source>Try again; what was committed before stays.</source>
        <translation>Versuchen Sie es noch einmal; was vorher geschrieben wurde, bleibt.</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>Etwas Unerwartetes ist geschehen.</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>%1 given another quantity</source>
        <translation>%1 mit anderer Menge</translation>
    </message>
    <message>
        <source>%1 rescheduled</source>
        <translation>%1 neu terminiert</translation>
    </message>
    <message>
        <source>%1 put on hold or off it</source>
        <translation>%1 gesperrt oder freigegeben</translation>
    </message>
    <message>
        <source>%1 described</source>
        <translation>%1 beschrieben</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 allocated</source>
        <translation>%1 zugeteilt</translation>
    </message>
    <message>
        <source>%1 deallocated</source>
        <translation>Zuteilung aufgehoben: %1</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 verschoben</translation>
    </message>
    <message>
        <source>%1 pinned</source>
        <translation>%1 fixiert</translation>
    </message>
    <message>
        <source>%1 unpinned</source>
        <translation>Fixierung gelöst: %1</translation>
    </message>
    <message>
        <source>%1 released</source>
        <translation>%1 auf Pickliste</translation>
    </message>
    <message>
        <source>%1 recalled</source>
        <translation>%1 zurückgeholt</translation>
    </message>
    <message>
        <source>%1 shipped</source>
        <translation>%1 versandt</translation>
    </message>
    <message>
        <source>%1 not shipped after all</source>
        <translation>%1 doch nicht versandt</translation>
    </message>
    <message>
        <source>%1 out of stock</source>
        <translation>%1 nicht lieferbar</translation>
    </message>
    <message>
        <source>%1 with a shortened history</source>
        <translation>%1 mit gekürztem Verlauf</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 Produkt</translation>
    </message>
    <message numerus="yes">
        <source>%1 products</source>
        <translation>
            <numerusform>%1 Produkt</numerusform>
            <numerusform>%1 Produkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (undone in part)</source>
        <translation>%1 (zum Teil rückgängig gemacht)</translation>
    </message>
    <message>
        <source>%1, because: %2</source>
        <comment>what happened, reason</comment>
        <translation>%1, weil: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, what happened</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 too many</source>
        <comment>batch, units</comment>
        <translation>%1: %2 zu viel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, units</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <comment>line and units, date</comment>
        <translation>%1, fällig %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, lateness</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: promised for %2</source>
        <comment>line, date</comment>
        <translation>%1: zugesagt für %2</translation>
    </message>
    <message>
        <source>%1, now comes on %2</source>
        <comment>promise, date</comment>
        <translation>%1, kommt jetzt am %2</translation>
    </message>
    <message>
        <source>%1, and there is no date now</source>
        <comment>promise</comment>
        <translation>%1, und jetzt gibt es keinen Termin</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (since %3)</source>
        <comment>line, batch or product; note; date</comment>
        <translation>%1: %2 (seit %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To allocate (%1)</source>
        <comment>lines and units</comment>
        <translation>Zuzuteilen (%1)</translation>
    </message>
    <message>
        <source>To allocate (%1; products are short of %2)</source>
        <comment>lines and units, units</comment>
        <translation>Zuzuteilen (%1; den Produkten fehlen %2)</translation>
    </message>
    <message>
        <source>%1 (by undo)</source>
        <translation>%1 (durch Rückgängig)</translation>
    </message>
    <message>
        <source>Done today by %1</source>
        <translation>Heute getan von %1</translation>
    </message>
    <message>
        <source>Over-allocated, to be resolved</source>
        <translation>Überbelegt, zu klären</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Customers to inform</source>
        <translation>Zu benachrichtigende Kunden</translation>
    </message>
    <message>
        <source>Stopped lines</source>
        <translation>Gestoppte Positionen</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>Wieder vorzulegen</translation>
    </message>
    <message>
        <source>Flagged lines</source>
        <translation>Markierte Positionen</translation>
    </message>
    <message>
        <source>not there</source>
        <comment>a line</comment>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>units, batch</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>not there</source>
        <comment>a batch</comment>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>%1, %2 allocated, %3</source>
        <comment>units, units, ETA</comment>
        <translation>%1, %2 zugeteilt, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>batch, on hold</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>1 line would change</source>
        <translation>1 Position würde sich ändern</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines would change</source>
        <translation>
            <numerusform>%1 Position würde sich ändern</numerusform>
            <numerusform>%1 Positionen würden sich ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 for the worse</source>
        <comment>lines, number</comment>
        <translation>%1, %2 davon zum Schlechteren</translation>
    </message>
    <message>
        <source>open lines</source>
        <translation>offene Positionen</translation>
    </message>
    <message>
        <source>open units</source>
        <translation>offene Einheiten</translation>
    </message>
    <message>
        <source>units short</source>
        <translation>fehlende Einheiten</translation>
    </message>
    <message>
        <source>late lines</source>
        <translation>verspätete Positionen</translation>
    </message>
    <message>
        <source>split lines</source>
        <translation>geteilte Positionen</translation>
    </message>
    <message>
        <source>unchanged: nothing is open in %1.</source>
        <translation>unverändert: in %1 ist nichts offen.</translation>
    </message>
    <message>
        <source>Would allocate %1.</source>
        <translation>Würde zuteilen: %1.</translation>
    </message>
    <message>
        <source>Allocated %1.</source>
        <translation>%1 zugeteilt.</translation>
    </message>
    <message>
        <source>Out of stock: %1.</source>
        <translation>Nicht lieferbar: %1.</translation>
    </message>
    <message>
        <source>Of a SKU without batches: %1.</source>
        <translation>Mit einer Artikelnummer ohne Chargen: %1.</translation>
    </message>
    <message>
        <source>Stopped, so left alone: %1.</source>
        <translation>Gestoppt und darum ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Pick list %1: %2.</source>
        <comment>number, lines and units</comment>
        <translation>Pickliste %1: %2.</translation>
    </message>
    <message>
        <source>Left out: %1 (%2).</source>
        <comment>lines, reason</comment>
        <translation>Ausgelassen: %1 (%2).</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>keine Zeilen</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>file, what became of its rows</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Would import</source>
        <translation>Würde importieren</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Gone: %1, dealt with: %2.</source>
        <translation>Nicht mehr da: %1, davon erledigt: %2.</translation>
    </message>
    <message>
        <source>To be decided: %1.</source>
        <translation>Zu entscheiden: %1.</translation>
    </message>
    <message>
        <source>unchanged: that step left nothing to undo.</source>
        <translation>unverändert: dieser Schritt hat nichts hinterlassen, was rückgängig zu machen wäre.</translation>
    </message>
    <message>
        <source>Undid 1 change.</source>
        <translation>1 Änderung rückgängig gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>Undid %1 changes.</source>
        <translation>
            <numerusform>%1 Änderung rückgängig gemacht.</numerusform>
            <numerusform>%1 Änderungen rückgängig gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undid %1 of %2 changes; %3 changed %4 since.</source>
        <translation>%1 von %2 Änderungen rückgängig gemacht; %4 hat %3 seither geändert.</translation>
    </message>
    <message>
        <source>unchanged: %1 is on %2 already.</source>
        <comment>line, batch</comment>
        <translation>unverändert: %1 ist schon auf %2.</translation>
    </message>
    <message>
        <source>unchanged: %1 is there already.</source>
        <translation>unverändert: %1 ist schon dort.</translation>
    </message>
    <message>
        <source>unchanged: %1 has %2 already.</source>
        <comment>batch, units</comment>
        <translation>unverändert: %1 hat schon %2.</translation>
    </message>
    <message>
        <source>unchanged: %1 is %2 already.</source>
        <comment>batch, ETA</comment>
        <translation>unverändert: %1 ist schon %2.</translation>
    </message>
    <message>
        <source>unchanged: %1 is in stock already.</source>
        <translation>unverändert: %1 ist schon auf Lager.</translation>
    </message>
    <message>
        <source>unchanged: %1 is on hold already.</source>
        <translation>unverändert: %1 ist schon gesperrt.</translation>
    </message>
    <message>
        <source>unchanged: %1 is not on hold.</source>
        <translation>unverändert: %1 ist nicht gesperrt.</translation>
    </message>
    <message>
        <source>unchanged: %1 is pinned already.</source>
        <translation>unverändert: %1 ist schon fixiert.</translation>
    </message>
    <message>
        <source>unchanged: %1 is not pinned.</source>
        <translation>unverändert: %1 ist nicht fixiert.</translation>
    </message>
    <message>
        <source>unchanged: nothing of %1 is open.</source>
        <translation>unverändert: von %1 ist nichts offen.</translation>
    </message>
    <message>
        <source>unchanged: there was nothing to do.</source>
        <translation>unverändert: es gab nichts zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>And %1 more.</source>
        <comment>changes</comment>
        <translation>
            <numerusform>Und %1 weitere.</numerusform>
            <numerusform>Und %1 weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>No whole packs of %1: %2.</source>
        <comment>units, list</comment>
        <translation>Keine ganzen Packungen von %1: %2.</translation>
    </message>
    <message>
        <source>add batch %1</source>
        <translation>Charge %1 anlegen</translation>
    </message>
    <message>
        <source>change %1 to %2</source>
        <comment>batch, units</comment>
        <translation>%1 auf %2 ändern</translation>
    </message>
    <message>
        <source>change %1 to %2</source>
        <comment>batch, ETA</comment>
        <translation>%1 auf %2 ändern</translation>
    </message>
    <message>
        <source>change shipment %1 to %2</source>
        <comment>shipment, ETA</comment>
        <translation>Lieferung %1 auf %2 ändern</translation>
    </message>
    <message>
        <source>receive %1</source>
        <comment>batch</comment>
        <translation>%1 empfangen</translation>
    </message>
    <message>
        <source>receive shipment %1</source>
        <translation>Lieferung %1 empfangen</translation>
    </message>
    <message>
        <source>take back %1</source>
        <comment>batch</comment>
        <translation>%1 zurücknehmen</translation>
    </message>
    <message>
        <source>describe %1</source>
        <comment>batch</comment>
        <translation>%1 beschreiben</translation>
    </message>
    <message>
        <source>describe %1</source>
        <comment>SKU</comment>
        <translation>%1 beschreiben</translation>
    </message>
    <message>
        <source>tell a date for %1</source>
        <comment>line</comment>
        <translation>Termin für %1 mitteilen</translation>
    </message>
    <message>
        <source>release to a pick list</source>
        <translation>auf eine Pickliste freigeben</translation>
    </message>
    <message>
        <source>release %1</source>
        <comment>line</comment>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>recall pick list %1</source>
        <translation>Pickliste %1 zurückholen</translation>
    </message>
    <message>
        <source>recall %1</source>
        <comment>line</comment>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>ship pick list %1</source>
        <translation>Pickliste %1 versenden</translation>
    </message>
    <message>
        <source>ship %1</source>
        <comment>line</comment>
        <translation>%1 versenden</translation>
    </message>
    <message>
        <source>ship %1</source>
        <comment>lines</comment>
        <translation>%1 versenden</translation>
    </message>
    <message>
        <source>put %1 on hold</source>
        <comment>batch</comment>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>take %1 off hold</source>
        <comment>batch</comment>
        <translation>Sperre von %1 aufheben</translation>
    </message>
    <message>
        <source>remove batch %1</source>
        <translation>Charge %1 entfernen</translation>
    </message>
    <message>
        <source>change %1</source>
        <comment>line</comment>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>cancel %1</source>
        <comment>line</comment>
        <translation>%1 stornieren</translation>
    </message>
    <message>
        <source>swap %1 and %2</source>
        <comment>lines</comment>
        <translation>%1 und %2 tauschen</translation>
    </message>
    <message>
        <source>take for %1 from %2</source>
        <comment>lines</comment>
        <translation>für %1 von %2 nehmen</translation>
    </message>
    <message>
        <source>pin %1</source>
        <comment>line</comment>
        <translation>%1 fixieren</translation>
    </message>
    <message>
        <source>unpin %1</source>
        <comment>line</comment>
        <translation>Fixierung von %1 lösen</translation>
    </message>
    <message>
        <source>add %1 / %2</source>
        <comment>order, SKU</comment>
        <translation>%1 / %2 anlegen</translation>
    </message>
    <message>
        <source>allocate %1</source>
        <translation>%1 zuteilen</translation>
    </message>
    <message>
        <source>allocate %1 to %2</source>
        <translation>%1 auf %2 zuteilen</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>deallocate %1</source>
        <translation>Zuteilung von %1 aufheben</translation>
    </message>
    <message>
        <source>auto-allocate</source>
        <translation>automatisch zuteilen</translation>
    </message>
    <message>
        <source>auto-allocate by %1</source>
        <comment>strategy</comment>
        <translation>automatisch zuteilen nach %1</translation>
    </message>
    <message>
        <source>accept %1 of a proposal</source>
        <comment>lines</comment>
        <translation>%1 eines Vorschlags annehmen</translation>
    </message>
    <message numerus="yes">
        <source>apply a draft of %n changes</source>
        <translation>
            <numerusform>einen Entwurf mit %n Änderung anwenden</numerusform>
            <numerusform>einen Entwurf mit %n Änderungen anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>import %1</source>
        <comment>files</comment>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig machen</translation>
    </message>
    <message>
        <source>unchanged: this command was done before.</source>
        <translation>unverändert: dieser Befehl wurde schon ausgeführt.</translation>
    </message>
    <message>
        <source>%1 Stopped before the end: what was done so far stays.</source>
        <comment>what was done</comment>
        <translation>%1 Vor dem Ende angehalten: was bis dahin getan war, bleibt.</translation>
    </message>
    <message>
        <source>Of customers without a name:</source>
        <translation>Von Kunden ohne Namen:</translation>
    </message>
    <message>
        <source>For %1:</source>
        <translation>Für %1:</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>units, SKU, order</comment>
        <translation>%1 von %2 (%3)</translation>
    </message>
    <message>
        <source>%1: promised for %2, and there is no date now.</source>
        <translation>%1: zugesagt für %2, und jetzt gibt es keinen Termin.</translation>
    </message>
    <message>
        <source>%1: promised for %2, now comes on %3.</source>
        <translation>%1: zugesagt für %2, kommt jetzt am %3.</translation>
    </message>
    <message>
        <source>open</source>
        <comment>units</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>the first in stock that has enough</source>
        <translation>die erste auf Lager, die genug hat</translation>
    </message>
    <message>
        <source>nothing in stock has enough; the earliest shipment that has</source>
        <translation>nichts auf Lager hat genug; die früheste Lieferung, die genug hat</translation>
    </message>
    <message>
        <source>of those that have enough the only one on time</source>
        <translation>von denen, die genug haben, die einzige rechtzeitige</translation>
    </message>
    <message>
        <source>the last that is still on time, so that earlier stock stays free</source>
        <translation>die letzte, die noch rechtzeitig ist, damit früherer Bestand frei bleibt</translation>
    </message>
    <message>
        <source>nothing that has enough is on time; the earliest</source>
        <translation>nichts, was genug hat, ist rechtzeitig; die früheste</translation>
    </message>
    <message>
        <source>of those that have enough it leaves least over</source>
        <translation>von denen, die genug haben, die mit dem kleinsten Rest</translation>
    </message>
    <message>
        <source>the batch with most available</source>
        <translation>die Charge mit dem meisten Verfügbaren</translation>
    </message>
    <message>
        <source>no batch has enough alone, or not as early</source>
        <translation>keine Charge hat allein genug, oder nicht so früh</translation>
    </message>
    <message>
        <source>the line&apos;s share of a product that cannot serve everybody</source>
        <translation>der Anteil der Position an einem Produkt, das nicht alle bedienen kann</translation>
    </message>
    <message>
        <source>part of the plan with the fewest units open, then the fewest days late</source>
        <translation>Teil des Plans mit den wenigsten offenen Einheiten, dann den wenigsten Tagen Verspätung</translation>
    </message>
    <message>
        <source>nothing is available</source>
        <translation>nichts ist verfügbar</translation>
    </message>
    <message>
        <source>no batch has enough alone: at most %1 of %2 available</source>
        <translation>keine Charge hat allein genug: höchstens %1 von %2 verfügbar</translation>
    </message>
    <message>
        <source>due after %1, the last day that is served</source>
        <translation>fällig nach %1, dem letzten Tag, der bedient wird</translation>
    </message>
    <message>
        <source>the order would not be complete: %1 has too little</source>
        <translation>der Auftrag würde nicht vollständig: von %1 ist zu wenig da</translation>
    </message>
    <message>
        <source>its share of a short product is %1</source>
        <translation>ihr Anteil an einem knappen Produkt ist %1</translation>
    </message>
    <message>
        <source>there is too little for everybody, and others come first</source>
        <translation>es ist zu wenig für alle, und andere sind zuerst dran</translation>
    </message>
    <message numerus="yes">
        <source>And %1 more.</source>
        <comment>entries of a report</comment>
        <translation>
            <numerusform>Und %1 weiterer.</numerusform>
            <numerusform>Und %1 weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>line, customer</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>batch, SKU</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, ready %2</source>
        <comment>lateness, date</comment>
        <translation>%1, bereit %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading, number of entries</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 on %2 is on pick list %3.</source>
        <comment>line, batch, number</comment>
        <translation>%1 auf %2 ist auf Pickliste %3.</translation>
    </message>
    <message>
        <source>Recall it from the pick list first.</source>
        <translation>Holen Sie sie zuerst von der Pickliste zurück.</translation>
    </message>
    <message>
        <source>%1 of %2 have left the house, so it cannot have fewer.</source>
        <comment>units, line</comment>
        <translation>%1 von %2 haben das Haus verlassen, weniger können es also nicht sein.</translation>
    </message>
    <message>
        <source>Order at least as many, or undo the shipping first.</source>
        <translation>Bestellen Sie mindestens so viele, oder machen Sie zuerst den Versand rückgängig.</translation>
    </message>
    <message>
        <source>%1 is expected on %2, so nothing of it can be shipped.</source>
        <comment>batch, date</comment>
        <translation>%1 wird am %2 erwartet, es kann also nichts davon versandt werden.</translation>
    </message>
    <message>
        <source>Receive it first.</source>
        <translation>Empfangen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>nothing of it is allocated</source>
        <translation>nichts davon ist zugeteilt</translation>
    </message>
    <message>
        <source>what is allocated to it is not in stock yet</source>
        <translation>was ihr zugeteilt ist, ist noch nicht auf Lager</translation>
    </message>
    <message>
        <source>its batch is on hold</source>
        <translation>ihre Charge ist gesperrt</translation>
    </message>
    <message>
        <source>it is stopped</source>
        <translation>sie ist gestoppt</translation>
    </message>
    <message>
        <source>only the whole line may leave, and part of it is missing</source>
        <translation>nur die ganze Position darf gehen, und ein Teil fehlt</translation>
    </message>
    <message>
        <source>only the whole order may leave, and part of it is missing</source>
        <translation>nur der ganze Auftrag darf gehen, und ein Teil fehlt</translation>
    </message>
    <message>
        <source>it is on a pick list already</source>
        <translation>sie ist schon auf einer Pickliste</translation>
    </message>
    <message>
        <source>None of the lines can go on a pick list. Of the most: %1.</source>
        <comment>reason</comment>
        <translation>Keine der Positionen kann auf eine Pickliste. Die meisten: %1.</translation>
    </message>
    <message>
        <source>Allocate lines to batches in stock, and see what else keeps them back.</source>
        <translation>Teilen Sie Positionen auf Chargen auf Lager zu, und sehen Sie nach, was sie sonst aufhält.</translation>
    </message>
    <message>
        <source>%1 cannot go on a pick list: %2.</source>
        <comment>line, reason</comment>
        <translation>%1 kann nicht auf eine Pickliste: %2.</translation>
    </message>
    <message>
        <source>Change that first, or release other lines.</source>
        <translation>Ändern Sie zuerst das, oder geben Sie andere Positionen frei.</translation>
    </message>
    <message>
        <source>Nothing is on pick list %1.</source>
        <translation>Auf Pickliste %1 ist nichts.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>Nothing of %1 is on a pick list.</source>
        <translation>Von %1 ist nichts auf einer Pickliste.</translation>
    </message>
    <message>
        <source>%1 is on no pick list.</source>
        <translation>%1 ist auf keiner Pickliste.</translation>
    </message>
    <message>
        <source>%1 has no date to tell: part of it is open, or all of it is shipped.</source>
        <translation>Für %1 gibt es keinen Termin mitzuteilen: ein Teil ist offen, oder alles ist versandt.</translation>
    </message>
    <message>
        <source>Allocate it first, or name the date.</source>
        <translation>Teilen Sie sie zuerst zu, oder nennen Sie den Termin.</translation>
    </message>
    <message>
        <source>%1: %2 to allocate, before %3</source>
        <comment>line, units, units</comment>
        <translation>%1: %2 zuzuteilen, vorher %3</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no units</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <comment>line, lateness, lateness</comment>
        <translation>%1: %2, vorher %3</translation>
    </message>
    <message>
        <source>%1: ready %2 instead of %3, %4</source>
        <comment>line, date, date, lateness</comment>
        <translation>%1: bereit %2 statt %3, %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>SKU, lines</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, due %3</source>
        <comment>line, units, date</comment>
        <translation>%1: %2, fällig %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>line and units, batches</comment>
        <translation>%1 aus %2</translation>
    </message>
    <message>
        <source>%1, %2 still to leave</source>
        <comment>what was shipped, units</comment>
        <translation>%1, %2 gehen noch</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>batch, units, ETA</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>batch, batch</comment>
        <translation>%1, aus %2</translation>
    </message>
    <message>
        <source>%1: %2 as announced</source>
        <comment>batch, units</comment>
        <translation>%1: %2 wie angekündigt</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>batch, number, units</comment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1, expected %2</source>
        <comment>what was received, date</comment>
        <translation>%1, erwartet %2</translation>
    </message>
    <message>
        <source>%1, %2 still to come</source>
        <comment>what was received, units</comment>
        <translation>%1, %2 kommen noch</translation>
    </message>
    <message>
        <source>%1 of shipment %2</source>
        <comment>batch</comment>
        <translation>%1 der Lieferung %2</translation>
    </message>
    <message>
        <source>%1, 1 day later</source>
        <comment>dates</comment>
        <translation>%1, 1 Tag später</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 days later</source>
        <comment>dates, number</comment>
        <translation>
            <numerusform>%1, %2 Tag später</numerusform>
            <numerusform>%1, %2 Tage später</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, 1 day earlier</source>
        <comment>dates</comment>
        <translation>%1, 1 Tag früher</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 days earlier</source>
        <comment>dates, number</comment>
        <translation>
            <numerusform>%1, %2 Tag früher</numerusform>
            <numerusform>%1, %2 Tage früher</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>batch, units, number</comment>
        <translation>%1: %2 statt %3</translation>
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
        <translation>%1 auf %2: %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened, who</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Worse than before</source>
        <translation>Schlechter als vorher</translation>
    </message>
    <message>
        <source>Now possible</source>
        <translation>Jetzt möglich</translation>
    </message>
    <message>
        <source>New lines</source>
        <translation>Neue Positionen</translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>Geänderte Positionen</translation>
    </message>
    <message>
        <source>Lines gone</source>
        <translation>Verschwundene Positionen</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>New batches</source>
        <translation>Neue Chargen</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>Verzögert</translation>
    </message>
    <message>
        <source>Comes earlier</source>
        <translation>Kommt früher</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Batches gone</source>
        <translation>Verschwundene Chargen</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Off hold again</source>
        <translation>Wieder freigegeben</translation>
    </message>
    <message>
        <source>Pins ended</source>
        <translation>Beendete Fixierungen</translation>
    </message>
    <message>
        <source>shipped from %1</source>
        <comment>batch</comment>
        <translation>versandt aus %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>received as %1</source>
        <comment>batch</comment>
        <translation>empfangen als %1</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>aufgebraucht</translation>
    </message>
    <message>
        <source>%1 is gone: %2 (%3).</source>
        <comment>line or batch, what became of it, units</comment>
        <translation>%1 ist nicht mehr da: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is gone, it seems %2, but units of it are pinned or released: it stays.</source>
        <translation>%1 ist nicht mehr da, anscheinend %2, aber Einheiten davon sind fixiert oder freigegeben: sie bleibt.</translation>
    </message>
    <message>
        <source>%1 is gone, it seems %2 (%3): it stays as it is.</source>
        <translation>%1 ist nicht mehr da, anscheinend %2 (%3): sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>%1: the file says %2, here are %3 after %4 were shipped. Either the file is older than that, or the stock was counted since. Until that is said, %3 stay.</source>
        <translation>%1: die Datei sagt %2, hier sind es %3, nachdem %4 versandt wurden. Entweder ist die Datei älter als das, oder der Bestand wurde seither gezählt. Bis das gesagt ist, bleiben %3.</translation>
    </message>
    <message>
        <source>Save it as CSV in the program it comes from.</source>
        <translation>Speichern Sie sie in dem Programm, aus dem sie kommt, als CSV.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as XLSX or CSV.</source>
        <translation>Öffnen Sie sie in einer Tabellenkalkulation, und speichern Sie sie als XLSX oder CSV.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is larger than 512 MB.</source>
        <translation>%1 ist größer als 512 MB.</translation>
    </message>
    <message>
        <source>Cut it into several files.</source>
        <translation>Teilen Sie sie in mehrere Dateien.</translation>
    </message>
    <message>
        <source>%1 is no table: it is not text.</source>
        <translation>%1 ist keine Tabelle: es ist kein Text.</translation>
    </message>
    <message>
        <source>%1 is a workbook, not a CSV file.</source>
        <translation>%1 ist eine Arbeitsmappe, keine CSV-Datei.</translation>
    </message>
    <message>
        <source>Give it a name that ends in .xlsx, or save it as CSV in the program it comes from.</source>
        <translation>Geben Sie ihr einen Namen, der auf .xlsx endet, oder speichern Sie sie in dem Programm, aus dem sie kommt, als CSV.</translation>
    </message>
    <message>
        <source>%1 is a web page, or other XML, and not a CSV file.</source>
        <translation>%1 ist eine Webseite oder anderes XML und keine CSV-Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>Prüfen Sie, ob es eine Datei ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>%1 is protected by a password.</source>
        <translation>%1 ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>Save a copy without the password, as XLSX or CSV.</source>
        <translation>Speichern Sie eine Kopie ohne Passwort, als XLSX oder CSV.</translation>
    </message>
    <message>
        <source>%1 is a workbook of another format, such as .xls or .ods.</source>
        <translation>%1 ist eine Arbeitsmappe in einem anderen Format, etwa .xls oder .ods.</translation>
    </message>
    <message>
        <source>%1 is a ZIP file, but no workbook.</source>
        <translation>%1 ist eine ZIP-Datei, aber keine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Unpack it, and choose the table inside.</source>
        <translation>Entpacken Sie sie, und wählen Sie die Tabelle darin.</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than a table needs.</source>
        <translation>%1 entpackt sich zu weit mehr, als eine Tabelle braucht.</translation>
    </message>
    <message>
        <source>Do not trust it, or save it as CSV.</source>
        <translation>Trauen Sie ihr nicht, oder speichern Sie sie als CSV.</translation>
    </message>
    <message>
        <source>%1 has a document type or entities of its own, which no spreadsheet program writes.</source>
        <translation>%1 hat einen eigenen Dokumenttyp oder eigene Entities, was keine Tabellenkalkulation schreibt.</translation>
    </message>
    <message>
        <source>Do not trust it, or save it again in a spreadsheet program.</source>
        <translation>Trauen Sie ihr nicht, oder speichern Sie sie in einer Tabellenkalkulation noch einmal.</translation>
    </message>
    <message>
        <source>%1 has no visible sheet.</source>
        <translation>%1 hat kein sichtbares Blatt.</translation>
    </message>
    <message>
        <source>Show the sheet with the table.</source>
        <translation>Blenden Sie das Blatt mit der Tabelle ein.</translation>
    </message>
    <message>
        <source>%1 has no sheet %2.</source>
        <translation>%1 hat kein Blatt %2.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off.</source>
        <translation>%1 ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off (%2).</source>
        <translation>%1 ist beschädigt oder abgeschnitten (%2).</translation>
    </message>
    <message>
        <source>Get it once more, or open it in a spreadsheet program and save it again.</source>
        <translation>Holen Sie sie noch einmal, oder öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>Add it, or correct the header in row 1.</source>
        <translation>Fügen Sie sie hinzu, oder berichtigen Sie die Kopfzeile in Zeile 1.</translation>
    </message>
    <message>
        <source>Add it, or correct the header in row 1, which reads: %1</source>
        <comment>the header&apos;s columns</comment>
        <translation>Fügen Sie sie hinzu, oder berichtigen Sie die Kopfzeile in Zeile 1; sie lautet: %1</translation>
    </message>
    <message>
        <source>%1 has no header: its first row must name the columns.</source>
        <translation>%1 hat keine Kopfzeile: die erste Zeile muss die Spalten nennen.</translation>
    </message>
    <message>
        <source>Put the names of the columns into row 1.</source>
        <translation>Schreiben Sie die Namen der Spalten in Zeile 1.</translation>
    </message>
    <message>
        <source>%1 has more than 200 columns.</source>
        <translation>%1 hat mehr als 200 Spalten.</translation>
    </message>
    <message>
        <source>Leave out those that are not needed.</source>
        <translation>Lassen Sie die weg, die nicht gebraucht werden.</translation>
    </message>
    <message>
        <source>%1 has no column %2.</source>
        <translation>%1 hat keine Spalte %2.</translation>
    </message>
    <message>
        <source>%1 has the column %2 twice.</source>
        <translation>%1 hat die Spalte %2 zweimal.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Lassen Sie eine davon weg.</translation>
    </message>
    <message>
        <source>%1 is no table: a quote in row %2 is never closed.</source>
        <translation>%1 ist keine Tabelle: ein Anführungszeichen in Zeile %2 wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Close the quote, or double it.</source>
        <translation>Schließen Sie das Anführungszeichen, oder verdoppeln Sie es.</translation>
    </message>
    <message>
        <source>Export to a file that ends in .csv instead.</source>
        <translation>Exportieren Sie stattdessen in eine Datei, die auf .csv endet.</translation>
    </message>
    <message>
        <source>%1 was not written: a workbook holds at most 1048575 rows.</source>
        <translation>%1 wurde nicht geschrieben: eine Arbeitsmappe hat höchstens 1048575 Zeilen.</translation>
    </message>
    <message>
        <source>%1 was not written: row %2 has a text of more than 32767 characters, which no workbook holds.</source>
        <translation>%1 wurde nicht geschrieben: Zeile %2 hat einen Text von mehr als 32767 Zeichen, den keine Arbeitsmappe aufnimmt.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 lässt sich nicht schreiben (%2).</translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <comment>date</comment>
        <translation>Zugesagt für %1</translation>
    </message>
    <message>
        <source>%1, told by %2</source>
        <comment>promised, who</comment>
        <translation>%1, mitgeteilt von %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>promised, date</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>1 day in transit</source>
        <translation>1 Tag unterwegs</translation>
    </message>
    <message numerus="yes">
        <source>%1 days in transit</source>
        <translation>
            <numerusform>%1 Tag unterwegs</numerusform>
            <numerusform>%1 Tage unterwegs</numerusform>
        </translation>
    </message>
    <message>
        <source>A quote: it does not count in fill rates</source>
        <translation>Ein Angebot: zählt nicht in den Erfüllungsgraden</translation>
    </message>
    <message>
        <source>Set aside: it does not count in fill rates</source>
        <translation>Zurückgelegt: zählt nicht in den Erfüllungsgraden</translation>
    </message>
    <message>
        <source>Leaves only as a whole line</source>
        <translation>Geht nur als ganze Position</translation>
    </message>
    <message>
        <source>Leaves only with the whole order</source>
        <translation>Geht nur mit dem ganzen Auftrag</translation>
    </message>
    <message>
        <source>Stopped, so runs and releases leave it alone: %1</source>
        <comment>why</comment>
        <translation>Gestoppt, darum lassen Läufe und Freigaben sie in Ruhe: %1</translation>
    </message>
    <message>
        <source>%1 shipped</source>
        <comment>units</comment>
        <translation>%1 versandt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Lieferung %1</translation>
    </message>
    <message>
        <source>Location %1</source>
        <translation>Lagerplatz %1</translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>Erhalten von %1</translation>
    </message>
    <message>
        <source>stays %1</source>
        <comment>on time, or so many days late</comment>
        <translation>bleibt %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 become open</source>
        <comment>units</comment>
        <translation>
            <numerusform>%1 wird offen</numerusform>
            <numerusform>%1 werden offen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day to spare</source>
        <translation>1 Tag Spielraum</translation>
    </message>
    <message numerus="yes">
        <source>%1 days to spare</source>
        <translation>
            <numerusform>%1 Tag Spielraum</numerusform>
            <numerusform>%1 Tage Spielraum</numerusform>
        </translation>
    </message>
    <message>
        <source>Swap with %1</source>
        <comment>line</comment>
        <translation>Mit %1 tauschen</translation>
    </message>
    <message>
        <source>Take %1 from %2</source>
        <comment>units, line</comment>
        <translation>%1 von %2 nehmen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>on time, days to spare</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <comment>order, number</comment>
        <translation>%1 Position %2</translation>
    </message>
    <message>
        <source>cannot give</source>
        <comment>of an order line</comment>
        <translation>kann nichts abgeben</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>units</comment>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, what becomes of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 allocated to %2 by rule</source>
        <comment>units, batches</comment>
        <translation>%1 nach der Regel auf %2 zugeteilt</translation>
    </message>
    <message>
        <source>%1 allocated to %2</source>
        <comment>units, batches</comment>
        <translation>%1 auf %2 zugeteilt</translation>
    </message>
    <message>
        <source>%1 deallocated from %2</source>
        <comment>units, batches</comment>
        <translation>Zuteilung von %1 auf %2 aufgehoben</translation>
    </message>
    <message>
        <source>stays where it is, from now on by hand</source>
        <translation>bleibt, wo sie ist, ab jetzt von Hand</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3</source>
        <comment>units, batches, batches</comment>
        <translation>%1 von %2 nach %3 verschoben</translation>
    </message>
    <message>
        <source>pinned to %1</source>
        <comment>batches</comment>
        <translation>auf %1 fixiert</translation>
    </message>
    <message>
        <source>pinned to %1 until %2</source>
        <comment>batches, date</comment>
        <translation>auf %1 fixiert bis %2</translation>
    </message>
    <message>
        <source>unpinned</source>
        <translation>Fixierung gelöst</translation>
    </message>
    <message>
        <source>released on pick list %1</source>
        <translation>freigegeben auf Pickliste %1</translation>
    </message>
    <message>
        <source>recalled from pick list %1</source>
        <translation>von Pickliste %1 zurückgeholt</translation>
    </message>
    <message>
        <source>%1 shipped from %2</source>
        <comment>units, batch</comment>
        <translation>%1 aus %2 versandt</translation>
    </message>
    <message>
        <source>%1 not shipped after all, back in %2</source>
        <comment>units, batch</comment>
        <translation>%1 doch nicht versandt, zurück in %2</translation>
    </message>
    <message>
        <source>added: %1</source>
        <comment>units</comment>
        <translation>hinzugefügt: %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <comment>what</comment>
        <translation>geändert: %1</translation>
    </message>
    <message>
        <source>out of stock: no batch had %1 available</source>
        <comment>units</comment>
        <translation>nicht lieferbar: keine Charge hatte %1 verfügbar</translation>
    </message>
    <message>
        <source>added: %1, %2</source>
        <comment>units, ETA</comment>
        <translation>hinzugefügt: %1, %2</translation>
    </message>
    <message>
        <source>stays here, from now on by hand</source>
        <translation>bleibt hier, ab jetzt von Hand</translation>
    </message>
    <message>
        <source>stays as it was here</source>
        <translation>bleibt, wie es hier war</translation>
    </message>
    <message>
        <source>gave back</source>
        <translation>gab zurück</translation>
    </message>
    <message>
        <source>went to %1</source>
        <comment>batches</comment>
        <translation>ging an %1</translation>
    </message>
    <message>
        <source>came from %1</source>
        <comment>batches</comment>
        <translation>kam von %1</translation>
    </message>
    <message>
        <source>took by rule</source>
        <translation>nahm nach der Regel</translation>
    </message>
    <message>
        <source>took</source>
        <translation>nahm</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>line, what became of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>units before, units after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1; %2 to new places</source>
        <comment>a change, lines</comment>
        <translation>%1; %2 an neue Plätze</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <translation>
            <numerusform>%1 Änderung</numerusform>
            <numerusform>%1 Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, by %3 on %4 at %5</source>
        <comment>draft, changes, who, date, time</comment>
        <translation>%1: %2, von %3 am %4 um %5</translation>
    </message>
    <message>
        <source>Does something else now than when it was staged, because the data has changed.</source>
        <translation>Bewirkt jetzt etwas anderes als beim Entwerfen, weil sich die Daten geändert haben.</translation>
    </message>
    <message>
        <source>The draft in %1 was written by a newer version of this program.</source>
        <translation>Der Entwurf in %1 wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>It stays as it is. Install the newer version to go on with it.</source>
        <translation>Er bleibt, wie er ist. Installieren Sie die neuere Version, um damit weiterzumachen.</translation>
    </message>
    <message>
        <source>No draft can be read from %1: it is damaged.</source>
        <translation>Aus %1 kann kein Entwurf gelesen werden: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>It stays as it is. Take it away if nobody needs it.</source>
        <translation>Sie bleibt, wie sie ist. Entfernen Sie sie, wenn niemand sie braucht.</translation>
    </message>
    <message>
        <source>Stored drafts</source>
        <translation>Gespeicherte Entwürfe</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>deed, how long ago</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>your step “%1” would now turn out otherwise: %2</source>
        <comment>step, verdict</comment>
        <translation>Ihr Schritt „%1“ ginge jetzt anders aus: %2</translation>
    </message>
    <message>
        <source>your step “%1” no longer fits, %2 left</source>
        <comment>step, units</comment>
        <translation>Ihr Schritt „%1“ passt nicht mehr, %2 übrig</translation>
    </message>
    <message>
        <source>your step “%1” no longer fits, nothing is left</source>
        <comment>step</comment>
        <translation>Ihr Schritt „%1“ passt nicht mehr, nichts ist übrig</translation>
    </message>
    <message>
        <source>your step “%1” is done already</source>
        <comment>step</comment>
        <translation>Ihr Schritt „%1“ ist schon getan</translation>
    </message>
    <message>
        <source>your step “%1” was not done</source>
        <comment>step</comment>
        <translation>Ihr Schritt „%1“ wurde nicht getan</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>what somebody did, what follows</comment>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what somebody did, what follows</comment>
        <translation>%1. %2</translation>
    </message>
</context>
</TS>
