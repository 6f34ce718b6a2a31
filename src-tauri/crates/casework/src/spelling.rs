//! Spellings suggested for a name. They are never saved unasked.

/// Writes a name in plain Latin letters, letter by letter: a suggestion that a person checks, not
/// the spelling of a passport, which follows the rules of its state.
pub fn latin(name: &str) -> String {
    let mut out = String::new();
    for word in redress_model::for_display(name).split_whitespace() {
        let plain = any_ascii::any_ascii(word);
        let plain = plain.trim();
        if plain.is_empty() {
            continue;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        // Scripts without capitals come out small; a name begins with one.
        let mut letters = plain.chars();
        if let Some(first) = letters.next() {
            out.extend(first.to_uppercase());
            out.extend(letters);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::latin;

    #[test]
    fn names_of_other_scripts_become_latin_letters() {
        for (name, begins) in [
            ("Никита Кулаченков", "Nikita Kulachenkov"),
            ("Սերգեյ", "Sergey"),
            ("Δημήτρης", "Dimitris"),
        ] {
            assert_eq!(latin(name), begins);
        }
        for name in ["محمد علي", "فاطمه", "王小明", "დავით"] {
            let spelled = latin(name);
            assert!(spelled.is_ascii() && !spelled.is_empty(), "{name}: {spelled}");
            assert!(spelled.starts_with(|c: char| c.is_ascii_uppercase()), "{name}: {spelled}");
        }
        assert_eq!(latin("  Anna   Maria "), "Anna Maria");
        assert_eq!(latin(""), "");
    }
}
