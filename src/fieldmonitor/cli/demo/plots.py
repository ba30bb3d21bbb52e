"""What happened in the demo's records: account, observation, acts and quotations that belong together.

Neutral and invented. Each form has its own plots, so that good practice reads as good practice and a nil report as nil.
"""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Plot:
    """One course of events.

    ``acts``: kind of act with details to choose from; ``quotes``: each is given to one record only; ``outcomes``: what
    became of the people; ``harm``, ``loss``: whether there are injuries or belongings to tell of.
    """

    narrative: str
    seen: str
    acts: tuple[tuple[str, tuple[str, ...]], ...] = ()
    quotes: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ("ou_released",)
    harm: bool = False
    loss: bool = False

    @property
    def good(self) -> bool:
        """Tell whether it is good practice."""
        return any(kind == GOOD for kind, _ in self.acts)


GOOD: Final = "vt_good_practice"
NIL: Final = Plot("", "The planned talks and visits of the period took place. Nobody was stopped or questioned.")

_DRIVEN_BACK: Final = Plot(
    "The group walked for two nights and reached the road before dawn. Four officers in dark uniforms stopped them and "
    "told them to sit on the ground. Nobody asked for names or reasons. After about an hour they were driven back to "
    "the fence and told to go across.",
    "I saw eleven people sitting beside the road, two officers standing in front of them, one white van without marks.",
    (
        ("vt_pushback", ("Driven back in a closed van, about 25 minutes", "Led on foot to the gate in the fence")),
        ("vt_no_information", ("No paper and no reason given", "Without a word of explanation")),
    ),
    (
        "They counted us and closed the door. Nobody asked anything.",
        "I said we had walked two nights. He pointed at the fence.",
        "We did not know where the van was going until it stopped.",
    ),
    ("ou_removed",),
)
_AT_THE_COUNTER: Final = Plot(
    "The person said that he asked for asylum twice, in English, at the counter. The officer answered that it was not "
    "possible here and returned the passport. No paper was given. He waited outside until the evening.",
    "I heard an officer say in English: not here, go back. I did not hear the question before it.",
    (
        ("vt_denied_asylum_access", ("Told in English that asylum is not possible here", "Sent away from the counter")),
        ("vt_no_interpreter", ("No interpreter was called", "A fellow traveller had to translate")),
    ),
    (
        "I said the word asylum. He understood, because he repeated it.",
        "They told me that this office is for stamps only.",
        "I asked where else to go. He said: not here.",
    ),
    ("ou_removed", "ou_released"),
)
_SEARCHED: Final = Plot(
    "По словам собеседника, телефон и деньги забрали при обыске и не вернули. Протокол не составляли, копии никаких "
    "документов он не получил.",
    "Я видела двух сотрудников у ворот; люди выходили по одному, без сумок в руках.",
    (
        ("vt_theft", ("Telephone and cash taken during the search, not returned", "Деньги забрали, расписки не дали")),
        ("vt_documents_taken", ("Passport kept by the officer, no receipt", "Паспорт не вернули")),
    ),
    ("Я попросил расписку, мне сказали идти.", "In the phone were all the numbers of my family."),
    ("ou_removed", "ou_released"),
    loss=True,
)
_BEATEN: Final = Plot(
    "Two men said that batons were used on the legs and the back while they lay on the ground. One of them showed a "
    "dark swelling on the left forearm. They had not seen a doctor.",
    "I saw a bruise about 6 cm long on the left forearm, dark blue, with a yellow edge.",
    (
        (
            "vt_physical_assault",
            ("Struck on the legs with a baton while on the ground", "Struck on the arm"),
        ),
        ("vt_no_medical", ("Asked for a doctor; none was called",)),
    ),
    (
        "I held my arm over my head. That is where it hit.",
        "I asked for a doctor. He said: over there.",
    ),
    ("ou_injured",),
    harm=True,
)
_ADRIFT: Final = Plot(
    "He said that the boat's engine was taken away and that they drifted for about two hours before another vessel "
    "came. He had called the emergency number three times; the third call was answered.",
    "A rubber boat without an engine was tied to the landing stage; six people stood beside it in wet clothes.",
    (("vt_no_rescue", ("Two calls for help were not answered", "About two hours until a vessel came")),),
    ("Three times I called. The third time somebody spoke.",),
    ("ou_admitted",),
)
_SPLIT: Final = Plot(
    "She said that the family was separated during the check. The father was taken to another vehicle and she did not "
    "see him until the next day, on the other side of the river.",
    "A woman with two children waited at the barrier; a man called to them from a second vehicle.",
    (("vt_family_separation", ("The father was put into another vehicle", "Мужа увезли отдельно, не объяснив куда")),),
    ("Мы просили только, чтобы детей пустили внутрь, было холодно.", "The children asked all night where he was."),
    ("ou_released",),
)
_WITHOUT_WORDS: Final = Plot(
    "Группа ждала в коридоре около шести часов. По словам двоих, им не объяснили причину ожидания и не дали "
    "переводчика. Вечером всех вывели к воротам и велели уходить.",
    "Девять человек сидели на полу коридора; на двери кабинета висело объявление на одном языке.",
    (
        ("vt_no_interpreter", ("Переводчика не вызвали", "Nobody spoke a language they understood")),
        ("vt_no_information", ("Без объяснения причин ожидания", "The notice was in one language only")),
    ),
    ("We did not know that there was a paper to sign, and nobody read it to us.",),
    ("ou_released",),
)
_RECEIVED: Final = Plot(
    "The officers were polite and brought water. An interpreter was called by telephone after forty minutes. The "
    "group was told where to register and was driven to the reception centre.",
    "I saw an officer hand out water and leaflets; a telephone interpreter was on the loudspeaker.",
    ((GOOD, ("An interpreter was called by telephone without being asked", "Water and blankets were handed out")),),
    ("They gave us water and said we would be registered. That is what happened.",),
    ("ou_admitted",),
)
_CROSSING_WAITS: Final = Plot(
    "",
    "I counted forty people in the pedestrian lane at 10:20 and sixty-two at 11:40. Two of four counters were open.",
    (("vt_exposure", ("People waited in the rain, there is no roof", "Kept standing in the open for about an hour")),),
)
_CROSSING_CHOSEN: Final = Plot(
    "",
    "Three people with foreign passports were taken out of the line within half an hour; nobody else was.",
    (("vt_profiling", ("Taken out of the line, no reason given", "Their bags were opened, those of others were not")),),
)
_CROSSING_WORKS: Final = Plot(
    "",
    "The information board had leaflets in four languages. Families were taken to the front of the line.",
    (
        (
            GOOD,
            (
                "Families and older people were taken to the front of the line",
                "Leaflets on asylum in four languages within reach",
                "A woman officer was called for the search without being asked",
            ),
        ),
    ),
)

PLOTS: Final[dict[str, tuple[Plot, ...]]] = {
    "border_incident": (_DRIVEN_BACK, _AT_THE_COUNTER, _SEARCHED, _BEATEN, _DRIVEN_BACK, _ADRIFT, _SPLIT),
    "asylum_access": (_AT_THE_COUNTER, _WITHOUT_WORDS, _RECEIVED),
    "bcp_observation": (_CROSSING_WORKS, _CROSSING_WAITS, _CROSSING_CHOSEN),
    "detention_visit": (
        Plot(
            "",
            "Two people in the ward had no mattress. The windows do not open; the notice on rights was on the wall.",
            (("vt_bad_conditions", ("Two people slept on the floor", "Windows do not open, the room was hot")),),
        ),
        Plot(
            "",
            "A nurse saw each new arrival in a room of her own. The register was shown at once.",
            ((GOOD, ("Each new arrival was seen by a nurse in private", "The register was shown without delay")),),
        ),
    ),
    "children_family": (
        _SPLIT,
        Plot(
            "A boy of sixteen said that he had been alone in the centre for nine days. Nobody had come to explain to "
            "him who would decide for him.",
            "The boy sat in the corridor of the adult ward with a plastic bag.",
            (("vt_no_guardian", ("Nine days without a guardian",)),),
            ("I did not know whom to ask.",),
        ),
    ),
    "trafficking_referral": (
        Plot(
            "She said that the person who had brought her kept her passport and spoke for her at the check.",
            "A man answered every question that was put to the woman beside him.",
            (("vt_trafficking_missed", ("Nobody spoke with her alone", "He answered in her place throughout")),),
            ("He had my passport; I could not say anything.", "Nobody asked me alone."),
        ),
    ),
    "border_technology": (
        Plot(
            "",
            "A camera on a mast turned after each group; there was no notice. Fingers were scanned at a folding table.",
            (("vt_biometric_misuse", ("Fingers scanned without a notice", "No leaflet on what happens to the data")),),
        ),
    ),
    "defender_environment": (
        Plot(
            "A volunteer said that she was stopped at the road to the crossing, asked for her employer and kept for "
            "forty minutes.",
            "The volunteers' car stood at the barrier; an officer wrote down the plate.",
            (("vt_monitor_obstructed", ("Kept at the barrier for forty minutes, number plate written down",)),),
            ("He asked who pays me. I showed my card.",),
            ("ou_released",),
        ),
        NIL,
    ),
    "return_monitoring": (
        Plot(
            "",
            "One man was carried to the stairs by four escorts; the others walked. A doctor stood at the door.",
            (("vt_unsafe_return", ("Carried by arms and legs to the aircraft",)),),
        ),
        Plot(
            "",
            "Each step was explained with an interpreter. A doctor saw everybody before departure.",
            ((GOOD, ("Each step was explained with an interpreter",)),),
        ),
    ),
    "social_cohesion": (
        Plot(
            "The family said that the school had asked for a paper that the office does not issue.",
            "The notice at the school's door named the paper.",
            (("vt_service_denial", ("Sent away from the school for want of a paper",)),),
            ("Without the paper no school, without the school no paper.",),
        ),
    ),
}
"""By form, told in turn."""
