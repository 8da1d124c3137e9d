//! Names of actors: nominative, without article.

use std::borrow::Cow;

use super::scene::Scene;
use crate::language::word::Class;
use crate::letters::lower;
use crate::lexicon;
use crate::span::TextSpan;

/// The name of the actor at `span`, and its type.
#[must_use]
pub fn named(scene: &Scene, span: TextSpan) -> (String, &'static str) {
    let phrase = span.of(scene.text);
    let (bare, article) = without_article(phrase);
    if let Some((body, _)) = scene.body
        && is_same_body(bare, body)
    {
        return (body.to_owned(), scene.lexicon.kind_of(body));
    }
    match scene.lexicon.actor(bare) {
        Some(entry) => (entry.name.to_owned(), entry.kind),
        None => (lexicon::nominative(bare, article).into_owned(), scene.lexicon.kind_of(bare)),
    }
}

/// The name alone.
#[must_use]
pub fn name(scene: &Scene, span: TextSpan) -> String {
    named(scene, span).0
}

/// `phrase` without the determiners that open it, and the first of them in lower case.
#[must_use]
pub fn without_article(phrase: &str) -> (&str, Option<Cow<'_, str>>) {
    let mut rest = phrase;
    let mut article = None;
    while let Some((word, tail)) = rest.split_once(' ') {
        let small = lower(word);
        if !Class::of(&small).is(Class::DETERMINER) {
            break;
        }
        article.get_or_insert(small);
        rest = tail;
    }
    (rest, article)
}

/// Whether `bare` is the body's name, adjective endings apart ("Deutsche Bundestag").
fn is_same_body(bare: &str, body: &str) -> bool {
    let stem = |w: &str| w.trim_end_matches(['r', 's', 'n', 'e', 'm']).len();
    let (mut a, mut b) = (bare.split(' '), body.split(' '));
    loop {
        match (a.next(), b.next()) {
            (None, None) => return true,
            (Some(x), Some(y)) if x == y || (x[..stem(x)] == y[..stem(y)] && x.len().abs_diff(y.len()) < 3) => {}
            _ => return false,
        }
    }
}
