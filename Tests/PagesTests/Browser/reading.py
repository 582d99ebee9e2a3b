"""What somebody meets who reads, with eyes, with a screen reader, on paper or without the script."""
import pathlib
import subprocess
import tempfile

from axe_playwright_python.sync_playwright import Axe

SIZES = ((360, 740), (1280, 860))
RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]},
    "preload": False,
}


TEXTS = """() => ({
  title: document.title,
  heading: document.querySelector("h1").textContent,
  sentences: [...document.querySelectorAll(".s")].map((s) => [s.dataset.n, s.textContent]),
  headlines: [...document.querySelectorAll("h3[id]")].map((h) => h.textContent),
  contents: [...document.querySelectorAll(".contents a")].map((a) => a.textContent),
  buttons: [...document.querySelectorAll(".contents button")].map((b) => b.getAttribute("aria-label")),
  durations: [...document.querySelectorAll(".contents time")].map((t) => t.textContent),
  links: [...document.querySelectorAll("a[href]")].map((a) => a.getAttribute("href")),
  tags: [...new Set([...document.querySelectorAll("*")].map((e) => e.localName))].sort(),
  attributes: [...new Set([...document.querySelectorAll("*")].flatMap((e) => e.getAttributeNames()))].sort(),
  scripts: document.scripts.length,
})"""


def texts(browser):
    """What the page says, for comparison with the manifest."""
    with browser.player() as player:
        return player.open().run(TEXTS)


def hostile(browser):
    """What a page says that has no sound and the worst texts there are."""
    with browser.player("hostile", excused=True) as player:
        player.page.goto(player.url)
        player.page.wait_for_selector("#error", state="visible")
        player.page.wait_for_timeout(100)
        return {"texts": player.run(TEXTS), "wide": player.run("() => document.documentElement.scrollWidth"),
                "faults": [fault for fault in player.faults if "ERR_FILE_NOT_FOUND" not in fault]}


def policy(browser):
    """That the page's policy is in force, and that these checks would see a breach of it."""
    with browser.player(excused=True) as player:
        player.open().run("""() => {
          const script = document.createElement("script");
          script.textContent = "window.broken = true";
          document.body.append(script);
          document.body.setAttribute("style", "color: red");
          const image = new Image();
          image.src = "https://example.invalid/x.png";
          document.body.append(image);
        }""")
        player.page.wait_for_timeout(200)
        return {"faults": player.faults, "broken": player.run("() => Boolean(window.broken)")}


def axe(browser):
    """What axe finds, narrow and wide, light and dark, at rest and with everything open."""
    found = []
    for width, height in SIZES:
        for scheme in ("light", "dark"):
            with browser.player(width=width, height=height, color_scheme=scheme) as player:
                player.open()
                for state in ("at rest", "everything open"):
                    if state == "everything open":
                        player.go(30)
                        if player.page.locator("#more").is_visible():
                            player.click("#more")
                        player.run("""() => { document.querySelector(".keys").open = true;
                          document.getElementById("error").hidden = document.getElementById("restart").hidden = false }""")
                    result = Axe().run(player.page, options=RULES).response
                    found += [{"rule": fault["id"], "where": [node["target"] for node in fault["nodes"]][:5],
                               "look": f"{width}, {scheme}, {state}"} for fault in result["violations"]]
                    passes = len(result["passes"])
    return {"found": found, "passes": passes}


def names(browser):
    """Roles and names as screen readers are told them."""
    with browser.player() as player:
        player.open().click("#more")
        player.go(15)
        session = player.page.context.new_cdp_session(player.page)
        nodes = session.send("Accessibility.getFullAXTree")["nodes"]
        tree = [{"role": node["role"]["value"], "name": node["name"]["value"]} for node in nodes
                if not node["ignored"] and node.get("name", {}).get("value")]
        labels = player.run("""() => [...document.querySelectorAll("#player button, .start, .files a")].map((e) => {
          const copy = e.cloneNode(true);
          copy.querySelectorAll(".unseen, svg, [aria-hidden]").forEach((inner) => inner.remove());
          return [copy.textContent.trim(), e.getAttribute("aria-label") || e.textContent];
        })""")
        return {"tree": tree, "labels": labels, "live": player.page.locator("main [aria-live]").count(),
                "position": player.page.locator("#position").get_attribute("aria-valuetext")}


def targets(browser):
    """Controls that are smaller than a fingertip, and pages that are wider than the window."""
    seen = {"small": [], "count": 0, "overflow": []}
    for width, height in ((320, 640), *SIZES):
        with browser.player(width=width, height=height) as player:
            player.open()
            if player.page.locator("#more").is_visible():
                player.click("#more")
            sizes = player.run("""() => [...document.querySelectorAll(
                "button, select, input, summary, .contents a, .files a, a.plain")].filter((e) => e.offsetParent)
              .map((e) => { const { width, height } = e.getBoundingClientRect();
                return [e.id || e.textContent.trim().slice(0, 30), width, height] })""")
            seen["count"] += len(sizes)
            seen["small"] += [f"{width}: {size}" for size in sizes if min(size[1], size[2]) < 43.9]
            seen["overflow"].append(player.run("() => document.documentElement.scrollWidth") - width)
    return seen


def without_script(browser):
    """The page where no script runs."""
    with browser.player("file", java_script_enabled=False) as player:
        page = player.page
        page.goto(player.url)
        return {
            "controls": page.locator("audio#audio[controls]").is_visible(),
            "tracks": page.locator("article audio[controls]").count(),
            "visibleTracks": sum(audio.is_visible() for audio in page.locator("article audio").all()),
            "buttons": sum(button.is_visible() for button in page.locator("button, select, input").all()),
            "text": page.locator("main").inner_text(),
        }


def on_paper(browser):
    """What is printed."""
    with tempfile.TemporaryDirectory() as folder, browser.player(width=1280, height=860) as player:
        file = pathlib.Path(folder, "page.pdf")
        player.open().page.pdf(path=file, format="A4")
        run = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True)
        return {"text": " ".join(run.stdout.split())}


def without_sound(browser):
    """The page where no audio file arrives."""
    with browser.player(excused=True) as player:
        player.page.route("**/edition-*", lambda route: route.abort())
        player.page.goto(player.url)
        player.page.wait_for_selector("#error", state="visible")
        error = player.page.get_by_role("alert")
        return {"text": error.inner_text(),
                "links": error.locator("a[download]").evaluate_all("(all) => all.map((a) => a.getAttribute('href'))")}


CHECKS = [texts, hostile, policy, axe, names, targets, without_script, on_paper, without_sound]
