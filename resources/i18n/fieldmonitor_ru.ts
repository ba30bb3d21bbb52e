<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>errors</name>
    <message>
        <source>A {role} may not {act} in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer or correct these questions, then finalise again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the file once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the coordinator to admit this device's own request again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the device that wrote it to sync again; nothing from it was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, then type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk or stick and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the reference, or sync to receive it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder, a stick or a shared drive on the sync page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or take off the write protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another period or other forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the right folder, or create a project or join one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose this project's own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole folder to another disk, then restore the last backup; synced records can be fetched again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a project, or finish joining one with the welcome file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it again by sync, or attach the original once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install FieldMonitor again; its fonts come with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy and fetch the record again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy of the files and tell the coordinator; fetch the records again from another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the forms, or sync to receive it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the form as said and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place to sync with has been chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record fits this selection ({selection}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost: what was not sent waits here, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the people it is sealed for can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, or choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in the stick or connect the drive, then sync again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice records cannot enter a real report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the key file from a backup of this folder; do not create a new vault over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select records of one kind only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may have restored an old copy or removed files. Tell the coordinator before going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody or something changed it after it was signed. Keep a copy and tell the coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync again; if it stays missing, ask the device that made the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync the roster first; if it stays, tell the coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to {ref} is refused: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment {name} is damaged ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment {name} is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of events is broken at {where}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code {code} is already used in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged part was left as it is, for examination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full ({path}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk refused: {reason} ({path}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is saved without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted vault file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font {path} is missing, so the report cannot be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form {form} cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file asks for weaker protection than this program accepts ({found}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file {path} is damaged and its second copy cannot replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The observation cannot be finalised yet: {problems}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The observation itself is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other answers are kept in the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed content of {where} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed record is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of {where} does not fit its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sync folder is older than what this device has already seen ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sync folder {path} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault file {path} is damaged ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault in {path} is open in another window or command (process {pid}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a vault in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no form {form} in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no observation {observation} on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault does not belong to a project yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was last used by a newer FieldMonitor (format {found}, this program knows up to {known}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat this computer as tampered with and restore the key file from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was finished before is kept; nothing is half done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is still there; what you typed is still on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be attached: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a usable join request: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a welcome for this device: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} belongs to another project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is damaged: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is sealed for others; this device has no key for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is signed by a device that is not in this project's roster.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
