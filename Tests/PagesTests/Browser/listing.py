"""The list of editions, as somebody meets it who comes for the newspaper and not for a day."""
from axe_playwright_python.sync_playwright import Axe

from reading import RULES, SIZES


def editions(browser, folder):
    """What axe finds in the list, narrow and wide, light and dark, closed and open; controls, width, pictures."""
    seen = {"found": [], "passes": 0, "small": [], "overflow": [], "scripts": 0, "faults": []}
    for width, height in SIZES:
        for scheme in ("light", "dark"):
            with browser.player("list", width=width, height=height, color_scheme=scheme, excused=True) as look:
                look.page.goto(look.url)
                look.run("() => document.querySelectorAll('details').forEach((d) => { d.open = true })")
                result = Axe().run(look.page, options=RULES).response
                seen["found"] += [f"{width}, {scheme}: {fault['id']} {[node['target'] for node in fault['nodes']][:5]}"
                                  for fault in result["violations"]]
                seen["passes"] = len(result["passes"])
                sizes = look.run("""() => [...document.querySelectorAll("a, summary")].map((e) => {
                  const { width, height } = e.getBoundingClientRect();
                  return [e.textContent.trim().slice(0, 30), width, height] })""")
                seen["small"] += [f"{width}: {size}" for size in sizes if size[2] < 24]
                seen["overflow"].append(look.run("() => document.documentElement.scrollWidth") - width)
                seen["scripts"] = look.run("() => document.scripts.length")
                seen["faults"] += look.faults
                look.page.screenshot(path=folder / f"editions-{width}-{scheme}.png", full_page=True)
    return seen


CHECKS = [editions]
