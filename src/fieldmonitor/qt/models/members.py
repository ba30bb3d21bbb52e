"""The project's devices as a table."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fieldmonitor.domain.ids import DeviceId
from fieldmonitor.domain.roster import Device
from fieldmonitor.qt.words import role_hints, role_texts

Index = QModelIndex | QPersistentModelIndex


class MemberColumn(IntEnum):
    """The columns, in their order."""

    CODE = 0
    ROLE = 1
    MAY = 2


class MemberModel(QAbstractTableModel):
    """Code, role, and what the role may do; by code."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._devices: list[Device] = []
        self._me: DeviceId | None = None

    def show(self, devices: Sequence[Device], me: DeviceId | None) -> None:
        """List these devices; ``me`` is marked."""
        self.beginResetModel()
        self._devices = sorted(devices, key=lambda device: device.code)
        self._me = me
        self.endResetModel()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(MemberColumn) - 1)
        if self._devices:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._devices) - 1, len(MemberColumn) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature; an invalid index is immutable
        """Rows in memory."""
        return 0 if parent.isValid() else len(self._devices)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as above
        """Fixed columns."""
        return 0 if parent.isValid() else len(MemberColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names of columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = {
            MemberColumn.CODE: self.tr("Code"),
            MemberColumn.ROLE: self.tr("Role"),
            MemberColumn.MAY: self.tr("What this role may do"),
        }
        return names.get(MemberColumn(section)) if 0 <= section < len(MemberColumn) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What one cell shows, says and explains."""
        if not index.isValid() or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        device = self._devices[index.row()]
        match MemberColumn(index.column()):
            case MemberColumn.CODE:
                return (
                    self.tr("{code} (this device)").format(code=device.code) if device.id == self._me else device.code
                )
            case MemberColumn.ROLE:
                return role_texts()[device.role]
            case MemberColumn.MAY:
                return role_hints()[device.role]
