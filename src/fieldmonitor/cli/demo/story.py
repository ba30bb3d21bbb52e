"""The demo's three months: who was where on which day, and what a monitor there would answer.

Everything is drawn with a fixed seed, so that two runs tell the same story; the days move with the calendar: the
last three whole months before today.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from fieldmonitor.cli.demo import bank
from fieldmonitor.cli.demo.plots import NIL, PLOTS, Plot

SEED: Final = 1975
MONTHS: Final = 3
FORMS: Final = {
    "border_incident": 20,
    "bcp_observation": 18,
    "asylum_access": 6,
    "detention_visit": 4,
    "children_family": 3,
    "trafficking_referral": 2,
    "border_technology": 2,
    "defender_environment": 2,
    "return_monitoring": 2,
    "social_cohesion": 1,
}
"""How many records of each form: 60."""
WITH_EVIDENCE: Final = frozenset({"border_incident", "asylum_access", "detention_visit", "border_technology"})
PHOTOS: Final = 14
MONITORS: Final = ("AB-012", "AB-027")

Dice = random.Random


@dataclass(frozen=True, slots=True)
class Scene:
    """One record to be: its day, form, author (0 or 1), border section, how it is known, and what is attached.

    ``plot``: what happened; ``turn``: how many records of this plot come later: the last month has the quotations.
    """

    number: int
    day: date
    form_id: str
    author: int
    section: str
    mode: str
    photo: bool
    voice: bool
    persons: int
    plot: Plot
    turn: int
    backing: str

    @property
    def single(self) -> bool:
        """Nothing supports the account."""
        return self.backing == "co_none"

    @property
    def nil(self) -> bool:
        """Nothing happened, and that is what the record says."""
        return self.plot is NIL

    @property
    def interview(self) -> bool:
        """Somebody was asked, so consent decides what may be recorded."""
        return self.mode == "om_interview"


def months_before(today: date) -> list[date]:
    """Return the first days of the last three whole months, oldest first."""
    first = today.replace(day=1)
    months: list[date] = []
    for _ in range(MONTHS):
        first = (first - timedelta(days=1)).replace(day=1)
        months.insert(0, first)
    return months


def scenes(today: date) -> list[Scene]:
    """Return the 60 scenes in the order of their days."""
    dice = Dice(SEED)
    months = months_before(today)
    last = today.replace(day=1) - timedelta(days=1)
    days = sorted(months[0] + timedelta(days=round((last - months[0]).days * dice.random() ** 0.8)) for _ in range(60))
    forms = [form for form, count in FORMS.items() for _ in range(count)]
    dice.shuffle(forms)
    able = [number for number, form in enumerate(forms) if form in WITH_EVIDENCE]
    photos = set(dice.sample(able, PHOTOS))
    voice = next(number for number in reversed(able) if forms[number] == "border_incident" and number not in photos)
    plots = [PLOTS[form][forms[:number].count(form) % len(PLOTS[form])] for number, form in enumerate(forms)]
    return [
        _scene(dice, number, day, form, plots, photo=number in photos, voice=number == voice)
        for number, (day, form) in enumerate(zip(days, forms, strict=True))
    ]


def _scene(dice: Dice, number: int, day: date, form: str, plots: list[Plot], *, photo: bool, voice: bool) -> Scene:
    plot = plots[number]
    watching = not plot.narrative
    mode = "om_direct" if watching and not voice else dice.choices(("om_interview", "om_direct"), (4, 1))[0]
    return Scene(
        number,
        day,
        form,
        dice.randrange(2),
        dice.choices(tuple(bank.POINTS), (2, 6, 3, 3, 2, 1))[0],
        "om_interview" if voice else mode,
        photo,
        voice,
        0 if plot is NIL else dice.choices((1, 2, 3), (5, 4, 2))[0],
        plot,
        sum(later is plot for later in plots[number + 1 :]),
        dice.choices(("co_none", "co_second_source", "co_image" if photo else "co_pattern"), (4, 3, 3))[0],
    )


Answer = Callable[[Dice, Scene], str]


def _one(*values: str) -> Answer:
    return lambda dice, _scene: dice.choice(values)


def _weighted(**weights: int) -> Answer:
    return lambda dice, _scene: dice.choices(tuple(weights), tuple(weights.values()))[0]


def _number(low: int, high: int) -> Answer:
    return lambda dice, _scene: str(dice.randint(low, high))


def _some(least: int, most: int, *values: str) -> Answer:
    return lambda dice, _scene: " ".join(sorted(dice.sample(values, dice.randint(least, most)), key=values.index))


def _told_by(*kinds: str) -> Answer:
    """Yes exactly where the plot has an act of these kinds: the coded answers agree with the account."""
    return lambda _dice, scene: "yes" if any(kind in kinds for kind, _ in scene.plot.acts) else "no"


def _days_before(low: int, high: int) -> Answer:
    return lambda dice, scene: (scene.day - timedelta(days=dice.randint(low, high))).isoformat()


def _point(dice: Dice, scene: Scene) -> str:
    latitude, longitude = bank.POINTS[scene.section]
    north, east = latitude + dice.uniform(-0.01, 0.01), longitude + dice.uniform(-0.01, 0.01)
    return f"{north:.6f} {east:.6f} 0 {dice.randint(4, 30)}"


def _uses(dice: Dice, scene: Scene) -> str:
    uses = ["cu_record", "cu_stats"]
    uses += [
        use for use, share in (("cu_quote", 0.7), ("cu_lawyer", 0.4), ("cu_recontact", 0.4)) if dice.random() < share
    ]
    return " ".join(uses + (["cu_photo"] if scene.photo else []) + (["cu_audio"] if scene.voice else []))


_GRADES: Final = {"co_none": "346", "co_second_source": "12", "co_image": "2", "co_pattern": "23"}
"""How credible information can be called by what supports it: "confirmed" needs another source."""

# What a question's name says about its answer. Names that are not here take any answer that fits the form.
ANSWERS: Final[dict[str, Answer]] = {
    "recorder_role": _one("rr2_monitor"),
    "monitor_code": lambda _dice, scene: MONITORS[scene.author],
    "obs_mode": lambda _dice, scene: scene.mode,
    "case_code": _one(""),
    "record_timing": _weighted(tm_same_day=6, tm_now=2, tm_three=2),
    "two_monitors": _weighted(yes=4, no=1),
    "interview_lang": _weighted(ara=4, prs=3, rus=3, eng=2, tir=1),
    "interpreter": _weighted(yes=3, no=2),
    "interpreter_code": _one("IN-003", "IN-011"),
    "overheard": _one("no"),
    "risk_talked": _one("yes"),
    "understood": _one("yes"),
    "consent_interview": lambda dice, scene: "yes" if scene.photo or scene.voice or dice.random() < 0.94 else "no",
    "consent_form": _weighted(cf_oral_witness=4, cf_oral=3, cf_written=2),
    "consent_uses": _uses,
    "is_child": _weighted(no=12, yes=1),
    "consent_limit": _one(*bank.LIMITS),
    "narrative": lambda _dice, scene: scene.plot.narrative if scene.interview else "",
    "quote": lambda _dice, scene: scene.plot.quotes[scene.turn] if scene.turn < len(scene.plot.quotes) else "",
    "seen_by_me": lambda _dice, scene: "" if scene.interview and scene.single else scene.plot.seen,
    "ev_precision": _weighted(dp_exact=5, dp_about=1),
    "ev_date": _days_before(0, 2),
    "ev_from": _days_before(4, 6),
    "ev_to": _days_before(1, 3),
    "ev_words": _one("", "the night of the heavy rain", "в ночь на субботу"),
    "ev_calendar": _one("gregorian"),
    "ev_zone": _one("UTC"),
    "ev_time": _one("05:40:00.000Z", "11:15:00.000Z", "22:05:00.000Z", ""),
    "pl_state": _one(bank.STATE),
    "pl_across": _one(bank.ACROSS),
    "pl_section": lambda _dice, scene: scene.section,
    "pl_described": _one(*bank.DESCRIBED),
    "pl_method": _weighted(cm_gps=4, cm_map=2, cm_described=2),
    "pl_point": _point,
    "pl_radius": _one("20", "50", "200", "1000"),
    "pl_publish": _weighted(cp_district=4, cp_10km=3, cp_none=1),
    "pl_type": _weighted(lo_green_border=5, lo_bcp_pedestrian=4, lo_bcp_road=3, lo_river=2, lo_transit_zone=1),
    "n_total": _number(6, 24),
    "n_method": _weighted(ct_counted=2, ct_told=4, ct_range=1),
    "n_women": _number(0, 2),
    "n_men": _number(1, 3),
    "n_girls": _number(0, 1),
    "n_boys": _number(0, 0),
    "n_unknown": _one(""),
    "n_interviewed": _number(1, 2),
    "p_code": lambda dice, scene: f"P-{scene.number + 1:03d}-{dice.randint(10, 99)}",
    "p_sex": _weighted(male=5, female=3, not_say=1),
    "p_age": _weighted(a18_24=4, a25_59=5, a15_17=1, a60=1),
    "p_nationality": _one(*bank.NATIONALITIES),
    "p_name": lambda dice, _scene: dice.choice(bank.NAMES)[0],
    "p_name_latin": lambda dice, _scene: dice.choice(bank.NAMES)[1],
    "p_contact": _one(*bank.CONTACTS),
    "p_consent": _one("cu_record cu_stats"),
    "p_outcome": lambda dice, scene: dice.choice(scene.plot.outcomes),
    "act_status": lambda dice, scene: dice.choices(
        ("st_alleged_direct", "st_alleged_hearsay", "st_documented")
        if scene.interview
        else ("st_observed", "st_observed", "st_documented"),
        (7, 1, 0 if scene.single else 2),
    )[0],
    "act_persons": _one("all", "P1"),
    "act_actors": _one("unknown"),
    "a_type": _weighted(ac_border_police=6, ac_police_regular=2, ac_masked_unknown=1, ac_army=1),
    "a_state": _one(bank.STATE),
    "a_role": _weighted(ro_carried_out=4, ro_present=3, ro_helped=1),
    "a_number": _number(2, 5),
    "a_uniform": _one(*bank.UNIFORMS),
    "a_speech": _one(*bank.SPEECH),
    "a_vehicle": _one("", "white van, no plate seen"),
    "a_name": _one(""),
    "a_basis": _weighted(st_alleged_direct=3, st_observed=1),
    "j_mode": _weighted(cr_walk=5, cr_river=2, cr_bcp=3),
    "j_stopped": _one("about 3 km after the fence", "on the road to the village", "у второго шлагбаума"),
    "j_words": _one("to the officer with the list, in English: asylum", "to two officers, through the youngest of us"),
    "j_steps": _weighted(ps_none=4, ps_identity=3, ps_photo=1),
    "j_to": _one(bank.ACROSS),
    "j_chain": _one("1"),
    "j_prior": _number(0, 3),
    "j_hours": _number(1, 20),
    "j_rescue": _weighted(no=8, yes=1),
    "j_rescue_calls": _one("112, three calls, the third was answered"),
    "f_means": _some(1, 2, "fm_verbal", "fm_hands", "fm_baton", "fm_dog"),
    "i_person": _one("P1"),
    "i_type": _weighted(bruise=5, cut=2),
    "i_region": _one("arm", "leg", "back"),
    "i_cause": _weighted(fm_baton=3, fm_hands=1),
    "i_desc": _one("about 6 cm long, dark blue, yellow edge", "two parallel lines, 8 cm, red"),
    "i_seen": _weighted(yes=3, no=1),
    "i_photo_ok": _one("no"),
    "dm_any": _one("no"),
    "b_item": _weighted(phone=4, money=2, passport=1),
    "b_action": _weighted(taken=3, destroyed=2),
    "b_count": _number(1, 3),
    "b_value": _one("120", "80", "250"),
    "b_currency": _one("EUR"),
    "e_source": lambda _dice, scene: "so_victim" if scene.voice else "so_photo_video",
    "e_taken": lambda _dice, scene: bank.EVIDENCE_MADE.format(code=MONITORS[scene.author]),
    "e_original": _one(*bank.ORIGINALS),
    "e_faces": lambda _dice, scene: "yes" if scene.voice else "no",
    "e_redact": lambda _dice, scene: "suppress" if scene.voice else "blur",
    "src_grade": _weighted(A=2, B=5, C=2),
    "info_grade": lambda dice, scene: dice.choice(_GRADES[scene.backing]),
    "corrob": lambda _dice, scene: scene.backing,
    "auth_reply": _weighted(ap_not_asked=3, ap_asked=3, ap_denies=2, ap_explains=1, ap_accepts=1),
    "gaps": _one(*bank.GAPS),
    "opinion": _one(""),
    "urgency": _weighted(ur_routine=5, ur_week=3, ur_day=1),
    "reprisal_risk": _weighted(no=6, yes=1, unknown=1),
    "protect_plan": _one(*bank.PROTECT),
    "publish_hold": _weighted(no=12, yes=1),
    "hold_until": lambda _dice, scene: (scene.day + timedelta(days=45)).isoformat(),
    "ref_to": _weighted(rf_legal=4, rf_medical=3, rf_asylum=2, rf_unhcr=2),
    "ref_consent": _one("yes"),
    "ref_status": _weighted(fs_sent=3, fs_open=2, fs_done=2),
    "record_class": _weighted(rc2_confidential=5, rc2_restricted=3),
    "v_access": _weighted(full=6, partial=2, refused=1, delayed=1),
    "v_access_who": _one("shift leader", "the duty officer at the gate"),
    "v_status": _weighted(open=6, reduced=2, exit_only=1),
    "v_flow": _weighted(fl_low=3, fl_normal=5, fl_high=2),
    "v_wait_min": _number(10, 180),
    "v_in": _number(12, 140),
    "v_out": _number(8, 120),
    "v_minutes": _one("60", "90", "120", "180"),
    "t_info_lang": _some(1, 3, "eng", "rus", "ara", "prs"),
    "t_profiling": _told_by("vt_profiling"),
    "t_info": _told_by("vt_good_practice"),
    "j_asylum": _told_by("vt_denied_asylum_access"),
    "k_expressed": _told_by("vt_denied_asylum_access", "vt_good_practice"),
    "q_alone": _one("no"),
    "t_refused_n": _number(1, 8),
    "t_shelter": _weighted(good=3, minor=4, serious=2, not_seen=1),
    "t_good": lambda _dice, scene: bank.GOOD[scene.turn % len(bank.GOOD)] if scene.plot.good else "",
    "t_tech": _some(1, 2, "tc_cctv", "tc_drone", "tc_face"),
    "g_flow": _weighted(fl_low=3, fl_normal=1),
    "g_traces": _one("", "two jackets and an empty bottle beside the path"),
    "x_announced": _weighted(no=3, yes=2),
    "x_access": _weighted(full=4, partial=1, delayed=1),
    "x_records": _weighted(full=3, partial=1),
    "x_private": _weighted(full=3, refused=1),
    "x_delay": _number(0, 45),
    "x_team": _number(2, 3),
    "h_capacity": _number(60, 120),
    "h_present": _number(40, 130),
    "h_women": _number(2, 12),
    "h_children": _number(4, 9),
    "h_uac": _number(0, 3),
    "h_longest": _number(6, 90),
    "c_note": _one("two blankets for three people", "clean, water running", "окна не открываются"),
    "s_force_log": _number(0, 3),
    "s_deaths": _one("0"),
    "w_spoken": _number(2, 9),
    "w_refused": _number(0, 2),
    "op_type": _weighted(rt2_forced=2),
    "op_to": _one(bank.ACROSS),
    "op_people": _number(9, 40),
    "op_children": _number(0, 3),
    "op_escorts": _number(8, 40),
    "z_force_min": _number(0, 40),
    "z_note": _one("calm, slow, each step explained", "one man was held by both arms to the stairs"),
    "k_words": _one("I said asylum, in English, two times", "я просил убежище"),
    "k_days": _number(0, 21),
    "l_guardian_days": _number(1, 20),
    "l_held_days": _number(1, 6),
    "n_visa_months": _number(4, 26),
    "u_nil": lambda _dice, scene: "yes" if scene.nil else "no",
    "u_legal_text": _one("an order of the regional office, number not shown"),
    "u_data": _one("none; the device held practice records only"),
    "r_date": _days_before(0, 2),
    "y_vendor": _one("", "not stated"),
    "xb_good": _one("A neighbour went along as interpreter."),
}

REPEATS: Final[dict[str, Callable[[Dice, Scene], int]]] = {
    "persons": lambda _dice, scene: scene.persons,
    "acts": lambda dice, scene: min(dice.choice((1, 1, 2)), len(scene.plot.acts)),
    "actors": lambda dice, scene: 0 if scene.nil else dice.choice((0, 1, 2)),
    "injuries": lambda _dice, scene: int(scene.plot.harm),
    "belongings": lambda _dice, scene: int(scene.plot.loss),
    "evidence": lambda _dice, scene: int(scene.photo or scene.voice),
    "referrals": lambda dice, scene: 0 if scene.nil else dice.choice((0, 1, 1)),
    "conditions": lambda _dice, _scene: 3,
    "stages": lambda _dice, _scene: 2,
    "split": lambda dice, _scene: dice.choice((0, 1)),
}
"""How often each repeat is filled."""
