//! Words as they are compared, and the word changes inside a text.

use std::borrow::Cow;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::report::{Op, Run};

/// Words that may differ on each side before a text counts as replaced as a whole: the search costs their product at worst.
const MAX_WORDS: usize = 2_000;

/// The words of `text` as printed, each with its folded form, in order; what folds to nothing is no word.
pub fn words(text: &str) -> impl Iterator<Item = (&str, Cow<'_, str>)> {
    text.split_whitespace().map(|word| (word, fold(word))).filter(|(_, folded)| !folded.is_empty())
}

/// `word` without what typesetting decides: case, ß or ss (daß, dass), the shape of dashes and apostrophes, and the punctuation,
/// quotation marks, brackets and markup around it. Empty for a sign that stands alone.
#[must_use]
pub fn fold(word: &str) -> Cow<'_, str> {
    let core = word.trim_matches(is_frame);
    if core.bytes().all(|b| b.is_ascii() && !b.is_ascii_uppercase()) {
        return Cow::Borrowed(core);
    }
    let mut out = String::with_capacity(core.len());
    for c in core.chars() {
        match c {
            'ß' | 'ẞ' => out.push_str("ss"),
            '\u{2010}'..='\u{2015}' | '\u{2212}' => out.push('-'),
            '’' | '‘' | 'ʼ' => out.push('\''),
            // Invisible: soft hyphen, zero width spaces and joiners, byte order mark.
            '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' => {}
            _ => out.extend(c.to_lowercase()),
        }
    }
    Cow::Owned(out)
}

/// Signs that may surround a word without belonging to it. Currency, percent and paragraph signs are words.
const fn is_frame(c: char) -> bool {
    matches!(
        c,
        ',' | ';'
            | ':'
            | '.'
            | '!'
            | '?'
            | '…'
            | '"'
            | '\''
            | '„'
            | '“'
            | '”'
            | '‚'
            | '‘'
            | '’'
            | '»'
            | '«'
            | '›'
            | '‹'
            | '('
            | ')'
            | '['
            | ']'
            | '-'
            | '\u{2010}'..='\u{2015}'
            | '*'
            | '_'
            | '\\'
            | '•'
            | '\u{ad}'
            | '\u{200b}'..='\u{200d}'
            | '\u{2060}'
            | '\u{feff}'
    )
}

/// The words of `old` and `new` in order, cut where their fate changes; empty where every word is the same.
///
/// Where more than 2,000 words lie between the common beginning and end, what lies between counts as replaced.
#[must_use]
pub fn runs(old: &str, new: &str) -> Vec<Run> {
    let (old, old_keys): (Vec<&str>, Vec<Cow<str>>) = words(old).unzip();
    let (new, new_keys): (Vec<&str>, Vec<Cow<str>>) = words(new).unzip();
    if old_keys == new_keys {
        return Vec::new();
    }
    let same = |pairs: &mut dyn Iterator<Item = (&Cow<str>, &Cow<str>)>| pairs.take_while(|(a, b)| a == b).count();
    let head = same(&mut old_keys.iter().zip(&new_keys));
    let rest = old_keys.len().min(new_keys.len()) - head;
    let tail = same(&mut old_keys.iter().rev().zip(new_keys.iter().rev()).take(rest));
    let old_middle = head..old.len() - tail;
    let new_middle = head..new.len() - tail;
    let mut out = Vec::new();
    push(&mut out, Op::Equal, &new[..head]);
    if old_middle.len() > MAX_WORDS || new_middle.len() > MAX_WORDS {
        push(&mut out, Op::Delete, &old[old_middle]);
        push(&mut out, Op::Insert, &new[new_middle.clone()]);
    } else {
        let (old, new) = (&old[old_middle.clone()], &new[new_middle.clone()]);
        for op in capture_diff_slices(Algorithm::Myers, &old_keys[old_middle], &new_keys[new_middle.clone()]) {
            match op {
                DiffOp::Equal { new_index, len, .. } => push(&mut out, Op::Equal, &new[new_index..new_index + len]),
                DiffOp::Delete { old_index, old_len, .. } => push(&mut out, Op::Delete, &old[old_index..old_index + old_len]),
                DiffOp::Insert { new_index, new_len, .. } => push(&mut out, Op::Insert, &new[new_index..new_index + new_len]),
                DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                    push(&mut out, Op::Delete, &old[old_index..old_index + old_len]);
                    push(&mut out, Op::Insert, &new[new_index..new_index + new_len]);
                }
            }
        }
    }
    push(&mut out, Op::Equal, &new[new_middle.end..]);
    join_islands(&out)
}

fn push(out: &mut Vec<Run>, op: Op, words: &[&str]) {
    if !words.is_empty() {
        out.push(Run { op, text: words.join(" ") });
    }
}

/// Makes one replacement of changes that only a single short function word separates ("dem" between two changed words), and puts what
/// is deleted before what is inserted.
fn join_islands(runs: &[Run]) -> Vec<Run> {
    let is_island = |i: usize| {
        let is_change = |run: Option<&Run>| run.is_some_and(|run| run.op != Op::Equal);
        runs[i].op == Op::Equal && runs[i].text.len() <= 3 && i > 0 && is_change(runs.get(i - 1)) && is_change(runs.get(i + 1))
    };
    let mut out: Vec<Run> = Vec::with_capacity(runs.len());
    let (mut deleted, mut inserted): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
    for (i, run) in runs.iter().enumerate() {
        match run.op {
            Op::Delete => deleted.push(&run.text),
            Op::Insert => inserted.push(&run.text),
            Op::Equal if is_island(i) => {
                deleted.push(&run.text);
                inserted.push(&run.text);
            }
            Op::Equal => {
                push(&mut out, Op::Delete, &std::mem::take(&mut deleted));
                push(&mut out, Op::Insert, &std::mem::take(&mut inserted));
                out.push(run.clone());
            }
        }
    }
    push(&mut out, Op::Delete, &deleted);
    push(&mut out, Op::Insert, &inserted);
    out
}

#[cfg(test)]
mod tests {
    use super::{Op, fold, runs};

    /// The runs in the notation of word diffs: [-old-] {+new+}.
    fn shown(old: &str, new: &str) -> String {
        let show = |run: &super::Run| match run.op {
            Op::Equal => run.text.clone(),
            Op::Delete => format!("[-{}-]", run.text),
            Op::Insert => format!("{{+{}+}}", run.text),
        };
        runs(old, new).iter().map(show).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn typesetting_folds_away_and_substance_does_not() {
        for (a, b) in [
            ("„Wasser“", "\"Wasser\""),
            ("daß", "dass"),
            ("BESCHLIESST", "beschließt"),
            ("Süd–Süd", "Süd-Süd"),
            ("(Straße),", "Strasse"),
            ("**fordert**", "fordert"),
            ("Reso\u{ad}lution", "Resolution"),
        ] {
            assert_eq!(fold(a), fold(b), "{a} {b}");
        }
        for (a, b) in [("1,5", "15"), ("5%", "5"), ("80/217", "80/218"), ("Länder", "Ländern"), ("§", ""), ("€", "")] {
            assert_ne!(fold(a), fold(b), "{a} {b}");
        }
        for sign in ["–", "-", "„", "…", "", "*"] {
            assert_eq!(fold(sign), "", "{sign}");
        }
    }

    #[test]
    fn word_changes_are_runs() {
        for (old, new, want) in [
            ("alle Staaten handeln", "alle Staaten handeln.", ""),
            ("alle Staaten handeln", "Alle – Staaten: handeln", ""),
            ("zu handeln", "gegebenenfalls zu handeln", "{+gegebenenfalls+} zu handeln"),
            ("bis 2027 zu handeln", "bis 2029 zu handeln", "bis [-2027-] {+2029+} zu handeln"),
            ("rasch zu handeln", "zu handeln", "[-rasch-] zu handeln"),
            ("", "neu", "{+neu+}"),
            ("alt", "", "[-alt-]"),
            ("rot zu gehen", "blau zu laufen", "[-rot zu gehen-] {+blau zu laufen+}"),
        ] {
            assert_eq!(shown(old, new), want, "{old} | {new}");
        }
    }

    #[test]
    fn a_text_that_changed_beyond_the_limit_counts_as_replaced() {
        let text = |word: &str| format!("Anfang {} Ende", vec![word; super::MAX_WORDS + 1].join(" "));
        let found = runs(&text("alt"), &text("neu"));
        assert_eq!(found.iter().map(|run| run.op).collect::<Vec<_>>(), [Op::Equal, Op::Delete, Op::Insert, Op::Equal]);
    }
}
