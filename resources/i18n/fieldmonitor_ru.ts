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
        <source>Only files can be pasted here. Save the picture as a file first, then paste or choose that file.</source>
        <translation>Сюда можно вставить только файл. Сначала сохраните изображение в файл, затем вставьте или выберите его.</translation>
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
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Show {name} larger</source>
        <translation>Увеличить {name}</translation>
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
    <name>CheckListControl</name>
    <message>
        <source>Nothing in the list fits.</source>
        <translation>В списке ничего не найдено.</translation>
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
    <name>ConfirmControl</name>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждаю</translation>
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
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Календарь (Alt+стрелка вниз)</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Открыть календарь</translation>
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
    <message>
        <source>today</source>
        <translation>сегодня</translation>
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
    <name>DeskView</name>
    <message>
        <source>PRACTICE PROJECT: these records are marked as practice and can never enter a real report.</source>
        <translation>УЧЕБНЫЙ ПРОЕКТ: эти записи помечены как учебные и никогда не войдут в настоящий отчёт.</translation>
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
        <source>Photos</source>
        <translation>Фотографии</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Записи</translation>
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
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>&amp;Language of the form</source>
        <translation>&amp;Язык формы</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
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
        <source>What the keyboard does here (F1)</source>
        <translation>Что делают клавиши на этой странице (F1)</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Выполняется…</translation>
    </message>
</context>
<context>
    <name>FillPage</name>
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
        <source>What you typed stays on the screen, and saving is tried again every few seconds.</source>
        <translation>Всё введённое остаётся на экране, попытка сохранить повторяется каждые несколько секунд.</translation>
    </message>
    <message>
        <source>{done} of {total} required answers</source>
        <translation>Обязательных: {done} из {total}</translation>
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
        <source>Between the list of pages and the page</source>
        <translation>Между списком страниц и страницей</translation>
    </message>
    <message>
        <source>Finalise</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Go through choices; open a long list</source>
        <translation>Перейти по вариантам; открыть длинный список</translation>
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
        <source>Next field, previous field</source>
        <translation>Следующее поле, предыдущее поле</translation>
    </message>
    <message>
        <source>Next page, previous page</source>
        <translation>Следующая страница, предыдущая страница</translation>
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
        <source>Save now</source>
        <translation>Сохранить сейчас</translation>
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
        <source>Search forms</source>
        <translation>Поиск форм</translation>
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
        <source>Discard the draft</source>
        <translation>Удалить черновик</translation>
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
        <source>Done</source>
        <translation>Готово</translation>
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
    <name>PictureDialog</name>
    <message>
        <source>This picture cannot be shown here. The original is kept whole.</source>
        <translation>Это изображение нельзя показать здесь. Оригинал сохранён полностью.</translation>
    </message>
</context>
<context>
    <name>PositionControl</name>
    <message>
        <source>Accuracy in metres, if known</source>
        <translation>Точность в метрах, если известна</translation>
    </message>
    <message>
        <source>Altitude in metres, if known</source>
        <translation>Высота в метрах, если известна</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Широта</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Долгота</translation>
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
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Подробнее</translation>
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
    <name>RepeatView</name>
    <message>
        <source>&amp;Add: {name}</source>
        <translation>&amp;Добавить: {name}</translation>
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
        <translation>Как супервизор; кроме того, принимает участников и публикует формы.</translation>
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
        <translation>Супервизор</translation>
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
    <name>Sidebar</name>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
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
        <source>Remove this entry with its %n answers?</source>
        <translation>
            <numerusform>Удалить эту запись? В ней %n ответ.</numerusform>
            <numerusform>Удалить эту запись? В ней %n ответа.</numerusform>
            <numerusform>Удалить эту запись? В ней %n ответов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
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
        <source>Everything holds: {path}</source>
        <translation>Всё в порядке: {path}</translation>
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
        <source>How long each step took</source>
        <translation>Сколько занял каждый шаг</translation>
    </message>
    <message>
        <source>It is a plain PDF: anyone who has the file can read it.</source>
        <translation>Это обычный PDF: его прочитает любой, у кого окажется файл.</translation>
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
        <translation>Папка обмена: {path}</translation>
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
        <source>The form {form} is published.</source>
        <translation>Форма {form} опубликована.</translation>
    </message>
    <message>
        <source>The request is in {path}. Bring it to the coordinator.</source>
        <translation>Запрос записан в {path}. Передайте его координатору.</translation>
    </message>
    <message>
        <source>The same passphrase again: </source>
        <translation>Та же парольная фраза ещё раз: </translation>
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
        <source>What was given is in the draft {reference}. Go on with: {command} observe --draft-id {reference} --answers FILE; or delete it with: {command} discard {reference}.</source>
        <translation>Введённое сохранено в черновике {reference}. Продолжить: {command} observe --draft-id {reference} --answers FILE; удалить: {command} discard {reference}.</translation>
    </message>
    <message>
        <source>What was made, and where</source>
        <translation>Что создано и где</translation>
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
        <source>finalised</source>
        <translation>завершено</translation>
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
        <translation>папка обмена</translation>
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
        <translation>Обмен через папку</translation>
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
        <source>Nothing was taken from the file.</source>
        <translation>Из файла ничего не принято.</translation>
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
        <translation>Остановлено по Вашей просьбе.</translation>
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
        <translation>Сохранённое раньше на месте; введённое Вами осталось на экране.</translation>
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
        <source>{path} cannot be written.</source>
        <translation>Запись в {path} невозможна.</translation>
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
        <source>Importing forms</source>
        <translation>Импорт форм</translation>
    </message>
    <message>
        <source>Laying out the report</source>
        <translation>Вёрстка отчёта</translation>
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
        <source>checking the store</source>
        <translation>проверка хранилища обмена</translation>
    </message>
    <message>
        <source>encrypting</source>
        <translation>шифрование</translation>
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
        <source>a key for this device's role is not in it</source>
        <translation>в нём нет ключа для роли этого устройства</translation>
    </message>
    <message>
        <source>a key in it is not one</source>
        <translation>один из ключей в нём непригоден</translation>
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
        <source>it is missing</source>
        <translation>он отсутствует</translation>
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
        <source>the file is too large</source>
        <translation>файл слишком велик</translation>
    </message>
    <message>
        <source>the file is too large for a form</source>
        <translation>файл слишком велик для формы</translation>
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
