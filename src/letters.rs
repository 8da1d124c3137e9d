//! Letters told apart and put in lower case as the standard library does it, but fast for German.

use std::borrow::Cow;

/// `text` in lower case; borrowed where it is already.
#[must_use]
pub fn lower(text: &str) -> Cow<'_, str> {
    // Most words are ASCII in small letters.
    let Some(odd) = text.bytes().position(|b| b.is_ascii_uppercase() || !b.is_ascii()) else { return Cow::Borrowed(text) };
    if text.as_bytes()[odd..].is_ascii() {
        return Cow::Owned(text.to_ascii_lowercase());
    }
    if !text[odd..].chars().any(char::is_uppercase) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    text.chars().for_each(|c| push_lower(&mut out, c));
    Cow::Owned(out)
}

/// Whether `c` is a letter or a digit.
#[must_use]
pub fn is_alphanumeric(c: char) -> bool {
    match c {
        '\0'..='\x7F' => c.is_ascii_alphanumeric(),
        'À'..='ÿ' => c != '×' && c != '÷',
        // Dashes and quotation marks.
        '\u{2010}'..='\u{2027}' => false,
        _ => c.is_alphanumeric(),
    }
}

/// Of each byte whether it is an ASCII letter or digit.
const ASCII_WORD: [bool; 256] = {
    let (mut word, mut b) = ([false; 256], 0u8);
    while b < 128 {
        word[b as usize] = b.is_ascii_alphanumeric();
        b += 1;
    }
    word
};

/// How many bytes of letters and digits `text` begins with.
#[must_use]
#[inline]
pub fn word_length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut length = 0;
    loop {
        while bytes.get(length).is_some_and(|b| ASCII_WORD[usize::from(*b)]) {
            length += 1;
        }
        match bytes[length..] {
            // The letters of Latin-1; × and ÷ are none.
            [0xC3, b, ..] if b != 0x97 && b != 0xB7 => length += 2,
            // Only what else is not ASCII has to be decoded.
            [b, ..] if !b.is_ascii() => match text[length..].chars().next() {
                Some(c) if is_alphanumeric(c) => length += c.len_utf8(),
                _ => return length,
            },
            _ => return length,
        }
    }
}

/// Appends the small letter of `c`.
pub fn push_lower(out: &mut String, c: char) {
    match c {
        '\0'..='\x7F' => out.push(c.to_ascii_lowercase()),
        'Ä' => out.push('ä'),
        'Ö' => out.push('ö'),
        'Ü' => out.push('ü'),
        'ß'..='ÿ' => out.push(c),
        _ => out.extend(c.to_lowercase()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_is_what_the_standard_library_says_it_is() {
        for c in (0..0x3000).filter_map(char::from_u32) {
            let mut out = String::new();
            push_lower(&mut out, c);
            assert_eq!(out, c.to_lowercase().to_string(), "{c:?}");
            assert_eq!(is_alphanumeric(c), c.is_alphanumeric(), "{c:?}");
        }
    }

    #[test]
    fn a_word_ends_where_no_letter_or_digit_follows() {
        for (text, want) in [("für Häfen", "für"), ("§ 5", ""), ("5a)", "5a"), ("Größe", "Größe"), ("Rat–Amt", "Rat"), ("", "")]
        {
            assert_eq!(&text[..word_length(text)], want, "{text}");
        }
    }

    #[test]
    fn what_is_small_already_is_borrowed() {
        for (text, want, borrowed) in [
            ("für", "für", true),
            ("rat", "rat", true),
            ("Rat", "rat", false),
            ("ÄUSSERT", "äussert", false),
            ("Maß", "maß", false),
        ] {
            let got = lower(text);
            assert_eq!((got.as_ref(), matches!(got, Cow::Borrowed(_))), (want, borrowed));
        }
    }
}
