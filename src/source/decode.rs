//! Bytes to text: UTF-8 with or without BOM, UTF-16 by its BOM, else Windows-1252.

use crate::error::Error;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// The decoded source.
#[derive(Debug)]
pub struct Decoded {
    /// UTF-8 text without BOM; every offset of the output points into it.
    pub text: String,
    /// WHATWG name of the encoding.
    pub encoding: &'static str,
    /// Size of the input in bytes.
    pub bytes: usize,
}

/// How many bytes are looked at for control characters.
const SAMPLE: usize = 1 << 16;

/// One control character in so many bytes is more than any text holds.
const CONTROL_SHARE: usize = 50;

/// Decodes `bytes`; `label` is a WHATWG encoding label that overrides detection.
///
/// Without a label a byte that means nothing in its encoding becomes U+FFFD.
///
/// # Errors
/// [`Error::Binary`], [`Error::TooLarge`], [`Error::UnknownEncoding`]; [`Error::Malformed`] only where `label` was given.
pub fn decode(bytes: &[u8], label: Option<&str>) -> Result<Decoded, Error> {
    if u32::try_from(bytes.len()).is_err() {
        return Err(Error::TooLarge(bytes.len()));
    }
    let encoding = match label {
        Some(label) => Encoding::for_label(label.trim().as_bytes()).ok_or_else(|| Error::UnknownEncoding(label.to_owned()))?,
        None => detect(bytes),
    };
    let wide = encoding == UTF_16LE || encoding == UTF_16BE;
    if !wide && looks_binary(bytes) {
        return Err(Error::Binary);
    }
    let body = match Encoding::for_bom(bytes) {
        Some((of_bom, length)) if of_bom == encoding => &bytes[length..],
        _ => bytes,
    };
    let (text, malformed) = encoding.decode_without_bom_handling(body);
    if malformed && label.is_some() {
        return Err(Error::Malformed(encoding.name()));
    }
    if wide && text.contains('\0') {
        return Err(Error::Binary);
    }
    if u32::try_from(text.len()).is_err() {
        return Err(Error::TooLarge(text.len()));
    }
    Ok(Decoded { text: text.into_owned(), encoding: encoding.name(), bytes: bytes.len() })
}

fn detect(bytes: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    if std::str::from_utf8(bytes).is_ok() { UTF_8 } else { WINDOWS_1252 }
}

/// NUL anywhere, the head of a PDF, or more control characters than any text holds.
fn looks_binary(bytes: &[u8]) -> bool {
    if bytes.starts_with(b"%PDF-") || memchr::memchr(0, bytes).is_some() {
        return true;
    }
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let controls = sample.iter().filter(|b| **b < 0x20 && !matches!(**b, b'\t' | b'\n' | b'\r' | 0x0B | 0x0C)).count();
    controls > 4 && controls * CONTROL_SHARE > sample.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8], label: Option<&str>) -> Result<(String, &'static str), Error> {
        decode(bytes, label).map(|d| (d.text, d.encoding))
    }

    #[test]
    fn the_bom_the_bytes_or_the_label_name_the_encoding() {
        let ok = |s: &str, e| Ok((s.to_owned(), e));
        for (bytes, label, want) in [
            (&b""[..], None, ok("", "UTF-8")),
            ("Bl\u{fc}te".as_bytes(), None, ok("Bl\u{fc}te", "UTF-8")),
            (b"\xEF\xBB\xBFRat", None, ok("Rat", "UTF-8")),
            (b"Bl\xFCte \x96 \x84ja\x93", None, ok("Bl\u{fc}te \u{2013} \u{201e}ja\u{201c}", "windows-1252")),
            (b"\xFF\xFER\0a\0t\0", None, ok("Rat", "UTF-16LE")),
            (b"\xFE\xFF\0R\0a\0t", None, ok("Rat", "UTF-16BE")),
            (b"R\0a\0t\0", Some("utf-16le"), ok("Rat", "UTF-16LE")),
            (b"\xC3\xA4", Some("latin1"), ok("\u{c3}\u{a4}", "windows-1252")),
            (b"\xEF\xBB\xBFRat", Some("utf-8"), ok("Rat", "UTF-8")),
            (b"Bl\xFCte", Some("utf-8"), Err(Error::Malformed("UTF-8"))),
            (b"Rat", Some("klingonisch"), Err(Error::UnknownEncoding("klingonisch".into()))),
            (b"R\0a\0t", None, Err(Error::Binary)),
            (b"\x01\x02\x03\x04\x05\x06", None, Err(Error::Binary)),
            (b"%PDF-1.7 ", None, Err(Error::Binary)),
        ] {
            assert_eq!(text(bytes, label), want, "{bytes:?} as {label:?}");
        }
    }

    #[test]
    fn a_few_stray_controls_are_still_text() {
        let line = b"Der Rat beschlie\xDFt, den Bericht anzunehmen, und dankt allen.\n\x02";
        let bytes: Vec<u8> = line.repeat(20);
        assert!(decode(&bytes, None).is_ok());
    }
}
