"""A run with what goes before and after it: the preflight, shorter stories, the clean-up with its proof."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace

from novu_conformance.checks import catalogue
from novu_conformance.contract import Contract
from novu_conformance.deviations import Deviation
from novu_conformance.findings import SEVERITIES, Finding, Stop
from novu_conformance.preflight import check_target, free_prefix, takes_key
from novu_conformance.reference import DoesNotStart
from novu_conformance.run import COMPLETE, GONE, KEY_REFUSED, Layer, Result, Run, Settings, Target, Task
from novu_conformance.shortening import Shortener
from novu_conformance.sweep import CleanUp, Environment
from novu_conformance.wire import Wire

INTERRUPTED = "interrupted"

_LEAVES_OTHERS_ALONE = "K1"
_SHORTENING_SECONDS = 20


class Campaign:
    """Raises UnreadableError with the remedy when the target cannot be tested. `tell` hears what is at hand."""

    def __init__(
        self,
        target: Target,
        contract: Contract,
        settings: Settings,
        deviations: Sequence[Deviation] = (),
        tell: Callable[[str, Result | None], None] = lambda _what, _result: None,
    ) -> None:
        tell("asking the server", None)
        check_target(contract, target.url, target.key, target.other_key, settings.timeout)
        self._wire = Wire(target.url, settings.timeout)
        self._environments = [Environment(contract, self._wire, target.key)]
        if target.other_key is not None:
            self._environments.append(Environment(contract, self._wire, target.other_key, " (other environment)"))
        tell("reading what is there", None)
        self._before = [environment.inventory() for environment in self._environments]
        self._tell = tell
        self._deviations = deviations
        settings = replace(settings, prefix=free_prefix(settings.prefix, self._before))
        self.run = Run(target, contract, settings, deviations, tell)

    def carry_out(self, layers: Sequence[Layer]) -> CleanUp:
        """Everything that is to be done, until it is done or somebody interrupts it; then clean up."""
        try:
            self.run.carry_out(layers)
            if self.run.result.ended not in (GONE, KEY_REFUSED):
                self.shorten(self.run.result.findings.values())
        except KeyboardInterrupt:
            self.run.result.ended = INTERRUPTED
        try:
            return self.clean_up()
        except KeyboardInterrupt:
            self.run.result.ended = INTERRUPTED
            return CleanUp()

    def shorten(self, findings: Iterable[Finding]) -> None:
        """Leave out of the stories of these findings what they do not rest on, the worst first."""
        with Shortener(self.run, _SHORTENING_SECONDS) as shortener:
            try:
                for finding in sorted(findings, key=lambda one: SEVERITIES.index(one.severity)):
                    self._tell("shortening the stories", None)
                    shortener.shorten(finding)
            except DoesNotStart as reason:
                self.run.result.left_out["shortening the stories"] = f"the reference server does not start: {reason}"

    def alone(self, number: int, task: Task) -> list[Finding]:
        """What one task finds, whatever others have found. Raises RuntimeError when the kit itself fails in it."""
        run = Run(self.run.target, self.run.contract, self.run.settings, self._deviations)
        with suppress(Stop):
            run.do(number, task)
        run.close()
        if run.result.failures:
            raise RuntimeError(run.result.failures[task.name])
        return list(run.result.findings.values())

    def clean_up(self) -> CleanUp:
        """Remove what the run made, and compare what is there with what was there before."""
        run, found = self.run, CleanUp()
        self._environments[0].use(run.target.key)
        self._tell("cleaning up", None)
        if not takes_key(run.contract, self._wire, run.target.key) and run.result.ended == COMPLETE:
            run.result.ended = KEY_REFUSED
        # Without being alone, only what has a name of the run is known to be its own.
        prefix = run.settings.prefix if run.settings.safe or run.settings.shared else None
        for environment, before in zip(self._environments, self._before, strict=True):
            found.add(environment.clean(before, prefix))
        self._wire.close()
        if run.settings.safe and found.missing:
            run.add(self._missing(found))
        return found

    def _missing(self, found: CleanUp) -> Finding:
        check = catalogue()[_LEAVES_OTHERS_ALONE]
        told = "; ".join(f"{kind}: {', '.join(ids[:5])}" for kind, ids in found.missing.items())
        return Finding(
            check=check.id,
            layer=check.layer,
            severity=check.severity,
            operation_id=None,
            text=f"was there before the run and is gone: {told}. Nobody else may have removed it meanwhile.",
            steps=[],
            task="clean-up",
            cases=self.run.result.cases,
            seconds=round(self.run.result.seconds, 3),
        )
