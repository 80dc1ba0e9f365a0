"""What the other modules of this package rest on: the model, the operation, and who sends it."""

from __future__ import annotations

import functools
import warnings
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, NamedTuple, Protocol, TypeVar, dataclass_transform

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated

Result = TypeVar("Result")
Result_co = TypeVar("Result_co", covariant=True)
Schema = Mapping[str, Any]

_NONE: Mapping[str, Any] = MappingProxyType({})


@dataclass_transform(kw_only_default=True)
class Model:
    """An object of the API, made with keyword arguments or read from an answer.

    A member that is absent reads as None. `extra` holds what the document does not name, by its JSON name.
    """

    # The Python name of each member, by its JSON name.
    MEMBERS: ClassVar[Mapping[str, str]] = {}

    extra: Mapping[str, Any] = _NONE

    if not TYPE_CHECKING:

        def __init__(self, **members: Any) -> None:
            """Raises TypeError when there is no such member."""
            known = {"extra", *self.MEMBERS.values()}
            if unknown := sorted(members.keys() - known):
                raise TypeError(f"{type(self).__name__} has no {', '.join(unknown)}; it has {', '.join(sorted(known))}")
            self.__dict__.update(members)

        def __getattr__(self, name: str) -> None:
            # Called for what is not there: a required member that an answer lacks is no reason to fail.
            if name in type(self).__annotations__:
                return
            raise AttributeError(f"{type(self).__name__} has no {name}")

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self.__dict__.items())})"


class Redirect(NamedTuple):
    """An answer that sends the caller elsewhere."""

    location: str


class Html(NamedTuple):
    """An answer that is a page."""

    text: str


class Answer(NamedTuple):
    """What an answer is: the member `data` of a JSON object, JSON as a whole, a page, an address, or nothing."""

    kind: Literal["data", "json", "html", "redirect", "nothing"]
    schema: Schema = _NONE


class Operation(NamedTuple, Generic[Result_co]):
    """An operation of the document, as far as a client needs it. Parameters and bodies are given by their schemas."""

    operation_id: str
    method: str
    path: str
    path_parameters: Mapping[str, Schema]
    answers: Mapping[int, Answer]
    query: Mapping[str, Schema] = _NONE
    body: Schema | None = None
    body_required: bool = False
    takes_idempotency_key: bool = False
    # Whether it is called without an API key.
    public: bool = False
    # How to read on: by the number of the page, or by the cursor that a page names.
    paging: Literal["page", "cursor"] | None = None


class Sender(Protocol):
    """Sends operations. `members` are those of the body by their Python names, in the place of a `body`."""

    def send(
        self,
        operation: Operation[Result],
        path: tuple[Any, ...] = (),
        query: Mapping[str, Any] = _NONE,
        body: Any = None,
        members: Mapping[str, Any] = _NONE,
        idempotency_key: str | None = None,
    ) -> Result: ...

    def iterate(
        self, operation: Operation[Any], path: tuple[Any, ...] = (), query: Mapping[str, Any] = _NONE
    ) -> Iterator[Any]: ...


class AsyncSender(Protocol):
    """The same, for coroutines."""

    async def send(
        self,
        operation: Operation[Result],
        path: tuple[Any, ...] = (),
        query: Mapping[str, Any] = _NONE,
        body: Any = None,
        members: Mapping[str, Any] = _NONE,
        idempotency_key: str | None = None,
    ) -> Result: ...

    def iterate(
        self, operation: Operation[Any], path: tuple[Any, ...] = (), query: Mapping[str, Any] = _NONE
    ) -> AsyncIterator[Any]: ...


if not TYPE_CHECKING:

    def deprecated(message: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        """`warnings.deprecated`, which Python has from 3.13."""

        def decorate(function: Callable[..., Any]) -> Callable[..., Any]:
            @functools.wraps(function)
            def warning(*arguments: Any, **named: Any) -> Any:
                warnings.warn(message, DeprecationWarning, stacklevel=2)
                return function(*arguments, **named)

            return warning

        return decorate
