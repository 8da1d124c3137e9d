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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The enumeration.
    pub style: Style,
    /// Its place in it, counted from 1; 0 for bullets.
    pub value: u32,
}

/// The readings of a label, likelier ones first.
#[derive(Clone, Copy, Debug)]
pub struct Readings {
    all: [Reading; 2],
    count: usize,
}

impl Readings {
    /// A label that cannot be read.
    pub const NONE: Self = Self { all: [Reading { style: Style::Plain, value: 0 }; 2], count: 0 };

    const fn one(style: Style, value: u32) -> Self {
        Self { all: [Reading { style, value }; 2], count: 1 }
    }

    const fn push(&mut self, style: Style, value: u32) {
        self.all[self.count] = Reading { style, value };
        self.count += 1;
    }
}

impl std::ops::Deref for Readings {
    type Target = [Reading];

    fn deref(&self) -> &[Reading] {
        &self.all[..self.count]
    }
}

/// Every reading of `label` ("i)" is the ninth letter and the first Roman numeral), likelier ones first.
#[must_use]
pub fn readings(label: &str) -> Readings {
    let label = label.trim();
    let core = core(label);
    if label.starts_with("Art") || label.starts_with("ART") {
        return Readings::one(Style::Article, leading_number(core));
    }
    if label.starts_with('§') {
        return Readings::one(Style::Section, leading_number(core));
    }
    if core.is_empty() {
        return label.chars().next().map_or(Readings::NONE, |sign| Readings::one(Style::Bullet(sign), 0));
    }
    if core.bytes().all(|b| b.is_ascii_digit()) {
        let delimiter = match (label.starts_with('('), label.ends_with(')'), label.ends_with('.')) {
            (true, ..) => Delimiter::Both,
            (_, true, _) => Delimiter::Paren,
            (.., true) => Delimiter::Dot,
            _ => Delimiter::Bare,
        };
        return Readings::one(Style::Number(delimiter), core.parse().unwrap_or(0));
    }
    if core.starts_with(|c: char| c.is_ascii_digit()) {
        let last = core.rsplit('.').next().unwrap_or("");
        return if core.contains('.') {
            Readings::one(Style::Decimal, leading_number(last))
        } else {
            Readings::one(Style::Number(Delimiter::Dot), leading_number(core))
        };
    }
    let mut all = Readings::NONE;
    let letters = core.as_bytes();
    let equal = letters.windows(2).all(|w| w[0] == w[1]);
    if letters.iter().all(u8::is_ascii_lowercase) {
        if letters.len() == 1 {
            all.push(Style::Letter, letter(letters[0]));
        } else if letters.len() == 2 && equal {
            all.push(Style::DoubleLetter, letter(letters[0]));
        }
        if let Some(value) = roman(core) {
            all.push(Style::Roman, value);
        }
    } else if letters.iter().all(u8::is_ascii_uppercase) {
        if let Some(value) = roman(core) {
            all.push(Style::UpperRoman, value);
        }
        if equal && letters.len() <= 2 {
            all.push(Style::UpperLetter, letter(letters[0]) + 26 * (letters.len() as u32 - 1));
        }
    }
    if all.is_empty() {
        all.push(Style::Bullet(core.chars().next().unwrap_or('–')), 0);
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

const fn letter(b: u8) -> u32 {
    (b.to_ascii_lowercase() - b'a' + 1) as u32
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
        let of = |label| readings(label).iter().map(|r| (r.style, r.value)).collect::<Vec<_>>();
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
