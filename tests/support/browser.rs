//! A headless Chromium that a test drives over its debugging pipe (Chrome DevTools Protocol): no driver, no network, no port.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use serde_json::{Value, json};

/// How long the browser may take for one answer.
const PATIENCE: Duration = Duration::from_secs(60);

/// What it may be called.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "chrome"];

/// One browser with one tab.
pub struct Browser {
    process: Child,
    requests: ChildStdin,
    answers: Receiver<Value>,
    session: Option<String>,
    last: u64,
    events: VecDeque<Value>,
    _profile: tempfile::TempDir,
}

impl Browser {
    /// Starts the browser; `None`, with a message, where there is none. With `POLICYSCAN_REQUIRE_CHROMIUM` set that is a failure.
    pub fn start() -> Option<Self> {
        let is_there =
            |name: &&str| Command::new(name).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok();
        let Some(name) = NAMES.into_iter().find(is_there) else {
            assert!(std::env::var_os("POLICYSCAN_REQUIRE_CHROMIUM").is_none(), "no Chromium, but it is required");
            eprintln!("skipped: no Chromium (one of {NAMES:?}) to look at the page with");
            return None;
        };
        let profile = tempfile::tempdir().expect("a folder");
        // The browser reads its orders from descriptor 3 and answers on 4.
        let script = format!(
            "exec {name} --headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage --hide-scrollbars --no-first-run \
             --user-data-dir=\"$1\" --remote-debugging-pipe about:blank 3<&0 4>&1"
        );
        let mut process = Command::new("sh")
            .args(["-c", &script, "sh"])
            .arg(profile.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("a shell");
        let requests = process.stdin.take().expect("piped");
        let mut stdout = BufReader::new(process.stdout.take().expect("piped"));
        let (sender, answers) = channel();
        std::thread::spawn(move || {
            let mut message = Vec::new();
            while stdout.read_until(0, &mut message).is_ok_and(|length| length > 0) {
                let value = serde_json::from_slice(message.strip_suffix(b"\0").unwrap_or(&message));
                if value.is_ok_and(|value| sender.send(value).is_err()) {
                    break;
                }
                message.clear();
            }
        });
        let mut browser = Self { process, requests, answers, session: None, last: 0, events: VecDeque::new(), _profile: profile };
        let target = browser.order("Target.createTarget", json!({ "url": "about:blank" }))["targetId"].clone();
        let session = browser.order("Target.attachToTarget", json!({ "targetId": target, "flatten": true }));
        browser.session = session["sessionId"].as_str().map(str::to_owned);
        for domain in ["Page", "Runtime", "Network", "Log"] {
            browser.order(&format!("{domain}.enable"), json!({}));
        }
        browser.look(1280, 900, false, "light");
        Some(browser)
    }

    /// Gives one order and waits for its answer.
    pub fn order(&mut self, method: &str, parameters: Value) -> Value {
        self.last += 1;
        let mut message = json!({ "id": self.last, "method": method, "params": parameters });
        if let Some(session) = &self.session {
            message["sessionId"] = session.as_str().into();
        }
        self.requests.write_all(format!("{message}\0").as_bytes()).expect("the browser listens");
        loop {
            let mut answer = self.answers.recv_timeout(PATIENCE).unwrap_or_else(|_| panic!("the browser does not answer {method}"));
            if answer["id"] == self.last {
                assert!(answer.get("error").is_none(), "{method}: {answer}");
                return answer["result"].take();
            }
            self.events.push_back(answer);
        }
    }

    /// Opens the page at `path`, with `hash` ("#…" or nothing), and waits until it is loaded.
    pub fn open(&mut self, path: &Path, hash: &str) {
        self.events.clear();
        let url = format!("file://{}{hash}", path.display());
        self.order("Page.navigate", json!({ "url": url }));
        while !self.events.iter().any(|event| event["method"] == "Page.loadEventFired") {
            let event = self.answers.recv_timeout(PATIENCE).expect("the page loads");
            self.events.push_back(event);
        }
    }

    /// The value of `script` in the page.
    pub fn value(&mut self, script: &str) -> Value {
        let mut answer =
            self.order("Runtime.evaluate", json!({ "expression": script, "returnByValue": true, "awaitPromise": true }));
        assert!(answer.get("exceptionDetails").is_none(), "{script}: {answer}");
        answer["result"]["value"].take()
    }

    /// Presses a key of this name ("Tab", "Enter", "ArrowRight").
    pub fn press(&mut self, key: &str) {
        let code = match key {
            "Tab" => 9,
            "Enter" => 13,
            "Escape" => 27,
            "ArrowLeft" => 37,
            "ArrowRight" => 39,
            _ => panic!("no key {key}"),
        };
        let mut event = json!({ "type": "rawKeyDown", "key": key, "code": key, "windowsVirtualKeyCode": code });
        if key == "Enter" {
            event["type"] = "keyDown".into();
            event["text"] = "\r".into();
        }
        self.order("Input.dispatchKeyEvent", event);
        self.order("Input.dispatchKeyEvent", json!({ "type": "keyUp", "key": key, "code": key, "windowsVirtualKeyCode": code }));
    }

    /// Moves the pointer to a place in the window.
    pub fn point(&mut self, x: f64, y: f64) {
        self.order("Input.dispatchMouseEvent", json!({ "type": "mouseMoved", "x": x, "y": y }));
    }

    /// Sets the window's size, whether it is a phone's, and the colour scheme.
    pub fn look(&mut self, width: u32, height: u32, phone: bool, scheme: &str) {
        self.order(
            "Emulation.setDeviceMetricsOverride",
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": phone }),
        );
        self.order("Emulation.setEmulatedMedia", json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] }));
    }

    /// Everything since the page was opened that a good page does not do: errors, warnings and messages on the console, requests beyond
    /// the page itself.
    pub fn trouble(&self) -> Vec<String> {
        let mut trouble = Vec::new();
        for event in &self.events {
            let details = &event["params"];
            match event["method"].as_str() {
                Some("Runtime.exceptionThrown" | "Runtime.consoleAPICalled" | "Log.entryAdded") => {
                    trouble.push(details.to_string())
                }
                Some("Network.requestWillBeSent") => {
                    let url = details["request"]["url"].as_str().unwrap_or_default();
                    if details["type"] != "Document" || !(url.starts_with("file:") || url == "about:blank") {
                        trouble.push(format!("requests {url}"));
                    }
                }
                _ => {}
            }
        }
        trouble
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
