"""Fills a form session as the monitor of a scene would: the engine's filler, told by the story what it knows."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fieldmonitor.cli.demo import bank
from fieldmonitor.cli.demo.story import ANSWERS, REPEATS, Answer, Dice, Scene

if TYPE_CHECKING:
    from fieldmonitor.forms import FormSession, Node
    from fieldmonitor.forms.filler import Override


@dataclass(frozen=True, slots=True)
class Place:
    """A question that takes a file."""

    ref: str
    kind: str


def tell(session: "FormSession", scene: Scene, dice: Dice) -> list[Place]:
    """Answer the whole form and return where the scene's files go. Raises CannotFill."""
    from fieldmonitor.forms.filler import fill

    overrides: dict[str, Override] = {name: _from_story(answer, scene) for name, answer in ANSWERS.items()}
    overrides |= {name: cards(dice, scene) for name, cards in REPEATS.items()}
    overrides["p_is_speaker"] = lambda node, _dice: "yes" if scene.interview and _first_card(node) else "no"
    overrides["p_name_latin"] = lambda node, _dice: _latin(session, node)
    overrides["p_vuln"] = lambda node, dice: _flags(session, node, dice)
    overrides["act_type"] = lambda node, _dice: _act(scene, node)[0]
    overrides["act_detail"] = lambda node, _dice: _detail(scene, node)
    fill(session, dice, overrides=overrides, text=_words)
    return [
        Place(node.ref, node.kind)
        for node in session.root.walk()
        if node.relevant and ((node.name == "e_image" and scene.photo) or (node.name == "e_audio" and scene.voice))
    ]


def _from_story(answer: Answer, scene: Scene) -> "Callable[[Node, Dice], str | None]":
    def value(node: "Node", dice: Dice) -> str | None:
        drawn = answer(dice, scene)
        return None if node.required and not drawn else drawn

    return value


def _act(scene: Scene, node: "Node") -> tuple[str, tuple[str, ...]]:
    position = int(node.ref.split("/")[-2].partition("[")[2].rstrip("]") or 1)
    return scene.plot.acts[min(position, len(scene.plot.acts)) - 1] if scene.plot.acts else ("", ())


def _detail(scene: Scene, node: "Node") -> str:
    details = _act(scene, node)[1]
    return details[scene.turn % len(details)] if details else ""


def _first_card(node: "Node") -> bool:
    return node.ref.split("/")[-2].endswith("[1]")


def _latin(session: "FormSession", node: "Node") -> str:
    original = session.node(node.ref.removesuffix("_latin")).value
    return next((latin for name, latin in bank.NAMES if name == original), "")


def _flags(session: "FormSession", node: "Node", dice: Dice) -> str:
    """Draw what was stated of a person, so that it fits what else is said of them."""
    about = node.ref.removesuffix("p_vuln")
    flags = ["vu_no_common_language", "vu_serious_medical", "vu_low_literacy", ""]
    flags += ["vu_pregnant"] if session.node(f"{about}p_sex").value == "female" else []
    flags += ["vu_child"] if session.node(f"{about}p_age").value == "a15_17" else []
    return dice.choice(flags)


def _words(_node: "Node", dice: Dice) -> str:
    return dice.choice(bank.NOTES)
