<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AdmitDialog</name>
    <message>
        <source>&amp;Admit and save the welcome file…</source>
        <translation>&amp;Принять и сохранить приветственный файл…</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Код</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Роль</translation>
    </message>
    <message>
        <source>Admit a device</source>
        <translation>Принять устройство</translation>
    </message>
    <message>
        <source>As asked for; change it if your team uses another.</source>
        <translation>Как указано в заявке; измените, если в команде принят другой.</translation>
    </message>
    <message>
        <source>Ask the person, by voice or face to face, to read these groups from their screen. Compare all six.</source>
        <translation>Попросите человека по телефону или лично прочитать эти группы со своего экрана. Сверьте все шесть.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The &amp;fingerprints are the same</source>
        <translation>&amp;Отпечатки совпадают</translation>
    </message>
</context>
<context>
    <name>AnswersView</name>
    <message>
        <source>no. {n}</source>
        <translation>№ {n}</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>No microphone is found. Connect one, or record with another device and choose the file.</source>
        <translation>Микрофон не найден. Подключите его или запишите на другом устройстве и выберите файл.</translation>
    </message>
    <message>
        <source>Only files and pictures can be pasted here.</source>
        <translation>Сюда можно вставить только файлы и изображения.</translation>
    </message>
    <message>
        <source>Sound cannot be recorded on this computer: its sound library (libpulse) is missing. Record with another device and choose the file.</source>
        <translation>На этом компьютере нельзя записать звук: нет звуковой библиотеки (libpulse). Запишите на другом устройстве и выберите файл.</translation>
    </message>
    <message>
        <source>This picture cannot be drawn on here. It stays attached as it is.</source>
        <translation>На этом изображении здесь рисовать нельзя. Оно остаётся приложенным как есть.</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>рисунок</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>пометки</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>вставленное изображение</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>звукозапись</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>подпись</translation>
    </message>
    <message>
        <source>{name} was made smaller, as the form asks: at most {pixels} pixels wide and high. The file that you chose stays as it is.</source>
        <translation>Снимок {name} уменьшен, как требует форма: не больше {pixels} пикселей в ширину и в высоту. Выбранный вами файл не изменился.</translation>
    </message>
</context>
<context>
    <name>AttachmentsView</name>
    <message>
        <source>Play</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>SHA-256 {start}…</source>
        <translation>SHA-256 {start}…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Show larger</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Show {name} larger</source>
        <translation>Увеличить {name}</translation>
    </message>
</context>
<context>
    <name>BarcodeControl</name>
    <message>
        <source>Choose a picture</source>
        <translation>Выберите изображение</translation>
    </message>
    <message>
        <source>From a picture…</source>
        <translation>С изображения…</translation>
    </message>
    <message>
        <source>Looking for a code…</source>
        <translation>Ищем код…</translation>
    </message>
    <message>
        <source>No code is found on this picture. Take it closer, straight and in good light, or type it.</source>
        <translation>На этом изображении код не найден. Снимите его ближе, прямо и при хорошем свете или введите код вручную.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фотографии</translation>
    </message>
    <message>
        <source>Read as {kind}.</source>
        <translation>Прочитано как {kind}.</translation>
    </message>
    <message>
        <source>Read as {kind}. Compare it with what stands below the code.</source>
        <translation>Распознано: {kind}. Сверьте с тем, что напечатано под кодом.</translation>
    </message>
    <message>
        <source>Read the code off a photo; it can also be dropped or pasted. It is not kept.</source>
        <translation>Прочитать код с фотографии; её можно также перетащить или вставить. Фотография не сохраняется.</translation>
    </message>
    <message>
        <source>Several codes are on this picture. Choose one.</source>
        <translation>На этом изображении несколько кодов. Выберите один.</translation>
    </message>
</context>
<context>
    <name>BigChoices</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
</context>
<context>
    <name>Blockers</name>
    <message numerus="yes">
        <source>%n things to finish first. Choose one to go there.</source>
        <translation>
            <numerusform>Осталось исправить %n пункт. Выберите его, чтобы перейти.</numerusform>
            <numerusform>Осталось исправить %n пункта. Выберите пункт, чтобы перейти.</numerusform>
            <numerusform>Осталось исправить %n пунктов. Выберите пункт, чтобы перейти.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Закрыть список</translation>
    </message>
    <message>
        <source>Close the list (Esc)</source>
        <translation>Закрыть список (Esc)</translation>
    </message>
    <message>
        <source>Nothing is in the way any more.</source>
        <translation>Больше ничто не мешает завершить.</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Сегодня</translation>
    </message>
</context>
<context>
    <name>Calendars</name>
    <message>
        <source>Buddhist</source>
        <translation>Буддийский</translation>
    </message>
    <message>
        <source>Coptic</source>
        <translation>Коптский</translation>
    </message>
    <message>
        <source>Ethiopian</source>
        <translation>Эфиопский</translation>
    </message>
    <message>
        <source>Islamic</source>
        <translation>Исламский</translation>
    </message>
    <message>
        <source>Julian</source>
        <translation>Юлианский</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Бирманский</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Непальский</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Персидский</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>Нужно ответов: %n</numerusform>
            <numerusform>Нужно ответов: %n</numerusform>
            <numerusform>Нужно ответов: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>Исправить: %n</numerusform>
            <numerusform>Исправить: %n</numerusform>
            <numerusform>Исправить: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt with Up or Down moves this entry.</source>
        <translation>Alt со стрелкой вверх или вниз передвигает эту запись.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>Пока не заполнено</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove {number}</source>
        <translation>Удалить {number}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>свёрнуто</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
</context>
<context>
    <name>CarryDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Скопировать</translation>
    </message>
    <message>
        <source>&amp;Leave empty</source>
        <translation>&amp;Оставить пустым</translation>
    </message>
    <message>
        <source>Copy the last place and team?</source>
        <translation>Скопировать место и группу из последнего наблюдения?</translation>
    </message>
    <message>
        <source>Nothing about persons and nothing sensitive is ever copied. Undo takes it back.</source>
        <translation>Сведения о людях и деликатные данные не копируются никогда. Копирование можно отменить.</translation>
    </message>
    <message>
        <source>These answers of your last record will be copied into the questions that are still empty here:</source>
        <translation>Эти ответы из вашей последней записи будут скопированы в вопросы, которые здесь ещё пусты:</translation>
    </message>
</context>
<context>
    <name>CheckListControl</name>
    <message>
        <source>Hide the list</source>
        <translation>Скрыть список</translation>
    </message>
    <message>
        <source>Nothing in the list fits.</source>
        <translation>В списке ничего не найдено.</translation>
    </message>
    <message>
        <source>Show the list (Down)</source>
        <translation>Показать список (стрелка вниз)</translation>
    </message>
    <message>
        <source>Take away: {choice}</source>
        <translation>Убрать: {choice}</translation>
    </message>
    <message>
        <source>Type to search in the list</source>
        <translation>Начните вводить, чтобы найти в списке</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Find a question…</source>
        <translation>&amp;Найти вопрос…</translation>
    </message>
    <message>
        <source>&amp;Give the position…</source>
        <translation>&amp;Указать местоположение…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>К&amp;лавиши</translation>
    </message>
    <message>
        <source>&amp;Quick path: only the marked questions</source>
        <translation>&amp;Краткий путь: только отмеченные вопросы</translation>
    </message>
    <message>
        <source>&amp;Show this question to the person…</source>
        <translation>&amp;Показать этот вопрос собеседнику…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Between the list of pages and the page</source>
        <translation>Между списком страниц и страницей</translation>
    </message>
    <message>
        <source>Copy the last observation's &amp;place and team…</source>
        <translation>Скопировать &amp;место и группу из последнего наблюдения…</translation>
    </message>
    <message>
        <source>Finalise…</source>
        <translation>Завершить…</translation>
    </message>
    <message>
        <source>Next answer to co&amp;rrect</source>
        <translation>Следующий ответ на &amp;исправление</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Next question to &amp;answer</source>
        <translation>Следующий вопрос &amp;без ответа</translation>
    </message>
    <message>
        <source>Previous answer to correct</source>
        <translation>Предыдущий ответ на исправление</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Previous question to answer</source>
        <translation>Предыдущий вопрос без ответа</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Пов&amp;торить</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Сохранить сейчас</translation>
    </message>
    <message>
        <source>Show or hide the second &amp;language</source>
        <translation>Показать или скрыть второй &amp;язык</translation>
    </message>
</context>
<context>
    <name>ConfirmControl</name>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждаю</translation>
    </message>
</context>
<context>
    <name>Crumbs</name>
    <message>
        <source>Go to {place}</source>
        <translation>Перейти: {place}</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Где вы находитесь</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n месяц назад</numerusform>
            <numerusform>%n месяца назад</numerusform>
            <numerusform>%n месяцев назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n год назад</numerusform>
            <numerusform>%n года назад</numerusform>
            <numerusform>%n лет назад</numerusform>
        </translation>
    </message>
    <message>
        <source>Another calendar</source>
        <translation>Другой календарь</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Календарь (Alt+стрелка вниз)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Не показывать</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Открыть календарь</translation>
    </message>
    <message>
        <source>Show the day in another calendar as well</source>
        <translation>Показать этот день ещё и в другом календаре</translation>
    </message>
    <message>
        <source>The form asks for the {calendar} calendar. Write the day of the common calendar.</source>
        <translation>Форма рассчитана на другой календарь: {calendar}. Введите день по обычному календарю.</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>день.месяц.год</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>через %n месяц</numerusform>
            <numerusform>через %n месяца</numerusform>
            <numerusform>через %n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>через %n год</numerusform>
            <numerusform>через %n года</numerusform>
            <numerusform>через %n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>in the {calendar} calendar</source>
        <translation>{calendar} календарь</translation>
    </message>
    <message>
        <source>month.year</source>
        <translation>месяц.год</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
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
        <translation>{question}, день</translation>
    </message>
    <message>
        <source>{question}, time</source>
        <translation>{question}, время</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>PRACTICE PROJECT: these records are marked as practice and can never enter a real report.</source>
        <translation>УЧЕБНЫЙ ПРОЕКТ: эти записи помечены как учебные и никогда не войдут в настоящий отчёт.</translation>
    </message>
</context>
<context>
    <name>DrawingDialog</name>
    <message>
        <source>Black</source>
        <translation>Чёрный</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Стереть всё</translation>
    </message>
    <message>
        <source>Draw with the mouse or a pen. By keyboard: arrows move the pen, with Shift farther; Space puts it down and lifts it.</source>
        <translation>Рисуйте мышью или пером. С клавиатуры: стрелки двигают перо, с Shift — дальше; пробел опускает и поднимает его.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Рисунок</translation>
    </message>
    <message>
        <source>Go on drawing</source>
        <translation>Рисовать дальше</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Marks on the photo</source>
        <translation>Пометки на фотографии</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть штрих</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>The marked picture takes the photo's place in the record.</source>
        <translation>В записи изображение с пометками заменит фотографию.</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Толщина</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Throw away what you have drawn?</source>
        <translation>Удалить нарисованное?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Убрать штрих</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Белый</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Жёлтый</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Код: {code}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Something went wrong inside FieldMonitor.</source>
        <translation>Внутри FieldMonitor произошла ошибка.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Не получилось</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send us the details: they name places in the program and hold nothing of what you wrote.</source>
        <translation>Попробуйте ещё раз. Если это повторится, пришлите нам подробности: в них названы только места в программе и нет ничего из написанного вами.</translation>
    </message>
    <message>
        <source>What was saved before is still there.</source>
        <translation>Сохранённое ранее на месте.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Folder for the submission</source>
        <translation>Папка для отправки</translation>
    </message>
    <message>
        <source>It was written of this record before.</source>
        <translation>Она была записана раньше из этой же записи.</translation>
    </message>
    <message>
        <source>Its form has no public key to encrypt with. Whoever can read the folder can read all answers, names among them, and all attachments; deleting it later does not surely remove it from the disk. That it was written is noted in the project's history.</source>
        <translation>В её форме нет открытого ключа для шифрования. Любой, у кого есть доступ к папке, прочтёт все ответы, включая имена, и все вложения; удаление папки не гарантирует, что данные исчезнут с диска. То, что запись вынесена, отмечается в истории проекта.</translation>
    </message>
    <message>
        <source>Let this record leave the vault unencrypted?</source>
        <translation>Вынести эту запись из хранилища в незашифрованном виде?</translation>
    </message>
    <message>
        <source>The submission is written, encrypted for the form's owner: {folder}</source>
        <translation>Отправка записана и зашифрована для владельца формы: {folder}</translation>
    </message>
    <message>
        <source>The submission is written, not encrypted: {folder}</source>
        <translation>Отправка записана без шифрования: {folder}</translation>
    </message>
    <message>
        <source>Write it unencrypted</source>
        <translation>Записать без шифрования</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>Перезаписать</translation>
    </message>
    <message>
        <source>Write over the submission that is in this folder?</source>
        <translation>Перезаписать отправку, которая уже есть в этой папке?</translation>
    </message>
    <message>
        <source>Writing the submission…</source>
        <translation>Отправка записывается…</translation>
    </message>
</context>
<context>
    <name>FileControl</name>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбор файла</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Draw again…</source>
        <translation>Нарисовать заново…</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>Нарисовать…</translation>
    </message>
    <message>
        <source>Drop a file here, paste one, or choose it.</source>
        <translation>Перетащите сюда файл, вставьте или выберите его.</translation>
    </message>
    <message>
        <source>Drop a photo here, paste one, or choose a file.</source>
        <translation>Перетащите сюда фотографию, вставьте её или выберите файл.</translation>
    </message>
    <message>
        <source>Drop a recording here, paste one, or choose a file.</source>
        <translation>Перетащите сюда запись, вставьте её или выберите файл.</translation>
    </message>
    <message>
        <source>Drop a video here, paste one, or choose a file.</source>
        <translation>Перетащите сюда видео, вставьте его или выберите файл.</translation>
    </message>
    <message>
        <source>Files that the form takes here</source>
        <translation>Файлы, которые форма здесь принимает</translation>
    </message>
    <message>
        <source>Mark on it…</source>
        <translation>Сделать пометки…</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фотографии</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Record again…</source>
        <translation>Записать заново…</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Записать…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Заменить…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Show larger</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Sign again…</source>
        <translation>Подписать заново…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Подписать…</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Видео</translation>
    </message>
</context>
<context>
    <name>FillFrame</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>За&amp;крыть</translation>
    </message>
    <message>
        <source>&amp;Finalise…</source>
        <translation>&amp;Завершить…</translation>
    </message>
    <message>
        <source>&amp;Language of the form</source>
        <translation>&amp;Язык формы</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Меню</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>Everything one can do here, and its keys</source>
        <translation>Все действия на этой странице и их клавиши</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>Save and leave; the draft waits in the list</source>
        <translation>Сохранить и выйти; черновик останется в списке</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Выполняется…</translation>
    </message>
</context>
<context>
    <name>FillPage</name>
    <message>
        <source>The entry is removed. {keys} brings it back.</source>
        <translation>Запись внутри формы удалена. {keys} вернёт её.</translation>
    </message>
    <message>
        <source>What you typed stays on the screen, and saving is tried again every few seconds.</source>
        <translation>Всё введённое остаётся на экране, попытка сохранить повторяется каждые несколько секунд.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All forms</source>
        <translation>Все формы</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Все места</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Любой статус</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Любое время</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Clear the search and all filters</source>
        <translation>Сбросить поиск и все фильтры</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation>С – по…</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Поиск (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search observations</source>
        <translation>Поиск наблюдений</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
</context>
<context>
    <name>FingerprintView</name>
    <message>
        <source>Fingerprint {groups}</source>
        <translation>Отпечаток {groups}</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>{questions} · version {version}</source>
        <translation>{questions} · версия {version}</translation>
    </message>
</context>
<context>
    <name>FormFindingsDialog</name>
    <message numerus="yes">
        <source>%n more finding(s)</source>
        <translation>
            <numerusform>ещё %n замечание</numerusform>
            <numerusform>ещё %n замечания</numerusform>
            <numerusform>ещё %n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Копировать список</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импортировать</translation>
    </message>
    <message>
        <source>&amp;Load the mended copy</source>
        <translation>&amp;Загрузить исправленную копию</translation>
    </message>
    <message>
        <source>&amp;Save the mended copy…</source>
        <translation>&amp;Сохранить исправленную копию…</translation>
    </message>
    <message>
        <source>A mended copy can be used. This is what changes in it:</source>
        <translation>Исправленную копию использовать можно. Вот что в ней меняется:</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>Import a form</source>
        <translation>Импорт формы</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Nothing was imported, and the forms that are here stay as they are.</source>
        <translation>Ничего не импортировано; имеющиеся формы остались без изменений.</translation>
    </message>
    <message>
        <source>The file itself stays as it is. Save the copy to give it back to the form's author.</source>
        <translation>Сам файл не меняется. Сохраните копию, чтобы вернуть её автору формы.</translation>
    </message>
    <message>
        <source>The file itself stays as it is. Save the copy to give it back to the form's author. Warnings below are about the copy.</source>
        <translation>Сам файл не меняется. Сохраните копию, чтобы вернуть её автору формы. Предупреждения ниже относятся к копии.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Warnings do not stop the import; some of them may be meant.</source>
        <translation>Предупреждения не мешают импорту; что-то из этого может быть сделано намеренно.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What the mended copy changes</source>
        <translation>Что меняет исправленная копия</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>{name} can be used. Look at this first.</source>
        <translation>Форму «{name}» использовать можно. Сначала посмотрите, что найдено.</translation>
    </message>
    <message>
        <source>{name} cannot be used as it is.</source>
        <translation>В таком виде форму «{name}» использовать нельзя.</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>A child alone, a split family or a doubt about nationality: getting help moving.</source>
        <translation>Ребёнок без сопровождения, разлучённая семья или сомнение в гражданстве: как скорее помочь.</translation>
    </message>
    <message>
        <source>A forced return, from the notice to the handover, and talks after it.</source>
        <translation>Принудительное возвращение от уведомления до передачи и беседы после него.</translation>
    </message>
    <message>
        <source>A person's path through asking, registering, deciding, and leaving or returning.</source>
        <translation>Путь человека: обращение, регистрация, решение, выезд или возвращение.</translation>
    </message>
    <message>
        <source>A summary return, force, injury, theft, death or missing person: one record per event.</source>
        <translation>Выдворение без процедуры, сила, ранение, кража, смерть или исчезновение: одна запись на событие.</translation>
    </message>
    <message>
        <source>A visit by a mandated team: safeguards, conditions and a random sample of talks.</source>
        <translation>Посещение группой с мандатом: гарантии, условия и случайная выборка бесед.</translation>
    </message>
    <message>
        <source>After any obstruction of monitors or defenders, and once a month even if nothing happened.</source>
        <translation>После любых препятствий наблюдателям или защитникам и раз в месяц, даже если ничего не было.</translation>
    </message>
    <message>
        <source>Bias crime, barriers to services, and what works.</source>
        <translation>Преступления на почве предрассудков, барьеры к услугам и удачный опыт.</translation>
    </message>
    <message>
        <source>Each visit or patrol: how people are received, mostly without any names.</source>
        <translation>Каждое посещение или обход: как принимают людей, в основном без имён.</translation>
    </message>
    <message>
        <source>Signs of trafficking and the way to the referral mechanism; it declares nobody a victim.</source>
        <translation>Признаки торговли людьми и путь к механизму перенаправления; никого не объявляет жертвой.</translation>
    </message>
    <message>
        <source>Systems at the border and how people are treated by them.</source>
        <translation>Системы на границе и то, как они обходятся с людьми.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>Finalised and sealed</source>
        <translation>Завершено и запечатано</translation>
    </message>
    <message>
        <source>New revision finalised</source>
        <translation>Завершена новая редакция</translation>
    </message>
    <message>
        <source>Printed in a report</source>
        <translation>Напечатано в отчёте</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Received and verified</source>
        <translation>Получено и проверено</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Written out as an ODK submission</source>
        <translation>Выгружено для сервера ODK</translation>
    </message>
    <message>
        <source>Written to the sync folder</source>
        <translation>Записано в папку синхронизации</translation>
    </message>
</context>
<context>
    <name>InvitationDialog</name>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Присоединиться</translation>
    </message>
    <message>
        <source>Ask the coordinator, by voice or face to face, to read their device's fingerprint (on their Members page). Compare all six groups.</source>
        <translation>Попросите координатора по телефону или лично прочитать отпечаток своего устройства (на странице «Участники»). Сверьте все шесть групп.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Join the project</source>
        <translation>Присоединение к проекту</translation>
    </message>
    <message>
        <source>The &amp;fingerprints are the same</source>
        <translation>&amp;Отпечатки совпадают</translation>
    </message>
    <message>
        <source>This is a practice project: its records can never enter a real report.</source>
        <translation>Это учебный проект: его записи никогда не войдут в настоящий отчёт.</translation>
    </message>
    <message>
        <source>You join as {role}, with the code {code}. The coordinator is {coordinator}.</source>
        <translation>Ваша роль: {role}, код: {code}. Координатор: {coordinator}.</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>&amp;Save the join request…</source>
        <translation>&amp;Сохранить заявку…</translation>
    </message>
    <message>
        <source>1. Give your coordinator a join request</source>
        <translation>1. Передайте координатору заявку</translation>
    </message>
    <message>
        <source>2. Open the welcome file</source>
        <translation>2. Откройте приветственный файл</translation>
    </message>
    <message>
        <source>I have the &amp;welcome file…</source>
        <translation>У меня есть &amp;приветственный файл…</translation>
    </message>
    <message>
        <source>Join a project</source>
        <translation>Присоединиться к проекту</translation>
    </message>
    <message>
        <source>Join requests (*.json)</source>
        <translation>Заявки (*.json)</translation>
    </message>
    <message>
        <source>Joining the project…</source>
        <translation>Присоединение к проекту…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Open the welcome file</source>
        <translation>Открыть приветственный файл</translation>
    </message>
    <message>
        <source>Save the file and hand it over, by stick or by any message: it holds no secret.</source>
        <translation>Сохраните файл и передайте его на флеш-накопителе или любым сообщением: секретов в нём нет.</translation>
    </message>
    <message>
        <source>Save the join request</source>
        <translation>Сохранить заявку</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Сохранено как {path}</translation>
    </message>
    <message>
        <source>The coordinator gives it to you. It opens on this device only.</source>
        <translation>Его даст координатор. Он открывается только на этом устройстве.</translation>
    </message>
    <message>
        <source>The vault on this computer is ready. Two steps are left.</source>
        <translation>Хранилище на этом компьютере готово. Осталось два шага.</translation>
    </message>
    <message>
        <source>Then read these groups aloud to the coordinator, by voice or face to face:</source>
        <translation>Затем прочитайте координатору вслух эти группы, по телефону или лично:</translation>
    </message>
    <message>
        <source>Welcome files (*.json);;All files (*)</source>
        <translation>Приветственные файлы (*.json);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Attach a copied file</source>
        <translation>Вложить скопированный файл</translation>
    </message>
    <message>
        <source>Go through choices; open a long list</source>
        <translation>Перейти по вариантам; открыть длинный список</translation>
    </message>
    <message>
        <source>In the list of pages: close or open what is inside</source>
        <translation>В списке страниц: свернуть или развернуть содержимое</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Mark a choice</source>
        <translation>Отметить вариант</translation>
    </message>
    <message>
        <source>Move an entry or a line of a ranking</source>
        <translation>Передвинуть запись или строку при ранжировании</translation>
    </message>
    <message>
        <source>Next field, previous field</source>
        <translation>Следующее поле, предыдущее поле</translation>
    </message>
    <message>
        <source>On to the next question</source>
        <translation>К следующему вопросу</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Открыть календарь</translation>
    </message>
    <message>
        <source>Take away a choice or an attachment</source>
        <translation>Снять выбор или удалить вложение</translation>
    </message>
    <message>
        <source>The same, from a field with several lines</source>
        <translation>То же из поля в несколько строк</translation>
    </message>
</context>
<context>
    <name>LabelMedia</name>
    <message>
        <source>Play the film</source>
        <translation>Показать видео</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>Прослушать</translation>
    </message>
</context>
<context>
    <name>ListedRangeControl</name>
    <message>
        <source>No answer yet</source>
        <translation>Ответа пока нет</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>Area {area}, around it {length}</source>
        <translation>Площадь {area}, периметр {length}</translation>
    </message>
    <message>
        <source>Arrows move the map, + and - zoom; comma and full stop choose a point, Ctrl with an arrow moves it, Delete takes it away.</source>
        <translation>Стрелки двигают карту, + и - меняют масштаб; клавиши «,» и «.» выбирают точку, Ctrl со стрелкой сдвигает её, Delete убирает.</translation>
    </message>
    <message>
        <source>Click, or Space, adds a corner to the area.</source>
        <translation>Щелчок или пробел добавляет угол участка.</translation>
    </message>
    <message>
        <source>Click, or Space, adds a point to the line.</source>
        <translation>Щелчок или пробел добавляет точку к линии.</translation>
    </message>
    <message>
        <source>Click, or Space, sets the point.</source>
        <translation>Щелчок или пробел ставит точку.</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Ближе (+)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Drag the map, or move it with the arrows; + and - zoom.</source>
        <translation>Карту можно тянуть мышью или двигать стрелками; + и - меняют масштаб.</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>Дальше (-)</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Length {length}</source>
        <translation>Длина {length}</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Map closer</source>
        <translation>Приблизить карту</translation>
    </message>
    <message>
        <source>Map farther</source>
        <translation>Отдалить карту</translation>
    </message>
    <message>
        <source>No map package is on this device: only coastlines and degrees.</source>
        <translation>На этом устройстве нет пакета карт: видны только берега и градусы.</translation>
    </message>
    <message>
        <source>No map package is on this device: only coastlines and degrees. Add one on the page Maps.</source>
        <translation>На этом устройстве нет пакета карт: видны только береговые линии и градусная сетка. Добавьте пакет на странице «Карты».</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Take the point away</source>
        <translation>Убрать точку</translation>
    </message>
    <message>
        <source>The map package cannot be read. Remove it on the page Maps, then add it again.</source>
        <translation>Пакет карт не читается. Удалите его на странице «Карты» и добавьте снова.</translation>
    </message>
</context>
<context>
    <name>Mapped</name>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Show the place on the map, or set it there</source>
        <translation>Показать место на карте или указать его там</translation>
    </message>
</context>
<context>
    <name>MapsPage</name>
    <message>
        <source>&amp;Add a package…</source>
        <translation>&amp;Добавить пакет…</translation>
    </message>
    <message>
        <source>A map package is a file of pictures in the format MBTiles that your organisation hands out. It is kept encrypted here, because the map of a place tells where somebody works; the file you add it from is not needed any more. Nothing is ever fetched from the network.</source>
        <translation>Пакет карт — это файл с изображениями в формате MBTiles, который раздаёт ваша организация. Здесь он хранится в зашифрованном виде, потому что карта выдаёт, где кто-то работает; исходный файл после добавления больше не нужен. Из сети никогда ничего не загружается.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose a map package</source>
        <translation>Выберите пакет карт</translation>
    </message>
    <message>
        <source>Map packages</source>
        <translation>Пакеты карт</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>Places that were recorded stay as they are.</source>
        <translation>Записанные места останутся без изменений.</translation>
    </message>
    <message>
        <source>Reading the package…</source>
        <translation>Чтение пакета…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove the map package {name} from this device?</source>
        <translation>Удалить пакет карт «{name}» с этого устройства?</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Удалить {name}</translation>
    </message>
    <message>
        <source>{size} · levels {low} to {high} · from {south}, {west} to {north}, {east} · added {day}</source>
        <translation>{size} · уровни {low}–{high} · от {south}, {west} до {north}, {east} · добавлен {day}</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>{n} ha</source>
        <translation>{n} га</translation>
    </message>
    <message>
        <source>{n} km</source>
        <translation>{n} км</translation>
    </message>
    <message>
        <source>{n} km²</source>
        <translation>{n} км²</translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation>{n} м</translation>
    </message>
    <message>
        <source>{n} m²</source>
        <translation>{n} м²</translation>
    </message>
    <message>
        <source>{n}° E</source>
        <translation>{n}° в. д.</translation>
    </message>
    <message>
        <source>{n}° N</source>
        <translation>{n}° с. ш.</translation>
    </message>
    <message>
        <source>{n}° S</source>
        <translation>{n}° ю. ш.</translation>
    </message>
    <message>
        <source>{n}° W</source>
        <translation>{n}° з. д.</translation>
    </message>
</context>
<context>
    <name>MemberModel</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>What this role may do</source>
        <translation>Что может эта роль</translation>
    </message>
    <message>
        <source>{code} (this device)</source>
        <translation>{code} (это устройство)</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>&amp;Admit a device…</source>
        <translation>&amp;Принять устройство…</translation>
    </message>
    <message>
        <source>Admitted. Give {path} to the person; it opens on their device only. Then sync.</source>
        <translation>Принято. Передайте человеку {path}: файл открывается только на его устройстве. Затем синхронизируйте.</translation>
    </message>
    <message>
        <source>Admitting…</source>
        <translation>Приём устройства…</translation>
    </message>
    <message>
        <source>Join requests (*.json);;All files (*)</source>
        <translation>Заявки (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Open a join request</source>
        <translation>Открыть заявку</translation>
    </message>
    <message>
        <source>Read it aloud when somebody asks whether this device is yours.</source>
        <translation>Прочитайте его вслух, если спросят, ваше ли это устройство.</translation>
    </message>
    <message>
        <source>Save the welcome file</source>
        <translation>Сохранить приветственный файл</translation>
    </message>
    <message>
        <source>This device's fingerprint</source>
        <translation>Отпечаток этого устройства</translation>
    </message>
    <message>
        <source>Welcome files (*.json)</source>
        <translation>Приветственные файлы (*.json)</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>Add the &amp;ten forms</source>
        <translation>Добавить &amp;десять форм</translation>
    </message>
    <message>
        <source>Add the ten monitoring forms, or import an XLSForm of your own.</source>
        <translation>Добавьте десять форм мониторинга или импортируйте свою форму XLSForm.</translation>
    </message>
    <message>
        <source>Adding forms…</source>
        <translation>Добавление форм…</translation>
    </message>
    <message>
        <source>Forms (*.xlsx *.xml)</source>
        <translation>Формы (*.xlsx *.xml)</translation>
    </message>
    <message>
        <source>Forms come with the project: sync once to receive them.</source>
        <translation>Формы приходят вместе с проектом: синхронизируйте один раз, чтобы их получить.</translation>
    </message>
    <message>
        <source>Import a &amp;form…</source>
        <translation>&amp;Импортировать форму…</translation>
    </message>
    <message>
        <source>Import a form</source>
        <translation>Импорт формы</translation>
    </message>
    <message>
        <source>Looking at the form…</source>
        <translation>Проверка формы…</translation>
    </message>
    <message>
        <source>New observation</source>
        <translation>Новое наблюдение</translation>
    </message>
    <message>
        <source>No form yet</source>
        <translation>Форм пока нет</translation>
    </message>
    <message>
        <source>Opening the form…</source>
        <translation>Открытие формы…</translation>
    </message>
    <message>
        <source>Save the mended copy</source>
        <translation>Сохранение исправленной копии</translation>
    </message>
    <message>
        <source>Search forms</source>
        <translation>Поиск форм</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Электронные таблицы (*.xlsx)</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>исправлено</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>ObservationModel</name>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
</context>
<context>
    <name>ObservationsPage</name>
    <message numerus="yes">
        <source>%n observation(s)</source>
        <translation>
            <numerusform>%n наблюдение</numerusform>
            <numerusform>%n наблюдения</numerusform>
            <numerusform>%n наблюдений</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New observation</source>
        <translation>&amp;Новое наблюдение</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Discard the draft {reference}?</source>
        <translation>Удалить черновик {reference}?</translation>
    </message>
    <message>
        <source>Discard the draft…</source>
        <translation>Удалить черновик…</translation>
    </message>
    <message>
        <source>Incident report…</source>
        <translation>Отчёт об инциденте…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>New observation</source>
        <translation>Новое наблюдение</translation>
    </message>
    <message>
        <source>No observation yet</source>
        <translation>Наблюдений пока нет</translation>
    </message>
    <message>
        <source>Nothing fits this search</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Наблюдения</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Start the first one: choose a form and write down what you saw. It is saved as you type.</source>
        <translation>Начните первое: выберите форму и запишите, что вы видели. Всё сохраняется по мере ввода.</translation>
    </message>
    <message>
        <source>Try fewer words, another period, or clear the filters.</source>
        <translation>Уберите часть слов, выберите другой период или сбросьте фильтры.</translation>
    </message>
    <message>
        <source>What was written in it and its attachments are deleted. This cannot be undone.</source>
        <translation>Всё написанное в нём и его вложения будут удалены. Отменить это нельзя.</translation>
    </message>
</context>
<context>
    <name>OpenButton</name>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>&amp;Do not open</source>
        <translation>&amp;Не открывать</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Открытие ссылки</translation>
    </message>
    <message>
        <source>Open this page in the browser? Its owner, and whoever watches the network, can see that this computer opened it. The browser keeps it in its history.</source>
        <translation>Открыть эту страницу в браузере? Её владелец и те, кто следит за сетью, увидят, что её открыли с этого компьютера. Адрес останется в истории браузера.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Whoever can read the folder can read the copy, and deleting it later does not surely remove it from the disk. The encrypted original stays here in any case.</source>
        <translation>Копию прочтёт любой, кому доступна папка, а удаление позже не обязательно сотрёт её с диска. Зашифрованный оригинал в любом случае остаётся здесь.</translation>
    </message>
    <message>
        <source>{name} cannot be shown here. Save a copy that is not encrypted?</source>
        <translation>{name} нельзя показать здесь. Сохранить незашифрованную копию?</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>Play: {choice}</source>
        <translation>Воспроизвести: {choice}</translation>
    </message>
</context>
<context>
    <name>PageColumn</name>
    <message>
        <source>* must be answered</source>
        <translation>* требуется ответ</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>Нужно ответов: %n</numerusform>
            <numerusform>Нужно ответов: %n</numerusform>
            <numerusform>Нужно ответов: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>Исправить: %n</numerusform>
            <numerusform>Исправить: %n</numerusform>
            <numerusform>Исправить: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Не применимо</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>Пока не заполнено</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Необязательно</translation>
    </message>
    <message>
        <source>Pages of the form</source>
        <translation>Страницы формы</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Похоже, включён Caps Lock.</translation>
    </message>
    <message>
        <source>Hide passphrase</source>
        <translation>Скрыть парольную фразу</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Показать парольную фразу</translation>
    </message>
</context>
<context>
    <name>PathBar</name>
    <message numerus="yes">
        <source>Quick path: %n more questions are not shown. Finalising checks them all.</source>
        <translation>
            <numerusform>Краткий путь: не показан ещё %n вопрос. При завершении проверяются все.</numerusform>
            <numerusform>Краткий путь: не показано ещё %n вопроса. При завершении проверяются все.</numerusform>
            <numerusform>Краткий путь: не показано ещё %n вопросов. При завершении проверяются все.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;all questions</source>
        <translation>Показать &amp;все вопросы</translation>
    </message>
</context>
<context>
    <name>PickerControl</name>
    <message>
        <source>Show the list</source>
        <translation>Показать список</translation>
    </message>
    <message>
        <source>Show the list (Down)</source>
        <translation>Показать список (стрелка вниз)</translation>
    </message>
    <message>
        <source>Type to search, or press Down for the list</source>
        <translation>Введите часть слова или нажмите стрелку вниз</translation>
    </message>
    <message>
        <source>“{typed}” fits several choices; none was taken.</source>
        <translation>Под «{typed}» подходит несколько вариантов; ни один не выбран.</translation>
    </message>
    <message>
        <source>“{typed}” is not in the list.</source>
        <translation>«{typed}» нет в списке.</translation>
    </message>
</context>
<context>
    <name>PictureButton</name>
    <message>
        <source>Picture: {about}</source>
        <translation>Изображение: {about}</translation>
    </message>
    <message>
        <source>Show the picture large</source>
        <translation>Увеличить изображение</translation>
    </message>
    <message>
        <source>The picture “{name}” is not there.</source>
        <translation>Изображение «{name}» отсутствует.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>This picture cannot be shown here. The original is kept whole.</source>
        <translation>Это изображение нельзя показать здесь. Оригинал сохранён полностью.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>In square brackets some write longitude first. Write it with letters: 54.35 N, 26.91 E.</source>
        <translation>В квадратных скобках иногда первой пишут долготу. Введите с буквами: 54.35 N, 26.91 E.</translation>
    </message>
    <message>
        <source>Latitude goes from -90 to 90, longitude from -180 to 180, minutes and seconds below 60.</source>
        <translation>Широта — от -90 до 90, долгота — от -180 до 180, минуты и секунды — меньше 60.</translation>
    </message>
    <message>
        <source>One number is missing: write both latitude and longitude.</source>
        <translation>Не хватает одного числа: введите и широту, и долготу.</translation>
    </message>
    <message>
        <source>Open Location Code</source>
        <translation>код Open Location Code</translation>
    </message>
    <message>
        <source>Read as {notation}.</source>
        <translation>Распознано: {notation}.</translation>
    </message>
    <message>
        <source>Read as {notation}: the middle of a square of {side}.</source>
        <translation>Распознано: {notation}; это середина квадрата со стороной {side}.</translation>
    </message>
    <message>
        <source>The letters do not tell north, south, east and west. Write N or S, and E or W, without a sign.</source>
        <translation>По буквам не понять, где север, юг, восток и запад. Введите N или S и E или W, без знака «+» или «-».</translation>
    </message>
    <message>
        <source>This address is not in WGS 84. Write the place in WGS 84.</source>
        <translation>Этот адрес не в системе WGS 84. Укажите место в WGS 84.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Write points for decimals and letters: 54.35 N, 26.91 E.</source>
        <translation>Это можно понять двояко. Отделяйте дробную часть точкой и добавьте буквы: 54.35 N, 26.91 E.</translation>
    </message>
    <message>
        <source>This code has lost its beginning. Write all of it, such as 9G689W26+R6.</source>
        <translation>У этого кода нет начала. Введите его целиком, например 9G689W26+R6.</translation>
    </message>
    <message>
        <source>This is not a place. Write 54.3521, 26.9105, or 54°21'08" N, 26°54'38" E, or 35U MA 94182 22701, or 9G689W26+R6.</source>
        <translation>Это не координаты. Введите 54.3521, 26.9105, или 54°21'08" N, 26°54'38" E, или 35U MA 94182 22701, или 9G689W26+R6.</translation>
    </message>
    <message>
        <source>Write both latitude and longitude.</source>
        <translation>Введите и широту, и долготу.</translation>
    </message>
    <message>
        <source>a geo: address</source>
        <translation>адрес geo:</translation>
    </message>
    <message>
        <source>decimal degrees</source>
        <translation>десятичные градусы</translation>
    </message>
    <message>
        <source>degrees and minutes</source>
        <translation>градусы и минуты</translation>
    </message>
    <message>
        <source>degrees, minutes and seconds</source>
        <translation>градусы, минуты и секунды</translation>
    </message>
    <message>
        <source>military grid (MGRS)</source>
        <translation>военная сетка (MGRS)</translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>No loudspeaker is found.</source>
        <translation>Динамик не найден.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Место в записи</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Sound cannot be played on this computer: its sound library (libpulse) is missing.</source>
        <translation>На этом компьютере нельзя воспроизвести звук: нет звуковой библиотеки (libpulse).</translation>
    </message>
    <message>
        <source>This recording cannot be played here. The original is kept whole; save a copy to play it.</source>
        <translation>Эту запись нельзя воспроизвести здесь. Оригинал хранится целиком; сохраните копию, чтобы воспроизвести её.</translation>
    </message>
</context>
<context>
    <name>PositionBar</name>
    <message>
        <source>&amp;Give the position…</source>
        <translation>Ук&amp;азать местоположение…</translation>
    </message>
    <message>
        <source>The form asks where you are: {questions}.</source>
        <translation>Форма спрашивает, где вы находитесь: {questions}.</translation>
    </message>
</context>
<context>
    <name>PositionControl</name>
    <message>
        <source>Accuracy in metres, if known</source>
        <translation>Точность в метрах, если известна</translation>
    </message>
    <message>
        <source>Also degrees, minutes and seconds, military grid (MGRS), Open Location Code, or a geo: address: paste it, or type it and go on.</source>
        <translation>Можно также вставить или ввести градусы, минуты и секунды, военную сетку (MGRS), Open Location Code или адрес geo: и перейти дальше.</translation>
    </message>
    <message>
        <source>Altitude in metres, if known</source>
        <translation>Высота в метрах, если известна</translation>
    </message>
    <message>
        <source>Latitude, or a whole place</source>
        <translation>Широта или координаты целиком</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Долгота</translation>
    </message>
</context>
<context>
    <name>PositionDialog</name>
    <message>
        <source>&amp;Give it</source>
        <translation>&amp;Указать</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Позже</translation>
    </message>
    <message>
        <source>&amp;Not given</source>
        <translation>&amp;Не указывать</translation>
    </message>
    <message>
        <source>The form asks no more; the question stays empty</source>
        <translation>Форма больше не спросит; вопрос останется пустым</translation>
    </message>
    <message>
        <source>The form wants your position for: {questions}.</source>
        <translation>Форме нужно ваше местоположение для вопросов: {questions}.</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>Где вы находитесь?</translation>
    </message>
    <message>
        <source>Write latitude and longitude, such as 54.3521 26.9105.</source>
        <translation>Введите широту и долготу, например 54.3521 26.9105.</translation>
    </message>
    <message>
        <source>Your position</source>
        <translation>Ваше местоположение</translation>
    </message>
</context>
<context>
    <name>PreferencesBar</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <translation>Открывает меню</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Stopping at the next safe place…</source>
        <translation>Остановка в ближайшем безопасном месте…</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Choose from the list; the parts of the picture cannot be clicked.</source>
        <translation>Выберите из списка: на части изображения нажимать нельзя.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>More about this question (Shift+F1)</source>
        <translation>Подробнее об этом вопросе (Shift+F1)</translation>
    </message>
    <message>
        <source>Take this answer away</source>
        <translation>Убрать этот ответ</translation>
    </message>
    <message>
        <source>{question}, must be answered</source>
        <translation>{question}, требуется ответ</translation>
    </message>
</context>
<context>
    <name>RangeControl</name>
    <message>
        <source>No answer yet</source>
        <translation>Ответа пока нет</translation>
    </message>
</context>
<context>
    <name>RankControl</name>
    <message>
        <source>Keep this order</source>
        <translation>Оставить этот порядок</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Not ordered yet. First stands at the top.</source>
        <translation>Порядок ещё не задан. Первое место — наверху.</translation>
    </message>
</context>
<context>
    <name>RatingControl</name>
    <message>
        <source>No answer yet</source>
        <translation>Ответа пока нет</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} из {all}</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Day and month could be swapped. Write it with points, 21.11.2026.</source>
        <translation>Неясно, где день, а где месяц. Введите дату через точки: 21.11.2026.</translation>
    </message>
    <message>
        <source>Latitude goes from -90 to 90, longitude from -180 to 180.</source>
        <translation>Широта — от -90 до 90, долгота — от -180 до 180.</translation>
    </message>
    <message>
        <source>Only whole numbers here, such as 12.</source>
        <translation>Здесь нужно целое число, например 12.</translation>
    </message>
    <message>
        <source>The form does not accept this answer. Check it.</source>
        <translation>Форма не принимает этот ответ. Проверьте его.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>Такого дня в календаре нет.</translation>
    </message>
    <message>
        <source>This answer is not of the kind that the form asks for.</source>
        <translation>Ответ не того вида, который нужен форме.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Write thousands without a sign: 1234.</source>
        <translation>Это можно понять двояко. Пишите тысячи без разделителя: 1234.</translation>
    </message>
    <message>
        <source>This is not a number. Write digits only, such as 12.</source>
        <translation>Это не число. Введите только цифры, например 12.</translation>
    </message>
    <message>
        <source>This is not a number. Write it like 12 or 12.5.</source>
        <translation>Это не число. Введите его так: 12 или 12,5.</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation>На этот вопрос нужен ответ.</translation>
    </message>
    <message>
        <source>Write both latitude and longitude.</source>
        <translation>Введите и широту, и долготу.</translation>
    </message>
    <message>
        <source>Write both the day and the time.</source>
        <translation>Введите и день, и время.</translation>
    </message>
    <message>
        <source>Write day, month and year, such as 21.11.2026 or 2026-11-21.</source>
        <translation>Введите день, месяц и год, например 21.11.2026 или 2026-11-21.</translation>
    </message>
    <message>
        <source>Write degrees, such as 54.3521 or 54°21'08" N.</source>
        <translation>Введите градусы, например 54.3521 или 54°21'08" N.</translation>
    </message>
    <message>
        <source>Write month and year, such as 11.2026.</source>
        <translation>Введите месяц и год, например 11.2026.</translation>
    </message>
    <message>
        <source>Write one point per line: latitude, longitude.</source>
        <translation>Введите по одной точке в строке: широта, долгота.</translation>
    </message>
    <message>
        <source>Write the time on the 24-hour clock, such as 14:05.</source>
        <translation>Введите время в 24-часовом формате, например 14:05.</translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation>Введите год четырьмя цифрами.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>&amp;Approve…</source>
        <translation>&amp;Одобрить…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспортировать…</translation>
    </message>
    <message>
        <source>&amp;Incident report…</source>
        <translation>Отчёт об &amp;инциденте…</translation>
    </message>
    <message>
        <source>&amp;Send back…</source>
        <translation>&amp;Вернуть…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Вложения</translation>
    </message>
    <message>
        <source>Back to the list (Alt+Left)</source>
        <translation>Назад к списку (Alt+←)</translation>
    </message>
    <message>
        <source>Evidence hash {start}…</source>
        <translation>Хеш записи {start}…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>New &amp;revision</source>
        <translation>Новая &amp;редакция</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Наблюдения</translation>
    </message>
    <message>
        <source>Opening the form…</source>
        <translation>Открытие формы…</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>УЧЕБНАЯ ЗАПИСЬ</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Signing the decision…</source>
        <translation>Подписание решения…</translation>
    </message>
    <message>
        <source>Write this record as a submission for an ODK server</source>
        <translation>Записать эту запись в виде отправки для сервера ODK</translation>
    </message>
    <message>
        <source>by {code}</source>
        <translation>автор {code}</translation>
    </message>
    <message>
        <source>finalised {time}</source>
        <translation>завершено {time}</translation>
    </message>
    <message>
        <source>no day given</source>
        <translation>день не указан</translation>
    </message>
    <message>
        <source>no place given</source>
        <translation>место не указано</translation>
    </message>
    <message>
        <source>revision {n}</source>
        <translation>редакция {n}</translation>
    </message>
</context>
<context>
    <name>RecordingDialog</name>
    <message>
        <source>At most {time}. The recording stays in memory until you keep it; then it is encrypted. Tell the person that you record.</source>
        <translation>Не дольше {time}. Запись остаётся в памяти, пока вы её не сохраните; затем она шифруется. Предупредите человека, что ведёте запись.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Записывать дальше</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Keep on</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Уровень звука</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Paused. Listen, go on, or keep it.</source>
        <translation>Пауза. Прослушайте, продолжите или сохраните запись.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запись звука</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Идёт запись…</translation>
    </message>
    <message>
        <source>The longest time is reached. Keep it, or record from the start.</source>
        <translation>Достигнута предельная длительность. Сохраните запись или начните заново.</translation>
    </message>
    <message>
        <source>The microphone does not start. Another program may be using it.</source>
        <translation>Микрофон не включается. Возможно, он занят другой программой.</translation>
    </message>
    <message>
        <source>The microphone has stopped. What was recorded until now is here.</source>
        <translation>Микрофон отключился. Всё, что успело записаться, осталось здесь.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Throw away the recording?</source>
        <translation>Удалить звукозапись?</translation>
    </message>
    <message>
        <source>Used of the longest time</source>
        <translation>Использовано от предельной длительности</translation>
    </message>
</context>
<context>
    <name>RepeatView</name>
    <message>
        <source>&amp;Add: {name}</source>
        <translation>До&amp;бавить: {name}</translation>
    </message>
    <message>
        <source>Add: {name}</source>
        <translation>Добавить: {name}</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Записей пока нет.</translation>
    </message>
    <message>
        <source>Nothing to record here? Then remove the empty entry.</source>
        <translation>Записывать нечего? Тогда удалите пустую запись.</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in this month</source>
        <translation>
            <numerusform>%n запись за этот месяц</numerusform>
            <numerusform>%n записи за этот месяц</numerusform>
            <numerusform>%n записей за этот месяц</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Incident report of one record</source>
        <translation>Отчёт об &amp;инциденте по одной записи</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>&amp;Язык отчёта</translation>
    </message>
    <message>
        <source>&amp;Monthly monitoring report</source>
        <translation>Ежемесячный отчёт о &amp;мониторинге</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Запись</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Версия</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Год</translation>
    </message>
    <message>
        <source>Choose a record from the list.</source>
        <translation>Выберите запись из списка.</translation>
    </message>
    <message>
        <source>Confidential to a recipient</source>
        <translation>Конфиденциально для получателя</translation>
    </message>
    <message>
        <source>Decides what is left out or generalised.</source>
        <translation>Определяет, что опускается или обобщается.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Внутренняя</translation>
    </message>
    <message>
        <source>M&amp;onth</source>
        <translation>Меся&amp;ц</translation>
    </message>
    <message>
        <source>Made in this session</source>
        <translation>Созданы в этом сеансе</translation>
    </message>
    <message>
        <source>Make the &amp;PDF…</source>
        <translation>Создать &amp;PDF…</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Создание отчёта…</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Открыть PDF</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Публичная</translation>
    </message>
    <message>
        <source>Records to choose from</source>
        <translation>Записи на выбор</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Restricted partner</source>
        <translation>Для партнёра, с ограничениями</translation>
    </message>
    <message>
        <source>Search by words, reference or place</source>
        <translation>Поиск по словам, номеру или месту</translation>
    </message>
    <message>
        <source>The PDF is not encrypted. Keep it where only its readers can reach it, and delete it after use.</source>
        <translation>PDF не зашифрован. Храните его там, где он доступен только читателям, и удалите после использования.</translation>
    </message>
    <message numerus="yes">
        <source>from %n record(s)</source>
        <translation>
            <numerusform>по %n записи</numerusform>
            <numerusform>по %n записям</numerusform>
            <numerusform>по %n записям</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>&amp;Note (optional)</source>
        <translation>&amp;Примечание (необязательно)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>&amp;What should the author do?</source>
        <translation>&amp;Что должен сделать автор?</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Одобрить</translation>
    </message>
    <message>
        <source>Approve {reference}</source>
        <translation>Одобрить {reference}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Send {reference} back</source>
        <translation>Вернуть {reference}</translation>
    </message>
    <message>
        <source>The members of the project can read it. No names of persons.</source>
        <translation>Это могут прочитать участники проекта. Без имён людей.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>As a supervisor; also admits members and publishes forms.</source>
        <translation>Как супервайзер; кроме того, принимает участников и публикует формы.</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Наблюдатель</translation>
    </message>
    <message>
        <source>Reads all records, reviews them and prints reports.</source>
        <translation>Читает все записи, проверяет их и печатает отчёты.</translation>
    </message>
    <message>
        <source>Records observations and may send records back.</source>
        <translation>Ведёт наблюдения и может возвращать записи.</translation>
    </message>
    <message>
        <source>Records observations and sees their own.</source>
        <translation>Ведёт наблюдения и видит свои.</translation>
    </message>
    <message>
        <source>Records observations; meant for practice projects.</source>
        <translation>Ведёт наблюдения; для учебных проектов.</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Супервайзер</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>Руководитель группы</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Инструктор</translation>
    </message>
</context>
<context>
    <name>SealDialog</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n вложение</numerusform>
            <numerusform>%n вложения</numerusform>
            <numerusform>%n вложений</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>&amp;Пока нет</translation>
    </message>
    <message>
        <source>&amp;Seal it</source>
        <translation>&amp;Запечатать</translation>
    </message>
    <message>
        <source>Finalise this observation?</source>
        <translation>Завершить это наблюдение?</translation>
    </message>
    <message>
        <source>The observation is signed and sealed on this computer. After that nobody can change it, you included: a correction is a new revision that follows it. It goes out with the next sync.</source>
        <translation>Наблюдение будет подписано и запечатано на этом компьютере. После этого изменить его не сможет никто, в том числе вы: исправление вносится новой редакцией, которая следует за ним. Наблюдение уйдёт при следующей синхронизации.</translation>
    </message>
    <message>
        <source>Why was the record &amp;changed? The form's log keeps the answer.</source>
        <translation>Почему запись &amp;изменена? Ответ останется в журнале формы.</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message numerus="yes">
        <source>%n questions found</source>
        <translation>
            <numerusform>Найден %n вопрос</numerusform>
            <numerusform>Найдено %n вопроса</numerusform>
            <numerusform>Найдено %n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>За&amp;крыть</translation>
    </message>
    <message>
        <source>All languages of the form are searched.</source>
        <translation>Поиск ведётся на всех языках формы.</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Найти вопрос</translation>
    </message>
    <message>
        <source>Questions found</source>
        <translation>Найденные вопросы</translation>
    </message>
    <message>
        <source>Words of the question, its name, or an answer</source>
        <translation>Слова вопроса, его имя или ответ</translation>
    </message>
    <message>
        <source>does not apply now</source>
        <translation>сейчас не задаётся</translation>
    </message>
</context>
<context>
    <name>SecretControl</name>
    <message>
        <source>Hide the text</source>
        <translation>Скрыть текст</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Показать текст</translation>
    </message>
</context>
<context>
    <name>Sensitivity</name>
    <message>
        <source>Account, health or exact place. It is shared only as far as the person agreed.</source>
        <translation>Рассказ, здоровье или точное место. Передаётся только в пределах согласия человека.</translation>
    </message>
    <message>
        <source>Identity of an official. An allegation until they had a chance to reply.</source>
        <translation>Личность должностного лица. Считается утверждением, пока у него не было возможности ответить.</translation>
    </message>
    <message>
        <source>Leads from a code to a person, or protects somebody. It stays out of every report.</source>
        <translation>Позволяет узнать человека по коду или кого-то защищает. Не входит ни в один отчёт.</translation>
    </message>
    <message>
        <source>Name, contact, face or voice. Kept from everyone who does not need it.</source>
        <translation>Имя, контакты, лицо или голос. Закрыто для всех, кому это не нужно для работы.</translation>
    </message>
    <message>
        <source>Personal detail, such as age or nationality. Public reports give it in bands only.</source>
        <translation>Личные сведения, например возраст или гражданство. В открытых отчётах — только обобщённо.</translation>
    </message>
    <message>
        <source>S1: age, nationality, date</source>
        <translation>S1: возраст, гражданство, дата</translation>
    </message>
    <message>
        <source>S2: narrative, health, exact place</source>
        <translation>S2: рассказ, здоровье, точное место</translation>
    </message>
    <message>
        <source>S3: name, contact, face, voice</source>
        <translation>S3: имя, контакты, лицо, голос</translation>
    </message>
    <message>
        <source>S4: identity key, interpreter, protection plan</source>
        <translation>S4: ключ к личности, переводчик, план защиты</translation>
    </message>
    <message>
        <source>SO: identity of officials</source>
        <translation>SO: личность должностных лиц</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>личность</translation>
    </message>
    <message>
        <source>official</source>
        <translation>должностное лицо</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>личное</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>тайна</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>деликатное</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Create project</source>
        <translation>&amp;Создать проект</translation>
    </message>
    <message>
        <source>&amp;Folder of the vault</source>
        <translation>&amp;Папка хранилища</translation>
    </message>
    <message>
        <source>&amp;Make the vault</source>
        <translation>&amp;Создать хранилище</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Парольная фраза</translation>
    </message>
    <message>
        <source>A new or empty folder on this computer's own disk.</source>
        <translation>Новая или пустая папка на собственном диске этого компьютера.</translation>
    </message>
    <message>
        <source>As your team uses it, such as AB-012. Never your name.</source>
        <translation>Как принято в вашей команде, например AB-012. Ни в коем случае не имя.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Выберите папку.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Create a project</source>
        <translation>Создать проект</translation>
    </message>
    <message>
        <source>First a vault is made on this computer. Then you save a join request for your coordinator.</source>
        <translation>Сначала на этом компьютере создаётся хранилище. Затем вы сохраните заявку для координатора.</translation>
    </message>
    <message>
        <source>For training. Every record is marked as practice at its source and can never enter a real report. This cannot be changed later.</source>
        <translation>Для обучения. Каждая запись с самого начала помечена как учебная и никогда не войдёт в настоящий отчёт. Изменить это потом нельзя.</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Дайте проекту название.</translation>
    </message>
    <message>
        <source>Join a project</source>
        <translation>Присоединиться к проекту</translation>
    </message>
    <message>
        <source>P&amp;ractice project</source>
        <translation>&amp;Учебный проект</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>Парольная фраза &amp;ещё раз</translation>
    </message>
    <message>
        <source>Project &amp;name</source>
        <translation>&amp;Название проекта</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Парольные фразы не совпадают.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to find by trying.</source>
        <translation>Эту парольную фразу слишком легко подобрать.</translation>
    </message>
    <message>
        <source>You will be its coordinator. The ten monitoring forms are added at once.</source>
        <translation>Вы будете его координатором. Десять форм мониторинга добавятся сразу.</translation>
    </message>
    <message>
        <source>Your c&amp;ode</source>
        <translation>Ваш &amp;код</translation>
    </message>
    <message>
        <source>Your code is needed: it stands in every record's history.</source>
        <translation>Нужен ваш код: он указывается в истории каждой записи.</translation>
    </message>
</context>
<context>
    <name>ShowCard</name>
    <message>
        <source>Another language</source>
        <translation>Другой язык</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to the form (Esc)</source>
        <translation>Назад к форме (Esc)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Навигация</translation>
    </message>
    <message>
        <source>New observation</source>
        <translation>Новое наблюдение</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Наблюдения</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Save what is open and lock the vault (Ctrl+L)</source>
        <translation>Сохранить открытое и заблокировать хранилище (Ctrl+L)</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Синхронизация</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>&amp;Create a project…</source>
        <translation>&amp;Создать проект…</translation>
    </message>
    <message>
        <source>&amp;Join a project…</source>
        <translation>&amp;Присоединиться…</translation>
    </message>
    <message>
        <source>Create a project</source>
        <translation>Создать проект</translation>
    </message>
    <message>
        <source>For everyone else: make a join request, give it to your coordinator, and get a welcome file back.</source>
        <translation>Для всех остальных: создайте заявку, передайте её координатору и получите приветственный файл.</translation>
    </message>
    <message>
        <source>For the coordinator: this computer becomes the one that admits members and publishes forms.</source>
        <translation>Для координатора: этот компьютер будет принимать участников и публиковать формы.</translation>
    </message>
    <message>
        <source>Join a project</source>
        <translation>Присоединиться к проекту</translation>
    </message>
    <message>
        <source>Observations are encrypted on this computer at once. They leave it only to the people of your project, when you sync.</source>
        <translation>Наблюдения сразу шифруются на этом компьютере. Они уходят с него только к людям вашего проекта, когда вы синхронизируете.</translation>
    </message>
    <message>
        <source>Open a vault in another &amp;folder…</source>
        <translation>Открыть хранилище в другой &amp;папке…</translation>
    </message>
    <message>
        <source>Welcome to FieldMonitor</source>
        <translation>Добро пожаловать в FieldMonitor</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>Approved by a reviewer.</source>
        <translation>Одобрено проверяющим.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Finalised</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Received from another device and verified.</source>
        <translation>Получено с другого устройства и проверено.</translation>
    </message>
    <message>
        <source>Sealed on this computer; not yet sent.</source>
        <translation>Запечатано на этом компьютере; ещё не отправлено.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Sent back to its author with a question.</source>
        <translation>Возвращено автору с вопросом.</translation>
    </message>
    <message>
        <source>Still being written; only on this computer.</source>
        <translation>Ещё пишется; только на этом компьютере.</translation>
    </message>
    <message>
        <source>Written to the sync folder.</source>
        <translation>Записано в папку синхронизации.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Done again: {what}</source>
        <translation>Повторено: {what}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Отменено: {what}</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>{name} – now: {answer}</source>
        <translation>{name} — теперь: {answer}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n entries now</source>
        <translation>
            <numerusform>{name}, теперь %n запись</numerusform>
            <numerusform>{name}, теперь %n записи</numerusform>
            <numerusform>{name}, теперь %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, entry {number}</source>
        <translation>{name}, запись {number}</translation>
    </message>
    <message>
        <source>{what} (does not apply now)</source>
        <translation>{what} (сейчас не задаётся)</translation>
    </message>
</context>
<context>
    <name>StrengthHint</name>
    <message>
        <source>At least {least} characters. Best: six or more words drawn at random.</source>
        <translation>Не меньше {least} знаков. Лучше всего шесть и более случайно выбранных слов.</translation>
    </message>
    <message>
        <source>Enough for a random string of letters and digits; too little for ordinary words.</source>
        <translation>Достаточно для случайного набора букв и цифр; мало для обычных слов.</translation>
    </message>
    <message>
        <source>Good length. It holds only if nobody could guess it from what is known about you.</source>
        <translation>Хорошая длина. Надёжно, только если её нельзя угадать по тому, что о вас известно.</translation>
    </message>
    <message>
        <source>Long. Strong if the words were drawn at random; a quotation or a verse is not.</source>
        <translation>Длинная. Надёжна, если слова выбраны случайно; цитата или стихи не надёжны.</translation>
    </message>
    <message>
        <source>Too short or too uniform: at least {least} varied characters are needed.</source>
        <translation>Слишком коротко или однообразно: нужно не меньше {least} разных знаков.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n вложение</numerusform>
            <numerusform>%n вложения</numerusform>
            <numerusform>%n вложений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n запись журнала</numerusform>
            <numerusform>%n записи журнала</numerusform>
            <numerusform>%n записей журнала</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Синхронизировать</translation>
    </message>
    <message>
        <source>A USB stick or a shared drive. Everything in it is encrypted; it may pass through any hands.</source>
        <translation>Флеш-накопитель или общий диск. Всё на нём зашифровано; он может пройти через любые руки.</translation>
    </message>
    <message>
        <source>Done. Sent: entries {sent}, attachments {files}, {size}.</source>
        <translation>Готово. Отправлено: записей журнала {sent}, вложений {files}, {size}.</translation>
    </message>
    <message>
        <source>Last sync {time}</source>
        <translation>Последняя синхронизация {time}</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>Папка ещё не выбрана</translation>
    </message>
    <message>
        <source>Nothing: everything finalised here has been sent.</source>
        <translation>Ничего: всё завершённое здесь отправлено.</translation>
    </message>
    <message>
        <source>Received: entries {received}, attachments {files}, {size}.</source>
        <translation>Получено: записей журнала {received}, вложений {files}, {size}.</translation>
    </message>
    <message>
        <source>Records you can read: {opened}; kept sealed for others: {sealed}.</source>
        <translation>Записей, доступных вам: {opened}; хранится запечатанными для других: {sealed}.</translation>
    </message>
    <message>
        <source>Stopped. What was sent is kept; the next sync completes it.</source>
        <translation>Остановлено. Отправленное сохранено; следующая синхронизация завершит начатое.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Синхронизация</translation>
    </message>
    <message>
        <source>Sync &amp;folder</source>
        <translation>&amp;Папка синхронизации</translation>
    </message>
    <message>
        <source>Sync folder</source>
        <translation>Папка синхронизации</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Синхронизация…</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Ждёт отправки</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Page {here} of {all}</source>
        <translation>Страница {here} из {all}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранено в {time}</translation>
    </message>
    <message>
        <source>{done} of {total} required answers</source>
        <translation>Обязательных: {done} из {total}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>NOT verified</source>
        <translation>НЕ проверено</translation>
    </message>
    <message>
        <source>unknown device</source>
        <translation>неизвестное устройство</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>проверено</translation>
    </message>
</context>
<context>
    <name>TraceControl</name>
    <message>
        <source>A line has at least two points.</source>
        <translation>В линии не меньше двух точек.</translation>
    </message>
    <message>
        <source>An area has at least three corners.</source>
        <translation>У участка не меньше трёх углов.</translation>
    </message>
    <message>
        <source>Line {n}: {why}</source>
        <translation>Строка {n}: {why}</translation>
    </message>
    <message>
        <source>One point per line: 54.3521, 26.9105</source>
        <translation>По точке в строке: 54.3521, 26.9105</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Парольная фраза</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Открытие хранилища…</translation>
    </message>
    <message>
        <source>Other &amp;folder…</source>
        <translation>Другая &amp;папка…</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Check Caps Lock and the keyboard language.</source>
        <translation>Эта парольная фраза не открывает хранилище. Проверьте Caps Lock и раскладку клавиатуры.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Vault in {folder}</source>
        <translation>Хранилище в {folder}</translation>
    </message>
</context>
<context>
    <name>UnmetBar</name>
    <message>
        <source>Do not show this again</source>
        <translation>Больше не показывать</translation>
    </message>
    <message numerus="yes">
        <source>The form asks for %n thing(s) that are not done here.</source>
        <translation>
            <numerusform>Форма предполагает %n действие, которое здесь не выполняется.</numerusform>
            <numerusform>Форма предполагает %n действия, которые здесь не выполняются.</numerusform>
            <numerusform>Форма предполагает %n действий, которые здесь не выполняются.</numerusform>
        </translation>
    </message>
    <message>
        <source>W&amp;hich…</source>
        <translation>Ка&amp;кие…</translation>
    </message>
</context>
<context>
    <name>UnmetDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No answer is wrong because of it. Who made the form should know.</source>
        <translation>Ответы от этого не становятся неверными. Об этом стоит знать составителю формы.</translation>
    </message>
    <message>
        <source>Not done here</source>
        <translation>Здесь не выполняется</translation>
    </message>
    <message>
        <source>What this form asks for and is not done here</source>
        <translation>Что предполагает эта форма и что здесь не выполняется</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Folder of the vault</source>
        <translation>Папка хранилища</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>Создание хранилища…</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message numerus="yes">
        <source>%n answers copied. Undo takes them back together.</source>
        <translation>
            <numerusform>Скопирован %n ответ. Всё копирование отменяется одним шагом.</numerusform>
            <numerusform>Скопировано %n ответа. Всё копирование отменяется одним шагом.</numerusform>
            <numerusform>Скопировано %n ответов. Всё копирование отменяется одним шагом.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>На все вопросы есть ответы.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Не показывать</translation>
    </message>
    <message>
        <source>Nothing is to correct.</source>
        <translation>Исправлять нечего.</translation>
    </message>
    <message>
        <source>Second &amp;language</source>
        <translation>Второй &amp;язык</translation>
    </message>
    <message>
        <source>There is nothing to copy: no earlier record answers what is still empty here.</source>
        <translation>Копировать нечего: в прежних записях нет ответов на то, что здесь ещё пусто.</translation>
    </message>
</context>
<context>
    <name>WorkLog</name>
    <message>
        <source>It also keeps answers that you changed, as they were before.</source>
        <translation>В журнале остаются и прежние значения ответов, которые вы изменили.</translation>
    </message>
    <message>
        <source>The log is encrypted and goes with the record.</source>
        <translation>Журнал шифруется и отправляется вместе с записью.</translation>
    </message>
    <message>
        <source>This form keeps a log of how it is filled: when you were at which question. Never where you are.</source>
        <translation>Эта форма ведёт журнал заполнения: когда и на каком вопросе вы находились. Ваше местоположение не записывается никогда.</translation>
    </message>
    <message>
        <source>Your code stands in it.</source>
        <translation>В нём указан ваш код.</translation>
    </message>
</context>
<context>
    <name>_RemoveQuestion</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Оставить</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message numerus="yes">
        <source>Remove this entry with its %n answers? Undo brings it back while the form is open.</source>
        <translation>
            <numerusform>Удалить эту запись с %n ответом? Пока форма открыта, отмена вернёт её.</numerusform>
            <numerusform>Удалить эту запись с %n ответами? Пока форма открыта, отмена вернёт её.</numerusform>
            <numerusform>Удалить эту запись с %n ответами? Пока форма открыта, отмена вернёт её.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>A mended copy is written: {path}</source>
        <translation>Исправленная копия записана: {path}</translation>
    </message>
    <message>
        <source>A practice project: its records never enter a real report. Its vaults use the least passphrase protection that is accepted, to be quick; real ones are set to about a second on this computer.</source>
        <translation>Учебный проект: его записи никогда не попадут в настоящий отчёт. Ради скорости его хранилища используют наименьшую допустимую защиту парольной фразы; у настоящих она настраивается примерно на секунду на этом компьютере.</translation>
    </message>
    <message>
        <source>Approved, sent back</source>
        <translation>Утверждено, возвращено</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Вложения</translation>
    </message>
    <message>
        <source>Coordinator who signed it: {code}</source>
        <translation>Подписавший координатор: {code}</translation>
    </message>
    <message>
        <source>Does the coordinator read the same fingerprint, {fingerprint}?</source>
        <translation>Координатор зачитывает тот же отпечаток, {fingerprint}?</translation>
    </message>
    <message>
        <source>Does the person read the same fingerprint, {fingerprint}?</source>
        <translation>Читает ли этот человек тот же отпечаток, {fingerprint}?</translation>
    </message>
    <message>
        <source>Errors: {n}</source>
        <translation>Ошибок: {n}</translation>
    </message>
    <message>
        <source>Everything holds: {path}</source>
        <translation>Всё в порядке: {path}</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>НЕ ПРОЙДЕН</translation>
    </message>
    <message>
        <source>Finalised and sealed: {reference}</source>
        <translation>Завершено и запечатано: {reference}</translation>
    </message>
    <message>
        <source>Fingerprint of this device: {fingerprint}</source>
        <translation>Отпечаток этого устройства: {fingerprint}</translation>
    </message>
    <message>
        <source>Hints: {n}</source>
        <translation>Советов: {n}</translation>
    </message>
    <message>
        <source>How long each step took</source>
        <translation>Сколько занял каждый шаг</translation>
    </message>
    <message>
        <source>It creates {label} in the list {list}.</source>
        <translation>Добавляет «{label}» в список {list}.</translation>
    </message>
    <message>
        <source>It is NOT encrypted: whoever finds this folder can read the record. Remove it once it is sent.</source>
        <translation>Выгрузка НЕ зашифрована: запись прочтёт любой, к кому попадёт эта папка. Удалите папку после отправки.</translation>
    </message>
    <message>
        <source>It is a plain PDF: anyone who has the file can read it.</source>
        <translation>Это обычный PDF: его прочитает любой, у кого окажется файл.</translation>
    </message>
    <message>
        <source>It updates {label} in the list {list}.</source>
        <translation>Изменяет «{label}» в списке {list}.</translation>
    </message>
    <message>
        <source>No mended copy can be made: its author must decide.</source>
        <translation>Исправленную копию сделать нельзя: решать должен автор формы.</translation>
    </message>
    <message>
        <source>Observations, finalised and sealed</source>
        <translation>Наблюдения, завершённые и запечатанные</translation>
    </message>
    <message>
        <source>Passphrase of all four vaults: {passphrase}</source>
        <translation>Парольная фраза всех четырёх хранилищ: {passphrase}</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Парольная фраза: </translation>
    </message>
    <message>
        <source>Practice project: its records never enter a real report.</source>
        <translation>Учебный проект: его записи никогда не попадут в настоящий отчёт.</translation>
    </message>
    <message>
        <source>Project {name} is created in {folder}.</source>
        <translation>Проект «{name}» создан в папке {folder}.</translation>
    </message>
    <message>
        <source>Project: {name}</source>
        <translation>Проект: {name}</translation>
    </message>
    <message>
        <source>Real project: its records are evidence.</source>
        <translation>Рабочий проект: его записи — доказательства.</translation>
    </message>
    <message>
        <source>Received: {events} events, {files} attachments</source>
        <translation>Получено: событий — {events}, вложений — {files}</translation>
    </message>
    <message>
        <source>Sent back: {ref}</source>
        <translation>Возвращено: {ref}</translation>
    </message>
    <message>
        <source>Sent: {events} events, {files} attachments</source>
        <translation>Отправлено: событий — {events}, вложений — {files}</translation>
    </message>
    <message>
        <source>Signers were checked against the keys in the folder only; give --vault to check the roster.</source>
        <translation>Подписи сверены только с ключами из самой папки; укажите --vault, чтобы сверить их с реестром участников.</translation>
    </message>
    <message>
        <source>Something went wrong inside FieldMonitor ({fault}). Nothing that was saved is lost. Please report this line as CONTRIBUTING.md says; it holds nothing of any record.</source>
        <translation>Внутренняя ошибка FieldMonitor ({fault}). Всё сохранённое цело. Пожалуйста, сообщите эту строку, как описано в CONTRIBUTING.md; в ней нет ничего из записей.</translation>
    </message>
    <message>
        <source>Sync folder: {path}</source>
        <translation>Папка синхронизации: {path}</translation>
    </message>
    <message>
        <source>The draft is saved: {draft}</source>
        <translation>Черновик сохранён: {draft}</translation>
    </message>
    <message>
        <source>The draft {ref} is gone.</source>
        <translation>Черновик {ref} удалён.</translation>
    </message>
    <message>
        <source>The form {form} can be used: {questions} questions.</source>
        <translation>Форма {form} пригодна; вопросов: {questions}.</translation>
    </message>
    <message>
        <source>The form {form} cannot be used yet.</source>
        <translation>Форму {form} пока использовать нельзя.</translation>
    </message>
    <message>
        <source>The form {form} is published.</source>
        <translation>Форма {form} опубликована.</translation>
    </message>
    <message>
        <source>The map package {name} is here, encrypted: {tiles} tiles. The file {path} is not needed here.</source>
        <translation>Пакет карт «{name}» принят и зашифрован, тайлов: {tiles}. Файл {path} здесь больше не нужен.</translation>
    </message>
    <message>
        <source>The map package {name} is removed.</source>
        <translation>Пакет карт «{name}» удалён.</translation>
    </message>
    <message>
        <source>The request is in {path}. Bring it to the coordinator.</source>
        <translation>Заявка записана в {path}. Передайте её координатору.</translation>
    </message>
    <message>
        <source>The same passphrase again: </source>
        <translation>Та же парольная фраза ещё раз: </translation>
    </message>
    <message>
        <source>The tests of {form} cannot be read:</source>
        <translation>Тесты формы {form} прочитать нельзя:</translation>
    </message>
    <message>
        <source>There is no map package on this device.</source>
        <translation>На этом устройстве нет пакетов карт.</translation>
    </message>
    <message>
        <source>This vault now belongs to the project {name}.</source>
        <translation>Теперь это хранилище принадлежит проекту «{name}».</translation>
    </message>
    <message>
        <source>To look further:</source>
        <translation>Что посмотреть дальше:</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Warnings: {n}</source>
        <translation>Предупреждений: {n}</translation>
    </message>
    <message>
        <source>What was given is in the draft {reference}. Go on with: {command} observe --draft-id {reference} --answers FILE; or delete it with: {command} discard {reference}.</source>
        <translation>Введённое сохранено в черновике {reference}. Продолжить: {command} observe --draft-id {reference} --answers FILE; удалить: {command} discard {reference}.</translation>
    </message>
    <message>
        <source>What was made, and where</source>
        <translation>Что создано и где</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Записано: {path}</translation>
    </message>
    <message>
        <source>Written: {path} ({pages} pages)</source>
        <translation>Записано: {path} (страниц: {pages})</translation>
    </message>
    <message>
        <source>You: {code}, {role}</source>
        <translation>Вы: {code}, {role}</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>утверждено</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>выгружено</translation>
    </message>
    <message>
        <source>finalised</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>пройден</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>напечатано</translation>
    </message>
    <message>
        <source>read</source>
        <translation>прочитано</translation>
    </message>
    <message>
        <source>received</source>
        <translation>получено</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>sync folder</source>
        <translation>папка синхронизации</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>хранилище</translation>
    </message>
    <message>
        <source>{code} asks to join.</source>
        <translation>{code} просит о присоединении.</translation>
    </message>
    <message>
        <source>{code} is admitted. Give them {path}.</source>
        <translation>{code}: допущено. Передайте файл {path}.</translation>
    </message>
    <message>
        <source>{feeds} feeds, {events} events, {attachments} attachments checked</source>
        <translation>Проверено: лент — {feeds}, событий — {events}, вложений — {attachments}</translation>
    </message>
    <message numerus="yes">
        <source>{n} observations approved.</source>
        <translation>
            <numerusform>Утверждено {n} наблюдение.</numerusform>
            <numerusform>Утверждено {n} наблюдения.</numerusform>
            <numerusform>Утверждено {n} наблюдений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} страница</numerusform>
            <numerusform>{n} страницы</numerusform>
            <numerusform>{n} страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>{passed} of {total} tests passed.</source>
        <translation>Пройдено тестов: {passed} из {total}.</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} из {total}</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Forms</source>
        <translation>Формы</translation>
    </message>
    <message>
        <source>Observations, offline</source>
        <translation>Наблюдения, без связи</translation>
    </message>
    <message>
        <source>Project and members</source>
        <translation>Проект и участники</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Рассмотрение</translation>
    </message>
    <message>
        <source>Sync through the folder</source>
        <translation>Синхронизация через папку</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Проверка подлинности</translation>
    </message>
</context>
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
        <source>Ask for a package of a smaller part of the world, or with fewer levels.</source>
        <translation>Попросите пакет для меньшей части мира или с меньшим числом уровней.</translation>
    </message>
    <message>
        <source>Ask for a package of pictures in the format MBTiles.</source>
        <translation>Попросите пакет изображений в формате MBTiles.</translation>
    </message>
    <message>
        <source>Ask for the file once more.</source>
        <translation>Попросите прислать файл ещё раз.</translation>
    </message>
    <message>
        <source>Ask for the same map as pictures (raster) in the format MBTiles.</source>
        <translation>Попросите ту же карту в виде изображений (растровую) в формате MBTiles.</translation>
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
        <source>Attach a shorter or smaller version and note where the original is kept.</source>
        <translation>Приложите более короткую или уменьшенную версию и запишите, где хранится оригинал.</translation>
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
        <source>Choose another file, or attach it at a question for files.</source>
        <translation>Выберите другой файл или приложите его к вопросу для файлов.</translation>
    </message>
    <message>
        <source>Choose another file, or attach it at a question that takes any file.</source>
        <translation>Выберите другой файл или приложите его к вопросу, который принимает любые файлы.</translation>
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
        <source>Choose another name, or give --replace to write over it.</source>
        <translation>Выберите другое имя или укажите --replace, чтобы записать поверх.</translation>
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
        <source>Copy it from the camera again.</source>
        <translation>Скопируйте его с камеры ещё раз.</translation>
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
        <source>Free some space, then try again.</source>
        <translation>Освободите место и повторите.</translation>
    </message>
    <message>
        <source>Give the form a public_key, or give --plain: whoever finds the folder can then read the record.</source>
        <translation>Добавьте в форму public_key или укажите --plain: тогда запись прочтёт любой, к кому попадёт папка.</translation>
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
        <source>Keep a copy of the folder and tell the coordinator; each device still has its own records.</source>
        <translation>Сохраните копию папки и сообщите координатору; на каждом устройстве его собственные записи остались.</translation>
    </message>
    <message>
        <source>List the forms, or sync to receive it.</source>
        <translation>Посмотрите список форм или синхронизируйте, чтобы её получить.</translation>
    </message>
    <message>
        <source>List the packages to see their names.</source>
        <translation>Выведите список пакетов, чтобы увидеть их названия.</translation>
    </message>
    <message>
        <source>Make the file smaller or mend its name, then import the form again.</source>
        <translation>Уменьшите файл или исправьте его имя и импортируйте форму снова.</translation>
    </message>
    <message>
        <source>Mend the form as said and import it again.</source>
        <translation>Исправьте форму, как указано, и импортируйте её снова.</translation>
    </message>
    <message>
        <source>Name the folder of a vault, where keys.a or keys.b lies, or the folder that the devices sync through.</source>
        <translation>Укажите папку хранилища, в которой лежит keys.a или keys.b, или папку, через которую синхронизируются устройства.</translation>
    </message>
    <message>
        <source>Name this project's own folder, or verify it without --vault.</source>
        <translation>Укажите папку этого проекта или проверьте её без --vault.</translation>
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
        <source>No report was written; the records are unchanged.</source>
        <translation>Отчёт не записан; записи не изменены.</translation>
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
        <source>Nothing was published; the forms already here stay as they are.</source>
        <translation>Ничего не опубликовано; имеющиеся формы остались без изменений.</translation>
    </message>
    <message>
        <source>Nothing was taken from the file.</source>
        <translation>Из файла ничего не принято.</translation>
    </message>
    <message>
        <source>Nothing was taken in; the packages that are here stay.</source>
        <translation>Ничего не принято; имеющиеся пакеты остались.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>Nothing was written; records stay encrypted in the vault.</source>
        <translation>Ничего не записано; записи остаются в хранилище зашифрованными.</translation>
    </message>
    <message>
        <source>Nothing was written; the record is whole.</source>
        <translation>Ничего не записано; запись цела.</translation>
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
        <source>Open the vault once: it is repaired from the other copy. If it happens again, replace the disk.</source>
        <translation>Откройте хранилище один раз: копия восстановится по второй. Если это повторится, замените диск.</translation>
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
        <source>Put the server's public key, in base64, under public_key on the settings sheet, and raise the version.</source>
        <translation>Впишите открытый ключ сервера в кодировке base64 в столбец public_key листа settings и увеличьте номер версии.</translation>
    </message>
    <message>
        <source>Restore the key file from a backup of this folder; do not create a new vault over it.</source>
        <translation>Восстановите файл ключей из резервной копии этой папки; не создавайте поверх него новое хранилище.</translation>
    </message>
    <message>
        <source>Save a smaller copy and note where the original is kept.</source>
        <translation>Сохраните уменьшенную копию и запишите, где хранится оригинал.</translation>
    </message>
    <message>
        <source>Select records of one kind only.</source>
        <translation>Выберите записи только одного вида.</translation>
    </message>
    <message>
        <source>Somebody may have changed it on the way. Ask for the file once more, by another way, and compare again.</source>
        <translation>Возможно, файл подменили в пути. Попросите прислать его ещё раз другим способом и сравните снова.</translation>
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
        <source>Start it in a graphical session, or use the commands: fieldmonitor --help.</source>
        <translation>Запустите программу в графическом сеансе или пользуйтесь командами: fieldmonitor --help.</translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation>Остановлено по вашей просьбе.</translation>
    </message>
    <message>
        <source>Sync the roster first; if it stays, tell the coordinator.</source>
        <translation>Сначала синхронизируйте реестр; если это повторится, сообщите координатору.</translation>
    </message>
    <message>
        <source>Sync: it is fetched again if the sync folder has it. If not, its author's device must sync first; if it was made here and never sent, attach the original once more.</source>
        <translation>Выполните синхронизацию: вложение будет получено снова, если оно есть в папке синхронизации. Если его там нет, сначала должно синхронизироваться устройство автора; если оно добавлено на этом компьютере и ещё не отправлялось, приложите оригинал ещё раз.</translation>
    </message>
    <message>
        <source>Sync: it is fetched again. If it was made here and never sent, attach the original once more.</source>
        <translation>Выполните синхронизацию: вложение будет получено снова. Если оно добавлено на этом компьютере и ещё не отправлялось, приложите оригинал ещё раз.</translation>
    </message>
    <message>
        <source>Tell the coordinator; the record can be read and printed as before.</source>
        <translation>Сообщите координатору; запись по-прежнему можно читать и печатать.</translation>
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
        <source>The file {name} cannot be published with the form {form}: {reason}.</source>
        <translation>Файл {name} нельзя опубликовать вместе с формой {form}: {reason}.</translation>
    </message>
    <message>
        <source>The fingerprint in {path}, {found}, is not the one that the other person reads.</source>
        <translation>Отпечаток в {path}, {found}, не совпадает с тем, который зачитывает другой человек.</translation>
    </message>
    <message>
        <source>The font {path} is damaged, so the report cannot be printed.</source>
        <translation>Шрифт {path} повреждён, поэтому отчёт нельзя напечатать.</translation>
    </message>
    <message>
        <source>The font {path} is missing, so the report cannot be printed.</source>
        <translation>Шрифт {path} отсутствует, поэтому отчёт нельзя напечатать.</translation>
    </message>
    <message>
        <source>The form {form} asks for encryption, and its public key cannot be used: {reason}.</source>
        <translation>Форма {form} требует шифрования, но её открытый ключ использовать нельзя: {reason}.</translation>
    </message>
    <message>
        <source>The form {form} cannot be used: {reason}.</source>
        <translation>Форму {form} использовать нельзя: {reason}.</translation>
    </message>
    <message>
        <source>The form {form} has no public key, so the submission would leave the vault unencrypted.</source>
        <translation>У формы {form} нет открытого ключа, поэтому запись покинула бы хранилище незашифрованной.</translation>
    </message>
    <message>
        <source>The forms that are here already stay as they are.</source>
        <translation>Имеющиеся формы остались без изменений.</translation>
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
        <source>The observation {observation} cannot be written as a submission: {reason}.</source>
        <translation>Наблюдение {observation} нельзя выгрузить для сервера ODK: {reason}.</translation>
    </message>
    <message>
        <source>The other answers are kept in the draft.</source>
        <translation>Остальные ответы сохранены в черновике.</translation>
    </message>
    <message>
        <source>The other copy is whole and opens the vault.</source>
        <translation>Вторая копия цела и открывает хранилище.</translation>
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
        <source>The sync folder holds records by this device that this vault does not know ({where}).</source>
        <translation>В папке синхронизации есть записи этого устройства, которых нет в этом хранилище ({where}).</translation>
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
        <source>The vault is locked.</source>
        <translation>Хранилище заблокировано.</translation>
    </message>
    <message>
        <source>The version {version} is not made: the finished file is not yet searched for what it must not show.</source>
        <translation>Версия {version} не создаётся: готовый файл пока не проверяется на сведения, которых в нём быть не должно.</translation>
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
        <source>There is no map package {name} on this device.</source>
        <translation>На этом устройстве нет пакета карт «{name}».</translation>
    </message>
    <message>
        <source>There is no observation {observation} on this computer.</source>
        <translation>На этом компьютере нет наблюдения {observation}.</translation>
    </message>
    <message>
        <source>There is no screen here to open the window on.</source>
        <translation>Здесь нет экрана, на котором можно открыть окно.</translation>
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
        <source>This vault already belongs to the project {project}.</source>
        <translation>Это хранилище уже принадлежит проекту «{project}».</translation>
    </message>
    <message>
        <source>This vault does not belong to a project yet.</source>
        <translation>Это хранилище ещё не относится ни к одному проекту.</translation>
    </message>
    <message>
        <source>This vault may be a restored copy, or the device was cloned. Tell the coordinator before going on.</source>
        <translation>Возможно, хранилище восстановлено из копии или устройство клонировано. Прежде чем продолжать, сообщите координатору.</translation>
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
        <source>Unlock it, then try again.</source>
        <translation>Разблокируйте его и повторите попытку.</translation>
    </message>
    <message>
        <source>Use another vault for another project.</source>
        <translation>Для другого проекта используйте другое хранилище.</translation>
    </message>
    <message>
        <source>Use the internal or the confidential version, and let a person prepare what is given to others.</source>
        <translation>Используйте внутреннюю или конфиденциальную версию, а материалы для других пусть подготовит человек.</translation>
    </message>
    <message>
        <source>Verifying only reads; the folder was left as it is.</source>
        <translation>Проверка только читает; папка оставлена как есть.</translation>
    </message>
    <message>
        <source>What was finished before is kept; nothing is half done.</source>
        <translation>Сделанное раньше сохранено; ничего не брошено на полпути.</translation>
    </message>
    <message>
        <source>What was saved before is kept, encrypted.</source>
        <translation>Всё, что было сохранено, осталось на месте в зашифрованном виде.</translation>
    </message>
    <message>
        <source>What was saved before is still there.</source>
        <translation>Сохранённое раньше на месте.</translation>
    </message>
    <message>
        <source>What was saved before is still there; what you typed is still on the screen.</source>
        <translation>Сохранённое раньше на месте; введённое вами осталось на экране.</translation>
    </message>
    <message>
        <source>{path} cannot be attached here: its content is {found}, and the form takes {wanted} at this question.</source>
        <translation>Файл {path} сюда приложить нельзя: его содержимое – {found}, а форма принимает здесь {wanted}.</translation>
    </message>
    <message>
        <source>{path} cannot be attached here: its content is {found}, and this question takes {wanted}.</source>
        <translation>Файл {path} нельзя приложить здесь: его содержимое — {found}, а этот вопрос принимает {wanted}.</translation>
    </message>
    <message>
        <source>{path} cannot be attached: it is damaged or cut short, so the picture does not show.</source>
        <translation>Файл {path} нельзя приложить: он повреждён или обрезан, изображение не открывается.</translation>
    </message>
    <message>
        <source>{path} cannot be attached: it unpacks to {pixels} million pixels, and the limit is {limit} million.</source>
        <translation>Файл {path} нельзя приложить: он разворачивается в {pixels} млн пикселей при пределе {limit} млн.</translation>
    </message>
    <message>
        <source>{path} cannot be attached: {reason}.</source>
        <translation>Файл {path} нельзя приложить: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be used as a map: {reason}.</source>
        <translation>{path} нельзя использовать как карту: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>Запись в {path} невозможна.</translation>
    </message>
    <message>
        <source>{path} holds vector tiles or is PMTiles, which this program does not draw.</source>
        <translation>{path} содержит векторные тайлы или имеет формат PMTiles; эта программа их не отображает.</translation>
    </message>
    <message>
        <source>{path} is already there.</source>
        <translation>{path} уже существует.</translation>
    </message>
    <message>
        <source>{path} is neither a vault nor a sync folder.</source>
        <translation>{path} — не хранилище и не папка синхронизации.</translation>
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
        <source>{path} is too large to attach: {size} MB, and the limit is {limit} MB.</source>
        <translation>Файл {path} слишком велик: {size} МБ при пределе {limit} МБ.</translation>
    </message>
    <message>
        <source>{path} is too large: at most {tiles} tiles and {size} GiB in all, 1 MiB each, are taken in.</source>
        <translation>{path} слишком велик: принимается не больше {tiles} тайлов, всего до {size} ГиБ, каждый до 1 МиБ.</translation>
    </message>
    <message>
        <source>{path}, one of the two copies of the key file, is damaged or missing.</source>
        <translation>Одна из двух копий файла ключей, {path}, повреждена или отсутствует.</translation>
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
<context>
    <name>forms</name>
    <message>
        <source>${{{name}}} stands here, and more than one question has this name.</source>
        <translation>Здесь стоит ${{{name}}}, но это имя есть у нескольких вопросов.</translation>
    </message>
    <message>
        <source>${{{name}}} stands here, and no question has this name.</source>
        <translation>Здесь стоит ${{{name}}}, но вопроса с таким именем нет.</translation>
    </message>
    <message>
        <source>'{file}' cannot be opened: it is not a file.</source>
        <translation>«{file}» нельзя открыть: это не файл.</translation>
    </message>
    <message>
        <source>'{file}' is an OpenDocument spreadsheet.</source>
        <translation>«{file}» — таблица OpenDocument.</translation>
    </message>
    <message>
        <source>'{file}' is empty.</source>
        <translation>Файл «{file}» пуст.</translation>
    </message>
    <message>
        <source>'{file}' is neither a spreadsheet nor an XForm.</source>
        <translation>«{file}» — не электронная таблица и не XForm.</translation>
    </message>
    <message>
        <source>'{file}' is not a form written as text.</source>
        <translation>«{file}» — не форма в виде текста.</translation>
    </message>
    <message>
        <source>'{file}' is not a spreadsheet, or is damaged.</source>
        <translation>«{file}» — не электронная таблица, или файл повреждён.</translation>
    </message>
    <message>
        <source>'{file}' is protected with a password.</source>
        <translation>«{file}» защищён паролем.</translation>
    </message>
    <message>
        <source>'{file}' unpacks to more than {limit} MiB.</source>
        <translation>«{file}» в распакованном виде занимает больше {limit} МиБ.</translation>
    </message>
    <message>
        <source>'{found}' names no list file.</source>
        <translation>«{found}» не указывает на файл списка.</translation>
    </message>
    <message>
        <source>'{name}' cannot be a name: names begin with a letter and have no spaces.</source>
        <translation>«{name}» не может быть именем: имя начинается с буквы и не содержит пробелов.</translation>
    </message>
    <message>
        <source>'{name}' is no name for a list of entities.</source>
        <translation>«{name}» не годится в качестве имени списка сущностей.</translation>
    </message>
    <message>
        <source>'{title}' cannot be the name of a column of choices.</source>
        <translation>«{title}» не может быть названием столбца вариантов.</translation>
    </message>
    <message>
        <source>A choice of the list {list} has no name.</source>
        <translation>У варианта списка {list} нет имени.</translation>
    </message>
    <message>
        <source>A class inside a class is not supported</source>
        <translation>Класс внутри класса не поддерживается</translation>
    </message>
    <message>
        <source>A list is nested deeper than {limit} levels.</source>
        <translation>Вложенность списка превышает {limit} уровней.</translation>
    </message>
    <message>
        <source>A reference is not written right: {text}</source>
        <translation>Ссылка записана неверно: {text}</translation>
    </message>
    <message>
        <source>A regular expression that could take for ever</source>
        <translation>Регулярное выражение, проверка которого может не закончиться</translation>
    </message>
    <message>
        <source>A rule is bound to '{path}', which the record does not have: it is left out.</source>
        <translation>Правило привязано к «{path}», но в записи этого нет; правило не учитывается.</translation>
    </message>
    <message>
        <source>A select with or_other cannot have a choice filter.</source>
        <translation>У вопроса с or_other не может быть фильтра вариантов.</translation>
    </message>
    <message>
        <source>Add a choice named other to the list, and a text question for it.</source>
        <translation>Добавьте в список вариант other и текстовый вопрос к нему.</translation>
    </message>
    <message>
        <source>Add a sheet named choices with the columns list_name, name and label.</source>
        <translation>Добавьте лист choices со столбцами list_name, name и label.</translation>
    </message>
    <message>
        <source>Add it in the first row.</source>
        <translation>Добавьте его в первую строку.</translation>
    </message>
    <message>
        <source>Add it there, or name a list that is.</source>
        <translation>Добавьте его туда или укажите существующий список.</translation>
    </message>
    <message>
        <source>Add the end_{kind} row where it ends.</source>
        <translation>Добавьте строку end_{kind} там, где это заканчивается.</translation>
    </message>
    <message>
        <source>Add the question, or name one that there is.</source>
        <translation>Добавьте вопрос или укажите существующий.</translation>
    </message>
    <message>
        <source>Add what should be seen, such as shown, hidden, value, invalid or complete.</source>
        <translation>Добавьте, что должно быть видно: например, shown, hidden, value, invalid или complete.</translation>
    </message>
    <message>
        <source>An audit has no name of its own.</source>
        <translation>У строки audit нет собственного имени.</translation>
    </message>
    <message>
        <source>Ask for a recording with an audio question.</source>
        <translation>Чтобы получить звукозапись, добавьте вопрос типа audio.</translation>
    </message>
    <message>
        <source>Ask for the place with a question of the type geopoint, which the person sees.</source>
        <translation>Спрашивайте о месте вопросом типа geopoint: человек его видит.</translation>
    </message>
    <message>
        <source>Ask shortly and put explanations into the hint or a note.</source>
        <translation>Спрашивайте кратко, а пояснения перенесите в подсказку или примечание.</translation>
    </message>
    <message>
        <source>Avoid a repetition inside a repetition, such as (a+)+.</source>
        <translation>Избегайте повторения внутри повторения, как в (a+)+.</translation>
    </message>
    <message>
        <source>Begin the condition with an equality, such as [name = ${{question}}].</source>
        <translation>Начните условие с равенства, например [name = ${{question}}].</translation>
    </message>
    <message>
        <source>Between begin_{what} and end_{what} stand only rows of the type {wanted}, not {type}.</source>
        <translation>Между begin_{what} и end_{what} допустимы только строки типа {wanted}, а не {type}.</translation>
    </message>
    <message>
        <source>Call it {wanted}.</source>
        <translation>Назовите его {wanted}.</translation>
    </message>
    <message>
        <source>Change one of these rules so that it does not need the others.</source>
        <translation>Измените одно из них так, чтобы оно не зависело от остальных.</translation>
    </message>
    <message>
        <source>Change the default, the constraint or the choices so that they agree.</source>
        <translation>Измените значение по умолчанию, ограничение или варианты так, чтобы они не противоречили друг другу.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Проверьте, что он на месте и доступен для чтения.</translation>
    </message>
    <message>
        <source>Choose an .xlsx or .xml file.</source>
        <translation>Выберите файл .xlsx или .xml.</translation>
    </message>
    <message>
        <source>Choose an .xlsx or .xml file. Lists in CSV files belong beside the form.</source>
        <translation>Выберите файл .xlsx или .xml. Списки в файлах CSV кладут рядом с формой.</translation>
    </message>
    <message>
        <source>Choose an XLSForm or XForm.</source>
        <translation>Выберите XLSForm или XForm.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>Convert the form with a version of pyxform that writes {newest}.</source>
        <translation>Преобразуйте форму той версией pyxform, которая пишет {newest}.</translation>
    </message>
    <message>
        <source>Copy the questions of the other form in its place.</source>
        <translation>Скопируйте на это место вопросы другой формы.</translation>
    </message>
    <message>
        <source>Correct it in the spreadsheet and import the form again.</source>
        <translation>Исправьте это в таблице и импортируйте форму снова.</translation>
    </message>
    <message>
        <source>Correct the expression, or take the question out.</source>
        <translation>Исправьте выражение или уберите вопрос.</translation>
    </message>
    <message>
        <source>Correct {value} in the column {filter}, or add it to the choices of {question}.</source>
        <translation>Исправьте {value} в столбце {filter} или добавьте его к вариантам вопроса {question}.</translation>
    </message>
    <message>
        <source>Declare it in the column namespaces of the sheet settings, as its makers say: {wanted}.</source>
        <translation>Объявите его в столбце namespaces листа settings, как указывают его создатели: {wanted}.</translation>
    </message>
    <message>
        <source>Delete it, or add the begin_{kind} row, or close what was opened after it first.</source>
        <translation>Удалите строку, добавьте begin_{kind} или сначала закройте то, что было открыто позже.</translation>
    </message>
    <message>
        <source>Delete it, or check how it is written.</source>
        <translation>Удалите его или проверьте написание.</translation>
    </message>
    <message>
        <source>Delete or rename one of them.</source>
        <translation>Удалите или переименуйте один из них.</translation>
    </message>
    <message>
        <source>Delete pictures, formatting and unused sheets, then save it again.</source>
        <translation>Удалите изображения, оформление и лишние листы и сохраните файл снова.</translation>
    </message>
    <message>
        <source>Delete them, or use the appearance vertical or no-ticks, or none.</source>
        <translation>Удалите их или выберите вид vertical, no-ticks либо оставьте столбец appearance пустым.</translation>
    </message>
    <message>
        <source>Did you mean ${{{wanted}}}?</source>
        <translation>Возможно, имелось в виду ${{{wanted}}}?</translation>
    </message>
    <message>
        <source>Did you mean the column {wanted}? Rename it.</source>
        <translation>Возможно, это столбец {wanted}? Переименуйте его.</translation>
    </message>
    <message>
        <source>Did you mean {known}?</source>
        <translation>Возможно, имелось в виду {known}?</translation>
    </message>
    <message>
        <source>Did you mean {wanted}()?</source>
        <translation>Возможно, имелось в виду {wanted}()?</translation>
    </message>
    <message>
        <source>Did you mean {wanted}?</source>
        <translation>Возможно, имелось в виду {wanted}?</translation>
    </message>
    <message>
        <source>Empty class</source>
        <translation>Пустой класс</translation>
    </message>
    <message>
        <source>Empty it if it is no question.</source>
        <translation>Очистите её, если это не вопрос.</translation>
    </message>
    <message>
        <source>Empty or rewrite this row, and report the form to us.</source>
        <translation>Очистите или перепишите эту строку и сообщите нам об этой форме.</translation>
    </message>
    <message>
        <source>Expected '{word}'</source>
        <translation>Ожидается «{word}»</translation>
    </message>
    <message>
        <source>Expected a question or function, found '{word}'</source>
        <translation>Ожидается вопрос или функция, а стоит «{word}»</translation>
    </message>
    <message>
        <source>Expected a question or list here, not a single value</source>
        <translation>Здесь ожидается вопрос или список, а не отдельное значение</translation>
    </message>
    <message>
        <source>Expression longer than {limit} characters</source>
        <translation>Выражение длиннее {limit} знаков</translation>
    </message>
    <message>
        <source>Fill in this column; where a text is missing, people see a dash or another language.</source>
        <translation>Заполните этот столбец: вместо отсутствующего текста люди видят прочерк или другой язык.</translation>
    </message>
    <message>
        <source>Give it a calculation or a default, or take away required or read_only.</source>
        <translation>Задайте вычисление или значение по умолчанию либо уберите required или read_only.</translation>
    </message>
    <message>
        <source>Give it a label such as Person.</source>
        <translation>Дайте ей название (label), например «Человек».</translation>
    </message>
    <message>
        <source>Give it a name of letters, digits and underscores.</source>
        <translation>Дайте ей имя из букв, цифр и знаков подчёркивания.</translation>
    </message>
    <message>
        <source>Give it a name: it is what the record keeps.</source>
        <translation>Дайте ему имя: именно оно хранится в записи.</translation>
    </message>
    <message>
        <source>Give it a type, or empty the whole row.</source>
        <translation>Укажите тип или очистите всю строку.</translation>
    </message>
    <message>
        <source>Give its level in the column bind::fm:sensitivity: S1 to S4, or SO for officials.</source>
        <translation>Укажите уровень в столбце bind::fm:sensitivity: от S1 до S4 или SO для должностных лиц.</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Дайте одному из них другое имя.</translation>
    </message>
    <message>
        <source>Give the questions different names.</source>
        <translation>Дайте вопросам разные имена.</translation>
    </message>
    <message>
        <source>Give them different labels, or take one out.</source>
        <translation>Дайте им разный текст (label) или уберите один из них.</translation>
    </message>
    <message>
        <source>If others may be chosen too, write selected({question}, {value}).</source>
        <translation>Если могут быть выбраны и другие варианты, напишите selected({question}, {value}).</translation>
    </message>
    <message>
        <source>It has more than {limit} rows.</source>
        <translation>Число строк в нём превышает {limit}.</translation>
    </message>
    <message>
        <source>Leave the name empty.</source>
        <translation>Оставьте имя пустым.</translation>
    </message>
    <message>
        <source>Leave two choices in the list, or delete no-ticks.</source>
        <translation>Оставьте в списке два варианта или удалите no-ticks.</translation>
    </message>
    <message>
        <source>Load the form again.</source>
        <translation>Загрузите форму ещё раз.</translation>
    </message>
    <message>
        <source>Make it smaller than what lies between start and end.</source>
        <translation>Сделайте его меньше расстояния между start и end.</translation>
    </message>
    <message>
        <source>Mend the formula, or type the value.</source>
        <translation>Исправьте формулу или впишите значение.</translation>
    </message>
    <message>
        <source>Move this row out of it.</source>
        <translation>Вынесите эту строку за пределы этого блока.</translation>
    </message>
    <message>
        <source>Name a file here, or use one column without a language for all languages.</source>
        <translation>Укажите здесь файл или используйте один столбец без языка для всех языков.</translation>
    </message>
    <message>
        <source>Name each choice with the number where its label is to stand.</source>
        <translation>Назовите каждый вариант числом, у которого должна стоять подпись.</translation>
    </message>
    <message>
        <source>Name it in the column test, or in a heading above the table.</source>
        <translation>Назовите его в столбце test или в заголовке над таблицей.</translation>
    </message>
    <message>
        <source>Name its choices as start and end.</source>
        <translation>Назовите варианты числами start и end.</translation>
    </message>
    <message>
        <source>Name its choices start, and start plus multiples of the interval.</source>
        <translation>Назовите варианты числом start и числами start плюс кратное интервалу.</translation>
    </message>
    <message>
        <source>Name its choices with numbers from start to end.</source>
        <translation>Назовите варианты числами от start до end.</translation>
    </message>
    <message>
        <source>Name their language in the column title, such as label::English (en), or as default_language.</source>
        <translation>Укажите их язык в названии столбца, например label::English (en), или в default_language.</translation>
    </message>
    <message>
        <source>Nested deeper than {limit} levels</source>
        <translation>Вложенность превышает {limit} уровней</translation>
    </message>
    <message>
        <source>Not a regular expression ({fault})</source>
        <translation>Это не регулярное выражение ({fault})</translation>
    </message>
    <message>
        <source>Open it in LibreOffice and save it as .xlsx.</source>
        <translation>Откройте её в LibreOffice и сохраните как .xlsx.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as .xlsx once more, or ask for another copy.</source>
        <translation>Откройте его в табличном редакторе и сохраните ещё раз как .xlsx или попросите другую копию.</translation>
    </message>
    <message>
        <source>Open it with the password, remove the protection, and save it again.</source>
        <translation>Откройте его с паролем, снимите защиту и сохраните снова.</translation>
    </message>
    <message>
        <source>Open the file in a spreadsheet program and save it, or type the value.</source>
        <translation>Откройте файл в табличном редакторе и сохраните его или впишите значение.</translation>
    </message>
    <message>
        <source>Put it beside the form.</source>
        <translation>Положите его рядом с формой.</translation>
    </message>
    <message>
        <source>Put long lists into a CSV file beside the form and use select_one_from_file.</source>
        <translation>Вынесите длинные списки в файл CSV рядом с формой и используйте select_one_from_file.</translation>
    </message>
    <message>
        <source>Put the file beside the form. Without it the form can be tried, not imported.</source>
        <translation>Положите файл рядом с формой. Без него форму можно испытать, но нельзя импортировать.</translation>
    </message>
    <message>
        <source>Put the list's file beside the form.</source>
        <translation>Положите файл списка рядом с формой.</translation>
    </message>
    <message>
        <source>Questions of type {type} have no parameter {found}.</source>
        <translation>У вопросов типа {type} нет параметра {found}.</translation>
    </message>
    <message>
        <source>Regular expression longer than {limit} characters</source>
        <translation>Регулярное выражение длиннее {limit} знаков</translation>
    </message>
    <message>
        <source>Rename one, or allow it: allow_choice_duplicates = yes on the settings sheet.</source>
        <translation>Переименуйте один из них или разрешите повторы: allow_choice_duplicates = yes на листе settings.</translation>
    </message>
    <message>
        <source>Rename the column in the file, or name the right ones as parameters: value=… label=…</source>
        <translation>Переименуйте столбец в файле или укажите нужные параметрами: value=… label=…</translation>
    </message>
    <message>
        <source>Rename the sheet {wanted} to survey.</source>
        <translation>Переименуйте лист {wanted} в survey.</translation>
    </message>
    <message>
        <source>Report the form to us.</source>
        <translation>Сообщите нам об этой форме.</translation>
    </message>
    <message>
        <source>Required questions without a message of their own: {count}, first {question}.</source>
        <translation>Обязательных вопросов без собственного сообщения: {count}, первый — {question}.</translation>
    </message>
    <message>
        <source>Rows of the type include are not read.</source>
        <translation>Строки типа include не читаются.</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8.</source>
        <translation>Сохраните его как CSV UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Сохраните его в кодировке UTF-8.</translation>
    </message>
    <message>
        <source>Say in constraint_message what a right answer looks like.</source>
        <translation>Напишите в constraint_message, как выглядит правильный ответ.</translation>
    </message>
    <message>
        <source>Set form_id on the settings sheet.</source>
        <translation>Укажите form_id на листе settings.</translation>
    </message>
    <message>
        <source>Set version on the settings sheet and raise it with each change, such as 2026112301.</source>
        <translation>Укажите version на листе settings и увеличивайте при каждом изменении, например 2026112301.</translation>
    </message>
    <message>
        <source>Several questions are called {name}: {paths}.</source>
        <translation>Вопросов с именем {name} несколько: {paths}.</translation>
    </message>
    <message>
        <source>Somebody who looks at the screen or at a table of results reads it; use a code instead.</source>
        <translation>Этот ответ прочтёт каждый, кто видит экран или таблицу результатов; используйте код.</translation>
    </message>
    <message>
        <source>Take away required; to make people confirm it, use the type acknowledge.</source>
        <translation>Уберите required; чтобы люди подтверждали прочтение, используйте тип acknowledge.</translation>
    </message>
    <message>
        <source>Take field-list away from the group, or move the repeat out of it.</source>
        <translation>Уберите field-list у группы или вынесите из неё повторяющуюся группу.</translation>
    </message>
    <message>
        <source>Take it out, or give it a calculation or a default.</source>
        <translation>Уберите его либо задайте вычисление или значение по умолчанию.</translation>
    </message>
    <message>
        <source>Take it out, or use it in a select question.</source>
        <translation>Уберите его или используйте в вопросе с выбором.</translation>
    </message>
    <message>
        <source>Texts without a language stand beside texts in {languages}.</source>
        <translation>Тексты без языка стоят рядом с текстами на языках: {languages}.</translation>
    </message>
    <message>
        <source>The audit log asks for the position of the device, which is never recorded; its columns stay empty.</source>
        <translation>Журнал заполнения запрашивает местоположение устройства; оно никогда не записывается, его столбцы остаются пустыми.</translation>
    </message>
    <message>
        <source>The axis {axis}:: is not part of ODK XForms</source>
        <translation>Ось {axis}:: не входит в ODK XForms</translation>
    </message>
    <message>
        <source>The calculation {name} has no expression.</source>
        <translation>У вычисления {name} нет выражения.</translation>
    </message>
    <message>
        <source>The cell shows the error {value}.</source>
        <translation>В ячейке ошибка {value}.</translation>
    </message>
    <message>
        <source>The cells of rows {row} to {last} are merged: only the first one holds the value.</source>
        <translation>Ячейки строк с {row} по {last} объединены: значение есть только в первой.</translation>
    </message>
    <message>
        <source>The choice '{name}' of the list {list} has a space in its name, and the list is used to choose several.</source>
        <translation>В имени варианта «{name}» списка {list} есть пробел, а из этого списка выбирают несколько.</translation>
    </message>
    <message>
        <source>The choice {choice} has a space in its name; several answers cannot be told apart then.</source>
        <translation>В имени варианта {choice} есть пробел: если выбрать несколько вариантов, их потом не отличить друг от друга.</translation>
    </message>
    <message>
        <source>The choice {choice} of {list} can never be shown: no answer to {question} is {value}.</source>
        <translation>Вариант {choice} списка {list} никогда не будет показан: у вопроса {question} не бывает ответа {value}.</translation>
    </message>
    <message>
        <source>The choices of {list} look like names of people: they go to every device with the form, in clear.</source>
        <translation>Варианты списка {list} похожи на имена людей: вместе с формой они попадут на каждое устройство незашифрованными.</translation>
    </message>
    <message>
        <source>The choices {first} and {choice} of {list} look the same: {label}.</source>
        <translation>Варианты {first} и {choice} списка {list} выглядят одинаково: {label}.</translation>
    </message>
    <message>
        <source>The class \p{{{name}}} is not supported</source>
        <translation>Класс \p{{{name}}} не поддерживается</translation>
    </message>
    <message>
        <source>The column '{title}' has a space in its name and is left out.</source>
        <translation>В названии столбца «{title}» есть пробел, поэтому он не учитывается.</translation>
    </message>
    <message>
        <source>The column {before} is now called {after}.</source>
        <translation>Столбец {before} теперь называется {after}.</translation>
    </message>
    <message>
        <source>The column {name} is not one of XLSForm's and is ignored.</source>
        <translation>Столбца {name} в XLSForm нет, он не учитывается.</translation>
    </message>
    <message>
        <source>The column {title} stands twice.</source>
        <translation>Столбец {title} встречается дважды.</translation>
    </message>
    <message>
        <source>The columns '{other}' and '{title}' are two names of the same column.</source>
        <translation>Столбцы «{other}» и «{title}» — два названия одного и того же столбца.</translation>
    </message>
    <message>
        <source>The conversion fails here ({fault}).</source>
        <translation>Преобразование здесь завершается сбоем ({fault}).</translation>
    </message>
    <message>
        <source>The conversion of the spreadsheet fails ({fault}).</source>
        <translation>Преобразование таблицы завершается сбоем ({fault}).</translation>
    </message>
    <message>
        <source>The file '{file}' cannot be opened ({fault}).</source>
        <translation>Файл «{file}» нельзя открыть ({fault}).</translation>
    </message>
    <message>
        <source>The file '{file}' cannot be read ({fault}).</source>
        <translation>Файл «{file}» нельзя прочитать ({fault}).</translation>
    </message>
    <message>
        <source>The file declares a document type or entities, which are refused.</source>
        <translation>Файл объявляет тип документа (DOCTYPE) или сущности XML — такие файлы не принимаются.</translation>
    </message>
    <message>
        <source>The file has no sheet named survey.</source>
        <translation>В файле нет листа survey.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MiB.</source>
        <translation>Файл больше {limit} МиБ.</translation>
    </message>
    <message>
        <source>The file is nested deeper than {limit} levels.</source>
        <translation>Вложенность файла превышает {limit} уровней.</translation>
    </message>
    <message>
        <source>The file is not well-formed XML ({fault}).</source>
        <translation>Файл не является правильным XML ({fault}).</translation>
    </message>
    <message>
        <source>The file's text cannot be read ({fault}).</source>
        <translation>Текст файла нельзя прочитать ({fault}).</translation>
    </message>
    <message>
        <source>The form asks for '{path}', which the record does not have.</source>
        <translation>Форма спрашивает о «{path}», но в записи этого нет.</translation>
    </message>
    <message>
        <source>The form asks nothing: its survey sheet has no rows.</source>
        <translation>Форма ни о чём не спрашивает: на листе survey нет строк.</translation>
    </message>
    <message>
        <source>The form cannot be finished: {question} – {found}.</source>
        <translation>Форму нельзя завершить: {question} — {found}.</translation>
    </message>
    <message>
        <source>The form does not declare the prefix {prefix} of this column.</source>
        <translation>Префикс {prefix} в названии этого столбца в форме не объявлен.</translation>
    </message>
    <message>
        <source>The form has a group '{path}', which the record does not have.</source>
        <translation>В форме есть группа «{path}», но в записи её нет.</translation>
    </message>
    <message>
        <source>The form has more than {limit} questions.</source>
        <translation>Число вопросов в форме превышает {limit}.</translation>
    </message>
    <message>
        <source>The form has no id.</source>
        <translation>У формы нет идентификатора.</translation>
    </message>
    <message>
        <source>The form has no list called '{list}'</source>
        <translation>В форме нет списка «{list}»</translation>
    </message>
    <message>
        <source>The form has no question {question} here.</source>
        <translation>Вопроса {question} здесь в форме нет.</translation>
    </message>
    <message>
        <source>The form has no record: its first instance is empty.</source>
        <translation>В форме нет записи: её первый экземпляр пуст.</translation>
    </message>
    <message>
        <source>The form has no version.</source>
        <translation>У формы нет версии.</translation>
    </message>
    <message>
        <source>The form has selects and no choices sheet.</source>
        <translation>В форме есть вопросы с выбором, но нет листа choices.</translation>
    </message>
    <message>
        <source>The form is not in the language {value}.</source>
        <translation>Языка {value} в форме нет.</translation>
    </message>
    <message>
        <source>The form writes entities by version {version} of the specification, which is not known here.</source>
        <translation>Форма записывает сущности по версии {version} спецификации, которая здесь неизвестна.</translation>
    </message>
    <message>
        <source>The formula {formula} has no result in the file.</source>
        <translation>Для формулы {formula} в файле нет результата.</translation>
    </message>
    <message>
        <source>The group {question} is shown on one page and holds the repeat {repeat}: ODK Collect refuses it.</source>
        <translation>Группа {question} показывается на одной странице и содержит повторяющуюся группу {repeat}: ODK Collect такую форму не примет.</translation>
    </message>
    <message>
        <source>The label of {question} has {length} characters ({text}).</source>
        <translation>В тексте вопроса {question} знаков: {length} ({text}).</translation>
    </message>
    <message>
        <source>The list '{list}' has no column '{column}'</source>
        <translation>В списке «{list}» нет столбца «{column}»</translation>
    </message>
    <message>
        <source>The list '{list}' is in the file '{file}', which is missing.</source>
        <translation>Список «{list}» находится в файле «{file}», которого нет.</translation>
    </message>
    <message>
        <source>The list '{list}' is in the file '{file}', which is missing: here it is empty.</source>
        <translation>Список «{list}» — в файле «{file}», которого нет: здесь список пуст.</translation>
    </message>
    <message>
        <source>The list '{list}' is in the file '{file}', which is missing; nothing in the form uses it.</source>
        <translation>Список «{list}» — в файле «{file}», которого нет; в форме он нигде не нужен.</translation>
    </message>
    <message>
        <source>The list '{list}' is not on the choices sheet.</source>
        <translation>Списка «{list}» нет на листе choices.</translation>
    </message>
    <message>
        <source>The list file '{file}' is a spreadsheet, only called so.</source>
        <translation>Файл списка «{file}» — на самом деле электронная таблица.</translation>
    </message>
    <message>
        <source>The list file '{file}' is empty.</source>
        <translation>Файл списка «{file}» пуст.</translation>
    </message>
    <message>
        <source>The list file '{file}': {inner}</source>
        <translation>Файл списка «{file}»: {inner}</translation>
    </message>
    <message>
        <source>The list of tick_labelset has a choice whose name is not a number.</source>
        <translation>В списке параметра tick_labelset есть вариант, название которого — не число.</translation>
    </message>
    <message>
        <source>The list of {found} has a choice that lies outside the range.</source>
        <translation>В списке параметра {found} есть вариант за пределами диапазона.</translation>
    </message>
    <message>
        <source>The list of {found} has a choice where the range has no tick.</source>
        <translation>В списке параметра {found} есть вариант там, где на шкале нет деления.</translation>
    </message>
    <message>
        <source>The list {list} has the choice {name} twice (first in row {first}).</source>
        <translation>В списке {list} вариант {name} встречается дважды (впервые в строке {first}).</translation>
    </message>
    <message>
        <source>The list {list} is used by no question.</source>
        <translation>Список {list} не используется ни в одном вопросе.</translation>
    </message>
    <message>
        <source>The matrix {name} has no list of rows, or one that is far too long.</source>
        <translation>У матрицы {name} нет списка строк, или он слишком длинный.</translation>
    </message>
    <message>
        <source>The name of the file ends with .csv, .xml or .geojson.</source>
        <translation>Имя файла должно оканчиваться на .csv, .xml или .geojson.</translation>
    </message>
    <message>
        <source>The name {name} is reserved.</source>
        <translation>Имя {name} зарезервировано.</translation>
    </message>
    <message>
        <source>The name {name} stands in row {first} already.</source>
        <translation>Имя {name} уже стоит в строке {first}.</translation>
    </message>
    <message>
        <source>The name {name} stands twice.</source>
        <translation>Имя {name} встречается дважды.</translation>
    </message>
    <message>
        <source>The note {question} is required, but a note cannot be answered.</source>
        <translation>Примечание {question} обязательно, но ответить на примечание нельзя.</translation>
    </message>
    <message>
        <source>The parameter {found} is 0.</source>
        <translation>Параметр {found} равен 0.</translation>
    </message>
    <message>
        <source>The parameter {found} is larger than the whole range.</source>
        <translation>Параметр {found} больше всего диапазона.</translation>
    </message>
    <message>
        <source>The parameter {found} is no multiple of step.</source>
        <translation>Параметр {found} не кратен step.</translation>
    </message>
    <message>
        <source>The parameter {found} is not a number.</source>
        <translation>Параметр {found} — не число.</translation>
    </message>
    <message>
        <source>The parameter {found} lies outside the range.</source>
        <translation>Параметр {found} выходит за пределы диапазона.</translation>
    </message>
    <message>
        <source>The parameter {found} names no list of the choices sheet.</source>
        <translation>Параметр {found} называет список, которого нет на листе choices.</translation>
    </message>
    <message>
        <source>The parameters cannot be read.</source>
        <translation>Параметры прочитать нельзя.</translation>
    </message>
    <message>
        <source>The parameters tick_interval, placeholder and tick_labelset do not go with this appearance.</source>
        <translation>Параметры tick_interval, placeholder и tick_labelset не сочетаются с этим видом вопроса.</translation>
    </message>
    <message>
        <source>The pattern {pattern} can take minutes on an answer that almost fits.</source>
        <translation>Проверка по образцу {pattern} может занять минуты, если ответ почти подходит.</translation>
    </message>
    <message>
        <source>The program's own words are shown; a required_message can say why the answer matters.</source>
        <translation>Показывается сообщение программы; в required_message можно объяснить, зачем нужен ответ.</translation>
    </message>
    <message>
        <source>The record's name shows {question}: servers and devices keep and show it without encryption.</source>
        <translation>В названии записи виден ответ на вопрос {question}: серверы и устройства хранят и показывают его без шифрования.</translation>
    </message>
    <message>
        <source>The repeat {question} has no label: people cannot tell what they add.</source>
        <translation>У повторяющейся группы {question} нет названия: непонятно, что добавляется.</translation>
    </message>
    <message>
        <source>The row has no type, name or label and is left out.</source>
        <translation>У строки нет типа, имени и текста, поэтому она не учитывается.</translation>
    </message>
    <message>
        <source>The row has no type.</source>
        <translation>У строки нет типа.</translation>
    </message>
    <message>
        <source>The row {type} names no list.</source>
        <translation>В строке {type} не указан список.</translation>
    </message>
    <message>
        <source>The sheet has more than {limit} rows.</source>
        <translation>Число строк на листе превышает {limit}.</translation>
    </message>
    <message>
        <source>The sheet has no column {missing}.</source>
        <translation>На листе нет столбца {missing}.</translation>
    </message>
    <message>
        <source>The sheet {before} is now called {after}.</source>
        <translation>Лист {before} теперь называется {after}.</translation>
    </message>
    <message>
        <source>The step {step} has no value.</source>
        <translation>В шаге {step} не указано значение.</translation>
    </message>
    <message>
        <source>The step {step} names no question.</source>
        <translation>В шаге {step} не указан вопрос.</translation>
    </message>
    <message>
        <source>The stored copy of this form cannot be used.</source>
        <translation>Сохранённую копию этой формы использовать нельзя.</translation>
    </message>
    <message>
        <source>The test {test} expects nothing, so it cannot fail.</source>
        <translation>Тест «{test}» ничего не проверяет, поэтому не может завершиться неудачей.</translation>
    </message>
    <message>
        <source>The tests have an unknown column: {name}.</source>
        <translation>В тестах неизвестный столбец: {name}.</translation>
    </message>
    <message>
        <source>The tests have no column step.</source>
        <translation>В тестах нет столбца step.</translation>
    </message>
    <message>
        <source>The text of '{file}' cannot be read.</source>
        <translation>Текст файла «{file}» нельзя прочитать.</translation>
    </message>
    <message>
        <source>The text of the list file '{file}' is not UTF-8.</source>
        <translation>Текст файла списка «{file}» не в кодировке UTF-8.</translation>
    </message>
    <message>
        <source>The two columns {title} are one now; where both held something, the later one stands.</source>
        <translation>Два столбца {title} объединены в один; где заполнены оба, остаётся второй.</translation>
    </message>
    <message>
        <source>The type '{type}' is written in a way that is no longer read.</source>
        <translation>Тип «{type}» записан по-старому; такая запись больше не читается.</translation>
    </message>
    <message>
        <source>The {part} of {question} shows the answer to {source}, which is marked {level}.</source>
        <translation>{question}: {part} показывает ответ на вопрос {source}, у которого уровень чувствительности {level}.</translation>
    </message>
    <message>
        <source>There are more than {limit} steps.</source>
        <translation>Число шагов превышает {limit}.</translation>
    </message>
    <message>
        <source>There is no file for {language}.</source>
        <translation>Нет файла для языка {language}.</translation>
    </message>
    <message>
        <source>There is no question type '{type}'.</source>
        <translation>Типа вопроса «{type}» нет.</translation>
    </message>
    <message>
        <source>There is no step {step}.</source>
        <translation>Шага {step} нет.</translation>
    </message>
    <message>
        <source>There is no text in {language}.</source>
        <translation>Нет текста на языке {language}.</translation>
    </message>
    <message>
        <source>These depend on each other in a circle: {circle}.</source>
        <translation>Эти правила зависят друг от друга по кругу: {circle}.</translation>
    </message>
    <message>
        <source>This form can be sent as a text message; that is not done. Its records are whole.</source>
        <translation>Эту форму можно отправлять текстовым сообщением; здесь это не делается. Записи хранятся целиком.</translation>
    </message>
    <message>
        <source>This is not an XForm: it has no model.</source>
        <translation>Это не XForm: в нём нет модели.</translation>
    </message>
    <message>
        <source>This row of type {type} has no name.</source>
        <translation>У этой строки типа {type} нет имени.</translation>
    </message>
    <message>
        <source>This test has no name.</source>
        <translation>У этого теста нет названия.</translation>
    </message>
    <message>
        <source>To keep the first value, wrap the calculation in once(), or read the day of the interview.</source>
        <translation>Чтобы сохранялось первое значение, поместите вычисление в once() или используйте день беседы.</translation>
    </message>
    <message>
        <source>To keep the first value, write once({function}()).</source>
        <translation>Чтобы сохранялось первое значение, напишите once({function}()).</translation>
    </message>
    <message>
        <source>To take an answer away, use the step clear.</source>
        <translation>Чтобы убрать ответ, используйте шаг clear.</translation>
    </message>
    <message>
        <source>Too many comparisons in one chain</source>
        <translation>Слишком много сравнений подряд</translation>
    </message>
    <message>
        <source>Unexpected '{word}'</source>
        <translation>Неожиданно «{word}»</translation>
    </message>
    <message>
        <source>Unexpected character '{char}'</source>
        <translation>Неожиданный знак «{char}»</translation>
    </message>
    <message>
        <source>Unexpected end</source>
        <translation>Неожиданный конец</translation>
    </message>
    <message>
        <source>Unknown function {name}()</source>
        <translation>Неизвестная функция {name}()</translation>
    </message>
    <message>
        <source>Unmerge them and write the value into each row.</source>
        <translation>Разъедините их и впишите значение в каждую строку.</translation>
    </message>
    <message>
        <source>Use a date, a kind or a number in instance_name, never an answer about a person.</source>
        <translation>Используйте в instance_name дату, вид или номер и никогда — ответ о человеке.</translation>
    </message>
    <message>
        <source>Use a function of the XLSForm documentation if the form is to run there too.</source>
        <translation>Если форма должна работать и там, используйте функцию из документации XLSForm.</translation>
    </message>
    <message>
        <source>Use a name from the list {list}: {names}.</source>
        <translation>Используйте имя из списка {list}: {names}.</translation>
    </message>
    <message>
        <source>Use a neutral code, and keep the key elsewhere.</source>
        <translation>Используйте нейтральный код, а ключ храните отдельно.</translation>
    </message>
    <message>
        <source>Use a type of the XLSForm standard.</source>
        <translation>Укажите тип из стандарта XLSForm.</translation>
    </message>
    <message>
        <source>Use an underscore instead of the space.</source>
        <translation>Замените пробел подчёркиванием.</translation>
    </message>
    <message>
        <source>Use codes such as AB-012.</source>
        <translation>Используйте коды, например AB-012.</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores.</source>
        <translation>Используйте буквы, цифры и знаки подчёркивания.</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores; name, label and names with __ are reserved.</source>
        <translation>Используйте буквы, цифры и знаки подчёркивания; name, label и имена, начинающиеся с __, зарезервированы.</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores; not two underscores at the beginning.</source>
        <translation>Используйте буквы, цифры и знаки подчёркивания, но не два подчёркивания в начале.</translation>
    </message>
    <message>
        <source>Use one of: {steps}.</source>
        <translation>Используйте один из шагов: {steps}.</translation>
    </message>
    <message>
        <source>Use test, step, question, value and note.</source>
        <translation>Используйте столбцы test, step, question, value и note.</translation>
    </message>
    <message>
        <source>Use the columns test, step, question and value.</source>
        <translation>Используйте столбцы test, step, question и value.</translation>
    </message>
    <message>
        <source>With the appearance no-ticks, the list of {found} has two choices: those at the two ends.</source>
        <translation>При виде no-ticks в списке параметра {found} два варианта: на двух концах шкалы.</translation>
    </message>
    <message>
        <source>Work it out once outside the repeat, and read that.</source>
        <translation>Вычислите это один раз вне повторяющейся группы и используйте готовое значение.</translation>
    </message>
    <message>
        <source>Write ${{name}} with the name of a question and nothing else between the braces.</source>
        <translation>Пишите ${{name}}: в скобках только имя вопроса и ничего больше.</translation>
    </message>
    <message>
        <source>Write [position() = …] for a place, and name each question.</source>
        <translation>Порядковый номер указывайте как [position() = …], а каждый вопрос называйте по имени.</translation>
    </message>
    <message>
        <source>Write a multiple of step.</source>
        <translation>Укажите число, кратное step.</translation>
    </message>
    <message>
        <source>Write a number from start to end.</source>
        <translation>Укажите число от start до end.</translation>
    </message>
    <message>
        <source>Write how far one step goes, such as step=1.</source>
        <translation>Укажите величину шага, например step=1.</translation>
    </message>
    <message>
        <source>Write it with underscores if an expression is to read it.</source>
        <translation>Замените пробел знаком подчёркивания, если к столбцу обращается выражение.</translation>
    </message>
    <message>
        <source>Write it with underscores.</source>
        <translation>Замените пробелы знаками подчёркивания.</translation>
    </message>
    <message>
        <source>Write its name, or in a repeat its entry: persons[2]/p_age.</source>
        <translation>Напишите имя вопроса, а в повторяющейся группе — и номер записи: persons[2]/p_age.</translation>
    </message>
    <message>
        <source>Write start, end and step as numbers: start=0 end=10 step=1.</source>
        <translation>Запишите start, end и step числами: start=0 end=10 step=1.</translation>
    </message>
    <message>
        <source>Write the expression into the column {column}, or delete the row.</source>
        <translation>Впишите выражение в столбец {column} или удалите строку.</translation>
    </message>
    <message>
        <source>Write the name of a list into the column {column}.</source>
        <translation>Впишите имя списка в столбец {column}.</translation>
    </message>
    <message>
        <source>Write the name of a list of the choices sheet into the column {column}.</source>
        <translation>Впишите в столбец {column} имя списка с листа choices.</translation>
    </message>
    <message>
        <source>Write the name of a list, or delete the parameter.</source>
        <translation>Укажите название списка или удалите параметр.</translation>
    </message>
    <message>
        <source>Write the questions below the column titles.</source>
        <translation>Впишите вопросы под заголовками столбцов.</translation>
    </message>
    <message>
        <source>Write the questions on a sheet named survey.</source>
        <translation>Поместите вопросы на лист survey.</translation>
    </message>
    <message>
        <source>Write them as name=value, separated by spaces.</source>
        <translation>Записывайте их в виде имя=значение через пробел.</translation>
    </message>
    <message>
        <source>Write what it asks into the column label.</source>
        <translation>Впишите текст вопроса в столбец label.</translation>
    </message>
    <message>
        <source>Write {wanted} into the column namespaces of the sheet settings.</source>
        <translation>Впишите {wanted} в столбец namespaces листа settings.</translation>
    </message>
    <message>
        <source>Write {wanted}.</source>
        <translation>Пишите {wanted}.</translation>
    </message>
    <message>
        <source>\P inside a class is not supported</source>
        <translation>\P внутри класса не поддерживается</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>и ещё {n}</numerusform>
            <numerusform>и ещё {n}</numerusform>
            <numerusform>и ещё {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>begin_{kind} has no end_{kind}.</source>
        <translation>Для begin_{kind} нет end_{kind}.</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>не завершается</translation>
    </message>
    <message>
        <source>calculation</source>
        <translation>вычисление</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>вариант</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>варианты</translation>
    </message>
    <message>
        <source>column {fact}</source>
        <translation>столбец {fact}</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>завершается</translation>
    </message>
    <message>
        <source>constraint</source>
        <translation>ограничение</translation>
    </message>
    <message>
        <source>count</source>
        <translation>число повторений</translation>
    </message>
    <message>
        <source>editable</source>
        <translation>доступно для изменения</translation>
    </message>
    <message>
        <source>end_{kind} has no begin_{kind}.</source>
        <translation>Для end_{kind} нет begin_{kind}.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыто</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>подсказка</translation>
    </message>
    <message>
        <source>indexed-repeat() takes a question and then pairs of repeat and number</source>
        <translation>indexed-repeat() принимает вопрос, а затем пары: повторяющаяся группа и номер</translation>
    </message>
    <message>
        <source>instance() needs the name of a list in quotes</source>
        <translation>instance() требует имени списка в кавычках</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>недопустимо</translation>
    </message>
    <message>
        <source>jr:choice-name() needs the path of a select in quotes</source>
        <translation>jr:choice-name() требует пути к вопросу с выбором в кавычках</translation>
    </message>
    <message>
        <source>label</source>
        <translation>текст вопроса</translation>
    </message>
    <message>
        <source>not allowed by the constraint</source>
        <translation>не допускается ограничением</translation>
    </message>
    <message>
        <source>not of the question's type, or not among its choices</source>
        <translation>не подходит по типу или отсутствует среди вариантов</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>необязательный ответ</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>только для чтения</translation>
    </message>
    <message>
        <source>readonly</source>
        <translation>только для чтения</translation>
    </message>
    <message>
        <source>relevance</source>
        <translation>условие показа</translation>
    </message>
    <message>
        <source>required</source>
        <translation>обязательный ответ</translation>
    </message>
    <message>
        <source>row {fact}</source>
        <translation>строка {fact}</translation>
    </message>
    <message>
        <source>rows {fact}</source>
        <translation>строки {fact}</translation>
    </message>
    <message>
        <source>setvalue</source>
        <translation>setvalue</translation>
    </message>
    <message>
        <source>sheet {fact}</source>
        <translation>лист {fact}</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>показано</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>допустимо</translation>
    </message>
    <message>
        <source>{action} writes to '{path}', which the record does not have.</source>
        <translation>Действие {action} записывает значение в «{path}», но в записи этого нет.</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{inner} in: {expression}</source>
        <translation>{inner} в выражении: {expression}</translation>
    </message>
    <message>
        <source>{name} has neither a label nor a hint.</source>
        <translation>У {name} нет ни текста, ни подсказки.</translation>
    </message>
    <message>
        <source>{name} looks like a telephone number or an address; names of forms and choices are in every export.</source>
        <translation>{name} похоже на номер телефона или адрес; имена форм и вариантов есть в каждой выгрузке.</translation>
    </message>
    <message>
        <source>{name}() cannot be a step of a path</source>
        <translation>{name}() не может быть шагом пути</translation>
    </message>
    <message>
        <source>{name}() is not supported as a step</source>
        <translation>{name}() не поддерживается как шаг пути</translation>
    </message>
    <message>
        <source>{name}() needs the plain path of a question or repeat</source>
        <translation>{name}() требует простого пути к вопросу или повторяющейся группе</translation>
    </message>
    <message>
        <source>{name}() takes {wanted} arguments, not {given}</source>
        <translation>{name}() принимает аргументов: {wanted}, а указано: {given}</translation>
    </message>
    <message>
        <source>{path} is saved to '{name}', which is no name for a property of an entity.</source>
        <translation>{path} сохраняется в «{name}» — это не годится в качестве имени свойства сущности.</translation>
    </message>
    <message>
        <source>{path} stands twice in the record but is not a repeat.</source>
        <translation>{path} встречается в записи дважды, но не является повторяющейся группой.</translation>
    </message>
    <message>
        <source>{path}, {aspect}: {inner}</source>
        <translation>{path}, {aspect}: {inner}</translation>
    </message>
    <message>
        <source>{path}: an action waits for the unknown event '{event}'.</source>
        <translation>{path}: действие ждёт неизвестного события «{event}».</translation>
    </message>
    <message>
        <source>{path}: its choices cannot be looked up. {inner}</source>
        <translation>{path}: варианты найти не удаётся. {inner}</translation>
    </message>
    <message>
        <source>{path}: no other app is opened; the answer is typed.</source>
        <translation>{path}: другое приложение не открывается, ответ вводится вручную.</translation>
    </message>
    <message>
        <source>{path}: phones no longer tell '{property}'; it stays empty unless the device gives it.</source>
        <translation>{path}: телефоны больше не сообщают «{property}»; значение останется пустым, если устройство его не передаст.</translation>
    </message>
    <message>
        <source>{path}: sound is not recorded in the background.</source>
        <translation>{path}: звук не записывается в фоновом режиме.</translation>
    </message>
    <message>
        <source>{path}: the choices are shown as a list, not on the picture.</source>
        <translation>{path}: варианты показаны списком, а не на изображении.</translation>
    </message>
    <message>
        <source>{path}: the list file '{file}' has no column '{column_name}'; it has: {columns}.</source>
        <translation>{path}: в файле списка «{file}» нет столбца «{column_name}»; есть: {columns}.</translation>
    </message>
    <message>
        <source>{path}: the place is not taken in the background; the person is asked for it.</source>
        <translation>{path}: местоположение не определяется в фоновом режиме; его указывает сам человек.</translation>
    </message>
    <message>
        <source>{path}: {inner}</source>
        <translation>{path}: {inner}</translation>
    </message>
    <message>
        <source>{question} begins with {value}, which the form itself refuses.</source>
        <translation>{question}: начальное значение {value} сама форма не принимает.</translation>
    </message>
    <message>
        <source>{question} cannot be answered by a person.</source>
        <translation>На вопрос {question} человек ответить не может.</translation>
    </message>
    <message>
        <source>{question} changes with the day on which the record is opened, because it uses {function}().</source>
        <translation>{question}: значение зависит от дня, в который открыта запись, потому что используется {function}().</translation>
    </message>
    <message>
        <source>{question} does not offer {value} here, but: {offered}.</source>
        <translation>{question}: варианта {value} здесь нет, есть: {offered}.</translation>
    </message>
    <message>
        <source>{question} gets another value from {function}() each time the record is opened.</source>
        <translation>{question}: при каждом открытии записи {function}() даёт новое значение.</translation>
    </message>
    <message>
        <source>{question} has a constraint without a message: people are not told what is wrong.</source>
        <translation>У вопроса {question} есть ограничение без сообщения: люди не узнают, что не так.</translation>
    </message>
    <message>
        <source>{question} is compared with {value}, which is not among its choices.</source>
        <translation>{question} сравнивается с {value}, но такого варианта у этого вопроса нет.</translation>
    </message>
    <message>
        <source>{question} is hidden here, so nobody can answer it.</source>
        <translation>{question}: здесь скрыто, поэтому ответить никто не может.</translation>
    </message>
    <message>
        <source>{question} is neither asked nor calculated: it is always blank.</source>
        <translation>{question}: не спрашивается и не вычисляется, значение всегда пусто.</translation>
    </message>
    <message>
        <source>{question} is never shown: its relevance cannot become true.</source>
        <translation>{question}: никогда не показывается, потому что условие показа не может выполниться.</translation>
    </message>
    <message>
        <source>{question} is not a repeat.</source>
        <translation>{question} — не повторяющаяся группа.</translation>
    </message>
    <message>
        <source>{question} is not an entry of a repeat; write it like persons[2].</source>
        <translation>{question} — не запись повторяющейся группы; пишите так: persons[2].</translation>
    </message>
    <message>
        <source>{question} is required and read-only, and nothing fills it: the form can never be finished.</source>
        <translation>{question}: ответ обязателен, но вопрос доступен только для чтения, и ничто его не заполняет; форму нельзя будет завершить.</translation>
    </message>
    <message>
        <source>{question} looks personal and has no sensitivity: it is treated as open to everybody.</source>
        <translation>Вопрос {question} похож на вопрос о личных данных, но уровень чувствительности не указан: ответ считается открытым для всех.</translation>
    </message>
    <message>
        <source>{question} looks through all {count} rows of {list} for each change.</source>
        <translation>{question}: при каждом изменении просматривается весь список {list}, строк: {count}.</translation>
    </message>
    <message>
        <source>{question} reads every entry of {repeat} in each of its entries: with many it becomes slow.</source>
        <translation>{question}: в каждой записи группы {repeat} читаются все её записи; когда их много, форма замедляется.</translation>
    </message>
    <message>
        <source>{question} takes several answers, and = {value} holds only when that is the only one.</source>
        <translation>Вопрос {question} допускает несколько ответов: условие = {value} верно, только если выбран один этот вариант.</translation>
    </message>
    <message>
        <source>{question} uses {function}(), which ODK Collect and KoboCollect do not know.</source>
        <translation>{question}: используется функция {function}(), которой нет в ODK Collect и KoboCollect.</translation>
    </message>
    <message>
        <source>{question} uses {part} in a path, which ODK Collect and KoboCollect cannot read.</source>
        <translation>{question}: в пути используется {part}, чего ODK Collect и KoboCollect не понимают.</translation>
    </message>
    <message>
        <source>{question}: expected {expected}, found {found}.</source>
        <translation>{question}: ожидалось — {expected}, получено — {found}.</translation>
    </message>
    <message>
        <source>{repeat} has {count} entries; say which: {repeat}[1]/{name}.</source>
        <translation>Записей в группе {repeat}: {count}; укажите, какая нужна: {repeat}[1]/{name}.</translation>
    </message>
    <message>
        <source>{step} is refused: {reason}</source>
        <translation>Шаг {step} отклонён: {reason}</translation>
    </message>
    <message>
        <source>{step} must come before the first answer and the first expectation.</source>
        <translation>Шаг {step} должен стоять до первого ответа и первой проверки.</translation>
    </message>
    <message>
        <source>{value} is no moment; write it like 2026-01-15T10:00.</source>
        <translation>{value} — не дата и время; пишите так: 2026-01-15T10:00.</translation>
    </message>
    <message>
        <source>{value} is not a number of entries.</source>
        <translation>{value} — не количество записей.</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Checking attachments</source>
        <translation>Проверка вложений</translation>
    </message>
    <message>
        <source>Checking events</source>
        <translation>Проверка событий</translation>
    </message>
    <message>
        <source>Checking the form</source>
        <translation>Проверка формы</translation>
    </message>
    <message>
        <source>Importing forms</source>
        <translation>Импорт форм</translation>
    </message>
    <message>
        <source>Laying out the report</source>
        <translation>Вёрстка отчёта</translation>
    </message>
    <message>
        <source>Looking for a way to mend it</source>
        <translation>Поиск способа исправить форму</translation>
    </message>
    <message>
        <source>Opening what came in</source>
        <translation>Открытие полученного</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>Чтение записей</translation>
    </message>
    <message>
        <source>Writing the submission</source>
        <translation>Выгрузка записи</translation>
    </message>
    <message>
        <source>checking the store</source>
        <translation>проверка хранилища обмена</translation>
    </message>
    <message>
        <source>encrypting</source>
        <translation>шифрование</translation>
    </message>
    <message>
        <source>reading the map package</source>
        <translation>чтение пакета карт</translation>
    </message>
    <message>
        <source>reading the roster</source>
        <translation>чтение списка участников</translation>
    </message>
    <message>
        <source>receiving attachments</source>
        <translation>получение вложений</translation>
    </message>
    <message>
        <source>receiving records</source>
        <translation>получение записей</translation>
    </message>
    <message>
        <source>sending attachments</source>
        <translation>отправка вложений</translation>
    </message>
    <message>
        <source>sending records</source>
        <translation>отправка записей</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>a form's files may be 500 and have 8 MB together</source>
        <translation>у формы может быть не более 500 файлов общим размером 8 МБ</translation>
    </message>
    <message>
        <source>a key for this device's role is not in it</source>
        <translation>в нём нет ключа для роли этого устройства</translation>
    </message>
    <message>
        <source>a key in it is not one</source>
        <translation>один из ключей в нём непригоден</translation>
    </message>
    <message>
        <source>a tile is neither PNG, JPEG nor WebP</source>
        <translation>один из тайлов не в формате PNG, JPEG или WebP</translation>
    </message>
    <message>
        <source>a tile lies outside the world</source>
        <translation>один из тайлов лежит за пределами карты мира</translation>
    </message>
    <message>
        <source>an answer is needed</source>
        <translation>нужен ответ</translation>
    </message>
    <message>
        <source>another event is known in its place</source>
        <translation>на его месте уже известно другое событие</translation>
    </message>
    <message>
        <source>give text, a number, or a list of choices</source>
        <translation>нужен текст, число или список вариантов</translation>
    </message>
    <message>
        <source>it belongs in another place</source>
        <translation>его место не здесь</translation>
    </message>
    <message>
        <source>it belongs to another feed</source>
        <translation>он принадлежит другой ленте</translation>
    </message>
    <message>
        <source>it does not follow the event before it</source>
        <translation>событие не следует за предыдущим</translation>
    </message>
    <message>
        <source>it does not follow what came before it</source>
        <translation>он не продолжает то, что было перед ним</translation>
    </message>
    <message>
        <source>it does not open with this device's key</source>
        <translation>он не открывается ключом этого устройства</translation>
    </message>
    <message>
        <source>it has an attachment under a name that no folder can hold, or two under one</source>
        <translation>имя одного из вложений недопустимо для файла или повторяется</translation>
    </message>
    <message>
        <source>it has less than 2048 bits or more than 8192</source>
        <translation>в нём меньше 2048 битов или больше 8192</translation>
    </message>
    <message>
        <source>it has no usable instanceID</source>
        <translation>нет пригодного instanceID</translation>
    </message>
    <message>
        <source>it holds no tile</source>
        <translation>в нём нет ни одного тайла</translation>
    </message>
    <message>
        <source>it is a group: give an object of its questions</source>
        <translation>это группа: нужен объект с её вопросами</translation>
    </message>
    <message>
        <source>it is a link out of the sync folder</source>
        <translation>это ссылка за пределы папки синхронизации</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>он обрезан</translation>
    </message>
    <message>
        <source>it is empty or far too long</source>
        <translation>он пуст или слишком длинный</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>он отсутствует</translation>
    </message>
    <message>
        <source>it is not a public key in base64</source>
        <translation>это не открытый ключ в кодировке base64</translation>
    </message>
    <message>
        <source>it is not an MBTiles file</source>
        <translation>это не файл MBTiles</translation>
    </message>
    <message>
        <source>it is not an RSA key</source>
        <translation>это не ключ RSA</translation>
    </message>
    <message>
        <source>it is not in a format this program knows</source>
        <translation>его формат неизвестен этой программе</translation>
    </message>
    <message>
        <source>it is not the next event of the roster</source>
        <translation>это не следующее событие реестра</translation>
    </message>
    <message>
        <source>it names another event as the one before it</source>
        <translation>предыдущим названо другое событие</translation>
    </message>
    <message>
        <source>it repeats: give a list of objects</source>
        <translation>это повторяющаяся группа: нужен список объектов</translation>
    </message>
    <message>
        <source>it takes the identifier of a record that another event carries</source>
        <translation>в нём использован идентификатор записи, которую несёт другое событие</translation>
    </message>
    <message>
        <source>its content is not what was signed</source>
        <translation>его содержимое не совпадает с подписанным</translation>
    </message>
    <message>
        <source>its keys are not those this device was admitted with</source>
        <translation>ключи не те, с которыми это устройство было принято</translation>
    </message>
    <message>
        <source>its name cannot be used everywhere</source>
        <translation>такое имя файла допустимо не везде</translation>
    </message>
    <message>
        <source>its parts do not agree with each other</source>
        <translation>его части не согласуются между собой</translation>
    </message>
    <message>
        <source>its roster does not name the coordinator who signed it</source>
        <translation>в его реестре нет подписавшего координатора</translation>
    </message>
    <message>
        <source>its roster does not name this device</source>
        <translation>в его реестре нет этого устройства</translation>
    </message>
    <message>
        <source>reading it takes too long</source>
        <translation>чтение длится слишком долго</translation>
    </message>
    <message>
        <source>the answer does not fit the form's rule</source>
        <translation>ответ не соответствует правилу формы</translation>
    </message>
    <message>
        <source>the answer is not of the right kind</source>
        <translation>ответ не того вида</translation>
    </message>
    <message>
        <source>the file grew while it was read</source>
        <translation>файл вырос во время чтения</translation>
    </message>
    <message>
        <source>the file is damaged, or not made for maps</source>
        <translation>файл повреждён или не является картой</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>файл слишком велик</translation>
    </message>
    <message>
        <source>the file shrank while it was read</source>
        <translation>файл уменьшился во время чтения</translation>
    </message>
    <message>
        <source>the file that the answer names is not attached</source>
        <translation>файл, названный в ответе, не приложен</translation>
    </message>
    <message>
        <source>the form has no such question here</source>
        <translation>здесь в форме нет такого вопроса</translation>
    </message>
    <message>
        <source>the form sets it itself</source>
        <translation>форма заполняет это сама</translation>
    </message>
    <message>
        <source>the question does not apply with these answers</source>
        <translation>при таких ответах вопрос не задаётся</translation>
    </message>
    <message>
        <source>the record kept in the vault is not the one that was sealed</source>
        <translation>запись в хранилище отличается от запечатанной</translation>
    </message>
    <message>
        <source>the roster kept in the vault is not the one that was signed</source>
        <translation>реестр участников в хранилище отличается от подписанного</translation>
    </message>
    <message>
        <source>this is not a plain file</source>
        <translation>это не обычный файл</translation>
    </message>
    <message>
        <source>two coordinators changed the roster at the same time</source>
        <translation>два координатора изменили список участников одновременно</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>1 confirmed by other independent sources, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged, – not graded.</source>
        <translation>1 — подтверждено другими независимыми источниками, 2 — вероятно, верно, 3 — возможно, верно, 4 — сомнительно, 5 — маловероятно, 6 — оценить невозможно, – — не оценено.</translation>
    </message>
    <message>
        <source>1–2 confirmed or probable</source>
        <translation>1–2 подтверждено или вероятно</translation>
    </message>
    <message>
        <source>3 possible</source>
        <translation>3 возможно</translation>
    </message>
    <message>
        <source>4–5 doubtful or improbable</source>
        <translation>4–5 сомнительно или маловероятно</translation>
    </message>
    <message>
        <source>6 cannot be judged</source>
        <translation>6 оценить невозможно</translation>
    </message>
    <message>
        <source>A dot means that the issue falls under the commitment. One issue can fall under several.</source>
        <translation>Точка означает, что проблема относится к данному обязательству. Одна проблема может относиться к нескольким.</translation>
    </message>
    <message>
        <source>A number here is too small to be shown in the public version.</source>
        <translation>Это число слишком мало, чтобы приводить его в публичной версии.</translation>
    </message>
    <message>
        <source>A reply that was not asked for in order to protect a source is a decision of the monitors, not silence of the authority.</source>
        <translation>Если ответ не запрашивался ради защиты источника, это решение наблюдателей, а не молчание властей.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Access given, delayed and refused</source>
        <translation>Доступ: предоставлен, задержан, отказано</translation>
    </message>
    <message>
        <source>Access to</source>
        <translation>Доступ к чему</translation>
    </message>
    <message>
        <source>Account, as told before any question</source>
        <translation>Рассказ, изложенный до каких-либо вопросов</translation>
    </message>
    <message>
        <source>Act at once: life or removal is at risk; tell the team leader and the referral service.</source>
        <translation>Действовать немедленно: есть угроза жизни или выдворения; сообщить руководителю группы и службе, в которую перенаправлен человек.</translation>
    </message>
    <message>
        <source>Act line</source>
        <translation>Строка о действии</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Действующие лица</translation>
    </message>
    <message>
        <source>Actors: {actors}.</source>
        <translation>Действующие лица: {actors}.</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Возрастная группа</translation>
    </message>
    <message>
        <source>An event with several issues counts under each of them.</source>
        <translation>Событие с несколькими проблемами учтено по каждой из них.</translation>
    </message>
    <message>
        <source>Answers below carry one tag for all: {tag}.</source>
        <translation>Ко всем ответам ниже относится одна пометка: {tag}.</translation>
    </message>
    <message>
        <source>Answers, with the number of records</source>
        <translation>Ответы и число записей</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Утвердил(а)</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>арабской</translation>
    </message>
    <message>
        <source>Attached evidence</source>
        <translation>Приложенные доказательства</translation>
    </message>
    <message>
        <source>Author of the report</source>
        <translation>Автор отчёта</translation>
    </message>
    <message>
        <source>Backed by</source>
        <translation>Чем подтверждается</translation>
    </message>
    <message>
        <source>Belongings</source>
        <translation>Имущество</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>бенгальской</translation>
    </message>
    <message>
        <source>Berlin 2018 is a declaration of the Parliamentary Assembly, not a commitment of governments.</source>
        <translation>Берлинская декларация 2018 года принята Парламентской ассамблеей и не является обязательством правительств.</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>By the rules of the work, the record calls for this:</source>
        <translation>По правилам работы запись требует следующего:</translation>
    </message>
    <message>
        <source>Calendar as told</source>
        <translation>Календарь, которым пользовался рассказчик</translation>
    </message>
    <message>
        <source>Care given</source>
        <translation>Помощь оказана</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Код дела</translation>
    </message>
    <message>
        <source>Changes since collection</source>
        <translation>Изменения после сбора</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>китайской</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Codes of monitors and interpreters, protection plans and the key from code to identity (level S4) are in no version.</source>
        <translation>Коды наблюдателей и переводчиков, планы защиты и ключ соответствия кодов личностям (уровень S4) не входят ни в одну версию.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Confidential to the recipient</source>
        <translation>Конфиденциально, для получателя</translation>
    </message>
    <message>
        <source>Confidential: for the named recipient only. What a person's consent does not allow for this recipient is left out.</source>
        <translation>Конфиденциально: только для указанного получателя. Всё, что согласие человека не разрешает передать этому получателю, исключено.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Context and access</source>
        <translation>Обстановка и доступ</translation>
    </message>
    <message>
        <source>Contradictions and other explanations</source>
        <translation>Противоречия и иные объяснения</translation>
    </message>
    <message>
        <source>Counts act lines; one event can have several.</source>
        <translation>Учтены строки о действиях; у одного события их может быть несколько.</translation>
    </message>
    <message>
        <source>Counts below {n} are not shown (“&lt;{n}”, below 10 for sexual violence, children and health); “·” hides further counts from which they could be worked out.</source>
        <translation>Числа меньше {n} не приводятся («&lt;{n}»; для сексуального насилия, детей и здоровья — меньше 10); знак «·» скрывает числа, по которым их можно было бы вычислить.</translation>
    </message>
    <message>
        <source>Counts entries; one record can have several.</source>
        <translation>Учтены строки; в одной записи их может быть несколько.</translation>
    </message>
    <message>
        <source>Counts events.</source>
        <translation>Учтены события.</translation>
    </message>
    <message>
        <source>Counts people interviewed.</source>
        <translation>Учтены опрошенные люди.</translation>
    </message>
    <message>
        <source>Counts person-events: one person in two events counts twice.</source>
        <translation>Учтены человеко-события: один человек в двух событиях учитывается дважды.</translation>
    </message>
    <message>
        <source>Counts persons.</source>
        <translation>Учтены люди.</translation>
    </message>
    <message>
        <source>Counts records.</source>
        <translation>Учтены записи.</translation>
    </message>
    <message>
        <source>Counts referrals.</source>
        <translation>Учтены перенаправления.</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>Credibility of the information</source>
        <translation>Достоверность информации</translation>
    </message>
    <message>
        <source>Credibility of the information by issue</source>
        <translation>Достоверность информации по видам проблем</translation>
    </message>
    <message>
        <source>Credibility of the information, by issue</source>
        <translation>Достоверность информации по видам проблем</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>ЧЕРНОВИК</translation>
    </message>
    <message>
        <source>DRAFT: it holds records that are not approved</source>
        <translation>ЧЕРНОВИК: содержит неутверждённые записи</translation>
    </message>
    <message>
        <source>Data: table “{caption}” in the annex.</source>
        <translation>Данные: таблица «{caption}» в приложении.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Dates and places are given with the precision that was recorded and no finer.</source>
        <translation>Даты и места приводятся с той точностью, с какой они записаны, и не точнее.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Days recorded</source>
        <translation>Дни, за которые есть записи</translation>
    </message>
    <message>
        <source>Days with records</source>
        <translation>Дни с записями</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Descriptions are as told and not findings about a person. Right of reply comes before any publication.</source>
        <translation>Описания приводятся со слов рассказавших и не являются выводами о человеке. До любой публикации предоставляется право на ответ.</translation>
    </message>
    <message>
        <source>Details recorded</source>
        <translation>Зафиксированные подробности</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>деванагари</translation>
    </message>
    <message numerus="yes">
        <source>Draft: {n} records have not been approved yet.</source>
        <translation>
            <numerusform>Черновик: ещё не утверждена {n} запись.</numerusform>
            <numerusform>Черновик: ещё не утверждены {n} записи.</numerusform>
            <numerusform>Черновик: ещё не утверждено {n} записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>EU law</source>
        <translation>право Европейского союза</translation>
    </message>
    <message>
        <source>Each person once, by code. People who have not agreed to be counted are not in the table.</source>
        <translation>Каждый человек учтён один раз, по коду. Те, кто не дал согласия на учёт, в таблицу не включены.</translation>
    </message>
    <message>
        <source>Each table and chart says what it counts. Events, persons, person-events and interviewees are never added together.</source>
        <translation>В каждой таблице и на каждой диаграмме указано, что именно учтено. События, люди, человеко-события и опрошенные никогда не складываются.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Объём работы</translation>
    </message>
    <message>
        <source>Ethiopic</source>
        <translation>эфиопской</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Events by grade of verification (review)</source>
        <translation>События по оценке, выставленной при проверке</translation>
    </message>
    <message>
        <source>Events by month, and days with records</source>
        <translation>События по месяцам и дни с записями</translation>
    </message>
    <message>
        <source>Events by section and month</source>
        <translation>События по участкам и месяцам</translation>
    </message>
    <message>
        <source>Events, records and days with records by month</source>
        <translation>События, записи и дни с записями по месяцам</translation>
    </message>
    <message>
        <source>Every statement carries a tag and the reference of its record:</source>
        <translation>У каждого утверждения есть пометка и ссылка на запись:</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Рисунок</translation>
    </message>
    <message>
        <source>Findings by commitment</source>
        <translation>Выводы по обязательствам</translation>
    </message>
    <message>
        <source>Findings by theme</source>
        <translation>Выводы по темам</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Признаки уязвимости</translation>
    </message>
    <message numerus="yes">
        <source>Follow up {n} open referral.</source>
        <translation>
            <numerusform>Проследить за {n} незакрытым перенаправлением.</numerusform>
            <numerusform>Проследить за {n} незакрытыми перенаправлениями.</numerusform>
            <numerusform>Проследить за {n} незакрытыми перенаправлениями.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Последующие действия</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Form versions</source>
        <translation>Версии форм</translation>
    </message>
    <message>
        <source>Forms used</source>
        <translation>Использованные формы</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>From {low} (certain) to {high} (as told).</source>
        <translation>От {low} (достоверно) до {high} (со слов).</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Глоссарий</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Положительная практика</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Grade of the event (review)</source>
        <translation>Оценка события (при проверке)</translation>
    </message>
    <message>
        <source>Graded by the monitors; an event takes its best graded record. Ungraded counts as 6.</source>
        <translation>Оценки выставлены наблюдателями; для события берётся лучшая из оценок его записей. Отсутствие оценки учтено как 6.</translation>
    </message>
    <message>
        <source>Gradings and contradictions</source>
        <translation>Оценки и противоречия</translation>
    </message>
    <message>
        <source>Grid reference</source>
        <translation>Координаты по сетке</translation>
    </message>
    <message>
        <source>Gurmukhi</source>
        <translation>гурмукхи</translation>
    </message>
    <message>
        <source>Harm and loss</source>
        <translation>Вред и утраты</translation>
    </message>
    <message>
        <source>Hash of the revision (SHA-256)</source>
        <translation>Хеш редакции (SHA-256)</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>еврейской</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Наибольшее</translation>
    </message>
    <message>
        <source>How agreement was given</source>
        <translation>Как получено согласие</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>Откуда известно</translation>
    </message>
    <message>
        <source>How statements are tagged</source>
        <translation>Как помечены утверждения</translation>
    </message>
    <message>
        <source>How the place is known</source>
        <translation>Как определено место</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Обозначение</translation>
    </message>
    <message>
        <source>In the person's own words</source>
        <translation>Словами самого человека</translation>
    </message>
    <message numerus="yes">
        <source>In {n} records the person did not agree to be counted: nothing of them is in a number but the record itself.</source>
        <translation>
            <numerusform>В {n} записи человек не дал согласия на учёт: кроме самой записи, ничто из неё не вошло ни в одно число.</numerusform>
            <numerusform>В {n} записях люди не дали согласия на учёт: кроме самих записей, ничто из них не вошло ни в одно число.</numerusform>
            <numerusform>В {n} записях люди не дали согласия на учёт: кроме самих записей, ничто из них не вошло ни в одно число.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {n} records the person did not agree to speak: only the non-personal observation is used.</source>
        <translation>
            <numerusform>В {n} записи человек не согласился на беседу: использовано только наблюдение без персональных данных.</numerusform>
            <numerusform>В {n} записях люди не согласились на беседу: использовано только наблюдение без персональных данных.</numerusform>
            <numerusform>В {n} записях люди не согласились на беседу: использовано только наблюдение без персональных данных.</numerusform>
        </translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>Отчёт об инциденте</translation>
    </message>
    <message>
        <source>Injuries</source>
        <translation>Телесные повреждения</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Повреждение</translation>
    </message>
    <message>
        <source>Instrument and provision</source>
        <translation>Документ и положение</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Внутренняя</translation>
    </message>
    <message>
        <source>Internal version: for the project's own team. It may hold accounts that point to a person; do not forward or copy it.</source>
        <translation>Внутренняя версия: только для участников проекта. В ней могут быть рассказы, по которым можно узнать человека; не пересылайте и не копируйте её.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Issues and the records they rest on</source>
        <translation>Проблемы и записи, на которых они основаны</translation>
    </message>
    <message>
        <source>Issues and their records</source>
        <translation>Проблемы и записи о них</translation>
    </message>
    <message>
        <source>Issues by commitment</source>
        <translation>Проблемы по обязательствам</translation>
    </message>
    <message>
        <source>Issues recorded, by number of events</source>
        <translation>Зафиксированные проблемы по числу событий</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>КиБ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Legal labels belong to the review. The forms record acts, not violations of law.</source>
        <translation>Правовая квалификация даётся при проверке. Формы фиксируют действия, а не нарушения права.</translation>
    </message>
    <message>
        <source>Legal labels set at review</source>
        <translation>Правовая квалификация, данная при проверке</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Ограничения</translation>
    </message>
    <message>
        <source>Look for a second, independent source before anything is published.</source>
        <translation>До любой публикации найти второй, независимый источник.</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Наименьшее</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Составлен</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Мандат</translation>
    </message>
    <message>
        <source>Mandate, period and coverage</source>
        <translation>Мандат, период и охват</translation>
    </message>
    <message>
        <source>May appear in public</source>
        <translation>Что может быть опубликовано</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>Methodology and limits</source>
        <translation>Методология и её ограничения</translation>
    </message>
    <message>
        <source>Monitor, record {reference}</source>
        <translation>Наблюдатель, запись {reference}</translation>
    </message>
    <message>
        <source>Monitoring of human rights at borders</source>
        <translation>Мониторинг соблюдения прав человека на границах</translation>
    </message>
    <message>
        <source>Monthly monitoring report</source>
        <translation>Ежемесячный отчёт о мониторинге</translation>
    </message>
    <message>
        <source>More events can mean more monitoring. Days with records are the only measure of effort that every form has.</source>
        <translation>Рост числа событий может означать лишь рост объёма мониторинга. Дни с записями — единственный показатель объёма работы, который есть во всех формах.</translation>
    </message>
    <message>
        <source>Names are not printed: people are P1, P2…, officials A1, A2…. The key from code to identity is kept apart.</source>
        <translation>Имена не печатаются: люди обозначены P1, P2…, должностные лица — A1, A2…. Ключ соответствия кодов личностям хранится отдельно.</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Nil report</source>
        <translation>Нулевой отчёт</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>No attempt to get access was recorded in this period.</source>
        <translation>За этот период попыток получить доступ не зафиксировано.</translation>
    </message>
    <message>
        <source>No contradiction was noted.</source>
        <translation>Противоречий не отмечено.</translation>
    </message>
    <message>
        <source>No good practice was recorded in this period.</source>
        <translation>За этот период положительной практики не зафиксировано.</translation>
    </message>
    <message>
        <source>No grade given</source>
        <translation>Оценка не дана</translation>
    </message>
    <message>
        <source>No issue under this commitment was recorded in this period. That does not mean that there was none.</source>
        <translation>За этот период проблем по данному обязательству не зафиксировано. Это не означает, что их не было.</translation>
    </message>
    <message>
        <source>No issue was recorded in this period.</source>
        <translation>За этот период проблем не зафиксировано.</translation>
    </message>
    <message>
        <source>No issue was recorded that leads to a standard.</source>
        <translation>Не зафиксировано проблем, к которым относился бы какой-либо стандарт.</translation>
    </message>
    <message>
        <source>No recommendation was written for this period.</source>
        <translation>За этот период рекомендации не составлены.</translation>
    </message>
    <message>
        <source>No recommendation was written, and the record calls for nothing further.</source>
        <translation>Рекомендации не составлены, и запись не требует дальнейших действий.</translation>
    </message>
    <message>
        <source>No record was changed after it was first finalised.</source>
        <translation>Ни одна запись не менялась после первого завершения.</translation>
    </message>
    <message>
        <source>No referral is recorded.</source>
        <translation>Перенаправлений не зафиксировано.</translation>
    </message>
    <message>
        <source>No referral was recorded in this period.</source>
        <translation>За этот период перенаправлений не зафиксировано.</translation>
    </message>
    <message>
        <source>No refused, delayed or partial access was recorded.</source>
        <translation>Случаев отказа в доступе, его задержки или ограничения не зафиксировано.</translation>
    </message>
    <message>
        <source>No section or site was named.</source>
        <translation>Участки и объекты не названы.</translation>
    </message>
    <message>
        <source>No text on the mandate was written for this project.</source>
        <translation>Описание мандата для этого проекта не составлено.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Not a probability sample: the numbers do not measure how common anything is.</source>
        <translation>Выборка не вероятностная: числа не показывают, насколько явление распространено.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Not known or not said</source>
        <translation>Неизвестно или не указано</translation>
    </message>
    <message>
        <source>Nothing is attached to the record.</source>
        <translation>К записи ничего не приложено.</translation>
    </message>
    <message>
        <source>Nothing is recorded about replies.</source>
        <translation>Об ответах ничего не записано.</translation>
    </message>
    <message>
        <source>Nothing is recorded about the authority's side.</source>
        <translation>О позиции властей ничего не записано.</translation>
    </message>
    <message>
        <source>Nothing was left out for lack of consent, at a monitor's request or as a duplicate.</source>
        <translation>Ничего не исключено из-за отсутствия согласия, по просьбе наблюдателя или как дубликат.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this period.</source>
        <translation>За этот период ничего не зафиксировано.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Numbers of different records are not added: they may concern the same people.</source>
        <translation>Числа из разных записей не складываются: речь может идти об одних и тех же людях.</translation>
    </message>
    <message>
        <source>Numbers of people that were told and not counted are given as bounds.</source>
        <translation>Если число людей известно со слов, а не подсчитано, оно приводится как нижняя и верхняя границы.</translation>
    </message>
    <message>
        <source>Of them interviewed</source>
        <translation>Из них опрошено</translation>
    </message>
    <message>
        <source>Officials and others</source>
        <translation>Должностные и другие лица</translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation>Прочие ответы</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>People described are not added to the number of people in the event: they are some of them.</source>
        <translation>Описанные люди не прибавляются к числу людей в событии: они входят в это число.</translation>
    </message>
    <message>
        <source>People described in the record</source>
        <translation>Люди, описанные в записи</translation>
    </message>
    <message>
        <source>People described, by sex and age band</source>
        <translation>Описанные люди по полу и возрастной группе</translation>
    </message>
    <message>
        <source>People in the event</source>
        <translation>Людей в событии</translation>
    </message>
    <message>
        <source>People in the events, as told</source>
        <translation>Людей в событиях, со слов</translation>
    </message>
    <message>
        <source>People: {persons}.</source>
        <translation>Люди: {persons}.</translation>
    </message>
    <message>
        <source>Period and places</source>
        <translation>Период и места</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Person agreed</source>
        <translation>Человек согласен</translation>
    </message>
    <message>
        <source>Person-event</source>
        <translation>Человеко-событие</translation>
    </message>
    <message>
        <source>Pictures are reduced copies, encoded anew without metadata.</source>
        <translation>Снимки — уменьшенные копии, перекодированные заново без метаданных.</translation>
    </message>
    <message>
        <source>Place as described</source>
        <translation>Место по описанию</translation>
    </message>
    <message>
        <source>Position (latitude, longitude)</source>
        <translation>Координаты (широта, долгота)</translation>
    </message>
    <message>
        <source>Practice records: nothing in this report is real, and it must never be used as if it were.</source>
        <translation>Учебные записи: в этом отчёте нет ничего настоящего, и использовать его как настоящий нельзя.</translation>
    </message>
    <message>
        <source>Precision of the date</source>
        <translation>Точность даты</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Provision was</source>
        <translation>Сверка</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Публичная</translation>
    </message>
    <message>
        <source>Public version: rebuilt from redacted data. Small numbers are suppressed.</source>
        <translation>Публичная версия: составлена заново по обезличенным данным. Малые числа скрыты.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Получатели</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Recommended action</source>
        <translation>Рекомендуемые действия</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Recorded acts and issues</source>
        <translation>Зафиксированные действия и проблемы</translation>
    </message>
    <message>
        <source>Recorded most often, by events</source>
        <translation>Чаще всего, по числу событий</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Records that the monitors asked to hold back are not in this version.</source>
        <translation>Записей, которые наблюдатели попросили придержать, в этой версии нет.</translation>
    </message>
    <message>
        <source>Records with the same case code are one event. A person is counted once, by a code whose key is kept apart.</source>
        <translation>Записи с одним кодом дела — это одно событие. Человек учитывается один раз, по коду, ключ к которому хранится отдельно.</translation>
    </message>
    <message>
        <source>Records, days and sections by form</source>
        <translation>Записи, дни и участки по формам</translation>
    </message>
    <message>
        <source>Records, their versions and hashes</source>
        <translation>Записи, их версии и хеши</translation>
    </message>
    <message>
        <source>Redaction statement</source>
        <translation>Заявление об обезличивании</translation>
    </message>
    <message>
        <source>Reduced copy, encoded anew, all metadata removed; the original is unchanged.</source>
        <translation>Уменьшенная копия, перекодирована заново, все метаданные удалены; оригинал не изменён.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Перенаправления</translation>
    </message>
    <message>
        <source>Referrals and outcomes</source>
        <translation>Перенаправления и их результаты</translation>
    </message>
    <message>
        <source>Referrals and protection</source>
        <translation>Перенаправления и защита</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Надёжность</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>Надёжность источника</translation>
    </message>
    <message>
        <source>Replies of authorities</source>
        <translation>Ответы властей</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Response of the authorities</source>
        <translation>Реакция властей</translation>
    </message>
    <message>
        <source>Restricted: for the partner under the agreement in force. Free accounts and identities are left out.</source>
        <translation>Ограниченно: для партнёра по действующему соглашению. Свободные рассказы и сведения о личности исключены.</translation>
    </message>
    <message>
        <source>Restricted: partner under agreement</source>
        <translation>Ограниченно, для партнёра по соглашению</translation>
    </message>
    <message>
        <source>Review the record: it has not been approved.</source>
        <translation>Проверить запись: она не утверждена.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Проверяющий</translation>
    </message>
    <message>
        <source>Risk of reprisal</source>
        <translation>Риск репрессалий</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>SHA-256 of the original</source>
        <translation>SHA-256 оригинала</translation>
    </message>
    <message>
        <source>Said to be caused by</source>
        <translation>Со слов, чем причинено</translation>
    </message>
    <message>
        <source>Section or site</source>
        <translation>Участок или объект</translation>
    </message>
    <message>
        <source>Sections and sites with records</source>
        <translation>Участки и объекты, по которым есть записи</translation>
    </message>
    <message>
        <source>Sections or sites</source>
        <translation>Участки или объекты</translation>
    </message>
    <message>
        <source>Seek the authority's reply, or state why it is not sought.</source>
        <translation>Запросить ответ властей или указать, почему он не запрашивается.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>Sex or gender</source>
        <translation>Пол или гендер</translation>
    </message>
    <message>
        <source>Shows a face, a voice or a plate: not for copies outside.</source>
        <translation>Есть лица, голоса или номерные знаки: не для внешних копий.</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Signed by code, not by name. The signatures refer to the records and hashes listed in this report.</source>
        <translation>Подписывается кодом, а не именем. Подписи относятся к записям и хешам, перечисленным в этом отчёте.</translation>
    </message>
    <message>
        <source>Single source</source>
        <translation>Единственный источник</translation>
    </message>
    <message numerus="yes">
        <source>Single source in {n} events: what was told there is an allegation.</source>
        <translation>
            <numerusform>Единственный источник в {n} событии: рассказанное в нём — утверждение.</numerusform>
            <numerusform>Единственный источник в {n} событиях: рассказанное в них — утверждения.</numerusform>
            <numerusform>Единственный источник в {n} событиях: рассказанное в них — утверждения.</numerusform>
        </translation>
    </message>
    <message>
        <source>Single source: nothing else supports this account yet. What is told in it is an allegation and is printed as one.</source>
        <translation>Единственный источник: рассказ пока ничем больше не подтверждён. Изложенное в нём — утверждение источника и приводится именно так.</translation>
    </message>
    <message>
        <source>Space for monitors and defenders</source>
        <translation>Условия работы наблюдателей и правозащитников</translation>
    </message>
    <message>
        <source>Standard of proof</source>
        <translation>Стандарт доказывания</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Стандарты</translation>
    </message>
    <message>
        <source>Standards are cited by theme; whether one binds the State concerned on the date concerned is not checked here. Political commitments and parliamentary declarations are not treaties.</source>
        <translation>Стандарты приводятся по темам; обязателен ли стандарт для данного государства на данную дату, здесь не проверялось. Политические обязательства и парламентские декларации не являются международными договорами.</translation>
    </message>
    <message>
        <source>Standards cited by theme</source>
        <translation>Стандарты, приведённые по темам</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Status since the last report</source>
        <translation>Положение с прошлого отчёта</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Краткое изложение</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Пометка</translation>
    </message>
    <message>
        <source>The account is left out: its person has not agreed to it being told.</source>
        <translation>Рассказ исключён: человек не дал согласия на его изложение.</translation>
    </message>
    <message>
        <source>The authority's account is therefore not part of this report.</source>
        <translation>Поэтому версия властей в этот отчёт не входит.</translation>
    </message>
    <message>
        <source>The authority's side</source>
        <translation>Позиция властей</translation>
    </message>
    <message>
        <source>The chart is left out of the public version: a value is below {n}.</source>
        <translation>Диаграмма в публичную версию не включена: одно из значений меньше {n}.</translation>
    </message>
    <message>
        <source>The hash is that of the signed event that carries the revision: it fixes content, author and position in the author's chain.</source>
        <translation>Это хеш подписанного события, которое содержит редакцию: он фиксирует содержание, автора и место в цепочке автора.</translation>
    </message>
    <message>
        <source>The other forms record none.</source>
        <translation>В остальных формах время не указывается.</translation>
    </message>
    <message>
        <source>The person agreed to</source>
        <translation>Человек дал согласие на</translation>
    </message>
    <message>
        <source>The person did not agree to speak. Only the non-personal observation is used; everything else is left out.</source>
        <translation>Человек не согласился на беседу. Использовано только наблюдение без персональных данных; всё остальное исключено.</translation>
    </message>
    <message>
        <source>The records are no probability sample. No number here measures how common something is, and a rise can come from more monitoring.</source>
        <translation>Записи не являются вероятностной выборкой. Ни одно число здесь не показывает, насколько явление распространено, а рост может объясняться расширением мониторинга.</translation>
    </message>
    <message>
        <source>This counts person-events: someone returned twice counts twice. It is not added to any other figure.</source>
        <translation>Это человеко-события: дважды возвращённый человек учтён дважды. Ни с каким другим числом они не складываются.</translation>
    </message>
    <message>
        <source>This report brings together what was recorded in {month}. It tells what was seen, documented or alleged; it makes no finding of law.</source>
        <translation>Отчёт обобщает записи за период: {month}. В нём изложено то, что видели наблюдатели, что подтверждено документами и что утверждают источники; правовых выводов в нём нет.</translation>
    </message>
    <message>
        <source>This report rests on one record ({mode}), written down as follows: {timing}.</source>
        <translation>Отчёт основан на одной записи ({mode}); когда записано: {timing}.</translation>
    </message>
    <message numerus="yes">
        <source>Time of observation is known for {n} records: {hours} h {minutes} min in all.</source>
        <translation>
            <numerusform>Продолжительность наблюдения известна по {n} записи: {hours} ч {minutes} мин.</numerusform>
            <numerusform>Продолжительность наблюдения известна по {n} записям: всего {hours} ч {minutes} мин.</numerusform>
            <numerusform>Продолжительность наблюдения известна по {n} записям: всего {hours} ч {minutes} мин.</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Uniform, speech</source>
        <translation>Форма одежды, речь</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Срочно</translation>
    </message>
    <message>
        <source>Value as told</source>
        <translation>Стоимость со слов</translation>
    </message>
    <message>
        <source>Vehicle, name or number as told</source>
        <translation>Транспорт, имя или номер со слов</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Visits that were planned and not made are not recorded, so coverage of the border cannot be stated.</source>
        <translation>Запланированные, но не состоявшиеся посещения не фиксируются, поэтому указать охват границы невозможно.</translation>
    </message>
    <message>
        <source>Weigh the risk of reprisal before the authority is approached.</source>
        <translation>До обращения к властям взвесить риск репрессалий.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Что с ним произошло</translation>
    </message>
    <message>
        <source>What the monitor saw or heard</source>
        <translation>Что наблюдатель видел или слышал</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Что исключено</translation>
    </message>
    <message>
        <source>What was told by a single source is printed as an allegation; what the monitor saw stays observed, marked as single source. The monitor's opinion is never printed.</source>
        <translation>То, что рассказал единственный источник, приводится как утверждение; то, что видел сам наблюдатель, остаётся наблюдением с пометкой «единственный источник». Мнение наблюдателя не печатается никогда.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Когда и где</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>[left out of this version]</source>
        <translation>[исключено из этой версии]</translation>
    </message>
    <message numerus="yes">
        <source>[{n} characters in {script} script: see the record]</source>
        <translation>
            <numerusform>[{n} знак на письменности: {script}, см. запись]</numerusform>
            <numerusform>[{n} знака на письменности: {script}, см. запись]</numerusform>
            <numerusform>[{n} знаков на письменности: {script}, см. запись]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[{n} characters that cannot be printed: see the record]</source>
        <translation>
            <numerusform>[{n} знак невозможно напечатать: см. запись]</numerusform>
            <numerusform>[{n} знака невозможно напечатать: см. запись]</numerusform>
            <numerusform>[{n} знаков невозможно напечатать: см. запись]</numerusform>
        </translation>
    </message>
    <message>
        <source>a code that records about the same event share</source>
        <translation>общий код записей об одном и том же событии</translation>
    </message>
    <message>
        <source>a paper, an image or data show it</source>
        <translation>это видно из документа, изображения или данных</translation>
    </message>
    <message>
        <source>a record that nothing happened; it is data, too</source>
        <translation>запись о том, что ничего не произошло; это тоже данные</translation>
    </message>
    <message>
        <source>across the border: {state}</source>
        <translation>по другую сторону границы: {state}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>и ещё {n}</numerusform>
            <numerusform>и ещё {n}</numerusform>
            <numerusform>и ещё {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>answers given</source>
        <translation>полученные ответы</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>утверждена</translation>
    </message>
    <message>
        <source>between {start} and {end}</source>
        <translation>между {start} и {end}</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>сверено</translation>
    </message>
    <message>
        <source>checked in part</source>
        <translation>сверено частично</translation>
    </message>
    <message>
        <source>concluded by the monitor from other facts</source>
        <translation>вывод наблюдателя из других фактов</translation>
    </message>
    <message>
        <source>conduct worth copying; recorded like everything else</source>
        <translation>действия, достойные подражания; фиксируются наравне со всем остальным</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>дата неизвестна</translation>
    </message>
    <message>
        <source>days with records</source>
        <translation>дни с записями</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>документировано</translation>
    </message>
    <message>
        <source>events</source>
        <translation>события</translation>
    </message>
    <message>
        <source>first-hand allegation</source>
        <translation>утверждение из первых рук</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>от {low} до {high}</translation>
    </message>
    <message>
        <source>grade of the information from 1 (confirmed) to 6 (cannot be judged), apart from the source</source>
        <translation>оценка информации от 1 (подтверждена) до 6 (оценить невозможно), отдельно от источника</translation>
    </message>
    <message>
        <source>grade of the source from A to E, F if it cannot be judged</source>
        <translation>оценка источника от A до E; F — если оценить невозможно</translation>
    </message>
    <message>
        <source>hearsay</source>
        <translation>с чужих слов</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>умозаключение</translation>
    </message>
    <message>
        <source>left out: no agreement</source>
        <translation>исключено: нет согласия</translation>
    </message>
    <message>
        <source>no grade given</source>
        <translation>оценка не дана</translation>
    </message>
    <message>
        <source>no section given</source>
        <translation>участок не указан</translation>
    </message>
    <message>
        <source>non-binding standard</source>
        <translation>необязывающий стандарт</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>не утверждена</translation>
    </message>
    <message>
        <source>not classified</source>
        <translation>без грифа</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>nothing else supports the account yet</source>
        <translation>рассказ пока ничем больше не подтверждён</translation>
    </message>
    <message>
        <source>numbers noted</source>
        <translation>указанные числа</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>наблюдение</translation>
    </message>
    <message>
        <source>official claim</source>
        <translation>заявление властей</translation>
    </message>
    <message>
        <source>one act or issue in a record, with its own tag</source>
        <translation>одно действие или одна проблема в записи, с собственной пометкой</translation>
    </message>
    <message>
        <source>one person in one event; a person returned twice makes two</source>
        <translation>один человек в одном событии; дважды возвращённый человек — два человеко-события</translation>
    </message>
    <message>
        <source>page {page} of</source>
        <translation>стр. {page} из</translation>
    </message>
    <message>
        <source>parliamentary declaration</source>
        <translation>парламентская декларация</translation>
    </message>
    <message>
        <source>people described</source>
        <translation>описано людей</translation>
    </message>
    <message>
        <source>place not known</source>
        <translation>место неизвестно</translation>
    </message>
    <message>
        <source>political commitment</source>
        <translation>политическое обязательство</translation>
    </message>
    <message>
        <source>questions answered yes or no</source>
        <translation>вопросы с ответом «да» или «нет»</translation>
    </message>
    <message>
        <source>quoted with the person's agreement; allegation</source>
        <translation>цитируется с согласия человека; утверждение</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>по памяти</translation>
    </message>
    <message>
        <source>records</source>
        <translation>записи</translation>
    </message>
    <message>
        <source>section {section}</source>
        <translation>участок {section}</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>возвращена</translation>
    </message>
    <message>
        <source>single source</source>
        <translation>единственный источник</translation>
    </message>
    <message>
        <source>something that happened at one place and time; several records can tell of it</source>
        <translation>то, что произошло в одном месте и в одно время; о нём может быть несколько записей</translation>
    </message>
    <message>
        <source>the monitor saw or heard it</source>
        <translation>наблюдатель видел или слышал это</translation>
    </message>
    <message>
        <source>told by a person who lived or saw it</source>
        <translation>рассказ того, кто это пережил или видел</translation>
    </message>
    <message>
        <source>told by someone who heard it from others</source>
        <translation>рассказ того, кто слышал об этом от других</translation>
    </message>
    <message>
        <source>treaty</source>
        <translation>международный договор</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестны</translation>
    </message>
    <message>
        <source>what an authority says</source>
        <translation>то, что говорят власти</translation>
    </message>
    <message>
        <source>withheld at the monitor's request</source>
        <translation>не указывается по просьбе наблюдателя</translation>
    </message>
    <message>
        <source>{answer} ({n})</source>
        <translation>{answer} ({n})</translation>
    </message>
    <message>
        <source>{backed}; source {source}, information {information}</source>
        <translation>{backed}; источник {source}, информация {information}</translation>
    </message>
    <message>
        <source>{issue} ({n})</source>
        <translation>{issue} ({n})</translation>
    </message>
    <message>
        <source>{method}, within {metres} m</source>
        <translation>{method}, в пределах {metres} м</translation>
    </message>
    <message numerus="yes">
        <source>{n} act lines are opinion and are not printed.</source>
        <translation>
            <numerusform>{n} строка о действиях — мнение, она не печатается.</numerusform>
            <numerusform>{n} строки о действиях — мнение, они не печатаются.</numerusform>
            <numerusform>{n} строк о действиях — мнение, они не печатаются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} день</numerusform>
            <numerusform>{n} дня</numerusform>
            <numerusform>{n} дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events</source>
        <translation>
            <numerusform>{n} событие</numerusform>
            <numerusform>{n} события</numerusform>
            <numerusform>{n} событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events. Act lines: {tags}.</source>
        <translation>
            <numerusform>{n} событие. Строки о действиях: {tags}.</numerusform>
            <numerusform>{n} события. Строки о действиях: {tags}.</numerusform>
            <numerusform>{n} событий. Строки о действиях: {tags}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} injuries are left out: their people have not agreed to it being told.</source>
        <translation>
            <numerusform>{n} повреждение не приводится: человек не дал согласия на его описание.</numerusform>
            <numerusform>{n} повреждения не приводятся: люди не дали согласия на их описание.</numerusform>
            <numerusform>{n} повреждений не приводится: люди не дали согласия на их описание.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line is the monitor's opinion and is not printed.</source>
        <translation>
            <numerusform>{n} строка — мнение наблюдателя, она не печатается.</numerusform>
            <numerusform>{n} строки — мнение наблюдателя, они не печатаются.</numerusform>
            <numerusform>{n} строк — мнение наблюдателя, они не печатаются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more issues stand in the annex of tables.</source>
        <translation>
            <numerusform>Ещё {n} проблема приведена в приложении с таблицами.</numerusform>
            <numerusform>Ещё {n} проблемы приведены в приложении с таблицами.</numerusform>
            <numerusform>Ещё {n} проблем приведено в приложении с таблицами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nil reports: nothing hindered the monitors in the time they cover.</source>
        <translation>
            <numerusform>{n} нулевой отчёт: за охваченное им время наблюдателям ничто не мешало.</numerusform>
            <numerusform>{n} нулевых отчёта: за охваченное ими время наблюдателям ничто не мешало.</numerusform>
            <numerusform>{n} нулевых отчётов: за охваченное ими время наблюдателям ничто не мешало.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people described have not agreed to be counted and are in no table.</source>
        <translation>
            <numerusform>{n} описанный человек не дал согласия на учёт и не включён ни в одну таблицу.</numerusform>
            <numerusform>{n} описанных человека не дали согласия на учёт и не включены ни в одну таблицу.</numerusform>
            <numerusform>{n} описанных человек не дали согласия на учёт и не включены ни в одну таблицу.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person's data are left out: they have not agreed to this use, and nobody can agree for another adult.</source>
        <translation>
            <numerusform>Исключены данные {n} человека: согласия на такое использование нет, а дать его за другого взрослого никто не может.</numerusform>
            <numerusform>Исключены данные {n} человек: согласия на такое использование нет, а дать его за другого взрослого никто не может.</numerusform>
            <numerusform>Исключены данные {n} человек: согласия на такое использование нет, а дать его за другого взрослого никто не может.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} picture is not shown: no agreement to a photograph.</source>
        <translation>
            <numerusform>{n} снимок не показан: нет согласия на фотографирование.</numerusform>
            <numerusform>{n} снимка не показаны: нет согласия на фотографирование.</numerusform>
            <numerusform>{n} снимков не показано: нет согласия на фотографирование.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records</source>
        <translation>
            <numerusform>{n} запись</numerusform>
            <numerusform>{n} записи</numerusform>
            <numerusform>{n} записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are duplicates.</source>
        <translation>
            <numerusform>{n} запись — дубликат.</numerusform>
            <numerusform>{n} записи — дубликаты.</numerusform>
            <numerusform>{n} записей — дубликаты.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records are held back at the monitors' request.</source>
        <translation>
            <numerusform>{n} запись придержана по просьбе наблюдателя.</numerusform>
            <numerusform>{n} записи придержаны по просьбе наблюдателей.</numerusform>
            <numerusform>{n} записей придержано по просьбе наблюдателей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records note something worth copying.</source>
        <translation>
            <numerusform>В {n} записи отмечено то, что достойно подражания.</numerusform>
            <numerusform>В {n} записях отмечено то, что достойно подражания.</numerusform>
            <numerusform>В {n} записях отмечено то, что достойно подражания.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records tell of access refused, delayed or given in part.</source>
        <translation>
            <numerusform>В {n} записи сообщается об отказе в доступе, его задержке или ограничении.</numerusform>
            <numerusform>В {n} записях сообщается об отказе в доступе, его задержке или ограничении.</numerusform>
            <numerusform>В {n} записях сообщается об отказе в доступе, его задержке или ограничении.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records tell of no violation, as the review found; they show no issue.</source>
        <translation>
            <numerusform>В {n} записи, как установила проверка, нарушения нет; среди проблем она не учтена.</numerusform>
            <numerusform>В {n} записях, как установила проверка, нарушений нет; среди проблем они не учтены.</numerusform>
            <numerusform>В {n} записях, как установила проверка, нарушений нет; среди проблем они не учтены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records were marked as life or removal at risk.</source>
        <translation>
            <numerusform>{n} запись отмечена как угроза жизни или выдворения.</numerusform>
            <numerusform>{n} записи отмечены как угроза жизни или выдворения.</numerusform>
            <numerusform>{n} записей отмечено как угроза жизни или выдворения.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records were revised after they were first finalised; the last version is used.</source>
        <translation>
            <numerusform>{n} запись исправлена после первого завершения; использована последняя версия.</numerusform>
            <numerusform>{n} записи исправлены после первого завершения; использованы последние версии.</numerusform>
            <numerusform>{n} записей исправлено после первого завершения; использованы последние версии.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records were sent back to their authors with a question.</source>
        <translation>
            <numerusform>{n} запись возвращена автору с вопросом.</numerusform>
            <numerusform>{n} записи возвращены авторам с вопросами.</numerusform>
            <numerusform>{n} записей возвращено авторам с вопросами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records were withdrawn, or their consent was.</source>
        <translation>
            <numerusform>{n} запись отозвана, либо отозвано согласие.</numerusform>
            <numerusform>{n} записи отозваны, либо отозвано согласие.</numerusform>
            <numerusform>{n} записей отозвано, либо отозвано согласие.</numerusform>
        </translation>
    </message>
    <message>
        <source>{reference}, version {number}</source>
        <translation>{reference}, версия {number}</translation>
    </message>
    <message>
        <source>{single} of {events} events rest on a single source. What was told in them is an allegation; what the monitor saw stays observed, marked as single source.</source>
        <translation>События, основанные на единственном источнике: {single} из {events}. То, что в них рассказано, — утверждения; то, что видел сам наблюдатель, остаётся наблюдением с пометкой «единственный источник».</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} — {end}</translation>
    </message>
    <message>
        <source>{tag} {n}</source>
        <translation>{tag} — {n}</translation>
    </message>
    <message>
        <source>{text} (alleged)</source>
        <translation>{text} (по утверждению источника)</translation>
    </message>
    <message>
        <source>“Checked”: the provision was compared with a public text. “Recalled”: it was not; a lawyer must check it before it is cited outside.</source>
        <translation>«Сверено» — положение сопоставлено с опубликованным текстом. «По памяти» — не сопоставлено; до внешнего цитирования его должен проверить юрист.</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>A record does not fit its author or this project; it is kept sealed and not shown.</source>
        <translation>Запись не соответствует своему автору или этому проекту; она хранится запечатанной и не показывается.</translation>
    </message>
    <message>
        <source>A record was made with a form that is not here yet; it will be shown once the form arrives.</source>
        <translation>Запись сделана по форме, которой здесь ещё нет; она появится, когда форма придёт.</translation>
    </message>
    <message>
        <source>Two devices claim the same record; the one that came first is shown, the other is kept sealed. Tell the coordinator.</source>
        <translation>Два устройства выдают за свою одну и ту же запись; показана пришедшая первой, другая хранится запечатанной. Сообщите координатору.</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>Checking the vault</source>
        <translation>Проверка хранилища</translation>
    </message>
</context>
</TS>
