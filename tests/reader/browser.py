"""A real browser on the real page: what somebody without FieldCase sees and does."""

from __future__ import annotations

import json
import os
from datetime import datetime
from pathlib import Path

import pytest
from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

from fieldcase.resources_root import find_resources
from tests.conftest import IN_CI, needs_tool

PAGE = find_resources() / "reader" / "open-me.html"
PATIENCE = 60
"""Seconds; unlocking is slow on purpose, slower still on a busy computer."""
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--lang=en",
    "--window-size=900,900",
)


def needs_page() -> Path:
    """Return the page; without it the test is skipped, and does not pass in CI."""
    if not PAGE.is_file():
        message = "open-me.html is not built: run tools/setup.sh --dev"
        pytest.fail(message, pytrace=False) if IN_CI else pytest.skip(message)
    return PAGE


class Recipient:
    """Somebody at a browser."""

    def __init__(self, profile: Path, downloads: Path) -> None:
        options = ChromeOptions()
        options.binary_location = needs_tool("chromium")
        for flag in (*FLAGS, f"--user-data-dir={profile}"):
            options.add_argument(flag)
        options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
        self.driver = Chrome(
            options=options, service=Service(needs_tool("chromedriver"), env=dict(os.environ))
        )
        self.downloads = downloads
        self._clock = ""
        self.driver.execute_cdp_cmd(
            "Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": str(downloads)}
        )

    def visit(self, now: datetime, page: Path = PAGE) -> None:
        """Open the page at this moment, in English, with an empty record of what was asked of the network."""
        if self._clock:
            self.driver.execute_cdp_cmd(
                "Page.removeScriptToEvaluateOnNewDocument", {"identifier": self._clock}
            )
        source = f"Date.now = () => {int(now.timestamp() * 1000)}"
        added = self.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": source})
        self._clock = str(added["identifier"])
        self.driver.get("about:blank")
        self.driver.get_log("performance")
        self.driver.get(page.as_uri())

    def find(self, place: str) -> WebElement:
        """Return the element with this CSS selector."""
        return self.driver.find_element(By.CSS_SELECTOR, place)

    def press(self, place: str) -> None:
        """Click."""
        self.find(place).click()

    def open(self, file: Path, words: str) -> None:
        """Choose a file, type the words, press Enter, wait for what comes."""
        self.find("#file").send_keys(str(file))
        self.find("#words").clear()
        self.find("#words").send_keys(words + "\n")
        WebDriverWait(self.driver, PATIENCE).until(lambda _: self.find("#go").is_enabled())

    @property
    def letter(self) -> str:
        """What is shown of the referral."""
        return self.find("#letter").text

    @property
    def refusal(self) -> list[str]:
        """What is said instead: the sentence, the next step, the code."""
        return self.find("#status").text.split("\n")

    def speaks(self, language: str) -> None:
        """Change the language of the page."""
        self.press(f"#languages [lang={language}]")

    def run(self, script: str) -> object:
        """Return what *script* returns in the page."""
        found: object = self.driver.execute_script(script)
        return found

    def wait_for(self, script: str) -> object:
        """Return what *script* hands to ``done``."""
        waiting = f"const done = arguments[arguments.length - 1]; {script}"
        found: object = self.driver.execute_async_script(waiting)
        return found

    def asked_of_the_network(self) -> list[str]:
        """Every address that was asked for since the visit."""
        events = [json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance")]
        sent = [one["params"] for one in events if one["method"] == "Network.requestWillBeSent"]
        return [str(one["request"]["url"]) for one in sent]

    def close(self) -> None:
        """Close the browser."""
        self.driver.quit()
