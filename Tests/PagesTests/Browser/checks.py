#!/usr/bin/env python3
"""Opens the page of an edition in Chromium, uses it as people do, and prints what was seen as JSON.

usage: checks.py EDITION HOSTILE LIST SCREENSHOTS

EDITION and HOSTILE are folders with a page, HOSTILE without its sound; LIST is a folder with a list of editions.
"""
import json
import pathlib
import sys
import traceback

from playwright.sync_api import sync_playwright

import listening
import listing
import looking
import reading
import server
from player import Browser


def main():
    folder, hostile, editions, pictures = (pathlib.Path(argument).resolve() for argument in sys.argv[1:5])
    pictures.mkdir(parents=True, exist_ok=True)
    seen = {}
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path="/usr/bin/chromium",
            args=["--no-sandbox", "--mute-audio", "--autoplay-policy=no-user-gesture-required"])
        browser = Browser(chromium, folder, hostile, editions, server.start(folder))
        for module in (listening, reading, listing, looking):
            for check in module.CHECKS:
                try:
                    value = check(browser, pictures) if module in (listing, looking) else check(browser)
                except Exception:  # one check that breaks must not hide what the others see
                    value = {"broken": traceback.format_exc()}
                seen[check.__name__] = json.dumps(value, ensure_ascii=False)
        seen["faults"] = json.dumps(browser.faults, ensure_ascii=False)
        seen["requests"] = json.dumps(sorted(url.rsplit("/", 1)[-1].split("#")[0] for url in browser.requests))
        chromium.close()
    print(json.dumps(seen, ensure_ascii=False))


if __name__ == "__main__":
    main()
