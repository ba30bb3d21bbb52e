"""The window's content while a vault is open: banner, navigation, and the pages, each built when first needed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from fieldmonitor.domain.ids import DraftId, ObservationId
from fieldmonitor.domain.roster import MAKES_REPORTS
from fieldmonitor.qt.desk import Desk
from fieldmonitor.qt.pages.observations import ObservationsPage
from fieldmonitor.qt.theme import Role
from fieldmonitor.qt.widgets.basics import Page, Translated, column, label, row
from fieldmonitor.qt.widgets.sidebar import Sidebar

if TYPE_CHECKING:
    from fieldmonitor.qt.fill import FillPage
    from fieldmonitor.qt.pages.record import RecordPage
    from fieldmonitor.qt.pages.reports import ReportsPage
    from fieldmonitor.services.values import Draft


class DeskView(Translated):
    """Goes from page to page. At most one draft and one record are open; leaving a draft saves it first."""

    lock_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._pages: dict[str, Page] = {}
        self.place = ""
        self.fill: FillPage | None = None
        self.draft: Draft | None = None
        self.record: RecordPage | None = None
        places = ["observations", "new", "sync", "members", "maps"]
        if desk.role in MAKES_REPORTS:
            places.insert(3, "reports")
        self.sidebar = Sidebar(places)
        self.banner = label(Role.PRACTICE, wrap=True)
        self.stack = QStackedWidget()
        self._build()
        self.retranslate()
        self._show_roster()
        self.go("observations")

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.banner.setText(
            self.tr("PRACTICE PROJECT: these records are marked as practice and can never enter a real report.")
        )

    def go(self, place: str) -> bool:
        """Go to a place of the navigation. False, and no move, if the open draft could not be saved."""
        if not self.close_draft():
            self.sidebar.mark(self.place)
            return False
        self._close_record()
        page = self.page(place)
        self.place = place
        self.stack.setCurrentWidget(page)
        self.sidebar.mark(place)
        page.shown()
        return True

    def page(self, place: str) -> Page:
        """Return the page of a place, built now if it is the first time."""
        if place not in self._pages:
            page = _BUILDERS[place](self)
            self._pages[place] = page
            self.stack.addWidget(page)
        return self._pages[place]

    def open_draft(self, draft_id: DraftId) -> None:
        """Open a stored draft for filling."""
        open_draft = self.desk.workspace.observations.open_draft
        self.desk.tasks.start(lambda: open_draft(draft_id), self.fill_draft, context=self)

    def fill_draft(self, draft: "Draft") -> None:
        """Show the filling page for an open draft."""
        from fieldmonitor.qt.fill import FillPage, ObservationsHost

        if not self.close_draft():
            return
        self._close_record()
        workspace = self.desk.workspace
        page = FillPage(draft, ObservationsHost(workspace.observations, workspace.maps), self.desk.tasks)
        page.saved.connect(lambda: self.desk.hub.draft_saved.emit(draft.id))
        page.finalised.connect(self._finalised)
        page.closed.connect(lambda: self.go("observations"))
        self.fill, self.draft = page, draft
        self.place = ""
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.sidebar.mark("")
        page.setFocus()

    def open_record(self, observation: str) -> None:
        """Show a finalised observation."""
        from fieldmonitor.qt.pages.record import RecordPage

        if not self.close_draft():
            return
        self._close_record()
        page = RecordPage(self.desk, ObservationId(observation))
        page.back.connect(lambda: self.go("observations"))
        page.revision_opened.connect(self.fill_draft)
        page.report_wanted.connect(self.wish_report)
        self.record = page
        self.place = ""
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.sidebar.mark("observations")
        page.shown()

    def wish_report(self, observation: str) -> None:
        """Go to the report page, prepared for one record."""
        from fieldmonitor.domain.ids import reference

        if "reports" in self.sidebar.buttons and self.go("reports"):
            reports: ReportsPage = self.page("reports")  # type: ignore[assignment]  # the builder of this place makes it
            reports.choose_record(observation, reference(observation))

    def close_draft(self) -> bool:
        """Save and close the open draft, if any. False if it could not be saved: it stays open, nothing is lost."""
        page = self.fill
        if page is None:
            return True
        if not page.save_now():
            return False
        self._drop_fill(page)
        return True

    @property
    def busy_filling(self) -> bool:
        """Tell whether the open draft takes a file or is being sealed just now."""
        return self.fill is not None and not self.fill.working.isHidden()

    def _build(self) -> None:
        outer = column(self, spacing=0)
        outer.addWidget(self.banner)
        self.banner.setAlignment(Qt.AlignmentFlag.AlignCenter)
        both = row(spacing=0)
        both.addWidget(self.sidebar)
        both.addWidget(self.stack, 1)
        outer.addLayout(both, 1)
        self.sidebar.chosen.connect(self.go)
        self.sidebar.lock_wanted.connect(self.lock_wanted)
        for keys, work in (("Ctrl+L", self.lock_wanted.emit), ("Ctrl+N", lambda: self.go("new"))):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(work)
        self.desk.hub.roster_changed.connect(self._show_roster)

    def _show_roster(self) -> None:
        workspace = self.desk.workspace
        roster = workspace.roster
        self.sidebar.show_person(roster, workspace.me)
        self.banner.setVisible(roster is not None and roster.practice)

    def _finalised(self, observation: str) -> None:
        if self.fill is not None:
            self._drop_fill(self.fill)
        self.desk.hub.observation_finalised.emit(observation)
        self.open_record(observation)

    def _drop_fill(self, page: "FillPage") -> None:
        self.fill = self.draft = None
        self.stack.removeWidget(page)
        page.deleteLater()

    def _close_record(self) -> None:
        page = self.record
        self.record = None
        if page is not None:
            self.stack.removeWidget(page)
            page.deleteLater()

    def observations(self) -> Page:
        """Build the list."""
        page = ObservationsPage(self.desk)
        page.record_chosen.connect(self.open_record)
        page.draft_chosen.connect(self.open_draft)
        page.new_wanted.connect(lambda: self.go("new"))
        page.report_wanted.connect(self.wish_report)
        return page

    def new(self) -> Page:
        """Build the page of forms."""
        from fieldmonitor.qt.pages.new import NewPage

        page = NewPage(self.desk)
        page.draft_opened.connect(self.fill_draft)
        return page

    def sync(self) -> Page:
        """Build the sync page."""
        from fieldmonitor.qt.pages.sync import SyncPage

        return SyncPage(self.desk)

    def reports(self) -> Page:
        """Build the report page."""
        from fieldmonitor.qt.pages.reports import ReportsPage

        return ReportsPage(self.desk)

    def members(self) -> Page:
        """Build the members page."""
        from fieldmonitor.qt.pages.members import MembersPage

        return MembersPage(self.desk)

    def maps(self) -> Page:
        """Build the page of map packages."""
        from fieldmonitor.qt.pages.maps import MapsPage

        return MapsPage(self.desk)


_BUILDERS: dict[str, Callable[[DeskView], Page]] = {
    "observations": DeskView.observations,
    "new": DeskView.new,
    "sync": DeskView.sync,
    "reports": DeskView.reports,
    "members": DeskView.members,
    "maps": DeskView.maps,
}
