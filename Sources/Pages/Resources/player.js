// The player of one edition's page. All it knows stands in the page: the text, and in #data the positions.
(() => {
  "use strict";
  const byId = (id) => document.getElementById(id);
  const data = JSON.parse(byId("data").textContent);
  const seconds = (samples) => samples / data.rate;
  const length = seconds(data.length);
  const starts = data.sentences.map(seconds);
  const items = data.items.map((item) => ({ ...item, start: seconds(item.start) }));
  const itemStarts = items.map((item) => item.start);
  const sentences = [];
  for (const element of document.querySelectorAll(".s")) sentences[element.dataset.n] = element;

  const root = document.documentElement;
  const player = byId("player");
  const audio = byId("audio");
  const position = byId("position");
  const volume = byId("volume");
  const speed = byId("speed");

  // Sentences are sought a moment before their first sound, and counted as begun from there.
  const LEAD = 0.03;
  const STEP_BACK = 15;
  const STEP_ON = 30;

  // Storage may be switched off, full, or hold what another version wrote.
  const store = {
    read(key) {
      try { return JSON.parse(localStorage.getItem(key)) || {}; } catch { return {}; }
    },
    write(key, value) {
      try { localStorage.setItem(key, JSON.stringify(value)); } catch { /* nothing is remembered, then */ }
    },
  };
  const HERE = "anhoeren: " + data.key;
  const TASTE = "anhoeren: settings";

  // One thing is heard at a time: the edition or its short one.
  document.addEventListener("play", (event) => {
    for (const other of document.querySelectorAll("audio")) if (other !== event.target) other.pause();
  }, true);

  /* Time */

  /** The last of the ascending `list` that is not after `time`; -1 where all are. */
  function last(list, time) {
    let low = 0, high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle] <= time) low = middle + 1; else high = middle;
    }
    return low - 1;
  }
  const sentenceAt = (time) => last(starts, time + LEAD + 0.005);
  const itemAt = (time) => Math.max(0, last(itemStarts, time + 0.005));

  function clock(time) {
    const all = Math.floor(time), s = String(all % 60).padStart(2, "0"), m = Math.floor(all / 60);
    return m < 60 ? `${m}:${s}` : `${Math.floor(m / 60)}:${String(m % 60).padStart(2, "0")}:${s}`;
  }

  function words(time) {
    const all = Math.floor(time);
    const parts = [[Math.floor(all / 3600), "Stunde"], [Math.floor(all / 60) % 60, "Minute"], [all % 60, "Sekunde"]];
    const said = parts.filter(([n]) => n).map(([n, unit]) => `${n} ${unit}${n === 1 ? "" : "n"}`);
    return said.join(" ") || "0 Sekunden";
  }

  /* What is shown */

  let current = -1, chapter = -1, second = -1, told = -1, dragging = false, resume = 0;

  function draw() {
    const time = audio.currentTime;
    const n = sentenceAt(time);
    if (n !== current) {
      sentences[current]?.removeAttribute("aria-current");
      sentences[n]?.setAttribute("aria-current", "true");
      current = n;
      if (!audio.paused) follow();
    }
    const c = itemAt(time);
    if (c !== chapter) {
      chapter = c;
      drawChapter();
    }
    if (!dragging) drawPosition(time);
  }

  function drawPosition(time) {
    const whole = Math.floor(time);
    if (whole === second) return;
    second = whole;
    byId("clock").textContent = clock(time);
    if (!dragging) position.value = whole;
    position.style.setProperty("--part", time / length);
    // A screen reader reads every change of the focused slider: while it plays, four a minute are enough.
    const due = audio.paused || dragging || document.activeElement !== position ? whole : Math.floor(whole / 15);
    if (due !== told) {
      told = due;
      position.setAttribute("aria-valuetext", `${words(time)} von ${words(length)}`);
    }
    byId("here").href = `#t=${whole}`;
  }

  function drawChapter() {
    const item = items[chapter];
    const now = byId("now");
    now.textContent = item.title;
    now.href = `#artikel-${chapter}`;
    for (const link of document.querySelectorAll(".contents a")) {
      if (Number(link.dataset.item) === chapter) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    if (navigator.mediaSession && window.MediaMetadata) {
      // From a disk browsers take no picture, and say so.
      const artwork = data.cover && location.protocol.startsWith("http") ? [{ ...data.cover, src: new URL(data.cover.src, document.baseURI).href }] : [];
      navigator.mediaSession.metadata =
        new MediaMetadata({ title: item.title, artist: data.newspaper, album: data.title, artwork });
    }
  }

  function drawState() {
    const playing = !audio.paused && !audio.ended;
    player.classList.toggle("playing", playing);
    byId("play-label").textContent = playing ? "Pause" : resume ? `Weiterhören bei ${clock(resume)}` : "Anhören";
    byId("restart").hidden = !resume || playing;
    if (navigator.mediaSession) navigator.mediaSession.playbackState = playing ? "playing" : "paused";
    if (playing) requestAnimationFrame(tick);
    tellSystem();
  }

  function tick() {
    draw();
    if (!audio.paused && !audio.ended) requestAnimationFrame(tick);
  }

  function tellSystem() {
    try {
      navigator.mediaSession.setPositionState(
        { duration: length, playbackRate: audio.playbackRate, position: Math.min(audio.currentTime, length) });
    } catch { /* a browser without it */ }
  }

  /* The text follows the sound until somebody scrolls, and again when something is chosen */

  let follows = true, released = false;
  const quiet = matchMedia("(prefers-reduced-motion: reduce)");

  function drawFollowing() {
    byId("follow").setAttribute("aria-pressed", String(follows && !released));
  }

  function follow() {
    const element = sentences[current];
    if (!follows || released || !element) return;
    const box = element.getBoundingClientRect();
    const bar = player.getBoundingClientRect();
    const isBelow = bar.top > 1 && bar.bottom >= innerHeight - 1;
    const top = bar.top < 1 ? bar.bottom : 0;
    if (box.top < top + 8 || box.bottom > (isBelow ? bar.top : innerHeight) - 8) {
      element.scrollIntoView({ block: "center", behavior: quiet.matches ? "auto" : "smooth" });
    }
  }

  function release(event) {
    if (audio.paused || event.target.closest?.("#player, .contents")) return;
    released = true;
    drawFollowing();
  }

  function catchUp() {
    released = false;
    drawFollowing();
    follow();
  }

  /* What can be done */

  async function play() {
    try {
      await audio.play();
    } catch (error) {
      if (error.name === "NotSupportedError") fail();
    }
  }

  const pause = () => audio.pause();
  const toggle = () => (audio.paused ? play() : pause());

  function seek(time) {
    audio.currentTime = Math.min(Math.max(0, time), length - 0.1);
    resume = 0;
    draw();
    drawState();
    catchUp();
    remember();
  }

  const skip = (by) => seek(audio.currentTime + by);
  const toSentence = (n) => seek(Math.max(0, starts[Math.min(Math.max(n, 0), starts.length - 1)] - LEAD));
  const toItem = (n) => seek(itemStarts[Math.min(Math.max(n, 0), items.length - 1)]);
  // Back leads to the beginning first, and from there one further.
  const sentenceBack = () => toSentence(current - (audio.currentTime - starts[current] < 1.5 ? 1 : 0));
  const sentenceOn = () => toSentence(current + 1);
  const chapterBack = () => toItem(chapter - (audio.currentTime - itemStarts[chapter] < 3 ? 1 : 0));
  const chapterOn = () => toItem(chapter + 1);

  function fail() {
    byId("error").hidden = false;
  }

  function remember() {
    if (resume) return;
    const item = items[itemAt(audio.currentTime)];
    const at = audio.currentTime - item.start;
    const isWorth = !audio.ended && audio.currentTime > 5 && audio.currentTime < length - 5;
    store.write(HERE, isWorth ? { item: item.id, at, revision: data.revision } : {});
  }

  function rememberTaste() {
    store.write(TASTE, { speed: audio.playbackRate, volume: audio.volume, follows });
  }

  /* Addresses: #t=192, #t=3:12, #item=ID, #item=ID&t=5 */

  function target() {
    const hash = new URLSearchParams(location.hash.slice(1));
    const fields = /^(\d{1,9}(?:\.\d+)?|\d{1,2}(?::\d\d){1,2}(?:\.\d+)?)(?:,|$)/.exec(hash.get("t") || "");
    const time = fields ? fields[1].split(":").reduce((sum, field) => sum * 60 + Number(field), 0) : null;
    if (!hash.has("item")) return time;
    const item = items.find(({ id }) => id === hash.get("item"));
    return item ? item.start + (time || 0) : null;
  }

  function goToAddress() {
    const time = target();
    if (time === null) return false;
    seek(time);
    sentences[current]?.scrollIntoView({ block: "center" });
    return true;
  }

  /* Beginning */

  function listen() {
    const clicks = {
      play: toggle, rewind: () => skip(-STEP_BACK), forward: () => skip(STEP_ON), restart: () => { seek(0); play(); },
      "chapter-back": chapterBack, "chapter-on": chapterOn, "sentence-back": sentenceBack, "sentence-on": sentenceOn,
      follow() {
        follows = !(follows && !released);
        catchUp();
        rememberTaste();
      },
      more() {
        const open = byId("extras").classList.toggle("open");
        byId("more").setAttribute("aria-expanded", String(open));
      },
    };
    for (const [id, action] of Object.entries(clicks)) byId(id).addEventListener("click", action);

    const keys = {
      k: toggle, " ": toggle, j: clicks.rewind, l: clicks.forward, p: chapterBack, n: chapterOn,
      ArrowLeft: sentenceBack, ArrowRight: sentenceOn,
    };
    player.addEventListener("keydown", (event) => {
      const element = event.target;
      if (event.ctrlKey || event.altKey || event.metaKey || element.matches("select, textarea")) return;
      const name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      if (name === " " && element.matches("button, summary, a")) return;
      if (name.startsWith("Arrow") && element.matches("input")) return;
      if (!Object.hasOwn(keys, name)) return;
      event.preventDefault();
      keys[name]();
    });

    position.addEventListener("input", () => {
      dragging = true;
      drawPosition(Number(position.value));
    });
    position.addEventListener("change", () => {
      dragging = false;
      seek(Number(position.value));
    });
    position.addEventListener("keydown", (event) => {
      const step = { ArrowLeft: -5, ArrowDown: -5, ArrowRight: 5, ArrowUp: 5 }[event.key];
      if (!step) return;
      event.preventDefault();
      skip(step);
    });
    speed.addEventListener("change", () => { audio.playbackRate = Number(speed.value); });
    volume.addEventListener("input", () => { audio.volume = volume.value / 100; });

    document.addEventListener("click", (event) => {
      const start = event.target.closest("[data-item]");
      if (start) {
        toItem(Number(start.dataset.item));
        if (start.matches("button")) play();
        return;
      }
      const sentence = event.target.closest(".s");
      if (!sentence || event.target.closest("a") || !getSelection().isCollapsed) return;
      toSentence(Number(sentence.dataset.n));
      play();
    });
    addEventListener("wheel", release, { passive: true });
    addEventListener("touchmove", release, { passive: true });
    addEventListener("keydown", (event) => {
      const scrolls = ["PageUp", "PageDown", "Home", "End", "ArrowUp", "ArrowDown", " "].includes(event.key);
      if (scrolls && !event.target.closest("button, input, select, summary")) release(event);
    });
    addEventListener("hashchange", goToAddress);
    addEventListener("pagehide", remember);

    let saved = 0;
    audio.addEventListener("timeupdate", () => {
      draw();
      if (Math.abs(audio.currentTime - saved) > 5) { saved = audio.currentTime; remember(); }
    });
    audio.addEventListener("play", () => { resume = 0; drawState(); follow(); });
    for (const event of ["pause", "ended"]) audio.addEventListener(event, () => { drawState(); remember(); });
    for (const event of ["seeked", "loadedmetadata"]) audio.addEventListener(event, () => { draw(); tellSystem(); });
    audio.addEventListener("ratechange", () => { drawTaste(); tellSystem(); rememberTaste(); });
    audio.addEventListener("volumechange", () => { drawTaste(); rememberTaste(); });
    audio.addEventListener("playing", () => { byId("error").hidden = true; });
    audio.addEventListener("error", fail);
    audio.querySelector("source:last-of-type")?.addEventListener("error", fail);
    if (audio.networkState === audio.NETWORK_NO_SOURCE) fail();
  }

  function drawTaste() {
    speed.value = String(audio.playbackRate);
    const percent = Math.round(audio.volume * 100);
    volume.value = percent;
    volume.style.setProperty("--part", audio.volume);
    volume.setAttribute("aria-valuetext", `${percent} Prozent`);
  }

  function obeySystem() {
    const actions = {
      play, pause, stop: pause,
      seekbackward: ({ seekOffset }) => skip(-(seekOffset || STEP_BACK)),
      seekforward: ({ seekOffset }) => skip(seekOffset || STEP_ON),
      seekto: ({ seekTime }) => seek(seekTime),
      previoustrack: chapterBack, nexttrack: chapterOn,
    };
    for (const [name, action] of Object.entries(actions)) {
      try { navigator.mediaSession.setActionHandler(name, action); } catch { /* a browser without it */ }
    }
  }

  function begin() {
    root.classList.add("js");
    audio.removeAttribute("controls");
    for (const element of document.querySelectorAll("#controls, .start")) element.hidden = false;
    const taste = store.read(TASTE);
    const rates = [...speed.options].map((option) => Number(option.value));
    audio.preservesPitch = true;
    audio.defaultPlaybackRate = audio.playbackRate = rates.includes(taste.speed) ? taste.speed : 1;
    if (taste.volume >= 0 && taste.volume <= 1) audio.volume = taste.volume;
    follows = taste.follows !== false;
    drawFollowing();
    for (const start of itemStarts.slice(1)) {
      byId("marks").append(document.createElement("i"));
      byId("marks").lastChild.style.setProperty("--part", start / length);
    }
    listen();
    obeySystem();
    drawTaste();
    if (!goToAddress()) {
      const { item, at } = store.read(HERE);
      const found = items.find(({ id }) => id === item);
      if (found && at >= 0 && found.start + at < length) {
        audio.currentTime = resume = found.start + at;
      }
    }
    // The bar's height is kept free where it lies over the text.
    new ResizeObserver(() => root.style.setProperty("--bar", `${player.offsetHeight}px`)).observe(player);
    draw();
    drawState();
  }

  begin();
})();
