"""What somebody does who listens."""
import random

SEED = 20250905


def formats(browser):
    """Every source of the page, heard alone."""
    seen = []
    with browser.player() as player:
        count = player.open().page.locator("audio#audio source").count()
        for index in range(count):
            player.open()
            player.run("""(index) => {
              const audio = document.getElementById("audio");
              [...audio.querySelectorAll("source")].forEach((s, i) => { if (i !== index) s.remove() });
              audio.load();
            }""", index)
            player.settle()
            source = player.page.locator("audio#audio source")
            name, kind = source.get_attribute("src"), source.get_attribute("type")
            player.click("#play")
            player.hear()
            player.pause()
            player.go(11)
            seen.append({"file": name, "type": kind, "moment": player.state(),
                         "length": player.run("() => document.getElementById('audio').duration")})
    return seen


def highlight(browser):
    """The marked sentence at ten random times, from the disk and from a server."""
    seen = []
    for where in ("file", "http"):
        chance = random.Random(SEED)
        with browser.player(where) as player:
            length = player.open().run("() => Number(document.getElementById('position').max)")
            for _ in range(10):
                player.go(chance.uniform(0, length))
                seen.append(player.state())
    return seen


def highlight_while_playing(browser):
    """The marked sentence at moments of a fast run through the page."""
    seen = []
    with browser.player() as player:
        player.open().run("() => { document.getElementById('audio').playbackRate = 3 }")
        player.click("#play")
        for _ in range(12):
            player.hear(0.7)
            seen.append(player.state())
    return seen


def seeking(browser):
    """Every control that leads to another place."""
    with browser.player(width=1280, height=860) as player:
        player.open()

        def after(action, selector, start):
            player.go(start)
            return player.did(action, lambda: player.click(selector))

        seen = [
            after("rewind", "#rewind", 40), after("forward", "#forward", 20), after("rewind at the start", "#rewind", 3),
            after("next chapter", "#chapter-on", 1), after("chapter back", "#chapter-back", 40),
            after("next sentence", "#sentence-on", 20), after("sentence back", "#sentence-back", 20),
            after("sentence", '.s[data-n="9"]', 1),
        ]
        player.pause()
        seen.append(after("chapter link", '.contents a[data-item="2"]', 1))
        seen.append(after("chapter button", '.contents button[data-item="1"]', 1))
        player.pause()
        player.go(1)
        seen.append(player.did("slider", lambda: player.slide("#position")))
        player.go(20)
        seen.append(player.did("slider by key", lambda: player.press("ArrowRight", "#position")))
        seen.append(player.did("slider to the start", lambda: player.press("Home", "#position")))
        return seen


def keyboard(browser):
    """Keys with the focus in the player, in its fields, and outside of it."""
    with browser.player(width=1280, height=860) as player:
        player.open()

        def key(name, focus, start=40):
            player.go(start)
            return player.did(f"{name} on {focus}", lambda: player.press(name, focus))

        seen = [key("k", "#play"), key("k", "#play"), key("Space", "#position"), key("Space", "#position")]
        seen += [key(name, "#play") for name in ("j", "l", "L", "n", "p", "ArrowLeft", "ArrowRight", "Control+l")]
        seen += [key("Space", "#rewind"), key("Space", "#play"), key("Enter", "#play")]
        seen += [key("k", "#speed"), key("ArrowLeft", "#volume")]
        volume = player.run("() => document.getElementById('audio').volume")
        seen += [key(name, '.contents a[data-item="0"]') for name in ("k", "j", "l", "n", "ArrowRight")]
        player.run("() => { document.activeElement.blur(); scrollTo(0, 0) }")
        seen.append(player.did("Space on the page", lambda: (player.page.keyboard.press("Space"),
                                                              player.page.wait_for_function("() => scrollY > 0"))))
        return {"keys": seen, "volume": volume}


def resuming(browser):
    """Stopped, loaded again, gone on; and when nothing can be remembered."""
    seen = {}
    with browser.player() as player:
        seen["first"] = player.open().label
        player.go(32.5)
        player.click("#play")
        player.hear()
        player.click("#play")
        seen["left"] = player.time
        player.page.reload()
        player.settle()
        seen["label"], seen["clock"] = player.label, player.page.locator("#clock").inner_text()
        seen["found"] = player.time
        player.click("#play")
        player.hear()
        seen["heard"] = player.time
        player.pause()
        player.page.reload()
        player.settle()
        player.click("#restart")
        player.hear()
        seen["restarted"] = player.time
        for garbage in ("no JSON", '{"item":5,"at":"x"}', '{"item":"opening","at":1e9}', "[]", "null"):
            player.pause()
            player.page.goto("about:blank")
            player.page.goto(player.url)
            player.run("(value) => { for (const key of Object.keys(localStorage)) localStorage.setItem(key, value) }",
                       garbage)
            # What the page itself remembers when it is left would overwrite it.
            player.run("() => { Storage.prototype.setItem = () => {} }")
            player.page.reload()
            player.settle()
            seen.setdefault("garbage", []).append(player.label)
    denied = """Object.defineProperty(window, "localStorage",
      { get() { throw new DOMException("denied", "SecurityError") } })"""
    with browser.player(script=denied) as player:
        player.open().click("#play")
        player.hear()
        seen["denied"] = player.time
    return seen


def addresses(browser):
    """Deep links, good and bad."""
    seen = {}
    # Nothing is remembered, so that a link that says nothing leads to the beginning.
    with browser.player(script="Storage.prototype.setItem = () => {}") as player:
        item = player.open().run("() => JSON.parse(document.getElementById('data').textContent).items[2].id")
        links = ["#t=21", "#t=0:21", "#t=0:00:21.5", "#t=21,30", "#t=-5", "#t=99999999", "#t=x", "#item=nobody",
                 "#artikel-1"]
        for link in links:
            seen[link] = player.open(link).time
        seen["item"] = player.open(f"#item={item}").time
        seen["item and time"] = player.open(f"#item={item}&t=2").time
        player.open().page.locator('a[href^="#item="]').nth(1).click()
        player.page.wait_for_function("() => document.getElementById('audio').currentTime > 0")
        seen["link in the text"] = player.time
    return seen


def system(browser):
    """What the lock screen and the keys of a headset are told, and what they can do."""
    spy = """
      window.spy = { actions: {}, positions: [] };
      const session = navigator.mediaSession;
      session.setActionHandler = (name, action) => { spy.actions[name] = action };
      const tell = session.setPositionState.bind(session);
      session.setPositionState = (state) => { spy.positions.push(state); tell(state) };
    """
    with browser.player(script=spy) as player:
        seen = {"actions": player.open().run("() => Object.keys(spy.actions).sort()"), "did": []}
        calls = [("seekto", {"seekTime": 33}), ("seekforward", {}), ("seekbackward", {"seekOffset": 5}),
                 ("nexttrack", {}), ("previoustrack", {}), ("play", {}), ("pause", {}), ("play", {}), ("stop", {})]
        for name, details in calls:
            def call():
                player.run("([name, details]) => { spy.actions[name](details) }", [name, details])
                player.settle()
            seen["did"].append(player.did(name, call))
        player.go(33)
        seen["metadata"] = player.run("""() => { const { title, artist, album } = navigator.mediaSession.metadata;
          return [title, artist, album] }""")
        seen["position"] = player.run("() => spy.positions.at(-1)")
        seen["state"] = player.run("() => navigator.mediaSession.playbackState")
        return seen


def settings(browser):
    """Speed and volume, kept for the next visit."""
    with browser.player(width=1280, height=860) as player:
        seen = {"speeds": player.open().page.locator("#speed option").evaluate_all("(all) => all.map((o) => o.value)")}
        player.page.locator("#speed").select_option("2.5")
        player.page.locator("#volume").fill("40")
        player.click("#play")
        player.hear(1)
        read = """() => { const a = document.getElementById("audio");
          return { rate: a.playbackRate, pitch: a.preservesPitch, volume: a.volume,
            said: document.getElementById("volume").getAttribute("aria-valuetext") } }"""
        seen["now"] = player.run(read)
        player.pause()
        player.page.reload()
        player.settle()
        seen["later"] = player.run(read)
        return seen


def following(browser):
    """The text follows, lets go of who scrolls, and comes back to who chooses something."""
    inside = """() => { const box = document.querySelector(".s[aria-current]").getBoundingClientRect();
      const bar = document.getElementById("player").getBoundingClientRect();
      return box.top >= 0 && box.bottom <= bar.top }"""
    pressed = "() => document.getElementById('follow').getAttribute('aria-pressed')"
    with browser.player(reduced_motion="reduce") as player:
        player.open().click("#play")
        seen = []
        for n in (28, 12, 22):
            player.run("(n) => { document.getElementById('audio').currentTime ="
                       " JSON.parse(document.getElementById('data').textContent).sentences[n] / 22050 }", n)
            player.page.wait_for_function("(n) => document.querySelector('.s[aria-current]')?.dataset.n >= n", arg=n)
            player.page.wait_for_function(inside)
            seen.append(player.run(inside))
        before = player.run(pressed)
        player.page.mouse.move(180, 200)
        player.page.mouse.wheel(0, 4000)
        player.page.wait_for_function("() => document.getElementById('follow').ariaPressed === 'false'")
        released = player.run(pressed)
        player.click("#chapter-back")
        return {"inside": seen, "pressed": [before, released, player.run(pressed)],
                "motion": player.run("() => getComputedStyle(document.documentElement).scrollBehavior")}


CHECKS = [formats, highlight, highlight_while_playing, seeking, keyboard, resuming, addresses, system, settings,
          following]
