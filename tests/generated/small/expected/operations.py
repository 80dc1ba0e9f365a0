# Made by `make generate` from spec/; do not edit.
"""The operations of the document as protocols: one per tag, with one method per operationId.

Path parameters come first, then the body, then query parameters by keyword. Headers and cookies are left
to the server itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Generic, NamedTuple, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Literal

    from .documents import Book, BookId, BookPage, Kind

C = TypeVar("C")


class Redirect(NamedTuple):
    """An answer that sends the caller elsewhere."""

    location: str


class Html(NamedTuple):
    """An answer that is a page."""

    text: str
    headers: Mapping[str, str] = MappingProxyType({})


class Operation(NamedTuple):
    """Where an operation is implemented: method `function` of the field `service` of `Services`."""

    operation_id: str
    method: str
    path: str
    service: str
    function: str


class ShelfBooksOperations(Protocol):
    """Shelf books."""

    def replace_book(self, shelf_id: str, book_id: BookId, body: Book) -> Book:
        """Deprecated. Replace a book.

        PUT /shelves/{shelfId}/books/{bookId}
        """
        ...

    def list_books(
        self,
        shelf_id: str,
        *,
        page: int = 0,
        kind_of: Kind,
        colour: Literal["red", "blue"] = "red",
        authors: list[str] | None = None,
        weight: float | None = None,
        lent: bool | None = None,
    ) -> BookPage:
        """List the "books" of a \\ shelf.

        GET /shelves/{shelfId}/books
        """
        ...


class PagesOperations(Protocol):
    """Pages."""

    def get_page(self, page_id: int) -> Html | Redirect | None:
        """Look at a page.

        GET /pages/{pageId}
        """
        ...


@dataclass(frozen=True)
class Services(Generic[C]):
    """For each tag, what makes its operations from the context a request is served in."""

    shelf_books: Callable[[C], ShelfBooksOperations]
    pages: Callable[[C], PagesOperations]


OPERATIONS: tuple[Operation, ...] = (
    Operation("getPage", "GET", "/pages/{pageId}", "pages", "get_page"),
    Operation("replaceBook", "PUT", "/shelves/{shelfId}/books/{bookId}", "shelf_books", "replace_book"),
    Operation("listBooks", "GET", "/shelves/{shelfId}/books", "shelf_books", "list_books"),
)
