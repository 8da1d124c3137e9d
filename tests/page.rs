//! The pages in a browser: they load nothing, complain about nothing, filter, sort, and show hostile text as text.
#![cfg(unix)]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use policyscan::Analyzer;
use policyscan::emit::html::{self, Options};
use policyscan::emit::view::Lang;
use serde_json::{Value, json};
use support::browser::Browser;
use support::fixtures;
use tempfile::TempDir;

/// Writes the page of `text` into `folder`.
fn page(folder: &Path, name: &str, path: &str, text: &[u8], lang: Lang) -> PathBuf {
    let documents = Analyzer::new().analyse(path, text).expect("text");
    let mut bytes = Vec::new();
    html::write(&documents, Options { lang }, None, &mut bytes).expect("a vector takes everything");
    let file = folder.join(name);
    fs::write(&file, bytes).expect("a file");
    file
}

/// The page of one fixture's first rendering.
fn fixture(folder: &Path, slug: &str) -> PathBuf {
    let fixture = fixtures::all().into_iter().find(|fixture| fixture.slug == slug).expect("a fixture");
    page(folder, &format!("{slug}.html"), slug, &fixture.renderings[0].bytes, Lang::En)
}

/// Opens the page of the fixture that has a bit of everything.
fn opened(browser: &mut Browser, hash: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let file = fixture(folder.path(), "un_ga_boeden");
    browser.open(&file, hash);
    folder
}

/// Whether what is shown meets the filter: acts that are not dimmed, rows of the table, what the status says.
const SHOWN: &str = "({
    acts: [...document.querySelectorAll('.paragraph:not([hidden]) .act:not(.off)')].map(act => act.dataset.force),
    rows: [...document.querySelectorAll('#obligations tbody tr:not([hidden])')].map(row => row.dataset.force),
    status: document.getElementById('status').textContent,
})";

#[test]
fn every_page_loads_alone_and_without_complaint() {
    let Some(mut browser) = Browser::start() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    for fixture in fixtures::all() {
        for lang in [Lang::En, Lang::De] {
            let file = page(folder.path(), "page.html", &fixture.slug, &fixture.renderings[0].bytes, lang);
            browser.open(&file, "");
            assert_eq!(browser.value("document.documentElement.lang"), lang.tag());
            // The filter wrote this, so the scripts ran.
            assert_eq!(browser.value("document.getElementById('status').textContent !== ''"), true);
            let doubled = browser.value(
                "(ids => ids.filter((id, i) => ids.indexOf(id) !== i))([...document.querySelectorAll('[id]')].map(node => node.id))",
            );
            assert_eq!(doubled, json!([]), "{}: ids that stand twice", fixture.slug);
            let dangling = browser.value(
                "[...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href').slice(1)).filter(id => !document.getElementById(id))",
            );
            assert_eq!(dangling, json!([]), "{}: links to nothing", fixture.slug);
            assert_eq!(browser.trouble(), Vec::<String>::new(), "{}", fixture.slug);
        }
    }
}

#[test]
fn a_page_names_its_controls_and_can_be_read_in_every_light() {
    let Some(mut browser) = Browser::start() else { return };
    let _folder = opened(&mut browser, "");
    let unnamed = browser.value(
        "[...document.querySelectorAll('button, input, select, summary, a')].filter(node => !(node.textContent.trim() || node.labels?.length || node.ariaLabel)).length",
    );
    assert_eq!(unnamed, 0);
    assert_eq!(browser.value("document.querySelectorAll('[tabindex]:not([tabindex=\"0\"], [tabindex=\"-1\"])').length"), 0);
    assert_eq!(browser.value("document.querySelectorAll('th:not([scope])').length"), 0);
    // Contrast of all text with what lies behind it: 4.5 at least (WCAG 2.2, 1.4.3).
    let contrast = "(() => {
        const rgb = text => (text.match(/[\\d.]+/g) || []).map(Number);
        const light = ([r, g, b]) => { const l = [r, g, b].map(v => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4); return .2126 * l[0] + .7152 * l[1] + .0722 * l[2]; };
        const behind = node => { for (; node; node = node.parentElement) { const c = rgb(getComputedStyle(node).backgroundColor); if (c.length === 3) return c; } return [255, 255, 255]; };
        const poor = [];
        for (const node of document.querySelectorAll('body *')) {
            if (![...node.childNodes].some(n => n.nodeType === 3 && n.data.trim()) || !node.checkVisibility() || node.closest('#tip, script, .hidden, .skip')) continue;
            const [a, b] = [light(rgb(getComputedStyle(node).color)), light(behind(node))].sort((x, y) => y - x);
            const ratio = (a + .05) / (b + .05);
            if (ratio < 4.5) poor.push(`${node.className} ${ratio.toFixed(2)} ${node.textContent.slice(0, 30)}`);
        }
        return poor;
    })()";
    for scheme in ["light", "dark"] {
        browser.look(1280, 900, false, scheme);
        assert_eq!(browser.value(contrast), json!([]), "{scheme}");
    }
    browser.look(320, 800, true, "light");
    assert_eq!(browser.value("document.documentElement.scrollWidth"), 320, "a phone need not scroll sideways");
}

#[test]
fn the_filter_shows_what_it_promises() {
    let Some(mut browser) = Browser::start() else { return };
    let _folder = opened(&mut browser, "");
    let all = browser.value(SHOWN);
    let button = |facet: &str, key: &str| format!("document.querySelector('.facet[data-facet=\"{facet}\"][data-key=\"{key}\"]')");
    let acts = |value: &Value| value["acts"].as_array().map_or(0, Vec::len);
    let total = acts(&all);

    let requests = browser.value(&format!("Number({}.querySelector('.count').textContent)", button("force", "requests")));
    browser.value(&format!("{}.click()", button("force", "requests")));
    let shown = browser.value(SHOWN);
    assert!(requests.as_f64() > Some(0.0));
    assert_eq!(shown["acts"].as_array().map(|acts| acts.iter().all(|force| force == "requests")), Some(true));
    assert_eq!(json!(acts(&shown)), json!(requests.as_f64().map_or(0, |n| n as usize)));
    assert!(shown["rows"].as_array().is_some_and(|rows| !rows.is_empty() && rows.iter().all(|force| force == "requests")));
    assert_eq!(shown["status"], format!("{} shown of {total} acts", acts(&shown)));
    assert_eq!(browser.value(&format!("{}.getAttribute('aria-pressed')", button("force", "requests"))), "true");

    // A second value of the same kind is an alternative; another kind restricts.
    browser.value(&format!("{}.click()", button("force", "urges")));
    let either = browser.value(SHOWN);
    assert!(acts(&either) > acts(&shown));
    browser.value(&format!("{}.click()", button("modality", "commitment")));
    assert_eq!(browser.value(SHOWN)["acts"], json!([]));
    assert_eq!(browser.value("document.getElementById('status').textContent"), "Nothing matches the filter.");

    // What was chosen stands in the address and holds when the page is opened again.
    browser.value(&format!("{}.click()", button("modality", "commitment")));
    let hash = browser.value("location.hash");
    let hash = hash.as_str().expect("a text").to_owned();
    let _again = opened(&mut browser, &hash);
    assert_eq!(browser.value(SHOWN), either);

    browser.value("document.getElementById('reset').click()");
    assert_eq!(browser.value(SHOWN), all);
    assert_eq!(browser.value("location.hash"), "");

    let search = |text: &str| {
        format!(
            "(field => {{ field.value = '{text}'; field.dispatchEvent(new Event('input')); }})(document.getElementById('search'))"
        )
    };
    browser.value(&search("WELTWEITE DATENBANK"));
    let found = browser.value("[...document.querySelectorAll('.paragraph:not([hidden])')].map(node => node.id)");
    assert_eq!(found, json!(["para_6"]));

    // An item keeps the paragraph above it.
    browser.value(&search("entsiegeln"));
    let found = browser.value("[...document.querySelectorAll('.paragraph:not([hidden])')].map(node => node.id)");
    assert_eq!(found, json!(["para_4", "para_4__list_1__point_a"]));
    assert_eq!(browser.trouble(), Vec::<String>::new());
}

#[test]
fn the_table_sorts_by_every_column_both_ways() {
    let Some(mut browser) = Browser::start() else { return };
    let _folder = opened(&mut browser, "");
    let columns = browser.value("document.querySelectorAll('#obligations th').length").as_u64().expect("a number");
    for column in 0..columns {
        let click = format!("document.querySelectorAll('#obligations th button')[{column}].click()");
        let read = format!(
            "({{ sort: document.querySelectorAll('#obligations th')[{column}].ariaSort, \
               values: [...document.querySelectorAll('#obligations tbody tr')].map(row => row.cells[{column}].dataset.sort) }})"
        );
        let mut sorts = Vec::new();
        for _ in 0..2 {
            browser.value(&click);
            let now = browser.value(&read);
            let values: Vec<&str> = now["values"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            // Empty cells and what is no date stand last.
            let rank = |value: &str| if value.is_empty() || value == "~" { 2 } else { u8::from(value.starts_with('~')) };
            assert!(values.is_sorted_by_key(|value| rank(value)), "column {column}: {values:?}");
            let plain: Vec<&&str> = values.iter().filter(|value| rank(value) == 0).collect();
            let up = now["sort"] == "ascending";
            if column == 0 {
                let numbers: Vec<usize> = plain.iter().filter_map(|value| value.parse().ok()).collect();
                assert!(if up { numbers.is_sorted() } else { numbers.iter().rev().is_sorted() });
            }
            assert!(plain.first() <= plain.last() || !up, "column {column}: {plain:?}");
            sorts.push(now["sort"].as_str().expect("a sort").to_owned());
        }
        sorts.sort();
        assert_eq!(sorts, ["ascending", "descending"]);
        assert_eq!(browser.value("document.querySelectorAll('#obligations th[aria-sort]').length"), 1);
    }
    assert_eq!(browser.trouble(), Vec::<String>::new());
}

#[test]
fn marks_tell_their_details_to_pointer_and_keyboard() {
    let Some(mut browser) = Browser::start() else { return };
    let _folder = opened(&mut browser, "");
    let tip = "(tip => tip.hidden ? '' : tip.textContent)(document.getElementById('tip'))";
    browser.value("document.querySelector('#para_2 a.m-verb').focus()");
    let verb = browser.value(tip);
    assert!(verb.as_str().is_some_and(|text| text.starts_with("urges")), "{verb}");
    assert_eq!(browser.value("document.querySelectorAll('#para_2 .m-verb.on').length"), 2, "both parts of the bracket");
    browser.press("ArrowRight");
    let next = browser.value(tip);
    assert!(next.as_str().is_some_and(|text| text.starts_with("Addressee: Mitgliedstaaten")), "{next}");
    browser.press("ArrowLeft");
    assert_eq!(browser.value(tip), verb);
    browser.press("Escape");
    assert_eq!(browser.value(tip), "");
    // From verb to verb: each is a link to its act.
    browser.press("Tab");
    assert_eq!(browser.value("document.activeElement.closest('.paragraph').id"), "para_3");
    browser.press("Enter");
    assert_eq!(browser.value("location.hash"), "#para_3-act-1");

    browser
        .value("document.activeElement.blur(); document.querySelector('#para_2 .m-deadline').scrollIntoView({ block: 'center' })");
    let place =
        browser.value("(box => [box.left + 5, box.top + 5])(document.querySelector('#para_2 .m-deadline').getClientRects()[0])");
    let at = |i: usize| place[i].as_f64().expect("a number");
    browser.point(at(0), at(1));
    assert_eq!(browser.value(tip), "Deadline: 2027-12-31");
    assert_eq!(browser.trouble(), Vec::<String>::new());
}

/// A text that would like to be more than text.
const HOSTILE: &str = "Die Generalversammlung\n\n\
    1. ersucht den \"Generalsekretär\" & die <b>Staaten</b>, <script>document.title = 'x'</script> \u{1b}[31mbis zum 31. Dezember 2027 \
    \u{202e}zu prüfen und die Anlage &lt;A&gt; ' onmouseover='alert(1) vorzulegen {{ 7 * 7 }};\n\
    2. bittet die Staaten, </script></style></p><img src=\"http://x.invalid/a.png\" onerror=\"document.title = 'x'\"> <!-- zu handeln.\n";

#[test]
fn a_hostile_document_is_shown_as_text() {
    let Some(mut browser) = Browser::start() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let name = "\"><script>document.title='x'</script>\u{1b}]0;x\u{7}.txt";
    let file = page(folder.path(), "page.html", name, HOSTILE.as_bytes(), Lang::De);
    browser.open(&file, "");
    assert_eq!(
        browser.value("document.querySelector('.facts').textContent.includes('\\\\u{1b}]0;x')"),
        true,
        "the name, with its controls shown"
    );
    let text = browser.value("document.querySelector('.operative').textContent");
    let text = text.as_str().expect("a text");
    for shown in [
        "\"Generalsekretär\" & die",
        "<script>document.title = 'x'</script>",
        "' onmouseover='alert(1)",
        "{{ 7 * 7 }}",
        "</script></style> <img src=\"http://x.invalid/a.png\"",
    ] {
        assert!(text.contains(shown), "{shown} in {text}");
    }
    assert!(!text.contains(|c| policyscan::emit::defuse::is_live(c) && c != '\n'));
    assert_eq!(
        browser.value("[document.scripts.length, document.images.length, document.querySelectorAll('main b > b, .text b').length]"),
        json!([2, 0, 0])
    );
    assert!(browser.value("document.title").as_str().is_some_and(|title| title != "x"));
    assert_eq!(browser.value("document.querySelector('.facts').textContent.includes('<script>')"), true);
    assert_eq!(browser.trouble(), Vec::<String>::new());
}

#[test]
fn the_page_over_all_documents_leads_to_each_of_them() {
    let Some(mut browser) = Browser::start() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    for fixture in fixtures::all() {
        let target = folder.path().join("in").join(format!("{} 100 %#?.txt", fixture.slug));
        fs::create_dir_all(target.parent().expect("a parent")).expect("a folder");
        fs::write(target, &fixture.renderings[0].bytes).expect("a file");
    }
    fs::write(folder.path().join("in/<b>&\"böse\".txt"), HOSTILE).expect("a file");
    fs::write(folder.path().join("in/binary.txt"), b"\0\0\0").expect("a file");
    let status = Command::new(env!("CARGO_BIN_EXE_policyscan"))
        .current_dir(folder.path())
        .args(["-q", "-f", "html", "--lang", "en", "-o", "out", "in"])
        .stderr(std::process::Stdio::null())
        .status();
    assert_eq!(status.expect("the program runs").code(), Some(2), "one input is binary");
    let index = folder.path().join("out/index.html");
    browser.open(&index, "");
    assert_eq!(browser.trouble(), Vec::<String>::new());
    assert_eq!(browser.value("document.querySelector('.diagnostics').textContent.includes('binary.txt')"), true);
    let links = browser.value("[...document.querySelectorAll('.files tbody a')].map(a => a.href)");
    let links = links.as_array().expect("links").clone();
    assert!(links.len() > 10);
    for link in &links {
        let encoded =
            link.as_str().expect("a link").rsplit('/').next().expect("a name").split('#').next().expect("a name").to_owned();
        browser.open(&folder.path().join("out").join(&encoded), "");
        assert_eq!(browser.value("document.querySelector('.top nav a').getAttribute('href')"), "index.html", "{encoded}");
    }

    browser.open(&index, "");
    let cell = "document.querySelector('.cell[data-force=\"calls_upon\"]')";
    let name = browser.value(&format!("{cell}.ariaLabel"));
    browser.value(&format!("{cell}.click()"));
    assert_eq!(browser.value(&format!("{cell}.getAttribute('aria-pressed')")), "true");
    let shown = browser.value("[...document.querySelectorAll('.files tbody tr:not([hidden]) a')].map(a => a.getAttribute('href'))");
    let shown = shown.as_array().expect("links").clone();
    assert!(!shown.is_empty() && shown.len() < links.len());
    // The filter goes along into the document.
    let (file, hash) = shown[0].as_str().and_then(|link| link.split_once('#')).expect("a link with a filter");
    let (file, hash) = (folder.path().join("out").join(file), format!("#{hash}"));
    browser.open(&file, &hash);
    let acts = browser.value(SHOWN);
    assert!(
        acts["acts"].as_array().is_some_and(|acts| !acts.is_empty() && acts.iter().all(|force| force == "calls_upon")),
        "{name}"
    );

    browser.open(&index, "");
    browser.value(
        "(field => { field.value = 'windhuk'; field.dispatchEvent(new Event('input')); })(document.getElementById('search'))",
    );
    assert_eq!(browser.value("document.querySelectorAll('.files tbody tr:not([hidden])').length"), 1);
    assert_eq!(browser.trouble(), Vec::<String>::new());
}

/// `POLICYSCAN_SHOTS=FOLDER cargo test --test page pictures` takes pictures to look at.
#[test]
fn pictures_are_taken_where_they_are_asked_for() {
    let Some(target) = std::env::var_os("POLICYSCAN_SHOTS").map(PathBuf::from) else { return };
    let Some(mut browser) = Browser::start() else { return };
    fs::create_dir_all(&target).expect("a folder");
    for (name, width, height, phone, scheme) in
        [("desktop", 1280, 860, false, "light"), ("dark", 1280, 860, false, "dark"), ("phone", 390, 844, true, "light")]
    {
        browser.look(width, height, phone, scheme);
        let _folder = opened(&mut browser, "");
        browser.value("document.querySelector('.operative').scrollIntoView(); document.querySelector('#para_2 .m-deadline').focus({ preventScroll: true })");
        let shot = browser.order("Page.captureScreenshot", json!({ "format": "png", "optimizeForSpeed": false }));
        save(&target.join(format!("{name}.png")), &shot["data"]);
    }
    let print = browser.order("Page.printToPDF", json!({}));
    save(&target.join("print.pdf"), &print["data"]);
}

/// Writes what the browser sent in base64 (RFC 4648).
fn save(file: &Path, data: &Value) {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let digits: Vec<usize> =
        data.as_str().expect("a text").bytes().filter_map(|byte| ALPHABET.iter().position(|&sign| sign == byte)).collect();
    let mut bytes = Vec::new();
    for group in digits.chunks(4) {
        let bits = group.iter().fold(0_usize, |bits, digit| bits << 6 | digit) << (6 * (4 - group.len()));
        bytes.extend(&[(bits >> 16) as u8, (bits >> 8) as u8, bits as u8][..group.len() - 1]);
    }
    fs::write(file, bytes).expect("a file");
}
