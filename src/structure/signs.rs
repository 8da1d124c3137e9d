//! The signs of a drafting tradition and of other kinds of text, sought in one reading of a resolution.

use super::enacting::{Enacting, Form};
use super::family::{self, EVIDENCE};
use super::negative::{self, FIRST_PERSON, GENRES, PAST, SECOND_PERSON};
use super::phrases::{Layout, Phrases};
use super::view::View;
use crate::word_set::slots;

/// Where the signs of the genres begin in [`SIGNS`], and so on.
const GENRE_SIGNS: usize = EVIDENCE.len();
const PAST_SIGNS: usize = GENRE_SIGNS + genre_signs(GENRES.len());
const FIRST_SIGNS: usize = PAST_SIGNS + PAST.len();
const SECOND_SIGNS: usize = FIRST_SIGNS + FIRST_PERSON.len();
const COUNT: usize = SECOND_SIGNS + SECOND_PERSON.len();

/// How many signs the first `genres` genres have in the text.
const fn genre_signs(genres: usize) -> usize {
    let (mut count, mut i) = (0, 0);
    while i < genres {
        count += GENRES[i].text.len();
        i += 1;
    }
    count
}

/// The cues of [`EVIDENCE`], the signs of the [`GENRES`], and the words that tell the manner of writing.
const SIGNS: [&str; COUNT] = {
    let (mut signs, mut i) = ([""; COUNT], 0);
    while i < EVIDENCE.len() {
        signs[i] = EVIDENCE[i].0;
        i += 1;
    }
    let mut genre = 0;
    while genre < GENRES.len() {
        put(&mut signs, GENRE_SIGNS + genre_signs(genre), GENRES[genre].text);
        genre += 1;
    }
    put(&mut signs, PAST_SIGNS, PAST);
    put(&mut signs, FIRST_SIGNS, FIRST_PERSON);
    put(&mut signs, SECOND_SIGNS, SECOND_PERSON);
    signs
};

const fn put(signs: &mut [&str; COUNT], at: usize, list: &[&'static str]) {
    let mut i = 0;
    while i < list.len() {
        signs[at + i] = list[i];
        i += 1;
    }
}

static LAYOUT: Layout<COUNT, { slots(COUNT) }> = Layout::by_longest(&SIGNS);
static PHRASES: Phrases = Phrases::new(&SIGNS, &LAYOUT);

/// Numbers of signs.
#[derive(Clone, Copy, Default)]
struct Set([u64; COUNT.div_ceil(64)]);

impl Set {
    fn insert(&mut self, sign: usize) {
        self.0[sign / 64] |= 1 << (sign % 64);
    }

    fn contains(&self, sign: usize) -> bool {
        self.0[sign / 64] & 1 << (sign % 64) != 0
    }
}

/// The signs of one resolution.
#[derive(Default)]
pub struct Signs {
    header: Set,
    text: Set,
    page: Set,
    /// How often the writer speaks of himself.
    pub first_person: u32,
    /// How often somebody is addressed.
    pub second_person: u32,
}

impl Signs {
    /// Reads the signs of blocks `from..to`, which `anchor` enacts.
    #[must_use]
    pub fn read(view: &View<'_>, anchor: &Enacting, from: usize, to: usize) -> Self {
        let mut signs = Self::default();
        let [header, middle, tail] = family::reach(anchor, from, to);
        let page = from..negative::reach(view, from, to);
        for i in from..to {
            let in_header = header.contains(&i) || i == anchor.block && anchor.form != Form::Body;
            let in_text = in_header || middle.contains(&i) || tail.contains(&i);
            let in_page = page.contains(&i);
            if !in_text && !in_page {
                continue;
            }
            PHRASES.find(view.folded(i), |sign| {
                if in_header {
                    signs.header.insert(sign);
                }
                if in_text {
                    signs.text.insert(sign);
                }
                if in_page {
                    signs.page.insert(sign);
                    signs.first_person += u32::from((FIRST_SIGNS..SECOND_SIGNS).contains(&sign));
                    signs.second_person += u32::from(sign >= SECOND_SIGNS);
                }
            });
        }
        signs
    }

    /// Whether cue `cue` of [`EVIDENCE`] stands in the header.
    #[must_use]
    pub fn in_header(&self, cue: usize) -> bool {
        self.header.contains(cue)
    }

    /// Whether cue `cue` of [`EVIDENCE`] stands in the resolution.
    #[must_use]
    pub fn in_text(&self, cue: usize) -> bool {
        self.text.contains(cue)
    }

    /// How many signs of genre `genre` stand in the text.
    #[must_use]
    pub fn of_genre(&self, genre: usize) -> i32 {
        let signs = GENRE_SIGNS + genre_signs(genre)..GENRE_SIGNS + genre_signs(genre + 1);
        signs.filter(|s| self.page.contains(*s)).map(|_| 1).sum()
    }

    /// How many of the verbs [`PAST`] stand in the text.
    #[must_use]
    pub fn past(&self) -> usize {
        (PAST_SIGNS..FIRST_SIGNS).filter(|s| self.page.contains(*s)).count()
    }
}

/// The cues of [`EVIDENCE`] in a folded name.
#[must_use]
pub fn cues_in(name: &str) -> Vec<usize> {
    let mut cues = Vec::new();
    PHRASES.find(name, |sign| {
        if sign < EVIDENCE.len() && !cues.contains(&sign) {
            cues.push(sign);
        }
    });
    cues
}
