"""What the demo's people say: neutral, invented sentences, places and names. No real person, State or event is meant.

States are written with the codes that ISO 3166 leaves to its users (XA to XZ), so that no State is accused.
"""

from typing import Final

STATE: Final = "XA"
ACROSS: Final = "XB"
NATIONALITIES: Final = ("XC", "XD", "XE", "XX")
SECTIONS: Final = ("N-01", "N-04", "N-07", "E-02", "E-05", "S-03")
POINTS: Final = {
    "N-01": (0.4031, -0.4312),
    "N-04": (0.4210, -0.3547),
    "N-07": (0.4388, -0.2876),
    "E-02": (0.2642, -0.1133),
    "E-05": (0.1017, -0.1280),
    "S-03": (0.0419, -0.2204),
}
"""Where each section's own place lies: at sea in the Gulf of Guinea, far from any border."""

DESCRIBED: Final = (
    "Clearing beside the gravel road, about 200 m before the second gate",
    "Pedestrian lane of the crossing point, under the roof",
    "River bank below the old railway bridge",
    "Waiting hall, left of the counters",
    "Field path between the fence and the canal",
    "Парковка у пешеходного перехода, возле шлагбаума",
)

NARRATIVES: Final = (
    "The group walked for two nights and reached the road before dawn. Four officers in dark uniforms stopped them, "
    "collected their telephones and told them to sit on the ground. Nobody asked for names or reasons. After about an "
    "hour they were driven back to the fence and told to go across.",
    "The person said that he asked for asylum twice, in English, at the counter. The officer answered that it was not "
    "possible here and returned the passport. No paper was given. He waited outside until the evening.",
    "She said that the family was separated during the check. The father was taken to another vehicle and she did not "
    "see him until the next day, on the other side of the river.",
    "Two men said that batons were used on the legs and the back while they lay on the ground. One of them showed a "
    "dark swelling on the left forearm. They had not seen a doctor.",
    "The officers were polite and brought water. An interpreter was called by telephone after forty minutes. The "
    "group was told where to register and was driven to the reception centre.",
    "Группа ждала в коридоре около шести часов. По словам двоих, им не объяснили причину ожидания и не дали "
    "переводчика. Вечером всех вывели к воротам и велели уходить.",
    "По словам собеседника, телефон и деньги забрали при обыске и не вернули. Протокол не составляли, копии никаких "
    "документов он не получил.",
    "He said that the boat's engine was taken away and that they drifted for about two hours before another vessel "
    "came. He had called the emergency number three times; the third call was answered.",
)

SEEN: Final = (
    "I saw eleven people sitting beside the road, two officers standing in front of them, one white van without marks.",
    "I counted forty people in the pedestrian lane at 10:20 and sixty-two at 11:40. Two of four counters were open.",
    "I saw a bruise about 6 cm long on the left forearm, dark blue, with a yellow edge.",
    "I heard an officer say in English: not here, go back. I did not hear the question before it.",
    "Я видела двух сотрудников у ворот; люди выходили по одному, без документов в руках.",
    "The information board had leaflets in four languages. Three of them were about fines, one about asylum.",
)

QUOTES: Final = (
    "I said the word asylum. He understood, because he repeated it and laughed.",
    "They gave us water and said we would be registered. That is what happened.",
    "Мы просили только, чтобы детей пустили внутрь, было холодно.",
    "We did not know that there was a paper to sign, and nobody read it to us.",
)

DETAILS: Final = (
    "Driven back in a closed van, about 25 minutes",
    "Telephone taken, screen broken, not returned",
    "Told in English that asylum is not possible here",
    "No paper, no interpreter, no reason given",
    "Kept standing in the rain for about an hour",
    "Без объяснения причин, без документов",
)

GAPS: Final = (
    "The two accounts differ by about an hour.",
    "The number of officers is told as three and as five.",
    "Nobody saw the number plate; it was dark.",
    "",
)

GOOD: Final = (
    "A woman officer was called for the search without being asked.",
    "Families and older people were taken to the front of the line.",
    "A telephone interpreter was available within half an hour.",
    "",
)

UNIFORMS: Final = (
    "dark blue, no visible number",
    "green, patch on the left sleeve",
    "черная форма, маски",
    "civilian clothes",
)
SPEECH: Final = ("English, a few words", "the local language only", "на русском, отдельные слова")
NAMES: Final = (
    ("سمير الحسن", "Samir al-Hasan"),
    ("مریم رحیمی", "Maryam Rahimi"),
    ("زینب احمدی", "Zaynab Ahmadi"),
    ("Айбек Турсунов", "Aibek Tursunov"),
    ("Наталья Соколенко", "Natalia Sokolenko"),
    ("يوسف", "Yusuf"),
    ("Tesfay", "Tesfay"),
)
"""Original script, then as pronounced; a single name is a name."""

CONTACTS: Final = ("by the lawyer at the shelter, mornings", "message only, after 18:00", "через сестру, только днём")
PROTECT: Final = (
    "Contact through the lawyer only; no home visit.",
    "Met away from the centre; next talk agreed for another place.",
)
LIMITS: Final = ("Not my town, not my work.", "Only after I have left the country.", "")
EVIDENCE_MADE: Final = "AB-012, at the place and on the day of the record"
ORIGINALS: Final = ("with the person", "on the monitor's camera card, sealed bag 14", "with the lawyer")
PHOTO_CAPTION: Final = "photo"
