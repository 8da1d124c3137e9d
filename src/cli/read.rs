//! Reads one input whole, up to a limit.

use std::fs::File;
use std::io::Read;

use super::failure::Failure;
use super::inputs::{Input, Place};

/// The bytes of `input`.
///
/// # Errors
/// It cannot be read or has more than `max_bytes` bytes.
pub fn read(input: &Input, max_bytes: u64) -> Result<Vec<u8>, Failure> {
    let path = input.path();
    let failed = |error: std::io::Error| Failure::io(path, &error);
    let too_big = || {
        let what = format!("larger than {max_bytes} bytes");
        Failure::new(path, what, "split it or raise --max-bytes")
    };
    match &input.place {
        Place::Stdin => limited(std::io::stdin().lock(), 0, max_bytes).map_err(failed)?.ok_or_else(too_big),
        Place::Path(path) => {
            let file = File::open(path).map_err(failed)?;
            let size = file.metadata().map_err(failed)?.len();
            if size > max_bytes {
                return Err(too_big());
            }
            limited(file, size, max_bytes).map_err(failed)?.ok_or_else(too_big)
        }
    }
}

/// Reads to the end; `None` if that is more than `max` bytes. `expected` only sizes the buffer.
fn limited(source: impl Read, expected: u64, max: u64) -> std::io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::with_capacity(usize::try_from(expected).unwrap_or(0));
    source.take(max.saturating_add(1)).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= max).then_some(bytes))
}

#[cfg(test)]
mod tests {
    use super::limited;

    #[test]
    fn the_limit_itself_is_allowed() {
        assert_eq!(limited(&b"abc"[..], 0, 3).expect("readable"), Some(b"abc".to_vec()));
        assert_eq!(limited(&b"abcd"[..], 0, 3).expect("readable"), None);
        assert_eq!(limited(&b""[..], 9, u64::MAX).expect("readable"), Some(Vec::new()));
    }
}
