"""What finding somebody needs: lines, index, questions to it, people who are one."""

from __future__ import annotations

from functools import cached_property

from sqlcipher3 import dbapi2

from fieldcase.storage.case_lines import CaseLines
from fieldcase.storage.people import People
from fieldcase.storage.search_index import SearchIndex
from fieldcase.storage.search_query import SearchQuery
from fieldcase.storage.search_source import SearchSource


class Finding:
    """The parts, inside one transaction."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    @cached_property
    def lines(self) -> CaseLines:
        """The list of cases."""
        return CaseLines(self._connection)

    @cached_property
    def source(self) -> SearchSource:
        """What the index is made from."""
        return SearchSource(self._connection)

    @cached_property
    def index(self) -> SearchIndex:
        """The index, for writing."""
        return SearchIndex(self._connection)

    @cached_property
    def query(self) -> SearchQuery:
        """The index, for reading."""
        return SearchQuery(self._connection)

    @cached_property
    def people(self) -> People:
        """People who turned out to be one."""
        return People(self._connection)
