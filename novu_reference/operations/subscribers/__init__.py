"""The operations of the tag Subscribers, by what they are about."""

from novu_reference.operations.subscribers.chat_oauth import ChatOauth
from novu_reference.operations.subscribers.credentials import Credentials
from novu_reference.operations.subscribers.marks import Marks
from novu_reference.operations.subscribers.records import Records
from novu_reference.operations.subscribers.second_generation import SecondGeneration

__all__ = ["Subscribers"]


class Subscribers(Records, Credentials, ChatOauth, Marks, SecondGeneration):
    """Every operation of the tag, one method per operationId."""
