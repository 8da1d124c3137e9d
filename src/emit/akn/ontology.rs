//! The top-level classes that a document links to: organisations, roles and concepts, each with one identifier.

use std::collections::{HashMap, HashSet};

use super::iri::slug;

/// The type of actors that are offices of people.
const PERSON: &str = "person_role";

/// Classes of Akoma Ntoso's ontology.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// A body, institution or group.
    Organization,
    /// An office that people hold.
    Role,
    /// A verb or a formula.
    Concept,
}

/// One entry.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What it is.
    pub class: Class,
    /// Identifier, distinct within the file.
    pub id: String,
    /// Its path below `/akn/ontology/`.
    pub path: String,
    /// Its name.
    pub name: String,
}

/// Everything a document links to, in the order of the first link.
#[derive(Debug, Default)]
pub struct Ontology {
    /// What every identifier begins with.
    prefix: String,
    entries: Vec<Entry>,
    by_name: HashMap<String, usize>,
    taken: HashSet<String>,
}

impl Ontology {
    /// An empty one, whose identifiers begin with `prefix`.
    #[must_use]
    pub fn new(prefix: &str) -> Self {
        Self { prefix: prefix.to_owned(), ..Self::default() }
    }

    /// `id` as it stands in this file.
    #[must_use]
    pub fn id(&self, id: &str) -> String {
        format!("{}{id}", self.prefix)
    }

    /// A link to `id`.
    #[must_use]
    pub fn link(&self, id: &str) -> String {
        format!("#{}{id}", self.prefix)
    }

    /// An entry with a known identifier.
    pub fn fixed(&mut self, class: Class, id: &str, path: &str, name: &str) {
        if self.taken.insert(id.to_owned()) {
            self.by_name.entry(name.to_owned()).or_insert(self.entries.len());
            self.entries.push(Entry { class, id: self.id(id), path: path.to_owned(), name: name.to_owned() });
        }
    }

    /// The entry of the actor `name`, whose type is `kind`.
    pub fn actor(&mut self, name: &str, kind: &str) -> &Entry {
        let (class, folder) = if kind == PERSON { (Class::Role, "role") } else { (Class::Organization, "organization") };
        let at = match self.by_name.get(name) {
            Some(at) => *at,
            None => self.add(class, &slug(name), folder, name),
        };
        &self.entries[at]
    }

    /// The link to a verb or formula, by its lemma. `sort` is "verb" or "formula".
    pub fn concept(&mut self, sort: &str, lemma: &str) -> String {
        let key = format!("{sort}\n{lemma}");
        if let Some(at) = self.by_name.get(&key) {
            return format!("#{}", self.entries[*at].id);
        }
        let at = self.add(Class::Concept, &format!("{sort}_{}", slug(lemma)), &format!("concept/policyscan/{sort}"), lemma);
        self.by_name.insert(key, at);
        format!("#{}", self.entries[at].id)
    }

    /// All entries.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    fn add(&mut self, class: Class, id: &str, folder: &str, name: &str) -> usize {
        let mut unique = id.to_owned();
        let mut count = 1;
        while !self.taken.insert(unique.clone()) {
            count += 1;
            unique = format!("{id}-{count}");
        }
        let last = unique.rsplit('_').next().unwrap_or(&unique);
        let path = format!("{folder}/{last}");
        if class != Class::Concept {
            self.by_name.insert(name.to_owned(), self.entries.len());
        }
        let id = self.id(&unique);
        self.entries.push(Entry { class, id, path, name: name.to_owned() });
        self.entries.len() - 1
    }
}

#[cfg(test)]
mod tests {
    use super::{Class, Ontology};

    #[test]
    fn names_that_look_alike_stay_apart_and_equal_ones_meet() {
        let mut ontology = Ontology::default();
        ontology.fixed(Class::Organization, "un-ga", "organization/un/un-ga", "Generalversammlung");
        assert_eq!(ontology.actor("Generalversammlung", "un_organ").id, "un-ga");
        assert_eq!(ontology.actor("Länder", "states").id, "laender");
        assert_eq!(ontology.actor("Laender", "states").id, "laender-2");
        assert_eq!(ontology.actor("Länder", "states").id, "laender");
        assert_eq!(ontology.actor("Generalsekretär", "person_role").class, Class::Role);
        assert_eq!(ontology.concept("verb", "ersuchen"), "#verb_ersuchen");
        assert_eq!(ontology.concept("verb", "ersuchen"), "#verb_ersuchen");
        assert_eq!(ontology.entries().len(), 5);
    }
}
