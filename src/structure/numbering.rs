//! Labels as numbers: every way in which the label of a paragraph can be read.

/// What kind of enumeration a label belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// "Art. 2", "Artikel 2".
    Article,
    /// "§ 2".
    Section,
    /// "II.", "II".
    UpperRoman,
    /// "B.", "AA.".
    UpperLetter,
    /// "2.", "2)", "(2)", "2": the delimiter tells "2." from a nested "(2)".
    Number(Delimiter),
    /// "2.1": placed below "2" where that is open.
    Decimal,
    /// "b)".
    Letter,
    /// "bb)".
    DoubleLetter,
    /// "ii)".
    Roman,
    /// "–", "•": the sign.
    Bullet(char),
    /// No label.
    Plain,
}

/// How a number is set off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delimiter {
    /// "2."
    Dot,
    /// "2)"
    Paren,
    /// "(2)"
    Both,
    /// "2" (Swiss Absätze).
    Bare,
}

/// One way to read a label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The enumeration.
    pub style: Style,
    /// Its place in it, counted from 1; 0 for bullets.
    pub value: u32,
}

/// Every reading of `label` ("i)" is the ninth letter and the first Roman numeral), likelier ones first.
#[must_use]
pub fn readings(label: &str) -> Vec<Reading> {
    let label = label.trim();
    let core = core(label);
    let one = |style, value| vec![Reading { style, value }];
    if label.starts_with("Art") || label.starts_with("ART") {
        return one(Style::Article, leading_number(core));
    }
    if label.starts_with('§') {
        return one(Style::Section, leading_number(core));
    }
    if core.is_empty() {
        return label.chars().next().map_or_else(Vec::new, |sign| one(Style::Bullet(sign), 0));
    }
    if core.bytes().all(|b| b.is_ascii_digit()) {
        let delimiter = match (label.starts_with('('), label.ends_with(')'), label.ends_with('.')) {
            (true, ..) => Delimiter::Both,
            (_, true, _) => Delimiter::Paren,
            (.., true) => Delimiter::Dot,
            _ => Delimiter::Bare,
        };
        return one(Style::Number(delimiter), core.parse().unwrap_or(0));
    }
    if core.starts_with(|c: char| c.is_ascii_digit()) {
        let last = core.rsplit('.').next().unwrap_or("");
        return if core.contains('.') {
            one(Style::Decimal, leading_number(last))
        } else {
            one(Style::Number(Delimiter::Dot), leading_number(core))
        };
    }
    let mut all = Vec::new();
    let letters: Vec<char> = core.chars().collect();
    let equal = letters.windows(2).all(|w| w[0] == w[1]);
    if core.chars().all(|c| c.is_ascii_lowercase()) {
        if letters.len() == 1 {
            all.push(Reading { style: Style::Letter, value: letter(letters[0]) });
        } else if letters.len() == 2 && equal {
            all.push(Reading { style: Style::DoubleLetter, value: letter(letters[0]) });
        }
        if let Some(value) = roman(core) {
            all.push(Reading { style: Style::Roman, value });
        }
    } else if core.chars().all(|c| c.is_ascii_uppercase()) {
        if let Some(value) = roman(core) {
            all.push(Reading { style: Style::UpperRoman, value });
        }
        if equal && letters.len() <= 2 {
            all.push(Reading { style: Style::UpperLetter, value: letter(letters[0]) + 26 * (letters.len() as u32 - 1) });
        }
    }
    if all.is_empty() {
        all.push(Reading { style: Style::Bullet(letters.first().copied().unwrap_or('–')), value: 0 });
    }
    all
}

/// The label without punctuation: the component of a path ("2", "a", "II"; empty for a bullet).
#[must_use]
pub fn core(label: &str) -> &str {
    let label = label.trim();
    let label = ["Artikel", "ARTIKEL", "Art.", "Art", "ART.", "§"].iter().find_map(|p| label.strip_prefix(p)).unwrap_or(label);
    label.trim_matches(|c: char| !c.is_alphanumeric())
}

fn leading_number(text: &str) -> u32 {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    text[..digits].parse().unwrap_or(0)
}

fn letter(c: char) -> u32 {
    u32::from(c.to_ascii_lowercase()) - u32::from('a') + 1
}

/// The value of a Roman numeral below 90 in either case.
fn roman(text: &str) -> Option<u32> {
    let (mut total, mut before) = (0, 0);
    for c in text.chars().rev() {
        let value = match c.to_ascii_lowercase() {
            'i' => 1,
            'v' => 5,
            'x' => 10,
            'l' => 50,
            _ => return None,
        };
        if value < before {
            total -= value;
        } else {
            total += value;
            before = value;
        }
    }
    u32::try_from(total).ok().filter(|t| *t > 0 && to_roman(total) == text.to_ascii_uppercase())
}

fn to_roman(n: i32) -> String {
    let mut rest = n;
    let mut out = String::new();
    for (value, sign) in [(50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")] {
        while rest >= value {
            out.push_str(sign);
            rest -= value;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_has_every_reading_it_can_have() {
        let of = |label| readings(label).into_iter().map(|r| (r.style, r.value)).collect::<Vec<_>>();
        assert_eq!(of("2."), [(Style::Number(Delimiter::Dot), 2)]);
        assert_eq!(of("(3)"), [(Style::Number(Delimiter::Both), 3)]);
        assert_eq!(of("1"), [(Style::Number(Delimiter::Bare), 1)]);
        assert_eq!(of("i)"), [(Style::Letter, 9), (Style::Roman, 1)]);
        assert_eq!(of("iv)"), [(Style::Roman, 4)]);
        assert_eq!(of("aa)"), [(Style::DoubleLetter, 1)]);
        assert_eq!(of("II."), [(Style::UpperRoman, 2), (Style::UpperLetter, 35)]);
        assert_eq!(of("C."), [(Style::UpperLetter, 3)]);
        assert_eq!(of("AA."), [(Style::UpperLetter, 27)]);
        assert_eq!(of("Art. 4"), [(Style::Article, 4)]);
        assert_eq!(of("Artikel 12a"), [(Style::Article, 12)]);
        assert_eq!(of("2.3"), [(Style::Decimal, 3)]);
        assert_eq!(of("–"), [(Style::Bullet('–'), 0)]);
    }

    #[test]
    fn a_path_component_is_the_label_without_punctuation() {
        for (label, want) in [("a)", "a"), ("(ii)", "ii"), ("Art. 4", "4"), ("II.", "II"), ("2.", "2"), ("–", ""), ("§ 3", "3")]
        {
            assert_eq!(core(label), want);
        }
    }
}
