// ../../../tmp/browser/try.mts
import { chromium } from "playwright-core";

// test/browser/axe.ts
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
var axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8"
);
async function axeFaults(page2) {
  const isThere = await page2.evaluate("typeof axe === 'object'");
  if (!isThere) await page2.evaluate(axeSource);
  const { violations } = await page2.evaluate(
    'axe.run(document, { resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })'
  );
  return violations.flatMap(
    ({ id, nodes }) => nodes.map((node) => `${id} ${JSON.stringify(node.target)} ${node.failureSummary ?? ""}`)
  );
}

// test/browser/chromium.ts
import { existsSync } from "node:fs";
var executablePath = [
  ...process.env["CHROMIUM"] === void 0 ? [] : [process.env["CHROMIUM"]],
  ...["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"]
].find((path) => existsSync(path));
var hasChromium = executablePath !== void 0;
if (!hasChromium) console.warn("skipped: Chromium is missing (scripts/install-test-tools.sh)");
var chromiumOptions = {
  executablePath: executablePath ?? "",
  args: [
    ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"],
    ...["--disable-background-networking", "--disable-component-update"]
  ]
};

// test/browser/in-page.ts
async function openAll(page2) {
  await page2.evaluate(
    "document.querySelectorAll('main details').forEach((each) => { each.open = true; })"
  );
}
async function settled(page2) {
  await page2.evaluate(
    "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
  );
}

// test/browser/looks.ts
var controls = `
  const isSeen = (each) => {
    const { width, height } = each.getBoundingClientRect();
    const isClipped = each.closest('thead') !== null && getComputedStyle(each.closest('thead')).clipPath !== 'none';
    return !isClipped && each.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
  };
  const top = document.querySelector('dialog[open], [popover]:popover-open') ?? document.body;
  const wanted = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const all = Array.from(top.querySelectorAll(wanted)).filter(
    (each) => isSeen(each) && !each.disabled && each.tabIndex >= 0,
  );`;
async function layoutFaults(page2) {
  return await page2.evaluate(`(() => {
    ${controls}
    const faults = [];
    const nameOf = (each) =>
      each.tagName.toLowerCase() + '.' + each.(each.getAttribute('class') ?? '').split(' ').filter((one) => /^(rw|fui)-/.test(one)).join('.') + ' \u201C' + each.textContent.slice(0, 40) + '\u201D';
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push('scrolls sideways by ' + (scrollWidth - clientWidth));
    // Cut on purpose, and to be read elsewhere: names of a profile, and what only screen readers hear.
    const mayCut = '.rw-title, .rw-foreign, .rw-unseen, .rw-rail-word, input, textarea, select, pre';
    for (const each of top.querySelectorAll('*')) {
      if (!isSeen(each) || each.closest(mayCut) !== null || each.closest('svg') !== null) continue;
      const style = getComputedStyle(each);
      const wide = each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0;
      const cutsWide = style.overflowX === 'hidden' || style.overflowX === 'clip';
      if (wide && (cutsWide || each.matches('button, summary, th, td, li'))) {
        if (each.querySelector(mayCut) === null) faults.push('cut: ' + nameOf(each));
      }
    }
    const inset = (box) => ({ l: box.left + 2, r: box.right - 2, t: box.top + 3, b: box.bottom - 3 });
    const meet = (a, b) => a.l < b.r && b.l < a.r && a.t < b.b && b.t < a.b;
    const inBar = (each) => each.closest('.rw-bar') !== null;
    const boxes = all.map((each) => [each, inset(each.getBoundingClientRect())]);
    // Lines of text beside the controls: each text node where it is drawn.
    const walk = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const lines = [];
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      const of = node.parentElement;
      if (node.data.trim() === '' || !isSeen(of) || of.closest('.rw-unseen, option') !== null) continue;
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) lines.push([of, inset(box), node]);
    }
    const cutBox = (each) => each.closest('.rw-title, .rw-weaker-many, .rw-foreign-lines, pre');
    const both = [...boxes, ...lines];
    both.forEach(([one, a, node], index) => {
      for (const [other, b, second] of both.slice(index + 1)) {
        const within = one.contains(other) || other.contains(one);
        const same = node !== undefined && node === second;
        const ownLabel = [...(one.labels ?? [])].some((each) => each.contains(other));
        if (within || same || ownLabel || inBar(one) !== inBar(other) || !meet(a, b)) continue;
        if (cutBox(one) !== cutBox(other) || (cutBox(one) !== null && cutBox(one) === cutBox(other))) continue;
        faults.push('laid over: ' + nameOf(one) + ' and ' + nameOf(other));
      }
    });
    return [...new Set(faults)];
  })()`);
}
async function keyboardFaults(page2) {
  const count = await page2.evaluate(`(() => {
    ${controls}
    // Of a group of radio buttons, Tab reaches one.
    const groups = new Set();
    const targets = all.filter((each) => {
      if (each.type !== 'radio') return true;
      const { name } = each;
      const chosen = document.querySelector('input[name="' + CSS.escape(name) + '"]:checked');
      if (chosen !== null ? chosen !== each : groups.has(name)) return false;
      groups.add(name);
      return true;
    });
    window.unreached = new Set(targets);
    window.unseen = [];
    const start = top === document.body ? document.querySelector('h1') : top;
    window.look = () => {
      const now = document.activeElement;
      window.unreached.delete(now);
      const box = now.getBoundingClientRect();
      const shown = [0.1, 0.5, 0.9].some((x) => [0.1, 0.5, 0.9].some((y) => {
        const at = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
        return at !== null && (now.contains(at) || [...(now.labels ?? [])].some((each) => each.contains(at)));
      }));
      if (now !== document.body && !shown) window.unseen.push(now.outerHTML.slice(0, 120));
    };
    return targets.length;
  })()`);
  for (let pressed = 0; pressed < count + 3; pressed += 1) {
    await page2.keyboard.press("Tab");
    await page2.evaluate("window.look()");
  }
  return await page2.evaluate(`[
    ...[...window.unreached].map((each) => 'not reached by Tab: ' + each.outerHTML.slice(0, 120)),
    ...window.unseen.map((each) => 'has the focus, and is covered: ' + each),
  ]`);
}

// test/browser/state-page.ts
import { readFileSync as readFileSync2 } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
var root = fileURLToPath(new URL("../..", import.meta.url));
async function openStatePage(browser2) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["test/renderer/state-page.ts"],
    outdir: "nowhere",
    write: false,
    bundle: true,
    format: "iife",
    jsx: "automatic",
    target: "chrome120",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error"
  });
  const textOf = (end) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? "";
  const html = readFileSync2(`${root}/src/renderer/index.html`, "utf8").replace(/<link rel="icon".*>/, '<link rel="stylesheet" href="/page.css">').replace(/<script type="module".*<\/script>/, '<script src="/page.js"></script>');
  const page2 = await browser2.newPage({ reducedMotion: "reduce" });
  await page2.route("**/*", async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/page.css") {
      await route.fulfill({ contentType: "text/css", body: textOf(".css") });
    } else if (pathname === "/page.js") {
      await route.fulfill({ contentType: "text/javascript", body: textOf(".js") });
    } else await route.fulfill({ contentType: "text/html", body: html });
  });
  await page2.goto("http://states.test/");
  return page2;
}

// test/renderer/samples.ts
var app = {
  version: "0.1.0",
  language: "en",
  simulated: true,
  windows: "10.0.22631",
  elevated: false,
  openedFile: null,
  restart: false,
  interrupted: [],
  repairs: [],
  installed: 1,
  undoUnfinished: [],
  canCheckServer: false,
  serverCheckPlayed: false,
  canTrialLogIn: false
};
var picture = {
  server: "vpn.example.com",
  clientBehindNat: null,
  serverBehindNat: true,
  networks: ["198.51.100.0/24", "203.0.113.0/24"],
  fullTunnel: false
};
var review = {
  file: "office.vpnprofile",
  id: "7b0c2f9e-1c1d-4b8e-9a51-0d6f0e6f1a01",
  revision: 3,
  name: "Example Office",
  kind: "l2tp",
  method: "psk",
  hash: "A3".repeat(32),
  provider: {
    name: "Example IT",
    email: "help@example.com",
    phone: "+44 20 7946 0000",
    url: "https://example.com/vpn",
    terms: "For employees only."
  },
  validUntil: "2030-12-31T23:59:59Z",
  expired: false,
  picture,
  wants: [{ code: "administrator", text: "Administrator approval, in most cases" }],
  traits: [
    { code: "splitTunnel", text: "Only traffic to 2 networks goes through the VPN." },
    { code: "remembersCredentials", text: "Windows remembers your user name and password." }
  ],
  warnings: [
    {
      code: "pskForMany",
      path: "l2tp.psk",
      text: "Everybody who knows the key can play the server."
    }
  ],
  weakenings: [
    {
      code: "useTripleDes",
      parameters: {},
      gain: "Some of it can be read.",
      text: "Weak encryption (3DES) is allowed.",
      reason: "The old gateway in Leeds."
    }
  ],
  installed: null,
  trialUser: "typed"
};
var noNeeds = {
  psk: false,
  certificateFile: false,
  pkcs12Password: false,
  userName: { needed: false, given: null },
  password: false,
  certificate: null
};
var pskNeeds = {
  ...noNeeds,
  psk: true,
  userName: { needed: true, given: "ada" },
  password: true
};
var certificate = {
  result: "opened",
  name: "client.p12",
  leaf: {
    subject: "CN=pc-17.example.com",
    issuer: "CN=Example CA",
    notBefore: "2026-01-01T00:00:00Z",
    notAfter: "2028-01-01T00:00:00Z",
    thumbprint: "AB".repeat(20),
    sha256: "CD".repeat(32)
  },
  authorities: [
    {
      subject: "CN=Example CA",
      issuer: "CN=Example CA",
      notBefore: "2020-01-01T00:00:00Z",
      notAfter: "2040-01-01T00:00:00Z",
      thumbprint: "12".repeat(20),
      sha256: "34".repeat(32)
    }
  ],
  findings: [
    {
      code: "rootUnlimited",
      parameters: {},
      severity: "warning",
      room: null,
      text: "The root CA CN=Example CA can issue certificates for any website.",
      todo: "Ask for a CA with name constraints, and check the thumbprint before you agree."
    }
  ]
};
function step(id, change) {
  return {
    id,
    room: "natTraversal",
    title: id,
    scope: "machine",
    action: "update",
    byHand: false,
    items: [],
    reasons: [
      {
        code: "natNotChecked",
        parameters: {},
        source: "natTraversal",
        text: "Nobody has checked whether the server is behind NAT."
      }
    ],
    risks: [],
    undo: { code: "formerValue", text: "The former value comes back." },
    ...change
  };
}
var item = (key, before, after) => ({
  key,
  target: null,
  name: "",
  action: before === null ? "create" : "update",
  before,
  after,
  beforeKnown: true,
  irreversible: null,
  rewritten: false,
  command: `Set-Example -Name '${key}'`
});
var plan = {
  weakenings: [],
  plan: {
    windows: "10.0.22631",
    digest: { machine: "m1", user: "u1" },
    changes: 3,
    steps: [
      step("nat", {
        title: "Allow servers behind NAT",
        items: [item("AssumeUDP", null, { type: "dword", data: 2 })]
      }),
      step("service", {
        title: "Start the IPsec services with Windows",
        room: "serviceStart",
        items: [
          item("PolicyAgent", "manual", "automatic"),
          item("IKEEXT", "disabled", "automatic")
        ],
        risks: [
          { code: "mayHelp", parameters: {}, text: "Other VPN programs use this service too." }
        ]
      }),
      step("connection", {
        title: "Make the VPN connection",
        scope: "user",
        action: "create",
        items: [
          item("Example Office", null, { serverAddress: "vpn.example.com", tunnelType: "l2tp" })
        ]
      }),
      step("same", { title: "The routes are as wanted", scope: "user", action: "none" })
    ],
    restart: {
      needed: true,
      reasons: [
        {
          code: "natValueNeedsRestart",
          parameters: {},
          source: "natTraversal",
          text: "Windows reads the NAT value when it starts."
        }
      ]
    }
  },
  findings: [],
  ready: true,
  consents: [],
  conflict: false,
  nameTaken: null,
  needsAdministrator: true,
  restart: true,
  renews: false,
  restartRooms: ["natTraversal"],
  picture
};
var applied = {
  exit: "restartNeeded",
  meaning: "Done. Windows has to be restarted.",
  todo: "Restart Windows when it suits you.",
  changedPlan: null,
  failure: null,
  settled: [],
  verification: {
    asWanted: true,
    drift: [],
    notInForce: [],
    unreadable: [],
    notSeen: [{ room: "vpnPsk", text: "the PSK" }]
  },
  afterwards: [],
  messages: [],
  restart: true,
  serverText: "",
  canConnect: true,
  picture
};
var installed = {
  profiles: [
    {
      id: review.id,
      name: review.name,
      revision: 3,
      kind: "l2tp",
      appliedAt: "2026-11-20T10:00:00Z",
      paused: false,
      serverVerdict: null,
      validUntil: null,
      serverText: "",
      undoUnfinished: false,
      owned: [],
      claims: [],
      things: [
        { title: "The VPN connection", target: "Example Office", scope: "user" },
        { title: "The NAT value", target: "PolicyAgent", scope: "machine" }
      ],
      server: "vpn.example.com"
    }
  ],
  problems: [],
  interrupted: [],
  repairs: [],
  restart: false
};
function checkFinding(change) {
  return {
    code: "pskProved",
    hop: "proof",
    severity: "good",
    confidence: "proved",
    parameters: {},
    predicts: null,
    text: "The pre-shared key is right.",
    client: "",
    server: "",
    prediction: "",
    ...change
  };
}
var checkView = {
  at: "2026-11-20T10:00:00Z",
  server: "vpn.example.com",
  address: "203.0.113.10",
  addresses: ["203.0.113.10"],
  method: "psk",
  ended: "finished",
  milliseconds: 61,
  hops: [
    { hop: "name", state: "good" },
    { hop: "reach", state: "good" },
    { hop: "proposal", state: "good" },
    { hop: "nat", state: "good" },
    { hop: "proof", state: "good" },
    { hop: "ikev2", state: "notAsked" }
  ],
  nat: { serverBehindNat: true, clientBehindNat: false },
  proof: "provedRight",
  chosen: null,
  findings: [checkFinding({})],
  seen: { vendorIds: [], identity: null, authorities: [], certificate: null },
  exchanges: [],
  verdict: "good",
  summary: "Everything is in order."
};

// test/renderer/end-states.ts
var works = { ...applied, exit: "ok", restart: false, meaning: "Done.", todo: "" };
var step2 = {
  kind: "result",
  review: { ...review, weakenings: [] },
  result: works,
  changes: ["Start the services", "Allow servers behind NAT", "Create the VPN connection"],
  undone: null,
  saved: null,
  mayRestart: null,
  rasManRestarted: false,
  dialled: null,
  waiting: null,
  checked: null
};
var ended = (result, more = {}) => ({
  state: { app, step: { ...step2, result: { ...works, ...result }, ...more } }
});
var settled2 = [
  {
    room: "vpnConnection",
    key: "Example Office",
    settlement: "failed",
    code: null,
    text: "The VPN connection (Example Office): not undone"
  },
  {
    room: "natTraversal",
    key: "AssumeUDP",
    settlement: "restored",
    code: null,
    text: "The NAT value: checked, and as it was before"
  }
];
var undone = (exit, left) => ended(
  {},
  {
    undone: {
      exit,
      meaning: "Some settings couldn\u2019t be undone.",
      todo: "Try again.",
      messages: [],
      settled: left,
      restart: false
    }
  }
);
var restart = { exit: "restartNeeded", restart: true };
var refused = { ...checkView, verdict: "problem", summary: "It won\u2019t work like this." };
var endStates = {
  "result works": ended({}, { checked: checkView, dialled: { result: "failed", code: 691 } }),
  "result waits before it connects": ended({}, { checked: checkView, waiting: 30 }),
  "result set": ended({ serverText: "Nobody has asked the server." }, { saved: "report.json" }),
  "result restart": ended(restart, { mayRestart: true }),
  "result restart by hand": ended(restart, { mayRestart: false, rasManRestarted: true }),
  "result will not connect": ended(
    { serverText: "The pre-shared key is most likely wrong." },
    { checked: refused }
  ),
  "result differs": ended({
    exit: "drift",
    verification: {
      asWanted: false,
      drift: [
        {
          room: "vpnConnection",
          key: "Example Office",
          scope: "user",
          action: "update",
          before: "a",
          after: "b",
          text: "The VPN connection: another server."
        }
      ],
      unreadable: [],
      notInForce: [],
      notSeen: []
    }
  }),
  "result tunnel": ended({ canConnect: false }, { review: { ...step2.review, kind: "ipsec" } }),
  "result failed": ended(
    {
      exit: "rolledBack",
      meaning: "A step failed. All changes were undone.",
      todo: "Send the report to your IT department.",
      settled: settled2,
      verification: null,
      failure: {
        kind: "failed",
        scope: "machine",
        step: "nat",
        room: "natTraversal",
        key: "AssumeUDP",
        outcome: null,
        text: "A step failed: Windows refused it."
      }
    },
    { saved: "report.json" }
  ),
  "undo done": undone("ok", settled2.slice(1)),
  "undo unfinished": undone("undoIncomplete", settled2),
  "undo in use": undone("consentNeeded", []),
  "a problem": {
    state: { step: { kind: "start" }, problem: { code: "fileUnreadable", parameters: {} } }
  },
  "make a profile": { state: { step: { kind: "editor", purpose: "make" } } },
  "set up by hand": { state: { step: { kind: "editor", purpose: "byHand" } } }
};

// src/renderer/steps/assert-never.ts
function assertNever(value) {
  throw new Error(`Unexpected: ${JSON.stringify(value)}`);
}

// src/renderer/steps/progress.ts
function startRun({ plan: plan2 }) {
  const writing = plan2.steps.filter((step3) => step3.action !== "none" && !step3.byHand);
  const ordered = [
    ...writing.filter((step3) => step3.scope === "machine"),
    ...writing.filter((step3) => step3.scope === "user")
  ];
  return {
    phase: "starting",
    lines: ordered.map(({ scope, id, title }) => ({
      scope,
      step: id,
      title,
      state: "waiting",
      milliseconds: null
    })),
    notes: [],
    lastNumber: 0,
    lost: false
  };
}
function progressed(run2, { number, event }) {
  if (number <= run2.lastNumber) return run2;
  const lost = run2.lost || run2.lastNumber > 0 && number > run2.lastNumber + 1;
  return { ...withEvent(run2, event), lastNumber: number, lost };
}
function cancelled(run2) {
  return { ...run2, phase: "cancelling" };
}
function forward(run2, phase) {
  return run2.phase === "rollingBack" || run2.phase === "cancelling" ? run2.phase : phase;
}
function withEvent(run2, event) {
  switch (event.kind) {
    case "waitingForElevation":
      return { ...run2, phase: forward(run2, "waitingForElevation") };
    case "recovering":
      return { ...run2, phase: forward(run2, "recovering") };
    case "verifying":
      return { ...run2, phase: forward(run2, "verifying") };
    case "rollingBack":
      return { ...run2, phase: "rollingBack" };
    case "settled":
    case "afterwards":
      return { ...run2, notes: [...run2.notes, event.text] };
    case "stepStarted":
      return {
        ...run2,
        phase: forward(run2, "working"),
        lines: withLine(run2.lines, event, { title: event.title, state: "running" })
      };
    case "stepEnded":
      return {
        ...run2,
        lines: withLine(run2.lines, event, {
          state: event.ok ? "done" : "failed",
          milliseconds: event.milliseconds
        })
      };
    // Of the server check and of "Connect now", which run at other times.
    case "serverCheck":
    case "waitingForServer":
      return run2;
    default:
      return assertNever(event);
  }
}
function withLine(lines, { scope, step: step3 }, change) {
  const known = lines.some((line) => line.scope === scope && line.step === step3);
  const all = known ? lines : [...lines, { scope, step: step3, title: step3, state: "waiting", milliseconds: null }];
  return all.map(
    (line) => line.scope === scope && line.step === step3 ? { ...line, ...change } : line
  );
}

// src/renderer/steps/transitions.ts
var noChoices = { onConflict: "stop", consents: [] };
function toNeeds(review2, needs) {
  const asked = needs.pkcs12Password && needs.certificate?.result === "refused" && needs.certificate.code === "wrongPassword";
  const shown = asked ? { ...needs, certificate: null } : needs;
  return { kind: "needs", review: review2, needs: shown, certificateFile: null };
}
function toPlan(review2, plan2, choices, changed = false, checked = null) {
  return { kind: "plan", review: review2, plan: plan2, choices, changed, checked };
}
function toInstalled(list, before) {
  return {
    kind: "installed",
    list,
    verified: before?.verified ?? {},
    live: before?.live ?? null,
    dialled: before?.dialled ?? null,
    ended: before?.ended ?? null
  };
}

// test/renderer/home-states.ts
var at = "2026-11-29T10:00:00Z";
var [sample] = installed.profiles;
if (sample === void 0) throw new Error("no sample");
var off = {
  id: sample.id,
  state: { is: "notConnected" },
  lastFailure: null,
  moved: [],
  verified: null,
  needsRestart: false
};
var verified = { at, asWanted: false, changes: 2, server: null };
function home(now, change = {}, more = {}) {
  const list = {
    ...installed,
    profiles: [{ ...sample, ...change }]
  };
  const live = {
    asOf: "2026-11-29T12:00:00Z",
    profiles: [{ ...off, ...now }],
    restart: { since: at, allowed: true }
  };
  return { state: { step: { ...toInstalled(list), live, ...more } }, live };
}
var tunnel = { kind: "ipsec", name: "Branch in Leeds" };
var drift = {
  id: sample.id,
  asWanted: false,
  restart: false,
  drift: [
    {
      room: "vpnConnection",
      key: "Example Office",
      scope: "user",
      action: "update",
      text: "The VPN connection",
      rows: [
        { label: "Server", before: "other.example.net", after: "vpn.example.com" },
        { label: "Split tunneling", before: null, after: "On" }
      ]
    }
  ],
  unreadable: [],
  notInForce: [],
  notSeen: [{ room: "vpnPsk", text: "the PSK" }]
};
var ended2 = {
  exit: "undoIncomplete",
  meaning: "Some settings couldn\u2019t be undone.",
  todo: "Try again, or send the report to your IT department.",
  messages: [],
  settled: [
    {
      room: "vpnConnection",
      key: "Example Office",
      settlement: "failed",
      code: null,
      text: "The VPN connection (Example Office): not undone"
    },
    {
      room: "natTraversal",
      key: "AssumeUDP",
      settlement: "restored",
      code: null,
      text: "The NAT value: checked, and as it was before"
    }
  ],
  restart: true
};
var nobody = { ...installed, profiles: [] };
function many() {
  const states = [
    ["Office in Utrecht", { state: { is: "connected", since: "2026-11-29T09:00:00Z", by: "own" } }],
    ["W".repeat(120), { verified: { ...verified, server: { now: "n".repeat(60), before: "b" } } }],
    ["Leeds", { state: { is: "paused" } }],
    ["Linz", { lastFailure: { at, code: 809 } }],
    ["L\xFCbeck", { needsRestart: true }],
    ["Lyon", { state: { is: "unknown", why: "accessDenied" } }]
  ];
  const profiles = states.map(([name], index) => ({
    ...sample,
    id: `${index}${sample?.id.slice(1) ?? ""}`,
    name
  }));
  const live = {
    asOf: "2026-11-29T12:00:00Z",
    profiles: states.map(([, now], index) => ({ ...off, id: profiles[index]?.id ?? "", ...now })),
    restart: { since: at, allowed: false }
  };
  return { state: { step: { ...toInstalled({ ...installed, profiles }), live } }, live };
}
var homeStates = {
  start: { state: { app: { ...app, installed: 0 } } },
  "start with a restart, and a file that waits": {
    state: {
      app: { ...app, installed: 0, restart: true },
      waitingFile: { file: "0", name: "office.vpnprofile", size: 3 }
    }
  },
  "home empty": { state: { step: toInstalled(nobody) } },
  "home connected": home({ state: { is: "connected", since: "2026-11-29T09:15:00Z", by: "own" } }),
  "home connected by someone else": home({ state: { is: "connected", since: null, by: "other" } }),
  "home off": home({}),
  "home looking": { state: { step: toInstalled(installed) } },
  "home tunnel ready": home({ state: { is: "inForce" } }, tunnel),
  "home tunnel not in use": home({ state: { is: "notInForce" } }, tunnel),
  "home paused": home({ state: { is: "paused" } }, { ...tunnel, paused: true }),
  "home last attempt failed": home(
    { lastFailure: { at, code: 809 } },
    {},
    { dialled: { id: sample.id, result: { result: "failed", code: 809 } } }
  ),
  "home restart": home({ needsRestart: true }),
  "home changed": home({ verified }, {}, { verified: { [sample.id]: drift } }),
  "home changed server": home({
    verified: { ...verified, server: { now: "other.example.net", before: "vpn.example.com" } }
  }),
  "home address moved": home(
    { moved: [{ what: "address", from: "192.0.2.7", to: "198.51.100.23", inClear: true }] },
    tunnel
  ),
  "home server moved": home(
    { moved: [{ what: "server", from: "vpn.example.com", to: "203.0.113.99" }] },
    tunnel
  ),
  "home undo unfinished": home(
    {},
    { undoUnfinished: true },
    { ended: { of: "undo", id: sample.id, name: sample.name, result: ended2 } }
  ),
  "home in use": home(
    {},
    {},
    {
      ended: {
        of: "undo",
        id: sample.id,
        name: sample.name,
        result: { ...ended2, exit: "consentNeeded", settled: [], restart: false }
      }
    }
  ),
  "home interrupted": {
    state: {
      step: toInstalled({
        ...nobody,
        interrupted: ["machine", "user"],
        repairs: ["The VPN connection \u201CExample Office\u201D is removed."],
        problems: [{ file: "6f1c.json", code: "notJson", text: "6f1c.json can\u2019t be read." }]
      })
    }
  },
  "home unknown": home({ state: { is: "unknown", why: "missing" } }),
  "home many": many()
};

// src/renderer/steps/server-check.ts
function startCheck(review2, before = null) {
  const waiting = everyHop(() => "waiting");
  return {
    kind: "serverCheck",
    review: review2,
    phase: "asking",
    hops: waiting,
    said: "",
    view: before,
    quietAt: 0
  };
}
function showCheck(review2, view, quietAt = 0) {
  const states = view === null ? everyHop(() => "notAsked") : hopsOfView(view);
  return { ...startCheck(review2, view), phase: "over", hops: states, quietAt };
}
function answered(step3, view, seconds) {
  const shown = view ?? step3.view;
  return showCheck(step3.review, shown, view === null ? 0 : seconds + pauseOf(view));
}
function pauseOf({ findings }) {
  const empty = findings.filter(({ code }) => code === "budgetEmpty" || code === "lessAsked");
  return Math.max(0, ...empty.map(({ parameters }) => Number(parameters["seconds"] ?? 0)));
}
function hopsOfView(view) {
  return everyHop((hop) => view.hops.find((each) => each.hop === hop)?.state ?? "notAsked");
}
function everyHop(state) {
  return {
    name: state("name"),
    reach: state("reach"),
    proposal: state("proposal"),
    nat: state("nat"),
    proof: state("proof"),
    tunnel: state("tunnel"),
    ikev2: state("ikev2")
  };
}

// test/renderer/way-states.ts
var plainReview = { ...review, weakenings: [] };
var [weakening] = review.weakenings;
if (weakening === void 0) throw new Error("no sample");
var reviewed = (change) => ({
  state: { step: { kind: "review", review: { ...plainReview, ...change } } }
});
var planned = (change, more = {}) => ({
  state: { step: { ...toPlan(plainReview, { ...plan, ...change }, noChoices), ...more } }
});
var finding = (change) => ({
  code: "example",
  parameters: {},
  severity: "block",
  room: null,
  text: "This Windows has no VPN client that could be set up.",
  todo: "Ask your IT department for another way.",
  ...change
});
var final = {
  ...plan,
  ready: false,
  consents: ["irreversible", "remoteSession", "restartRasMan"],
  plan: {
    ...plan.plan,
    steps: plan.plan.steps.map((step3) => ({
      ...step3,
      items: step3.items.map((item2) => ({
        ...item2,
        irreversible: step3.id === "connection" ? "pskNeverShown" : null
      }))
    }))
  }
};
var running = [
  { kind: "stepStarted", scope: "machine", step: "nat", action: "update", title: "nat" },
  { kind: "stepEnded", scope: "machine", step: "nat", ok: true, milliseconds: 1234 },
  { kind: "stepStarted", scope: "machine", step: "service", action: "update", title: "service" }
];
var run = running.reduce(
  (before, event, index) => progressed(before, { number: index + 1, event }),
  startRun(plan)
);
var from = toPlan(plainReview, plan, noChoices);
var asking = startCheck(plainReview);
var bad = {
  ...checkView,
  verdict: "problem",
  summary: "The VPN won\u2019t work like this.",
  findings: [
    checkFinding({
      code: "pskRefused",
      severity: "problem",
      text: "The server refused the pre-shared key.",
      client: "Enter the pre-shared key again.",
      server: "Compare the key for this connection.",
      prediction: "Windows would stop with error 789."
    })
  ]
};
var checks = { ...app, canCheckServer: true, canTrialLogIn: true, serverCheckPlayed: true };
var wayStates = {
  "review unsigned": reviewed({}),
  "review weak": reviewed({ weakenings: review.weakenings }),
  "review many weaknesses": reviewed({
    name: "W".repeat(120),
    weakenings: Array.from({ length: 6 }, () => weakening)
  }),
  "review expired": reviewed({ expired: true, weakenings: review.weakenings }),
  "review again": reviewed({ installed: { revision: 3, appliedAt: "2026-11-20T10:00:00Z" } }),
  "review by hand": reviewed({ file: "" }),
  "review tunnel": reviewed({ kind: "ipsec", traits: [{ code: "x", text: "A trait." }] }),
  refused: {
    state: {
      step: {
        kind: "refused",
        refused: {
          file: "office.vpnprofile",
          problems: [
            { code: "required", path: "$.server.address", text: "The server is missing." },
            { code: "notJson", path: "", text: "This is not a profile." }
          ]
        }
      }
    }
  },
  "details typed": { state: { step: toNeeds(plainReview, pskNeeds) } },
  "details certificate asked": {
    state: { step: toNeeds(plainReview, { ...noNeeds, certificateFile: true }) }
  },
  "details certificate opened": {
    state: { step: toNeeds(plainReview, { ...noNeeds, certificateFile: true, certificate }) }
  },
  "check running": { state: { app: checks, step: asking } },
  "check passed": { state: { app: checks, step: answered(asking, checkView, 0) } },
  "check failed": { state: { app: checks, step: answered(asking, bad, 0) } },
  "check not made": { state: { app: checks, step: answered(asking, null, 0) } },
  "changes plan": planned({}),
  "changes checked, weak, this PC changed": planned(
    { weakenings: review.weakenings },
    { changed: true, checked: bad }
  ),
  "changes consent": planned(final),
  "changes conflict": planned({ ready: false, conflict: true }),
  "changes blocked": planned({ ready: false, findings: [finding({})] }),
  "changes nothing": planned({
    plan: {
      ...plan.plan,
      changes: 0,
      steps: plan.plan.steps.map((step3) => ({ ...step3, action: "none" }))
    },
    findings: [finding({ severity: "note", text: "Another VPN program is on this PC." })]
  }),
  "changes being planned again": {
    state: { step: toPlan(plainReview, final, noChoices), busy: "plan.make" }
  },
  progress: { state: { step: { kind: "progress", from, run } } },
  "progress taken back": {
    state: { step: { kind: "progress", from, run: { ...cancelled(run), lost: true } } }
  }
};

// test/renderer/screen-states.ts
var screenStates = { ...homeStates, ...wayStates, ...endStates };

// test/browser/states.ts
var next = (page2) => page2.locator(".rw-bar-on button").last().click();
var menu = async (page2) => {
  await page2.locator('.rw-connection-line [aria-haspopup="menu"]').click();
  await page2.getByRole("menuitem").first().waitFor();
};
var remove = async (page2) => {
  await menu(page2);
  await page2.getByRole("menuitem").last().click();
  await page2.locator("dialog[open]").waitFor();
};
var acted = {
  "review, all unfolded": { state: "review weak", act: openAll },
  "review asked too early": { state: "review weak", act: next },
  "details missing": { state: "details typed", act: next },
  "check, all unfolded": { state: "check failed", act: openAll },
  "sign-in test asked": {
    state: "check passed",
    act: async (page2) => {
      await page2.locator(".rw-bar-on button").first().click();
      await page2.locator("dialog[open]").waitFor();
    }
  },
  "changes open": { state: "changes plan", act: openAll },
  "changes open, consent": { state: "changes consent", act: openAll },
  "changes asked too early": { state: "changes conflict", act: next },
  "restart asked": { state: "result restart", act: next },
  "undo asked": {
    state: "result works",
    act: (page2) => page2.locator(".rw-buttons button").last().click()
  },
  "home menu": { state: "home off", act: menu, byArrows: true },
  "home details": {
    state: "home off",
    act: async (page2) => {
      await menu(page2);
      await page2.getByRole("menuitem").nth(1).click();
      await openAll(page2);
    }
  },
  "removal asked": { state: "home off", act: remove },
  "removal asked, in use": { state: "home connected", act: remove },
  "header menu": {
    state: "home empty",
    act: (page2) => page2.locator(".rw-menu-button").click()
  }
};
var lookedAt = [
  ...Object.keys(screenStates).map((state) => [state, { state }]),
  ...Object.entries(acted)
];
async function show(page2, { state, act }, language) {
  await page2.evaluate(`showState(${JSON.stringify(state)}, ${JSON.stringify(language)})`);
  await page2.getByRole("heading", { level: 1 }).waitFor();
  await act?.(page2);
}

// ../../../tmp/browser/try.mts
var only = process.argv[2];
var lang = process.argv[3] ?? "de";
var theme = process.argv[4] ?? "dark";
var browser = await chromium.launch(chromiumOptions);
var page = await openStatePage(browser);
page.setDefaultTimeout(8e3);
page.on("pageerror", (e) => console.log("PAGEERROR", e.message));
page.on("console", (m) => {
  if (m.type() === "error") console.log("CONSOLE", m.text());
});
var t0 = Date.now();
var t = { show: 0, layout: 0, axe: 0, keys: 0 };
for (const [name, state] of lookedAt) {
  if (only && only !== "all" && !name.includes(only)) continue;
  await page.emulateMedia({ colorScheme: theme });
  for (const size of [{ width: 900, height: 640 }, { width: 320, height: 640 }]) {
    await page.setViewportSize(size);
    try {
      let a = Date.now();
      await show(page, state, lang);
      await settled(page);
      t.show += Date.now() - a;
      a = Date.now();
      const found = await layoutFaults(page);
      t.layout += Date.now() - a;
      a = Date.now();
      if (size.width > 640) {
        found.push(...await axeFaults(page));
        t.axe += Date.now() - a;
        a = Date.now();
        if (!state.byArrows) found.push(...await keyboardFaults(page));
        t.keys += Date.now() - a;
      }
      if (only && only !== "all") await page.screenshot({ path: `/tmp/browser/${name.replace(/\W+/g, "-")}-${size.width}.png`, fullPage: false });
      if (found.length) console.log(`## ${name} ${size.width}
  ` + found.slice(0, 6).map((f) => f.slice(0, 260)).join("\n  "));
    } catch (e) {
      console.log(`## ${name} ${size.width} FAILED`, String(e).slice(0, 300));
    }
  }
}
console.log(Date.now() - t0, "ms", t, process.resourceUsage().userCPUTime / 1e6);
await browser.close();
