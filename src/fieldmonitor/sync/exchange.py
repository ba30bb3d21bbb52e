"""One exchange with a target: take in, then send. The public face of sync, with `verify` beside it.

`push` and `pull` are idempotent: cut anywhere and run again, they complete; run once more, they do nothing.
"""

from dataclasses import dataclass
from types import MappingProxyType

from fieldmonitor.domain.errors import WorldError
from fieldmonitor.domain.progress import IsCancelled, Progress, never, silent
from fieldmonitor.sync.pulling import Again, PullResult, Wanted, everyone, pull
from fieldmonitor.sync.pushing import PushResult, Waiting, push, waiting
from fieldmonitor.sync.session import Session, forget_place

__all__ = [
    "Again",
    "ExchangeResult",
    "PullResult",
    "PushResult",
    "Session",
    "Waiting",
    "everyone",
    "exchange",
    "forget_place",
    "pull",
    "push",
    "waiting",
]


@dataclass(frozen=True, slots=True)
class ExchangeResult:
    """What an exchange took in and sent."""

    pulled: PullResult
    pushed: PushResult

    @property
    def problems(self) -> list[WorldError]:
        """What was wrong and did not stop the rest. The person is told the first one at least."""
        return [*self.pulled.problems, *self.pushed.problems]


def exchange(
    session: Session,
    *,
    wanted: Wanted = everyone,
    attachments: bool = True,
    again: Again = MappingProxyType({}),
    progress: Progress = silent,
    cancelled: IsCancelled = never,
) -> ExchangeResult:
    """Pull, then push, so that the head sent says what was seen. Raises as `pull` and `push`."""
    pulled = pull(session, wanted=wanted, attachments=attachments, again=again, progress=progress, cancelled=cancelled)
    return ExchangeResult(pulled, push(session, progress, cancelled))
