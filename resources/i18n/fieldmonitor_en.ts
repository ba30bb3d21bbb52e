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
        <source>No microphone is found. Connect one, or record with another device and choose the file.</source>
        <translation>No microphone is found. Connect one, or record with another device and choose the file.</translation>
    </message>
    <message>
        <source>Only files and pictures can be pasted here.</source>
        <translation>Only files and pictures can be pasted here.</translation>
    </message>
    <message>
        <source>Sound cannot be recorded on this computer: its sound library (libpulse) is missing. Record with another device and choose the file.</source>
        <translation>Sound cannot be recorded on this computer: its sound library (libpulse) is missing. Record with another device and choose the file.</translation>
    </message>
    <message>
        <source>This picture cannot be drawn on here. It stays attached as it is.</source>
        <translation>This picture cannot be drawn on here. It stays attached as it is.</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>drawing</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marked</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>pasted picture</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>recording</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>{name} was made smaller, as the form asks: at most {pixels} pixels wide and high. The file that you chose stays as it is.</source>
        <translation>{name} was made smaller, as the form asks: at most {pixels} pixels wide and high. The file that you chose stays as it is.</translation>
    </message>
</context>
<context>
    <name>AttachmentsView</name>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>SHA-256 {start}…</source>
        <translation>SHA-256 {start}…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
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
    <name>BarcodeControl</name>
    <message>
        <source>Choose a picture</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>From a picture…</source>
        <translation>From a picture…</translation>
    </message>
    <message>
        <source>Looking for a code…</source>
        <translation>Looking for a code…</translation>
    </message>
    <message>
        <source>No code is found on this picture. Take it closer, straight and in good light, or type it.</source>
        <translation>No code is found on this picture. Take it closer, straight and in good light, or type it.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Read as {kind}.</source>
        <translation>Read as {kind}.</translation>
    </message>
    <message>
        <source>Read as {kind}. Compare it with what stands below the code.</source>
        <translation>Read as {kind}. Compare it with what stands below the code.</translation>
    </message>
    <message>
        <source>Read the code off a photo; it can also be dropped or pasted. It is not kept.</source>
        <translation>Read the code off a photo; it can also be dropped or pasted. It is not kept.</translation>
    </message>
    <message>
        <source>Several codes are on this picture. Choose one.</source>
        <translation>Several codes are on this picture. Choose one.</translation>
    </message>
</context>
<context>
    <name>BigChoices</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
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
    <name>Calendars</name>
    <message>
        <source>Buddhist</source>
        <translation>Buddhist</translation>
    </message>
    <message>
        <source>Coptic</source>
        <translation>Coptic</translation>
    </message>
    <message>
        <source>Ethiopian</source>
        <translation>Ethiopian</translation>
    </message>
    <message>
        <source>Islamic</source>
        <translation>Islamic</translation>
    </message>
    <message>
        <source>Julian</source>
        <translation>Julian</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Nepali</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persian</translation>
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
        <source>Alt with Up or Down moves this entry.</source>
        <translation>Alt with Up or Down moves this entry.</translation>
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
    <name>CarryDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Leave empty</source>
        <translation>&amp;Leave empty</translation>
    </message>
    <message>
        <source>Copy the last place and team?</source>
        <translation>Copy the last place and team?</translation>
    </message>
    <message>
        <source>Nothing about persons and nothing sensitive is ever copied. Undo takes it back.</source>
        <translation>Nothing about persons and nothing sensitive is ever copied. Undo takes it back.</translation>
    </message>
    <message>
        <source>These answers of your last record will be copied into the questions that are still empty here:</source>
        <translation>These answers of your last record will be copied into the questions that are still empty here:</translation>
    </message>
</context>
<context>
    <name>CheckListControl</name>
    <message>
        <source>Hide the list</source>
        <translation>Hide the list</translation>
    </message>
    <message>
        <source>Nothing in the list fits.</source>
        <translation>Nothing in the list fits.</translation>
    </message>
    <message>
        <source>Show the list (Down)</source>
        <translation>Show the list (Down)</translation>
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
    <name>Commands</name>
    <message>
        <source>&amp;Find a question…</source>
        <translation>&amp;Find a question…</translation>
    </message>
    <message>
        <source>&amp;Give the position…</source>
        <translation>&amp;Give the position…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>&amp;Quick path: only the marked questions</source>
        <translation>&amp;Quick path: only the marked questions</translation>
    </message>
    <message>
        <source>&amp;Show this question to the person…</source>
        <translation>&amp;Show this question to the person…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Between the list of pages and the page</source>
        <translation>Between the list of pages and the page</translation>
    </message>
    <message>
        <source>Copy the last observation's &amp;place and team…</source>
        <translation>Copy the last observation's &amp;place and team…</translation>
    </message>
    <message>
        <source>Finalise…</source>
        <translation>Finalise…</translation>
    </message>
    <message>
        <source>Next answer to co&amp;rrect</source>
        <translation>Next answer to co&amp;rrect</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Next question to &amp;answer</source>
        <translation>Next question to &amp;answer</translation>
    </message>
    <message>
        <source>Previous answer to correct</source>
        <translation>Previous answer to correct</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Previous question to answer</source>
        <translation>Previous question to answer</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Re&amp;do</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Save now</translation>
    </message>
    <message>
        <source>Show or hide the second &amp;language</source>
        <translation>Show or hide the second &amp;language</translation>
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
    <name>Crumbs</name>
    <message>
        <source>Go to {place}</source>
        <translation>Go to {place}</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Where you are</translation>
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
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Another calendar</source>
        <translation>Another calendar</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Calendar (Alt+Down)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Open the calendar</translation>
    </message>
    <message>
        <source>Show the day in another calendar as well</source>
        <translation>Show the day in another calendar as well</translation>
    </message>
    <message>
        <source>The form asks for the {calendar} calendar. Write the day of the common calendar.</source>
        <translation>The form asks for the {calendar} calendar. Write the day of the common calendar.</translation>
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
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
    <message>
        <source>in the {calendar} calendar</source>
        <translation>in the {calendar} calendar</translation>
    </message>
    <message>
        <source>month.year</source>
        <translation>month.year</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>year</source>
        <translation>year</translation>
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
    <name>DateTimeControl</name>
    <message>
        <source>{question}, day</source>
        <translation>{question}, day</translation>
    </message>
    <message>
        <source>{question}, time</source>
        <translation>{question}, time</translation>
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
    <name>DrawingDialog</name>
    <message>
        <source>Black</source>
        <translation>Black</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Draw with the mouse or a pen. By keyboard: arrows move the pen, with Shift farther; Space puts it down and lifts it.</source>
        <translation>Draw with the mouse or a pen. By keyboard: arrows move the pen, with Shift farther; Space puts it down and lifts it.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Drawing</translation>
    </message>
    <message>
        <source>Go on drawing</source>
        <translation>Go on drawing</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Marks on the photo</source>
        <translation>Marks on the photo</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>The marked picture takes the photo's place in the record.</source>
        <translation>The marked picture takes the photo's place in the record.</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Thickness</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Throw away what you have drawn?</source>
        <translation>Throw away what you have drawn?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>White</source>
        <translation>White</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Yellow</translation>
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
    <name>Exporting</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Folder for the submission</source>
        <translation>Folder for the submission</translation>
    </message>
    <message>
        <source>It was written of this record before.</source>
        <translation>It was written of this record before.</translation>
    </message>
    <message>
        <source>Its form has no public key to encrypt with. Whoever can read the folder can read all answers, names among them, and all attachments; deleting it later does not surely remove it from the disk. That it was written is noted in the project's history.</source>
        <translation>Its form has no public key to encrypt with. Whoever can read the folder can read all answers, names among them, and all attachments; deleting it later does not surely remove it from the disk. That it was written is noted in the project's history.</translation>
    </message>
    <message>
        <source>Let this record leave the vault unencrypted?</source>
        <translation>Let this record leave the vault unencrypted?</translation>
    </message>
    <message>
        <source>The submission is written, encrypted for the form's owner: {folder}</source>
        <translation>The submission is written, encrypted for the form's owner: {folder}</translation>
    </message>
    <message>
        <source>The submission is written, not encrypted: {folder}</source>
        <translation>The submission is written, not encrypted: {folder}</translation>
    </message>
    <message>
        <source>Write it unencrypted</source>
        <translation>Write it unencrypted</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>Write over it</translation>
    </message>
    <message>
        <source>Write over the submission that is in this folder?</source>
        <translation>Write over the submission that is in this folder?</translation>
    </message>
    <message>
        <source>Writing the submission…</source>
        <translation>Writing the submission…</translation>
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
        <source>Draw again…</source>
        <translation>Draw again…</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>Draw…</translation>
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
        <source>Files that the form takes here</source>
        <translation>Files that the form takes here</translation>
    </message>
    <message>
        <source>Mark on it…</source>
        <translation>Mark on it…</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Record again…</source>
        <translation>Record again…</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Recordings</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Record…</translation>
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
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Show larger</source>
        <translation>Show larger</translation>
    </message>
    <message>
        <source>Sign again…</source>
        <translation>Sign again…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Sign…</translation>
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
        <source>&amp;Language of the form</source>
        <translation>&amp;Language of the form</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menu</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>Everything one can do here, and its keys</source>
        <translation>Everything one can do here, and its keys</translation>
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
        <source>Working…</source>
        <translation>Working…</translation>
    </message>
</context>
<context>
    <name>FillPage</name>
    <message>
        <source>The entry is removed. {keys} brings it back.</source>
        <translation>The entry is removed. {keys} brings it back.</translation>
    </message>
    <message>
        <source>What you typed stays on the screen, and saving is tried again every few seconds.</source>
        <translation>What you typed stays on the screen, and saving is tried again every few seconds.</translation>
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
    <name>FormFindingsDialog</name>
    <message numerus="yes">
        <source>%n more finding(s)</source>
        <translation>
            <numerusform>%n more finding</numerusform>
            <numerusform>%n more findings</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Copy the list</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>&amp;Load the mended copy</source>
        <translation>&amp;Load the mended copy</translation>
    </message>
    <message>
        <source>&amp;Save the mended copy…</source>
        <translation>&amp;Save the mended copy…</translation>
    </message>
    <message>
        <source>A mended copy can be used. This is what changes in it:</source>
        <translation>A mended copy can be used. This is what changes in it:</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Import a form</source>
        <translation>Import a form</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Nothing was imported, and the forms that are here stay as they are.</source>
        <translation>Nothing was imported, and the forms that are here stay as they are.</translation>
    </message>
    <message>
        <source>The file itself stays as it is. Save the copy to give it back to the form's author.</source>
        <translation>The file itself stays as it is. Save the copy to give it back to the form's author.</translation>
    </message>
    <message>
        <source>The file itself stays as it is. Save the copy to give it back to the form's author. Warnings below are about the copy.</source>
        <translation>The file itself stays as it is. Save the copy to give it back to the form's author. Warnings below are about the copy.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Warnings do not stop the import; some of them may be meant.</source>
        <translation>Warnings do not stop the import; some of them may be meant.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What the mended copy changes</source>
        <translation>What the mended copy changes</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>{name} can be used. Look at this first.</source>
        <translation>{name} can be used. Look at this first.</translation>
    </message>
    <message>
        <source>{name} cannot be used as it is.</source>
        <translation>{name} cannot be used as it is.</translation>
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
        <source>Written out as an ODK submission</source>
        <translation>Written out as an ODK submission</translation>
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
        <source>Go through choices; open a long list</source>
        <translation>Go through choices; open a long list</translation>
    </message>
    <message>
        <source>In the list of pages: close or open what is inside</source>
        <translation>In the list of pages: close or open what is inside</translation>
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
        <source>Move an entry or a line of a ranking</source>
        <translation>Move an entry or a line of a ranking</translation>
    </message>
    <message>
        <source>Next field, previous field</source>
        <translation>Next field, previous field</translation>
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
        <source>Take away a choice or an attachment</source>
        <translation>Take away a choice or an attachment</translation>
    </message>
    <message>
        <source>The same, from a field with several lines</source>
        <translation>The same, from a field with several lines</translation>
    </message>
</context>
<context>
    <name>LabelMedia</name>
    <message>
        <source>Play the film</source>
        <translation>Play the film</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>Play the sound</translation>
    </message>
</context>
<context>
    <name>ListedRangeControl</name>
    <message>
        <source>No answer yet</source>
        <translation>No answer yet</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>Area {area}, around it {length}</source>
        <translation>Area {area}, around it {length}</translation>
    </message>
    <message>
        <source>Arrows move the map, + and - zoom; comma and full stop choose a point, Ctrl with an arrow moves it, Delete takes it away.</source>
        <translation>Arrows move the map, + and - zoom; comma and full stop choose a point, Ctrl with an arrow moves it, Delete takes it away.</translation>
    </message>
    <message>
        <source>Click, or Space, adds a corner to the area.</source>
        <translation>Click, or Space, adds a corner to the area.</translation>
    </message>
    <message>
        <source>Click, or Space, adds a point to the line.</source>
        <translation>Click, or Space, adds a point to the line.</translation>
    </message>
    <message>
        <source>Click, or Space, sets the point.</source>
        <translation>Click, or Space, sets the point.</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Closer (+)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Drag the map, or move it with the arrows; + and - zoom.</source>
        <translation>Drag the map, or move it with the arrows; + and - zoom.</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>Farther (-)</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Length {length}</source>
        <translation>Length {length}</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Map closer</source>
        <translation>Map closer</translation>
    </message>
    <message>
        <source>Map farther</source>
        <translation>Map farther</translation>
    </message>
    <message>
        <source>No map package is on this device: only coastlines and degrees.</source>
        <translation>No map package is on this device: only coastlines and degrees.</translation>
    </message>
    <message>
        <source>No map package is on this device: only coastlines and degrees. Add one on the page Maps.</source>
        <translation>No map package is on this device: only coastlines and degrees. Add one on the page Maps.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>Take the point away</source>
        <translation>Take the point away</translation>
    </message>
    <message>
        <source>The map package cannot be read. Remove it on the page Maps, then add it again.</source>
        <translation>The map package cannot be read. Remove it on the page Maps, then add it again.</translation>
    </message>
</context>
<context>
    <name>Mapped</name>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Show the place on the map, or set it there</source>
        <translation>Show the place on the map, or set it there</translation>
    </message>
</context>
<context>
    <name>MapsPage</name>
    <message>
        <source>&amp;Add a package…</source>
        <translation>&amp;Add a package…</translation>
    </message>
    <message>
        <source>A map package is a file of pictures in the format MBTiles that your organisation hands out. It is kept encrypted here, because the map of a place tells where somebody works; the file you add it from is not needed any more. Nothing is ever fetched from the network.</source>
        <translation>A map package is a file of pictures in the format MBTiles that your organisation hands out. It is kept encrypted here, because the map of a place tells where somebody works; the file you add it from is not needed any more. Nothing is ever fetched from the network.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose a map package</source>
        <translation>Choose a map package</translation>
    </message>
    <message>
        <source>Map packages</source>
        <translation>Map packages</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Maps</translation>
    </message>
    <message>
        <source>Places that were recorded stay as they are.</source>
        <translation>Places that were recorded stay as they are.</translation>
    </message>
    <message>
        <source>Reading the package…</source>
        <translation>Reading the package…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove the map package {name} from this device?</source>
        <translation>Remove the map package {name} from this device?</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Remove {name}</translation>
    </message>
    <message>
        <source>{size} · levels {low} to {high} · from {south}, {west} to {north}, {east} · added {day}</source>
        <translation>{size} · levels {low} to {high} · from {south}, {west} to {north}, {east} · added {day}</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>{n} ha</source>
        <translation>{n} ha</translation>
    </message>
    <message>
        <source>{n} km</source>
        <translation>{n} km</translation>
    </message>
    <message>
        <source>{n} km²</source>
        <translation>{n} km²</translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation>{n} m</translation>
    </message>
    <message>
        <source>{n} m²</source>
        <translation>{n} m²</translation>
    </message>
    <message>
        <source>{n}° E</source>
        <translation>{n}° E</translation>
    </message>
    <message>
        <source>{n}° N</source>
        <translation>{n}° N</translation>
    </message>
    <message>
        <source>{n}° S</source>
        <translation>{n}° S</translation>
    </message>
    <message>
        <source>{n}° W</source>
        <translation>{n}° W</translation>
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
        <source>Looking at the form…</source>
        <translation>Looking at the form…</translation>
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
        <source>Save the mended copy</source>
        <translation>Save the mended copy</translation>
    </message>
    <message>
        <source>Search forms</source>
        <translation>Search forms</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Spreadsheets (*.xlsx)</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>mended</translation>
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
    <name>OpenButton</name>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>&amp;Do not open</source>
        <translation>&amp;Do not open</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Open an address</translation>
    </message>
    <message>
        <source>Open this page in the browser? Its owner, and whoever watches the network, can see that this computer opened it. The browser keeps it in its history.</source>
        <translation>Open this page in the browser? Its owner, and whoever watches the network, can see that this computer opened it. The browser keeps it in its history.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Whoever can read the folder can read the copy, and deleting it later does not surely remove it from the disk. The encrypted original stays here in any case.</source>
        <translation>Whoever can read the folder can read the copy, and deleting it later does not surely remove it from the disk. The encrypted original stays here in any case.</translation>
    </message>
    <message>
        <source>{name} cannot be shown here. Save a copy that is not encrypted?</source>
        <translation>{name} cannot be shown here. Save a copy that is not encrypted?</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>Play: {choice}</source>
        <translation>Play: {choice}</translation>
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
        <source>Does not apply</source>
        <translation>Does not apply</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>Not filled in yet</translation>
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
    <name>PathBar</name>
    <message numerus="yes">
        <source>Quick path: %n more questions are not shown. Finalising checks them all.</source>
        <translation>
            <numerusform>Quick path: %n more question is not shown. Finalising checks them all.</numerusform>
            <numerusform>Quick path: %n more questions are not shown. Finalising checks them all.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;all questions</source>
        <translation>Show &amp;all questions</translation>
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
    <name>PictureButton</name>
    <message>
        <source>Picture: {about}</source>
        <translation>Picture: {about}</translation>
    </message>
    <message>
        <source>Show the picture large</source>
        <translation>Show the picture large</translation>
    </message>
    <message>
        <source>The picture “{name}” is not there.</source>
        <translation>The picture “{name}” is not there.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>This picture cannot be shown here. The original is kept whole.</source>
        <translation>This picture cannot be shown here. The original is kept whole.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>In square brackets some write longitude first. Write it with letters: 54.35 N, 26.91 E.</source>
        <translation>In square brackets some write longitude first. Write it with letters: 54.35 N, 26.91 E.</translation>
    </message>
    <message>
        <source>Latitude goes from -90 to 90, longitude from -180 to 180, minutes and seconds below 60.</source>
        <translation>Latitude goes from -90 to 90, longitude from -180 to 180, minutes and seconds below 60.</translation>
    </message>
    <message>
        <source>One number is missing: write both latitude and longitude.</source>
        <translation>One number is missing: write both latitude and longitude.</translation>
    </message>
    <message>
        <source>Open Location Code</source>
        <translation>Open Location Code</translation>
    </message>
    <message>
        <source>Read as {notation}.</source>
        <translation>Read as {notation}.</translation>
    </message>
    <message>
        <source>Read as {notation}: the middle of a square of {side}.</source>
        <translation>Read as {notation}: the middle of a square of {side}.</translation>
    </message>
    <message>
        <source>The letters do not tell north, south, east and west. Write N or S, and E or W, without a sign.</source>
        <translation>The letters do not tell north, south, east and west. Write N or S, and E or W, without a sign.</translation>
    </message>
    <message>
        <source>This address is not in WGS 84. Write the place in WGS 84.</source>
        <translation>This address is not in WGS 84. Write the place in WGS 84.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Write points for decimals and letters: 54.35 N, 26.91 E.</source>
        <translation>This can be read in two ways. Write points for decimals and letters: 54.35 N, 26.91 E.</translation>
    </message>
    <message>
        <source>This code has lost its beginning. Write all of it, such as 9G689W26+R6.</source>
        <translation>This code has lost its beginning. Write all of it, such as 9G689W26+R6.</translation>
    </message>
    <message>
        <source>This is not a place. Write 54.3521, 26.9105, or 54°21'08" N, 26°54'38" E, or 35U MA 94182 22701, or 9G689W26+R6.</source>
        <translation>This is not a place. Write 54.3521, 26.9105, or 54°21'08" N, 26°54'38" E, or 35U MA 94182 22701, or 9G689W26+R6.</translation>
    </message>
    <message>
        <source>Write both latitude and longitude.</source>
        <translation>Write both latitude and longitude.</translation>
    </message>
    <message>
        <source>a geo: address</source>
        <translation>a geo: address</translation>
    </message>
    <message>
        <source>decimal degrees</source>
        <translation>decimal degrees</translation>
    </message>
    <message>
        <source>degrees and minutes</source>
        <translation>degrees and minutes</translation>
    </message>
    <message>
        <source>degrees, minutes and seconds</source>
        <translation>degrees, minutes and seconds</translation>
    </message>
    <message>
        <source>military grid (MGRS)</source>
        <translation>military grid (MGRS)</translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>No loudspeaker is found.</source>
        <translation>No loudspeaker is found.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Place in the recording</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Sound cannot be played on this computer: its sound library (libpulse) is missing.</source>
        <translation>Sound cannot be played on this computer: its sound library (libpulse) is missing.</translation>
    </message>
    <message>
        <source>This recording cannot be played here. The original is kept whole; save a copy to play it.</source>
        <translation>This recording cannot be played here. The original is kept whole; save a copy to play it.</translation>
    </message>
</context>
<context>
    <name>PositionBar</name>
    <message>
        <source>&amp;Give the position…</source>
        <translation>&amp;Give the position…</translation>
    </message>
    <message>
        <source>The form asks where you are: {questions}.</source>
        <translation>The form asks where you are: {questions}.</translation>
    </message>
</context>
<context>
    <name>PositionControl</name>
    <message>
        <source>Accuracy in metres, if known</source>
        <translation>Accuracy in metres, if known</translation>
    </message>
    <message>
        <source>Also degrees, minutes and seconds, military grid (MGRS), Open Location Code, or a geo: address: paste it, or type it and go on.</source>
        <translation>Also degrees, minutes and seconds, military grid (MGRS), Open Location Code, or a geo: address: paste it, or type it and go on.</translation>
    </message>
    <message>
        <source>Altitude in metres, if known</source>
        <translation>Altitude in metres, if known</translation>
    </message>
    <message>
        <source>Latitude, or a whole place</source>
        <translation>Latitude, or a whole place</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
</context>
<context>
    <name>PositionDialog</name>
    <message>
        <source>&amp;Give it</source>
        <translation>&amp;Give it</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>&amp;Not given</source>
        <translation>&amp;Not given</translation>
    </message>
    <message>
        <source>The form asks no more; the question stays empty</source>
        <translation>The form asks no more; the question stays empty</translation>
    </message>
    <message>
        <source>The form wants your position for: {questions}.</source>
        <translation>The form wants your position for: {questions}.</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>Where are you?</translation>
    </message>
    <message>
        <source>Write latitude and longitude, such as 54.3521 26.9105.</source>
        <translation>Write latitude and longitude, such as 54.3521 26.9105.</translation>
    </message>
    <message>
        <source>Your position</source>
        <translation>Your position</translation>
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
        <source>Choose from the list; the parts of the picture cannot be clicked.</source>
        <translation>Choose from the list; the parts of the picture cannot be clicked.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>More about this question (Shift+F1)</source>
        <translation>More about this question (Shift+F1)</translation>
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
    <name>RatingControl</name>
    <message>
        <source>No answer yet</source>
        <translation>No answer yet</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} of {all}</translation>
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
        <source>Write month and year, such as 11.2026.</source>
        <translation>Write month and year, such as 11.2026.</translation>
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
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
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
        <source>Write this record as a submission for an ODK server</source>
        <translation>Write this record as a submission for an ODK server</translation>
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
    <name>RecordingDialog</name>
    <message>
        <source>At most {time}. The recording stays in memory until you keep it; then it is encrypted. Tell the person that you record.</source>
        <translation>At most {time}. The recording stays in memory until you keep it; then it is encrypted. Tell the person that you record.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>From the start</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Go on recording</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Keep on</source>
        <translation>Keep on</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Loudness</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused. Listen, go on, or keep it.</source>
        <translation>Paused. Listen, go on, or keep it.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Recording…</translation>
    </message>
    <message>
        <source>The longest time is reached. Keep it, or record from the start.</source>
        <translation>The longest time is reached. Keep it, or record from the start.</translation>
    </message>
    <message>
        <source>The microphone does not start. Another program may be using it.</source>
        <translation>The microphone does not start. Another program may be using it.</translation>
    </message>
    <message>
        <source>The microphone has stopped. What was recorded until now is here.</source>
        <translation>The microphone has stopped. What was recorded until now is here.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Throw away the recording?</source>
        <translation>Throw away the recording?</translation>
    </message>
    <message>
        <source>Used of the longest time</source>
        <translation>Used of the longest time</translation>
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
    <message>
        <source>Why was the record &amp;changed? The form's log keeps the answer.</source>
        <translation>Why was the record &amp;changed? The form's log keeps the answer.</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message numerus="yes">
        <source>%n questions found</source>
        <translation>
            <numerusform>%n question found</numerusform>
            <numerusform>%n questions found</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>All languages of the form are searched.</source>
        <translation>All languages of the form are searched.</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Find a question</translation>
    </message>
    <message>
        <source>Questions found</source>
        <translation>Questions found</translation>
    </message>
    <message>
        <source>Words of the question, its name, or an answer</source>
        <translation>Words of the question, its name, or an answer</translation>
    </message>
    <message>
        <source>does not apply now</source>
        <translation>does not apply now</translation>
    </message>
</context>
<context>
    <name>SecretControl</name>
    <message>
        <source>Hide the text</source>
        <translation>Hide the text</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Show the text</translation>
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
    <name>ShowCard</name>
    <message>
        <source>Another language</source>
        <translation>Another language</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back to the form (Esc)</source>
        <translation>Back to the form (Esc)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Maps</translation>
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
    <name>Steps</name>
    <message>
        <source>Done again: {what}</source>
        <translation>Done again: {what}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Taken back: {what}</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>There is nothing to do again.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>There is nothing to take back.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>{name} – now: {answer}</source>
        <translation>{name} – now: {answer}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n entries now</source>
        <translation>
            <numerusform>{name}, %n entry now</numerusform>
            <numerusform>{name}, %n entries now</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, entry {number}</source>
        <translation>{name}, entry {number}</translation>
    </message>
    <message>
        <source>{what} (does not apply now)</source>
        <translation>{what} (does not apply now)</translation>
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
    <name>Telling</name>
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
        <source>{done} of {total} required answers</source>
        <translation>{done} of {total} required answers</translation>
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
    <name>TraceControl</name>
    <message>
        <source>A line has at least two points.</source>
        <translation>A line has at least two points.</translation>
    </message>
    <message>
        <source>An area has at least three corners.</source>
        <translation>An area has at least three corners.</translation>
    </message>
    <message>
        <source>Line {n}: {why}</source>
        <translation>Line {n}: {why}</translation>
    </message>
    <message>
        <source>One point per line: 54.3521, 26.9105</source>
        <translation>One point per line: 54.3521, 26.9105</translation>
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
    <name>UnmetBar</name>
    <message>
        <source>Do not show this again</source>
        <translation>Do not show this again</translation>
    </message>
    <message numerus="yes">
        <source>The form asks for %n thing(s) that are not done here.</source>
        <translation>
            <numerusform>The form asks for %n thing that is not done here.</numerusform>
            <numerusform>The form asks for %n things that are not done here.</numerusform>
        </translation>
    </message>
    <message>
        <source>W&amp;hich…</source>
        <translation>W&amp;hich…</translation>
    </message>
</context>
<context>
    <name>UnmetDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>No answer is wrong because of it. Who made the form should know.</source>
        <translation>No answer is wrong because of it. Who made the form should know.</translation>
    </message>
    <message>
        <source>Not done here</source>
        <translation>Not done here</translation>
    </message>
    <message>
        <source>What this form asks for and is not done here</source>
        <translation>What this form asks for and is not done here</translation>
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
    <name>Wishes</name>
    <message numerus="yes">
        <source>%n answers copied. Undo takes them back together.</source>
        <translation>
            <numerusform>%n answer copied. Undo takes it back.</numerusform>
            <numerusform>%n answers copied. Undo takes them back together.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>Every question has an answer.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Nothing is to correct.</source>
        <translation>Nothing is to correct.</translation>
    </message>
    <message>
        <source>Second &amp;language</source>
        <translation>Second &amp;language</translation>
    </message>
    <message>
        <source>There is nothing to copy: no earlier record answers what is still empty here.</source>
        <translation>There is nothing to copy: no earlier record answers what is still empty here.</translation>
    </message>
</context>
<context>
    <name>WorkLog</name>
    <message>
        <source>It also keeps answers that you changed, as they were before.</source>
        <translation>It also keeps answers that you changed, as they were before.</translation>
    </message>
    <message>
        <source>The log is encrypted and goes with the record.</source>
        <translation>The log is encrypted and goes with the record.</translation>
    </message>
    <message>
        <source>This form keeps a log of how it is filled: when you were at which question. Never where you are.</source>
        <translation>This form keeps a log of how it is filled: when you were at which question. Never where you are.</translation>
    </message>
    <message>
        <source>Your code stands in it.</source>
        <translation>Your code stands in it.</translation>
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
        <source>Remove this entry with its %n answers? Undo brings it back while the form is open.</source>
        <translation>
            <numerusform>Remove this entry with its %n answer? Undo brings it back while the form is open.</numerusform>
            <numerusform>Remove this entry with its %n answers? Undo brings it back while the form is open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>A mended copy is written: {path}</source>
        <translation>A mended copy is written: {path}</translation>
    </message>
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
        <source>Errors: {n}</source>
        <translation>Errors: {n}</translation>
    </message>
    <message>
        <source>Everything holds: {path}</source>
        <translation>Everything holds: {path}</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FAILED</translation>
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
        <source>Hints: {n}</source>
        <translation>Hints: {n}</translation>
    </message>
    <message>
        <source>How long each step took</source>
        <translation>How long each step took</translation>
    </message>
    <message>
        <source>It creates {label} in the list {list}.</source>
        <translation>It creates {label} in the list {list}.</translation>
    </message>
    <message>
        <source>It is NOT encrypted: whoever finds this folder can read the record. Remove it once it is sent.</source>
        <translation>It is NOT encrypted: whoever finds this folder can read the record. Remove it once it is sent.</translation>
    </message>
    <message>
        <source>It is a plain PDF: anyone who has the file can read it.</source>
        <translation>It is a plain PDF: anyone who has the file can read it.</translation>
    </message>
    <message>
        <source>It updates {label} in the list {list}.</source>
        <translation>It updates {label} in the list {list}.</translation>
    </message>
    <message>
        <source>No mended copy can be made: its author must decide.</source>
        <translation>No mended copy can be made: its author must decide.</translation>
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
        <source>The form {form} cannot be used yet.</source>
        <translation>The form {form} cannot be used yet.</translation>
    </message>
    <message>
        <source>The form {form} is published.</source>
        <translation>The form {form} is published.</translation>
    </message>
    <message>
        <source>The map package {name} is here, encrypted: {tiles} tiles. The file {path} is not needed here.</source>
        <translation>The map package {name} is here, encrypted: {tiles} tiles. The file {path} is not needed here.</translation>
    </message>
    <message>
        <source>The map package {name} is removed.</source>
        <translation>The map package {name} is removed.</translation>
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
        <source>The tests of {form} cannot be read:</source>
        <translation>The tests of {form} cannot be read:</translation>
    </message>
    <message>
        <source>There is no map package on this device.</source>
        <translation>There is no map package on this device.</translation>
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
        <source>Warnings: {n}</source>
        <translation>Warnings: {n}</translation>
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
        <source>Written: {path}</source>
        <translation>Written: {path}</translation>
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
        <source>exported</source>
        <translation>exported</translation>
    </message>
    <message>
        <source>finalised</source>
        <translation>finalised</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passed</translation>
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
        <source>{passed} of {total} tests passed.</source>
        <translation>{passed} of {total} tests passed.</translation>
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
        <source>Ask for a package of a smaller part of the world, or with fewer levels.</source>
        <translation>Ask for a package of a smaller part of the world, or with fewer levels.</translation>
    </message>
    <message>
        <source>Ask for a package of pictures in the format MBTiles.</source>
        <translation>Ask for a package of pictures in the format MBTiles.</translation>
    </message>
    <message>
        <source>Ask for the file once more.</source>
        <translation>Ask for the file once more.</translation>
    </message>
    <message>
        <source>Ask for the same map as pictures (raster) in the format MBTiles.</source>
        <translation>Ask for the same map as pictures (raster) in the format MBTiles.</translation>
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
        <source>Choose another file, or attach it at a question that takes any file.</source>
        <translation>Choose another file, or attach it at a question that takes any file.</translation>
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
        <source>Give the form a public_key, or give --plain: whoever finds the folder can then read the record.</source>
        <translation>Give the form a public_key, or give --plain: whoever finds the folder can then read the record.</translation>
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
        <source>List the packages to see their names.</source>
        <translation>List the packages to see their names.</translation>
    </message>
    <message>
        <source>Make the file smaller or mend its name, then import the form again.</source>
        <translation>Make the file smaller or mend its name, then import the form again.</translation>
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
        <source>Nothing was published; the forms already here stay as they are.</source>
        <translation>Nothing was published; the forms already here stay as they are.</translation>
    </message>
    <message>
        <source>Nothing was taken from the file.</source>
        <translation>Nothing was taken from the file.</translation>
    </message>
    <message>
        <source>Nothing was taken in; the packages that are here stay.</source>
        <translation>Nothing was taken in; the packages that are here stay.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nothing was written.</translation>
    </message>
    <message>
        <source>Nothing was written; records stay encrypted in the vault.</source>
        <translation>Nothing was written; records stay encrypted in the vault.</translation>
    </message>
    <message>
        <source>Nothing was written; the record is whole.</source>
        <translation>Nothing was written; the record is whole.</translation>
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
        <source>Put the server's public key, in base64, under public_key on the settings sheet, and raise the version.</source>
        <translation>Put the server's public key, in base64, under public_key on the settings sheet, and raise the version.</translation>
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
        <source>Tell the coordinator; the record can be read and printed as before.</source>
        <translation>Tell the coordinator; the record can be read and printed as before.</translation>
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
        <source>The file {name} cannot be published with the form {form}: {reason}.</source>
        <translation>The file {name} cannot be published with the form {form}: {reason}.</translation>
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
        <source>The form {form} asks for encryption, and its public key cannot be used: {reason}.</source>
        <translation>The form {form} asks for encryption, and its public key cannot be used: {reason}.</translation>
    </message>
    <message>
        <source>The form {form} cannot be used: {reason}.</source>
        <translation>The form {form} cannot be used: {reason}.</translation>
    </message>
    <message>
        <source>The form {form} has no public key, so the submission would leave the vault unencrypted.</source>
        <translation>The form {form} has no public key, so the submission would leave the vault unencrypted.</translation>
    </message>
    <message>
        <source>The forms that are here already stay as they are.</source>
        <translation>The forms that are here already stay as they are.</translation>
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
        <source>The observation {observation} cannot be written as a submission: {reason}.</source>
        <translation>The observation {observation} cannot be written as a submission: {reason}.</translation>
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
        <source>There is no map package {name} on this device.</source>
        <translation>There is no map package {name} on this device.</translation>
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
        <source>{path} cannot be attached here: its content is {found}, and the form takes {wanted} at this question.</source>
        <translation>{path} cannot be attached here: its content is {found}, and the form takes {wanted} at this question.</translation>
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
        <source>{path} cannot be used as a map: {reason}.</source>
        <translation>{path} cannot be used as a map: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} cannot be written.</translation>
    </message>
    <message>
        <source>{path} holds vector tiles or is PMTiles, which this program does not draw.</source>
        <translation>{path} holds vector tiles or is PMTiles, which this program does not draw.</translation>
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
        <source>{path} is too large: at most {tiles} tiles and {size} GiB in all, 1 MiB each, are taken in.</source>
        <translation>{path} is too large: at most {tiles} tiles and {size} GiB in all, 1 MiB each, are taken in.</translation>
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
    <name>forms</name>
    <message>
        <source>${{{name}}} stands here, and more than one question has this name.</source>
        <translation>${{{name}}} stands here, and more than one question has this name.</translation>
    </message>
    <message>
        <source>${{{name}}} stands here, and no question has this name.</source>
        <translation>${{{name}}} stands here, and no question has this name.</translation>
    </message>
    <message>
        <source>'{file}' cannot be opened: it is not a file.</source>
        <translation>'{file}' cannot be opened: it is not a file.</translation>
    </message>
    <message>
        <source>'{file}' is an OpenDocument spreadsheet.</source>
        <translation>'{file}' is an OpenDocument spreadsheet.</translation>
    </message>
    <message>
        <source>'{file}' is empty.</source>
        <translation>'{file}' is empty.</translation>
    </message>
    <message>
        <source>'{file}' is neither a spreadsheet nor an XForm.</source>
        <translation>'{file}' is neither a spreadsheet nor an XForm.</translation>
    </message>
    <message>
        <source>'{file}' is not a form written as text.</source>
        <translation>'{file}' is not a form written as text.</translation>
    </message>
    <message>
        <source>'{file}' is not a spreadsheet, or is damaged.</source>
        <translation>'{file}' is not a spreadsheet, or is damaged.</translation>
    </message>
    <message>
        <source>'{file}' is protected with a password.</source>
        <translation>'{file}' is protected with a password.</translation>
    </message>
    <message>
        <source>'{file}' unpacks to more than {limit} MiB.</source>
        <translation>'{file}' unpacks to more than {limit} MiB.</translation>
    </message>
    <message>
        <source>'{found}' names no list file.</source>
        <translation>'{found}' names no list file.</translation>
    </message>
    <message>
        <source>'{name}' cannot be a name: names begin with a letter and have no spaces.</source>
        <translation>'{name}' cannot be a name: names begin with a letter and have no spaces.</translation>
    </message>
    <message>
        <source>'{name}' is no name for a list of entities.</source>
        <translation>'{name}' is no name for a list of entities.</translation>
    </message>
    <message>
        <source>'{title}' cannot be the name of a column of choices.</source>
        <translation>'{title}' cannot be the name of a column of choices.</translation>
    </message>
    <message>
        <source>A choice of the list {list} has no name.</source>
        <translation>A choice of the list {list} has no name.</translation>
    </message>
    <message>
        <source>A class inside a class is not supported</source>
        <translation>A class inside a class is not supported</translation>
    </message>
    <message>
        <source>A list is nested deeper than {limit} levels.</source>
        <translation>A list is nested deeper than {limit} levels.</translation>
    </message>
    <message>
        <source>A reference is not written right: {text}</source>
        <translation>A reference is not written right: {text}</translation>
    </message>
    <message>
        <source>A regular expression that could take for ever</source>
        <translation>A regular expression that could take for ever</translation>
    </message>
    <message>
        <source>A rule is bound to '{path}', which the record does not have: it is left out.</source>
        <translation>A rule is bound to '{path}', which the record does not have: it is left out.</translation>
    </message>
    <message>
        <source>A select with or_other cannot have a choice filter.</source>
        <translation>A select with or_other cannot have a choice filter.</translation>
    </message>
    <message>
        <source>Add a choice named other to the list, and a text question for it.</source>
        <translation>Add a choice named other to the list, and a text question for it.</translation>
    </message>
    <message>
        <source>Add a sheet named choices with the columns list_name, name and label.</source>
        <translation>Add a sheet named choices with the columns list_name, name and label.</translation>
    </message>
    <message>
        <source>Add it in the first row.</source>
        <translation>Add it in the first row.</translation>
    </message>
    <message>
        <source>Add it there, or name a list that is.</source>
        <translation>Add it there, or name a list that is.</translation>
    </message>
    <message>
        <source>Add the end_{kind} row where it ends.</source>
        <translation>Add the end_{kind} row where it ends.</translation>
    </message>
    <message>
        <source>Add the question, or name one that there is.</source>
        <translation>Add the question, or name one that there is.</translation>
    </message>
    <message>
        <source>Add what should be seen, such as shown, hidden, value, invalid or complete.</source>
        <translation>Add what should be seen, such as shown, hidden, value, invalid or complete.</translation>
    </message>
    <message>
        <source>An audit has no name of its own.</source>
        <translation>An audit has no name of its own.</translation>
    </message>
    <message>
        <source>Ask for a recording with an audio question.</source>
        <translation>Ask for a recording with an audio question.</translation>
    </message>
    <message>
        <source>Ask for the place with a question of the type geopoint, which the person sees.</source>
        <translation>Ask for the place with a question of the type geopoint, which the person sees.</translation>
    </message>
    <message>
        <source>Ask shortly and put explanations into the hint or a note.</source>
        <translation>Ask shortly and put explanations into the hint or a note.</translation>
    </message>
    <message>
        <source>Avoid a repetition inside a repetition, such as (a+)+.</source>
        <translation>Avoid a repetition inside a repetition, such as (a+)+.</translation>
    </message>
    <message>
        <source>Begin the condition with an equality, such as [name = ${{question}}].</source>
        <translation>Begin the condition with an equality, such as [name = ${{question}}].</translation>
    </message>
    <message>
        <source>Between begin_{what} and end_{what} stand only rows of the type {wanted}, not {type}.</source>
        <translation>Between begin_{what} and end_{what} stand only rows of the type {wanted}, not {type}.</translation>
    </message>
    <message>
        <source>Call it {wanted}.</source>
        <translation>Call it {wanted}.</translation>
    </message>
    <message>
        <source>Change one of these rules so that it does not need the others.</source>
        <translation>Change one of these rules so that it does not need the others.</translation>
    </message>
    <message>
        <source>Change the default, the constraint or the choices so that they agree.</source>
        <translation>Change the default, the constraint or the choices so that they agree.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Check that it is there and that you may read it.</translation>
    </message>
    <message>
        <source>Choose an .xlsx or .xml file.</source>
        <translation>Choose an .xlsx or .xml file.</translation>
    </message>
    <message>
        <source>Choose an .xlsx or .xml file. Lists in CSV files belong beside the form.</source>
        <translation>Choose an .xlsx or .xml file. Lists in CSV files belong beside the form.</translation>
    </message>
    <message>
        <source>Choose an XLSForm or XForm.</source>
        <translation>Choose an XLSForm or XForm.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>Convert the form with a version of pyxform that writes {newest}.</source>
        <translation>Convert the form with a version of pyxform that writes {newest}.</translation>
    </message>
    <message>
        <source>Copy the questions of the other form in its place.</source>
        <translation>Copy the questions of the other form in its place.</translation>
    </message>
    <message>
        <source>Correct it in the spreadsheet and import the form again.</source>
        <translation>Correct it in the spreadsheet and import the form again.</translation>
    </message>
    <message>
        <source>Correct the expression, or take the question out.</source>
        <translation>Correct the expression, or take the question out.</translation>
    </message>
    <message>
        <source>Correct {value} in the column {filter}, or add it to the choices of {question}.</source>
        <translation>Correct {value} in the column {filter}, or add it to the choices of {question}.</translation>
    </message>
    <message>
        <source>Declare it in the column namespaces of the sheet settings, as its makers say: {wanted}.</source>
        <translation>Declare it in the column namespaces of the sheet settings, as its makers say: {wanted}.</translation>
    </message>
    <message>
        <source>Delete it, or add the begin_{kind} row, or close what was opened after it first.</source>
        <translation>Delete it, or add the begin_{kind} row, or close what was opened after it first.</translation>
    </message>
    <message>
        <source>Delete it, or check how it is written.</source>
        <translation>Delete it, or check how it is written.</translation>
    </message>
    <message>
        <source>Delete or rename one of them.</source>
        <translation>Delete or rename one of them.</translation>
    </message>
    <message>
        <source>Delete pictures, formatting and unused sheets, then save it again.</source>
        <translation>Delete pictures, formatting and unused sheets, then save it again.</translation>
    </message>
    <message>
        <source>Delete them, or use the appearance vertical or no-ticks, or none.</source>
        <translation>Delete them, or use the appearance vertical or no-ticks, or none.</translation>
    </message>
    <message>
        <source>Did you mean ${{{wanted}}}?</source>
        <translation>Did you mean ${{{wanted}}}?</translation>
    </message>
    <message>
        <source>Did you mean the column {wanted}? Rename it.</source>
        <translation>Did you mean the column {wanted}? Rename it.</translation>
    </message>
    <message>
        <source>Did you mean {known}?</source>
        <translation>Did you mean {known}?</translation>
    </message>
    <message>
        <source>Did you mean {wanted}()?</source>
        <translation>Did you mean {wanted}()?</translation>
    </message>
    <message>
        <source>Did you mean {wanted}?</source>
        <translation>Did you mean {wanted}?</translation>
    </message>
    <message>
        <source>Empty class</source>
        <translation>Empty class</translation>
    </message>
    <message>
        <source>Empty it if it is no question.</source>
        <translation>Empty it if it is no question.</translation>
    </message>
    <message>
        <source>Empty or rewrite this row, and report the form to us.</source>
        <translation>Empty or rewrite this row, and report the form to us.</translation>
    </message>
    <message>
        <source>Expected '{word}'</source>
        <translation>Expected '{word}'</translation>
    </message>
    <message>
        <source>Expected a question or function, found '{word}'</source>
        <translation>Expected a question or function, found '{word}'</translation>
    </message>
    <message>
        <source>Expected a question or list here, not a single value</source>
        <translation>Expected a question or list here, not a single value</translation>
    </message>
    <message>
        <source>Expression longer than {limit} characters</source>
        <translation>Expression longer than {limit} characters</translation>
    </message>
    <message>
        <source>Fill in this column; where a text is missing, people see a dash or another language.</source>
        <translation>Fill in this column; where a text is missing, people see a dash or another language.</translation>
    </message>
    <message>
        <source>Give it a calculation or a default, or take away required or read_only.</source>
        <translation>Give it a calculation or a default, or take away required or read_only.</translation>
    </message>
    <message>
        <source>Give it a label such as Person.</source>
        <translation>Give it a label such as Person.</translation>
    </message>
    <message>
        <source>Give it a name of letters, digits and underscores.</source>
        <translation>Give it a name of letters, digits and underscores.</translation>
    </message>
    <message>
        <source>Give it a name: it is what the record keeps.</source>
        <translation>Give it a name: it is what the record keeps.</translation>
    </message>
    <message>
        <source>Give it a type, or empty the whole row.</source>
        <translation>Give it a type, or empty the whole row.</translation>
    </message>
    <message>
        <source>Give its level in the column bind::fm:sensitivity: S1 to S4, or SO for officials.</source>
        <translation>Give its level in the column bind::fm:sensitivity: S1 to S4, or SO for officials.</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Give one of them another name.</translation>
    </message>
    <message>
        <source>Give the questions different names.</source>
        <translation>Give the questions different names.</translation>
    </message>
    <message>
        <source>Give them different labels, or take one out.</source>
        <translation>Give them different labels, or take one out.</translation>
    </message>
    <message>
        <source>If others may be chosen too, write selected({question}, {value}).</source>
        <translation>If others may be chosen too, write selected({question}, {value}).</translation>
    </message>
    <message>
        <source>It has more than {limit} rows.</source>
        <translation>It has more than {limit} rows.</translation>
    </message>
    <message>
        <source>Leave the name empty.</source>
        <translation>Leave the name empty.</translation>
    </message>
    <message>
        <source>Leave two choices in the list, or delete no-ticks.</source>
        <translation>Leave two choices in the list, or delete no-ticks.</translation>
    </message>
    <message>
        <source>Load the form again.</source>
        <translation>Load the form again.</translation>
    </message>
    <message>
        <source>Make it smaller than what lies between start and end.</source>
        <translation>Make it smaller than what lies between start and end.</translation>
    </message>
    <message>
        <source>Mend the formula, or type the value.</source>
        <translation>Mend the formula, or type the value.</translation>
    </message>
    <message>
        <source>Move this row out of it.</source>
        <translation>Move this row out of it.</translation>
    </message>
    <message>
        <source>Name a file here, or use one column without a language for all languages.</source>
        <translation>Name a file here, or use one column without a language for all languages.</translation>
    </message>
    <message>
        <source>Name each choice with the number where its label is to stand.</source>
        <translation>Name each choice with the number where its label is to stand.</translation>
    </message>
    <message>
        <source>Name it in the column test, or in a heading above the table.</source>
        <translation>Name it in the column test, or in a heading above the table.</translation>
    </message>
    <message>
        <source>Name its choices as start and end.</source>
        <translation>Name its choices as start and end.</translation>
    </message>
    <message>
        <source>Name its choices start, and start plus multiples of the interval.</source>
        <translation>Name its choices start, and start plus multiples of the interval.</translation>
    </message>
    <message>
        <source>Name its choices with numbers from start to end.</source>
        <translation>Name its choices with numbers from start to end.</translation>
    </message>
    <message>
        <source>Name their language in the column title, such as label::English (en), or as default_language.</source>
        <translation>Name their language in the column title, such as label::English (en), or as default_language.</translation>
    </message>
    <message>
        <source>Nested deeper than {limit} levels</source>
        <translation>Nested deeper than {limit} levels</translation>
    </message>
    <message>
        <source>Not a regular expression ({fault})</source>
        <translation>Not a regular expression ({fault})</translation>
    </message>
    <message>
        <source>Open it in LibreOffice and save it as .xlsx.</source>
        <translation>Open it in LibreOffice and save it as .xlsx.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as .xlsx once more, or ask for another copy.</source>
        <translation>Open it in a spreadsheet program and save it as .xlsx once more, or ask for another copy.</translation>
    </message>
    <message>
        <source>Open it with the password, remove the protection, and save it again.</source>
        <translation>Open it with the password, remove the protection, and save it again.</translation>
    </message>
    <message>
        <source>Open the file in a spreadsheet program and save it, or type the value.</source>
        <translation>Open the file in a spreadsheet program and save it, or type the value.</translation>
    </message>
    <message>
        <source>Put it beside the form.</source>
        <translation>Put it beside the form.</translation>
    </message>
    <message>
        <source>Put long lists into a CSV file beside the form and use select_one_from_file.</source>
        <translation>Put long lists into a CSV file beside the form and use select_one_from_file.</translation>
    </message>
    <message>
        <source>Put the file beside the form. Without it the form can be tried, not imported.</source>
        <translation>Put the file beside the form. Without it the form can be tried, not imported.</translation>
    </message>
    <message>
        <source>Put the list's file beside the form.</source>
        <translation>Put the list's file beside the form.</translation>
    </message>
    <message>
        <source>Questions of type {type} have no parameter {found}.</source>
        <translation>Questions of type {type} have no parameter {found}.</translation>
    </message>
    <message>
        <source>Regular expression longer than {limit} characters</source>
        <translation>Regular expression longer than {limit} characters</translation>
    </message>
    <message>
        <source>Rename one, or allow it: allow_choice_duplicates = yes on the settings sheet.</source>
        <translation>Rename one, or allow it: allow_choice_duplicates = yes on the settings sheet.</translation>
    </message>
    <message>
        <source>Rename the column in the file, or name the right ones as parameters: value=… label=…</source>
        <translation>Rename the column in the file, or name the right ones as parameters: value=… label=…</translation>
    </message>
    <message>
        <source>Rename the sheet {wanted} to survey.</source>
        <translation>Rename the sheet {wanted} to survey.</translation>
    </message>
    <message>
        <source>Report the form to us.</source>
        <translation>Report the form to us.</translation>
    </message>
    <message>
        <source>Required questions without a message of their own: {count}, first {question}.</source>
        <translation>Required questions without a message of their own: {count}, first {question}.</translation>
    </message>
    <message>
        <source>Rows of the type include are not read.</source>
        <translation>Rows of the type include are not read.</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8.</source>
        <translation>Save it as CSV UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Save it as UTF-8.</translation>
    </message>
    <message>
        <source>Say in constraint_message what a right answer looks like.</source>
        <translation>Say in constraint_message what a right answer looks like.</translation>
    </message>
    <message>
        <source>Set form_id on the settings sheet.</source>
        <translation>Set form_id on the settings sheet.</translation>
    </message>
    <message>
        <source>Set version on the settings sheet and raise it with each change, such as 2026112301.</source>
        <translation>Set version on the settings sheet and raise it with each change, such as 2026112301.</translation>
    </message>
    <message>
        <source>Several questions are called {name}: {paths}.</source>
        <translation>Several questions are called {name}: {paths}.</translation>
    </message>
    <message>
        <source>Somebody who looks at the screen or at a table of results reads it; use a code instead.</source>
        <translation>Somebody who looks at the screen or at a table of results reads it; use a code instead.</translation>
    </message>
    <message>
        <source>Take away required; to make people confirm it, use the type acknowledge.</source>
        <translation>Take away required; to make people confirm it, use the type acknowledge.</translation>
    </message>
    <message>
        <source>Take field-list away from the group, or move the repeat out of it.</source>
        <translation>Take field-list away from the group, or move the repeat out of it.</translation>
    </message>
    <message>
        <source>Take it out, or give it a calculation or a default.</source>
        <translation>Take it out, or give it a calculation or a default.</translation>
    </message>
    <message>
        <source>Take it out, or use it in a select question.</source>
        <translation>Take it out, or use it in a select question.</translation>
    </message>
    <message>
        <source>Texts without a language stand beside texts in {languages}.</source>
        <translation>Texts without a language stand beside texts in {languages}.</translation>
    </message>
    <message>
        <source>The audit log asks for the position of the device, which is never recorded; its columns stay empty.</source>
        <translation>The audit log asks for the position of the device, which is never recorded; its columns stay empty.</translation>
    </message>
    <message>
        <source>The axis {axis}:: is not part of ODK XForms</source>
        <translation>The axis {axis}:: is not part of ODK XForms</translation>
    </message>
    <message>
        <source>The calculation {name} has no expression.</source>
        <translation>The calculation {name} has no expression.</translation>
    </message>
    <message>
        <source>The cell shows the error {value}.</source>
        <translation>The cell shows the error {value}.</translation>
    </message>
    <message>
        <source>The cells of rows {row} to {last} are merged: only the first one holds the value.</source>
        <translation>The cells of rows {row} to {last} are merged: only the first one holds the value.</translation>
    </message>
    <message>
        <source>The choice '{name}' of the list {list} has a space in its name, and the list is used to choose several.</source>
        <translation>The choice '{name}' of the list {list} has a space in its name, and the list is used to choose several.</translation>
    </message>
    <message>
        <source>The choice {choice} has a space in its name; several answers cannot be told apart then.</source>
        <translation>The choice {choice} has a space in its name; several answers cannot be told apart then.</translation>
    </message>
    <message>
        <source>The choice {choice} of {list} can never be shown: no answer to {question} is {value}.</source>
        <translation>The choice {choice} of {list} can never be shown: no answer to {question} is {value}.</translation>
    </message>
    <message>
        <source>The choices of {list} look like names of people: they go to every device with the form, in clear.</source>
        <translation>The choices of {list} look like names of people: they go to every device with the form, in clear.</translation>
    </message>
    <message>
        <source>The choices {first} and {choice} of {list} look the same: {label}.</source>
        <translation>The choices {first} and {choice} of {list} look the same: {label}.</translation>
    </message>
    <message>
        <source>The class \p{{{name}}} is not supported</source>
        <translation>The class \p{{{name}}} is not supported</translation>
    </message>
    <message>
        <source>The column '{title}' has a space in its name and is left out.</source>
        <translation>The column '{title}' has a space in its name and is left out.</translation>
    </message>
    <message>
        <source>The column {before} is now called {after}.</source>
        <translation>The column {before} is now called {after}.</translation>
    </message>
    <message>
        <source>The column {name} is not one of XLSForm's and is ignored.</source>
        <translation>The column {name} is not one of XLSForm's and is ignored.</translation>
    </message>
    <message>
        <source>The column {title} stands twice.</source>
        <translation>The column {title} stands twice.</translation>
    </message>
    <message>
        <source>The columns '{other}' and '{title}' are two names of the same column.</source>
        <translation>The columns '{other}' and '{title}' are two names of the same column.</translation>
    </message>
    <message>
        <source>The conversion fails here ({fault}).</source>
        <translation>The conversion fails here ({fault}).</translation>
    </message>
    <message>
        <source>The conversion of the spreadsheet fails ({fault}).</source>
        <translation>The conversion of the spreadsheet fails ({fault}).</translation>
    </message>
    <message>
        <source>The file '{file}' cannot be opened ({fault}).</source>
        <translation>The file '{file}' cannot be opened ({fault}).</translation>
    </message>
    <message>
        <source>The file '{file}' cannot be read ({fault}).</source>
        <translation>The file '{file}' cannot be read ({fault}).</translation>
    </message>
    <message>
        <source>The file declares a document type or entities, which are refused.</source>
        <translation>The file declares a document type or entities, which are refused.</translation>
    </message>
    <message>
        <source>The file has no sheet named survey.</source>
        <translation>The file has no sheet named survey.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MiB.</source>
        <translation>The file is larger than {limit} MiB.</translation>
    </message>
    <message>
        <source>The file is nested deeper than {limit} levels.</source>
        <translation>The file is nested deeper than {limit} levels.</translation>
    </message>
    <message>
        <source>The file is not well-formed XML ({fault}).</source>
        <translation>The file is not well-formed XML ({fault}).</translation>
    </message>
    <message>
        <source>The file's text cannot be read ({fault}).</source>
        <translation>The file's text cannot be read ({fault}).</translation>
    </message>
    <message>
        <source>The form asks for '{path}', which the record does not have.</source>
        <translation>The form asks for '{path}', which the record does not have.</translation>
    </message>
    <message>
        <source>The form asks nothing: its survey sheet has no rows.</source>
        <translation>The form asks nothing: its survey sheet has no rows.</translation>
    </message>
    <message>
        <source>The form cannot be finished: {question} – {found}.</source>
        <translation>The form cannot be finished: {question} – {found}.</translation>
    </message>
    <message>
        <source>The form does not declare the prefix {prefix} of this column.</source>
        <translation>The form does not declare the prefix {prefix} of this column.</translation>
    </message>
    <message>
        <source>The form has a group '{path}', which the record does not have.</source>
        <translation>The form has a group '{path}', which the record does not have.</translation>
    </message>
    <message>
        <source>The form has more than {limit} questions.</source>
        <translation>The form has more than {limit} questions.</translation>
    </message>
    <message>
        <source>The form has no id.</source>
        <translation>The form has no id.</translation>
    </message>
    <message>
        <source>The form has no list called '{list}'</source>
        <translation>The form has no list called '{list}'</translation>
    </message>
    <message>
        <source>The form has no question {question} here.</source>
        <translation>The form has no question {question} here.</translation>
    </message>
    <message>
        <source>The form has no record: its first instance is empty.</source>
        <translation>The form has no record: its first instance is empty.</translation>
    </message>
    <message>
        <source>The form has no version.</source>
        <translation>The form has no version.</translation>
    </message>
    <message>
        <source>The form has selects and no choices sheet.</source>
        <translation>The form has selects and no choices sheet.</translation>
    </message>
    <message>
        <source>The form is not in the language {value}.</source>
        <translation>The form is not in the language {value}.</translation>
    </message>
    <message>
        <source>The form writes entities by version {version} of the specification, which is not known here.</source>
        <translation>The form writes entities by version {version} of the specification, which is not known here.</translation>
    </message>
    <message>
        <source>The formula {formula} has no result in the file.</source>
        <translation>The formula {formula} has no result in the file.</translation>
    </message>
    <message>
        <source>The group {question} is shown on one page and holds the repeat {repeat}: ODK Collect refuses it.</source>
        <translation>The group {question} is shown on one page and holds the repeat {repeat}: ODK Collect refuses it.</translation>
    </message>
    <message>
        <source>The label of {question} has {length} characters ({text}).</source>
        <translation>The label of {question} has {length} characters ({text}).</translation>
    </message>
    <message>
        <source>The list '{list}' has no column '{column}'</source>
        <translation>The list '{list}' has no column '{column}'</translation>
    </message>
    <message>
        <source>The list '{list}' is in the file '{file}', which is missing.</source>
        <translation>The list '{list}' is in the file '{file}', which is missing.</translation>
    </message>
    <message>
        <source>The list '{list}' is in the file '{file}', which is missing: here it is empty.</source>
        <translation>The list '{list}' is in the file '{file}', which is missing: here it is empty.</translation>
    </message>
    <message>
        <source>The list '{list}' is in the file '{file}', which is missing; nothing in the form uses it.</source>
        <translation>The list '{list}' is in the file '{file}', which is missing; nothing in the form uses it.</translation>
    </message>
    <message>
        <source>The list '{list}' is not on the choices sheet.</source>
        <translation>The list '{list}' is not on the choices sheet.</translation>
    </message>
    <message>
        <source>The list file '{file}' is a spreadsheet, only called so.</source>
        <translation>The list file '{file}' is a spreadsheet, only called so.</translation>
    </message>
    <message>
        <source>The list file '{file}' is empty.</source>
        <translation>The list file '{file}' is empty.</translation>
    </message>
    <message>
        <source>The list file '{file}': {inner}</source>
        <translation>The list file '{file}': {inner}</translation>
    </message>
    <message>
        <source>The list of tick_labelset has a choice whose name is not a number.</source>
        <translation>The list of tick_labelset has a choice whose name is not a number.</translation>
    </message>
    <message>
        <source>The list of {found} has a choice that lies outside the range.</source>
        <translation>The list of {found} has a choice that lies outside the range.</translation>
    </message>
    <message>
        <source>The list of {found} has a choice where the range has no tick.</source>
        <translation>The list of {found} has a choice where the range has no tick.</translation>
    </message>
    <message>
        <source>The list {list} has the choice {name} twice (first in row {first}).</source>
        <translation>The list {list} has the choice {name} twice (first in row {first}).</translation>
    </message>
    <message>
        <source>The list {list} is used by no question.</source>
        <translation>The list {list} is used by no question.</translation>
    </message>
    <message>
        <source>The matrix {name} has no list of rows, or one that is far too long.</source>
        <translation>The matrix {name} has no list of rows, or one that is far too long.</translation>
    </message>
    <message>
        <source>The name of the file ends with .csv, .xml or .geojson.</source>
        <translation>The name of the file ends with .csv, .xml or .geojson.</translation>
    </message>
    <message>
        <source>The name {name} is reserved.</source>
        <translation>The name {name} is reserved.</translation>
    </message>
    <message>
        <source>The name {name} stands in row {first} already.</source>
        <translation>The name {name} stands in row {first} already.</translation>
    </message>
    <message>
        <source>The name {name} stands twice.</source>
        <translation>The name {name} stands twice.</translation>
    </message>
    <message>
        <source>The note {question} is required, but a note cannot be answered.</source>
        <translation>The note {question} is required, but a note cannot be answered.</translation>
    </message>
    <message>
        <source>The parameter {found} is 0.</source>
        <translation>The parameter {found} is 0.</translation>
    </message>
    <message>
        <source>The parameter {found} is larger than the whole range.</source>
        <translation>The parameter {found} is larger than the whole range.</translation>
    </message>
    <message>
        <source>The parameter {found} is no multiple of step.</source>
        <translation>The parameter {found} is no multiple of step.</translation>
    </message>
    <message>
        <source>The parameter {found} is not a number.</source>
        <translation>The parameter {found} is not a number.</translation>
    </message>
    <message>
        <source>The parameter {found} lies outside the range.</source>
        <translation>The parameter {found} lies outside the range.</translation>
    </message>
    <message>
        <source>The parameter {found} names no list of the choices sheet.</source>
        <translation>The parameter {found} names no list of the choices sheet.</translation>
    </message>
    <message>
        <source>The parameters cannot be read.</source>
        <translation>The parameters cannot be read.</translation>
    </message>
    <message>
        <source>The parameters tick_interval, placeholder and tick_labelset do not go with this appearance.</source>
        <translation>The parameters tick_interval, placeholder and tick_labelset do not go with this appearance.</translation>
    </message>
    <message>
        <source>The pattern {pattern} can take minutes on an answer that almost fits.</source>
        <translation>The pattern {pattern} can take minutes on an answer that almost fits.</translation>
    </message>
    <message>
        <source>The program's own words are shown; a required_message can say why the answer matters.</source>
        <translation>The program's own words are shown; a required_message can say why the answer matters.</translation>
    </message>
    <message>
        <source>The record's name shows {question}: servers and devices keep and show it without encryption.</source>
        <translation>The record's name shows {question}: servers and devices keep and show it without encryption.</translation>
    </message>
    <message>
        <source>The repeat {question} has no label: people cannot tell what they add.</source>
        <translation>The repeat {question} has no label: people cannot tell what they add.</translation>
    </message>
    <message>
        <source>The row has no type, name or label and is left out.</source>
        <translation>The row has no type, name or label and is left out.</translation>
    </message>
    <message>
        <source>The row has no type.</source>
        <translation>The row has no type.</translation>
    </message>
    <message>
        <source>The row {type} names no list.</source>
        <translation>The row {type} names no list.</translation>
    </message>
    <message>
        <source>The sheet has more than {limit} rows.</source>
        <translation>The sheet has more than {limit} rows.</translation>
    </message>
    <message>
        <source>The sheet has no column {missing}.</source>
        <translation>The sheet has no column {missing}.</translation>
    </message>
    <message>
        <source>The sheet {before} is now called {after}.</source>
        <translation>The sheet {before} is now called {after}.</translation>
    </message>
    <message>
        <source>The step {step} has no value.</source>
        <translation>The step {step} has no value.</translation>
    </message>
    <message>
        <source>The step {step} names no question.</source>
        <translation>The step {step} names no question.</translation>
    </message>
    <message>
        <source>The stored copy of this form cannot be used.</source>
        <translation>The stored copy of this form cannot be used.</translation>
    </message>
    <message>
        <source>The test {test} expects nothing, so it cannot fail.</source>
        <translation>The test {test} expects nothing, so it cannot fail.</translation>
    </message>
    <message>
        <source>The tests have an unknown column: {name}.</source>
        <translation>The tests have an unknown column: {name}.</translation>
    </message>
    <message>
        <source>The tests have no column step.</source>
        <translation>The tests have no column step.</translation>
    </message>
    <message>
        <source>The text of '{file}' cannot be read.</source>
        <translation>The text of '{file}' cannot be read.</translation>
    </message>
    <message>
        <source>The text of the list file '{file}' is not UTF-8.</source>
        <translation>The text of the list file '{file}' is not UTF-8.</translation>
    </message>
    <message>
        <source>The two columns {title} are one now; where both held something, the later one stands.</source>
        <translation>The two columns {title} are one now; where both held something, the later one stands.</translation>
    </message>
    <message>
        <source>The type '{type}' is written in a way that is no longer read.</source>
        <translation>The type '{type}' is written in a way that is no longer read.</translation>
    </message>
    <message>
        <source>The {part} of {question} shows the answer to {source}, which is marked {level}.</source>
        <translation>The {part} of {question} shows the answer to {source}, which is marked {level}.</translation>
    </message>
    <message>
        <source>There are more than {limit} steps.</source>
        <translation>There are more than {limit} steps.</translation>
    </message>
    <message>
        <source>There is no file for {language}.</source>
        <translation>There is no file for {language}.</translation>
    </message>
    <message>
        <source>There is no question type '{type}'.</source>
        <translation>There is no question type '{type}'.</translation>
    </message>
    <message>
        <source>There is no step {step}.</source>
        <translation>There is no step {step}.</translation>
    </message>
    <message>
        <source>There is no text in {language}.</source>
        <translation>There is no text in {language}.</translation>
    </message>
    <message>
        <source>These depend on each other in a circle: {circle}.</source>
        <translation>These depend on each other in a circle: {circle}.</translation>
    </message>
    <message>
        <source>This form can be sent as a text message; that is not done. Its records are whole.</source>
        <translation>This form can be sent as a text message; that is not done. Its records are whole.</translation>
    </message>
    <message>
        <source>This is not an XForm: it has no model.</source>
        <translation>This is not an XForm: it has no model.</translation>
    </message>
    <message>
        <source>This row of type {type} has no name.</source>
        <translation>This row of type {type} has no name.</translation>
    </message>
    <message>
        <source>This test has no name.</source>
        <translation>This test has no name.</translation>
    </message>
    <message>
        <source>To keep the first value, wrap the calculation in once(), or read the day of the interview.</source>
        <translation>To keep the first value, wrap the calculation in once(), or read the day of the interview.</translation>
    </message>
    <message>
        <source>To keep the first value, write once({function}()).</source>
        <translation>To keep the first value, write once({function}()).</translation>
    </message>
    <message>
        <source>To take an answer away, use the step clear.</source>
        <translation>To take an answer away, use the step clear.</translation>
    </message>
    <message>
        <source>Too many comparisons in one chain</source>
        <translation>Too many comparisons in one chain</translation>
    </message>
    <message>
        <source>Unexpected '{word}'</source>
        <translation>Unexpected '{word}'</translation>
    </message>
    <message>
        <source>Unexpected character '{char}'</source>
        <translation>Unexpected character '{char}'</translation>
    </message>
    <message>
        <source>Unexpected end</source>
        <translation>Unexpected end</translation>
    </message>
    <message>
        <source>Unknown function {name}()</source>
        <translation>Unknown function {name}()</translation>
    </message>
    <message>
        <source>Unmerge them and write the value into each row.</source>
        <translation>Unmerge them and write the value into each row.</translation>
    </message>
    <message>
        <source>Use a date, a kind or a number in instance_name, never an answer about a person.</source>
        <translation>Use a date, a kind or a number in instance_name, never an answer about a person.</translation>
    </message>
    <message>
        <source>Use a function of the XLSForm documentation if the form is to run there too.</source>
        <translation>Use a function of the XLSForm documentation if the form is to run there too.</translation>
    </message>
    <message>
        <source>Use a name from the list {list}: {names}.</source>
        <translation>Use a name from the list {list}: {names}.</translation>
    </message>
    <message>
        <source>Use a neutral code, and keep the key elsewhere.</source>
        <translation>Use a neutral code, and keep the key elsewhere.</translation>
    </message>
    <message>
        <source>Use a type of the XLSForm standard.</source>
        <translation>Use a type of the XLSForm standard.</translation>
    </message>
    <message>
        <source>Use an underscore instead of the space.</source>
        <translation>Use an underscore instead of the space.</translation>
    </message>
    <message>
        <source>Use codes such as AB-012.</source>
        <translation>Use codes such as AB-012.</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores.</source>
        <translation>Use letters, digits and underscores.</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores; name, label and names with __ are reserved.</source>
        <translation>Use letters, digits and underscores; name, label and names with __ are reserved.</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores; not two underscores at the beginning.</source>
        <translation>Use letters, digits and underscores; not two underscores at the beginning.</translation>
    </message>
    <message>
        <source>Use one of: {steps}.</source>
        <translation>Use one of: {steps}.</translation>
    </message>
    <message>
        <source>Use test, step, question, value and note.</source>
        <translation>Use test, step, question, value and note.</translation>
    </message>
    <message>
        <source>Use the columns test, step, question and value.</source>
        <translation>Use the columns test, step, question and value.</translation>
    </message>
    <message>
        <source>With the appearance no-ticks, the list of {found} has two choices: those at the two ends.</source>
        <translation>With the appearance no-ticks, the list of {found} has two choices: those at the two ends.</translation>
    </message>
    <message>
        <source>Work it out once outside the repeat, and read that.</source>
        <translation>Work it out once outside the repeat, and read that.</translation>
    </message>
    <message>
        <source>Write ${{name}} with the name of a question and nothing else between the braces.</source>
        <translation>Write ${{name}} with the name of a question and nothing else between the braces.</translation>
    </message>
    <message>
        <source>Write [position() = …] for a place, and name each question.</source>
        <translation>Write [position() = …] for a place, and name each question.</translation>
    </message>
    <message>
        <source>Write a multiple of step.</source>
        <translation>Write a multiple of step.</translation>
    </message>
    <message>
        <source>Write a number from start to end.</source>
        <translation>Write a number from start to end.</translation>
    </message>
    <message>
        <source>Write how far one step goes, such as step=1.</source>
        <translation>Write how far one step goes, such as step=1.</translation>
    </message>
    <message>
        <source>Write it with underscores if an expression is to read it.</source>
        <translation>Write it with underscores if an expression is to read it.</translation>
    </message>
    <message>
        <source>Write it with underscores.</source>
        <translation>Write it with underscores.</translation>
    </message>
    <message>
        <source>Write its name, or in a repeat its entry: persons[2]/p_age.</source>
        <translation>Write its name, or in a repeat its entry: persons[2]/p_age.</translation>
    </message>
    <message>
        <source>Write start, end and step as numbers: start=0 end=10 step=1.</source>
        <translation>Write start, end and step as numbers: start=0 end=10 step=1.</translation>
    </message>
    <message>
        <source>Write the expression into the column {column}, or delete the row.</source>
        <translation>Write the expression into the column {column}, or delete the row.</translation>
    </message>
    <message>
        <source>Write the name of a list into the column {column}.</source>
        <translation>Write the name of a list into the column {column}.</translation>
    </message>
    <message>
        <source>Write the name of a list of the choices sheet into the column {column}.</source>
        <translation>Write the name of a list of the choices sheet into the column {column}.</translation>
    </message>
    <message>
        <source>Write the name of a list, or delete the parameter.</source>
        <translation>Write the name of a list, or delete the parameter.</translation>
    </message>
    <message>
        <source>Write the questions below the column titles.</source>
        <translation>Write the questions below the column titles.</translation>
    </message>
    <message>
        <source>Write the questions on a sheet named survey.</source>
        <translation>Write the questions on a sheet named survey.</translation>
    </message>
    <message>
        <source>Write them as name=value, separated by spaces.</source>
        <translation>Write them as name=value, separated by spaces.</translation>
    </message>
    <message>
        <source>Write what it asks into the column label.</source>
        <translation>Write what it asks into the column label.</translation>
    </message>
    <message>
        <source>Write {wanted} into the column namespaces of the sheet settings.</source>
        <translation>Write {wanted} into the column namespaces of the sheet settings.</translation>
    </message>
    <message>
        <source>Write {wanted}.</source>
        <translation>Write {wanted}.</translation>
    </message>
    <message>
        <source>\P inside a class is not supported</source>
        <translation>\P inside a class is not supported</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>and {n} more</numerusform>
            <numerusform>and {n} more</numerusform>
        </translation>
    </message>
    <message>
        <source>begin_{kind} has no end_{kind}.</source>
        <translation>begin_{kind} has no end_{kind}.</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blocked</translation>
    </message>
    <message>
        <source>calculation</source>
        <translation>calculation</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choice</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>choices</translation>
    </message>
    <message>
        <source>column {fact}</source>
        <translation>column {fact}</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>constraint</source>
        <translation>constraint</translation>
    </message>
    <message>
        <source>count</source>
        <translation>count</translation>
    </message>
    <message>
        <source>editable</source>
        <translation>editable</translation>
    </message>
    <message>
        <source>end_{kind} has no begin_{kind}.</source>
        <translation>end_{kind} has no begin_{kind}.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>hint</translation>
    </message>
    <message>
        <source>indexed-repeat() takes a question and then pairs of repeat and number</source>
        <translation>indexed-repeat() takes a question and then pairs of repeat and number</translation>
    </message>
    <message>
        <source>instance() needs the name of a list in quotes</source>
        <translation>instance() needs the name of a list in quotes</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>invalid</translation>
    </message>
    <message>
        <source>jr:choice-name() needs the path of a select in quotes</source>
        <translation>jr:choice-name() needs the path of a select in quotes</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>not allowed by the constraint</source>
        <translation>not allowed by the constraint</translation>
    </message>
    <message>
        <source>not of the question's type, or not among its choices</source>
        <translation>not of the question's type, or not among its choices</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>read-only</translation>
    </message>
    <message>
        <source>readonly</source>
        <translation>readonly</translation>
    </message>
    <message>
        <source>relevance</source>
        <translation>relevance</translation>
    </message>
    <message>
        <source>required</source>
        <translation>required</translation>
    </message>
    <message>
        <source>row {fact}</source>
        <translation>row {fact}</translation>
    </message>
    <message>
        <source>rows {fact}</source>
        <translation>rows {fact}</translation>
    </message>
    <message>
        <source>setvalue</source>
        <translation>setvalue</translation>
    </message>
    <message>
        <source>sheet {fact}</source>
        <translation>sheet {fact}</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>shown</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>{action} writes to '{path}', which the record does not have.</source>
        <translation>{action} writes to '{path}', which the record does not have.</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{inner} in: {expression}</source>
        <translation>{inner} in: {expression}</translation>
    </message>
    <message>
        <source>{name} has neither a label nor a hint.</source>
        <translation>{name} has neither a label nor a hint.</translation>
    </message>
    <message>
        <source>{name} looks like a telephone number or an address; names of forms and choices are in every export.</source>
        <translation>{name} looks like a telephone number or an address; names of forms and choices are in every export.</translation>
    </message>
    <message>
        <source>{name}() cannot be a step of a path</source>
        <translation>{name}() cannot be a step of a path</translation>
    </message>
    <message>
        <source>{name}() is not supported as a step</source>
        <translation>{name}() is not supported as a step</translation>
    </message>
    <message>
        <source>{name}() needs the plain path of a question or repeat</source>
        <translation>{name}() needs the plain path of a question or repeat</translation>
    </message>
    <message>
        <source>{name}() takes {wanted} arguments, not {given}</source>
        <translation>{name}() takes {wanted} arguments, not {given}</translation>
    </message>
    <message>
        <source>{path} is saved to '{name}', which is no name for a property of an entity.</source>
        <translation>{path} is saved to '{name}', which is no name for a property of an entity.</translation>
    </message>
    <message>
        <source>{path} stands twice in the record but is not a repeat.</source>
        <translation>{path} stands twice in the record but is not a repeat.</translation>
    </message>
    <message>
        <source>{path}, {aspect}: {inner}</source>
        <translation>{path}, {aspect}: {inner}</translation>
    </message>
    <message>
        <source>{path}: an action waits for the unknown event '{event}'.</source>
        <translation>{path}: an action waits for the unknown event '{event}'.</translation>
    </message>
    <message>
        <source>{path}: its choices cannot be looked up. {inner}</source>
        <translation>{path}: its choices cannot be looked up. {inner}</translation>
    </message>
    <message>
        <source>{path}: no other app is opened; the answer is typed.</source>
        <translation>{path}: no other app is opened; the answer is typed.</translation>
    </message>
    <message>
        <source>{path}: phones no longer tell '{property}'; it stays empty unless the device gives it.</source>
        <translation>{path}: phones no longer tell '{property}'; it stays empty unless the device gives it.</translation>
    </message>
    <message>
        <source>{path}: sound is not recorded in the background.</source>
        <translation>{path}: sound is not recorded in the background.</translation>
    </message>
    <message>
        <source>{path}: the choices are shown as a list, not on the picture.</source>
        <translation>{path}: the choices are shown as a list, not on the picture.</translation>
    </message>
    <message>
        <source>{path}: the list file '{file}' has no column '{column_name}'; it has: {columns}.</source>
        <translation>{path}: the list file '{file}' has no column '{column_name}'; it has: {columns}.</translation>
    </message>
    <message>
        <source>{path}: the place is not taken in the background; the person is asked for it.</source>
        <translation>{path}: the place is not taken in the background; the person is asked for it.</translation>
    </message>
    <message>
        <source>{path}: {inner}</source>
        <translation>{path}: {inner}</translation>
    </message>
    <message>
        <source>{question} begins with {value}, which the form itself refuses.</source>
        <translation>{question} begins with {value}, which the form itself refuses.</translation>
    </message>
    <message>
        <source>{question} cannot be answered by a person.</source>
        <translation>{question} cannot be answered by a person.</translation>
    </message>
    <message>
        <source>{question} changes with the day on which the record is opened, because it uses {function}().</source>
        <translation>{question} changes with the day on which the record is opened, because it uses {function}().</translation>
    </message>
    <message>
        <source>{question} does not offer {value} here, but: {offered}.</source>
        <translation>{question} does not offer {value} here, but: {offered}.</translation>
    </message>
    <message>
        <source>{question} gets another value from {function}() each time the record is opened.</source>
        <translation>{question} gets another value from {function}() each time the record is opened.</translation>
    </message>
    <message>
        <source>{question} has a constraint without a message: people are not told what is wrong.</source>
        <translation>{question} has a constraint without a message: people are not told what is wrong.</translation>
    </message>
    <message>
        <source>{question} is compared with {value}, which is not among its choices.</source>
        <translation>{question} is compared with {value}, which is not among its choices.</translation>
    </message>
    <message>
        <source>{question} is hidden here, so nobody can answer it.</source>
        <translation>{question} is hidden here, so nobody can answer it.</translation>
    </message>
    <message>
        <source>{question} is neither asked nor calculated: it is always blank.</source>
        <translation>{question} is neither asked nor calculated: it is always blank.</translation>
    </message>
    <message>
        <source>{question} is never shown: its relevance cannot become true.</source>
        <translation>{question} is never shown: its relevance cannot become true.</translation>
    </message>
    <message>
        <source>{question} is not a repeat.</source>
        <translation>{question} is not a repeat.</translation>
    </message>
    <message>
        <source>{question} is not an entry of a repeat; write it like persons[2].</source>
        <translation>{question} is not an entry of a repeat; write it like persons[2].</translation>
    </message>
    <message>
        <source>{question} is required and read-only, and nothing fills it: the form can never be finished.</source>
        <translation>{question} is required and read-only, and nothing fills it: the form can never be finished.</translation>
    </message>
    <message>
        <source>{question} looks personal and has no sensitivity: it is treated as open to everybody.</source>
        <translation>{question} looks personal and has no sensitivity: it is treated as open to everybody.</translation>
    </message>
    <message>
        <source>{question} looks through all {count} rows of {list} for each change.</source>
        <translation>{question} looks through all {count} rows of {list} for each change.</translation>
    </message>
    <message>
        <source>{question} reads every entry of {repeat} in each of its entries: with many it becomes slow.</source>
        <translation>{question} reads every entry of {repeat} in each of its entries: with many it becomes slow.</translation>
    </message>
    <message>
        <source>{question} takes several answers, and = {value} holds only when that is the only one.</source>
        <translation>{question} takes several answers, and = {value} holds only when that is the only one.</translation>
    </message>
    <message>
        <source>{question} uses {function}(), which ODK Collect and KoboCollect do not know.</source>
        <translation>{question} uses {function}(), which ODK Collect and KoboCollect do not know.</translation>
    </message>
    <message>
        <source>{question} uses {part} in a path, which ODK Collect and KoboCollect cannot read.</source>
        <translation>{question} uses {part} in a path, which ODK Collect and KoboCollect cannot read.</translation>
    </message>
    <message>
        <source>{question}: expected {expected}, found {found}.</source>
        <translation>{question}: expected {expected}, found {found}.</translation>
    </message>
    <message>
        <source>{repeat} has {count} entries; say which: {repeat}[1]/{name}.</source>
        <translation>{repeat} has {count} entries; say which: {repeat}[1]/{name}.</translation>
    </message>
    <message>
        <source>{step} is refused: {reason}</source>
        <translation>{step} is refused: {reason}</translation>
    </message>
    <message>
        <source>{step} must come before the first answer and the first expectation.</source>
        <translation>{step} must come before the first answer and the first expectation.</translation>
    </message>
    <message>
        <source>{value} is no moment; write it like 2026-01-15T10:00.</source>
        <translation>{value} is no moment; write it like 2026-01-15T10:00.</translation>
    </message>
    <message>
        <source>{value} is not a number of entries.</source>
        <translation>{value} is not a number of entries.</translation>
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
        <source>Checking the form</source>
        <translation>Checking the form</translation>
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
        <source>Looking for a way to mend it</source>
        <translation>Looking for a way to mend it</translation>
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
        <source>Writing the submission</source>
        <translation>Writing the submission</translation>
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
        <source>reading the map package</source>
        <translation>reading the map package</translation>
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
        <source>a form's files may be 500 and have 8 MB together</source>
        <translation>a form's files may be 500 and have 8 MB together</translation>
    </message>
    <message>
        <source>a key for this device's role is not in it</source>
        <translation>a key for this device's role is not in it</translation>
    </message>
    <message>
        <source>a key in it is not one</source>
        <translation>a key in it is not one</translation>
    </message>
    <message>
        <source>a tile is neither PNG, JPEG nor WebP</source>
        <translation>a tile is neither PNG, JPEG nor WebP</translation>
    </message>
    <message>
        <source>a tile lies outside the world</source>
        <translation>a tile lies outside the world</translation>
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
        <source>it has an attachment under a name that no folder can hold, or two under one</source>
        <translation>it has an attachment under a name that no folder can hold, or two under one</translation>
    </message>
    <message>
        <source>it has less than 2048 bits or more than 8192</source>
        <translation>it has less than 2048 bits or more than 8192</translation>
    </message>
    <message>
        <source>it has no usable instanceID</source>
        <translation>it has no usable instanceID</translation>
    </message>
    <message>
        <source>it holds no tile</source>
        <translation>it holds no tile</translation>
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
        <source>it is empty or far too long</source>
        <translation>it is empty or far too long</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>it is missing</translation>
    </message>
    <message>
        <source>it is not a public key in base64</source>
        <translation>it is not a public key in base64</translation>
    </message>
    <message>
        <source>it is not an MBTiles file</source>
        <translation>it is not an MBTiles file</translation>
    </message>
    <message>
        <source>it is not an RSA key</source>
        <translation>it is not an RSA key</translation>
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
        <source>its name cannot be used everywhere</source>
        <translation>its name cannot be used everywhere</translation>
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
        <source>reading it takes too long</source>
        <translation>reading it takes too long</translation>
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
        <source>the file is damaged, or not made for maps</source>
        <translation>the file is damaged, or not made for maps</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>the file is too large</translation>
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
