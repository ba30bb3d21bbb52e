<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AdmitDialog</name>
    <message>
        <source>&amp;Admit and save the welcome file…</source>
        <translation>&amp;Admit and save the welcome file…</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Role</translation>
    </message>
    <message>
        <source>Admit a device</source>
        <translation>Admit a device</translation>
    </message>
    <message>
        <source>As asked for; change it if your team uses another.</source>
        <translation>As asked for; change it if your team uses another.</translation>
    </message>
    <message>
        <source>Ask the person, by voice or face to face, to read these groups from their screen. Compare all six.</source>
        <translation>Ask the person, by voice or face to face, to read these groups from their screen. Compare all six.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The &amp;fingerprints are the same</source>
        <translation>The &amp;fingerprints are the same</translation>
    </message>
</context>
<context>
    <name>AnswersView</name>
    <message>
        <source>no. {n}</source>
        <translation>no. {n}</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Only files can be pasted here. Save the picture as a file first, then paste or choose that file.</source>
        <translation>Only files can be pasted here. Save the picture as a file first, then paste or choose that file.</translation>
    </message>
</context>
<context>
    <name>AttachmentsView</name>
    <message>
        <source>SHA-256 {start}…</source>
        <translation>SHA-256 {start}…</translation>
    </message>
    <message>
        <source>Show larger</source>
        <translation>Show larger</translation>
    </message>
    <message>
        <source>Show {name} larger</source>
        <translation>Show {name} larger</translation>
    </message>
</context>
<context>
    <name>Blockers</name>
    <message numerus="yes">
        <source>%n things to finish first. Choose one to go there.</source>
        <translation>
            <numerusform>%n thing to finish first. Choose it to go there.</numerusform>
            <numerusform>%n things to finish first. Choose one to go there.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Close the list</translation>
    </message>
    <message>
        <source>Close the list (Esc)</source>
        <translation>Close the list (Esc)</translation>
    </message>
    <message>
        <source>Nothing is in the way any more.</source>
        <translation>Nothing is in the way any more.</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Today</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n to answer</numerusform>
            <numerusform>%n to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n to correct</numerusform>
            <numerusform>%n to correct</numerusform>
        </translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>Not filled in yet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove {number}</source>
        <translation>Remove {number}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>CheckListControl</name>
    <message>
        <source>Nothing in the list fits.</source>
        <translation>Nothing in the list fits.</translation>
    </message>
    <message>
        <source>Take away: {choice}</source>
        <translation>Take away: {choice}</translation>
    </message>
    <message>
        <source>Type to search in the list</source>
        <translation>Type to search in the list</translation>
    </message>
</context>
<context>
    <name>ConfirmControl</name>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Calendar (Alt+Down)</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Open the calendar</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>day.month.year</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>{weekday}, {distance}</source>
        <translation>{weekday}, {distance}</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>PRACTICE PROJECT: these records are marked as practice and can never enter a real report.</source>
        <translation>PRACTICE PROJECT: these records are marked as practice and can never enter a real report.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Code: {code}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Something went wrong inside FieldMonitor.</source>
        <translation>Something went wrong inside FieldMonitor.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>This did not work</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send us the details: they name places in the program and hold nothing of what you wrote.</source>
        <translation>Try again. If it happens again, send us the details: they name places in the program and hold nothing of what you wrote.</translation>
    </message>
    <message>
        <source>What was saved before is still there.</source>
        <translation>What was saved before is still there.</translation>
    </message>
</context>
<context>
    <name>FileControl</name>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Drop a file here, paste one, or choose it.</source>
        <translation>Drop a file here, paste one, or choose it.</translation>
    </message>
    <message>
        <source>Drop a photo here, paste one, or choose a file.</source>
        <translation>Drop a photo here, paste one, or choose a file.</translation>
    </message>
    <message>
        <source>Drop a recording here, paste one, or choose a file.</source>
        <translation>Drop a recording here, paste one, or choose a file.</translation>
    </message>
    <message>
        <source>Drop a video here, paste one, or choose a file.</source>
        <translation>Drop a video here, paste one, or choose a file.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Recordings</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Replace…</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
</context>
<context>
    <name>FillFrame</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Finalise…</source>
        <translation>&amp;Finalise…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>&amp;Language of the form</source>
        <translation>&amp;Language of the form</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;top</translation>
    </message>
    <message>
        <source>Save and leave; the draft waits in the list</source>
        <translation>Save and leave; the draft waits in the list</translation>
    </message>
    <message>
        <source>What the keyboard does here (F1)</source>
        <translation>What the keyboard does here (F1)</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Working…</translation>
    </message>
</context>
<context>
    <name>FillPage</name>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Page {here} of {all}</source>
        <translation>Page {here} of {all}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message>
        <source>What you typed stays on the screen, and saving is tried again every few seconds.</source>
        <translation>What you typed stays on the screen, and saving is tried again every few seconds.</translation>
    </message>
    <message>
        <source>{done} of {total} required answers</source>
        <translation>{done} of {total} required answers</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All forms</source>
        <translation>All forms</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>All places</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Any status</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Clear the search and all filters</source>
        <translation>Clear the search and all filters</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation>From – to…</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Search (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search observations</source>
        <translation>Search observations</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
</context>
<context>
    <name>FingerprintView</name>
    <message>
        <source>Fingerprint {groups}</source>
        <translation>Fingerprint {groups}</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>{questions} · version {version}</source>
        <translation>{questions} · version {version}</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>A child alone, a split family or a doubt about nationality: getting help moving.</source>
        <translation>A child alone, a split family or a doubt about nationality: getting help moving.</translation>
    </message>
    <message>
        <source>A forced return, from the notice to the handover, and talks after it.</source>
        <translation>A forced return, from the notice to the handover, and talks after it.</translation>
    </message>
    <message>
        <source>A person's path through asking, registering, deciding, and leaving or returning.</source>
        <translation>A person's path through asking, registering, deciding, and leaving or returning.</translation>
    </message>
    <message>
        <source>A summary return, force, injury, theft, death or missing person: one record per event.</source>
        <translation>A summary return, force, injury, theft, death or missing person: one record per event.</translation>
    </message>
    <message>
        <source>A visit by a mandated team: safeguards, conditions and a random sample of talks.</source>
        <translation>A visit by a mandated team: safeguards, conditions and a random sample of talks.</translation>
    </message>
    <message>
        <source>After any obstruction of monitors or defenders, and once a month even if nothing happened.</source>
        <translation>After any obstruction of monitors or defenders, and once a month even if nothing happened.</translation>
    </message>
    <message>
        <source>Bias crime, barriers to services, and what works.</source>
        <translation>Bias crime, barriers to services, and what works.</translation>
    </message>
    <message>
        <source>Each visit or patrol: how people are received, mostly without any names.</source>
        <translation>Each visit or patrol: how people are received, mostly without any names.</translation>
    </message>
    <message>
        <source>Signs of trafficking and the way to the referral mechanism; it declares nobody a victim.</source>
        <translation>Signs of trafficking and the way to the referral mechanism; it declares nobody a victim.</translation>
    </message>
    <message>
        <source>Systems at the border and how people are treated by them.</source>
        <translation>Systems at the border and how people are treated by them.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Finalised and sealed</source>
        <translation>Finalised and sealed</translation>
    </message>
    <message>
        <source>New revision finalised</source>
        <translation>New revision finalised</translation>
    </message>
    <message>
        <source>Printed in a report</source>
        <translation>Printed in a report</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Received and verified</source>
        <translation>Received and verified</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>Written to the sync folder</source>
        <translation>Written to the sync folder</translation>
    </message>
</context>
<context>
    <name>InvitationDialog</name>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Join</translation>
    </message>
    <message>
        <source>Ask the coordinator, by voice or face to face, to read their device's fingerprint (on their Members page). Compare all six groups.</source>
        <translation>Ask the coordinator, by voice or face to face, to read their device's fingerprint (on their Members page). Compare all six groups.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Join the project</source>
        <translation>Join the project</translation>
    </message>
    <message>
        <source>The &amp;fingerprints are the same</source>
        <translation>The &amp;fingerprints are the same</translation>
    </message>
    <message>
        <source>This is a practice project: its records can never enter a real report.</source>
        <translation>This is a practice project: its records can never enter a real report.</translation>
    </message>
    <message>
        <source>You join as {role}, with the code {code}. The coordinator is {coordinator}.</source>
        <translation>You join as {role}, with the code {code}. The coordinator is {coordinator}.</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>&amp;Save the join request…</source>
        <translation>&amp;Save the join request…</translation>
    </message>
    <message>
        <source>1. Give your coordinator a join request</source>
        <translation>1. Give your coordinator a join request</translation>
    </message>
    <message>
        <source>2. Open the welcome file</source>
        <translation>2. Open the welcome file</translation>
    </message>
    <message>
        <source>I have the &amp;welcome file…</source>
        <translation>I have the &amp;welcome file…</translation>
    </message>
    <message>
        <source>Join a project</source>
        <translation>Join a project</translation>
    </message>
    <message>
        <source>Join requests (*.json)</source>
        <translation>Join requests (*.json)</translation>
    </message>
    <message>
        <source>Joining the project…</source>
        <translation>Joining the project…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Open the welcome file</source>
        <translation>Open the welcome file</translation>
    </message>
    <message>
        <source>Save the file and hand it over, by stick or by any message: it holds no secret.</source>
        <translation>Save the file and hand it over, by stick or by any message: it holds no secret.</translation>
    </message>
    <message>
        <source>Save the join request</source>
        <translation>Save the join request</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Saved as {path}</translation>
    </message>
    <message>
        <source>The coordinator gives it to you. It opens on this device only.</source>
        <translation>The coordinator gives it to you. It opens on this device only.</translation>
    </message>
    <message>
        <source>The vault on this computer is ready. Two steps are left.</source>
        <translation>The vault on this computer is ready. Two steps are left.</translation>
    </message>
    <message>
        <source>Then read these groups aloud to the coordinator, by voice or face to face:</source>
        <translation>Then read these groups aloud to the coordinator, by voice or face to face:</translation>
    </message>
    <message>
        <source>Welcome files (*.json);;All files (*)</source>
        <translation>Welcome files (*.json);;All files (*)</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Attach a copied file</source>
        <translation>Attach a copied file</translation>
    </message>
    <message>
        <source>Between the list of pages and the page</source>
        <translation>Between the list of pages and the page</translation>
    </message>
    <message>
        <source>Finalise</source>
        <translation>Finalise</translation>
    </message>
    <message>
        <source>Go through choices; open a long list</source>
        <translation>Go through choices; open a long list</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Mark a choice</source>
        <translation>Mark a choice</translation>
    </message>
    <message>
        <source>Next field, previous field</source>
        <translation>Next field, previous field</translation>
    </message>
    <message>
        <source>Next page, previous page</source>
        <translation>Next page, previous page</translation>
    </message>
    <message>
        <source>On to the next question</source>
        <translation>On to the next question</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Open the calendar</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Save now</translation>
    </message>
    <message>
        <source>Take away a choice or an attachment</source>
        <translation>Take away a choice or an attachment</translation>
    </message>
    <message>
        <source>The same, from a field with several lines</source>
        <translation>The same, from a field with several lines</translation>
    </message>
</context>
<context>
    <name>MemberModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>What this role may do</source>
        <translation>What this role may do</translation>
    </message>
    <message>
        <source>{code} (this device)</source>
        <translation>{code} (this device)</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>&amp;Admit a device…</source>
        <translation>&amp;Admit a device…</translation>
    </message>
    <message>
        <source>Admitted. Give {path} to the person; it opens on their device only. Then sync.</source>
        <translation>Admitted. Give {path} to the person; it opens on their device only. Then sync.</translation>
    </message>
    <message>
        <source>Admitting…</source>
        <translation>Admitting…</translation>
    </message>
    <message>
        <source>Join requests (*.json);;All files (*)</source>
        <translation>Join requests (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Open a join request</source>
        <translation>Open a join request</translation>
    </message>
    <message>
        <source>Read it aloud when somebody asks whether this device is yours.</source>
        <translation>Read it aloud when somebody asks whether this device is yours.</translation>
    </message>
    <message>
        <source>Save the welcome file</source>
        <translation>Save the welcome file</translation>
    </message>
    <message>
        <source>This device's fingerprint</source>
        <translation>This device's fingerprint</translation>
    </message>
    <message>
        <source>Welcome files (*.json)</source>
        <translation>Welcome files (*.json)</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>Add the &amp;ten forms</source>
        <translation>Add the &amp;ten forms</translation>
    </message>
    <message>
        <source>Add the ten monitoring forms, or import an XLSForm of your own.</source>
        <translation>Add the ten monitoring forms, or import an XLSForm of your own.</translation>
    </message>
    <message>
        <source>Adding forms…</source>
        <translation>Adding forms…</translation>
    </message>
    <message>
        <source>Forms (*.xlsx *.xml)</source>
        <translation>Forms (*.xlsx *.xml)</translation>
    </message>
    <message>
        <source>Forms come with the project: sync once to receive them.</source>
        <translation>Forms come with the project: sync once to receive them.</translation>
    </message>
    <message>
        <source>Import a &amp;form…</source>
        <translation>Import a &amp;form…</translation>
    </message>
    <message>
        <source>Import a form</source>
        <translation>Import a form</translation>
    </message>
    <message>
        <source>New observation</source>
        <translation>New observation</translation>
    </message>
    <message>
        <source>No form yet</source>
        <translation>No form yet</translation>
    </message>
    <message>
        <source>Opening the form…</source>
        <translation>Opening the form…</translation>
    </message>
    <message>
        <source>Search forms</source>
        <translation>Search forms</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>ObservationModel</name>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>ObservationsPage</name>
    <message numerus="yes">
        <source>%n observation(s)</source>
        <translation>
            <numerusform>%n observation</numerusform>
            <numerusform>%n observations</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New observation</source>
        <translation>&amp;New observation</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Clear the filters</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>Discard the draft {reference}?</source>
        <translation>Discard the draft {reference}?</translation>
    </message>
    <message>
        <source>Discard the draft…</source>
        <translation>Discard the draft…</translation>
    </message>
    <message>
        <source>Incident report…</source>
        <translation>Incident report…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>New observation</source>
        <translation>New observation</translation>
    </message>
    <message>
        <source>No observation yet</source>
        <translation>No observation yet</translation>
    </message>
    <message>
        <source>Nothing fits this search</source>
        <translation>Nothing fits this search</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Start the first one: choose a form and write down what you saw. It is saved as you type.</source>
        <translation>Start the first one: choose a form and write down what you saw. It is saved as you type.</translation>
    </message>
    <message>
        <source>Try fewer words, another period, or clear the filters.</source>
        <translation>Try fewer words, another period, or clear the filters.</translation>
    </message>
    <message>
        <source>What was written in it and its attachments are deleted. This cannot be undone.</source>
        <translation>What was written in it and its attachments are deleted. This cannot be undone.</translation>
    </message>
</context>
<context>
    <name>PageColumn</name>
    <message>
        <source>* must be answered</source>
        <translation>* must be answered</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n to answer</numerusform>
            <numerusform>%n to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n to correct</numerusform>
            <numerusform>%n to correct</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Pages of the form</source>
        <translation>Pages of the form</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock seems to be on.</translation>
    </message>
    <message>
        <source>Hide passphrase</source>
        <translation>Hide passphrase</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Show passphrase</translation>
    </message>
</context>
<context>
    <name>PickerControl</name>
    <message>
        <source>Show the list</source>
        <translation>Show the list</translation>
    </message>
    <message>
        <source>Show the list (Down)</source>
        <translation>Show the list (Down)</translation>
    </message>
    <message>
        <source>Type to search, or press Down for the list</source>
        <translation>Type to search, or press Down for the list</translation>
    </message>
    <message>
        <source>“{typed}” fits several choices; none was taken.</source>
        <translation>“{typed}” fits several choices; none was taken.</translation>
    </message>
    <message>
        <source>“{typed}” is not in the list.</source>
        <translation>“{typed}” is not in the list.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>This picture cannot be shown here. The original is kept whole.</source>
        <translation>This picture cannot be shown here. The original is kept whole.</translation>
    </message>
</context>
<context>
    <name>PositionControl</name>
    <message>
        <source>Accuracy in metres, if known</source>
        <translation>Accuracy in metres, if known</translation>
    </message>
    <message>
        <source>Altitude in metres, if known</source>
        <translation>Altitude in metres, if known</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
</context>
<context>
    <name>PreferencesBar</name>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <translation>Opens a menu</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Stopping at the next safe place…</source>
        <translation>Stopping at the next safe place…</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Take this answer away</source>
        <translation>Take this answer away</translation>
    </message>
    <message>
        <source>{question}, must be answered</source>
        <translation>{question}, must be answered</translation>
    </message>
</context>
<context>
    <name>RangeControl</name>
    <message>
        <source>No answer yet</source>
        <translation>No answer yet</translation>
    </message>
</context>
<context>
    <name>RankControl</name>
    <message>
        <source>Keep this order</source>
        <translation>Keep this order</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Not ordered yet. First stands at the top.</source>
        <translation>Not ordered yet. First stands at the top.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Day and month could be swapped. Write it with points, 21.11.2026.</source>
        <translation>Day and month could be swapped. Write it with points, 21.11.2026.</translation>
    </message>
    <message>
        <source>Latitude goes from -90 to 90, longitude from -180 to 180.</source>
        <translation>Latitude goes from -90 to 90, longitude from -180 to 180.</translation>
    </message>
    <message>
        <source>Only whole numbers here, such as 12.</source>
        <translation>Only whole numbers here, such as 12.</translation>
    </message>
    <message>
        <source>The form does not accept this answer. Check it.</source>
        <translation>The form does not accept this answer. Check it.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>There is no such day in the calendar.</translation>
    </message>
    <message>
        <source>This answer is not of the kind that the form asks for.</source>
        <translation>This answer is not of the kind that the form asks for.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Write thousands without a sign: 1234.</source>
        <translation>This can be read in two ways. Write thousands without a sign: 1234.</translation>
    </message>
    <message>
        <source>This is not a number. Write digits only, such as 12.</source>
        <translation>This is not a number. Write digits only, such as 12.</translation>
    </message>
    <message>
        <source>This is not a number. Write it like 12 or 12.5.</source>
        <translation>This is not a number. Write it like 12 or 12.5.</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation>This question needs an answer.</translation>
    </message>
    <message>
        <source>Write both latitude and longitude.</source>
        <translation>Write both latitude and longitude.</translation>
    </message>
    <message>
        <source>Write both the day and the time.</source>
        <translation>Write both the day and the time.</translation>
    </message>
    <message>
        <source>Write day, month and year, such as 21.11.2026 or 2026-11-21.</source>
        <translation>Write day, month and year, such as 21.11.2026 or 2026-11-21.</translation>
    </message>
    <message>
        <source>Write degrees, such as 54.3521 or 54°21'08" N.</source>
        <translation>Write degrees, such as 54.3521 or 54°21'08" N.</translation>
    </message>
    <message>
        <source>Write one point per line: latitude, longitude.</source>
        <translation>Write one point per line: latitude, longitude.</translation>
    </message>
    <message>
        <source>Write the time on the 24-hour clock, such as 14:05.</source>
        <translation>Write the time on the 24-hour clock, such as 14:05.</translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation>Write the year with four digits.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>&amp;Approve…</source>
        <translation>&amp;Approve…</translation>
    </message>
    <message>
        <source>&amp;Incident report…</source>
        <translation>&amp;Incident report…</translation>
    </message>
    <message>
        <source>&amp;Send back…</source>
        <translation>&amp;Send back…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Back to the list (Alt+Left)</source>
        <translation>Back to the list (Alt+Left)</translation>
    </message>
    <message>
        <source>Evidence hash {start}…</source>
        <translation>Evidence hash {start}…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>New &amp;revision</source>
        <translation>New &amp;revision</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Opening the form…</source>
        <translation>Opening the form…</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>PRACTICE</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Signing the decision…</source>
        <translation>Signing the decision…</translation>
    </message>
    <message>
        <source>by {code}</source>
        <translation>by {code}</translation>
    </message>
    <message>
        <source>finalised {time}</source>
        <translation>finalised {time}</translation>
    </message>
    <message>
        <source>no day given</source>
        <translation>no day given</translation>
    </message>
    <message>
        <source>no place given</source>
        <translation>no place given</translation>
    </message>
    <message>
        <source>revision {n}</source>
        <translation>revision {n}</translation>
    </message>
</context>
<context>
    <name>RepeatView</name>
    <message>
        <source>&amp;Add: {name}</source>
        <translation>&amp;Add: {name}</translation>
    </message>
    <message>
        <source>Add: {name}</source>
        <translation>Add: {name}</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>None so far.</translation>
    </message>
    <message>
        <source>Nothing to record here? Then remove the empty entry.</source>
        <translation>Nothing to record here? Then remove the empty entry.</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in this month</source>
        <translation>
            <numerusform>%n record in this month</numerusform>
            <numerusform>%n records in this month</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Incident report of one record</source>
        <translation>&amp;Incident report of one record</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>&amp;Language of the report</translation>
    </message>
    <message>
        <source>&amp;Monthly monitoring report</source>
        <translation>&amp;Monthly monitoring report</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Record</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>Choose a record from the list.</source>
        <translation>Choose a record from the list.</translation>
    </message>
    <message>
        <source>Confidential to a recipient</source>
        <translation>Confidential to a recipient</translation>
    </message>
    <message>
        <source>Decides what is left out or generalised.</source>
        <translation>Decides what is left out or generalised.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>M&amp;onth</source>
        <translation>M&amp;onth</translation>
    </message>
    <message>
        <source>Made in this session</source>
        <translation>Made in this session</translation>
    </message>
    <message>
        <source>Make the &amp;PDF…</source>
        <translation>Make the &amp;PDF…</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Making the report…</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Open the PDF</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Records to choose from</source>
        <translation>Records to choose from</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Restricted partner</source>
        <translation>Restricted partner</translation>
    </message>
    <message>
        <source>Search by words, reference or place</source>
        <translation>Search by words, reference or place</translation>
    </message>
    <message>
        <source>The PDF is not encrypted. Keep it where only its readers can reach it, and delete it after use.</source>
        <translation>The PDF is not encrypted. Keep it where only its readers can reach it, and delete it after use.</translation>
    </message>
    <message numerus="yes">
        <source>from %n record(s)</source>
        <translation>
            <numerusform>from %n record</numerusform>
            <numerusform>from %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>&amp;Note (optional)</source>
        <translation>&amp;Note (optional)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>&amp;What should the author do?</source>
        <translation>&amp;What should the author do?</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Approve {reference}</source>
        <translation>Approve {reference}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Send back</translation>
    </message>
    <message>
        <source>Send {reference} back</source>
        <translation>Send {reference} back</translation>
    </message>
    <message>
        <source>The members of the project can read it. No names of persons.</source>
        <translation>The members of the project can read it. No names of persons.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>As a supervisor; also admits members and publishes forms.</source>
        <translation>As a supervisor; also admits members and publishes forms.</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Reads all records, reviews them and prints reports.</source>
        <translation>Reads all records, reviews them and prints reports.</translation>
    </message>
    <message>
        <source>Records observations and may send records back.</source>
        <translation>Records observations and may send records back.</translation>
    </message>
    <message>
        <source>Records observations and sees their own.</source>
        <translation>Records observations and sees their own.</translation>
    </message>
    <message>
        <source>Records observations; meant for practice projects.</source>
        <translation>Records observations; meant for practice projects.</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>Team leader</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Trainer</translation>
    </message>
</context>
<context>
    <name>SealDialog</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>&amp;Not yet</translation>
    </message>
    <message>
        <source>&amp;Seal it</source>
        <translation>&amp;Seal it</translation>
    </message>
    <message>
        <source>Finalise this observation?</source>
        <translation>Finalise this observation?</translation>
    </message>
    <message>
        <source>The observation is signed and sealed on this computer. After that nobody can change it, you included: a correction is a new revision that follows it. It goes out with the next sync.</source>
        <translation>The observation is signed and sealed on this computer. After that nobody can change it, you included: a correction is a new revision that follows it. It goes out with the next sync.</translation>
    </message>
</context>
<context>
    <name>Sensitivity</name>
    <message>
        <source>Account, health or exact place. It is shared only as far as the person agreed.</source>
        <translation>Account, health or exact place. It is shared only as far as the person agreed.</translation>
    </message>
    <message>
        <source>Identity of an official. An allegation until they had a chance to reply.</source>
        <translation>Identity of an official. An allegation until they had a chance to reply.</translation>
    </message>
    <message>
        <source>Leads from a code to a person, or protects somebody. It stays out of every report.</source>
        <translation>Leads from a code to a person, or protects somebody. It stays out of every report.</translation>
    </message>
    <message>
        <source>Name, contact, face or voice. Kept from everyone who does not need it.</source>
        <translation>Name, contact, face or voice. Kept from everyone who does not need it.</translation>
    </message>
    <message>
        <source>Personal detail, such as age or nationality. Public reports give it in bands only.</source>
        <translation>Personal detail, such as age or nationality. Public reports give it in bands only.</translation>
    </message>
    <message>
        <source>S1: age, nationality, date</source>
        <translation>S1: age, nationality, date</translation>
    </message>
    <message>
        <source>S2: narrative, health, exact place</source>
        <translation>S2: narrative, health, exact place</translation>
    </message>
    <message>
        <source>S3: name, contact, face, voice</source>
        <translation>S3: name, contact, face, voice</translation>
    </message>
    <message>
        <source>S4: identity key, interpreter, protection plan</source>
        <translation>S4: identity key, interpreter, protection plan</translation>
    </message>
    <message>
        <source>SO: identity of officials</source>
        <translation>SO: identity of officials</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identity</translation>
    </message>
    <message>
        <source>official</source>
        <translation>official</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>personal</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>sensitive</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Create project</source>
        <translation>&amp;Create project</translation>
    </message>
    <message>
        <source>&amp;Folder of the vault</source>
        <translation>&amp;Folder of the vault</translation>
    </message>
    <message>
        <source>&amp;Make the vault</source>
        <translation>&amp;Make the vault</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>A new or empty folder on this computer's own disk.</source>
        <translation>A new or empty folder on this computer's own disk.</translation>
    </message>
    <message>
        <source>As your team uses it, such as AB-012. Never your name.</source>
        <translation>As your team uses it, such as AB-012. Never your name.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choose a folder.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Create a project</source>
        <translation>Create a project</translation>
    </message>
    <message>
        <source>First a vault is made on this computer. Then you save a join request for your coordinator.</source>
        <translation>First a vault is made on this computer. Then you save a join request for your coordinator.</translation>
    </message>
    <message>
        <source>For training. Every record is marked as practice at its source and can never enter a real report. This cannot be changed later.</source>
        <translation>For training. Every record is marked as practice at its source and can never enter a real report. This cannot be changed later.</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Give the project a name.</translation>
    </message>
    <message>
        <source>Join a project</source>
        <translation>Join a project</translation>
    </message>
    <message>
        <source>P&amp;ractice project</source>
        <translation>P&amp;ractice project</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>Passphrase &amp;again</translation>
    </message>
    <message>
        <source>Project &amp;name</source>
        <translation>Project &amp;name</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>The two passphrases differ.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to find by trying.</source>
        <translation>This passphrase is too easy to find by trying.</translation>
    </message>
    <message>
        <source>You will be its coordinator. The ten monitoring forms are added at once.</source>
        <translation>You will be its coordinator. The ten monitoring forms are added at once.</translation>
    </message>
    <message>
        <source>Your c&amp;ode</source>
        <translation>Your c&amp;ode</translation>
    </message>
    <message>
        <source>Your code is needed: it stands in every record's history.</source>
        <translation>Your code is needed: it stands in every record's history.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>New observation</source>
        <translation>New observation</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Save what is open and lock the vault (Ctrl+L)</source>
        <translation>Save what is open and lock the vault (Ctrl+L)</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>&amp;Create a project…</source>
        <translation>&amp;Create a project…</translation>
    </message>
    <message>
        <source>&amp;Join a project…</source>
        <translation>&amp;Join a project…</translation>
    </message>
    <message>
        <source>Create a project</source>
        <translation>Create a project</translation>
    </message>
    <message>
        <source>For everyone else: make a join request, give it to your coordinator, and get a welcome file back.</source>
        <translation>For everyone else: make a join request, give it to your coordinator, and get a welcome file back.</translation>
    </message>
    <message>
        <source>For the coordinator: this computer becomes the one that admits members and publishes forms.</source>
        <translation>For the coordinator: this computer becomes the one that admits members and publishes forms.</translation>
    </message>
    <message>
        <source>Join a project</source>
        <translation>Join a project</translation>
    </message>
    <message>
        <source>Observations are encrypted on this computer at once. They leave it only to the people of your project, when you sync.</source>
        <translation>Observations are encrypted on this computer at once. They leave it only to the people of your project, when you sync.</translation>
    </message>
    <message>
        <source>Open a vault in another &amp;folder…</source>
        <translation>Open a vault in another &amp;folder…</translation>
    </message>
    <message>
        <source>Welcome to FieldMonitor</source>
        <translation>Welcome to FieldMonitor</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Approved by a reviewer.</source>
        <translation>Approved by a reviewer.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Finalised</source>
        <translation>Finalised</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Received from another device and verified.</source>
        <translation>Received from another device and verified.</translation>
    </message>
    <message>
        <source>Sealed on this computer; not yet sent.</source>
        <translation>Sealed on this computer; not yet sent.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>Sent back to its author with a question.</source>
        <translation>Sent back to its author with a question.</translation>
    </message>
    <message>
        <source>Still being written; only on this computer.</source>
        <translation>Still being written; only on this computer.</translation>
    </message>
    <message>
        <source>Written to the sync folder.</source>
        <translation>Written to the sync folder.</translation>
    </message>
</context>
<context>
    <name>StrengthHint</name>
    <message>
        <source>At least {least} characters. Best: six or more words drawn at random.</source>
        <translation>At least {least} characters. Best: six or more words drawn at random.</translation>
    </message>
    <message>
        <source>Enough for a random string of letters and digits; too little for ordinary words.</source>
        <translation>Enough for a random string of letters and digits; too little for ordinary words.</translation>
    </message>
    <message>
        <source>Good length. It holds only if nobody could guess it from what is known about you.</source>
        <translation>Good length. It holds only if nobody could guess it from what is known about you.</translation>
    </message>
    <message>
        <source>Long. Strong if the words were drawn at random; a quotation or a verse is not.</source>
        <translation>Long. Strong if the words were drawn at random; a quotation or a verse is not.</translation>
    </message>
    <message>
        <source>Too short or too uniform: at least {least} varied characters are needed.</source>
        <translation>Too short or too uniform: at least {least} varied characters are needed.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choose…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sync now</translation>
    </message>
    <message>
        <source>A USB stick or a shared drive. Everything in it is encrypted; it may pass through any hands.</source>
        <translation>A USB stick or a shared drive. Everything in it is encrypted; it may pass through any hands.</translation>
    </message>
    <message>
        <source>Done. Sent: entries {sent}, attachments {files}, {size}.</source>
        <translation>Done. Sent: entries {sent}, attachments {files}, {size}.</translation>
    </message>
    <message>
        <source>Last sync {time}</source>
        <translation>Last sync {time}</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>No folder chosen yet</translation>
    </message>
    <message>
        <source>Nothing: everything finalised here has been sent.</source>
        <translation>Nothing: everything finalised here has been sent.</translation>
    </message>
    <message>
        <source>Received: entries {received}, attachments {files}, {size}.</source>
        <translation>Received: entries {received}, attachments {files}, {size}.</translation>
    </message>
    <message>
        <source>Records you can read: {opened}; kept sealed for others: {sealed}.</source>
        <translation>Records you can read: {opened}; kept sealed for others: {sealed}.</translation>
    </message>
    <message>
        <source>Stopped. What was sent is kept; the next sync completes it.</source>
        <translation>Stopped. What was sent is kept; the next sync completes it.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Sync &amp;folder</source>
        <translation>Sync &amp;folder</translation>
    </message>
    <message>
        <source>Sync folder</source>
        <translation>Sync folder</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Syncing…</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Waiting to be sent</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>NOT verified</source>
        <translation>NOT verified</translation>
    </message>
    <message>
        <source>unknown device</source>
        <translation>unknown device</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verified</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Unlock</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Opening the vault…</translation>
    </message>
    <message>
        <source>Other &amp;folder…</source>
        <translation>Other &amp;folder…</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Check Caps Lock and the keyboard language.</source>
        <translation>This passphrase does not open the vault. Check Caps Lock and the keyboard language.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Vault in {folder}</source>
        <translation>Vault in {folder}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Folder of the vault</source>
        <translation>Folder of the vault</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>Making the vault…</translation>
    </message>
</context>
<context>
    <name>_RemoveQuestion</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message numerus="yes">
        <source>Remove this entry with its %n answers?</source>
        <translation>
            <numerusform>Remove this entry with its %n answer?</numerusform>
            <numerusform>Remove this entry with its %n answers?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>A practice project: its records never enter a real report. Its vaults use the least passphrase protection that is accepted, to be quick; real ones are set to about a second on this computer.</source>
        <translation>A practice project: its records never enter a real report. Its vaults use the least passphrase protection that is accepted, to be quick; real ones are set to about a second on this computer.</translation>
    </message>
    <message>
        <source>Approved, sent back</source>
        <translation>Approved, sent back</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Coordinator who signed it: {code}</source>
        <translation>Coordinator who signed it: {code}</translation>
    </message>
    <message>
        <source>Does the coordinator read the same fingerprint, {fingerprint}?</source>
        <translation>Does the coordinator read the same fingerprint, {fingerprint}?</translation>
    </message>
    <message>
        <source>Does the person read the same fingerprint, {fingerprint}?</source>
        <translation>Does the person read the same fingerprint, {fingerprint}?</translation>
    </message>
    <message>
        <source>Everything holds: {path}</source>
        <translation>Everything holds: {path}</translation>
    </message>
    <message>
        <source>Finalised and sealed: {reference}</source>
        <translation>Finalised and sealed: {reference}</translation>
    </message>
    <message>
        <source>Fingerprint of this device: {fingerprint}</source>
        <translation>Fingerprint of this device: {fingerprint}</translation>
    </message>
    <message>
        <source>How long each step took</source>
        <translation>How long each step took</translation>
    </message>
    <message>
        <source>It is a plain PDF: anyone who has the file can read it.</source>
        <translation>It is a plain PDF: anyone who has the file can read it.</translation>
    </message>
    <message>
        <source>Observations, finalised and sealed</source>
        <translation>Observations, finalised and sealed</translation>
    </message>
    <message>
        <source>Passphrase of all four vaults: {passphrase}</source>
        <translation>Passphrase of all four vaults: {passphrase}</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Passphrase: </translation>
    </message>
    <message>
        <source>Practice project: its records never enter a real report.</source>
        <translation>Practice project: its records never enter a real report.</translation>
    </message>
    <message>
        <source>Project {name} is created in {folder}.</source>
        <translation>Project {name} is created in {folder}.</translation>
    </message>
    <message>
        <source>Project: {name}</source>
        <translation>Project: {name}</translation>
    </message>
    <message>
        <source>Real project: its records are evidence.</source>
        <translation>Real project: its records are evidence.</translation>
    </message>
    <message>
        <source>Received: {events} events, {files} attachments</source>
        <translation>Received: {events} events, {files} attachments</translation>
    </message>
    <message>
        <source>Sent back: {ref}</source>
        <translation>Sent back: {ref}</translation>
    </message>
    <message>
        <source>Sent: {events} events, {files} attachments</source>
        <translation>Sent: {events} events, {files} attachments</translation>
    </message>
    <message>
        <source>Signers were checked against the keys in the folder only; give --vault to check the roster.</source>
        <translation>Signers were checked against the keys in the folder only; give --vault to check the roster.</translation>
    </message>
    <message>
        <source>Something went wrong inside FieldMonitor ({fault}). Nothing that was saved is lost. Please report this line as CONTRIBUTING.md says; it holds nothing of any record.</source>
        <translation>Something went wrong inside FieldMonitor ({fault}). Nothing that was saved is lost. Please report this line as CONTRIBUTING.md says; it holds nothing of any record.</translation>
    </message>
    <message>
        <source>Sync folder: {path}</source>
        <translation>Sync folder: {path}</translation>
    </message>
    <message>
        <source>The draft is saved: {draft}</source>
        <translation>The draft is saved: {draft}</translation>
    </message>
    <message>
        <source>The draft {ref} is gone.</source>
        <translation>The draft {ref} is gone.</translation>
    </message>
    <message>
        <source>The form {form} can be used: {questions} questions.</source>
        <translation>The form {form} can be used: {questions} questions.</translation>
    </message>
    <message>
        <source>The form {form} is published.</source>
        <translation>The form {form} is published.</translation>
    </message>
    <message>
        <source>The request is in {path}. Bring it to the coordinator.</source>
        <translation>The request is in {path}. Bring it to the coordinator.</translation>
    </message>
    <message>
        <source>The same passphrase again: </source>
        <translation>The same passphrase again: </translation>
    </message>
    <message>
        <source>This vault now belongs to the project {name}.</source>
        <translation>This vault now belongs to the project {name}.</translation>
    </message>
    <message>
        <source>To look further:</source>
        <translation>To look further:</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>What was given is in the draft {reference}. Go on with: {command} observe --draft-id {reference} --answers FILE; or delete it with: {command} discard {reference}.</source>
        <translation>What was given is in the draft {reference}. Go on with: {command} observe --draft-id {reference} --answers FILE; or delete it with: {command} discard {reference}.</translation>
    </message>
    <message>
        <source>What was made, and where</source>
        <translation>What was made, and where</translation>
    </message>
    <message>
        <source>Written: {path} ({pages} pages)</source>
        <translation>Written: {path} ({pages} pages)</translation>
    </message>
    <message>
        <source>You: {code}, {role}</source>
        <translation>You: {code}, {role}</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>finalised</source>
        <translation>finalised</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>printed</translation>
    </message>
    <message>
        <source>read</source>
        <translation>read</translation>
    </message>
    <message>
        <source>received</source>
        <translation>received</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>revised</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>sent back</translation>
    </message>
    <message>
        <source>sync folder</source>
        <translation>sync folder</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>vault</translation>
    </message>
    <message>
        <source>{code} asks to join.</source>
        <translation>{code} asks to join.</translation>
    </message>
    <message>
        <source>{code} is admitted. Give them {path}.</source>
        <translation>{code} is admitted. Give them {path}.</translation>
    </message>
    <message>
        <source>{feeds} feeds, {events} events, {attachments} attachments checked</source>
        <translation>{feeds} feeds, {events} events, {attachments} attachments checked</translation>
    </message>
    <message numerus="yes">
        <source>{n} observations approved.</source>
        <translation>
            <numerusform>{n} observation approved.</numerusform>
            <numerusform>{n} observations approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} page</numerusform>
            <numerusform>{n} pages</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} of {total}</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Forms</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>Observations, offline</source>
        <translation>Observations, offline</translation>
    </message>
    <message>
        <source>Project and members</source>
        <translation>Project and members</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Sync through the folder</source>
        <translation>Sync through the folder</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verification</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A {role} may not {act} in this project.</source>
        <translation>A {role} may not {act} in this project.</translation>
    </message>
    <message>
        <source>Answer or correct these questions, then finalise again.</source>
        <translation>Answer or correct these questions, then finalise again.</translation>
    </message>
    <message>
        <source>Ask for the file once more.</source>
        <translation>Ask for the file once more.</translation>
    </message>
    <message>
        <source>Ask the coordinator to admit this device's own request again.</source>
        <translation>Ask the coordinator to admit this device's own request again.</translation>
    </message>
    <message>
        <source>Ask the coordinator.</source>
        <translation>Ask the coordinator.</translation>
    </message>
    <message>
        <source>Ask the device that wrote it to sync again; nothing from it was taken in.</source>
        <translation>Ask the device that wrote it to sync again; nothing from it was taken in.</translation>
    </message>
    <message>
        <source>Attach a shorter or smaller version and note where the original is kept.</source>
        <translation>Attach a shorter or smaller version and note where the original is kept.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, then type it again.</source>
        <translation>Check Caps Lock and the keyboard language, then type it again.</translation>
    </message>
    <message>
        <source>Check the disk or stick and try again.</source>
        <translation>Check the disk or stick and try again.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Check the name and the folder.</translation>
    </message>
    <message>
        <source>Check the reference, or sync to receive it.</source>
        <translation>Check the reference, or sync to receive it.</translation>
    </message>
    <message>
        <source>Choose a folder, a stick or a shared drive on the sync page.</source>
        <translation>Choose a folder, a stick or a shared drive on the sync page.</translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translation>Choose another code.</translation>
    </message>
    <message>
        <source>Choose another file, or attach it at a question for files.</source>
        <translation>Choose another file, or attach it at a question for files.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choose another file.</translation>
    </message>
    <message>
        <source>Choose another folder, or take off the write protection.</source>
        <translation>Choose another folder, or take off the write protection.</translation>
    </message>
    <message>
        <source>Choose another name, or give --replace to write over it.</source>
        <translation>Choose another name, or give --replace to write over it.</translation>
    </message>
    <message>
        <source>Choose another period or other forms.</source>
        <translation>Choose another period or other forms.</translation>
    </message>
    <message>
        <source>Choose the right folder, or create a project or join one.</source>
        <translation>Choose the right folder, or create a project or join one.</translation>
    </message>
    <message>
        <source>Choose this project's own folder.</source>
        <translation>Choose this project's own folder.</translation>
    </message>
    <message>
        <source>Close that one first.</source>
        <translation>Close that one first.</translation>
    </message>
    <message>
        <source>Copy it from the camera again.</source>
        <translation>Copy it from the camera again.</translation>
    </message>
    <message>
        <source>Copy the whole folder to another disk, then restore the last backup; synced records can be fetched again.</source>
        <translation>Copy the whole folder to another disk, then restore the last backup; synced records can be fetched again.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Correct it and try again.</translation>
    </message>
    <message>
        <source>Create a project, or finish joining one with the welcome file.</source>
        <translation>Create a project, or finish joining one with the welcome file.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Free some space, then try again.</translation>
    </message>
    <message>
        <source>Install FieldMonitor again; its fonts come with it.</source>
        <translation>Install FieldMonitor again; its fonts come with it.</translation>
    </message>
    <message>
        <source>Install the newer version and open it there.</source>
        <translation>Install the newer version and open it there.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>It was not changed.</translation>
    </message>
    <message>
        <source>Keep a copy and fetch the record again.</source>
        <translation>Keep a copy and fetch the record again.</translation>
    </message>
    <message>
        <source>Keep a copy of the files and tell the coordinator; fetch the records again from another copy.</source>
        <translation>Keep a copy of the files and tell the coordinator; fetch the records again from another copy.</translation>
    </message>
    <message>
        <source>Keep a copy of the folder and tell the coordinator; each device still has its own records.</source>
        <translation>Keep a copy of the folder and tell the coordinator; each device still has its own records.</translation>
    </message>
    <message>
        <source>List the forms, or sync to receive it.</source>
        <translation>List the forms, or sync to receive it.</translation>
    </message>
    <message>
        <source>Mend the form as said and import it again.</source>
        <translation>Mend the form as said and import it again.</translation>
    </message>
    <message>
        <source>Name the folder of a vault, where keys.a or keys.b lies, or the folder that the devices sync through.</source>
        <translation>Name the folder of a vault, where keys.a or keys.b lies, or the folder that the devices sync through.</translation>
    </message>
    <message>
        <source>Name this project's own folder, or verify it without --vault.</source>
        <translation>Name this project's own folder, or verify it without --vault.</translation>
    </message>
    <message>
        <source>No place to sync with has been chosen yet.</source>
        <translation>No place to sync with has been chosen yet.</translation>
    </message>
    <message>
        <source>No record fits this selection ({selection}).</source>
        <translation>No record fits this selection ({selection}).</translation>
    </message>
    <message>
        <source>No report was written.</source>
        <translation>No report was written.</translation>
    </message>
    <message>
        <source>No report was written; the records are unchanged.</source>
        <translation>No report was written; the records are unchanged.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Nothing was lost.</translation>
    </message>
    <message>
        <source>Nothing was lost: what was not sent waits here, encrypted.</source>
        <translation>Nothing was lost: what was not sent waits here, encrypted.</translation>
    </message>
    <message>
        <source>Nothing was taken from the file.</source>
        <translation>Nothing was taken from the file.</translation>
    </message>
    <message>
        <source>Only the people it is sealed for can read it.</source>
        <translation>Only the people it is sealed for can read it.</translation>
    </message>
    <message>
        <source>Open it, or choose an empty folder.</source>
        <translation>Open it, or choose an empty folder.</translation>
    </message>
    <message>
        <source>Open the vault once: it is repaired from the other copy. If it happens again, replace the disk.</source>
        <translation>Open the vault once: it is repaired from the other copy. If it happens again, replace the disk.</translation>
    </message>
    <message>
        <source>Plug in the stick or connect the drive, then sync again.</source>
        <translation>Plug in the stick or connect the drive, then sync again.</translation>
    </message>
    <message>
        <source>Practice records cannot enter a real report.</source>
        <translation>Practice records cannot enter a real report.</translation>
    </message>
    <message>
        <source>Restore the key file from a backup of this folder; do not create a new vault over it.</source>
        <translation>Restore the key file from a backup of this folder; do not create a new vault over it.</translation>
    </message>
    <message>
        <source>Save a smaller copy and note where the original is kept.</source>
        <translation>Save a smaller copy and note where the original is kept.</translation>
    </message>
    <message>
        <source>Select records of one kind only.</source>
        <translation>Select records of one kind only.</translation>
    </message>
    <message>
        <source>Somebody may have changed it on the way. Ask for the file once more, by another way, and compare again.</source>
        <translation>Somebody may have changed it on the way. Ask for the file once more, by another way, and compare again.</translation>
    </message>
    <message>
        <source>Somebody may have restored an old copy or removed files. Tell the coordinator before going on.</source>
        <translation>Somebody may have restored an old copy or removed files. Tell the coordinator before going on.</translation>
    </message>
    <message>
        <source>Somebody or something changed it after it was signed. Keep a copy and tell the coordinator.</source>
        <translation>Somebody or something changed it after it was signed. Keep a copy and tell the coordinator.</translation>
    </message>
    <message>
        <source>Start it in a graphical session, or use the commands: fieldmonitor --help.</source>
        <translation>Start it in a graphical session, or use the commands: fieldmonitor --help.</translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation>Stopped as you asked.</translation>
    </message>
    <message>
        <source>Sync the roster first; if it stays, tell the coordinator.</source>
        <translation>Sync the roster first; if it stays, tell the coordinator.</translation>
    </message>
    <message>
        <source>Sync: it is fetched again if the sync folder has it. If not, its author's device must sync first; if it was made here and never sent, attach the original once more.</source>
        <translation>Sync: it is fetched again if the sync folder has it. If not, its author's device must sync first; if it was made here and never sent, attach the original once more.</translation>
    </message>
    <message>
        <source>Sync: it is fetched again. If it was made here and never sent, attach the original once more.</source>
        <translation>Sync: it is fetched again. If it was made here and never sent, attach the original once more.</translation>
    </message>
    <message>
        <source>The answer to {ref} is refused: {reason}.</source>
        <translation>The answer to {ref} is refused: {reason}.</translation>
    </message>
    <message>
        <source>The attachment {name} is damaged ({where}).</source>
        <translation>The attachment {name} is damaged ({where}).</translation>
    </message>
    <message>
        <source>The attachment {name} is not on this computer.</source>
        <translation>The attachment {name} is not on this computer.</translation>
    </message>
    <message>
        <source>The chain of events is broken at {where}: {reason}.</source>
        <translation>The chain of events is broken at {where}: {reason}.</translation>
    </message>
    <message>
        <source>The code {code} is already used in this project.</source>
        <translation>The code {code} is already used in this project.</translation>
    </message>
    <message>
        <source>The damaged part was left as it is, for examination.</source>
        <translation>The damaged part was left as it is, for examination.</translation>
    </message>
    <message>
        <source>The disk is full ({path}).</source>
        <translation>The disk is full ({path}).</translation>
    </message>
    <message>
        <source>The disk refused: {reason} ({path}).</source>
        <translation>The disk refused: {reason} ({path}).</translation>
    </message>
    <message>
        <source>The draft is saved without it.</source>
        <translation>The draft is saved without it.</translation>
    </message>
    <message>
        <source>The draft is saved.</source>
        <translation>The draft is saved.</translation>
    </message>
    <message>
        <source>The encrypted vault file was not touched.</source>
        <translation>The encrypted vault file was not touched.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>The file was left as it is.</translation>
    </message>
    <message>
        <source>The fingerprint in {path}, {found}, is not the one that the other person reads.</source>
        <translation>The fingerprint in {path}, {found}, is not the one that the other person reads.</translation>
    </message>
    <message>
        <source>The font {path} is damaged, so the report cannot be printed.</source>
        <translation>The font {path} is damaged, so the report cannot be printed.</translation>
    </message>
    <message>
        <source>The font {path} is missing, so the report cannot be printed.</source>
        <translation>The font {path} is missing, so the report cannot be printed.</translation>
    </message>
    <message>
        <source>The form {form} cannot be used: {reason}.</source>
        <translation>The form {form} cannot be used: {reason}.</translation>
    </message>
    <message>
        <source>The key file asks for weaker protection than this program accepts ({found}).</source>
        <translation>The key file asks for weaker protection than this program accepts ({found}).</translation>
    </message>
    <message>
        <source>The key file {path} is damaged and its second copy cannot replace it.</source>
        <translation>The key file {path} is damaged and its second copy cannot replace it.</translation>
    </message>
    <message>
        <source>The observation cannot be finalised yet: {problems}.</source>
        <translation>The observation cannot be finalised yet: {problems}.</translation>
    </message>
    <message>
        <source>The observation itself is whole.</source>
        <translation>The observation itself is whole.</translation>
    </message>
    <message>
        <source>The other answers are kept in the draft.</source>
        <translation>The other answers are kept in the draft.</translation>
    </message>
    <message>
        <source>The other copy is whole and opens the vault.</source>
        <translation>The other copy is whole and opens the vault.</translation>
    </message>
    <message>
        <source>The passphrase was not used.</source>
        <translation>The passphrase was not used.</translation>
    </message>
    <message>
        <source>The sealed content of {where} is damaged.</source>
        <translation>The sealed content of {where} is damaged.</translation>
    </message>
    <message>
        <source>The sealed record is kept as it is.</source>
        <translation>The sealed record is kept as it is.</translation>
    </message>
    <message>
        <source>The signature of {where} does not fit its content.</source>
        <translation>The signature of {where} does not fit its content.</translation>
    </message>
    <message>
        <source>The sync folder holds records by this device that this vault does not know ({where}).</source>
        <translation>The sync folder holds records by this device that this vault does not know ({where}).</translation>
    </message>
    <message>
        <source>The sync folder is older than what this device has already seen ({where}).</source>
        <translation>The sync folder is older than what this device has already seen ({where}).</translation>
    </message>
    <message>
        <source>The sync folder {path} is not there.</source>
        <translation>The sync folder {path} is not there.</translation>
    </message>
    <message>
        <source>The vault file {path} is damaged ({where}).</source>
        <translation>The vault file {path} is damaged ({where}).</translation>
    </message>
    <message>
        <source>The vault in {path} is open in another window or command (process {pid}).</source>
        <translation>The vault in {path} is open in another window or command (process {pid}).</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>The vault is locked.</translation>
    </message>
    <message>
        <source>The version {version} is not made: the finished file is not yet searched for what it must not show.</source>
        <translation>The version {version} is not made: the finished file is not yet searched for what it must not show.</translation>
    </message>
    <message>
        <source>There is already a vault in {path}.</source>
        <translation>There is already a vault in {path}.</translation>
    </message>
    <message>
        <source>There is no form {form} in this project.</source>
        <translation>There is no form {form} in this project.</translation>
    </message>
    <message>
        <source>There is no observation {observation} on this computer.</source>
        <translation>There is no observation {observation} on this computer.</translation>
    </message>
    <message>
        <source>There is no screen here to open the window on.</source>
        <translation>There is no screen here to open the window on.</translation>
    </message>
    <message>
        <source>There is no vault in {path}.</source>
        <translation>There is no vault in {path}.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>This passphrase does not open the vault.</translation>
    </message>
    <message>
        <source>This vault already belongs to the project {project}.</source>
        <translation>This vault already belongs to the project {project}.</translation>
    </message>
    <message>
        <source>This vault does not belong to a project yet.</source>
        <translation>This vault does not belong to a project yet.</translation>
    </message>
    <message>
        <source>This vault may be a restored copy, or the device was cloned. Tell the coordinator before going on.</source>
        <translation>This vault may be a restored copy, or the device was cloned. Tell the coordinator before going on.</translation>
    </message>
    <message>
        <source>This vault was last used by a newer FieldMonitor (format {found}, this program knows up to {known}).</source>
        <translation>This vault was last used by a newer FieldMonitor (format {found}, this program knows up to {known}).</translation>
    </message>
    <message>
        <source>Treat this computer as tampered with and restore the key file from a backup.</source>
        <translation>Treat this computer as tampered with and restore the key file from a backup.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Unlock it, then try again.</translation>
    </message>
    <message>
        <source>Use another vault for another project.</source>
        <translation>Use another vault for another project.</translation>
    </message>
    <message>
        <source>Use the internal or the confidential version, and let a person prepare what is given to others.</source>
        <translation>Use the internal or the confidential version, and let a person prepare what is given to others.</translation>
    </message>
    <message>
        <source>Verifying only reads; the folder was left as it is.</source>
        <translation>Verifying only reads; the folder was left as it is.</translation>
    </message>
    <message>
        <source>What was finished before is kept; nothing is half done.</source>
        <translation>What was finished before is kept; nothing is half done.</translation>
    </message>
    <message>
        <source>What was saved before is kept, encrypted.</source>
        <translation>What was saved before is kept, encrypted.</translation>
    </message>
    <message>
        <source>What was saved before is still there.</source>
        <translation>What was saved before is still there.</translation>
    </message>
    <message>
        <source>What was saved before is still there; what you typed is still on the screen.</source>
        <translation>What was saved before is still there; what you typed is still on the screen.</translation>
    </message>
    <message>
        <source>{path} cannot be attached here: its content is {found}, and this question takes {wanted}.</source>
        <translation>{path} cannot be attached here: its content is {found}, and this question takes {wanted}.</translation>
    </message>
    <message>
        <source>{path} cannot be attached: it is damaged or cut short, so the picture does not show.</source>
        <translation>{path} cannot be attached: it is damaged or cut short, so the picture does not show.</translation>
    </message>
    <message>
        <source>{path} cannot be attached: it unpacks to {pixels} million pixels, and the limit is {limit} million.</source>
        <translation>{path} cannot be attached: it unpacks to {pixels} million pixels, and the limit is {limit} million.</translation>
    </message>
    <message>
        <source>{path} cannot be attached: {reason}.</source>
        <translation>{path} cannot be attached: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} cannot be written.</translation>
    </message>
    <message>
        <source>{path} is already there.</source>
        <translation>{path} is already there.</translation>
    </message>
    <message>
        <source>{path} is neither a vault nor a sync folder.</source>
        <translation>{path} is neither a vault nor a sync folder.</translation>
    </message>
    <message>
        <source>{path} is not a usable join request: {reason}.</source>
        <translation>{path} is not a usable join request: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not a welcome for this device: {reason}.</source>
        <translation>{path} is not a welcome for this device: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} is not there.</translation>
    </message>
    <message>
        <source>{path} is too large to attach: {size} MB, and the limit is {limit} MB.</source>
        <translation>{path} is too large to attach: {size} MB, and the limit is {limit} MB.</translation>
    </message>
    <message>
        <source>{path}, one of the two copies of the key file, is damaged or missing.</source>
        <translation>{path}, one of the two copies of the key file, is damaged or missing.</translation>
    </message>
    <message>
        <source>{where} belongs to another project.</source>
        <translation>{where} belongs to another project.</translation>
    </message>
    <message>
        <source>{where} is damaged: {reason}.</source>
        <translation>{where} is damaged: {reason}.</translation>
    </message>
    <message>
        <source>{where} is sealed for others; this device has no key for it.</source>
        <translation>{where} is sealed for others; this device has no key for it.</translation>
    </message>
    <message>
        <source>{where} is signed by a device that is not in this project's roster.</source>
        <translation>{where} is signed by a device that is not in this project's roster.</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Checking attachments</source>
        <translation>Checking attachments</translation>
    </message>
    <message>
        <source>Checking events</source>
        <translation>Checking events</translation>
    </message>
    <message>
        <source>Importing forms</source>
        <translation>Importing forms</translation>
    </message>
    <message>
        <source>Laying out the report</source>
        <translation>Laying out the report</translation>
    </message>
    <message>
        <source>Opening what came in</source>
        <translation>Opening what came in</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>Reading the records</translation>
    </message>
    <message>
        <source>checking the store</source>
        <translation>checking the store</translation>
    </message>
    <message>
        <source>encrypting</source>
        <translation>encrypting</translation>
    </message>
    <message>
        <source>reading the roster</source>
        <translation>reading the roster</translation>
    </message>
    <message>
        <source>receiving attachments</source>
        <translation>receiving attachments</translation>
    </message>
    <message>
        <source>receiving records</source>
        <translation>receiving records</translation>
    </message>
    <message>
        <source>sending attachments</source>
        <translation>sending attachments</translation>
    </message>
    <message>
        <source>sending records</source>
        <translation>sending records</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>a key for this device's role is not in it</source>
        <translation>a key for this device's role is not in it</translation>
    </message>
    <message>
        <source>a key in it is not one</source>
        <translation>a key in it is not one</translation>
    </message>
    <message>
        <source>an answer is needed</source>
        <translation>an answer is needed</translation>
    </message>
    <message>
        <source>another event is known in its place</source>
        <translation>another event is known in its place</translation>
    </message>
    <message>
        <source>give text, a number, or a list of choices</source>
        <translation>give text, a number, or a list of choices</translation>
    </message>
    <message>
        <source>it belongs in another place</source>
        <translation>it belongs in another place</translation>
    </message>
    <message>
        <source>it belongs to another feed</source>
        <translation>it belongs to another feed</translation>
    </message>
    <message>
        <source>it does not follow the event before it</source>
        <translation>it does not follow the event before it</translation>
    </message>
    <message>
        <source>it does not follow what came before it</source>
        <translation>it does not follow what came before it</translation>
    </message>
    <message>
        <source>it does not open with this device's key</source>
        <translation>it does not open with this device's key</translation>
    </message>
    <message>
        <source>it is a group: give an object of its questions</source>
        <translation>it is a group: give an object of its questions</translation>
    </message>
    <message>
        <source>it is a link out of the sync folder</source>
        <translation>it is a link out of the sync folder</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>it is cut short</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>it is missing</translation>
    </message>
    <message>
        <source>it is not in a format this program knows</source>
        <translation>it is not in a format this program knows</translation>
    </message>
    <message>
        <source>it is not the next event of the roster</source>
        <translation>it is not the next event of the roster</translation>
    </message>
    <message>
        <source>it names another event as the one before it</source>
        <translation>it names another event as the one before it</translation>
    </message>
    <message>
        <source>it repeats: give a list of objects</source>
        <translation>it repeats: give a list of objects</translation>
    </message>
    <message>
        <source>it takes the identifier of a record that another event carries</source>
        <translation>it takes the identifier of a record that another event carries</translation>
    </message>
    <message>
        <source>its content is not what was signed</source>
        <translation>its content is not what was signed</translation>
    </message>
    <message>
        <source>its keys are not those this device was admitted with</source>
        <translation>its keys are not those this device was admitted with</translation>
    </message>
    <message>
        <source>its parts do not agree with each other</source>
        <translation>its parts do not agree with each other</translation>
    </message>
    <message>
        <source>its roster does not name the coordinator who signed it</source>
        <translation>its roster does not name the coordinator who signed it</translation>
    </message>
    <message>
        <source>its roster does not name this device</source>
        <translation>its roster does not name this device</translation>
    </message>
    <message>
        <source>the answer does not fit the form's rule</source>
        <translation>the answer does not fit the form's rule</translation>
    </message>
    <message>
        <source>the answer is not of the right kind</source>
        <translation>the answer is not of the right kind</translation>
    </message>
    <message>
        <source>the file grew while it was read</source>
        <translation>the file grew while it was read</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>the file is too large</translation>
    </message>
    <message>
        <source>the file is too large for a form</source>
        <translation>the file is too large for a form</translation>
    </message>
    <message>
        <source>the file shrank while it was read</source>
        <translation>the file shrank while it was read</translation>
    </message>
    <message>
        <source>the file that the answer names is not attached</source>
        <translation>the file that the answer names is not attached</translation>
    </message>
    <message>
        <source>the form has no such question here</source>
        <translation>the form has no such question here</translation>
    </message>
    <message>
        <source>the form sets it itself</source>
        <translation>the form sets it itself</translation>
    </message>
    <message>
        <source>the question does not apply with these answers</source>
        <translation>the question does not apply with these answers</translation>
    </message>
    <message>
        <source>the record kept in the vault is not the one that was sealed</source>
        <translation>the record kept in the vault is not the one that was sealed</translation>
    </message>
    <message>
        <source>the roster kept in the vault is not the one that was signed</source>
        <translation>the roster kept in the vault is not the one that was signed</translation>
    </message>
    <message>
        <source>this is not a plain file</source>
        <translation>this is not a plain file</translation>
    </message>
    <message>
        <source>two coordinators changed the roster at the same time</source>
        <translation>two coordinators changed the roster at the same time</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>1 confirmed by other independent sources, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged, – not graded.</source>
        <translation>1 confirmed by other independent sources, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged, – not graded.</translation>
    </message>
    <message>
        <source>1–2 confirmed or probable</source>
        <translation>1–2 confirmed or probable</translation>
    </message>
    <message>
        <source>3 possible</source>
        <translation>3 possible</translation>
    </message>
    <message>
        <source>4–5 doubtful or improbable</source>
        <translation>4–5 doubtful or improbable</translation>
    </message>
    <message>
        <source>6 cannot be judged</source>
        <translation>6 cannot be judged</translation>
    </message>
    <message>
        <source>A dot means that the issue falls under the commitment. One issue can fall under several.</source>
        <translation>A dot means that the issue falls under the commitment. One issue can fall under several.</translation>
    </message>
    <message>
        <source>A number here is too small to be shown in the public version.</source>
        <translation>A number here is too small to be shown in the public version.</translation>
    </message>
    <message>
        <source>A reply that was not asked for in order to protect a source is a decision of the monitors, not silence of the authority.</source>
        <translation>A reply that was not asked for in order to protect a source is a decision of the monitors, not silence of the authority.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Access given, delayed and refused</source>
        <translation>Access given, delayed and refused</translation>
    </message>
    <message>
        <source>Access to</source>
        <translation>Access to</translation>
    </message>
    <message>
        <source>Account, as told before any question</source>
        <translation>Account, as told before any question</translation>
    </message>
    <message>
        <source>Act at once: life or removal is at risk; tell the team leader and the referral service.</source>
        <translation>Act at once: life or removal is at risk; tell the team leader and the referral service.</translation>
    </message>
    <message>
        <source>Act line</source>
        <translation>Act line</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actors</translation>
    </message>
    <message>
        <source>Actors: {actors}.</source>
        <translation>Actors: {actors}.</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Age band</translation>
    </message>
    <message>
        <source>An event with several issues counts under each of them.</source>
        <translation>An event with several issues counts under each of them.</translation>
    </message>
    <message>
        <source>Answers below carry one tag for all: {tag}.</source>
        <translation>Answers below carry one tag for all: {tag}.</translation>
    </message>
    <message>
        <source>Answers, with the number of records</source>
        <translation>Answers, with the number of records</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Attached evidence</source>
        <translation>Attached evidence</translation>
    </message>
    <message>
        <source>Author of the report</source>
        <translation>Author of the report</translation>
    </message>
    <message>
        <source>Backed by</source>
        <translation>Backed by</translation>
    </message>
    <message>
        <source>Belongings</source>
        <translation>Belongings</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengali</translation>
    </message>
    <message>
        <source>Berlin 2018 is a declaration of the Parliamentary Assembly, not a commitment of governments.</source>
        <translation>Berlin 2018 is a declaration of the Parliamentary Assembly, not a commitment of governments.</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>By the rules of the work, the record calls for this:</source>
        <translation>By the rules of the work, the record calls for this:</translation>
    </message>
    <message>
        <source>Calendar as told</source>
        <translation>Calendar as told</translation>
    </message>
    <message>
        <source>Care given</source>
        <translation>Care given</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Case code</translation>
    </message>
    <message>
        <source>Changes since collection</source>
        <translation>Changes since collection</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Codes of monitors and interpreters, protection plans and the key from code to identity (level S4) are in no version.</source>
        <translation>Codes of monitors and interpreters, protection plans and the key from code to identity (level S4) are in no version.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Confidential to the recipient</source>
        <translation>Confidential to the recipient</translation>
    </message>
    <message>
        <source>Confidential: for the named recipient only. What a person's consent does not allow for this recipient is left out.</source>
        <translation>Confidential: for the named recipient only. What a person's consent does not allow for this recipient is left out.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Context and access</source>
        <translation>Context and access</translation>
    </message>
    <message>
        <source>Contradictions and other explanations</source>
        <translation>Contradictions and other explanations</translation>
    </message>
    <message>
        <source>Counts act lines; one event can have several.</source>
        <translation>Counts act lines; one event can have several.</translation>
    </message>
    <message>
        <source>Counts below {n} are not shown (“&lt;{n}”, below 10 for sexual violence, children and health); “·” hides further counts from which they could be worked out.</source>
        <translation>Counts below {n} are not shown (“&lt;{n}”, below 10 for sexual violence, children and health); “·” hides further counts from which they could be worked out.</translation>
    </message>
    <message>
        <source>Counts entries; one record can have several.</source>
        <translation>Counts entries; one record can have several.</translation>
    </message>
    <message>
        <source>Counts events.</source>
        <translation>Counts events.</translation>
    </message>
    <message>
        <source>Counts people interviewed.</source>
        <translation>Counts people interviewed.</translation>
    </message>
    <message>
        <source>Counts person-events: one person in two events counts twice.</source>
        <translation>Counts person-events: one person in two events counts twice.</translation>
    </message>
    <message>
        <source>Counts persons.</source>
        <translation>Counts persons.</translation>
    </message>
    <message>
        <source>Counts records.</source>
        <translation>Counts records.</translation>
    </message>
    <message>
        <source>Counts referrals.</source>
        <translation>Counts referrals.</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Credibility</translation>
    </message>
    <message>
        <source>Credibility of the information</source>
        <translation>Credibility of the information</translation>
    </message>
    <message>
        <source>Credibility of the information by issue</source>
        <translation>Credibility of the information by issue</translation>
    </message>
    <message>
        <source>Credibility of the information, by issue</source>
        <translation>Credibility of the information, by issue</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>DRAFT</translation>
    </message>
    <message>
        <source>DRAFT: it holds records that are not approved</source>
        <translation>DRAFT: it holds records that are not approved</translation>
    </message>
    <message>
        <source>Data: table “{caption}” in the annex.</source>
        <translation>Data: table “{caption}” in the annex.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dates and places are given with the precision that was recorded and no finer.</source>
        <translation>Dates and places are given with the precision that was recorded and no finer.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Days recorded</source>
        <translation>Days recorded</translation>
    </message>
    <message>
        <source>Days with records</source>
        <translation>Days with records</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Descriptions are as told and not findings about a person. Right of reply comes before any publication.</source>
        <translation>Descriptions are as told and not findings about a person. Right of reply comes before any publication.</translation>
    </message>
    <message>
        <source>Details recorded</source>
        <translation>Details recorded</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>Devanagari</translation>
    </message>
    <message numerus="yes">
        <source>Draft: {n} records have not been approved yet.</source>
        <translation>
            <numerusform>Draft: {n} record has not been approved yet.</numerusform>
            <numerusform>Draft: {n} records have not been approved yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>EU law</source>
        <translation>EU law</translation>
    </message>
    <message>
        <source>Each person once, by code. People who have not agreed to be counted are not in the table.</source>
        <translation>Each person once, by code. People who have not agreed to be counted are not in the table.</translation>
    </message>
    <message>
        <source>Each table and chart says what it counts. Events, persons, person-events and interviewees are never added together.</source>
        <translation>Each table and chart says what it counts. Events, persons, person-events and interviewees are never added together.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Ethiopic</source>
        <translation>Ethiopic</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Events by grade of verification (review)</source>
        <translation>Events by grade of verification (review)</translation>
    </message>
    <message>
        <source>Events by month, and days with records</source>
        <translation>Events by month, and days with records</translation>
    </message>
    <message>
        <source>Events by section and month</source>
        <translation>Events by section and month</translation>
    </message>
    <message>
        <source>Events, records and days with records by month</source>
        <translation>Events, records and days with records by month</translation>
    </message>
    <message>
        <source>Every statement carries a tag and the reference of its record:</source>
        <translation>Every statement carries a tag and the reference of its record:</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Findings by commitment</source>
        <translation>Findings by commitment</translation>
    </message>
    <message>
        <source>Findings by theme</source>
        <translation>Findings by theme</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message numerus="yes">
        <source>Follow up {n} open referral.</source>
        <translation>
            <numerusform>Follow up {n} open referral.</numerusform>
            <numerusform>Follow up {n} open referrals.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Form versions</source>
        <translation>Form versions</translation>
    </message>
    <message>
        <source>Forms used</source>
        <translation>Forms used</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>From {low} (certain) to {high} (as told).</source>
        <translation>From {low} (certain) to {high} (as told).</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Good practice</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Grade of the event (review)</source>
        <translation>Grade of the event (review)</translation>
    </message>
    <message>
        <source>Graded by the monitors; an event takes its best graded record. Ungraded counts as 6.</source>
        <translation>Graded by the monitors; an event takes its best graded record. Ungraded counts as 6.</translation>
    </message>
    <message>
        <source>Gradings and contradictions</source>
        <translation>Gradings and contradictions</translation>
    </message>
    <message>
        <source>Grid reference</source>
        <translation>Grid reference</translation>
    </message>
    <message>
        <source>Gurmukhi</source>
        <translation>Gurmukhi</translation>
    </message>
    <message>
        <source>Harm and loss</source>
        <translation>Harm and loss</translation>
    </message>
    <message>
        <source>Hash of the revision (SHA-256)</source>
        <translation>Hash of the revision (SHA-256)</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebrew</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Highest</translation>
    </message>
    <message>
        <source>How agreement was given</source>
        <translation>How agreement was given</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>How known</translation>
    </message>
    <message>
        <source>How statements are tagged</source>
        <translation>How statements are tagged</translation>
    </message>
    <message>
        <source>How the place is known</source>
        <translation>How the place is known</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>In the person's own words</source>
        <translation>In the person's own words</translation>
    </message>
    <message numerus="yes">
        <source>In {n} records the person did not agree to be counted: nothing of them is in a number but the record itself.</source>
        <translation>
            <numerusform>In {n} record the person did not agree to be counted: nothing of it is in a number but the record itself.</numerusform>
            <numerusform>In {n} records the person did not agree to be counted: nothing of them is in a number but the record itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {n} records the person did not agree to speak: only the non-personal observation is used.</source>
        <translation>
            <numerusform>In {n} record the person did not agree to speak: only the non-personal observation is used.</numerusform>
            <numerusform>In {n} records the person did not agree to speak: only the non-personal observation is used.</numerusform>
        </translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>Incident report</translation>
    </message>
    <message>
        <source>Injuries</source>
        <translation>Injuries</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Injury</translation>
    </message>
    <message>
        <source>Instrument and provision</source>
        <translation>Instrument and provision</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>Internal version: for the project's own team. It may hold accounts that point to a person; do not forward or copy it.</source>
        <translation>Internal version: for the project's own team. It may hold accounts that point to a person; do not forward or copy it.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Issues and the records they rest on</source>
        <translation>Issues and the records they rest on</translation>
    </message>
    <message>
        <source>Issues and their records</source>
        <translation>Issues and their records</translation>
    </message>
    <message>
        <source>Issues by commitment</source>
        <translation>Issues by commitment</translation>
    </message>
    <message>
        <source>Issues recorded, by number of events</source>
        <translation>Issues recorded, by number of events</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Legal labels belong to the review. The forms record acts, not violations of law.</source>
        <translation>Legal labels belong to the review. The forms record acts, not violations of law.</translation>
    </message>
    <message>
        <source>Legal labels set at review</source>
        <translation>Legal labels set at review</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Look for a second, independent source before anything is published.</source>
        <translation>Look for a second, independent source before anything is published.</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Lowest</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>Mandate, period and coverage</source>
        <translation>Mandate, period and coverage</translation>
    </message>
    <message>
        <source>May appear in public</source>
        <translation>May appear in public</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Methodology and limits</source>
        <translation>Methodology and limits</translation>
    </message>
    <message>
        <source>Monitor, record {reference}</source>
        <translation>Monitor, record {reference}</translation>
    </message>
    <message>
        <source>Monitoring of human rights at borders</source>
        <translation>Monitoring of human rights at borders</translation>
    </message>
    <message>
        <source>Monthly monitoring report</source>
        <translation>Monthly monitoring report</translation>
    </message>
    <message>
        <source>More events can mean more monitoring. Days with records are the only measure of effort that every form has.</source>
        <translation>More events can mean more monitoring. Days with records are the only measure of effort that every form has.</translation>
    </message>
    <message>
        <source>Names are not printed: people are P1, P2…, officials A1, A2…. The key from code to identity is kept apart.</source>
        <translation>Names are not printed: people are P1, P2…, officials A1, A2…. The key from code to identity is kept apart.</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Nil report</source>
        <translation>Nil report</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No attempt to get access was recorded in this period.</source>
        <translation>No attempt to get access was recorded in this period.</translation>
    </message>
    <message>
        <source>No contradiction was noted.</source>
        <translation>No contradiction was noted.</translation>
    </message>
    <message>
        <source>No good practice was recorded in this period.</source>
        <translation>No good practice was recorded in this period.</translation>
    </message>
    <message>
        <source>No grade given</source>
        <translation>No grade given</translation>
    </message>
    <message>
        <source>No issue under this commitment was recorded in this period. That does not mean that there was none.</source>
        <translation>No issue under this commitment was recorded in this period. That does not mean that there was none.</translation>
    </message>
    <message>
        <source>No issue was recorded in this period.</source>
        <translation>No issue was recorded in this period.</translation>
    </message>
    <message>
        <source>No issue was recorded that leads to a standard.</source>
        <translation>No issue was recorded that leads to a standard.</translation>
    </message>
    <message>
        <source>No recommendation was written for this period.</source>
        <translation>No recommendation was written for this period.</translation>
    </message>
    <message>
        <source>No recommendation was written, and the record calls for nothing further.</source>
        <translation>No recommendation was written, and the record calls for nothing further.</translation>
    </message>
    <message>
        <source>No record was changed after it was first finalised.</source>
        <translation>No record was changed after it was first finalised.</translation>
    </message>
    <message>
        <source>No referral is recorded.</source>
        <translation>No referral is recorded.</translation>
    </message>
    <message>
        <source>No referral was recorded in this period.</source>
        <translation>No referral was recorded in this period.</translation>
    </message>
    <message>
        <source>No refused, delayed or partial access was recorded.</source>
        <translation>No refused, delayed or partial access was recorded.</translation>
    </message>
    <message>
        <source>No section or site was named.</source>
        <translation>No section or site was named.</translation>
    </message>
    <message>
        <source>No text on the mandate was written for this project.</source>
        <translation>No text on the mandate was written for this project.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Not a probability sample: the numbers do not measure how common anything is.</source>
        <translation>Not a probability sample: the numbers do not measure how common anything is.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Not known or not said</source>
        <translation>Not known or not said</translation>
    </message>
    <message>
        <source>Nothing is attached to the record.</source>
        <translation>Nothing is attached to the record.</translation>
    </message>
    <message>
        <source>Nothing is recorded about replies.</source>
        <translation>Nothing is recorded about replies.</translation>
    </message>
    <message>
        <source>Nothing is recorded about the authority's side.</source>
        <translation>Nothing is recorded about the authority's side.</translation>
    </message>
    <message>
        <source>Nothing was left out for lack of consent, at a monitor's request or as a duplicate.</source>
        <translation>Nothing was left out for lack of consent, at a monitor's request or as a duplicate.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this period.</source>
        <translation>Nothing was recorded in this period.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Numbers of different records are not added: they may concern the same people.</source>
        <translation>Numbers of different records are not added: they may concern the same people.</translation>
    </message>
    <message>
        <source>Numbers of people that were told and not counted are given as bounds.</source>
        <translation>Numbers of people that were told and not counted are given as bounds.</translation>
    </message>
    <message>
        <source>Of them interviewed</source>
        <translation>Of them interviewed</translation>
    </message>
    <message>
        <source>Officials and others</source>
        <translation>Officials and others</translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation>Other answers</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>People described are not added to the number of people in the event: they are some of them.</source>
        <translation>People described are not added to the number of people in the event: they are some of them.</translation>
    </message>
    <message>
        <source>People described in the record</source>
        <translation>People described in the record</translation>
    </message>
    <message>
        <source>People described, by sex and age band</source>
        <translation>People described, by sex and age band</translation>
    </message>
    <message>
        <source>People in the event</source>
        <translation>People in the event</translation>
    </message>
    <message>
        <source>People in the events, as told</source>
        <translation>People in the events, as told</translation>
    </message>
    <message>
        <source>People: {persons}.</source>
        <translation>People: {persons}.</translation>
    </message>
    <message>
        <source>Period and places</source>
        <translation>Period and places</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Person agreed</source>
        <translation>Person agreed</translation>
    </message>
    <message>
        <source>Person-event</source>
        <translation>Person-event</translation>
    </message>
    <message>
        <source>Pictures are reduced copies, encoded anew without metadata.</source>
        <translation>Pictures are reduced copies, encoded anew without metadata.</translation>
    </message>
    <message>
        <source>Place as described</source>
        <translation>Place as described</translation>
    </message>
    <message>
        <source>Position (latitude, longitude)</source>
        <translation>Position (latitude, longitude)</translation>
    </message>
    <message>
        <source>Practice records: nothing in this report is real, and it must never be used as if it were.</source>
        <translation>Practice records: nothing in this report is real, and it must never be used as if it were.</translation>
    </message>
    <message>
        <source>Precision of the date</source>
        <translation>Precision of the date</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Provision was</source>
        <translation>Provision was</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Public version: rebuilt from redacted data. Small numbers are suppressed.</source>
        <translation>Public version: rebuilt from redacted data. Small numbers are suppressed.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommendations</translation>
    </message>
    <message>
        <source>Recommended action</source>
        <translation>Recommended action</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Recorded acts and issues</source>
        <translation>Recorded acts and issues</translation>
    </message>
    <message>
        <source>Recorded most often, by events</source>
        <translation>Recorded most often, by events</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Records that the monitors asked to hold back are not in this version.</source>
        <translation>Records that the monitors asked to hold back are not in this version.</translation>
    </message>
    <message>
        <source>Records with the same case code are one event. A person is counted once, by a code whose key is kept apart.</source>
        <translation>Records with the same case code are one event. A person is counted once, by a code whose key is kept apart.</translation>
    </message>
    <message>
        <source>Records, days and sections by form</source>
        <translation>Records, days and sections by form</translation>
    </message>
    <message>
        <source>Records, their versions and hashes</source>
        <translation>Records, their versions and hashes</translation>
    </message>
    <message>
        <source>Redaction statement</source>
        <translation>Redaction statement</translation>
    </message>
    <message>
        <source>Reduced copy, encoded anew, all metadata removed; the original is unchanged.</source>
        <translation>Reduced copy, encoded anew, all metadata removed; the original is unchanged.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Referrals and outcomes</source>
        <translation>Referrals and outcomes</translation>
    </message>
    <message>
        <source>Referrals and protection</source>
        <translation>Referrals and protection</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Reliability</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>Reliability of the source</translation>
    </message>
    <message>
        <source>Replies of authorities</source>
        <translation>Replies of authorities</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Response of the authorities</source>
        <translation>Response of the authorities</translation>
    </message>
    <message>
        <source>Restricted: for the partner under the agreement in force. Free accounts and identities are left out.</source>
        <translation>Restricted: for the partner under the agreement in force. Free accounts and identities are left out.</translation>
    </message>
    <message>
        <source>Restricted: partner under agreement</source>
        <translation>Restricted: partner under agreement</translation>
    </message>
    <message>
        <source>Review the record: it has not been approved.</source>
        <translation>Review the record: it has not been approved.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Risk of reprisal</source>
        <translation>Risk of reprisal</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>SHA-256 of the original</source>
        <translation>SHA-256 of the original</translation>
    </message>
    <message>
        <source>Said to be caused by</source>
        <translation>Said to be caused by</translation>
    </message>
    <message>
        <source>Section or site</source>
        <translation>Section or site</translation>
    </message>
    <message>
        <source>Sections and sites with records</source>
        <translation>Sections and sites with records</translation>
    </message>
    <message>
        <source>Sections or sites</source>
        <translation>Sections or sites</translation>
    </message>
    <message>
        <source>Seek the authority's reply, or state why it is not sought.</source>
        <translation>Seek the authority's reply, or state why it is not sought.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Sex or gender</source>
        <translation>Sex or gender</translation>
    </message>
    <message>
        <source>Shows a face, a voice or a plate: not for copies outside.</source>
        <translation>Shows a face, a voice or a plate: not for copies outside.</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Sign-off</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signed by code, not by name. The signatures refer to the records and hashes listed in this report.</source>
        <translation>Signed by code, not by name. The signatures refer to the records and hashes listed in this report.</translation>
    </message>
    <message>
        <source>Single source</source>
        <translation>Single source</translation>
    </message>
    <message numerus="yes">
        <source>Single source in {n} events: what was told there is an allegation.</source>
        <translation>
            <numerusform>Single source in {n} event: what was told there is an allegation.</numerusform>
            <numerusform>Single source in {n} events: what was told there is an allegation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Single source: nothing else supports this account yet. What is told in it is an allegation and is printed as one.</source>
        <translation>Single source: nothing else supports this account yet. What is told in it is an allegation and is printed as one.</translation>
    </message>
    <message>
        <source>Space for monitors and defenders</source>
        <translation>Space for monitors and defenders</translation>
    </message>
    <message>
        <source>Standard of proof</source>
        <translation>Standard of proof</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Standards are cited by theme; whether one binds the State concerned on the date concerned is not checked here. Political commitments and parliamentary declarations are not treaties.</source>
        <translation>Standards are cited by theme; whether one binds the State concerned on the date concerned is not checked here. Political commitments and parliamentary declarations are not treaties.</translation>
    </message>
    <message>
        <source>Standards cited by theme</source>
        <translation>Standards cited by theme</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Status since the last report</source>
        <translation>Status since the last report</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The account is left out: its person has not agreed to it being told.</source>
        <translation>The account is left out: its person has not agreed to it being told.</translation>
    </message>
    <message>
        <source>The authority's account is therefore not part of this report.</source>
        <translation>The authority's account is therefore not part of this report.</translation>
    </message>
    <message>
        <source>The authority's side</source>
        <translation>The authority's side</translation>
    </message>
    <message>
        <source>The chart is left out of the public version: a value is below {n}.</source>
        <translation>The chart is left out of the public version: a value is below {n}.</translation>
    </message>
    <message>
        <source>The hash is that of the signed event that carries the revision: it fixes content, author and position in the author's chain.</source>
        <translation>The hash is that of the signed event that carries the revision: it fixes content, author and position in the author's chain.</translation>
    </message>
    <message>
        <source>The other forms record none.</source>
        <translation>The other forms record none.</translation>
    </message>
    <message>
        <source>The person agreed to</source>
        <translation>The person agreed to</translation>
    </message>
    <message>
        <source>The person did not agree to speak. Only the non-personal observation is used; everything else is left out.</source>
        <translation>The person did not agree to speak. Only the non-personal observation is used; everything else is left out.</translation>
    </message>
    <message>
        <source>The records are no probability sample. No number here measures how common something is, and a rise can come from more monitoring.</source>
        <translation>The records are no probability sample. No number here measures how common something is, and a rise can come from more monitoring.</translation>
    </message>
    <message>
        <source>This counts person-events: someone returned twice counts twice. It is not added to any other figure.</source>
        <translation>This counts person-events: someone returned twice counts twice. It is not added to any other figure.</translation>
    </message>
    <message>
        <source>This report brings together what was recorded in {month}. It tells what was seen, documented or alleged; it makes no finding of law.</source>
        <translation>This report brings together what was recorded in {month}. It tells what was seen, documented or alleged; it makes no finding of law.</translation>
    </message>
    <message>
        <source>This report rests on one record ({mode}), written down as follows: {timing}.</source>
        <translation>This report rests on one record ({mode}), written down as follows: {timing}.</translation>
    </message>
    <message numerus="yes">
        <source>Time of observation is known for {n} records: {hours} h {minutes} min in all.</source>
        <translation>
            <numerusform>Time of observation is known for {n} record: {hours} h {minutes} min.</numerusform>
            <numerusform>Time of observation is known for {n} records: {hours} h {minutes} min in all.</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Uniform, speech</source>
        <translation>Uniform, speech</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Value as told</source>
        <translation>Value as told</translation>
    </message>
    <message>
        <source>Vehicle, name or number as told</source>
        <translation>Vehicle, name or number as told</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Visits that were planned and not made are not recorded, so coverage of the border cannot be stated.</source>
        <translation>Visits that were planned and not made are not recorded, so coverage of the border cannot be stated.</translation>
    </message>
    <message>
        <source>Weigh the risk of reprisal before the authority is approached.</source>
        <translation>Weigh the risk of reprisal before the authority is approached.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>What happened to it</translation>
    </message>
    <message>
        <source>What the monitor saw or heard</source>
        <translation>What the monitor saw or heard</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>What was left out</translation>
    </message>
    <message>
        <source>What was told by a single source is printed as an allegation; what the monitor saw stays observed, marked as single source. The monitor's opinion is never printed.</source>
        <translation>What was told by a single source is printed as an allegation; what the monitor saw stays observed, marked as single source. The monitor's opinion is never printed.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>When and where</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>[left out of this version]</source>
        <translation>[left out of this version]</translation>
    </message>
    <message numerus="yes">
        <source>[{n} characters in {script} script: see the record]</source>
        <translation>
            <numerusform>[{n} character in {script} script: see the record]</numerusform>
            <numerusform>[{n} characters in {script} script: see the record]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[{n} characters that cannot be printed: see the record]</source>
        <translation>
            <numerusform>[{n} character that cannot be printed: see the record]</numerusform>
            <numerusform>[{n} characters that cannot be printed: see the record]</numerusform>
        </translation>
    </message>
    <message>
        <source>a code that records about the same event share</source>
        <translation>a code that records about the same event share</translation>
    </message>
    <message>
        <source>a paper, an image or data show it</source>
        <translation>a paper, an image or data show it</translation>
    </message>
    <message>
        <source>a record that nothing happened; it is data, too</source>
        <translation>a record that nothing happened; it is data, too</translation>
    </message>
    <message>
        <source>across the border: {state}</source>
        <translation>across the border: {state}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>and {n} more</numerusform>
            <numerusform>and {n} more</numerusform>
        </translation>
    </message>
    <message>
        <source>answers given</source>
        <translation>answers given</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>between {start} and {end}</source>
        <translation>between {start} and {end}</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>checked</translation>
    </message>
    <message>
        <source>checked in part</source>
        <translation>checked in part</translation>
    </message>
    <message>
        <source>concluded by the monitor from other facts</source>
        <translation>concluded by the monitor from other facts</translation>
    </message>
    <message>
        <source>conduct worth copying; recorded like everything else</source>
        <translation>conduct worth copying; recorded like everything else</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>date not known</translation>
    </message>
    <message>
        <source>days with records</source>
        <translation>days with records</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>documented</translation>
    </message>
    <message>
        <source>events</source>
        <translation>events</translation>
    </message>
    <message>
        <source>first-hand allegation</source>
        <translation>first-hand allegation</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>from {low} to {high}</translation>
    </message>
    <message>
        <source>grade of the information from 1 (confirmed) to 6 (cannot be judged), apart from the source</source>
        <translation>grade of the information from 1 (confirmed) to 6 (cannot be judged), apart from the source</translation>
    </message>
    <message>
        <source>grade of the source from A to E, F if it cannot be judged</source>
        <translation>grade of the source from A to E, F if it cannot be judged</translation>
    </message>
    <message>
        <source>hearsay</source>
        <translation>hearsay</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>inference</translation>
    </message>
    <message>
        <source>left out: no agreement</source>
        <translation>left out: no agreement</translation>
    </message>
    <message>
        <source>no grade given</source>
        <translation>no grade given</translation>
    </message>
    <message>
        <source>no section given</source>
        <translation>no section given</translation>
    </message>
    <message>
        <source>non-binding standard</source>
        <translation>non-binding standard</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>not approved</translation>
    </message>
    <message>
        <source>not classified</source>
        <translation>not classified</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>nothing else supports the account yet</source>
        <translation>nothing else supports the account yet</translation>
    </message>
    <message>
        <source>numbers noted</source>
        <translation>numbers noted</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observed</translation>
    </message>
    <message>
        <source>official claim</source>
        <translation>official claim</translation>
    </message>
    <message>
        <source>one act or issue in a record, with its own tag</source>
        <translation>one act or issue in a record, with its own tag</translation>
    </message>
    <message>
        <source>one person in one event; a person returned twice makes two</source>
        <translation>one person in one event; a person returned twice makes two</translation>
    </message>
    <message>
        <source>page {page} of</source>
        <translation>page {page} of</translation>
    </message>
    <message>
        <source>parliamentary declaration</source>
        <translation>parliamentary declaration</translation>
    </message>
    <message>
        <source>people described</source>
        <translation>people described</translation>
    </message>
    <message>
        <source>place not known</source>
        <translation>place not known</translation>
    </message>
    <message>
        <source>political commitment</source>
        <translation>political commitment</translation>
    </message>
    <message>
        <source>questions answered yes or no</source>
        <translation>questions answered yes or no</translation>
    </message>
    <message>
        <source>quoted with the person's agreement; allegation</source>
        <translation>quoted with the person's agreement; allegation</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>recalled</translation>
    </message>
    <message>
        <source>records</source>
        <translation>records</translation>
    </message>
    <message>
        <source>section {section}</source>
        <translation>section {section}</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>sent back</translation>
    </message>
    <message>
        <source>single source</source>
        <translation>single source</translation>
    </message>
    <message>
        <source>something that happened at one place and time; several records can tell of it</source>
        <translation>something that happened at one place and time; several records can tell of it</translation>
    </message>
    <message>
        <source>the monitor saw or heard it</source>
        <translation>the monitor saw or heard it</translation>
    </message>
    <message>
        <source>told by a person who lived or saw it</source>
        <translation>told by a person who lived or saw it</translation>
    </message>
    <message>
        <source>told by someone who heard it from others</source>
        <translation>told by someone who heard it from others</translation>
    </message>
    <message>
        <source>treaty</source>
        <translation>treaty</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>what an authority says</source>
        <translation>what an authority says</translation>
    </message>
    <message>
        <source>withheld at the monitor's request</source>
        <translation>withheld at the monitor's request</translation>
    </message>
    <message>
        <source>{answer} ({n})</source>
        <translation>{answer} ({n})</translation>
    </message>
    <message>
        <source>{backed}; source {source}, information {information}</source>
        <translation>{backed}; source {source}, information {information}</translation>
    </message>
    <message>
        <source>{issue} ({n})</source>
        <translation>{issue} ({n})</translation>
    </message>
    <message>
        <source>{method}, within {metres} m</source>
        <translation>{method}, within {metres} m</translation>
    </message>
    <message numerus="yes">
        <source>{n} act lines are opinion and are not printed.</source>
        <translation>
            <numerusform>{n} act line is opinion and is not printed.</numerusform>
            <numerusform>{n} act lines are opinion and are not printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} day</numerusform>
            <numerusform>{n} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events</source>
        <translation>
            <numerusform>{n} event</numerusform>
            <numerusform>{n} events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events. Act lines: {tags}.</source>
        <translation>
            <numerusform>{n} event. Act lines: {tags}.</numerusform>
            <numerusform>{n} events. Act lines: {tags}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} injuries are left out: their people have not agreed to it being told.</source>
        <translation>
            <numerusform>{n} injury is left out: its person has not agreed to it being told.</numerusform>
            <numerusform>{n} injuries are left out: their people have not agreed to it being told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line is the monitor's opinion and is not printed.</source>
        <translation>
            <numerusform>{n} line is the monitor's opinion and is not printed.</numerusform>
            <numerusform>{n} lines are the monitor's opinion and are not printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more issues stand in the annex of tables.</source>
        <translation>
            <numerusform>{n} more issue stands in the annex of tables.</numerusform>
            <numerusform>{n} more issues stand in the annex of tables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nil reports: nothing hindered the monitors in the time they cover.</source>
        <translation>
            <numerusform>{n} nil report: nothing hindered the monitors in the time it covers.</numerusform>
            <numerusform>{n} nil reports: nothing hindered the monitors in the time they cover.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people described have not agreed to be counted and are in no table.</source>
        <translation>
            <numerusform>{n} person described has not agreed to be counted and is in no table.</numerusform>
            <numerusform>{n} people described have not agreed to be counted and are in no table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person's data are left out: they have not agreed to this use, and nobody can agree for another adult.</source>
        <translation>
            <numerusform>{n} person's data are left out: they have not agreed to this use, and nobody can agree for another adult.</numerusform>
            <numerusform>{n} people's data are left out: they have not agreed to this use, and nobody can agree for another adult.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} picture is not shown: no agreement to a photograph.</source>
        <translation>
            <numerusform>{n} picture is not shown: no agreement to a photograph.</numerusform>
            <numerusform>{n} pictures are not shown: no agreement to a photograph.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records</source>
        <translation>
            <numerusform>{n} record</numerusform>
            <numerusform>{n} records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are duplicates.</source>
        <translation>
            <numerusform>{n} record is a duplicate.</numerusform>
            <numerusform>{n} records are duplicates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are held back at the monitors' request.</source>
        <translation>
            <numerusform>{n} record is held back at the monitor's request.</numerusform>
            <numerusform>{n} records are held back at the monitors' request.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records note something worth copying.</source>
        <translation>
            <numerusform>{n} record notes something worth copying.</numerusform>
            <numerusform>{n} records note something worth copying.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records tell of access refused, delayed or given in part.</source>
        <translation>
            <numerusform>{n} record tells of access refused, delayed or given in part.</numerusform>
            <numerusform>{n} records tell of access refused, delayed or given in part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records tell of no violation, as the review found; they show no issue.</source>
        <translation>
            <numerusform>{n} record tells of no violation, as the review found; it shows no issue.</numerusform>
            <numerusform>{n} records tell of no violation, as the review found; they show no issue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records were marked as life or removal at risk.</source>
        <translation>
            <numerusform>{n} record was marked as life or removal at risk.</numerusform>
            <numerusform>{n} records were marked as life or removal at risk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records were revised after they were first finalised; the last version is used.</source>
        <translation>
            <numerusform>{n} record was revised after it was first finalised; the last version is used.</numerusform>
            <numerusform>{n} records were revised after they were first finalised; the last version is used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records were sent back to their authors with a question.</source>
        <translation>
            <numerusform>{n} record was sent back to its author with a question.</numerusform>
            <numerusform>{n} records were sent back to their authors with a question.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records were withdrawn, or their consent was.</source>
        <translation>
            <numerusform>{n} record was withdrawn, or its consent was.</numerusform>
            <numerusform>{n} records were withdrawn, or their consent was.</numerusform>
        </translation>
    </message>
    <message>
        <source>{reference}, version {number}</source>
        <translation>{reference}, version {number}</translation>
    </message>
    <message>
        <source>{single} of {events} events rest on a single source. What was told in them is an allegation; what the monitor saw stays observed, marked as single source.</source>
        <translation>{single} of {events} events rest on a single source. What was told in them is an allegation; what the monitor saw stays observed, marked as single source.</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} to {end}</translation>
    </message>
    <message>
        <source>{tag} {n}</source>
        <translation>{tag} {n}</translation>
    </message>
    <message>
        <source>{text} (alleged)</source>
        <translation>{text} (alleged)</translation>
    </message>
    <message>
        <source>“Checked”: the provision was compared with a public text. “Recalled”: it was not; a lawyer must check it before it is cited outside.</source>
        <translation>“Checked”: the provision was compared with a public text. “Recalled”: it was not; a lawyer must check it before it is cited outside.</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>A record does not fit its author or this project; it is kept sealed and not shown.</source>
        <translation>A record does not fit its author or this project; it is kept sealed and not shown.</translation>
    </message>
    <message>
        <source>A record was made with a form that is not here yet; it will be shown once the form arrives.</source>
        <translation>A record was made with a form that is not here yet; it will be shown once the form arrives.</translation>
    </message>
    <message>
        <source>Two devices claim the same record; the one that came first is shown, the other is kept sealed. Tell the coordinator.</source>
        <translation>Two devices claim the same record; the one that came first is shown, the other is kept sealed. Tell the coordinator.</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>Checking the vault</source>
        <translation>Checking the vault</translation>
    </message>
</context>
</TS>
