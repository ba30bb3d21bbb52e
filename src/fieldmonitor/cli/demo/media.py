"""Pictures and sound for the demo, made on the spot: no photograph of anyone is shipped."""

import io
import math
import random
import struct
import wave
from array import array
from datetime import datetime
from typing import Any, Final

WIDTH: Final = 1280
HEIGHT: Final = 960
_SKIES: Final = (
    ((168, 196, 222), (232, 236, 228)),
    ((196, 176, 168), (240, 222, 196)),
    ((120, 138, 158), (186, 194, 198)),
)
_GROUNDS: Final = ((96, 112, 72), (120, 110, 84), (142, 146, 150))
_GPS_IFD: Final = 0x8825
_EXIF_IFD: Final = 0x8769


def photo(seed: int, taken: datetime, latitude: float, longitude: float) -> bytes:
    """Return a JPEG of a drawn crossing point with a scale bar, with a camera's EXIF: time, position, orientation."""
    from PIL import Image, ImageDraw, ImageFilter

    dice = random.Random(seed)  # noqa: S311 - a drawing, not a secret
    picture = Image.new("RGB", (WIDTH, HEIGHT))
    draw = ImageDraw.Draw(picture)
    horizon = dice.randint(420, 560)
    _sky_and_ground(draw, dice, horizon)
    _hills(draw, dice, horizon)
    _fence(draw, dice, horizon)
    if dice.random() < 0.6:
        _hut(draw, dice, horizon)
    _scale_bar(draw)
    grain = Image.effect_noise((WIDTH, HEIGHT), 22).convert("RGB")
    picture = Image.blend(picture.filter(ImageFilter.GaussianBlur(0.8)), grain, 0.06)
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=84, exif=_exif(taken, latitude, longitude))
    return out.getvalue()


def voice_memo(seconds: float = 6.0, rate: int = 16_000) -> bytes:
    """Return a mono 16-bit WAV that sounds like a hummed sentence: a voice's overtones under a slow envelope."""
    samples = array("h")
    phase = 0.0
    for index in range(int(seconds * rate)):
        at = index / rate
        pitch = 118 + 22 * math.sin(2 * math.pi * 0.7 * at) + 9 * math.sin(2 * math.pi * 2.3 * at)
        phase += 2 * math.pi * pitch / rate
        syllable = max(0.0, math.sin(2 * math.pi * 2.1 * at)) * (0.6 + 0.4 * math.sin(2 * math.pi * 0.31 * at))
        tone = math.sin(phase) + 0.5 * math.sin(2 * phase) + 0.25 * math.sin(3 * phase) + 0.12 * math.sin(5 * phase)
        samples.append(int(9000 * syllable * tone / 1.87))
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(struct.pack(f"<{len(samples)}h", *samples))
    return out.getvalue()


def _sky_and_ground(draw: Any, dice: random.Random, horizon: int) -> None:
    top, low = dice.choice(_SKIES)
    for line in range(horizon):
        share = line / horizon
        draw.line(
            [(0, line), (WIDTH, line)], fill=tuple(round(a + (b - a) * share) for a, b in zip(top, low, strict=True))
        )
    ground = dice.choice(_GROUNDS)
    for line in range(horizon, HEIGHT):
        shade = 1.08 - 0.3 * (line - horizon) / (HEIGHT - horizon)
        draw.line([(0, line), (WIDTH, line)], fill=tuple(min(255, round(c * shade)) for c in ground))


def _hills(draw: Any, dice: random.Random, horizon: int) -> None:
    for layer, colour in enumerate(((122, 138, 126), (98, 116, 100))):
        width, height = dice.uniform(180, 420), dice.uniform(30, 80)
        shift = dice.uniform(0, 6)
        edge = [
            (x, horizon - height * (0.6 + 0.4 * math.sin(x / width + shift)) / (layer + 1))
            for x in range(0, WIDTH + 1, 16)
        ]
        draw.polygon([(0, horizon + 2), *edge, (WIDTH, horizon + 2)], fill=colour)


def _fence(draw: Any, dice: random.Random, horizon: int) -> None:
    base, height = horizon + dice.randint(60, 120), dice.randint(150, 230)
    for x in range(-40, WIDTH + 80, 80):
        draw.line([(x, base), (x, base - height)], fill=(70, 72, 76), width=7)
    for step in range(0, height, 18):
        draw.line([(0, base - step), (WIDTH, base - step)], fill=(110, 112, 118), width=2)
    for x in range(0, WIDTH, 26):
        top = base - height - 16
        draw.arc([x, top, x + 30, top + 30], 0, 360, fill=(90, 92, 98), width=2)


def _hut(draw: Any, dice: random.Random, horizon: int) -> None:
    left, base = dice.randint(120, 800), horizon + 210
    draw.rectangle([left, base - 210, left + 230, base], fill=(206, 202, 190), outline=(90, 90, 90), width=3)
    draw.polygon(
        [(left - 18, base - 210), (left + 248, base - 210), (left + 210, base - 262), (left + 20, base - 262)],
        fill=(124, 84, 70),
    )
    draw.rectangle([left + 26, base - 160, left + 112, base - 90], fill=(120, 148, 164), outline=(70, 70, 70), width=3)
    for stripe in range(6):
        x = left + 240 + stripe * 60
        draw.rectangle([x, base - 70, x + 58, base - 54], fill=(196, 40, 40) if stripe % 2 else (240, 240, 240))


def _scale_bar(draw: Any) -> None:
    left, top = 60, HEIGHT - 80
    for part in range(5):
        fill = (20, 20, 20) if part % 2 == 0 else (245, 245, 245)
        draw.rectangle([left + part * 60, top, left + part * 60 + 60, top + 18], fill=fill, outline=(20, 20, 20))
    draw.text((left, top - 16), "0", fill=(20, 20, 20))
    draw.text((left + 288, top - 16), "5 m", fill=(20, 20, 20))


def _exif(taken: datetime, latitude: float, longitude: float) -> Any:
    from PIL import Image

    exif = Image.Exif()
    stamp = taken.strftime("%Y:%m:%d %H:%M:%S")
    exif[0x010F], exif[0x0110], exif[0x0112] = "FieldMonitor", "Demo camera", 1
    exif[0x0131], exif[0x0132] = "FieldMonitor demo", stamp
    detail = exif.get_ifd(_EXIF_IFD)
    detail[0x9003], detail[0x9004] = stamp, stamp
    gps = exif.get_ifd(_GPS_IFD)
    gps[1], gps[2] = "N" if latitude >= 0 else "S", _degrees(latitude)
    gps[3], gps[4] = "E" if longitude >= 0 else "W", _degrees(longitude)
    return exif


def _degrees(value: float) -> tuple[float, float, float]:
    whole = abs(value)
    minutes = (whole - int(whole)) * 60
    return float(int(whole)), float(int(minutes)), round((minutes - int(minutes)) * 60, 2)
