//! Calendar dates as people write them.

use super::Lang;

const EN: [&str; 12] =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const DE: [&str; 12] =
    ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

/// The ISO 8601 date `iso` in words; what is no calendar date stays as it is.
///
/// # Examples
/// ```
/// use policyscan::emit::view::{Lang, dates::long};
///
/// assert_eq!(long(Lang::De, "2027-03-01"), "1. März 2027");
/// assert_eq!(long(Lang::En, "2027-03-01"), "1 March 2027");
/// assert_eq!(long(Lang::En, "2027"), "2027");
/// ```
#[must_use]
pub fn long(lang: Lang, iso: &str) -> String {
    let parts: Vec<&str> = iso.split('-').collect();
    let [year, month, day] = parts[..] else { return iso.to_owned() };
    let (Ok(month), Ok(day)) = (month.parse::<usize>(), day.parse::<u8>()) else { return iso.to_owned() };
    let (names, dot) = match lang {
        Lang::En => (EN, ""),
        Lang::De => (DE, "."),
    };
    let Some(name) = month.checked_sub(1).and_then(|i| names.get(i)) else { return iso.to_owned() };
    format!("{day}{dot} {name} {year}")
}
