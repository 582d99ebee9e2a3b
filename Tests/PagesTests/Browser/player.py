"""The page of an edition in a real browser, and what went wrong in it."""
import contextlib


class Player:
    """One page with its player."""

    def __init__(self, page, url):
        self.page = page
        self.url = url
        self.faults = []
        self.requests = set()
        page.on("console", lambda message: self.note(message))
        page.on("pageerror", lambda error: self.faults.append(f"error: {error}"))
        page.on("dialog", lambda dialog: (self.faults.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        page.on("request", lambda request: self.requests.add(request.url))

    def note(self, message):
        if message.type in ("error", "warning"):
            self.faults.append(f"{message.type}: {message.text}")

    def open(self, fragment=""):
        self.page.goto("about:blank")
        self.page.goto(self.url + fragment)
        self.settle()
        return self

    def settle(self):
        """Waits until the player is where it was sent."""
        self.page.wait_for_function("() => { const a = document.getElementById('audio');"
                                    " return a.readyState >= 2 && !a.seeking }")

    def slide(self, selector):
        """Clicks into the middle of a slider, and waits until it says that it was moved: a busy page hears the mouse later."""
        slider = self.page.locator(selector)
        slider.evaluate("slider => slider.addEventListener('change', () => { slider.dataset.moved = 1 }, { once: true })")
        slider.click()
        self.page.wait_for_function("selector => document.querySelector(selector).dataset.moved", arg=selector)
        self.settle()

    def run(self, script, argument=None):
        return self.page.evaluate(script, argument)

    @property
    def time(self):
        return self.run("() => document.getElementById('audio').currentTime")

    @property
    def paused(self):
        return self.run("() => document.getElementById('audio').paused")

    @property
    def label(self):
        return self.page.locator("#play").inner_text()

    def state(self):
        """Time and marked sentences of one moment."""
        return self.run("""() => ({
          time: document.getElementById("audio").currentTime,
          marked: [...document.querySelectorAll("[aria-current].s")].map((s) => Number(s.dataset.n)),
          texts: [...document.querySelectorAll("[aria-current].s")].map((s) => s.textContent),
        })""")

    def go(self, time):
        """Moves the sound, not through the page's controls."""
        self.run("(t) => { document.getElementById('audio').currentTime = t }", time)
        self.settle()

    def click(self, selector):
        self.page.locator(selector).first.click()
        self.settle()

    def press(self, key, focus=None):
        if focus:
            self.page.locator(focus).focus()
        self.page.keyboard.press(key)
        self.settle()

    def hear(self, seconds=0.3):
        """Waits until so much more has been heard."""
        self.page.wait_for_function(
            "(t) => document.getElementById('audio').currentTime >= t", arg=self.time + seconds)

    def pause(self):
        self.run("() => document.getElementById('audio').pause()")

    def did(self, action, do):
        """What `do` changes: before, after, and whether it plays then."""
        before = self.time
        do()
        return {"action": action, "before": before, "after": self.time, "paused": self.paused}


class Browser:
    """One Chromium for all checks; every look at a page has its own storage."""

    def __init__(self, chromium, folder, hostile, editions, http):
        self.chromium = chromium
        self.urls = {"file": f"file://{folder}/index.html", "hostile": f"file://{hostile}/index.html",
                     "list": f"file://{editions}/index.html",
                     "http": f"{http}/index.html"}
        self.faults = []
        self.requests = set()

    @contextlib.contextmanager
    def player(self, where="http", width=360, height=740, script=None, excused=False, **options):
        context = self.chromium.new_context(
            viewport={"width": width, "height": height}, locale="de-DE", **options)
        context.set_default_timeout(15_000)
        try:
            if script:
                context.add_init_script(script)
            player = Player(context.new_page(), self.urls[where])
            yield player
            if not excused:
                self.faults += [f"{where}, {width}: {fault}" for fault in player.faults]
                self.requests |= player.requests
        finally:
            context.close()
