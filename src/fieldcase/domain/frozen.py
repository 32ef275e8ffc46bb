"""The base of every value in the domain."""

from __future__ import annotations

import re
from functools import cache
from types import NoneType, UnionType
from typing import Any, NewType, Self, Union, dataclass_transform, get_args, get_origin

import msgspec

_PLACE = re.compile(r" - at `\$([\w.\[\]]*)`\Z", re.ASCII)


class DoesNotFitError(ValueError):
    """
    A value is not of the kind that its field takes.

    Attributes:
        place: Which field, as ``person.born``; never what was in it.
    """

    def __init__(self, place: str) -> None:
        super().__init__(f"does not fit: {place}" if place else "does not fit")
        self.place = place


class _Kind(msgspec.StructMeta):
    """Makes every class below ``Frozen`` immutable, named by keyword, and closed to unknown fields."""

    def __new__(
        mcs,
        name: str,
        bases: tuple[type, ...],
        namespace: dict[str, Any],
        **config: Any,  # noqa: ANN401  (those of the library: a name for the dict, a flag for the rest)
    ) -> _Kind:
        wanted: dict[str, Any] = {"frozen": True, "kw_only": True, "forbid_unknown_fields": True, **config}
        return super().__new__(mcs, name, bases, namespace, **wanted)

    def __call__(cls, **given: object) -> Any:  # noqa: ANN401  (whatever class is called)
        """Make one from values that are made to fit; what msgspec decodes fits already and comes not here."""
        return super().__call__(**_fitting(cls, given))


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(msgspec.field,))
class Frozen(msgspec.Struct, frozen=True, metaclass=_Kind):
    """
    An immutable, checked value whose ``repr`` never shows what a person said.

    Whatever makes one, a call, a file or a row, its fields are made to fit their kinds: a text becomes
    the code it names, a list a tuple, 0 and 1 become no and yes.

    Raises:
        ValueError: If a field does not fit its kind, or ``_check`` finds a contradiction between fields.
    """

    def __post_init__(self) -> None:
        self._check()

    def _check(self) -> None:
        """Raise ``ValueError`` if the fields contradict one another; for kinds of values to override."""

    @classmethod
    def from_plain(cls, untrusted: object) -> Self:
        """Return the value that plain mappings, lists and texts describe, or raise ``ValueError``."""
        try:
            return msgspec.convert(untrusted, cls, dec_hook=made)
        except (msgspec.ValidationError, UnicodeError) as error:
            raise DoesNotFitError(_place(error)) from None

    @classmethod
    def from_json(cls, untrusted: str | bytes) -> Self:
        """Return the value that *untrusted* writes as JSON, or raise ``ValueError``."""
        try:
            return msgspec.json.decode(untrusted, type=cls, dec_hook=made)
        except (msgspec.DecodeError, UnicodeError) as error:
            # The latter: no UTF-8 in a text of it, half a character.
            raise DoesNotFitError(_place(error)) from None
        except RecursionError:
            # Nested without end.
            raise DoesNotFitError("") from None

    def plain(self) -> dict[str, Any]:
        """Return this value as mappings, lists and texts, as JSON would have it."""
        plain: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(self))
        return plain

    def to_json(self) -> str:
        """Return this value as JSON, which ``from_json`` reads."""
        return msgspec.json.encode(self.plain()).decode()

    def as_dict(self) -> dict[str, Any]:
        """Return the fields by name, as they are."""
        return msgspec.structs.asdict(self)

    def but(self, **changes: object) -> Self:
        """Return this value with some fields changed, checked like a new one."""
        return msgspec.structs.replace(self, **_fitting(type(self), changes))

    def __repr__(self) -> str:
        identity = getattr(self, "id", None)
        return f"<{type(self).__name__} {identity}>" if identity else f"<{type(self).__name__}>"

    __str__ = __repr__


def _fitting(cls: type, given: dict[str, object]) -> dict[str, object]:
    """Return *given* with each value made to fit the field that it is for; an unknown name is left alone."""
    fields = _fields(cls)
    for name, value in given.items():
        if name not in fields:
            continue
        kind, default, as_it_is = fields[name]
        if type(value) not in as_it_is and value is not default:
            try:
                given[name] = msgspec.convert(value, kind, strict=False, dec_hook=made)
            except (msgspec.ValidationError, UnicodeError) as error:
                raise DoesNotFitError(_place(error, name)) from None
    return given


@cache
def _fields(cls: type) -> dict[str, tuple[Any, object, frozenset[type]]]:
    """Return by name each field's kind and default, with the types whose values need no second look."""
    fields = msgspec.structs.fields(cls)
    return {one.name: (one.type, one.default, _as_it_is(one.type)) for one in fields}


@cache
def _as_it_is(kind: Any) -> frozenset[type]:  # noqa: ANN401  (whatever may be written as an annotation)
    if isinstance(kind, NewType):
        return _as_it_is(kind.__supertype__)
    if kind is None:
        return frozenset({NoneType})
    if get_origin(kind) in (Union, UnionType):
        return frozenset().union(*(_as_it_is(part) for part in get_args(kind)))
    # What has parts or limits is looked at each time.
    return frozenset({kind}) if isinstance(kind, type) and get_origin(kind) is None else frozenset()


def made(kind: Any, untrusted: object) -> object:  # noqa: ANN401  (a class that knows how it is written)
    """Return *untrusted* as one of *kind*, a class that msgspec asks about."""
    return untrusted if isinstance(untrusted, kind) else kind.made_of(untrusted)


def _place(error: Exception, field: str = "") -> str:
    """Return where *error* points to; its words may quote what was there."""
    found = _PLACE.search(str(error))
    return (field + (found.group(1) if found else "")).lstrip(".")
