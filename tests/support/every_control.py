"""The form that shows every control (tests/fixtures/every_control.md), its pictures, and answers to look at."""

import shutil
from pathlib import Path

from PIL import Image, ImageDraw

FORM = Path(__file__).resolve().parents[1] / "fixtures" / "every_control.md"
ANSWERS = {
    "texts/team_code": "AB12", "texts/account": "We arrived at 06:40.\nThe gate was shut.", "texts/plate": "4471",
    "texts/witness_contact": "green house, second floor", "texts/source_page": "https://example.org/notice/41",
    "numbers/persons_seen": "23", "numbers/litres": "1204000", "numbers/fee": "12500.5", "numbers/queue_hours": "12",
    "numbers/water_level": "4", "numbers/access_rating": "3",
    "dates/day_seen": "2026-11-20", "dates/month_left": "2024-05-01", "dates/year_first": "2023-01-01",
    "dates/day_persian": "2025-03-20", "dates/day_islamic": "2024-03-11", "dates/day_ethiopian": "2023-09-12",
    "dates/hour_seen": "14:05:00", "dates/moment_returned": "2026-11-19T23:40:00",
    "one_choice/children_seen": "yes", "one_choice/weather": "fog", "one_choice/nationality": "syr",
    "one_choice/road_surface": "mud", "one_choice/bank": "gravel", "one_choice/respect": "2",
    "one_choice/interpreter": "no", "one_choice/path_surface": "ice",
    "many_choices/needs_now": "water shelter", "many_choices/needs_columns": "food",
    "many_choices/needs_compact": "water legal", "many_choices/languages_heard": "afg eri syr",
    "many_choices/packed": "mud ice", "many_choices/order_of_needs": "water medicine shelter food legal contact",
    "conditions/room_air": "poor", "conditions/room_light": "bad", "services/medical": "good",
    "services/food": "fair", "services/doctor_days": "mon thu", "places/point_plain": "54.3521 26.9105 0 12",
    "media/vehicle": "truck", "media/vehicle_tiles": "boat", "notes/briefed": "OK",
    "group_member[1]/member_code": "P-01", "group_member[1]/age_band": "adult", "group_member[1]/member_needs": "water",
    "grid/make": "UAZ", "grid/colour": "grey", "grid/seats": "5",
}  # fmt: skip


def write_form(folder: Path) -> Path:
    """Put the form and the files that it names into ``folder`` and return the form's path."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {
        "river.png": (360, 200, "#b4be9f"), "van.png": (200, 125, "#c8cdd2"), "truck.png": (200, 125, "#bed2be"),
        "boat.png": (200, 125, "#aac8dc"), "crossing.png": (400, 240, "#c8beaa"),
        "crossing-large.png": (1200, 720, "#c8beaa"),
    }  # fmt: skip
    for name, (width, height, ground) in pictures.items():
        _draw(width, height, ground, water=width > 300).save(folder / name)
    _write_tone(folder / "announcement.wav")
    (folder / "crossing.mp4").write_bytes(b"")  # it is there; nobody plays it in a test
    return Path(shutil.copy(FORM, folder / FORM.name))


def _draw(width: int, height: int, ground: str, *, water: bool) -> Image.Image:
    picture = Image.new("RGB", (width, height), ground)
    draw = ImageDraw.Draw(picture)
    if water:
        corners = [(0, height * 0.3), (width, height * 0.5), (width, height * 0.7), (0, height * 0.5)]
        draw.polygon(corners, fill="#5a8cbe")
        return picture
    draw.rectangle((width * 0.2, height * 0.35, width * 0.8, height * 0.7), fill="#465050")
    for left in (0.27, 0.61):
        wheel = (width * left, height * 0.62, width * (left + 0.12), height * 0.62 + width * 0.12)
        draw.ellipse(wheel, fill="#141414")
    return picture


def _write_tone(path: Path) -> None:
    import math
    import struct
    import wave

    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(b"".join(struct.pack("<h", int(6000 * math.sin(step / 3))) for step in range(4000)))
