"""One meeting of a vault with a store: who we are, what we compare with, and whether this is our project's store.

Attacker: somebody who puts another project's folder, an old copy, or an empty one in the place of ours. The project
is checked before anything else is read. A place that held a store and is now empty is a stick that is not plugged in,
never a new store to fill.
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass

from fieldmonitor.domain.errors import ForeignProject, PackDamaged, StoreRolledBack, TargetAway
from fieldmonitor.domain.ids import FeedId, ProjectId
from fieldmonitor.domain.roster import Device, Roster
from fieldmonitor.sync import names, wire
from fieldmonitor.sync.heads import build_project, parse_project
from fieldmonitor.sync.marks import StoreMarks, place_mark
from fieldmonitor.sync.ports import Checks, FeedStore, Identity
from fieldmonitor.sync.target import Target


@dataclass(frozen=True, slots=True)
class Session:
    """What an exchange works with.

    ``roster()`` returns the roster as the store knows it now: it is asked again after each roster pack, so whoever
    provides it applies the roster events that `FeedStore.add_foreign_events` brought. ``pinned`` is the first
    coordinator, whose keys two people compared at enrolment; it counts as long as the roster names no coordinator.
    ``chunk_size``: attachments are sent in pieces of this many bytes.
    """

    store: FeedStore
    target: Target
    project: ProjectId
    me: Identity
    checks: Checks
    roster: Callable[[], Roster]
    pinned: Device | None = None
    chunk_size: int = 1 << 20

    @property
    def roster_feed(self) -> FeedId:
        """The roster feed's identifier."""
        return FeedId(self.project)

    @property
    def own_feed(self) -> FeedId:
        """This device's feed."""
        return FeedId(self.me.device)

    def coordinators(self) -> tuple[Device, ...]:
        """Return the devices whose signature the roster feed accepts now."""
        found = self.roster().coordinators()
        return found or ((self.pinned,) if self.pinned else ())

    def is_coordinator(self) -> bool:
        """Tell whether this device may write the roster feed."""
        return any(device.id == self.me.device for device in self.coordinators())


def find_store(session: Session) -> StoreMarks | None:
    """Return the marks of the store at the target, or None if nothing has been written there yet.

    Raises ForeignProject, PackDamaged, StoreRolledBack (the project mark was removed), TargetAway (also if a store was
    here and the place is empty now).
    """
    mark = place_mark(session.target.place)
    known = session.store.marks(mark).get(mark)
    data = wire.fetch(session.target, names.PROJECT)
    if data is None:
        _explain_absence(session, known)
        return None
    project, store = parse_project(data)
    if project != session.project:
        raise ForeignProject(where=session.target.place)
    if known != store:
        session.store.set_marks({mark: store})
    return StoreMarks(store)


def make_store(session: Session) -> StoreMarks:
    """Return the marks of the store at the target, which is begun there if need be. Raises as `find_store`."""
    found = find_store(session)
    if found is None:
        session.target.put(names.PROJECT, build_project(session.project, secrets.token_bytes(16)))
        found = find_store(session)  # read again: another device may have begun it at the same moment
    if found is None:
        raise TargetAway(path=session.target.place)
    return found


def last_store(session: Session) -> StoreMarks | None:
    """Return the marks of the store last found at the target, without asking the target."""
    mark = place_mark(session.target.place)
    known = session.store.marks(mark).get(mark)
    return StoreMarks(known) if known else None


def forget_place(session: Session) -> None:
    """Forget which store was at the target, because the person chose the place anew: an empty one may be filled."""
    session.store.set_marks({place_mark(session.target.place): None})


def _explain_absence(session: Session, known: bytes | None) -> None:
    present = [name for name in (names.roster(1), names.head(session.me.device)) if session.target.stat(name)]
    if present and known:
        raise StoreRolledBack(where=names.PROJECT)
    if present:
        raise PackDamaged(where=names.PROJECT, reason=wire.MISSING)
    if known:
        raise TargetAway(path=session.target.place)
