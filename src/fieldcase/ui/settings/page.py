"""The page of the settings."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.layouts import VScroll, column, row
from fieldcase.ui.help.flowing import FlowingContent
from fieldcase.ui.help.side_list import SideItem, SideList
from fieldcase.ui.i18n import say
from fieldcase.ui.page import Page
from fieldcase.ui.settings.about import AboutGroup
from fieldcase.ui.settings.backup import BackupGroup, FolderChooser, ask_for_backup_folder
from fieldcase.ui.settings.content import ContentGroup
from fieldcase.ui.settings.country import CountryGroup
from fieldcase.ui.settings.erasing import ErasingGroup
from fieldcase.ui.settings.group import SettingsGroup
from fieldcase.ui.settings.hiding import HidingGroup
from fieldcase.ui.settings.keeping import KeepingGroup
from fieldcase.ui.settings.keys import KeysGroup
from fieldcase.ui.settings.notebook import NotebookGroup
from fieldcase.ui.settings.our_keys import OurKeysGroup
from fieldcase.ui.settings.people import PeopleGroup
from fieldcase.ui.settings.places import PlacesGroup
from fieldcase.ui.settings.reading import ReadingGroup
from fieldcase.ui.settings.record import RecordGroup
from fieldcase.ui.shell.page import PageHeader
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.destinations import Destination
from fieldcase.viewmodels.destinations import SettingsPage as SettingsPlace
from fieldcase.viewmodels.drafts import DraftKeeper
from fieldcase.viewmodels.key_settings import KeySettings
from fieldcase.viewmodels.restoring import Restoring
from fieldcase.viewmodels.settings import Settings


class SettingsPage(Page):
    """A plain list of groups, the chosen one beside it."""

    def __init__(
        self,
        settings: Settings,
        choose_folder: FolderChooser = ask_for_backup_folder,
        restoring: Callable[[], Restoring | None] = lambda: None,
        keys: KeySettings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._makers: dict[str, Callable[[], SettingsGroup]] = {
            "reading": lambda: ReadingGroup(settings),
            "hiding": lambda: HidingGroup(settings),
            "notebook": lambda: NotebookGroup(settings),
            "our_keys": lambda: OurKeysGroup(settings, choose_folder),
            "backup": lambda: BackupGroup(settings, choose_folder, restoring),
            "record": lambda: RecordGroup(settings.record(), choose_folder),
            "keeping": lambda: KeepingGroup(settings.keeping(), choose_folder),
            "places": lambda: PlacesGroup(settings.places()),
            "country": lambda: CountryGroup(settings.country()),
            "content": lambda: ContentGroup(settings),
            "about": lambda: AboutGroup(settings),
        }
        if keys is not None:
            self._makers |= {
                "keys": lambda: KeysGroup(keys.my_keys()),
                "people": lambda: PeopleGroup(keys.people()),
                "erasing": lambda: ErasingGroup(keys.erasing()),
            }
        self._groups: dict[str, SettingsGroup] = {}
        self._scrolls: dict[str, VScroll] = {}
        self._group = ""
        self._build()
        self._bind()

    def header(self) -> PageHeader:
        """Return the first line."""
        subtitle = say("Settings", "A choice counts as soon as you make it.")
        return PageHeader(say("Settings", "Settings"), subtitle=subtitle, search=False)

    def open_on(self, destination: Destination) -> None:
        """Read the notebook again, put the focus into the list."""
        self._settings.load()
        if isinstance(destination, SettingsPlace) and destination.group in self._makers:
            self.show_group(destination.group)
        self._side.focus_list()

    def destination(self) -> Destination:
        """Return the group that is shown, so that a choice that rebuilds the window comes back to it."""
        return to.SettingsPage(self._group)

    def reopen(self, drafts: DraftKeeper) -> None:
        """Open the form somebody was in the middle of."""
        self._groups[self._group].reopen(drafts)

    def show_group(self, code: str) -> None:
        """Show one group; each is made when somebody first looks at it."""
        if code not in self._groups:
            self._make(code)
        self._group = code
        self._stack.setCurrentWidget(self._scrolls[code])
        if self.draft_host is not None:
            self.draft_host.adopt(self._groups[code])
        self._side.show_items([item for item in _items() if item.code in self._makers], code)

    def _build(self) -> None:
        self._stack = QStackedWidget()
        self._side = SideList(say("Settings", "Groups of settings"), self._stack)
        whole = column(self)
        whole.setContentsMargins(24, 6, 18, 16)
        whole.addWidget(self._side)
        self.show_group(next(iter(self._makers)))

    def _bind(self) -> None:
        bind(self, self._settings.changed, lambda _: self._repaint())
        close = self._settings.close
        self.destroyed.connect(lambda *_: close())
        self._side.chosen.connect(self.show_group)

    def _make(self, code: str) -> None:
        group = self._makers[code]()
        group.refresh()
        self._groups[code] = group
        self._scrolls[code] = _scrolled(group)
        self._stack.addWidget(self._scrolls[code])

    def _repaint(self) -> None:
        for group in self._groups.values():
            group.refresh()


def _items() -> list[SideItem]:
    return [
        SideItem("reading", say("Settings", "Language and reading")),
        SideItem("hiding", say("Settings", "Locking and hiding")),
        SideItem("notebook", say("Settings", "My notebook")),
        SideItem("keys", say("Settings", "My keys and recovery")),
        SideItem("people", say("Settings", "People on this computer")),
        SideItem("our_keys", say("Settings", "Our keys")),
        SideItem("backup", say("Settings", "Backup")),
        SideItem("keeping", say("Keeping", "Keeping and erasing")),
        SideItem("record", say("Record", "Record of changes")),
        SideItem("places", say("Places", "Places to exchange files")),
        SideItem("country", say("Country", "Country and law")),
        SideItem("content", say("Settings", "Forms and consent packs")),
        SideItem("erasing", say("Settings", "Erase in an emergency")),
        SideItem("about", say("Settings", "About FieldCase")),
    ]


def _scrolled(group: SettingsGroup) -> VScroll:
    group.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    inside = FlowingContent()
    whole = column(inside)
    line = row()
    line.addWidget(group, 100)
    line.addStretch(1)
    whole.addLayout(line)
    whole.addStretch(1)
    return VScroll(inside)
