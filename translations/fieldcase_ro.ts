<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>Answer source</name>
    <message>
        <source>A document</source>
        <translation>Un document</translation>
    </message>
    <message>
        <source>A guardian</source>
        <translation>Un tutore</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>Altă organizație</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Persoana</translation>
    </message>
    <message>
        <source>What we observe</source>
        <translation>Ce observăm</translation>
    </message>
    <message>
        <source>Who answers?</source>
        <translation>Cine răspunde?</translation>
    </message>
    <message>
        <source>from a document</source>
        <translation>dintr-un document</translation>
    </message>
    <message>
        <source>from a guardian</source>
        <translation>de la un tutore</translation>
    </message>
    <message>
        <source>from another organisation</source>
        <translation>de la altă organizație</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observat</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n rând</numerusform>
            <numerusform>%n rânduri</numerusform>
            <numerusform>%n de rânduri</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Nu se aplică</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation>Nu știe</translation>
    </message>
    <message>
        <source>Needed to send a referral. It can wait.</source>
        <translation>Necesar pentru o trimitere. Poate aștepta.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Not asked today</source>
        <translation>Nu am întrebat azi</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Nu am întrebat încă</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Încă necunoscut</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation>Preferă să nu spună</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Semnat</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Încă deschis</translation>
    </message>
    <message>
        <source>This answer looks unusual. Please look at it once more.</source>
        <translation>Acest răspuns pare neobișnuit. Vă rugăm să îl mai priviți o dată.</translation>
    </message>
    <message>
        <source>This answer stands out. Please look at it once more.</source>
        <translation>Acest răspuns iese în evidență. Vă rugăm să-l mai priviți o dată.</translation>
    </message>
    <message>
        <source>This choice is from an older list. It stays as it is.</source>
        <translation>Această alegere vine dintr-o listă mai veche. Rămâne așa cum este.</translation>
    </message>
    <message>
        <source>This date looks unusual. Please look at it once more.</source>
        <translation>Această dată pare neobișnuită. Vă rugăm să o mai priviți o dată.</translation>
    </message>
    <message>
        <source>This holds the address of a safe house. Leave it out here; the house itself knows it.</source>
        <translation>Aici se află adresa unei case sigure. Lăsați-o deoparte; casa însăși o știe.</translation>
    </message>
    <message>
        <source>This is longer than the others can read. A shorter version helps.</source>
        <translation>Este mai lung decât pot citi ceilalți. O formă mai scurtă ajută.</translation>
    </message>
    <message>
        <source>This number looks unusual. Please look at it once more.</source>
        <translation>Acest număr pare neobișnuit. Vă rugăm să îl mai priviți o dată.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>{answer} (from another organisation)</source>
        <translation>{answer} (de la altă organizație)</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>Add a file</source>
        <translation>Adăugați un fișier</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Alegeți un fișier</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Alegeți alt fișier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Scoateți</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvați o copie</translation>
    </message>
    <message>
        <source>Up to 10 MB. It is kept encrypted, here alone; the original stays where it is.</source>
        <translation>Până la 10 MB. Se păstrează criptat, numai aici; originalul rămâne unde este.</translation>
    </message>
    <message>
        <source>{name} · {size} KB</source>
        <translation>{name} · {size} KB</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>A copy is being written or checked</source>
        <translation>Se scrie sau se verifică o copie</translation>
    </message>
    <message>
        <source>Check the space on the disk and the second place, then press Copy now.</source>
        <translation>Verificați spațiul de pe disc și al doilea loc, apoi apăsați Copiază acum.</translation>
    </message>
    <message>
        <source>Choose the second place…</source>
        <translation>Alege al doilea loc…</translation>
    </message>
    <message>
        <source>Copies on this computer</source>
        <translation>Copii pe acest calculator</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Copiază acum</translation>
    </message>
    <message>
        <source>FieldCase makes one when you lock and every hour of work, opens it to check it, and keeps some of each hour, day, week and month.</source>
        <translation>FieldCase face una când blocați caietul și la fiecare oră de lucru, o deschide ca să o verifice și păstrează câteva din fiecare oră, zi, săptămână și lună.</translation>
    </message>
    <message>
        <source>Last put back for trial</source>
        <translation>Ultima restaurare de probă</translation>
    </message>
    <message>
        <source>Make another copy now, and keep one on a stick.</source>
        <translation>Faceți acum altă copie și păstrați una pe un stick.</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Fără al doilea loc</translation>
    </message>
    <message>
        <source>None: a stick that lies elsewhere survives a theft or a fire</source>
        <translation>Niciunul: un stick ținut în altă parte rămâne după un furt sau un incendiu</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Încă nu</translation>
    </message>
    <message>
        <source>Put back for trial</source>
        <translation>Restaurează de probă</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurează…</translation>
    </message>
    <message>
        <source>Room for the copies on this computer</source>
        <translation>Loc pentru copiile de pe acest calculator</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Al doilea loc</translation>
    </message>
    <message>
        <source>The last copy that FieldCase made by itself could not be written.</source>
        <translation>Ultima copie pe care FieldCase a făcut-o singur nu s-a putut scrie.</translation>
    </message>
    <message>
        <source>The newest copy could not be put back.</source>
        <translation>Cea mai nouă copie nu s-a putut restaura.</translation>
    </message>
    <message>
        <source>The newest copy was put back, opened, and found whole.</source>
        <translation>Cea mai nouă copie a fost restaurată, deschisă și este întreagă.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Nu există încă niciuna.</translation>
    </message>
    <message>
        <source>{kind}, {size}, checked</source>
        <translation>{kind}, {size}, verificată</translation>
    </message>
    <message>
        <source>{moment}: it could not be put back</source>
        <translation>{moment}: nu s-a putut restaura</translation>
    </message>
    <message>
        <source>{moment}: opened and whole</source>
        <translation>{moment}: deschisă și întreagă</translation>
    </message>
    <message>
        <source>{place}, last copy: {moment}</source>
        <translation>{place}, ultima copie: {moment}</translation>
    </message>
    <message>
        <source>{place}, no copy yet</source>
        <translation>{place}, încă nicio copie</translation>
    </message>
</context>
<context>
    <name>Cannot help</name>
    <message>
        <source>Cannot help this time</source>
        <translation>De data aceasta nu putem ajuta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>One line more</source>
        <translation>Încă un rând</translation>
    </message>
    <message>
        <source>One line more, if it helps them</source>
        <translation>Încă un rând, dacă le este de ajutor</translation>
    </message>
    <message>
        <source>Prepare this answer</source>
        <translation>Pregătește acest răspuns</translation>
    </message>
    <message>
        <source>The sender reads the reason. What they sent us is not kept here.</source>
        <translation>Expeditorul citește motivul. Ce ne-a trimis nu se păstrează aici.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>De ce?</translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message>
        <source>A USB stick appears here as soon as it is plugged in.</source>
        <translation>Un stick USB apare aici imediat ce este introdus.</translation>
    </message>
    <message>
        <source>A draft for your e-mail program…</source>
        <translation>O ciornă pentru programul dumneavoastră de e-mail…</translation>
    </message>
    <message>
        <source>A folder on this computer…</source>
        <translation>Un dosar de pe acest calculator…</translation>
    </message>
    <message>
        <source>A larger file becomes several letters, none larger than this.</source>
        <translation>Un fișier mai mare devine mai multe mesaje, niciunul mai mare de atât.</translation>
    </message>
    <message>
        <source>A mailbox takes small letters only? Choose how large they may be.</source>
        <translation>Căsuța de e-mail primește doar mesaje mici? Alegeți cât de mari pot fi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>File created, signed, locked for them; a copy stays in your outbox</source>
        <translation>Fișier creat, semnat, încuiat pentru ei; o copie rămâne la „De trimis”</translation>
    </message>
    <message>
        <source>Goes there as soon as there is a connection; they fetch it.</source>
        <translation>Ajunge acolo imediat ce există conexiune; ei îl preiau.</translation>
    </message>
    <message>
        <source>Goes through your office&apos;s mail server as soon as there is a connection.</source>
        <translation>Pleacă prin serverul de e-mail al biroului imediat ce există conexiune.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Predat</translation>
    </message>
    <message>
        <source>How far the file is</source>
        <translation>Unde a ajuns fișierul</translation>
    </message>
    <message>
        <source>How large a letter may be</source>
        <translation>Cât de mare poate fi un mesaj</translation>
    </message>
    <message>
        <source>How the file leaves</source>
        <translation>Cum pleacă fișierul</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>L-am trimis</translation>
    </message>
    <message>
        <source>It is not sent until you press Send there.</source>
        <translation>Nu este trimis până nu apăsați acolo Trimite.</translation>
    </message>
    <message>
        <source>Mark handed over</source>
        <translation>Marchează ca predat</translation>
    </message>
    <message>
        <source>On its way to {place}</source>
        <translation>Pe drum spre {place}</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Un singur fișier</translation>
    </message>
    <message>
        <source>One file, or parts for e-mail</source>
        <translation>Un singur fișier sau părți pentru e-mail</translation>
    </message>
    <message>
        <source>Open in the e-mail program</source>
        <translation>Deschide în programul de e-mail</translation>
    </message>
    <message>
        <source>Read back and compared</source>
        <translation>Recitit și comparat</translation>
    </message>
    <message>
        <source>Ready in the folder, to be given or sent on</source>
        <translation>Gata în dosar, pentru a fi dat sau trimis mai departe</translation>
    </message>
    <message>
        <source>Ready in your e-mail program: it is not sent until you press Send there</source>
        <translation>Gata în programul de e-mail: nu este trimis până nu apăsați acolo Trimite</translation>
    </message>
    <message>
        <source>Safe to unplug</source>
        <translation>Stickul se poate scoate</translation>
    </message>
    <message>
        <source>Sent by you</source>
        <translation>Trimis de dumneavoastră</translation>
    </message>
    <message>
        <source>There whole, and read back: only then is it called sent</source>
        <translation>Ajuns întreg și recitit: abia atunci se numește trimis</translation>
    </message>
    <message>
        <source>This is a practice file. In the practice notebook of a partner, open it with “Outbox &amp; inbox”, “Open a file…”. Real notebooks never take it in.</source>
        <translation>Acesta este un fișier de exersare. Deschideți-l în caietul de exersare al unui partener, cu „Trimise și primite”, „Deschide un fișier…”. Caietele reale nu îl primesc niciodată.</translation>
    </message>
    <message>
        <source>USB stick “{name}”</source>
        <translation>Stick USB „{name}”</translation>
    </message>
    <message>
        <source>Write another copy</source>
        <translation>Scrie încă o copie</translation>
    </message>
    <message>
        <source>Write the draft</source>
        <translation>Scrie ciorna</translation>
    </message>
    <message>
        <source>Write the draft again</source>
        <translation>Scrie din nou ciorna</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Scrie fișierul</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Se scrie…</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Scris</translation>
    </message>
    <message>
        <source>Written as {file}</source>
        <translation>Scris ca {file}</translation>
    </message>
    <message numerus="yes">
        <source>Written in %n part(s), the first as {file}</source>
        <translation>
            <numerusform>Scris într-o singură parte, ca {file}</numerusform>
            <numerusform>Scris în %n părți, prima ca {file}</numerusform>
            <numerusform>Scris în %n de părți, prima ca {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} liberi</translation>
    </message>
</context>
<context>
    <name>Case file</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>Încă %n</numerusform>
            <numerusform>Încă %n</numerusform>
            <numerusform>Încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Adaugă un pas</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Adaugă o notă</translation>
    </message>
    <message>
        <source>Consent: not talked about</source>
        <translation>Acord: încă nediscutat</translation>
    </message>
    <message>
        <source>Consent: {agreed} of {total}</source>
        <translation>Acord: {agreed} din {total}</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documente</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interviu</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Pașii următori</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Nu este încă nimic planificat.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Privire generală</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Părțile dosarului</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Trimiteri</translation>
    </message>
    <message>
        <source>Refer…</source>
        <translation>Trimite…</translation>
    </message>
    <message>
        <source>Risk &amp; safety</source>
        <translation>Risc și siguranță</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>{language} · interpreter</source>
        <translation>{language} · interpret</translation>
    </message>
</context>
<context>
    <name>Case filters</name>
    <message>
        <source>Any consent</source>
        <translation>Orice acord</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Orice zi</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Orice limbă</translation>
    </message>
    <message>
        <source>Any risk</source>
        <translation>Orice risc</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Orice stare</translation>
    </message>
    <message>
        <source>Any worker</source>
        <translation>Orice coleg</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Golește filtrele</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Acord</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>În această săptămână</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Pentru astăzi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limba</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Întârziate</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Pasul următor</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risc</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>De revăzut</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Fără zi stabilită</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Coleg</translation>
    </message>
</context>
<context>
    <name>Case list</name>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cazuri</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Închise</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Pentru azi</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>Filtrează cazurile</translation>
    </message>
    <message>
        <source>Filter cases by name or code</source>
        <translation>Filtrează cazurile după nume sau cod</translation>
    </message>
    <message numerus="yes">
        <source>Filters, %n set</source>
        <translation>
            <numerusform>Filtre, %n activ</numerusform>
            <numerusform>Filtre, %n active</numerusform>
            <numerusform>Filtre, %n active</numerusform>
        </translation>
    </message>
    <message>
        <source>Intake begun</source>
        <translation>Interviu început</translation>
    </message>
    <message>
        <source>Late: {day}</source>
        <translation>Întârziat: {day}</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Ale mele</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Mai multe filtre</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Cer atenție</translation>
    </message>
    <message numerus="yes">
        <source>Needs attention %n</source>
        <translation>
            <numerusform>Cer atenție %n</numerusform>
            <numerusform>Cer atenție %n</numerusform>
            <numerusform>Cer atenție %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No case here matches.</source>
        <translation>Niciun caz de aici nu se potrivește.</translation>
    </message>
    <message>
        <source>No next step yet</source>
        <translation>Încă fără pasul următor</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Arată toate cazurile</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Care cazuri</translation>
    </message>
    <message>
        <source>{step}, {note}</source>
        <translation>{step}, {note}</translation>
    </message>
</context>
<context>
    <name>Case picker</name>
    <message>
        <source>Add to a case</source>
        <translation>Adăugare la un caz</translation>
    </message>
    <message>
        <source>Add to this case</source>
        <translation>Adaugă la acest caz</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cazuri</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Code or alias</source>
        <translation>Cod sau pseudonim</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Caută un caz</translation>
    </message>
    <message>
        <source>Questions without an answer are filled; where you differ, you choose.</source>
        <translation>Întrebările fără răspuns se completează; unde diferiți, alegeți dumneavoastră.</translation>
    </message>
    <message>
        <source>no alias</source>
        <translation>fără pseudonim</translation>
    </message>
</context>
<context>
    <name>Case status</name>
    <message>
        <source>Active</source>
        <translation>Activ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Închis</translation>
    </message>
    <message>
        <source>Closed, with a partner now</source>
        <translation>Închis, acum la un partener</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Urmărire</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Primire</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>În pauză</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Cases</source>
        <translation>Cazuri</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>Interviu nou</translation>
    </message>
    <message>
        <source>Next case (Alt+Down)</source>
        <translation>Cazul următor (Alt+Săgeată în jos)</translation>
    </message>
    <message>
        <source>No cases yet. The first one begins with an intake; a name is never needed.</source>
        <translation>Încă nu există cazuri. Primul începe cu un interviu; nu este nevoie niciodată de un nume.</translation>
    </message>
    <message>
        <source>Previous case (Alt+Up)</source>
        <translation>Cazul anterior (Alt+Săgeată în sus)</translation>
    </message>
    <message>
        <source>Step closed: {step}</source>
        <translation>Pas încheiat: {step}</translation>
    </message>
    <message>
        <source>Step ticked: {step}</source>
        <translation>Pas bifat: {step}</translation>
    </message>
</context>
<context>
    <name>Check answers</name>
    <message numerus="yes">
        <source>%n question(s) are still open. They may stay open.</source>
        <translation>
            <numerusform>%n întrebare este încă deschisă. Poate rămâne deschisă.</numerusform>
            <numerusform>%n întrebări sunt încă deschise. Pot rămâne deschise.</numerusform>
            <numerusform>%n de întrebări sunt încă deschise. Pot rămâne deschise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Schimbă</translation>
    </message>
    <message>
        <source>Change the answer to: {question}</source>
        <translation>Schimbă răspunsul la: {question}</translation>
    </message>
    <message>
        <source>Every question has been talked about.</source>
        <translation>S-a vorbit despre toate întrebările.</translation>
    </message>
    <message>
        <source>Look through it together, if the person wishes.</source>
        <translation>Parcurgeți-le împreună, dacă persoana dorește.</translation>
    </message>
    <message>
        <source>No longer applies</source>
        <translation>Nu se mai aplică</translation>
    </message>
    <message>
        <source>Not shown here</source>
        <translation>Nu se arată aici</translation>
    </message>
    <message>
        <source>These answers are kept, though their questions do not apply any more.</source>
        <translation>Aceste răspunsuri se păstrează, deși întrebările lor nu se mai aplică.</translation>
    </message>
    <message>
        <source>{answer} (said in an earlier interview)</source>
        <translation>{answer} (spus într-un interviu anterior)</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n agreement(s) to share still hold</source>
        <translation>
            <numerusform>%n acord de a împărtăși este încă valabil</numerusform>
            <numerusform>%n acorduri de a împărtăși sunt încă valabile</numerusform>
            <numerusform>%n de acorduri de a împărtăși sunt încă valabile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bed(s) are still kept for the person</source>
        <translation>
            <numerusform>%n pat este încă păstrat pentru persoană</numerusform>
            <numerusform>%n paturi sunt încă păstrate pentru persoană</numerusform>
            <numerusform>%n de paturi sunt încă păstrate pentru persoană</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are kept here</source>
        <translation>
            <numerusform>%n document este păstrat aici</numerusform>
            <numerusform>%n documente sunt păstrate aici</numerusform>
            <numerusform>%n de documente sunt păstrate aici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) are not finished</source>
        <translation>
            <numerusform>%n interviu nu este terminat</numerusform>
            <numerusform>%n interviuri nu sunt terminate</numerusform>
            <numerusform>%n de interviuri nu sunt terminate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) are open</source>
        <translation>
            <numerusform>%n nevoie este deschisă</numerusform>
            <numerusform>%n nevoi sunt deschise</numerusform>
            <numerusform>%n de nevoi sunt deschise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) wait for somebody</source>
        <translation>
            <numerusform>%n trimitere așteaptă pe cineva</numerusform>
            <numerusform>%n trimiteri așteaptă pe cineva</numerusform>
            <numerusform>%n de trimiteri așteaptă pe cineva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the plan are open</source>
        <translation>
            <numerusform>%n pas din plan este deschis</numerusform>
            <numerusform>%n pași din plan sunt deschiși</numerusform>
            <numerusform>%n de pași din plan sunt deschiși</numerusform>
        </translation>
    </message>
    <message>
        <source>A second person should look at a closing. There is no other supervisor in this notebook, so you may close it yourself. What you write here stays in the record.</source>
        <translation>O a doua persoană ar trebui să se uite la o închidere. În acest caiet nu există alt supervizor, așa că o puteți închide singur. Ce scrieți aici rămâne în registru.</translation>
    </message>
    <message>
        <source>A supervisor looks at it. Until then the work goes on as before.</source>
        <translation>Un supervizor se uită la ea. Până atunci munca merge mai departe ca înainte.</translation>
    </message>
    <message>
        <source>Another organisation goes on</source>
        <translation>O altă organizație continuă</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Alt motiv</translation>
    </message>
    <message>
        <source>Are the needs met as far as it was possible?</source>
        <translation>Au fost acoperite nevoile cât s-a putut?</translation>
    </message>
    <message>
        <source>Ask to close the case</source>
        <translation>Cereți închiderea cazului</translation>
    </message>
    <message>
        <source>Asked to close the case</source>
        <translation>S-a cerut închiderea cazului</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Before it ends</source>
        <translation>Înainte de a se încheia</translation>
    </message>
    <message>
        <source>Came of age; a service for adults goes on</source>
        <translation>A devenit major; continuă un serviciu pentru adulți</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Caz închis</translation>
    </message>
    <message>
        <source>Case closed, with nobody here to look at it</source>
        <translation>Caz închis, fără nimeni aici care să se uite la el</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>Caz redeschis</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Închideți cazul</translation>
    </message>
    <message>
        <source>Could the person say how the help was?</source>
        <translation>A putut persoana să spună cum a fost ajutorul?</translation>
    </message>
    <message>
        <source>Did the person get their documents back?</source>
        <translation>Și-a primit persoana documentele înapoi?</translation>
    </message>
    <message>
        <source>Do the person and you agree that the work ends?</source>
        <translation>Sunteți de acord, persoana și dumneavoastră, că munca se încheie?</translation>
    </message>
    <message>
        <source>Does the person know how long the notebook keeps this?</source>
        <translation>Știe persoana cât timp păstrează caietul aceste date?</translation>
    </message>
    <message>
        <source>Does the person know that they can come back any time?</source>
        <translation>Știe persoana că poate reveni oricând?</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Ștergeți această persoană…</translation>
    </message>
    <message>
        <source>Every question needs an answer, every no an explanation.</source>
        <translation>Fiecare întrebare cere un răspuns, fiecare „nu” o explicație.</translation>
    </message>
    <message>
        <source>Explanation: {question}</source>
        <translation>Explicație: {question}</translation>
    </message>
    <message>
        <source>For you to decide</source>
        <translation>De hotărât de dumneavoastră</translation>
    </message>
    <message>
        <source>Go on with the work</source>
        <translation>Continuați munca</translation>
    </message>
    <message>
        <source>How do things stand for the person now?</source>
        <translation>Cum îi merge persoanei acum?</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Cum se încheie</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Cât timp se păstrează</translation>
    </message>
    <message>
        <source>How things stand</source>
        <translation>Cum stau lucrurile</translation>
    </message>
    <message>
        <source>In a few words: why not, or what happens instead</source>
        <translation>Pe scurt: de ce nu, sau ce se face în schimb</translation>
    </message>
    <message>
        <source>Is every referral answered and settled?</source>
        <translation>Fiecare trimitere are răspuns și este încheiată?</translation>
    </message>
    <message>
        <source>Is every step of the plan done or called off?</source>
        <translation>Fiecare pas din plan este făcut sau anulat?</translation>
    </message>
    <message>
        <source>Is it agreed whether somebody looks in later?</source>
        <translation>S-a stabilit dacă cineva mai trece mai târziu?</translation>
    </message>
    <message>
        <source>It can be read. To write in it again, reopen it. What the person decides about sharing can always be written down.</source>
        <translation>Poate fi citit. Ca să scrieți din nou în el, redeschideți-l. Ce hotărăște persoana despre împărtășire poate fi notat oricând.</translation>
    </message>
    <message>
        <source>It is kept until: {day}. You can read it; to write in it, reopen it.</source>
        <translation>Se păstrează până la: {day}. Îl puteți citi; ca să scrieți în el, redeschideți-l.</translation>
    </message>
    <message>
        <source>It need not be kept longer</source>
        <translation>Nu mai trebuie păstrat</translation>
    </message>
    <message>
        <source>It waits for a supervisor</source>
        <translation>Așteaptă un supervizor</translation>
    </message>
    <message>
        <source>Keep it until further notice</source>
        <translation>Păstrați-l până la noi decizii</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Păstrat până la</translation>
    </message>
    <message>
        <source>Kept until further notice: {reason}</source>
        <translation>Păstrat până la noi decizii: {reason}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Uitați-vă</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>No contact any more</source>
        <translation>Nu mai există contact</translation>
    </message>
    <message>
        <source>Nobody here can look at it</source>
        <translation>Nimeni de aici nu se poate uita la ea</translation>
    </message>
    <message>
        <source>Other help fits better, and was found</source>
        <translation>Alt ajutor se potrivește mai bine și a fost găsit</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>Redeschideți cazul</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>Trimiteți înapoi</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Arată</translation>
    </message>
    <message>
        <source>Show the closing</source>
        <translation>Arată închiderea</translation>
    </message>
    <message>
        <source>Somebody asked to close this case</source>
        <translation>Cineva a cerut închiderea acestui caz</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Încă deschis</translation>
    </message>
    <message>
        <source>The closing was sent back</source>
        <translation>Închiderea a fost trimisă înapoi</translation>
    </message>
    <message>
        <source>The goals are met</source>
        <translation>Obiectivele sunt atinse</translation>
    </message>
    <message numerus="yes">
        <source>The office decided: %n year(s) after the closing, longer for children.</source>
        <translation>
            <numerusform>Biroul a hotărât: %n an după închidere, mai mult pentru copii.</numerusform>
            <numerusform>Biroul a hotărât: %n ani după închidere, mai mult pentru copii.</numerusform>
            <numerusform>Biroul a hotărât: %n de ani după închidere, mai mult pentru copii.</numerusform>
        </translation>
    </message>
    <message>
        <source>The person has died</source>
        <translation>Persoana a murit</translation>
    </message>
    <message>
        <source>The person moved away</source>
        <translation>Persoana s-a mutat</translation>
    </message>
    <message>
        <source>The person went back to their country</source>
        <translation>Persoana s-a întors în țara sa</translation>
    </message>
    <message>
        <source>The person wishes it</source>
        <translation>Persoana dorește asta</translation>
    </message>
    <message>
        <source>The same case is here twice</source>
        <translation>Același caz este aici de două ori</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Calea de întoarcere</translation>
    </message>
    <message>
        <source>The work goes on after all</source>
        <translation>Munca merge totuși mai departe</translation>
    </message>
    <message>
        <source>There is no money for it any more</source>
        <translation>Nu mai sunt bani pentru asta</translation>
    </message>
    <message>
        <source>This case is closed: {day}</source>
        <translation>Acest caz este închis: {day}</translation>
    </message>
    <message>
        <source>This is a proposal of FieldCase: nobody in the office has decided yet how long cases are kept. Laws differ; see Settings.</source>
        <translation>Aceasta este o propunere a FieldCase: nimeni din birou nu a hotărât încă cât timp se păstrează cazurile. Legile diferă; vedeți Setări.</translation>
    </message>
    <message>
        <source>Until then the work goes on as before.</source>
        <translation>Până atunci munca merge mai departe ca înainte.</translation>
    </message>
    <message>
        <source>Was the safety plan looked at, and does it hold?</source>
        <translation>S-a revăzut planul de siguranță și mai este bun?</translation>
    </message>
    <message>
        <source>Were the agreements to share gone through?</source>
        <translation>S-au revăzut acordurile de a împărtăși?</translation>
    </message>
    <message>
        <source>What is missing, or what you want to add</source>
        <translation>Ce lipsește sau ce vreți să adăugați</translation>
    </message>
    <message>
        <source>What was written down</source>
        <translation>Ce s-a notat</translation>
    </message>
    <message>
        <source>Where and how does the person find help again?</source>
        <translation>Unde și cum găsește persoana din nou ajutor?</translation>
    </message>
    <message>
        <source>Why does nobody else look at it?</source>
        <translation>De ce nu se uită nimeni altcineva?</translation>
    </message>
    <message>
        <source>Why does the work end?</source>
        <translation>De ce se încheie munca?</translation>
    </message>
    <message>
        <source>Why it has to be kept longer, or no longer has to</source>
        <translation>De ce trebuie păstrat mai mult, sau de ce nu mai trebuie</translation>
    </message>
    <message>
        <source>Why the work ends</source>
        <translation>De ce se încheie munca</translation>
    </message>
    <message>
        <source>Why the work goes on</source>
        <translation>De ce continuă munca</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Cuvintele dumneavoastră</translation>
    </message>
    <message>
        <source>{answer}: {explanation}</source>
        <translation>{answer}: {explanation}</translation>
    </message>
    <message>
        <source>{case} is kept until: {day}</source>
        <translation>{case} se păstrează până la: {day}</translation>
    </message>
    <message>
        <source>{worker} asked to close it: {day}</source>
        <translation>{worker} a cerut închiderea: {day}</translation>
    </message>
    <message>
        <source>{worker} asks to erase {case}</source>
        <translation>{worker} cere ștergerea pentru {case}</translation>
    </message>
    <message>
        <source>{worker} asks you to close {case}</source>
        <translation>{worker} vă cere să închideți {case}</translation>
    </message>
    <message>
        <source>{worker} closed it, with nobody here to look at it: {day}</source>
        <translation>{worker} l-a închis, fără nimeni aici care să se uite: {day}</translation>
    </message>
    <message>
        <source>{worker} looked at it and closed it: {day}</source>
        <translation>{worker} s-a uitat și l-a închis: {day}</translation>
    </message>
    <message>
        <source>{worker} reopened it: {day}</source>
        <translation>{worker} l-a redeschis: {day}</translation>
    </message>
    <message>
        <source>{worker} sent it back</source>
        <translation>{worker} a trimis-o înapoi</translation>
    </message>
    <message>
        <source>{worker} sent it back: {day}</source>
        <translation>{worker} a trimis-o înapoi: {day}</translation>
    </message>
    <message>
        <source>{worker} sent the closing of {case} back</source>
        <translation>{worker} a trimis înapoi închiderea pentru {case}</translation>
    </message>
    <message>
        <source>{worker} went on with the work: {day}</source>
        <translation>{worker} a continuat munca: {day}</translation>
    </message>
</context>
<context>
    <name>Code picker</name>
    <message numerus="yes">
        <source>%n match(es), the first is {entry}</source>
        <translation>
            <numerusform>%n potrivire, prima este {entry}</numerusform>
            <numerusform>%n potriviri, prima este {entry}</numerusform>
            <numerusform>%n de potriviri, prima este {entry}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the list matches.</source>
        <translation>Nimic din listă nu se potrivește.</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>Scrieți câteva litere</translation>
    </message>
</context>
<context>
    <name>Code reply</name>
    <message>
        <source>Check the code</source>
        <translation>Verifică codul</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>For example {code}</source>
        <translation>De exemplu {code}</translation>
    </message>
    <message>
        <source>Open a reply file…</source>
        <translation>Deschide un fișier de răspuns…</translation>
    </message>
    <message>
        <source>Reply code</source>
        <translation>Cod de răspuns</translation>
    </message>
    <message>
        <source>They opened your file in a browser. Their page made a reply code of four groups with four characters each, or a small file.</source>
        <translation>Au deschis fișierul dumneavoastră într-un browser. Pagina lor a făcut un cod de răspuns din patru grupe a câte patru semne sau un fișier mic.</translation>
    </message>
    <message>
        <source>What did they read to you, or write?</source>
        <translation>Ce v-au citit sau v-au scris?</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n răspuns</numerusform>
            <numerusform>%n răspunsuri</numerusform>
            <numerusform>%n de răspunsuri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notă</numerusform>
            <numerusform>%n note</numerusform>
            <numerusform>%n de note</numerusform>
        </translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Grupa de vârstă</translation>
    </message>
    <message>
        <source>Are these two records about one person?</source>
        <translation>Cele două fișe sunt despre aceeași persoană?</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Anul nașterii</translation>
    </message>
    <message>
        <source>Both cases stay with everything in them. The records can be parted again.</source>
        <translation>Ambele cazuri rămân cu tot ce conțin. Fișele pot fi despărțite din nou.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cazuri</translation>
    </message>
    <message>
        <source>Cases of this person</source>
        <translation>Cazurile acestei persoane</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Cetățenia</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gen</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>În fișă</translation>
    </message>
    <message>
        <source>Joined: these are the records of one person now.</source>
        <translation>Unite: acum sunt fișele unei singure persoane.</translation>
    </message>
    <message>
        <source>Joining keeps both cases with every answer and note, and can be undone later.</source>
        <translation>Unirea păstrează ambele cazuri, cu fiecare răspuns și notă, și poate fi desfăcută mai târziu.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limba</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Ultima schimbare</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>One person or two?</source>
        <translation>O persoană sau două?</translation>
    </message>
    <message>
        <source>One person: join the records</source>
        <translation>O singură persoană: unește fișele</translation>
    </message>
    <message>
        <source>Parted: these are two people again.</source>
        <translation>Despărțite: sunt din nou două persoane.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Telephone, last digits</source>
        <translation>Telefon, ultimele cifre</translation>
    </message>
    <message>
        <source>These are the records of one person.</source>
        <translation>Acestea sunt fișele unei singure persoane.</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Două persoane</translation>
    </message>
    <message>
        <source>Undo: part the records</source>
        <translation>Desfă: desparte fișele</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Coleg</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>necunoscut</translation>
    </message>
    <message>
        <source>the same in both</source>
        <translation>la fel în ambele</translation>
    </message>
    <message>
        <source>{answers}, {notes}</source>
        <translation>{answers}, {notes}</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>A part of this notebook is not as FieldCase wrote it.</source>
        <translation>O parte din acest caiet nu mai este așa cum a scris-o FieldCase.</translation>
    </message>
    <message>
        <source>Go to the backups</source>
        <translation>Mergi la copiile de siguranță</translation>
    </message>
    <message>
        <source>It concerns: {parts}. Restore the newest backup.</source>
        <translation>Este vorba despre: {parts}. Restaurați cea mai nouă copie de siguranță.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Fă o copie de siguranță</translation>
    </message>
    <message>
        <source>No case is concerned. Make a new backup, and have the disk looked at.</source>
        <translation>Niciun caz nu este atins. Faceți o copie nouă și dați discul la verificat.</translation>
    </message>
    <message>
        <source>This notebook is only read now: the disk did not take what was to be saved.</source>
        <translation>Acest caiet este acum doar citit: discul nu a primit ce trebuia salvat.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Make a backup to another disk, then have this one looked at.</source>
        <translation>Ce s-a salvat înainte este în siguranță. Faceți o copie pe alt disc, apoi dați-l pe acesta la verificat.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>răspunsuri</translation>
    </message>
    <message>
        <source>cases and people</source>
        <translation>cazuri și persoane</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>consimțăminte</translation>
    </message>
    <message>
        <source>referrals and files</source>
        <translation>trimiteri și fișiere</translation>
    </message>
    <message>
        <source>steps and notes</source>
        <translation>pași și note</translation>
    </message>
    <message>
        <source>the directory</source>
        <translation>directorul</translation>
    </message>
    <message>
        <source>the notebook itself</source>
        <translation>caietul însuși</translation>
    </message>
    <message>
        <source>the record of changes</source>
        <translation>registrul modificărilor</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message numerus="yes">
        <source>%n more point(s)</source>
        <translation>
            <numerusform>Încă %n punct</numerusform>
            <numerusform>Încă %n puncte</numerusform>
            <numerusform>Încă %n de puncte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more purpose(s)</source>
        <translation>
            <numerusform>Încă %n scop</numerusform>
            <numerusform>Încă %n scopuri</numerusform>
            <numerusform>Încă %n de scopuri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) already have something</source>
        <translation>
            <numerusform>%n organizație are deja ceva</numerusform>
            <numerusform>%n organizații au deja ceva</numerusform>
            <numerusform>%n de organizații au deja ceva</numerusform>
        </translation>
    </message>
    <message>
        <source>A child or under guardianship: the guardian is asked too</source>
        <translation>Un copil sau o persoană sub tutelă: este întrebat și tutorele</translation>
    </message>
    <message>
        <source>A name or word, typed</source>
        <translation>Un nume sau un cuvânt, scris la tastatură</translation>
    </message>
    <message>
        <source>A notice that asks them to delete it waits in the outbox for your word. They can be asked, not forced: telephone where it is urgent. Here is the list.</source>
        <translation>O înștiințare care le cere să șteargă așteaptă la „De trimis” cuvântul dumneavoastră. Pot fi rugați, nu obligați: telefonați dacă este urgent. Iată lista.</translation>
    </message>
    <message numerus="yes">
        <source>All %n answered</source>
        <translation>
            <numerusform>%n cartonaș, cu răspuns</numerusform>
            <numerusform>Toate cele %n cartonașe au răspuns</numerusform>
            <numerusform>Toate cele %n de cartonașe au răspuns</numerusform>
        </translation>
    </message>
    <message>
        <source>All points told</source>
        <translation>S-au spus toate punctele</translation>
    </message>
    <message>
        <source>Ask the guardian alone, after the child. Nothing goes unless both agree.</source>
        <translation>Întrebați tutorele separat, după copil. Nimic nu pleacă dacă nu sunt amândoi de acord.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Back to the worker&apos;s page (Esc)</source>
        <translation>Înapoi la pagina lucrătorului (Esc)</translation>
    </message>
    <message>
        <source>Choose what is taken back.</source>
        <translation>Alegeți ce se retrage.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Acord</translation>
    </message>
    <message>
        <source>Fewer points</source>
        <translation>Mai puține puncte</translation>
    </message>
    <message>
        <source>For the person</source>
        <translation>Pentru persoană</translation>
    </message>
    <message>
        <source>For you, the worker</source>
        <translation>Pentru dumneavoastră</translation>
    </message>
    <message>
        <source>From now on nothing more is shared for this</source>
        <translation>De acum nu se mai împărtășește nimic pentru acest scop</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Ecran complet</translation>
    </message>
    <message>
        <source>Full screen for the person</source>
        <translation>Ecran complet pentru persoană</translation>
    </message>
    <message>
        <source>How the guardian confirms</source>
        <translation>Cum confirmă tutorele</translation>
    </message>
    <message>
        <source>How they confirm</source>
        <translation>Cum confirmă</translation>
    </message>
    <message>
        <source>I saw what shows that they may decide for the child</source>
        <translation>Am văzut ce arată că pot hotărî pentru copil</translation>
    </message>
    <message>
        <source>Interpreter signed confidentiality</source>
        <translation>Interpretul a semnat confidențialitatea</translation>
    </message>
    <message>
        <source>Main purposes only</source>
        <translation>Numai scopurile principale</translation>
    </message>
    <message>
        <source>Name of the guardian</source>
        <translation>Numele tutorelui</translation>
    </message>
    <message>
        <source>Name of the interpreter</source>
        <translation>Numele interpretului</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>No one else is pressuring them</source>
        <translation>Nimeni altcineva nu face presiuni asupra persoanei</translation>
    </message>
    <message>
        <source>No organisation has received anything for it.</source>
        <translation>Nicio organizație nu a primit ceva pentru acest scop.</translation>
    </message>
    <message>
        <source>No reason is needed. Help goes on as before. To turn a no into a yes, go back and answer its card.</source>
        <translation>Nu este nevoie de niciun motiv. Ajutorul continuă ca înainte. Pentru a schimba un nu într-un da, mergeți înapoi și răspundeți la cartonașul lui.</translation>
    </message>
    <message>
        <source>No words in {language} yet</source>
        <translation>Nu există încă texte în {language}</translation>
    </message>
    <message>
        <source>Nothing has been decided yet. An open card may stay open.</source>
        <translation>Nu s-a hotărât încă nimic. Un cartonaș poate rămâne fără răspuns.</translation>
    </message>
    <message>
        <source>Photo of a thumbprint</source>
        <translation>Fotografia unei amprente</translation>
    </message>
    <message>
        <source>Pictures ({pattern})</source>
        <translation>Imagini ({pattern})</translation>
    </message>
    <message>
        <source>Read each card aloud, then ask them to say it back in their own words.</source>
        <translation>Citiți fiecare cartonaș cu voce tare, apoi rugați persoana să îl spună cu propriile cuvinte.</translation>
    </message>
    <message>
        <source>Record this</source>
        <translation>Înregistrează</translation>
    </message>
    <message>
        <source>Said back correctly</source>
        <translation>Spus corect cu propriile cuvinte</translation>
    </message>
    <message>
        <source>Save this decision</source>
        <translation>Salvează decizia</translation>
    </message>
    <message>
        <source>Show in: {language}</source>
        <translation>Arată în: {language}</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Partea paginii</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Semnătură</translation>
    </message>
    <message>
        <source>Speak through an interpreter. At the top, choose a language that the person reads.</source>
        <translation>Vorbiți printr-un interpret. Sus, alegeți o limbă pe care persoana o citește.</translation>
    </message>
    <message>
        <source>Spoken, witnessed</source>
        <translation>Prin viu grai, cu martor</translation>
    </message>
    <message>
        <source>Take another photo in…</source>
        <translation>Preluați altă fotografie…</translation>
    </message>
    <message>
        <source>Take the photo in…</source>
        <translation>Preluați fotografia…</translation>
    </message>
    <message>
        <source>The cards are in {language}, which they named as well. Ask whether that is right for them.</source>
        <translation>Cartonașele sunt în {language}, pe care au numit-o și ea. Întrebați dacă le este potrivit.</translation>
    </message>
    <message>
        <source>The child answers first. Then the guardian is asked about what they agreed to.</source>
        <translation>Mai întâi răspunde copilul. Apoi tutorele este întrebat despre ceea ce copilul a acceptat.</translation>
    </message>
    <message>
        <source>The guardian</source>
        <translation>Tutorele</translation>
    </message>
    <message>
        <source>The guardian about {purpose}</source>
        <translation>Tutorele despre {purpose}</translation>
    </message>
    <message>
        <source>The guardian agreed too long ago: {day}</source>
        <translation>Tutorele a fost de acord prea demult: {day}</translation>
    </message>
    <message>
        <source>The guardian agreed: {day}</source>
        <translation>Tutorele a fost de acord: {day}</translation>
    </message>
    <message>
        <source>The guardian said no: {day}</source>
        <translation>Tutorele a spus nu: {day}</translation>
    </message>
    <message>
        <source>The guardian signs here</source>
        <translation>Tutorele semnează aici</translation>
    </message>
    <message>
        <source>The guardian types their name</source>
        <translation>Tutorele își scrie numele</translation>
    </message>
    <message>
        <source>The photo is in the notebook, under Documents. Delete it from the camera now.</source>
        <translation>Fotografia este în caiet, la Documente. Ștergeți-o acum din aparat.</translation>
    </message>
    <message>
        <source>They want a copy on paper: make it after saving</source>
        <translation>Doresc o copie pe hârtie: faceți-o după salvare</translation>
    </message>
    <message>
        <source>This wording has not yet been read by people who speak the language from home.</source>
        <translation>Acest text nu a fost citit încă de vorbitori nativi.</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Amprentă</translation>
    </message>
    <message>
        <source>To do first: ask them to say it back in their own words.</source>
        <translation>Mai întâi: rugați persoana să spună totul cu propriile cuvinte.</translation>
    </message>
    <message>
        <source>To do first: choose how they confirm.</source>
        <translation>Mai întâi: alegeți cum confirmă persoana.</translation>
    </message>
    <message>
        <source>To do first: look at Risk and safety on your own, about the interpreter.</source>
        <translation>Mai întâi: uitați-vă singur(ă) la Risc și siguranță, despre interpret.</translation>
    </message>
    <message>
        <source>To do first: look at what shows that they may decide for the child.</source>
        <translation>De făcut întâi: vedeți ce arată că pot hotărî pentru copil.</translation>
    </message>
    <message>
        <source>To do first: make sure that no one is pressuring them.</source>
        <translation>Mai întâi: asigurați-vă că nimeni nu face presiuni asupra persoanei.</translation>
    </message>
    <message>
        <source>To do first: somebody other than you confirms it. You are the one who asks.</source>
        <translation>De făcut întâi: confirmă altcineva decât dumneavoastră. Dumneavoastră sunteți cine întreabă.</translation>
    </message>
    <message>
        <source>To do first: take in the photo of the thumbprint.</source>
        <translation>De făcut mai întâi: preluați fotografia amprentei.</translation>
    </message>
    <message>
        <source>To do first: tell the person each of the four points.</source>
        <translation>Mai întâi: spuneți persoanei fiecare dintre cele patru puncte.</translation>
    </message>
    <message>
        <source>To do first: the guardian confirms in their own way.</source>
        <translation>Mai întâi: tutorele confirmă în felul său.</translation>
    </message>
    <message>
        <source>To do first: the guardian or best-interest check, as they are under 18.</source>
        <translation>Mai întâi: tutorele sau verificarea interesului superior, fiindcă persoana are sub 18 ani.</translation>
    </message>
    <message>
        <source>To do first: they sign, or confirm in another way.</source>
        <translation>Mai întâi: persoana semnează sau confirmă în alt fel.</translation>
    </message>
    <message>
        <source>To do first: they type a name or a word of their choice.</source>
        <translation>Mai întâi: persoana scrie un nume sau un cuvânt la alegere.</translation>
    </message>
    <message>
        <source>To do first: write down who heard it.</source>
        <translation>Mai întâi: notați cine a auzit.</translation>
    </message>
    <message>
        <source>To do first: write down who the guardian is.</source>
        <translation>Mai întâi: notați cine este tutorele.</translation>
    </message>
    <message>
        <source>What was decided before still holds. Answer a card to change it.</source>
        <translation>Ce s-a hotărât înainte rămâne valabil. Răspundeți la un card pentru a schimba.</translation>
    </message>
    <message>
        <source>Which agreement does the person take back?</source>
        <translation>Ce acord retrage persoana?</translation>
    </message>
    <message>
        <source>Who heard it</source>
        <translation>Cine a auzit</translation>
    </message>
    <message>
        <source>Who heard the guardian</source>
        <translation>Cine l-a auzit pe tutore</translation>
    </message>
    <message>
        <source>With a guardian</source>
        <translation>Cu tutore</translation>
    </message>
    <message>
        <source>Withdraw or change</source>
        <translation>Retragere sau schimbare</translation>
    </message>
    <message>
        <source>Withdraw or change…</source>
        <translation>Retrage sau schimbă…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message numerus="yes">
        <source>{answered} of {total} answered · %n still open</source>
        <translation>
            <numerusform>{answered} din {total} cu răspuns · %n fără răspuns</numerusform>
            <numerusform>{answered} din {total} cu răspuns · %n fără răspuns</numerusform>
            <numerusform>{answered} din {total} cu răspuns · %n fără răspuns</numerusform>
        </translation>
    </message>
    <message>
        <source>{code} {alias}</source>
        <translation>{code} {alias}</translation>
    </message>
    <message>
        <source>{language}: no words yet</source>
        <translation>{language}: încă fără texte</translation>
    </message>
    <message>
        <source>{purpose}, agreed: {day}</source>
        <translation>{purpose}, acord: {day}</translation>
    </message>
</context>
<context>
    <name>Consent card</name>
    <message>
        <source>Ask again</source>
        <translation>De întrebat din nou</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Acord</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschis</translation>
    </message>
    <message>
        <source>Taken back {day}</source>
        <translation>Retras {day}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Nothing is asked here.</source>
        <translation>Aici nu se întreabă nimic.</translation>
    </message>
    <message>
        <source>Question in</source>
        <translation>Întrebarea în</translation>
    </message>
    <message>
        <source>Question {here} of {total}</source>
        <translation>Întrebarea {here} din {total}</translation>
    </message>
    <message>
        <source>Read it aloud</source>
        <translation>Citește cu voce tare</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>o zi</numerusform>
            <numerusform>%n zile</numerusform>
            <numerusform>%n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>A supervisor or the data officer can change this.</source>
        <translation>Un supervizor sau responsabilul cu datele poate schimba aceasta.</translation>
    </message>
    <message>
        <source>Ask for a guardian within</source>
        <translation>Tutorele se cere în</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>Change or sign off…</source>
        <translation>Schimbați sau confirmați…</translation>
    </message>
    <message>
        <source>Changed by {name}, {day}</source>
        <translation>Schimbat de {name}, {day}</translation>
    </message>
    <message>
        <source>Country and law</source>
        <translation>Țara și legea</translation>
    </message>
    <message>
        <source>Days before a day in court that one prepares</source>
        <translation>Cu câte zile înainte de instanță începe pregătirea</translation>
    </message>
    <message>
        <source>Days before its end that a permit is renewed</source>
        <translation>Cu câte zile înainte de expirare se reînnoiește permisul</translation>
    </message>
    <message>
        <source>Days of a reflection period (empty: none is known)</source>
        <translation>Zile ale perioadei de reflecție (gol: nu se cunoaște niciuna)</translation>
    </message>
    <message>
        <source>Days until a child has a school</source>
        <translation>Zile până când copilul are o școală</translation>
    </message>
    <message>
        <source>Days until a guardian is asked for</source>
        <translation>Zile până când se cere un tutore</translation>
    </message>
    <message>
        <source>Days until the best interests of a child are weighed</source>
        <translation>Zile până la evaluarea interesului superior al copilului</translation>
    </message>
    <message>
        <source>Days until the person is told about rights</source>
        <translation>Zile până când persoana află despre drepturi</translation>
    </message>
    <message>
        <source>Find a school within</source>
        <translation>Școala se găsește în</translation>
    </message>
    <message>
        <source>How long a reflection period lasts, and by when something has to happen, differs from country to country. The days that came with FieldCase were read in public sources; they count as not signed off until somebody here answers for them.</source>
        <translation>Cât durează perioada de reflecție și până când trebuie să se întâmple ceva diferă de la o țară la alta. Zilele venite cu FieldCase au fost citite în surse publice; ele rămân neconfirmate până când cineva de aici răspunde pentru ele.</translation>
    </message>
    <message>
        <source>I checked these days with somebody who knows the law, and answer for them.</source>
        <translation>Am verificat aceste zile cu cineva care cunoaște legea și răspund pentru ele.</translation>
    </message>
    <message>
        <source>It begins with</source>
        <translation>Începe cu</translation>
    </message>
    <message>
        <source>It is for</source>
        <translation>Este pentru</translation>
    </message>
    <message>
        <source>Keep without signing off</source>
        <translation>Păstrați fără confirmare</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Consultat</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Renunțați</translation>
    </message>
    <message>
        <source>No country chosen: the least of Europe</source>
        <translation>Nicio țară aleasă: minimul european</translation>
    </message>
    <message>
        <source>Not signed off</source>
        <translation>Neconfirmat</translation>
    </message>
    <message>
        <source>Only for adults; children are protected in other ways</source>
        <translation>Numai pentru adulți; copiii sunt protejați altfel</translation>
    </message>
    <message>
        <source>Our duties</source>
        <translation>Îndatoririle noastre</translation>
    </message>
    <message>
        <source>Our duties, in our own words</source>
        <translation>Îndatoririle noastre, cu cuvintele noastre</translation>
    </message>
    <message>
        <source>Prepare before a day in court</source>
        <translation>Pregătire înainte de o zi în instanță</translation>
    </message>
    <message>
        <source>Reflection period</source>
        <translation>Perioada de reflecție</translation>
    </message>
    <message>
        <source>Renew a permit before its end</source>
        <translation>Permisul se reînnoiește înainte de expirare</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Confirmați</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Confirmat</translation>
    </message>
    <message>
        <source>Signed off by {name}, {day}</source>
        <translation>Confirmat de {name}, {day}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sursa</translation>
    </message>
    <message>
        <source>Tell about rights within</source>
        <translation>Se vorbește despre drepturi în</translation>
    </message>
    <message>
        <source>The reflection period begins with</source>
        <translation>Perioada de reflecție începe cu</translation>
    </message>
    <message>
        <source>Tick that you answer for these days.</source>
        <translation>Bifați că răspundeți pentru aceste zile.</translation>
    </message>
    <message>
        <source>Weigh best interests within</source>
        <translation>Interesul superior se evaluează în</translation>
    </message>
    <message>
        <source>Where this was checked: law, article, who said so</source>
        <translation>Unde s-a verificat: legea, articolul, cine a spus</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>Unde lucrați</translation>
    </message>
    <message>
        <source>Who identifies</source>
        <translation>Cine identifică</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Cine este anunțat</translation>
    </message>
    <message>
        <source>Write a number of days, nought for the same day.</source>
        <translation>Scrieți un număr de zile, zero pentru aceeași zi.</translation>
    </message>
    <message>
        <source>Write where this was checked.</source>
        <translation>Scrieți unde s-a verificat.</translation>
    </message>
    <message>
        <source>adults only</source>
        <translation>numai adulți</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>nu se cunoaște niciuna</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nu se știe</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>aceeași zi</translation>
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
        <translation>Pagină goală. Apăsați {key} pentru a continua.</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Today</source>
        <translation>Azi</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mâine</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message numerus="yes">
        <source>%n organisation(s) taken in</source>
        <translation>
            <numerusform>%n organizație preluată</numerusform>
            <numerusform>%n organizații preluate</numerusform>
            <numerusform>%n de organizații preluate</numerusform>
        </translation>
    </message>
    <message>
        <source>A contact card</source>
        <translation>O carte de contact</translation>
    </message>
    <message>
        <source>A new entry</source>
        <translation>O intrare nouă</translation>
    </message>
    <message>
        <source>Add a card…</source>
        <translation>Adaugă o carte…</translation>
    </message>
    <message>
        <source>Add a directory from a file…</source>
        <translation>Adăugați un director dintr-un fișier…</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Adaugă o limbă</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>Adaugă o limbă…</translation>
    </message>
    <message>
        <source>Add a service…</source>
        <translation>Adăugați un serviciu…</translation>
    </message>
    <message>
        <source>Add an agreement…</source>
        <translation>Adăugați un acord…</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Adaugă o organizație</translation>
    </message>
    <message>
        <source>Add by hand…</source>
        <translation>Adaugă manual…</translation>
    </message>
    <message>
        <source>Add from a card file…</source>
        <translation>Adaugă din fișierul cărții…</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>Adăugați pe cineva…</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Acorduri</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>All of it is true today</source>
        <translation>Totul este adevărat astăzi</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>La telefon</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Prin video</translation>
    </message>
    <message>
        <source>Call or meet a person you know there. Read these numbers in turn.</source>
        <translation>Sunați sau întâlniți o persoană pe care o cunoașteți acolo. Citiți aceste numere pe rând.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>Schimbă detaliile</translation>
    </message>
    <message>
        <source>Change details…</source>
        <translation>Schimbă detaliile…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modificați…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>De verificat din nou</translation>
    </message>
    <message>
        <source>Check again: {day}</source>
        <translation>De verificat din nou: {day}</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>Verifică cheia</translation>
    </message>
    <message>
        <source>Checked by a call</source>
        <translation>Verificată prin apel</translation>
    </message>
    <message>
        <source>Checked by a call · {day} · {checker}</source>
        <translation>Verificată prin apel · {day} · {checker}</translation>
    </message>
    <message>
        <source>Checked by video</source>
        <translation>Verificată prin video</translation>
    </message>
    <message>
        <source>Checked by video · {day} · {checker}</source>
        <translation>Verificată prin video · {day} · {checker}</translation>
    </message>
    <message>
        <source>Checked in person</source>
        <translation>Verificată personal</translation>
    </message>
    <message>
        <source>Checked in person · {day} · {checker}</source>
        <translation>Verificată personal · {day} · {checker}</translation>
    </message>
    <message>
        <source>Checked: {day}</source>
        <translation>Verificat: {day}</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Copii</translation>
    </message>
    <message>
        <source>Choose an organisation, or add one from its card file or by hand.</source>
        <translation>Alegeți o organizație sau adăugați una din fișierul cărții sale ori manual.</translation>
    </message>
    <message>
        <source>Choose whether they match, and how you compared them.</source>
        <translation>Alegeți dacă se potrivesc și cum le-ați comparat.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închideți</translation>
    </message>
    <message>
        <source>Contact cards ({pattern})</source>
        <translation>Cărți de contact ({pattern})</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țara</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Protecția datelor</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Agendă</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>Nu păstra</translation>
    </message>
    <message>
        <source>Do the numbers match?</source>
        <translation>Se potrivesc numerele?</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familii</translation>
    </message>
    <message>
        <source>Files can then be sent there.</source>
        <translation>Apoi se pot trimite fișiere acolo.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>Give it to your partner, then check the numbers together.</source>
        <translation>Dați-o partenerului, apoi verificați numerele împreună.</translation>
    </message>
    <message>
        <source>Give our card…</source>
        <translation>Dă cartea noastră…</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Ajută cu</translation>
    </message>
    <message>
        <source>How did you compare them?</source>
        <translation>Cum le-ați comparat?</translation>
    </message>
    <message>
        <source>If they do not use FieldCase, a referral can make a file that they open in a browser.</source>
        <translation>Dacă nu folosesc FieldCase, o trimitere poate face un fișier pe care îl deschid într-un browser.</translation>
    </message>
    <message>
        <source>If you keep this card, sending there is blocked until the key is checked again.</source>
        <translation>Dacă păstrați această carte, trimiterea acolo este blocată până când cheia este verificată din nou.</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Keep it with</source>
        <translation>Se păstrează la</translation>
    </message>
    <message>
        <source>Keep it, then check the key with a person you know there.</source>
        <translation>Păstrați-o, apoi verificați cheia cu o persoană pe care o cunoașteți acolo.</translation>
    </message>
    <message>
        <source>Keep this card</source>
        <translation>Păstrează această carte</translation>
    </message>
    <message>
        <source>Keeping the card changes nothing about the check of the key.</source>
        <translation>Păstrarea cărții nu schimbă nimic la verificarea cheii.</translation>
    </message>
    <message>
        <source>Key changed · blocked</source>
        <translation>Cheie schimbată · blocată</translation>
    </message>
    <message>
        <source>Key changed: sending is blocked</source>
        <translation>Cheie schimbată: trimiterea este blocată</translation>
    </message>
    <message>
        <source>Key withdrawn · blocked</source>
        <translation>Cheie retrasă · blocată</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Tasta {key}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Kind of agreement</source>
        <translation>Felul acordului</translation>
    </message>
    <message>
        <source>LGBTI people</source>
        <translation>Persoane LGBTI</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Limbi</translation>
    </message>
    <message>
        <source>Languages spoken there</source>
        <translation>Limbi vorbite acolo</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Bărbați</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Niciodată verificat</translation>
    </message>
    <message>
        <source>New to your directory</source>
        <translation>Nou în agendă</translation>
    </message>
    <message>
        <source>No agreement is written down. A referral asks you to think of it.</source>
        <translation>Nu este notat niciun acord. O trimitere vă cere să vă gândiți la asta.</translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation>Încă fără carte</translation>
    </message>
    <message>
        <source>No end was agreed</source>
        <translation>Nu s-a convenit un sfârșit</translation>
    </message>
    <message>
        <source>No organisation is as you ask for.</source>
        <translation>Nicio organizație nu este cum cereți.</translation>
    </message>
    <message>
        <source>No organisation yet.</source>
        <translation>Încă nicio organizație.</translation>
    </message>
    <message>
        <source>No service is written down.</source>
        <translation>Nu este notat niciun serviciu.</translation>
    </message>
    <message>
        <source>Nobody in the directory owns it; a card with it will be blocked.</source>
        <translation>Nu aparține nimănui din agendă; o carte cu această cheie va fi blocată.</translation>
    </message>
    <message>
        <source>Nobody is written down.</source>
        <translation>Nu este notat nimeni.</translation>
    </message>
    <message>
        <source>None of them has a key yet. Ask for their cards before sending.</source>
        <translation>Niciuna nu are încă o cheie. Cereți cardurile lor înainte de a trimite.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Încă neverificată</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>Nenotat</translation>
    </message>
    <message>
        <source>Nothing will be sent there until the numbers of a new card match.</source>
        <translation>Acolo nu se trimite nimic până la potrivirea numerelor de pe o carte nouă.</translation>
    </message>
    <message>
        <source>Open Referral directories ({pattern})</source>
        <translation>Directoare Open Referral ({pattern})</translation>
    </message>
    <message>
        <source>Opening hours, whom they take, what it costs</source>
        <translation>Program, pe cine primesc, cât costă</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizații</translation>
    </message>
    <message>
        <source>Our card was written as {file}</source>
        <translation>Cartea noastră a fost scrisă ca {file}</translation>
    </message>
    <message>
        <source>Our card…</source>
        <translation>Cartea noastră…</translation>
    </message>
    <message>
        <source>Paste a card or a statement</source>
        <translation>Lipiți o carte sau o declarație</translation>
    </message>
    <message>
        <source>Paste a card or a statement…</source>
        <translation>Lipiți o carte sau o declarație…</translation>
    </message>
    <message>
        <source>People there</source>
        <translation>Oameni de acolo</translation>
    </message>
    <message>
        <source>People with disabilities</source>
        <translation>Persoane cu dizabilități</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Citește</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Save the check</source>
        <translation>Salvează verificarea</translation>
    </message>
    <message>
        <source>Scan the pattern with a telephone, then paste its text here, or type it.</source>
        <translation>Scanați codul cu un telefon, apoi lipiți textul aici sau tastați-l.</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>Caută în agendă</translation>
    </message>
    <message>
        <source>Sending is blocked</source>
        <translation>Trimiterea este blocată</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviciu</translation>
    </message>
    <message>
        <source>Service, town, language</source>
        <translation>Serviciu, localitate, limbă</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicii</translation>
    </message>
    <message>
        <source>Sharing information</source>
        <translation>Schimb de informații</translation>
    </message>
    <message>
        <source>Show only…</source>
        <translation>Arătați doar…</translation>
    </message>
    <message>
        <source>Show only… ({number})</source>
        <translation>Arătați doar… ({number})</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Eliminați</translation>
    </message>
    <message>
        <source>Take away {language}</source>
        <translation>Scoate {language}</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>The card says it is from</source>
        <translation>Cartea spune că vine de la</translation>
    </message>
    <message>
        <source>The key is not the one you had</source>
        <translation>Cheia nu este cea pe care o aveați</translation>
    </message>
    <message>
        <source>The name of the person you know there</source>
        <translation>Numele persoanei pe care o cunoașteți acolo</translation>
    </message>
    <message>
        <source>The organisation withdrew this key. Ask them for their new card.</source>
        <translation>Organizația a retras această cheie. Cereți-i cartea nouă.</translation>
    </message>
    <message>
        <source>The whole number as a pattern for a telephone</source>
        <translation>Numărul întreg, ca model de citit cu telefonul</translation>
    </message>
    <message>
        <source>There for</source>
        <translation>Pentru cine</translation>
    </message>
    <message>
        <source>They do not match</source>
        <translation>Nu se potrivesc</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>Se potrivesc</translation>
    </message>
    <message>
        <source>They read</source>
        <translation>Citesc ei</translation>
    </message>
    <message>
        <source>This key is used no more: nothing is sent to it, nothing by it is opened.</source>
        <translation>Această cheie nu mai este folosită: nu i se trimite nimic și nimic semnat cu ea nu se deschide.</translation>
    </message>
    <message>
        <source>This may be a new computer there, or somebody who pretends to be them. Check the numbers again with a person you know.</source>
        <translation>Poate fi un calculator nou acolo sau cineva care se dă drept ei. Verificați din nou numerele cu o persoană pe care o cunoașteți.</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localitate</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Până la</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Ce acoperă</translation>
    </message>
    <message>
        <source>What it covers; nothing ticked means everything</source>
        <translation>Ce acoperă; nimic bifat înseamnă totul</translation>
    </message>
    <message>
        <source>What one should know about them</source>
        <translation>Ce este bine de știut despre ei</translation>
    </message>
    <message>
        <source>What they do there</source>
        <translation>Ce fac acolo</translation>
    </message>
    <message>
        <source>Whom they are there for</source>
        <translation>Pentru cine sunt acolo</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Cu cine?</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femei</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Colaborare</translation>
    </message>
    <message>
        <source>You can send files there once you have their contact card. Ask them for it: it is a small file on a stick or in an e-mail.</source>
        <translation>Le puteți trimite fișiere după ce aveți cartea lor de contact. Cereți-o: este un fișier mic, pe un stick sau într-un e-mail.</translation>
    </message>
    <message>
        <source>You have this key already</source>
        <translation>Aveți deja această cheie</translation>
    </message>
    <message>
        <source>You read</source>
        <translation>Citiți dumneavoastră</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>în vigoare</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>nu este în vigoare</translation>
    </message>
    <message>
        <source>since {day}, without an end</source>
        <translation>din {day}, fără sfârșit</translation>
    </message>
    <message>
        <source>someone there</source>
        <translation>cineva de acolo</translation>
    </message>
    <message>
        <source>{day}: {checker} checked the numbers with {whom}, by video.</source>
        <translation>{day}: {checker} a verificat numerele cu {whom}, prin video.</translation>
    </message>
    <message>
        <source>{day}: {checker} checked the numbers with {whom}, in a call.</source>
        <translation>{day}: {checker} a verificat numerele cu {whom}, prin telefon.</translation>
    </message>
    <message>
        <source>{day}: {checker} checked the numbers with {whom}, in person.</source>
        <translation>{day}: {checker} a verificat numerele cu {whom}, față în față.</translation>
    </message>
    <message>
        <source>{day}: {checker} read the numbers with {whom}; they did not match.</source>
        <translation>{day}: {checker} a citit numerele cu {whom}; nu s-au potrivit.</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>de la {since} la {until}</translation>
    </message>
</context>
<context>
    <name>Directory filter</name>
    <message numerus="yes">
        <source>%n organisation(s) shown</source>
        <translation>
            <numerusform>%n organizație afișată</numerusform>
            <numerusform>%n organizații afișate</numerusform>
            <numerusform>%n de organizații afișate</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acord</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Oricare</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blocată</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificată</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țara</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Ajută cu</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>În vigoare</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Cheie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Ultima verificare</translation>
    </message>
    <message>
        <source>Longer ago, or never</source>
        <translation>De mai mult timp sau niciodată</translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation>Încă fără card</translation>
    </message>
    <message>
        <source>None in force</source>
        <translation>Niciunul în vigoare</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Încă neverificată</translation>
    </message>
    <message>
        <source>Show everyone again</source>
        <translation>Arătați din nou pe toți</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Arătați doar</translation>
    </message>
    <message>
        <source>There for</source>
        <translation>Pentru cine</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localitate</translation>
    </message>
    <message>
        <source>Within half a year</source>
        <translation>În ultima jumătate de an</translation>
    </message>
</context>
<context>
    <name>Directory import</name>
    <message numerus="yes">
        <source>%n new organisation(s)</source>
        <translation>
            <numerusform>%n organizație nouă</numerusform>
            <numerusform>%n organizații noi</numerusform>
            <numerusform>%n de organizații noi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is here already and stays as it is.</source>
        <translation>
            <numerusform>%n dintre ele există deja și rămâne așa cum este.</numerusform>
            <numerusform>%n dintre ele există deja și rămân așa cum sunt.</numerusform>
            <numerusform>%n dintre ele există deja și rămân așa cum sunt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A directory from a file</source>
        <translation>Un director dintr-un fișier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închideți</translation>
    </message>
    <message>
        <source>Mend these places in the file, then open it again.</source>
        <translation>Corectați aceste locuri în fișier, apoi deschideți-l din nou.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Nu s-a preluat nimic.</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Preluați-le</translation>
    </message>
    <message>
        <source>The file: {problem}</source>
        <translation>Fișierul: {problem}</translation>
    </message>
    <message>
        <source>The notebook has no place for these; they stay in the file</source>
        <translation>Caietul nu are loc pentru acestea; ele rămân în fișier</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>no organisation has this id</source>
        <translation>nicio organizație nu are acest id</translation>
    </message>
    <message>
        <source>the id is missing</source>
        <translation>lipsește id-ul</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>lipsește numele</translation>
    </message>
    <message>
        <source>there is no table of organisations in it</source>
        <translation>nu conține un tabel cu organizații</translation>
    </message>
    <message>
        <source>this cannot be read</source>
        <translation>nu poate fi citit</translation>
    </message>
    <message>
        <source>this id stands there twice</source>
        <translation>acest id apare de două ori</translation>
    </message>
    <message>
        <source>this is not written in UTF-8</source>
        <translation>nu este scris în UTF-8</translation>
    </message>
    <message>
        <source>this is too large</source>
        <translation>este prea mare</translation>
    </message>
    <message>
        <source>{table}, row {row}, {column}: {problem}</source>
        <translation>{table}, rândul {row}, {column}: {problem}</translation>
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
        <translation>Vârstă, țară, limbă</translation>
    </message>
    <message>
        <source>Agreed {day}, until {until}</source>
        <translation>De acord {day}, până la {until}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Răspunsuri</translation>
    </message>
    <message>
        <source>By</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caz</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cazuri</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Cale</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Copii</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>Consiliere</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documente</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrați lista</translation>
    </message>
    <message>
        <source>Filter: who, what, purpose, day</source>
        <translation>Filtrați: cine, ce, scop, zi</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Temei</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sănătate</translation>
    </message>
    <message>
        <source>I told them something</source>
        <translation>Le-am spus ceva</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitate</translation>
    </message>
    <message>
        <source>Kinds of data</source>
        <translation>Tipuri de date</translation>
    </message>
    <message>
        <source>Legal matters</source>
        <translation>Chestiuni juridice</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Bani</translation>
    </message>
    <message>
        <source>More than usual</source>
        <translation>Mai mult decât de obicei</translation>
    </message>
    <message>
        <source>Nobody agreed: it should not have happened</source>
        <translation>Nimeni nu a fost de acord: nu trebuia să se întâmple</translation>
    </message>
    <message>
        <source>Nobody has been given anything about this person.</source>
        <translation>Nimeni nu a primit nimic despre această persoană.</translation>
    </message>
    <message>
        <source>Nothing fits this filter.</source>
        <translation>Nimic nu se potrivește cu acest filtru.</translation>
    </message>
    <message>
        <source>Only this case</source>
        <translation>Numai acest caz</translation>
    </message>
    <message>
        <source>Other people</source>
        <translation>Alte persoane</translation>
    </message>
    <message>
        <source>Our own record</source>
        <translation>Evidența noastră</translation>
    </message>
    <message>
        <source>Plan and steps</source>
        <translation>Plan și pași</translation>
    </message>
    <message>
        <source>Police matters</source>
        <translation>Chestiuni cu poliția</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Scop</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Ședere</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Întoarcere</translation>
    </message>
    <message>
        <source>Risk and safety</source>
        <translation>Risc și siguranță</translation>
    </message>
    <message>
        <source>Safe place</source>
        <translation>Loc sigur</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Salvați ca tabel…</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Salvat: {name}</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Evaluare inițială</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>Fișier sigilat</translation>
    </message>
    <message>
        <source>Sheet for the person, copy {number}</source>
        <translation>Foaie pentru persoană, exemplarul {number}</translation>
    </message>
    <message>
        <source>Sheet for the person…</source>
        <translation>Foaie pentru persoană…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mai arată %n</numerusform>
            <numerusform>Mai arată %n</numerusform>
            <numerusform>Mai arată %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody was in danger</source>
        <translation>Cineva era în pericol</translation>
    </message>
    <message>
        <source>Stays in our team</source>
        <translation>Rămâne în echipa noastră</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retras</translation>
    </message>
    <message>
        <source>Taken back {day}; asked again {when}.</source>
        <translation>Retras {day}; întrebat din nou {when}.</translation>
    </message>
    <message>
        <source>Taken back {day}; deleted, they said {when}.</source>
        <translation>Retras {day}; șters, au spus {when}.</translation>
    </message>
    <message>
        <source>Taken back {day}; given back {when}.</source>
        <translation>Retras {day}; dat înapoi {when}.</translation>
    </message>
    <message>
        <source>Taken back {day}; it never left.</source>
        <translation>Retras {day}; nu a plecat niciodată.</translation>
    </message>
    <message>
        <source>Taken back {day}; no answer yet.</source>
        <translation>Retras {day}; încă niciun răspuns.</translation>
    </message>
    <message>
        <source>Taken back {day}; they must keep it by law, they said {when}.</source>
        <translation>Retras {day}; trebuie păstrat prin lege, au spus {when}.</translation>
    </message>
    <message>
        <source>The law required it</source>
        <translation>Legea a cerut-o</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Persoana</translation>
    </message>
    <message>
        <source>The person agreed</source>
        <translation>Persoana a fost de acord</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translation>Persoana a cerut-o</translation>
    </message>
    <message>
        <source>The table is not locked. Keep it as you keep the notebook.</source>
        <translation>Tabelul nu este încuiat. Păstrați-l la fel ca pe caiet.</translation>
    </message>
    <message>
        <source>They deleted it</source>
        <translation>L-au șters</translation>
    </message>
    <message>
        <source>They gave it back</source>
        <translation>L-au dat înapoi</translation>
    </message>
    <message>
        <source>They must keep it by law</source>
        <translation>Legea îi obligă să-l păstreze</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Spus</translation>
    </message>
    <message>
        <source>Update to a sealed file</source>
        <translation>Completare la un fișier sigilat</translation>
    </message>
    <message>
        <source>Very personal matters</source>
        <translation>Lucruri foarte personale</translation>
    </message>
    <message>
        <source>We asked again</source>
        <translation>Am întrebat din nou</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce s-a întâmplat</translation>
    </message>
    <message>
        <source>What left</source>
        <translation>Ce a plecat</translation>
    </message>
    <message>
        <source>What was in it</source>
        <translation>Ce conținea</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>În ce stadiu este</translation>
    </message>
    <message>
        <source>Where should the table be saved?</source>
        <translation>Unde să fie salvat tabelul?</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Cine îl are</translation>
    </message>
    <message>
        <source>Who has what</source>
        <translation>Cine ce are</translation>
    </message>
    <message>
        <source>Whole office</source>
        <translation>Tot biroul</translation>
    </message>
    <message>
        <source>Without agreement: {ground}</source>
        <translation>Fără acord: {ground}</translation>
    </message>
    <message>
        <source>Work and school</source>
        <translation>Muncă și școală</translation>
    </message>
    <message>
        <source>Written down by us</source>
        <translation>Notat de noi</translation>
    </message>
    <message>
        <source>as a saved file</source>
        <translation>ca fișier salvat</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>prin e-mail</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>din mână în mână</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>prin scrisoare</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>prin mesaj</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>prin telefon</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>personal</translation>
    </message>
    <message>
        <source>not handed over yet</source>
        <translation>încă nepredat</translation>
    </message>
    <message>
        <source>on a stick</source>
        <translation>pe un stick</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>pe hârtie</translation>
    </message>
    <message>
        <source>through a folder</source>
        <translation>printr-un dosar</translation>
    </message>
    <message>
        <source>through a place on the network</source>
        <translation>printr-un loc din rețea</translation>
    </message>
    <message>
        <source>{paper}, copy {number}</source>
        <translation>{paper}, exemplarul {number}</translation>
    </message>
    <message>
        <source>{state}: {proof}</source>
        <translation>{state}: {proof}</translation>
    </message>
    <message>
        <source>{what}. Why: {reason}</source>
        <translation>{what}. De ce: {reason}</translation>
    </message>
    <message>
        <source>{when}, {worker}, {channel}</source>
        <translation>{when}, {worker}, {channel}</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>A long number stands in this title. The document holds it; “Passport” is enough here.</source>
        <translation>În titlu apare un număr lung. Îl are documentul; aici ajunge „Pașaport”.</translation>
    </message>
    <message>
        <source>A name stands in this title. One such as “Passport” tells less to whoever sees it.</source>
        <translation>În titlu apare un nume. Unul ca „Pașaport” spune mai puțin celui care îl vede.</translation>
    </message>
    <message>
        <source>About this document</source>
        <translation>Despre acest document</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Adaugă documente</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Adaugă documente…</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adăugat</translation>
    </message>
    <message>
        <source>Added by another organisation</source>
        <translation>Adăugat de altă organizație</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Toate documentele</translation>
    </message>
    <message>
        <source>Came with a referral</source>
        <translation>A venit cu o trimitere</translation>
    </message>
    <message>
        <source>Choose where it goes…</source>
        <translation>Alege unde se salvează…</translation>
    </message>
    <message>
        <source>Contract or pay</source>
        <translation>Contract sau plată</translation>
    </message>
    <message>
        <source>Copies outside the notebook</source>
        <translation>Copii în afara caietului</translation>
    </message>
    <message>
        <source>Copy without hidden details saved</source>
        <translation>Copie fără detalii ascunse salvată</translation>
    </message>
    <message>
        <source>Copy without hidden details sealed for a partner</source>
        <translation>Copie fără detalii ascunse, sigilată pentru un partener</translation>
    </message>
    <message>
        <source>Copy without hidden details…</source>
        <translation>Copie fără detalii ascunse…</translation>
    </message>
    <message>
        <source>Described anew</source>
        <translation>Descris din nou</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documente</translation>
    </message>
    <message>
        <source>Documents ({kinds})</source>
        <translation>Documente ({kinds})</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Amprentă (SHA-256)</translation>
    </message>
    <message>
        <source>Fit (0)</source>
        <translation>Potrivește (0)</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sănătate</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Act de identitate</translation>
    </message>
    <message>
        <source>It is in the record. Wipe it there when it is no longer needed.</source>
        <translation>Este scris în registru. Ștergeți copia de acolo când nu mai este nevoie de ea.</translation>
    </message>
    <message>
        <source>It is kept safe. To listen, save the original in a place you choose.</source>
        <translation>Este păstrată în siguranță. Pentru a asculta, salvați originalul într-un loc ales de dumneavoastră.</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Păstrează aici</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Mai mare (+)</translation>
    </message>
    <message>
        <source>Letter from an authority</source>
        <translation>Scrisoare de la o autoritate</translation>
    </message>
    <message>
        <source>Look at {title}</source>
        <translation>Vezi {title}</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Consultat</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mesaje</translation>
    </message>
    <message>
        <source>Next page (page down)</source>
        <translation>Pagina următoare (page down)</translation>
    </message>
    <message>
        <source>No documents yet. Keep only what the person agreed to and needs.</source>
        <translation>Niciun document încă. Păstrați doar ce a acceptat persoana și îi este necesar.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Original saved outside the notebook</source>
        <translation>Originalul salvat în afara caietului</translation>
    </message>
    <message>
        <source>Outside, nothing protects this file</source>
        <translation>În afară, nimic nu protejează acest fișier</translation>
    </message>
    <message>
        <source>Page before (page up)</source>
        <translation>Pagina anterioară (page up)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pagina {page} din {pages}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Fotografie</translation>
    </message>
    <message>
        <source>Photos, PDF, plain text, recordings; up to 50 MB each. Drop files here, or use the button. Copies are kept encrypted, here alone; the originals stay where they are.</source>
        <translation>Fotografii, PDF, text simplu, înregistrări; până la 50 MB fiecare. Trageți fișierele aici sau folosiți butonul. Copiile sunt păstrate criptat, doar aici; originalele rămân unde sunt.</translation>
    </message>
    <message>
        <source>Recordings cannot be played here</source>
        <translation>Înregistrările nu pot fi redate aici</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvează o copie</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>Salvează originalul…</translation>
    </message>
    <message>
        <source>Save what is said</source>
        <translation>Salvează descrierea</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Mai mic (-)</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Altceva</translation>
    </message>
    <message>
        <source>The copy is drawn anew: no place, no device, no author, no hidden text. What can be seen in it stays.</source>
        <translation>Copia este desenată din nou: fără loc, fără aparat, fără autor, fără text ascuns. Ce se vede în ea rămâne.</translation>
    </message>
    <message>
        <source>The copy was written</source>
        <translation>Copia a fost scrisă</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Documentul</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titlu</translation>
    </message>
    <message>
        <source>Turn (R)</source>
        <translation>Rotește (R)</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce este</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation>Ce s-a făcut cu el</translation>
    </message>
    <message>
        <source>Whoever finds the copy can open it. Photos can hold where and when they were taken. Saving it leaves an entry in the record.</source>
        <translation>Oricine găsește copia o poate deschide. Fotografiile pot arăta unde și când au fost făcute. Salvarea lasă o însemnare în registru.</translation>
    </message>
    <message>
        <source>Whoever finds the copy can open it. Saving it leaves an entry in the record.</source>
        <translation>Oricine găsește copia o poate deschide. Salvarea lasă o însemnare în registru.</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>text simplu</translation>
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
        <translation>{size} KB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
</context>
<context>
    <name>E-mail</name>
    <message>
        <source>A file is attached. It opens with FieldCase.</source>
        <translation>Un fișier este atașat. Se deschide cu FieldCase.</translation>
    </message>
    <message>
        <source>An archive is attached. Unpack all of it, then read READ-ME.txt.</source>
        <translation>Este atașată o arhivă. Dezarhivați tot, apoi citiți READ-ME.txt.</translation>
    </message>
    <message>
        <source>File {name}</source>
        <translation>Fișier {name}</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Sună</translation>
    </message>
    <message>
        <source>Checked. Source: {source}</source>
        <translation>Verificat. Sursa: {source}</translation>
    </message>
    <message>
        <source>Elsewhere in the EU</source>
        <translation>Altundeva în UE</translation>
    </message>
    <message>
        <source>Emergency card</source>
        <translation>Fișa de urgență</translation>
    </message>
    <message>
        <source>Helpline for children</source>
        <translation>Linie de ajutor pentru copii</translation>
    </message>
    <message>
        <source>Helpline for people harmed by a crime</source>
        <translation>Linie de ajutor pentru persoane vătămate de o infracțiune</translation>
    </message>
    <message>
        <source>Helpline for people who were exploited</source>
        <translation>Linie de ajutor pentru persoane care au fost exploatate</translation>
    </message>
    <message>
        <source>Helpline for violence at home or against women</source>
        <translation>Linie de ajutor pentru violență în familie sau împotriva femeilor</translation>
    </message>
    <message>
        <source>Missing children</source>
        <translation>Copii dispăruți</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Not checked yet. Source: {source}</source>
        <translation>Încă neverificat. Sursa: {source}</translation>
    </message>
    <message>
        <source>Our duty officer</source>
        <translation>Colegul nostru de serviciu</translation>
    </message>
    <message>
        <source>Police, ambulance, fire</source>
        <translation>Poliție, ambulanță, pompieri</translation>
    </message>
    <message>
        <source>Ring each number once before you rely on it.</source>
        <translation>Sună o dată la fiecare număr înainte de a te baza pe el.</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>România</translation>
    </message>
    <message>
        <source>Save the duty officer</source>
        <translation>Salvează colegul de serviciu</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvat.</translation>
    </message>
    <message>
        <source>Stay on the line. Ask how long it takes, and say where you wait.</source>
        <translation>Rămâi la telefon. Întreabă cât durează și spune unde aștepți.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>The same helpline, from abroad</source>
        <translation>Aceeași linie, din străinătate</translation>
    </message>
    <message>
        <source>Unlock the notebook to see who of us is on duty.</source>
        <translation>Deblochează caietul ca să vezi cine dintre noi este de serviciu.</translation>
    </message>
    <message>
        <source>What happens now: “A person is in danger here.” Say no more than that.</source>
        <translation>Ce se întâmplă acum: „O persoană este în pericol aici.” Nu spune mai mult.</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Ce să spui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>Unde ești?</translation>
    </message>
    <message>
        <source>Where you are: street, number, floor, which door.</source>
        <translation>Unde ești: strada, numărul, etajul, ce ușă.</translation>
    </message>
    <message>
        <source>Which language the person speaks; ask for an interpreter.</source>
        <translation>Ce limbă vorbește persoana; cere un interpret.</translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message numerus="yes">
        <source>%n key file(s) erased. A backup opens with the recovery words.</source>
        <translation>
            <numerusform>A fost ștearsă %n cheie. O copie de rezervă se deschide cu cuvintele de recuperare.</numerusform>
            <numerusform>Au fost șterse %n chei. O copie de rezervă se deschide cu cuvintele de recuperare.</numerusform>
            <numerusform>Au fost șterse %n de chei. O copie de rezervă se deschide cu cuvintele de recuperare.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup kept elsewhere opens again with the recovery words. On a solid-state disk an expert may find older copies of the key files; they are still sealed with your passphrase.</source>
        <translation>O copie de rezervă păstrată în altă parte se deschide din nou cu cuvintele de recuperare. Pe un disc SSD, un expert poate găsi copii mai vechi ale fișierelor cu chei; ele rămân sigilate cu fraza dumneavoastră de acces.</translation>
    </message>
    <message>
        <source>Allow erasing the keys, from here and from the first page</source>
        <translation>Permite ștergerea cheilor, de aici și de pe prima pagină</translation>
    </message>
    <message>
        <source>Erase the keys of this notebook</source>
        <translation>Șterge cheile acestui caiet</translation>
    </message>
    <message>
        <source>Erase the keys…</source>
        <translation>Șterge cheile…</translation>
    </message>
    <message>
        <source>Every key file, the sealed keys and the files in the outbox are overwritten and deleted. What is left on this computer cannot be read by anybody, you included.</source>
        <translation>Fiecare fișier cu cheie, cheile sigilate și fișierele de trimis sunt suprascrise și șterse. Ce rămâne pe acest calculator nu mai poate fi citit de nimeni, nici de dumneavoastră.</translation>
    </message>
    <message numerus="yes">
        <source>Hold for %n second(s) to erase the keys</source>
        <translation>
            <numerusform>Țineți apăsat %n secundă ca să ștergeți cheile</numerusform>
            <numerusform>Țineți apăsat %n secunde ca să ștergeți cheile</numerusform>
            <numerusform>Țineți apăsat %n de secunde ca să ștergeți cheile</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys are gone from this computer.</source>
        <translation>Cheile nu mai sunt pe acest calculator.</translation>
    </message>
    <message>
        <source>Type the word “{word}”</source>
        <translation>Scrieți cuvântul „{word}”</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>șterge</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message numerus="yes">
        <source>%n answer(s) from interviews</source>
        <translation>
            <numerusform>%n răspuns din interviuri</numerusform>
            <numerusform>%n răspunsuri din interviuri</numerusform>
            <numerusform>%n de răspunsuri din interviuri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), with the code and every name</source>
        <translation>
            <numerusform>%n caz, cu codul și toate numele</numerusform>
            <numerusform>%n cazuri, cu codul și toate numele</numerusform>
            <numerusform>%n de cazuri, cu codul și toate numele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about sharing</source>
        <translation>
            <numerusform>%n hotărâre despre împărtășire</numerusform>
            <numerusform>%n hotărâri despre împărtășire</numerusform>
            <numerusform>%n de hotărâri despre împărtășire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documente</numerusform>
            <numerusform>%n de documente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notă</numerusform>
            <numerusform>%n note</numerusform>
            <numerusform>%n de note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) or task(s) of a house that name the person</source>
        <translation>
            <numerusform>%n notă sau sarcină a unei case care numește persoana</numerusform>
            <numerusform>%n note sau sarcini ale unei case care numesc persoana</numerusform>
            <numerusform>%n de note sau sarcini ale unei case care numesc persoana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) on this computer removed</source>
        <translation>
            <numerusform>%n copie de rezervă mai veche ștearsă de pe acest calculator</numerusform>
            <numerusform>%n copii de rezervă mai vechi șterse de pe acest calculator</numerusform>
            <numerusform>%n de copii de rezervă mai vechi șterse de pe acest calculator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) that came from others</source>
        <translation>
            <numerusform>%n trimitere venită de la alții</numerusform>
            <numerusform>%n trimiteri venite de la alții</numerusform>
            <numerusform>%n de trimiteri venite de la alții</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s), with the sealed files in the outbox</source>
        <translation>
            <numerusform>%n trimitere, cu fișierele sigilate din căsuța de ieșire</numerusform>
            <numerusform>%n trimiteri, cu fișierele sigilate din căsuța de ieșire</numerusform>
            <numerusform>%n de trimiteri, cu fișierele sigilate din căsuța de ieșire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the plan</source>
        <translation>
            <numerusform>%n pas din plan</numerusform>
            <numerusform>%n pași din plan</numerusform>
            <numerusform>%n de pași din plan</numerusform>
        </translation>
    </message>
    <message>
        <source>A certificate without a name: code, year, counts, who asked, who did it.</source>
        <translation>Un certificat fără nume: cod, an, numere, cine a cerut, cine a făcut.</translation>
    </message>
    <message>
        <source>A supervisor or data officer does it; there is none in this notebook yet.</source>
        <translation>O face un supervizor sau responsabilul de date; în acest caiet nu există încă niciunul.</translation>
    </message>
    <message>
        <source>Ask them to delete it…</source>
        <translation>Rugați-i să șteargă…</translation>
    </message>
    <message>
        <source>Ask to erase</source>
        <translation>Cereți ștergerea</translation>
    </message>
    <message>
        <source>Asked by {worker}: {day}</source>
        <translation>Cerut de {worker}: {day}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Backups on sticks or in other places: delete them, or make them anew.</source>
        <translation>Copiile de pe stickuri sau din alte locuri: ștergeți-le sau refaceți-le.</translation>
    </message>
    <message>
        <source>Backups on sticks or other places, made before that day, still hold the person.</source>
        <translation>Copiile de pe stickuri sau din alte locuri, făcute înainte de acea zi, conțin încă persoana.</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Certificat de ștergere</translation>
    </message>
    <message>
        <source>Code: {codes}</source>
        <translation>Cod: {codes}</translation>
    </message>
    <message>
        <source>Done by {worker}: {day}</source>
        <translation>Făcut de {worker}: {day}</translation>
    </message>
    <message>
        <source>Entry in the record of changes: {hash}</source>
        <translation>Înregistrare în registrul modificărilor: {hash}</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Ștergeți o persoană</translation>
    </message>
    <message>
        <source>Erase now</source>
        <translation>Ștergeți acum</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Se șterge…</translation>
    </message>
    <message>
        <source>Every older backup on this computer; a new one is made at once, without the person.</source>
        <translation>Toate copiile mai vechi de pe acest calculator; se face imediat una nouă, fără persoană.</translation>
    </message>
    <message>
        <source>First every row, then old pages, keys and backups. Among a hundred thousand cases this takes a minute; other pages wait for it. Whatever interrupts it, the next start finishes it.</source>
        <translation>Întâi fiecare rând, apoi paginile vechi, cheile și copiile de rezervă. Între o sută de mii de cazuri durează un minut; celelalte pagini așteaptă. Orice ar întrerupe, următoarea pornire termină.</translation>
    </message>
    <message>
        <source>Hold to erase this person for good</source>
        <translation>Țineți apăsat ca să ștergeți definitiv această persoană</translation>
    </message>
    <message>
        <source>It was kept long enough</source>
        <translation>A fost păstrat destul</translation>
    </message>
    <message>
        <source>It was written down by mistake</source>
        <translation>A fost notat din greșeală</translation>
    </message>
    <message>
        <source>Keep the person after all</source>
        <translation>Păstrați totuși persoana</translation>
    </message>
    <message>
        <source>No sealed file about this person was handed over.</source>
        <translation>Nu s-a predat niciun fișier sigilat despre această persoană.</translation>
    </message>
    <message>
        <source>Older backups are not removed yet; it is tried again whenever the notebook is open.</source>
        <translation>Copiile mai vechi nu sunt încă șterse; se încearcă din nou cât timp caietul este deschis.</translation>
    </message>
    <message>
        <source>One of them does it: {names}</source>
        <translation>O face cineva dintre: {names}</translation>
    </message>
    <message>
        <source>Other people, organisations, houses, forms.</source>
        <translation>Alte persoane, organizații, case, formulare.</translation>
    </message>
    <message>
        <source>Others have a copy</source>
        <translation>Alții au o copie</translation>
    </message>
    <message>
        <source>Risk, safety plan, needs, goals, status, stays, timeline, drafts, what the search knows.</source>
        <translation>Risc, plan de siguranță, nevoi, obiective, statut, șederi, cronologie, ciorne, ce știe căutarea.</translation>
    </message>
    <message>
        <source>Tables of numbers that left already, which tell of groups; the person is counted no longer.</source>
        <translation>Tabelele de cifre care au plecat deja: ele vorbesc despre grupuri. De acum persoana nu mai este numărată.</translation>
    </message>
    <message>
        <source>The key changes when somebody who looks after the keys unlocks the notebook.</source>
        <translation>Cheia se schimbă când cineva care se ocupă de chei deblochează caietul.</translation>
    </message>
    <message>
        <source>The key of the notebook changes, so that nothing left on the disk can be opened.</source>
        <translation>Cheia caietului se schimbă, ca nimic rămas pe disc să nu mai poată fi deschis.</translation>
    </message>
    <message>
        <source>The key of the notebook was changed; the one before is forgotten.</source>
        <translation>Cheia caietului a fost schimbată; cea dinainte este uitată.</translation>
    </message>
    <message>
        <source>The person is being erased</source>
        <translation>Persoana este ștearsă</translation>
    </message>
    <message>
        <source>The person wishes it</source>
        <translation>Persoana dorește asta</translation>
    </message>
    <message>
        <source>The record of changes: who did what when, without a word of what was said.</source>
        <translation>Registrul modificărilor: cine ce a făcut și când, fără niciun cuvânt din ce s-a spus.</translation>
    </message>
    <message>
        <source>This case has to be kept</source>
        <translation>Acest caz trebuie păstrat</translation>
    </message>
    <message>
        <source>This goes, for good</source>
        <translation>Acestea se șterg definitiv</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Acestea rămân</translation>
    </message>
    <message>
        <source>Traces on this computer</source>
        <translation>Urme pe acest calculator</translation>
    </message>
    <message>
        <source>Type the code of the case: {code}</source>
        <translation>Tastați codul cazului: {code}</translation>
    </message>
    <message>
        <source>What colleagues wrote about the person in the cases of others.</source>
        <translation>Ce au scris colegii despre persoană în cazurile altora.</translation>
    </message>
    <message>
        <source>What others have</source>
        <translation>Ce au alții</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>Ce s-a șters</translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation>Cine și de ce</translation>
    </message>
    <message>
        <source>Why is the person erased?</source>
        <translation>De ce este ștearsă persoana?</translation>
    </message>
    <message>
        <source>Why the work had ended: {reason}</source>
        <translation>De ce se încheiase munca: {reason}</translation>
    </message>
    <message>
        <source>Why: {ground}</source>
        <translation>De ce: {ground}</translation>
    </message>
    <message>
        <source>Year of registration: {years}</source>
        <translation>Anul înregistrării: {years}</translation>
    </message>
    <message>
        <source>You can do it below. It cannot be taken back.</source>
        <translation>O puteți face mai jos. Nu se poate reveni.</translation>
    </message>
    <message>
        <source>{organisation}: since {day}</source>
        <translation>{organisation}: din {day}</translation>
    </message>
    <message>
        <source>{organisation}: since {day}; a law makes them keep it</source>
        <translation>{organisation}: din {day}; o lege îi obligă să păstreze</translation>
    </message>
    <message>
        <source>{organisation}: since {day}; asked to delete it</source>
        <translation>{organisation}: din {day}; li s-a cerut să șteargă</translation>
    </message>
    <message>
        <source>{organisation}: since {day}; they deleted it</source>
        <translation>{organisation}: din {day}; au șters</translation>
    </message>
    <message>
        <source>{organisation}: since {day}; they gave it back</source>
        <translation>{organisation}: din {day}; au dat înapoi</translation>
    </message>
    <message>
        <source>{worker} asks to erase this person: {ground}</source>
        <translation>{worker} cere ștergerea acestei persoane: {ground}</translation>
    </message>
</context>
<context>
    <name>Exception</name>
    <message>
        <source>A child has to be protected</source>
        <translation>Un copil trebuie protejat</translation>
    </message>
    <message>
        <source>A law or a court orders it</source>
        <translation>O lege sau o instanță o cere</translation>
    </message>
    <message>
        <source>A life is in danger, or serious harm is near</source>
        <translation>O viață este în pericol sau un rău grav este aproape</translation>
    </message>
    <message>
        <source>A second person</source>
        <translation>A doua persoană</translation>
    </message>
    <message>
        <source>Agree: it may go</source>
        <translation>De acord: poate pleca</translation>
    </message>
    <message>
        <source>Agreeing needs a reason as much as not agreeing.</source>
        <translation>Și acordul, și dezacordul au nevoie de un motiv.</translation>
    </message>
    <message>
        <source>Ask the second person</source>
        <translation>Întrebați a doua persoană</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <translation>Nu sunt de acord</translation>
    </message>
    <message>
        <source>Every question needs an answer.</source>
        <translation>Fiecare întrebare are nevoie de un răspuns.</translation>
    </message>
    <message>
        <source>For you as the second person</source>
        <translation>Pentru dumneavoastră, a doua persoană</translation>
    </message>
    <message>
        <source>I looked at it</source>
        <translation>Am verificat</translation>
    </message>
    <message>
        <source>I told the person</source>
        <translation>I-am spus persoanei</translation>
    </message>
    <message>
        <source>If nobody can be reached</source>
        <translation>Dacă nu poate fi găsit nimeni</translation>
    </message>
    <message>
        <source>It goes only after one of them agreed: {names}</source>
        <translation>Pleacă numai după ce unul dintre ei este de acord: {names}</translation>
    </message>
    <message>
        <source>It may go at once. A second person looks at it within 24 hours.</source>
        <translation>Poate pleca imediat. O a doua persoană verifică în 24 de ore.</translation>
    </message>
    <message>
        <source>It stays visible for ever: in the record, in “Who has what”, in the file itself.</source>
        <translation>Rămâne vizibil pentru totdeauna: în registru, în „Cine ce are”, în fișier.</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Creați fișierul</translation>
    </message>
    <message>
        <source>Nobody could be reached: {tried}</source>
        <translation>Nu a putut fi găsit nimeni: {tried}</translation>
    </message>
    <message>
        <source>Nobody else in this notebook answers for the work yet; see People.</source>
        <translation>Nimeni altcineva din acest caiet nu răspunde încă de activitate; vedeți Oameni.</translation>
    </message>
    <message>
        <source>Safe contact rules and the case code always go along.</source>
        <translation>Regulile de contact sigur și codul cazului pleacă întotdeauna împreună.</translation>
    </message>
    <message>
        <source>Share without agreement</source>
        <translation>Partajare fără acord</translation>
    </message>
    <message>
        <source>Telling them now would put somebody at risk</source>
        <translation>A le spune acum ar pune pe cineva în pericol</translation>
    </message>
    <message>
        <source>The least they need</source>
        <translation>Minimul de care au nevoie</translation>
    </message>
    <message>
        <source>The person cannot decide now, and it is vital</source>
        <translation>Persoana nu poate hotărî acum și este vital</translation>
    </message>
    <message>
        <source>The person: {told}</source>
        <translation>Persoana: {told}</translation>
    </message>
    <message>
        <source>The second person finds it on Today.</source>
        <translation>A doua persoană o găsește la Astăzi.</translation>
    </message>
    <message>
        <source>They were told before</source>
        <translation>I s-a spus înainte</translation>
    </message>
    <message>
        <source>They will be told as soon as they can be reached</source>
        <translation>I se va spune imediat ce va putea fi găsită</translation>
    </message>
    <message>
        <source>This goes, and nothing else</source>
        <translation>Pleacă doar aceasta</translation>
    </message>
    <message>
        <source>To {organisation}, for “{purpose}”: the person has not agreed to this.</source>
        <translation>Către {organisation}, pentru „{purpose}”: persoana nu a fost de acord.</translation>
    </message>
    <message>
        <source>What does the person know of it?</source>
        <translation>Ce știe persoana despre aceasta?</translation>
    </message>
    <message>
        <source>What else was considered, and why is it not enough?</source>
        <translation>Ce altceva s-a luat în considerare și de ce nu ajunge?</translation>
    </message>
    <message>
        <source>What else was considered: {ways}</source>
        <translation>Ce altceva s-a luat în considerare: {ways}</translation>
    </message>
    <message>
        <source>What happened: {facts}</source>
        <translation>Ce s-a întâmplat: {facts}</translation>
    </message>
    <message>
        <source>What happened? Only what was seen or said.</source>
        <translation>Ce s-a întâmplat? Numai ce s-a văzut sau s-a spus.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce s-a hotărât</translation>
    </message>
    <message>
        <source>Whom did you try to reach, and how?</source>
        <translation>Pe cine ați încercat să găsiți și cum?</translation>
    </message>
    <message>
        <source>Why can it not wait for an agreement?</source>
        <translation>De ce nu poate aștepta un acord?</translation>
    </message>
    <message>
        <source>Why: {ground}</source>
        <translation>De ce: {ground}</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Notați</translation>
    </message>
    <message>
        <source>Write your reason first.</source>
        <translation>Scrieți mai întâi motivul.</translation>
    </message>
    <message>
        <source>Your reason, in a sentence</source>
        <translation>Motivul dumneavoastră, într-o propoziție</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>verificat</translation>
    </message>
    <message>
        <source>may go</source>
        <translation>poate pleca</translation>
    </message>
    <message>
        <source>not agreed to</source>
        <translation>fără acordul celei de-a doua persoane</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>de verificat</translation>
    </message>
    <message>
        <source>too long ago: judge it anew</source>
        <translation>prea demult: de judecat din nou</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>așteaptă a doua persoană</translation>
    </message>
    <message>
        <source>{worker} agreed: {day}</source>
        <translation>{worker} a fost de acord: {day}</translation>
    </message>
    <message>
        <source>{worker} asked: {day}</source>
        <translation>{worker} a cerut: {day}</translation>
    </message>
    <message>
        <source>{worker} did not agree: {day}</source>
        <translation>{worker} nu a fost de acord: {day}</translation>
    </message>
    <message>
        <source>{worker} looked at it: {day}</source>
        <translation>{worker} a verificat: {day}</translation>
    </message>
    <message>
        <source>{worker} made the file: {day}</source>
        <translation>{worker} a creat fișierul: {day}</translation>
    </message>
    <message>
        <source>{worker} told the person: {day}</source>
        <translation>{worker} i-a spus persoanei: {day}</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n file(s) that had waited could be opened now.</source>
        <translation>
            <numerusform>Un fișier care aștepta a putut fi deschis acum.</numerusform>
            <numerusform>%n fișiere care așteptau au putut fi deschise acum.</numerusform>
            <numerusform>%n de fișiere care așteptau au putut fi deschise acum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) missing</source>
        <translation>
            <numerusform>lipsește o parte</numerusform>
            <numerusform>lipsesc %n părți</numerusform>
            <numerusform>lipsesc %n de părți</numerusform>
        </translation>
    </message>
    <message>
        <source>A file asks the partner to delete it. We can ask them; we cannot force it.</source>
        <translation>Un fișier îi cere partenerului să o șteargă. Putem cere; nu putem obliga.</translation>
    </message>
    <message>
        <source>A file in parts: {here} of {count} are here</source>
        <translation>Un fișier în părți: {here} din {count} au ajuns</translation>
    </message>
    <message>
        <source>A key of {name} is used no more.</source>
        <translation>O cheie a {name} nu mai este folosită.</translation>
    </message>
    <message>
        <source>A reply without FieldCase</source>
        <translation>Un răspuns fără FieldCase</translation>
    </message>
    <message>
        <source>A reply without FieldCase…</source>
        <translation>Un răspuns fără FieldCase…</translation>
    </message>
    <message>
        <source>A sealed file</source>
        <translation>Un fișier sigilat</translation>
    </message>
    <message>
        <source>Answered without FieldCase, and the code matched. It proves less than a signature: whoever had the file and the words could have made it. It stands in the outbox and in the case.</source>
        <translation>Răspuns dat fără FieldCase, iar codul s-a potrivit. Dovedește mai puțin decât o semnătură: oricine avea fișierul și cuvintele îl putea face. Se află la „De trimis” și în caz.</translation>
    </message>
    <message>
        <source>Ask another organisation…</source>
        <translation>Întrebați altă organizație…</translation>
    </message>
    <message>
        <source>Ask the sender only for what is missing: {numbers}</source>
        <translation>Cereți-i expeditorului doar ce lipsește: {numbers}</translation>
    </message>
    <message>
        <source>By {worker}: {day}</source>
        <translation>De către {worker}: {day}</translation>
    </message>
    <message>
        <source>By {worker}: {day} · as a file in a folder</source>
        <translation>De către {worker}: {day} · ca fișier într-un dosar</translation>
    </message>
    <message>
        <source>By {worker}: {day} · asked them again</source>
        <translation>De {worker}: {day} · au fost întrebați din nou</translation>
    </message>
    <message>
        <source>By {worker}: {day} · asked to delete it</source>
        <translation>{worker}: {day} · rugați să șteargă</translation>
    </message>
    <message>
        <source>By {worker}: {day} · by e-mail</source>
        <translation>{worker}: {day} · prin e-mail</translation>
    </message>
    <message>
        <source>By {worker}: {day} · no receipt yet</source>
        <translation>De către {worker}: {day} · încă fără confirmare</translation>
    </message>
    <message>
        <source>By {worker}: {day} · on a USB stick</source>
        <translation>De către {worker}: {day} · pe un stick USB</translation>
    </message>
    <message>
        <source>By {worker}: {day} · update prepared</source>
        <translation>De {worker}: {day} · completare pregătită</translation>
    </message>
    <message>
        <source>Carry or send…</source>
        <translation>Duceți sau trimiteți…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Închide anunțul</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>De la {name}</translation>
    </message>
    <message>
        <source>Handed over: {day}</source>
        <translation>Predat: {day}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istoric</translation>
    </message>
    <message>
        <source>I asked them again</source>
        <translation>I-am întrebat din nou</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Primite</translation>
    </message>
    <message>
        <source>Inbox {number}</source>
        <translation>Primite {number}</translation>
    </message>
    <message>
        <source>It answers something that has not arrived here yet. It opens by itself then.</source>
        <translation>Răspunde la ceva ce nu a ajuns încă aici. Se va deschide atunci singur.</translation>
    </message>
    <message>
        <source>It is hidden. They ask you to delete it: decide in the inbox.</source>
        <translation>Este ascunsă. Vă cer să o ștergeți: decideți la „Primite”.</translation>
    </message>
    <message>
        <source>It is no longer needed</source>
        <translation>Nu mai este nevoie de ea</translation>
    </message>
    <message>
        <source>It may be by this partner, but with another key. Ask them for their new card, or for the file with their new keys.</source>
        <translation>Poate fi de la acest partener, dar cu altă cheie. Cereți-le noua carte sau fișierul cu noile chei.</translation>
    </message>
    <message>
        <source>It was made by mistake</source>
        <translation>A fost făcută din greșeală</translation>
    </message>
    <message>
        <source>Mark handed over</source>
        <translation>Marchează ca predat</translation>
    </message>
    <message>
        <source>Newest part: {day}. Parts are kept for 30 days.</source>
        <translation>Cea mai nouă parte: {day}. Părțile se păstrează 30 de zile.</translation>
    </message>
    <message>
        <source>Nothing came in yet. Open a file from a stick, or drop it here.</source>
        <translation>Nu a sosit încă nimic. Deschideți un fișier de pe un stick sau trageți-l aici.</translation>
    </message>
    <message>
        <source>Nothing signed with it is opened, nothing is sent to it.</source>
        <translation>Nimic semnat cu ea nu se deschide, nu i se trimite nimic.</translation>
    </message>
    <message>
        <source>Nothing went out yet. A referral begins in a case, with “Refer…”.</source>
        <translation>Nu a plecat încă nimic. O trimitere începe într-un caz, cu „Trimite…”.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Deschide un fișier…</translation>
    </message>
    <message>
        <source>Open the directory</source>
        <translation>Deschide agenda</translation>
    </message>
    <message>
        <source>Our answer to their referral</source>
        <translation>Răspunsul nostru la trimiterea lor</translation>
    </message>
    <message>
        <source>Our new keys</source>
        <translation>Noile noastre chei</translation>
    </message>
    <message>
        <source>Our receipt</source>
        <translation>Confirmarea noastră</translation>
    </message>
    <message>
        <source>Our update with more about a referral</source>
        <translation>Completarea noastră la o trimitere</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>De trimis</translation>
    </message>
    <message>
        <source>Outbox &amp; inbox</source>
        <translation>Trimise și primite</translation>
    </message>
    <message>
        <source>Outbox or inbox</source>
        <translation>De trimis sau primite</translation>
    </message>
    <message>
        <source>Prepare the update</source>
        <translation>Pregătește completarea</translation>
    </message>
    <message>
        <source>Prepared: {day}. They do not have it yet.</source>
        <translation>Pregătit: {day}. Nu a ajuns încă la ei.</translation>
    </message>
    <message>
        <source>Read it in the inbox. No case was changed.</source>
        <translation>Citiți-o la „Primite”. Niciun caz nu s-a schimbat.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>Remove these parts</source>
        <translation>Elimină aceste părți</translation>
    </message>
    <message>
        <source>Still missing: {numbers}</source>
        <translation>Încă lipsesc: {numbers}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retrage</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Retrage…</translation>
    </message>
    <message>
        <source>Tell them more</source>
        <translation>Spuneți-le mai mult</translation>
    </message>
    <message>
        <source>Tell them more…</source>
        <translation>Spuneți-le mai mult…</translation>
    </message>
    <message>
        <source>The file has not left this computer. It is destroyed here.</source>
        <translation>Fișierul nu a părăsit acest calculator. Este distrus aici.</translation>
    </message>
    <message>
        <source>The file holds the present answers to the same questions, as far as the person agrees today, with these lines.</source>
        <translation>Fișierul conține răspunsurile actuale la aceleași întrebări, în măsura în care persoana este de acord astăzi, împreună cu aceste rânduri.</translation>
    </message>
    <message>
        <source>The key of the sender is not checked. It opens after you checked it.</source>
        <translation>Cheia expeditorului nu este verificată. Se deschide după ce o verificați.</translation>
    </message>
    <message>
        <source>The old key, which you checked, vouches for the new ones. Sending goes on.</source>
        <translation>Cheia veche, pe care ați verificat-o, garantează pentru cele noi. Trimiterea continuă.</translation>
    </message>
    <message>
        <source>The person does not agree any more</source>
        <translation>Persoana nu mai este de acord</translation>
    </message>
    <message>
        <source>Their answer is signed. It stands in the outbox and in the case.</source>
        <translation>Răspunsul lor este semnat. Se află la „De trimis” și în caz.</translation>
    </message>
    <message>
        <source>They told us…</source>
        <translation>Ne-au spus…</translation>
    </message>
    <message>
        <source>They write: {words}</source>
        <translation>Ei scriu: {words}</translation>
    </message>
    <message>
        <source>This file cannot be opened yet. It waits, sealed.</source>
        <translation>Acest fișier nu poate fi deschis încă. Așteaptă, sigilat.</translation>
    </message>
    <message>
        <source>This is a part of a file. It is kept for the others.</source>
        <translation>Aceasta este o parte dintr-un fișier. Se păstrează pentru celelalte.</translation>
    </message>
    <message>
        <source>Told to {worker}: {day} · not signed</source>
        <translation>Aflat de {worker}: {day} · fără semnătură</translation>
    </message>
    <message>
        <source>Told to {worker}: {day} · {how}</source>
        <translation>Aflat de {worker}: {day} · {how}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>We take a referral back</source>
        <translation>Retragem o trimitere</translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation>De ce este retrasă?</translation>
    </message>
    <message>
        <source>You can also drop a file here.</source>
        <translation>Puteți și să trageți un fișier aici.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptată</translation>
    </message>
    <message>
        <source>asked for more</source>
        <translation>s-a cerut mai mult</translation>
    </message>
    <message>
        <source>cannot help</source>
        <translation>nu poate ajuta</translation>
    </message>
    <message>
        <source>carried to them</source>
        <translation>dus la ei</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>închisă</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>șters</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>predată</translation>
    </message>
    <message>
        <source>help has started</source>
        <translation>ajutorul a început</translation>
    </message>
    <message>
        <source>help was given</source>
        <translation>ajutorul a fost dat</translation>
    </message>
    <message>
        <source>kept by law</source>
        <translation>păstrat conform legii</translation>
    </message>
    <message>
        <source>kept for later</source>
        <translation>pentru mai târziu</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouă</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>niciun răspuns</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>notată</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>pregătită</translation>
    </message>
    <message>
        <source>received</source>
        <translation>primită</translation>
    </message>
    <message>
        <source>service given</source>
        <translation>serviciu oferit</translation>
    </message>
    <message>
        <source>service started</source>
        <translation>serviciu început</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retrasă</translation>
    </message>
    <message>
        <source>taken back: decide</source>
        <translation>retrasă: decideți</translation>
    </message>
    <message>
        <source>they ask for more</source>
        <translation>cer mai mult</translation>
    </message>
    <message>
        <source>to be carried to them</source>
        <translation>de dus la ei</translation>
    </message>
    <message>
        <source>update to read</source>
        <translation>completare de citit</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>așteaptă</translation>
    </message>
    <message>
        <source>{day} · lies at the place on the network, read back</source>
        <translation>{day} · se află la locul din rețea, recitit</translation>
    </message>
    <message>
        <source>{day} · taken by the mail server</source>
        <translation>{day} · preluat de serverul de e-mail</translation>
    </message>
    <message>
        <source>{day} · the time to answer ran out</source>
        <translation>{day} · timpul pentru răspuns a expirat</translation>
    </message>
    <message>
        <source>{name} accepted the referral.</source>
        <translation>{name} a acceptat trimiterea.</translation>
    </message>
    <message>
        <source>{name} asks for more.</source>
        <translation>{name} cere mai mult.</translation>
    </message>
    <message>
        <source>{name} cannot help this time.</source>
        <translation>{name} nu poate ajuta de data aceasta.</translation>
    </message>
    <message>
        <source>{name} has deleted what was taken back.</source>
        <translation>{name} a șters ce a fost retras.</translation>
    </message>
    <message>
        <source>{name} has given the service.</source>
        <translation>{name} a oferit serviciul.</translation>
    </message>
    <message>
        <source>{name} has new keys.</source>
        <translation>{name} are chei noi.</translation>
    </message>
    <message>
        <source>{name} has started to help.</source>
        <translation>{name} a început să ajute.</translation>
    </message>
    <message>
        <source>{name} keeps it, because the law asks for it.</source>
        <translation>{name} o păstrează, pentru că legea o cere.</translation>
    </message>
    <message>
        <source>{name} received the file.</source>
        <translation>{name} a primit fișierul.</translation>
    </message>
    <message>
        <source>{name} takes a referral back.</source>
        <translation>{name} retrage o trimitere.</translation>
    </message>
    <message>
        <source>{name} tells more about a referral.</source>
        <translation>{name} spune mai mult despre o trimitere.</translation>
    </message>
    <message>
        <source>{organisation}: {day} · answered without FieldCase, code matched</source>
        <translation>{organisation}: {day} · răspuns fără FieldCase, codul s-a potrivit</translation>
    </message>
    <message>
        <source>{organisation}: {day} · answered without FieldCase, code matched · {more}</source>
        <translation>{organisation}: {day} · răspuns fără FieldCase, codul s-a potrivit · {more}</translation>
    </message>
    <message>
        <source>{organisation}: {day} · deleted it, signed</source>
        <translation>{organisation}: {day} · a șters, semnat</translation>
    </message>
    <message>
        <source>{organisation}: {day} · keeps it by law, signed</source>
        <translation>{organisation}: {day} · o păstrează conform legii, semnat</translation>
    </message>
    <message>
        <source>{organisation}: {day} · signed receipt</source>
        <translation>{organisation}: {day} · confirmare semnată</translation>
    </message>
    <message>
        <source>{organisation}: {day} · signed receipt · {reason}</source>
        <translation>{organisation}: {day} · confirmare semnată · {reason}</translation>
    </message>
    <message>
        <source>{organisation}: {day} · took in what you added, signed</source>
        <translation>{organisation}: {day} · a preluat ce ați adăugat, semnat</translation>
    </message>
    <message>
        <source>{purpose} · {code}</source>
        <translation>{purpose} · {code}</translation>
    </message>
    <message>
        <source>{purpose} · {urgency} · arrived: {day}</source>
        <translation>{purpose} · {urgency} · sosită: {day}</translation>
    </message>
    <message>
        <source>{size} · arrived: {day}</source>
        <translation>{size} · sosit: {day}</translation>
    </message>
</context>
<context>
    <name>First run</name>
    <message>
        <source>A practice notebook with invented people; nothing in it can reach real work.</source>
        <translation>Un caiet de exersare cu persoane inventate; nimic din el nu poate ajunge în munca reală.</translation>
    </message>
    <message>
        <source>A suggestion, made by chance just now</source>
        <translation>O propunere, făcută la întâmplare chiar acum</translation>
    </message>
    <message>
        <source>As colleagues know you; a first name is enough.</source>
        <translation>Așa cum vă cunosc colegii; un prenume ajunge.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Alegeți o frază de acces</translation>
    </message>
    <message>
        <source>Choose the language you work in. You can change it later.</source>
        <translation>Alegeți limba în care lucrați. O puteți schimba mai târziu.</translation>
    </message>
    <message>
        <source>Easy to guess: this is what is tried first.</source>
        <translation>Ușor de ghicit: așa ceva se încearcă mai întâi.</translation>
    </message>
    <message>
        <source>Good for a laptop that may be stolen.</source>
        <translation>Bună pentru un laptop care ar putea fi furat.</translation>
    </message>
    <message>
        <source>Good for practice. For real work, add two or three words.</source>
        <translation>Bună pentru exersare. Pentru munca reală, adăugați două sau trei cuvinte.</translation>
    </message>
    <message>
        <source>How would you like to start?</source>
        <translation>Cum doriți să începeți?</translation>
    </message>
    <message>
        <source>I follow cases and refer people to other services</source>
        <translation>Urmăresc cazuri și trimit persoane către alte servicii</translation>
    </message>
    <message>
        <source>I look after colleagues and their cases</source>
        <translation>Am grijă de colegi și de cazurile lor</translation>
    </message>
    <message>
        <source>I meet people outside and talk with them</source>
        <translation>Întâlnesc oameni pe teren și vorbesc cu ei</translation>
    </message>
    <message>
        <source>I work in a shelter, by day or by night</source>
        <translation>Lucrez într-un adăpost, ziua sau noaptea</translation>
    </message>
    <message>
        <source>Letters in front of case numbers</source>
        <translation>Litere înaintea numerelor de caz</translation>
    </message>
    <message>
        <source>Make my notebook</source>
        <translation>Creează caietul meu</translation>
    </message>
    <message>
        <source>Making the practice cases</source>
        <translation>Se creează cazurile de exersare</translation>
    </message>
    <message>
        <source>Making your notebook</source>
        <translation>Se creează caietul dumneavoastră</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>Nobody can look it up, not even the makers of FieldCase. Write it on paper and keep the paper away from this computer. At the end of these pages you can make a recovery kit.</source>
        <translation>Nimeni nu o poate afla, nici măcar cei care fac FieldCase. Scrieți-o pe hârtie și țineți hârtia departe de acest calculator. La sfârșitul acestor pagini puteți face un set de recuperare.</translation>
    </message>
    <message>
        <source>Partners read it on the files you send.</source>
        <translation>Partenerii citesc acest nume pe fișierele pe care le trimiteți.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frază de acces</translation>
    </message>
    <message>
        <source>Please add words that nobody would expect.</source>
        <translation>Vă rugăm să adăugați cuvinte la care nu s-ar aștepta nimeni.</translation>
    </message>
    <message>
        <source>Please make it longer: eight letters or more.</source>
        <translation>Vă rugăm să o faceți mai lungă: cel puțin opt litere.</translation>
    </message>
    <message>
        <source>Please type the same words in the second field.</source>
        <translation>Vă rugăm să scrieți aceleași cuvinte în al doilea câmp.</translation>
    </message>
    <message>
        <source>Please write a name; initials will do.</source>
        <translation>Vă rugăm să scrieți un nume; ajung inițialele.</translation>
    </message>
    <message>
        <source>Please write the name of your organisation.</source>
        <translation>Vă rugăm să scrieți numele organizației.</translation>
    </message>
    <message>
        <source>Please write two to four letters, A to Z.</source>
        <translation>Vă rugăm să scrieți între două și patru litere, de la A la Z.</translation>
    </message>
    <message>
        <source>Set up for real work</source>
        <translation>Pregătește pentru munca reală</translation>
    </message>
    <message>
        <source>Several words are stronger than one hard word, and easier to remember.</source>
        <translation>Mai multe cuvinte sunt mai sigure decât unul greu și mai ușor de ținut minte.</translation>
    </message>
    <message>
        <source>Short so far. A few more words make it strong.</source>
        <translation>Scurtă deocamdată. Câteva cuvinte în plus o fac puternică.</translation>
    </message>
    <message>
        <source>Show my name on the unlock page</source>
        <translation>Arată numele meu pe pagina de deblocare</translation>
    </message>
    <message>
        <source>Step {number} of {last}</source>
        <translation>Pasul {number} din {last}</translation>
    </message>
    <message>
        <source>Suggest another</source>
        <translation>Propune alta</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Aceeași, încă o dată</translation>
    </message>
    <message>
        <source>Try with made-up cases</source>
        <translation>Încearcă cu cazuri inventate</translation>
    </message>
    <message>
        <source>Two to four letters, A to Z. A case is then called {code}.</source>
        <translation>Între două și patru litere, de la A la Z. Un caz se va numi atunci {code}.</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Folosește aceste cuvinte</translation>
    </message>
    <message>
        <source>Welcome to FieldCase</source>
        <translation>Bun venit în FieldCase</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Ce faceți</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Cine lucrează aici?</translation>
    </message>
    <message>
        <source>You can do the other one any time later.</source>
        <translation>Cealaltă cale rămâne deschisă și mai târziu.</translation>
    </message>
    <message>
        <source>Your name at work</source>
        <translation>Numele dumneavoastră la lucru</translation>
    </message>
    <message>
        <source>Your notebook signs what you send with your organisation&apos;s name.</source>
        <translation>Caietul semnează ce trimiteți cu numele organizației.</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Organizația dumneavoastră</translation>
    </message>
    <message>
        <source>Your own encrypted notebook on this computer; it takes about three minutes.</source>
        <translation>Propriul caiet criptat pe acest calculator; durează cam trei minute.</translation>
    </message>
    <message>
        <source>{name}, in use now</source>
        <translation>{name}, în folosință acum</translation>
    </message>
</context>
<context>
    <name>Form builder</name>
    <message>
        <source>A rule looks at a question that is gone, or that comes later.</source>
        <translation>O regulă se uită la o întrebare care lipsește sau vine mai târziu.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Adăugați o întrebare</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Adăugați-o</translation>
    </message>
    <message>
        <source>Always shown</source>
        <translation>Apare mereu</translation>
    </message>
    <message>
        <source>An answer should fulfil: {rule}</source>
        <translation>Un răspuns ar trebui să respecte: {rule}</translation>
    </message>
    <message>
        <source>Answer to wait for: {question}</source>
        <translation>Răspunsul așteptat pentru: {question}</translation>
    </message>
    <message>
        <source>Ask no longer: {question}</source>
        <translation>Nu mai întrebați: {question}</translation>
    </message>
    <message>
        <source>Change this form</source>
        <translation>Schimbați acest formular</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>Variante, câte una pe rând</translation>
    </message>
    <message>
        <source>Earlier: {question}</source>
        <translation>Mai devreme: {question}</translation>
    </message>
    <message>
        <source>Earliest year</source>
        <translation>Cel mai devreme an</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Felul întrebării</translation>
    </message>
    <message>
        <source>Largest number</source>
        <translation>Cel mai mare număr</translation>
    </message>
    <message>
        <source>Later: {question}</source>
        <translation>Mai târziu: {question}</translation>
    </message>
    <message>
        <source>Latest year</source>
        <translation>Cel mai târziu an</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Renunțați</translation>
    </message>
    <message>
        <source>Not in the future</source>
        <translation>Nu în viitor</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Previzualizare</translation>
    </message>
    <message>
        <source>Publish a new version</source>
        <translation>Publicați o versiune nouă</translation>
    </message>
    <message>
        <source>Rules of: {question}</source>
        <translation>Regulile întrebării: {question}</translation>
    </message>
    <message>
        <source>Shown by a rule that is kept as it is: {rule}</source>
        <translation>Apare după o regulă care rămâne așa cum este: {rule}</translation>
    </message>
    <message>
        <source>Shown when: {question}</source>
        <translation>Apare când: {question}</translation>
    </message>
    <message>
        <source>Smallest number</source>
        <translation>Cel mai mic număr</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Ce să se întrebe</translation>
    </message>
    <message>
        <source>When to show: {question}</source>
        <translation>Când apare: {question}</translation>
    </message>
    <message>
        <source>Words of: {question}</source>
        <translation>Textul întrebării: {question}</translation>
    </message>
    <message>
        <source>Write whole numbers, the smaller one first. Nothing was changed.</source>
        <translation>Scrieți numere întregi, întâi cel mai mic. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>is answered</source>
        <translation>are un răspuns</translation>
    </message>
    <message>
        <source>is no</source>
        <translation>este nu</translation>
    </message>
    <message>
        <source>is yes</source>
        <translation>este da</translation>
    </message>
    <message>
        <source>is: {answer}</source>
        <translation>este: {answer}</translation>
    </message>
</context>
<context>
    <name>Form import</name>
    <message>
        <source>A choice has no usable name, or has one twice</source>
        <translation>O variantă nu are un nume folosibil sau îl are de două ori</translation>
    </message>
    <message>
        <source>A group does not begin or end</source>
        <translation>Un grup nu începe sau nu se încheie</translation>
    </message>
    <message>
        <source>A group without questions is left out</source>
        <translation>Un grup fără întrebări este lăsat deoparte</translation>
    </message>
    <message>
        <source>A question has no name</source>
        <translation>O întrebare nu are nume</translation>
    </message>
    <message>
        <source>A repeated group stands inside another</source>
        <translation>Un grup repetat stă în altul</translation>
    </message>
    <message>
        <source>A rule looks at a question that comes later</source>
        <translation>O regulă se uită la o întrebare care vine mai târziu</translation>
    </message>
    <message>
        <source>A rule looks at a question that is not there</source>
        <translation>O regulă se uită la o întrebare care nu există</translation>
    </message>
    <message>
        <source>An answer inside a text becomes three dots</source>
        <translation>Un răspuns din text devine trei puncte</translation>
    </message>
    <message>
        <source>Facts about the device are not collected</source>
        <translation>Datele despre dispozitiv nu se strâng</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Lăsate deoparte</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu acum</translation>
    </message>
    <message>
        <source>Something does not fit together</source>
        <translation>Ceva nu se potrivește</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Preluați-l</translation>
    </message>
    <message>
        <source>The spreadsheet</source>
        <translation>Foaia de calcul</translation>
    </message>
    <message>
        <source>There are no choices in this list</source>
        <translation>Nu sunt variante în această listă</translation>
    </message>
    <message>
        <source>There is no question</source>
        <translation>Nu este nicio întrebare</translation>
    </message>
    <message>
        <source>There is no sheet called survey with a column type</source>
        <translation>Nu există o foaie numită survey cu o coloană type</translation>
    </message>
    <message>
        <source>This column is left out</source>
        <translation>Această coloană este lăsată deoparte</translation>
    </message>
    <message>
        <source>This default is left out</source>
        <translation>Această valoare implicită este lăsată deoparte</translation>
    </message>
    <message>
        <source>This form would ask something else than it says. Nothing was kept.</source>
        <translation>Acest formular ar întreba altceva decât scrie. Nu s-a păstrat nimic.</translation>
    </message>
    <message>
        <source>This kind of question is left out</source>
        <translation>Acest fel de întrebare este lăsat deoparte</translation>
    </message>
    <message>
        <source>This rule cannot be understood</source>
        <translation>Această regulă nu poate fi înțeleasă</translation>
    </message>
    <message>
        <source>This sheet is left out</source>
        <translation>Această foaie este lăsată deoparte</translation>
    </message>
    <message>
        <source>This text is shortened</source>
        <translation>Acest text este scurtat</translation>
    </message>
    <message>
        <source>To mend first</source>
        <translation>De reparat mai întâi</translation>
    </message>
    <message>
        <source>Two questions have the same name</source>
        <translation>Două întrebări au același nume</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{problem}: {what}</source>
        <translation>{problem}: {what}</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet}, rândul {row}</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” with %n question(s). Nothing is kept yet.</source>
        <translation>
            <numerusform>„{title}” cu %n întrebare. Încă nu se păstrează nimic.</numerusform>
            <numerusform>„{title}” cu %n întrebări. Încă nu se păstrează nimic.</numerusform>
            <numerusform>„{title}” cu %n de întrebări. Încă nu se păstrează nimic.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form types</name>
    <message>
        <source>A country</source>
        <translation>O țară</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>O dată</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un fișier</translation>
    </message>
    <message>
        <source>A language</source>
        <translation>O limbă</translation>
    </message>
    <message>
        <source>A line of text</source>
        <translation>Un rând de text</translation>
    </message>
    <message>
        <source>A longer text</source>
        <translation>Un text mai lung</translation>
    </message>
    <message>
        <source>A signature</source>
        <translation>O semnătură</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Un număr întreg</translation>
    </message>
    <message>
        <source>An organisation</source>
        <translation>O organizație</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Una din mai multe</translation>
    </message>
    <message>
        <source>Several of several</source>
        <translation>Mai multe din mai multe</translation>
    </message>
    <message>
        <source>Words that are only read</source>
        <translation>Text care doar se citește</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Da sau nu</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Another form</source>
        <translation>Alt formular</translation>
    </message>
    <message>
        <source>Begin a form</source>
        <translation>Începeți un formular</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Schimbați</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Alegeți o foaie de calcul</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>Forms of this notebook</source>
        <translation>Formularele acestui caiet</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Importați o foaie de calcul</translation>
    </message>
    <message>
        <source>Import a spreadsheet made for ODK or KoboToolbox (XLSForm), or begin with a title. Everything that would be left out is shown before anything is kept.</source>
        <translation>Importați o foaie de calcul făcută pentru ODK sau KoboToolbox (XLSForm) sau începeți cu un titlu. Tot ce ar fi lăsat deoparte se arată înainte de a păstra ceva.</translation>
    </message>
    <message>
        <source>None yet. The intake and the screenings are always there.</source>
        <translation>Încă niciunul. Interviul inițial și evaluările sunt mereu aici.</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nu este oferit</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Oferiți din nou</translation>
    </message>
    <message>
        <source>Offer no longer</source>
        <translation>Nu mai oferiți</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Oferit</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Previzualizare</translation>
    </message>
    <message>
        <source>Preview: nothing here is kept</source>
        <translation>Previzualizare: aici nu se păstrează nimic</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Foi de calcul (*.xlsx)</translation>
    </message>
    <message>
        <source>Title of a new form</source>
        <translation>Titlul unui formular nou</translation>
    </message>
    <message>
        <source>What would you like to tell?</source>
        <translation>Ce ați dori să povestiți?</translation>
    </message>
    <message>
        <source>Whoever looks after the data of your organisation makes and changes forms.</source>
        <translation>Formularele le face și le schimbă cine se ocupă de datele organizației.</translation>
    </message>
</context>
<context>
    <name>Grounding</name>
    <message>
        <source>A quiet moment</source>
        <translation>Un moment de liniște</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Înapoi la întrebări</translation>
    </message>
    <message>
        <source>Breathe in while you count to three. Breathe out while you count to four.</source>
        <translation>Inspirați numărând până la trei. Expirați numărând până la patru.</translation>
    </message>
    <message>
        <source>Look around. Name five things you can see.</source>
        <translation>Priviți în jur. Numiți cinci lucruri pe care le vedeți.</translation>
    </message>
    <message>
        <source>Name three things you can hear.</source>
        <translation>Numiți trei lucruri pe care le auziți.</translation>
    </message>
    <message>
        <source>Offer it, and do it together. Read slowly.</source>
        <translation>Propuneți exercițiul și faceți-l împreună. Citiți rar.</translation>
    </message>
    <message>
        <source>Put both feet on the floor. Feel how the floor holds you.</source>
        <translation>Puneți amândouă picioarele pe podea. Simțiți cum vă susține podeaua.</translation>
    </message>
    <message>
        <source>You are here, today. Nobody hurries you. We go on only if you want to.</source>
        <translation>Sunteți aici, azi. Nimeni nu vă grăbește. Continuăm numai dacă doriți.</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message numerus="yes">
        <source>%n entry(s) of yours are not in their notebook yet</source>
        <translation>
            <numerusform>%n însemnare a dvs. nu este încă în caietul lor</numerusform>
            <numerusform>%n însemnări ale dvs. nu sunt încă în caietul lor</numerusform>
            <numerusform>%n de însemnări ale dvs. nu sunt încă în caietul lor</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand the whole case over: they become responsible for it</source>
        <translation>Predă întregul caz: ei devin responsabili</translation>
    </message>
    <message>
        <source>It is theirs once they have signed that they accept. Until then it stays yours; if they cannot help, it stays yours as well.</source>
        <translation>Este al lor după ce semnează că acceptă. Până atunci rămâne al dumneavoastră; la fel dacă nu pot ajuta.</translation>
    </message>
    <message>
        <source>Send what I added</source>
        <translation>Trimite ce am adăugat</translation>
    </message>
    <message>
        <source>You can read it, add notes and documents, and talk about consent. Everything else is theirs, until they hand it back. What you add, you can send them.</source>
        <translation>Îl puteți citi, puteți adăuga note și documente și puteți vorbi despre consimțământ. Restul este al lor, până îl dau înapoi. Ce adăugați le puteți trimite.</translation>
    </message>
    <message>
        <source>in a file in the outbox</source>
        <translation>într-un fișier din căsuța de ieșire</translation>
    </message>
    <message>
        <source>sent: {day} · not taken in yet</source>
        <translation>trimis: {day} · încă nepreluat</translation>
    </message>
    <message>
        <source>stays here: not agreed for them</source>
        <translation>rămâne aici: nu există acord pentru ei</translation>
    </message>
    <message>
        <source>stays here: recordings cannot travel</source>
        <translation>rămâne aici: înregistrările nu pot pleca</translation>
    </message>
    <message>
        <source>taken in by {organisation}: {day}</source>
        <translation>preluat de {organisation}: {day}</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>așteaptă să fie trimis</translation>
    </message>
    <message>
        <source>{organisation} is responsible for this case: {day}</source>
        <translation>{organisation} răspunde de acest caz: {day}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Hide the screen</source>
        <translation>Ascunde ecranul</translation>
    </message>
    <message>
        <source>Lock the notebook (Ctrl+L)</source>
        <translation>Blochează caietul (Ctrl+L)</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exersare</translation>
    </message>
    <message>
        <source>Search or jump to a page</source>
        <translation>Caută sau mergi la o pagină</translation>
    </message>
    <message>
        <source>Search or jump to…   Ctrl K</source>
        <translation>Caută sau mergi la…   Ctrl K</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Everything here is on this computer; nothing is looked up anywhere else.</source>
        <translation>Totul se află pe acest calculator; nimic nu se caută în altă parte.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>Nothing was found for these words. Try another word, or fewer.</source>
        <translation>Nu s-a găsit nimic pentru aceste cuvinte. Încercați alt cuvânt sau mai puține.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Caută în ajutor</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Textul</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Teme</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message numerus="yes">
        <source>FieldCase locks in %n second(s)</source>
        <translation>
            <numerusform>FieldCase se blochează într-o secundă</numerusform>
            <numerusform>FieldCase se blochează în %n secunde</numerusform>
            <numerusform>FieldCase se blochează în %n de secunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Press any key to stay. What you typed is kept.</source>
        <translation>Apăsați orice tastă ca să rămâneți. Ce ați scris se păstrează.</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Timp rămas</translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message numerus="yes">
        <source>Agreed to %n purpose(s). Last talked about: {day}, {method}.</source>
        <translation>
            <numerusform>Acord pentru %n scop. Ultima discuție: {day}, {method}.</numerusform>
            <numerusform>Acord pentru %n scopuri. Ultima discuție: {day}, {method}.</numerusform>
            <numerusform>Acord pentru %n de scopuri. Ultima discuție: {day}, {method}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask with another form</source>
        <translation>Întrebați cu alt formular</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Back to check answers</source>
        <translation>Înapoi la verificare</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cazuri</translation>
    </message>
    <message>
        <source>Check answers</source>
        <translation>Verifică răspunsurile</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Acord</translation>
    </message>
    <message>
        <source>Everybody who may open this case here can read this note.</source>
        <translation>Oricine poate deschide acest caz aici poate citi această notă.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Încheie</translation>
    </message>
    <message>
        <source>Form view</source>
        <translation>Ca formular</translation>
    </message>
    <message>
        <source>Interpreter wished</source>
        <translation>Se dorește interpret</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interviu</translation>
    </message>
    <message>
        <source>Look for signs of exploitation</source>
        <translation>Căutați semne de exploatare</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>Interviu nou</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>Next: Check answers</source>
        <translation>Înainte: Verificare</translation>
    </message>
    <message>
        <source>Next: {section}</source>
        <translation>Înainte: {section}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Not talked about yet. Nothing leaves this computer until it is.</source>
        <translation>Nu s-a vorbit încă despre acord. Până atunci nimic nu pleacă din acest calculator.</translation>
    </message>
    <message>
        <source>Often: {answer}. Take this</source>
        <translation>Adesea: {answer}. Luați-o</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Câte o întrebare</translation>
    </message>
    <message>
        <source>Pause and save</source>
        <translation>Pauză și salvare</translation>
    </message>
    <message>
        <source>Risk cue</source>
        <translation>Semn de risc</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Salvează și închide</translation>
    </message>
    <message>
        <source>Say: “{words}”</source>
        <translation>Spuneți: „{words}”</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secțiuni</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Treceți peste</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Ne oprim aici</translation>
    </message>
    <message>
        <source>Talk about consent</source>
        <translation>Discută despre acord</translation>
    </message>
    <message>
        <source>This is enough to help. The rest can wait.</source>
        <translation>Atât ajunge pentru a ajuta. Restul poate aștepta.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>What else? A few words are enough.</source>
        <translation>Ce altceva? Câteva cuvinte ajung.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>cu semnătură</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>prin viu grai</translation>
    </message>
    <message>
        <source>typed by the person</source>
        <translation>în scris, de persoană</translation>
    </message>
    <message>
        <source>with a guardian</source>
        <translation>cu tutore</translation>
    </message>
    <message>
        <source>with a thumbprint</source>
        <translation>cu o amprentă</translation>
    </message>
    <message>
        <source>{here} of {total}</source>
        <translation>{here} din {total}</translation>
    </message>
    <message numerus="yes">
        <source>{here} of {total} · about %n min left</source>
        <translation>
            <numerusform>{here} din {total} · încă vreo %n min</numerusform>
            <numerusform>{here} din {total} · încă vreo %n min</numerusform>
            <numerusform>{here} din {total} · încă vreo %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>{language} · interpreter</source>
        <translation>{language} · interpret</translation>
    </message>
    <message>
        <source>{number}  {title}</source>
        <translation>{number}  {title}</translation>
    </message>
    <message>
        <source>{number}  {title} (done)</source>
        <translation>{number}  {title} (terminată)</translation>
    </message>
    <message>
        <source>{number}  {title} (started)</source>
        <translation>{number}  {title} (începută)</translation>
    </message>
</context>
<context>
    <name>Interview tab</name>
    <message numerus="yes">
        <source>%n table(s) written. Delete them when they are not needed.</source>
        <translation>
            <numerusform>S-a scris %n tabel. Ștergeți-l când nu mai este nevoie.</numerusform>
            <numerusform>S-au scris %n tabele. Ștergeți-le când nu mai este nevoie.</numerusform>
            <numerusform>S-au scris %n de tabele. Ștergeți-le când nu mai este nevoie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers as tables</source>
        <translation>Răspunsuri ca tabele</translation>
    </message>
    <message>
        <source>Answers from a form of another organisation</source>
        <translation>Răspunsuri dintr-un formular al altei organizații</translation>
    </message>
    <message>
        <source>Ask with another form</source>
        <translation>Întrebați cu alt formular</translation>
    </message>
    <message>
        <source>Asked with a form of another organisation</source>
        <translation>Întrebat cu un formular al altei organizații</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Alegeți un dosar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuă</translation>
    </message>
    <message>
        <source>Hide who said what</source>
        <translation>Ascunde cine ce a spus</translation>
    </message>
    <message>
        <source>Interview begun</source>
        <translation>Interviu început</translation>
    </message>
    <message>
        <source>Interview finished</source>
        <translation>Interviu încheiat</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviuri</translation>
    </message>
    <message>
        <source>Look for signs of exploitation</source>
        <translation>Căutați semne de exploatare</translation>
    </message>
    <message>
        <source>Nobody has asked yet. Begin when the person is ready.</source>
        <translation>Nu a întrebat încă nimeni. Începeți când persoana este pregătită.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschideți</translation>
    </message>
    <message>
        <source>Save them unprotected</source>
        <translation>Salvați-le neprotejate</translation>
    </message>
    <message>
        <source>Start an interview</source>
        <translation>Începe un interviu</translation>
    </message>
    <message>
        <source>Stopped at part {number} of {total}: {title}</source>
        <translation>Oprit la partea {number} din {total}: {title}</translation>
    </message>
    <message>
        <source>Tables are not encrypted. Whoever finds them can read every answer of this case. The one called htcds.csv uses the words of the Human Trafficking Case Data Standard.</source>
        <translation>Tabelele nu sunt criptate. Cine le găsește poate citi fiecare răspuns al acestui caz. Cel numit htcds.csv folosește cuvintele standardului internațional de date despre cazuri (HTCDS).</translation>
    </message>
    <message>
        <source>Talk again</source>
        <translation>Discută din nou</translation>
    </message>
    <message>
        <source>Who said what, when</source>
        <translation>Cine ce a spus și când</translation>
    </message>
    <message>
        <source>{day}: {answer} · from: {source} · written by {name}</source>
        <translation>{day}: {answer} · de la: {source} · scris de {name}</translation>
    </message>
    <message>
        <source>{form}, version {number}</source>
        <translation>{form}, versiunea {number}</translation>
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
        <translation>Un caz închis se păstrează până în ziua lui. Nimic nu se șterge de la sine.</translation>
    </message>
    <message>
        <source>A proposal of FieldCase: the office has to decide</source>
        <translation>O propunere a FieldCase: biroul trebuie să hotărască</translation>
    </message>
    <message>
        <source>Certificates of erasure</source>
        <translation>Certificate de ștergere</translation>
    </message>
    <message>
        <source>Counts for cases that are closed from now on.</source>
        <translation>Contează pentru cazurile închise de acum înainte.</translation>
    </message>
    <message>
        <source>Decided by {worker}: {day}</source>
        <translation>Hotărât de {worker}: {day}</translation>
    </message>
    <message>
        <source>For a child, at least until this age</source>
        <translation>Pentru un copil, cel puțin până la această vârstă</translation>
    </message>
    <message>
        <source>Keeping and erasing</source>
        <translation>Păstrare și ștergere</translation>
    </message>
    <message>
        <source>Laws differ: ask whoever advises you.</source>
        <translation>Legile diferă: întrebați pe cine vă sfătuiește.</translation>
    </message>
    <message>
        <source>Nobody was erased here.</source>
        <translation>Nimeni nu a fost șters aici.</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>Salvați certificatul…</translation>
    </message>
    <message>
        <source>Saved as {name}. There is no name of the person in it.</source>
        <translation>Salvat ca {name}. Nu conține niciun nume al persoanei.</translation>
    </message>
    <message>
        <source>The office decides this</source>
        <translation>Biroul hotărăște așa</translation>
    </message>
    <message>
        <source>Years after the closing</source>
        <translation>Ani după închidere</translation>
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
        <translation>Verifică cheia acum</translation>
    </message>
    <message>
        <source>Their key is not checked yet.</source>
        <translation>Cheia lor nu este încă verificată.</translation>
    </message>
    <message>
        <source>Their key is not the one that was checked.</source>
        <translation>Cheia lor nu este cea care a fost verificată.</translation>
    </message>
    <message>
        <source>We do not have their contact card yet.</source>
        <translation>Nu avem încă cartea lor de contact.</translation>
    </message>
    <message>
        <source>You can prepare everything now. If they do not use FieldCase, the last step makes a file that they open in a browser.</source>
        <translation>Puteți pregăti totul acum. Dacă nu folosesc FieldCase, ultimul pas face un fișier pe care îl deschid într-un browser.</translation>
    </message>
    <message>
        <source>You can prepare everything now; your choices stay here until the key is checked.</source>
        <translation>Puteți pregăti totul acum; alegerile rămân aici până când cheia este verificată.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A kit was made: {day}. It has not been rehearsed yet.</source>
        <translation>A fost făcut un set: {day}. Încă nu a fost încercat.</translation>
    </message>
    <message>
        <source>A kit was made: {day}. Last rehearsed: {rehearsed}.</source>
        <translation>A fost făcut un set: {day}. Ultima încercare: {rehearsed}.</translation>
    </message>
    <message>
        <source>Backups made before open with the one of before.</source>
        <translation>Copiile de rezervă făcute înainte se deschid cu cea de dinainte.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Schimb-o</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Schimbă fraza mea de acces</translation>
    </message>
    <message>
        <source>FieldCase only says whether they are right. They open and show nothing.</source>
        <translation>FieldCase spune doar dacă sunt corecte. Nu deschid și nu arată nimic.</translation>
    </message>
    <message>
        <source>From now on the new passphrase opens the notebook.</source>
        <translation>De acum caietul se deschide cu noua frază de acces.</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Fraza mea de acces</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Fraza de acces nouă</translation>
    </message>
    <message>
        <source>Nothing was opened. The day is noted.</source>
        <translation>Nu s-a deschis nimic. Ziua a fost notată.</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Fraza de acces de acum</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Set de recuperare</translation>
    </message>
    <message>
        <source>Rehearse with the words</source>
        <translation>Încearcă cu cuvintele</translation>
    </message>
    <message>
        <source>The practice notebook needs no kit: its passphrase is known to everybody.</source>
        <translation>Caietul de exersare nu are nevoie de set: fraza lui o știe toată lumea.</translation>
    </message>
    <message>
        <source>The words on your paper</source>
        <translation>Cuvintele de pe hârtia dumneavoastră</translation>
    </message>
    <message>
        <source>There is no recovery kit yet. If every passphrase is lost, so are the cases.</source>
        <translation>Încă nu există set de recuperare. Dacă se pierd toate frazele de acces, se pierd și cazurile.</translation>
    </message>
    <message>
        <source>These are the right words.</source>
        <translation>Acestea sunt cuvintele corecte.</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message numerus="yes">
        <source>%n word(s) differ from the kit. Look again at the number.</source>
        <translation>
            <numerusform>%n cuvânt diferă de set. Uitați-vă din nou la număr.</numerusform>
            <numerusform>%n cuvinte diferă de set. Uitați-vă din nou la numere.</numerusform>
            <numerusform>%n de cuvinte diferă de set. Uitați-vă din nou la numere.</numerusform>
        </translation>
    </message>
    <message>
        <source>1. Install FieldCase, or open it on the computer where the notebook is.</source>
        <translation>1. Instalați FieldCase sau deschideți-l pe calculatorul pe care se află caietul.</translation>
    </message>
    <message>
        <source>2. Choose “I forgot it” on the first page, then type the words in their order.</source>
        <translation>2. Alegeți „Am uitat-o” pe prima pagină, apoi scrieți cuvintele în ordinea lor.</translation>
    </message>
    <message>
        <source>24 words on paper open the notebook when a passphrase is lost. They are shown once, then three of them are asked back.</source>
        <translation>24 de cuvinte pe hârtie deschid caietul când se pierde o frază de acces. Sunt arătate o dată, apoi trei dintre ele sunt cerute înapoi.</translation>
    </message>
    <message>
        <source>3. From a backup alone: fieldcase recover BACKUP --to FOLDER asks for the same words.</source>
        <translation>3. Doar dintr-o copie de rezervă: fieldcase recover BACKUP --to FOLDER cere aceleași cuvinte.</translation>
    </message>
    <message>
        <source>4. Choose a new passphrase. Afterwards make a new kit and destroy this sheet.</source>
        <translation>4. Alegeți o frază de acces nouă. Apoi faceți un set nou și distrugeți această foaie.</translation>
    </message>
    <message>
        <source>A kit of before opens it no more. Keep the paper away from this computer.</source>
        <translation>Un set mai vechi nu îl mai deschide. Țineți hârtia departe de acest calculator.</translation>
    </message>
    <message>
        <source>A saved file opens the notebook too: put it on a stick, print it, then delete it.</source>
        <translation>Și fișierul salvat deschide caietul: puneți-l pe un stick, tipăriți-l, apoi ștergeți-l.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compară</translation>
    </message>
    <message>
        <source>I have the words on paper</source>
        <translation>Am cuvintele pe hârtie</translation>
    </message>
    <message>
        <source>In case a passphrase is lost</source>
        <translation>Dacă se pierde o frază de acces</translation>
    </message>
    <message>
        <source>Keep it under lock, never beside the computer, never as a photo.</source>
        <translation>Țineți-o încuiată, niciodată lângă calculator, niciodată ca fotografie.</translation>
    </message>
    <message>
        <source>Later: remind me on Today</source>
        <translation>Mai târziu: amintește-mi în Astăzi</translation>
    </message>
    <message>
        <source>Look at your paper, and type these three words.</source>
        <translation>Uitați-vă pe hârtie și scrieți aceste trei cuvinte.</translation>
    </message>
    <message>
        <source>Make a recovery kit</source>
        <translation>Fă un set de recuperare</translation>
    </message>
    <message>
        <source>Notebook {number} · {day}</source>
        <translation>Caietul {number} · {day}</translation>
    </message>
    <message>
        <source>Open my notebook</source>
        <translation>Deschide caietul meu</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Set de recuperare</translation>
    </message>
    <message>
        <source>Recovery kit, share 1 of 3: any two are needed</source>
        <translation>Set de recuperare, partea 1 din 3: sunt necesare oricare două</translation>
    </message>
    <message>
        <source>Recovery kit, share 2 of 3: any two are needed</source>
        <translation>Set de recuperare, partea 2 din 3: sunt necesare oricare două</translation>
    </message>
    <message>
        <source>Recovery kit, share 3 of 3: any two are needed</source>
        <translation>Set de recuperare, partea 3 din 3: sunt necesare oricare două</translation>
    </message>
    <message>
        <source>Save one sheet…</source>
        <translation>Salvează o foaie…</translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation>Salvează foile</translation>
    </message>
    <message>
        <source>Save three shares…</source>
        <translation>Salvează trei părți…</translation>
    </message>
    <message>
        <source>Saved. Print it now, then delete the file.</source>
        <translation>S-a salvat. Tipăriți acum, apoi ștergeți fișierul.</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Arată din nou cuvintele</translation>
    </message>
    <message>
        <source>The kit opens this notebook from now on.</source>
        <translation>De acum setul deschide acest caiet.</translation>
    </message>
    <message>
        <source>The square holds the same secret, for the program “age”: age -d -i FILE dbkey.age</source>
        <translation>Pătratul conține același secret, pentru programul „age”: age -d -i FILE dbkey.age</translation>
    </message>
    <message>
        <source>These words open an encrypted notebook when its passphrase is lost. Whoever has them and a copy of the notebook can read it.</source>
        <translation>Aceste cuvinte deschid un caiet criptat când i se pierde fraza de acces. Cine le are, împreună cu o copie a caietului, îl poate citi.</translation>
    </message>
    <message>
        <source>Three shares are for three people: any two of them open it, one alone tells nothing.</source>
        <translation>Trei părți sunt pentru trei persoane: oricare două îl deschid, una singură nu spune nimic.</translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation>Cuvântul {number}</translation>
    </message>
    <message>
        <source>Write these words down in their order, or save the sheet and print it.</source>
        <translation>Notați aceste cuvinte în ordinea lor sau salvați foaia și tipăriți-o.</translation>
    </message>
    <message>
        <source>Your notebook is ready. A recovery kit is the only other way into it.</source>
        <translation>Caietul dumneavoastră este gata. Un set de recuperare este singura altă cale de a-l deschide.</translation>
    </message>
</context>
<context>
    <name>Legal dates</name>
    <message>
        <source>Appointment</source>
        <translation>Programare</translation>
    </message>
    <message>
        <source>Ask for a guardian</source>
        <translation>Cereți un tutore</translation>
    </message>
    <message>
        <source>Ask for the next residence permit</source>
        <translation>Cereți următorul permis de ședere</translation>
    </message>
    <message>
        <source>Call about safety before the day in court</source>
        <translation>Sunați despre siguranță înainte de ziua în instanță</translation>
    </message>
    <message>
        <source>Dates with a question mark follow from days of the country that nobody here has signed off: Settings, Country and law.</source>
        <translation>Datele cu semn de întrebare rezultă din zile ale țării pe care nimeni de aici nu le-a confirmat: Setări, Țara și legea.</translation>
    </message>
    <message>
        <source>Find a school for the child</source>
        <translation>Găsiți o școală pentru copil</translation>
    </message>
    <message>
        <source>Last day about compensation</source>
        <translation>Ultima zi pentru despăgubiri</translation>
    </message>
    <message>
        <source>Late: {day}</source>
        <translation>Întârziat: {day}</translation>
    </message>
    <message>
        <source>Legal dates</source>
        <translation>Termene legale</translation>
    </message>
    <message>
        <source>Prepare the day in court</source>
        <translation>Pregătiți ziua în instanță</translation>
    </message>
    <message>
        <source>Save as calendar…</source>
        <translation>Salvează ca un calendar…</translation>
    </message>
    <message>
        <source>Saved. It holds days only: no names, no codes, every entry called the same.</source>
        <translation>Salvat. Conține doar zile: fără nume, fără coduri, toate intrările se numesc la fel.</translation>
    </message>
    <message>
        <source>Speak with the person after the return</source>
        <translation>Vorbiți cu persoana după întoarcere</translation>
    </message>
    <message>
        <source>Talk about how the day in court was</source>
        <translation>Vorbiți despre cum a fost ziua în instanță</translation>
    </message>
    <message>
        <source>Tell the person about rights and reflection period</source>
        <translation>Spuneți persoanei despre drepturi și perioada de reflecție</translation>
    </message>
    <message>
        <source>The reflection period ends</source>
        <translation>Perioada de reflecție se încheie</translation>
    </message>
    <message>
        <source>The residence permit ends</source>
        <translation>Permisul de ședere expiră</translation>
    </message>
    <message>
        <source>Weigh the best interests of the child</source>
        <translation>Cântăriți interesul superior al copilului</translation>
    </message>
    <message>
        <source>Where should the calendar go?</source>
        <translation>Unde să fie salvat calendarul?</translation>
    </message>
    <message>
        <source>{day} (?)</source>
        <translation>{day} (?)</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>About the person</source>
        <translation>Despre persoană</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Cere</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documente</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>Cât de repede</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>Please answer by</source>
        <translation>Vă rugăm să răspundeți până la</translation>
    </message>
    <message>
        <source>Please delete by</source>
        <translation>Vă rugăm să ștergeți până la</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Contact în siguranță</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Cererea</translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message numerus="yes">
        <source>%n entry(ies) of the record are missing: {numbers}.</source>
        <translation>
            <numerusform>Lipsește o însemnare din registru: {numbers}.</numerusform>
            <numerusform>Lipsesc %n însemnări din registru: {numbers}.</numerusform>
            <numerusform>Lipsesc %n de însemnări din registru: {numbers}.</numerusform>
        </translation>
    </message>
    <message>
        <source>An older copy was put back, or the last saves did not survive.</source>
        <translation>A fost pusă la loc o copie mai veche sau ultimele salvări nu s-au păstrat.</translation>
    </message>
    <message>
        <source>Ask whoever looks after your notebooks.</source>
        <translation>Întrebați pe cine are grijă de caietele dumneavoastră.</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>Continuă cu acesta</translation>
    </message>
    <message>
        <source>It can be a backup that somebody copied back by hand, a disk that lost what it had promised to keep, or somebody who wants to hide what was done. Nothing was changed yet.</source>
        <translation>Poate fi o copie de rezervă pusă la loc de mână, un disc care a pierdut ce promisese să păstreze sau cineva care vrea să ascundă ce s-a făcut. Încă nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>Last worked here: {moment}.</source>
        <translation>S-a lucrat aici ultima dată: {moment}.</translation>
    </message>
    <message>
        <source>Last worked here: {moment}. This notebook ends: {end}.</source>
        <translation>S-a lucrat aici ultima dată: {moment}. Acest caiet se oprește: {end}.</translation>
    </message>
    <message>
        <source>Lock, decide later</source>
        <translation>Blochează, decid mai târziu</translation>
    </message>
    <message>
        <source>Look at the backups</source>
        <translation>Vezi copiile de rezervă</translation>
    </message>
    <message>
        <source>Nothing can be saved until you open it again.</source>
        <translation>Nu se poate salva nimic până nu îl deschideți din nou.</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>Doar citire</translation>
    </message>
    <message>
        <source>Somebody went on working in an older copy, or the record of changes was rewritten.</source>
        <translation>Cineva a lucrat mai departe într-o copie mai veche sau registrul modificărilor a fost rescris.</translation>
    </message>
    <message>
        <source>That you decided so is written into the record of changes.</source>
        <translation>Că ați hotărât așa se scrie în registrul modificărilor.</translation>
    </message>
    <message>
        <source>The newest good one is on top; you see what is in it first.</source>
        <translation>Cea mai nouă copie bună este prima; întâi vedeți ce conține.</translation>
    </message>
    <message>
        <source>This notebook is not the newest one</source>
        <translation>Acest caiet nu este cel mai nou</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Emergency card (F12)</source>
        <translation>Cartonaș de urgență (F12)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>Hide everything ({key})</source>
        <translation>Ascunde tot ({key})</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text mai mare</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Blochează</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>Interviu nou</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Text normal</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Căutare</translation>
    </message>
    <message>
        <source>Show codes in place of names</source>
        <translation>Arată codurile în locul numelor</translation>
    </message>
    <message>
        <source>Show the menus</source>
        <translation>Arată meniurile</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text mai mic</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Case</source>
        <translation>Caz</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editare</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Mergi</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vizualizare</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%n answer(s) are new here and are added.</source>
        <translation>
            <numerusform>%n răspuns este nou aici și se adaugă.</numerusform>
            <numerusform>%n răspunsuri sunt noi aici și se adaugă.</numerusform>
            <numerusform>%n de răspunsuri sunt noi aici și se adaugă.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to this case</source>
        <translation>Adaugă la acest caz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>What you do not choose stays in the history.</source>
        <translation>Ce nu alegeți rămâne în istoric.</translation>
    </message>
    <message>
        <source>Where you and they differ: {case}</source>
        <translation>Unde diferiți: {case}</translation>
    </message>
    <message>
        <source>as it is here</source>
        <translation>așa cum este aici</translation>
    </message>
    <message>
        <source>as they wrote it</source>
        <translation>așa cum au scris ei</translation>
    </message>
</context>
<context>
    <name>MessageBlock</name>
    <message>
        <source>Copy details for a helper</source>
        <translation>Copiază detaliile pentru cine vă ajută</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%n word(s) were typed; a recovery kit has 24.</source>
        <translation>
            <numerusform>A fost scris %n cuvânt; un set de recuperare are 24.</numerusform>
            <numerusform>Au fost scrise %n cuvinte; un set de recuperare are 24.</numerusform>
            <numerusform>Au fost scrise %n de cuvinte; un set de recuperare are 24.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy cannot go into the folder of the notebook.</source>
        <translation>O copie nu poate fi pusă în dosarul caietului.</translation>
    </message>
    <message>
        <source>A file of this notebook is not as FieldCase wrote it.</source>
        <translation>Un fișier al acestui caiet nu este așa cum l-a scris FieldCase.</translation>
    </message>
    <message>
        <source>A line is missing that tells colleagues why.</source>
        <translation>Lipsește rândul care le spune colegilor de ce.</translation>
    </message>
    <message>
        <source>A newer FieldCase wrote this notebook.</source>
        <translation>Acest caiet a fost scris de un FieldCase mai nou.</translation>
    </message>
    <message>
        <source>A newer or different letter of this conversation is already here.</source>
        <translation>O scrisoare mai nouă sau diferită din această corespondență se află deja aici.</translation>
    </message>
    <message>
        <source>A question of the checklist is open, or a no has no explanation.</source>
        <translation>O întrebare din listă este deschisă sau un „nu” nu are explicație.</translation>
    </message>
    <message>
        <source>A reply code has sixteen characters, in four groups of four.</source>
        <translation>Un cod de răspuns are șaisprezece semne, în patru grupe de câte patru.</translation>
    </message>
    <message>
        <source>A supervisor looks at a closing, never who asked for it or leads the case.</source>
        <translation>La o închidere se uită un supervizor, niciodată cine a cerut-o sau conduce cazul.</translation>
    </message>
    <message>
        <source>Add a note, or ask them to hand it back.</source>
        <translation>Adăugați o notiță sau cereți să îl predea înapoi.</translation>
    </message>
    <message>
        <source>Add one line why, for a lower level the name of a supervisor as well.</source>
        <translation>Adaugă un rând cu motivul; pentru un nivel mai mic, și numele unui supervizor.</translation>
    </message>
    <message>
        <source>After several tries, the next one waits a little.</source>
        <translation>După mai multe încercări, următoarea așteaptă puțin.</translation>
    </message>
    <message>
        <source>Another file already has this name there.</source>
        <translation>Acolo există deja alt fișier cu acest nume.</translation>
    </message>
    <message>
        <source>Answer it, then ask again.</source>
        <translation>Răspundeți, apoi cereți din nou.</translation>
    </message>
    <message>
        <source>Ask a case manager or a supervisor to go on with the person.</source>
        <translation>Rugați un manager de caz sau un supervizor să continue cu persoana.</translation>
    </message>
    <message>
        <source>Ask a case manager, a supervisor or the data officer for the figures you need.</source>
        <translation>Cereți cifrele de care aveți nevoie unui responsabil de caz, unui supervizor sau responsabilului cu datele.</translation>
    </message>
    <message>
        <source>Ask a colleague who looks after the notebook.</source>
        <translation>Întrebați un coleg care are grijă de caiet.</translation>
    </message>
    <message>
        <source>Ask a supervisor or the data officer to do it with their own passphrase.</source>
        <translation>Rugați un supervizor sau responsabilul de date să o facă, cu propria frază de acces.</translation>
    </message>
    <message>
        <source>Ask a supervisor to look at it with their own passphrase.</source>
        <translation>Rugați un supervizor să se uite, cu propria frază de acces.</translation>
    </message>
    <message>
        <source>Ask for it again, or add a photo of the pages.</source>
        <translation>Cereți-l din nou sau adăugați o fotografie a paginilor.</translation>
    </message>
    <message>
        <source>Ask one of them to unlock the notebook. They find it on Today.</source>
        <translation>Rugați pe unul dintre ei să deschidă caietul. O găsește la Astăzi.</translation>
    </message>
    <message>
        <source>Ask the organisation to give you its card again.</source>
        <translation>Rugați organizația să vă dea din nou cartea ei.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the place for the right to write there.</source>
        <translation>Cere persoanei care are grijă de acel loc dreptul de a scrie acolo.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the place to make room, or hand the file over another way.</source>
        <translation>Roagă persoana care are grijă de acel loc să facă spațiu sau predă fișierul pe altă cale.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the place whether its key changed, before you go on.</source>
        <translation>Înainte de a continua, întreabă persoana care are grijă de acel loc dacă i s-a schimbat cheia.</translation>
    </message>
    <message>
        <source>Ask the second person, or write the facts down anew.</source>
        <translation>Întrebați a doua persoană sau notați faptele din nou.</translation>
    </message>
    <message>
        <source>Ask the sender for a file that is made for your organisation.</source>
        <translation>Cereți expeditorului un fișier făcut pentru organizația dumneavoastră.</translation>
    </message>
    <message>
        <source>Ask the sender for a new one. The person may think differently by now.</source>
        <translation>Cereți expeditorului unul nou. Poate că persoana gândește acum altfel.</translation>
    </message>
    <message>
        <source>Ask the sender to give you the file again, on another stick if possible.</source>
        <translation>Rugați expeditorul să vă dea din nou fișierul, dacă se poate pe alt stick.</translation>
    </message>
    <message>
        <source>Ask the sender to send fewer attachments.</source>
        <translation>Rugați expeditorul să trimită mai puține anexe.</translation>
    </message>
    <message>
        <source>Ask the sender to send the missing parts only. Keep those you have.</source>
        <translation>Rugați expeditorul să trimită doar părțile care lipsesc. Păstrați-le pe cele pe care le aveți.</translation>
    </message>
    <message>
        <source>Ask the sender to talk with the person again and send a new file.</source>
        <translation>Rugați expeditorul să vorbească din nou cu persoana și să trimită un fișier nou.</translation>
    </message>
    <message>
        <source>Ask the sender which letter counts.</source>
        <translation>Întrebați expeditorul care scrisoare este valabilă.</translation>
    </message>
    <message>
        <source>Ask the supervisor who is named to confirm it with their own passphrase.</source>
        <translation>Roagă supervizorul numit să confirme cu propria parolă.</translation>
    </message>
    <message>
        <source>Ask them for their contact card, check the key together, then open the file again.</source>
        <translation>Cereți-le cartea de contact, verificați cheia împreună, apoi deschideți fișierul din nou.</translation>
    </message>
    <message>
        <source>Ask them for their new card, then check the numbers together.</source>
        <translation>Cereți-le noua carte, apoi verificați numerele împreună.</translation>
    </message>
    <message>
        <source>Ask them to read it again, one group after the other.</source>
        <translation>Rugați-i să îl citească din nou, grupă cu grupă.</translation>
    </message>
    <message>
        <source>Ask them what they answered, and write it down as told.</source>
        <translation>Întrebați-i ce au răspuns și notați-l ca spus.</translation>
    </message>
    <message>
        <source>Ask them which file they opened, and from whom. It may be for another office.</source>
        <translation>Întrebați-i ce fișier au deschis și de la cine. Poate este pentru alt birou.</translation>
    </message>
    <message>
        <source>Ask whoever installed FieldCase here, or ask the organisation for its contact card.</source>
        <translation>Întrebați cine a instalat FieldCase aici sau cereți organizației cartea ei de contact.</translation>
    </message>
    <message>
        <source>Ask whoever leads the case, or open it with a reason from its file.</source>
        <translation>Întrebați persoana care conduce cazul sau deschideți-l cu un motiv, din dosarul lui.</translation>
    </message>
    <message>
        <source>Ask whoever looks after your installation.</source>
        <translation>Întrebați pe cine are grijă de instalare.</translation>
    </message>
    <message>
        <source>Beside a table that left before, this one would show a group that is too small.</source>
        <translation>Alături de un tabel care a plecat deja, acesta ar arăta un grup prea mic.</translation>
    </message>
    <message>
        <source>Call a person you know there and ask them to make the reply again on their page.</source>
        <translation>Sunați o persoană pe care o cunoașteți acolo și rugați-o să facă din nou răspunsul pe pagina ei.</translation>
    </message>
    <message>
        <source>Call a person you know there and check the new key together.</source>
        <translation>Sunați o persoană pe care o cunoașteți acolo și verificați împreună cheia nouă.</translation>
    </message>
    <message>
        <source>Call or meet a person you know there and check the key together.</source>
        <translation>Sunați sau întâlniți o persoană pe care o cunoașteți acolo și verificați cheia împreună.</translation>
    </message>
    <message>
        <source>Call or meet a person you know there, check the key, then open the file again.</source>
        <translation>Sunați sau întâlniți o persoană pe care o cunoașteți acolo, verificați cheia, apoi deschideți fișierul din nou.</translation>
    </message>
    <message>
        <source>Change it a little, then go on.</source>
        <translation>Schimbați puțin, apoi continuați.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language while you wait.</source>
        <translation>Verificați Caps Lock și limba tastaturii cât așteptați.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, then type it again.</source>
        <translation>Verificați Caps Lock și limba tastaturii, apoi scrieți din nou.</translation>
    </message>
    <message>
        <source>Check that it is a file and that the stick is still there, then add it again.</source>
        <translation>Verificați că este un fișier și că stickul mai este acolo, apoi adăugați-l din nou.</translation>
    </message>
    <message>
        <source>Check that the disk is not write-protected, then try again.</source>
        <translation>Verificați ca discul să nu fie protejat la scriere, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>Check that the right disk or folder is connected, or restore a backup.</source>
        <translation>Verificați dacă este conectat discul sau dosarul potrivit ori restaurați o copie de rezervă.</translation>
    </message>
    <message>
        <source>Check that the stick is plugged in, then choose the file again.</source>
        <translation>Verificați dacă stickul este introdus, apoi alegeți fișierul din nou.</translation>
    </message>
    <message>
        <source>Check the clock of this computer, or ask the sender to check theirs.</source>
        <translation>Verificați ceasul acestui calculator sau rugați expeditorul să îl verifice pe al său.</translation>
    </message>
    <message>
        <source>Check the file, or choose another one.</source>
        <translation>Verificați fișierul sau alegeți altul.</translation>
    </message>
    <message>
        <source>Check the write protection of the stick, or choose another folder.</source>
        <translation>Verificați protecția la scriere a stickului sau alegeți alt dosar.</translation>
    </message>
    <message>
        <source>Choose a longer time, or another table.</source>
        <translation>Alegeți o perioadă mai lungă sau alt tabel.</translation>
    </message>
    <message>
        <source>Choose a longer time.</source>
        <translation>Alegeți o perioadă mai lungă.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or open the notebook that is there.</source>
        <translation>Alegeți un dosar gol sau deschideți caietul care se află acolo.</translation>
    </message>
    <message>
        <source>Choose another copy, or the same one from another stick.</source>
        <translation>Alegeți altă copie sau aceeași copie de pe alt stick.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Alegeți alt dosar.</translation>
    </message>
    <message>
        <source>Choose another organisation, or talk with the person again.</source>
        <translation>Alegeți altă organizație sau vorbiți din nou cu persoana.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Alegeți alt loc.</translation>
    </message>
    <message>
        <source>Choose fewer kinds of answers, or a longer time.</source>
        <translation>Alegeți mai puține feluri de răspunsuri sau o perioadă mai lungă.</translation>
    </message>
    <message>
        <source>Choose the file whose name ends in .fcb, or ask the sender which one it is.</source>
        <translation>Alegeți fișierul al cărui nume se termină în .fcb sau întrebați expeditorul care este.</translation>
    </message>
    <message>
        <source>Choose up to fifty years, and an age from eighteen on.</source>
        <translation>Alegeți cel mult cincizeci de ani și o vârstă de la optsprezece în sus.</translation>
    </message>
    <message>
        <source>Close practice, then add the card in your real notebook.</source>
        <translation>Închideți exersarea, apoi adăugați cartea în caietul real.</translation>
    </message>
    <message>
        <source>Close practice, then open the file in your real notebook.</source>
        <translation>Închideți exersarea, apoi deschideți fișierul în caietul real.</translation>
    </message>
    <message>
        <source>Compare the code with them once more.</source>
        <translation>Comparați codul cu ei încă o dată.</translation>
    </message>
    <message>
        <source>Copy it again from the telephone or camera, then add it.</source>
        <translation>Copiați-o din nou de pe telefon sau aparat, apoi adăugați-o.</translation>
    </message>
    <message>
        <source>Copy the whole folder to a safe place, then restore the newest backup.</source>
        <translation>Copiați tot dosarul într-un loc sigur, apoi restaurați cea mai nouă copie de rezervă.</translation>
    </message>
    <message>
        <source>Correct single answers in the case instead.</source>
        <translation>Corectați în schimb răspunsurile în caz.</translation>
    </message>
    <message>
        <source>Cut it into smaller parts, or hand it over on a stick.</source>
        <translation>Împarte-l în părți mai mici sau predă-l pe un stick.</translation>
    </message>
    <message>
        <source>Divide it into shorter files first.</source>
        <translation>Împărțiți-l mai întâi în fișiere mai scurte.</translation>
    </message>
    <message>
        <source>Do not use the file. Call a person you know at that organisation.</source>
        <translation>Nu folosiți fișierul. Sunați o persoană pe care o cunoașteți la acea organizație.</translation>
    </message>
    <message>
        <source>Every word is in the list, yet one is not yours, or not in its place.</source>
        <translation>Fiecare cuvânt este în listă, dar unul nu este al dumneavoastră sau nu este la locul lui.</translation>
    </message>
    <message>
        <source>Everybody gave the same answer: the table would say it of each of them.</source>
        <translation>Toți au dat același răspuns: tabelul l-ar spune despre fiecare.</translation>
    </message>
    <message>
        <source>Everything in it is as it was.</source>
        <translation>Totul în el este cum era.</translation>
    </message>
    <message>
        <source>Everything is still safe in your notebook.</source>
        <translation>Totul este în siguranță în caiet.</translation>
    </message>
    <message>
        <source>Everything saved so far is still in the notebook.</source>
        <translation>Tot ce s-a salvat până acum este în continuare în caiet.</translation>
    </message>
    <message>
        <source>Exactly this file is in the case already.</source>
        <translation>Exact acest fișier este deja în caz.</translation>
    </message>
    <message>
        <source>Facts, other ways and the answers to share have to be named first.</source>
        <translation>Mai întâi trebuie numite faptele, alte căi și răspunsurile de partajat.</translation>
    </message>
    <message>
        <source>FieldCase did not open it, so nothing of yours went into it.</source>
        <translation>FieldCase nu l-a deschis, așa că nimic de la dumneavoastră nu a ajuns în el.</translation>
    </message>
    <message>
        <source>FieldCase left everything as it is.</source>
        <translation>FieldCase a lăsat totul așa cum este.</translation>
    </message>
    <message>
        <source>FieldCase left it as it is, so that nothing more is lost.</source>
        <translation>FieldCase l-a lăsat așa cum este, ca să nu se mai piardă nimic.</translation>
    </message>
    <message>
        <source>FieldCase may not write to this stick or folder.</source>
        <translation>FieldCase nu are voie să scrie pe acest stick sau în acest dosar.</translation>
    </message>
    <message>
        <source>Fill in what is still empty.</source>
        <translation>Completați ce este încă gol.</translation>
    </message>
    <message>
        <source>Free some space or use another stick, then write it again.</source>
        <translation>Eliberați puțin spațiu sau folosiți alt stick, apoi scrieți din nou.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Eliberați puțin spațiu, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>Give it to your partners, and ask them for theirs.</source>
        <translation>Dați-o partenerilor și cereți-le-o pe a lor.</translation>
    </message>
    <message>
        <source>Go back to the list and open it from there.</source>
        <translation>Mergeți înapoi la listă și deschideți de acolo.</translation>
    </message>
    <message>
        <source>Go to another page, or save the original and look at it on a safe computer.</source>
        <translation>Mergeți la altă pagină sau salvați originalul și deschideți-l pe un calculator sigur.</translation>
    </message>
    <message>
        <source>Hand the file over another way, and tell the person who looks after the place.</source>
        <translation>Predă fișierul pe altă cale și anunță persoana care are grijă de acel loc.</translation>
    </message>
    <message>
        <source>If the keys were erased here, restore a backup with the recovery words.</source>
        <translation>Dacă cheile au fost șterse aici, restaurați o copie de rezervă cu cuvintele de recuperare.</translation>
    </message>
    <message>
        <source>If the work goes on, reopen it: Ctrl+Shift+W in the case.</source>
        <translation>Dacă munca continuă, redeschideți-l: Ctrl+Shift+W în caz.</translation>
    </message>
    <message>
        <source>If you still work here, ask a colleague who looks after the notebook. If the file dbkey.age was damaged, restore the newest backup.</source>
        <translation>Dacă lucrați încă aici, întrebați colegul care se ocupă de caiet. Dacă fișierul dbkey.age a fost deteriorat, restaurați cea mai nouă copie de rezervă.</translation>
    </message>
    <message>
        <source>Install the newer FieldCase on this computer, then open it again.</source>
        <translation>Instalați pe acest calculator versiunea mai nouă de FieldCase, apoi deschideți-l din nou.</translation>
    </message>
    <message>
        <source>Install the newer FieldCase, then open the file again.</source>
        <translation>Instalați versiunea mai nouă de FieldCase, apoi deschideți fișierul din nou.</translation>
    </message>
    <message>
        <source>It is tried again by itself, after the pause the place asks for.</source>
        <translation>Se încearcă din nou de la sine, după pauza cerută de acel loc.</translation>
    </message>
    <message>
        <source>It is tried again by itself. If it is urgent, hand the file over another way.</source>
        <translation>Se încearcă din nou de la sine. Dacă este urgent, predă fișierul pe altă cale.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>A rămas așa cum era.</translation>
    </message>
    <message>
        <source>It was not saved: FieldCase may not write to this place.</source>
        <translation>Nu s-a salvat: FieldCase nu are voie să scrie în acest loc.</translation>
    </message>
    <message>
        <source>It was not saved: the disk is full.</source>
        <translation>Nu s-a salvat: discul este plin.</translation>
    </message>
    <message>
        <source>It was not saved: this notebook is open for reading only.</source>
        <translation>Nu s-a salvat: acest caiet este deschis doar pentru citire.</translation>
    </message>
    <message>
        <source>Keep only the sheets survey, choices and settings, then choose it again.</source>
        <translation>Păstrați numai foile survey, choices și settings, apoi alegeți-o din nou.</translation>
    </message>
    <message>
        <source>Keep this computer as it is, and tell whoever looks after your notebooks.</source>
        <translation>Lăsați acest calculator așa cum este și spuneți-i persoanei care are grijă de caiete.</translation>
    </message>
    <message>
        <source>Let another colleague look after the notebook first.</source>
        <translation>Lăsați mai întâi alt coleg să aibă grijă de caiet.</translation>
    </message>
    <message>
        <source>Lock it, unlock it again, then decide to go on with it or to restore a backup.</source>
        <translation>Blocați-l, deblocați-l din nou, apoi hotărâți dacă mergeți mai departe cu el sau restaurați o copie de rezervă.</translation>
    </message>
    <message>
        <source>Look at group {number} of the four and compare it with them.</source>
        <translation>Uitați-vă la grupa {number} din cele patru și comparați-o cu ei.</translation>
    </message>
    <message>
        <source>Look at its questions and rules once more.</source>
        <translation>Mai priviți o dată întrebările și regulile.</translation>
    </message>
    <message>
        <source>Look at the address of this place in the settings, or hand the file over another way.</source>
        <translation>Verifică adresa acestui loc în setări sau predă fișierul pe altă cale.</translation>
    </message>
    <message>
        <source>Look at the address of this place in the settings.</source>
        <translation>Verifică adresa acestui loc în setări.</translation>
    </message>
    <message>
        <source>Look at the board again, and choose a free bed.</source>
        <translation>Uită-te din nou pe tablă și alege un pat liber.</translation>
    </message>
    <message>
        <source>Look at the code once more, then type it again.</source>
        <translation>Uitați-vă încă o dată la cod, apoi tastați-l din nou.</translation>
    </message>
    <message>
        <source>Look at the name and password of this place in the settings.</source>
        <translation>Verifică numele și parola acestui loc în setări.</translation>
    </message>
    <message>
        <source>Look at the notebook number and the date on the sheet: a newer kit replaces an older one.</source>
        <translation>Uitați-vă la numărul caietului și la data de pe foaie: un set mai nou îl înlocuiește pe cel vechi.</translation>
    </message>
    <message>
        <source>Look for it in a backup.</source>
        <translation>Căutați-l într-o copie de siguranță.</translation>
    </message>
    <message>
        <source>Look for it in the list of documents.</source>
        <translation>Căutați-l în lista documentelor.</translation>
    </message>
    <message>
        <source>Look in the folder that was chosen as the second place, and choose another copy.</source>
        <translation>Căutați în dosarul ales ca al doilea loc și alegeți altă copie.</translation>
    </message>
    <message>
        <source>Look whether it was copied whole, then add it again.</source>
        <translation>Vedeți dacă a fost copiat în întregime, apoi adăugați-l din nou.</translation>
    </message>
    <message>
        <source>Make a backup to another disk now, then have this disk looked at.</source>
        <translation>Faceți acum o copie pe alt disc, apoi dați discul acesta la verificat.</translation>
    </message>
    <message>
        <source>Make it smaller or divide it, then add it again.</source>
        <translation>Micșorați-l sau împărțiți-l, apoi adăugați-l din nou.</translation>
    </message>
    <message>
        <source>Make it smaller, for example a photo with fewer pixels, then add it again.</source>
        <translation>Micșorați-l, de exemplu o fotografie cu mai puțini pixeli, apoi adăugați-l din nou.</translation>
    </message>
    <message>
        <source>No second person has agreed to this, or it went already, or it is too long ago.</source>
        <translation>Nicio a doua persoană nu a fost de acord, sau a plecat deja, sau este prea demult.</translation>
    </message>
    <message>
        <source>Nobody keeps a case for such a time.</source>
        <translation>Nimeni nu păstrează un caz atâta timp.</translation>
    </message>
    <message>
        <source>Nobody would be left to look after people and keys.</source>
        <translation>Nu ar mai rămâne nimeni care să aibă grijă de persoane și de chei.</translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation>Nu s-a schimbat nimic în el.</translation>
    </message>
    <message>
        <source>Nothing in your notebook was changed.</source>
        <translation>În caietul dumneavoastră nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>Nothing is ticked that this organisation could use.</source>
        <translation>Nu este bifat nimic de care această organizație să se poată folosi.</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>Nimic nu a părăsit acest calculator.</translation>
    </message>
    <message>
        <source>Nothing left this computer. Sending there is stopped for now.</source>
        <translation>Nimic nu a plecat din acest calculator. Trimiterea acolo este oprită deocamdată.</translation>
    </message>
    <message>
        <source>Nothing left this computer. Your choices are kept.</source>
        <translation>Nimic nu a plecat din acest calculator. Alegerile dumneavoastră se păstrează.</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Aici nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing is deleted however often you try.</source>
        <translation>Nu s-a schimbat nimic și nu se șterge nimic, oricât ați încerca.</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing is lost.</source>
        <translation>Nu s-a schimbat nimic și nu s-a pierdut nimic.</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing was shown.</source>
        <translation>Nimic nu a fost schimbat și nimic nu a fost arătat.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>Nothing was changed. What you typed is still in the form.</source>
        <translation>Nimic nu a fost schimbat. Ce ați scris este încă în formular.</translation>
    </message>
    <message>
        <source>Nothing was changed. You can try again as often as you need.</source>
        <translation>Nu s-a schimbat nimic. Puteți încerca de câte ori aveți nevoie.</translation>
    </message>
    <message>
        <source>Nothing was changed. Your other copies may be whole.</source>
        <translation>Nu s-a schimbat nimic. Celelalte copii pot fi întregi.</translation>
    </message>
    <message>
        <source>Nothing was changed: an undo would take that away as well.</source>
        <translation>Nimic nu s-a schimbat: anularea ar lua și acel lucru.</translation>
    </message>
    <message>
        <source>Nothing was changed: parting them now would undo that work.</source>
        <translation>Nimic nu s-a schimbat: despărțirea lor acum ar desface acea muncă.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Nu s-a șters nimic.</translation>
    </message>
    <message>
        <source>Nothing was kept, and nothing left this computer.</source>
        <translation>Nu s-a păstrat nimic și nimic nu a părăsit acest calculator.</translation>
    </message>
    <message>
        <source>Nothing was kept, nothing was changed.</source>
        <translation>Nu s-a păstrat și nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>Nothing was lost. What you typed is still on this screen.</source>
        <translation>Nu s-a pierdut nimic. Ce ați scris este în continuare pe acest ecran.</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>Nimic nu a fost suprascris.</translation>
    </message>
    <message>
        <source>Nothing was prepared, and nothing left this computer.</source>
        <translation>Nu s-a pregătit nimic și nimic nu a plecat din acest calculator.</translation>
    </message>
    <message>
        <source>Nothing was prepared.</source>
        <translation>Nu s-a pregătit nimic.</translation>
    </message>
    <message>
        <source>Nothing was prepared. That address never leaves this notebook.</source>
        <translation>Nu s-a pregătit nimic. Acea adresă nu părăsește niciodată acest caiet.</translation>
    </message>
    <message>
        <source>Nothing was sent there, no password either.</source>
        <translation>Nu s-a trimis nimic acolo, nici măcar parola.</translation>
    </message>
    <message>
        <source>Nothing was sent. Your choices stay here.</source>
        <translation>Nu s-a trimis nimic. Alegerile dumneavoastră rămân aici.</translation>
    </message>
    <message>
        <source>Nothing was shown.</source>
        <translation>Nu s-a arătat nimic.</translation>
    </message>
    <message>
        <source>One character or two are not as they were read out.</source>
        <translation>Unul sau două semne nu sunt așa cum au fost citite.</translation>
    </message>
    <message>
        <source>One of these characters never stands in a reply code.</source>
        <translation>Unul dintre aceste semne nu apare niciodată într-un cod de răspuns.</translation>
    </message>
    <message>
        <source>Only a supervisor or an administrator confirms a lower level.</source>
        <translation>Numai un supervizor sau un administrator confirmă un nivel mai mic.</translation>
    </message>
    <message>
        <source>Open a case to see who has what about that person.</source>
        <translation>Deschideți un caz ca să vedeți cine ce are despre acea persoană.</translation>
    </message>
    <message>
        <source>Open it again to see where it stands now.</source>
        <translation>Deschideți din nou pentru a vedea unde s-a ajuns.</translation>
    </message>
    <message>
        <source>Open it in a practice notebook. Real notebooks never take practice files.</source>
        <translation>Deschideți-l într-un caiet de exersare. Caietele reale nu primesc niciodată fișiere de exersare.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as .xlsx, then choose it again.</source>
        <translation>Deschideți-l într-un program de calcul tabelar, salvați-l ca .xlsx, apoi alegeți-l din nou.</translation>
    </message>
    <message>
        <source>Open it in the notebook that sent the referral.</source>
        <translation>Deschideți-l în caietul din care a plecat trimiterea.</translation>
    </message>
    <message>
        <source>Open the page again, look once more, then export.</source>
        <translation>Deschideți pagina din nou, priviți încă o dată, apoi exportați.</translation>
    </message>
    <message>
        <source>Photos (JPEG, PNG, WebP), PDF, plain text, WAV, MP3, M4A and OGG can be added.</source>
        <translation>Se pot adăuga fotografii (JPEG, PNG, WebP), PDF, text simplu, WAV, MP3, M4A și OGG.</translation>
    </message>
    <message>
        <source>Plug the stick in, or choose another folder, then write it again.</source>
        <translation>Introduceți stickul sau alegeți alt dosar, apoi scrieți din nou.</translation>
    </message>
    <message>
        <source>Put back a backup from before, or ask whoever looks after your installation.</source>
        <translation>Restaurați o copie de rezervă mai veche sau întrebați persoana care se ocupă de instalare.</translation>
    </message>
    <message>
        <source>Read the hint beside the field, then write it down again.</source>
        <translation>Citiți indicația de lângă câmp, apoi notați din nou.</translation>
    </message>
    <message>
        <source>Remove some of those that wait in the inbox, then open this one again.</source>
        <translation>Eliminați câteva dintre cele care așteaptă la „Primite”, apoi deschideți-l din nou pe acesta.</translation>
    </message>
    <message>
        <source>Rename or delete one of them, then choose the file again.</source>
        <translation>Redenumiți sau ștergeți una dintre ele, apoi alegeți din nou fișierul.</translation>
    </message>
    <message>
        <source>Save a smaller version of it, then add that one.</source>
        <translation>Salvați o versiune mai mică, apoi adăugați-o pe aceea.</translation>
    </message>
    <message>
        <source>Save it without a password in the program it comes from, then add it again.</source>
        <translation>Salvați-l fără parolă în programul din care provine, apoi adăugați-l din nou.</translation>
    </message>
    <message>
        <source>Save it without macros and without links, then choose it again.</source>
        <translation>Salvați-o fără macrocomenzi și fără legături, apoi alegeți-o din nou.</translation>
    </message>
    <message>
        <source>See in the outbox where it stands. If they think otherwise now, call them.</source>
        <translation>Vedeți la „De trimis” unde a ajuns. Dacă acum s-au răzgândit, sunați-i.</translation>
    </message>
    <message>
        <source>So few people agreed to be counted that somebody could be recognised.</source>
        <translation>Atât de puțini oameni au fost de acord să fie numărați, încât cineva ar putea fi recunoscut.</translation>
    </message>
    <message>
        <source>Some parts of this file have not arrived yet.</source>
        <translation>Unele părți ale acestui fișier nu au ajuns încă.</translation>
    </message>
    <message>
        <source>Somebody else has to look at this: a supervisor, data officer or administrator.</source>
        <translation>Altcineva trebuie să se uite: un supervizor, un responsabil cu datele sau un administrator.</translation>
    </message>
    <message>
        <source>Somebody worked on meanwhile, and the figures are no longer those you looked at.</source>
        <translation>Cineva a lucrat între timp, iar cifrele nu mai sunt cele pe care le-ați privit.</translation>
    </message>
    <message>
        <source>Somebody wrote down that this case has to be kept.</source>
        <translation>Cineva a notat că acest caz trebuie păstrat.</translation>
    </message>
    <message>
        <source>Something happened that FieldCase did not expect.</source>
        <translation>S-a întâmplat ceva la care FieldCase nu se aștepta.</translation>
    </message>
    <message>
        <source>Something of that name is there already.</source>
        <translation>Există deja ceva cu acest nume.</translation>
    </message>
    <message>
        <source>Something was written in the case since.</source>
        <translation>De atunci s-a scris ceva în caz.</translation>
    </message>
    <message>
        <source>Statistics are for those who lead or answer for the work.</source>
        <translation>Statisticile sunt pentru cei care conduc munca sau răspund de ea.</translation>
    </message>
    <message>
        <source>Stop working on this computer, and talk to the person who looks after the notebook.</source>
        <translation>Nu mai lucrați pe acest calculator și vorbiți cu persoana care are grijă de caiet.</translation>
    </message>
    <message>
        <source>Take it out of the message or the answers, then try again.</source>
        <translation>Scoate-o din mesaj sau din răspunsuri, apoi încearcă din nou.</translation>
    </message>
    <message>
        <source>Take some of them out, and send those in another referral.</source>
        <translation>Scoateți câteva și trimiteți-le cu altă trimitere.</translation>
    </message>
    <message>
        <source>Talk about consent first. Saying no changes nothing about other help.</source>
        <translation>Vorbiți mai întâi despre acord. Un răspuns „nu” nu schimbă nimic din restul ajutorului.</translation>
    </message>
    <message>
        <source>Tell the sender that it reached you, then delete it from the stick.</source>
        <translation>Spuneți expeditorului că a ajuns la dumneavoastră, apoi ștergeți-l de pe stick.</translation>
    </message>
    <message>
        <source>That file was not touched, and ours lies safely in the outbox.</source>
        <translation>Acel fișier nu a fost atins, iar al nostru este în siguranță la ieșiri.</translation>
    </message>
    <message>
        <source>That is one share. Type a second one after it.</source>
        <translation>Aceasta este o singură parte. Tastați după ea o a doua.</translation>
    </message>
    <message>
        <source>That passphrase did not open it.</source>
        <translation>Această frază de acces nu l-a deschis.</translation>
    </message>
    <message>
        <source>The address of a safe house stands in what was to be sent.</source>
        <translation>Adresa unei case sigure apare în ce urma să fie trimis.</translation>
    </message>
    <message>
        <source>The answers of this case are whole.</source>
        <translation>Răspunsurile acestui caz sunt întregi.</translation>
    </message>
    <message>
        <source>The card of this organisation is out of date.</source>
        <translation>Cartea acestei organizații a expirat.</translation>
    </message>
    <message>
        <source>The cases are still there, encrypted as before.</source>
        <translation>Cazurile sunt încă acolo, criptate ca înainte.</translation>
    </message>
    <message>
        <source>The closing is kept and waits.</source>
        <translation>Închiderea este păstrată și așteaptă.</translation>
    </message>
    <message>
        <source>The consent that came with this file does not cover you, or has ended.</source>
        <translation>Acordul venit cu acest fișier nu vă cuprinde sau s-a încheiat.</translation>
    </message>
    <message>
        <source>The copy could not be written there.</source>
        <translation>Copia nu a putut fi scrisă acolo.</translation>
    </message>
    <message>
        <source>The day until which this case is kept has not come.</source>
        <translation>Ziua până la care se păstrează acest caz nu a venit.</translation>
    </message>
    <message>
        <source>The disk of this computer did not take what was to be saved.</source>
        <translation>Discul acestui calculator nu a primit ce trebuia salvat.</translation>
    </message>
    <message>
        <source>The documents together are too large for one file.</source>
        <translation>Documentele împreună sunt prea mari pentru un singur fișier.</translation>
    </message>
    <message>
        <source>The earlier level stays as it is.</source>
        <translation>Nivelul de dinainte rămâne cum este.</translation>
    </message>
    <message>
        <source>The file is larger than the place takes.</source>
        <translation>Fișierul este mai mare decât primește acel loc.</translation>
    </message>
    <message>
        <source>The file is not as it was when it was added.</source>
        <translation>Fișierul nu mai este cum era la adăugare.</translation>
    </message>
    <message>
        <source>The file lies safely in the outbox; nothing was sent twice.</source>
        <translation>Fișierul este în siguranță la ieșiri; nimic nu s-a trimis de două ori.</translation>
    </message>
    <message>
        <source>The finished file is kept safely in your outbox.</source>
        <translation>Fișierul terminat se păstrează în siguranță la „De trimis”.</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>Dosarul nu este acolo.</translation>
    </message>
    <message>
        <source>The key file of this person is damaged. No passphrase can open it.</source>
        <translation>Fișierul cu cheia acestei persoane este deteriorat. Nicio frază de acces nu îl poate deschide.</translation>
    </message>
    <message>
        <source>The key file of this person is not in the notebook&apos;s folder.</source>
        <translation>Fișierul cu cheia acestei persoane nu este în dosarul caietului.</translation>
    </message>
    <message>
        <source>The key of the sender has not been checked yet.</source>
        <translation>Cheia expeditorului nu a fost încă verificată.</translation>
    </message>
    <message>
        <source>The key of this organisation has not been checked yet.</source>
        <translation>Cheia acestei organizații nu a fost încă verificată.</translation>
    </message>
    <message>
        <source>The key of this organisation is not the one that was checked.</source>
        <translation>Cheia acestei organizații nu este cea care a fost verificată.</translation>
    </message>
    <message>
        <source>The keys of this notebook are damaged: the file dbkey.age.</source>
        <translation>Cheile acestui caiet sunt deteriorate: fișierul dbkey.age.</translation>
    </message>
    <message>
        <source>The keys of this notebook are not in its folder: the file dbkey.age.</source>
        <translation>Cheile acestui caiet nu sunt în dosarul lui: fișierul dbkey.age.</translation>
    </message>
    <message>
        <source>The list of the whole office is for supervisors, data officers, administrators.</source>
        <translation>Lista întregului birou este pentru supervizori, responsabili cu datele, administratori.</translation>
    </message>
    <message>
        <source>The notebook was locked before this was finished.</source>
        <translation>Caietul a fost blocat înainte de a se termina.</translation>
    </message>
    <message>
        <source>The organisation that signed this file is not in your directory.</source>
        <translation>Organizația care a semnat acest fișier nu este în agenda dumneavoastră.</translation>
    </message>
    <message>
        <source>The organisation that signed this file is not in your directory. It calls itself “{name}”; nothing proves that yet.</source>
        <translation>Organizația care a semnat acest fișier nu se află în agenda dumneavoastră. Își spune „{name}”; încă nimic nu dovedește acest lucru.</translation>
    </message>
    <message>
        <source>The person has not agreed to this purpose.</source>
        <translation>Persoana nu a fost de acord cu acest scop.</translation>
    </message>
    <message>
        <source>The person said that this organisation must not know.</source>
        <translation>Persoana a spus că această organizație nu trebuie să știe.</translation>
    </message>
    <message>
        <source>The place could not be used.</source>
        <translation>Acel loc nu a putut fi folosit.</translation>
    </message>
    <message>
        <source>The place did not take the name and password it was given.</source>
        <translation>Acel loc nu a acceptat numele și parola date.</translation>
    </message>
    <message>
        <source>The place does not answer at the moment.</source>
        <translation>Acel loc nu răspunde momentan.</translation>
    </message>
    <message>
        <source>The place gave an answer that makes no sense here.</source>
        <translation>Acel loc a dat un răspuns care nu are sens aici.</translation>
    </message>
    <message>
        <source>The place has no space left.</source>
        <translation>Acel loc nu mai are spațiu.</translation>
    </message>
    <message>
        <source>The place is busy and asks to come back later.</source>
        <translation>Acel loc este ocupat și cere să revii mai târziu.</translation>
    </message>
    <message>
        <source>The place let you in, but does not let you leave files.</source>
        <translation>Acel loc te-a lăsat să intri, dar nu te lasă să lași fișiere.</translation>
    </message>
    <message>
        <source>The record of changes is not as FieldCase wrote it.</source>
        <translation>Registrul modificărilor nu este așa cum l-a scris FieldCase.</translation>
    </message>
    <message>
        <source>The referral has moved on since, so this answer changes nothing.</source>
        <translation>Trimiterea a mers între timp mai departe, așa că acest răspuns nu schimbă nimic.</translation>
    </message>
    <message>
        <source>The signature does not belong to the organisation it names.</source>
        <translation>Semnătura nu este a organizației pe care o numește.</translation>
    </message>
    <message>
        <source>The stick or folder is full.</source>
        <translation>Stickul sau dosarul este plin.</translation>
    </message>
    <message>
        <source>The stick or folder is not there any more.</source>
        <translation>Stickul sau dosarul nu mai este acolo.</translation>
    </message>
    <message>
        <source>The suggested level stays until then.</source>
        <translation>Nivelul sugerat rămâne până atunci.</translation>
    </message>
    <message>
        <source>The table is laid out too finely for so few people.</source>
        <translation>Tabelul este împărțit prea fin pentru atât de puțini oameni.</translation>
    </message>
    <message>
        <source>The words are whole, but they belong to another recovery kit.</source>
        <translation>Cuvintele sunt întregi, dar aparțin altui set de recuperare.</translation>
    </message>
    <message>
        <source>There is no complete notebook in this place.</source>
        <translation>În acest loc nu există un caiet complet.</translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation>În acest dosar există deja ceva.</translation>
    </message>
    <message>
        <source>These are not yet the words of a recovery kit.</source>
        <translation>Acestea nu sunt încă cuvintele unui set de recuperare.</translation>
    </message>
    <message>
        <source>This PDF asks for a password of its own.</source>
        <translation>Acest PDF cere o parolă proprie.</translation>
    </message>
    <message>
        <source>This PDF has too many pages for this.</source>
        <translation>Acest PDF are prea multe pagini pentru aceasta.</translation>
    </message>
    <message>
        <source>This PDF is not whole, or is not really a PDF.</source>
        <translation>Acest PDF nu este întreg sau nu este cu adevărat un PDF.</translation>
    </message>
    <message>
        <source>This answer cannot be kept in this form.</source>
        <translation>Acest răspuns nu se poate păstra în această formă.</translation>
    </message>
    <message>
        <source>This answer is already written down.</source>
        <translation>Acest răspuns este deja notat.</translation>
    </message>
    <message>
        <source>This answer was made on the page of a newer FieldCase.</source>
        <translation>Acest răspuns a fost făcut pe pagina unui FieldCase mai nou.</translation>
    </message>
    <message>
        <source>This answer was not kept; everything before it was.</source>
        <translation>Acest răspuns nu a fost păstrat; tot ce a fost înainte, da.</translation>
    </message>
    <message>
        <source>This answers no file that left this notebook.</source>
        <translation>Aceasta nu răspunde niciunui fișier plecat din acest caiet.</translation>
    </message>
    <message>
        <source>This bed is taken, or the person has another.</source>
        <translation>Acest pat este ocupat sau persoana are altul.</translation>
    </message>
    <message>
        <source>This case is closed; it can be read.</source>
        <translation>Acest caz este închis; poate fi citit.</translation>
    </message>
    <message>
        <source>This case was handed over; another organisation writes in it now.</source>
        <translation>Acest caz a fost predat; acum scrie în el altă organizație.</translation>
    </message>
    <message>
        <source>This copy is not as FieldCase wrote it: a part was changed, or is missing.</source>
        <translation>Această copie nu este așa cum a scris-o FieldCase: o parte a fost schimbată sau lipsește.</translation>
    </message>
    <message>
        <source>This copy of FieldCase came without the page that opens such a file in a browser.</source>
        <translation>Acest exemplar de FieldCase a venit fără pagina care deschide un astfel de fișier în browser.</translation>
    </message>
    <message>
        <source>This document is not as it was added.</source>
        <translation>Acest document nu mai este așa cum a fost adăugat.</translation>
    </message>
    <message>
        <source>This does not fit the file that you gave them.</source>
        <translation>Aceasta nu se potrivește cu fișierul pe care li l-ați dat.</translation>
    </message>
    <message>
        <source>This entry does not fit what is written down already.</source>
        <translation>Această înregistrare nu se potrivește cu ce este deja notat.</translation>
    </message>
    <message>
        <source>This file cannot be read from where it is.</source>
        <translation>Acest fișier nu poate fi citit din locul în care este.</translation>
    </message>
    <message>
        <source>This file cannot be read, or is empty.</source>
        <translation>Acest fișier nu poate fi citit sau este gol.</translation>
    </message>
    <message>
        <source>This file carries a date in the future.</source>
        <translation>Acest fișier poartă o dată din viitor.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Acest fișier nu a putut fi citit.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Acest fișier este gol.</translation>
    </message>
    <message>
        <source>This file is larger than 10 MB.</source>
        <translation>Acest fișier depășește 10 MB.</translation>
    </message>
    <message>
        <source>This file is larger than 50 MB.</source>
        <translation>Acest fișier este mai mare de 50 MB.</translation>
    </message>
    <message>
        <source>This file is larger than FieldCase opens.</source>
        <translation>Acest fișier este mai mare decât cele pe care le deschide FieldCase.</translation>
    </message>
    <message>
        <source>This file is locked with a passphrase, not with your key.</source>
        <translation>Acest fișier este încuiat cu o frază de acces, nu cu cheia dumneavoastră.</translation>
    </message>
    <message>
        <source>This file is not a spreadsheet that can be read.</source>
        <translation>Acest fișier nu este o foaie de calcul care poate fi citită.</translation>
    </message>
    <message>
        <source>This file is too old to be opened.</source>
        <translation>Acest fișier este prea vechi pentru a fi deschis.</translation>
    </message>
    <message>
        <source>This file needs a newer FieldCase.</source>
        <translation>Acest fișier are nevoie de un FieldCase mai nou.</translation>
    </message>
    <message>
        <source>This file was changed on the way, or a part of it is missing.</source>
        <translation>Acest fișier a fost schimbat pe drum sau îi lipsește o parte.</translation>
    </message>
    <message>
        <source>This file was made for another organisation.</source>
        <translation>Acest fișier a fost făcut pentru altă organizație.</translation>
    </message>
    <message>
        <source>This file was opened here before.</source>
        <translation>Acest fișier a mai fost deschis aici.</translation>
    </message>
    <message>
        <source>This form cannot be used as it is.</source>
        <translation>Acest formular nu poate fi folosit așa cum este.</translation>
    </message>
    <message>
        <source>This is a practice card of a made-up organisation.</source>
        <translation>Aceasta este cartea de exersare a unei organizații inventate.</translation>
    </message>
    <message>
        <source>This is a practice file with made-up people.</source>
        <translation>Acesta este un fișier de exersare cu persoane inventate.</translation>
    </message>
    <message>
        <source>This is a real card, and this is a practice notebook.</source>
        <translation>Aceasta este o carte reală, iar acesta este un caiet de exersare.</translation>
    </message>
    <message>
        <source>This is a real file, and this is a practice notebook.</source>
        <translation>Acesta este un fișier real, iar acesta este un caiet de exersare.</translation>
    </message>
    <message>
        <source>This is an answer to something that was not sent from this notebook.</source>
        <translation>Acesta este un răspuns la ceva ce nu a fost trimis din acest caiet.</translation>
    </message>
    <message>
        <source>This is no longer in the notebook.</source>
        <translation>Nu se mai află în caiet.</translation>
    </message>
    <message>
        <source>This is not a FieldCase file.</source>
        <translation>Acesta nu este un fișier FieldCase.</translation>
    </message>
    <message>
        <source>This is not a contact card, or it was changed on the way.</source>
        <translation>Aceasta nu este o carte de contact sau a fost schimbată pe drum.</translation>
    </message>
    <message>
        <source>This is not a copy that FieldCase made.</source>
        <translation>Aceasta nu este o copie făcută de FieldCase.</translation>
    </message>
    <message>
        <source>This is not a kind of file that can be kept here, whatever its name says.</source>
        <translation>Acest fel de fișier nu poate fi păstrat aici, orice ar spune numele lui.</translation>
    </message>
    <message>
        <source>This is not the code of the case.</source>
        <translation>Acesta nu este codul cazului.</translation>
    </message>
    <message>
        <source>This is not the notebook you know: somebody put another one in its place.</source>
        <translation>Acesta nu este caietul pe care îl știți: cineva a pus altul în locul lui.</translation>
    </message>
    <message>
        <source>This is your own card.</source>
        <translation>Aceasta este propria dumneavoastră carte.</translation>
    </message>
    <message>
        <source>This notebook holds as many versions of forms as it can.</source>
        <translation>Acest caiet are deja câte versiuni de formulare poate păstra.</translation>
    </message>
    <message>
        <source>This notebook is already open in another window.</source>
        <translation>Acest caiet este deja deschis în altă fereastră.</translation>
    </message>
    <message>
        <source>This notebook is no longer sealed to you.</source>
        <translation>Acest caiet nu mai este sigilat pentru dumneavoastră.</translation>
    </message>
    <message>
        <source>This page takes too long to draw.</source>
        <translation>Desenarea acestei pagini durează prea mult.</translation>
    </message>
    <message>
        <source>This part of the case is not for your role.</source>
        <translation>Această parte a cazului nu este pentru rolul dumneavoastră.</translation>
    </message>
    <message>
        <source>This picture has more than 50 million dots.</source>
        <translation>Această imagine are peste 50 de milioane de puncte.</translation>
    </message>
    <message>
        <source>This picture is not whole.</source>
        <translation>Această imagine nu este întreagă.</translation>
    </message>
    <message>
        <source>This question is asked by colleagues with another role.</source>
        <translation>Această întrebare o pun colegi cu alt rol.</translation>
    </message>
    <message>
        <source>This spreadsheet holds macros, or reaches out to other files.</source>
        <translation>Această foaie de calcul conține macrocomenzi sau trimite la alte fișiere.</translation>
    </message>
    <message>
        <source>This spreadsheet is too large.</source>
        <translation>Această foaie de calcul este prea mare.</translation>
    </message>
    <message>
        <source>This was already decided, or it has moved on.</source>
        <translation>S-a hotărât deja sau s-a mers mai departe.</translation>
    </message>
    <message>
        <source>Tick what the person agreed to share, or ask for more consent.</source>
        <translation>Bifați ce a acceptat persoana să împărtășească sau cereți un acord mai larg.</translation>
    </message>
    <message>
        <source>Too many sealed files wait already.</source>
        <translation>Așteaptă deja prea multe fișiere sigilate.</translation>
    </message>
    <message>
        <source>Try again, or hand the file over another way.</source>
        <translation>Încearcă din nou sau predă fișierul pe altă cale.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, copy the details for a helper.</source>
        <translation>Încercați din nou. Dacă se repetă, copiați detaliile pentru cine vă ajută.</translation>
    </message>
    <message>
        <source>Two columns of this spreadsheet have the same name.</source>
        <translation>Două coloane ale acestei foi de calcul au același nume.</translation>
    </message>
    <message>
        <source>Two people erase somebody: one asks, another one does it.</source>
        <translation>Doi oameni șterg pe cineva: unul cere, altul face.</translation>
    </message>
    <message>
        <source>Type the 24 words in their order, or two of the three shares one after the other.</source>
        <translation>Scrieți cele 24 de cuvinte în ordinea lor sau două dintre cele trei părți, una după alta.</translation>
    </message>
    <message>
        <source>Undo later joinings first, or put the name and facts back as they were, then try again.</source>
        <translation>Desfaceți întâi unirile de mai târziu sau puneți numele și datele la loc, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>Unlock it, then do it again.</source>
        <translation>Deblocați-l, apoi faceți din nou.</translation>
    </message>
    <message>
        <source>Use another stick or folder. This one may not be reliable.</source>
        <translation>Folosiți alt stick sau alt dosar. Acesta s-ar putea să nu fie de încredere.</translation>
    </message>
    <message>
        <source>Use it in a practice notebook only.</source>
        <translation>Folosiți-l numai într-un caiet de exersare.</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>Folosiți cealaltă fereastră sau închideți-o mai întâi.</translation>
    </message>
    <message>
        <source>Use the recovery words, or ask a colleague who looks after the notebook for new keys.</source>
        <translation>Folosiți cuvintele de recuperare sau cereți chei noi unui coleg care are grijă de caiet.</translation>
    </message>
    <message>
        <source>Wait for the day, or choose another reason if there is one.</source>
        <translation>Așteptați ziua sau alegeți alt motiv, dacă există.</translation>
    </message>
    <message>
        <source>Wait until more people have come, or choose a time that joins both.</source>
        <translation>Așteptați până vin mai mulți oameni sau alegeți o perioadă care le unește pe amândouă.</translation>
    </message>
    <message>
        <source>What was decided before still counts.</source>
        <translation>Ce s-a hotărât înainte este încă valabil.</translation>
    </message>
    <message>
        <source>What was read back is not what was written, or another file has that name.</source>
        <translation>Ce s-a recitit nu este ce s-a scris sau alt fișier are acel nume.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Ce s-a salvat înainte este în siguranță.</translation>
    </message>
    <message>
        <source>What was saved before is safe. From now on this notebook is only read.</source>
        <translation>Ce s-a salvat înainte este în siguranță. De acum caietul este doar citit.</translation>
    </message>
    <message>
        <source>What you typed is still on this screen.</source>
        <translation>Ce ați scris este în continuare pe acest ecran.</translation>
    </message>
    <message>
        <source>Whoever answered could not prove to be the place you know.</source>
        <translation>Cine a răspuns nu a putut dovedi că este locul pe care îl cunoști.</translation>
    </message>
    <message>
        <source>Whoever holds it back says first that it need not be kept longer.</source>
        <translation>Cine îl păstrează spune mai întâi că nu mai trebuie păstrat.</translation>
    </message>
    <message>
        <source>Word {number} is not in the list of recovery words.</source>
        <translation>Cuvântul {number} nu este în lista cuvintelor de recuperare.</translation>
    </message>
    <message>
        <source>Work went on with this person since the records were joined.</source>
        <translation>S-a lucrat cu această persoană după unirea fișelor.</translation>
    </message>
    <message>
        <source>You find it in the outbox, in the history of the referral.</source>
        <translation>Îl găsiți la „De trimis”, în istoricul trimiterii.</translation>
    </message>
    <message>
        <source>You find it in your inbox or in the case.</source>
        <translation>Se găsește la „Primite” sau în caz.</translation>
    </message>
    <message>
        <source>Your passphrase was not the difficulty, and FieldCase changed nothing.</source>
        <translation>Nu fraza de acces a fost problema, iar FieldCase nu a schimbat nimic.</translation>
    </message>
    <message>
        <source>Your role in this notebook does not include this.</source>
        <translation>Rolul dumneavoastră în acest caiet nu cuprinde acest lucru.</translation>
    </message>
</context>
<context>
    <name>Must not know</name>
    <message>
        <source>Add</source>
        <translation>Adaugă</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Adaugă o organizație</translation>
    </message>
    <message>
        <source>Add an organisation…</source>
        <translation>Adaugă o organizație…</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Numele unei persoane</translation>
    </message>
    <message>
        <source>Nobody was named yet.</source>
        <translation>Încă nu a fost numit nimeni.</translation>
    </message>
    <message>
        <source>People and organisations who must not learn that we are in contact. Referrals to an organisation on this list are stopped.</source>
        <translation>Persoane și organizații care nu trebuie să afle că suntem în legătură. Trimiterile către o organizație de pe această listă sunt oprite.</translation>
    </message>
    <message>
        <source>Said in the interview: {who}</source>
        <translation>Spus în interviu: {who}</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Scoate</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>Scoate {name} de pe listă</translation>
    </message>
    <message>
        <source>Who must not know</source>
        <translation>Cine nu trebuie să știe</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Cases</source>
        <translation>Cazuri</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Agendă</translation>
    </message>
    <message>
        <source>FieldCase</source>
        <translation>FieldCase</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>Outbox &amp; inbox</source>
        <translation>Trimise/primite</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Locuri</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Adăpost</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistici</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Astăzi</translation>
    </message>
    <message numerus="yes">
        <source>{place}, %n item(s) waiting</source>
        <translation>
            <numerusform>{place}, %n lucru în așteptare</numerusform>
            <numerusform>{place}, %n lucruri în așteptare</numerusform>
            <numerusform>{place}, %n de lucruri în așteptare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Need to know</name>
    <message>
        <source>For reading only. Your reason goes into the record, and to the supervisor at once.</source>
        <translation>Doar pentru citire. Motivul ajunge în registru și imediat la supervizor.</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Am văzut</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Renunț</translation>
    </message>
    <message>
        <source>Not everything here is for your role</source>
        <translation>Nu totul de aici este pentru rolul dumneavoastră</translation>
    </message>
    <message>
        <source>Open for four hours</source>
        <translation>Deschide pentru patru ore</translation>
    </message>
    <message>
        <source>Open to you until {moment}</source>
        <translation>Deschis pentru dumneavoastră până la {moment}</translation>
    </message>
    <message>
        <source>Open with a reason…</source>
        <translation>Deschide cu un motiv…</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>Arată cazul</translation>
    </message>
    <message>
        <source>The supervisor and {name} see that you opened it.</source>
        <translation>Supervizorul și {name} văd că l-ați deschis.</translation>
    </message>
    <message>
        <source>What others asked is not for your role.</source>
        <translation>Ce au întrebat alții nu este pentru rolul dumneavoastră.</translation>
    </message>
    <message>
        <source>What others planned is not for your role.</source>
        <translation>Ce au planificat alții nu este pentru rolul dumneavoastră.</translation>
    </message>
    <message>
        <source>Your reason: what you need to know now, what for</source>
        <translation>Motivul: ce trebuie să știți acum și pentru ce</translation>
    </message>
    <message>
        <source>{moment}: {reason}</source>
        <translation>{moment}: {reason}</translation>
    </message>
    <message>
        <source>{name} leads this case. Each role sees what its work needs, nothing is lost.</source>
        <translation>{name} conduce acest caz. Fiecare rol vede ce îi trebuie pentru munca sa; nimic nu este pierdut.</translation>
    </message>
    <message>
        <source>{name} opened {code} with a reason</source>
        <translation>{name} a deschis {code} cu un motiv</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Discard</source>
        <translation>Nu salva</translation>
    </message>
    <message>
        <source>For colleagues who may open this case. A note is never part of a referral.</source>
        <translation>Pentru colegii care pot deschide acest caz. O notă nu face niciodată parte dintr-o trimitere.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Notă nouă</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Salvează nota</translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation>Despre ce este nota</translation>
    </message>
    <message>
        <source>{organisation} gets it with “Send what I added”, as far as the person agreed.</source>
        <translation>{organisation} o primește cu „Trimite ce am adăugat”, în măsura în care persoana a fost de acord.</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>Helps with: {services}</source>
        <translation>Ajută cu: {services}</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>Cheie schimbată</translation>
    </message>
    <message>
        <source>Key checked by call</source>
        <translation>Cheie verificată prin apel</translation>
    </message>
    <message>
        <source>Key checked by video</source>
        <translation>Cheie verificată prin video</translation>
    </message>
    <message>
        <source>Key checked by {worker} with {person}: {day}</source>
        <translation>Cheie verificată de {worker} împreună cu {person}: {day}</translation>
    </message>
    <message>
        <source>Key checked by {worker}: {day}</source>
        <translation>Cheie verificată de {worker}: {day}</translation>
    </message>
    <message>
        <source>Key checked in person</source>
        <translation>Cheie verificată personal</translation>
    </message>
    <message>
        <source>Key not checked yet</source>
        <translation>Cheie încă neverificată</translation>
    </message>
    <message>
        <source>Key withdrawn</source>
        <translation>Cheie retrasă</translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation>Încă fără carte</translation>
    </message>
</context>
<context>
    <name>Our keys</name>
    <message numerus="yes">
        <source>%n file(s) for partners wait in the outbox.</source>
        <translation>
            <numerusform>Un fișier pentru un partener așteaptă la „De trimis”.</numerusform>
            <numerusform>%n fișiere pentru parteneri așteaptă la „De trimis”.</numerusform>
            <numerusform>%n de fișiere pentru parteneri așteaptă la „De trimis”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) can write to you, because you checked keys.</source>
        <translation>
            <numerusform>Un partener vă poate scrie, pentru că ați verificat cheile.</numerusform>
            <numerusform>%n parteneri vă pot scrie, pentru că ați verificat cheile.</numerusform>
            <numerusform>%n de parteneri vă pot scrie, pentru că ați verificat cheile.</numerusform>
        </translation>
    </message>
    <message>
        <source>A partner can scan it and paste the text in their directory. It is no secret; check the numbers together afterwards.</source>
        <translation>Un partener îl poate scana și poate lipi textul în agenda sa. Nu este un secret; verificați apoi numerele împreună.</translation>
    </message>
    <message>
        <source>A statement that ends our keys</source>
        <translation>O declarație care scoate cheile noastre din uz</translation>
    </message>
    <message>
        <source>Every partner whose key you checked gets a file with the new card. Until they open it, they cannot read what you sign with the new keys. What they sealed for the old keys can still be opened here.</source>
        <translation>Fiecare partener a cărui cheie ați verificat-o primește un fișier cu noua carte. Până îl deschide, nu poate citi ce semnați cu noile chei. Ce a sigilat pentru vechile chei se poate deschide în continuare aici.</translation>
    </message>
    <message>
        <source>Keep it on paper with the recovery words. If a computer is stolen, give it to your partners: from then on they refuse everything signed with these keys. Whoever finds it can do nothing else with it.</source>
        <translation>Păstrați-o pe hârtie, lângă cuvintele de recuperare. Dacă un calculator este furat, dați-o partenerilor: de atunci ei nu mai acceptă nimic semnat cu aceste chei. Cine o găsește nu poate face altceva cu ea.</translation>
    </message>
    <message>
        <source>Large files</source>
        <translation>Fișiere mari</translation>
    </message>
    <message>
        <source>Made: {day}. Partners can use them until {end}.</source>
        <translation>Făcute: {day}. Partenerii le pot folosi până la: {end}.</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Fă chei noi</translation>
    </message>
    <message>
        <source>Make new keys now?</source>
        <translation>Faceți chei noi acum?</translation>
    </message>
    <message>
        <source>Make new keys…</source>
        <translation>Fă chei noi…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Chei noi</translation>
    </message>
    <message>
        <source>New keys are in use.</source>
        <translation>Noile chei sunt în uz.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu acum</translation>
    </message>
    <message>
        <source>Once a year, when a worker with access leaves, or when a computer is lost. Old keys are kept for reading.</source>
        <translation>O dată pe an, când pleacă un lucrător cu acces sau când se pierde un calculator. Cheile vechi se păstrează pentru citire.</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Deschide „De trimis”</translation>
    </message>
    <message>
        <source>Otherwise up to 200 MB. Large files take minutes on a slow computer.</source>
        <translation>Altfel până la 200 MB. Fișierele mari durează minute pe un calculator lent.</translation>
    </message>
    <message>
        <source>Our contact card</source>
        <translation>Cartea noastră de contact</translation>
    </message>
    <message>
        <source>Our contact card as a pattern</source>
        <translation>Cartea noastră de contact ca un cod</translation>
    </message>
    <message>
        <source>Our keys</source>
        <translation>Cheile noastre</translation>
    </message>
    <message>
        <source>Save it as a file…</source>
        <translation>Salvează ca fișier…</translation>
    </message>
    <message>
        <source>Show the statement</source>
        <translation>Arată declarația</translation>
    </message>
    <message>
        <source>Take in files up to 1 GB</source>
        <translation>Primește fișiere de până la 1 GB</translation>
    </message>
    <message>
        <source>The statement as a pattern</source>
        <translation>Declarația ca un cod</translation>
    </message>
    <message>
        <source>Written as {file}</source>
        <translation>Scris ca {file}</translation>
    </message>
</context>
<context>
    <name>PartialDate</name>
    <message>
        <source>A day needs its month.</source>
        <translation>O zi are nevoie de luna ei.</translation>
    </message>
    <message>
        <source>A year has four digits, such as 2025.</source>
        <translation>Un an are patru cifre, de exemplu 2025.</translation>
    </message>
    <message>
        <source>Add a year, even a guess; the rest may stay open.</source>
        <translation>Adăugați un an, chiar și aproximativ; restul poate rămâne deschis.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ziua</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Luna</translation>
    </message>
    <message>
        <source>Month not known</source>
        <translation>Luna nu se știe</translation>
    </message>
    <message>
        <source>There is no such day. Please look at it once more.</source>
        <translation>Această zi nu există. Vă rugăm să o mai priviți o dată.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anul</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Ascunde fraza de acces</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Arată fraza de acces</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>A colleague who looks after the notebook can change this list.</source>
        <translation>Un coleg care are grijă de caiet poate schimba această listă.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Adaugă o persoană</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Adaugă această persoană</translation>
    </message>
    <message>
        <source>Called on the first page</source>
        <translation>Numele de pe prima pagină</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Schimbă…</translation>
    </message>
    <message>
        <source>Hand the keyboard over: everybody chooses their own passphrase, and nobody else sees it.</source>
        <translation>Dați tastatura mai departe: fiecare își alege propria frază de acces și nimeni altcineva nu o vede.</translation>
    </message>
    <message>
        <source>Has no key file here: give new keys.</source>
        <translation>Nu are fișier cu cheie aici: dați chei noi.</translation>
    </message>
    <message>
        <source>In the practice notebook everybody uses the same passphrase.</source>
        <translation>În caietul de exersare toți folosesc aceeași frază de acces.</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Păstrează schimbările</translation>
    </message>
    <message>
        <source>Looks after people and keys of this notebook</source>
        <translation>Are grijă de persoanele și cheile acestui caiet</translation>
    </message>
    <message>
        <source>Make the new keys</source>
        <translation>Fă cheile noi</translation>
    </message>
    <message>
        <source>Making the keys</source>
        <translation>Se fac cheile</translation>
    </message>
    <message>
        <source>Name at work</source>
        <translation>Numele la lucru</translation>
    </message>
    <message>
        <source>New keys…</source>
        <translation>Chei noi…</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Scoate această persoană</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Scoate…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Roles keep honest colleagues apart and leave traces. Somebody who can open this notebook with special tools can read all of it.</source>
        <translation>Rolurile îi despart pe colegii cinstiți și lasă urme. Cine poate deschide acest caiet cu unelte speciale îl poate citi în întregime.</translation>
    </message>
    <message>
        <source>Somebody joins</source>
        <translation>Cineva se alătură</translation>
    </message>
    <message>
        <source>The key file is deleted and the notebook&apos;s key changes. What this person wrote stays, with the name. Copies and backups this person took away still open with the passphrase of before.</source>
        <translation>Fișierul cu cheia este șters, iar cheia caietului se schimbă. Ce a scris această persoană rămâne, cu numele. Copiile pe care le-a luat cu sine se deschid în continuare cu fraza de dinainte.</translation>
    </message>
    <message>
        <source>The key file of before opens nothing any more, and the notebook&apos;s key changes.</source>
        <translation>Fișierul cu cheia de dinainte nu mai deschide nimic, iar cheia caietului se schimbă.</translation>
    </message>
    <message>
        <source>Whoever sees this computer can read it, before it is unlocked. Initials will do; empty shows only a number.</source>
        <translation>Oricine vede acest calculator îl poate citi, înainte de deblocare. Ajung inițialele; dacă e gol, se arată doar un număr.</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (dumneavoastră)</translation>
    </message>
    <message>
        <source>{name}: change</source>
        <translation>{name}: schimbă</translation>
    </message>
    <message>
        <source>{name}: give new keys</source>
        <translation>{name}: dă chei noi</translation>
    </message>
    <message>
        <source>{name}: remove</source>
        <translation>{name}: scoate</translation>
    </message>
    <message>
        <source>{role} · looks after people and keys</source>
        <translation>{role} · are grijă de persoane și chei</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Access key</source>
        <translation>Cheie de acces</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Adaugă un loc</translation>
    </message>
    <message>
        <source>Address (https://…)</source>
        <translation>Adresă (https://…)</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Container (bucket)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Compare this line with the person who looks after the server:</source>
        <translation>Compară acest rând cu persoana care are grijă de server:</translation>
    </message>
    <message>
        <source>FieldCase speaks to no network before a place is added here.</source>
        <translation>FieldCase nu folosește nicio rețea până nu se adaugă aici un loc.</translation>
    </message>
    <message>
        <source>Folder on the server</source>
        <translation>Dosarul de pe server</translation>
    </message>
    <message>
        <source>Forget this place</source>
        <translation>Uită acest loc</translation>
    </message>
    <message>
        <source>It is the same: go on</source>
        <translation>Este același: continuă</translation>
    </message>
    <message>
        <source>Keep this place</source>
        <translation>Păstrează acest loc</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>Nu-l folosi</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Numele serverului</translation>
    </message>
    <message>
        <source>Object store (S3)</source>
        <translation>Depozit de obiecte (S3)</translation>
    </message>
    <message>
        <source>Our e-mail address</source>
        <translation>Adresa noastră de e-mail</translation>
    </message>
    <message>
        <source>Partners can leave sealed files for each other at a place on the network. The place sees only encrypted files with names that say nothing.</source>
        <translation>Partenerii își pot lăsa fișiere sigilate la un loc din rețea. Acel loc vede doar fișiere criptate, cu nume care nu spun nimic.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parolă</translation>
    </message>
    <message>
        <source>Places to exchange files</source>
        <translation>Locuri pentru schimb de fișiere</translation>
    </message>
    <message>
        <source>Port (leave empty for the usual one)</source>
        <translation>Port (lasă gol pentru cel obișnuit)</translation>
    </message>
    <message>
        <source>Private key (Ed25519), if you use one instead of a password</source>
        <translation>Cheie privată (Ed25519), dacă folosești una în loc de parolă</translation>
    </message>
    <message>
        <source>Region (leave empty for the usual one)</source>
        <translation>Regiune (lasă gol pentru cea obișnuită)</translation>
    </message>
    <message>
        <source>SFTP server</source>
        <translation>Server SFTP</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Cheie secretă</translation>
    </message>
    <message>
        <source>The office&apos;s mail server</source>
        <translation>Serverul de e-mail al biroului</translation>
    </message>
    <message>
        <source>The office&apos;s own certificate authority (PEM), if it has one</source>
        <translation>Autoritatea de certificare proprie a biroului (PEM), dacă are</translation>
    </message>
    <message>
        <source>The place answered and let us in.</source>
        <translation>Locul a răspuns și ne-a lăsat să intrăm.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Încearcă</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Se încearcă…</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>Folosește-l din nou</translation>
    </message>
    <message numerus="yes">
        <source>Used for %n organisation(s)</source>
        <translation>
            <numerusform>Folosit pentru o organizație</numerusform>
            <numerusform>Folosit pentru %n organizații</numerusform>
            <numerusform>Folosit pentru %n de organizații</numerusform>
        </translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nume de utilizator</translation>
    </message>
    <message>
        <source>Web folder (WebDAV, Nextcloud)</source>
        <translation>Dosar web (WebDAV, Nextcloud)</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Cum îl numești</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>nefolosit</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nu a răspuns</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>încă nefolosit</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>răspunde</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>A supervisor found the plan good</source>
        <translation>Un supervizor a găsit planul bun</translation>
    </message>
    <message>
        <source>A supervisor found the plan good; it has changed since</source>
        <translation>Un supervizor a găsit planul bun; de atunci s-a schimbat</translation>
    </message>
    <message>
        <source>A supervisor sent the plan back</source>
        <translation>Un supervizor a trimis planul înapoi</translation>
    </message>
    <message>
        <source>A supervisor was asked to look at the plan</source>
        <translation>Un supervizor a fost rugat să se uite peste plan</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Adaugă un scop</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Adaugă un pas</translation>
    </message>
    <message>
        <source>Add this goal</source>
        <translation>Adaugă acest scop</translation>
    </message>
    <message>
        <source>Add this step</source>
        <translation>Adaugă acest pas</translation>
    </message>
    <message>
        <source>Already given</source>
        <translation>Deja oferit</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Altă zi…</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Întreabă</translation>
    </message>
    <message>
        <source>Ask a supervisor to look at it</source>
        <translation>Roagă un supervizor să se uite peste el</translation>
    </message>
    <message>
        <source>Ask what is useful now. What was not asked stays “not asked”.</source>
        <translation>Întreabă ce este util acum. Ce nu s-a întrebat rămâne „neîntrebat”.</translation>
    </message>
    <message>
        <source>At the start: {baseline}</source>
        <translation>La început: {baseline}</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>După dată</translation>
    </message>
    <message>
        <source>By need</source>
        <translation>După nevoie</translation>
    </message>
    <message>
        <source>By referral</source>
        <translation>Prin trimitere</translation>
    </message>
    <message>
        <source>By worker</source>
        <translation>După lucrător</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Anulat</translation>
    </message>
    <message>
        <source>Cannot be met</source>
        <translation>Nu se poate acoperi</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Alege un motiv</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Alegeți un serviciu</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>Nu a putut fi contactat(ă)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ziua</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation>Nu a avut loc</translation>
    </message>
    <message>
        <source>Does not</source>
        <translation>Nu are nevoie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Făcut</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Urmărire</translation>
    </message>
    <message>
        <source>For example: call the interpreter</source>
        <translation>De exemplu: de sunat interpretul</translation>
    </message>
    <message>
        <source>For the person it was good</source>
        <translation>Pentru persoană a fost bine</translation>
    </message>
    <message>
        <source>For the person it was not good</source>
        <translation>Pentru persoană nu a fost bine</translation>
    </message>
    <message>
        <source>For the person it was so-so</source>
        <translation>Pentru persoană a fost așa și așa</translation>
    </message>
    <message>
        <source>For which need</source>
        <translation>Pentru ce nevoie</translation>
    </message>
    <message>
        <source>For which need or goal</source>
        <translation>Pentru ce nevoie sau scop</translation>
    </message>
    <message>
        <source>Given here</source>
        <translation>Oferit aici</translation>
    </message>
    <message>
        <source>Go through the needs</source>
        <translation>Parcurge nevoile</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bine</translation>
    </message>
    <message>
        <source>How did it go? (optional)</source>
        <translation>Cum a fost? (la alegere)</translation>
    </message>
    <message>
        <source>How far is it</source>
        <translation>Cât de departe este</translation>
    </message>
    <message>
        <source>How far is this goal: {goal}</source>
        <translation>Cât de departe este acest scop: {goal}</translation>
    </message>
    <message>
        <source>How is it today? (optional)</source>
        <translation>Cum este astăzi? (opțional)</translation>
    </message>
    <message>
        <source>How much (optional)</source>
        <translation>Cât (opțional)</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>Cât de curând</translation>
    </message>
    <message>
        <source>How was it for the person? (optional)</source>
        <translation>Cum a fost pentru persoană? (opțional)</translation>
    </message>
    <message>
        <source>How will you both see that it is reached? (optional)</source>
        <translation>Cum veți vedea amândoi că a fost atins? (opțional)</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Într-o săptămână</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>În cuvintele persoanei</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Păstrează</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Întârziat</translation>
    </message>
    <message>
        <source>Late: {day}</source>
        <translation>Întârziat: {day}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mai târziu</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lasă așa</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Acoperită</translation>
    </message>
    <message>
        <source>Named in the interview</source>
        <translation>Numită la interviu</translation>
    </message>
    <message>
        <source>Needs this</source>
        <translation>Are nevoie</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Încă fără zi</translation>
    </message>
    <message>
        <source>No help wanted</source>
        <translation>Nu dorește ajutor</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Nu mai este dorit</translation>
    </message>
    <message>
        <source>No need in particular</source>
        <translation>Nicio nevoie anume</translation>
    </message>
    <message>
        <source>No step yet.</source>
        <translation>Niciun pas încă.</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nimeni anume</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Neîntrebat</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Neînceput</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Nu a fost bine</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Nu a fost văzut(ă)</translation>
    </message>
    <message>
        <source>Not talked about</source>
        <translation>Nu s-a vorbit despre asta</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Încă nu</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Add the first step together with the person.</source>
        <translation>Nu este încă nimic planificat. Adăugați primul pas împreună cu persoana.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Oferit</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Pe drum</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschisă</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Deschide din nou</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Încheiat</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificat</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation>Preferă să nu spună</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tipărește…</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atins</translation>
    </message>
    <message>
        <source>Reached when: {indicator}</source>
        <translation>Atins când: {indicator}</translation>
    </message>
    <message>
        <source>Say what to do, or choose a service.</source>
        <translation>Spuneți ce este de făcut sau alegeți un serviciu.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Văzut(ă)</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>Trimite-l înapoi</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviciu</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Așa și așa</translation>
    </message>
    <message>
        <source>Somebody else says so</source>
        <translation>Altcineva spune așa</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Sarcină</translation>
    </message>
    <message>
        <source>That is all for now</source>
        <translation>Atât pentru acum</translation>
    </message>
    <message>
        <source>The person prefers not to say how it was</source>
        <translation>Persoana preferă să nu spună cum a fost</translation>
    </message>
    <message>
        <source>The person said no</source>
        <translation>Persoana a spus nu</translation>
    </message>
    <message>
        <source>The person said yes</source>
        <translation>Persoana a spus da</translation>
    </message>
    <message>
        <source>The person says so</source>
        <translation>Persoana spune așa</translation>
    </message>
    <message>
        <source>The plan is good</source>
        <translation>Planul este bun</translation>
    </message>
    <message>
        <source>Time or a note</source>
        <translation>Oră sau notă</translation>
    </message>
    <message>
        <source>Time or a note, such as before 14:00</source>
        <translation>Oră sau notă, de exemplu înainte de 14:00</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Astăzi</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mâine</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>În curs</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unitatea</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vedere</translation>
    </message>
    <message>
        <source>Waits on others</source>
        <translation>Așteaptă pe alții</translation>
    </message>
    <message>
        <source>We think so</source>
        <translation>Noi credem așa</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce s-a ales</translation>
    </message>
    <message>
        <source>What does the person want? In their own words</source>
        <translation>Ce dorește persoana? În cuvintele ei</translation>
    </message>
    <message>
        <source>What it cost (optional)</source>
        <translation>Cât a costat (opțional)</translation>
    </message>
    <message>
        <source>What should they look at? (optional)</source>
        <translation>La ce să se uite? (opțional)</translation>
    </message>
    <message>
        <source>What the person says about it (optional)</source>
        <translation>Ce spune persoana despre asta (opțional)</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ce este de făcut</translation>
    </message>
    <message>
        <source>What you want to say about it; needed when you send it back</source>
        <translation>Ce vreți să spuneți despre el; este nevoie când îl trimiteți înapoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Cine face</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Cine se ocupă</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Cine spune așa</translation>
    </message>
    <message>
        <source>Without a need in particular</source>
        <translation>Fără o nevoie anume</translation>
    </message>
    <message>
        <source>Write a number, such as 2 or 12.50, or leave it empty.</source>
        <translation>Scrie un număr, ca 2 sau 12,50, sau lasă gol.</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>anulat</translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation>nu a avut loc</translation>
    </message>
    <message>
        <source>done</source>
        <translation>făcut</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>propus</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planificat</translation>
    </message>
    <message>
        <source>the person said no</source>
        <translation>persoana a spus nu</translation>
    </message>
    <message>
        <source>the person said yes</source>
        <translation>persoana a spus da</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>în curs</translation>
    </message>
    <message>
        <source>{name}, {moment}</source>
        <translation>{name}, {moment}</translation>
    </message>
    <message>
        <source>{name}, {moment}: {words}</source>
        <translation>{name}, {moment}: {words}</translation>
    </message>
    <message>
        <source>{need}: in their words</source>
        <translation>{need}: în cuvintele persoanei</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}”</translation>
    </message>
</context>
<context>
    <name>Prints</name>
    <message>
        <source>Agreed to</source>
        <translation>A fost de acord cu</translation>
    </message>
    <message>
        <source>An interpreter is needed.</source>
        <translation>Este nevoie de un interpret.</translation>
    </message>
    <message>
        <source>Copy {number}, {day}. For {who}. Keep it locked away; destroy it when it is no longer needed.</source>
        <translation>Exemplarul {number}, {day}. Pentru {who}. Păstrează-l încuiat; distruge-l când nu mai este nevoie de el.</translation>
    </message>
    <message>
        <source>Does it leave the office?</source>
        <translation>Pleacă din birou?</translation>
    </message>
    <message>
        <source>Does not stand on the paper</source>
        <translation>Nu apare pe hârtie</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pentru cine</translation>
    </message>
    <message>
        <source>Goals, in the person’s words</source>
        <translation>Scopuri, în cuvintele persoanei</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Predare</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>Foaie de predare</translation>
    </message>
    <message>
        <source>I asked: paper is safe for the person to have</source>
        <translation>Am întrebat: persoana poate avea hârtia în siguranță</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limba</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Limba: {language}</translation>
    </message>
    <message>
        <source>Look after</source>
        <translation>De avut grijă</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Nevoi</translation>
    </message>
    <message>
        <source>No, it stays in our team</source>
        <translation>Nu, rămâne în echipa noastră</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Pe hârtie</translation>
    </message>
    <message>
        <source>Plan for the person</source>
        <translation>Planul pentru persoană</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Plan de siguranță</translation>
    </message>
    <message>
        <source>Sheet for the person</source>
        <translation>Foaia pentru persoană</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Rezumat</translation>
    </message>
    <message>
        <source>Summary of the case</source>
        <translation>Rezumatul cazului</translation>
    </message>
    <message>
        <source>The person has not asked for a copy of this plan</source>
        <translation>Persoana nu a cerut un exemplar al acestui plan</translation>
    </message>
    <message>
        <source>There is no paper in this language yet: {language}. Choose one they read, or tell it.</source>
        <translation>Încă nu există hârtii în această limbă: {language}. Alegeți una pe care persoana o citește sau spuneți-i.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Ce urmează</translation>
    </message>
    <message>
        <source>What stands on it</source>
        <translation>Ce apare pe ea</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce s-a hotărât</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce s-a făcut</translation>
    </message>
    <message>
        <source>What, and for whom</source>
        <translation>Ce și pentru cine</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Unde s-a ajuns</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Care hârtie</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Yes, for: {purpose}</source>
        <translation>Da, pentru: {purpose}</translation>
    </message>
    <message>
        <source>a word in it could be dangerous; say it in other words in the plan</source>
        <translation>un cuvânt din ea ar putea fi periculos; spune-o altfel în plan</translation>
    </message>
    <message>
        <source>an address that never leaves</source>
        <translation>o adresă care nu pleacă niciodată</translation>
    </message>
    <message>
        <source>names an organisation</source>
        <translation>numește o organizație</translation>
    </message>
    <message>
        <source>names somebody who must not know</source>
        <translation>numește pe cineva care nu trebuie să afle</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>the person has not agreed to share it for this</source>
        <translation>persoana nu a fost de acord să fie împărtășit pentru asta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
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
        <translation>&amp;Copiază</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lipește</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refă</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anulează</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Decupează</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selectează tot</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nu</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Da</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Oprește</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplică</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Nu salva</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignoră</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;u la toate</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Resetează</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Revino la valorile inițiale</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Salvează tot</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Da la &amp;toate</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiază</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lipește</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refă</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anulează</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copiază adresa &amp;legăturii</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Decupează</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selectează tot</translation>
    </message>
</context>
<context>
    <name>Recall</name>
    <message numerus="yes">
        <source>%n file(s) had not left and were destroyed.</source>
        <translation>
            <numerusform>%n fișier nu plecase și a fost distrus.</numerusform>
            <numerusform>%n fișiere nu plecaseră și au fost distruse.</numerusform>
            <numerusform>%n de fișiere nu plecaseră și au fost distruse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) lie below, to be carried.</source>
        <translation>
            <numerusform>%n înștiințare este mai jos, de dus.</numerusform>
            <numerusform>%n înștiințări sunt mai jos, de dus.</numerusform>
            <numerusform>%n de înștiințări sunt mai jos, de dus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) wait for a connection.</source>
        <translation>
            <numerusform>%n înștiințare așteaptă conexiunea.</numerusform>
            <numerusform>%n înștiințări așteaptă conexiunea.</numerusform>
            <numerusform>%n de înștiințări așteaptă conexiunea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) have what was taken back</source>
        <translation>
            <numerusform>%n organizație are ce a fost retras</numerusform>
            <numerusform>%n organizații au ce a fost retras</numerusform>
            <numerusform>%n de organizații au ce a fost retras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) need a telephone call.</source>
        <translation>
            <numerusform>%n organizație trebuie sunată.</numerusform>
            <numerusform>%n organizații trebuie sunate.</numerusform>
            <numerusform>%n de organizații trebuie sunate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is asked to delete it. They can be asked, not forced; Today reminds you.</source>
        <translation>Fiecare este rugat să șteargă. Pot fi rugați, nu obligați; pagina Azi vă amintește.</translation>
    </message>
    <message>
        <source>Tell them all now</source>
        <translation>Anunță-i pe toți acum</translation>
    </message>
    <message>
        <source>The notices are made and signed.</source>
        <translation>Înștiințările sunt făcute și semnate.</translation>
    </message>
    <message>
        <source>{case} · a file to carry</source>
        <translation>{case} · un fișier de dus</translation>
    </message>
    <message>
        <source>{case} · by telephone: their key is not checked</source>
        <translation>{case} · prin telefon: cheia lor nu este verificată</translation>
    </message>
    <message>
        <source>{case} · the file has not left: it is destroyed</source>
        <translation>{case} · fișierul nu a plecat: este distrus</translation>
    </message>
    <message>
        <source>{case} · through {place}</source>
        <translation>{case} · prin {place}</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>A supervisor keeps this code once a week, away from this computer. Whoever rewrites the record later cannot make it fit again.</source>
        <translation>Un supervizor păstrează acest cod o dată pe săptămână, departe de acest calculator. Cine rescrie registrul mai târziu nu îl mai poate face să se potrivească.</translation>
    </message>
    <message>
        <source>Added a note</source>
        <translation>A adăugat o notă</translation>
    </message>
    <message>
        <source>Agreed, as a second person, that it goes without agreement</source>
        <translation>A fost de acord, ca a doua persoană, să plece fără acord</translation>
    </message>
    <message numerus="yes">
        <source>All %n entry(ies) are as they were written.</source>
        <translation>
            <numerusform>Însemnarea este așa cum a fost scrisă.</numerusform>
            <numerusform>Toate cele %n însemnări sunt așa cum au fost scrise.</numerusform>
            <numerusform>Toate cele %n de însemnări sunt așa cum au fost scrise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked a supervisor to look at a plan</source>
        <translation>A rugat un supervizor să se uite peste un plan</translation>
    </message>
    <message>
        <source>Asked again about a referral</source>
        <translation>A întrebat din nou despre o trimitere</translation>
    </message>
    <message>
        <source>Asked to close a case</source>
        <translation>A cerut închiderea unui caz</translation>
    </message>
    <message>
        <source>Asked to erase a person</source>
        <translation>A cerut ștergerea unei persoane</translation>
    </message>
    <message>
        <source>Asked to share something without agreement</source>
        <translation>A cerut să partajeze ceva fără acord</translation>
    </message>
    <message>
        <source>Began an interview</source>
        <translation>A început un interviu</translation>
    </message>
    <message>
        <source>Changed a form</source>
        <translation>A schimbat un formular</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>A schimbat o setare</translation>
    </message>
    <message>
        <source>Changed an organisation</source>
        <translation>A modificat o organizație</translation>
    </message>
    <message>
        <source>Changed how a person may be reached</source>
        <translation>A schimbat cum poate fi contactată o persoană</translation>
    </message>
    <message>
        <source>Changed keys or passphrases</source>
        <translation>A schimbat chei sau fraze de acces</translation>
    </message>
    <message>
        <source>Changed the days of the country, or signed them off</source>
        <translation>A schimbat zilele țării sau le-a confirmat</translation>
    </message>
    <message>
        <source>Changed where files are sent</source>
        <translation>A schimbat unde se trimit fișierele</translation>
    </message>
    <message>
        <source>Changed who must not know</source>
        <translation>A schimbat cine nu trebuie să știe</translation>
    </message>
    <message>
        <source>Changed who works here</source>
        <translation>A schimbat cine lucrează aici</translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation>Verifică acum</translation>
    </message>
    <message>
        <source>Check what you typed. If it is right, the record was rewritten or an older copy was put back: tell whoever looks after your notebooks.</source>
        <translation>Verificați ce ați scris. Dacă este corect, registrul a fost rescris sau a fost pusă la loc o copie mai veche: spuneți-i persoanei care are grijă de caiete.</translation>
    </message>
    <message>
        <source>Checked the key of an organisation</source>
        <translation>A verificat cheia unei organizații</translation>
    </message>
    <message>
        <source>Closed a case with nobody there to look at it</source>
        <translation>A închis un caz fără nimeni care să se uite la el</translation>
    </message>
    <message>
        <source>Code for paper</source>
        <translation>Cod pentru hârtie</translation>
    </message>
    <message>
        <source>Code on the paper</source>
        <translation>Codul de pe hârtie</translation>
    </message>
    <message>
        <source>Compare with the paper</source>
        <translation>Compară cu hârtia</translation>
    </message>
    <message>
        <source>Compared or joined two people</source>
        <translation>A comparat sau a unit două persoane</translation>
    </message>
    <message>
        <source>Confirmed a lower level of risk</source>
        <translation>A confirmat un nivel de risc mai mic</translation>
    </message>
    <message>
        <source>Confirmed that a case was opened with a reason</source>
        <translation>A confirmat că un caz a fost deschis cu un motiv</translation>
    </message>
    <message>
        <source>Copied a backup to the second place</source>
        <translation>A copiat o copie de rezervă în al doilea loc</translation>
    </message>
    <message>
        <source>Decided about a file that arrived</source>
        <translation>A hotărât despre un fișier primit</translation>
    </message>
    <message>
        <source>Decided about sharing without agreement</source>
        <translation>A decis despre transmiterea fără acord</translation>
    </message>
    <message>
        <source>Decided that a case is kept until further notice</source>
        <translation>A hotărât ca un caz să fie păstrat până la noi decizii</translation>
    </message>
    <message>
        <source>Decided that a case need not be kept longer</source>
        <translation>A hotărât că un caz nu mai trebuie păstrat</translation>
    </message>
    <message>
        <source>Decided to keep a person after all</source>
        <translation>A hotărât totuși să păstreze o persoană</translation>
    </message>
    <message>
        <source>Did not agree, as a second person, that it goes</source>
        <translation>Nu a fost de acord, ca a doua persoană, să plece</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Însemnări</translation>
    </message>
    <message>
        <source>Entry number on the paper</source>
        <translation>Numărul însemnării de pe hârtie</translation>
    </message>
    <message>
        <source>Erased a person</source>
        <translation>A șters o persoană</translation>
    </message>
    <message>
        <source>Every unlocking, change, look at a case, copy and hand-over leaves an entry here. Entries name no answers, and cannot be changed without being noticed.</source>
        <translation>Fiecare deblocare, modificare, privire într-un caz, copie și predare lasă aici o însemnare. Însemnările nu conțin răspunsuri și nu pot fi schimbate fără să se observe.</translation>
    </message>
    <message>
        <source>Forgot the keys of before</source>
        <translation>A uitat cheile dinainte</translation>
    </message>
    <message>
        <source>Found a key that does not match</source>
        <translation>A găsit o cheie care nu se potrivește</translation>
    </message>
    <message>
        <source>Found a plan good</source>
        <translation>A găsit bun un plan</translation>
    </message>
    <message>
        <source>Found that what the directory says is still true</source>
        <translation>A constatat că ce scrie în director este încă adevărat</translation>
    </message>
    <message>
        <source>Gave a case to a colleague</source>
        <translation>A dat un caz unui coleg</translation>
    </message>
    <message>
        <source>Hand it out…</source>
        <translation>Predă registrul…</translation>
    </message>
    <message>
        <source>Handed a case over to a partner</source>
        <translation>A predat un caz unui partener</translation>
    </message>
    <message>
        <source>Handed a file over</source>
        <translation>A predat un fișier</translation>
    </message>
    <message>
        <source>Handed out the record of changes</source>
        <translation>A predat registrul modificărilor</translation>
    </message>
    <message>
        <source>Handled a document of a case</source>
        <translation>A lucrat cu un document al unui caz</translation>
    </message>
    <message>
        <source>Handled a file of a case</source>
        <translation>A lucrat cu un fișier al unui caz</translation>
    </message>
    <message>
        <source>It can be checked without FieldCase, with verify_audit.py.</source>
        <translation>Poate fi verificat fără FieldCase, cu verify_audit.py.</translation>
    </message>
    <message>
        <source>Keep an entry when somebody looks at a case</source>
        <translation>Păstrează o însemnare când cineva se uită la un caz</translation>
    </message>
    <message>
        <source>Keep this sheet away from the computer.</source>
        <translation>Păstrați această foaie departe de calculator.</translation>
    </message>
    <message>
        <source>Kept the contact card of an organisation</source>
        <translation>A păstrat cartea de contact a unei organizații</translation>
    </message>
    <message>
        <source>Let a table of numbers leave</source>
        <translation>A lăsat să plece un tabel de cifre</translation>
    </message>
    <message>
        <source>Locked the notebook</source>
        <translation>A blocat caietul</translation>
    </message>
    <message>
        <source>Looked at a case</source>
        <translation>S-a uitat la un caz</translation>
    </message>
    <message>
        <source>Looked at a closing and closed the case</source>
        <translation>S-a uitat la o închidere și a închis cazul</translation>
    </message>
    <message>
        <source>Looked at what went without agreement</source>
        <translation>A verificat ce a plecat fără acord</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>A făcut o copie de rezervă</translation>
    </message>
    <message>
        <source>Made a file that goes without agreement</source>
        <translation>A creat un fișier care pleacă fără acord</translation>
    </message>
    <message>
        <source>Made this notebook</source>
        <translation>A făcut acest caiet</translation>
    </message>
    <message>
        <source>Moved a referral on</source>
        <translation>A dus mai departe o trimitere</translation>
    </message>
    <message>
        <source>Moved a sealed file on</source>
        <translation>A dus mai departe un fișier sigilat</translation>
    </message>
    <message>
        <source>Moved a step on</source>
        <translation>A dus mai departe un pas</translation>
    </message>
    <message>
        <source>Noted that nobody answered a referral in time</source>
        <translation>A notat că nimeni nu a răspuns la timp la o trimitere</translation>
    </message>
    <message>
        <source>Opened a file that arrived</source>
        <translation>A deschis un fișier primit</translation>
    </message>
    <message>
        <source>Opened a new case</source>
        <translation>A deschis un caz nou</translation>
    </message>
    <message>
        <source>Opened the case of a colleague with a reason</source>
        <translation>A deschis cazul unui coleg cu un motiv</translation>
    </message>
    <message>
        <source>Planned a step</source>
        <translation>A planificat un pas</translation>
    </message>
    <message>
        <source>Prepared a referral</source>
        <translation>A pregătit o trimitere</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>Tipărește…</translation>
    </message>
    <message>
        <source>Printed something</source>
        <translation>A tipărit ceva</translation>
    </message>
    <message>
        <source>Put a backup back for trial</source>
        <translation>A restaurat de probă o copie de rezervă</translation>
    </message>
    <message>
        <source>Record of changes</source>
        <translation>Registrul modificărilor</translation>
    </message>
    <message>
        <source>Recorded what the guardian decided</source>
        <translation>A notat ce a hotărât tutorele</translation>
    </message>
    <message>
        <source>Recorded what the person decided</source>
        <translation>A notat ce a hotărât persoana</translation>
    </message>
    <message>
        <source>Removed the last traces of a person who was erased</source>
        <translation>A înlăturat ultimele urme ale unei persoane șterse</translation>
    </message>
    <message>
        <source>Reopened a case</source>
        <translation>A redeschis un caz</translation>
    </message>
    <message>
        <source>Restored this notebook from a backup</source>
        <translation>A restaurat acest caiet dintr-o copie de rezervă</translation>
    </message>
    <message>
        <source>Saved an answer</source>
        <translation>A salvat un răspuns</translation>
    </message>
    <message>
        <source>Sealed a file</source>
        <translation>A sigilat un fișier</translation>
    </message>
    <message>
        <source>Sent a closing back</source>
        <translation>A trimis o închidere înapoi</translation>
    </message>
    <message>
        <source>Sent a plan back</source>
        <translation>A trimis un plan înapoi</translation>
    </message>
    <message>
        <source>Set the risk</source>
        <translation>A stabilit riscul</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Arată însemnările mai vechi</translation>
    </message>
    <message>
        <source>Show the code of today</source>
        <translation>Arată codul de azi</translation>
    </message>
    <message>
        <source>Somebody had typed wrong passphrases before</source>
        <translation>Cineva scrisese înainte fraze de acces greșite</translation>
    </message>
    <message>
        <source>Something else: {name}</source>
        <translation>Altceva: {name}</translation>
    </message>
    <message>
        <source>Stopped a conversation</source>
        <translation>A oprit o discuție</translation>
    </message>
    <message numerus="yes">
        <source>The clock went back %n time(s); see the entries.</source>
        <translation>
            <numerusform>Ceasul a dat înapoi o dată; vedeți însemnările.</numerusform>
            <numerusform>Ceasul a dat înapoi de %n ori; vedeți însemnările.</numerusform>
            <numerusform>Ceasul a dat înapoi de %n de ori; vedeți însemnările.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is not the one on the paper.</source>
        <translation>Registrul nu este cel de pe hârtie.</translation>
    </message>
    <message>
        <source>The record is still the one on the paper.</source>
        <translation>Registrul este în continuare cel de pe hârtie.</translation>
    </message>
    <message>
        <source>The record was written: {name}</source>
        <translation>Registrul a fost scris: {name}</translation>
    </message>
    <message>
        <source>The same code for a camera</source>
        <translation>Același cod pentru o cameră</translation>
    </message>
    <message>
        <source>Told the person what went without agreement</source>
        <translation>I-a spus persoanei ce a plecat fără acord</translation>
    </message>
    <message>
        <source>Took a case back that a partner had</source>
        <translation>A preluat înapoi un caz care era la un partener</translation>
    </message>
    <message>
        <source>Took answers out of the notebook</source>
        <translation>A scos răspunsuri din caiet</translation>
    </message>
    <message>
        <source>Took organisations in from a file</source>
        <translation>A preluat organizații dintr-un fișier</translation>
    </message>
    <message>
        <source>Turned away a file that arrived</source>
        <translation>A respins un fișier primit</translation>
    </message>
    <message>
        <source>Unlocked the notebook</source>
        <translation>A deblocat caietul</translation>
    </message>
    <message>
        <source>Up to entry</source>
        <translation>Până la însemnarea</translation>
    </message>
    <message>
        <source>Up to entry {number}</source>
        <translation>Până la însemnarea {number}</translation>
    </message>
    <message>
        <source>Went on with a case after all</source>
        <translation>A continuat totuși un caz</translation>
    </message>
    <message>
        <source>Went on with a notebook that was not the newest one</source>
        <translation>A continuat cu un caiet care nu era cel mai nou</translation>
    </message>
    <message>
        <source>Went on with an interview</source>
        <translation>A continuat un interviu</translation>
    </message>
    <message>
        <source>Worked on a plan</source>
        <translation>A lucrat la un plan</translation>
    </message>
    <message>
        <source>Wrote a part of a safety plan</source>
        <translation>A scris o parte dintr-un plan de siguranță</translation>
    </message>
    <message>
        <source>Wrote a sealed file to a stick or folder</source>
        <translation>A scris un fișier sigilat pe un stick sau într-un dosar</translation>
    </message>
    <message>
        <source>Wrote down a goal</source>
        <translation>A notat un scop</translation>
    </message>
    <message>
        <source>Wrote down a need</source>
        <translation>A notat o nevoie</translation>
    </message>
    <message>
        <source>Wrote down how far a goal is</source>
        <translation>A notat cât de departe este un scop</translation>
    </message>
    <message>
        <source>Wrote down how the work with a person ends</source>
        <translation>A notat cum se încheie munca cu o persoană</translation>
    </message>
    <message>
        <source>Wrote down where a person stands before the law</source>
        <translation>A notat situația unei persoane în fața legii</translation>
    </message>
    <message>
        <source>Wrote down who sleeps where</source>
        <translation>A notat cine unde doarme</translation>
    </message>
    <message>
        <source>Wrote down who was told what</source>
        <translation>A notat cui i s-a spus ce</translation>
    </message>
    <message>
        <source>Wrote on the board of the house</source>
        <translation>A scris pe tabla casei</translation>
    </message>
    <message>
        <source>Wrote our contact card</source>
        <translation>A scris cartea noastră de contact</translation>
    </message>
    <message>
        <source>{what} (the clock of this computer had gone back)</source>
        <translation>{what} (ceasul acestui calculator dăduse înapoi)</translation>
    </message>
    <message>
        <source>{what} · {case}</source>
        <translation>{what} · {case}</translation>
    </message>
    <message>
        <source>{worker}, {moment}</source>
        <translation>{worker}, {moment}</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Alegeți o frază de acces nouă</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuă</translation>
    </message>
    <message>
        <source>If colleagues use this notebook too, one who looks after it can give you new keys: in the settings, under People on this computer.</source>
        <translation>Dacă și colegii folosesc acest caiet, unul care are grijă de el vă poate da chei noi: în setări, la Persoane pe acest calculator.</translation>
    </message>
    <message>
        <source>Nobody can look it up, not even the makers of FieldCase.</source>
        <translation>Nimeni nu o poate afla, nici măcar cei care fac FieldCase.</translation>
    </message>
    <message>
        <source>Numbers, commas and line breaks do no harm; four letters of a word are enough.</source>
        <translation>Numerele, virgulele și rândurile noi nu strică; ajung patru litere dintr-un cuvânt.</translation>
    </message>
    <message>
        <source>Open the notebook</source>
        <translation>Deschide caietul</translation>
    </message>
    <message>
        <source>Recovery words, in their order</source>
        <translation>Cuvintele de recuperare, în ordinea lor</translation>
    </message>
    <message>
        <source>Try the keyboard language and Caps Lock first.</source>
        <translation>Încercați mai întâi limba tastaturii și Caps Lock.</translation>
    </message>
    <message>
        <source>Use the recovery kit</source>
        <translation>Folosește setul de recuperare</translation>
    </message>
    <message>
        <source>When the passphrase is forgotten</source>
        <translation>Când fraza de acces este uitată</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Cine sunteți?</translation>
    </message>
    <message>
        <source>With the recovery kit you type 24 words, or two of the three shares, and choose a new passphrase. No case is lost.</source>
        <translation>Cu setul de recuperare scrieți 24 de cuvinte, sau două dintre cele trei părți, și alegeți o frază de acces nouă. Niciun caz nu se pierde.</translation>
    </message>
    <message>
        <source>Working with the keys</source>
        <translation>Se lucrează cu cheile</translation>
    </message>
</context>
<context>
    <name>Refer</name>
    <message>
        <source>Ask for their card, or tick the file for a browser.</source>
        <translation>Cereți-le cartea sau bifați fișierul pentru browser.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Înapoi la caz</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificare</translation>
    </message>
    <message>
        <source>Check their key first.</source>
        <translation>Verificați mai întâi cheia lor.</translation>
    </message>
    <message>
        <source>Choose an organisation first.</source>
        <translation>Alegeți mai întâi o organizație.</translation>
    </message>
    <message>
        <source>Choose how it gets there</source>
        <translation>Alegeți cum ajunge acolo</translation>
    </message>
    <message>
        <source>Choose what it is for.</source>
        <translation>Alegeți pentru ce este.</translation>
    </message>
    <message>
        <source>Create e-mail draft</source>
        <translation>Creează ciorna de e-mail</translation>
    </message>
    <message>
        <source>Create file</source>
        <translation>Creează fișierul</translation>
    </message>
    <message>
        <source>Create file, send when connected</source>
        <translation>Creează fișierul, trimite la conectare</translation>
    </message>
    <message>
        <source>Next: Check</source>
        <translation>Înainte: Verificare</translation>
    </message>
    <message>
        <source>Next: Send</source>
        <translation>Înainte: Expediere</translation>
    </message>
    <message>
        <source>Next: What to share</source>
        <translation>Înainte: Ce se împărtășește</translation>
    </message>
    <message>
        <source>Next: Why</source>
        <translation>Înainte: De ce</translation>
    </message>
    <message>
        <source>Read it to the person first.</source>
        <translation>Citiți-i-o mai întâi persoanei.</translation>
    </message>
    <message>
        <source>Refer to a service</source>
        <translation>Trimitere la un serviciu</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Trimitere</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Expediere</translation>
    </message>
    <message>
        <source>Step {number} of 5: {title}</source>
        <translation>Pasul {number} din 5: {title}</translation>
    </message>
    <message>
        <source>Talk about consent</source>
        <translation>Discută despre acord</translation>
    </message>
    <message>
        <source>Talk about consent first.</source>
        <translation>Vorbiți mai întâi despre acord.</translation>
    </message>
    <message>
        <source>The file is safe in your outbox</source>
        <translation>Fișierul este în siguranță la „De trimis”</translation>
    </message>
    <message>
        <source>Their key changed. Check it again first.</source>
        <translation>Cheia lor s-a schimbat. Verificați-o din nou mai întâi.</translation>
    </message>
    <message>
        <source>Tick at least one answer.</source>
        <translation>Bifați cel puțin un răspuns.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Către</translation>
    </message>
    <message>
        <source>What to share</source>
        <translation>Ce se împărtășește</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Cui</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>De ce</translation>
    </message>
    <message>
        <source>Write why they need more than usual.</source>
        <translation>Scrieți de ce au nevoie de mai mult decât de obicei.</translation>
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
        <translation>I-am citit persoanei, iar persoana este de acord să plece așa.</translation>
    </message>
    <message>
        <source>This is exactly what {name} will see.</source>
        <translation>Exact aceasta va vedea {name}.</translation>
    </message>
    <message>
        <source>Your reason, which stays here: {why}</source>
        <translation>Motivul dumneavoastră, care rămâne aici: {why}</translation>
    </message>
</context>
<context>
    <name>Refer send</name>
    <message>
        <source>How does the file get to {name}?</source>
        <translation>Cum ajunge fișierul la {name}?</translation>
    </message>
    <message>
        <source>The file for {name} is made.</source>
        <translation>Fișierul pentru {name} este făcut.</translation>
    </message>
    <message>
        <source>The words inside documents are not searched for addresses or names. Look at each one first.</source>
        <translation>În cuvintele din documente nu se caută adrese sau nume. Uitați-vă mai întâi la fiecare.</translation>
    </message>
    <message>
        <source>Whichever way it goes, the file is locked: nobody on the way can read it.</source>
        <translation>Oricum ar pleca, fișierul este încuiat: nimeni de pe drum nu îl poate citi.</translation>
    </message>
</context>
<context>
    <name>Refer what</name>
    <message>
        <source>Ask for more consent</source>
        <translation>Cere un acord mai larg</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documente</translation>
    </message>
    <message>
        <source>More than organisations of their kind are usually told: {what}</source>
        <translation>Mai mult decât se spune de obicei unor astfel de organizații: {what}</translation>
    </message>
    <message>
        <source>Only copies drawn anew go along: no place, no device, no author, no hidden text.</source>
        <translation>Pleacă doar copii desenate din nou: fără loc, fără aparat, fără autor, fără text ascuns.</translation>
    </message>
    <message>
        <source>Only tick what {name} needs for: {purpose}.</source>
        <translation>Bifați numai ce are nevoie {name} pentru: {purpose}.</translation>
    </message>
    <message>
        <source>Only {name} can open it. It is signed by us, and asks them to delete it by {day}.</source>
        <translation>Îl poate deschide numai {name}. Este semnat de noi și cere ștergerea lui până la {day}.</translation>
    </message>
    <message>
        <source>Preview as they see it</source>
        <translation>Previzualizează cum vor vedea</translation>
    </message>
    <message>
        <source>The consent for this purpose does not cover:</source>
        <translation>Acordul pentru acest scop nu cuprinde:</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Fișierul</translation>
    </message>
    <message>
        <source>The reason stays here. Whoever supervises can read it.</source>
        <translation>Motivul rămâne aici. Cine supervizează îl poate citi.</translation>
    </message>
    <message>
        <source>They will not see</source>
        <translation>Nu vor vedea</translation>
    </message>
    <message>
        <source>They will see</source>
        <translation>Vor vedea</translation>
    </message>
    <message>
        <source>Why do they need this?</source>
        <translation>De ce au nevoie de asta?</translation>
    </message>
    <message>
        <source>always goes along: {value}</source>
        <translation>însoțește mereu: {value}</translation>
    </message>
    <message>
        <source>not shared</source>
        <translation>nu se împărtășește</translation>
    </message>
    <message>
        <source>{number} of {total} answers</source>
        <translation>Răspunsuri: {number} din {total}</translation>
    </message>
</context>
<context>
    <name>Refer who</name>
    <message>
        <source>Make sure that nobody there takes part in it, or choose somebody else.</source>
        <translation>Asigurați-vă că nimeni de acolo nu este implicat sau alegeți pe altcineva.</translation>
    </message>
    <message>
        <source>Must not know</source>
        <translation>Nu trebuie să știe</translation>
    </message>
    <message>
        <source>No agreement with them is in force.</source>
        <translation>Niciun acord cu ei nu este în vigoare.</translation>
    </message>
    <message>
        <source>No organisation matches these words.</source>
        <translation>Nicio organizație nu se potrivește cu aceste cuvinte.</translation>
    </message>
    <message>
        <source>No organisations yet. Add the first one in the directory.</source>
        <translation>Încă nicio organizație. Adăugați-o pe prima în agendă.</translation>
    </message>
    <message>
        <source>Open the directory</source>
        <translation>Deschide agenda</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizații</translation>
    </message>
    <message>
        <source>Search by name, town, language or kind of help</source>
        <translation>Căutați după nume, localitate, limbă sau felul de ajutor</translation>
    </message>
    <message>
        <source>Search organisations</source>
        <translation>Caută organizații</translation>
    </message>
    <message>
        <source>The person used this name when telling what happened.</source>
        <translation>Persoana a folosit acest nume când a povestit ce s-a întâmplat.</translation>
    </message>
    <message>
        <source>Who can help?</source>
        <translation>Cine poate ajuta?</translation>
    </message>
    <message>
        <source>You can go on. Ask whoever looks after agreements, or choose somebody else.</source>
        <translation>Puteți continua. Întrebați pe cine se ocupă de acorduri sau alegeți pe altcineva.</translation>
    </message>
</context>
<context>
    <name>Refer why</name>
    <message>
        <source>A line or two, without names</source>
        <translation>Un rând sau două, fără nume</translation>
    </message>
    <message>
        <source>Danger, or a legal duty? Share without agreement…</source>
        <translation>Pericol sau obligație legală? Partajare fără acord…</translation>
    </message>
    <message>
        <source>For a child the guardian has to agree to “{purpose}” as well.</source>
        <translation>Pentru un copil trebuie să fie de acord și tutorele cu „{purpose}”.</translation>
    </message>
    <message>
        <source>How soon?</source>
        <translation>Cât de repede?</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>Nothing goes for this purpose. Other help does not depend on it.</source>
        <translation>Nimic nu pleacă pentru acest scop. Restul ajutorului nu depinde de el.</translation>
    </message>
    <message>
        <source>Only the person can say yes. Afterwards you come back here.</source>
        <translation>Numai persoana poate spune da. Apoi reveniți aici.</translation>
    </message>
    <message>
        <source>Please answer by</source>
        <translation>Vă rugăm să răspundeți până la</translation>
    </message>
    <message>
        <source>Show all purposes</source>
        <translation>Arată toate scopurile</translation>
    </message>
    <message>
        <source>Such places are usually asked for this</source>
        <translation>Astfel de locuri sunt întrebate de obicei pentru aceasta</translation>
    </message>
    <message>
        <source>Talk about “{purpose}” first.</source>
        <translation>Vorbiți mai întâi despre „{purpose}”.</translation>
    </message>
    <message>
        <source>The child’s own yes alone does not let anything go.</source>
        <translation>Doar acordul copilului nu lasă nimic să plece.</translation>
    </message>
    <message>
        <source>The person decided against sharing for “{purpose}”.</source>
        <translation>Persoana a hotărât să nu împărtășească pentru „{purpose}”.</translation>
    </message>
    <message>
        <source>They help with this</source>
        <translation>Oferă acest ajutor</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Pentru ce este?</translation>
    </message>
    <message>
        <source>agreed: {day}</source>
        <translation>acord: {day}</translation>
    </message>
    <message>
        <source>guardian to be asked</source>
        <translation>de întrebat tutorele</translation>
    </message>
    <message>
        <source>not talked about</source>
        <translation>nediscutat</translation>
    </message>
    <message>
        <source>said no: {day}</source>
        <translation>a spus nu: {day}</translation>
    </message>
    <message>
        <source>taken back: {day}</source>
        <translation>retras: {day}</translation>
    </message>
    <message>
        <source>the guardian said no</source>
        <translation>tutorele a spus nu</translation>
    </message>
    <message>
        <source>to be asked again</source>
        <translation>de întrebat din nou</translation>
    </message>
</context>
<context>
    <name>Referral</name>
    <message>
        <source>Accepted</source>
        <translation>Acceptată</translation>
    </message>
    <message>
        <source>Cannot help</source>
        <translation>Nu poate ajuta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Închisă</translation>
    </message>
    <message>
        <source>Handed over, no receipt yet</source>
        <translation>Predată, încă fără confirmare</translation>
    </message>
    <message>
        <source>More than usual, because: {reason}</source>
        <translation>Mai mult decât de obicei, fiindcă: {reason}</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Fără răspuns</translation>
    </message>
    <message>
        <source>No referrals yet. When the person wants help from another service, start here.</source>
        <translation>Încă nu există trimiteri. Când persoana dorește ajutor de la alt serviciu, începeți aici.</translation>
    </message>
    <message>
        <source>Prepared, not handed over</source>
        <translation>Pregătită, nepredată</translation>
    </message>
    <message>
        <source>Purpose: {purpose}. {shared} of {total} answers are in it.</source>
        <translation>Scop: {purpose}. Răspunsuri cuprinse: {shared} din {total}.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Primită</translation>
    </message>
    <message>
        <source>Refer…</source>
        <translation>Trimite…</translation>
    </message>
    <message>
        <source>Service given</source>
        <translation>Serviciu oferit</translation>
    </message>
    <message>
        <source>Service started</source>
        <translation>Serviciu început</translation>
    </message>
    <message>
        <source>Show in outbox</source>
        <translation>Arată la „De trimis”</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retrasă</translation>
    </message>
    <message>
        <source>They ask for more</source>
        <translation>Cer mai mult</translation>
    </message>
    <message>
        <source>Who has what</source>
        <translation>Cine ce are</translation>
    </message>
    <message>
        <source>answered without FieldCase, code matched</source>
        <translation>răspuns fără FieldCase, codul s-a potrivit</translation>
    </message>
    <message>
        <source>signed receipt</source>
        <translation>confirmare semnată</translation>
    </message>
    <message>
        <source>told, without a receipt</source>
        <translation>cuvântul lor, fără confirmare</translation>
    </message>
    <message>
        <source>written down here</source>
        <translation>notat aici</translation>
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
        <translation>Adăugați</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Aduceți înapoi</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Numărul {number}</translation>
    </message>
    <message>
        <source>Take out number {number}</source>
        <translation>Scoateți numărul {number}</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>Scos.</translation>
    </message>
</context>
<context>
    <name>Reply day</name>
    <message>
        <source>Another day</source>
        <translation>Altă zi</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Altă zi…</translation>
    </message>
    <message>
        <source>No certain day</source>
        <translation>Nicio zi anume</translation>
    </message>
    <message>
        <source>Please answer by</source>
        <translation>Vă rugăm să răspundeți până la</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>24 words, or two of the three shares; four letters of a word are enough.</source>
        <translation>24 de cuvinte sau două dintre cele trei părți; patru litere dintr-un cuvânt ajung.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copie de rezervă</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Înaintea unei actualizări</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cazuri</translation>
    </message>
    <message>
        <source>Choose a backup to see what is in it, beside the notebook of now. Nothing is replaced before you say so.</source>
        <translation>Alegeți o copie de rezervă ca să vedeți ce conține, alături de caietul de acum. Nu se înlocuiește nimic înainte să spuneți dumneavoastră.</translation>
    </message>
    <message>
        <source>Choose the stick or folder</source>
        <translation>Alegeți stickul sau dosarul</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compară</translation>
    </message>
    <message>
        <source>Compare the backup of {moment}</source>
        <translation>Compară copia de rezervă din {moment}</translation>
    </message>
    <message>
        <source>Decisions about consent</source>
        <translation>Decizii despre acord</translation>
    </message>
    <message>
        <source>Entries in the record</source>
        <translation>Însemnări în registru</translation>
    </message>
    <message>
        <source>If you use it, the notebook of now is put aside and kept for 30 days.</source>
        <translation>Dacă o folosiți, caietul de acum este pus deoparte și păstrat 30 de zile.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviuri</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Ultima însemnare</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Lasă totul așa cum este</translation>
    </message>
    <message>
        <source>Look on a stick or in a folder…</source>
        <translation>Caută pe un stick sau într-un dosar…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Acum</translation>
    </message>
    <message>
        <source>One file, opens with the recovery words</source>
        <translation>Un singur fișier, se deschide cu cuvintele de recuperare</translation>
    </message>
    <message>
        <source>Passphrase you had then</source>
        <translation>Fraza de acces de atunci</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persoane</translation>
    </message>
    <message>
        <source>Put aside when a backup took its place</source>
        <translation>Pus deoparte când o copie i-a luat locul</translation>
    </message>
    <message>
        <source>Recovery words, in their order</source>
        <translation>Cuvintele de recuperare, în ordinea lor</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Trimiteri</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurează o copie de rezervă</translation>
    </message>
    <message>
        <source>The backup is being opened and checked</source>
        <translation>Copia de rezervă se deschide și se verifică</translation>
    </message>
    <message>
        <source>The backup of {moment}</source>
        <translation>Copia de rezervă din {moment}</translation>
    </message>
    <message>
        <source>The backup was opened and found whole.</source>
        <translation>Copia de rezervă a fost deschisă și este întreagă.</translation>
    </message>
    <message>
        <source>The notebook of now beside the backup</source>
        <translation>Caietul de acum alături de copia de rezervă</translation>
    </message>
    <message>
        <source>There is no backup in this place.</source>
        <translation>Nu există nicio copie de rezervă în acest loc.</translation>
    </message>
    <message>
        <source>Use the recovery words instead</source>
        <translation>Folosește în loc cuvintele de recuperare</translation>
    </message>
    <message>
        <source>Use this backup</source>
        <translation>Folosește această copie</translation>
    </message>
</context>
<context>
    <name>Reuse</name>
    <message>
        <source>A colleague trained for this asks it. You need not.</source>
        <translation>O întreabă o colegă sau un coleg pregătit pentru asta. Nu este nevoie să întrebați.</translation>
    </message>
    <message>
        <source>Already known. It is not asked again.</source>
        <translation>Se știe deja. Nu se mai întreabă.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Întrebați din nou</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Arătați</translation>
    </message>
    <message>
        <source>Yes, still so</source>
        <translation>Da, tot așa</translation>
    </message>
    <message>
        <source>{day}, {source}: {answer}. Still so?</source>
        <translation>{day}, {source}: {answer}. Tot așa?</translation>
    </message>
    <message>
        <source>{day}: {answer}. Please ask whether it is still so.</source>
        <translation>{day}: {answer}. Vă rugăm să întrebați dacă este tot așa.</translation>
    </message>
    <message>
        <source>{day}: {answer}. Still so?</source>
        <translation>{day}: {answer}. Tot așa?</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>A receipt is prepared, so that the sender knows that it arrived.</source>
        <translation>Se pregătește o confirmare, ca expeditorul să știe că a ajuns.</translation>
    </message>
    <message numerus="yes">
        <source>A referral with %n answer(s), arrived: {day}</source>
        <translation>
            <numerusform>O trimitere cu %n răspuns, sosită: {day}</numerusform>
            <numerusform>O trimitere cu %n răspunsuri, sosită: {day}</numerusform>
            <numerusform>O trimitere cu %n de răspunsuri, sosită: {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>About a person with their code {code}</source>
        <translation>Despre o persoană cu codul lor {code}</translation>
    </message>
    <message>
        <source>About {alias}, their code {code}</source>
        <translation>Despre {alias}, codul lor {code}</translation>
    </message>
    <message>
        <source>Add to a case…</source>
        <translation>Adaugă la un caz…</translation>
    </message>
    <message>
        <source>Add what is new to the case</source>
        <translation>Adaugă în caz ce este nou</translation>
    </message>
    <message>
        <source>Ask for more</source>
        <translation>Cereți mai mult</translation>
    </message>
    <message>
        <source>Ask for more…</source>
        <translation>Cereți mai mult…</translation>
    </message>
    <message>
        <source>Back to the letter</source>
        <translation>Înapoi la scrisoare</translation>
    </message>
    <message>
        <source>Cannot help…</source>
        <translation>Nu putem ajuta…</translation>
    </message>
    <message>
        <source>Carry the answer back</source>
        <translation>Duceți răspunsul înapoi</translation>
    </message>
    <message>
        <source>Delete what they sent</source>
        <translation>Șterge ce au trimis</translation>
    </message>
    <message>
        <source>Documents that came along</source>
        <translation>Documente care au venit împreună</translation>
    </message>
    <message>
        <source>Each entry says who wrote it.</source>
        <translation>Fiecare însemnare spune cine a scris-o.</translation>
    </message>
    <message>
        <source>Each keeps who wrote it, and is added once. They get a signed answer.</source>
        <translation>Fiecare păstrează numele autorului și se adaugă o singură dată. Ei primesc un răspuns semnat.</translation>
    </message>
    <message>
        <source>Each of them says that it came from another organisation.</source>
        <translation>Fiecare dintre ele arată că a venit de la altă organizație.</translation>
    </message>
    <message>
        <source>Help has started</source>
        <translation>Ajutorul a început</translation>
    </message>
    <message>
        <source>Help was given</source>
        <translation>Ajutorul a fost dat</translation>
    </message>
    <message>
        <source>If you accept it, you become responsible for it.</source>
        <translation>Dacă îl acceptați, deveniți responsabil de el.</translation>
    </message>
    <message>
        <source>It is hidden meanwhile. You decide; they get your answer.</source>
        <translation>Între timp este ascunsă. Dumneavoastră decideți; ei primesc răspunsul.</translation>
    </message>
    <message>
        <source>It is kept, hidden from lists.</source>
        <translation>Se păstrează, ascunsă din liste.</translation>
    </message>
    <message>
        <source>It is part of a case here. Deleting it removes their file, not the case.</source>
        <translation>Face parte dintr-un caz de aici. Ștergerea elimină fișierul lor, nu cazul.</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Păstrează pentru mai târziu</translation>
    </message>
    <message>
        <source>Keep it because the law asks for it</source>
        <translation>Păstrați-o pentru că legea o cere</translation>
    </message>
    <message>
        <source>Keep it, and tell them</source>
        <translation>Păstrează și anunță-i</translation>
    </message>
    <message>
        <source>Keep it: the law asks for it…</source>
        <translation>Păstrează: legea o cere…</translation>
    </message>
    <message>
        <source>Kept for later. Nothing is decided yet.</source>
        <translation>Păstrată pentru mai târziu. Nu s-a hotărât încă nimic.</translation>
    </message>
    <message>
        <source>Name the rule in a few words. The sender reads it.</source>
        <translation>Numiți regula în câteva cuvinte. Expeditorul o citește.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Caz nou</translation>
    </message>
    <message>
        <source>Noted: help has started.</source>
        <translation>Notat: ajutorul a început.</translation>
    </message>
    <message>
        <source>Noted: help was given.</source>
        <translation>Notat: ajutorul a fost dat.</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Încă nu s-a decis nimic.</translation>
    </message>
    <message>
        <source>Only questions without an answer are filled. Nothing is overwritten.</source>
        <translation>Se completează doar întrebările fără răspuns. Nimic nu se suprascrie.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Deschide cazul</translation>
    </message>
    <message>
        <source>Prepare this question</source>
        <translation>Pregătește această întrebare</translation>
    </message>
    <message>
        <source>Sent without the person’s agreement, to avert danger or as a law requires.</source>
        <translation>Trimis fără acordul persoanei, pentru a înlătura un pericol sau cum cere o lege.</translation>
    </message>
    <message>
        <source>Taken in. The answers are in the case now.</source>
        <translation>Preluată. Răspunsurile sunt acum în caz.</translation>
    </message>
    <message>
        <source>Taken in. What they added is in the case now.</source>
        <translation>Preluat. Ce au adăugat este acum în caz.</translation>
    </message>
    <message numerus="yes">
        <source>They added %n entry(s) to the case</source>
        <translation>
            <numerusform>Au adăugat %n însemnare la caz</numerusform>
            <numerusform>Au adăugat %n însemnări la caz</numerusform>
            <numerusform>Au adăugat %n de însemnări la caz</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept encrypted, and shown from memory alone. Once you take the referral in, they are documents of the case.</source>
        <translation>Sunt păstrate criptat și arătate doar din memorie. După ce preluați trimiterea, devin documente ale cazului.</translation>
    </message>
    <message>
        <source>They hand this case over to you.</source>
        <translation>Vă predau acest caz.</translation>
    </message>
    <message>
        <source>They know only when they have this file. It waits in your outbox.</source>
        <translation>Vor ști abia când au acest fișier. Așteaptă la „De trimis”.</translation>
    </message>
    <message>
        <source>They take this referral back and ask you to delete it.</source>
        <translation>Retrag această trimitere și vă cer să o ștergeți.</translation>
    </message>
    <message>
        <source>They told more after you took it in.</source>
        <translation>Au spus mai mult după ce ați preluat-o.</translation>
    </message>
    <message>
        <source>Undo: take it all out again</source>
        <translation>Anulează: scoate tot înapoi</translation>
    </message>
    <message>
        <source>Use it for that alone, and do not pass it on.</source>
        <translation>Folosiți-l numai pentru aceasta și nu-l dați mai departe.</translation>
    </message>
    <message>
        <source>What they added to the case</source>
        <translation>Ce au adăugat la caz</translation>
    </message>
    <message>
        <source>What they sent about the person is no longer kept here.</source>
        <translation>Ce au trimis despre persoană nu se mai păstrează aici.</translation>
    </message>
    <message>
        <source>What they sent is no longer kept here.</source>
        <translation>Ce au trimis nu se mai păstrează aici.</translation>
    </message>
    <message>
        <source>What they sent was deleted here.</source>
        <translation>Ce au trimis a fost șters aici.</translation>
    </message>
    <message>
        <source>Write only what you need to decide. Nothing is decided by asking.</source>
        <translation>Scrieți doar ce vă trebuie ca să decideți. Prin întrebare nu se decide nimic.</translation>
    </message>
    <message>
        <source>You asked them for more.</source>
        <translation>Le-ați cerut mai mult.</translation>
    </message>
    <message>
        <source>Your answer is prepared and signed.</source>
        <translation>Răspunsul dumneavoastră este pregătit și semnat.</translation>
    </message>
    <message>
        <source>Your answer is prepared: cannot help this time.</source>
        <translation>Răspunsul dumneavoastră este pregătit: de data aceasta nu putem ajuta.</translation>
    </message>
    <message>
        <source>Your question is prepared.</source>
        <translation>Întrebarea dumneavoastră este pregătită.</translation>
    </message>
    <message>
        <source>Your question: {words}</source>
        <translation>Întrebarea dumneavoastră: {words}</translation>
    </message>
    <message>
        <source>{author}, {organisation}: {day}</source>
        <translation>{author}, {organisation}: {day}</translation>
    </message>
    <message>
        <source>{author}, {organisation}: {day} · in the case</source>
        <translation>{author}, {organisation}: {day} · în caz</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message numerus="yes">
        <source>%n thing(s) not known, and not counted.</source>
        <translation>
            <numerusform>Un lucru nu se știe și nu este socotit.</numerusform>
            <numerusform>%n lucruri nu se știu și nu sunt socotite.</numerusform>
            <numerusform>%n de lucruri nu se știu și nu sunt socotite.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 · Not safe at all</source>
        <translation>1 · Deloc în siguranță</translation>
    </message>
    <message>
        <source>2 · Not very safe</source>
        <translation>2 · Nu prea în siguranță</translation>
    </message>
    <message>
        <source>3 · In between</source>
        <translation>3 · La mijloc</translation>
    </message>
    <message>
        <source>4 · Quite safe</source>
        <translation>4 · Destul de în siguranță</translation>
    </message>
    <message>
        <source>5 · Safe</source>
        <translation>5 · În siguranță</translation>
    </message>
    <message>
        <source>A child, or somebody whose age is not known</source>
        <translation>Un copil sau cineva a cărui vârstă nu se știe</translation>
    </message>
    <message>
        <source>Add one line why, so that a colleague understands.</source>
        <translation>Adăugați un rând despre motiv, ca un coleg să înțeleagă.</translation>
    </message>
    <message>
        <source>Around them</source>
        <translation>În jurul persoanei</translation>
    </message>
    <message>
        <source>Ask for a guardian today, and let the best interests of the child lead every step. Until the age is known, treat the person as a child.</source>
        <translation>Cere astăzi un tutore, iar interesul superior al copilului să conducă fiecare pas. Până se află vârsta, consideră persoana un copil.</translation>
    </message>
    <message>
        <source>Ask only what you need to know tonight. Not known is a good answer.</source>
        <translation>Întreabă numai ce trebuie să știi în seara asta. „Nu se știe” este un răspuns bun.</translation>
    </message>
    <message>
        <source>Asked for approval: {level}. {supervisor} has not confirmed it yet.</source>
        <translation>S-a cerut aprobarea: {level}. {supervisor} nu a confirmat încă.</translation>
    </message>
    <message>
        <source>Choose a level first.</source>
        <translation>Alege mai întâi un nivel.</translation>
    </message>
    <message>
        <source>Confirm the lower level</source>
        <translation>Confirmă nivelul mai mic</translation>
    </message>
    <message>
        <source>Critical risk</source>
        <translation>Risc critic</translation>
    </message>
    <message>
        <source>Danger now: {factor}</source>
        <translation>Pericol acum: {factor}</translation>
    </message>
    <message>
        <source>Family and those close to them</source>
        <translation>Familia și cei apropiați</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Risc ridicat</translation>
    </message>
    <message>
        <source>How safe do you feel tonight?</source>
        <translation>Cât de în siguranță te simți în seara asta?</translation>
    </message>
    <message>
        <source>How urgent is protection?</source>
        <translation>Cât de urgentă este protecția?</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Cu cuvintele persoanei</translation>
    </message>
    <message>
        <source>Look again: {day}</source>
        <translation>De privit din nou: {day}</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>Risc scăzut</translation>
    </message>
    <message>
        <source>Lower than suggested, confirmed by a supervisor.</source>
        <translation>Mai mic decât cel sugerat, confirmat de un supervizor.</translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation>Risc mediu</translation>
    </message>
    <message>
        <source>Name the supervisor who is asked to confirm the lower level.</source>
        <translation>Scrie numele supervizorului rugat să confirme nivelul mai mic.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Nobody has gone through the risks with this person yet.</source>
        <translation>Încă nimeni nu a trecut prin riscuri împreună cu această persoană.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nu se știe</translation>
    </message>
    <message>
        <source>Not talked about yet. Their own view of what is safe comes first.</source>
        <translation>Nu s-a vorbit încă. Mai întâi contează părerea persoanei despre ce este sigur.</translation>
    </message>
    <message>
        <source>Nothing to suggest yet</source>
        <translation>Încă nimic de sugerat</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation>Preferă să nu spună</translation>
    </message>
    <message>
        <source>Risk not assessed</source>
        <translation>Risc neevaluat</translation>
    </message>
    <message>
        <source>Risk now</source>
        <translation>Riscul acum</translation>
    </message>
    <message>
        <source>Save this level</source>
        <translation>Salvează acest nivel</translation>
    </message>
    <message>
        <source>Suggested level: critical</source>
        <translation>Nivel sugerat: critic</translation>
    </message>
    <message>
        <source>Suggested level: high</source>
        <translation>Nivel sugerat: ridicat</translation>
    </message>
    <message>
        <source>Suggested level: low</source>
        <translation>Nivel sugerat: scăzut</translation>
    </message>
    <message>
        <source>Suggested level: medium</source>
        <translation>Nivel sugerat: mediu</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Persoana</translation>
    </message>
    <message>
        <source>Their own view</source>
        <translation>Părerea persoanei</translation>
    </message>
    <message>
        <source>Their own view: {view}</source>
        <translation>Părerea persoanei: {view}</translation>
    </message>
    <message>
        <source>This is lower than suggested. It counts once a supervisor has confirmed it; until then the suggested level stays.</source>
        <translation>Este mai mic decât cel sugerat. Contează după ce îl confirmă un supervizor; până atunci rămâne nivelul sugerat.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce se știe</translation>
    </message>
    <message>
        <source>Which supervisor do you ask?</source>
        <translation>Pe ce supervizor întrebi?</translation>
    </message>
    <message>
        <source>Why? One line for colleagues</source>
        <translation>De ce? Un rând pentru colegi</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>Tu decizi</translation>
    </message>
    <message>
        <source>{factor} (danger now)</source>
        <translation>{factor} (pericol acum)</translation>
    </message>
    <message>
        <source>{when}, {worker}</source>
        <translation>{when}, {worker}</translation>
    </message>
</context>
<context>
    <name>Risk cue</name>
    <message>
        <source>Somebody kept their documents. There may be other ways; do not promise.</source>
        <translation>Cineva a păstrat documentele persoanei. Pot exista alte căi; nu promiteți.</translation>
    </message>
    <message>
        <source>Somebody must not know. Look at this again before every call or referral.</source>
        <translation>Cineva nu trebuie să știe. Priviți din nou înainte de fiecare apel sau trimitere.</translation>
    </message>
    <message>
        <source>Something about their health cannot wait. Offer care now, ask later.</source>
        <translation>Este ceva legat de sănătate care nu poate aștepta. Oferiți îngrijire acum, întrebați mai târziu.</translation>
    </message>
    <message>
        <source>They cannot talk freely here. Find another place or time before going on.</source>
        <translation>Persoana nu poate vorbi liber aici. Găsiți alt loc sau alt moment înainte de a continua.</translation>
    </message>
    <message>
        <source>They do not feel safe tonight. Look for a safe place before going on.</source>
        <translation>Persoana nu se simte în siguranță în noaptea aceasta. Căutați un loc sigur înainte de a continua.</translation>
    </message>
    <message>
        <source>They may be a child. Bring in a guardian before going on.</source>
        <translation>S-ar putea să fie un copil. Implicați un tutore înainte de a continua.</translation>
    </message>
    <message>
        <source>They may know who arranged it. Ask in Risk &amp; safety, not here.</source>
        <translation>Poate că persoana știe cine a aranjat totul. Întrebați la „Risc și siguranță”, nu aici.</translation>
    </message>
</context>
<context>
    <name>Risk factors</name>
    <message>
        <source>A child who may run away</source>
        <translation>Un copil care ar putea fugi</translation>
    </message>
    <message>
        <source>A child whose carer took part</source>
        <translation>Un copil al cărui îngrijitor a luat parte</translation>
    </message>
    <message>
        <source>Depends on alcohol or drugs</source>
        <translation>Depinde de alcool sau droguri</translation>
    </message>
    <message>
        <source>Journalists or posts name or show them</source>
        <translation>Jurnaliști sau postări îi spun numele ori o arată</translation>
    </message>
    <message>
        <source>Lives on money from those who exploited them</source>
        <translation>Trăiește din banii celor care au exploatat-o</translation>
    </message>
    <message>
        <source>Needs a doctor now</source>
        <translation>Are nevoie de medic acum</translation>
    </message>
    <message>
        <source>No right to stay, or has been told to leave</source>
        <translation>Fără drept de ședere sau i s-a cerut să plece</translation>
    </message>
    <message>
        <source>No safe place to sleep</source>
        <translation>Niciun loc sigur de dormit</translation>
    </message>
    <message>
        <source>Our own staff is watched or threatened</source>
        <translation>Colegii noștri sunt urmăriți sau amenințați</translation>
    </message>
    <message>
        <source>Owes money to those who exploited them</source>
        <translation>Datorează bani celor care au exploatat-o</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Însărcinată</translation>
    </message>
    <message>
        <source>Received threats</source>
        <translation>A primit amenințări</translation>
    </message>
    <message>
        <source>Somebody in the family took part</source>
        <translation>Cineva din familie a luat parte</translation>
    </message>
    <message>
        <source>Somebody keeps their documents</source>
        <translation>Cineva îi ține actele</translation>
    </message>
    <message>
        <source>Somebody reads their telephone or accounts</source>
        <translation>Cineva îi citește telefonul sau conturile</translation>
    </message>
    <message>
        <source>Their children are with those who exploited them</source>
        <translation>Copiii sunt la cei care au exploatat-o</translation>
    </message>
    <message>
        <source>Their community turns away from them</source>
        <translation>Comunitatea îi întoarce spatele</translation>
    </message>
    <message>
        <source>Their family was threatened</source>
        <translation>Familia a fost amenințată</translation>
    </message>
    <message>
        <source>Thinks of harming themselves</source>
        <translation>Se gândește să își facă rău</translation>
    </message>
    <message>
        <source>Those who exploited them are free</source>
        <translation>Cei care au exploatat-o sunt liberi</translation>
    </message>
    <message>
        <source>Those who exploited them know where they are</source>
        <translation>Cei care au exploatat-o știu unde este</translation>
    </message>
    <message>
        <source>Violence, or somebody who comes for them, now or tonight</source>
        <translation>Violență sau cineva care vine după persoană, acum ori în seara asta</translation>
    </message>
    <message>
        <source>Will speak in court, or has reported</source>
        <translation>Va vorbi în instanță sau a făcut o sesizare</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Case manager</source>
        <translation>Manager de caz</translation>
    </message>
    <message>
        <source>Data officer</source>
        <translation>Responsabil de date</translation>
    </message>
    <message>
        <source>Health worker</source>
        <translation>Personal medical</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Avocat</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>Poate citi</translation>
    </message>
    <message>
        <source>Outreach worker</source>
        <translation>Lucrător de teren</translation>
    </message>
    <message>
        <source>Psychologist</source>
        <translation>Psiholog</translation>
    </message>
    <message>
        <source>Shelter staff</source>
        <translation>Personal de adăpost</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>Asistent social</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervizor</translation>
    </message>
</context>
<context>
    <name>Safe contact</name>
    <message>
        <source>A message may be left.</source>
        <translation>Se poate lăsa un mesaj.</translation>
    </message>
    <message>
        <source>Ask {name} before you call, write or visit.</source>
        <translation>Întrebați-l pe {name} înainte de a suna, a scrie sau a vizita.</translation>
    </message>
    <message>
        <source>At which hours?</source>
        <translation>La ce ore?</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Apel telefonic</translation>
    </message>
    <message>
        <source>Code word: {word}</source>
        <translation>Cuvânt de cod: {word}</translation>
    </message>
    <message>
        <source>How may we reach you?</source>
        <translation>Cum te putem contacta?</translation>
    </message>
    <message>
        <source>In person only</source>
        <translation>Numai în persoană</translation>
    </message>
    <message>
        <source>May a message be left?</source>
        <translation>Se poate lăsa un mesaj?</translation>
    </message>
    <message>
        <source>Must not know: {who}</source>
        <translation>Nu trebuie să știe: {who}</translation>
    </message>
    <message>
        <source>Never call or write. In person only.</source>
        <translation>Nu sunați și nu scrieți niciodată. Numai personal.</translation>
    </message>
    <message>
        <source>Never call. Text messages only.</source>
        <translation>Nu sunați niciodată. Numai mesaje scrise.</translation>
    </message>
    <message>
        <source>Never leave a message.</source>
        <translation>Nu lăsați niciodată un mesaj.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Fără contact</translation>
    </message>
    <message>
        <source>No contact. Wait until the person comes to you.</source>
        <translation>Niciun contact. Așteptați până vine persoana la dumneavoastră.</translation>
    </message>
    <message>
        <source>Not talked about yet</source>
        <translation>Încă nediscutat</translation>
    </message>
    <message>
        <source>Not talked about yet. Ask before you call.</source>
        <translation>Nu s-a vorbit încă. Întrebați înainte de a suna.</translation>
    </message>
    <message>
        <source>Only through somebody they trust.</source>
        <translation>Numai prin cineva în care persoana are încredere.</translation>
    </message>
    <message>
        <source>Only through the organisation they chose.</source>
        <translation>Numai prin organizația aleasă de persoană.</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Contact în siguranță</translation>
    </message>
    <message>
        <source>Save this rule</source>
        <translation>Salvează regula</translation>
    </message>
    <message>
        <source>Telephone calls are safe.</source>
        <translation>Apelurile telefonice sunt sigure.</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Numai mesaje scrise</translation>
    </message>
    <message>
        <source>The code word stays in this notebook; it is in no file you send.</source>
        <translation>Cuvântul de cod rămâne în acest caiet; nu este în niciun fișier pe care îl trimiți.</translation>
    </message>
    <message>
        <source>Through an organisation</source>
        <translation>Printr-o organizație</translation>
    </message>
    <message>
        <source>Through somebody they trust</source>
        <translation>Prin cineva de încredere</translation>
    </message>
    <message>
        <source>When: {times}</source>
        <translation>Când: {times}</translation>
    </message>
    <message>
        <source>Which word tells both that it is safe to talk?</source>
        <translation>Ce cuvânt le spune amândurora că pot vorbi în siguranță?</translation>
    </message>
    <message>
        <source>Who else may answer: {who}</source>
        <translation>Cine altcineva poate răspunde: {who}</translation>
    </message>
    <message>
        <source>Who else may answer?</source>
        <translation>Cine altcineva poate răspunde?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
</context>
<context>
    <name>Safety plan</name>
    <message>
        <source>Nobody: it stays in this notebook</source>
        <translation>Nimeni: rămâne în acest caiet</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Plan de siguranță</translation>
    </message>
    <message>
        <source>Somebody they trust keeps it for them</source>
        <translation>Îl păstrează cineva de încredere</translation>
    </message>
    <message>
        <source>Telephone, SIM card, location, accounts</source>
        <translation>Telefon, cartelă SIM, locație, conturi</translation>
    </message>
    <message>
        <source>The person: they asked for it, and can keep it safely</source>
        <translation>Persoana: l-a cerut și îl poate păstra în siguranță</translation>
    </message>
    <message>
        <source>What are the warning signs?</source>
        <translation>Care sunt semnele de avertizare?</translation>
    </message>
    <message>
        <source>What is packed? Documents, medicine, money, keys</source>
        <translation>Ce este pregătit în bagaj? Acte, medicamente, bani, chei</translation>
    </message>
    <message>
        <source>What worries you most? In the person’s own words</source>
        <translation>Ce te îngrijorează cel mai mult? Cu cuvintele persoanei</translation>
    </message>
    <message>
        <source>Where do the children go?</source>
        <translation>Unde merg copiii?</translation>
    </message>
    <message>
        <source>Where is it safe to go?</source>
        <translation>Unde te poți duce în siguranță?</translation>
    </message>
    <message>
        <source>Who can be called? With which word or sign?</source>
        <translation>Cine poate fi sunat? Cu ce cuvânt sau semn?</translation>
    </message>
    <message>
        <source>Who holds a copy?</source>
        <translation>Cine are o copie?</translation>
    </message>
    <message>
        <source>Write it together with the person. Each part is saved as you go on.</source>
        <translation>Scrie-l împreună cu persoana. Fiecare parte se salvează pe măsură ce mergi mai departe.</translation>
    </message>
</context>
<context>
    <name>Same person</name>
    <message>
        <source>Add to this case</source>
        <translation>Adaugă la acest caz</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compară</translation>
    </message>
    <message>
        <source>Compare with {person}</source>
        <translation>Compară cu {person}</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Deschide cazul</translation>
    </message>
    <message>
        <source>Perhaps here already</source>
        <translation>Poate este deja aici</translation>
    </message>
    <message>
        <source>name spelt alike: {name}</source>
        <translation>nume scris asemănător: {name}</translation>
    </message>
    <message>
        <source>nearly the same birth year</source>
        <translation>aproape același an al nașterii</translation>
    </message>
    <message>
        <source>same birth year</source>
        <translation>același an al nașterii</translation>
    </message>
    <message>
        <source>same citizenship</source>
        <translation>aceeași cetățenie</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>același nume</translation>
    </message>
    <message>
        <source>same name, written otherwise: {name}</source>
        <translation>același nume, scris altfel: {name}</translation>
    </message>
    <message>
        <source>same telephone number</source>
        <translation>același număr de telefon</translation>
    </message>
    <message>
        <source>{name}, {code}</source>
        <translation>{name}, {code}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Every answer is saved as it is given</source>
        <translation>Fiecare răspuns se salvează pe loc</translation>
    </message>
    <message>
        <source>Not saved yet; everything is still on this screen</source>
        <translation>Încă nesalvat; totul este în continuare pe acest ecran</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Salvat pe acest calculator</translation>
    </message>
    <message numerus="yes">
        <source>Saved on this computer %n minute(s) ago</source>
        <translation>
            <numerusform>Salvat pe acest calculator acum %n minut</numerusform>
            <numerusform>Salvat pe acest calculator acum %n minute</numerusform>
            <numerusform>Salvat pe acest calculator acum %n de minute</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved on this computer just now</source>
        <translation>Salvat pe acest calculator chiar acum</translation>
    </message>
    <message>
        <source>Saved on this computer {seconds} s ago</source>
        <translation>Salvat pe acest calculator acum {seconds} s</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Se salvează…</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message numerus="yes">
        <source>%n sign(s) still open</source>
        <translation>
            <numerusform>%n semn încă deschis</numerusform>
            <numerusform>%n semne încă deschise</numerusform>
            <numerusform>%n de semne încă deschise</numerusform>
        </translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Adult</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Copil</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Every mark is saved at once</source>
        <translation>Fiecare marcaj se salvează imediat</translation>
    </message>
    <message>
        <source>Few indications so far. This closes nothing: go on with what the person needs, look again later.</source>
        <translation>Puține indicii până acum. Aceasta nu încheie nimic: continuați cu ce are nevoie persoana și priviți din nou mai târziu.</translation>
    </message>
    <message>
        <source>Few or none</source>
        <translation>Puține sau deloc</translation>
    </message>
    <message>
        <source>Inconclusive: what is still open could change this. Help does not wait for it.</source>
        <translation>Neconcludent: ce este încă deschis ar putea schimba rezultatul. Ajutorul nu așteaptă.</translation>
    </message>
    <message>
        <source>Indications</source>
        <translation>Indicii</translation>
    </message>
    <message numerus="yes">
        <source>Indications in %n of {total} parts.</source>
        <translation>
            <numerusform>Indicii în %n din {total} părți.</numerusform>
            <numerusform>Indicii în %n din {total} părți.</numerusform>
            <numerusform>Indicii în %n din {total} părți.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation>Tasta {number}</translation>
    </message>
    <message>
        <source>Mark what you know already. Do not ask the person everything again for this list.</source>
        <translation>Marcați ce știți deja. Nu întrebați din nou persoana pentru această listă.</translation>
    </message>
    <message>
        <source>New screening: {profile}</source>
        <translation>Evaluare nouă: {profile}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Neîntrebat</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Necunoscut</translation>
    </message>
    <message>
        <source>Not present</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Offer a referral: {purpose}</source>
        <translation>Oferiți o trimitere: {purpose}</translation>
    </message>
    <message>
        <source>Part by part</source>
        <translation>Pe părți</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Prezent</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Evaluare</translation>
    </message>
    <message>
        <source>Screenings of this case</source>
        <translation>Evaluările acestui caz</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Arătați</translation>
    </message>
    <message>
        <source>Signs of exploitation: {profile}</source>
        <translation>Semne de exploatare: {profile}</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Încă deschis</translation>
    </message>
    <message>
        <source>There are indications of deception and of exploitation. Suggest legal help; wages may be claimed.</source>
        <translation>Există indicii de înșelare și de exploatare. Propuneți ajutor juridic; salariile pot fi cerute.</translation>
    </message>
    <message>
        <source>There are indications of exploitation and of being kept there. Suggest legal help, and a referral for formal identification.</source>
        <translation>Există indicii de exploatare și de ținere acolo. Propuneți ajutor juridic și o trimitere pentru identificarea formală.</translation>
    </message>
    <message>
        <source>There are indications of exploitation at work. Suggest legal help or the labour inspectorate.</source>
        <translation>Există indicii de exploatare prin muncă. Propuneți ajutor juridic sau inspecția muncii.</translation>
    </message>
    <message>
        <source>There are indications of exploitation. For a child this is enough: bring in child protection, and suggest a referral for formal identification.</source>
        <translation>Există indicii de exploatare. Pentru un copil este de ajuns: chemați protecția copilului și propuneți o trimitere pentru identificarea formală.</translation>
    </message>
    <message>
        <source>There are indications of recruitment, of exploitation and of being kept there. Suggest a referral for formal identification, with legal help beside it.</source>
        <translation>Există indicii de recrutare, de exploatare și de ținere acolo. Propuneți o trimitere pentru identificarea formală, cu ajutor juridic alături.</translation>
    </message>
    <message>
        <source>This case is closed: what was marked is read, not changed</source>
        <translation>Acest caz este închis: ce s-a marcat se citește, nu se schimbă</translation>
    </message>
    <message>
        <source>This is no decision about the person, and help never depends on it.</source>
        <translation>Aceasta nu este o decizie despre persoană, iar ajutorul nu depinde niciodată de ea.</translation>
    </message>
    <message>
        <source>What it points to</source>
        <translation>Ce arată</translation>
    </message>
    <message>
        <source>What this view rests on</source>
        <translation>Pe ce se bazează această evaluare</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>neconcludent</translation>
    </message>
    <message>
        <source>medium sign</source>
        <translation>semn mediu</translation>
    </message>
    <message>
        <source>strong sign</source>
        <translation>semn puternic</translation>
    </message>
    <message>
        <source>weak sign</source>
        <translation>semn slab</translation>
    </message>
    <message>
        <source>{day}, {profile}</source>
        <translation>{day}, {profile}</translation>
    </message>
    <message>
        <source>{found} {open}</source>
        <translation>{found} {open}</translation>
    </message>
    <message>
        <source>{here} of {total}</source>
        <translation>{here} din {total}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n result(s). {first}</source>
        <translation>
            <numerusform>%n rezultat. {first}</numerusform>
            <numerusform>%n rezultate. {first}</numerusform>
            <numerusform>%n de rezultate. {first}</numerusform>
        </translation>
    </message>
    <message>
        <source>Also known as: {name}</source>
        <translation>Cunoscut și ca: {name}</translation>
    </message>
    <message>
        <source>By a name</source>
        <translation>După un nume</translation>
    </message>
    <message>
        <source>By a name in another script</source>
        <translation>După un nume în altă scriere</translation>
    </message>
    <message>
        <source>By a name spelt similarly</source>
        <translation>După un nume scris asemănător</translation>
    </message>
    <message>
        <source>By a telephone number</source>
        <translation>După un număr de telefon</translation>
    </message>
    <message>
        <source>By its code</source>
        <translation>După cod</translation>
    </message>
    <message>
        <source>Close or reopen the case that is shown</source>
        <translation>Închideți sau redeschideți cazul afișat</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation>Ascunde ecranul</translation>
    </message>
    <message>
        <source>In a note, {day}: {words}</source>
        <translation>Într-o notă, {day}: {words}</translation>
    </message>
    <message>
        <source>In an answer, {day}: {words}</source>
        <translation>Într-un răspuns, {day}: {words}</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Primite</translation>
    </message>
    <message>
        <source>Lock the notebook</source>
        <translation>Blochează caietul</translation>
    </message>
    <message>
        <source>Name spelt similarly: {name}</source>
        <translation>Nume scris asemănător: {name}</translation>
    </message>
    <message>
        <source>Name, code, telephone number, words in a note, a page…</source>
        <translation>Nume, cod, număr de telefon, cuvinte dintr-o notă, o pagină…</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>Primire nouă</translation>
    </message>
    <message>
        <source>Nothing here fits. Try fewer letters, or another spelling.</source>
        <translation>Nimic nu se potrivește aici. Încercați mai puține litere sau altă scriere.</translation>
    </message>
    <message>
        <source>Older cases are still being read into the search; more may be found in a moment.</source>
        <translation>Cazurile mai vechi sunt încă citite pentru căutare; în curând se pot găsi mai multe.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizație</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>De trimis</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Rezultate</translation>
    </message>
    <message>
        <source>Same name in another script: {name}</source>
        <translation>Același nume în altă scriere: {name}</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Caută sau mergi la</translation>
    </message>
    <message>
        <source>Show in the list of cases</source>
        <translation>Arată în lista de cazuri</translation>
    </message>
    <message>
        <source>The search is not ready yet.</source>
        <translation>Căutarea nu este încă gata.</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter opens, Esc closes</source>
        <translation>Sus și Jos aleg, Enter deschide, Esc închide</translation>
    </message>
    <message>
        <source>Who has what</source>
        <translation>Cine ce are</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Hand it over another way</source>
        <translation>Predă-l pe altă cale</translation>
    </message>
    <message>
        <source>It could not be left at {place}. It waits for you.</source>
        <translation>Nu a putut fi lăsat la {place}. Te așteaptă.</translation>
    </message>
    <message>
        <source>On its way to {place}: {done} of {total} pieces are there.</source>
        <translation>În drum spre {place}: {done} din {total} bucăți au ajuns.</translation>
    </message>
    <message>
        <source>Send when connected</source>
        <translation>Trimite când există conexiune</translation>
    </message>
    <message>
        <source>Their e-mail address</source>
        <translation>Adresa lor de e-mail</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Încearcă din nou acum</translation>
    </message>
    <message>
        <source>Waits for a connection to {place}; the next try is at {time}.</source>
        <translation>Așteaptă o conexiune la {place}; următoarea încercare este la {time}.</translation>
    </message>
    <message>
        <source>Waits for its turn to {place}.</source>
        <translation>Își așteaptă rândul spre {place}.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>un minut</numerusform>
            <numerusform>%n minute</numerusform>
            <numerusform>%n de minute</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is the whole notebook in one encrypted copy. It opens with the passphrase you have on the day you make it.</source>
        <translation>O copie de rezervă este întregul caiet într-o singură copie criptată. Se deschide cu fraza de acces pe care o aveți în ziua în care o faceți.</translation>
    </message>
    <message>
        <source>A choice counts as soon as you make it.</source>
        <translation>O alegere contează imediat ce o faceți.</translation>
    </message>
    <message>
        <source>A file leaves only for an organisation whose key you checked, with what the person agreed to.</source>
        <translation>Un fișier pleacă numai către o organizație a cărei cheie ați verificat-o, cu ce a acceptat persoana.</translation>
    </message>
    <message>
        <source>About FieldCase</source>
        <translation>Despre FieldCase</translation>
    </message>
    <message>
        <source>As soon as another program is in front</source>
        <translation>Imediat ce alt program este în față</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Ca pe calculator</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Imediat</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Fă o copie acum…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copie de rezervă</translation>
    </message>
    <message>
        <source>Best on a stick that is kept in another place than this computer.</source>
        <translation>Cel mai bine pe un stick ținut în alt loc decât acest calculator.</translation>
    </message>
    <message>
        <source>Cases are called</source>
        <translation>Cazurile se numesc</translation>
    </message>
    <message>
        <source>Choose a stick or a folder</source>
        <translation>Alegeți un stick sau un dosar</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Culori</translation>
    </message>
    <message>
        <source>Consent packs</source>
        <translation>Texte pentru acord</translation>
    </message>
    <message>
        <source>Ctrl and + or - change it from any page; Ctrl and 0 takes it back to 100 %.</source>
        <translation>Ctrl și + sau - o schimbă de pe orice pagină; Ctrl și 0 o aduce înapoi la 100 %.</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Întunecate</translation>
    </message>
    <message>
        <source>Erase in an emergency</source>
        <translation>Ștergere la urgență</translation>
    </message>
    <message>
        <source>Everything you save is encrypted on this computer before it touches the disk.</source>
        <translation>Tot ce salvați este criptat pe acest calculator înainte de a ajunge pe disc.</translation>
    </message>
    <message>
        <source>For rooms where others can see your screen.</source>
        <translation>Pentru încăperi în care alții vă pot vedea ecranul.</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>Forms and consent packs</source>
        <translation>Formulare și texte pentru acord</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupuri de setări</translation>
    </message>
    <message>
        <source>Hides every window of FieldCase at once, dialogs too. The same key or a click shows it again.</source>
        <translation>Ascunde imediat toate ferestrele FieldCase, și dialogurile. Aceeași tastă sau un clic le arată din nou.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrast ridicat</translation>
    </message>
    <message>
        <source>It cannot bring back a forgotten passphrase.</source>
        <translation>Nu poate aduce înapoi o frază de acces uitată.</translation>
    </message>
    <message>
        <source>It cannot hide from an expert that it is installed.</source>
        <translation>Nu poate ascunde de un expert faptul că este instalat.</translation>
    </message>
    <message>
        <source>It cannot protect a notebook while it is open on a computer that somebody else controls.</source>
        <translation>Nu poate proteja un caiet cât timp este deschis pe un calculator controlat de altcineva.</translation>
    </message>
    <message>
        <source>It cannot take back a file that was handed over, only ask for it to be deleted.</source>
        <translation>Nu poate lua înapoi un fișier predat, poate numai cere ștergerea lui.</translation>
    </message>
    <message>
        <source>It deletes nothing, and somebody who searches the computer can see that FieldCase is on it.</source>
        <translation>Nu șterge nimic, iar cine cercetează calculatorul poate vedea că FieldCase se află pe el.</translation>
    </message>
    <message>
        <source>It works without any network, and sends nothing by itself.</source>
        <translation>Funcționează fără nicio rețea și nu trimite nimic de la sine.</translation>
    </message>
    <message>
        <source>Key that hides everything</source>
        <translation>Tasta care ascunde tot</translation>
    </message>
    <message>
        <source>Kind of notebook</source>
        <translation>Tipul caietului</translation>
    </message>
    <message>
        <source>Language and reading</source>
        <translation>Limbă și citire</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>Limba ecranului</translation>
    </message>
    <message>
        <source>Last backup: {day}, {time}</source>
        <translation>Ultima copie de rezervă: {day}, {time}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licență</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luminoase</translation>
    </message>
    <message>
        <source>Lock when nobody has touched FieldCase for</source>
        <translation>Blochează când nimeni nu a atins FieldCase timp de</translation>
    </message>
    <message>
        <source>Lock when the computer sleeps or its screen is locked</source>
        <translation>Blochează când calculatorul intră în repaus sau ecranul lui este blocat</translation>
    </message>
    <message>
        <source>Locking and hiding</source>
        <translation>Blocare și ascundere</translation>
    </message>
    <message>
        <source>Locks the notebook. What you typed stays as it is, also half a sentence: after the passphrase you are back at the same place.</source>
        <translation>Blochează caietul. Ce ați scris rămâne așa cum este, chiar și o jumătate de propoziție: după fraza de acces reveniți în același loc.</translation>
    </message>
    <message>
        <source>Made of the work of others</source>
        <translation>Făcut cu munca altora</translation>
    </message>
    <message>
        <source>My keys and recovery</source>
        <translation>Cheile mele și recuperarea</translation>
    </message>
    <message>
        <source>My notebook</source>
        <translation>Caietul meu</translation>
    </message>
    <message>
        <source>Needs native review</source>
        <translation>De revăzut de vorbitori nativi</translation>
    </message>
    <message>
        <source>Nothing that names a person is ever needed.</source>
        <translation>Nu este nevoie niciodată de ceva care numește o persoană.</translation>
    </message>
    <message>
        <source>Once locked, a key is not enough to see it again: it needs the passphrase.</source>
        <translation>Odată blocat, o tastă nu ajunge ca să fie văzut din nou: este nevoie de fraza de acces.</translation>
    </message>
    <message>
        <source>Only after the time above</source>
        <translation>Numai după timpul de mai sus</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizație</translation>
    </message>
    <message>
        <source>Our keys</source>
        <translation>Cheile noastre</translation>
    </message>
    <message>
        <source>Partners need your contact card before they can send you anything.</source>
        <translation>Partenerii au nevoie de cartea dumneavoastră de contact înainte de a vă putea trimite ceva.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>People on this computer</source>
        <translation>Persoane pe acest calculator</translation>
    </message>
    <message>
        <source>Practice, with made-up cases</source>
        <translation>Exersare, cu cazuri inventate</translation>
    </message>
    <message>
        <source>Privacy names</source>
        <translation>Discreția numelor</translation>
    </message>
    <message>
        <source>Real work</source>
        <translation>Muncă reală</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revăzut</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Shift, pressed three times within two seconds, hides too</source>
        <translation>Și Shift, apăsat de trei ori în două secunde, ascunde</translation>
    </message>
    <message>
        <source>Show only codes in lists, no names</source>
        <translation>Arată în liste numai coduri, fără nume</translation>
    </message>
    <message>
        <source>Show our contact card</source>
        <translation>Arată cartea noastră de contact</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Mărimea textului</translation>
    </message>
    <message>
        <source>The backup was written, then read back.</source>
        <translation>Copia de rezervă a fost scrisă, apoi recitită.</translation>
    </message>
    <message>
        <source>The full licence texts lie beside the program.</source>
        <translation>Textele întregi ale licențelor se află lângă program.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Încă nu există o copie de rezervă.</translation>
    </message>
    <message>
        <source>Thirty seconds before, a line at the top says so; any key stays. In an interview and in a talk about consent it is never less than 15 minutes.</source>
        <translation>Cu treizeci de secunde înainte, un rând în partea de sus anunță acest lucru; orice tastă îl oprește. Într-un interviu și într-o discuție despre consimțământ nu sunt niciodată mai puțin de 15 minute.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versiune</translation>
    </message>
    <message>
        <source>What hiding does not do</source>
        <translation>Ce nu face ascunderea</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>Ce nu poate face</translation>
    </message>
    <message>
        <source>What it promises</source>
        <translation>Ce promite</translation>
    </message>
    <message>
        <source>What the person reads and hears before deciding. A pack that nobody who speaks it from home has read should be used with an interpreter.</source>
        <translation>Ce citește și aude persoana înainte de a hotărî. Un text pe care nu l-a citit încă niciun vorbitor nativ se folosește împreună cu un interpret.</translation>
    </message>
    <message>
        <source>What the person reads and hears is chosen on the page for consent.</source>
        <translation>Ce citește și aude persoana se alege pe pagina pentru acord.</translation>
    </message>
    <message>
        <source>While hidden, lock</source>
        <translation>Cât timp este ascuns, blochează</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Se scrie copia de rezervă</translation>
    </message>
    <message>
        <source>You work here as</source>
        <translation>Lucrați aici ca</translation>
    </message>
    <message>
        <source>Your own forms</source>
        <translation>Formularele proprii</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versiunea {number}</translation>
    </message>
    <message>
        <source>{name} · {makers}</source>
        <translation>{name} · {makers}</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>{name}, {size}</source>
        <translation>{name}, {size}</translation>
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
        <translation>Codul cazului</translation>
    </message>
    <message>
        <source>Documents: {kind}</source>
        <translation>Documente: {kind}</translation>
    </message>
    <message>
        <source>Leave no message</source>
        <translation>Nu lăsați niciun mesaj</translation>
    </message>
    <message>
        <source>Must not know: {people}</source>
        <translation>Nu trebuie să știe: {people}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Not talked about yet. Ask us before you contact the person.</source>
        <translation>Nu s-a vorbit încă. Întrebați-ne înainte de a contacta persoana.</translation>
    </message>
    <message>
        <source>Safe contact rules</source>
        <translation>Reguli pentru contact în siguranță</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Notele dumneavoastră</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>un document</translation>
    </message>
    <message>
        <source>covered by: {purposes}</source>
        <translation>cuprins în: {purposes}</translation>
    </message>
    <message>
        <source>never shared</source>
        <translation>nu pleacă niciodată</translation>
    </message>
    <message>
        <source>not agreed: {day}</source>
        <translation>fără acord: {day}</translation>
    </message>
    <message>
        <source>not needed for this</source>
        <translation>nu este necesar aici</translation>
    </message>
    <message>
        <source>not talked about yet</source>
        <translation>încă nediscutat</translation>
    </message>
    <message>
        <source>prefers not to say</source>
        <translation>preferă să nu spună</translation>
    </message>
    <message>
        <source>recordings cannot travel</source>
        <translation>înregistrările nu pot pleca</translation>
    </message>
    <message>
        <source>said no: {day}</source>
        <translation>a spus nu: {day}</translation>
    </message>
    <message>
        <source>taken back: {day}</source>
        <translation>retras: {day}</translation>
    </message>
    <message>
        <source>the guardian has not agreed</source>
        <translation>tutorele nu a fost de acord</translation>
    </message>
    <message>
        <source>the person left this out</source>
        <translation>persoana a lăsat asta deoparte</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>A copy stays behind on the way to this printer</source>
        <translation>Pe drumul către această imprimantă rămâne o copie</translation>
    </message>
    <message>
        <source>Ask first whether paper is safe for the person. The sheet has a harmless title and does not say who wrote it.</source>
        <translation>Întrebați întâi dacă hârtia este sigură pentru persoană. Foaia are un titlu neutru și nu spune cine a scris-o.</translation>
    </message>
    <message>
        <source>Choose another printer</source>
        <translation>Alegeți altă imprimantă</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închideți</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Nu tipări</translation>
    </message>
    <message>
        <source>Exactly this will be on the paper</source>
        <translation>Exact asta va fi pe hârtie</translation>
    </message>
    <message>
        <source>It is not locked, and others may find it: in the file, or on the network. A printer beside you, on a cable, keeps less.</source>
        <translation>Nu este încuiată și alții o pot găsi: în fișier sau în rețea. O imprimantă de lângă dumneavoastră, pe cablu, păstrează mai puțin.</translation>
    </message>
    <message>
        <source>Language of the person</source>
        <translation>Limba persoanei</translation>
    </message>
    <message>
        <source>Name the organisations</source>
        <translation>Numiți organizațiile</translation>
    </message>
    <message>
        <source>Nobody who speaks this language from home has checked these words yet.</source>
        <translation>Niciun vorbitor nativ nu a verificat încă aceste cuvinte.</translation>
    </message>
    <message>
        <source>Print there anyway</source>
        <translation>Tipărește totuși acolo</translation>
    </message>
    <message>
        <source>Printed as copy {number}. The case says so.</source>
        <translation>Tipărit ca exemplarul {number}. Este notat în caz.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tipăriți…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvați ca PDF…</translation>
    </message>
    <message>
        <source>Saved: {name}. The case says so.</source>
        <translation>Salvat: {name}. Este notat în caz.</translation>
    </message>
    <message>
        <source>Sheet for the person</source>
        <translation>Foaie pentru persoană</translation>
    </message>
    <message>
        <source>Telephone number to call, if it is safe to have</source>
        <translation>Număr de telefon de sunat, dacă este sigur să îl aibă</translation>
    </message>
    <message>
        <source>Title on the paper</source>
        <translation>Titlul de pe hârtie</translation>
    </message>
    <message>
        <source>What is written down, by kind; never the answers</source>
        <translation>Ce este notat, pe tipuri; niciodată răspunsurile</translation>
    </message>
    <message>
        <source>What the person can do</source>
        <translation>Ce poate face persoana</translation>
    </message>
    <message>
        <source>Where should the sheet be saved?</source>
        <translation>Unde să fie salvată foaia?</translation>
    </message>
    <message>
        <source>Who has what, why, until when</source>
        <translation>Cine ce are, de ce, până când</translation>
    </message>
</context>
<context>
    <name>Shelter</name>
    <message numerus="yes">
        <source>%n bed(s) free</source>
        <translation>
            <numerusform>%n pat liber</numerusform>
            <numerusform>%n paturi libere</numerusform>
            <numerusform>%n de paturi libere</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a house</source>
        <translation>Adaugă o casă</translation>
    </message>
    <message>
        <source>Add this bed</source>
        <translation>Adaugă acest pat</translation>
    </message>
    <message>
        <source>Add this task</source>
        <translation>Adaugă această sarcină</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>În altă zi</translation>
    </message>
    <message>
        <source>Bed (optional)</source>
        <translation>Patul (opțional)</translation>
    </message>
    <message>
        <source>Comes {day}</source>
        <translation>Vine {day}</translation>
    </message>
    <message>
        <source>Does not come</source>
        <translation>Nu vine</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>În fiecare zi</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>Așteptat pe</translation>
    </message>
    <message>
        <source>Expected today</source>
        <translation>Așteptat(ă) azi</translation>
    </message>
    <message>
        <source>Expected tomorrow</source>
        <translation>Așteptat(ă) mâine</translation>
    </message>
    <message>
        <source>For example: lock the garden door</source>
        <translation>De exemplu: încuie ușa spre grădină</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Liber</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Predă</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Predare</translation>
    </message>
    <message>
        <source>Has come</source>
        <translation>A venit</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>House and beds…</source>
        <translation>Casa și paturile…</translation>
    </message>
    <message>
        <source>Is here now</source>
        <translation>Este aici acum</translation>
    </message>
    <message>
        <source>Keep for a day…</source>
        <translation>Păstrează pentru o zi…</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Păstrează</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lasă așa</translation>
    </message>
    <message>
        <source>Leaves…</source>
        <translation>Pleacă…</translation>
    </message>
    <message>
        <source>Name that says nothing, such as House A</source>
        <translation>Un nume care nu spune nimic, ca „Casa A”</translation>
    </message>
    <message>
        <source>No house yet. Give it a name that says nothing, then add its beds.</source>
        <translation>Nicio casă încă. Dă-i un nume care nu spune nimic, apoi adaugă paturile.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Nu este nimic de făcut.</translation>
    </message>
    <message>
        <source>Nothing was handed over yet.</source>
        <translation>Nu s-a predat nimic încă.</translation>
    </message>
    <message>
        <source>Places to sleep</source>
        <translation>Locuri de dormit</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Adăpost</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>De: {day}</translation>
    </message>
    <message>
        <source>Somebody comes…</source>
        <translation>Vine cineva…</translation>
    </message>
    <message>
        <source>The address never leaves: no file, no paper, no message holds it.</source>
        <translation>Adresa nu pleacă niciodată: niciun fișier, nicio hârtie, niciun mesaj nu o conține.</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>To do in the house</source>
        <translation>De făcut în casă</translation>
    </message>
    <message>
        <source>Two people have this bed at once. Look for another one in good time.</source>
        <translation>Două persoane au acest pat în același timp. Căutați din vreme altul.</translation>
    </message>
    <message>
        <source>What the next shift should know</source>
        <translation>Ce ar trebui să știe tura următoare</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ce este de făcut</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Where to? In a few words, no address</source>
        <translation>Încotro? În câteva cuvinte, fără adresă</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Cine vine</translation>
    </message>
    <message>
        <source>Who comes?</source>
        <translation>Cine vine?</translation>
    </message>
    <message>
        <source>day shift</source>
        <translation>tura de zi</translation>
    </message>
    <message>
        <source>evening shift</source>
        <translation>tura de seară</translation>
    </message>
    <message>
        <source>night shift</source>
        <translation>tura de noapte</translation>
    </message>
    <message>
        <source>{day}, {shift} · {worker}</source>
        <translation>{day}, {shift} · {worker}</translation>
    </message>
    <message>
        <source>{room} · {bed}</source>
        <translation>{room} · {bed}</translation>
    </message>
    <message>
        <source>{task} (every day)</source>
        <translation>{task} (în fiecare zi)</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>Wipe</source>
        <translation>Ștergeți</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Place to sign</source>
        <translation>Loc pentru semnătură</translation>
    </message>
    <message>
        <source>Sign with a pen, a finger or the mouse. Spoken agreement counts as much.</source>
        <translation>Semnați cu stiloul, cu degetul sau cu mausul. Acordul spus cu voce tare contează la fel de mult.</translation>
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
        <translation>Nu știe</translation>
    </message>
    <message>
        <source>Not asked today</source>
        <translation>Nu am întrebat azi</translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation>Alte răspunsuri</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation>Preferă să nu spună</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>18 or older</source>
        <translation>18 ani sau mai mult</translation>
    </message>
    <message>
        <source>A country outside the EU</source>
        <translation>O țară din afara UE</translation>
    </message>
    <message>
        <source>A donor</source>
        <translation>Un finanțator</translation>
    </message>
    <message>
        <source>A partner</source>
        <translation>Un partener</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Vârsta</translation>
    </message>
    <message>
        <source>Age and gender</source>
        <translation>Vârsta și genul</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Also by</source>
        <translation>Și după</translation>
    </message>
    <message>
        <source>Another EU country</source>
        <translation>Altă țară din UE</translation>
    </message>
    <message>
        <source>Another form only</source>
        <translation>Doar altă formă</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>Orice răspuns</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Bare</translation>
    </message>
    <message>
        <source>By</source>
        <translation>După</translation>
    </message>
    <message>
        <source>By citizenship as the European Union asks for it: this country, another EU country, elsewhere. This country is the one chosen in the settings.</source>
        <translation>După cetățenie, așa cum cere Uniunea Europeană: această țară, altă țară din UE, în altă parte. Această țară este cea aleasă în setări.</translation>
    </message>
    <message>
        <source>By each kind of help of which a step was given.</source>
        <translation>După fiecare fel de ajutor din care s-a dat un pas.</translation>
    </message>
    <message>
        <source>By each kind of organisation they were referred to.</source>
        <translation>După fiecare fel de organizație la care au fost trimiși.</translation>
    </message>
    <message>
        <source>By each need that is known, with what became of it until today.</source>
        <translation>După fiecare nevoie cunoscută, cu ce s-a ales de ea până astăzi.</translation>
    </message>
    <message>
        <source>By every form they recognised.</source>
        <translation>După fiecare formă pe care au recunoscut-o.</translation>
    </message>
    <message>
        <source>By everything that was done to keep them there.</source>
        <translation>După tot ce s-a făcut pentru a-i ține acolo.</translation>
    </message>
    <message>
        <source>By how they knew the person who arranged it.</source>
        <translation>După cum o cunoșteau pe persoana care a aranjat.</translation>
    </message>
    <message>
        <source>By the age group and the gender they gave when their case was registered.</source>
        <translation>După grupa de vârstă și genul spuse la înregistrarea cazului.</translation>
    </message>
    <message>
        <source>By the country of their citizenship; small numbers are put together.</source>
        <translation>După țara cetățeniei; numerele mici sunt puse împreună.</translation>
    </message>
    <message>
        <source>By the furthest that any referral of theirs has come until today.</source>
        <translation>După cel mai departe unde a ajuns vreo trimitere a lor până azi.</translation>
    </message>
    <message>
        <source>By the kind of work, asked of those who named forced work.</source>
        <translation>După felul muncii, întrebat celor care au numit munca forțată.</translation>
    </message>
    <message>
        <source>By the reason for which the work ended; cases that were reopened are not among them.</source>
        <translation>După motivul pentru care s-a încheiat munca; cazurile redeschise nu sunt printre ele.</translation>
    </message>
    <message>
        <source>By the way of the first contact and the quarter in which they were registered.</source>
        <translation>După calea primului contact și trimestrul înregistrării.</translation>
    </message>
    <message>
        <source>By what they recognised: only sexual exploitation, only labour (forced or child labour, domestic work, servitude, begging), only another form, or several of these.</source>
        <translation>După ce au recunoscut: doar exploatare sexuală, doar prin muncă (muncă forțată sau a copiilor, muncă domestică, servitute, cerșetorie), doar altă formă sau mai multe dintre acestea.</translation>
    </message>
    <message>
        <source>By what they themselves said last about each purpose: yes, no, taken back.</source>
        <translation>După ce au spus ei înșiși ultima dată despre fiecare scop: da, nu, retras.</translation>
    </message>
    <message>
        <source>By where identification stands today, and which kind of body said so last. It is identification that is counted, never what somebody went through.</source>
        <translation>După stadiul de azi al identificării și felul instituției care a spus-o ultima. Se numără identificarea, niciodată ce a trăit cineva.</translation>
    </message>
    <message>
        <source>By where the last thing that was written down about a permit stands, and its kind.</source>
        <translation>După stadiul celei mai noi însemnări despre un permis și felul lui.</translation>
    </message>
    <message>
        <source>By where the last thing that was written down about compensation stands.</source>
        <translation>După stadiul celei mai noi însemnări despre despăgubire.</translation>
    </message>
    <message>
        <source>By where their reflection period stands today.</source>
        <translation>După stadiul de azi al perioadei lor de reflecție.</translation>
    </message>
    <message>
        <source>By where their return stands today.</source>
        <translation>După stadiul de astăzi al întoarcerii lor.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cazuri</translation>
    </message>
    <message>
        <source>Cases registered from {when}.</source>
        <translation>Cazuri înregistrate în perioada {when}.</translation>
    </message>
    <message>
        <source>Child or adult</source>
        <translation>Copil sau adult</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Cetățenia</translation>
    </message>
    <message>
        <source>Citizenship and gender</source>
        <translation>Cetățenia și genul</translation>
    </message>
    <message>
        <source>Citizenship by country</source>
        <translation>Cetățenia pe țări</translation>
    </message>
    <message>
        <source>Counted on {day}.</source>
        <translation>Numărat la {day}.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Se numără</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Nu se aplică</translation>
    </message>
    <message>
        <source>Every figure is rounded down to a multiple of {base}.</source>
        <translation>Fiecare cifră este rotunjită în jos la un multiplu de {base}.</translation>
    </message>
    <message>
        <source>Every figure is rounded to a multiple of {base}.</source>
        <translation>Fiecare cifră este rotunjită la un multiplu de {base}.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Oricine</translation>
    </message>
    <message>
        <source>Everybody gave the same answer: the table would say it of each of them. Choose a longer time.</source>
        <translation>Toți au dat același răspuns: tabelul l-ar spune despre fiecare. Alegeți o perioadă mai lungă.</translation>
    </message>
    <message>
        <source>Exact figures of everybody, whatever they agreed to. They are not exported.</source>
        <translation>Cifre exacte despre toți, indiferent la ce au fost de acord. Nu se exportă.</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Exportă tabelul…</translation>
    </message>
    <message>
        <source>Fewer than {few} agreed to be counted in this time. Choose a longer time, or our office only.</source>
        <translation>Mai puțin de {few} au fost de acord să fie numărați în această perioadă. Alegeți o perioadă mai lungă sau doar biroul nostru.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>Figures as bars</source>
        <translation>Cifre ca bare</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Primul contact</translation>
    </message>
    <message>
        <source>For fewer than {few} people, lay the table out by two kinds of answers at most.</source>
        <translation>Pentru mai puțin de {few} de oameni, împărțiți tabelul după cel mult două feluri de răspunsuri.</translation>
    </message>
    <message>
        <source>Form of exploitation</source>
        <translation>Forma de exploatare</translation>
    </message>
    <message>
        <source>Form of exploitation, each person once</source>
        <translation>Forma de exploatare, fiecare o dată</translation>
    </message>
    <message>
        <source>Form of exploitation, every form</source>
        <translation>Forma de exploatare, fiecare formă</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>From month to month</source>
        <translation>De la o lună la alta</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genul</translation>
    </message>
    <message>
        <source>Groups of fewer than {few} are not shown, nor figures from which such a group could be worked out.</source>
        <translation>Grupurile de mai puțin de {few} nu sunt arătate, nici cifrele din care un astfel de grup ar putea fi dedus.</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Tutorele</translation>
    </message>
    <message>
        <source>Guardians of children</source>
        <translation>Tutori ai copiilor</translation>
    </message>
    <message>
        <source>Help that was given</source>
        <translation>Ajutorul dat</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Cum se arată</translation>
    </message>
    <message>
        <source>How people reached us</source>
        <translation>Cum au ajuns oamenii la noi</translation>
    </message>
    <message>
        <source>How referrals went</source>
        <translation>Cum au mers trimiterile</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identificarea</translation>
    </message>
    <message>
        <source>Identification, and who decided</source>
        <translation>Identificarea și cine a decis</translation>
    </message>
    <message>
        <source>Kind of forced work</source>
        <translation>Felul muncii forțate</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Felul ajutorului</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Felul organizației</translation>
    </message>
    <message>
        <source>Kind of permit</source>
        <translation>Felul permisului</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Felul muncii</translation>
    </message>
    <message>
        <source>Labour only</source>
        <translation>Doar prin muncă</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestrul trecut</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Anul trecut</translation>
    </message>
    <message>
        <source>Means of control</source>
        <translation>Mijloace de control</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Luna</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Nevoie</translation>
    </message>
    <message>
        <source>Needs, and what became of them</source>
        <translation>Nevoi și ce s-a ales de ele</translation>
    </message>
    <message>
        <source>Nobody was registered in this time. Choose another one.</source>
        <translation>Nimeni nu a fost înregistrat în această perioadă. Alegeți alta.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nu s-a întrebat</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nu se știe</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Nimic altceva</translation>
    </message>
    <message>
        <source>Nothing is lost: the office sees every figure, and a longer time shows more.</source>
        <translation>Nimic nu se pierde: biroul vede fiecare cifră, iar o perioadă mai lungă arată mai mult.</translation>
    </message>
    <message>
        <source>Nothing written down</source>
        <translation>Nimic notat</translation>
    </message>
    <message>
        <source>One hidden figure could be worked out from the sums, so another is hidden with it.</source>
        <translation>O singură cifră ascunsă ar putea fi dedusă din totaluri, deci încă una este ascunsă odată cu ea.</translation>
    </message>
    <message numerus="yes">
        <source>Only people who agreed are counted; %n left out.</source>
        <translation>
            <numerusform>Sunt numărați doar cei care au fost de acord; %n este lăsat deoparte.</numerusform>
            <numerusform>Sunt numărați doar cei care au fost de acord; %n sunt lăsați deoparte.</numerusform>
            <numerusform>Sunt numărați doar cei care au fost de acord; %n sunt lăsați deoparte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only people who agreed are counted; fewer than {few} are left out.</source>
        <translation>Sunt numărați doar cei care au fost de acord; mai puțin de {few} sunt lăsați deoparte.</translation>
    </message>
    <message>
        <source>Other answers, together</source>
        <translation>Alte răspunsuri, împreună</translation>
    </message>
    <message>
        <source>Our office only</source>
        <translation>Doar biroul nostru</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Oameni</translation>
    </message>
    <message>
        <source>People registered from {when}; somebody with several cases counts once.</source>
        <translation>Oameni înregistrați în perioada {when}; cine are mai multe cazuri contează o dată.</translation>
    </message>
    <message>
        <source>People under 18, by where the appointment of a guardian stands today.</source>
        <translation>Persoane sub 18 ani, după stadiul de azi al numirii unui tutore.</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation>Preferă să nu spună</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Scopul</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestrul</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivul</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Trimiterea</translation>
    </message>
    <message>
        <source>Reflection period</source>
        <translation>Perioada de reflecție</translation>
    </message>
    <message>
        <source>Reflection periods</source>
        <translation>Perioade de reflecție</translation>
    </message>
    <message>
        <source>Residence permits</source>
        <translation>Permise de ședere</translation>
    </message>
    <message>
        <source>Round down</source>
        <translation>Rotunjește în jos</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Salvat: {name}</translation>
    </message>
    <message>
        <source>Several forms</source>
        <translation>Mai multe forme</translation>
    </message>
    <message>
        <source>Sexual only</source>
        <translation>Doar sexuală</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Small groups are hidden so that nobody can be recognised.</source>
        <translation>Grupurile mici sunt ascunse, ca nimeni să nu poată fi recunoscut.</translation>
    </message>
    <message>
        <source>Some may stand in the tables of other organisations as well.</source>
        <translation>Unii pot apărea și în tabelele altor organizații.</translation>
    </message>
    <message>
        <source>Somebody may stand in several rows, so shares may come to more than 100%; they are parts of all who have any answer.</source>
        <translation>Cineva poate sta pe mai multe rânduri, deci procentele pot depăși 100%; ele sunt părți din toți cei care au un răspuns.</translation>
    </message>
    <message>
        <source>Somebody who knows a person may find them in a small group, and read the rest.</source>
        <translation>Cineva care cunoaște o persoană o poate găsi într-un grup mic și poate citi restul.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistici</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>Tabel de cifre</translation>
    </message>
    <message>
        <source>These are people our organisation met; how many there are in all nobody knows.</source>
        <translation>Aceștia sunt oamenii întâlniți de organizația noastră; câți sunt în total nu știe nimeni.</translation>
    </message>
    <message>
        <source>This country</source>
        <translation>Această țară</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Trimestrul acesta</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Anul acesta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Perioada</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Sub 18 ani</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Până la</translation>
    </message>
    <message>
        <source>What left is kept, so that a later table cannot single anybody out.</source>
        <translation>Ce a plecat se păstrează, ca un tabel de mai târziu să nu poată arăta pe cineva anume.</translation>
    </message>
    <message>
        <source>What people agreed to</source>
        <translation>La ce au fost de acord oamenii</translation>
    </message>
    <message>
        <source>Where people were referred to</source>
        <translation>Unde au fost trimiși oamenii</translation>
    </message>
    <message>
        <source>Where should the table be saved?</source>
        <translation>Unde să fie salvat tabelul?</translation>
    </message>
    <message>
        <source>Who arranged it</source>
        <translation>Cine a aranjat</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Cine a decis</translation>
    </message>
    <message>
        <source>Who gave no answer stands in rows of their own; how many they are is not shown.</source>
        <translation>Cine nu a răspuns stă pe rânduri separate; câți sunt nu se arată.</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Cine îl citește</translation>
    </message>
    <message>
        <source>Why the work ended</source>
        <translation>De ce s-a încheiat munca</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>De ce?</translation>
    </message>
    <message>
        <source>Without an answer: {share}% of all, in rows of their own.</source>
        <translation>Fără răspuns: {share}% din total, pe rânduri separate.</translation>
    </message>
    <message>
        <source>Work that ended from {when}; somebody with several cases counts once.</source>
        <translation>Muncă încheiată în perioada {when}; cine are mai multe cazuri contează o dată.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anul</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nearătat</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
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
        <translation>{purpose}: nu</translation>
    </message>
    <message>
        <source>{purpose}: taken back</source>
        <translation>{purpose}: retras</translation>
    </message>
    <message>
        <source>{purpose}: yes</source>
        <translation>{purpose}: da</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n zi</numerusform>
            <numerusform>%n zile</numerusform>
            <numerusform>%n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>18 or over, verified</source>
        <translation>18 ani sau peste, verificat</translation>
    </message>
    <message>
        <source>A day in court is still ahead. Write how the person is heard all the same.</source>
        <translation>Urmează încă o zi în instanță. Scrieți cum va fi totuși ascultată persoana.</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Unul nou</translation>
    </message>
    <message>
        <source>A partner there is ready</source>
        <translation>Un partener de acolo este pregătit</translation>
    </message>
    <message>
        <source>A partner who receives the person, and the journey, come first.</source>
        <translation>Mai întâi un partener care primește persoana și călătoria.</translation>
    </message>
    <message numerus="yes">
        <source>A reflection period lasts %n day(s) at least.</source>
        <translation>
            <numerusform>O perioadă de reflecție durează cel puțin %n zi.</numerusform>
            <numerusform>O perioadă de reflecție durează cel puțin %n zile.</numerusform>
            <numerusform>O perioadă de reflecție durează cel puțin %n de zile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrative case</source>
        <translation>Cauză administrativă</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Vârstă</translation>
    </message>
    <message>
        <source>An interpreter comes</source>
        <translation>Vine un interpret</translation>
    </message>
    <message>
        <source>Another authority</source>
        <translation>Altă autoritate</translation>
    </message>
    <message>
        <source>Another one appointed</source>
        <translation>Altul numit</translation>
    </message>
    <message>
        <source>Another place to live</source>
        <translation>Alt loc de trai</translation>
    </message>
    <message>
        <source>Appeal made</source>
        <translation>Contestație depusă</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>Numit</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>A ajuns</translation>
    </message>
    <message>
        <source>Ask for a guardian the day the child is known, then ask again daily.</source>
        <translation>Cereți un tutore în ziua în care aflați de copil, apoi întrebați zilnic.</translation>
    </message>
    <message>
        <source>Ask for the next one well before this one ends.</source>
        <translation>Cereți următorul cu mult înainte ca acesta să expire.</translation>
    </message>
    <message numerus="yes">
        <source>Ask only what is not known yet: %n interview(s) were held so far. A guardian comes first.</source>
        <translation>
            <numerusform>Întrebați doar ce nu se știe încă: până acum a avut loc %n interviu. Întâi tutorele.</numerusform>
            <numerusform>Întrebați doar ce nu se știe încă: până acum au avut loc %n interviuri. Întâi tutorele.</numerusform>
            <numerusform>Întrebați doar ce nu se știe încă: până acum au avut loc %n de interviuri. Întâi tutorele.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Cerut</translation>
    </message>
    <message>
        <source>Asked not to punish what the person was made to do</source>
        <translation>S-a cerut să nu fie pedepsit ceea ce persoana a fost silită să facă</translation>
    </message>
    <message>
        <source>Asylum asked for</source>
        <translation>Azil cerut</translation>
    </message>
    <message>
        <source>Asylum case</source>
        <translation>Cauză de azil</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Acordată</translation>
    </message>
    <message>
        <source>Before the court</source>
        <translation>În fața instanței</translation>
    </message>
    <message>
        <source>Begin one only when it concerns the person.</source>
        <translation>Începeți una numai dacă o privește pe persoană.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Început</translation>
    </message>
    <message>
        <source>Behind a screen</source>
        <translation>După un paravan</translation>
    </message>
    <message>
        <source>Being investigated</source>
        <translation>În cercetare</translation>
    </message>
    <message>
        <source>Best interests of the child</source>
        <translation>Interesul superior al copilului</translation>
    </message>
    <message>
        <source>Border or asylum authority</source>
        <translation>Autoritate de frontieră sau azil</translation>
    </message>
    <message>
        <source>By a civil claim</source>
        <translation>Prin acțiune civilă</translation>
    </message>
    <message>
        <source>By the law of the country it runs since: {day}.</source>
        <translation>După legea țării curge din: {day}.</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Pus în aplicare</translation>
    </message>
    <message>
        <source>Charges brought</source>
        <translation>Acuzare formulată</translation>
    </message>
    <message>
        <source>Child heard</source>
        <translation>Copil ascultat</translation>
    </message>
    <message>
        <source>Choose a whole day that is not before the day above.</source>
        <translation>Alegeți o zi întreagă care nu e înaintea celei de sus.</translation>
    </message>
    <message>
        <source>Choose today or a day before.</source>
        <translation>Alegeți ziua de azi sau una dinainte.</translation>
    </message>
    <message>
        <source>Choose which kind it is.</source>
        <translation>Alegeți de ce fel este.</translation>
    </message>
    <message>
        <source>Citizen of the European Union</source>
        <translation>Cetățean al Uniunii Europene</translation>
    </message>
    <message>
        <source>Citizen of this country</source>
        <translation>Cetățean al acestei țări</translation>
    </message>
    <message>
        <source>Civil case</source>
        <translation>Cauză civilă</translation>
    </message>
    <message>
        <source>Close or reopen the case…</source>
        <translation>Închideți sau redeschideți cazul…</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Despăgubiri</translation>
    </message>
    <message>
        <source>Counts as a child</source>
        <translation>Este considerat copil</translation>
    </message>
    <message>
        <source>Criminal case against the person</source>
        <translation>Cauză penală împotriva persoanei</translation>
    </message>
    <message>
        <source>Criminal case, the person is a witness or injured party</source>
        <translation>Cauză penală, persoana este martor sau parte vătămată</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decis</translation>
    </message>
    <message>
        <source>Decided to return</source>
        <translation>A hotărât să se întoarcă</translation>
    </message>
    <message>
        <source>Decision awaited</source>
        <translation>Se așteaptă decizia</translation>
    </message>
    <message>
        <source>Does not want it</source>
        <translation>Nu o dorește</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Clasată</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Încheiat</translation>
    </message>
    <message>
        <source>Ended by the authority</source>
        <translation>Încheiată de autoritate</translation>
    </message>
    <message>
        <source>Every child may go to school, whatever papers there are.</source>
        <translation>Orice copil poate merge la școală, indiferent de acte.</translation>
    </message>
    <message>
        <source>Family case</source>
        <translation>Cauză de familie</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitivă</translation>
    </message>
    <message>
        <source>For a child, the best interests have to be decided first, and speak for the return.</source>
        <translation>Pentru un copil, interesul superior trebuie hotărât mai întâi și să fie pentru întoarcere.</translation>
    </message>
    <message>
        <source>For how many days</source>
        <translation>Pentru câte zile</translation>
    </message>
    <message>
        <source>Formally identified</source>
        <translation>Identificare formală</translation>
    </message>
    <message>
        <source>From seized property</source>
        <translation>Din bunuri confiscate</translation>
    </message>
    <message>
        <source>From the offender, by the criminal court</source>
        <translation>De la făptaș, prin instanța penală</translation>
    </message>
    <message>
        <source>From the state fund</source>
        <translation>Din fondul de stat</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>De unde</translation>
    </message>
    <message>
        <source>Goes to school</source>
        <translation>Merge la școală</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Tutore</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <translation>Predă</translation>
    </message>
    <message>
        <source>Hand the case to</source>
        <translation>Predă cazul către</translation>
    </message>
    <message>
        <source>Heard by video</source>
        <translation>Ascultată prin video</translation>
    </message>
    <message>
        <source>Heard without the public</source>
        <translation>Ascultată fără public</translation>
    </message>
    <message>
        <source>How much, with the currency</source>
        <translation>Cât, cu moneda</translation>
    </message>
    <message>
        <source>How the return is prepared</source>
        <translation>Cum se pregătește întoarcerea</translation>
    </message>
    <message>
        <source>How the work ends</source>
        <translation>Cum se încheie munca</translation>
    </message>
    <message>
        <source>Humanitarian permit</source>
        <translation>Permis umanitar</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identificare</translation>
    </message>
    <message>
        <source>In doubt: treated as a child</source>
        <translation>La îndoială: tratat ca un copil</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>În vigoare</translation>
    </message>
    <message>
        <source>In short: why, how, their own words</source>
        <translation>Pe scurt: de ce, cum, cuvintele lor</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Organizație internațională</translation>
    </message>
    <message>
        <source>Is over</source>
        <translation>S-a încheiat</translation>
    </message>
    <message>
        <source>It ran out: {day}. Write down what follows.</source>
        <translation>A expirat: {day}. Notează ce urmează.</translation>
    </message>
    <message>
        <source>Journey arranged</source>
        <translation>Călătorie aranjată</translation>
    </message>
    <message>
        <source>Judgment given</source>
        <translation>Hotărâre dată</translation>
    </message>
    <message>
        <source>Labour case</source>
        <translation>Cauză de muncă</translation>
    </message>
    <message>
        <source>Labour inspectorate</source>
        <translation>Inspecția muncii</translation>
    </message>
    <message>
        <source>Last day to ask, or to appeal (optional)</source>
        <translation>Ultima zi pentru cerere sau apel (opțional)</translation>
    </message>
    <message>
        <source>Last day: {day}</source>
        <translation>Ultima zi: {day}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>A plecat</translation>
    </message>
    <message>
        <source>Legal aid granted</source>
        <translation>Asistență juridică acordată</translation>
    </message>
    <message>
        <source>Lives with the family again</source>
        <translation>Trăiește din nou cu familia</translation>
    </message>
    <message numerus="yes">
        <source>Look at the risks with partners there; this may be %n day(s) old at most.</source>
        <translation>
            <numerusform>Priviți riscurile cu partenerii de acolo; pot fi vechi de cel mult o zi.</numerusform>
            <numerusform>Priviți riscurile cu partenerii de acolo; pot fi vechi de cel mult %n zile.</numerusform>
            <numerusform>Priviți riscurile cu partenerii de acolo; pot fi vechi de cel mult %n de zile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Revăzut</translation>
    </message>
    <message>
        <source>Made longer</source>
        <translation>Prelungită</translation>
    </message>
    <message>
        <source>May work</source>
        <translation>Poate munci</translation>
    </message>
    <message>
        <source>Moves to a third country</source>
        <translation>Se mută într-o a treia țară</translation>
    </message>
    <message>
        <source>Name and address are kept from the other side</source>
        <translation>Numele și adresa sunt ascunse celeilalte părți</translation>
    </message>
    <message>
        <source>National identification body</source>
        <translation>Organism național de identificare</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesar</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Renunț</translation>
    </message>
    <message>
        <source>Next day in court or with the police (optional)</source>
        <translation>Următoarea zi în instanță sau la poliție (opțional)</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation>Organizație neguvernamentală</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Neacordat</translation>
    </message>
    <message>
        <source>Not identified</source>
        <translation>Neidentificat</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nu este necesar</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Încă neplătită</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nu s-a spus</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Încă nu este notat nimic.</translation>
    </message>
    <message>
        <source>On their own</source>
        <translation>Pe cont propriu</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation>Pe ce temei</translation>
    </message>
    <message>
        <source>Only if the person wants it, who may say no until the last day.</source>
        <translation>Numai dacă persoana vrea; poate spune nu până în ultima zi.</translation>
    </message>
    <message>
        <source>Options weighed</source>
        <translation>Opțiuni cântărite</translation>
    </message>
    <message>
        <source>Ordered by an authority</source>
        <translation>Dispusă de o autoritate</translation>
    </message>
    <message>
        <source>Ordered to leave</source>
        <translation>Obligat să plece</translation>
    </message>
    <message>
        <source>Over: works with the authorities</source>
        <translation>Încheiată: colaborează cu autoritățile</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Plătită</translation>
    </message>
    <message>
        <source>Permit for the personal situation</source>
        <translation>Permis pentru situația personală</translation>
    </message>
    <message>
        <source>Permit for working with the authorities</source>
        <translation>Permis pentru colaborarea cu autoritățile</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Alegeți</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Poliție</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>Proceduri judiciare</translation>
    </message>
    <message>
        <source>Prosecutor or court</source>
        <translation>Procuror sau instanță</translation>
    </message>
    <message>
        <source>Protection order</source>
        <translation>Ordin de protecție</translation>
    </message>
    <message>
        <source>Reasonable grounds</source>
        <translation>Motive rezonabile</translation>
    </message>
    <message>
        <source>Reference (optional)</source>
        <translation>Referință (opțional)</translation>
    </message>
    <message>
        <source>Reflection period</source>
        <translation>Perioadă de reflecție</translation>
    </message>
    <message>
        <source>Refugee</source>
        <translation>Refugiat</translation>
    </message>
    <message>
        <source>Renewal asked for</source>
        <translation>Reînnoire cerută</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Sesizat</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Permis de ședere</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Întoarcere</translation>
    </message>
    <message>
        <source>Returns home</source>
        <translation>Se întoarce acasă</translation>
    </message>
    <message>
        <source>Risks looked at with partners there</source>
        <translation>Riscuri privite împreună cu parteneri de acolo</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>În curs</translation>
    </message>
    <message>
        <source>Say for how many days.</source>
        <translation>Spuneți pentru câte zile.</translation>
    </message>
    <message>
        <source>Say which kind of organisation decided.</source>
        <translation>Spuneți ce fel de organizație a decis.</translation>
    </message>
    <message>
        <source>Says: 18 or over</source>
        <translation>Spune: 18 ani sau peste</translation>
    </message>
    <message>
        <source>Says: under 18</source>
        <translation>Spune: sub 18 ani</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Școală</translation>
    </message>
    <message>
        <source>Sent on for identification</source>
        <translation>Trimis pentru identificare</translation>
    </message>
    <message>
        <source>Settles in</source>
        <translation>Se așază</translation>
    </message>
    <message>
        <source>Signs seen by us</source>
        <translation>Semne văzute de noi</translation>
    </message>
    <message>
        <source>Since which day</source>
        <translation>Din ce zi</translation>
    </message>
    <message>
        <source>Social services</source>
        <translation>Servicii sociale</translation>
    </message>
    <message>
        <source>Something changed…</source>
        <translation>S-a schimbat ceva…</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Altceva</translation>
    </message>
    <message>
        <source>Spoke with us after the return</source>
        <translation>A vorbit cu noi după întoarcere</translation>
    </message>
    <message>
        <source>Stages and days only; what was said to a lawyer is read by whoever wrote it.</source>
        <translation>Numai etape și zile; ce s-a spus avocatului citește doar cine a scris.</translation>
    </message>
    <message>
        <source>Stays in this country</source>
        <translation>Rămâne în această țară</translation>
    </message>
    <message>
        <source>Stays where the child lives now</source>
        <translation>Rămâne unde locuiește copilul acum</translation>
    </message>
    <message>
        <source>Subsidiary protection</source>
        <translation>Protecție subsidiară</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>S-a vorbit despre asta</translation>
    </message>
    <message>
        <source>Tell the person early: some of the days to ask by come soon.</source>
        <translation>Spuneți-i persoanei devreme: unele termene vin repede.</translation>
    </message>
    <message>
        <source>Temporary protection</source>
        <translation>Protecție temporară</translation>
    </message>
    <message>
        <source>The card itself shows why it was given: ask for neutral words</source>
        <translation>Chiar permisul arată de ce a fost dat: cereți cuvinte neutre</translation>
    </message>
    <message>
        <source>The checklist, what the supervisor said, how long the case is kept.</source>
        <translation>Lista de verificare, ce a spus supervizorul, cât timp se păstrează cazul.</translation>
    </message>
    <message>
        <source>The child is heard before anything is decided; their own words are kept.</source>
        <translation>Copilul este ascultat înainte de orice decizie; cuvintele lui sunt păstrate.</translation>
    </message>
    <message numerus="yes">
        <source>The decision is older than %n day(s). Ask the person again, then write it down.</source>
        <translation>
            <numerusform>Hotărârea este mai veche de o zi. Întrebați persoana din nou, apoi notați.</numerusform>
            <numerusform>Hotărârea este mai veche de %n zile. Întrebați persoana din nou, apoi notați.</numerusform>
            <numerusform>Hotărârea este mai veche de %n de zile. Întrebați persoana din nou, apoi notați.</numerusform>
        </translation>
    </message>
    <message>
        <source>The person counts as a child. Write why no guardian is needed.</source>
        <translation>Persoana este considerată copil. Scrieți de ce nu e nevoie de tutore.</translation>
    </message>
    <message>
        <source>The person does not want it</source>
        <translation>Persoana nu dorește</translation>
    </message>
    <message>
        <source>The person knows the other ways, staying among them</source>
        <translation>Persoana cunoaște celelalte căi, inclusiv să rămână</translation>
    </message>
    <message>
        <source>The person took it back</source>
        <translation>Persoana a retras</translation>
    </message>
    <message>
        <source>The person&apos;s own choice, in writing</source>
        <translation>Alegerea persoanei, în scris</translation>
    </message>
    <message>
        <source>There is no guardian yet. Write why this could not wait for one.</source>
        <translation>Încă nu există tutore. Scrieți de ce nu s-a putut aștepta.</translation>
    </message>
    <message>
        <source>This day is before the last entry. Look at both days again.</source>
        <translation>Această zi este înaintea ultimei înregistrări. Verificați ambele zile.</translation>
    </message>
    <message>
        <source>Tick both: the choice is in writing, and the person knows the other ways.</source>
        <translation>Bifați ambele: alegerea este în scris, iar persoana cunoaște celelalte căi.</translation>
    </message>
    <message>
        <source>Time to recover and decide. Nobody is sent away while it runs, whatever they decide.</source>
        <translation>Timp pentru refacere și decizie. Nimeni nu este trimis din țară cât durează, orice ar decide.</translation>
    </message>
    <message>
        <source>Told about it</source>
        <translation>A fost informată</translation>
    </message>
    <message>
        <source>Tolerated stay</source>
        <translation>Ședere tolerată</translation>
    </message>
    <message>
        <source>Under 18, verified</source>
        <translation>Sub 18 ani, verificat</translation>
    </message>
    <message>
        <source>Until which day (optional)</source>
        <translation>Până în ce zi (opțional)</translation>
    </message>
    <message>
        <source>Voluntary, with partner organisations</source>
        <translation>Voluntară, cu organizații partenere</translation>
    </message>
    <message>
        <source>Voluntary, with the United Nations (IOM)</source>
        <translation>Voluntară, cu Organizația Internațională pentru Migrație (IOM)</translation>
    </message>
    <message>
        <source>Voluntary, with the consulate</source>
        <translation>Voluntară, cu consulatul</translation>
    </message>
    <message>
        <source>Wages from the employer</source>
        <translation>Salarii de la angajator</translation>
    </message>
    <message>
        <source>Waits for now</source>
        <translation>Așteaptă deocamdată</translation>
    </message>
    <message>
        <source>Wants it</source>
        <translation>O dorește</translation>
    </message>
    <message>
        <source>What authorities decided. Help never depends on it, nor on working with the police.</source>
        <translation>Ce au decis autoritățile. Ajutorul nu depinde niciodată de asta, nici de colaborarea cu poliția.</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Ce este valabil</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Despre ce este</translation>
    </message>
    <message>
        <source>What was decided (optional)</source>
        <translation>Ce s-a hotărât (opțional)</translation>
    </message>
    <message>
        <source>When it applies</source>
        <translation>Dacă este cazul</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Care anume</translation>
    </message>
    <message>
        <source>While the age is in doubt, the person is treated as a child.</source>
        <translation>Cât timp vârsta este pusă la îndoială, persoana este tratată ca un copil.</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Cine a decis</translation>
    </message>
    <message>
        <source>Who leads the case</source>
        <translation>Cine conduce cazul</translation>
    </message>
    <message>
        <source>Who the guardian is</source>
        <translation>Cine este tutorele</translation>
    </message>
    <message>
        <source>Without papers</source>
        <translation>Fără acte</translation>
    </message>
    <message>
        <source>Write down that it runs…</source>
        <translation>Notați că este în curs…</translation>
    </message>
    <message>
        <source>Write how this is known, or on what ground.</source>
        <translation>Scrieți de unde se știe sau pe ce temei.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Notează</translation>
    </message>
    <message>
        <source>Write what the child said, in the child&apos;s own words.</source>
        <translation>Scrieți ce a spus copilul, cu cuvintele lui.</translation>
    </message>
    <message>
        <source>Write who the guardian is.</source>
        <translation>Scrieți cine este tutorele.</translation>
    </message>
    <message>
        <source>last day: {day}</source>
        <translation>ultima zi: {day}</translation>
    </message>
    <message>
        <source>next day in court: {day}</source>
        <translation>următoarea zi în instanță: {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>până la {day}</translation>
    </message>
    <message numerus="yes">
        <source>{country}: %n day(s), not signed off yet. Check it first.</source>
        <translation>
            <numerusform>{country}: o zi, încă neconfirmat. Verificați mai întâi.</numerusform>
            <numerusform>{country}: %n zile, încă neconfirmat. Verificați mai întâi.</numerusform>
            <numerusform>{country}: %n de zile, încă neconfirmat. Verificați mai întâi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{country}: %n day(s), signed off by {name}.</source>
        <translation>
            <numerusform>{country}: o zi, confirmat de {name}.</numerusform>
            <numerusform>{country}: %n zile, confirmat de {name}.</numerusform>
            <numerusform>{country}: %n de zile, confirmat de {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{country}: no reflection period is known.</source>
        <translation>{country}: nu se cunoaște nicio perioadă de reflecție.</translation>
    </message>
    <message>
        <source>{number}: {about}</source>
        <translation>{number}: {about}</translation>
    </message>
    <message>
        <source>{track}: since which day</source>
        <translation>{track}: din ce zi</translation>
    </message>
    <message>
        <source>{track}: something changed</source>
        <translation>{track}: s-a schimbat ceva</translation>
    </message>
    <message>
        <source>{track}: what changed</source>
        <translation>{track}: ce s-a schimbat</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Step {number}, {title}, done</source>
        <translation>Pasul {number}, {title}, terminat</translation>
    </message>
    <message>
        <source>Step {number}, {title}, open</source>
        <translation>Pasul {number}, {title}, deschis</translation>
    </message>
    <message>
        <source>Step {number}, {title}, started</source>
        <translation>Pasul {number}, {title}, început</translation>
    </message>
    <message>
        <source>Step {number}, {title}, you are here</source>
        <translation>Pasul {number}, {title}, sunteți aici</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>Afterwards, for you</source>
        <translation>După aceea, pentru dumneavoastră</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Înapoi la întrebări</translation>
    </message>
    <message>
        <source>Breaks before that</source>
        <translation>Pauze până atunci</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calm</translation>
    </message>
    <message>
        <source>Does the level of risk have to be looked at again?</source>
        <translation>Trebuie revăzut nivelul de risc?</translation>
    </message>
    <message>
        <source>First: a quiet moment together</source>
        <translation>Întâi: un moment de liniște împreună</translation>
    </message>
    <message>
        <source>For example: called a doctor, a colleague came. Leave it empty if nothing.</source>
        <translation>De exemplu: am chemat un medic, a venit o colegă. Lăsați gol dacă nu a fost nimic.</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Greu</translation>
    </message>
    <message>
        <source>How hard was it?</source>
        <translation>Cât de greu a fost?</translation>
    </message>
    <message>
        <source>I have talked it over with a colleague, or will today</source>
        <translation>Am discutat cu un coleg sau o voi face astăzi</translation>
    </message>
    <message>
        <source>Is the person safe tonight? Who stays with them?</source>
        <translation>Este persoana în siguranță la noapte? Cine rămâne cu ea?</translation>
    </message>
    <message>
        <source>Save and end for today</source>
        <translation>Salvați și încheiați pentru astăzi</translation>
    </message>
    <message>
        <source>The person asked to stop</source>
        <translation>Persoana a cerut să ne oprim</translation>
    </message>
    <message>
        <source>Very hard</source>
        <translation>Foarte greu</translation>
    </message>
    <message>
        <source>We stop here. Everything said so far is saved.</source>
        <translation>Ne oprim aici. Tot ce s-a spus până acum este salvat.</translation>
    </message>
    <message>
        <source>What can be taken from papers, so that nobody asks it again?</source>
        <translation>Ce se poate lua din acte, ca nimeni să nu mai întrebe?</translation>
    </message>
    <message>
        <source>What to keep about it</source>
        <translation>Ce păstrăm despre aceasta</translation>
    </message>
    <message>
        <source>What was done at once</source>
        <translation>Ce s-a făcut imediat</translation>
    </message>
    <message>
        <source>What was hard to hear? How are you now?</source>
        <translation>Ce a fost greu de auzit? Cum vă simțiți acum?</translation>
    </message>
</context>
<context>
    <name>Telephone</name>
    <message>
        <source>This does not read as a telephone number. It is kept as it is.</source>
        <translation>Acesta nu arată ca un număr de telefon. Se păstrează așa cum este.</translation>
    </message>
    <message>
        <source>With + and the country it can be called from abroad, too.</source>
        <translation>Cu + și prefixul țării poate fi sunat și din străinătate.</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>About what?</source>
        <translation>Despre ce?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închideți</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Cum?</translation>
    </message>
    <message>
        <source>I told them something</source>
        <translation>Le-am spus ceva</translation>
    </message>
    <message>
        <source>On which ground?</source>
        <translation>Pe ce temei?</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Pentru ce?</translation>
    </message>
    <message>
        <source>What was told, in a few words</source>
        <translation>Ce s-a spus, în câteva cuvinte</translation>
    </message>
    <message>
        <source>Who was told: an organisation, or a person there</source>
        <translation>Cui i s-a spus: o organizație sau o persoană de acolo</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Notați</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n question(s) answered.</source>
        <translation>
            <numerusform>%n întrebare cu răspuns.</numerusform>
            <numerusform>%n întrebări cu răspuns.</numerusform>
            <numerusform>%n de întrebări cu răspuns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) ‘prefers not to say’.</source>
        <translation>
            <numerusform>„Preferă să nu spună”: %n dată.</numerusform>
            <numerusform>„Preferă să nu spună”: %n ori.</numerusform>
            <numerusform>„Preferă să nu spună”: %n de ori.</numerusform>
        </translation>
    </message>
    <message>
        <source>A bed is kept</source>
        <translation>Un pat este păstrat</translation>
    </message>
    <message>
        <source>A goal: “{goal}”</source>
        <translation>Un scop: „{goal}”</translation>
    </message>
    <message>
        <source>A lower level waits for {supervisor} to confirm it.</source>
        <translation>Un nivel mai mic așteaptă confirmarea de la {supervisor}.</translation>
    </message>
    <message>
        <source>A need cannot be met</source>
        <translation>O nevoie nu se poate acoperi</translation>
    </message>
    <message>
        <source>A need is met</source>
        <translation>O nevoie este acoperită</translation>
    </message>
    <message>
        <source>A second person agreed to sharing without agreement</source>
        <translation>O a doua persoană a fost de acord cu partajarea fără acord</translation>
    </message>
    <message>
        <source>A second person did not agree to sharing without agreement</source>
        <translation>O a doua persoană nu a fost de acord cu partajarea fără acord</translation>
    </message>
    <message>
        <source>A second person looked at what was shared without agreement</source>
        <translation>O a doua persoană a verificat ce s-a partajat fără acord</translation>
    </message>
    <message>
        <source>Agreed: {purposes}.</source>
        <translation>Acord pentru: {purposes}.</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Toate tipurile</translation>
    </message>
    <message>
        <source>Asked to share without agreement with {organisation}</source>
        <translation>S-a cerut partajarea fără acord cu {organisation}</translation>
    </message>
    <message>
        <source>Called off: {step}</source>
        <translation>Anulat: {step}</translation>
    </message>
    <message>
        <source>Came to a bed here</source>
        <translation>A venit la un pat de aici</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Caz deschis</translation>
    </message>
    <message>
        <source>Changed decision</source>
        <translation>Decizie schimbată</translation>
    </message>
    <message>
        <source>Confirmed by a guardian.</source>
        <translation>Confirmat de un tutore.</translation>
    </message>
    <message>
        <source>Confirmed by {name}.</source>
        <translation>Confirmat de {name}.</translation>
    </message>
    <message>
        <source>Confirmed in writing.</source>
        <translation>Confirmat în scris.</translation>
    </message>
    <message>
        <source>Confirmed with a signature.</source>
        <translation>Confirmat cu semnătură.</translation>
    </message>
    <message>
        <source>Confirmed with a thumbprint.</source>
        <translation>Confirmat cu o amprentă.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Acord</translation>
    </message>
    <message>
        <source>Consent updated</source>
        <translation>Acord actualizat</translation>
    </message>
    <message>
        <source>Decided not to share any more: {purposes}.</source>
        <translation>A hotărât să nu mai împărtășească: {purposes}.</translation>
    </message>
    <message>
        <source>Did not come to the bed that was kept</source>
        <translation>Nu a venit la patul păstrat</translation>
    </message>
    <message>
        <source>Did not happen: {step}</source>
        <translation>Nu a avut loc: {step}</translation>
    </message>
    <message>
        <source>Does not want help with something</source>
        <translation>Nu dorește ajutor într-o privință</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Făcut: {step}</translation>
    </message>
    <message>
        <source>Interview finished</source>
        <translation>Interviu încheiat</translation>
    </message>
    <message>
        <source>Interview paused</source>
        <translation>Interviu întrerupt</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviuri</translation>
    </message>
    <message>
        <source>It need not be kept longer</source>
        <translation>Nu mai trebuie păstrat</translation>
    </message>
    <message>
        <source>Kept until further notice</source>
        <translation>Păstrat până la noi decizii</translation>
    </message>
    <message>
        <source>Known by: {proof}.</source>
        <translation>Sursă: {proof}.</translation>
    </message>
    <message>
        <source>Led by {name} from now on</source>
        <translation>De acum cazul este condus de {name}</translation>
    </message>
    <message>
        <source>Left something out of what may be told for: {purposes}.</source>
        <translation>A lăsat ceva deoparte din ce se poate spune pentru: {purposes}.</translation>
    </message>
    <message>
        <source>Left the bed here</source>
        <translation>A plecat din patul de aici</translation>
    </message>
    <message>
        <source>Needs something</source>
        <translation>Are nevoie de ceva</translation>
    </message>
    <message>
        <source>No answer from {organisation}</source>
        <translation>Niciun răspuns de la {organisation}</translation>
    </message>
    <message>
        <source>No longer a goal: “{goal}”</source>
        <translation>Nu mai este un scop: „{goal}”</translation>
    </message>
    <message>
        <source>Not the person of {code} after all</source>
        <translation>Până la urmă nu este persoana din {code}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Note by {author}, {organisation}</source>
        <translation>Notă de {author}, {organisation}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened yet.</source>
        <translation>Nu s-a întâmplat încă nimic de acest fel.</translation>
    </message>
    <message>
        <source>Offered: {step}</source>
        <translation>Propus: {step}</translation>
    </message>
    <message>
        <source>On paper: {paper}, copy {number}</source>
        <translation>Pe hârtie: {paper}, exemplarul {number}</translation>
    </message>
    <message>
        <source>On the way: “{goal}”</source>
        <translation>Pe drum: „{goal}”</translation>
    </message>
    <message>
        <source>Open again: {step}</source>
        <translation>Din nou deschis: {step}</translation>
    </message>
    <message>
        <source>Planned: {step}</source>
        <translation>Planificat: {step}</translation>
    </message>
    <message>
        <source>Purpose: {purpose}.</source>
        <translation>Scop: {purpose}.</translation>
    </message>
    <message>
        <source>Reached: “{goal}”</source>
        <translation>Atins: „{goal}”</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation>Motiv: {reason}.</translation>
    </message>
    <message>
        <source>Received from {organisation}</source>
        <translation>Primit de la {organisation}</translation>
    </message>
    <message>
        <source>Referral handed over to {organisation}</source>
        <translation>Trimitere predată pentru {organisation}</translation>
    </message>
    <message>
        <source>Referral prepared for {organisation}</source>
        <translation>Trimitere pregătită pentru {organisation}</translation>
    </message>
    <message>
        <source>Referral to {organisation} closed</source>
        <translation>Trimitere închisă pentru {organisation}</translation>
    </message>
    <message>
        <source>Referral to {organisation} taken back</source>
        <translation>Trimitere retrasă pentru {organisation}</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Trimiteri</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risc</translation>
    </message>
    <message>
        <source>Risk assessed: critical</source>
        <translation>Risc evaluat: critic</translation>
    </message>
    <message>
        <source>Risk assessed: high</source>
        <translation>Risc evaluat: ridicat</translation>
    </message>
    <message>
        <source>Risk assessed: low</source>
        <translation>Risc evaluat: scăzut</translation>
    </message>
    <message>
        <source>Risk assessed: medium</source>
        <translation>Risc evaluat: mediu</translation>
    </message>
    <message>
        <source>Risk still to be assessed</source>
        <translation>Risc încă de evaluat</translation>
    </message>
    <message>
        <source>Said no: {purposes}.</source>
        <translation>A spus nu: {purposes}.</translation>
    </message>
    <message>
        <source>Same person as in {code}</source>
        <translation>Aceeași persoană ca în {code}</translation>
    </message>
    <message>
        <source>Show earlier entries</source>
        <translation>Arată intrările mai vechi</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Arată mai puțin</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Arată mai mult</translation>
    </message>
    <message>
        <source>Spoken, with a witness.</source>
        <translation>Prin viu grai, cu un martor.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pași</translation>
    </message>
    <message>
        <source>The guardian agreed: {purposes}.</source>
        <translation>Tutorele a fost de acord: {purposes}.</translation>
    </message>
    <message>
        <source>The guardian said no: {purposes}.</source>
        <translation>Tutorele a spus nu: {purposes}.</translation>
    </message>
    <message>
        <source>The person said no: {step}</source>
        <translation>Persoana a spus nu: {step}</translation>
    </message>
    <message>
        <source>The person said yes: {step}</source>
        <translation>Persoana a spus da: {step}</translation>
    </message>
    <message>
        <source>The person was told what was shared without agreement</source>
        <translation>Persoanei i s-a spus ce s-a transmis fără acord</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronologie</translation>
    </message>
    <message>
        <source>Told {organisation} something</source>
        <translation>I s-a spus ceva: {organisation}</translation>
    </message>
    <message>
        <source>Under way: {step}</source>
        <translation>În curs: {step}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{name} opened the case with a reason</source>
        <translation>{name} a deschis cazul cu un motiv</translation>
    </message>
    <message>
        <source>{organisation} accepted the referral</source>
        <translation>{organisation} a acceptat trimiterea</translation>
    </message>
    <message>
        <source>{organisation} asks for more</source>
        <translation>{organisation} cere mai mult</translation>
    </message>
    <message>
        <source>{organisation} cannot help</source>
        <translation>{organisation} nu poate ajuta</translation>
    </message>
    <message>
        <source>{organisation} gave the service</source>
        <translation>{organisation} a oferit serviciul</translation>
    </message>
    <message>
        <source>{organisation} received the referral</source>
        <translation>{organisation} a primit trimiterea</translation>
    </message>
    <message>
        <source>{organisation} started the service</source>
        <translation>{organisation} a început serviciul</translation>
    </message>
    <message>
        <source>{shared} of {total} answers are in it.</source>
        <translation>Răspunsuri cuprinse: {shared} din {total}.</translation>
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
        <translation>Anulează</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n attempt(s) with another passphrase since {day}</source>
        <translation>
            <numerusform>%n încercare cu altă frază de acces din {day}</numerusform>
            <numerusform>%n încercări cu altă frază de acces din {day}</numerusform>
            <numerusform>%n de încercări cu altă frază de acces din {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n zi</numerusform>
            <numerusform>%n zile</numerusform>
            <numerusform>%n de zile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) have not been told yet. One word tells them all.</source>
        <translation>
            <numerusform>%n organizație nu a fost încă anunțată. Un cuvânt o anunță.</numerusform>
            <numerusform>%n organizații nu au fost încă anunțate. Un cuvânt le anunță pe toate.</numerusform>
            <numerusform>%n de organizații nu au fost încă anunțate. Un cuvânt le anunță pe toate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) were not checked for half a year.</source>
        <translation>
            <numerusform>%n organizație nu a fost verificată de jumătate de an.</numerusform>
            <numerusform>%n organizații nu au fost verificate de jumătate de an.</numerusform>
            <numerusform>%n de organizații nu au fost verificate de jumătate de an.</numerusform>
        </translation>
    </message>
    <message>
        <source>A change of keys that was interrupted is finished now.</source>
        <translation>O schimbare de chei care fusese întreruptă este acum încheiată.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copie de rezervă</translation>
    </message>
    <message>
        <source>Consent to review</source>
        <translation>Acorduri de revăzut</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Do today</source>
        <translation>De făcut azi</translation>
    </message>
    <message>
        <source>Every consent is recent</source>
        <translation>Toate acordurile sunt recente</translation>
    </message>
    <message>
        <source>Find the paper, type the words: FieldCase only says whether they are right.</source>
        <translation>Găsiți hârtia, scrieți cuvintele: FieldCase spune doar dacă sunt corecte.</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Bună ziua, {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Bună seara, {name}</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Bună dimineața, {name}</translation>
    </message>
    <message>
        <source>If every passphrase is lost, so are the cases. It takes five minutes and paper.</source>
        <translation>Dacă se pierd toate frazele de acces, se pierd și cazurile. Durează cinci minute și cere hârtie.</translation>
    </message>
    <message>
        <source>If that was not you, tell the person who looks after the notebook.</source>
        <translation>Dacă nu ați fost dumneavoastră, spuneți persoanei care are grijă de caiet.</translation>
    </message>
    <message>
        <source>Interview with {name}, {day}</source>
        <translation>Interviu cu {name}, {day}</translation>
    </message>
    <message>
        <source>It is time to rehearse with the recovery kit.</source>
        <translation>Este timpul să încercați setul de recuperare.</translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n day(s) ago.</source>
        <translation>
            <numerusform>Ultima copie de rezervă: acum %n zi.</numerusform>
            <numerusform>Ultima copie de rezervă: acum %n zile.</numerusform>
            <numerusform>Ultima copie de rezervă: acum %n de zile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup today.</source>
        <translation>Ultima copie de rezervă: azi.</translation>
    </message>
    <message>
        <source>Late: {day}</source>
        <translation>Întârziat: {day}</translation>
    </message>
    <message numerus="yes">
        <source>Latest: {name}, {day}; %n in all</source>
        <translation>
            <numerusform>Cel mai recent: {name}, {day}; %n în total</numerusform>
            <numerusform>Cel mai recent: {name}, {day}; %n în total</numerusform>
            <numerusform>Cel mai recent: {name}, {day}; %n în total</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the risk again</source>
        <translation>Privește din nou riscul</translation>
    </message>
    <message>
        <source>Made and checked</source>
        <translation>Făcută și verificată</translation>
    </message>
    <message>
        <source>Make the kit</source>
        <translation>Fă setul</translation>
    </message>
    <message>
        <source>New here? Practise with made-up cases first.</source>
        <translation>Sunteți la început? Exersați mai întâi cu cazuri inventate.</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>Interviu nou</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Mesaje noi</translation>
    </message>
    <message>
        <source>No interview was left open</source>
        <translation>Niciun interviu nu a rămas deschis</translation>
    </message>
    <message>
        <source>No news of the help since {day}. Ask them.</source>
        <translation>Nicio veste despre ajutor din {day}. Întrebați-i.</translation>
    </message>
    <message>
        <source>Nobody owes an answer.</source>
        <translation>Nu se așteaptă niciun răspuns.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Încă niciuna</translation>
    </message>
    <message>
        <source>Nothing arrived</source>
        <translation>Nu a sosit nimic</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Nu este nimic de făcut azi.</translation>
    </message>
    <message>
        <source>Nothing is lost, and there is nothing for you to do.</source>
        <translation>Nu s-a pierdut nimic și nu aveți nimic de făcut.</translation>
    </message>
    <message>
        <source>Older than 6 months</source>
        <translation>Mai vechi de 6 luni</translation>
    </message>
    <message>
        <source>Only on this computer: plug in the backup stick</source>
        <translation>Doar pe acest calculator: conectați stickul de copii</translation>
    </message>
    <message>
        <source>Open practice notebook</source>
        <translation>Deschide caietul de exersare</translation>
    </message>
    <message>
        <source>Open safely, decide then</source>
        <translation>Deschideți în siguranță, apoi hotărâți</translation>
    </message>
    <message>
        <source>Plug in a USB stick and make the first one</source>
        <translation>Introduceți un stick USB și faceți prima copie</translation>
    </message>
    <message>
        <source>Practice uses a separate notebook. Nothing in it can be sent.</source>
        <translation>Exersarea folosește un caiet separat. Nimic din el nu poate fi trimis.</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Încearcă</translation>
    </message>
    <message>
        <source>Shared without agreement. A second person looks at it by {day}, {time}.</source>
        <translation>Partajat fără acord. O a doua persoană verifică până la {day}, {time}.</translation>
    </message>
    <message>
        <source>Shared without agreement. The person is still to be told.</source>
        <translation>Transmis fără acord. Persoanei încă trebuie să i se spună.</translation>
    </message>
    <message>
        <source>Sharing without agreement may go now.</source>
        <translation>Partajarea fără acord poate pleca acum.</translation>
    </message>
    <message>
        <source>Sharing without agreement waits for a second person.</source>
        <translation>Partajarea fără acord așteaptă a doua persoană.</translation>
    </message>
    <message>
        <source>Somebody asks you to look at the plan.</source>
        <translation>Cineva vă roagă să vă uitați peste plan.</translation>
    </message>
    <message>
        <source>Something was taken back</source>
        <translation>Ceva a fost retras</translation>
    </message>
    <message>
        <source>Step ticked: {step}</source>
        <translation>Pas bifat: {step}</translation>
    </message>
    <message>
        <source>The others are in the list of cases</source>
        <translation>Celelalte sunt în lista de cazuri</translation>
    </message>
    <message>
        <source>The plan of {case}</source>
        <translation>Planul pentru {case}</translation>
    </message>
    <message>
        <source>The risk of {case}</source>
        <translation>Riscul pentru {case}</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Încă nu există o copie de rezervă.</translation>
    </message>
    <message>
        <source>There is no recovery kit yet.</source>
        <translation>Încă nu există set de recuperare.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Astăzi</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Am înțeles</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Neterminate</translation>
    </message>
    <message>
        <source>Waiting on others</source>
        <translation>În așteptare de la alții</translation>
    </message>
    <message>
        <source>You are asked to confirm a lower level: {level}. {why}</source>
        <translation>Vi se cere să confirmați un nivel mai mic: {level}. {why}</translation>
    </message>
    <message>
        <source>accepted, service not started yet</source>
        <translation>acceptată, serviciul încă neînceput</translation>
    </message>
    <message>
        <source>handed over, no receipt yet</source>
        <translation>predată, încă fără confirmare</translation>
    </message>
    <message>
        <source>received, no answer yet</source>
        <translation>primită, încă fără răspuns</translation>
    </message>
    <message>
        <source>service under way</source>
        <translation>serviciu în curs</translation>
    </message>
    <message>
        <source>they ask for more</source>
        <translation>cer mai mult</translation>
    </message>
    <message>
        <source>{case}: taken back {day}, no answer yet. Ask again.</source>
        <translation>{case}: retras {day}, încă niciun răspuns. Întrebați din nou.</translation>
    </message>
    <message>
        <source>{case}: {state}</source>
        <translation>{case}: {state}</translation>
    </message>
    <message>
        <source>{day} · Everything on this computer is saved. {backup}</source>
        <translation>{day} · Totul pe acest calculator este salvat. {backup}</translation>
    </message>
    <message>
        <source>{day}: prepared, not handed over</source>
        <translation>{day}: pregătită, nepredată</translation>
    </message>
    <message>
        <source>{day}: sent, no answer. Ask again, another way, or another place.</source>
        <translation>{day}: trimis, niciun răspuns. Întrebați din nou, pe altă cale sau în alt loc.</translation>
    </message>
    <message>
        <source>{organisation}: {state}</source>
        <translation>{organisation}: {state}</translation>
    </message>
    <message>
        <source>{sent}: sent. An answer was due: {day}. Ask them, or another place.</source>
        <translation>{sent}: trimis. Răspunsul era așteptat: {day}. Întrebați-i sau alt loc.</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>What did they tell you?</source>
        <translation>Ce v-au spus?</translation>
    </message>
    <message>
        <source>Who told you, and how</source>
        <translation>Cine v-a spus și cum</translation>
    </message>
    <message>
        <source>Who told you, and how: by telephone, in person…</source>
        <translation>Cine v-a spus și cum: prin telefon, personal…</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Notează</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock este activat.</translation>
    </message>
    <message>
        <source>Erase the keys…</source>
        <translation>Șterge cheile…</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>I forgot it</source>
        <translation>Am uitat-o</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>Ieșire din exersare</translation>
    </message>
    <message>
        <source>Open your notebook</source>
        <translation>Deschideți caietul</translation>
    </message>
    <message>
        <source>Opening the notebook</source>
        <translation>Se deschide caietul</translation>
    </message>
    <message>
        <source>Other notebook</source>
        <translation>Alt caiet</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frază de acces</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Persoana {number}</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Mod de exersare</translation>
    </message>
    <message>
        <source>Practice notebook · {name} · the passphrase is “practice”</source>
        <translation>Caiet de exersare · {name} · fraza de acces este „practice”</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurează o copie de rezervă</translation>
    </message>
    <message>
        <source>That passphrase did not open it.</source>
        <translation>Această frază de acces nu l-a deschis.</translation>
    </message>
    <message>
        <source>That passphrase did not open it. Caps Lock is on.</source>
        <translation>Această frază de acces nu l-a deschis. Caps Lock este activat.</translation>
    </message>
    <message>
        <source>The made-up cases are being written. This takes a few seconds.</source>
        <translation>Se scriu cazurile inventate. Durează câteva secunde.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Acest calculator</translation>
    </message>
    <message>
        <source>This computer · {name}</source>
        <translation>Acest calculator · {name}</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Încercați din nou peste %n secundă</numerusform>
            <numerusform>Încercați din nou peste %n secunde</numerusform>
            <numerusform>Încercați din nou peste %n de secunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Deblochează</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Cine sunteți?</translation>
    </message>
    <message>
        <source>{name}: change the language</source>
        <translation>{name}: schimbă limba</translation>
    </message>
</context>
<context>
    <name>Volumes</name>
    <message>
        <source>Choose a stick or a folder</source>
        <translation>Alegeți un stick sau un dosar</translation>
    </message>
    <message>
        <source>FieldCase files (*.fcb *.fcreply);;All files (*)</source>
        <translation>Fișiere FieldCase (*.fcb *.fcreply);;Toate fișierele (*)</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Deschideți un fișier</translation>
    </message>
    <message>
        <source>Practice stick</source>
        <translation>Stick de exersare</translation>
    </message>
</context>
<context>
    <name>Wellbeing</name>
    <message>
        <source>Grounding exercise</source>
        <translation>Exercițiu de liniștire</translation>
    </message>
    <message>
        <source>How are they doing?</source>
        <translation>Cum se simte persoana?</translation>
    </message>
    <message>
        <source>Pause and save</source>
        <translation>Pauză și salvare</translation>
    </message>
    <message>
        <source>Signs to pause: silence, shaking, looking at the door.</source>
        <translation>Semne pentru o pauză: tăcere, tremur, privirea spre ușă.</translation>
    </message>
</context>
<context>
    <name>Without</name>
    <message>
        <source>At a place on the network the archive lies in the folder {folder}</source>
        <translation>Într-un loc din rețea, arhiva se află în dosarul {folder}</translation>
    </message>
    <message>
        <source>Call {name} on a number you already have. The words never go along with the file, whichever way it takes: no stick, no letter, no place on the network has them. They are shown only now: if they get lost, make a new file.</source>
        <translation>Sunați {name} la un număr pe care îl aveți deja. Cuvintele nu merg niciodată împreună cu fișierul, oricare ar fi drumul lui: nu sunt pe niciun stick, în nicio scrisoare, în niciun loc din rețea. Sunt arătate doar acum: dacă se pierd, faceți un fișier nou.</translation>
    </message>
    <message>
        <source>For an organisation without FieldCase</source>
        <translation>Pentru o organizație fără FieldCase</translation>
    </message>
    <message>
        <source>I told them. Hide the words</source>
        <translation>Le-am spus. Ascunde cuvintele</translation>
    </message>
    <message>
        <source>Make a file that they open in a browser with words that I tell them</source>
        <translation>Fă un fișier pe care îl deschid în browser cu cuvintele pe care li le spun</translation>
    </message>
    <message>
        <source>Tell them these words by telephone</source>
        <translation>Spuneți-le aceste cuvinte la telefon</translation>
    </message>
    <message>
        <source>The words that open the file</source>
        <translation>Cuvintele care deschid fișierul</translation>
    </message>
    <message>
        <source>Their page asks them to compare the digits of your key: {digits}</source>
        <translation>Pagina lor le cere să compare cifrele cheii dumneavoastră: {digits}</translation>
    </message>
    <message>
        <source>They get the locked file, a page that opens it without internet, and a few lines about how: as a folder on a stick, or as one archive by e-mail or at a place on the network. FieldCase makes the words; you tell them by telephone. It protects less than a checked key: whoever has the file and the words can read it.</source>
        <translation>Ei primesc fișierul încuiat, o pagină care îl deschide fără internet și câteva rânduri despre cum: ca dosar pe un stick sau ca o singură arhivă prin e-mail ori într-un loc din rețea. FieldCase face cuvintele; le spuneți la telefon. Protejează mai puțin decât o cheie verificată: cine are fișierul și cuvintele îl poate citi.</translation>
    </message>
    <message>
        <source>This copy of FieldCase came without the page that opens such a file. Ask whoever installed it, or ask the organisation for its contact card.</source>
        <translation>Acest exemplar de FieldCase a venit fără pagina care deschide un astfel de fișier. Întrebați cine l-a instalat sau cereți organizației cartea ei de contact.</translation>
    </message>
</context>
</TS>
