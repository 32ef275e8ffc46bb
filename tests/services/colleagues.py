"""The same notebook in the hands of colleagues with other roles."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

from fieldcase.domain.ids import UserId
from fieldcase.domain.user import Role, User
from fieldcase.services.notebook import Notebook
from tests.notebooks import content


def colleague(notebook: Notebook, role: Role, name: str = "Ion P.") -> Notebook:
    """Return the notebook as somebody with this role has it open."""
    notebook.learn(content().library.category_of)
    user = User(id=UserId(sha256(f"{role.value} {name}".encode()).hexdigest()[:32]), name=name, role=role)
    with notebook.vault.writing(notebook.user.id, notebook.clock.now()) as tx:
        if user.id not in {one.id for one in tx.users.all()}:
            tx.users.add(user, tx.now)
    return replace(notebook, user=user)
