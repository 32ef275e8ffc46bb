<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Answers</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message numerus="yes">
        <source>Written in %n part(s), the first as {file}</source>
        <translation>
            <numerusform>Written in %n part, as {file}</numerusform>
            <numerusform>Written in %n parts, the first as {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Case file</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Case list</name>
    <message numerus="yes">
        <source>Filters, %n set</source>
        <translation>
            <numerusform>Filters, %n set</numerusform>
            <numerusform>Filters, %n set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs attention %n</source>
        <translation>
            <numerusform>Needs attention %n</numerusform>
            <numerusform>Needs attention %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check answers</name>
    <message numerus="yes">
        <source>%n question(s) are still open. They may stay open.</source>
        <translation>
            <numerusform>%n question is still open. It may stay open.</numerusform>
            <numerusform>%n questions are still open. They may stay open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n agreement(s) to share still hold</source>
        <translation>
            <numerusform>%n agreement to share still holds</numerusform>
            <numerusform>%n agreements to share still hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bed(s) are still kept for the person</source>
        <translation>
            <numerusform>%n bed is still kept for the person</numerusform>
            <numerusform>%n beds are still kept for the person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are kept here</source>
        <translation>
            <numerusform>%n document is kept here</numerusform>
            <numerusform>%n documents are kept here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) are not finished</source>
        <translation>
            <numerusform>%n interview is not finished</numerusform>
            <numerusform>%n interviews are not finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) are open</source>
        <translation>
            <numerusform>%n need is open</numerusform>
            <numerusform>%n needs are open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) wait for somebody</source>
        <translation>
            <numerusform>%n referral waits for somebody</numerusform>
            <numerusform>%n referrals wait for somebody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the plan are open</source>
        <translation>
            <numerusform>%n step of the plan is open</numerusform>
            <numerusform>%n steps of the plan are open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office decided: %n year(s) after the closing, longer for children.</source>
        <translation>
            <numerusform>The office decided: %n year after the closing, longer for children.</numerusform>
            <numerusform>The office decided: %n years after the closing, longer for children.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Code picker</name>
    <message numerus="yes">
        <source>%n match(es), the first is {entry}</source>
        <translation>
            <numerusform>%n match, the first is {entry}</numerusform>
            <numerusform>%n matches, the first is {entry}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message numerus="yes">
        <source>%n more point(s)</source>
        <translation>
            <numerusform>%n more point</numerusform>
            <numerusform>%n more points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more purpose(s)</source>
        <translation>
            <numerusform>%n more purpose</numerusform>
            <numerusform>%n more purposes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) already have something</source>
        <translation>
            <numerusform>%n organisation already has something</numerusform>
            <numerusform>%n organisations already have something</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n answered</source>
        <translation>
            <numerusform>All %n answered</numerusform>
            <numerusform>All %n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{answered} of {total} answered · %n still open</source>
        <translation>
            <numerusform>{answered} of {total} answered · %n still open</numerusform>
            <numerusform>{answered} of {total} answered · %n still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message numerus="yes">
        <source>%n organisation(s) taken in</source>
        <translation>
            <numerusform>%n organisation taken in</numerusform>
            <numerusform>%n organisations taken in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Directory filter</name>
    <message numerus="yes">
        <source>%n organisation(s) shown</source>
        <translation>
            <numerusform>%n organisation shown</numerusform>
            <numerusform>%n organisations shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Directory import</name>
    <message numerus="yes">
        <source>%n new organisation(s)</source>
        <translation>
            <numerusform>%n new organisation</numerusform>
            <numerusform>%n new organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is here already and stays as it is.</source>
        <translation>
            <numerusform>%n of them is here already and stays as it is.</numerusform>
            <numerusform>%n of them are here already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Disclosures</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show one more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message numerus="yes">
        <source>%n key file(s) erased. A backup opens with the recovery words.</source>
        <translation>
            <numerusform>%n key file erased. A backup opens with the recovery words.</numerusform>
            <numerusform>%n key files erased. A backup opens with the recovery words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold for %n second(s) to erase the keys</source>
        <translation>
            <numerusform>Hold for %n second to erase the keys</numerusform>
            <numerusform>Hold for %n seconds to erase the keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message numerus="yes">
        <source>%n answer(s) from interviews</source>
        <translation>
            <numerusform>%n answer from interviews</numerusform>
            <numerusform>%n answers from interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), with the code and every name</source>
        <translation>
            <numerusform>%n case, with the code and every name</numerusform>
            <numerusform>%n cases, with the codes and every name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about sharing</source>
        <translation>
            <numerusform>%n decision about sharing</numerusform>
            <numerusform>%n decisions about sharing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) or task(s) of a house that name the person</source>
        <translation>
            <numerusform>%n note or task of a house that names the person</numerusform>
            <numerusform>%n notes or tasks of a house that name the person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) on this computer removed</source>
        <translation>
            <numerusform>%n older backup on this computer removed</numerusform>
            <numerusform>%n older backups on this computer removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) that came from others</source>
        <translation>
            <numerusform>%n referral that came from others</numerusform>
            <numerusform>%n referrals that came from others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s), with the sealed files in the outbox</source>
        <translation>
            <numerusform>%n referral, with the sealed files in the outbox</numerusform>
            <numerusform>%n referrals, with the sealed files in the outbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the plan</source>
        <translation>
            <numerusform>%n step of the plan</numerusform>
            <numerusform>%n steps of the plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n file(s) that had waited could be opened now.</source>
        <translation>
            <numerusform>%n file that had waited could be opened now.</numerusform>
            <numerusform>%n files that had waited could be opened now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) missing</source>
        <translation>
            <numerusform>%n part missing</numerusform>
            <numerusform>%n parts missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form import</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” with %n question(s). Nothing is kept yet.</source>
        <translation>
            <numerusform>“{title}” with %n question. Nothing is kept yet.</numerusform>
            <numerusform>“{title}” with %n questions. Nothing is kept yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message numerus="yes">
        <source>%n entry(s) of yours are not in their notebook yet</source>
        <translation>
            <numerusform>%n entry of yours is not in their notebook yet</numerusform>
            <numerusform>%n entries of yours are not in their notebook yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message numerus="yes">
        <source>FieldCase locks in %n second(s)</source>
        <translation>
            <numerusform>FieldCase locks in %n second</numerusform>
            <numerusform>FieldCase locks in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message numerus="yes">
        <source>Agreed to %n purpose(s). Last talked about: {day}, {method}.</source>
        <translation>
            <numerusform>Agreed to %n purpose. Last talked about: {day}, {method}.</numerusform>
            <numerusform>Agreed to %n purposes. Last talked about: {day}, {method}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{here} of {total} · about %n min left</source>
        <translation>
            <numerusform>{here} of {total} · about %n min left</numerusform>
            <numerusform>{here} of {total} · about %n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Interview tab</name>
    <message numerus="yes">
        <source>%n table(s) written. Delete them when they are not needed.</source>
        <translation>
            <numerusform>%n table written. Delete it when it is not needed.</numerusform>
            <numerusform>%n tables written. Delete them when they are not needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message numerus="yes">
        <source>%n word(s) differ from the kit. Look again at the number.</source>
        <translation>
            <numerusform>%n word differs from the kit. Look again at its number.</numerusform>
            <numerusform>%n words differ from the kit. Look again at their numbers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message numerus="yes">
        <source>%n entry(ies) of the record are missing: {numbers}.</source>
        <translation>
            <numerusform>%n entry of the record is missing: {numbers}.</numerusform>
            <numerusform>%n entries of the record are missing: {numbers}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%n answer(s) are new here and are added.</source>
        <translation>
            <numerusform>%n answer is new here and is added.</numerusform>
            <numerusform>%n answers are new here and are added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%n word(s) were typed; a recovery kit has 24.</source>
        <translation>
            <numerusform>%n word was typed; a recovery kit has 24.</numerusform>
            <numerusform>%n words were typed; a recovery kit has 24.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message numerus="yes">
        <source>{place}, %n item(s) waiting</source>
        <translation>
            <numerusform>{place}, %n item waiting</numerusform>
            <numerusform>{place}, %n items waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Our keys</name>
    <message numerus="yes">
        <source>%n file(s) for partners wait in the outbox.</source>
        <translation>
            <numerusform>%n file for a partner waits in the outbox.</numerusform>
            <numerusform>%n files for partners wait in the outbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) can write to you, because you checked keys.</source>
        <translation>
            <numerusform>%n partner can write to you, because you checked keys.</numerusform>
            <numerusform>%n partners can write to you, because you checked keys.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message numerus="yes">
        <source>Used for %n organisation(s)</source>
        <translation>
            <numerusform>Used for one organisation</numerusform>
            <numerusform>Used for %n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recall</name>
    <message numerus="yes">
        <source>%n file(s) had not left and were destroyed.</source>
        <translation>
            <numerusform>%n file had not left and was destroyed.</numerusform>
            <numerusform>%n files had not left and were destroyed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) lie below, to be carried.</source>
        <translation>
            <numerusform>%n notice lies below, to be carried.</numerusform>
            <numerusform>%n notices lie below, to be carried.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) wait for a connection.</source>
        <translation>
            <numerusform>%n notice waits for a connection.</numerusform>
            <numerusform>%n notices wait for a connection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) have what was taken back</source>
        <translation>
            <numerusform>%n organisation has what was taken back</numerusform>
            <numerusform>%n organisations have what was taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) need a telephone call.</source>
        <translation>
            <numerusform>%n organisation needs a telephone call.</numerusform>
            <numerusform>%n organisations need a telephone call.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message numerus="yes">
        <source>All %n entry(ies) are as they were written.</source>
        <translation>
            <numerusform>The one entry is as it was written.</numerusform>
            <numerusform>All %n entries are as they were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock went back %n time(s); see the entries.</source>
        <translation>
            <numerusform>The clock went back once; see the entries.</numerusform>
            <numerusform>The clock went back %n times; see the entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>A referral with %n answer(s), arrived: {day}</source>
        <translation>
            <numerusform>A referral with %n answer, arrived: {day}</numerusform>
            <numerusform>A referral with %n answers, arrived: {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They added %n entry(s) to the case</source>
        <translation>
            <numerusform>They added %n entry to the case</numerusform>
            <numerusform>They added %n entries to the case</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message numerus="yes">
        <source>%n thing(s) not known, and not counted.</source>
        <translation>
            <numerusform>%n thing not known, and not counted.</numerusform>
            <numerusform>%n things not known, and not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message numerus="yes">
        <source>Saved on this computer %n minute(s) ago</source>
        <translation>
            <numerusform>Saved on this computer %n minute ago</numerusform>
            <numerusform>Saved on this computer %n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message numerus="yes">
        <source>%n sign(s) still open</source>
        <translation>
            <numerusform>%n sign still open</numerusform>
            <numerusform>%n signs still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Indications in %n of {total} parts.</source>
        <translation>
            <numerusform>Indications in %n of {total} parts.</numerusform>
            <numerusform>Indications in %n of {total} parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n result(s). {first}</source>
        <translation>
            <numerusform>%n result. {first}</numerusform>
            <numerusform>%n results. {first}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shelter</name>
    <message numerus="yes">
        <source>%n bed(s) free</source>
        <translation>
            <numerusform>%n bed free</numerusform>
            <numerusform>%n beds free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message numerus="yes">
        <source>Only people who agreed are counted; %n left out.</source>
        <translation>
            <numerusform>Only people who agreed are counted; %n is left out.</numerusform>
            <numerusform>Only people who agreed are counted; %n are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A reflection period lasts %n day(s) at least.</source>
        <translation>
            <numerusform>A reflection period lasts %n day at least.</numerusform>
            <numerusform>A reflection period lasts %n days at least.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask only what is not known yet: %n interview(s) were held so far. A guardian comes first.</source>
        <translation>
            <numerusform>Ask only what is not known yet: %n interview was held so far. A guardian comes first.</numerusform>
            <numerusform>Ask only what is not known yet: %n interviews were held so far. A guardian comes first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at the risks with partners there; this may be %n day(s) old at most.</source>
        <translation>
            <numerusform>Look at the risks with partners there; this may be %n day old at most.</numerusform>
            <numerusform>Look at the risks with partners there; this may be %n days old at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The decision is older than %n day(s). Ask the person again, then write it down.</source>
        <translation>
            <numerusform>The decision is older than %n day. Ask the person again, then write it down.</numerusform>
            <numerusform>The decision is older than %n days. Ask the person again, then write it down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{country}: %n day(s), not signed off yet. Check it first.</source>
        <translation>
            <numerusform>{country}: %n day, not signed off yet. Check it first.</numerusform>
            <numerusform>{country}: %n days, not signed off yet. Check it first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{country}: %n day(s), signed off by {name}.</source>
        <translation>
            <numerusform>{country}: %n day, signed off by {name}.</numerusform>
            <numerusform>{country}: %n days, signed off by {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n question(s) answered.</source>
        <translation>
            <numerusform>%n question answered.</numerusform>
            <numerusform>%n questions answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) ‘prefers not to say’.</source>
        <translation>
            <numerusform>%n time ‘prefers not to say’.</numerusform>
            <numerusform>%n times ‘prefers not to say’.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n attempt(s) with another passphrase since {day}</source>
        <translation>
            <numerusform>%n attempt with another passphrase since {day}</numerusform>
            <numerusform>%n attempts with another passphrase since {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) have not been told yet. One word tells them all.</source>
        <translation>
            <numerusform>%n organisation has not been told yet. One word tells it.</numerusform>
            <numerusform>%n organisations have not been told yet. One word tells them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) were not checked for half a year.</source>
        <translation>
            <numerusform>%n organisation was not checked for half a year.</numerusform>
            <numerusform>%n organisations were not checked for half a year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n day(s) ago.</source>
        <translation>
            <numerusform>Last backup %n day ago.</numerusform>
            <numerusform>Last backup %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Latest: {name}, {day}; %n in all</source>
        <translation>
            <numerusform>Latest: {name}, {day}; %n in all</numerusform>
            <numerusform>Latest: {name}, {day}; %n in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Try again in %n second</numerusform>
            <numerusform>Try again in %n seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
