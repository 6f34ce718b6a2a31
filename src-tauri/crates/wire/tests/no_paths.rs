//! A page that somebody else has taken over can ask for nothing outside: no command takes a path or an address.
//!
//! Read from the types of the wire as the page knows them, so that a new field is tested the day it is added.

use std::collections::{BTreeMap, BTreeSet};

/// Words in a name that would say where something is.
const PLACES: &[&str] = &[
    "path",
    "paths",
    "file",
    "files",
    "folder",
    "dir",
    "directory",
    "url",
    "uri",
    "href",
    "link",
    "address",
    "location",
    "host",
    "port",
    "to_file",
    "target",
];

/// Fields whose name sounds like a place and is none: facts of a case, kept as text and opened by nobody.
const FACTS: &[(&str, &str, &str)] = &[
    (
        "EvidenceSheet",
        "file",
        "reply only: what is known of the file in the vault; not read from a request",
    ),
    ("FileView", "name", "reply only"),
    (
        "CopyView",
        "file",
        "reply only: what is known of a copy in the vault; not read from a request",
    ),
    ("WarrantSheet", "copy_on_file", "yes, no or not known: whether INTERPOL has a copy"),
    ("SentenceSheet", "copy_on_file", "yes, no or not known: whether INTERPOL has a copy"),
    ("NoticeSheet", "file_number", "the number INTERPOL gave its file"),
    ("AlertSheet", "in_interpol_files", "yes or no, worked out from the channel"),
];

/// Every type of the wire: its fields, and the words that may name other types.
fn types(text: &str) -> BTreeMap<String, (BTreeSet<String>, BTreeSet<String>)> {
    let mut found = BTreeMap::new();
    let mut code = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/**") {
        code.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    code.push_str(rest);
    for part in code.split("export ").filter(|part| !part.trim().is_empty()) {
        let Some(rest) = part.strip_prefix("type ").or_else(|| part.strip_prefix("interface "))
        else {
            continue;
        };
        let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        let body = &rest[name.len()..];
        let (mut fields, mut words) = (BTreeSet::new(), BTreeSet::new());
        let mut word = String::new();
        let mut quoted = false;
        for c in body.chars() {
            match c {
                '"' => {
                    quoted = !quoted;
                    word.clear();
                }
                _ if quoted => {}
                c if c.is_alphanumeric() || c == '_' => word.push(c),
                '?' => {}
                ':' => drop(fields.insert(std::mem::take(&mut word))),
                _ => drop(words.insert(std::mem::take(&mut word))),
            }
        }
        words.insert(word);
        found.insert(name, (fields, words));
    }
    found
}

/// Gives the request type of every command.
fn requests(text: &str) -> Vec<(String, String)> {
    let list = text.split_once("export interface Commands {").expect("the list of commands").1;
    let list = list.split_once("\n}").expect("its end").0;
    let line = |line: &str| {
        let (name, rest) = line.trim().split_once(": { request: ")?;
        Some((name.to_owned(), rest.split_once(';')?.0.to_owned()))
    };
    list.lines().filter_map(line).collect()
}

#[test]
fn no_command_takes_a_path_or_an_address() {
    let text = redress_wire::bindings::typescript();
    let (types, requests) = (types(&text), requests(&text));
    assert!(requests.len() > 30 && types.len() > 60, "{} and {}", requests.len(), types.len());
    let mut looked_at = 0;
    for (command, request) in &requests {
        let (mut open, mut seen) = (vec![request.clone()], BTreeSet::new());
        while let Some(name) = open.pop() {
            let Some((fields, words)) = types.get(&name) else { continue };
            if !seen.insert(name.clone()) {
                continue;
            }
            open.extend(words.iter().cloned());
            for field in fields {
                looked_at += 1;
                let place = field.split('_').any(|word| PLACES.contains(&word));
                let fact = FACTS.iter().any(|(of, known, _)| *of == name && known == field);
                assert!(!place || fact, "{command} takes {name}.{field}");
            }
        }
    }
    assert!(FACTS.iter().all(|(.., why)| !why.is_empty()));
    println!("{} commands, {looked_at} fields: none is a path or an address", requests.len());
}
