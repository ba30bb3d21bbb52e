"""Synthetic records in the shapes of the ten forms, read from the forms' own sources: coherent where a report looks.

Codes of lists and labels are the real ones; everything told in them is invented. The same seed gives the same records.
"""

import io
import tomllib
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from PIL import Image, ImageDraw

from fieldmonitor.domain.ids import AttachmentId, ObservationId, RevisionId, reference
from fieldmonitor.domain.observation import Answer, Record, RecordAttachment, Status

SOURCES = Path(__file__).resolve().parents[2] / "forms" / "sources"
FORMS = tuple(sorted(path.stem for path in SOURCES.glob("*_*.toml")))

TOLD = {
    "en": "We were stopped before the river, about ten of us. They told us to sit down and took the phones."
    " I said that I was afraid to go back; nobody wrote it down. Then a van came and we were driven to the fence.",
    "ru": "Нас остановили у реки, нас было человек десять. Велели сесть и забрали телефоны."
    " Я сказал, что боюсь возвращаться; никто этого не записал. Потом приехал фургон, и нас отвезли к ограждению.",
}
SEEN = {
    "en": "Two people had wet clothes and no shoes. One showed a paper with a stamp of the same day.",
    "ru": "Двое были в мокрой одежде и без обуви. Один показал бумагу со штампом того же дня.",
}
QUOTED = {"en": "I only wanted someone to write down my name.", "ru": "Я лишь хотел, чтобы кто-нибудь записал моё имя."}
GOOD = {
    "en": "An officer called an interpreter by telephone within ten minutes.",
    "ru": "Сотрудник вызвал переводчика по телефону в течение десяти минут.",
}
DETAIL = {"en": "Held by the arm and pushed towards the water.", "ru": "Держали за руку и толкали к воде."}
ISSUES = (
    "vt_pushback",
    "vt_denied_asylum_access",
    "vt_physical_assault",
    "vt_theft",
    "vt_no_interpreter",
    "vt_no_information",
)
USES = "cu_record cu_stats cu_quote cu_photo"


@cache
def _toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def _list(name: str) -> tuple[dict[str, Any], ...]:
    return tuple(_toml(SOURCES / "lists" / f"{name}.toml")["items"])


def rows(form_id: str) -> Iterator[dict[str, Any]]:
    """Yield a form's rows with its blocks put in place."""
    for row in _toml(SOURCES / f"{form_id}.toml")["rows"]:
        if "include" not in row:
            yield row
            continue
        for inner in _toml(SOURCES / "blocks" / f"{row['include']}.toml")["rows"]:
            yield {
                key: row.get(value[1:], value) if str(value).startswith("$") else value for key, value in inner.items()
            }


class Maker:
    """Makes records; ``make`` takes answers by name, and rows of repeats by the repeat's name."""

    def __init__(self, language: str = "en", seed: int = 1) -> None:
        self.language = language
        self.random = Random(seed)

    def make(
        self,
        form_id: str = "border_incident",
        *,
        day: date = date(2026, 10, 12),
        status: Status = Status.APPROVED,
        practice: bool = False,
        pictures: int = 0,
        revision: int = 1,
        repeats: Mapping[str, list[dict[str, str]]] | None = None,
        **values: str,
    ) -> Record:
        """Return one record. An answer given as ``""`` is left out."""
        observation = ObservationId(f"{self.random.getrandbits(128):032x}")
        given = self._defaults(form_id, day) | values
        plan = self._repeats(form_id) | dict(repeats or {})
        title = _toml(SOURCES / f"{form_id}.toml")["title"][self.language]
        attachments = tuple(self._attachment(number) for number in range(1, pictures + 1))
        if attachments:
            plan["evidence"] = [self._evidence() for _ in attachments]
        return Record(
            observation,
            RevisionId(f"{self.random.getrandbits(128):032x}"),
            revision,
            f"{self.random.getrandbits(256):064x}",
            reference(observation),
            form_id,
            _toml(SOURCES / f"{form_id}.toml")["version"],
            title,
            "AB-012",
            datetime(day.year, day.month, day.day, 17, 20, tzinfo=UTC) + timedelta(hours=2),
            None,
            status,
            practice,
            day,
            given.get("pl_section", ""),
            tuple(self._answers(form_id, given, plan)),
            attachments,
        )

    def month(self, year: int = 2026, month: int = 10, count: int = 40, **more: Any) -> list[Record]:
        """Return records of all ten forms spread over a month."""
        made = []
        for number in range(count):
            day = date(year, month, 1 + number * 27 // max(count - 1, 1))
            single = number % 3 == 0
            mode = self.random.choice(["om_interview", "om_interview", "om_direct", "om_records"])
            made.append(
                self.make(
                    FORMS[number % len(FORMS)],
                    day=day,
                    obs_mode=mode,
                    corrob="co_none" if single else "co_second_source co_physical",
                    info_grade=self.random.choice("1234566"),
                    pl_section=f"S-{self.random.randint(1, 5):02d}",
                    **more,
                )
            )
        return made

    def _defaults(self, form_id: str, day: date) -> dict[str, str]:
        language = self.language
        return {
            "recorder_role": "rr2_monitor",
            "monitor_code": "AB-012",
            "obs_mode": "om_interview",
            "record_timing": "tm_same_day",
            "two_monitors": "yes",
            "interview_lang": "prs",
            "interpreter": "no",
            "overheard": "no",
            "risk_talked": "yes",
            "understood": "yes",
            "consent_interview": "yes",
            "consent_form": "cf_oral_witness",
            "consent_uses": USES,
            "is_child": "no",
            "narrative": TOLD[language],
            "quote": QUOTED[language],
            "seen_by_me": SEEN[language],
            "opinion": "OPINION-CANARY",
            "gaps": "",
            "ev_precision": "dp_exact",
            "ev_date": day.isoformat(),
            "ev_part": "night",
            "ev_time": "",
            "ev_zone": "",
            "pl_state": "XA",
            "pl_across": "XB",
            "pl_section": "S-04",
            "pl_type": "lo_green_border",
            "pl_described": "",
            "pl_method": "cm_gps",
            "pl_point": "48.20817 16.37380 0 5",
            "pl_radius": "50",
            "pl_publish": "cp_10km",
            "n_total": "10",
            "n_method": "ct_told",
            "n_women": "2",
            "n_men": "8",
            "n_interviewed": "1",
            "src_grade": "F",
            "info_grade": "3",
            "corrob": "co_physical",
            "auth_reply": "ap_not_asked",
            "urgency": "ur_week",
            "reprisal_risk": "no",
            "protect_plan": "PLAN-CANARY",
            "publish_hold": "no",
            "record_class": "rc2_confidential",
            "t_good": GOOD[language] if form_id == "bcp_observation" else "",
        }

    def _repeats(self, form_id: str) -> dict[str, list[dict[str, str]]]:
        if form_id == "bcp_observation":
            return {
                "acts": [
                    {"act_type": "vt_good_practice", "act_status": "st_observed", "act_detail": GOOD[self.language]}
                ]
            }
        pick = self.random.sample(ISSUES, 2)
        code = f"C-{self.random.randint(1000, 9999)}"
        return {
            "persons": [
                {
                    "p_code": code,
                    "p_is_speaker": "yes",
                    "p_sex": "male",
                    "p_age": "a18_24",
                    "p_nationality": "AF",
                    "p_nat_note": "nt_stated",
                    "p_vuln": "vu_undocumented",
                    "p_outcome": "ou_removed",
                    "p_name": "NAME-CANARY",
                    "p_contact": "CONTACT-CANARY",
                },
                {
                    "p_code": f"{code}-2",
                    "p_is_speaker": "no",
                    "p_consent": "",
                    "p_sex": "male",
                    "p_age": "a15_17",
                    "p_outcome": "ou_removed",
                },
                {
                    "p_code": f"{code}-3",
                    "p_is_speaker": "no",
                    "p_consent": "cu_stats cu_record",
                    "p_sex": "female",
                    "p_age": "a25_59",
                    "p_outcome": "ou_unharmed",
                },
            ],
            "acts": [
                {
                    "act_type": pick[0],
                    "act_status": "st_alleged_direct",
                    "act_persons": "all",
                    "act_actors": "A1",
                    "act_detail": DETAIL[self.language],
                },
                {"act_type": pick[1], "act_status": "st_observed", "act_persons": "P1 P2", "act_actors": "unknown"},
                {"act_type": "vt_humiliation", "act_status": "st_opinion", "act_detail": "OPINION-CANARY"},
            ],
            "actors": [
                {
                    "a_type": "ac_border_police",
                    "a_state": "XA",
                    "a_role": "ro_carried_out",
                    "a_number": "4",
                    "a_uniform": "—",
                    "a_name": "BADGE-CANARY",
                    "a_basis": "st_alleged_direct",
                },
            ],
            "injuries": [
                {
                    "i_person": "P1",
                    "i_type": "bruise",
                    "i_region": "arm",
                    "i_cause": "fm_baton",
                    "i_seen": "yes",
                    "i_desc": "4 × 2 cm",
                    "i_care": "no",
                    "i_doc": "no",
                    "i_photo_ok": "no",
                },
            ],
            "belongings": [
                {"b_item": "phone", "b_action": "taken", "b_count": "1", "b_value": "150", "b_currency": "EUR"}
            ],
            "referrals": [{"ref_to": "rf_legal", "ref_consent": "yes", "ref_status": "fs_waiting"}],
            "conditions": [{"c_item": "cn_space", "c_rate": "serious"}, {"c_item": "cn_water", "c_rate": "good"}],
            "stages": [{"z_stage": "rs_board", "z_rating": "minor"}],
            "split": [{"m_who": "rel_parent", "m_cause": "sc_removal"}],
        }

    def _evidence(self) -> dict[str, str]:
        return {
            "e_source": "so_photo_video",
            "e_taken": "TAKEN-CANARY",
            "e_original": "ORIGINAL-CANARY",
            "e_faces": "no",
            "e_redact": "keep",
        }

    def _answers(
        self, form_id: str, given: Mapping[str, str], plan: Mapping[str, list[dict[str, str]]]
    ) -> Iterator[Answer]:
        path, labels, repeat = ["data"], [], ""
        personal = (
            given["obs_mode"] not in {"om_interview", "om_group", "om_remote"} or given["consent_interview"] == "yes"
        )
        hidden = 0
        for row in rows(form_id):
            kind, _, list_name = row["type"].partition(" ")
            if kind in {"begin_group", "begin_repeat"}:
                path.append(row["name"])
                labels.append(row["label"][self.language])
                shut = "may_use_person" in row.get("relevant", "") and not personal
                shut = shut or (
                    "needs_consent" in row.get("relevant", "") and given["obs_mode"] in {"om_direct", "om_records"}
                )
                hidden += int(
                    shut or hidden > 0 or (row["name"] in {"review", "death", "barrier"} and "rv_grade" not in given)
                )
                repeat = row["name"] if kind == "begin_repeat" else repeat
                continue
            if kind in {"end_group", "end_repeat"}:
                path.pop()
                labels.pop()
                hidden = max(0, hidden - 1)
                repeat = "" if kind == "end_repeat" else repeat
                continue
            if hidden or kind in {"note", "image", "audio", "file"} or (kind == "calculate" and not repeat):
                continue
            if kind == "calculate":  # the form shows one empty instance more, with nothing but its reference
                for position in range(1, len(plan.get(repeat, ())) + 2):
                    ref = f"/{'/'.join(path)}[{position}]/{row['name']}"
                    value = f"{row['name'][0].upper()}{position}"
                    yield Answer(
                        ref, row["name"], kind, row["name"], value, value, "S0", tuple(labels), ((repeat, position),)
                    )
                continue
            if repeat:
                for position, values in enumerate(plan.get(repeat, ()), 1):
                    if values.get(row["name"]):
                        base = "/".join(path)
                        ref = f"/{base}[{position}]/{row['name']}"
                        yield self._answer(
                            row, kind, list_name, values[row["name"]], ref, labels, ((repeat, position),)
                        )
                continue
            value = given.get(row["name"])
            if value is None and "relevant" not in row:
                value = self._any(row, kind, list_name)
            if value:
                yield self._answer(row, kind, list_name, value, f"/{'/'.join(path)}/{row['name']}", labels, ())

    def _any(self, row: Mapping[str, Any], kind: str, list_name: str) -> str:
        if kind == "select_one":
            return str(self.random.choice(_list(list_name))["id"])
        if kind == "select_multiple":
            return " ".join(item["id"] for item in self.random.sample(_list(list_name), 2))
        return str(self.random.randint(1, 90)) if kind == "integer" else ""

    def _answer(
        self, row: Mapping[str, Any], kind: str, list_name: str, value: str, ref: str, labels: list[str], repeat: Any
    ) -> Answer:
        names = {item["id"]: item[self.language] for item in _list(list_name)} if list_name else {}
        text = "; ".join(names[part] for part in value.split()) if names else value
        return Answer(
            ref,
            row["name"],
            kind,
            row["label"][self.language],
            value,
            text,
            row.get("sensitivity", "S0"),
            tuple(labels),
            tuple(repeat),
        )

    def _attachment(self, number: int) -> RecordAttachment:
        data = picture(self.random.randint(0, 255))
        digest = f"{self.random.getrandbits(256):064x}"
        ref = f"/data/evidence[{number}]/e_image"
        return RecordAttachment(
            AttachmentId(f"{self.random.getrandbits(128):032x}"),
            ref,
            f"photo{number}.jpg",
            "image/jpeg",
            1_800_000,
            digest,
            data,
        )


def picture(hue: int, size: tuple[int, int] = (640, 480)) -> bytes:
    """Return a JPEG that carries a place and a name in its EXIF."""
    image = Image.new("RGB", size, (hue, 130, 150))
    pen = ImageDraw.Draw(image)
    for at in range(0, size[0], 40):
        pen.line([(at, 0), (size[0] - at, size[1])], fill=(240, 240, 230), width=3)
    exif = Image.Exif()
    exif[0x010E] = "EXIF-CANARY"
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", exif=exif, quality=80)
    return buffer.getvalue()
