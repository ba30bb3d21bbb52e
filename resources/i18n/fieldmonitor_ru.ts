<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>errors</name>
    <message>
        <source>A {role} may not {act} in this project.</source>
        <translation>Роль «{role}» не даёт в этом проекте права: {act}.</translation>
    </message>
    <message>
        <source>Answer or correct these questions, then finalise again.</source>
        <translation>Ответьте на эти вопросы или исправьте ответы и завершите снова.</translation>
    </message>
    <message>
        <source>Ask for the file once more.</source>
        <translation>Попросите прислать файл ещё раз.</translation>
    </message>
    <message>
        <source>Ask the coordinator to admit this device's own request again.</source>
        <translation>Попросите координатора снова принять заявку именно этого устройства.</translation>
    </message>
    <message>
        <source>Ask the coordinator.</source>
        <translation>Обратитесь к координатору.</translation>
    </message>
    <message>
        <source>Ask the device that wrote it to sync again; nothing from it was taken in.</source>
        <translation>Попросите автора синхронизировать ещё раз; ничего из повреждённого не принято.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, then type it again.</source>
        <translation>Проверьте Caps Lock и раскладку клавиатуры и введите её ещё раз.</translation>
    </message>
    <message>
        <source>Check the disk or stick and try again.</source>
        <translation>Проверьте диск или флеш-накопитель и повторите.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Проверьте имя и папку.</translation>
    </message>
    <message>
        <source>Check the reference, or sync to receive it.</source>
        <translation>Проверьте номер или синхронизируйте, чтобы его получить.</translation>
    </message>
    <message>
        <source>Choose a folder, a stick or a shared drive on the sync page.</source>
        <translation>Выберите папку, флеш-накопитель или общий диск на странице синхронизации.</translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translation>Выберите другой код.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Выберите другой файл.</translation>
    </message>
    <message>
        <source>Choose another folder, or take off the write protection.</source>
        <translation>Выберите другую папку или снимите защиту от записи.</translation>
    </message>
    <message>
        <source>Choose another period or other forms.</source>
        <translation>Выберите другой период или другие формы.</translation>
    </message>
    <message>
        <source>Choose the right folder, or create a project or join one.</source>
        <translation>Выберите нужную папку, создайте проект или присоединитесь к нему.</translation>
    </message>
    <message>
        <source>Choose this project's own folder.</source>
        <translation>Выберите папку этого проекта.</translation>
    </message>
    <message>
        <source>Close that one first.</source>
        <translation>Сначала закройте его там.</translation>
    </message>
    <message>
        <source>Copy the whole folder to another disk, then restore the last backup; synced records can be fetched again.</source>
        <translation>Скопируйте всю папку на другой диск, затем восстановите последнюю резервную копию; синхронизированные записи можно получить снова.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Исправьте и повторите.</translation>
    </message>
    <message>
        <source>Create a project, or finish joining one with the welcome file.</source>
        <translation>Создайте проект или завершите присоединение с помощью приветственного файла.</translation>
    </message>
    <message>
        <source>Fetch it again by sync, or attach the original once more.</source>
        <translation>Получите его снова при синхронизации или приложите оригинал ещё раз.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Освободите место и повторите.</translation>
    </message>
    <message>
        <source>Install FieldMonitor again; its fonts come with it.</source>
        <translation>Установите FieldMonitor заново: шрифты входят в комплект.</translation>
    </message>
    <message>
        <source>Install the newer version and open it there.</source>
        <translation>Установите более новую версию и откройте его в ней.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Оно не изменено.</translation>
    </message>
    <message>
        <source>Keep a copy and fetch the record again.</source>
        <translation>Сохраните копию и получите запись заново.</translation>
    </message>
    <message>
        <source>Keep a copy of the files and tell the coordinator; fetch the records again from another copy.</source>
        <translation>Сохраните копию файлов и сообщите координатору; получите записи заново из другой копии.</translation>
    </message>
    <message>
        <source>List the forms, or sync to receive it.</source>
        <translation>Посмотрите список форм или синхронизируйте, чтобы её получить.</translation>
    </message>
    <message>
        <source>Mend the form as said and import it again.</source>
        <translation>Исправьте форму, как указано, и импортируйте её снова.</translation>
    </message>
    <message>
        <source>No place to sync with has been chosen yet.</source>
        <translation>Место для синхронизации ещё не выбрано.</translation>
    </message>
    <message>
        <source>No record fits this selection ({selection}).</source>
        <translation>Под этот отбор не подходит ни одна запись ({selection}).</translation>
    </message>
    <message>
        <source>No report was written.</source>
        <translation>Отчёт не записан.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Ничего не потеряно.</translation>
    </message>
    <message>
        <source>Nothing was lost: what was not sent waits here, encrypted.</source>
        <translation>Ничего не потеряно: неотправленное ждёт здесь в зашифрованном виде.</translation>
    </message>
    <message>
        <source>Only the people it is sealed for can read it.</source>
        <translation>Прочитать её могут только те, для кого она запечатана.</translation>
    </message>
    <message>
        <source>Open it, or choose an empty folder.</source>
        <translation>Откройте его или выберите пустую папку.</translation>
    </message>
    <message>
        <source>Plug in the stick or connect the drive, then sync again.</source>
        <translation>Вставьте флеш-накопитель или подключите диск и повторите синхронизацию.</translation>
    </message>
    <message>
        <source>Practice records cannot enter a real report.</source>
        <translation>Учебные записи не могут войти в настоящий отчёт.</translation>
    </message>
    <message>
        <source>Restore the key file from a backup of this folder; do not create a new vault over it.</source>
        <translation>Восстановите файл ключей из резервной копии этой папки; не создавайте поверх него новое хранилище.</translation>
    </message>
    <message>
        <source>Select records of one kind only.</source>
        <translation>Выберите записи только одного вида.</translation>
    </message>
    <message>
        <source>Somebody may have restored an old copy or removed files. Tell the coordinator before going on.</source>
        <translation>Возможно, восстановлена старая копия или удалены файлы. Сообщите координатору, прежде чем продолжать.</translation>
    </message>
    <message>
        <source>Somebody or something changed it after it was signed. Keep a copy and tell the coordinator.</source>
        <translation>Содержание изменилось после подписания. Сохраните копию и сообщите координатору.</translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation>Остановлено по Вашей просьбе.</translation>
    </message>
    <message>
        <source>Sync again; if it stays missing, ask the device that made the record.</source>
        <translation>Повторите синхронизацию; если вложение не появится, обратитесь к автору записи.</translation>
    </message>
    <message>
        <source>Sync the roster first; if it stays, tell the coordinator.</source>
        <translation>Сначала синхронизируйте реестр; если это повторится, сообщите координатору.</translation>
    </message>
    <message>
        <source>The answer to {ref} is refused: {reason}.</source>
        <translation>Ответ на {ref} не принят: {reason}.</translation>
    </message>
    <message>
        <source>The attachment {name} is damaged ({where}).</source>
        <translation>Вложение {name} повреждено ({where}).</translation>
    </message>
    <message>
        <source>The attachment {name} is not on this computer.</source>
        <translation>Вложения {name} нет на этом компьютере.</translation>
    </message>
    <message>
        <source>The chain of events is broken at {where}: {reason}.</source>
        <translation>Цепочка событий нарушена в {where}: {reason}.</translation>
    </message>
    <message>
        <source>The code {code} is already used in this project.</source>
        <translation>Код {code} уже используется в этом проекте.</translation>
    </message>
    <message>
        <source>The damaged part was left as it is, for examination.</source>
        <translation>Повреждённая часть оставлена как есть для изучения.</translation>
    </message>
    <message>
        <source>The disk is full ({path}).</source>
        <translation>Диск заполнен ({path}).</translation>
    </message>
    <message>
        <source>The disk refused: {reason} ({path}).</source>
        <translation>Диск отказал: {reason} ({path}).</translation>
    </message>
    <message>
        <source>The draft is saved without it.</source>
        <translation>Черновик сохранён без него.</translation>
    </message>
    <message>
        <source>The draft is saved.</source>
        <translation>Черновик сохранён.</translation>
    </message>
    <message>
        <source>The encrypted vault file was not touched.</source>
        <translation>Зашифрованный файл хранилища не тронут.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Файл оставлен как есть.</translation>
    </message>
    <message>
        <source>The font {path} is missing, so the report cannot be printed.</source>
        <translation>Шрифт {path} отсутствует, поэтому отчёт нельзя напечатать.</translation>
    </message>
    <message>
        <source>The form {form} cannot be used: {reason}.</source>
        <translation>Форму {form} использовать нельзя: {reason}.</translation>
    </message>
    <message>
        <source>The key file asks for weaker protection than this program accepts ({found}).</source>
        <translation>Файл ключей требует более слабой защиты, чем допускает программа ({found}).</translation>
    </message>
    <message>
        <source>The key file {path} is damaged and its second copy cannot replace it.</source>
        <translation>Файл ключей {path} повреждён, и его вторая копия не может его заменить.</translation>
    </message>
    <message>
        <source>The observation cannot be finalised yet: {problems}.</source>
        <translation>Завершить наблюдение пока нельзя: {problems}.</translation>
    </message>
    <message>
        <source>The observation itself is whole.</source>
        <translation>Само наблюдение цело.</translation>
    </message>
    <message>
        <source>The other answers are kept in the draft.</source>
        <translation>Остальные ответы сохранены в черновике.</translation>
    </message>
    <message>
        <source>The passphrase was not used.</source>
        <translation>Парольная фраза не использовалась.</translation>
    </message>
    <message>
        <source>The sealed content of {where} is damaged.</source>
        <translation>Запечатанное содержание {where} повреждено.</translation>
    </message>
    <message>
        <source>The sealed record is kept as it is.</source>
        <translation>Запечатанная запись хранится как есть.</translation>
    </message>
    <message>
        <source>The signature of {where} does not fit its content.</source>
        <translation>Подпись {where} не соответствует содержанию.</translation>
    </message>
    <message>
        <source>The sync folder is older than what this device has already seen ({where}).</source>
        <translation>Папка синхронизации старее того, что это устройство уже видело ({where}).</translation>
    </message>
    <message>
        <source>The sync folder {path} is not there.</source>
        <translation>Папка синхронизации {path} недоступна.</translation>
    </message>
    <message>
        <source>The vault file {path} is damaged ({where}).</source>
        <translation>Файл хранилища {path} повреждён ({where}).</translation>
    </message>
    <message>
        <source>The vault in {path} is open in another window or command (process {pid}).</source>
        <translation>Хранилище в {path} открыто в другом окне или другой командой (процесс {pid}).</translation>
    </message>
    <message>
        <source>There is already a vault in {path}.</source>
        <translation>В {path} уже есть хранилище.</translation>
    </message>
    <message>
        <source>There is no form {form} in this project.</source>
        <translation>В этом проекте нет формы {form}.</translation>
    </message>
    <message>
        <source>There is no observation {observation} on this computer.</source>
        <translation>На этом компьютере нет наблюдения {observation}.</translation>
    </message>
    <message>
        <source>There is no vault in {path}.</source>
        <translation>В {path} нет хранилища.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Эта парольная фраза не открывает хранилище.</translation>
    </message>
    <message>
        <source>This vault does not belong to a project yet.</source>
        <translation>Это хранилище ещё не относится ни к одному проекту.</translation>
    </message>
    <message>
        <source>This vault was last used by a newer FieldMonitor (format {found}, this program knows up to {known}).</source>
        <translation>С этим хранилищем работала более новая версия FieldMonitor (формат {found}, эта программа знает до {known}).</translation>
    </message>
    <message>
        <source>Treat this computer as tampered with and restore the key file from a backup.</source>
        <translation>Считайте, что в компьютер вмешались, и восстановите файл ключей из резервной копии.</translation>
    </message>
    <message>
        <source>What was finished before is kept; nothing is half done.</source>
        <translation>Сделанное раньше сохранено; ничего не брошено на полпути.</translation>
    </message>
    <message>
        <source>What was saved before is still there.</source>
        <translation>Сохранённое раньше на месте.</translation>
    </message>
    <message>
        <source>What was saved before is still there; what you typed is still on the screen.</source>
        <translation>Сохранённое раньше на месте; введённое Вами осталось на экране.</translation>
    </message>
    <message>
        <source>{path} cannot be attached: {reason}.</source>
        <translation>Файл {path} нельзя приложить: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>Запись в {path} невозможна.</translation>
    </message>
    <message>
        <source>{path} is not a usable join request: {reason}.</source>
        <translation>{path} не является пригодной заявкой на присоединение: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not a welcome for this device: {reason}.</source>
        <translation>{path} не является приветственным файлом для этого устройства: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} не найден.</translation>
    </message>
    <message>
        <source>{where} belongs to another project.</source>
        <translation>{where} относится к другому проекту.</translation>
    </message>
    <message>
        <source>{where} is damaged: {reason}.</source>
        <translation>{where} повреждено: {reason}.</translation>
    </message>
    <message>
        <source>{where} is sealed for others; this device has no key for it.</source>
        <translation>{where} запечатано для других; у этого устройства нет ключа.</translation>
    </message>
    <message>
        <source>{where} is signed by a device that is not in this project's roster.</source>
        <translation>{where} подписано устройством, которого нет в реестре этого проекта.</translation>
    </message>
</context>
</TS>
