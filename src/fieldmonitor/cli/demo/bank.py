"""What the demo's people say: neutral, invented sentences, places and names. No real person, State or event is meant.

States are written with the codes that ISO 3166 leaves to its users (XA to XZ), so that no State is accused.
"""

from typing import Final

STATE: Final = "XA"
ACROSS: Final = "XB"
NATIONALITIES: Final = ("XC", "XD", "XE", "XX")
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

NOTES: Final = (
    "as told, nothing to add",
    "see the account",
    "noted on the spot",
    "подробнее в рассказе",
)
"""For questions that the story says nothing about: they fit every form, a nil report included."""

GAPS: Final = (
    "The two accounts differ by about an hour.",
    "The number of officers is told as three and as five.",
    "Nobody saw the number plate; it was dark.",
    "",
)

GOOD: Final = (
    "A telephone interpreter was available within half an hour.",
    "Water stood ready at both ends of the lane.",
    "The waiting time was shown on a board and kept up to date.",
    "A second counter was opened when the line grew.",
    "Complaint forms lay at the exit, with a box.",
    "The shift leader explained refusals in a separate room.",
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
EVIDENCE_MADE: Final = "{code}, at the place and on the day of the record"
ORIGINALS: Final = ("with the person", "on the monitor's camera card, sealed bag 14", "with the lawyer")
