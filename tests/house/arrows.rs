//! The crates keep to the arrows drawn in `src-tauri/ARCHITECTURE.md`; an arrow that is not in
//! the drawing fails here.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// Crates that speak HTTP or TLS, or resolve names. None may be in the shipped program.
const NETWORK: &[&str] = &[
    "reqwest",
    "hyper",
    "ureq",
    "curl",
    "isahc",
    "rustls",
    "native-tls",
    "openssl",
    "openssl-sys",
    "tokio-tungstenite",
    "tungstenite",
    "quinn",
    "h2",
    "trust-dns-resolver",
    "hickory-resolver",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests lies in the workspace")
}

fn metadata() -> Value {
    let rustc = Command::new("rustc").arg("-vV").output().expect("rustc runs");
    let about = String::from_utf8_lossy(&rustc.stdout).into_owned();
    let host = about.lines().find_map(|line| line.strip_prefix("host: ")).expect("a host");
    // What other systems need is neither here nor asked for.
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--offline", "--locked", "--filter-platform"])
        .arg(host)
        .current_dir(root())
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("cargo metadata is JSON")
}

/// Reads the drawing: lines `a, b → c, d` in the block fenced as `arrows`.
fn drawn() -> BTreeMap<String, BTreeSet<String>> {
    let text = std::fs::read_to_string(root().join("src-tauri/ARCHITECTURE.md")).expect("the map");
    let block = text.split("```arrows").nth(1).and_then(|rest| rest.split("```").next());
    let block = block.expect("ARCHITECTURE.md has a block fenced as ```arrows");
    let mut arrows: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let names = |list: &str| -> Vec<String> {
        list.split(',').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect()
    };
    for line in block.lines().filter(|line| line.contains('→')) {
        let (from, to) = line.split_once('→').expect("an arrow");
        for name in names(from) {
            arrows.entry(name).or_default().extend(names(to));
        }
    }
    arrows
}

fn short(name: &str) -> &str {
    if name == "redress" { "shell" } else { name.strip_prefix("redress-").unwrap_or(name) }
}

#[test]
fn no_arrow_is_outside_the_drawing() {
    let drawn = drawn();
    let meta = metadata();
    let mut seen = 0;
    for package in meta["packages"].as_array().expect("packages") {
        let name = package["name"].as_str().expect("a name");
        if !(name == "redress" || name.starts_with("redress-")) || name == "redress-tests" {
            continue;
        }
        let allowed = drawn.get(short(name)).unwrap_or_else(|| panic!("{name} is not drawn"));
        seen += 1;
        for dependency in package["dependencies"].as_array().expect("dependencies") {
            let other = dependency["name"].as_str().expect("a name");
            if dependency["kind"].is_null() && other.starts_with("redress-") {
                assert!(
                    allowed.contains(short(other)),
                    "{} → {} is not drawn",
                    short(name),
                    short(other)
                );
            }
        }
    }
    assert_eq!(seen, drawn.len(), "the drawing names crates that do not exist");
}

/// Gives every package that a package needs to run, its own name included.
fn needs(meta: &Value, of: &str) -> BTreeSet<String> {
    let packages = meta["packages"].as_array().expect("packages");
    let name_of: BTreeMap<&str, &str> = packages
        .iter()
        .map(|p| (p["id"].as_str().expect("an id"), p["name"].as_str().expect("a name")))
        .collect();
    let nodes = meta["resolve"]["nodes"].as_array().expect("nodes");
    let node = |id: &str| nodes.iter().find(|n| n["id"] == id).expect("a node");
    let start = *name_of.iter().find(|(_, name)| **name == of).expect("the package").0;
    let mut open = vec![start.to_owned()];
    let mut found = BTreeSet::new();
    while let Some(id) = open.pop() {
        if !found.insert(id.clone()) {
            continue;
        }
        for dependency in node(&id)["deps"].as_array().expect("deps") {
            let kinds = dependency["dep_kinds"].as_array().expect("kinds");
            if kinds.iter().any(|kind| kind["kind"].is_null()) {
                open.push(dependency["pkg"].as_str().expect("an id").to_owned());
            }
        }
    }
    found.iter().map(|id| name_of[id.as_str()].to_owned()).collect()
}

#[test]
fn only_the_shell_knows_the_window() {
    let meta = metadata();
    for name in ["model", "law", "seal", "vault", "papers", "casework", "wire", "cli", "xtask"] {
        let all = needs(&meta, &format!("redress-{name}"));
        for window in ["tauri", "wry", "tao", "gtk", "webkit2gtk"] {
            assert!(!all.contains(window), "{name} reaches {window}");
        }
    }
    assert!(needs(&meta, "redress").contains("tauri"));
}

#[test]
fn no_network_client_is_in_the_shipped_programs() {
    let meta = metadata();
    for program in ["redress", "redress-cli"] {
        let all = needs(&meta, program);
        for client in NETWORK {
            assert!(!all.contains(*client), "{program} reaches {client}");
        }
    }
}
