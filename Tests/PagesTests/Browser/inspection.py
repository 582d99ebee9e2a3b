#!/usr/bin/env python3
"""Opens the page of an inspection in Chromium and prints what was seen as JSON.

usage: inspection.py PAGE SCREENSHOTS
"""
import json
import pathlib
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from reading import RULES, SIZES

SEEN = """() => ({
  heading: document.querySelector("h1").textContent,
  sections: [...document.querySelectorAll("h2")].map((h) => h.textContent),
  pictures: [...document.querySelectorAll("main img")].map((i) => i.complete ? i.naturalWidth : -1),
  scripts: document.scripts.length,
  broken: [...document.querySelectorAll("a[href^='#']")].filter((a) => !document.querySelector(a.getAttribute("href"))).length,
  handlers: [...document.querySelectorAll("*")].filter((e) => [...e.attributes].some((a) => a.name.startsWith("on"))).length,
  sounds: [...document.querySelectorAll("audio")].map((a) => a.getAttribute("src")),
})"""
LOAD = """async () => {
  document.querySelectorAll("img").forEach((i) => { i.loading = "eager" });
  document.querySelectorAll("details").forEach((d) => { d.open = true });
  await Promise.all([...document.images].map((i) => i.decode().catch(() => null)));
}"""
PLAY = """async () => {
  const audio = document.querySelector("audio");
  audio.preload = "metadata";
  audio.load();
  await new Promise((done) => { audio.onloadedmetadata = audio.onerror = done });
  return audio.error ? audio.error.message : audio.duration;
}"""


def main():
    page_path, pictures = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    pictures.mkdir(parents=True, exist_ok=True)
    faults, found, widths = [], [], []
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox", "--mute-audio"])
        for width, height in SIZES:
            for scheme in ("light", "dark"):
                page = chromium.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)
                page.on("console", lambda message: faults.append(message.text))
                page.on("pageerror", lambda error: faults.append(str(error)))
                page.on("dialog", lambda dialog: (faults.append(dialog.message), dialog.dismiss()))
                page.goto(page_path.as_uri())
                page.evaluate(LOAD)
                seen = page.evaluate(SEEN)
                widths.append(page.evaluate("document.documentElement.scrollWidth") - width)
                page.screenshot(path=pictures / f"inspection-{width}-{scheme}.png", full_page=True)
                result = Axe().run(page, options=RULES).response
                found += [f"{width} {scheme} {fault['id']} {fault['nodes'][0]['target']}" for fault in result["violations"]]
                seen["playable"] = page.evaluate(PLAY) if seen["sounds"] else None
                page.close()
        chromium.close()
    print(json.dumps({**seen, "faults": faults, "axe": found, "overflow": max(widths)}, ensure_ascii=False))


if __name__ == "__main__":
    main()
