"""What a form says about the files of a question: how large a picture may be, and which kinds it lists."""

from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from fieldmonitor.bootstrap import Workspace
from fieldmonitor.domain.errors import AttachmentKindWrong, AttachmentNotListed, ImageUnreadable
from fieldmonitor.services import media
from support.services import Team, jpeg, wav

SURVEY = """
| survey | | | | | |
| | type | name | label | parameters | body::accept |
| | image | small | Small | max-pixels=200 | |
| | image | any | Any | | |
| | file | paper | Paper | | .pdf, Image/* |
| | file | whatever | Whatever | | |
| settings | | | | | |
| | form_id | version | | | |
| | papers | 1 | | | |
"""


@pytest.fixture
def monitor(team: Team, tmp_path: Path) -> Workspace:
    file = tmp_path / "papers.md"
    file.write_text(SURVEY, encoding="utf-8")
    coordinator, monitor = team.open("coordinator"), team.open("monitor")
    coordinator.forms.import_form(file)
    coordinator.sync.run()
    monitor.sync.run()
    return monitor


def test_a_picture_is_made_smaller_in_memory_where_the_form_wants_it(monitor: Workspace, tmp_path: Path) -> None:
    observations = monitor.observations
    draft = observations.new_draft("papers", language="en")
    photo = tmp_path / "fence.jpg"
    photo.write_bytes(jpeg((800, 500), orientation=6))
    before = photo.read_bytes()
    small = observations.attach(draft, "/data/small", photo)
    whole = observations.attach(draft, "/data/any", photo)
    with Image.open(BytesIO(observations.attachment(draft, "/data/small"))) as picture:
        assert picture.size == (200, 125) and picture.format == "JPEG"
        assert picture.getexif()[0x0112] == 6, "what the camera wrote stays"
        assert picture.getpixel((20, 60))[0] > 200 and picture.getpixel((180, 60))[2] > 200  # type: ignore[index]  # RGB
    assert observations.attachment(draft, "/data/any") == before == photo.read_bytes()
    assert draft.scaled == {small.id} and whole.id not in draft.scaled
    drawn = BytesIO()
    Image.new("RGBA", (150, 400), (10, 20, 30, 128)).save(drawn, "PNG")
    observations.attach_bytes(draft, "/data/small", "drawing.png", drawn.getvalue())
    with Image.open(BytesIO(observations.attachment(draft, "/data/small"))) as picture:
        assert picture.size == (75, 200) and picture.mode == "RGBA"
    names = {path.suffix for path in monitor.folder.rglob("*")}
    assert not names & {".jpg", ".png", ".tmp"}, "nothing in the clear"


def test_a_picture_that_fits_or_cannot_be_written_stays_byte_for_byte(monitor: Workspace) -> None:
    observations = monitor.observations
    draft = observations.new_draft("papers", language="en")
    film = BytesIO()
    frames = [Image.new("P", (600, 300), number) for number in (0, 90, 180)]
    frames[0].save(film, "GIF", save_all=True, append_images=frames[1:])
    for name, content in (("fits.jpg", jpeg((200, 100))), ("moves.gif", film.getvalue())):
        observations.attach_bytes(draft, "/data/small", name, content)
        assert observations.attachment(draft, "/data/small") == content, name
    assert draft.scaled == set()
    with pytest.raises(ImageUnreadable):
        observations.attach_bytes(draft, "/data/small", "cut.jpg", jpeg((800, 500))[:900])
    assert draft.session.node("/data/small").value == "moves.gif", "what was there is kept"


def test_only_the_kinds_that_the_form_lists_are_taken(monitor: Workspace) -> None:
    observations = monitor.observations
    draft = observations.new_draft("papers", language="en")
    with pytest.raises(AttachmentNotListed) as refused:
        observations.attach_bytes(draft, "/data/paper", "tape.wav", wav())
    assert refused.value.facts["wanted"] == ".pdf, image/*" and draft.session.node("/data/paper").value == ""
    observations.attach_bytes(draft, "/data/paper", "scan.JPG", jpeg())
    observations.attach_bytes(draft, "/data/paper", "Order.PDF", b"%PDF-1.4 x")
    observations.attach_bytes(draft, "/data/whatever", "tape.wav", wav())
    with pytest.raises(AttachmentKindWrong):
        observations.attach_bytes(draft, "/data/any", "Order.PDF", b"%PDF-1.4 x")


@pytest.mark.parametrize(
    ("accept", "media_type", "name", "taken"),
    [
        ("", "audio/wav", "a.wav", True),
        (" , ", "audio/wav", "a.wav", True),
        ("*/*", "audio/wav", "a.wav", True),
        ("image/*", "imagery/x", "a", False),
        ("application/pdf", "application/pdf", "a.txt", True),
        (".pdf", "application/pdf", "a.txt", False),
        (".tar", "application/octet-stream", "a.TAR", True),
    ],
)
def test_kinds(accept: str, media_type: str, name: str, taken: bool) -> None:
    assert media.accepted(accept, media_type, name) is taken


@given(st.integers(1, 60), st.integers(1, 60), st.integers(1, 60), st.sampled_from(["JPEG", "PNG", "WEBP"]))
def test_the_longer_side_fits_and_the_shape_stays(width: int, height: int, side: int, kind: str) -> None:
    content = BytesIO()
    Image.new("RGB", (width, height), "teal").save(content, kind)
    small = media.scaled(content, f"image/{kind.lower()}", side, "x")
    if max(width, height) <= side:
        assert small is None
    else:
        assert small is not None
        with Image.open(BytesIO(small)) as picture:
            assert max(picture.size) == side and picture.format == kind
            assert abs(picture.width * height - picture.height * width) <= max(width, height)
