"""Names of months and days in the languages of field forms, for ``format-date()``.

From the Unicode Common Locale Data Repository (Unicode License v3): months as they stand beside a day, months alone
where that is another word ("" where it is not), short months, days from Monday, short days; ``|`` between them.
"""

from functools import lru_cache
from typing import Final, NamedTuple

_NAMES: Final[dict[str, tuple[str, str, str, str, str]]] = {
    "en": (
        "January|February|March|April|May|June|July|August|September|October|November|December",
        "",
        "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec",
        "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday",
        "Mon|Tue|Wed|Thu|Fri|Sat|Sun",
    ),
    "ru": (
        "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря",
        "январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь",
        "янв.|февр.|мар.|апр.|мая|июн.|июл.|авг.|сент.|окт.|нояб.|дек.",
        "понедельник|вторник|среда|четверг|пятница|суббота|воскресенье",
        "пн|вт|ср|чт|пт|сб|вс",
    ),
    "uk": (
        "січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня",
        "січень|лютий|березень|квітень|травень|червень|липень|серпень|вересень|жовтень|листопад|грудень",
        "січ.|лют.|бер.|квіт.|трав.|черв.|лип.|серп.|вер.|жовт.|лист.|груд.",
        "понеділок|вівторок|середа|четвер|пʼятниця|субота|неділя",
        "пн|вт|ср|чт|пт|сб|нд",
    ),
    "fr": (
        "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
        "",
        "janv.|févr.|mars|avr.|mai|juin|juil.|août|sept.|oct.|nov.|déc.",
        "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
        "lun.|mar.|mer.|jeu.|ven.|sam.|dim.",
    ),
    "es": (
        "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
        "",
        "ene|feb|mar|abr|may|jun|jul|ago|sept|oct|nov|dic",
        "lunes|martes|miércoles|jueves|viernes|sábado|domingo",
        "lun|mar|mié|jue|vie|sáb|dom",
    ),
    "ar": (
        "يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
        "",
        "يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
        "الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد",
        "الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد",
    ),
    "fa": (
        "ژانویهٔ|فوریهٔ|مارس|آوریل|مهٔ|ژوئن|ژوئیهٔ|اوت|سپتامبر|اکتبر|نوامبر|دسامبر",
        "ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر",
        "ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر",
        "دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه|شنبه|یکشنبه",
        "دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه|شنبه|یکشنبه",
    ),
    "ps": (
        "جنوري|فبروري|مارچ|اپریل|مۍ|جون|جولای|اګست|سېپتمبر|اکتوبر|نومبر|دسمبر",
        "",
        "جنوري|فبروري|مارچ|اپریل|مۍ|جون|جولای|اګست|سېپتمبر|اکتوبر|نومبر|دسمبر",
        "دونۍ|درېنۍ|څلرنۍ|پينځنۍ|جمعه|اونۍ|يونۍ",
        "دونۍ|درېنۍ|څلرنۍ|پينځنۍ|جمعه|اونۍ|يونۍ",
    ),
    "tr": (
        "Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık",
        "",
        "Oca|Şub|Mar|Nis|May|Haz|Tem|Ağu|Eyl|Eki|Kas|Ara",
        "Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi|Pazar",
        "Pzt|Sal|Çar|Per|Cum|Cmt|Paz",
    ),
    "ka": (
        "იანვარი|თებერვალი|მარტი|აპრილი|მაისი|ივნისი|ივლისი|აგვისტო|სექტემბერი|ოქტომბერი|ნოემბერი|დეკემბერი",
        "",
        "იან|თებ|მარ|აპრ|მაი|ივნ|ივლ|აგვ|სექ|ოქტ|ნოე|დეკ",
        "ორშაბათი|სამშაბათი|ოთხშაბათი|ხუთშაბათი|პარასკევი|შაბათი|კვირა",
        "ორშ|სამ|ოთხ|ხუთ|პარ|შაბ|კვი",
    ),
    "hy": (
        "հունվարի|փետրվարի|մարտի|ապրիլի|մայիսի|հունիսի|հուլիսի|օգոստոսի|սեպտեմբերի|հոկտեմբերի|նոյեմբերի|դեկտեմբերի",
        "հունվար|փետրվար|մարտ|ապրիլ|մայիս|հունիս|հուլիս|օգոստոս|սեպտեմբեր|հոկտեմբեր|նոյեմբեր|դեկտեմբեր",
        "հնվ|փտվ|մրտ|ապր|մյս|հնս|հլս|օգս|սեպ|հոկ|նոյ|դեկ",
        "երկուշաբթի|երեքշաբթի|չորեքշաբթի|հինգշաբթի|ուրբաթ|շաբաթ|կիրակի",
        "երկ|երք|չրք|հնգ|ուր|շբթ|կիր",
    ),
    "az": (
        "yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr",
        "",
        "yan|fev|mar|apr|may|iyn|iyl|avq|sen|okt|noy|dek",
        "bazar ertəsi|çərşənbə axşamı|çərşənbə|cümə axşamı|cümə|şənbə|bazar",
        "B.e.|Ç.a.|Ç.|C.a.|C.|Ş.|B.",
    ),
    "kk": (
        "қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан",
        "",
        "қаң.|ақп.|нау.|сәу.|мам.|мау.|шіл.|там.|қыр.|қаз.|қар.|жел.",
        "дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі",
        "дс|сс|ср|бс|жм|сб|жс",
    ),
    "ky": (
        "январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь",
        "",
        "янв.|фев.|мар.|апр.|май|июн.|июл.|авг.|сен.|окт.|ноя.|дек.",
        "дүйшөмбү|шейшемби|шаршемби|бейшемби|жума|ишемби|жекшемби",
        "дүй.|шейш.|шарш.|бейш.|жума|ишм.|жек.",
    ),
    "tg": (
        "Январ|Феврал|Март|Апрел|Май|Июн|Июл|Август|Сентябр|Октябр|Ноябр|Декабр",
        "",
        "Янв|Фев|Мар|Апр|Май|Июн|Июл|Авг|Сен|Окт|Ноя|Дек",
        "Душанбе|Сешанбе|Чоршанбе|Панҷшанбе|Ҷумъа|Шанбе|Якшанбе",
        "Дшб|Сшб|Чшб|Пшб|Ҷмъ|Шнб|Яшб",
    ),
    "uz": (
        "yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentabr|oktabr|noyabr|dekabr",
        "",
        "yan|fev|mar|apr|may|iyn|iyl|avg|sen|okt|noy|dek",
        "dushanba|seshanba|chorshanba|payshanba|juma|shanba|yakshanba",
        "Dush|Sesh|Chor|Pay|Jum|Shan|Yak",
    ),
    "uz-cyrl": (
        "январ|феврал|март|апрел|май|июн|июл|август|сентябр|октябр|ноябр|декабр",
        "",
        "янв|фев|мар|апр|май|июн|июл|авг|сен|окт|ноя|дек",
        "душанба|сешанба|чоршанба|пайшанба|жума|шанба|якшанба",
        "душ|сеш|чор|пай|жум|шан|якш",
    ),
    "ro": (
        "ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie",
        "",
        "ian.|feb.|mar.|apr.|mai|iun.|iul.|aug.|sept.|oct.|nov.|dec.",
        "luni|marți|miercuri|joi|vineri|sâmbătă|duminică",
        "lun.|mar.|mie.|joi|vin.|sâm.|dum.",
    ),
    "sr": (
        "јануар|фебруар|март|април|мај|јун|јул|август|септембар|октобар|новембар|децембар",
        "",
        "јан|феб|мар|апр|мај|јун|јул|авг|сеп|окт|нов|дец",
        "понедељак|уторак|среда|четвртак|петак|субота|недеља",
        "пон|уто|сре|чет|пет|суб|нед",
    ),
    "sr-latn": (
        "januar|februar|mart|april|maj|jun|jul|avgust|septembar|oktobar|novembar|decembar",
        "",
        "jan|feb|mar|apr|maj|jun|jul|avg|sep|okt|nov|dec",
        "ponedeljak|utorak|sreda|četvrtak|petak|subota|nedelja",
        "pon|uto|sre|čet|pet|sub|ned",
    ),
    "mk": (
        "јануари|февруари|март|април|мај|јуни|јули|август|септември|октомври|ноември|декември",
        "",
        "јан.|фев.|мар.|апр.|мај|јун.|јул.|авг.|сеп.|окт.|ное.|дек.",
        "понеделник|вторник|среда|четврток|петок|сабота|недела",
        "пон.|вто.|сре.|чет.|пет.|саб.|нед.",
    ),
    "sq": (
        "janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor",
        "",
        "jan|shk|mar|pri|maj|qer|korr|gush|sht|tet|nën|dhj",
        "e hënë|e martë|e mërkurë|e enjte|e premte|e shtunë|e diel",
        "hën|mar|mër|enj|pre|sht|die",
    ),
    "bs": (
        "januar|februar|mart|april|maj|juni|juli|august|septembar|oktobar|novembar|decembar",
        "",
        "jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec",
        "ponedjeljak|utorak|srijeda|četvrtak|petak|subota|nedjelja",
        "pon|uto|sri|čet|pet|sub|ned",
    ),
    "hr": (
        "siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenoga|prosinca",
        "siječanj|veljača|ožujak|travanj|svibanj|lipanj|srpanj|kolovoz|rujan|listopad|studeni|prosinac",
        "sij|velj|ožu|tra|svi|lip|srp|kol|ruj|lis|stu|pro",
        "ponedjeljak|utorak|srijeda|četvrtak|petak|subota|nedjelja",
        "pon|uto|sri|čet|pet|sub|ned",
    ),
    "de": (
        "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember",
        "",
        "Jan.|Feb.|März|Apr.|Mai|Juni|Juli|Aug.|Sept.|Okt.|Nov.|Dez.",
        "Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag",
        "Mo.|Di.|Mi.|Do.|Fr.|Sa.|So.",
    ),
    "it": (
        "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre",
        "",
        "gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic",
        "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
        "lun|mar|mer|gio|ven|sab|dom",
    ),
    "pt": (
        "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro",
        "",
        "jan.|fev.|mar.|abr.|mai.|jun.|jul.|ago.|set.|out.|nov.|dez.",
        "segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo",
        "seg.|ter.|qua.|qui.|sex.|sáb.|dom.",
    ),
    "pl": (
        "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia",
        "styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień",
        "sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru",
        "poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela",
        "pon.|wt.|śr.|czw.|pt.|sob.|niedz.",
    ),
    "el": (
        "Ιανουαρίου|Φεβρουαρίου|Μαρτίου|Απριλίου|Μαΐου|Ιουνίου|Ιουλίου|Αυγούστου|Σεπτεμβρίου|Οκτωβρίου|Νοεμβρίου|Δεκεμβρίου",
        "Ιανουάριος|Φεβρουάριος|Μάρτιος|Απρίλιος|Μάιος|Ιούνιος|Ιούλιος|Αύγουστος|Σεπτέμβριος|Οκτώβριος|Νοέμβριος|Δεκέμβριος",
        "Ιαν|Φεβ|Μαρ|Απρ|Μαΐ|Ιουν|Ιουλ|Αυγ|Σεπ|Οκτ|Νοε|Δεκ",
        "Δευτέρα|Τρίτη|Τετάρτη|Πέμπτη|Παρασκευή|Σάββατο|Κυριακή",
        "Δευ|Τρί|Τετ|Πέμ|Παρ|Σάβ|Κυρ",
    ),
    "am": (
        "ጃንዋሪ|ፌብሩዋሪ|ማርች|ኤፕሪል|ሜይ|ጁን|ጁላይ|ኦገስት|ሴፕቴምበር|ኦክቶበር|ኖቬምበር|ዲሴምበር",
        "",
        "ጃን|ፌብ|ማርች|ኤፕሪ|ሜይ|ጁን|ጁላይ|ኦገስ|ሴፕቴ|ኦክቶ|ኖቬም|ዲሴም",
        "ሰኞ|ማክሰኞ|ረቡዕ|ሐሙስ|ዓርብ|ቅዳሜ|እሑድ",
        "ሰኞ|ማክሰ|ረቡዕ|ሐሙስ|ዓርብ|ቅዳሜ|እሑድ",
    ),
}
_SPOKEN: Final = {
    "english": "en",
    "amharic": "am",
    "አማርኛ": "am",
    "arabic": "ar",
    "العربية": "ar",
    "azerbaijani": "az",
    "azərbaycan": "az",
    "azərbaycanca": "az",
    "bosanski": "bs",
    "bosnian": "bs",
    "deutsch": "de",
    "german": "de",
    "greek": "el",
    "ελληνικά": "el",
    "castellano": "es",
    "español": "es",
    "spanish": "es",
    "dari": "fa",
    "farsi": "fa",
    "persian": "fa",
    "دری": "fa",
    "فارسی": "fa",
    "français": "fr",
    "french": "fr",
    "croatian": "hr",
    "hrvatski": "hr",
    "armenian": "hy",
    "հայերեն": "hy",
    "italian": "it",
    "italiano": "it",
    "georgian": "ka",
    "ქართული": "ka",
    "ქართული ენა": "ka",
    "kazakh": "kk",
    "қазақ тілі": "kk",
    "қазақша": "kk",
    "kyrgyz": "ky",
    "кыргыз тили": "ky",
    "кыргызча": "ky",
    "macedonian": "mk",
    "македонски": "mk",
    "polish": "pl",
    "polski": "pl",
    "pashto": "ps",
    "pushto": "ps",
    "پښتو": "ps",
    "portuguese": "pt",
    "português": "pt",
    "limba română": "ro",
    "moldovan": "ro",
    "moldovenească": "ro",
    "romanian": "ro",
    "română": "ro",
    "russian": "ru",
    "русский": "ru",
    "albanian": "sq",
    "shqip": "sq",
    "serbian": "sr",
    "српски": "sr",
    "srpski": "sr-latn",
    "tajik": "tg",
    "забони тоҷикӣ": "tg",
    "тоҷикӣ": "tg",
    "turkish": "tr",
    "türkçe": "tr",
    "ukrainian": "uk",
    "українська": "uk",
    "o'zbek": "uz",
    "o‘zbek": "uz",
    "o‘zbekcha": "uz",
    "uzbek": "uz",
    "ўзбекча": "uz-cyrl",
}
"""languages as forms call them, in English and by themselves"""


class Names(NamedTuple):
    """``months`` beside a day, ``alone`` without one; ``days`` begin on Monday."""

    months: tuple[str, ...]
    alone: tuple[str, ...]
    short_months: tuple[str, ...]
    days: tuple[str, ...]
    short_days: tuple[str, ...]


@lru_cache(maxsize=256)
def names_of(language: str) -> Names:
    """Return the names for what a form calls a language: ``Русский (ru)``, ``ru-RU``, ``Russian``. Else English."""
    months, alone, short_months, days, short_days = _NAMES[_code(language)]
    parts = (months, alone or months, short_months, days, short_days)
    return Names(*(tuple(part.split("|")) for part in parts))


def _code(language: str) -> str:
    name, _, rest = language.lower().partition("(")
    name, code = name.strip(), rest.partition(")")[0].strip().replace("_", "-")
    spoken = _SPOKEN.get(name, "")
    for found in (code, name.replace("_", "-")):
        first = found.partition("-")[0]
        if first in _NAMES and spoken in ("", first):  # "English (UK)" is not Ukrainian
            return found if found in _NAMES else first
    return spoken or "en"
